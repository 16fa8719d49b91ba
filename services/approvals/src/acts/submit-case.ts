import { createHash } from 'node:crypto';
import { isRefusal, type Refusal, refuse } from '@kuaijin/kit/errors';
import { refused } from '@kuaijin/kit/errors/refusals';
import { parseInput } from '@kuaijin/kit/input';
import { deriveId } from '@kuaijin/kit/input/ids';
import type { SubmitCommand } from '@kuaijin/workflow-approvals/contracts';
import type { Commander } from '@kuaijin/workflow-approvals/contracts/command';
import { covers } from '../access/mandate';
import type { Caller } from '../access/scope';
import { changedCase } from '../access/visible';
import { caseCalendarOf } from '../catalogue/calendar/calendar-publication';
import type { ApprovalsContext } from '../context';
import type { MutationResolvers } from '../resolvers/types.generated';
import { submitInput } from './inputs';
import { type CasePayload, callerIn } from './mutation';
import { readSubmission } from './submission-input';
import { missingPaperFiles } from './uploaded';

/** Letters and digits that cannot be taken for one another. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** 申报: everything that the catalogue can tell is checked here, what project and directory can tell in the workflow. */
export const submitCase: NonNullable<MutationResolvers['submitCase']> = async (
  _source,
  { input },
  context: ApprovalsContext,
): Promise<CasePayload> => {
  const parsed = parseInput(submitInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { idempotencyKey: key, ...given } = parsed.value;
  const catalogue = await context.catalogues.publishedCatalogue(
    given.catalogueCode,
    given.catalogueVersion ?? undefined,
  );
  if (isRefusal(catalogue)) return refused(catalogue);
  const submission = readSubmission(catalogue, given, context.allowAccelerated);
  if ('length' in submission) return refused(...submission);
  const by = submitter(context.identity, given.projectId, given.onBehalfOf ?? undefined);
  if (isRefusal(by)) return refused(by);
  // A submission without a class and without papers means what it did before there were any.
  const { limitClass, papers, ...rest } = given;
  const missing = await missingPaperFiles(papers, context);
  if (missing.length > 0) return refused(...missing);
  const handed = papers.length === 0 ? {} : { papers };
  const plain = { ...rest, ...handed };
  const caseId = caseIdOfSubmission(context.identity, key);
  const calendar = caseCalendarOf(await context.calendars.newest());
  const command: SubmitCommand = {
    type: 'submit',
    key,
    by,
    projectId: given.projectId,
    catalogue,
    ...(calendar === undefined ? {} : { calendar }),
    publicCode: publicCodeOf(caseId),
    content: limitClass === 'NORMAL' ? { ...plain } : { ...plain, limitClass },
    ...handed,
    ...submission,
  };
  const performed = await context.operations.submit(caseId, command);
  if (!performed.ok) return refused(...performed.refusals);
  const approvalCase = await changedCase(caseId, performed.head, context);
  return { approvalCase, cursor: performed.cursor, userErrors: [] };
};

/** The id of a case follows from who submits it under which key. */
export const caseIdOfSubmission = ({ subject }: Pick<Caller, 'subject'>, key: string): string =>
  deriveId('case', 'submitCase', subject, key);

/** Who submits; an agent 代办 acts for the owner whose mandate reaches the project, and has to name it where several do. */
function submitter(identity: Caller, projectId: string, onBehalfOf: string | undefined): Commander | Refusal {
  const by = callerIn(identity, ['OWNER', 'AGENT', 'COUNTER']);
  const path = ['input', 'onBehalfOf'];
  if (by.post !== 'AGENT') {
    if (onBehalfOf === undefined) return by;
    return refuse('INVALID_INPUT', path, { expected: 'none but of an agent', received: onBehalfOf });
  }
  const held = (identity.mandates ?? []).filter((one) => covers(one, { projectId }));
  const owners = [...new Set(held.map(({ ownerId }) => ownerId))];
  if (onBehalfOf !== undefined && !owners.includes(onBehalfOf)) {
    return refuse('NOT_ALLOWED', path, { expected: owners.join(' or ') || 'a mandate', received: onBehalfOf });
  }
  const [first, second] = onBehalfOf === undefined ? owners : [onBehalfOf];
  if (second !== undefined) {
    return refuse('INVALID_INPUT', path, { expected: `one of ${owners.join(', ').slice(0, 500)}`, received: 'none' });
  }
  return first === undefined ? by : { ...by, onBehalfOf: first };
}

/** 公开查询码: follows from the id, so that a retried submission names the same one; the id does not follow from it. */
function publicCodeOf(caseId: string): string {
  const digest = createHash('sha256').update(`public/${caseId}`).digest();
  const signs = [...digest.subarray(0, 16)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
  return signs.replace(/(.{4})(?=.)/g, '$1-');
}
