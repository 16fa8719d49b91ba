import { isRefusal } from '@kuaijin/kit/errors';
import { type OperationCommand, propose } from '../acts/propose';
import { asEntry } from '../case/draft';
import type { CaseState } from '../case/state';
import { evolve } from '../fold/evolve';
import { refuse, revoke, takeBack } from '../testing/acts';
import {
  allowed,
  CASE_ID,
  catalogueOf,
  decide,
  item,
  officer,
  owner,
  refusalOf,
  SUBMITTED_AT,
  sampleItems,
  submittedCase,
  withdraw,
} from '../testing/sample';
import { acceptStage, handOverStage } from '../testing/stages';

const [A, B, S, P] = ['A', 'B', 'S', 'P'].map((code) => `${CASE_ID}/${code}`) as [string, string, string, string];
const DAY = 86_400_000;
const later = SUBMITTED_AT + 2 * DAY;

const at = (state: CaseState, command: OperationCommand, when = SUBMITTED_AT): CaseState =>
  allowed(state, command, when);
const refusal = (state: CaseState, command: OperationCommand, when = later) => refusalOf(state, command, when);
const statuses = (state: CaseState) => [A, B, S].map((id) => state.steps[id]?.status);

const fresh = submittedCase();
const taken = at(fresh, acceptStage('1'));
const partly = at(fresh, acceptStage('1', { exceptStepIds: [B] }));
const [nr, drc, ee] = [officer('NR'), officer('DRC'), officer('EE')];
const coreDecided = [decide(A, nr), decide(B, drc), decide(B, ee)].reduce((state, one) => at(state, one, later), taken);
const handed = at(coreDecided, handOverStage('1'), later);
const withdrawn = at(taken, withdraw());
const stage = ['input', 'stageCode'];
const ofCase = ['input', 'caseId'];

describe.each<[string, [string, CaseState, OperationCommand, string, string[]][]]>([
  [
    'one intake for a stage 统一受理',
    [
      ['of no stage', fresh, acceptStage('9'), 'NOT_FOUND', stage],
      ['by a handler', fresh, acceptStage('1', { by: drc }), 'NOT_ALLOWED', ['input']],
      ['by the owner', fresh, acceptStage('1', { by: owner }), 'NOT_ALLOWED', ['input']],
      ['by another counter', fresh, acceptStage('1', { by: officer('NR', 'COUNTER') }), 'NOT_ALLOWED', stage],
      [
        'but for a step of another stage',
        fresh,
        acceptStage('1', { exceptStepIds: [A, P] }),
        'INVALID_INPUT',
        ['input', 'exceptStepIds', '1'],
      ],
      [
        'but for a step twice',
        fresh,
        acceptStage('1', { exceptStepIds: [A, A] }),
        'INVALID_INPUT',
        ['input', 'exceptStepIds', '1'],
      ],
      [
        'with too many words',
        fresh,
        acceptStage('1', { comment: 'x'.repeat(2_001) }),
        'INVALID_INPUT',
        ['input', 'comment'],
      ],
      ['that left out everything', fresh, acceptStage('1', { exceptStepIds: [A, B, S] }), 'STATE_CONFLICT', ofCase],
      ['twice', taken, acceptStage('1', { key: 'again' }), 'STATE_CONFLICT', ofCase],
      ['that is not dispatched', fresh, acceptStage('2'), 'STATE_CONFLICT', ofCase],
      ['with a stale version', fresh, acceptStage('1', { ifVersion: 1 }), 'VERSION_CONFLICT', ['input', 'ifVersion']],
      ['in a closed case', withdrawn, acceptStage('1'), 'CASE_CLOSED', ofCase],
    ],
  ],
  [
    'results handed over together 统一送达',
    [
      ['of no stage', coreDecided, handOverStage('9'), 'NOT_FOUND', stage],
      ['by another department', coreDecided, handOverStage('1', { by: nr }), 'NOT_ALLOWED', stage],
      ['by the owner', coreDecided, handOverStage('1', { by: owner }), 'NOT_ALLOWED', ['input']],
      ['to nobody', coreDecided, handOverStage('1', { recipient: ' ' }), 'INVALID_INPUT', ['input', 'recipient']],
      ['in no way', coreDecided, handOverStage('1', { method: 'FAX' as 'POST' }), 'INVALID_INPUT', ['input', 'method']],
      ['before the core is decided', taken, handOverStage('1'), 'STATE_CONFLICT', ofCase],
      ['twice', handed, handOverStage('1', { key: 'again' }), 'STATE_CONFLICT', ofCase],
      [
        'before they were decided',
        coreDecided,
        handOverStage('1', { deliveredOn: '2022-09-21' }),
        'INVALID_INPUT',
        ['input', 'deliveredOn'],
      ],
      [
        'in days to come',
        coreDecided,
        handOverStage('1', { deliveredOn: '2022-09-23' }),
        'INVALID_INPUT',
        ['input', 'deliveredOn'],
      ],
      ['on no day', coreDecided, handOverStage('1', { deliveredOn: 'x' }), 'INVALID_INPUT', ['input', 'deliveredOn']],
      [
        'with a stale version',
        coreDecided,
        handOverStage('1', { ifVersion: 1 }),
        'VERSION_CONFLICT',
        ['input', 'ifVersion'],
      ],
      ['in a case that was withdrawn', withdrawn, handOverStage('1'), 'CASE_CLOSED', ofCase],
    ],
  ],
])('%s is refused', (_name, table) => {
  test.each(table)('%s', (_title, state, command, code, path) => {
    expect(refusal(state, command)).toMatchObject({ code, path });
  });
});

test('the counter accepts what was dispatched at one moment; what is left out stays with its department', () => {
  expect(statuses(taken)).toEqual(['ACCEPTED', 'ACCEPTED', 'ACCEPTED']);
  expect(taken.intakes).toMatchObject([{ stageCode: '1', stepIds: [A, B, S], leftOut: [], act: { post: 'COUNTER' } }]);
  expect(statuses(partly)).toEqual(['ACCEPTED', 'DISPATCHED', 'ACCEPTED']);
  expect(partly.intakes).toMatchObject([{ stepIds: [A, S], leftOut: [B] }]);
  const rest = at(partly, acceptStage('1', { key: 'rest' }));
  expect(rest.intakes?.map(({ stepIds }) => stepIds)).toEqual([[A, S], [B]]);
});

test('an item of 0 days is decided by the intake of its stage', () => {
  const catalogue = catalogueOf([...sampleItems, item('O', { departmentCode: 'EE', promisedWorkingDays: 0 })]);
  expect(at(submittedCase({ catalogue }), acceptStage('1')).steps[`${CASE_ID}/O`]?.status).toBe('APPROVED');
});

test.each([1, 2, 3])('an intake of which only %i entries were stored is completed by its retry', (count) => {
  const command = acceptStage('1');
  const proposed = propose(fresh, command, SUBMITTED_AT);
  if (isRefusal(proposed)) throw new Error(proposed.code);
  const torn = proposed
    .slice(0, count)
    .reduce((state, draft) => evolve(state, asEntry(draft, state.head + 1, SUBMITTED_AT)), fresh);
  const again = propose(torn, command, SUBMITTED_AT + 1_000);
  if (isRefusal(again)) throw new Error(again.code);
  expect(again.map(({ key }) => key)).toEqual(proposed.slice(count).map(({ key }) => key));
  expect(again.at(-1)).toMatchObject({ key: command.key, data: { stepIds: [A, B, S] } });
});

test('what a former try stored is completed also for who named the version that he looked at before', () => {
  const torn = (before: CaseState, command: OperationCommand, when: number): void => {
    const proposed = propose(before, command, when);
    if (isRefusal(proposed)) throw new Error(proposed.code);
    const half = proposed
      .slice(0, 1)
      .reduce((state, draft) => evolve(state, asEntry(draft, state.head + 1, when)), before);
    expect(propose(half, command, when + 1_000)).toMatchObject(proposed.slice(1).map(({ key }) => ({ key })));
    expect(refusal(half, { ...command, key: 'of another' }).code).toBe('VERSION_CONFLICT');
  };
  torn(fresh, acceptStage('1', { ifVersion: fresh.head }), SUBMITTED_AT);
  torn(coreDecided, handOverStage('1', { ifVersion: coreDecided.head }), later);
});

test('results are handed over together, what is decided later with the next, again after another decision', () => {
  expect([A, B, S].map((id) => handed.steps[id]?.delivered?.recipient)).toEqual([
    '项目业主经办人',
    '项目业主经办人',
    undefined,
  ]);
  expect(handed.handOvers).toMatchObject([{ stageCode: '1', stepIds: [A, B], deliveredOn: '2022-09-22' }]);
  const side = at(handed, decide(S, ee), later);
  const next = at(side, handOverStage('1', { key: 'next' }), later);
  expect(next.handOvers?.map(({ stepIds }) => stepIds)).toEqual([[A, B], [S]]);
  expect(refusal(next, takeBack(S, ee)).code).toBe('STATE_CONFLICT');
  expect(at(side, takeBack(S, ee), later).steps[S]?.status).toBe('ACCEPTED');
  const revoked = at(handed, revoke(A, officer('NR', 'HEAD')), later);
  expect(refusal(revoked, handOverStage('1', { key: 'next' })).code).toBe('STATE_CONFLICT');
});

test('the results of a case that has ended are handed over too, a refusal to accept among them', () => {
  const refused = at(fresh, refuse(A, nr), later);
  expect(refused.status).toBe('REJECTED');
  const done = at(refused, handOverStage('1', { by: drc, deliveredOn: '2022-09-23' }), later + DAY);
  expect(done.handOvers).toMatchObject([{ stepIds: [A], deliveredOn: '2022-09-23', act: { post: 'HANDLER' } }]);
  expect(done.status).toBe('REJECTED');
});
