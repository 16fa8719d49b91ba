import { retryTimer } from '../elements/retry';
import { deliveryTimer, limitTimer, rungTimer } from '../limits/rung';
import { spanTimer } from '../limits/span-rung';
import { checkTimer, rectificationTimer } from './commitment/lapse';
import { silenceTimer } from './coordination/consult-in-writing';
import { studyTimer } from './coordination/decide-special-study';
import { deemedAcceptanceTimer } from './intake/acceptance-limit';
import { priorResultTimer } from './intake/look-up';
import { pauseTimer } from './review/resume';
import { tacitApprovalTimer } from './review/tacit-approval';
import type { CaseTimer, LookUpTimer, MomentOf, StepTimer } from './timer';
import { toleranceBrokenTimer, toleranceNearTimer, toleranceOverTimer } from './tolerance/lapse';

/** The catalogue of timers 定时目录: all that comes about in a case by the passing of time. A new one stands here. */

/** Of steps. */
const stepTimers = [
  deemedAcceptanceTimer,
  pauseTimer,
  rungTimer,
  limitTimer,
  deliveryTimer,
  tacitApprovalTimer,
  silenceTimer,
  checkTimer,
  rectificationTimer,
  toleranceNearTimer,
  toleranceOverTimer,
  toleranceBrokenTimer,
] as const;

/** Of the case as a whole. */
const caseTimers = [spanTimer, studyTimer, retryTimer] as const;

/** What is written down without looking through other cases before. */
export type OwnMoment = MomentOf<(typeof stepTimers)[number] | (typeof caseTimers)[number]>;
/** What is looked up in earlier cases of the project before. */
export type LookUpMoment = MomentOf<typeof priorResultTimer>;
/** Something that time brings about. */
export type Moment = OwnMoment | LookUpMoment;

// biome-ignore-start lint/suspicious/noExplicitAny: the types of a timer are held inside its own file; the catalogue calls it with what it declared.
/** Any timer that writes down by itself, where it does not matter which. */
export type AnyTimer = StepTimer<any> | CaseTimer<any>;

/** All that looks at each step. */
export const timersOfSteps: readonly (StepTimer<any> | LookUpTimer<any>)[] = [priorResultTimer, ...stepTimers];
/** What looks at the steps of a case that was rejected. */
export const timersAfterRejection: readonly StepTimer<any>[] = [...stepTimers].filter(
  (timer: StepTimer<any>) => timer.outlastsRejection === true,
);
/** All that looks at the case. */
export const timersOfCase: readonly CaseTimer<any>[] = caseTimers;
// biome-ignore-end lint/suspicious/noExplicitAny: as above

const writing: readonly AnyTimer[] = [...stepTimers, ...caseTimers];
const byKind: ReadonlyMap<string, AnyTimer> = new Map(writing.map((timer) => [timer.kind, timer]));

/** The timer of a moment; undefined of one that is looked up. */
export const timerOf = ({ kind }: { readonly kind: string }): AnyTimer | undefined => byKind.get(kind);
