/** What waits for what, and what a case brings about by itself. */
import { type Item, itemOf } from './items';
import { isMadeUp } from './materials';
import {
  applying,
  type Case,
  type Element,
  type ElementStatus,
  hasFailed,
  isDecided,
  isDone,
  isForfeited,
  isTolerated,
  type Step,
  stepsOf,
} from './state';

/**
 * What a step waits for: what its item depends on; a core item also the core of the stage before, unless it may cross
 * stages. The version of the case decides.
 */
function waitsFor(kase: Case, step: Step): Step[] {
  const item = current(kase, step);
  const gates = item.lane === 'PARALLEL_CORE' && item.stage === 2 && item.crossesStages !== true;
  return applying(kase).filter((other) => {
    const before = current(kase, other);
    return item.dependsOn.includes(before.code) || (gates && before.stage === 1 && before.lane === 'PARALLEL_CORE');
  });
}

const current = (kase: Case, { item }: Step): Item => itemOf(kase.version, item.code) ?? item;

export const isReady = (kase: Case, step: Step): boolean =>
  openBefore(kase, step).every((code) => step.exempt.has(code));

/** Codes of what a step waits for and what is not done. */
export const openBefore = (kase: Case, step: Step): string[] =>
  waitsFor(kase, step).flatMap((one) => (isDone(one) ? [] : one.item.code));

/** All that a step waits for, directly or through others. */
export function before(kase: Case, step: Step): ReadonlySet<Step> {
  const found = new Set<Step>();
  const look = (one: Step) => {
    for (const other of waitsFor(kase, one)) {
      if (found.has(other)) continue;
      found.add(other);
      look(other);
    }
  };
  look(step);
  return found;
}

/** All that waits for a step, directly or through others. */
export const behind = (kase: Case, step: Step): Step[] =>
  applying(kase).filter((other) => other !== step && before(kase, other).has(step));

/** A failure that ends the case: of a core item, and of any that something still waits for. */
export const isFatal = (kase: Case, step: Step): boolean =>
  hasFailed(step) &&
  (step.item.lane === 'PARALLEL_CORE' ||
    applying(kase).some(({ item, exempt }) => item.dependsOn.includes(step.item.code) && !exempt.has(step.item.code)));

const begun: ReadonlySet<string> = new Set([
  'DISPATCHED',
  'ACCEPTED',
  'SUSPENDED',
  'RETURNED',
  'APPROVED',
  'APPROVED_WITH_CONDITIONS',
  'REJECTED',
  'NOT_ACCEPTED',
  'PRE_APPROVED',
]);

/** What has begun although something before it is not done any more. */
export const isUprooted = (kase: Case, step: Step): boolean => begun.has(step.status) && !isReady(kase, step);

/** Done for good: neither pre-approved only, nor with materials that are still to be made up. */
export const isOver = (step: Step): boolean => isDecided(step) && !isTolerated(step);

/** Elements that are reserved with a step. */
export const elementsOf = (kase: Case, step: Step): Element[] =>
  kase.elements.filter(
    ({ item, renewedWith, isUnasked }) => isUnasked !== true && (renewedWith ?? item) === step.item.code,
  );

export const isReserved = ({ status }: Element): boolean => status === 'RESERVED' || status === 'COMMITTED';

/** All that a step needs is reserved, and stays so. */
export const holdsAll = (kase: Case, step: Step): boolean =>
  elementsOf(kase, step).every((one) => isReserved(one) && one.yields !== true);

/** A waiting step holds nothing while one of its elements is refused. */
export function yieldAll(kase: Case, step: Step): void {
  const all = elementsOf(kase, step);
  if (step.status !== 'WAITING' || all.every(({ status }) => status !== 'REFUSED')) return;
  for (const one of all) if (one.status === 'RESERVED') one.yields = true;
}

/** Accepting an item of 0 days decides it, unless the acceptance was only deemed. */
export const isDoneOnAcceptance = (step: Step): boolean =>
  step.item.promise === 0 &&
  step.status === 'ACCEPTED' &&
  step.accepted?.isDeemed === false &&
  !isTolerated(step) &&
  step.signers.some(({ department, decision }) => department === step.item.department && decision === undefined);

/** Looked up at once when it is dispatched; whether again is a matter of time. */
const isToBeLookedUp = ({ item, status, lookUp }: Step): boolean =>
  item.looksUp !== undefined && status === 'DISPATCHED' && lookUp === undefined;

/** What has to be asked of the account of an element now; nothing of one that refused, until it is asked again. */
export function wanted(kase: Case, element: Element): 'RESERVED' | 'COMMITTED' | 'RELEASED' | 'RETURNED' | undefined {
  if (kase.status === 'FAULTED' || element.refusal !== undefined) return undefined;
  const isGivenUp = givenUp(kase, element);
  switch (element.status) {
    case 'REQUESTED':
      return isGivenUp ? 'RELEASED' : 'RESERVED';
    case 'REFUSED':
      return isGivenUp ? 'RELEASED' : undefined;
    case 'RESERVED':
      return isGivenUp || element.yields === true ? 'RELEASED' : isCommitDue(kase, element) ? 'COMMITTED' : undefined;
    case 'COMMITTED':
      return isGivenUp ? 'RETURNED' : undefined;
    default:
      return undefined;
  }
}

const givesBack: ReadonlySet<string> = new Set(['WITHDRAWN', 'REVOKED', 'SKIPPED']);

function givenUp(kase: Case, { item, fallenWith, renewedWith, isUnasked }: Element): boolean {
  if (kase.status === 'REJECTED' || kase.status === 'WITHDRAWN') return true;
  if (fallenWith !== undefined || isUnasked === true) return true;
  return [item, renewedWith ?? item].some((code) => {
    const step = kase.steps.get(code);
    return step !== undefined && (hasFailed(step) || givesBack.has(step.status));
  });
}

export const isPermitted = (kase: Case, without?: Step): boolean =>
  applying(kase).some((step) => step !== without && step.item.isPermit === true && isDecided(step));

/** Whether the approval of this very step commits an element; once a permit stands, the next one commits none. */
const goesWith = (kase: Case, step: Step, { item, commitOn }: Element): boolean => {
  if (commitOn === 'PERMIT_APPROVED')
    return step.item.isPermit === true && step.status !== 'SKIPPED' && !isPermitted(kase);
  return commitOn === 'ITEM_APPROVED' && item === step.item.code;
};

/** 待核销: what accounts have to write off before a step is approved; of other items only what they hold already. */
export const leftToCommit = (kase: Case, step: Step): Element[] =>
  kase.elements.filter(
    (one) =>
      goesWith(kase, step, one) &&
      !givenUp(kase, one) &&
      (one.status === 'RESERVED' || (one.item === step.item.code && one.status !== 'COMMITTED')),
  );

/** Steps that are signed and wait for the account of an element. */
export const waitingFor = (kase: Case, element: Element): Step[] =>
  stepsOf(kase).filter((step) => step.signedFor !== undefined && goesWith(kase, step, element));

/** Nothing waits for an account any more: what it refused to write off is as if it had not been asked. */
export function unsign(kase: Case, step: Step): void {
  if (step.signedFor === undefined) return;
  for (const one of leftToCommit(kase, step)) if (one.status !== 'REFUSED') one.refusal = undefined;
  step.signedFor = undefined;
  step.blockedBy = undefined;
}

function isCommitDue(kase: Case, { item, commitOn }: Element): boolean {
  const step = kase.steps.get(item);
  const isApproved = step !== undefined && isDecided(step);
  if (commitOn === 'START_VERIFIED')
    return kase.startVerifiedAt !== undefined && (kase.status === 'APPROVED' || isApproved);
  if (kase.status === 'APPROVED') return true;
  if (commitOn === 'ITEM_APPROVED') return isApproved || step?.signedFor !== undefined;
  const isSigned = applying(kase).some((one) => one.item.isPermit === true && one.signedFor !== undefined);
  return commitOn === 'PERMIT_APPROVED' && (isSigned || isPermitted(kase));
}

/** True while an account is being told to commit: nothing that brought it about is undone before that is known. */
export const isCommitting = (kase: Case): boolean =>
  kase.elements.some((element) => wanted(kase, element) === 'COMMITTED');

/**
 * An account is told to commit, or to give back, what is reserved with a step; what it answers has to be known first.
 */
export const isAsked = (kase: Case, step: Step): boolean =>
  elementsOf(kase, step).some((one) => !['RESERVED', undefined].includes(wanted(kase, one)));

/** True while that is so of any step: no decision is undone meanwhile. */
export const isAsking = (kase: Case): boolean =>
  isCommitting(kase) || stepsOf(kase).some((step) => isAsked(kase, step));

/** What was given back with a step is asked for anew when it begins again; what fell with another, with that. */
export function renew(kase: Case, step: Step): void {
  for (const element of elementsOf(kase, step).filter(({ fallenWith }) => fallenWith === undefined))
    if (element.status === 'RELEASED' || element.status === 'RETURNED') element.status = 'PENDING';
}

/** What a case at rest still owes: nothing, or a rule was not followed. */
export function owed(kase: Case): string[] {
  const late = kase.elements.flatMap((one) => {
    // What was refused once is asked for again only when its account has grown, or its time has come.
    const to = wanted(kase, one);
    if (one.lacksStart === true && one.refusal !== undefined && kase.startVerifiedAt !== undefined)
      return [`${one.kind} of ${one.item} was refused before the start, it was not asked for again`];
    return to === undefined ? [] : `${one.kind} of ${one.item} is ${one.status}, not ${to}`;
  });
  const forfeited = applying(kase).filter((step) => isForfeited(step) && !isCommitting(kase));
  late.push(...forfeited.map(({ item }) => `the promise of ${item.code} was broken, it was not revoked`));
  if (kase.status !== 'RUNNING') return late;
  const steps = applying(kase);
  return [
    ...late,
    ...steps.filter((step) => isFatal(kase, step)).map(({ item }) => `${item.code} failed, the case was not rejected`),
    ...steps
      .filter((step) => step.signedFor !== undefined && leftToCommit(kase, step).length === 0)
      .map(({ item }) => `all of ${item.code} is written off, it was not approved`),
    ...steps.filter(isMadeUp).map(({ item }) => `the materials of ${item.code} were made up, it was not said so`),
    ...(steps.every((step) => isOver(step) || hasFailed(step)) ? ['all is done, the case was not approved'] : []),
    ...steps
      .filter((step) => isUprooted(kase, step) && !isAsked(kase, step))
      .map(({ item }) => `${item.code} was not reopened`),
    ...steps.filter(isHandled).flatMap((step) => unasked(kase, step)),
    ...steps.filter(isToBeLookedUp).map(({ item }) => `${item.code} was not looked up`),
    ...steps.filter(isDoneOnAcceptance).map(({ item }) => `${item.code} of 0 days was not decided`),
    ...steps
      .filter((step) => step.status === 'WAITING' && isReady(kase, step))
      .flatMap((step) => waitingInVain(kase, step)),
  ];
}

const GIVEN_BACK: readonly ElementStatus[] = ['PENDING', 'RELEASED', 'RETURNED'];

function waitingInVain(kase: Case, step: Step): string[] {
  if (holdsAll(kase, step)) return [`${step.item.code} was not dispatched`];
  // What it holds is given back while it waits for one that was refused: none is asked for alone.
  const waits = ({ status, yields }: Element) => status === 'REFUSED' || status === 'REQUESTED' || yields === true;
  return unasked(kase, step, elementsOf(kase, step).some(waits) ? ['PENDING', 'RETURNED'] : GIVEN_BACK);
}

/** Nobody would ever reserve it; what is given up with its own item is asked for again with that. */
const unasked = (kase: Case, step: Step, given: readonly ElementStatus[] = GIVEN_BACK): string[] =>
  elementsOf(kase, step)
    .filter((one) => !givenUp(kase, one) && given.includes(one.status))
    .map(({ kind }) => `${kind} of ${step.item.code} was not asked for`);

const isHandled = ({ status }: Step): boolean =>
  ['DISPATCHED', 'ACCEPTED', 'SUSPENDED', 'RETURNED', 'PRE_APPROVED'].includes(status);
