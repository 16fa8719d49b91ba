import { isRefusal, type Refusal, refuse } from '@kuaijin/kit/errors';
import { itemOf } from '../../case/find';
import type { CaseState, StepState } from '../../case/state';
import type { Instant } from '../../case/terms';
import { type ActEntry, stepAct } from '../act';
import { badCodes } from '../application/material-codes';
import { comment, flagIfSet, optionalIds, optionalWhole } from '../fields';
import { acceptedStep, notTaking } from '../intake/accept';
import { pastAcceptance } from '../intake/acceptance-limit';
import { incomplete, seenOnPaper } from '../intake/complete-materials';
import { withComment } from '../step-rules';
import { commitmentOf, deferrable } from './apply-for-tolerance';
import { badCommitment, CODES_PATH, notDeferrable, optionalToleranceCommitment } from './deferrable';
import { longestMakeUp, makeUpLimit } from './tolerance';
import { acceptanceWithDeficiency } from './tolerance-documents';
import { papersAndLimitEvent, whoMakesUp } from './tolerance-event';

const DAYS_PATH = ['input', 'makeUpWorkingDays'];

/**
 * 容缺受理: as an acceptance, while papers are missing that the policy lets be deferred and that the owner committed to
 * make up, in an application or on paper. What is left out stands in the owner's application; without days the limit is
 * the longest that is allowed.
 */
export const acceptWithDeficiency = stepAct({
  name: 'acceptWithDeficiency',
  entry: 'step.acceptedWithDeficiency',
  mutation: 'acceptWithDeficiency',
  action: 'ACCEPT_WITH_DEFICIENCY',
  posts: ['HANDLER', 'HEAD', 'COUNTER'],
  input: {
    materialCodes: optionalIds(200),
    makeUpWorkingDays: optionalWhole(),
    commitment: optionalToleranceCommitment,
    comment: comment(),
    seenOnPaper: flagIfSet(true),
  },
  expected: 'a step that is DISPATCHED or RETURNED',
  asks: { owner: true },
  authorize: ({ state, step, by }) => notTaking(state, step, by),
  check: ({ state, step, input }) => {
    const word = commitmentOf(step, input);
    if (isRefusal(word)) return word;
    return badCodes(state, step, word.materialCodes, CODES_PATH) ?? badCommitment(word.commitment);
  },
  require: ({ state, step, at, input, people: { owner } }) => {
    const word = commitmentOf(step, input);
    const codes = isRefusal(word) ? [] : word.materialCodes;
    return (
      pastAcceptance(state, step, at) ??
      notDeferrable(state, step, codes, owner) ??
      tooLong(state, step, input.makeUpWorkingDays, at) ??
      incomplete(state, step, input.seenOnPaper, codes)
    );
  },
  data: ({ state, step, at, input }) => {
    const word = commitmentOf(step, input);
    if (isRefusal(word)) throw new Error(`${step.id}: the commitment was checked before`);
    return {
      stepId: step.id,
      clockFrom: at,
      makeUpWorkingDays: input.makeUpWorkingDays ?? longest(state, step, at),
      ...word,
      ...(input.comment === undefined ? {} : { comment: input.comment }),
      ...seenOnPaper(state, step, word.materialCodes),
    };
  },
  apply: accepted,
  reason: (data) => data.comment,
  notify: whoMakesUp,
  documents: acceptanceWithDeficiency,
  event: papersAndLimitEvent,
  sample: (state, step) => ({ materialCodes: deferrable(state, step) }),
  files: ({ commitment }) => [{ path: ['input', 'commitment', 'fileIds'], ids: commitment?.fileIds ?? [] }],
});

function accepted(
  step: StepState,
  { data, act, at, key }: ActEntry<'step.acceptedWithDeficiency'>,
  state: CaseState,
): StepState {
  const { clockFrom, materialCodes, makeUpWorkingDays, commitment, comment: remark, seenOnPaper: seen = [] } = data;
  const taken = { isDeemed: false, clockFrom, ...withComment(remark), seenOnPaper: seen };
  return {
    ...acceptedStep(state, step, { act, at, key }, taken),
    tolerance: {
      status: 'OPEN',
      materialCodes,
      commitment,
      act,
      at,
      ...makeUpLimit(state, clockFrom, makeUpWorkingDays),
      revision: 1,
      extensions: [],
    },
  };
}

function longest(state: CaseState, step: StepState, at: Instant): number {
  const item = itemOf(state, step);
  return item.toleranceRule === undefined ? 0 : longestMakeUp(state, item, item.toleranceRule, at);
}

function tooLong(state: CaseState, step: StepState, days: number | undefined, at: Instant): Refusal | undefined {
  if (days === undefined) return undefined;
  const most = longest(state, step, at);
  if (Number.isInteger(days) && days >= 1 && days <= most) return undefined;
  const expected = most === 0 ? 'none: the papers are made up before the decision' : `1 to ${most} working days`;
  return refuse('INVALID_INPUT', DAYS_PATH, { expected, received: String(days) });
}
