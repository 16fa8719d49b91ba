import { openFor } from '@kuaijin/workflow-approvals/acts/coordination/consult';
import type { OperationCommand } from '@kuaijin/workflow-approvals/acts/propose';
import type { CaseState, StepState } from '@kuaijin/workflow-approvals/case/state';
import type { Commander } from '@kuaijin/workflow-approvals/contracts/command';

/** Actions that draw others into a step. */
export type ConcernAction = 'CONSULT' | 'GIVE_OPINION' | 'CLOSE_CONSULTATION' | 'COPY' | 'READ_COPY';

/** As {@link sampleCommand}, for these. */
export function sampleConcern(
  action: ConcernAction,
  state: CaseState,
  step: StepState,
  base: { readonly key: string; readonly by: Commander; readonly stepId: string },
  any: string,
): OperationCommand {
  const other = Object.values(state.departments).find((id) => id !== step.departmentId);
  const departmentIds = other === undefined ? [] : [other];
  const [first] = step.consultations ?? [];
  const open = step.consultations?.find(({ status }) => status === 'OPEN');
  switch (action) {
    case 'CONSULT':
      return { ...base, type: 'consult', departmentIds, officerIds: [], question: any };
    case 'GIVE_OPINION': {
      const consultationId = (openFor(step, base.by) ?? open ?? first)?.id ?? '';
      return { ...base, type: 'giveOpinion', consultationId, opinion: any };
    }
    case 'CLOSE_CONSULTATION':
      return { ...base, type: 'closeConsultation', consultationId: (open ?? first)?.id ?? '', reason: any };
    case 'COPY':
      return { ...base, type: 'copy', departmentIds, officerIds: [] };
    case 'READ_COPY':
      return { ...base, type: 'readCopy' };
  }
}
