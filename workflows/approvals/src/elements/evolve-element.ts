import type { Refusal } from '@kuaijin/kit/errors';
import { type CaseChange, caseChange } from '../acts/case-act';
import type { EventFields } from '../acts/event-fields';
import { fromTo } from '../acts/step-event';
import { isInForce } from '../case/edition';
import { elementOf, elementsOfStep, reservingItemOf, stepOf } from '../case/find';
import type { CaseEntry, CaseState, ElementState, StepState } from '../case/state';
import { stepIdOf } from '../case/state';
import type { Instant } from '../case/terms';
import { type ElementMove, elementTransitions, requireNextStatus } from '../case/transitions';
import { approvalsAwaiting, toBeCommittedWith } from './elements';
import { yieldingElements } from './refused-set';

/** Entries that touch one element 要素. */
export type ElementEntry = Extract<
  CaseEntry,
  {
    type:
      | 'element.requested'
      | 'element.reserved'
      | 'element.refused'
      | 'element.committed'
      | 'element.released'
      | 'element.returned';
  }
>;

const moveOf: Readonly<Record<ElementEntry['type'], ElementMove>> = {
  'element.requested': 'request',
  'element.reserved': 'reserve',
  'element.refused': 'refuse',
  'element.committed': 'commit',
  'element.released': 'release',
  'element.returned': 'return',
};

const elementChange = <E extends ElementEntry['type']>(entry: E, reason?: CaseChange<E>['reason']) =>
  caseChange<E>({
    entry,
    apply: (state, one) => evolveElement(state, one as ElementEntry),
    event: (one, after, before) => elementEvent((one as ElementEntry).data.elementId, after, before),
    ...(reason === undefined ? {} : { reason }),
  });

/** 要素: what accounts answer, and that they are asked. */
export const elementChanges = [
  elementChange('element.requested'),
  elementChange('element.reserved'),
  elementChange('element.refused', ({ refusal }) => refusal.code),
  elementChange('element.committed'),
  elementChange('element.released'),
  elementChange('element.returned'),
] as const;

/**
 * Applies an entry to its element, and tells its waiting step what it is blocked by; `state` stands at the entry
 * already.
 */
export function evolveElement(state: CaseState, entry: ElementEntry): CaseState {
  const {
    refusal: _refusal,
    refusedAt: _refusedAt,
    refusedSince,
    isYielding,
    ...element
  } = elementOf(state, entry.data.elementId);
  const next: ElementState = {
    ...element,
    status: requireNextStatus(elementTransitions, moveOf[entry.type], element.status, element.id),
    ...(entry.type === 'element.requested' ? askedAgain(element, entry.data.attempt) : {}),
    ...refusedBy(entry, refusedSince),
  };
  const kept = next.status === 'RESERVED' && isYielding === true ? { ...next, isYielding } : next;
  const after = { ...state, elements: { ...state.elements, [element.id]: kept } };
  const step = stepOf(after, stepIdOf(state.id, reservingItemOf(element)));
  const yielded = { ...after, elements: yieldingElements(after, step) };
  return approvalsAwaiting(yielded, kept).reduce(withBlock, withBlock(yielded, step));
}

/** What was released is reserved anew under another id: an account knows a reservation that was released for ever. */
const askedAgain = (element: ElementState, attempt: number): Partial<ElementState> => ({
  attempt,
  ...(element.status === 'RELEASED' ? { reservationId: `${element.id}#${attempt}` } : {}),
});

function elementEvent(elementId: string, after: CaseState, before: CaseState | undefined): EventFields {
  const element = after.elements[elementId];
  if (element === undefined) return {};
  const stepId = stepIdOf(after.id, element.itemCode);
  const departmentId = after.steps[stepId]?.departmentId;
  return {
    stepId,
    reservationId: element.reservationId,
    account: element.account,
    ...fromTo(before?.elements[elementId]?.status, element.status),
    ...(departmentId === undefined ? {} : { departmentId }),
  };
}

/** What an element keeps of its refusals after an entry. */
function refusedBy(entry: ElementEntry, since: Instant | undefined): Partial<ElementState> {
  if (entry.type === 'element.refused')
    return { refusal: entry.data.refusal, refusedAt: entry.at, refusedSince: since ?? entry.at };
  return entry.type === 'element.requested' && since !== undefined ? { refusedSince: since } : {};
}

/**
 * 受阻: a step that waits to begin, or to be approved once it is signed, says what was refused to it, as long as
 * something is.
 */
function withBlock(state: CaseState, step: StepState): CaseState {
  if (step.status !== 'WAITING' && step.signedApproval === undefined) return state;
  const refused =
    step.signedApproval === undefined
      ? elementsOfStep(state, step).find((element) => element.status === 'REFUSED')
      : toBeCommittedWith(state, step).find((element) => element.refusal !== undefined);
  if (isSame(state, refused?.refusal, step.blockedBy)) return state;
  const { blockedBy: _blockedBy, ...rest } = step;
  const next: StepState = {
    ...rest,
    ...(refused?.refusal === undefined ? {} : { blockedBy: refused.refusal }),
    version: step.version + 1,
    changed: state.changed,
  };
  return { ...state, steps: { ...state.steps, [step.id]: next } };
}

/**
 * By what they say: a case that was put down as JSON and taken up again has other objects, and must not be another case
 * for it.
 */
const isSame = (state: CaseState, one: Refusal | undefined, other: Refusal | undefined): boolean =>
  one === other || (isInForce('blockedByContent', state) && JSON.stringify(one) === JSON.stringify(other));
