import { regionScopesOf } from '@kuaijin/kit/access/region-scope';
import type { Visibility } from '@kuaijin/kit/access/visibility';
import type { CaseState } from '@kuaijin/workflow-approvals/domain/case';
import { departmentsConcerned, participantsOf } from './recipients';
import { sessionDepartments, sessionOfficers } from './session-concerns';
import { departmentsOfStep } from './step-row';

/** Who may see a case and what belongs to it, as its documents carry it. */
export interface CaseScope extends Pick<Visibility, 'regionScopes' | 'ownerId'> {
  readonly ownerId?: string;
  readonly departmentIds: readonly string[];
  /** Who submitted it, and officers who are named in it. */
  readonly personIds: readonly string[];
}

export const caseScope = (
  state: Pick<CaseState, 'regionId' | 'ownerId' | 'submitted' | 'steps' | 'sessions'>,
): CaseScope => ({
  regionScopes: regionScopesOf(state.regionId),
  ...(state.ownerId === undefined ? {} : { ownerId: state.ownerId }),
  departmentIds: departmentsOfCase(state),
  personIds: [...new Set([...participantsOfCase(state), ...submitterOf(state)])],
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
const submitterOf = ({ submitted }: Pick<CaseState, 'submitted'>): readonly string[] =>
  submitted.onBehalfOf === undefined ? [submitted.actorId] : [];

/** Officers who are named in a case. */
export const participantsOfCase = (state: Pick<CaseState, 'steps' | 'sessions'>): string[] => [
  ...new Set([...Object.values(state.steps).flatMap(participantsOf), ...sessionOfficers(state)]),
];
