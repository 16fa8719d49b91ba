import type { Refusal } from '@kuaijin/kit/errors';
import type { CaseState, StepState } from '../../case/state';
import { isCommitting } from '../../elements/elements';
import { isAsked } from '../../elements/renewal';
import { stepConflict } from '../rules';
import { STEP_PATH } from '../step-rules';

/** A requested commit must be confirmed before the decision that caused it is undone. */
export const committing = (state: CaseState, step: StepState): Refusal | undefined =>
  isCommitting(state) || Object.values(state.steps).some((one) => isAsked(state, one))
    ? stepConflict(step, STEP_PATH, 'a case whose elements are settled; ask again soon')
    : undefined;
