import type { CaseState } from '../../case/state';
import type { Commander } from '../../contracts/command';
import type { NamedOfficers } from '../../contracts/people';
import { closeConsultation, consult, copy, giveOpinion, readCopy } from '../../testing/concerns';
import {
  accept,
  allowed,
  CASE_ID,
  decide,
  departmentId,
  officer,
  owner,
  refusalOf,
  SUBMITTED_AT,
  submittedCase,
  withdraw,
} from '../../testing/sample';
import type { OperationCommand } from '../propose';

const A = `${CASE_ID}/A`;
const P = `${CASE_ID}/P`;
const nr = officer('NR');
const ee = officer('EE');
const hc = officer('HC');
const leader: Commander = { actorId: 'leader-1', post: 'LEADER' };
const dispatcher: Commander = { actorId: 'dispatcher-1', post: 'DISPATCHER' };
const officers: NamedOfficers = {
  'leader-1': { actorId: 'leader-1', name: '领导', posts: ['LEADER'] },
  'officer-HC-2': { actorId: 'officer-HC-2', name: '某人', posts: ['HANDLER'], departmentId: departmentId('HC') },
  'officer-owner': { actorId: 'officer-owner', name: '业主', posts: ['OWNER'] },
  nobody: null,
};

const at = (state: CaseState, command: OperationCommand, when = SUBMITTED_AT): CaseState =>
  allowed(state, command, when, { named: officers });
const refusal = (state: CaseState, command: OperationCommand) =>
  refusalOf(state, command, SUBMITTED_AT, { named: officers });
const stepOf = (state: CaseState, id = A) => {
  const step = state.steps[id];
  if (step === undefined) throw new Error(`no step ${id}`);
  return step;
};

const fresh = submittedCase();
const accepted = at(fresh, accept(A, nr));
const both = { departmentIds: [departmentId('EE')], officerIds: ['leader-1'] };
const asked = at(accepted, consult(A, nr, both));
const halfAnswered = at(asked, giveOpinion(A, ee));
const answered = at(halfAnswered, giveOpinion(A, leader, { opinion: '抓紧' }));
const closed = at(asked, closeConsultation(A, nr));
const decided = at(asked, decide(A, nr));
const copied = at(decided, copy(A, nr, { officerIds: ['officer-HC-2'], note: '供参阅' }));
const read = at(copied, readCopy(A, hc));
const withdrawn = at(asked, withdraw());

const step = ['input', 'stepId'];
const consultation = ['input', 'consultationId'];

describe.each<[string, [string, CaseState, OperationCommand, string, string[]][]]>([
  [
    'consult 会商',
    [
      ['by another department', accepted, consult(A, hc), 'NOT_ALLOWED', step],
      ['by the owner', accepted, consult(A, owner), 'NOT_ALLOWED', ['input']],
      ['on an unknown step', accepted, consult(`${CASE_ID}/NO`, nr), 'NOT_FOUND', step],
      ['nobody', accepted, consult(A, nr, { departmentIds: [] }), 'INVALID_INPUT', ['input']],
      [
        'a department that the catalogue does not name',
        accepted,
        consult(A, nr, { departmentIds: ['department-x'] }),
        'INVALID_INPUT',
        ['input', 'departmentIds', '0'],
      ],
      [
        'a department twice',
        accepted,
        consult(A, nr, { departmentIds: [departmentId('EE'), departmentId('EE')] }),
        'INVALID_INPUT',
        ['input', 'departmentIds', '1'],
      ],
      [
        'the own department',
        accepted,
        consult(A, nr, { departmentIds: [departmentId('NR')] }),
        'INVALID_INPUT',
        ['input', 'departmentIds', '0'],
      ],
      [
        'oneself',
        accepted,
        consult(A, nr, { officerIds: [nr.actorId] }),
        'INVALID_INPUT',
        ['input', 'officerIds', '0'],
      ],
      [
        'an officer whom the directory does not know',
        accepted,
        consult(A, nr, { officerIds: ['nobody'] }),
        'NOT_FOUND',
        ['input', 'officerIds', '0'],
      ],
      [
        'somebody of an owner',
        accepted,
        consult(A, nr, { officerIds: ['officer-owner'] }),
        'INVALID_INPUT',
        ['input', 'officerIds', '0'],
      ],
      ['without a question', accepted, consult(A, nr, { question: ' ' }), 'INVALID_INPUT', ['input', 'question']],
      ['before dispatch', fresh, consult(P, hc), 'STATE_CONFLICT', step],
      ['after the decision', decided, consult(A, nr), 'STATE_CONFLICT', step],
      ['with a stale version', accepted, consult(A, nr, { ifVersion: 1 }), 'VERSION_CONFLICT', ['input', 'ifVersion']],
      ['in a closed case', withdrawn, consult(A, nr), 'CASE_CLOSED', step],
    ],
  ],
  [
    'give an opinion 会商意见',
    [
      ['by a department that was not asked', asked, giveOpinion(A, hc), 'NOT_ALLOWED', step],
      ['by the owner', asked, giveOpinion(A, owner), 'NOT_ALLOWED', ['input']],
      ['on no consultation', asked, giveOpinion(A, ee, { consultationId: 'x' }), 'NOT_FOUND', consultation],
      ['without words', asked, giveOpinion(A, ee, { opinion: '' }), 'INVALID_INPUT', ['input', 'opinion']],
      ['twice', halfAnswered, giveOpinion(A, officer('EE', 'HEAD', '2')), 'STATE_CONFLICT', consultation],
      ['after it was closed', closed, giveOpinion(A, ee), 'STATE_CONFLICT', consultation],
      ['after the decision', decided, giveOpinion(A, ee), 'STATE_CONFLICT', step],
      ['with a stale version', asked, giveOpinion(A, ee, { ifVersion: 1 }), 'VERSION_CONFLICT', ['input', 'ifVersion']],
      ['in a closed case', withdrawn, giveOpinion(A, ee), 'CASE_CLOSED', step],
    ],
  ],
  [
    'close a consultation 结束会商',
    [
      ['by who was asked', asked, closeConsultation(A, ee), 'NOT_ALLOWED', step],
      ['that is none', asked, closeConsultation(A, nr, { consultationId: 'x' }), 'NOT_FOUND', consultation],
      ['without a reason', asked, closeConsultation(A, nr, { reason: ' ' }), 'INVALID_INPUT', ['input', 'reason']],
      ['that everybody has answered', answered, closeConsultation(A, nr), 'STATE_CONFLICT', consultation],
      ['twice', closed, closeConsultation(A, nr), 'STATE_CONFLICT', consultation],
      ['in a closed case', withdrawn, closeConsultation(A, nr), 'CASE_CLOSED', step],
    ],
  ],
  [
    'copy 抄送',
    [
      ['by a stranger', decided, copy(A, hc), 'NOT_ALLOWED', step],
      ['by the owner', decided, copy(A, owner), 'NOT_ALLOWED', ['input']],
      ['to nobody', decided, copy(A, nr, { departmentIds: [] }), 'INVALID_INPUT', ['input']],
      ['with too many words', decided, copy(A, nr, { note: 'x'.repeat(2_001) }), 'INVALID_INPUT', ['input', 'note']],
      ['before dispatch', fresh, copy(P, hc), 'STATE_CONFLICT', step],
    ],
  ],
  [
    'read a copy 阅知',
    [
      ['of what was copied to others', copied, readCopy(A, ee), 'NOT_ALLOWED', step],
      ['by the owner', copied, readCopy(A, owner), 'NOT_ALLOWED', ['input']],
      ['of what nobody copied', decided, readCopy(A, hc), 'NOT_ALLOWED', step],
      ['twice', read, readCopy(A, hc), 'STATE_CONFLICT', step],
    ],
  ],
])('%s is refused', (_name, table) => {
  test.each(table)('%s', (_title, state, command, code, path) => {
    expect(refusal(state, command)).toMatchObject({ code, path });
  });
});

test('a consultation asks, is answered by each once, and changes neither status nor clock', () => {
  expect(stepOf(asked)).toMatchObject({ status: 'ACCEPTED', clock: stepOf(accepted).clock });
  expect(stepOf(asked).version).toBe(stepOf(accepted).version + 1);
  expect(stepOf(asked).consultations).toMatchObject([
    {
      id: `${A}/consultation/1`,
      status: 'OPEN',
      asked: [{ departmentId: departmentId('EE') }, { officerId: 'leader-1' }],
    },
  ]);
  expect(stepOf(halfAnswered).consultations?.[0]?.status).toBe('OPEN');
  expect(stepOf(answered).consultations?.[0]).toMatchObject({
    status: 'ANSWERED',
    asked: [{ opinion: { text: '不涉及', act: { actorId: ee.actorId } } }, { opinion: { text: '抓紧' } }],
  });
  expect(stepOf(closed).consultations?.[0]).toMatchObject({ status: 'CLOSED', closed: { reason: '已自行核实' } });
});

test('a decision waits for no opinion; who is taken back to handling may still be answered', () => {
  expect(stepOf(decided)).toMatchObject({ status: 'APPROVED', consultations: [{ status: 'OPEN' }] });
  const again = at(decided, { type: 'takeBack', key: 'take', by: nr, stepId: A, reason: '等意见' });
  expect(stepOf(at(again, giveOpinion(A, ee))).consultations?.[0]?.asked[0]?.opinion?.text).toBe('不涉及');
});

test('a step is copied and read after its case has ended', () => {
  const done = at(at(withdrawn, copy(A, nr)), readCopy(A, hc));
  expect(stepOf(done)).toMatchObject({ status: 'WITHDRAWN', copies: [{ read: { act: { actorId: hc.actorId } } }] });
  expect(done.status).toBe('WITHDRAWN');
});

test('a second consultation is another one; an officer who was named answers for himself', () => {
  const twice = at(answered, consult(A, nr, { key: 'second', departmentIds: [], officerIds: ['officer-HC-2'] }));
  const second = { consultationId: `${A}/consultation/2` };
  expect(refusal(twice, giveOpinion(A, hc, second)).code).toBe('NOT_ALLOWED');
  const done = at(twice, giveOpinion(A, officer('HC', 'HANDLER', '2'), second));
  expect(stepOf(done).consultations?.map(({ status }) => status)).toEqual(['ANSWERED', 'ANSWERED']);
  expect(stepOf(done).consultations?.[1]?.asked[0]).toMatchObject({ departmentId: departmentId('HC') });
});

test('who stands in for an officer who was named answers and reads for him, while the leave lasts', () => {
  const standIn = (until: number): Commander => ({
    actorId: 'leader-2',
    post: 'LEADER',
    onBehalfOf: 'leader-1',
    substitution: { officerId: 'leader-1', from: SUBMITTED_AT, until },
  });
  const [there, gone] = [standIn(SUBMITTED_AT + 1), standIn(SUBMITTED_AT)];
  expect(refusal(asked, giveOpinion(A, { actorId: 'leader-2', post: 'LEADER' })).code).toBe('NOT_ALLOWED');
  expect(refusal(asked, giveOpinion(A, gone)).code).toBe('NOT_ALLOWED');
  const after = at(asked, giveOpinion(A, there, { opinion: '同意' }));
  const [consultationThen] = stepOf(after).consultations ?? [];
  expect(consultationThen?.asked.find(({ officerId }) => officerId === 'leader-1')?.opinion?.act).toMatchObject({
    actorId: 'leader-2',
    onBehalfOf: 'leader-1',
  });
  const copiedThere = at(decided, copy(A, nr, { officerIds: ['leader-1'], note: '供参阅' }));
  const { copies } = stepOf(at(copiedThere, readCopy(A, there)));
  expect(copies?.find(({ officerId }) => officerId === 'leader-1')?.read?.act.actorId).toBe('leader-2');
});

test('a copy is read once for whom it was meant; a later copy is unread again', () => {
  expect(stepOf(copied).copies).toMatchObject([
    { departmentId: departmentId('HC'), note: '供参阅' },
    { officerId: 'officer-HC-2', departmentId: departmentId('HC') },
  ]);
  expect(stepOf(read).copies?.map((one) => one.read?.act.actorId)).toEqual([hc.actorId, undefined]);
  const second = officer('HC', 'HANDLER', '2');
  expect(stepOf(at(read, readCopy(A, second))).copies?.map((one) => one.read?.act.actorId)).toEqual([
    hc.actorId,
    second.actorId,
  ]);
  const again = at(read, copy(A, dispatcher, { key: 'again' }));
  expect(stepOf(at(again, readCopy(A, hc, 'read again'))).copies?.map((one) => one.read !== undefined)).toEqual([
    true,
    false,
    true,
  ]);
});
