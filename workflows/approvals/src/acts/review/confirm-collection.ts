import { dateOf } from '@kuaijin/kit/working-days';
import { stepAct } from '../act';
import { whomItIsWith } from '../coordination/recipients';
import { optionalDay, text } from '../fields';
import { notTheOwner } from '../rules';
import { badDay, handedOverAlready } from './deliver-result';

/**
 * 确认领取 by the owner, who has what was produced though no office has recorded that it was handed over; also after the
 * case has ended.
 */
export const confirmCollection = stepAct({
  name: 'confirmCollection',
  entry: 'step.collected',
  mutation: 'confirmCollection',
  action: 'CONFIRM_COLLECTION',
  posts: ['OWNER', 'AGENT'],
  input: {
    collector: text(200),
    /** YYYY-MM-DD; left out: the day of the operation. */
    collectedOn: optionalDay(),
  },
  expected: 'a step that is decided',
  isItsOwnCause: true,
  alsoIn: ['APPROVED', 'REJECTED'],
  authorize: ({ state, by }) => notTheOwner(by, state.ownerId),
  require: ({ step, at, input: { collectedOn } }) =>
    handedOverAlready(step) ?? badDay(step, collectedOn, 'collectedOn', at),
  data: ({ step, at, input: { collector, collectedOn } }) => ({
    stepId: step.id,
    collector,
    collectedOn: collectedOn ?? dateOf(new Date(at)),
  }),
  apply: (step, { act, at, data: { stepId: _stepId, ...collection } }) => ({
    ...step,
    collected: { ...collection, act, at },
  }),
  notify: whomItIsWith,
});
