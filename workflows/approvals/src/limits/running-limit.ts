import type { StepLimit } from '../case/limit-rungs';
import type { Instant } from '../case/terms';
import type { Ladder } from './rungs';

/** A limit of a step that runs beside its promise. */
export interface RunningLimit {
  readonly limit: StepLimit;
  readonly startedAt: Instant;
  readonly dueAt: Instant;
  /** Whether it rests on years that are not published; absent where its due moment is written down elsewhere. */
  readonly isProvisional?: boolean;
  readonly ladder: Ladder;
}
