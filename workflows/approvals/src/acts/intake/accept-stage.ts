import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { SYSTEM_KEY } from '../../case/draft';
import { itemOf } from '../../case/find';
import type { CaseState, StepState } from '../../case/state';
import { nextStatus, stepTransitions } from '../../case/transitions';
import { clockStart } from '../../limits/clock';
import { comment, flagIfSet, id, ids } from '../fields';
import {
  CASE_PATH,
  notTheLead,
  STAGE_PATH,
  type StageOfCase,
  stageAct,
  stageEvent,
  stageNamed,
} from '../review/stage-act';
import { caseConflict, firstBad } from '../rules';
import { withComment } from '../step-rules';
import { incomplete, seenOnPaper } from './complete-materials';
import { isLookedUp } from './prior-approval';

/**
 * 统一受理: the counter of the lead department accepts everything that was dispatched in the stage, at one moment, all or
 * none; what is incomplete is left out by name and stays with its department. Several entries: the last one carries the
 * caller's key; what a former try stored is left out.
 */
export const acceptStage = stageAct({
  name: 'acceptStage',
  entry: 'stage.accepted',
  posts: ['COUNTER'],
  input: {
    stageCode: id(),
    /** Steps whose papers are incomplete. */
    exceptStepIds: ids(200),
    comment: comment(),
    /** True: what was not handed in here lay before the officer on paper. */
    seenOnPaper: flagIfSet(true),
  },
  subject: stageNamed,
  authorize: ({ state, subject, by }) => notTheLead(state, subject, by),
  check: ({ subject, input: { exceptStepIds } }) => badExceptions(subject, exceptStepIds),
  require: (request) => {
    const { state, subject, input, key } = request;
    const taken = takenUp(state, subject, input.exceptStepIds);
    if (taken.length + storedUnder(subject, key).length === 0) {
      return caseConflict(state, CASE_PATH, 'a stage with a step that is DISPATCHED and not left out');
    }
    return firstBad(taken, (step) => incomplete(state, step, input.seenOnPaper, [], STAGE_PATH));
  },
  isContinued: ({ subject, key }) => storedUnder(subject, key).length > 0,
  records: ({ state, subject, at, input, key, record }) => {
    const { stageCode, exceptStepIds } = input;
    const taken = takenUp(state, subject, exceptStepIds);
    const remark = withComment(input.comment);
    const accepted = taken.map((step) => {
      const clockFrom = clockStart(state, step, at);
      const data = { stepId: step.id, isDeemed: false, clockFrom, ...remark, ...seenOnPaper(state, step) };
      return record('step.accepted', data, entryKey(key, step));
    });
    const stepIds = [...storedUnder(subject, key), ...taken].map(({ id }) => id);
    const leftOut = openIn(state, subject).filter((step) => !taken.includes(step));
    const data = { stageCode, stepIds, leftOut: leftOut.map(({ id }) => id), ...remark };
    return [...accepted, record('stage.accepted', data)];
  },
  apply: (state, { act, at, data }) => ({ ...state, intakes: [...(state.intakes ?? []), { ...data, act, at }] }),
  event: stageEvent,
  reason: (data) => data.comment,
  offers: [
    {
      on: 'stage',
      action: 'ACCEPT_STAGE',
      mutation: 'acceptStage',
      sample: (_state, _by, { stageCode = '' }) => ({ stageCode }),
    },
  ],
});

const entryKey = (key: string, step: StepState): string => `${SYSTEM_KEY}${key}/${step.id}`;

/** Steps that a former try of the same operation has accepted. */
const storedUnder = ({ steps }: StageOfCase, key: string): readonly StepState[] =>
  steps.filter((step) => step.accepted?.key === entryKey(key, step));

const openIn = (state: CaseState, { steps }: StageOfCase): readonly StepState[] =>
  steps.filter(
    (step) =>
      step.status === 'DISPATCHED' &&
      nextStatus(stepTransitions, 'accept', step.status) &&
      !isLookedUp(itemOf(state, step)),
  );

const takenUp = (state: CaseState, subject: StageOfCase, exceptStepIds: readonly string[]): readonly StepState[] =>
  openIn(state, subject).filter(({ id: stepId }) => !exceptStepIds.includes(stepId));

function badExceptions({ steps }: StageOfCase, stepIds: readonly string[]): Refusal | undefined {
  const at = stepIds.findIndex((one, i) => stepIds.indexOf(one) !== i || !steps.some((step) => step.id === one));
  if (at < 0) return undefined;
  const path = ['input', 'exceptStepIds', String(at)];
  return refuse('INVALID_INPUT', path, { expected: 'different steps of the stage', received: stepIds[at] ?? '' });
}
