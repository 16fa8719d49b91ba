import { isRefusal } from '@kuaijin/kit/errors';
import type { CaseState } from '../../case/state';
import {
  accept,
  allowed,
  CASE_ID,
  decide,
  officer,
  play,
  refusalOf,
  SUBMITTED_AT,
  submittedCase,
  withdraw,
} from '../../testing/sample';
import { type OperationCommand, propose } from '../propose';

const A = `${CASE_ID}/A`;
const B = `${CASE_ID}/B`;
const later = SUBMITTED_AT + 60_000;
const fresh = submittedCase();
const accepted = allowed(fresh, accept(A, officer('NR')), later);
const joint = allowed(fresh, accept(B, officer('DRC')), later);
const decided = allowed(accepted, decide(A, officer('NR')), later);
const withdrawn = allowed(fresh, withdraw(), later);
const refusal = (state: CaseState | undefined, command: OperationCommand) => refusalOf(state, command, later);

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
    const half = allowed(joint, decide(B, officer('EE'), 'APPROVE_WITH_CONDITIONS'), later);
    expect(half.steps[B]).toMatchObject({ status: 'ACCEPTED' });
    expect(refusal(half, decide(B, officer('EE', 'HEAD', '2')))).toMatchObject({
      code: 'STATE_CONFLICT',
      details: { status: 'ACCEPTED', changed: { actorId: 'officer-EE-1' } },
    });
    const whole = allowed(half, decide(B, officer('DRC')), later);
    expect(whole.steps[B]).toMatchObject({
      status: 'APPROVED_WITH_CONDITIONS',
      outcome: { conditions: ['补充资料'], decision: 'APPROVE' },
    });
  });

  it('decides several steps or none, the last entry under the key of the caller', () => {
    const both = allowed(
      allowed(fresh, accept(B, officer('DRC')), later),
      accept(`${CASE_ID}/S`, officer('EE')),
      later,
    );
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
