import { draft, type Proposal, SYSTEM_KEY } from '../../case/draft';
import type { CaseState, StepState } from '../../case/state';
import { isCommitting, restingOn } from '../../elements/elements';
import { isForfeited } from './commitment';

/**
 * 违诺撤销: an approval whose promise was broken is revoked by itself, once no account is being asked to commit; one after
 * the other, since the next one rests on what the first leaves. After the approval of the case it opens the case again,
 * as any revocation does.
 */
export function forfeitedApproval(state: CaseState): readonly Proposal[] {
  if (state.status !== 'RUNNING' && state.status !== 'APPROVED') return [];
  const step = Object.values(state.steps).find(isForfeited);
  if (step === undefined || isCommitting(state)) return [];
  const elementIds = restingOn(state, step);
  return [
    draft('step.revoked', `${SYSTEM_KEY}forfeited/${step.id}/${step.version}`, {
      stepId: step.id,
      reason: `违反告知承诺：${lastFinding(step)}`,
      ...(elementIds.length === 0 ? {} : { elementIds }),
    }),
  ];
}

const lastFinding = ({ commitment }: StepState): string => commitment?.checks.at(-1)?.findings ?? '逾期未整改';
