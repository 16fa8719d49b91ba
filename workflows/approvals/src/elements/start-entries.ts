import { draft, type Proposal, SYSTEM_KEY } from '../case/draft';
import { isInForce } from '../case/edition';
import type { CaseState } from '../case/state';
import type { StartVerified } from '../contracts';
import { askAgain } from './outcome';

/** What is recorded of a verified start, once; what an account refused for want of it is asked for again with it. */
export function startVerifiedEntries(state: CaseState, verified: StartVerified): readonly Proposal[] {
  if (state.startVerifiedAt !== undefined) return [];
  const refused = isInForce('approvalAwaitsCommit', state)
    ? Object.values(state.elements).filter(({ refusal }) => refusal?.code === 'START_NOT_VERIFIED')
    : [];
  return [
    draft('start.verified', `${SYSTEM_KEY}start.verified`, verified),
    ...refused.map(({ id }) => askAgain(state, id)),
  ];
}
