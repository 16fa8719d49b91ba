/**
 * A day on which projects are shown together: 集中开工 or 拉练. An office records it, and records it anew where it was
 * wrong; what never took place is withdrawn. Every version is kept. Pure; REPORTS rows 39, 44 and 87.
 */
import type { Act, TimedAct } from '@kuaijin/kit/access/posts';
import type { Placed } from '@kuaijin/kit/aggregate/things';
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import type { OccasionStatus } from '../resolvers/schema.generated';

export type { OccasionStatus };

/** A project at an occasion, as it was when the version was recorded. */
export interface OccasionMember {
  readonly projectId: string;
  readonly regionId: string;
  /** 总投资 with which it took part, in fen; undefined where nobody stated one. */
  readonly fen?: bigint;
  readonly isDemoData: boolean;
}

/** What every kind of occasion states. */
export interface OccasionTerms {
  readonly heldOn: string;
}

export interface OccasionVersion<T extends OccasionTerms> {
  readonly terms: T;
  /** Why it was recorded anew. */
  readonly reason?: string;
  readonly recorded: TimedAct;
}

/** An occasion of a region under a name. */
export interface Occasion<T extends OccasionTerms> extends Placed {
  readonly name: string;
  /** Oldest first; the last one holds. */
  readonly versions: readonly OccasionVersion<T>[];
  readonly withdrawn?: { readonly reason: string; readonly act: TimedAct };
}

/** What can happen to an occasion. */
export type OccasionFact<T extends OccasionTerms> =
  | {
      readonly happened: 'recorded';
      readonly place: Pick<Occasion<T>, 'id' | 'name' | 'regionId'>;
      readonly terms: T;
      readonly reason?: string;
    }
  | { readonly happened: 'withdrawn'; readonly reason: string };

export const occasionStatus = ({ withdrawn }: Pick<Occasion<OccasionTerms>, 'withdrawn'>): OccasionStatus =>
  withdrawn === undefined ? 'RECORDED' : 'WITHDRAWN';

/** The version that holds. @throws Error for an occasion that nobody recorded: its journal is broken */
export function newest<T extends OccasionTerms>({ id, versions }: Occasion<T>): OccasionVersion<T> {
  const last = versions.at(-1);
  if (last === undefined) throw new Error(`${id} was never recorded`);
  return last;
}

/** The occasion after a fact. @throws Error for a journal that begins with a withdrawal: it is broken */
export function withOccasionFact<T extends OccasionTerms>(
  before: Occasion<T> | undefined,
  fact: OccasionFact<T>,
  at: Date,
  act: Act,
): Occasion<T> {
  if (fact.happened === 'withdrawn') {
    if (before === undefined) throw new Error('withdrawn before it was recorded');
    return { ...before, withdrawn: { reason: fact.reason, act: { ...act, at } } };
  }
  const { place, terms, reason } = fact;
  const version = { terms, ...(reason === undefined ? {} : { reason }), recorded: { ...act, at } };
  return { ...place, versions: [...(before?.versions ?? []), version] };
}

/**
 * Records an occasion, or records it anew.
 * @returns INVALID_INPUT where it was recorded before and no reason is given, STATE_CONFLICT once it is withdrawn
 */
export function record<T extends OccasionTerms>(
  before: Occasion<T> | undefined,
  fact: Extract<OccasionFact<T>, { readonly happened: 'recorded' }>,
  version: number,
): OccasionFact<T> | Refusal {
  if (before === undefined) return fact;
  if (before.withdrawn !== undefined) return withdrawnRefusal(version, 'name');
  if (fact.reason !== undefined) return fact;
  return refuse('INVALID_INPUT', ['input', 'reason'], { expected: 'why it is recorded anew', received: 'nothing' });
}

/** Withdraws an occasion. @returns STATE_CONFLICT where that was done before */
export function withdraw<T extends OccasionTerms>(
  before: Occasion<T>,
  reason: string,
  version: number,
  argument: string,
): OccasionFact<T> | Refusal {
  return before.withdrawn === undefined ? { happened: 'withdrawn', reason } : withdrawnRefusal(version, argument);
}

const withdrawnRefusal = (version: number, argument: string): Refusal =>
  refuse('STATE_CONFLICT', ['input', argument], {
    expected: 'RECORDED',
    received: 'WITHDRAWN',
    details: { status: 'WITHDRAWN', version },
  });
