import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { draft, type Proposal } from '../../case/draft';
import type { CaseState } from '../../case/state';
import type { RepairCommand } from '../../contracts';
import { actOf, badText, caseConflict, contentOf, wrongPost } from '../rules';

const REASON_MAX = 2_000;

/**
 * An operator's repair. `state` has just been read from the journal anew: what cannot be applied even now is not
 * repaired.
 */
export function proposeRepair(state: CaseState, command: RepairCommand): readonly Proposal[] | Refusal {
  const { by, reason, key } = command;
  const path = ['input', 'caseId'];
  const refusal = wrongPost(by, ['OPERATOR']) ?? badText(reason, ['input', 'reason'], REASON_MAX);
  if (refusal !== undefined) return refusal;
  if (state.brokenAt !== undefined) {
    const received = `entry ${state.brokenAt}: ${state.faultReason ?? 'it cannot be applied'}`;
    return refuse('CASE_FAULTED', path, { expected: 'a journal that can be read', received });
  }
  if (state.status !== 'FAULTED') {
    if (command.isStuck !== true) return caseConflict(state, path, 'a case that is FAULTED or stuck');
    return [draft('case.restarted', key, { reason }, actOf(by), contentOf(command))];
  }
  return [draft('case.repaired', key, { reason }, actOf(by), contentOf(command))];
}
