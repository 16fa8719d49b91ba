import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { itemOf } from '../../case/find';
import type { CaseState, StepState } from '../../case/state';
import type { Instant } from '../../case/terms';
import { stepAct } from '../act';
import { text, workingDays } from '../fields';
import { stepConflict } from '../rules';
import { notTheDepartment, STEP_PATH } from '../step-rules';
import { extendedLimit, openTolerance } from './tolerance';
import { limitEvent, whoMakesUp } from './tolerance-event';

/** 不可抗力 at most at once, in working days. */
export const TOLERANCE_EXTENSION_MAX = 60;
const EXTENSIONS_MAX = 10;

/** 因不可抗力延长补齐期限, before it has passed. */
export const extendTolerance = stepAct({
  name: 'extendTolerance',
  entry: 'step.toleranceExtended',
  mutation: 'extendTolerance',
  action: 'EXTEND_TOLERANCE',
  posts: ['HEAD'],
  input: { workingDays: workingDays(TOLERANCE_EXTENSION_MAX), reason: text() },
  expected: 'a step with papers that are deferred',
  authorize: ({ step, by }) => notTheDepartment(step, by),
  require: ({ state, step, at }) => notExtendable(state, step, at),
  apply: (step, { act, at, data: { workingDays: days, reason } }, state) => {
    const before = openTolerance(step);
    return {
      ...step,
      tolerance: {
        ...before,
        ...extendedLimit(state, before, days),
        revision: before.revision + 1,
        extensions: [...before.extensions, { workingDays: days, reason, act, at }],
      },
    };
  },
  reason: ({ reason }) => reason,
  notify: whoMakesUp,
  event: limitEvent,
});

function notExtendable(state: CaseState, step: StepState, at: Instant): Refusal | undefined {
  const { tolerance } = step;
  if (tolerance?.status !== 'OPEN' || tolerance.dueAt === null || at >= tolerance.dueAt) {
    return stepConflict(step, STEP_PATH, 'a step whose make-up limit has not passed');
  }
  if (itemOf(state, step).toleranceRule?.extension === undefined) {
    return refuse('TOLERANCE_FORBIDDEN', STEP_PATH, { expected: 'a policy that extends the make-up limit' });
  }
  if (tolerance.extensions.length < EXTENSIONS_MAX) return undefined;
  return stepConflict(step, STEP_PATH, `a step that was extended fewer than ${EXTENSIONS_MAX} times`);
}
