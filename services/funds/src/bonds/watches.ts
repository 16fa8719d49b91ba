/** Starts the watch over each issue of special bonds: whoever hears that one was issued sees to it, once for ever. */
import type { FeedEvent } from '@kuaijin/kit/feed';
import type { ServiceDeps } from '@kuaijin/kit/service';
import { BOND_ISSUE_WATCH, type BondIssueWatchArgs, bondIssueWatchId } from '@kuaijin/workflow-funds/contracts';
import { FIRST_CHECK } from '@kuaijin/workflow-funds/domain/bond-checks';
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/client';

/** Follows what funds itself reports, until the signal comes; what fails is tried again. */
export function keepBondWatches({ feed, mongo, namespaces, log, ...deps }: ServiceDeps, signal: AbortSignal) {
  return feed.followFeed({
    follower: 'bond-watches',
    db: mongo.db(namespaces.database()),
    sources: ['funds'],
    handle: (event) => startWatch(event, { ...deps, namespaces }),
    concerns: (type) => type === 'bond.issued',
    signal,
    onError: (error) => log.warn({ err: error }, 'watch over a bond issue not started; retrying'),
  });
}

async function startWatch(
  { type, subject, data }: FeedEvent,
  { temporal, namespaces, config }: Pick<ServiceDeps, 'temporal' | 'namespaces' | 'config'>,
): Promise<void> {
  const { issueId, issuedOn } = data ?? {};
  if (type !== 'bond.issued' || typeof issueId !== 'string' || typeof issuedOn !== 'string') return;
  const args: BondIssueWatchArgs = { bondId: subject, issueId, issuedOn, month: FIRST_CHECK };
  try {
    await temporal.client.workflow.start(BOND_ISSUE_WATCH, {
      workflowId: `${config.prefix}/${bondIssueWatchId(issueId)}`,
      taskQueue: namespaces.taskQueue(),
      workflowIdReusePolicy: 'REJECT_DUPLICATE',
      args: [args],
    });
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}
