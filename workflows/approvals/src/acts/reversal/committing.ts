import type { Refusal } from '@kuaijin/kit/errors';
import type { CaseState, StepState } from '../../case/state';
import { isCommitting } from '../../elements/elements';
import { stepConflict } from '../rules';
import { STEP_PATH } from '../step-rules';

/** What an account is being told to commit must be known to be committed before the decision that brought it about is undone. */
export const committing = (state: CaseState, step: StepState): Refusal | undefined =>
  isCommitting(state) ? stepConflict(step, STEP_PATH, 'a case whose elements are settled; ask again soon') : undefined;
