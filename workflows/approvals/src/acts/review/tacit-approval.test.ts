import { isRefusal } from '@kuaijin/kit/errors';
import type { ItemSnapshot } from '../../case/catalogue-snapshot';
import { draft } from '../../case/draft';
import type { CaseState } from '../../case/state';
import type { Instant } from '../../case/terms';
import { defaultLadder } from '../../limits/default-ladder';
import { entryOf, moments, nextMoment } from '../../limits/moments';
import { extend, requestCorrection, resubmit, resume, returnTo, revoke, suspend } from '../../testing/acts';
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

const china = (text: string): Instant => Date.parse(`${text}+08:00`);
const START = china('2022-09-20T10:00');
/** Promise of 8 days from 2022-09-20. */
const DUE = china('2022-10-01T00:00');
const A = `${CASE_ID}/A`;
const B = `${CASE_ID}/B`;
const handler = officer('DRC');

const tacit = (more: Partial<ItemSnapshot> = {}) =>
  item('A', { promisedWorkingDays: 8, tacitApproval: true, materials: [paper], ...more });
const paper = { code: 'M1', name: '申请表', isDeferrable: true };
const behind = item('B', { dependsOn: ['A'] });
const started = (more: Partial<ItemSnapshot> = {}) =>
  submittedCase({ catalogue: catalogueOf([tacit(more), behind]) }, START);

function perform(state: CaseState, command: OperationCommand, at: Instant): CaseState {
  return allowed(state, command, at);
}
const accepted = (more: Partial<ItemSnapshot> = {}) => perform(started(more), accept(A, handler), START);

/** The clocks of the case alone, until nothing of the step is due any more. */
function elapse(from: CaseState): { readonly state: CaseState; readonly did: readonly string[] } {
  const did: string[] = [];
  let state = from;
  for (let moment = nextMoment(state); moment !== undefined; moment = nextMoment(state)) {
    if ('stepId' in moment && moment.stepId !== A) break;
    const day = new Date(moment.at + 8 * 3_600_000).toISOString().slice(0, 10);
    if (moment.kind === 'rung') {
      const { stepId, rung, dueRevision, at } = moment;
      state = play(state, [draft('clock.rung', moment.key, { stepId, rung, dueRevision, moment: at })], at);
      did.push(`${rung} ${day}`);
    } else if (moment.kind === 'tacitApproval') {
      const data = { stepId: moment.stepId, dueAt: moment.at };
      state = play(state, [draft('step.deemedApproved', moment.key, data)], moment.at);
      did.push(`tacit ${day}`);
    } else if (moment.kind === 'deemAcceptance') {
      const clockFrom = state.steps[A]?.dispatchedAt ?? 0;
      const data = { stepId: A, isDeemed: true, clockFrom };
      state = play(state, [draft('step.accepted', moment.key, data)], moment.at);
      did.push(`taken ${day}`);
    } else if (moment.kind === 'limitRung' || moment.kind === 'spanRung') {
      state = play(state, [entryOf(state, moment)], moment.at);
    } else {
      throw new Error(`unexpected ${moment.kind}`);
    }
  }
  return { state, did };
}

describe('tacit approval', () => {
  it('comes when the promise passes undecided; what depends on the step begins, and no rung rings any more', () => {
    const { state, did } = elapse(accepted());
    expect(did).toEqual(['YELLOW 2022-09-29', 'tacit 2022-10-01']);
    expect(state.steps[A]).toMatchObject({
      status: 'DEEMED_APPROVED',
      decidedAt: DUE,
      outcome: { decision: 'APPROVE', act: { post: 'system' } },
    });
    expect(state.steps[B]?.status).toBe('DISPATCHED');
  });

  it('is off where the catalogue does not say so', () => {
    const { tacitApproval: _off, ...plain } = tacit();
    const state = perform(submittedCase({ catalogue: catalogueOf([plain, behind]) }, START), accept(A, handler), START);
    expect(elapse(state).did.some((text) => text.startsWith('tacit'))).toBe(false);
  });

  it('counts the law’s own limit where there is no promise, and never comes where there is no limit at all', () => {
    const { promisedWorkingDays: _promise, ...rest } = tacit({ ladder: [] });
    const lawful = submittedCase({ catalogue: catalogueOf([rest, behind]) }, START);
    expect(elapse(perform(lawful, accept(A, handler), START)).did).toEqual(['tacit 2022-10-22']);
    const { statutoryWorkingDays: _statute, ...free } = rest;
    const open = submittedCase({ catalogue: catalogueOf([free, behind]) }, START);
    expect(moments(perform(open, accept(A, handler), START)).filter(({ kind }) => kind === 'tacitApproval')).toEqual(
      [],
    );
  });

  it('follows an acceptance that was only deemed', () => {
    const { did, state } = elapse(started({ promisedWorkingDays: 0, ladder: defaultLadder(0) }));
    expect(did).toEqual(['taken 2022-09-28', 'YELLOW 2022-09-20', 'tacit 2022-09-21']);
    expect(state.steps[A]?.status).toBe('DEEMED_APPROVED');
  });

  it.each([
    ['a correction', requestCorrection(A, handler), resubmit(A, owner)],
    ['a special procedure', suspend(A, handler, { limitWorkingDays: 20 }), resume(A, handler)],
  ])('waits while %s stops the clock, and then for the rest', (_name, stop, goOn) => {
    const stopped = perform(accepted(), stop, START);
    expect(moments(stopped).some(({ kind }) => kind === 'tacitApproval')).toBe(false);
    const later = china('2022-09-22T10:00');
    const again = perform(stopped, goOn, later);
    expect(elapse(again).did.at(-1)).toBe('tacit 2022-10-10');
  });

  it('moves with an extension', () => {
    const extended = perform(accepted(), extend(A, officer('DRC', 'HEAD'), { workingDays: 2 }), START);
    expect(elapse(extended).did.at(-1)).toBe('tacit 2022-10-10');
  });

  it('keeps the conditions of those who signed in time', () => {
    const signed = perform(
      accepted({ signMode: 'ALL', signerDepartmentCodes: ['DRC', 'EE'] }),
      decide(A, officer('EE'), 'APPROVE_WITH_CONDITIONS'),
      START,
    );
    const { state } = elapse(signed);
    expect(state.steps[A]).toMatchObject({ status: 'DEEMED_APPROVED', outcome: { conditions: ['补充资料'] } });
    expect(state.steps[A]?.signatures.map(({ decision }) => decision)).toEqual([undefined, 'APPROVE_WITH_CONDITIONS']);
  });

  it.each([
    ['decide', decide(A, handler, 'REJECT')],
    ['suspend', suspend(A, handler)],
    ['requestCorrection', requestCorrection(A, handler)],
    ['extend', extend(A, officer('DRC', 'HEAD'))],
  ])('bars %s from the limit on, though the clock has not yet spoken', (_name, command) => {
    expect(isRefusal(propose(accepted(), command, DUE - 1))).toBe(false);
    expect(propose(accepted(), command, DUE)).toMatchObject({ code: 'STATE_CONFLICT', path: ['input', 'stepId'] });
  });

  it('is returned and revoked like any other approval', () => {
    const { state } = elapse(accepted());
    const head = officer('DRC', 'HEAD');
    expect(perform(state, returnTo(B, handler, A), DUE).steps[A]?.status).toBe('RETURNED');
    const revoked = perform(state, revoke(A, head), DUE);
    expect([revoked.steps[A]?.status, revoked.steps[B]?.status]).toEqual(['REVOKED', 'WAITING']);
  });

  it('starts anew after it was returned and taken up again', () => {
    const returned = perform(elapse(accepted()).state, returnTo(B, handler, A), DUE);
    const again = perform(returned, accept(A, handler), DUE);
    const keys = moments(again).map(({ key }) => key);
    expect(keys).toContain(`tacit/${A}/2`);
  });
});
