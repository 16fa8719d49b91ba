import { isRefusal } from '@kuaijin/kit/errors';
import { asEntry } from '../../case/draft';
import type { CaseState } from '../../case/state';
import { evolve } from '../../fold/evolve';
import { refuse, revoke, takeBack } from '../../testing/acts';
import {
  allowed,
  CASE_ID,
  decide,
  officer,
  owner,
  refusalOf,
  SUBMITTED_AT,
  submittedCase,
  withdraw,
} from '../../testing/sample';
import { acceptStage, handOverStage } from '../../testing/stages';
import { type OperationCommand, propose } from '../propose';

const [A, B, S] = ['A', 'B', 'S'].map((code) => `${CASE_ID}/${code}`) as [string, string, string];
const DAY = 86_400_000;
const later = SUBMITTED_AT + 2 * DAY;

const at = (state: CaseState, command: OperationCommand, when = SUBMITTED_AT): CaseState =>
  allowed(state, command, when);
const refusal = (state: CaseState, command: OperationCommand, when = later) => refusalOf(state, command, when);

const fresh = submittedCase();
const taken = at(fresh, acceptStage('1'));
const [nr, drc, ee] = [officer('NR'), officer('DRC'), officer('EE')];
const coreDecided = [decide(A, nr), decide(B, drc), decide(B, ee)].reduce((state, one) => at(state, one, later), taken);
const handed = at(coreDecided, handOverStage('1'), later);
const withdrawn = at(taken, withdraw());
const stage = ['input', 'stageCode'];
const ofCase = ['input', 'caseId'];

describe('results handed over together 统一送达 is refused', () => {
  test.each<[string, CaseState, OperationCommand, string, string[]]>([
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
  ])('%s', (_title, state, command, code, path) => {
    expect(refusal(state, command)).toMatchObject({ code, path });
  });
});

test('what a former try stored is completed also for who named the version that he looked at before', () => {
  const command = handOverStage('1', { ifVersion: coreDecided.head });
  const proposed = propose(coreDecided, command, later);
  if (isRefusal(proposed)) throw new Error(proposed.code);
  const half = proposed
    .slice(0, 1)
    .reduce((state, draft) => evolve(state, asEntry(draft, state.head + 1, later)), coreDecided);
  expect(propose(half, command, later + 1_000)).toMatchObject(proposed.slice(1).map(({ key }) => ({ key })));
  expect(refusal(half, { ...command, key: 'of another' }).code).toBe('VERSION_CONFLICT');
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
