/**
 * 核销时点: what has to have happened before an amount of a pool is committed by hand. Pure; DESIGN section 5 (`commitOn`).
 */
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import type { QuotaKind } from '@kuaijin/kit/measures/quantity';

/**
 * The quota of the yearly plan, and what stands in for it, is used up by works that have begun; a case commits by the
 * rule of its own catalogue.
 */
export const commitOn: Readonly<Record<QuotaKind, 'START_VERIFIED' | 'ANY_TIME'>> = {
  LAND_PLAN: 'START_VERIFIED',
  PLANNING_SIZE: 'ANY_TIME',
  LINKED_SURPLUS: 'START_VERIFIED',
  FARMLAND: 'ANY_TIME',
  PADDY: 'ANY_TIME',
  GRAIN_CAPACITY: 'ANY_TIME',
  ENERGY: 'ANY_TIME',
  COAL: 'ANY_TIME',
};

/** The project that something is held for, as far as it is known here. */
export interface StartOfWorks {
  readonly projectId: string;
  /** When a second person verified it. */
  readonly verifiedAt?: Date | undefined;
}

/** Why what a pool of this kind holds for a project may not be committed yet, or undefined. */
export function startRefusal(kind: QuotaKind, { projectId, verifiedAt }: StartOfWorks): Refusal | undefined {
  if (commitOn[kind] === 'ANY_TIME' || verifiedAt !== undefined) return undefined;
  return refuse('START_NOT_VERIFIED', ['input', 'reservationId'], {
    expected: 'a project whose start of works is verified',
    received: projectId,
  });
}
