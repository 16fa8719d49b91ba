import type { ActEntry, StepEntryType } from '../acts/act';
import { evolveMove } from '../acts/administration/evolve-move';
import { papersOf } from '../acts/application/submitted-materials';
import { applyChange } from '../acts/apply-act';
import { evolveSession } from '../acts/coordination/evolve-session';
import { changeOfEntry } from '../acts/index';
import { evolveStage } from '../acts/review/evolve-stage';
import { signersOf } from '../acts/review/signing';
import { causeOf } from '../case/cause';
import { EDITION, EDITION_ENTRY_VERSION, FIRST_EDITION } from '../case/edition';
import { NewerEntry } from '../case/newer-entry';
import type { CaseEntry, CaseState, ElementState, StepState } from '../case/state';
import { stepIdOf } from '../case/state';
import type { CaseStatus } from '../case/terms';
import {
  BrokenInvariant,
  type CaseMove,
  caseTransitions,
  elementTransitions,
  nextStatus,
  requireNextStatus,
  requireStatus,
  type StepMove,
  stepTransitions,
} from '../case/transitions';
import { officeOfItem } from '../contracts/approval-level';
import { evolveElement } from '../elements/evolve-element';
import { evolveCalendar } from '../limits/evolve-calendar';
import { evolveLimitClass } from '../limits/evolve-limit-class';
import { evolveSpanRung } from '../limits/limit-rungs';
import { withStepTimes } from '../limits/step-times';

type EntryOf<T extends CaseEntry['type']> = Extract<CaseEntry, { type: T }>;

/**
 * One entry of the journal applied to a case; `undefined` before the first. Pure: the same entries give the same case everywhere.
 * Throws {@link BrokenInvariant} on an entry that the rules forbid, which fold/fold turns into a FAULTED case, and {@link NewerEntry} on one
 * that they do not know yet.
 */
export const evolve = (state: CaseState | undefined, entry: CaseEntry): CaseState =>
  withStepTimes(state, applied(state, entry), entry.at);

function applied(state: CaseState | undefined, entry: CaseEntry): CaseState {
  if (!isKnownVersion(entry)) throw new NewerEntry(entry);
  if (entry.type === 'case.submitted') {
    if (state !== undefined) throw new BrokenInvariant(`the case ${state.id} is submitted a second time`);
    return submitted(entry);
  }
  if (state === undefined) throw new BrokenInvariant(`the first entry is ${entry.type}, not case.submitted`);
  if (entry.seq !== state.head + 1) {
    throw new BrokenInvariant(`entry ${entry.seq} does not follow ${state.head}`);
  }
  const next = { ...state, head: entry.seq, changed: causeOf(state, entry) };
  const change = changeOfEntry(entry.type);
  if (change !== undefined) return applyChange(change, next, entry as ActEntry<StepEntryType>);
  switch (entry.type) {
    case 'session.convened':
    case 'session.spoken':
    case 'session.concluded':
    case 'session.closed':
    case 'session.cancelled':
      return evolveSession(next, entry);
    case 'stage.accepted':
    case 'stage.handedOver':
      return evolveStage(next, entry);
    case 'element.requested':
    case 'element.reserved':
    case 'element.refused':
    case 'element.committed':
    case 'element.released':
    case 'element.returned':
      return evolveElement(next, entry);
    case 'stage.rung':
    case 'case.rung':
      return evolveSpanRung(next, entry);
    case 'case.moved':
      return evolveMove(next, entry);
    case 'calendar.adopted':
      return evolveCalendar(next, entry);
    case 'start.verified':
      return { ...next, startVerifiedAt: entry.data.verifiedAt };
    case 'case.limitClassSet':
      return evolveLimitClass(next, entry);
    case 'case.approved':
      return { ...next, status: move(next, 'approve'), endedAt: entry.at };
    case 'case.rejected':
      return ended(next, 'reject', 'closeWithCase', entry);
    case 'case.withdrawn':
      return ended(next, 'withdraw', 'withdraw', entry);
    case 'case.faulted':
      return { ...faulted(next, entry.data.reason), isFaultDeclared: true };
    case 'case.repaired':
      return repaired(next);
    case 'case.restarted':
      return next;
    default:
      throw new NewerEntry(entry);
  }
}

/** An edition of rules that this release does not know makes the first entry a newer one, whatever its shape. */
function isKnownVersion(entry: CaseEntry): boolean {
  if (entry.type !== 'case.submitted' || entry.v === 1) return entry.v === 1;
  return entry.v === EDITION_ENTRY_VERSION && (entry.data.edition ?? FIRST_EDITION) <= EDITION;
}

const move = (state: CaseState, by: CaseMove): CaseStatus =>
  requireNextStatus(caseTransitions, by, state.status, state.id);

function submitted(entry: EntryOf<'case.submitted'>): CaseState {
  if (entry.seq !== 1) throw new BrokenInvariant(`case.submitted is entry ${entry.seq}, not the first`);
  const { data } = entry;
  const applies = new Set(data.applicable);
  const changed = { act: entry.act, at: entry.at };
  const steps: Record<string, StepState> = {};
  for (const item of data.catalogue.items) {
    const id = stepIdOf(data.caseId, item.code);
    const doesApply = applies.has(item.code);
    const departmentOf = (code: string): string => data.departments[officeOfItem(item, code)] ?? '';
    steps[id] = {
      id,
      itemCode: item.code,
      departmentId: departmentOf(item.departmentCode),
      status: requireNextStatus(stepTransitions, doesApply ? 'submit' : 'skip', null, id),
      version: 1,
      firedRungs: [],
      signatures: doesApply ? signersOf(item).map((code) => ({ departmentId: departmentOf(code) })) : [],
      changed,
      ...(doesApply ? papersOf(item, data.papers, data.catalogue, entry) : {}),
    };
  }
  const elements: Record<string, ElementState> = {};
  for (const element of data.elements) {
    const status = requireNextStatus(elementTransitions, 'submit', null, element.id);
    elements[element.id] = { ...element, status, attempt: 0 };
  }
  const { caseId, applicable: _applicable, papers: _papers, ...facts } = data;
  return {
    ...facts,
    id: caseId,
    head: entry.seq,
    status: requireNextStatus(caseTransitions, 'submit', null, caseId),
    submittedAt: entry.at,
    submitted: entry.act,
    steps,
    elements,
    changed,
  };
}

/** A case that ends without approval: nobody works on it any more, and what it asked of accounts is settled anew, without waiting. */
function ended(state: CaseState, by: 'reject' | 'withdraw', stepsBy: StepMove, entry: CaseEntry): CaseState {
  const steps = { ...state.steps };
  for (const step of openSteps(state)) {
    const { blockedBy: _blockedBy, pause: _pause, ...rest } = step;
    const status = requireNextStatus(stepTransitions, stepsBy, step.status, step.id);
    steps[step.id] = { ...rest, status, version: step.version + 1, changed: state.changed };
  }
  const elements: Record<string, ElementState> = {};
  for (const one of Object.values(state.elements)) {
    const { refusal: _refusal, refusedAt: _refusedAt, refusedSince: _since, ...element } = one;
    elements[element.id] = element;
  }
  return { ...state, status: move(state, by), endedAt: entry.at, steps, elements };
}

/** 故障: remembers what the case was, once. */
export function faulted(state: CaseState, reason: string): CaseState {
  const before = state.status === 'FAULTED' ? state.statusBeforeFault : state.status;
  return {
    ...state,
    status: move(state, 'fault'),
    faultReason: state.faultReason ?? reason,
    ...(before === undefined ? {} : { statusBeforeFault: before }),
  };
}

function repaired(state: CaseState): CaseState {
  const { faultReason: _reason, isFaultDeclared: _declared, statusBeforeFault: before = 'RUNNING', ...rest } = state;
  return { ...rest, status: requireStatus(caseTransitions, 'repair', state.status, before, state.id) };
}

/** The steps that somebody still may act on: those that a withdrawal of the case ends. */
const openSteps = (state: CaseState): StepState[] =>
  Object.values(state.steps).filter((step) => nextStatus(stepTransitions, 'withdraw', step.status) !== undefined);
