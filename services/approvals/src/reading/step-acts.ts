import type { StepResolvers } from '../resolvers/types.generated';
import { actorRef, dateOf, timedAct } from './acts';

/** What was done to a step besides acceptance and decision. */
export const stepActs: Pick<StepResolvers, 'refusal' | 'corrections' | 'specialProcedure' | 'urges' | 'assignment'> = {
  refusal: ({ step: { refused } }) =>
    refused === undefined
      ? null
      : { reasonCode: refused.reasonCode, reason: refused.reason, refused: timedAct(refused.act, refused.at) },
  corrections: ({ step }) =>
    (step.corrections ?? []).map(({ materialCodes, reason, act, at, resubmittedAt }) => ({
      materialCodes,
      reason,
      requested: timedAct(act, at),
      resubmittedAt: dateOf(resubmittedAt),
    })),
  specialProcedure: ({ step: { pause } }) =>
    pause?.kind === 'SPECIAL_PROCEDURE'
      ? {
          kind: pause.procedure,
          limitWorkingDays: pause.limitWorkingDays,
          dueAt: new Date(pause.dueAt),
          reason: pause.reason,
        }
      : null,
  assignment: ({ step: { assignment } }) => {
    if (assignment === undefined) return null;
    const { officerId, withReturn, reason, act, at } = assignment;
    return { officerId, officer: actorRef(officerId), withReturn, reason, delegated: timedAct(act, at) };
  },
  urges: ({ step }) => (step.urges ?? []).map(({ act, at, message }) => ({ urged: timedAct(act, at), message })),
};
