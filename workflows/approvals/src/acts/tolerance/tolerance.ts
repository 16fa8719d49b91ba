import type { CaseAct, CaseState, Instant, ItemSnapshot, StepState, StepStatus } from '../../case/state';
import { BrokenInvariant, isDone } from '../../case/transitions';
import { type CaseTime, momentFromDue, startClock, timeOf, workingDaysBetween } from '../../limits/clock';
import { ruleInForce } from '../../limits/limit-class';
import { isDeferred, materialStatus } from '../application/step-materials';
import type { ToleranceRule } from './rule';

/** 容缺: a step is accepted, handled and pre-approved while papers are missing that its owner committed to make up. */

/** 承诺书 of the owner: given in an application, or on paper to the office that enters it. */
export interface ToleranceCommitment {
  readonly statement: string;
  readonly signatory: string;
  readonly fileIds: readonly string[];
}

/** 申请容缺: the papers that are missing, and the owner's word for them. */
export interface ToleranceApplication {
  readonly materialCodes: readonly string[];
  readonly commitment: ToleranceCommitment;
}

/** What a journal entry about tolerance carries, by type. */
export interface ToleranceActData {
  /** 申请容缺 */
  'step.toleranceApplied': { readonly stepId: string } & ToleranceApplication;
  /** 容缺受理 */
  'step.acceptedWithDeficiency': {
    readonly stepId: string;
    readonly clockFrom: Instant;
    /** The papers that are deferred. */
    readonly materialCodes: readonly string[];
    /** 补齐期限 from the acceptance on; 0 = until the decision. */
    readonly makeUpWorkingDays: number;
    readonly commitment: ToleranceCommitment;
    readonly comment?: string;
    /** Of the other papers those that the officer saw on paper; left out: none. */
    readonly seenOnPaper?: readonly string[];
  };
  /** 预批复 */
  'step.preApproved': {
    readonly stepId: string;
    readonly opinion: string;
    readonly documentNumber?: string;
    readonly fileIds: readonly string[];
  };
  /** 不可抗力: the make-up limit moves. */
  'step.toleranceExtended': { readonly stepId: string; readonly workingDays: number; readonly reason: string };
  /** By the clock of the case, before the limit passes. */
  'step.toleranceReminded': {
    readonly stepId: string;
    readonly dueAt: Instant;
    readonly materialCodes: readonly string[];
  };
  /** 补齐: follows by itself when the last deferred paper is checked off. */
  'step.toleranceFulfilled': { readonly stepId: string };
  /** 逾期未补齐, by the clock of the case. */
  'step.toleranceFailed': {
    readonly stepId: string;
    readonly to: 'RETURNED' | 'REVOKED';
    readonly dueAt: Instant;
    /** What is still missing. */
    readonly materialCodes: readonly string[];
    /** Elements of other items that rested on what is revoked; left out: none. */
    readonly elementIds?: readonly string[];
  };
  /** The head of the department learns that the commitment was broken. */
  'step.toleranceEscalated': {
    readonly stepId: string;
    readonly rung: 'HEAD';
    readonly to?: { readonly actorId: string; readonly name: string };
  };
}

export type ToleranceStatus = 'OPEN' | 'FULFILLED' | 'FAILED';

export interface ToleranceExtension {
  readonly workingDays: number;
  readonly reason: string;
  readonly act: CaseAct;
  readonly at: Instant;
}

export interface ToleranceState {
  readonly status: ToleranceStatus;
  readonly materialCodes: readonly string[];
  readonly commitment: ToleranceCommitment;
  /** Who accepted the step with its papers missing, and when. */
  readonly act: CaseAct;
  readonly at: Instant;
  /** 补齐期限; null: until the decision. */
  readonly dueAt: Instant | null;
  /** When the owner is reminded; absent without a limit. */
  readonly remindAt?: Instant;
  readonly isProvisional: boolean;
  /** Raised by one whenever the limit moves. */
  readonly revision: number;
  /** The revision for which the owner was reminded last. */
  readonly remindedRevision?: number;
  readonly extensions: readonly ToleranceExtension[];
  /** When it was fulfilled or failed. */
  readonly settledAt?: Instant;
  /** What was missing when it failed. */
  readonly missing?: readonly string[];
  /** When the failure was reported to the head. Stored under this name. */
  readonly toldAt?: Instant;
}

/** 预批复 of a step; the formal approval follows. */
export interface PreApproval {
  readonly opinion: string;
  readonly documentNumber?: string;
  readonly fileIds: readonly string[];
  readonly act: CaseAct;
  readonly at: Instant;
  /** Since when the clock waits for the owner; absent while all papers lie with the office. */
  readonly waitingSince?: Instant;
}

/** What a step remembers of tolerance; absent until it was applied for, accepted or pre-approved. */
export interface StepToleranceState {
  /** The last one; the office may have accepted on it or not. */
  readonly toleranceApplication?: ToleranceApplication & { readonly act: CaseAct; readonly at: Instant };
  readonly tolerance?: ToleranceState;
  readonly preApproval?: PreApproval;
}

/** The deferred papers of a step that its owner still has to hand in; none where nothing is open. */
export function missingPapers(step: StepState): readonly string[] {
  const { tolerance } = step;
  if (tolerance?.status !== 'OPEN') return [];
  return tolerance.materialCodes.filter((code) => materialStatus(step, code) === 'DEFERRED');
}

/** Whether the commitment of a step still waits to be fulfilled. */
export const isTolerated = ({ tolerance }: StepToleranceState): boolean => tolerance?.status === 'OPEN';

/** Whether every paper that was deferred has been checked off. */
export const isMadeUp = (step: StepState): boolean =>
  step.tolerance?.status === 'OPEN' &&
  step.tolerance.materialCodes.every((code) => materialStatus(step, code) === 'CHECKED');

/** Whether papers that were deferred lie with the office and wait to be checked. */
export const isToBeChecked = (step: StepState): boolean =>
  (step.tolerance?.materialCodes ?? []).some(
    (code) => isDeferred(step, code) && materialStatus(step, code) === 'HANDED_IN',
  );

/** Whether a step may be decided: it is accepted, or pre-approved and its papers were made up. */
export const mayBeSigned = (step: StepState): boolean =>
  step.status === 'ACCEPTED' || (step.status === 'PRE_APPROVED' && !isTolerated(step));

/** 正式办结: a pre-approval lets others begin, and is no decision yet. */
export const isFormallyDone = (status: StepStatus): boolean => isDone(status) && status !== 'PRE_APPROVED';

/**
 * The longest make-up limit of an item in working days: that of the policy, never longer than the promise under which
 * its clock would start. 0: until the decision.
 */
export function longestMakeUp(state: CaseState, item: ItemSnapshot, rule: ToleranceRule, from: Instant): number {
  if ((item.promisedWorkingDays ?? item.promisedCalendarDays) === 0) return 0;
  const promised = startClock(state, item, from, ruleInForce(state)).dueAt ?? Number.POSITIVE_INFINITY;
  let days = rule.makeUpWorkingDays;
  while (days > 0 && timeOf(state).dueAt(new Date(from), days).dueAt.getTime() > promised) days -= 1;
  return days;
}

type Limit = Pick<ToleranceState, 'dueAt' | 'remindAt' | 'isProvisional'>;

/** A make-up limit of so many working days, with the moment at which a quarter of it is left; 0: until the decision. */
export function makeUpLimit(state: CaseTime, from: Instant, workingDays: number): Limit {
  if (workingDays === 0) return { dueAt: null, isProvisional: false };
  const { dueAt, isProvisional } = timeOf(state).dueAt(new Date(from), workingDays);
  return limit(state, from, dueAt.getTime(), isProvisional);
}

/** The limit after an extension by so many working days. */
export function extendedLimit(state: CaseTime, { dueAt, at, isProvisional }: ToleranceState, days: number): Limit {
  if (dueAt === null) return { dueAt, isProvisional };
  const moved = timeOf(state).shift(new Date(dueAt), days);
  return limit(state, at, moved.dueAt.getTime(), isProvisional || moved.isProvisional);
}

/** The commitment with another limit, that a newly published calendar gives it. */
export function movedTolerance(state: CaseTime, before: ToleranceState, due: Instant): ToleranceState {
  const isProvisional = !timeOf(state).isPublished(new Date(due - 1));
  return { ...before, ...limit(state, before.at, due, isProvisional), revision: before.revision + 1 };
}

function limit(state: CaseTime, from: Instant, due: Instant, isProvisional: boolean): Limit {
  const days = Math.max(1, workingDaysBetween(state, from, due - 1));
  return { dueAt: due, remindAt: momentFromDue(state, due, -Math.max(1, Math.ceil(days / 4))), isProvisional };
}

/** The tolerance of a step whose papers are deferred. Throws {@link BrokenInvariant}. */
export function openTolerance({ id, tolerance }: StepState): ToleranceState {
  if (tolerance?.status !== 'OPEN') throw new BrokenInvariant(`${id}: no paper is deferred`);
  return tolerance;
}
