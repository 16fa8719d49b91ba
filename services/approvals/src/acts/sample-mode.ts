import type { OperationCommand } from '@kuaijin/workflow-approvals/acts/propose';
import type { Commander } from '@kuaijin/workflow-approvals/contracts/command';

/** Actions on items that are dealt with in another way than by prior review. */
export type ModeAction = 'LOOK_UP' | 'PROMISE' | 'APPROVE_ON_COMMITMENT' | 'CHECK_COMMITMENT';

/** As {@link sampleCommand}, for these. */
export function sampleMode(
  action: ModeAction,
  base: { readonly key: string; readonly by: Commander; readonly stepId: string },
  any: string,
): OperationCommand {
  switch (action) {
    case 'LOOK_UP':
      return { ...base, type: 'lookUp', result: 'NOT_FOUND', reason: any };
    case 'PROMISE':
      return { ...base, type: 'promise', signatory: any };
    case 'APPROVE_ON_COMMITMENT':
      return { ...base, type: 'approveOnCommitment', opinion: any };
    case 'CHECK_COMMITMENT':
      return { ...base, type: 'checkCommitment', result: 'KEPT', findings: any };
  }
}
