import { principalOf } from '@kuaijin/workflow-approvals/acts/coordination/concern';
import type { JointSession, SessionData } from '@kuaijin/workflow-approvals/case/joint-sessions';
import type { CaseEntry, CaseState } from '@kuaijin/workflow-approvals/case/state';

/** Whom joint sessions 联合会商 concern. */

type SessionEntry = Extract<CaseEntry, { type: keyof SessionData }>;

/**
 * Officers and departments that are invited to open sessions on a step and have not spoken yet; whoever convened one is
 * not waited for.
 */
export const invited = ({ sessions = [] }: Pick<CaseState, 'sessions'>, stepId: string): string[] =>
  sessions
    .filter(({ status, stepIds }) => status === 'OPEN' && stepIds.includes(stepId))
    .flatMap((session) => silent(session));

function silent({ participants, spoken, departmentId }: JointSession): string[] {
  const heard = new Set(spoken.map((one) => one.act.actorId));
  for (const one of spoken) if (one.departmentId !== undefined) heard.add(one.departmentId);
  return participants.map(principalOf).filter((id) => !heard.has(id) && id !== departmentId);
}

export const sessionOfficers = ({ sessions = [] }: Pick<CaseState, 'sessions'>): string[] =>
  sessions.flatMap(({ participants }) => participants.flatMap(({ officerId }) => officerId ?? []));

export const sessionDepartments = ({ sessions = [] }: Pick<CaseState, 'sessions'>): string[] =>
  sessions.flatMap(({ participants }) =>
    participants.flatMap((one) => (one.officerId === undefined ? one.departmentId : [])),
  );

/** What the event of an entry tells beside the entry: what is spoken about, and whom it concerns. */
export function sessionEventFields(after: CaseState, { type, data }: SessionEntry) {
  const session = after.sessions?.find(({ id }) => id === data.sessionId);
  if (session === undefined) return { data: { sessionId: data.sessionId } };
  const { stepIds, participants, departmentId, act } = session;
  const isForAll = type !== 'session.spoken' && type !== 'session.concluded';
  const recipients = isForAll
    ? {
        recipientIds: participants.flatMap(({ officerId }) => officerId ?? []),
        recipientDepartmentIds: participants.flatMap((one) => (one.officerId === undefined ? one.departmentId : [])),
      }
    : { recipientIds: [act.actorId], recipientDepartmentIds: [] };
  return {
    ...(departmentId === undefined ? {} : { departmentId }),
    ...(type === 'session.concluded' ? { stepId: data.stepId } : {}),
    to: session.status,
    data: { sessionId: session.id, stepIds, projectName: after.projectName, ...recipients },
  };
}
