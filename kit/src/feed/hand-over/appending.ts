import type { Journal } from '../../journal/journal';
import type { Processes } from '../processes';
import type { AppendDrafts } from '../publishing';
import { HandOver, type HandOverOptions } from './hand-over';

/** Where and how a process takes over events from others. */
export type HandOverSettings = Pick<HandOverOptions, 'host' | 'port' | 'tls'>;

/** How events come into the streams of the feed. */
export interface Appending {
  readonly append: AppendDrafts;
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
  if (settings === undefined) return { append, close: async () => undefined };
  const handOver = await HandOver.open({ processes, append, secret, ...settings });
  return { append: (stream, drafts) => handOver.append(stream, drafts), close: () => handOver.close() };
}
