import type { Refusal } from '@kuaijin/kit/errors';
import { draft } from '../../case/draft';
import type { CaseState } from '../../case/state';
import type { StepStatus } from '../../case/terms';
import { elementOperation, restingOn } from '../../elements/elements';
import { isOver } from '../../sequencing/end';
import { resubmit, revoke } from '../../testing/acts';
import {
  accept,
  allowed,
  CASE_ID,
  catalogueOf,
  decide,
  item,
  officer,
  owner,
  play,
  refusalOf,
  SUBMITTED_AT,
  submittedCase,
  withdraw,
} from '../../testing/sample';
import type { OperationCommand } from '../propose';

/** A reserves land and money, C a quota of its own; P is the construction permit behind A; S stands beside them. */
const catalogue = catalogueOf([
  item('A', {
    departmentCode: 'NR',
    elements: [
      { kind: 'LAND', commitOn: 'START_VERIFIED' },
      { kind: 'FUNDS', commitOn: 'PERMIT_APPROVED' },
    ],
  }),
  item('C', { departmentCode: 'EE', elements: [{ kind: 'ENERGY', commitOn: 'CASE_APPROVED' }] }),
  item('S', { departmentCode: 'EE', lane: 'PARALLEL_SIDE' }),
  item('P', { stageCode: '2', departmentCode: 'HC', dependsOn: ['A'], isConstructionPermit: true }),
]);
const elements = [
  { kind: 'LAND', account: 'pool', amountMinor: '5' },
  { kind: 'FUNDS', account: 'batch', amountMinor: '7' },
  { kind: 'ENERGY', account: 'energy', amountMinor: '9' },
] as const;
const id = (code: string) => `${CASE_ID}/${code}`;
const later = SUBMITTED_AT + 60_000;
const operator = { actorId: 'op', post: 'OPERATOR' };
let keys = 0;

const at = (state: CaseState, command: OperationCommand): CaseState => allowed(state, command, later);
const refusal = (state: CaseState, command: OperationCommand) => refusalOf(state, command, later);
/** What accounts answer to everything that is due, until nothing is. */
const settled = (state: CaseState): CaseState => {
  let now = state;
  for (;;) {
    const [due] = Object.values(now.elements).flatMap((element) => {
      const operation = elementOperation(now, element);
      return operation === undefined ? [] : { id: element.id, operation };
    });
    if (due === undefined) return now;
    const type = { reserve: 'reserved', commit: 'committed', release: 'released', return: 'returned' }[due.operation];
    const proposal = draft(`element.${type}` as 'element.reserved', `${type} ${now.head}`, { elementId: due.id });
    now = play(now, [proposal], later);
  }
};
/** Accepts and decides whatever waits for it, until nothing does. */
const worked = (state: CaseState): CaseState => {
  let now = settled(state);
  for (;;) {
    const step = Object.values(now.steps).find(({ status }) => status === 'DISPATCHED' || status === 'ACCEPTED');
    if (step === undefined) return now;
    const by = officer(step.departmentId.slice(-2));
    keys += 1;
    const command = step.status === 'DISPATCHED' ? accept(step.id, by) : decide(step.id, by);
    now = settled(at(now, { ...command, key: `work ${keys}` }));
  }
};
const statuses = (state: CaseState): Record<string, StepStatus> =>
  Object.fromEntries(Object.values(state.steps).map(({ itemCode, status }) => [itemCode, status]));
const held = (state: CaseState) =>
  Object.fromEntries(Object.values(state.elements).map(({ kind, status }) => [kind, status]));

const approved = worked(submittedCase({ catalogue, elements: [...elements] }));

test('the case that is tried here is approved, and only the land still waits for the start of works', () => {
  expect(approved.status).toBe('APPROVED');
  expect(held(approved)).toEqual({ LAND: 'RESERVED', FUNDS: 'COMMITTED', ENERGY: 'COMMITTED' });
});

describe('a decision that is revoked after the case was approved', () => {
  const revoked = at(approved, revoke(id('P'), operator));

  test('opens the case again; what depends on it waits, the rest is kept', () => {
    expect(revoked.status).toBe('RUNNING');
    expect(revoked).not.toHaveProperty('endedAt');
    expect(isOver(revoked)).toBe(false);
    expect(statuses(revoked)).toEqual({ A: 'APPROVED', C: 'APPROVED', S: 'APPROVED', P: 'REVOKED' });
    const early = at(approved, revoke(id('A'), operator));
    expect(statuses(early)).toEqual({ A: 'REVOKED', C: 'APPROVED', S: 'APPROVED', P: 'WAITING' });
  });

  test.each<[string, Record<string, string>]>([
    ['P', { LAND: 'RESERVED', FUNDS: 'RETURNED', ENERGY: 'RETURNED' }],
    ['A', { LAND: 'RELEASED', FUNDS: 'RETURNED', ENERGY: 'RETURNED' }],
    ['S', { LAND: 'RESERVED', FUNDS: 'COMMITTED', ENERGY: 'RETURNED' }],
  ])('gives back what rested on %s', (code, expected) => {
    expect(held(settled(at(approved, revoke(id(code), operator))))).toEqual(expected);
  });

  test('is submitted again once everything was given back, and dispatched once all of it is reserved anew', () => {
    expect(refusal(revoked, resubmit(id('P')))).toMatchObject({ code: 'STATE_CONFLICT' });
    const again = at(settled(revoked), resubmit(id('P')));
    expect(statuses(again)['P']).toBe('WAITING');
    expect(held(again)).toEqual({ LAND: 'RESERVED', FUNDS: 'REQUESTED', ENERGY: 'REQUESTED' });
    const funds = again.elements[`${CASE_ID}/FUNDS`];
    expect(funds).toMatchObject({ itemCode: 'A', reservedWith: 'P', reservationId: `${CASE_ID}/FUNDS#2` });
    const ready = settled(again);
    expect(statuses(ready)['P']).toBe('DISPATCHED');
    const end = worked(ready);
    expect(end.status).toBe('APPROVED');
    expect(held(end)).toEqual(held(approved));
  });

  test('tells the step that waits what was refused to it', () => {
    const again = at(settled(revoked), resubmit(id('P')));
    const refusal = { code: 'INSUFFICIENT_QUOTA', path: [] } as unknown as Refusal;
    const blocked = play(again, [draft('element.refused', 'no', { elementId: `${CASE_ID}/FUNDS`, refusal })], later);
    expect(blocked.steps[id('P')]?.blockedBy).toEqual(refusal);
  });

  test('is revoked twice, with what was given back in between', () => {
    const second = at(worked(at(settled(revoked), resubmit(id('P')))), revoke(id('P'), operator));
    expect(held(settled(second))).toEqual({ LAND: 'RESERVED', FUNDS: 'RETURNED', ENERGY: 'RETURNED' });
    expect(worked(at(settled(second), resubmit(id('P')))).status).toBe('APPROVED');
  });

  test('leaves a case that the owner may withdraw: everything is given back', () => {
    expect(held(settled(at(revoked, withdraw(owner))))).toEqual({
      LAND: 'RELEASED',
      FUNDS: 'RETURNED',
      ENERGY: 'RETURNED',
    });
  });
});

describe('what stays as it was', () => {
  test('the money that the start of works committed', () => {
    const started = settled(play(approved, [draft('start.verified', 'start', { verifiedAt: later })], later));
    expect(held(started)['LAND']).toBe('COMMITTED');
    expect(held(settled(at(started, revoke(id('P'), operator))))['LAND']).toBe('COMMITTED');
  });

  test('money of one permit, while another stands', () => {
    const two = catalogueOf([
      ...catalogue.items,
      item('Q', { stageCode: '2', departmentCode: 'HC', lane: 'PARALLEL_SIDE', isConstructionPermit: true }),
    ]);
    const both = worked(submittedCase({ catalogue: two, elements: [...elements] }));
    const step = both.steps[id('P')];
    if (step === undefined) throw new Error('no step P');
    expect(restingOn(both, step)).toEqual([`${CASE_ID}/ENERGY`]);
  });

  test('while the case runs only what rests on the permit goes with it', () => {
    const open = catalogueOf([...catalogue.items, item('T', { departmentCode: 'NR', lane: 'PARALLEL_SIDE' })]);
    let running = settled(submittedCase({ catalogue: open, elements: [...elements] }));
    for (const code of ['A', 'C', 'P']) {
      const by = officer(running.steps[id(code)]?.departmentId.slice(-2) ?? '');
      running = settled(at(settled(at(running, accept(id(code), by))), decide(id(code), by)));
    }
    expect(held(running)).toEqual({ LAND: 'RESERVED', FUNDS: 'COMMITTED', ENERGY: 'RESERVED' });
    const after = settled(at(running, revoke(id('P'), officer('HC', 'HEAD'))));
    expect(after.status).toBe('RUNNING');
    expect(held(after)).toEqual({ LAND: 'RESERVED', FUNDS: 'RETURNED', ENERGY: 'RESERVED' });
  });

  test('an old entry that names no elements', () => {
    const old = play(approved, [draft('step.revoked', 'old', { stepId: id('P'), reason: 'x' })], later);
    expect(held(settled(old))['FUNDS']).toBe('COMMITTED');
  });
});

test.each<[string, CaseState, OperationCommand, string]>([
  ['a handler', approved, revoke(id('P'), officer('HC')), 'NOT_ALLOWED'],
  ['the head of another department', approved, revoke(id('P'), officer('NR', 'HEAD')), 'NOT_ALLOWED'],
  ['a stale version', approved, { ...revoke(id('P'), operator), ifVersion: 1 }, 'VERSION_CONFLICT'],
  [
    'a step of a case that was withdrawn',
    at(submittedCase(), withdraw(owner)),
    revoke(id('A'), operator),
    'CASE_CLOSED',
  ],
  ['another operation', approved, accept(id('P'), officer('HC')), 'CASE_CLOSED'],
  ['the same again', at(approved, revoke(id('P'), operator)), revoke(id('P'), operator), 'STATE_CONFLICT'],
])('%s is refused', (_name, state, command, code) => {
  expect(refusal(state, command)).toMatchObject({ code });
});
