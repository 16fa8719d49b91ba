/** Starts the watch over each issue of special bonds as soon as it is reported. */
import type { StartedByEvents } from '@kuaijin/kit/service/started-by-events';
import { BOND_ISSUE_WATCH, type BondIssueWatchArgs, bondIssueWatchId } from '@kuaijin/workflow-funds/contracts';
import { FIRST_CHECK } from '@kuaijin/workflow-funds/domain/bond-checks';

export const bondWatches: StartedByEvents = {
  follower: 'bond-watches',
  sources: ['funds'],
  types: ['bond.issued'],
  startedBy: ({ subject, data }) => {
    const { issueId, issuedOn } = data ?? {};
    if (typeof issueId !== 'string' || typeof issuedOn !== 'string') return undefined;
    const args: BondIssueWatchArgs = { bondId: subject, issueId, issuedOn, month: FIRST_CHECK };
    return { type: BOND_ISSUE_WATCH, id: bondIssueWatchId(issueId), args };
  },
};
