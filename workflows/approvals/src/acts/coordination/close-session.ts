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

/** 结束, with minutes 会商纪要; a matter on which nobody agreed has no conclusion. */
export const closeSession = sessionAct({
  name: 'closeSession',
  entry: 'session.closed',
  posts: chairPosts,
  input: { sessionId: id(), minutes: text(10_000) },
  subject: sessionNamed,
  authorize: ({ subject, by }) => notTheChair(subject, by),
  require: ({ state, subject }) => notOpen(state, subject, 'close'),
  apply: (state, { act, at, data: { sessionId, minutes } }) =>
    withSession(state, sessionId, 'close', (one) => ({ ...one, ended: { minutes, act, at } })),
  reason: ({ minutes }) => minutes,
  isReasonInternal: true,
  event: sessionEvent,
  offers: [{ on: 'case', action: 'CLOSE_SESSION', mutation: 'closeSession', sample: sampleInSession }],
});
