import { id, text } from '../fields';
import {
  chairPosts,
  notOpen,
  notTheChair,
  sampleInSession,
  sessionAct,
  sessionNamed,
  withSession,
} from './session-act';
import { sessionEvent } from './session-event';

/** 取消 of a session that is not held, or not held to its end. */
export const cancelSession = sessionAct({
  name: 'cancelSession',
  entry: 'session.cancelled',
  posts: chairPosts,
  input: { sessionId: id(), reason: text() },
  subject: sessionNamed,
  authorize: ({ subject, by }) => notTheChair(subject, by),
  require: ({ state, subject }) => notOpen(state, subject, 'cancel'),
  apply: (state, { act, at, data: { sessionId, reason } }) =>
    withSession(state, sessionId, 'cancel', (one) => ({ ...one, ended: { reason, act, at } })),
  reason: ({ reason }) => reason,
  isReasonInternal: true,
  event: sessionEvent,
  offers: [{ on: 'case', action: 'CANCEL_SESSION', mutation: 'cancelSession', sample: sampleInSession }],
});
