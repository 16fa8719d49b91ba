/** How events come into the streams of the feed: one process appends those of a source, the others hand theirs over. */
import { HandOver, type HandOverOptions, type HandOverPoint } from '../../hand-over/hand-over';
import type { Journal } from '../../journal/journal';
import type { Draft } from '../../journal/types';
import { type FeedPlace, sourceOf } from '../partitions';
import type { Processes } from '../processes';
import type { AppendDrafts } from '../publishing';

/** Where and how a process takes things over from others. */
export type HandOverSettings = Pick<HandOverOptions, 'host' | 'port' | 'tls'>;

export const APPEND_PATH = '/feed/append';

/** Drafts of one stream that are appended in order. */
interface HandedDrafts {
  readonly stream: string;
  readonly drafts: readonly Draft[];
}

export interface Appending {
  readonly append: AppendDrafts;
  /** Where other things are handed over too; undefined where nothing is. */
  readonly handOver: HandOver | undefined;
  close(): Promise<void>;
}

/**
 * By itself, or by the process that all who hand over choose.
 * @param secret that every process of the deployment has, and nobody else
 */
export async function openAppending(
  journal: Journal,
  processes: Processes,
  secret: string,
  settings: HandOverSettings | undefined,
): Promise<Appending> {
  const append: AppendDrafts = async (stream, drafts) => (await journal.append(stream, drafts)).entries;
  if (settings === undefined) return { append, handOver: undefined, close: async () => undefined };
  const handOver = await HandOver.open({ processes, secret, ...settings });
  const point = handOver.at(APPEND_PATH, async ({ stream, drafts }: HandedDrafts) => {
    const places = await append(stream, drafts);
    return places.map(({ stream: at, seq }): FeedPlace => ({ stream: at, seq }));
  });
  return { append: appendingByOne(point, append), handOver, close: () => handOver.close() };
}

/** One a source: with one a stream many send small messages where one large one does, and nothing gathers. */
function appendingByOne(point: HandOverPoint<HandedDrafts, readonly FeedPlace[]>, append: AppendDrafts): AppendDrafts {
  return async (stream, drafts) => {
    const role = `append ${sourceOf(stream)}`;
    const handed = await point.hand(role, role, { stream, drafts });
    return handed.by === 'other' ? handed.answer : append(stream, drafts);
  };
}
