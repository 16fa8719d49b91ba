import { id, text } from '../fields';
import { caseConflict } from '../rules';
import {
  chairPosts,
  notAMatter,
  notOpen,
  notTheChair,
  sampleInSession,
  sessionAct,
  sessionNamed,
  sessionViewed,
  withSession,
} from './session-act';
import { toTheChair } from './session-event';

/** 会商结论 on a matter, once; who handles the matter decides it as before. */
export const concludeMatter = sessionAct({
  name: 'concludeMatter',
  entry: 'session.concluded',
  posts: chairPosts,
  input: { sessionId: id(), matterStepId: id(), conclusion: text() },
  subject: sessionNamed,
  authorize: ({ subject, by }) => notTheChair(subject, by),
  check: ({ subject, input: { matterStepId } }) => notAMatter(subject, matterStepId),
  require: ({ state, subject, input: { matterStepId } }) =>
    notOpen(state, subject, 'conclude') ??
    (subject.conclusions.some(({ stepId }) => stepId === matterStepId)
      ? caseConflict(state, ['input', 'matterStepId'], 'a matter without a conclusion')
      : undefined),
  records: ({ input: { sessionId, matterStepId: stepId, conclusion }, record }) => [
    record('session.concluded', { sessionId, stepId, conclusion }),
  ],
  apply: (state, { act, at, data: { sessionId, stepId, conclusion } }) =>
    withSession(state, sessionId, 'conclude', (one) => ({
      ...one,
      conclusions: [...one.conclusions, { stepId, conclusion, act, at }],
    })),
  reason: ({ conclusion }) => conclusion,
  isReasonInternal: true,
  event: (entry, after) => ({ ...toTheChair(entry, after), stepId: entry.data.stepId }),
  offers: [
    {
      on: 'case',
      action: 'CONCLUDE_MATTER',
      mutation: 'concludeMatter',
      sample: (state) => {
        const session = sessionViewed(state);
        const open = session?.stepIds.find((id) => session.conclusions.every(({ stepId }) => stepId !== id));
        return { ...sampleInSession(state), matterStepId: open ?? session?.stepIds[0] ?? '' };
      },
    },
  ],
});
