import { type Refusal, refuse } from '@kuaijin/kit/errors';
import type { JointSession } from '../../case/joint-sessions';
import type { CaseEntryType, CaseState } from '../../case/state';
import { BrokenInvariant, nextStatus, requireNextStatus } from '../../case/transitions';
import type { Commander } from '../../contracts/command';
import type { ActOnCase } from '../case-act';
import type { Fields } from '../fields';
import { caseConflict } from '../rules';
import { type SessionMove, sessionTransitions } from './sessions';

/** What acts in a joint session 联合会商 share. */

const SESSION_PATH = ['input', 'sessionId'];

/** Posts in which a session is convened and conducted. */
export const chairPosts = ['HANDLER', 'HEAD', 'DISPATCHER'] as const;

/** Declares an act in a session that was convened. */
export const sessionAct = <const N extends string, const E extends CaseEntryType, const F extends Fields>(
  act: ActOnCase<N, E, F, JointSession>,
): ActOnCase<N, E, F, JointSession> => act;

/** The session that a command names. */
export const sessionNamed = (
  { sessions = [] }: CaseState,
  { sessionId }: { readonly sessionId: string },
): JointSession | Refusal =>
  sessions.find(({ id }) => id === sessionId) ?? refuse('NOT_FOUND', SESSION_PATH, { received: sessionId });

/** Nothing is done in a session that has ended: a late call names who ended it. */
export function notOpen(state: CaseState, { status, ended }: JointSession, move: SessionMove): Refusal | undefined {
  if (nextStatus(sessionTransitions, move, status) !== undefined) return undefined;
  const conflicting = ended === undefined ? state : { ...state, changed: ended };
  return { ...caseConflict(conflicting, SESSION_PATH, 'a session that is OPEN'), received: status };
}

/** Who convened it, his department, and the dispatch centre where that did. */
export const chairs = ({ act, departmentId }: JointSession, by: Commander): boolean =>
  by.actorId === act.actorId ||
  (departmentId !== undefined && departmentId === by.departmentId) ||
  (act.post === 'DISPATCHER' && by.post === 'DISPATCHER');

export const notTheChair = (session: JointSession, by: Commander): Refusal | undefined =>
  chairs(session, by)
    ? undefined
    : refuse('NOT_ALLOWED', SESSION_PATH, {
        expected: `who convened it: ${session.departmentId ?? session.act.actorId}`,
        received: by.departmentId ?? by.actorId,
      });

export const notAMatter = ({ stepIds }: JointSession, stepId: string): Refusal | undefined =>
  stepIds.includes(stepId) ? undefined : refuse('NOT_FOUND', ['input', 'matterStepId'], { received: stepId });

/**
 * The case with one of its sessions after an entry. Throws BrokenInvariant where there is no such session, or the table
 * leads nowhere.
 */
export function withSession(
  state: CaseState,
  sessionId: string,
  move: SessionMove,
  change: (session: JointSession) => JointSession,
): CaseState {
  const { sessions = [] } = state;
  if (!sessions.some(({ id }) => id === sessionId))
    throw new BrokenInvariant(`${state.id} has no session ${sessionId}`);
  const changed = (one: JointSession): JointSession => {
    const status = requireNextStatus(sessionTransitions, move, one.status, one.id);
    return { ...change(one), status };
  };
  return { ...state, sessions: sessions.map((one) => (one.id === sessionId ? changed(one) : one)) };
}

/** The session that is open, else the last one: what a viewer is shown. */
export const sessionViewed = ({ sessions = [] }: CaseState): JointSession | undefined =>
  sessions.find(({ status }) => status === 'OPEN') ?? sessions.at(-1);

/** The session that a viewer is shown, as a command names it. */
export const sampleInSession = (state: CaseState): { readonly sessionId: string } => ({
  sessionId: sessionViewed(state)?.id ?? '',
});
