/**
 * 目录换版: what becomes of a case that moves to another version. What was begun is finished as it was, what was not
 * follows the new version.
 */
import { type ElementKind, type Item, itemsOf, termsOf, type Version } from './items';
import { isReserved, openBefore } from './order';
import type { Case, Element, Step } from './state';
import { type Amounts, newElements, newStep, signersOf } from './submitted';
import { unhandle } from './undone';

/** What comes with the move. */
export interface Brought {
  /** Codes of the conditional items that apply. */
  readonly applies: ReadonlySet<string>;
  readonly amounts: Amounts;
}

/** Somebody has taken it up. */
export const isBegun = ({ status }: Step): boolean => !['WAITING', 'DISPATCHED', 'SKIPPED', 'REVOKED'].includes(status);

/** The conditional items of a version of which the case has not said whether they apply. */
export function asked(kase: Case, version: Version): string[] {
  return itemsOf(version).flatMap(({ code, isConditional }) => {
    const step = kase.steps.get(code);
    const isKnown = step !== undefined && (step.status !== 'SKIPPED' || step.isFallen !== true);
    return isConditional !== true || isKnown ? [] : [code];
  });
}

/** The items of a version that apply: what the case has said already stands. */
export function applicable(kase: Case, version: Version, applies: ReadonlySet<string>): Item[] {
  const open = asked(kase, version);
  return itemsOf(version).filter(({ code, isConditional }) => {
    if (isConditional !== true) return true;
    return open.includes(code) ? applies.has(code) : kase.steps.get(code)?.status !== 'SKIPPED';
  });
}

/** The item that reserves the kind of an element in the new version: its own, else the first. */
export function reserving(items: readonly Item[], { item, kind }: Pick<Element, 'item' | 'kind'>): Item | undefined {
  const all = items.filter((one) => termsOf(one, kind) !== undefined);
  return all.find(({ code }) => code === item) ?? all[0];
}

export function move(kase: Case, to: Version, { applies, amounts }: Brought): void {
  const items = applicable(kase, to, applies);
  for (const element of kase.elements) bind(kase, element, items);
  for (const kind of Object.keys(amounts) as ElementKind[]) {
    if (kase.elements.every((one) => one.kind !== kind)) kase.elements.push(...newElements(kase, items, kind, amounts));
  }
  const before = kase.steps;
  const steps = itemsOf(to).map((item) => {
    const step = before.get(item.code);
    const doesApply = items.includes(item);
    if (step === undefined) return newStep(item, doesApply);
    if (!doesApply) fallAway(step, item);
    else if (!isBegun(step)) followOn(kase, step, item);
    return step;
  });
  const gone = [...before.values()].filter((step) => !steps.includes(step));
  for (const step of gone) fallAway(step);
  kase.steps = new Map([...steps, ...gone].map((step) => [step.item.code, step]));
  kase.version = to;
  for (const step of kase.steps.values()) step.exempt = new Set(isBegun(step) ? openBefore(kase, step) : []);
}

/**
 * What was given back because its item fell away is reserved anew; what was committed stays so, on the terms of that
 * time; what nobody asks for is given back.
 */
function bind(kase: Case, element: Element, items: readonly Item[]): void {
  const item = reserving(items, element);
  const step = kase.steps.get(element.item);
  const doesApply = items.some(({ code }) => code === element.item);
  // What was begun is finished as it was; what does not apply any more gives back what it holds for that.
  element.isUnasked = item === undefined && doesApply && step !== undefined && !isBegun(step);
  const terms = item && termsOf(item, element.kind);
  if (item === undefined || terms === undefined) {
    element.refusal = undefined;
    return;
  }
  const isBack = element.status === 'RELEASED' || element.status === 'RETURNED';
  const isRevoked = element.fallenWith !== undefined || kase.steps.get(item.code)?.status === 'REVOKED';
  if (isBack && !isRevoked) element.status = 'PENDING';
  if (element.status !== 'COMMITTED') element.commitOn = terms.commitOn;
  element.item = item.code;
}

/**
 * Nobody works on it any more. What never applied stays untouched; that it is not in the version at all is remembered.
 */
function fallAway(step: Step, item?: Item): void {
  if (step.status === 'SKIPPED') {
    if (item === undefined) step.isFallen = true;
    return;
  }
  unhandle(step);
  step.signedFor = undefined;
  step.status = 'SKIPPED';
  step.isFallen = true;
  step.dispatchedAt = undefined;
  step.isReturned = false;
  step.assignment = undefined;
  step.blockedBy = undefined;
  step.version += 1;
}

/**
 * Nobody has taken it up: it is of the new version, and dispatched anew where another department handles it or
 * something must be reserved before.
 */
function followOn(kase: Case, step: Step, item: Item): void {
  const isElsewhere = step.item.department !== item.department;
  const isUnreserved = kase.elements.some(
    (element) => element.item === item.code && element.isUnasked !== true && !isReserved(element),
  );
  const isAnew = step.status === 'SKIPPED' || (step.status === 'DISPATCHED' && (isElsewhere || isUnreserved));
  if (isAnew) {
    if (step.status === 'DISPATCHED') unhandle(step);
    step.status = 'WAITING';
    step.dispatchedAt = undefined;
    step.isReturned = false;
    step.assignment = undefined;
  }
  step.item = item;
  step.signers = signersOf(item);
  delete step.isFallen;
  step.version += 1;
}
