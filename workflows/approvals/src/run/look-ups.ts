import { ActivityFailure, ApplicationFailure } from '@temporalio/workflow';
import { departmentsNamed } from '../acts/application/submission';
import type { Facts, SubmissionFacts } from '../acts/case-act';
import { factsAsked } from '../acts/facts-asked';
import type { OperationCommand } from '../acts/propose';
import type { CaseState } from '../case/state';
import { LOOK_UP_TIMED_OUT } from '../contracts';
import type { SubmitCommand } from '../contracts/submit-command';
import type { RemoteActivities } from './activities';

/**
 * What other services are asked before a command is judged: outside the mutex, and bounded, because one of the few
 * Updates that a workflow runs at once waits for the answer.
 * @throws ApplicationFailure {@link LOOK_UP_TIMED_OUT}
 */
export class LookUps {
  constructor(
    private readonly caseId: string,
    private readonly remote: Pick<RemoteActivities, 'forCallers'>,
  ) {}

  /** What the act of a command rests on beside the case; nothing else is asked for. */
  facts(state: CaseState | undefined, command: OperationCommand): Promise<Facts> {
    const { actorId, actorIds, isOwnerAsked, departmentCodes } = factsAsked(command);
    const organisationId = isOwnerAsked ? state?.ownerId : undefined;
    const region = departmentCodes === undefined ? undefined : state?.regionId;
    const { directory } = this.remote.forCallers;
    return inTime(async () => ({
      officer: actorId === undefined ? undefined : await directory.officerOf({ actorId }),
      named: actorIds === undefined ? undefined : await directory.officersOf({ actorIds }),
      owner: organisationId === undefined ? undefined : await directory.organisationOf({ organisationId }),
      ...(region === undefined || departmentCodes === undefined
        ? {}
        : { departments: await directory.resolveDepartments({ regionId: region, codes: departmentCodes }) }),
    }));
  }

  /** What a submission rests on. */
  submission({ projectId, catalogue }: SubmitCommand): Promise<SubmissionFacts> {
    const { directory, projects } = this.remote.forCallers;
    return inTime(async () => {
      const project = await projects.describeProject({ projectId });
      if (project === null) return this.noSubmission();
      const codes = departmentsNamed(catalogue);
      const departments = await directory.resolveDepartments({ regionId: project.regionId, codes });
      return { caseId: this.caseId, project, departments };
    });
  }

  /** For a submission that is judged by the case alone. */
  noSubmission(): SubmissionFacts {
    return { caseId: this.caseId, project: null, departments: {} };
  }
}

async function inTime<T>(look: () => Promise<T>): Promise<T> {
  try {
    return await look();
  } catch (error) {
    if (!(error instanceof ActivityFailure)) throw error;
    const message = 'Another service did not answer in time.';
    throw ApplicationFailure.create({ type: LOOK_UP_TIMED_OUT, message, cause: error });
  }
}
