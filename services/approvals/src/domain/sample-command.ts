import type { Commander } from '@kuaijin/workflow-approvals/contracts';
import type { CaseState, StepState } from '@kuaijin/workflow-approvals/domain/case';
import { itemOf } from '@kuaijin/workflow-approvals/domain/lookup';
import type { OperationCommand } from '@kuaijin/workflow-approvals/domain/propose';
import type { StepAction } from './viewer-actions';

/** What stands for any text that is acceptable. */
const ANY = 'any';

/** An action as its caller could ask for it, with arguments that no rule of form refuses: what is refused then, the state refuses. */
export function sampleCommand(action: StepAction, state: CaseState, step: StepState, by: Commander): OperationCommand {
  const base = { key: 'viewer', by, stepId: step.id };
  switch (action) {
    case 'ACCEPT':
      return { ...base, type: 'accept' };
    case 'DECIDE': {
      const { stepId, ...rest } = base;
      return {
        ...rest,
        type: 'decide',
        stepIds: [stepId],
        decision: 'APPROVE',
        opinion: ANY,
        conditions: [],
        fileIds: [],
      };
    }
    case 'REFUSE':
      return { ...base, type: 'refuse', reasonCode: 'NOT_COMPETENT', reason: ANY };
    case 'REQUEST_CORRECTION':
      return { ...base, type: 'requestCorrection', materialCodes: correctable(state, step), reason: ANY };
    case 'RESUBMIT':
      return { ...base, type: 'resubmit' };
    case 'SUSPEND':
      return { ...base, type: 'suspend', procedure: 'EXPERT_REVIEW', limitWorkingDays: 1, reason: ANY };
    case 'RESUME':
      return { ...base, type: 'resume' };
    case 'EXTEND':
      return { ...base, type: 'extend', workingDays: 1, reason: ANY };
    case 'URGE':
      return { ...base, type: 'urge', message: ANY };
  }
}

/** Papers that a correction may still name. */
function correctable(state: CaseState, step: StepState): readonly string[] {
  const [first] = step.corrections ?? [];
  return first?.materialCodes ?? itemOf(state, step).materials.map(({ code }) => code);
}
