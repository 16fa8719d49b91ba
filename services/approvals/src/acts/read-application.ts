import { createHash } from 'node:crypto';
import { isRefusal, type Refusal, refuse } from '@kuaijin/kit/errors';
import { parseInput } from '@kuaijin/kit/input';
import { deriveId } from '@kuaijin/kit/input/ids';
import type { CatalogueSnapshot } from '@kuaijin/workflow-approvals/case/catalogue-snapshot';
import type { Commander } from '@kuaijin/workflow-approvals/contracts/command';
import type { SubmitCommand } from '@kuaijin/workflow-approvals/contracts/submit-command';
import type { Caller } from '../access/caller';
import { covers } from '../access/mandate';
import { caseCalendarOf } from '../catalogue/calendar/calendar-publication';
import type { ApprovalsContext } from '../context';
import { type SubmitInput, submitInput } from './inputs';
import { callerIn } from './mutation';
import { readSubmission } from './submission-input';
import { missingPaperFiles } from './uploaded';

/** Letters and digits that cannot be taken for one another. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** An application that may be sent to the workflow of its case. */
export interface ReadApplication {
  readonly ok: true;
  readonly caseId: string;
  readonly given: SubmitInput;
  readonly catalogue: CatalogueSnapshot;
  readonly command: SubmitCommand;
}

/** Everything that is wrong with one, and as much of it as could be read. */
export interface RefusedApplication {
  readonly ok: false;
  readonly refusals: readonly Refusal[];
  readonly given?: SubmitInput;
  readonly catalogue?: CatalogueSnapshot;
}

/**
 * An application as far as this service can tell: its input, its catalogue, who submits it, the files that it names.
 * What project and directory can tell is asked by the workflow. Nothing is written.
 */
export async function readApplication(
  input: unknown,
  context: ApprovalsContext,
): Promise<ReadApplication | RefusedApplication> {
  const parsed = parseInput(submitInput, input);
  if (!parsed.ok) return { ok: false, refusals: parsed.refusals };
  const given = parsed.value;
  const { idempotencyKey: key, limitClass, papers, part, ...others } = given;
  const rest = part ? { ...others, part } : others;
  const catalogue = await context.catalogues.publishedCatalogue(
    given.catalogueCode,
    given.catalogueVersion ?? undefined,
  );
  if (isRefusal(catalogue)) return { ok: false, refusals: [catalogue], given };
  const not = (refusals: readonly Refusal[]): RefusedApplication => ({ ok: false, refusals, given, catalogue });
  const submission = readSubmission(catalogue, given, context.allowAccelerated);
  if ('length' in submission) return not(submission);
  const by = submitter(context.identity, given.projectId, given.onBehalfOf ?? undefined);
  if (isRefusal(by)) return not([by]);
  const missing = await missingPaperFiles(papers, context);
  if (missing.length > 0) return not(missing);
  // A submission without a class and without papers means what it did before there were any.
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
    ...(part ? { part } : {}),
    content: limitClass === 'NORMAL' ? { ...plain } : { ...plain, limitClass },
    ...handed,
    ...submission,
  };
  return { ok: true, caseId, given, catalogue, command };
}

/** The id of a case follows from who submits it under which key. */
export const caseIdOfSubmission = ({ subject }: Pick<Caller, 'subject'>, key: string): string =>
  deriveId('case', 'submitCase', subject, key);

/**
 * Who submits; an agent 代办 acts for the owner whose mandate reaches the project, and has to name it where several do.
 */
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
export function publicCodeOf(caseId: string): string {
  const digest = createHash('sha256').update(`public/${caseId}`).digest();
  const signs = [...digest.subarray(0, 16)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
  return signs.replace(/(.{4})(?=.)/g, '$1-');
}
