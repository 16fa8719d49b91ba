/** 联合会商: departments speak together about several matters of a case, and decide nothing by it. */
import { departmentCodes, departmentId, leads } from '../items';
import { type Ask, notRunning, type Operation, outdated, type Verdict } from '../operation';
import { dispatcher, handler, head, type Person } from '../people';
import { sees } from '../sight';
import { applying, type Case, type Session, type Step, stepId } from '../state';

const CHAIRS = ['HANDLER', 'HEAD', 'DISPATCHER'];
const SPEAKERS = [...CHAIRS, 'COUNTER', 'LEADER'];
const DAY_MS = 86_400_000;

type Convened = {
  readonly stepIds: readonly string[];
  readonly departmentIds: readonly string[];
  readonly officerIds: readonly string[];
  readonly heldAt: string;
};

const matters = ({ kase, args }: Ask<Convened>): Step[] =>
  applying(kase).filter((step) => args.stepIds.includes(stepId(kase, step)));

const leaders = Object.values(leads).flatMap((code) => [handler(code), head(code)]);

export const convene: Operation<Convened> = {
  mutation: 'conveneSession',
  input: 'ConveneSessionInput',
  weight: 0.8,
  entry: 'session.convened',
  text: 'agenda',
  isReported: true,
  isOfCase: true,
  who: () => [...leaders, dispatcher],
  draw: (dice, kase, _step, by, at) => ({
    stepIds: dice.some([...kase.steps.values()], 0.3).map((step) => stepId(kase, step)),
    departmentIds: dice.some([...departmentCodes, ...(dice.chance(0.1) ? ['PLC'] : [])], 0.15).map(departmentId),
    officerIds: [handler(dice.pick(departmentCodes)).actorId].filter((id) => dice.chance(0.3) && id !== by.actorId),
    heldAt: new Date(at + (dice.chance(0.05) ? 500 : 7) * DAY_MS).toISOString(),
  }),
  judge: (ask) => {
    const { by, at, args } = ask;
    if (!CHAIRS.includes(by.post)) return 'NOT_ALLOWED';
    if (!sees(ask.kase, by)) return 'NOT_FOUND';
    const found = matters(ask);
    if (found.length < args.stepIds.length) return 'NOT_FOUND';
    if (found.length === 0) return 'INVALID_INPUT';
    const isLead = found.some(({ item }) => leads[item.stage] === by.department);
    if (by.post !== 'DISPATCHER' && !isLead) return 'NOT_ALLOWED';
    const isKnown = args.departmentIds.every((id) => departmentCodes.includes(id.replace(/^.*-/, '')));
    if (!isKnown || Date.parse(args.heldAt) > at + 366 * DAY_MS) return 'INVALID_INPUT';
    return notRunning(ask.kase) ?? outdated(ask);
  },
  apply: (ask) => {
    const { kase, by, args } = ask;
    const own = matters(ask).flatMap(({ item, signers }) => [
      item.department,
      ...signers.map(({ department }) => department),
    ]);
    kase.sessions.push({
      id: `${kase.id}/session/${kase.sessions.length + 1}`,
      status: 'OPEN',
      matters: args.stepIds,
      departments: [...new Set([...own, ...args.departmentIds.map((id) => id.replace(/^.*-/, ''))])],
      officers: args.officerIds,
      by,
      spoken: 0,
      concluded: [],
    });
  },
};

type InSession = { readonly sessionId: string };
type OnMatter = InSession & { readonly matterStepId: string };

const sessionOf = ({ kase, args }: Ask<InSession>): Session | undefined =>
  kase.sessions.find(({ id }) => id === args.sessionId);

/** Who convened it, his department, and the dispatch centre where that did. */
const chairs = ({ by: convener }: Session, by: Person): boolean =>
  by.actorId === convener.actorId ||
  (convener.department !== undefined && convener.department === by.department) ||
  (convener.post === 'DISPATCHER' && by.post === 'DISPATCHER');

const takesPart = (session: Session, by: Person): boolean =>
  chairs(session, by) ||
  session.officers.includes(by.actorId) ||
  (['HANDLER', 'HEAD', 'COUNTER'].includes(by.post) && session.departments.some((code) => code === by.department));

const open = (kase: Case): Session[] => kase.sessions.filter(({ status }) => status === 'OPEN');

const conveners = (kase: Case): Person[] => open(kase).map(({ by }) => by);

const drawSession: Operation<InSession>['draw'] = (dice, kase, _step, by) => {
  const own = open(kase).filter((session) => takesPart(session, by));
  const some = own.length > 0 && dice.chance(0.9) ? own : kase.sessions;
  return { sessionId: some.length > 0 && dice.chance(0.95) ? dice.pick(some).id : `${kase.id}/session/99` };
};

const drawMatter: Operation<OnMatter>['draw'] = (dice, kase, step, by, at) => {
  const { sessionId } = drawSession(dice, kase, step, by, at);
  const session = kase.sessions.find(({ id }) => id === sessionId);
  const left = session?.matters.filter((id) => !session.concluded.includes(id)) ?? [];
  const matter = dice.pick(
    left.length > 0 && dice.chance(0.9) ? left : [...kase.steps.values()].map((one) => stepId(kase, one)),
  );
  return { sessionId, matterStepId: matter };
};

const isOpen = ({ status }: Session): Verdict => (status === 'OPEN' ? undefined : 'STATE_CONFLICT');

const isMatter = ({ matters: ids }: Session, id: string): Verdict => (ids.includes(id) ? undefined : 'NOT_FOUND');

/** What only those who conduct a session may do. */
function conducted(
  ask: Ask<InSession>,
  given?: (session: Session) => Verdict,
  needs?: (session: Session) => Verdict,
): Verdict {
  if (!CHAIRS.includes(ask.by.post)) return 'NOT_ALLOWED';
  if (!sees(ask.kase, ask.by)) return 'NOT_FOUND';
  const session = sessionOf(ask);
  if (session === undefined) return 'NOT_FOUND';
  if (!chairs(session, ask.by)) return 'NOT_ALLOWED';
  return given?.(session) ?? notRunning(ask.kase) ?? isOpen(session) ?? needs?.(session) ?? outdated(ask);
}

export const speak: Operation<OnMatter> = {
  mutation: 'speakInSession',
  after: 'conveneSession',
  input: 'SpeakInSessionInput',
  weight: 1,
  entry: 'session.spoken',
  text: 'opinion',
  isReported: true,
  isOfCase: true,
  who: (kase) => open(kase).flatMap(({ departments, by }) => [...departments.map(handler), by]),
  draw: drawMatter,
  judge: (ask) => {
    const session = sessionOf(ask);
    if (session === undefined) return SPEAKERS.includes(ask.by.post) ? 'NOT_FOUND' : 'NOT_FOUND|NOT_ALLOWED';
    // A stranger is told of no case at all.
    if (!SPEAKERS.includes(ask.by.post)) return 'NOT_ALLOWED|NOT_FOUND';
    if (!sees(ask.kase, ask.by)) return 'NOT_FOUND';
    if (!takesPart(session, ask.by)) return 'NOT_ALLOWED';
    return isMatter(session, ask.args.matterStepId) ?? notRunning(ask.kase) ?? isOpen(session) ?? outdated(ask);
  },
  apply: (ask) => {
    const session = sessionOf(ask);
    if (session !== undefined) session.spoken += 1;
  },
};

export const conclude: Operation<OnMatter> = {
  mutation: 'concludeMatter',
  after: 'conveneSession',
  input: 'ConcludeMatterInput',
  weight: 0.6,
  entry: 'session.concluded',
  text: 'conclusion',
  isReported: true,
  isOfCase: true,
  who: conveners,
  draw: drawMatter,
  judge: (ask) => {
    const matter = ask.args.matterStepId;
    return conducted(
      ask,
      (session) => isMatter(session, matter),
      ({ concluded }) => (concluded.includes(matter) ? 'STATE_CONFLICT' : undefined),
    );
  },
  apply: (ask) => {
    sessionOf(ask)?.concluded.push(ask.args.matterStepId);
  },
};

export const closeSession: Operation<InSession> = {
  mutation: 'closeSession',
  after: 'conveneSession',
  input: 'CloseSessionInput',
  weight: 0.3,
  entry: 'session.closed',
  text: 'minutes',
  isReported: true,
  isOfCase: true,
  who: conveners,
  draw: drawSession,
  judge: (ask) => conducted(ask),
  apply: (ask) => {
    const session = sessionOf(ask);
    if (session !== undefined) session.status = 'CLOSED';
  },
};

export const cancelSession: Operation<InSession> = {
  ...closeSession,
  mutation: 'cancelSession',
  input: 'CancelSessionInput',
  weight: 0.15,
  entry: 'session.cancelled',
  text: 'reason',
  apply: (ask) => {
    const session = sessionOf(ask);
    if (session !== undefined) session.status = 'CANCELLED';
  },
};
