import { draft, type Proposal, SYSTEM_KEY } from '../case/draft';
import type { FoundDocument } from '../case/prior-approvals';
import type { CaseEntryData, CaseEntryType, CaseState, StepState } from '../case/state';
import type { Instant } from '../case/terms';
import type { EscalationRung } from '../limits/rungs';

/**
 * 定时: what comes about by the passing of time is one value in one file, as an act is, beside what its entry does: when
 * it is due, what is recorded then, whom it reaches. The catalogue of timers (acts/timers) drives the clocks of a case;
 * nothing else switches on a kind.
 */

/** A moment at which something comes about; `key` is its own for ever. */
export interface TimedMoment<K extends string = string> {
  readonly kind: K;
  readonly key: string;
  readonly at: Instant;
}

/** The same of one step. */
export interface StepMoment<K extends string = string> extends TimedMoment<K> {
  readonly stepId: string;
}

/** Whom an escalation reaches. */
export interface Reached {
  readonly actorId: string;
  readonly name: string;
}

/** What a timer of a step and one of a case have in common. */
interface Timed<M extends TimedMoment> {
  readonly kind: M['kind'];
  /** The rung whom a moment reaches somebody by; the directory is asked for the person before it is recorded. */
  readonly reaches?: (moment: M) => EscalationRung | undefined;
  /** The department whose head, centre or leader is reached. Left out: that of the step. */
  readonly concerns?: (state: CaseState, moment: M) => string | undefined;
  /** True while nothing may come of it. */
  readonly isHeld?: (state: CaseState) => boolean;
  /** What is recorded when a moment has come. @param reached undefined where nobody is reached */
  readonly records: (state: CaseState, moment: M, reached?: Reached) => Proposal;
}

/** Something that comes about on a step by itself. */
export interface StepTimer<M extends StepMoment> extends Timed<M> {
  /** The next moments of a step, of a case that runs or was approved. */
  readonly momentsOf: (state: CaseState, step: StepState) => readonly M[];
  /** True where it goes on in a case that was rejected. */
  readonly outlastsRejection?: true;
}

/** Something that comes about in a case as a whole, which may be in any status but FAULTED. */
export interface CaseTimer<M extends TimedMoment> extends Timed<M> {
  readonly moments: (state: CaseState) => readonly M[];
}

/** A moment of a step at which earlier cases of the project are looked through before anything is recorded. */
export interface LookUpTimer<M extends StepMoment> extends Pick<StepTimer<M>, 'kind' | 'momentsOf'> {
  /** Codes of the items whose results are looked for. */
  readonly looksFor: (state: CaseState, moment: M) => readonly string[];
  /** What is recorded of what was found; null: nothing was. */
  readonly recordsFound: (moment: M, found: FoundDocument | null) => Proposal;
}

/** Declares something that comes about on a step. */
export const stepTimer = <const M extends StepMoment>(timer: StepTimer<M>): StepTimer<M> => timer;

/** Declares something that comes about in a case as a whole. */
export const caseTimer = <const M extends TimedMoment>(timer: CaseTimer<M>): CaseTimer<M> => timer;

/** Declares a look through earlier cases. */
export const lookUpTimer = <const M extends StepMoment>(timer: LookUpTimer<M>): LookUpTimer<M> => timer;

/** An entry that a moment brings about, under the moment's own key. */
export const timedEntry = <T extends CaseEntryType>(type: T, { key }: TimedMoment, data: CaseEntryData[T]): Proposal =>
  draft(type, `${SYSTEM_KEY}${key}`, data);

/** The person whom it reached, as an entry carries it. */
export const reachedBy = (reached: Reached | undefined): { readonly to?: Reached } =>
  reached === undefined ? {} : { to: reached };

/** The moments of a timer. */
export type MomentOf<T> =
  // biome-ignore-start lint/suspicious/noExplicitAny: a moment of any timer.
  T extends StepTimer<infer M> ? M : T extends CaseTimer<infer M> ? M : T extends LookUpTimer<infer M> ? M : never;
// biome-ignore-end lint/suspicious/noExplicitAny: as above
