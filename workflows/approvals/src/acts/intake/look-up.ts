import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { addDays, dateOf } from '@kuaijin/kit/working-days';
import type { Proposal } from '../../case/draft';
import { itemOf, stepOf } from '../../case/find';
import { type FoundDocument, lookUpResults } from '../../case/prior-approvals';
import type { CaseEntryData, StepState } from '../../case/state';
import type { Instant } from '../../case/terms';
import { type ActEntry, stepAct } from '../act';
import { choice, type Input, optionalDay, optionalText } from '../fields';
import { badText, stepConflict } from '../rules';
import { REASON_MAX, STEP_PATH } from '../step-rules';
import { lookUpTimer, type StepMoment, timedEntry } from '../timer';
import { notTaking } from './accept';
import { found, notFound } from './evolve-prior-approval';
import { isLookedUp, lookUpAt, sourcesOf } from './prior-approval';

const given = {
  result: choice(lookUpResults, 'NOT_FOUND'),
  documentNumber: optionalText(100),
  documentDate: optionalDay(),
  validUntil: optionalDay(),
  reason: optionalText(REASON_MAX),
};
type Given = Input<typeof given>;

/**
 * 前置检查 by an officer of the department, or at the counter of the department that leads its stage; the case looks by
 * itself as well.
 */
export const lookUp = stepAct({
  name: 'lookUp',
  entry: 'step.lookedUp',
  mutation: 'lookUpStep',
  action: 'LOOK_UP',
  posts: ['HANDLER', 'HEAD', 'COUNTER'],
  input: given,
  move: ({ result }) => (result === 'FOUND' ? 'find' : 'lookUp'),
  expected: 'a step that is DISPATCHED or RETURNED',
  allowedOn: 'anyStep',
  authorize: ({ state, step, by }) => notTaking(state, step, by),
  check: ({ at, input }) => badResult(input, dateOf(new Date(at))),
  require: ({ state, step }) =>
    isLookedUp(itemOf(state, step)) ? undefined : stepConflict(step, STEP_PATH, 'a step of the lane PRECHECK'),
  data: ({ step, input }) => dataOf(step.id, input),
  isItsOwnCause: true,
  apply: (step, entry: ActEntry<'step.lookedUp'>) =>
    entry.data.result === 'FOUND' ? found(step, entry, entry.data) : notFound(step, entry, entry.data.reason),
  reason: (data) => (data.result === 'FOUND' ? data.documentNumber : (data.reason ?? 'NOT_FOUND')),
  sample: () => ({ reason: 'any' }),
});

/** The case looks by itself. */
export type LookUpMoment = StepMoment<'lookUp'>;

export const priorResultTimer = lookUpTimer<LookUpMoment>({
  kind: 'lookUp',
  momentsOf: (state, step) => {
    const at = lookUpAt(state, step);
    return at === undefined ? [] : [lookUpMoment(step, at)];
  },
  looksFor: (state, { stepId }) => sourcesOf(itemOf(state, stepOf(state, stepId))),
  recordsFound: lookedUpDraft,
});

/** A look through earlier cases, of a step as it is. */
export const lookUpMoment = ({ id, version }: StepState, at: Instant): LookUpMoment => ({
  kind: 'lookUp',
  key: `lookUp/${id}/${version}`,
  at,
  stepId: id,
});

/** What a search for an earlier result comes to. */
export function lookedUpDraft(moment: LookUpMoment, found: FoundDocument | null): Proposal {
  const { stepId } = moment;
  const data =
    found === null ? ({ stepId, result: 'NOT_FOUND' } as const) : ({ stepId, result: 'FOUND', ...found } as const);
  return timedEntry('step.lookedUp', moment, data);
}

function dataOf(stepId: string, input: Given): CaseEntryData['step.lookedUp'] {
  const { result, documentNumber, documentDate, validUntil, reason } = input;
  if (result === 'NOT_FOUND') return { stepId, result, ...(reason === undefined ? {} : { reason }) };
  return {
    stepId,
    result,
    documentDate: documentDate ?? '',
    ...(documentNumber === undefined ? {} : { documentNumber }),
    ...(validUntil === undefined ? {} : { validUntil }),
  };
}

/**
 * FOUND names the document, of today or earlier and still valid; NOT_FOUND says why. Neither carries what belongs to
 * the other.
 */
function badResult(input: Given, today: string): Refusal | undefined {
  const { result, documentNumber, documentDate, validUntil, reason } = input;
  if (result === 'NOT_FOUND') {
    return (
      badText(reason ?? '', ['input', 'reason'], REASON_MAX) ??
      notNamed({ documentNumber, documentDate, validUntil }, 'NOT_FOUND')
    );
  }
  return (
    badText(documentNumber ?? '', ['input', 'documentNumber'], DOCUMENT_NUMBER_MAX) ??
    badDay('documentDate', documentDate, (day) => day <= today, `a day until ${today}`) ??
    (validUntil === undefined
      ? undefined
      : badDay('validUntil', validUntil, (day) => day > today, `a day after ${today}`)) ??
    notNamed({ reason }, 'FOUND')
  );
}

function notNamed(fields: Readonly<Record<string, string | undefined>>, result: string): Refusal | undefined {
  const [named] = Object.entries(fields).filter(([, value]) => value !== undefined);
  if (named === undefined) return undefined;
  return refuse('INVALID_INPUT', ['input', named[0]], { expected: `nothing with ${result}`, received: named[1] ?? '' });
}

function badDay(
  field: string,
  day: string | undefined,
  isIn: (day: string) => boolean,
  expected: string,
): Refusal | undefined {
  if (day !== undefined && isDay(day) && isIn(day)) return undefined;
  return refuse('INVALID_INPUT', ['input', field], { expected, received: (day ?? 'nothing').slice(0, 40) });
}

const DOCUMENT_NUMBER_MAX = 100;

/** A day of the calendar: the working-day rules throw on anything else. */
function isDay(text: string): boolean {
  try {
    return addDays(text, 0) === text;
  } catch {
    return false;
  }
}
