import { ActivityFailure, ApplicationFailure } from '@temporalio/workflow';
import type { PeopleConcerned } from '../acts/act';
import { departmentsNamed } from '../acts/application/submission';
import type { SubmissionFacts } from '../acts/application/submit';
import { peopleAsked } from '../acts/people-asked';
import type { OperationCommand } from '../acts/propose';
import type { CaseState } from '../case/state';
import { LOOK_UP_TIMED_OUT } from '../contracts';
import type { MoveCaseCommand } from '../contracts/move-case-command';
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

  /** Whom the act of a command names, as the directory knows them; it is asked for nobody else. */
  people(state: CaseState | undefined, command: OperationCommand): Promise<PeopleConcerned> {
    const { actorId, actorIds, isOwnerAsked } = peopleAsked(command);
    const organisationId = isOwnerAsked ? state?.ownerId : undefined;
    const { directory } = this.remote.forCallers;
    return inTime(async () => ({
      officer: actorId === undefined ? undefined : await directory.officerOf({ actorId }),
      named: actorIds === undefined ? undefined : await directory.officersOf({ actorIds }),
      owner: organisationId === undefined ? undefined : await directory.organisationOf({ organisationId }),
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

  /** Departments of the catalogue that a case is moved to. */
  async departments(
    state: CaseState | undefined,
    { catalogue }: MoveCaseCommand,
  ): Promise<Record<string, string | null>> {
    if (state === undefined) return {};
    const asked = { regionId: state.regionId, codes: departmentsNamed(catalogue) };
    return inTime(() => this.remote.forCallers.directory.resolveDepartments(asked));
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
