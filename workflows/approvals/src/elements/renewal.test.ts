import type { ItemSnapshot } from '../case/catalogue-snapshot';
import { draft } from '../case/draft';
import type { CaseState } from '../case/state';
import type { StepStatus } from '../case/terms';
import { consequences } from '../sequencing/consequences';
import { returnTo, revoke, takeBack } from '../testing/acts';
import {
  accept,
  allowed,
  CASE_ID,
  catalogueOf,
  decide,
  done,
  item,
  officer,
  play,
  refusalOf,
  SUBMITTED_AT,
  submittedCase,
} from '../testing/sample';
import { elementOperation } from './elements';

const [A, B, S, D, Z] = ['A', 'B', 'S', 'D', 'Z'].map((code) => `${CASE_ID}/${code}`) as [
  string,
  string,
  string,
  string,
  string,
];
const LAND = `${CASE_ID}/LAND`;
const [drc, nr, ee] = [officer('DRC'), officer('NR'), officer('EE')];
const side = { lane: 'PARALLEL_SIDE', departmentCode: 'EE' } as const;
const withLand = { elements: [{ kind: 'LAND', commitOn: 'ITEM_APPROVED' }] } as const;

const caseOf = (...items: readonly ItemSnapshot[]) =>
  submittedCase({
    catalogue: catalogueOf(items),
    elements: [{ kind: 'LAND', account: 'pool', amountMinor: '5' }],
  });

/** What an account has answered. */
const answered = (
  state: CaseState,
  type: 'element.reserved' | 'element.released' | 'element.committed' | 'element.returned',
): CaseState => play(state, [draft(type, `${type} ${state.head}`, { elementId: LAND })], SUBMITTED_AT);

const landOf = (state: CaseState) => {
  const element = state.elements[LAND];
  if (element === undefined) throw new Error('there is no land');
  return { status: element.status, reservationId: element.reservationId, asked: elementOperation(state, element) };
};

describe('a rejection that was taken back', () => {
  const rejected = done(
    answered(caseOf(item('A'), item('S', { ...side, ...withLand })), 'element.reserved'),
    accept(S, ee),
    decide(S, ee, 'REJECT'),
  );

  it('waits until the account has answered what it is asked to give back', () => {
    expect(landOf(rejected)).toMatchObject({ status: 'RESERVED', asked: 'release' });
    expect(refusalOf(rejected, takeBack(S, ee))).toMatchObject({ code: 'STATE_CONFLICT', path: ['input', 'stepId'] });
  });

  it('asks for its land under a new reservation, and is approved only when that is held', () => {
    const before = landOf(rejected).reservationId;
    const again = allowed(answered(rejected, 'element.released'), takeBack(S, ee));
    expect(again.steps[S]?.status).toBe('ACCEPTED');
    expect(landOf(again)).toMatchObject({ status: 'REQUESTED', asked: 'reserve' });
    expect(landOf(again).reservationId).not.toBe(before);
    const approval = decide(S, ee, 'APPROVE', { key: 'approved after all' });
    expect(refusalOf(again, approval)).toMatchObject({
      code: 'STATE_CONFLICT',
      expected: 'a step whose elements are reserved',
    });
    expect(landOf(allowed(answered(again, 'element.reserved'), approval)).asked).toBe('commit');
  });
});

describe('an item before a rejected item with land is returned', () => {
  const begun = done(
    caseOf(
      item('A', { departmentCode: 'NR' }),
      item('B', { dependsOn: ['A'] }),
      item('S', { ...side, ...withLand, dependsOn: ['A'] }),
    ),
    accept(A, nr),
    decide(A, nr),
  );
  const rejected = done(answered(begun, 'element.reserved'), accept(S, ee), decide(S, ee, 'REJECT'));

  it('waits until the account has answered', () => {
    expect(refusalOf(rejected, returnTo(B, drc, A))).toMatchObject({ code: 'STATE_CONFLICT' });
  });

  it('and asks for the land anew when the rejected item may begin again', () => {
    const returned = allowed(answered(rejected, 'element.released'), returnTo(B, drc, A));
    expect(returned.steps[S]?.status).toBe('WAITING');
    const decided = done(returned, accept(A, nr, 'accepted again'), decide(A, nr, 'APPROVE', { key: 'decided again' }));
    expect(landOf(decided)).toMatchObject({ status: 'REQUESTED', asked: 'reserve' });
    expect(answered(decided, 'element.reserved').steps[S]?.status).toBe('DISPATCHED');
  });
});

it('what fell with the decision of another item is asked for again with that item, not when a decision is taken back', () => {
  const land = { elements: [{ kind: 'LAND', commitOn: 'CASE_APPROVED' }] } as const;
  const reserved = answered(caseOf(item('A'), item('S', { ...side, ...land }), item('D', side)), 'element.reserved');
  const approved = done(
    reserved,
    ...[A, S, D].flatMap((step) => {
      const by = step === A ? drc : ee;
      return [accept(step, by), decide(step, by)];
    }),
  );
  expect(landOf(approved).asked).toBe('commit');
  const revoked = allowed(answered(approved, 'element.committed'), revoke(D, officer('EE', 'HEAD')));
  const back = allowed(answered(revoked, 'element.returned'), takeBack(S, ee));
  expect(back.steps[S]?.status).toBe('ACCEPTED');
  expect(landOf(back)).toMatchObject({ status: 'RETURNED', asked: undefined });
});

describe('a side item is rejected on which another rests', () => {
  const items = [item('A'), item('S', side), item('D', { ...side, dependsOn: ['S'] })];
  const state = submittedCase({ catalogue: catalogueOf(items) });
  const as = (statuses: Readonly<Record<string, StepStatus>>): CaseState => ({
    ...state,
    steps: Object.fromEntries(
      Object.entries(state.steps).map(([id, step]) => [id, { ...step, status: statuses[id] ?? step.status }]),
    ),
  });

  it.each<StepStatus>(['WAITING', 'APPROVED', 'APPROVED_WITH_CONDITIONS'])(
    'the case is rejected, whether the other was %s by then',
    (status) => {
      const after = as({ [A]: 'APPROVED', [S]: 'REJECTED', [D]: status });
      expect(consequences(after)).toMatchObject([{ type: 'case.rejected', data: { stepId: S } }]);
    },
  );

  it('and is not where nothing rests on it', () => {
    expect(consequences(as({ [A]: 'APPROVED', [S]: 'APPROVED', [D]: 'REJECTED' }))).toMatchObject([
      { type: 'case.approved' },
    ]);
  });
});

it('the acceptance of an item of 0 days that several sign is taken back with what it signed, and nothing signs again', () => {
  const items = [
    item('A'),
    item('Z', { ...side, promisedWorkingDays: 0, signMode: 'ALL', signerDepartmentCodes: ['EE', 'NR'] }),
  ];
  const taken = done(submittedCase({ catalogue: catalogueOf(items) }), accept(Z, ee));
  expect(taken.steps[Z]?.signatures).toMatchObject([{ decision: 'APPROVE' }, {}]);
  const back = allowed(taken, takeBack(Z, ee));
  expect(back.steps[Z]).toMatchObject({ status: 'DISPATCHED' });
  expect(back.steps[Z]?.signatures.every(({ decision }) => decision === undefined)).toBe(true);
  expect(consequences(back)).toEqual([]);
});

it('a decision of another signer of such an item is taken back alone', () => {
  const items = [
    item('A'),
    item('Z', { ...side, promisedWorkingDays: 0, signMode: 'ALL', signerDepartmentCodes: ['EE', 'NR'] }),
  ];
  const state = done(submittedCase({ catalogue: catalogueOf(items) }), accept(Z, ee), decide(Z, nr, 'REJECT'));
  expect(state.steps[Z]?.status).toBe('REJECTED');
  expect(refusalOf(state, takeBack(Z, ee))).toMatchObject({ code: 'STATE_CONFLICT' });
  const back = allowed(state, takeBack(Z, nr));
  expect(back.steps[Z]).toMatchObject({ status: 'ACCEPTED', signatures: [{ decision: 'APPROVE' }, {}] });
  expect(consequences(back)).toEqual([]);
});
