/** What the clocks of a case write down when a moment has come. Pure: the workflow asks whom an escalation reaches, and when. */

import { toleranceDraft } from '../acts/tolerance/moments';
import { draft, type Proposal, SYSTEM_KEY } from '../case/draft';
import { stepOf } from '../case/find';
import type { FoundDocument } from '../case/prior-approvals';
import type { CaseState } from '../case/state';
import { askAgain } from '../elements/outcome';
import { papersSince } from './clock';
import { type Moment, moments } from './ladder';
import { leadConcerned } from './limit-moments';
import { type EscalationRung, isEscalation } from './rungs';

/** Whom an escalation reaches. */
export type Reached = { readonly actorId: string; readonly name: string };

/** What is written down without asking anybody before; an escalation asks whom it reaches. */
export type OwnMoment = Exclude<Moment, { kind: 'lookUp' }>;

export type LookUpMoment = Extract<Moment, { kind: 'lookUp' }>;

/** A moment at which somebody in charge is reached: of a step, a stage or the whole case. */
export type EscalatedMoment = Exclude<OwnMoment, { kind: 'retryElement' }>;

const ringing: ReadonlySet<string> = new Set<Moment['kind']>(['rung', 'limitRung', 'spanRung', 'studyRung']);

/** The rung whom a moment reaches somebody by: one of the ladder, or the head who learns of a broken commitment. */
export function escalationOf(moment: Moment): EscalationRung | undefined {
  if (moment.kind === 'toleranceBroken') return 'HEAD';
  return ringing.has(moment.kind) && 'rung' in moment && isEscalation(moment.rung) ? moment.rung : undefined;
}

/** The department whose head, centre or leader is reached; undefined where the case knows none. */
export const departmentConcerned = (state: CaseState, moment: EscalatedMoment): string | undefined =>
  'stepId' in moment
    ? stepOf(state, moment.stepId).departmentId
    : leadConcerned(state, moment.kind === 'spanRung' ? moment.stageCode : undefined);

export const isOwn = (moment: Moment): moment is OwnMoment => moment.kind !== 'lookUp';

/** Those that the case still waits for: a decision, an extension or another self may have come first. */
export function stillDue<M extends Moment>(state: CaseState, these: readonly M[]): readonly M[] {
  const now = new Map(moments(state).map((moment) => [moment.key, moment.at]));
  return these.filter(({ key, at }) => (now.get(key) ?? Number.POSITIVE_INFINITY) <= at);
}

/**
 * What late clocks write down at once: of each step only what came first. That may end what the rest of its moments rest on, so they are looked at
 * again when it is written.
 */
export function dueEntries(state: CaseState, these: readonly OwnMoment[]): readonly Proposal[] {
  const steps = new Set<string>();
  return stillDue(state, these).flatMap((moment) => {
    if ('stepId' in moment && steps.has(moment.stepId)) return [];
    if ('stepId' in moment) steps.add(moment.stepId);
    return entryOf(state, moment);
  });
}

export function entryOf(state: CaseState, moment: OwnMoment, to?: Reached): Proposal {
  const key = `${SYSTEM_KEY}${moment.key}`;
  switch (moment.kind) {
    case 'deemAcceptance': {
      const clockFrom = papersSince(state, stepOf(state, moment.stepId)) ?? moment.at;
      return draft('step.accepted', key, { stepId: moment.stepId, isDeemed: true, clockFrom });
    }
    case 'checkDue': {
      const { stepId, rung, dueAt } = moment;
      return draft('step.checkDue', key, { stepId, rung, dueAt });
    }
    case 'rectificationOver':
      return draft('step.rectificationLapsed', key, { stepId: moment.stepId, dueAt: moment.at });
    case 'tacitApproval':
      return draft('step.deemedApproved', key, { stepId: moment.stepId, dueAt: moment.at });
    case 'silence': {
      const { stepId, consultationId, at: dueAt } = moment;
      return draft('step.noObjectionPresumed', key, { stepId, consultationId, dueAt });
    }
    case 'pauseOver':
      return draft('step.resumed', key, { stepId: moment.stepId });
    case 'rung': {
      const { stepId, rung, dueRevision, at } = moment;
      return draft('clock.rung', key, { stepId, rung, dueRevision, moment: at, ...reached(to) });
    }
    case 'limitRung': {
      const { stepId, limit, rung, dueAt } = moment;
      return draft('step.limitRung', key, { stepId, limit, rung, dueAt, ...reached(to) });
    }
    case 'studyRung': {
      const { studyId, rung, dueAt } = moment;
      return draft('case.studyRung', key, { studyId, rung, dueAt, ...reached(to) });
    }
    case 'spanRung': {
      const { stageCode, rung, dueAt } = moment;
      const data = { rung, dueAt, ...reached(to) };
      if (stageCode === undefined) return draft('case.rung', key, data);
      return draft('stage.rung', key, { stageCode, ...data });
    }
    case 'toleranceNear':
    case 'toleranceOver':
    case 'toleranceBroken':
      return toleranceDraft(state, moment, to);
    case 'retryElement':
      return askAgain(state, moment.elementId);
  }
}

const reached = (to: Reached | undefined) => (to === undefined ? {} : { to });

/** What a search for an earlier result comes to. */
export const lookedUpDraft = ({ key, stepId }: LookUpMoment, found: FoundDocument | null): Proposal =>
  draft(
    'step.lookedUp',
    `${SYSTEM_KEY}${key}`,
    found === null ? { stepId, result: 'NOT_FOUND' } : { stepId, result: 'FOUND', ...found },
  );
