import { refuse } from '@kuaijin/kit/errors';
import { id, optionalId, text } from '../fields';
import { principalOf } from './concern';
import { isMeant } from './recipients';
import { chairs, notAMatter, notOpen, sampleInSession, sessionAct, sessionNamed, withSession } from './session-act';
import { toTheChair } from './session-event';

/** 发言 of who takes part, on one matter or on all of it, as often as he likes. */
export const speakInSession = sessionAct({
  name: 'speakInSession',
  entry: 'session.spoken',
  posts: ['HANDLER', 'HEAD', 'COUNTER', 'DISPATCHER', 'LEADER'],
  input: { sessionId: id(), matterStepId: optionalId(), opinion: text() },
  subject: sessionNamed,
  authorize: ({ subject: session, by }) =>
    session.participants.some((one) => isMeant(one, by)) || chairs(session, by)
      ? undefined
      : refuse('NOT_ALLOWED', ['input', 'sessionId'], {
          expected: session.participants.map(principalOf).join(' or ').slice(0, 500),
          received: by.departmentId ?? by.actorId,
        }),
  check: ({ subject, input: { matterStepId } }) =>
    matterStepId === undefined ? undefined : notAMatter(subject, matterStepId),
  require: ({ state, subject }) => notOpen(state, subject, 'speak'),
  records: ({ by, input: { sessionId, matterStepId, opinion }, record }) => [
    record('session.spoken', {
      sessionId,
      ...(matterStepId === undefined ? {} : { stepId: matterStepId }),
      ...(by.departmentId === undefined ? {} : { departmentId: by.departmentId }),
      opinion,
    }),
  ],
  apply: (state, { act, at, data: { sessionId, ...opinion } }) =>
    withSession(state, sessionId, 'speak', (one) => ({ ...one, spoken: [...one.spoken, { ...opinion, act, at }] })),
  reason: ({ opinion }) => opinion,
  isReasonInternal: true,
  event: toTheChair,
  offers: [{ on: 'case', action: 'SPEAK_IN_SESSION', mutation: 'speakInSession', sample: sampleInSession }],
});
