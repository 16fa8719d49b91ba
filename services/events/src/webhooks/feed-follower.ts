/** Follows the feed for an endpoint, a page at a time. */
import { type ErrorCode, isKuaijinError } from '@kuaijin/kit/errors';
import type { Feed, FeedPage, FeedReader, FeedRow } from '@kuaijin/kit/feed';
import type { DeliveryStop, FollowArgs, Followed, LeftBehind } from '@kuaijin/workflow-events/contracts';
import pMap from 'p-map';
import { feedFilterOf } from '../domain/wanted';
import type { ProjectLists } from '../model/project-lists';
import type { AttemptLog } from './attempt-log';
import { type Delivered, type Delivery, isSentTo, type Recipient, refOf, SIDE_BY_SIDE, subjectOf } from './delivery';
import type { DeliveryRun } from './delivery-run';
import type { Endpoint } from './endpoint';
import type { Registrants } from './registrants';

/** Events of one page. */
const PAGE = 50;
/** Milliseconds that it follows without leaving anything behind; then its workflow asks again. */
const FOLLOWED_MS = 300_000;
/** Milliseconds between two looks at what the registrant may see. */
const WAIT_MS = 10_000;

/** Cursors of no place that can be followed from. */
const lost: readonly ErrorCode[] = ['CURSOR_EXPIRED', 'CURSOR_INVALID', 'CURSOR_FUTURE'];

export interface FollowerDeps {
  readonly feed: Feed;
  readonly registrants: Registrants;
  readonly delivery: Delivery;
  readonly attempts: AttemptLog;
  readonly projectLists: Pick<ProjectLists, 'complete'>;
}

type Reached = Pick<Followed, 'cursor' | 'leftBehind'>;

export class FeedFollower {
  readonly #deps: FollowerDeps;
  readonly #args: FollowArgs;
  readonly #run: DeliveryRun;
  readonly #held: ReadonlySet<string>;
  #cursor: string;
  #reader: FeedReader | undefined;
  #leftBehind: readonly LeftBehind[];

  /** @param reached where a process that was killed had come to */
  constructor(deps: FollowerDeps, args: FollowArgs, run: DeliveryRun, reached: Reached | undefined) {
    this.#deps = deps;
    this.#args = args;
    this.#run = run;
    this.#held = new Set(args.heldSubjects);
    this.#cursor = reached?.cursor ?? args.cursor;
    this.#leftBehind = reached?.leftBehind ?? [];
  }

  async follow(): Promise<Followed> {
    const end = Date.now() + FOLLOWED_MS;
    let stop: DeliveryStop | undefined;
    let startNumber = 0;
    while (stop === undefined && this.#leftBehind.length === 0 && Date.now() < end && !this.#run.signal.aborted) {
      const endpoint = await this.#run.refresh();
      if (endpoint === undefined) break;
      startNumber = endpoint.start.number;
      const page = await this.#read(endpoint);
      if (page === undefined) stop = 'CURSOR_LOST';
      else {
        // After the page was read: what its events came after, the registrant has lost already.
        const viewer = await this.#deps.registrants.viewerOf(endpoint.registrant, new Date());
        stop = viewer === undefined ? 'NO_ACCESS' : await this.#deliver(page, { endpoint, viewer });
      }
    }
    const { endpointId, heldSubjects } = this.#args;
    const held = new Set([...heldSubjects, ...this.#leftBehind.map(({ subject }) => subject)]);
    if (startNumber > 0) {
      const progress = { cursor: this.#cursor, startNumber, heldSubjects: held.size };
      await this.#deps.attempts.note(endpointId, progress);
    }
    const reached = { version: this.#run.version, cursor: this.#cursor, leftBehind: this.#leftBehind };
    return stop === undefined ? reached : { ...reached, stop };
  }

  async #deliver(page: FeedPage, recipient: Recipient): Promise<DeliveryStop | undefined> {
    const { endpoint, viewer } = recipient;
    const rows = (await this.#deps.projectLists.complete(page.rows)).filter(({ event }) =>
      isSentTo(endpoint, viewer, event),
    );
    const delivered = await pMap(
      bySubject(rows),
      async ([subject, its]) => {
        const untried: Delivered = { done: 0, hasFailed: false };
        const result = this.#held.has(subject) ? untried : await this.#deps.delivery.inOrder(recipient, its, this.#run);
        return { subject, rest: its.slice(result.done), ...result };
      },
      { concurrency: SIDE_BY_SIDE },
    );
    this.#cursor = page.next;
    this.#leftBehind = delivered.flatMap(({ subject, rest, hasFailed }) =>
      rest.length === 0 ? [] : [{ subject, hasFailed, events: rest.map(({ event }) => refOf(event)) }],
    );
    this.#run.details = { cursor: this.#cursor, leftBehind: this.#leftBehind } satisfies Reached;
    if (page.rows.length === 0 && !page.more)
      await this.#reader?.wait(WAIT_MS, this.#run.signal, feedFilterOf(endpoint.filter));
    return delivered.find(({ stop }) => stop !== undefined)?.stop;
  }

  /** The next page; undefined where the cursor is none of this feed. */
  async #read(endpoint: Endpoint): Promise<FeedPage | undefined> {
    try {
      this.#reader ??= await this.#deps.feed.reader(this.#cursor);
      return await this.#reader.next(PAGE, feedFilterOf(endpoint.filter));
    } catch (error) {
      if (isKuaijinError(error) && lost.includes(error.code)) return undefined;
      throw error;
    }
  }
}

function bySubject(rows: readonly FeedRow[]): readonly (readonly [string, readonly FeedRow[]])[] {
  const groups = new Map<string, FeedRow[]>();
  for (const row of rows) {
    const subject = subjectOf(row.event);
    groups.set(subject, [...(groups.get(subject) ?? []), row]);
  }
  return [...groups];
}
