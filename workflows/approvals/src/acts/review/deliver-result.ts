import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { dateOf } from '@kuaijin/kit/working-days';
import { deliveryMethods } from '../../case/stages';
import type { StepState } from '../../case/state';
import type { Instant } from '../../case/terms';
import { article, deliveryMethodNames, writtenDay } from '../../documents/words';
import { isUndelivered } from '../../sequencing/stages';
import { stepAct } from '../act';
import { ownerOf } from '../coordination/recipients';
import { choice, optionalDay, text } from '../fields';
import { mayAccept } from '../intake/accept';
import { stepConflict } from '../rules';
import { notTheDepartment, STEP_PATH } from '../step-rules';

/**
 * 送达 of the result of one step, by its department or at the counter of the department that leads its stage; also after
 * the case has ended. The results of a stage together are handed over by 统一送达, which writes the same entry for each
 * step.
 */
export const deliverResult = stepAct({
  name: 'deliver',
  entry: 'step.delivered',
  mutation: 'deliverResult',
  action: 'DELIVER',
  posts: ['HANDLER', 'HEAD', 'COUNTER'],
  input: {
    recipient: text(200),
    method: choice(deliveryMethods, 'COUNTER'),
    /** YYYY-MM-DD; left out: the day of the operation. */
    deliveredOn: optionalDay(),
  },
  expected: 'a step that is decided',
  isItsOwnCause: true,
  alsoIn: ['APPROVED', 'REJECTED'],
  authorize: ({ state, step, by }) => (mayAccept(state, step, by) ? undefined : notTheDepartment(step, by)),
  require: ({ step, at, input: { deliveredOn } }) =>
    handedOverAlready(step) ?? badDay(step, deliveredOn, 'deliveredOn', at),
  data: ({ step, at, input: { recipient, method, deliveredOn } }) => ({
    stepId: step.id,
    recipient,
    method,
    deliveredOn: deliveredOn ?? dateOf(new Date(at)),
  }),
  apply: (step, { act, at, key, data: { stepId: _stepId, ...delivery } }) => ({
    ...step,
    delivered: { ...delivery, act, at, key },
  }),
  notify: (_step, _entry, state) => ownerOf(state),
  documents: ({ step, item }, { data: { recipient, method, deliveredOn } }) => [
    {
      kind: 'DELIVERY_RECEIPT',
      title: '送达回执',
      paragraphs: [
        `送达文书：“${item.name}”${titleOfResult(step)}。`,
        `送达方式：${deliveryMethodNames[method]}。`,
        `受送达人：${recipient}。`,
        `送达日期：${writtenDay(deliveredOn)}。`,
      ],
      legalBasis: [article.delivery],
      blanks: ['受送达人签名或者盖章'],
    },
  ],
});

/** The document that is handed over, with its number where it has one. */
function titleOfResult({ outcome }: StepState): string {
  if (outcome === undefined) return '不予受理通知书';
  const title = outcome.decision === 'REJECT' ? '不予批准决定书' : '批准决定书';
  return outcome.documentNumber === undefined ? title : `${title}（${outcome.documentNumber}）`;
}

/** Why nothing is to be handed over: there is no decision, or what it produced is with its owner. */
export const handedOverAlready = (step: StepState): Refusal | undefined =>
  isUndelivered(step) ? undefined : stepConflict(step, STEP_PATH, 'a step whose result was not handed over');

/** A result is not handed over before it is there, nor in days to come. */
export function badDay(step: StepState, day: string | undefined, field: string, at: Instant): Refusal | undefined {
  const [since, today] = [step.decidedAt ?? at, at].map((instant) => dateOf(new Date(instant))) as [string, string];
  if (day === undefined || (day >= since && day <= today)) return undefined;
  return refuse('INVALID_INPUT', ['input', field], { expected: `a day from ${since} to ${today}`, received: day });
}
