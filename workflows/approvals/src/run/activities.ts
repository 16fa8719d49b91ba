import type { SupervisionActivities } from '@kuaijin/workflow-supervision/contracts';
import {
  ActivityCancellationType,
  type ActivityInterfaceFor,
  proxyActivities,
  proxyLocalActivities,
} from '@temporalio/workflow';
import type { ElementKind } from '../case/state';
import type {
  CaseActivities,
  DirectoryActivities,
  ElementActivities,
  LookUpActivities,
  ProjectActivities,
} from '../contracts';

/**
 * `record`: a local activity of our own worker. The driver's timeouts (1.5 and 2.5 s) lie below its start-to-close, that below its
 * schedule-to-close, that below what a caller waits. Attempts are counted, because between attempts schedule-to-close is not looked at.
 */
export const { record } = proxyLocalActivities<CaseActivities>({
  startToCloseTimeout: 3_000,
  scheduleToCloseTimeout: 8_000,
  retry: { initialInterval: 100, backoffCoefficient: 2, maximumAttempts: 5 },
});

/** Milliseconds that a look-up in another service may take. */
const LOOK_UP_MS = 4_000;

/** What other services do for the case, each on its own task queue. */
export interface RemoteActivities {
  readonly approvals: ActivityInterfaceFor<LookUpActivities>;
  readonly projects: ActivityInterfaceFor<ProjectActivities>;
  readonly directory: ActivityInterfaceFor<DirectoryActivities>;
  readonly supervision: ActivityInterfaceFor<Pick<SupervisionActivities, 'openProblem'>>;
  /** The service that keeps the accounts of a kind of element. */
  readonly accounts: (kind: ElementKind) => ActivityInterfaceFor<ElementActivities>;
}

/**
 * Other services may be down for long: their activities wait in the queue and are tried again for ever, with bounded pauses. A request that is
 * given up is not waited for; what it may still do is undone by the request that follows it. Who only looks something up is mostly waited for by the
 * caller of an operation: one that was lost on its way to a worker is sent again within what that caller waits.
 */
export function remoteActivities(prefix: string): RemoteActivities {
  const of = <A>(service: string, startToCloseTimeout = 10_000) =>
    proxyActivities<A>({
      taskQueue: `${prefix}-${service}`,
      startToCloseTimeout,
      retry: { initialInterval: '500 milliseconds', backoffCoefficient: 2, maximumInterval: '30 seconds' },
      cancellationType: ActivityCancellationType.TRY_CANCEL,
    });
  const land = of<ElementActivities>('land');
  const funds = of<ElementActivities>('funds');
  return {
    approvals: of<LookUpActivities>('approvals', LOOK_UP_MS),
    projects: of<ProjectActivities>('projects', LOOK_UP_MS),
    directory: of<DirectoryActivities>('directory', LOOK_UP_MS),
    supervision: of<Pick<SupervisionActivities, 'openProblem'>>('supervision'),
    accounts: (kind) => (kind === 'FUNDS' ? funds : land),
  };
}
