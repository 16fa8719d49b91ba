import type { CaseEntry, CaseEntryData, CaseEntryType } from './state';
import type { CaseAct, Instant } from './terms';

/** A draft as it goes to `record`; `at` is the workflow's clock and stays outside the content hash. */
export interface CaseDraft {
  readonly key: string;
  readonly type: CaseEntry['type'];
  readonly v: number;
  readonly data: unknown;
  readonly act: CaseAct;
  readonly at: Instant;
  /** What the content hash covers instead of `data`, as in the journal of the kit. */
  readonly content?: unknown;
}

/** A draft before the workflow gives it its time. */
export type Proposal = Omit<CaseDraft, 'at'>;

/** 行为人 of what follows by itself: the clock and the rules of the case. */
export const systemAct: CaseAct = { actorId: 'system', post: 'system' };

/** Keys of the system's own entries begin with this; no caller's key does. */
export const SYSTEM_KEY = '~';

/** A draft of one type with the data that the type carries. */
export function draft<T extends CaseEntryType>(
  type: T,
  key: string,
  data: CaseEntryData[T],
  act: CaseAct = systemAct,
  content?: unknown,
): Proposal {
  return { type, key, v: 1, data, act, ...(content === undefined ? {} : { content }) };
}

/** The entry that a draft becomes when it is stored at a place: to see what would follow from it. */
export const asEntry = (proposal: Proposal, seq: number, at: Instant): CaseEntry =>
  ({ ...proposal, seq, at }) as unknown as CaseEntry;
