import { type Refusal, refuse } from '@kuaijin/kit/errors';
import type { Recipient } from '../../case/consultations';
import type { CaseState, StepState } from '../../case/state';
import type { Commander } from '../../contracts/command';
import type { NamedOfficers } from '../../contracts/people';
import type { Recipients } from '../act';
import { personOf } from '../substitution';

/**
 * Whom an operation names besides its caller: officers that the directory knows, departments that the catalogue of the
 * case names.
 */

export const RECIPIENTS_MAX = 50;
const OFFICE_POSTS = ['HANDLER', 'HEAD', 'LEADER', 'DISPATCHER', 'COUNTER'];
const DEPARTMENTS_PATH = ['input', 'departmentIds'];
const OFFICERS_PATH = ['input', 'officerIds'];

export interface Naming {
  readonly by: Commander;
  readonly departmentIds: readonly string[];
  readonly officerIds: readonly string[];
}

/**
 * Why those named cannot be: none or too many, somebody twice, the caller, nobody whom the directory knows.
 * @param officers what the directory says; left out where nobody asked it
 */
export function badRecipients(
  state: CaseState,
  { by, departmentIds, officerIds }: Naming,
  officers: NamedOfficers | undefined,
): Refusal | undefined {
  const count = departmentIds.length + officerIds.length;
  if (count === 0 || count > RECIPIENTS_MAX) {
    const expected = `1 to ${RECIPIENTS_MAX} departments and officers`;
    return refuse('INVALID_INPUT', ['input'], { expected, received: String(count) });
  }
  const known = new Set(Object.values(state.departments));
  for (const [at, id] of departmentIds.entries()) {
    const isFirst = departmentIds.indexOf(id) === at;
    if (known.has(id) && isFirst) continue;
    const expected = 'different departments that the catalogue names';
    return refuse('INVALID_INPUT', [...DEPARTMENTS_PATH, String(at)], { expected, received: id });
  }
  for (const [at, id] of officerIds.entries()) {
    const path = [...OFFICERS_PATH, String(at)];
    if (id === by.actorId || officerIds.indexOf(id) !== at) {
      return refuse('INVALID_INPUT', path, { expected: 'different officers other than the caller', received: id });
    }
    if (officers === undefined) continue;
    const officer = officers[id];
    if (officer === undefined || officer === null) return refuse('NOT_FOUND', path, { received: id });
    if (!officer.posts.some((post) => OFFICE_POSTS.includes(post))) {
      return refuse('INVALID_INPUT', path, { expected: 'an officer of a department', received: id });
    }
  }
  return undefined;
}

/** Those named, as the journal keeps them: officers with their departments. */
export function namedRecipients(
  { departmentIds, officerIds }: Naming,
  officers: NamedOfficers | undefined,
): Recipient[] {
  return [
    ...departmentIds.map((departmentId) => ({ departmentId })),
    ...officerIds.map((officerId) => {
      const departmentId = officers?.[officerId]?.departmentId;
      return { officerId, ...(departmentId === undefined ? {} : { departmentId }) };
    }),
  ];
}

/**
 * True where the caller is meant: as the officer or who stands in for him, or as a handler or head of the department.
 */
export function isMeant(recipient: Recipient, by: Commander): boolean {
  if (recipient.officerId !== undefined) return recipient.officerId === personOf(by);
  const isOffice = by.post === 'HANDLER' || by.post === 'HEAD' || by.post === 'COUNTER';
  return isOffice && by.departmentId === recipient.departmentId;
}

/** Officers by id, for those who notify people. */
export const officers = (...recipientIds: string[]): Recipients => ({ recipientIds, recipientDepartmentIds: [] });

/** The owner of the case, where the project names one. */
export const ownerOf = ({ ownerId }: Pick<CaseState, 'ownerId'>): Recipients | undefined =>
  ownerId === undefined ? undefined : { recipientOrganisationIds: [ownerId] };

/** The officer whom the step is with, else its department. */
export const whomItIsWith = ({ assignment, departmentId }: StepState): Recipients =>
  assignment === undefined ? { recipientDepartmentIds: [departmentId] } : { recipientIds: [assignment.officerId] };

/** Those who were named. */
export const namedOf = (recipients: readonly Recipient[]): Recipients => ({
  recipientIds: recipients.flatMap(({ officerId }) => officerId ?? []),
  recipientDepartmentIds: recipients.flatMap((one) => (one.officerId === undefined ? one.departmentId : [])),
});

/**
 * Who has to act on a step: the officer whom it is with, else its department; once it is accepted also those who have
 * not signed.
 */
export function whoHasToAct({ departmentId, assignment, status, signatures }: StepState): Recipients {
  const unsigned = signatures.flatMap((one) => (one.decision === undefined ? one.departmentId : []));
  const departments = status === 'ACCEPTED' ? unsigned : [departmentId];
  return {
    recipientIds: assignment === undefined ? [] : [assignment.officerId],
    recipientDepartmentIds: departments.filter((id) => assignment === undefined || id !== departmentId),
  };
}
