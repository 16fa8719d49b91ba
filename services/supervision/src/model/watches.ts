/** Watched projects: the journal of each, its read models, and the events of its alerts. */

import { AggregateStore, Aggregates, bareState, type ProjectedEvent, statesIn } from '@kuaijin/kit/aggregate';
import { refuse } from '@kuaijin/kit/errors';
import type { Feed, FeedEvent } from '@kuaijin/kit/feed';
import { definedFields } from '@kuaijin/kit/input/defined-fields';
import type { Entry, Fact } from '@kuaijin/kit/journal';
import { keysetOrder, openReadModel, type VersionedCollection, walk } from '@kuaijin/kit/read-models';
import type { ServiceDeps } from '@kuaijin/kit/service';
import { sweep } from '@kuaijin/kit/service/sweep';
import { dateOf } from '@kuaijin/kit/working-days';
import type { AlertLight } from '../domain/alert';
import { factsIn, PROJECTS, registrationEventId } from '../domain/project-events';
import { visibilityOf } from '../domain/row-rules';
import { systemAct } from '../domain/system';
import { applyFact, due, emptyWatch, recordFacts, storedFact, type Watch, type WatchFact } from '../domain/watch';
import { type AlertView, alertDocuments, alertView } from './alert';
import { Alerts } from './alerts';
import { Arrivals } from './arrivals';
import { type WatchView, watchDocuments, watchView } from './watch';

const STREAM = 'watch/';
/** How long somebody who names a project that was registered a moment ago waits until that is heard of here. */
const PATIENCE_MS = 5_000;

/** The order in which the daily round goes through what is due: the longest due first. */
const byDay = keysetOrder('DUE', [{ field: 'nextLookOn', type: 'text', direction: 1 }]);

/** What a round changed. */
export interface RoundOutcome {
  readonly raised: number;
  readonly turnedRed: number;
  readonly cleared: number;
}

/** Answers the journal when a round finds nothing to change in a project. */
const nothingDue = refuse('STATE_CONFLICT', [], { expected: 'something that has to change' });

export class Watches extends AggregateStore<Watch> {
  private readonly arrivals = new Arrivals();

  private constructor(
    aggregates: Aggregates<Watch>,
    private readonly views: VersionedCollection<WatchView>,
    readonly alerts: Alerts,
    private readonly feed: Feed,
  ) {
    super(aggregates);
  }

  static async open({ mongo, namespaces, feed, config, log }: ServiceDeps): Promise<Watches> {
    const views = await openReadModel(mongo, namespaces.database(), watchDocuments);
    const alerts = await openReadModel(mongo, namespaces.database(), alertDocuments);
    const aggregates = await Aggregates.open<Watch>({
      mongo,
      database: namespaces.database(),
      source: 'supervision',
      feed,
      log,
      pollMs: config.pollMs,
      definition: {
        name: 'watch',
        states: statesIn({
          documents: views,
          keyOf: (stream) => stream.slice(STREAM.length),
          stateOf: (document) => bareState(document, 'light', 'nextLookOn'),
        }),
        evolve: (watch, entry) =>
          applyFact(watch ?? emptyWatch(entry.stream.slice(STREAM.length)), factOf(entry), entry.at, entry.act),
        project: (watch, entries, before) => ({
          writes: [
            { collection: views, key: watch.projectId, body: watchView(watch) },
            ...touched(watch, entries).map((alert) => ({ collection: alerts, key: alert.id, body: alert })),
          ],
          events: eventsOf(watch, entries, before),
        }),
      },
    });
    return new Watches(aggregates, views, new Alerts(alerts), feed);
  }

  /** Takes in an event of projects and applies the rules at once. The same event twice changes nothing. */
  async hear(event: FeedEvent, now: Date): Promise<void> {
    const facts = factsIn(event);
    const { projectId } = event;
    if (facts.length === 0 || projectId === undefined) return;
    const act = event.act ?? systemAct;
    await this.aggregates.execute(
      STREAM + projectId,
      { key: event.id, content: { told: facts.map(({ type, data }) => ({ type, ...data })) }, act, at: now },
      (watch) => recordFacts(watch ?? emptyWatch(projectId), facts, dateOf(now), now, act).map(storedFact),
    );
    this.arrivals.arrived(projectId);
  }

  /**
   * Applies the rules to every project on which the calendar has something to say, some at a time. Repeating a round
   * changes nothing.
   */
  async round(asOf: Date): Promise<RoundOutcome> {
    const today = dateOf(asOf);
    const outcome = { raised: 0, turnedRed: 0, cleared: 0 };
    const dueToday = {
      model: this.views.model,
      filter: { nextLookOn: { $lte: today } },
      order: byDay,
      select: ['projectId', 'version'],
    };
    let failure: unknown;
    for await (const views of walk(dueToday)) {
      await sweep(views, (view) =>
        sweep([view], async ({ projectId, version }) => {
          for (const { type } of await this.evaluate(projectId, version, today, asOf)) {
            if (type === 'alert.raised') outcome.raised += 1;
            if (type === 'alert.turned-red') outcome.turnedRed += 1;
            if (type === 'alert.cleared') outcome.cleared += 1;
          }
        }).catch((error: unknown) => {
          failure ??= error;
        }),
      );
    }
    // One that cannot be looked at keeps no other from it, and the round is tried again for its sake.
    if (failure !== undefined) throw failure;
    return outcome;
  }

  /** A project that was heard of; one that was registered a moment ago is waited for. */
  known(projectId: string): Promise<WatchView | undefined> {
    return this.arrivals.look(
      projectId,
      PATIENCE_MS,
      () => this.views.get(projectId),
      () => this.isRegistered(projectId),
    );
  }

  /** Projects by id, in one query. */
  getMany(projectIds: readonly string[]): Promise<ReadonlyMap<string, WatchView>> {
    return this.views.getMany(projectIds);
  }

  /** Projects publishes a registration before it answers it. */
  private async isRegistered(projectId: string): Promise<boolean> {
    return (await this.feed.find(PROJECTS, registrationEventId(projectId))) !== undefined;
  }

  private async evaluate(projectId: string, version: number, today: string, asOf: Date): Promise<readonly WatchFact[]> {
    let facts: readonly WatchFact[] = [];
    const done = await this.aggregates.execute(
      STREAM + projectId,
      { key: `round/${today}/${version}`, content: { today }, act: systemAct, at: asOf },
      (watch) => {
        facts = watch === undefined ? [] : due(watch, today);
        return facts.length === 0 ? nothingDue : facts.map(storedFact);
      },
    );
    return done.ok && !done.repeated ? facts : [];
  }
}

/** Stored facts were made by this service alone. */
function factOf({ type, data }: Fact): WatchFact {
  return { type, data } as unknown as WatchFact;
}

/** Facts of a project and what the rules make of them stand in one entry. */
function factsOf(entry: Entry): readonly WatchFact[] {
  return [entry, ...(entry.also ?? [])].map(factOf);
}

/** The alerts that these entries changed; all of them when the project's region became known. */
function touched(watch: Watch, entries: readonly Entry[]): readonly AlertView[] {
  const facts = entries.flatMap(factsOf);
  const ids = new Set(facts.flatMap((fact) => ('alertId' in fact.data ? [fact.data.alertId] : [])));
  const isAll = facts.some(({ type }) => type === 'project.known');
  return watch.alerts.filter(({ id }) => isAll || ids.has(id)).map((alert) => alertView(watch, alert));
}

function eventsOf(watch: Watch, entries: readonly Entry[], before: Watch | undefined): readonly ProjectedEvent[] {
  const lights = new Map<string, string>((before?.alerts ?? []).map(({ id, light }) => [id, light]));
  return entries.flatMap((entry) =>
    factsOf(entry).flatMap((fact): ProjectedEvent[] => {
      if (!('alertId' in fact.data)) return [];
      const { alertId } = fact.data;
      const alert = watch.alerts.find(({ id }) => id === alertId);
      if (alert === undefined) return [];
      const from = fact.type === 'alert.raised' ? 'GREEN' : (lights.get(alertId) ?? 'YELLOW');
      const to = lightAfter(fact);
      lights.set(alertId, to);
      const { act } = entry;
      return [
        {
          type: fact.type,
          subject: alertId,
          time: entry.at,
          projectId: watch.projectId,
          alertId,
          ...definedFields({ regionId: watch.regionId, act: act?.actorId === systemAct.actorId ? undefined : act }),
          visibility: { ...visibilityOf(watch), rule: 'region' },
          light: to,
          from,
          to,
          reason: 'reason' in fact.data ? fact.data.reason : alert.reason,
          data: { rule: alert.rule, plannedOn: alert.plannedOn },
        },
      ];
    }),
  );
}

function lightAfter(fact: WatchFact): AlertLight | 'GREEN' {
  if (fact.type === 'alert.raised') return fact.data.light;
  return fact.type === 'alert.turned-red' ? 'RED' : 'GREEN';
}
