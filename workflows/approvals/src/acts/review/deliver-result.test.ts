import type { CaseState } from '../../case/state';
import { collect, deliver } from '../../testing/deliveries';
import {
  accept,
  allowed,
  CASE_ID,
  catalogueOf,
  decide,
  item,
  officer,
  owner,
  refusalOf,
  submittedCase,
  withdraw,
} from '../../testing/sample';
import { counter, handOverStage } from '../../testing/stages';
import type { OperationCommand } from '../propose';

const [A, P] = [`${CASE_ID}/A`, `${CASE_ID}/P`];
/** Tuesday 2022-09-20 10:00 in Shanghai; decided on Thursday. */
const day = (date: string): number => Date.parse(`2022-${date}T10:00:00+08:00`);
const nr = officer('NR');
const fresh = submittedCase(
  {
    catalogue: catalogueOf([
      item('A', { departmentCode: 'NR', outcomeDocument: '用地批复' }),
      item('B', { departmentCode: 'HC', dependsOn: ['A'] }),
      item('P', { lane: 'PRECHECK', departmentCode: 'NR' }),
    ]),
  },
  day('09-20'),
);
const decided = allowed(allowed(fresh, accept(A, nr), day('09-21')), decide(A, nr), day('09-22'));
const now = day('09-26');
const delivered = allowed(decided, deliver(A, nr), now);
const collected = allowed(decided, collect(A), now);
const step = ['input', 'stepId'];

type Row = [string, CaseState, OperationCommand, string, string[]];

describe.each<[string, Row[]]>([
  [
    'deliver 送达',
    [
      ['by the owner', decided, deliver(A, owner), 'NOT_ALLOWED', ['input']],
      ['by another department', decided, deliver(A, officer('HC')), 'NOT_ALLOWED', step],
      ['by the counter of another', decided, deliver(A, officer('HC', 'COUNTER')), 'NOT_ALLOWED', step],
      ['of no step', decided, deliver('none', nr), 'NOT_FOUND', step],
      ['to nobody', decided, deliver(A, nr, { recipient: ' ' }), 'INVALID_INPUT', ['input', 'recipient']],
      [
        'before the decision',
        decided,
        deliver(A, nr, { deliveredOn: '2022-09-21' }),
        'INVALID_INPUT',
        ['input', 'deliveredOn'],
      ],
      [
        'on a day to come',
        decided,
        deliver(A, nr, { deliveredOn: '2022-09-27' }),
        'INVALID_INPUT',
        ['input', 'deliveredOn'],
      ],
      ['of what is not decided', fresh, deliver(A, nr), 'STATE_CONFLICT', step],
      ['of what was handed over', delivered, deliver(A, nr, { key: 'again' }), 'STATE_CONFLICT', step],
      ['of what its owner has', collected, deliver(A, nr), 'STATE_CONFLICT', step],
      ['of an old version', decided, deliver(A, nr, { ifVersion: 1 }), 'VERSION_CONFLICT', ['input', 'ifVersion']],
      ['in a case that was withdrawn', allowed(decided, withdraw(), now), deliver(A, nr), 'CASE_CLOSED', step],
      ['of what is only looked up', decided, deliver(P, nr), 'STATE_CONFLICT', step],
    ],
  ],
  [
    'confirm a collection 确认领取',
    [
      ['by an officer', decided, collect(A, nr), 'NOT_ALLOWED', ['input']],
      ['by another owner', decided, collect(A, { ...owner, organisationId: 'other' }), 'NOT_ALLOWED', ['input']],
      ['by nobody', decided, collect(A, owner, { collector: '' }), 'INVALID_INPUT', ['input', 'collector']],
      [
        'before the decision',
        decided,
        collect(A, owner, { collectedOn: '2022-09-21' }),
        'INVALID_INPUT',
        ['input', 'collectedOn'],
      ],
      ['of what is not decided', fresh, collect(A), 'STATE_CONFLICT', step],
      ['of what was handed over', delivered, collect(A), 'STATE_CONFLICT', step],
      ['twice', collected, collect(A, owner, { key: 'again' }), 'STATE_CONFLICT', step],
    ],
  ],
])('%s is refused', (_act, rows) => {
  it.each(rows)('%s', (_name, state, command, code, path) => {
    expect(refusalOf(state, command, now)).toMatchObject({ code, path });
  });
});

it('an office hands a result over on a day since the decision, also at the counter of the lead department', () => {
  const state = allowed(decided, deliver(A, counter, { method: 'POST', deliveredOn: '2022-09-23' }), now);
  expect(state.steps[A]).toMatchObject({
    status: 'APPROVED',
    delivered: { recipient: '项目业主经办人', method: 'POST', deliveredOn: '2022-09-23', at: now },
  });
});

it('the owner confirms what it has; nothing is left for the counter to hand over', () => {
  expect(collected.steps[A]?.collected).toMatchObject({ collector: '张某', collectedOn: '2022-09-26' });
  const B = `${CASE_ID}/B`;
  const hc = officer('HC');
  const all = allowed(allowed(collected, accept(B, hc), now), decide(B, hc), now);
  const handedOver = allowed(all, handOverStage('1'), now);
  expect(handedOver.handOvers?.[0]?.stepIds).toEqual([B]);
});

it('both are done after the case was rejected too', () => {
  const B = `${CASE_ID}/B`;
  const hc = officer('HC');
  const rejected = allowed(allowed(decided, accept(B, hc), now), decide(B, hc, 'REJECT'), now);
  expect(rejected.status).toBe('REJECTED');
  expect(allowed(rejected, deliver(A, nr), now).steps[A]?.delivered).toBeDefined();
  expect(allowed(rejected, collect(A), now).steps[A]?.collected).toBeDefined();
});
