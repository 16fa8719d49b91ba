import type { Refusal } from '@kuaijin/kit/errors';
import { draft, type Proposal } from '../../case/draft';
import type { CaseState } from '../../case/state';
import type { WithdrawCommand } from '../../contracts';
import { actOf, badText, contentOf, notRunning, notTheOwner, staleVersion, wrongPost } from '../rules';

const REASON_MAX = 2_000;

/** 撤回 of a running case by the owner of the project or who acts for it. */
export function proposeWithdraw(state: CaseState, command: WithdrawCommand): readonly Proposal[] | Refusal {
  const { by, reason, ifVersion, key } = command;
  const refusal =
    wrongPost(by, ['OWNER', 'AGENT']) ??
    notTheOwner(by, state.ownerId) ??
    badText(reason, ['input', 'reason'], REASON_MAX) ??
    notRunning(state, ['input', 'caseId']) ??
    staleVersion(ifVersion, { status: state.status, version: state.head, changed: state.changed });
  return refusal ?? [draft('case.withdrawn', key, { reason }, actOf(by), contentOf(command))];
}
