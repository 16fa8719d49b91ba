import type { ItemSnapshot } from '../../case/catalogue-snapshot';
import { FIRST_EDITION } from '../../case/edition';
import type { CaseState } from '../../case/state';
import type { Instant } from '../../case/terms';
import { limitLight, runningLimits } from '../../limits/limit-moments';
import { extend, extendJointHandling, resume, signer, suspend } from '../../testing/acts';
import {
  accept,
  allowed,
  CASE_ID,
  catalogueOf,
  departmentId,
  item,
  officer,
  refusalOf,
  submittedCase,
  withdraw,
} from '../../testing/sample';
import type { OperationCommand } from '../propose';

const china = (text: string): Instant => Date.parse(`${text}:00+08:00`);
const MONDAY = china('2026-03-02T09:00');
const [A, B] = [`${CASE_ID}/A`, `${CASE_ID}/B`];
const nr = officer('NR');
const head = officer('NR', 'HEAD');
const leader = { actorId: 'leader-330800-1', post: 'LEADER' };

const { statutoryWorkingDays: _law, ...unlimited } = item('A', {
  departmentCode: 'NR',
  signMode: 'ALL',
  signerDepartmentCodes: ['NR', 'EE'],
});
/** A is decided by two departments, and its catalogue names no limit of the law; B by one. */
const submitted = (more: Partial<ItemSnapshot> = {}) =>
  submittedCase({ catalogue: catalogueOf([{ ...unlimited, ...more }, item('B', { departmentCode: 'NR' })]) }, MONDAY);
const fresh = submitted();
const accepted = allowed(fresh, accept(A, nr), MONDAY);
const acceptedAlone = allowed(fresh, accept(B, nr), MONDAY);
const extended = allowed(accepted, extendJointHandling(A, leader), MONDAY);
const clock = (state: CaseState, id = A) => state.steps[id]?.clock;
const step = ['input', 'stepId'];

describe('what several departments decide together', () => {
  it('is due by law within 45 working days where its catalogue names no other limit', () => {
    // The holidays of Qingming and Labour Day lie between; Saturday the 9th of May is worked.
    expect(clock(accepted)?.statutoryDueAt).toBe(china('2026-05-09T00:00'));
    const state = accepted.steps[A];
    if (state === undefined) throw new Error('no step A');
    expect(runningLimits(accepted, state)).toMatchObject([{ limit: 'STATUTORY', dueAt: china('2026-05-09T00:00') }]);
    expect(limitLight(accepted, state, 'STATUTORY', china('2026-05-09T00:00'))).toBe('RED');
  });

  it('keeps the limit that its catalogue names', () => {
    const state = allowed(submitted({ statutoryWorkingDays: 20 }), accept(A, nr), MONDAY);
    expect(clock(state)?.statutoryDueAt).toBe(china('2026-03-31T00:00'));
  });

  it('had no limit of the law in a case that was submitted before this rule', () => {
    const state = allowed({ ...fresh, edition: FIRST_EDITION }, accept(A, nr), MONDAY);
    expect(clock(state)?.statutoryDueAt).toBeNull();
  });

  it('is extended by the head of the government, and both limits move', () => {
    const before = clock(accepted);
    expect(clock(extended)).toMatchObject({
      dueAt: china('2026-04-03T00:00'),
      statutoryDueAt: china('2026-05-29T00:00'),
      dueRevision: (before?.dueRevision ?? 0) + 1,
      extension: { kind: 'JOINT_HANDLING', workingDays: 15, reason: '多部门联合会审', act: { post: 'LEADER' } },
    });
  });

  it('goes on with the rest of its working days after a special procedure', () => {
    const suspended = allowed(accepted, suspend(A, nr), china('2026-03-03T09:00'));
    const resumed = allowed(suspended, resume(A, nr), china('2026-03-05T09:00'));
    expect(clock(resumed)?.statutoryDueAt).toBe(china('2026-05-12T00:00'));
  });

  it('is also what a department was added to', () => {
    const joined = allowed(acceptedAlone, signer('addSigner', B, nr, departmentId('EE')), MONDAY);
    expect(clock(allowed(joined, extendJointHandling(B, leader), MONDAY), B)?.extension?.kind).toBe('JOINT_HANDLING');
  });
});

type Row = [string, CaseState, OperationCommand, string, string[], number?];
const days = (workingDays: number) => extendJointHandling(A, leader, { workingDays });
const path = ['input', 'workingDays'];

describe('its extension is refused', () => {
  it.each<Row>([
    ['by the head of the department', accepted, extendJointHandling(A, head), 'NOT_ALLOWED', ['input']],
    ['by the dispatch centre', accepted, extendJointHandling(A, officer('NR', 'DISPATCHER')), 'NOT_ALLOWED', ['input']],
    ['of no step', accepted, extendJointHandling('none', leader), 'NOT_FOUND', step],
    ['by no day', accepted, days(0), 'INVALID_INPUT', path],
    ['by more than 15 days', accepted, days(16), 'INVALID_INPUT', path],
    ['by half a day', accepted, days(1.5), 'INVALID_INPUT', path],
    [
      'without a reason',
      accepted,
      extendJointHandling(A, leader, { reason: ' ' }),
      'INVALID_INPUT',
      ['input', 'reason'],
    ],
    ['before it is accepted', fresh, extendJointHandling(A, leader), 'STATE_CONFLICT', step],
    ['of what one department decides', acceptedAlone, extendJointHandling(B, leader), 'STATE_CONFLICT', step],
    ['twice', extended, extendJointHandling(A, leader, { key: 'again' }), 'STATE_CONFLICT', step],
    ['beside an ordinary one', allowed(accepted, extend(A, head), MONDAY), days(5), 'STATE_CONFLICT', step],
    ['after the limit of the law', accepted, days(5), 'STATE_CONFLICT', step, china('2026-05-09T00:00')],
    [
      'of an old version',
      accepted,
      extendJointHandling(A, leader, { ifVersion: 1 }),
      'VERSION_CONFLICT',
      ['input', 'ifVersion'],
    ],
    ['in a case that was withdrawn', allowed(accepted, withdraw(), MONDAY), days(5), 'CASE_CLOSED', step],
  ])('%s', (_name, state, command, code, at, when = MONDAY) => {
    expect(refusalOf(state, command, when)).toMatchObject({ code, path: at });
  });

  it('and leaves none for the head of the department', () => {
    expect(refusalOf(extended, extend(A, head), MONDAY)).toMatchObject({ code: 'STATE_CONFLICT' });
  });
});
