import type { CatalogueMoveData } from '../../case/catalogue-moves';
import type { ItemSnapshot } from '../../case/catalogue-snapshot';
import { itemOf, knownItemOf } from '../../case/find';
import type { CaseEntry, CaseState, ElementState, StepState } from '../../case/state';
import { stepIdOf } from '../../case/state';
import { elementTransitions, isDone, requireNextStatus, stepTransitions } from '../../case/transitions';
import { officeOfItem } from '../../contracts/approval-level';
import { applicableItems, predecessors } from '../../sequencing/plan';
import { reopened } from '../reversal/evolve-undo';
import { unhandled } from '../reversal/undo';
import { signersOf } from '../review/signing';

type MoveEntry = Extract<CaseEntry, { type: keyof CatalogueMoveData }>;

/** Whether somebody has taken a step up: it is finished under the item as it was then. */
export const isBegun = ({ status }: StepState): boolean =>
  status !== 'WAITING' && status !== 'DISPATCHED' && status !== 'SKIPPED' && status !== 'REVOKED';

/** An element is bound to the item that reserves its kind now; undefined where none does, so that it is given back. */
export function bindingOf(applying: readonly ItemSnapshot[], { itemCode, kind }: ElementState) {
  const reserves = (item: ItemSnapshot) => item.elements.find((one) => one.kind === kind);
  const own = applying.find((item) => item.code === itemCode && reserves(item) !== undefined);
  const item = own ?? applying.find((one) => reserves(one) !== undefined);
  const commitOn = item === undefined ? undefined : reserves(item)?.commitOn;
  return item === undefined || commitOn === undefined ? undefined : { itemCode: item.code, commitOn };
}

/** True for an element that its account holds for the case. */
export const isHeld = ({ status }: ElementState): boolean => status === 'RESERVED' || status === 'COMMITTED';

/**
 * The case under another version of its catalogue; `state` stands at the entry already. What was begun goes on under
 * its item as it was; what was not follows the new version; what fell away is SKIPPED.
 */
export function evolveMove(state: CaseState, entry: MoveEntry): CaseState {
  const { catalogue, departments } = entry.data;
  const applying = applicableItems(catalogue, entry.data.applicable);
  const applies = new Set(applying.map(({ code }) => code));
  const elements = { ...boundElements(state, applying, entry.data.unasked), ...newElements(entry) };
  const unreserved = new Set(
    Object.values(elements).flatMap((one) => (isHeld(one) || one.isUnasked ? [] : one.itemCode)),
  );
  const changed = { act: entry.act, at: entry.at };
  const touched = (step: StepState): StepState => ({ ...step, version: step.version + 1, changed });
  const steps: Record<string, StepState> = {};
  for (const item of catalogue.items) {
    const id = stepIdOf(state.id, item.code);
    const before = state.steps[id];
    const own = ownOf(item, departments);
    if (before === undefined) {
      const status = requireNextStatus(stepTransitions, applies.has(item.code) ? 'submit' : 'skip', null, id);
      steps[id] = { id, itemCode: item.code, status, version: 1, firedRungs: [], changed, ...own };
    } else if (!applies.has(item.code)) {
      steps[id] = before.status === 'SKIPPED' ? before : touched(fallenAway(state, before));
    } else if (isBegun(before)) {
      steps[id] = { ...before, held: heldOf(state, before) };
    } else {
      steps[id] = touched(following(before, own, unreserved.has(item.code)));
    }
  }
  for (const before of Object.values(state.steps)) {
    if (steps[before.id] !== undefined) continue;
    const isSkipped = before.status === 'SKIPPED';
    steps[before.id] = isSkipped ? { ...before, held: heldOf(state, before) } : touched(fallenAway(state, before));
  }
  const next: CaseState = { ...state, catalogue, departments, elements, steps };
  return { ...next, steps: exempted(next, applying) };
}

const heldOf = (state: CaseState, step: StepState): NonNullable<StepState['held']> =>
  step.held ?? { catalogueVersion: state.catalogue.version, item: itemOf(state, step) };

/** Who handles and signs an item. */
function ownOf(item: ItemSnapshot, departments: Readonly<Record<string, string>>) {
  const departmentOf = (code: string): string => departments[officeOfItem(item, code)] ?? '';
  return {
    departmentId: departmentOf(item.departmentCode),
    signatures: signersOf(item).map((code) => ({ departmentId: departmentOf(code) })),
  };
}

/**
 * A step that nobody has taken up, under its new item: dispatched anew where another department handles it or something
 * must be reserved first.
 */
function following(before: StepState, own: ReturnType<typeof ownOf>, isUnreserved: boolean): StepState {
  const { held: _held, exempt: _exempt, ...step } = before;
  if (step.status === 'SKIPPED') {
    return { ...step, status: requireNextStatus(stepTransitions, 'apply', step.status, step.id), ...own };
  }
  const isElsewhere = own.departmentId !== step.departmentId || isUnreserved;
  return { ...(step.status === 'DISPATCHED' && isElsewhere ? reopened(step) : step), ...own };
}

/** 不再办理: the step says what it was, and nobody works on it. */
function fallenAway(state: CaseState, before: StepState): StepState {
  const {
    dispatchedAt: _dispatchedAt,
    returnedAt: _returnedAt,
    assignment: _assignment,
    blockedBy: _blockedBy,
    ...step
  } = unhandled(before);
  const status = requireNextStatus(stepTransitions, 'skip', before.status, before.id);
  return { ...step, status, held: heldOf(state, before) };
}

/**
 * Elements with the items that reserve them now. What none does is settled anew, without waiting for what accounts
 * refused.
 */
function boundElements(
  state: CaseState,
  applying: readonly ItemSnapshot[],
  unasked: readonly string[] = [],
): CaseState['elements'] {
  const elements: Record<string, ElementState> = {};
  for (const { isUnasked: _unasked, ...element } of Object.values(state.elements)) {
    const binding = bindingOf(applying, element);
    if (binding === undefined) {
      const { refusal: _refusal, refusedAt: _refusedAt, refusedSince: _since, ...rest } = element;
      elements[element.id] = unasked.includes(element.id) ? { ...rest, isUnasked: true } : rest;
    } else if (isGivenBack(state, element, binding.itemCode)) {
      // What was given back when its item fell away is reserved anew, under a name that the account does not know yet.
      const status = requireNextStatus(elementTransitions, 'renew', element.status, element.id);
      const reservationId = `${element.id}#${element.attempt + 1}`;
      elements[element.id] = { ...element, ...binding, status, reservationId };
    } else {
      elements[element.id] =
        element.status === 'COMMITTED' ? { ...element, itemCode: binding.itemCode } : { ...element, ...binding };
    }
  }
  return elements;
}

/** Elements that came with the move; their accounts are asked before their items are dispatched. */
const newElements = ({ data: { elements = [] } }: MoveEntry): CaseState['elements'] =>
  Object.fromEntries(
    elements.map((one) => [
      one.id,
      { ...one, status: requireNextStatus(elementTransitions, 'submit', null, one.id), attempt: 0 },
    ]),
  );

/** Given back because its item fell away; what a revocation gave back is renewed when its matter is submitted again. */
const isGivenBack = (state: CaseState, { status, revokedWith }: ElementState, itemCode: string): boolean =>
  (status === 'RELEASED' || status === 'RETURNED') &&
  revokedWith === undefined &&
  state.steps[stepIdOf(state.id, itemCode)]?.status !== 'REVOKED';

/** What was begun before does not wait for what the new version puts before it. */
function exempted(state: CaseState, applying: readonly ItemSnapshot[]): CaseState['steps'] {
  const waits = predecessors(state.catalogue, applying);
  const done = new Set(Object.values(state.steps).flatMap((step) => (isDone(step.status) ? step.itemCode : [])));
  const steps: Record<string, StepState> = {};
  for (const { exempt: _exempt, ...step } of Object.values(state.steps)) {
    const open = isBegun(step) ? (waits.get(step.itemCode) ?? []).filter((code) => !done.has(code)) : [];
    steps[step.id] = open.length === 0 ? step : { ...step, exempt: open };
  }
  return steps;
}

/** A step that waits again follows the version of its case, whatever it was begun under. */
export function released(state: CaseState, step: StepState): StepState {
  if (step.status !== 'WAITING' || (step.held === undefined && step.exempt === undefined)) return step;
  const { held: _held, exempt: _exempt, ...rest } = step;
  const item = knownItemOf(state, rest);
  return item === undefined ? step : { ...rest, ...ownOf(item, state.departments) };
}
