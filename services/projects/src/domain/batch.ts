/** 四个一批: the library's batches and how a project moves through them 谋划 → 储备 → 开工 → 竣工. */
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import type { Batch, MilestoneKind } from './project';

/**
 * What may follow a batch. A project that is in none yet may enter at any of them: a library takes over works that run
 * already.
 */
export const batchTransitions: Readonly<Record<Batch, readonly Batch[]>> = {
  PLANNED: ['RESERVED'],
  RESERVED: ['STARTED'],
  STARTED: ['COMPLETED'],
  COMPLETED: [],
};

/** Verified milestones move a project on by themselves. */
export const batchReachedBy: Partial<Readonly<Record<MilestoneKind, Batch>>> = {
  STARTED: 'STARTED',
  COMPLETED: 'COMPLETED',
};

/** True when the table knows the transition. */
export function mayMove(from: Batch | undefined, to: Batch): boolean {
  return from === undefined || batchTransitions[from].includes(to);
}

/** Why a project may not move from one batch to another: STATE_CONFLICT with the batch that holds. */
export function batchRefusal(
  from: Batch | undefined,
  to: Batch,
  version: number,
  path: readonly string[],
): Refusal | undefined {
  if (from === undefined || mayMove(from, to)) return undefined;
  const next = batchTransitions[from];
  return refuse('STATE_CONFLICT', path, {
    expected: next.length === 0 ? `nothing after ${from}` : next.join(' or '),
    received: to,
    details: { status: from, version },
  });
}
