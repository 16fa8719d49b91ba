import { isRefusal } from '@kuaijin/kit/errors';
import { asEntry } from '../../case/draft';
import type { CaseState } from '../../case/state';
import { evolve } from '../../fold/evolve';
import {
  allowed,
  CASE_ID,
  catalogueOf,
  item,
  officer,
  owner,
  refusalOf,
  SUBMITTED_AT,
  sampleItems,
  submittedCase,
  withdraw,
} from '../../testing/sample';
import { acceptStage } from '../../testing/stages';
import { type OperationCommand, propose } from '../propose';

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
const drc = officer('DRC');
const withdrawn = at(taken, withdraw());
const stage = ['input', 'stageCode'];
const ofCase = ['input', 'caseId'];

describe('one intake for a stage 统一受理 is refused', () => {
  test.each<[string, CaseState, OperationCommand, string, string[]]>([
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
  ])('%s', (_title, state, command, code, path) => {
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
  const command = acceptStage('1', { ifVersion: fresh.head });
  const proposed = propose(fresh, command, SUBMITTED_AT);
  if (isRefusal(proposed)) throw new Error(proposed.code);
  const half = proposed
    .slice(0, 1)
    .reduce((state, draft) => evolve(state, asEntry(draft, state.head + 1, SUBMITTED_AT)), fresh);
  expect(propose(half, command, SUBMITTED_AT + 1_000)).toMatchObject(proposed.slice(1).map(({ key }) => ({ key })));
  expect(refusal(half, { ...command, key: 'of another' }).code).toBe('VERSION_CONFLICT');
});
