/** Whom an entry concerns, who is told of it at once; nothing is said of entries that are not named here. */
import type { Row } from './asked';
import { departmentId, leads } from './items';
import { OWNER } from './people';
import { type Case, type Step, stepsOf } from './state';

/** `ONE`: whoever holds the post that a rung reaches; `A_LEAD`: the department that leads a stage. */
interface Expected {
  readonly persons?: readonly string[] | 'ONE';
  readonly departments?: readonly string[] | 'A_LEAD';
  readonly organisations?: readonly string[];
}

const nobody: Expected = {};
const owner: Expected = { organisations: [OWNER] };

/** The officer whom a step is with, else its department. */
const holder = ({ assignment, item }: Step): Expected =>
  assignment === undefined ? { departments: [item.department] } : { persons: [assignment.officer] };

/** Those who are to decide a step, and its owner. */
function decidersAndOwner({ assignment, signers, item }: Step): Expected {
  const open = signers.flatMap(({ department, decision }) => (decision === undefined ? department : []));
  if (assignment === undefined) return { ...owner, departments: open };
  return { ...owner, persons: [assignment.officer], departments: open.filter((code) => code !== item.department) };
}

/** Rungs that reach a person in charge; the others are seen by whom the step is with. */
const escalates: ReadonlySet<string> = new Set(['HEAD', 'DISPATCH_CENTRE', 'LEADER', 'PROVINCE']);
const ring = (step: Step, { to }: Row): Expected => (escalates.has(to ?? '') ? { persons: 'ONE' } : holder(step));

const ofStep: Readonly<Record<string, (step: Step, row: Row) => Expected>> = {
  'step.dispatched': holder,
  'step.accepted': () => owner,
  'step.refused': () => owner,
  'step.correctionRequested': () => owner,
  'step.decided': () => owner,
  'step.approvedOnCommitment': () => owner,
  // 行政许可法 42, 45: the applicant is told by how much it takes longer, and why.
  'step.extended': () => owner,
  'step.suspended': () => owner,
  // Another than the department has moved its limit.
  'step.jointHandlingExtended': decidersAndOwner,
  'step.delivered': () => owner,
  'step.collected': holder,
  'step.consultedInWriting': () => nobody,
  'step.replyRecorded': () => nobody,
  'step.noObjectionPresumed': holder,
  'clock.rung': ring,
  'step.limitRung': ring,
};

const ofCase: Readonly<Record<string, (kase: Case, row: Row) => Expected>> = {
  'case.approved': () => owner,
  'case.rejected': whoWasAtWork,
  'case.withdrawn': whoWasAtWork,
  'case.specialStudyRequested': () => owner,
  'case.specialStudyDecided': ({ studies }) => {
    const answered = studies.findLast(({ decided }) => decided !== undefined);
    return { ...owner, persons: answered === undefined ? [] : [answered.by] };
  },
  'case.studyRung': (_kase, { to }) => (escalates.has(to ?? '') ? { persons: 'ONE' } : { departments: 'A_LEAD' }),
};

/** The owner, and the departments whose steps ended with the case. */
function whoWasAtWork(kase: Case): Expected {
  const ended = stepsOf(kase).filter(
    ({ status, dispatchedAt }) => status === 'WITHDRAWN' && dispatchedAt !== undefined,
  );
  return { ...owner, departments: [...new Set(ended.map(({ item }) => item.department))] };
}

/** What is wrong with who was told of an entry that the case has followed; undefined where nothing is. */
export function wrongRecipients(kase: Case, step: Step | undefined, row: Row): string | undefined {
  const expected = step === undefined ? ofCase[row.type]?.(kase, row) : ofStep[row.type]?.(step, row);
  if (row.named === undefined || expected === undefined) return undefined;
  const { persons, departments, organisations } = row.named;
  const isRight =
    (expected.persons === 'ONE' ? persons.length === 1 : isSame(expected.persons, persons)) &&
    (expected.departments === 'A_LEAD'
      ? departments.length === 1 && leadIds.includes(departments[0] ?? '')
      : isSame(expected.departments?.map(departmentId), departments)) &&
    isSame(expected.organisations, organisations);
  return isRight ? undefined : `named are ${JSON.stringify(row.named)}, not ${JSON.stringify(expected)}`;
}

const leadIds: readonly string[] = Object.values(leads).map(departmentId);

const isSame = (expected: readonly string[] = [], is: readonly string[]): boolean =>
  [...expected].sort().join() === [...is].sort().join();
