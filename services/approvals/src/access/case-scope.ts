import { regionScopesOf } from '@kuaijin/kit/access/region-scope';
import type { Visibility } from '@kuaijin/kit/access/visibility';
import { applicableSteps, knownItemOf } from '@kuaijin/workflow-approvals/case/find';
import type { CaseState, StepState } from '@kuaijin/workflow-approvals/case/state';
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
export function departmentsOfCase(state: CaseState): string[] {
  const departments = new Set<string>();
  const stages = new Set<string>();
  for (const step of applicableSteps(state)) {
    for (const id of namedIn(step).departmentIds) departments.add(id);
    const stageCode = knownItemOf(state, step)?.stageCode;
    if (stageCode !== undefined) stages.add(stageCode);
  }
  const leads = [...stages].flatMap((code) => leadOf(state, code) ?? []);
  return [...new Set([...departments, ...leads, ...sessionDepartments(state)])];
}

/** Whom a step names. */
interface Named {
  readonly departmentIds: readonly string[];
  readonly officerIds: readonly string[];
}

const named = new WeakMap<StepState, Named>();

/** Worked out once a step: with each entry most steps of a case stay as they were. */
function namedIn(step: StepState): Named {
  const known = named.get(step) ?? {
    departmentIds: [...departmentsOfStep(step), ...departmentsConcerned(step)],
    officerIds: participantsOf(step),
  };
  named.set(step, known);
  return known;
}

/**
 * Who submitted a case for himself or for his organisation; an agent 代办 keeps nothing of it when his mandate is over.
 */
const submitterOf = ({ submitted }: Pick<CaseState, 'submitted'>): readonly string[] =>
  submitted.onBehalfOf === undefined ? [submitted.actorId] : [];

/** Officers who are named in a case. */
export const participantsOfCase = (state: Pick<CaseState, 'steps' | 'sessions'>): string[] => [
  ...new Set([...Object.values(state.steps).flatMap((step) => namedIn(step).officerIds), ...sessionOfficers(state)]),
];
