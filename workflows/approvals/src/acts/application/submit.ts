import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { statutoryCalendar } from '@kuaijin/kit/working-days';
import { draft, type Proposal } from '../../case/draft';
import { EDITION, EDITION_ENTRY_VERSION } from '../../case/edition';
import type { LimitClassState } from '../../case/limit-classes';
import type { CaseEntryData, CaseState } from '../../case/state';
import type { SubmitCommand } from '../../contracts/submit-command';
import { offered } from '../../limits/limit-class';
import type { FirstAct, SubmissionFacts } from '../case-act';
import { actOf, badKey, caseConflict, contentOf, notTheOwner, wrongPost } from '../rules';
import { beginCase } from './begin-case';
import { applying, submissionRefusals, submittedElements } from './submission';

const posts = ['OWNER', 'AGENT', 'COUNTER'] as const;

/** What of the facts decides whether a submission is refused. */
export interface JudgedFacts extends Pick<SubmissionFacts, 'departments'> {
  readonly project: Pick<NonNullable<SubmissionFacts['project']>, 'regionId' | 'ownerId'> | null;
}

/** Everything that is wrong with a submission; empty where it becomes a case. */
export function refusalsOfSubmit(
  state: CaseState | undefined,
  command: SubmitCommand,
  { project, departments }: JudgedFacts,
): readonly Refusal[] {
  const { by, key, projectId } = command;
  const refusal =
    badKey(key) ??
    wrongPost(by, posts) ??
    (state === undefined ? undefined : caseConflict(state, ['input'], 'a case that is new'));
  if (refusal !== undefined) return [refusal];
  if (project === null) return [refuse('NOT_FOUND', ['input', 'projectId'], { received: projectId })];
  const stranger = notTheOwner(by, project.ownerId);
  if (stranger !== undefined) return [stranger];
  return submissionRefusals(command, project.regionId, departments);
}

/** 申报: the first entry of a case, or everything that is wrong with the submission. */
export function proposeSubmit(
  state: CaseState | undefined,
  command: SubmitCommand,
  facts: SubmissionFacts,
): readonly Proposal[] | { readonly refusals: readonly Refusal[] } {
  const { by, key, catalogue, projectId } = command;
  const { caseId, project } = facts;
  const refusals = refusalsOfSubmit(state, command, facts);
  if (project === null || refusals.length > 0) return { refusals };
  const data: CaseEntryData['case.submitted'] = {
    caseId,
    edition: EDITION,
    projectId,
    projectName: project.name,
    ...(project.code === undefined ? {} : { projectCode: project.code }),
    regionId: project.regionId,
    ...(project.ownerId === undefined ? {} : { ownerId: project.ownerId }),
    ...(command.part === undefined ? {} : { part: command.part }),
    catalogue,
    applicable: applying(catalogue, command.applicable).map((item) => item.code),
    calendarVersion: command.calendar?.version ?? statutoryCalendar.version,
    ...(command.calendar === undefined ? {} : { calendar: command.calendar }),
    departments: known(facts.departments),
    elements: submittedElements(caseId, command),
    ...(command.secondsPerWorkingDay === undefined ? {} : { secondsPerWorkingDay: command.secondsPerWorkingDay }),
    publicCode: command.publicCode,
    ...(command.papers === undefined ? {} : { papers: command.papers }),
    ...classOf(command),
    ...(project.startVerifiedAt === undefined ? {} : { startVerifiedAt: project.startVerifiedAt }),
  };
  return [{ ...draft('case.submitted', key, data, actOf(by), contentOf(command)), v: EDITION_ENTRY_VERSION }];
}

const known = (departments: Readonly<Record<string, string | null>>): Record<string, string> =>
  Object.fromEntries(Object.entries(departments).flatMap(([code, id]) => (id === null ? [] : [[code, id]])));

/** 时限类别: asked for, or in force at once where who submits is who grants it. */
function classOf({ catalogue, limitClass = 'NORMAL', by }: SubmitCommand): LimitClassState {
  if (limitClass === 'NORMAL') return {};
  const granters: readonly string[] = offered(catalogue, limitClass)?.grantedBy ?? [];
  return granters.includes(by.post) ? { limitClass } : { limitClassAsked: limitClass };
}

/** 申报: the act that a case begins with. */
export const submit: FirstAct<'submit', 'case.submitted', SubmitCommand> = {
  name: 'submit',
  entry: 'case.submitted',
  mutation: 'submitCase',
  posts,
  begin: proposeSubmit,
  apply: beginCase,
};
