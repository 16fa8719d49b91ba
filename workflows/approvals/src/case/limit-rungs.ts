import type { Instant, RungKind } from './terms';
/**
 * Limits of a step that ring beside its promise: the five days in which it is taken, the law's own, that of papers that
 * were deferred, that of the check of a commitment, that of the delivery of the result.
 */
export type StepLimit = 'ACCEPTANCE' | 'STATUTORY' | 'MAKE_UP' | 'COMMITMENT_CHECK' | 'DELIVERY';

export interface Rang {
  readonly rung: RungKind;
  /** The due moment that it belongs to: when that moves, the ladder begins anew. */
  readonly dueAt: Instant;
  /** Whom the directory named; absent where a department is reached, or nobody was named. */
  readonly to?: { readonly actorId: string; readonly name: string };
}

/** What each journal entry carries, by type. */
export interface LimitRungData {
  'step.limitRung': { readonly stepId: string; readonly limit: StepLimit } & Rang;
  'stage.rung': { readonly stageCode: string } & Rang;
  'case.rung': Rang;
}

export interface Fired extends Omit<Rang, 'rung'> {
  readonly kind: RungKind;
  readonly at: Instant;
}

export interface FiredLimitRung extends Fired {
  readonly limit: StepLimit;
}

export interface FiredSpanRung extends Fired {
  /** Absent for the case as a whole. */
  readonly stageCode?: string;
}

/** What a step remembers; absent until the first. */
export interface StepLimitState {
  readonly limitRungs?: readonly FiredLimitRung[];
}

/** What a case remembers; absent until the first. */
export interface SpanLimitState {
  readonly spanRungs?: readonly FiredSpanRung[];
}
