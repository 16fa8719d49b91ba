import type { JointSession } from '../../case/joint-sessions';
import type { CaseState } from '../../case/state';
import type { Recipients } from '../act';
import type { EventFields } from '../event-fields';
import { namedOf } from './recipients';

interface InSession {
  readonly data: { readonly sessionId: string };
}

/** What the feed says of a session to all who take part. */
export const sessionEvent = (entry: InSession, after: CaseState): EventFields =>
  eventIn(entry, after, ({ participants }) => namedOf(participants));

/** What it says to who convened it. */
export const toTheChair = (entry: InSession, after: CaseState): EventFields =>
  eventIn(entry, after, ({ act }) => ({ recipientIds: [act.actorId], recipientDepartmentIds: [] }));

function eventIn(
  { data: { sessionId } }: InSession,
  after: CaseState,
  recipients: (session: JointSession) => Recipients,
): EventFields {
  const session = after.sessions?.find(({ id }) => id === sessionId);
  if (session === undefined) return { data: { sessionId } };
  const { stepIds, departmentId, status } = session;
  return {
    ...(departmentId === undefined ? {} : { departmentId }),
    to: status,
    data: { sessionId, stepIds, projectName: after.projectName, ...recipients(session) },
  };
}
