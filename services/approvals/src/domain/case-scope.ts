import { regionCodeOf } from '@kuaijin/kit/access/region-scope';
import type { CaseState } from '@kuaijin/workflow-approvals/domain/case';
import { departmentsConcerned, participantsOf } from './recipients';
import { sessionDepartments, sessionOfficers } from './session-concerns';
import { departmentsOfStep } from './step-row';

/** Who may see a case and what belongs to it, as its documents carry it. */
export interface CaseScope {
  /** GB/T 2260 code of the region of the project; empty where it has none. */
  readonly regionCode: string;
  readonly ownerId?: string;
  readonly submittedBy: string;
  readonly departmentIds: readonly string[];
  /** Officers who are named in it. */
  readonly participantIds: readonly string[];
}

export const caseScope = (
  state: Pick<CaseState, 'regionId' | 'ownerId' | 'submitted' | 'steps' | 'sessions'>,
): CaseScope => ({
  regionCode: regionCodeOf(state.regionId) ?? '',
  ...(state.ownerId === undefined ? {} : { ownerId: state.ownerId }),
  submittedBy: submitterOf(state),
  departmentIds: departmentsOfCase(state),
  participantIds: participantsOfCase(state),
});

/** Departments that take part in a case: those of its applicable steps, and those that these concern. */
export const departmentsOfCase = (state: Pick<CaseState, 'steps' | 'sessions'>): string[] => [
  ...new Set([
    ...Object.values(state.steps)
      .filter((step) => step.status !== 'SKIPPED')
      .flatMap((step) => [...departmentsOfStep(step), ...departmentsConcerned(step)]),
    ...sessionDepartments(state),
  ]),
];

/** Who submitted a case for himself or for his organisation; an agent 代办 keeps nothing of it when his mandate is over. */
export const submitterOf = ({ submitted }: Pick<CaseState, 'submitted'>): string =>
  submitted.onBehalfOf === undefined ? submitted.actorId : '';

/** Officers who are named in a case. */
export const participantsOfCase = (state: Pick<CaseState, 'steps' | 'sessions'>): string[] => [
  ...new Set([...Object.values(state.steps).flatMap(participantsOf), ...sessionOfficers(state)]),
];
