/**
 * The journal: an append-only, gap-free, ordered log per stream. The one storage primitive; see docs/architecture.md.
 */
export type { QueueDepth } from './callers';
export { canonical, contentHashOf } from './content';
export { Journal } from './journal';
export type {
  Appended,
  BsonData,
  Decide,
  Decided,
  Draft,
  Entry,
  Fact,
  Head,
  JournalObserver,
  JournalOptions,
  Prepare,
  Upcasters,
  Verification,
} from './types';
