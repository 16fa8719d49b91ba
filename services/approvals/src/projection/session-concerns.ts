import { principalOf } from '@kuaijin/workflow-approvals/acts/coordination/concern';
import type { JointSession } from '@kuaijin/workflow-approvals/case/joint-sessions';
import type { CaseState } from '@kuaijin/workflow-approvals/case/state';

/** Whom joint sessions 联合会商 concern. */

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
