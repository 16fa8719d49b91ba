import { refuse } from '@kuaijin/kit/errors';
import { draft } from '../case/draft';
import type { CaseState, ElementState, ElementStatus } from '../case/state';
import type { CaseStatus, CommitOn, StepStatus } from '../case/terms';
import type { ElementNeed } from '../contracts';
import { isOver } from '../sequencing/end';
import { CASE_ID, play, submittedCase } from '../testing/sample';
import { type ElementOperation, elementOperation, isSettled } from './elements';
import { needOf } from './need';

const base = submittedCase({ elements: [{ kind: 'LAND', account: 'pool', amountMinor: '5' }] });
const LAND = `${CASE_ID}/LAND`;

interface Given {
  readonly status?: CaseStatus;
  readonly element: ElementStatus;
  readonly commitOn?: CommitOn;
  readonly step?: StepStatus;
  readonly permit?: StepStatus;
  readonly started?: boolean;
  readonly refused?: boolean;
}

function given({ status = 'RUNNING', element, commitOn = 'CASE_APPROVED', step, permit, started, refused }: Given) {
  const own = base.elements[LAND] as ElementState;
  const one: ElementState = { ...own, status: element, commitOn, ...(refused ? { refusedAt: 1 } : {}) };
  const steps = Object.fromEntries(
    Object.entries(base.steps).map(([id, old]) => {
      const wanted = old.itemCode === 'A' ? step : old.itemCode === 'P' ? permit : undefined;
      return [id, wanted === undefined ? old : { ...old, status: wanted }];
    }),
  );
  const state: CaseState = {
    ...base,
    status,
    steps,
    elements: { [LAND]: one },
    ...(started ? { startVerifiedAt: 1 } : {}),
  };
  return { state, one };
}

describe('what an account is asked for', () => {
  it.each<[Given, ElementOperation | undefined]>([
    [{ element: 'PENDING' }, undefined],
    [{ element: 'REQUESTED' }, 'reserve'],
    [{ element: 'REFUSED', refused: true }, undefined],
    [{ element: 'RESERVED' }, undefined],
    [{ element: 'RESERVED', commitOn: 'ITEM_APPROVED', step: 'ACCEPTED' }, undefined],
    [{ element: 'RESERVED', commitOn: 'ITEM_APPROVED', step: 'PRE_APPROVED' }, undefined],
    [{ element: 'RESERVED', commitOn: 'ITEM_APPROVED', step: 'APPROVED' }, 'commit'],
    [{ element: 'RESERVED', commitOn: 'PERMIT_APPROVED', step: 'APPROVED' }, undefined],
    [{ element: 'RESERVED', commitOn: 'PERMIT_APPROVED', permit: 'APPROVED_WITH_CONDITIONS' }, 'commit'],
    [{ element: 'RESERVED', commitOn: 'PERMIT_APPROVED', permit: 'SKIPPED' }, undefined],
    [{ element: 'RESERVED', commitOn: 'PERMIT_APPROVED', status: 'APPROVED', permit: 'SKIPPED' }, 'commit'],
    [{ element: 'RESERVED', commitOn: 'CASE_APPROVED', status: 'APPROVED' }, 'commit'],
    [{ element: 'RESERVED', commitOn: 'START_VERIFIED', status: 'APPROVED' }, undefined],
    [{ element: 'RESERVED', commitOn: 'START_VERIFIED', status: 'APPROVED', started: true }, 'commit'],
    [{ element: 'RESERVED', commitOn: 'START_VERIFIED', started: true }, undefined],
    [{ element: 'RESERVED', commitOn: 'START_VERIFIED', started: true, step: 'DISPATCHED' }, undefined],
    [{ element: 'RESERVED', commitOn: 'START_VERIFIED', started: true, step: 'PRE_APPROVED' }, undefined],
    [{ element: 'RESERVED', commitOn: 'START_VERIFIED', started: true, step: 'APPROVED' }, 'commit'],
    [{ element: 'RESERVED', commitOn: 'CASE_APPROVED', status: 'APPROVED', refused: true }, undefined],
    [{ element: 'COMMITTED', status: 'APPROVED' }, undefined],
    [{ element: 'PENDING', status: 'REJECTED' }, undefined],
    [{ element: 'REQUESTED', status: 'REJECTED' }, 'release'],
    [{ element: 'REFUSED', status: 'WITHDRAWN' }, 'release'],
    [{ element: 'RESERVED', status: 'REJECTED', commitOn: 'START_VERIFIED', started: true }, 'release'],
    [{ element: 'COMMITTED', status: 'WITHDRAWN' }, 'return'],
    [{ element: 'RELEASED', status: 'REJECTED' }, undefined],
    [{ element: 'RETURNED', status: 'REJECTED' }, undefined],
    [{ element: 'RESERVED', step: 'REJECTED' }, 'release'],
    [{ element: 'REQUESTED', status: 'FAULTED' }, undefined],
  ])('%j: %s', (facts, expected) => {
    const { state, one } = given(facts);
    expect(elementOperation(state, one)).toBe(expected);
  });
});

describe('a case is over', () => {
  it.each<[Given, boolean]>([
    [{ element: 'COMMITTED' }, false],
    [{ element: 'COMMITTED', status: 'APPROVED' }, true],
    [{ element: 'COMMITTED', status: 'REJECTED' }, false],
    [{ element: 'RESERVED', status: 'APPROVED', commitOn: 'START_VERIFIED' }, false],
    [{ element: 'REFUSED', status: 'WITHDRAWN' }, false],
    [{ element: 'RELEASED', status: 'WITHDRAWN' }, true],
    [{ element: 'RELEASED', status: 'APPROVED', commitOn: 'START_VERIFIED' }, false],
    [{ element: 'RELEASED', status: 'APPROVED', step: 'REVOKED' }, true],
    [{ element: 'RETURNED', status: 'REJECTED' }, true],
    [{ element: 'PENDING', status: 'REJECTED' }, true],
  ])('%j: %s', (facts, expected) => {
    const { state, one } = given(facts);
    expect(isOver(state)).toBe(expected);
    if (expected) expect(isSettled(state, one)).toBe(true);
  });
});

describe('what a case says of a reservation that is held for it', () => {
  it.each<[Given, ElementNeed]>([
    [{ element: 'REQUESTED' }, 'UNDER_WAY'],
    [{ element: 'RESERVED' }, 'UNDER_WAY'],
    [{ element: 'RESERVED', status: 'FAULTED' }, 'UNDER_WAY'],
    [{ element: 'RESERVED', status: 'APPROVED', commitOn: 'START_VERIFIED' }, 'AWAITS_START'],
    [{ element: 'RESERVED', status: 'WITHDRAWN' }, 'NONE'],
    [{ element: 'RESERVED', step: 'REJECTED' }, 'NONE'],
    [{ element: 'RELEASED' }, 'NONE'],
    [{ element: 'COMMITTED', status: 'APPROVED' }, 'NONE'],
  ])('%j: %s', (facts, expected) => {
    const { state, one } = given(facts);
    expect(needOf(state, one.reservationId)).toBe(expected);
  });

  it('knows nothing of another reservation, nor of a case that there is not', () => {
    const { state, one } = given({ element: 'RESERVED' });
    expect(needOf(state, `${one.reservationId}#2`)).toBe('NONE');
    expect(needOf(undefined, one.reservationId)).toBe('NONE');
  });
});

/**
 * A case that was put down as JSON and taken up again is no other case: what blocks it is compared by value, not by
 * identity.
 */
test('a refusal that stands is the same one after the case went through JSON', () => {
  const both = submittedCase({
    elements: [
      { kind: 'LAND', account: 'pool', amountMinor: '5' },
      { kind: 'FUNDS', account: 'batch', amountMinor: '7' },
    ],
  });
  const refusal = refuse('INSUFFICIENT_QUOTA', ['input']);
  const refuseOf = (state: CaseState, elementId: string) =>
    play(state, [draft('element.refused', `refused ${elementId}`, { elementId, refusal })], state.submittedAt);
  const blocked = refuseOf(both, LAND);
  const taken = JSON.parse(JSON.stringify(blocked)) as CaseState;
  const [kept, read] = [blocked, taken].map((state) => refuseOf(state, `${CASE_ID}/FUNDS`));
  expect(kept?.steps[`${CASE_ID}/A`]?.blockedBy).toEqual(refusal);
  expect(read).toEqual(kept);
});
