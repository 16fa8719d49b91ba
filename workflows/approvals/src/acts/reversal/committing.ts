import type { Refusal } from '@kuaijin/kit/errors';
import type { CaseState, StepState } from '../../case/state';
import { isCommitting } from '../../elements/elements';
import { stepConflict } from '../rules';
import { STEP_PATH } from '../step-rules';

/** A requested commit must be confirmed before the decision that caused it is undone. */
export const committing = (state: CaseState, step: StepState): Refusal | undefined =>
  isCommitting(state) ? stepConflict(step, STEP_PATH, 'a case whose elements are settled; ask again soon') : undefined;
