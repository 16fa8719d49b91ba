import type { CaseState, ElementState, StepState } from '../../case/state';
import { elementTransitions, requireNextStatus } from '../../case/transitions';
import { applicableItems, predecessors } from '../../sequencing/plan';
import { uncheckedPapers } from '../application/step-materials';

/** What undoing a decision leaves of a step and its elements. */

/**
 * A step before anybody handled it, but for a commitment that was broken: who signs stays, what was signed does not.
 * Revisions of its due moment go on from where they were.
 */
export function unhandled(step: StepState): StepState {
  const {
    receivedAt: _receivedAt,
    acceptedAt: _acceptedAt,
    accepted: _accepted,
    decidedAt: _decidedAt,
    outcome: _outcome,
    pause: _pause,
    corrections: _corrections,
    refused: _refused,
    commitment: _commitment,
    preApproval: _preApproval,
    tolerance,
    lookUp: _lookUp,
    blockedBy: _blockedBy,
    signedApproval: _signedApproval,
    clock,
    ...rest
  } = step;
  return {
    ...rest,
    ...uncheckedPapers(step),
    ...(tolerance?.status === 'FAILED' ? { tolerance } : {}),
    signatures: step.signatures.map(({ departmentId }) => ({ departmentId })),
    ...(clock === undefined ? {} : { lastDueRevision: clock.dueRevision }),
  };
}

/** What was given back with the decision of a step: its own elements, and those whose commitment rested on it. */
export const givenBackWith = (state: CaseState, { itemCode }: StepState): ElementState[] =>
  Object.values(state.elements).filter(
    (element) => element.itemCode === itemCode || element.reservedWith === itemCode || element.revokedWith === itemCode,
  );

/**
 * All that was given back with a step that is submitted again, to be reserved anew before its dispatch: an account
 * knows a reservation that was given back for ever.
 */
export function renewed(state: CaseState, step: StepState): CaseState['elements'] {
  const elements: Record<string, ElementState> = { ...state.elements };
  for (const { revokedWith: _revoked, reservedWith: _reserved, ...element } of givenBackWith(state, step)) {
    const status = requireNextStatus(elementTransitions, 'renew', element.status, element.id);
    const reservationId = element.attempt === 0 ? element.reservationId : `${element.id}#${element.attempt + 1}`;
    const withOther = element.itemCode === step.itemCode ? {} : { reservedWith: step.itemCode };
    elements[element.id] = { ...element, ...withOther, status, reservationId };
  }
  return elements;
}

/** Everything that an item waits for, and what that waits for, by item code. */
export function ancestors(state: CaseState, itemCode: string): ReadonlySet<string> {
  return reach(itemCode, waitsOf(state));
}

/** Everything that waits for an item, directly or through others, by item code. */
export function dependants(state: CaseState, itemCode: string): ReadonlySet<string> {
  const blocks = new Map<string, string[]>();
  for (const [code, before] of waitsOf(state)) {
    for (const one of before) blocks.set(one, [...(blocks.get(one) ?? []), code]);
  }
  return reach(itemCode, blocks);
}

function waitsOf(state: CaseState): ReadonlyMap<string, readonly string[]> {
  const codes = Object.values(state.steps).flatMap((step) => (step.status === 'SKIPPED' ? [] : step.itemCode));
  return predecessors(state.catalogue, applicableItems(state.catalogue, codes));
}

function reach(from: string, edges: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...(edges.get(from) ?? [])];
  for (let code = open.pop(); code !== undefined; code = open.pop()) {
    if (found.has(code)) continue;
    found.add(code);
    open.push(...(edges.get(code) ?? []));
  }
  return found;
}
