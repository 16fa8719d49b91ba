/**
 * All that a refusal must leave as it is: journals, read models, files and the feed, of every service. A product that
 * runs does things by itself meanwhile, on its clocks and for what others tell it; what they leave is told apart.
 */
import type { ServiceName } from '@kuaijin/dev/compose/services';
import { LOOKS_AT_ALL } from '@kuaijin/kit/mongo/indexes';
import { SYSTEM_KEY } from '@kuaijin/workflow-approvals/case/draft';
import type { Db } from 'mongodb';
import type { TestStack } from '../harness/stack';
import { waitFor } from '../harness/wait';

/**
 * Notes of how far somebody has read, locks, what a watch saw when, and numbers of documents, which are drawn behind
 * the answers: they follow what was done before, or the clock.
 */
const notes =
  /(^case_troubles$|^rounds$|_marks|_recent|_hints|_positions|^claimed_keys|^project_codes|^waiters|epoch|^feed_|^webhook_progress$|^message_deliveries$|^document_numbers|^ledger_heads)/;

/** What is written of what others published, without an entry of its own; how far they published is compared. */
const heard =
  /^(event_|followed_|listed_projects$|mirror_snapshots|verified_starts$|notifications$|mailboxes$|webhook_attempts$)/;

/** Services that write what others tell, and whom they hear. */
const followers: readonly (readonly [ServiceName, readonly ServiceName[]])[] = [
  ['supervision', ['projects', 'funds']],
  ['events', ['directory', 'projects', 'land', 'funds', 'supervision', 'approvals']],
];

const STREAMS = '_streams';
/** Keys of what an approval brings about by itself. */
const SYSTEM = new RegExp(`^${SYSTEM_KEY}`);
/** Milliseconds in which what a service wrote by itself has arrived in all that it writes. */
const WHOLE_WITHIN_MS = 10_000;

/** A database at one moment. */
interface Holding {
  /** Entries that somebody asked for, by journal. */
  readonly asked: Readonly<Record<string, number>>;
  /** Entries that nobody asked for. */
  readonly byItself: number;
  /** Sizes of what only grows, versions of what changes, by collection; and how far the feed reaches. */
  readonly rest: Readonly<Record<string, unknown>>;
}

/** By service. */
export type Moment = Readonly<Record<string, Holding>>;

export class Everything {
  constructor(private readonly stack: TestStack) {}

  /** What there is now. @param service left out: of all */
  async now(service?: ServiceName): Promise<Moment> {
    const { mongo, feed } = this.stack.stack.shared;
    const start = `${this.stack.prefix}_`;
    const { databases } = await mongo.client.db('admin').admin().listDatabases({ nameOnly: true });
    const names = databases.flatMap(({ name }) => (name.startsWith(start) ? [name.slice(start.length)] : []));
    const wanted = names.filter((name) => name !== 'feed' && (service === undefined || name === service));
    const heads = Object.entries(await feed.head());
    const holdings = wanted.map(async (name) => {
      const published = heads.filter(([stream]) => stream.startsWith(`${name}/`));
      return [name, await holdingOf(mongo.db(`${start}${name}`), name, Object.fromEntries(published))] as const;
    });
    return Object.fromEntries(await Promise.all(holdings));
  }

  /**
   * What is otherwise than it was: what somebody asked for; and, where everything was at rest, all else of a service
   * that did nothing by itself since. Looks again for a while, since what is written by itself is not written at one
   * moment.
   * @param service the one of which `before` was taken just after an answer; left out: of all, when they were at rest
   */
  async changedSince(
    before: Moment,
    service?: ServiceName,
  ): Promise<{ readonly now: Moment; readonly changed: string[] }> {
    const until = Date.now() + WHOLE_WITHIN_MS;
    for (;;) {
      const now = await this.now(service);
      const changed = differences(before, now, service);
      if (changed.length === 0 || Date.now() > until) return { now, changed };
    }
  }

  /**
   * Waits until readers see what the journals of cases hold, and those who follow the feed have taken in all that was
   * published, and what they published themselves.
   */
  async settled(): Promise<void> {
    await this.#areCasesCarriedOn();
    const running = followers.filter(([service]) => this.stack.stack.services.has(service));
    await waitFor('what was driven to be taken in everywhere', async () => {
      const { mongo, feed } = this.stack.stack.shared;
      const heads = await feed.head();
      const behind = running.flatMap(([service, sources]) =>
        Object.keys(heads)
          .filter((stream) => sources.some((source) => stream.startsWith(`${source}/`)))
          .map(async (stream) => {
            const positions = mongo.db(`${this.stack.prefix}_${service}`).collection('feed_positions');
            const ofStream = { _id: new RegExp(`/${stream}$`) as never };
            const reached = await positions.find(ofStream, { comment: LOOKS_AT_ALL }).toArray();
            return reached.length === 0 || reached.some(({ seq }) => Number(seq) < Number(heads[stream]));
          }),
      );
      const isBehind = (await Promise.all(behind)).includes(true);
      return !isBehind && JSON.stringify(await feed.head()) === JSON.stringify(heads);
    });
  }

  /** An answer of approvals does not wait for what follows from it. */
  async #areCasesCarriedOn(): Promise<void> {
    const db = this.stack.stack.shared.mongo.db(`${this.stack.prefix}_approvals`);
    await waitFor('the cases to be carried into read model and feed', async () => {
      const entries = await db
        .collection<{ stream: string; seq: number }>('case_journal')
        .find({}, { projection: { stream: 1, seq: 1 }, comment: LOOKS_AT_ALL })
        .toArray();
      const marks = await db.collection('cases_marks').find({}, { comment: LOOKS_AT_ALL }).toArray();
      const reached = new Map(marks.map(({ _id, ['fed']: fed }) => [String(_id), Number(fed)]));
      return entries.every(({ stream, seq }) => seq <= (reached.get(stream) ?? 0));
    });
  }
}

function differences(before: Moment, now: Moment, service?: ServiceName): string[] {
  // Just after an answer readers do not see yet all that follows from its entries.
  const isRestKnown = service === undefined;
  return Object.entries(now).flatMap(([name, holding]) => {
    const { asked, byItself, rest } = before[name] ?? { asked: {}, byItself: 0, rest: {} };
    const differing = [
      ...namesOfOther(asked, holding.asked),
      ...(isRestKnown && byItself === holding.byItself ? namesOfOther(rest, holding.rest) : []),
    ];
    return differing.map((part) => `${name}.${part}`);
  });
}

const namesOfOther = (one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((name) => shown(one[name]) !== shown(other[name]));

/** A database or a collection that is only now there, and empty, is as none. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  return text === '0' || text === '{}' ? '' : text;
}

async function holdingOf(db: Db, service: string, feed: Readonly<Record<string, unknown>>): Promise<Holding> {
  const names = (await db.listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name);
  const meant = names.filter((name) => !name.endsWith(STREAMS) && !notes.test(name) && !heard.test(name));
  const journals = meant.filter((name) => names.includes(`${name}${STREAMS}`));
  const models = meant.filter((name) => !journals.includes(name));
  const [counts, held] = await Promise.all([
    Promise.all(journals.map(async (name) => ({ name, ...(await entriesOf(db, name, service)) }))),
    Promise.all(models.map(async (name) => [name, await sizeOf(db, name)] as const)),
  ]);
  return {
    asked: Object.fromEntries(counts.map(({ name, asked }) => [name, asked])),
    byItself: counts.reduce((sum, { byItself }) => sum + byItself, 0),
    rest: { ...Object.fromEntries(held), feed },
  };
}

/** What follows from an entry of a case is written under a key of the system, in the name of who brought it about. */
async function entriesOf(db: Db, name: string, service: string): Promise<{ asked: number; byItself: number }> {
  const [theirs, others] =
    service === 'approvals'
      ? [{ key: SYSTEM }, { key: { $not: SYSTEM } }]
      : [{ 'act.actorId': 'system' }, { 'act.actorId': { $ne: 'system' } }];
  const entries = db.collection(name);
  // Each is counted for itself: between two looks at one collection the service may write on.
  const [byItself, asked] = await Promise.all(
    [theirs, others].map((of) => entries.countDocuments(of, { comment: LOOKS_AT_ALL })),
  );
  return { asked: asked ?? 0, byItself: byItself ?? 0 };
}

/** How many documents there are, and what their versions come to, which only grow. */
async function sizeOf(db: Db, name: string): Promise<unknown> {
  const sums = { _id: null, count: { $sum: 1 }, versions: { $sum: '$version' } };
  return (
    await db
      .collection(name)
      .aggregate([{ $group: sums }], { comment: LOOKS_AT_ALL })
      .toArray()
  )[0];
}
