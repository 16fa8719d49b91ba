import { isRefusal } from '@kuaijin/kit/errors';
import { faulted } from '../case/fault';
import type { CaseState } from '../case/state';
import type { Commander } from '../contracts/command';
import {
  accept,
  allowed,
  CASE_ID,
  decide,
  departments,
  officer,
  owner,
  play,
  project,
  refusalOf,
  SUBMITTED_AT,
  submitCommand,
  submittedCase,
  withdraw,
} from '../testing/sample';
import { proposeSubmit } from './application/submit';
import { type OperationCommand, propose } from './propose';

const A = `${CASE_ID}/A`;
const B = `${CASE_ID}/B`;
const P = `${CASE_ID}/P`;
const later = SUBMITTED_AT + 60_000;

const perform = (state: CaseState, command: OperationCommand, at = later): CaseState => allowed(state, command, at);
const refusal = (state: CaseState | undefined, command: OperationCommand) => refusalOf(state, command, later);

const fresh = submittedCase();
const accepted = perform(fresh, accept(A, officer('NR')));
const joint = perform(fresh, accept(B, officer('DRC')));
const decided = perform(accepted, decide(A, officer('NR')));
const withdrawn = perform(fresh, withdraw());
const broken = faulted(fresh, 'a test');

describe('accept 受理', () => {
  it('starts the clock of the step', () => {
    expect(accepted.steps[A]).toMatchObject({ status: 'ACCEPTED', acceptedAt: later, clock: { startedAt: later } });
  });

  it.each<[string, CaseState | undefined, Commander, string | undefined, string, string[]]>([
    ['without a case', undefined, officer('NR'), A, 'NOT_FOUND', ['input', 'caseId']],
    ['an unknown step', fresh, officer('NR'), `${CASE_ID}/NO`, 'NOT_FOUND', ['input', 'stepId']],
    ['by an owner', fresh, { ...owner, departmentId: 'department-330800-NR' }, A, 'NOT_ALLOWED', ['input']],
    ['by another department', fresh, officer('HC'), A, 'NOT_ALLOWED', ['input', 'stepId']],
    ['by an officer of no department', fresh, { actorId: 'o', post: 'HANDLER' }, A, 'NOT_ALLOWED', ['input', 'stepId']],
    ['before it is dispatched', fresh, officer('HC'), P, 'STATE_CONFLICT', ['input', 'stepId']],
    ['a second time', accepted, officer('NR'), A, 'STATE_CONFLICT', ['input', 'stepId']],
    ['in a withdrawn case', withdrawn, officer('NR'), A, 'CASE_CLOSED', ['input', 'stepId']],
    ['in a faulted case', broken, officer('NR'), A, 'CASE_FAULTED', ['input', 'stepId']],
  ])('is refused %s', (_name, state, by, stepId, code, path) => {
    expect(refusal(state, accept(stepId ?? A, by))).toMatchObject({ code, path });
  });

  it('is open to the counter of the department that leads the stage', () => {
    expect(propose(fresh, accept(A, officer('DRC', 'COUNTER')), later)).toHaveLength(1);
    expect(refusal(fresh, accept(A, officer('HC', 'COUNTER')))).toMatchObject({ code: 'NOT_ALLOWED' });
  });
});

describe('decide 决定', () => {
  it('names state, version, who and when, when somebody was first', () => {
    expect(refusal(decided, decide(A, officer('NR', 'HEAD', '2')))).toEqual({
      code: 'STATE_CONFLICT',
      path: ['input', 'stepId'],
      expected: 'a step that is ACCEPTED',
      received: 'APPROVED',
      details: {
        status: 'APPROVED',
        version: 4,
        changed: { actorId: 'officer-NR-1', post: 'HANDLER', at: new Date(later).toISOString() },
      },
    });
  });

  it.each<[string, CaseState, OperationCommand, string, string[]]>([
    ['by the wrong department', accepted, decide(A, officer('EE')), 'NOT_ALLOWED', ['input', 'stepId']],
    ['by a counter', accepted, decide(A, officer('NR', 'COUNTER')), 'NOT_ALLOWED', ['input']],
    ['before acceptance', fresh, decide(A, officer('NR')), 'STATE_CONFLICT', ['input', 'stepId']],
    ['an unknown step', fresh, decide(`${CASE_ID}/NO`, officer('NR')), 'NOT_FOUND', ['input', 'stepId']],
    [
      'with a stale version',
      accepted,
      decide(A, officer('NR'), 'APPROVE', { ifVersion: 2 }),
      'VERSION_CONFLICT',
      ['input', 'ifVersion'],
    ],
    [
      'without an opinion',
      accepted,
      decide(A, officer('NR'), 'APPROVE', { opinion: '  ' }),
      'INVALID_INPUT',
      ['input', 'opinion'],
    ],
    [
      'with an opinion of a megabyte',
      accepted,
      decide(A, officer('NR'), 'APPROVE', { opinion: 'x'.repeat(1_000_000) }),
      'INVALID_INPUT',
      ['input', 'opinion'],
    ],
    [
      'with conditions but without any',
      accepted,
      decide(A, officer('NR'), 'APPROVE_WITH_CONDITIONS', { conditions: [] }),
      'INVALID_INPUT',
      ['input', 'conditions'],
    ],
    [
      'with an empty condition',
      accepted,
      decide(A, officer('NR'), 'APPROVE_WITH_CONDITIONS', { conditions: ['a', ''] }),
      'INVALID_INPUT',
      ['input', 'conditions', '1'],
    ],
    [
      'with conditions that it has no room for',
      accepted,
      decide(A, officer('NR'), 'APPROVE', { conditions: ['a'] }),
      'INVALID_INPUT',
      ['input', 'conditions'],
    ],
    [
      'with an empty document number',
      accepted,
      decide(A, officer('NR'), 'APPROVE', { documentNumber: '' }),
      'INVALID_INPUT',
      ['input', 'documentNumber'],
    ],
    [
      'with too many files',
      accepted,
      decide(A, officer('NR'), 'APPROVE', { fileIds: Array.from({ length: 51 }, String) }),
      'INVALID_INPUT',
      ['input', 'fileIds'],
    ],
    [
      'of no step',
      accepted,
      decide(A, officer('NR'), 'APPROVE', { stepIds: [] }),
      'INVALID_INPUT',
      ['input', 'stepIds'],
    ],
    [
      'of one step twice',
      accepted,
      decide(A, officer('NR'), 'APPROVE', { stepIds: [A, A] }),
      'INVALID_INPUT',
      ['input', 'stepIds'],
    ],
    [
      'with an empty key',
      accepted,
      decide(A, officer('NR'), 'APPROVE', { key: '' }),
      'INVALID_INPUT',
      ['input', 'idempotencyKey'],
    ],
    [
      'with a key of the system',
      accepted,
      decide(A, officer('NR'), 'APPROVE', { key: '~case.approved/9' }),
      'INVALID_INPUT',
      ['input', 'idempotencyKey'],
    ],
    ['in a withdrawn case', withdrawn, decide(A, officer('NR')), 'CASE_CLOSED', ['input', 'stepId']],
  ])('is refused %s', (_name, state, command, code, path) => {
    expect(refusal(state, command)).toMatchObject({ code, path });
  });

  it('waits for all who sign, keeps their conditions, and lets a department sign once', () => {
    const half = perform(joint, decide(B, officer('EE'), 'APPROVE_WITH_CONDITIONS'));
    expect(half.steps[B]).toMatchObject({ status: 'ACCEPTED' });
    expect(refusal(half, decide(B, officer('EE', 'HEAD', '2')))).toMatchObject({
      code: 'STATE_CONFLICT',
      details: { status: 'ACCEPTED', changed: { actorId: 'officer-EE-1' } },
    });
    const whole = perform(half, decide(B, officer('DRC')));
    expect(whole.steps[B]).toMatchObject({
      status: 'APPROVED_WITH_CONDITIONS',
      outcome: { conditions: ['补充资料'], decision: 'APPROVE' },
    });
  });

  it('decides several steps or none, the last entry under the key of the caller', () => {
    const both = perform(perform(fresh, accept(B, officer('DRC'))), accept(`${CASE_ID}/S`, officer('EE')));
    const S = `${CASE_ID}/S`;
    const batch = decide(B, officer('EE'), 'APPROVE', { stepIds: [B, S], key: 'batch' });
    const drafts = propose(both, batch, later);
    if (isRefusal(drafts)) throw new Error('refused');
    expect(drafts.map(({ key, type }) => [key, type])).toEqual([
      [`~batch/${B}`, 'step.signed'],
      ['batch', 'step.decided'],
    ]);
    const half = play(both, drafts.slice(0, 1), later);
    expect(propose(half, batch, later)).toMatchObject([{ key: 'batch', data: { stepId: S } }]);
    const whole = play(both, drafts, later);
    expect(propose(whole, batch, later)).toEqual([]);
    expect(refusal(both, { ...batch, stepIds: [B, A] })).toMatchObject({
      code: 'NOT_ALLOWED',
      path: ['input', 'stepIds', '1'],
    });
  });
});

describe('withdraw 撤回', () => {
  it('ends the case and every open step', () => {
    expect(withdrawn.status).toBe('WITHDRAWN');
    expect(new Set(Object.values(withdrawn.steps).map((step) => step.status))).toEqual(new Set(['WITHDRAWN']));
  });

  const agent: Commander = { actorId: 'agent', post: 'AGENT', onBehalfOf: 'organisation-1' };
  it.each<[string, CaseState, OperationCommand, string]>([
    ['by an officer', fresh, withdraw(officer('NR')), 'NOT_ALLOWED'],
    ['by another owner', fresh, withdraw({ ...owner, organisationId: 'organisation-2' }), 'NOT_ALLOWED'],
    ['by an agent of nobody', fresh, withdraw({ actorId: 'agent', post: 'AGENT' }), 'NOT_ALLOWED'],
    ['without a reason', fresh, { ...withdraw(), reason: '' }, 'INVALID_INPUT'],
    ['with a stale version', fresh, { ...withdraw(), ifVersion: 1 }, 'VERSION_CONFLICT'],
    ['a second time', withdrawn, withdraw(owner, 'again'), 'CASE_CLOSED'],
  ])('is refused %s', (_name, state, command, code) => {
    expect(refusal(state, command)).toMatchObject({ code });
  });

  it('is open to an agent of the owner, and to any owner where the project names none', () => {
    expect(propose(fresh, withdraw(agent), later)).toHaveLength(1);
    const { ownerId: _ownerId, ...ownerless } = fresh;
    expect(propose(ownerless, withdraw({ actorId: 'x', post: 'OWNER' }), later)).toHaveLength(1);
  });
});

describe('repair', () => {
  const repair = { type: 'repair', key: 'r', by: { actorId: 'op', post: 'OPERATOR' }, reason: 'read again' } as const;
  const declared = { ...broken, isFaultDeclared: true };

  it('puts back what was there', () => {
    const state = perform(declared, repair);
    expect(state.status).toBe('RUNNING');
    expect(state.faultReason).toBeUndefined();
  });

  it.each<[string, CaseState, OperationCommand, string]>([
    ['of a case that runs', fresh, repair, 'STATE_CONFLICT'],
    ['by an officer', declared, { ...repair, by: officer('NR') }, 'NOT_ALLOWED'],
    ['of a journal that cannot be read', { ...declared, brokenAt: 3 }, repair, 'CASE_FAULTED'],
  ])('is refused %s', (_name, state, command, code) => {
    expect(refusal(state, command)).toMatchObject({ code });
  });
});

describe('submit 申报', () => {
  const facts = { caseId: CASE_ID, project, departments };
  const codes = (more: Parameters<typeof submitCommand>[0], given = facts as Parameters<typeof proposeSubmit>[2]) => {
    const proposed = proposeSubmit(undefined, submitCommand(more), given);
    return 'refusals' in proposed ? proposed.refusals.map((one) => one.code) : [];
  };

  it('is refused by who may not, for a project that is not there or is another owner’s', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ by: officer('DRC', 'COUNTER') })).toEqual([]);
    expect(codes({ by: officer('NR') })).toEqual(['NOT_ALLOWED']);
    expect(codes({ by: { ...owner, organisationId: 'organisation-2' } })).toEqual(['NOT_ALLOWED']);
    expect(codes({}, { ...facts, project: null })).toEqual(['NOT_FOUND']);
    expect(codes({}, { ...facts, departments: { ...departments, HC: null } })).toEqual(['UNKNOWN_DEPARTMENT']);
  });

  it('keeps every code that applies and the calendar it counts with', () => {
    expect(fresh.calendarVersion).toMatch(/^mainland-/);
    expect(Object.keys(fresh.steps)).toHaveLength(5);
  });
});
