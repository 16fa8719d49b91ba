import type { SupervisionActivities } from '@kuaijin/workflow-supervision/contracts';
import {
  ActivityCancellationType,
  ActivityFailure,
  type ActivityInterfaceFor,
  type ActivityOptions,
  proxyActivities,
  proxyLocalActivities,
  TimeoutFailure,
} from '@temporalio/workflow';
import type { ElementKind } from '../case/terms';
import type {
  CaseActivities,
  DirectoryActivities,
  ElementActivities,
  LookUpActivities,
  ProjectActivities,
} from '../contracts';

/**
 * `record`: a local activity of our own worker. The driver's timeouts (1.5 and 2.5 s) lie below its start-to-close,
 * that below its schedule-to-close, that below what a caller waits. Attempts are counted, because between attempts
 * schedule-to-close is not looked at.
 */
export const { record } = proxyLocalActivities<CaseActivities>({
  startToCloseTimeout: 3_000,
  scheduleToCloseTimeout: 8_000,
  retry: { initialInterval: 100, backoffCoefficient: 2, maximumAttempts: 5 },
});

/** Milliseconds that a look-up in another service may take. */
const LOOK_UP_MS = 4_000;
/** Milliseconds and tries of a look-up for a caller, who waits 20 s. */
const FOR_CALLER_MS = 12_000;
const FOR_CALLER_TRIES = 8;
/** Within this a clock learns whom a rung reaches; after it the rung rings without a name. */
const RECIPIENT_WITHIN = '1 day';

/** What other services do for the case, each on its own task queue. */
export interface RemoteActivities {
  readonly approvals: ActivityInterfaceFor<LookUpActivities>;
  readonly directory: ActivityInterfaceFor<Pick<DirectoryActivities, 'recipientOf'>>;
  /** Asked while the caller of an operation waits, so not for ever. */
  readonly forCallers: {
    readonly projects: ActivityInterfaceFor<ProjectActivities>;
    readonly directory: ActivityInterfaceFor<Omit<DirectoryActivities, 'recipientOf'>>;
  };
  readonly supervision: ActivityInterfaceFor<Pick<SupervisionActivities, 'openProblem'>>;
  /** The service that keeps the accounts of a kind of element. */
  readonly accounts: (kind: ElementKind) => ActivityInterfaceFor<ElementActivities>;
}

/**
 * Other services may be down for long: their activities wait in the queue and are tried again for ever, with bounded
 * pauses. A request that is given up is not waited for; what it may still do is undone by the request that follows it.
 * What the caller of an operation waits for is bounded in time and tries: one that was lost on its way to a worker is
 * sent again within what that caller waits, and no Update waits for another service for ever.
 */
export function remoteActivities(prefix: string): RemoteActivities {
  const retry = { initialInterval: '500 milliseconds', backoffCoefficient: 2, maximumInterval: '30 seconds' } as const;
  const of = <A>(service: string, startToCloseTimeout = 10_000, bounds: Partial<ActivityOptions> = {}) =>
    proxyActivities<A>({
      taskQueue: `${prefix}-${service}`,
      startToCloseTimeout,
      retry,
      cancellationType: ActivityCancellationType.TRY_CANCEL,
      ...bounds,
    });
  const forCaller: Partial<ActivityOptions> = {
    scheduleToCloseTimeout: FOR_CALLER_MS,
    retry: { ...retry, maximumInterval: '2 seconds', maximumAttempts: FOR_CALLER_TRIES },
  };
  const land = of<ElementActivities>('land');
  const funds = of<ElementActivities>('funds');
  return {
    approvals: of<LookUpActivities>('approvals', LOOK_UP_MS),
    directory: of<Pick<DirectoryActivities, 'recipientOf'>>('directory', LOOK_UP_MS, {
      scheduleToCloseTimeout: RECIPIENT_WITHIN,
    }),
    forCallers: {
      projects: of<ProjectActivities>('projects', LOOK_UP_MS, forCaller),
      directory: of<Omit<DirectoryActivities, 'recipientOf'>>('directory', LOOK_UP_MS, forCaller),
    },
    supervision: of<Pick<SupervisionActivities, 'openProblem'>>('supervision'),
    accounts: (kind) => (kind === 'FUNDS' ? funds : land),
  };
}

/** True for what was not done in the time that it had, whatever it failed with before. */
export const isTimeUp = (error: unknown): boolean =>
  error instanceof ActivityFailure && (error.retryState === 'TIMEOUT' || error.cause instanceof TimeoutFailure);
