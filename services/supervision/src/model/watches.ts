/** Watched projects: the journal of each, its read models, and what tells of its alerts. */

import type { Identity } from '@kuaijin/kit/access/posts';
import { regionCodeOf } from '@kuaijin/kit/access/region-scope';
import { Aggregates, type ProjectedEvent } from '@kuaijin/kit/aggregate';
import { refuse } from '@kuaijin/kit/errors';
import type { Feed, FeedEvent } from '@kuaijin/kit/feed';
import type { Entry, Fact, Verification } from '@kuaijin/kit/journal';
import { ensureIndexes } from '@kuaijin/kit/mongo';
import { VersionedCollection } from '@kuaijin/kit/read-models';
import type { Page } from '@kuaijin/kit/read-models/connection';
import type { ServiceDeps } from '@kuaijin/kit/service';
import { dateOf } from '@kuaijin/kit/working-days';
import type { Alert, AlertLight, LightRule } from '../domain/alert';
import { given } from '../domain/given';
import { systemAct } from '../domain/system';
import { factsIn } from '../domain/told';
import {
  applyFact,
  due,
  emptyWatch,
  lightOf,
  nextLookOn,
  storedFact,
  tell,
  type Watch,
  type WatchFact,
} from '../domain/watch';
import { Arrivals } from './arrivals';
import { anyOf, type CountedConnection, pageOf, scopeFilter } from './paging';

const STREAM = 'watch/';
/** How long somebody who names a project that was registered a moment ago waits until that is heard of here. */
const PATIENCE_MS = 5_000;

/** An alert as it is read. */
export interface AlertView extends Alert {
  readonly projectId: string;
  readonly regionId?: string;
  readonly ownerId?: string;
  readonly regionCode: string | null;
  readonly isOpen: boolean;
}

/** A project as it is read: its light and all its alerts, the oldest first. */
export interface WatchView {
  readonly projectId: string;
  readonly regionId?: string;
  readonly ownerId?: string;
  readonly light: AlertLight | 'GREEN';
  readonly alerts: readonly AlertView[];
  /** The day on which the daily round has to look at it; null = none. */
  readonly nextLookOn: string | null;
}

/** What a round changed. */
export interface RoundOutcome {
  readonly raised: number;
  readonly turnedRed: number;
  readonly cleared: number;
}

export interface AlertQuery {
  readonly projectIds?: readonly string[] | null | undefined;
  readonly rules?: readonly LightRule[] | null | undefined;
  readonly lights?: readonly string[] | null | undefined;
  readonly open?: boolean | null | undefined;
}

/** Told to the journal when a round finds a project as it should be. */
const nothingDue = refuse('STATE_CONFLICT', [], { expected: 'something that has to change' });

export class Watches {
  private readonly arrivals = new Arrivals();

  private constructor(
    private readonly aggregates: Aggregates<Watch>,
    private readonly views: VersionedCollection<WatchView>,
    private readonly alerts: VersionedCollection<AlertView>,
    private readonly feed: Feed,
  ) {}

  static async open({ mongo, namespaces, feed, config }: ServiceDeps): Promise<Watches> {
    const db = mongo.db(namespaces.database());
    const views = await VersionedCollection.open<WatchView>(db, 'watches');
    const alerts = await VersionedCollection.open<AlertView>(db, 'alerts');
    await ensureIndexes(views.collection, [{ fields: { nextLookOn: 1 } }], mongo.features);
    await ensureIndexes(
      alerts.collection,
      [{ fields: { raisedAt: -1, key: -1 } }, { fields: { projectId: 1, raisedAt: -1, key: -1 } }],
      mongo.features,
    );
    const aggregates = await Aggregates.open<Watch>({
      mongo,
      database: namespaces.database(),
      source: 'supervision',
      feed,
      pollMs: config.pollMs,
      definition: {
        name: 'watch',
        evolve: (watch, entry) =>
          applyFact(watch ?? emptyWatch(entry.stream.slice(STREAM.length)), factOf(entry), entry.at, entry.act),
        project: (watch, entries, before) => ({
          writes: [
            { collection: views, key: watch.projectId, body: viewOf(watch) },
            ...touched(watch, entries).map((alert) => ({ collection: alerts, key: alert.id, body: alert })),
          ],
          events: eventsOf(watch, entries, before),
        }),
      },
    });
    return new Watches(aggregates, views, alerts, feed);
  }

  /** Takes in an event of projects and applies the rules at once. The same event twice changes nothing. */
  async hear(event: FeedEvent, now: Date): Promise<void> {
    const told = factsIn(event);
    const { projectId } = event;
    if (told.length === 0 || projectId === undefined) return;
    const act = event.act ?? systemAct;
    await this.aggregates.execute(
      STREAM + projectId,
      { key: event.id, content: { told: told.map(({ type, data }) => ({ type, ...data })) }, act, at: now },
      (watch) => tell(watch ?? emptyWatch(projectId), told, dateOf(now), now, act).map(storedFact),
    );
    this.arrivals.arrived(projectId);
  }

  /** Applies the rules to every project on which the calendar has something to say. Repeating a round changes nothing. */
  async round(asOf: Date): Promise<RoundOutcome> {
    const today = dateOf(asOf);
    const outcome = { raised: 0, turnedRed: 0, cleared: 0 };
    const dueViews = this.views.collection.find({ nextLookOn: { $lte: today } } as object).project({ version: 1 });
    for await (const { _id, version } of dueViews) {
      for (const { type } of await this.evaluate(String(_id), Number(version), today, asOf)) {
        if (type === 'alert.raised') outcome.raised += 1;
        if (type === 'alert.turned-red') outcome.turnedRed += 1;
        if (type === 'alert.cleared') outcome.cleared += 1;
      }
    }
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

  /** Alerts by id, in one query. */
  alertsById(ids: readonly string[]): Promise<ReadonlyMap<string, AlertView>> {
    return this.alerts.getMany(ids);
  }

  /** A page of the alerts that the caller may see, newest first. */
  page(identity: Identity, query: AlertQuery, wanted: Page): Promise<CountedConnection<AlertView>> {
    const filter = {
      ...anyOf('projectId', query.projectIds),
      ...anyOf('rule', query.rules),
      ...anyOf('light', query.lights),
      ...(typeof query.open === 'boolean' ? { isOpen: query.open } : {}),
    };
    return pageOf<AlertView>(this.alerts, { $and: [filter, scopeFilter(identity)] }, wanted);
  }

  /** Walks every journal. */
  async *verifyAll(): AsyncGenerator<Verification> {
    for await (const stream of this.aggregates.journal.streams()) yield await this.aggregates.verify(stream);
  }

  /** The first event of a project, which projects tells before it answers its registration. */
  private async isRegistered(projectId: string): Promise<boolean> {
    return (await this.feed.find('projects', `${projectId}/1`)) !== undefined;
  }

  catchUp(): Promise<number> {
    return this.aggregates.catchUp();
  }

  close(): Promise<void> {
    return this.aggregates.close();
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

/** What is told of a project and what the rules make of it stand in one entry. */
function factsOf(entry: Entry): readonly WatchFact[] {
  return [entry, ...(entry.also ?? [])].map(factOf);
}

function viewOf(watch: Watch): WatchView {
  return {
    projectId: watch.projectId,
    ...given({ regionId: watch.regionId, ownerId: watch.ownerId }),
    light: lightOf(watch),
    alerts: watch.alerts.map((alert) => alertView(watch, alert)),
    nextLookOn: nextLookOn(watch) ?? null,
  };
}

function alertView(watch: Watch, alert: Alert): AlertView {
  const { projectId, regionId, ownerId } = watch;
  return {
    ...alert,
    projectId,
    ...given({ regionId, ownerId }),
    regionCode: regionCodeOf(regionId) ?? null,
    isOpen: alert.clearedAt === undefined,
  };
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
          ...given({ regionId: watch.regionId, act: act?.actorId === systemAct.actorId ? undefined : act }),
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
