import { isRefusal } from '@kuaijin/kit/errors';
import { draft } from '../../case/draft';
import { stepOf } from '../../case/find';
import type { CaseState } from '../../case/state';
import type { Instant } from '../../case/terms';
import { moments, nextMoment } from '../../limits/moments';
import { stageClock } from '../../limits/spans';
import { criticalPath, serialSum } from '../../sequencing/plan';
import {
  delegate,
  extend,
  requestCorrection,
  returnTo,
  revoke,
  signer,
  suspend,
  takeBack,
  urge,
} from '../../testing/acts';
import { promise } from '../../testing/commitments';
import { found, notFound } from '../../testing/look-ups';
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
  submittedCase,
} from '../../testing/sample';
import { type OperationCommand, propose } from '../propose';
import { looksUpAgainAt, lookUpAt } from './prior-approval';

const START = Date.parse('2022-09-20T10:00+08:00');
const K = `${CASE_ID}/K`;
const A = `${CASE_ID}/A`;
const handler = officer('NR');
const lead = officer('DRC', 'COUNTER');

const items = [
  item('K', { lane: 'PRECHECK', departmentCode: 'NR', lookUpItemCodes: ['X'] }),
  item('A', { dependsOn: ['K'], promisedWorkingDays: 8 }),
  item('B', { promisedWorkingDays: 3 }),
];
const submitted = () => submittedCase({ catalogue: catalogueOf(items) }, START);

function perform(state: CaseState, ...commands: readonly OperationCommand[]): CaseState {
  let now = state;
  for (const command of commands) {
    now = allowed(now, command, START);
  }
  return now;
}
const refused = (state: CaseState, command: OperationCommand) => {
  const proposed = propose(state, command, START);
  return isRefusal(proposed) ? `${proposed.code} ${proposed.path.join('.')}` : 'allowed';
};
/** What the case itself found, or did not. */
const looked = (state: CaseState, isFound: boolean, at: Instant) => {
  const document = { documentDate: '2021-03-01', fromStepId: 'case-old/X' };
  const data = isFound
    ? { stepId: K, result: 'FOUND' as const, ...document }
    : { stepId: K, result: 'NOT_FOUND' as const };
  return play(state, [draft('step.lookedUp', `looked ${at}`, data)], at);
};
const lookUpOf = (state: CaseState) => moments(state).find(({ kind }) => kind === 'lookUp');

describe('a step that is looked up', () => {
  it('is looked up by the case itself as soon as it may run, and waits for no acceptance', () => {
    const state = submitted();
    expect(state.steps[K]).toMatchObject({ status: 'DISPATCHED' });
    expect(nextMoment(state)).toMatchObject({ kind: 'lookUp', stepId: K, at: START });
    expect(moments(state).filter((one) => 'stepId' in one && one.stepId === K)).toHaveLength(1);
  });

  it('is done when it is found: what depends on it begins, and no clock ran', () => {
    const state = looked(submitted(), true, START);
    expect(state.steps[K]).toMatchObject({
      status: 'APPROVED',
      lookUp: { result: 'FOUND', document: { fromStepId: 'case-old/X' } },
      outcome: { decision: 'APPROVE', act: { post: 'system' } },
    });
    expect(state.steps[K]?.clock).toBeUndefined();
    expect(state.steps[A]?.status).toBe('DISPATCHED');
    expect(lookUpOf(state)).toBeUndefined();
  });

  it('is blocked while it is not found, and looked up again each working day', () => {
    const state = looked(submitted(), false, START);
    expect(state.steps[K]).toMatchObject({
      status: 'DISPATCHED',
      blockedBy: { code: 'RESULT_NOT_FOUND', received: '本项目此前办结的案件中没有仍然有效的结果' },
    });
    expect(state.steps[A]?.status).toBe('WAITING');
    expect(lookUpOf(state)).toBeUndefined();
    const [step, tomorrow] = [stepOf(state, K), Date.parse('2022-09-22T00:00+08:00')];
    expect(looksUpAgainAt(state, step, START)).toBe(tomorrow);
    expect(looksUpAgainAt(state, step, tomorrow - 1)).toBe(Date.parse('2022-09-23T00:00+08:00'));
    const { edition: _edition, ...earlier } = state;
    expect(lookUpAt(earlier, step)).toBe(tomorrow);
    expect(looksUpAgainAt(earlier, step, START)).toBeUndefined();
    const unfound = perform(state, notFound(K, handler));
    expect(unfound.steps[K]?.blockedBy?.received).toBe('档案中没有');
    const again = looked(unfound, false, START + 1);
    expect(again.steps[K]?.blockedBy?.received).toBe('档案中没有');
    const done = perform(again, found(K, handler));
    expect(done.steps[K]?.blockedBy).toBeUndefined();
    expect(done.steps[A]?.status).toBe('DISPATCHED');
  });

  it('counts nothing in sums and paths, and begins no stage', () => {
    const { catalogue } = submitted();
    expect(serialSum(catalogue.items)).toBe(11);
    expect(criticalPath(catalogue, catalogue.items)).toEqual({ codes: ['K', 'A'], length: 8 });
    const later = submittedCase({ catalogue: catalogueOf(items.slice(0, 2)) }, START);
    expect(stageClock(later, '1').startedAt).toBeUndefined();
    expect(stageClock(looked(later, true, START + 5), '1').startedAt).toBe(START + 5);
  });
});

describe('looking up', () => {
  it('is the department’s, or the counter’s of the lead', () => {
    expect(perform(submitted(), found(K, handler)).steps[K]).toMatchObject({
      status: 'APPROVED',
      outcome: { documentNumber: '衢自然资预〔2021〕8号', act: { actorId: handler.actorId } },
    });
    expect(perform(submitted(), found(K, lead)).steps[K]?.status).toBe('APPROVED');
    expect(refused(submitted(), found(K, officer('EE')))).toBe('NOT_ALLOWED input.stepId');
    expect(refused(submitted(), found(K, owner))).toBe('NOT_ALLOWED input');
  });

  it.each<[string, Parameters<typeof found>[2], string]>([
    ['without a number', { documentNumber: '' }, 'INVALID_INPUT input.documentNumber'],
    ['without a date', { documentDate: '' }, 'INVALID_INPUT input.documentDate'],
    ['of a date that is none', { documentDate: '2021-02-30' }, 'INVALID_INPUT input.documentDate'],
    ['of a date to come', { documentDate: '2022-09-21' }, 'INVALID_INPUT input.documentDate'],
    ['of what has ended', { validUntil: '2022-09-20' }, 'INVALID_INPUT input.validUntil'],
    ['with a reason', { reason: '没有' }, 'INVALID_INPUT input.reason'],
    ['of nothing with a number', { result: 'NOT_FOUND', reason: '没有' }, 'INVALID_INPUT input.documentNumber'],
    ['of a step that is handled', { stepId: `${CASE_ID}/B`, by: officer('DRC') }, 'STATE_CONFLICT input.stepId'],
    ['of what waits', { stepId: A, by: officer('DRC') }, 'STATE_CONFLICT input.stepId'],
    ['from another version', { ifVersion: 9 }, 'VERSION_CONFLICT input.ifVersion'],
  ])('%s is refused', (_name, more, code) => {
    expect(refused(submitted(), found(K, handler, more))).toBe(code);
  });

  it('is taken back by who did it, revoked and returned like any decision, and then done anew', () => {
    const done = perform(submitted(), found(K, handler));
    const back = perform(done, takeBack(K, handler));
    expect(back.steps[K]).toMatchObject({ status: 'DISPATCHED' });
    expect(lookUpOf(back)).toMatchObject({ at: START });
    const revoked = perform(done, revoke(K, officer('NR', 'HEAD')));
    expect([revoked.steps[K]?.status, revoked.steps[A]?.status]).toEqual(['REVOKED', 'WAITING']);
    const returned = perform(done, returnTo(A, officer('DRC'), K));
    expect([returned.steps[K]?.status, returned.steps[A]?.status]).toEqual(['RETURNED', 'WAITING']);
    expect(lookUpOf(returned)).toBeUndefined();
    expect(perform(returned, found(K, handler, { key: 'again' })).steps[K]?.status).toBe('APPROVED');
  });
});

describe('handling', () => {
  it.each<[string, OperationCommand]>([
    ['accept', accept(K, handler)],
    ['delegate', delegate(K, handler)],
    ['refuse', { type: 'refuse', key: 'r', by: handler, stepId: K, reasonCode: 'NOT_COMPETENT', reason: '不属于' }],
  ])('%s is refused', (_name, command) => expect(refused(submitted(), command)).toBe('NOT_HANDLED input.stepId'));

  it.each<[string, OperationCommand]>([
    ['decide', decide(K, handler)],
    ['suspend', suspend(K, handler)],
    ['extend', extend(K, officer('NR', 'HEAD'))],
    ['requestCorrection', requestCorrection(K, handler, { materialCodes: [] })],
    ['addSigner', signer('addSigner', K, handler, 'department-330800-EE')],
    ['promise', promise(K)],
  ])('%s is refused', (_name, command) => expect(refused(submitted(), command)).not.toBe('allowed'));

  it('by the intake of a stage leaves it out', () => {
    const state = perform(submitted(), { type: 'acceptStage', key: 's', by: lead, stageCode: '1', exceptStepIds: [] });
    expect([state.steps[K]?.status, state.steps[`${CASE_ID}/B`]?.status]).toEqual(['DISPATCHED', 'ACCEPTED']);
  });

  it('by urging is no handling', () => expect(refused(submitted(), urge(K, owner))).toBe('allowed'));
});
