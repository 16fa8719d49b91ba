import { regionScopesOf } from '@kuaijin/kit/access/region-scope';
import type { Visibility } from '@kuaijin/kit/access/visibility';
import { applicableSteps, knownItemOf } from '@kuaijin/workflow-approvals/case/find';
import type { CaseState } from '@kuaijin/workflow-approvals/case/state';
import { leadOf } from '@kuaijin/workflow-approvals/sequencing/stages';
import { departmentsConcerned, participantsOf } from '../projection/recipients';
import { sessionDepartments, sessionOfficers } from '../projection/session-concerns';
import { departmentsOfStep } from '../reading/step-row';

/** Who may see a case and what belongs to it, as its documents carry it. */
export interface CaseScope extends Pick<Visibility, 'regionScopes' | 'ownerId'> {
  readonly ownerId?: string;
  readonly departmentIds: readonly string[];
  /** Who submitted it, and officers who are named in it. */
  readonly personIds: readonly string[];
}

const scopes = new WeakMap<CaseState, CaseScope>();

/** Worked out once: a state never changes, and each document and event of an entry asks for it. */
export function caseScope(state: CaseState): CaseScope {
  const known = scopes.get(state) ?? {
    regionScopes: regionScopesOf(state.regionId),
    ...(state.ownerId === undefined ? {} : { ownerId: state.ownerId }),
    departmentIds: departmentsOfCase(state),
    personIds: [...new Set([...participantsOfCase(state), ...submitterOf(state)])],
  };
  scopes.set(state, known);
  return known;
}

const visibilities = new WeakMap<CaseState, Visibility>();

/** Who may see a case, for the guard of the graph; worked out once as well. */
export function visibilityOfCase(state: CaseState): Visibility {
  const known = visibilities.get(state) ?? { ...caseScope(state), projectId: state.projectId, caseId: state.id };
  visibilities.set(state, known);
  return known;
}

/**
 * Departments that take part in a case: those of its applicable steps, those that lead their stages 牵头, and those that
 * the steps concern.
 */
export const departmentsOfCase = (state: CaseState): string[] => [
  ...new Set([
    ...applicableSteps(state).flatMap((step) => [...departmentsOfStep(step), ...departmentsConcerned(step)]),
    ...leadsOf(state),
    ...sessionDepartments(state),
  ]),
];

function leadsOf(state: CaseState): string[] {
  const stages = new Set(applicableSteps(state).flatMap((step) => knownItemOf(state, step)?.stageCode ?? []));
  return [...stages].flatMap((code) => leadOf(state, code) ?? []);
}

/**
 * Who submitted a case for himself or for his organisation; an agent 代办 keeps nothing of it when his mandate is over.
 */
const submitterOf = ({ submitted }: Pick<CaseState, 'submitted'>): readonly string[] =>
  submitted.onBehalfOf === undefined ? [submitted.actorId] : [];

/** Officers who are named in a case. */
export const participantsOfCase = (state: Pick<CaseState, 'steps' | 'sessions'>): string[] => [
  ...new Set([...Object.values(state.steps).flatMap(participantsOf), ...sessionOfficers(state)]),
];
