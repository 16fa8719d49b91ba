import { forfeitedApproval } from '../acts/commitment/forfeit';
import { awaitedApproval, signatureDraft } from '../acts/review/decision';
import { isFormallyDone, isMadeUp, isTolerated } from '../acts/tolerance/tolerance';
import { asEntry, draft, type Proposal, SYSTEM_KEY } from '../case/draft';
import { isInForce } from '../case/edition';
import { applicableSteps, elementsOfStep, itemOf } from '../case/find';
import type { CaseState, ElementState, StepState } from '../case/state';
import type { Instant } from '../case/terms';
import { hasFailed, isDone, nextStatus, stepTransitions } from '../case/transitions';
import { lostAskedAnew } from '../elements/expired';
import { isDueAgain } from '../elements/refused-set';
import { isAsked } from '../elements/renewal';
import { evolve } from '../fold/evolve';
import { predecessorsOf } from './plan';

/** 受理即办结: the opinion of an item of 0 days that was accepted without a word. */
const DONE_ON_ACCEPTANCE = '受理即办结';

/**
 * What follows by itself from a case as it is now: dispatch of everything that may run, the elements that must be
 * reserved before, the decision of an item of 0 days that was accepted, the end of the case. Nothing when the case is
 * at rest. Keys are of the state, so that the same consequence has the same key however often it is worked out.
 */
export function consequences(state: CaseState): readonly Proposal[] {
  const forfeited = forfeitedApproval(state);
  if (forfeited.length > 0) return forfeited;
  if (state.status !== 'RUNNING') return lostAskedAnew(state);
  const steps = applicableSteps(state);
  const failed = steps.find((step) => hasFailed(step.status) && isFatal(state, step, steps));
  if (failed !== undefined) {
    return [draft('case.rejected', `${SYSTEM_KEY}case.rejected/${state.head}`, { stepId: failed.id })];
  }
  const madeUp = steps.filter(isMadeUp);
  if (madeUp.length > 0) return madeUp.map(fulfilment);
  const approved = steps.flatMap((step) => awaitedApproval(state, step));
  if (approved.length > 0) return approved;
  if (steps.every((step) => isOver(step) || hasFailed(step.status))) {
    return [draft('case.approved', `${SYSTEM_KEY}case.approved/${state.head}`, {})];
  }
  const isReady = readiness(state, steps);
  const reopened = invalidatedSteps(state, steps, isReady);
  if (reopened.length > 0) return reopened;
  const decided = steps.flatMap((step) => doneOnAcceptance(state, step));
  if (decided.length > 0) return decided;
  return [
    ...steps.filter((step) => step.status === 'WAITING' && isReady(step)).flatMap((step) => begin(state, step)),
    ...steps.flatMap((step) => askedAnew(state, step)),
    ...lostAskedAnew(state),
  ];
}

/** 补齐: the commitment of a step is fulfilled by the last paper that is checked off. */
const fulfilment = (step: StepState): Proposal =>
  draft('step.toleranceFulfilled', `${SYSTEM_KEY}madeUp/${step.id}/${step.version}`, { stepId: step.id });

/** Done for good: neither pre-approved only, nor with papers that are still to be made up. */
const isOver = (step: StepState): boolean => isFormallyDone(step.status) && !isTolerated(step);

/**
 * A step that was rejected or not accepted rejects the case when it is of the core lane, and when something that
 * applies waits for it and could never run. Beside the stages, with nothing behind it, it is done with a rejection and
 * the case goes on (docs/decisions).
 */
function isFatal(state: CaseState, rejected: StepState, steps: readonly StepState[]): boolean {
  if (itemOf(state, rejected).lane === 'PARALLEL_CORE') return true;
  const rests = steps.filter(
    (step) =>
      itemOf(state, step).dependsOn.includes(rejected.itemCode) && step.exempt?.includes(rejected.itemCode) !== true,
  );
  return isInForce('rejectionInAnyOrder', state) ? rests.length > 0 : rests.some((step) => !isDone(step.status));
}

/**
 * Accepting an item of 0 days decides it; an acceptance that was only deemed does not: that would be a tacit approval
 * 超时默许.
 */
function doneOnAcceptance(state: CaseState, step: StepState): Proposal[] {
  const item = itemOf(state, step);
  const { accepted } = step;
  if (step.status !== 'ACCEPTED' || accepted === undefined || accepted.isDeemed) return [];
  if ((item.promisedWorkingDays ?? item.promisedCalendarDays) !== 0 || isTolerated(step)) return [];
  const own = step.signatures.find((one) => one.departmentId === step.departmentId);
  if (own === undefined || own.decision !== undefined) return [];
  const signature = {
    departmentId: step.departmentId,
    decision: 'APPROVE',
    opinion: accepted.comment ?? DONE_ON_ACCEPTANCE,
    conditions: [],
    fileIds: [],
  } as const;
  const key = `${SYSTEM_KEY}accepted/${step.id}/${step.version}`;
  return [signatureDraft(state, step, signature, { key, act: accepted.act })];
}

/**
 * What has begun although something before it is not done any more, after a return, a revocation or a decision that was
 * taken back.
 */
function invalidatedSteps(
  state: CaseState,
  steps: readonly StepState[],
  isReady: (step: StepState) => boolean,
): Proposal[] {
  return steps
    .filter((step) => nextStatus(stepTransitions, 'reopen', step.status) !== undefined && !isReady(step))
    .filter((step) => !isInForce('elementsRenewed', state) || !isAsked(state, step))
    .map((step) => draft('step.reopened', `${SYSTEM_KEY}reopened/${step.id}/${step.version}`, { stepId: step.id }));
}

/** Whether everything that a step waits for is done. */
function readiness(state: CaseState, steps: readonly StepState[]): (step: StepState) => boolean {
  const waits = predecessorsOf(
    state.catalogue,
    steps.map((step) => step.itemCode),
  );
  const done = new Set(steps.flatMap((step) => (isDone(step.status) ? step.itemCode : [])));
  return ({ itemCode, exempt }) =>
    (waits.get(itemCode) ?? []).every((code) => done.has(code) || exempt?.includes(code) === true);
}

/**
 * A step that may run: its elements are asked for first (the undo is known before the do); it is dispatched when all
 * are reserved.
 */
function begin(state: CaseState, step: StepState): Proposal[] {
  const elements = elementsOfStep(state, step);
  const isHeld = ({ status, isYielding }: ElementState) =>
    (status === 'RESERVED' && isYielding !== true) || status === 'COMMITTED';
  if (elements.every(isHeld)) {
    return [draft('step.dispatched', `${SYSTEM_KEY}dispatched/${step.id}/${step.version}`, { stepId: step.id })];
  }
  return requests(state, step);
}

/** The elements of a step that are to be asked for, the first time or again: the undo is known before the do. */
function requests(state: CaseState, step: StepState): Proposal[] {
  return elementsOfStep(state, step)
    .filter((element) => element.status === 'PENDING' || isDueAgain(state, step, element))
    .map((element) =>
      draft('element.requested', `${SYSTEM_KEY}requested/${element.id}/${element.attempt + 1}`, {
        elementId: element.id,
        stepId: step.id,
        attempt: element.attempt + 1,
      }),
    );
}

/** What was given back with a decision that was taken back is asked for again while the step is handled. */
function askedAnew(state: CaseState, step: StepState): Proposal[] {
  if (step.status === 'WAITING' || hasFailed(step.status) || !isInForce('elementsRenewed', state)) return [];
  return nextStatus(stepTransitions, 'withdraw', step.status) === undefined ? [] : requests(state, step);
}

/**
 * Drafts with everything that would follow from them, in order, for one record: what comes back is applied and settled
 * again, so that a part that was not stored is only worked out a second time.
 */
export function withConsequences(state: CaseState | undefined, own: readonly Proposal[], at: Instant): Proposal[] {
  const all: Proposal[] = [];
  let now = state;
  let wave: readonly Proposal[] = own;
  while (wave.length > 0) {
    for (const proposal of wave) now = evolve(now, asEntry(proposal, (now?.head ?? 0) + 1, at));
    all.push(...wave);
    wave = now === undefined ? [] : consequences(now);
  }
  return all;
}

/** Everything that follows from a case as it is. */
export const pendingConsequences = (state: CaseState, at: Instant): Proposal[] =>
  withConsequences(state, consequences(state), at);
