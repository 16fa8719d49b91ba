import { isRefusal, type Refusal, refuse } from '@kuaijin/kit/errors';
import { draft, type Proposal } from '../../case/draft';
import { applicableSteps, itemOf } from '../../case/find';
import type { JointSession, SessionData } from '../../case/joint-sessions';
import type { CaseEntryData, CaseState, StepState } from '../../case/state';
import type { Instant } from '../../case/terms';
import { nextStatus } from '../../case/transitions';
import type { Commander } from '../../contracts/command';
import type { NamedOfficers } from '../../contracts/people';
import type {
  CancelSessionCommand,
  CloseSessionCommand,
  ConcludeCommand,
  ConveneSessionCommand,
  SessionCommand,
  SpeakCommand,
} from '../../contracts/session-commands';
import { leadOf } from '../../sequencing/stages';
import { actOf, badText, caseConflict, contentOf, notRunning, staleVersion, wrongPost } from '../rules';
import { REASON_MAX } from '../step-rules';
import { principalOf } from './concern';
import { badRecipients, isMeant, namedRecipients } from './recipients';
import { type SessionMove, sessionTransitions } from './sessions';

const CASE_PATH = ['input', 'caseId'];
const SESSION_PATH = ['input', 'sessionId'];
const MATTERS_MAX = 50;
const MINUTES_MAX = 10_000;
const PLACE_MAX = 200;
const YEAR_MS = 366 * 86_400_000;
const CHAIRS = ['HANDLER', 'HEAD', 'DISPATCHER'];

/** 召集联合会商 by the lead department of the stage of one of the matters, or by the dispatch centre. The departments of the matters take part. */
export function proposeConvene(
  state: CaseState,
  command: ConveneSessionCommand,
  at: Instant,
  officers?: NamedOfficers,
): readonly Proposal[] | Refusal {
  const { stepIds, departmentIds, officerIds, agenda, heldAt, place, by } = command;
  const steps = applicableSteps(state).filter(({ id }) => stepIds.includes(id));
  const hasGuests = departmentIds.length + officerIds.length > 0;
  const refusal =
    wrongPost(by, CHAIRS) ??
    badMatters(steps, stepIds) ??
    notALead(state, steps, by) ??
    (hasGuests ? badRecipients(state, command, officers) : undefined) ??
    badText(agenda, ['input', 'agenda'], REASON_MAX) ??
    (place === undefined ? undefined : badText(place, ['input', 'place'], PLACE_MAX)) ??
    badMoment(heldAt, state.submittedAt, at + YEAR_MS) ??
    notRunning(state, CASE_PATH) ??
    staleCase(state, command.ifVersion);
  if (refusal !== undefined) return refusal;
  const own = steps.flatMap((step) => [step.departmentId, ...step.signatures.map((one) => one.departmentId)]);
  const participants = namedRecipients(
    { by, officerIds, departmentIds: [...new Set([...own, ...departmentIds])] },
    officers,
  );
  const sessionId = `${state.id}/session/${(state.sessions?.length ?? 0) + 1}`;
  return entry(command, 'session.convened', {
    sessionId,
    stepIds,
    participants,
    agenda,
    heldAt,
    ...(place === undefined ? {} : { place }),
    ...(by.departmentId === undefined ? {} : { departmentId: by.departmentId }),
  });
}

/** 发言 of who takes part, as often as he likes. */
export function proposeSpeak(state: CaseState, command: SpeakCommand): readonly Proposal[] | Refusal {
  const { sessionId, matterStepId, opinion, by } = command;
  const ruling = ruled(state, command, 'speak', ['HANDLER', 'HEAD', 'COUNTER', 'DISPATCHER', 'LEADER'], {
    may: (session) =>
      session.participants.some((one) => isMeant(one, by)) || chairs(session, by)
        ? undefined
        : refuse('NOT_ALLOWED', SESSION_PATH, {
            expected: session.participants.map(principalOf).join(' or ').slice(0, 500),
            received: by.departmentId ?? by.actorId,
          }),
    given: (session) =>
      (matterStepId === undefined ? undefined : notAMatter(session, matterStepId)) ??
      badText(opinion, ['input', 'opinion'], REASON_MAX),
  });
  if (isRefusal(ruling)) return ruling;
  return entry(command, 'session.spoken', {
    sessionId,
    ...(matterStepId === undefined ? {} : { stepId: matterStepId }),
    ...(by.departmentId === undefined ? {} : { departmentId: by.departmentId }),
    opinion,
  });
}

/** 会商结论 on a matter, once; who handles the matter decides it as before. */
export function proposeConclude(state: CaseState, command: ConcludeCommand): readonly Proposal[] | Refusal {
  const { sessionId, matterStepId: stepId, conclusion, by } = command;
  const ruling = ruled(state, command, 'conclude', CHAIRS, {
    may: (session) => notTheChair(session, by),
    given: (session) => notAMatter(session, stepId) ?? badText(conclusion, ['input', 'conclusion'], REASON_MAX),
    needs: ({ conclusions }) =>
      conclusions.some((one) => one.stepId === stepId)
        ? caseConflict(state, ['input', 'matterStepId'], 'a matter without a conclusion')
        : undefined,
  });
  return isRefusal(ruling) ? ruling : entry(command, 'session.concluded', { sessionId, stepId, conclusion });
}

/** 结束, with minutes; a matter on which nobody agreed has no conclusion. */
export function proposeCloseSession(state: CaseState, command: CloseSessionCommand): readonly Proposal[] | Refusal {
  const { sessionId, minutes, by } = command;
  const ruling = ruled(state, command, 'close', CHAIRS, {
    may: (session) => notTheChair(session, by),
    given: () => badText(minutes, ['input', 'minutes'], MINUTES_MAX),
  });
  return isRefusal(ruling) ? ruling : entry(command, 'session.closed', { sessionId, minutes });
}

export function proposeCancelSession(state: CaseState, command: CancelSessionCommand): readonly Proposal[] | Refusal {
  const { sessionId, reason, by } = command;
  const ruling = ruled(state, command, 'cancel', CHAIRS, {
    may: (session) => notTheChair(session, by),
    given: () => badText(reason, ['input', 'reason'], REASON_MAX),
  });
  return isRefusal(ruling) ? ruling : entry(command, 'session.cancelled', { sessionId, reason });
}

interface SessionRule {
  readonly may: (session: JointSession) => Refusal | undefined;
  readonly given: (session: JointSession) => Refusal | undefined;
  readonly needs?: (session: JointSession) => Refusal | undefined;
}

/** The session, or why the operation may not be done in it now. */
function ruled(
  state: CaseState,
  { sessionId, ifVersion, by }: Exclude<SessionCommand, ConveneSessionCommand>,
  move: SessionMove,
  posts: readonly string[],
  rule: SessionRule,
): JointSession | Refusal {
  const session = state.sessions?.find(({ id }) => id === sessionId);
  if (session === undefined) return refuse('NOT_FOUND', SESSION_PATH, { received: sessionId });
  return (
    wrongPost(by, posts) ??
    rule.may(session) ??
    rule.given(session) ??
    notRunning(state, CASE_PATH) ??
    (nextStatus(sessionTransitions, move, session.status) === undefined ? notOpen(state, session) : undefined) ??
    rule.needs?.(session) ??
    staleCase(state, ifVersion) ??
    session
  );
}

/** A late call names who ended the session. */
function notOpen(state: CaseState, { status, ended }: JointSession): Refusal {
  const conflicting = ended === undefined ? state : { ...state, changed: ended };
  return { ...caseConflict(conflicting, SESSION_PATH, 'a session that is OPEN'), received: status };
}

const entry = <T extends keyof SessionData>(command: SessionCommand, type: T, data: CaseEntryData[T]) => [
  draft<T>(type, command.key, data, actOf(command.by), contentOf(command)),
];

function badMatters(steps: readonly StepState[], ids: readonly string[]): Refusal | undefined {
  const at = ids.findIndex((id, i) => ids.indexOf(id) !== i || !steps.some((step) => step.id === id));
  if (at >= 0) return refuse('NOT_FOUND', ['input', 'stepIds', String(at)], { received: ids[at] ?? '' });
  if (ids.length > 0 && ids.length <= MATTERS_MAX) return undefined;
  const expected = `1 to ${MATTERS_MAX} different steps that apply`;
  return refuse('INVALID_INPUT', ['input', 'stepIds'], { expected, received: String(ids.length) });
}

function notALead(state: CaseState, steps: readonly StepState[], by: Commander): Refusal | undefined {
  const leads = steps.flatMap((step) => leadOf(state, itemOf(state, step).stageCode) ?? []);
  if (by.post === 'DISPATCHER' || (by.departmentId !== undefined && leads.includes(by.departmentId))) return undefined;
  return refuse('NOT_ALLOWED', ['input', 'stepIds'], {
    expected: `an officer of the lead department ${[...new Set(leads)].join(' or ')}`,
    received: by.departmentId ?? 'no department',
  });
}

const badMoment = (moment: Instant, from: Instant, to: Instant): Refusal | undefined =>
  moment >= from && moment <= to
    ? undefined
    : refuse('INVALID_INPUT', ['input', 'heldAt'], {
        expected: `${new Date(from).toISOString()} to ${new Date(to).toISOString()}`,
        received: Number.isFinite(moment) ? new Date(moment).toISOString() : String(moment),
      });

/** Who convened it, his department, and the dispatch centre where that did. */
const chairs = ({ act, departmentId }: JointSession, by: Commander): boolean =>
  by.actorId === act.actorId ||
  (departmentId !== undefined && departmentId === by.departmentId) ||
  (act.post === 'DISPATCHER' && by.post === 'DISPATCHER');

const notTheChair = (session: JointSession, by: Commander): Refusal | undefined =>
  chairs(session, by)
    ? undefined
    : refuse('NOT_ALLOWED', SESSION_PATH, {
        expected: `who convened it: ${session.departmentId ?? session.act.actorId}`,
        received: by.departmentId ?? by.actorId,
      });

const notAMatter = ({ stepIds }: JointSession, stepId: string): Refusal | undefined =>
  stepIds.includes(stepId) ? undefined : refuse('NOT_FOUND', ['input', 'matterStepId'], { received: stepId });

const staleCase = ({ status, head, changed }: CaseState, ifVersion: number | undefined): Refusal | undefined =>
  staleVersion(ifVersion, { status, version: head, changed });
