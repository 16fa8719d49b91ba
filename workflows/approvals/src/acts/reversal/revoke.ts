import { restingOn } from '../../elements/elements';
import { stepAct } from '../act';
import { text } from '../fields';
import { fromTo } from '../step-event';
import { notTheDepartment } from '../step-rules';
import { committing } from './committing';
import { elementsAfterRevocation, reopenedCase } from './evolve-undo';
import { unhandled } from './undo';

/**
 * 撤销 of a decision by the head or an operator, while the case runs or after it was approved, which opens it again: what
 * the step holds is returned, and what other items committed because of it; what depends on it waits again, until the
 * owner submits the matter anew.
 */
export const revoke = stepAct({
  name: 'revoke',
  entry: 'step.revoked',
  mutation: 'revokeStep',
  action: 'REVOKE',
  posts: ['OPERATOR', 'HEAD'],
  input: { reason: text() },
  expected: 'a step that was approved',
  allowedOn: 'anyStep',
  alsoIn: ['APPROVED'],
  authorize: ({ step, by }) => (by.post === 'OPERATOR' ? undefined : notTheDepartment(step, by)),
  require: ({ state, step }) => committing(state, step),
  data: ({ state, step, input: { reason } }) => {
    const elementIds = restingOn(state, step);
    return { stepId: step.id, reason, ...(elementIds.length === 0 ? {} : { elementIds }) };
  },
  apply: (step) => unhandled(step),
  applyToCase: (state, step, entry) => ({
    ...reopenedCase(state),
    elements: elementsAfterRevocation(state, step, entry),
  }),
  reason: ({ reason }) => reason,
  furtherEvents: (_entry, after, before) =>
    before?.status === 'APPROVED' && after.status === 'RUNNING'
      ? [{ type: 'case.reopened', ...fromTo(before.status, after.status) }]
      : [],
});
