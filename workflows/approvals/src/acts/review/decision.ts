import { draft, type Proposal } from '../../case/draft';
import { itemOf } from '../../case/find';
import type { CaseEntryData, CaseState, StepState } from '../../case/state';
import type { CaseAct, Decision } from '../../case/terms';
import { isTolerated } from '../tolerance/tolerance';
import { tallySignatures } from './signing';

/** 签批 of one department on one step. */
export interface Signature {
  readonly departmentId: string;
  readonly decision: Decision;
  readonly opinion: string;
  readonly conditions: readonly string[];
  readonly documentNumber?: string;
  readonly fileIds: readonly string[];
}

/** The entry that a signature becomes: the outcome of the step when it settles it, else a signature among others. */
export function signatureDraft(
  state: CaseState,
  step: StepState,
  signature: Signature,
  entry: { readonly key: string; readonly act: CaseAct; readonly content?: unknown },
): Proposal {
  const { departmentId, decision, opinion, conditions, documentNumber, fileIds } = signature;
  const signatures = step.signatures.map((one) => (one.departmentId === departmentId ? { decision } : one));
  const to = tallySignatures(itemOf(state, step), signatures);
  if (to === 'OPEN') {
    const data = { stepId: step.id, departmentId, decision, opinion, conditions };
    return draft('step.signed', entry.key, data, entry.act, entry.content);
  }
  const tolerated = to !== 'REJECTED' && (isTolerated(step) || step.preApproval !== undefined);
  const data: CaseEntryData['step.decided'] = {
    stepId: step.id,
    to,
    departmentId,
    decision,
    opinion,
    conditions: [...step.signatures.flatMap((one) => one.conditions ?? []), ...conditions],
    ...(documentNumber === undefined ? {} : { documentNumber }),
    fileIds,
    ...(tolerated ? { tolerated } : {}),
  };
  return draft('step.decided', entry.key, data, entry.act, entry.content);
}
