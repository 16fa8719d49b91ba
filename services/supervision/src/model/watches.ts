/** Watched projects: the journal of each, its read models, and the events of its alerts. */

import { setTimeout as delay } from 'node:timers/promises';
import {
  AggregateStore,
  Aggregates,
  bareState,
  type Command,
  type ProjectedEvent,
  statesIn,
} from '@kuaijin/kit/aggregate';
import { isRefusal, refuse } from '@kuaijin/kit/errors';
import type { Feed, FeedEvent } from '@kuaijin/kit/feed';
import { definedFields } from '@kuaijin/kit/input/defined-fields';
import type { Entry, Fact } from '@kuaijin/kit/journal';
import {
  type Condition,
  type KeysetOrder,
  keysetOrder,
  openReadModel,
  type VersionedCollection,
  type VersionedDocument,
  walk,
} from '@kuaijin/kit/read-models';
import type { ServiceDeps } from '@kuaijin/kit/service';
import { sweep } from '@kuaijin/kit/service/sweep';
import { dateOf } from '@kuaijin/kit/working-days';
import { visibilityOf } from '../domain/row-rules';
import { systemAct } from '../domain/system';
import { periodOf } from '../lights/alert';
import { RULES_KEPT_MS, RuleBook } from '../lights/rule-book';
import { type AlertRequest, decideAlert } from '../lights/sign-off';
import type { AlertLight } from '../lights/terms';
import { applyFact, emptyWatch, recordFacts, type Watch } from '../lights/watch';
import { storedFact, type WatchFact } from '../lights/watch-facts';
import { factsIn, PROJECTS, registrationEventId } from '../lights/watched-events';
import { type AlertBody, type AlertView, alertDocuments, alertView } from './alert';
import { Alerts } from './alerts';
import { Arrivals } from './arrivals';
import { type WatchView, watchDocuments, watchView } from './watch';

const STREAM = 'watch/';
/** How long somebody who names a project that was registered a moment ago waits until that is heard of here. */
const PATIENCE_MS = 5_000;

/** The order in which the daily round goes through what is due: the longest due first. */
const byDay = keysetOrder('DUE', [{ field: 'nextLookOn', type: 'text', direction: 1 }]);

type WatchDocument = VersionedDocument<WatchView>;

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
    readonly rules: RuleBook,
    private readonly feed: Feed,
  ) {
    super(aggregates);
  }

  static async open(deps: ServiceDeps): Promise<Watches> {
    const { mongo, namespaces, feed, config, log } = deps;
    const rules = await RuleBook.open(deps);
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
    return new Watches(aggregates, views, new Alerts(alerts), rules, feed);
  }

  /** Takes in an event of projects or of funds and applies the rules at once. The same event twice changes nothing. */
  async hear(event: FeedEvent, now: Date): Promise<void> {
    const facts = factsIn(event);
    const { projectId } = event;
    if (facts.length === 0 || projectId === undefined) return;
    const act = event.act ?? systemAct;
    const rules = await this.rules.current();
    await this.aggregates.execute(
      STREAM + projectId,
      { key: event.id, content: { told: facts.map(({ type, data }) => ({ type, ...data })) }, act, at: now },
      (watch) => recordFacts(watch ?? emptyWatch(projectId), facts, rules, dateOf(now), now, act).map(storedFact),
    );
    this.arrivals.arrived(projectId);
  }

  /**
   * Applies the rules to every project on which the calendar has something to say, some at a time. Repeating a round
   * changes nothing.
   */
  round(asOf: Date): Promise<RoundOutcome> {
    const today = dateOf(asOf);
    return this.sweep({ nextLookOn: { $lte: today } }, byDay, (version) => `round/${today}/${version}`, asOf);
  }

  /** Looks at every project anew after a rule was set; again changes nothing. */
  async applyRule(event: FeedEvent, asOf: Date): Promise<void> {
    if (event.type !== 'lightRule.set' || event.act === undefined || event.act.actorId === systemAct.actorId) return;
    // Processes go by the rules that they read for so long: whatever they did before that is looked at again here.
    const wait = event.time.getTime() + RULES_KEPT_MS - Date.now();
    if (wait > 0) await delay(wait);
    this.rules.forget();
    await this.sweep({}, keysetOrder('ID'), (version) => `rule/${event.id}/${version}`, asOf);
  }

  /** Moves an alert, or says why not. */
  async changeAlert({ id, projectId }: AlertView, request: AlertRequest, command: Command) {
    const done = await this.aggregates.execute(STREAM + projectId, command, (watch, version) => {
      const alert = watch?.alerts.find((one) => one.id === id);
      const fact = decideAlert(alert, version, request, command.act);
      return isRefusal(fact) ? fact : [storedFact(fact)];
    });
    if (!done.ok) return done;
    const changed = done.state.alerts.find((alert) => alert.id === id);
    if (changed === undefined) throw new Error(`alert ${id} is not there any more`);
    return { ...done, alert: { ...alertView(done.state, changed), version: done.version } };
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

  private async sweep(
    filter: Condition,
    order: KeysetOrder,
    keyOf: (version: number) => string,
    asOf: Date,
  ): Promise<RoundOutcome> {
    const outcome = { raised: 0, turnedRed: 0, cleared: 0 };
    const { model } = this.views;
    let failure: unknown;
    for await (const views of walk<WatchDocument>({ model, filter, order, select: ['projectId', 'version'] })) {
      await sweep(views, (view) =>
        sweep([view], async ({ projectId, version }) => {
          for (const fact of await this.evaluate(projectId, keyOf(version), asOf)) {
            if (fact.type === 'alert.raised') outcome.raised += 1;
            if (fact.type === 'alert.turned' && fact.data.light === 'RED') outcome.turnedRed += 1;
            if (fact.type === 'alert.cleared') outcome.cleared += 1;
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

  /** Applies the rules that hold now to one project; nothing is stored when nothing has to change. */
  private async evaluate(projectId: string, key: string, asOf: Date): Promise<readonly WatchFact[]> {
    const today = dateOf(asOf);
    const rules = await this.rules.current();
    let facts: readonly WatchFact[] = [];
    const done = await this.aggregates.execute(
      STREAM + projectId,
      { key, content: { today }, act: systemAct, at: asOf },
      (watch) => {
        facts = watch === undefined ? [] : recordFacts(watch, [], rules, today, asOf, systemAct);
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
function touched(watch: Watch, entries: readonly Entry[]): readonly AlertBody[] {
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
      const to = lightAfter(fact) ?? from;
      lights.set(alertId, to);
      const { act } = entry;
      return [
        {
          type: eventTypeOf(fact),
          subject: alertId,
          time: entry.at,
          projectId: watch.projectId,
          alertId,
          ...definedFields({ regionId: watch.regionId, act: act?.actorId === systemAct.actorId ? undefined : act }),
          visibility: { ...visibilityOf(watch), rule: 'region' },
          light: to,
          from,
          to,
          reason: 'comment' in fact.data ? fact.data.comment : 'reason' in fact.data ? fact.data.reason : alert.reason,
          data: { rule: alert.rule, plannedOn: alert.plannedOn, period: periodOf(alert) },
        },
      ];
    }),
  );
}

/** What turns an alert red, and what clears it, is known by one name each. */
function eventTypeOf(fact: WatchFact): string {
  if (fact.type === 'alert.turned' && fact.data.light === 'RED') return 'alert.turned-red';
  return fact.type === 'alert.signedOff' ? 'alert.cleared' : fact.type;
}

/** The light that a fact brings; undefined: it stays. */
function lightAfter(fact: WatchFact): AlertLight | 'GREEN' | undefined {
  switch (fact.type) {
    case 'alert.raised':
    case 'alert.turned':
      return fact.data.light;
    case 'alert.turned-red':
      return 'RED';
    case 'alert.cleared':
    case 'alert.signedOff':
      return 'GREEN';
    default:
      return undefined;
  }
}
