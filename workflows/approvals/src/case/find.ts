import type { CatalogueSnapshot, ItemSnapshot } from './catalogue-snapshot';
import type { CaseState, ElementState, StepState } from './state';
import { BrokenInvariant } from './transitions';

/** What must be there: a case that misses one of these is broken, no caller is. Each throws {@link BrokenInvariant}. */

export function stepOf(state: CaseState, stepId: string): StepState {
  const step = state.steps[stepId];
  if (step === undefined) throw new BrokenInvariant(`the case ${state.id} has no step ${stepId}`);
  return step;
}

const stepsByCode = new WeakMap<CaseState['steps'], ReadonlyMap<string, StepState>>();

/** The step of an item; undefined where there is none. */
export function stepOfItem({ steps }: Pick<CaseState, 'steps'>, itemCode: string): StepState | undefined {
  let byCode = stepsByCode.get(steps);
  if (byCode === undefined) {
    byCode = new Map(Object.values(steps).map((step) => [step.itemCode, step]));
    stepsByCode.set(steps, byCode);
  }
  return byCode.get(itemCode);
}

const itemsByCode = new WeakMap<CatalogueSnapshot, ReadonlyMap<string, ItemSnapshot>>();

function itemOfCode(catalogue: CatalogueSnapshot, itemCode: string): ItemSnapshot | undefined {
  let byCode = itemsByCode.get(catalogue);
  if (byCode === undefined) {
    byCode = new Map(catalogue.items.map((item) => [item.code, item]));
    itemsByCode.set(catalogue, byCode);
  }
  return byCode.get(itemCode);
}

/** The item of a step: as it was when the step was begun, where the case has moved to another version since. */
export const knownItemOf = (
  { catalogue }: Pick<CaseState, 'catalogue'>,
  { held, itemCode }: Pick<StepState, 'held' | 'itemCode'>,
): ItemSnapshot | undefined => held?.item ?? itemOfCode(catalogue, itemCode);

export function itemOf(state: CaseState, step: StepState): ItemSnapshot {
  const item = knownItemOf(state, step);
  if (item === undefined) throw new BrokenInvariant(`the catalogue of ${state.id} has no item ${step.itemCode}`);
  return item;
}

export function elementOf(state: CaseState, elementId: string): ElementState {
  const element = state.elements[elementId];
  if (element === undefined) throw new BrokenInvariant(`the case ${state.id} has no element ${elementId}`);
  return element;
}

/** The steps that apply, in the order of the catalogue. */
export const applicableSteps = (state: CaseState): StepState[] =>
  Object.values(state.steps).filter((step) => step.status !== 'SKIPPED');

/** The item with which an element is reserved: its own, or the one whose revocation took it away. */
export const reservingItemOf = ({ itemCode, reservedWith }: ElementState): string => reservedWith ?? itemCode;

/** The elements that are reserved with a step. */
export const elementsOfStep = (state: CaseState, step: StepState): ElementState[] =>
  Object.values(state.elements).filter(
    (element) => reservingItemOf(element) === step.itemCode && element.isUnasked !== true,
  );
