import type { JointSession, SessionData } from '../../case/joint-sessions';
import type { CaseEntry, CaseState } from '../../case/state';
import { BrokenInvariant, requireNextStatus } from '../../case/transitions';
import { sessionTransitions } from './sessions';

type SessionEntry = Extract<CaseEntry, { type: keyof SessionData }>;

/** Applies what was done in a joint session; `state` stands at the entry already. */
export function evolveSession(state: CaseState, entry: SessionEntry): CaseState {
  const { sessions = [] } = state;
  const { sessionId } = entry.data;
  if (entry.type === 'session.convened') {
    const { sessionId: id, ...facts } = entry.data;
    const status = requireNextStatus(sessionTransitions, 'convene', null, id);
    const { act, at } = entry;
    return { ...state, sessions: [...sessions, { ...facts, id, status, spoken: [], conclusions: [], act, at }] };
  }
  if (!sessions.some(({ id }) => id === sessionId))
    throw new BrokenInvariant(`${state.id} has no session ${sessionId}`);
  return { ...state, sessions: sessions.map((one) => (one.id === sessionId ? changed(one, entry) : one)) };
}

function changed(one: JointSession, entry: Exclude<SessionEntry, { type: 'session.convened' }>): JointSession {
  const { act, at } = entry;
  switch (entry.type) {
    case 'session.spoken': {
      const { sessionId: _session, ...opinion } = entry.data;
      const status = requireNextStatus(sessionTransitions, 'speak', one.status, one.id);
      return { ...one, status, spoken: [...one.spoken, { ...opinion, act, at }] };
    }
    case 'session.concluded': {
      const { stepId, conclusion } = entry.data;
      const status = requireNextStatus(sessionTransitions, 'conclude', one.status, one.id);
      return { ...one, status, conclusions: [...one.conclusions, { stepId, conclusion, act, at }] };
    }
    case 'session.closed': {
      const status = requireNextStatus(sessionTransitions, 'close', one.status, one.id);
      return { ...one, status, ended: { minutes: entry.data.minutes, act, at } };
    }
    case 'session.cancelled': {
      const status = requireNextStatus(sessionTransitions, 'cancel', one.status, one.id);
      return { ...one, status, ended: { reason: entry.data.reason, act, at } };
    }
  }
}
