import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { dateOf } from '@kuaijin/kit/working-days';
import { SYSTEM_KEY } from '../../case/draft';
import { itemOf } from '../../case/find';
import { deliveryMethods } from '../../case/stages';
import type { CaseState, StepState } from '../../case/state';
import type { Instant } from '../../case/terms';
import { hasFailed, isDone, nextStatus, stepTransitions } from '../../case/transitions';
import { isUndelivered } from '../../sequencing/stages';
import { choice, id, optionalDay, text } from '../fields';
import { caseConflict } from '../rules';
import { CASE_PATH, notTheLead, type StageOfCase, stageAct, stageEvent, stageNamed } from './stage-act';

/**
 * 统一送达: the lead department hands over the results of the stage together, once its core items are decided; what was
 * decided beside them goes with it, what is decided later goes with the next. Also after the case has ended: the last
 * results are handed over then.
 */
export const handOverStage = stageAct({
  name: 'handOverStage',
  entry: 'stage.handedOver',
  posts: ['HANDLER', 'HEAD', 'COUNTER'],
  input: {
    stageCode: id(),
    recipient: text(200),
    method: choice(deliveryMethods, 'COUNTER'),
    /** YYYY-MM-DD; left out: the day of the operation. */
    deliveredOn: optionalDay(),
  },
  subject: stageNamed,
  authorize: ({ state, subject, by }) => notTheLead(state, subject, by),
  alsoIn: ['APPROVED', 'REJECTED'],
  require: ({ state, subject, at, input: { deliveredOn }, key }) => {
    const handed = [...openIn(subject), ...storedUnder(subject, key)];
    const since = dateOf(new Date(Math.max(0, ...handed.map(({ decidedAt = 0 }) => decidedAt))));
    return (
      undecided(state, subject) ??
      (handed.length === 0
        ? caseConflict(state, CASE_PATH, 'a stage with a result that was not handed over')
        : undefined) ??
      badDay(deliveredOn ?? today(at), since, today(at))
    );
  },
  isContinued: ({ subject, key }) => storedUnder(subject, key).length > 0,
  records: ({ subject, at, input: { stageCode, recipient, method, deliveredOn = today(at) }, key, record }) => {
    const delivery = { recipient, method, deliveredOn };
    const open = openIn(subject);
    const stepIds = [...storedUnder(subject, key), ...open].map((step) => step.id);
    return [
      ...open.map((step) => record('step.delivered', { stepId: step.id, ...delivery }, entryKey(key, step))),
      record('stage.handedOver', { stageCode, stepIds, ...delivery }),
    ];
  },
  apply: (state, { act, at, data }) => ({ ...state, handOvers: [...(state.handOvers ?? []), { ...data, act, at }] }),
  event: stageEvent,
  offers: [
    {
      on: 'stage',
      action: 'HAND_OVER_STAGE',
      mutation: 'handOverStage',
      sample: (_state, _by, { stageCode = '' }) => ({ stageCode }),
    },
  ],
});

const today = (at: Instant): string => dateOf(new Date(at));

const entryKey = (key: string, step: StepState): string => `${SYSTEM_KEY}${key}/${step.id}`;

/** Steps whose result a former try of the same operation has handed over. */
const storedUnder = ({ steps }: StageOfCase, key: string): readonly StepState[] =>
  steps.filter((step) => step.delivered?.key === entryKey(key, step));

const openIn = ({ steps }: StageOfCase): readonly StepState[] =>
  steps.filter((step) => isUndelivered(step) && nextStatus(stepTransitions, 'deliver', step.status));

/** Results are not handed over before they are there, nor in days to come. */
const badDay = (day: string, since: string, until: string): Refusal | undefined =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) && day >= since && day <= until
    ? undefined
    : refuse('INVALID_INPUT', ['input', 'deliveredOn'], { expected: `a day from ${since} to ${until}`, received: day });

/** The core items of the stage are decided together; a stage that has none waits for all of its items. */
function undecided(state: CaseState, { steps }: StageOfCase): Refusal | undefined {
  const core = steps.filter((step) => itemOf(state, step).lane === 'PARALLEL_CORE');
  const open = (core.length > 0 ? core : steps).find(
    ({ status }) => !isDone(status) && !hasFailed(status) && status !== 'WITHDRAWN',
  );
  if (open === undefined) return undefined;
  return caseConflict(state, CASE_PATH, `a stage whose core items are decided, as ${open.id} is not`);
}
