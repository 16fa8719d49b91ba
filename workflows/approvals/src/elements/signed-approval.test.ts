import { refuse } from '@kuaijin/kit/errors';
import type { OperationCommand } from '../acts/propose';
import type { ItemSnapshot } from '../case/catalogue-snapshot';
import { draft, type Proposal } from '../case/draft';
import type { CaseState } from '../case/state';
import type { Instant } from '../case/terms';
import { moments } from '../limits/moments';
import { stageClock } from '../limits/spans';
import { suspend, takeBack } from '../testing/acts';
import { approveOnCommitment, promise, terms } from '../testing/commitments';
import {
  accept,
  allowed,
  CASE_ID,
  catalogueOf,
  decide,
  item,
  officer,
  play,
  refusalOf,
  SUBMITTED_AT,
  submittedCase,
  withdraw,
} from '../testing/sample';
import { elementOperation } from './elements';
import { askAgain, outcomeDrafts } from './outcome';
import { startVerifiedEntries } from './start-entries';

const A = `${CASE_ID}/A`;
const B = `${CASE_ID}/B`;
const [LAND, ENERGY] = [`${CASE_ID}/LAND`, `${CASE_ID}/ENERGY`];
const nr = officer('NR');
const signedAt = SUBMITTED_AT + 60_000;
const later = SUBMITTED_AT + 30 * 86_400_000;
const noStart = refuse('START_NOT_VERIFIED', ['projectId'], { received: 'project-1' });

const reserves = (...commitOn: readonly ItemSnapshot['elements'][number]['commitOn'][]) =>
  (['LAND', 'ENERGY', 'FUNDS'] as const).flatMap((kind, at) => {
    const on = commitOn[at];
    return on === undefined ? [] : [{ kind, commitOn: on }];
  });

/** A case whose item A holds all that it reserves, and is accepted. */
function accepted(own: Partial<ItemSnapshot>, edition?: number): CaseState {
  const elements = own.elements ?? [];
  const items = [item('A', { departmentCode: 'NR', ...own }), item('B', { dependsOn: ['A'] })];
  const submitted = submittedCase({
    catalogue: catalogueOf(items),
    elements: elements.map(({ kind }) => ({ kind, account: 'pool', amountMinor: '5' })),
  });
  const held = elements.map(({ kind }) => draft('element.reserved', `r ${kind}`, { elementId: `${CASE_ID}/${kind}` }));
  const state = play(edition === undefined ? submitted : { ...submitted, edition }, held, SUBMITTED_AT);
  return allowed(state, accept(A, nr), SUBMITTED_AT);
}

const write = (state: CaseState, proposals: readonly Proposal[], at: Instant = later) => play(state, proposals, at);
const written = (state: CaseState, id: string) => write(state, outcomeDrafts(state, id, 'commit', { ok: true }));
const refused = (state: CaseState, id: string) =>
  write(state, outcomeDrafts(state, id, 'commit', { ok: false, refusal: noStart }));
const operationOf = (state: CaseState, id: string) => {
  const element = state.elements[id];
  return element && elementOperation(state, element);
};

const both = accepted({ elements: reserves('ITEM_APPROVED', 'ITEM_APPROVED', 'CASE_APPROVED') });
const signed = allowed(
  both,
  decide(A, nr, 'APPROVE_WITH_CONDITIONS', { documentNumber: '衢自然资〔2022〕1号' }),
  signedAt,
);

describe('a step whose approval commits elements', () => {
  it('is signed, and asks its accounts to write off', () => {
    expect(signed.steps[A]).toMatchObject({ status: 'ACCEPTED', signedApproval: { to: 'APPROVED_WITH_CONDITIONS' } });
    expect([signed.steps[A]?.outcome, signed.steps[A]?.decidedAt, signed.steps[B]?.status]).toEqual([
      undefined,
      undefined,
      'WAITING',
    ]);
    expect([operationOf(signed, LAND), operationOf(signed, `${CASE_ID}/FUNDS`)]).toEqual(['commit', undefined]);
  });

  it('is approved when the last account has, by who signed and as of then', () => {
    const one = written(signed, LAND);
    expect(one.steps[A]?.status).toBe('ACCEPTED');
    const step = written(one, ENERGY).steps[A];
    expect(step).toMatchObject({
      status: 'APPROVED_WITH_CONDITIONS',
      decidedAt: signedAt,
      outcome: {
        act: { actorId: nr.actorId },
        at: signedAt,
        documentNumber: '衢自然资〔2022〕1号',
        conditions: ['补充资料'],
      },
    });
    expect(step?.signedApproval).toBeUndefined();
    expect(written(one, ENERGY).steps[B]?.status).toBe('DISPATCHED');
  });

  it('says why an account does not, and asks again when that may have changed', () => {
    const blocked = refused(signed, LAND);
    expect(blocked.steps[A]).toMatchObject({ status: 'ACCEPTED', blockedBy: { code: 'START_NOT_VERIFIED' } });
    expect(operationOf(blocked, LAND)).toBeUndefined();
    expect(moments(blocked)).toContainEqual(expect.objectContaining({ kind: 'retryElement', elementId: LAND }));
    const again = write(blocked, [askAgain(blocked, LAND)]);
    expect([operationOf(again, LAND), again.steps[A]?.blockedBy]).toEqual(['commit', undefined]);
    const started = write(blocked, startVerifiedEntries(blocked, { verifiedAt: later }));
    expect(operationOf(started, LAND)).toBe('commit');
    const approved = written(written(again, LAND), ENERGY);
    expect([approved.steps[A]?.status, approved.steps[A]?.blockedBy]).toEqual(['APPROVED_WITH_CONDITIONS', undefined]);
  });

  it('runs against no limit from the signature on, nor does its stage', () => {
    const items = [item('A', { departmentCode: 'NR', elements: reserves('ITEM_APPROVED') })];
    const submitted = submittedCase({
      catalogue: catalogueOf(items),
      elements: [{ kind: 'LAND', account: 'pool', amountMinor: '5' }],
    });
    const held = play(submitted, [draft('element.reserved', 'r', { elementId: LAND })], SUBMITTED_AT);
    const counted = allowed(held, accept(A, nr), SUBMITTED_AT);
    const state = allowed(counted, decide(A, nr), signedAt);
    const ofTheStep = (one: CaseState) => moments(one).filter(({ kind }) => kind !== 'spanRung');
    expect([ofTheStep(counted).length > 0, ofTheStep(state)]).toEqual([true, []]);
    expect([stageClock(counted, '1').endedAt, stageClock(state, '1').endedAt]).toEqual([undefined, signedAt]);
    expect(stageClock(write(state, outcomeDrafts(state, LAND, 'commit', { ok: true })), '1').endedAt).toBe(signedAt);
  });

  it.each<[string, OperationCommand]>([
    ['decided anew', decide(A, officer('NR', 'HEAD', '2'))],
    ['suspended', suspend(A, nr)],
  ])('is not %s', (_name, command) => {
    expect(refusalOf(signed, command, later)).toMatchObject({ code: 'STATE_CONFLICT', received: 'ACCEPTED' });
  });

  it('is taken back once no account is being asked; what one wrote off stays so, what another refused is forgotten', () => {
    expect(refusalOf(signed, takeBack(A, nr), later).code).toBe('STATE_CONFLICT');
    const blocked = refused(written(signed, ENERGY), LAND);
    const back = allowed(blocked, takeBack(A, nr), later);
    expect(back.steps[A]).toMatchObject({ status: 'ACCEPTED', signatures: [{ departmentId: nr.departmentId }] });
    expect([back.steps[A]?.signedApproval, back.steps[A]?.blockedBy]).toEqual([undefined, undefined]);
    expect(back.elements[ENERGY]?.status).toBe('COMMITTED');
    expect([back.elements[LAND]?.refusal, operationOf(back, LAND)]).toEqual([undefined, undefined]);
    const rejected = allowed(back, decide(A, nr, 'REJECT', { key: 'rejected after all' }), later);
    expect([operationOf(rejected, LAND), operationOf(rejected, ENERGY)]).toEqual(['release', 'return']);
  });

  it('ends with a case that is withdrawn meanwhile', () => {
    const gone = allowed(refused(signed, LAND), withdraw(), later);
    expect(gone.steps[A]).toMatchObject({ status: 'WITHDRAWN' });
    expect([gone.steps[A]?.signedApproval, operationOf(gone, LAND)]).toEqual([undefined, 'release']);
  });
});

describe('what holds no approval up', () => {
  it.each([['CASE_APPROVED'], ['START_VERIFIED']] as const)('is an element that is committed on %s', (on) => {
    const state = allowed(accepted({ elements: reserves(on) }), decide(A, nr), signedAt);
    expect(state.steps[A]).toMatchObject({ status: 'APPROVED', decidedAt: signedAt });
  });

  it('is anything in a case of an edition before', () => {
    const state = allowed(accepted({ elements: reserves('ITEM_APPROVED') }, 2), decide(A, nr), signedAt);
    expect([state.steps[A]?.status, operationOf(state, LAND)]).toEqual(['APPROVED', 'commit']);
  });
});

test('the construction permit waits for what other items hold until it', () => {
  const items = [
    item('A', { departmentCode: 'NR', elements: reserves('PERMIT_APPROVED') }),
    item('B', { departmentCode: 'HC', dependsOn: ['A'], isConstructionPermit: true }),
  ];
  const submitted = submittedCase({
    catalogue: catalogueOf(items),
    elements: [{ kind: 'LAND', account: 'pool', amountMinor: '5' }],
  });
  let state = play(submitted, [draft('element.reserved', 'r', { elementId: LAND })], SUBMITTED_AT);
  for (const command of [accept(A, nr), decide(A, nr)]) state = allowed(state, command, signedAt);
  expect([state.steps[A]?.status, operationOf(state, LAND)]).toEqual(['APPROVED', undefined]);
  for (const command of [accept(B, officer('HC')), decide(B, officer('HC'))]) state = allowed(state, command, signedAt);
  expect([state.steps[B]?.status, operationOf(state, LAND)]).toEqual(['ACCEPTED', 'commit']);
  const blocked = refused(state, LAND);
  expect([blocked.steps[A]?.blockedBy, blocked.steps[B]?.blockedBy?.code]).toEqual([undefined, 'START_NOT_VERIFIED']);
  expect(written(state, LAND).steps[B]?.status).toBe('APPROVED');
});

test('an approval on a promise, of a step that nobody accepted, waits as well and rests on the promise from then on', () => {
  const before = accepted({ elements: reserves('ITEM_APPROVED'), commitmentTerms: terms });
  const dispatched = allowed(before, takeBack(A, nr), SUBMITTED_AT);
  const promised = allowed(dispatched, promise(A), SUBMITTED_AT);
  const waiting = allowed(promised, approveOnCommitment(A, nr), signedAt);
  expect(waiting.steps[A]).toMatchObject({
    status: 'ACCEPTED',
    acceptedAt: signedAt,
    commitment: { status: 'PROMISED' },
  });
  const approved = written(waiting, LAND);
  expect(approved.steps[A]).toMatchObject({
    status: 'APPROVED',
    decidedAt: signedAt,
    outcome: { isOnCommitment: true },
    commitment: { status: 'RELIED_ON' },
  });
  const straight = allowed(
    allowed(accepted({ commitmentTerms: terms }), promise(A), SUBMITTED_AT),
    approveOnCommitment(A, nr),
    signedAt,
  );
  expect(approved.steps[A]?.commitment?.checkDueAt).toBe(straight.steps[A]?.commitment?.checkDueAt);
});

test('a step of 0 days that commits something is signed by its acceptance, and approved afterwards', () => {
  const state = accepted({ elements: reserves('ITEM_APPROVED'), promisedWorkingDays: 0 });
  expect(state.steps[A]).toMatchObject({ status: 'ACCEPTED', signedApproval: { to: 'APPROVED' } });
  expect(written(state, LAND).steps[A]?.status).toBe('APPROVED');
});
