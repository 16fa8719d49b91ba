import { isRefusal } from '@kuaijin/kit/errors';
import type { CaseState } from '../../case/state';
import type { Commander } from '../../contracts/command';
import type { Officer } from '../../contracts/people';
import { delegate } from '../../testing/acts';
import {
  accept,
  allowed,
  CASE_ID,
  departmentId,
  officer,
  play,
  SUBMITTED_AT,
  submittedCase,
} from '../../testing/sample';
import { type OperationCommand, propose } from '../propose';
import type { ReassignCommand } from './reassign';

const A = `${CASE_ID}/A`;
const B = `${CASE_ID}/B`;
const operator: Commander = { actorId: 'operator-1', post: 'OPERATOR' };
const head = officer('NR', 'HEAD');
const from = 'officer-NR-2';
const to: Officer = {
  actorId: 'officer-NR-3',
  name: '某',
  departmentId: departmentId('NR'),
  posts: ['HANDLER'],
};

const reassign = (more: Partial<ReassignCommand> = {}): ReassignCommand => ({
  type: 'reassign',
  key: 'reassign',
  by: operator,
  stepIds: [A],
  fromOfficerId: from,
  toOfficerId: to.actorId,
  reason: '岗位调整',
  ...more,
});

function after(state: CaseState, command: OperationCommand, receiver?: Officer | null): CaseState {
  return allowed(state, command, SUBMITTED_AT, { officer: receiver });
}
const fresh = submittedCase();
const delegated = after(fresh, delegate(A, head, { officerId: from }));
const lent = after(fresh, delegate(A, head, { officerId: from, withReturn: true }));

describe('a step is reassigned', () => {
  it('to another officer of the department, who alone of its handlers may act on it then', () => {
    const state = after(delegated, reassign(), to);
    expect(state.steps[A]).toMatchObject({
      status: 'DISPATCHED',
      version: (delegated.steps[A]?.version ?? 0) + 1,
      assignment: { officerId: 'officer-NR-3', withReturn: false, reason: '岗位调整', act: operator, key: 'reassign' },
      changed: { act: operator },
    });
    expect(propose(state, accept(A, officer('NR', 'HANDLER', '2')), SUBMITTED_AT)).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    expect(isRefusal(propose(state, accept(A, officer('NR', 'HANDLER', '3')), SUBMITTED_AT))).toBe(false);
  });

  it('and still returns to who lent it', () => {
    const state = after(lent, reassign(), to);
    expect(state.steps[A]?.assignment).toMatchObject({
      officerId: to.actorId,
      withReturn: true,
      act: { actorId: head.actorId },
    });
  });

  it('to who lent it, and is with nobody in particular', () => {
    const lender = { ...to, actorId: head.actorId, posts: ['HEAD'] };
    expect(after(lent, reassign({ toOfficerId: head.actorId }), lender).steps[A]?.assignment).toBeUndefined();
  });

  it('with others of its case under one key, and what a former try stored is left out', () => {
    const drc = officer('DRC', 'HEAD');
    const both = after(delegated, delegate(B, drc, { officerId: from }));
    const command = reassign({ stepIds: [A, B] });
    const proposed = propose(both, command, SUBMITTED_AT);
    if (isRefusal(proposed)) throw new Error(proposed.code);
    expect(proposed.map(({ key }) => key)).toEqual([`~reassign/${A}`, 'reassign']);
    const half = play(both, proposed.slice(0, 1), SUBMITTED_AT);
    expect(propose(half, command, SUBMITTED_AT)).toEqual(proposed.slice(1));
    expect(propose(both, command, SUBMITTED_AT, { officer: to })).toMatchObject({
      code: 'INVALID_INPUT',
      path: ['input', 'toOfficerId'],
    });
  });
});

describe('a step is not reassigned', () => {
  it.each<[string, CaseState, ReassignCommand, Officer | null | undefined, string, readonly string[]]>([
    ['by anybody else', delegated, reassign({ by: head }), to, 'NOT_ALLOWED', ['input']],
    ['when there is none', delegated, reassign({ stepIds: ['x'] }), to, 'NOT_FOUND', ['input', 'stepId']],
    ['when none is named', delegated, reassign({ stepIds: [] }), to, 'INVALID_INPUT', ['input', 'stepIds']],
    ['twice', delegated, reassign({ stepIds: [A, A] }), to, 'INVALID_INPUT', ['input', 'stepIds']],
    ['to whom it is with', delegated, reassign({ toOfficerId: from }), to, 'INVALID_INPUT', ['input', 'toOfficerId']],
    ['to nobody', delegated, reassign(), null, 'NOT_FOUND', ['input', 'toOfficerId']],
    [
      'to another department',
      delegated,
      reassign(),
      { ...to, departmentId: departmentId('EE') },
      'INVALID_INPUT',
      ['input', 'toOfficerId'],
    ],
    [
      'to who handles nothing',
      delegated,
      reassign(),
      { ...to, posts: ['LEADER'] },
      'INVALID_INPUT',
      ['input', 'toOfficerId'],
    ],
    ['without a reason', delegated, reassign({ reason: ' ' }), to, 'INVALID_INPUT', ['input', 'reason']],
    ['when it is with nobody', fresh, reassign(), to, 'STATE_CONFLICT', ['input', 'stepId']],
    [
      'from whom it is not with',
      delegated,
      reassign({ fromOfficerId: 'x' }),
      to,
      'STATE_CONFLICT',
      ['input', 'fromOfficerId'],
    ],
    [
      'when one of them is not',
      delegated,
      reassign({ stepIds: [A, B] }),
      undefined,
      'STATE_CONFLICT',
      ['input', 'stepIds', '1'],
    ],
  ])('%s', (_, state, command, receiver, code, path) => {
    expect(propose(state, command, SUBMITTED_AT, { officer: receiver })).toMatchObject({ code, path });
  });
});
