import type { StepLimit } from '../case/limit-rungs';
import type { Instant } from '../case/terms';
import type { Ladder } from './rungs';

/** A limit of a step that runs beside its promise. */
export interface RunningLimit {
  readonly limit: StepLimit;
  readonly startedAt: Instant;
  readonly dueAt: Instant;
  readonly ladder: Ladder;
}
