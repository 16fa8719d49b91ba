import { isRefusal } from '@kuaijin/kit/errors';
import type { ItemSnapshot } from '../../case/catalogue-snapshot';
import type { CommitmentStatus } from '../../case/commitments';
import { draft } from '../../case/draft';
import type { CaseState } from '../../case/state';
import type { Instant } from '../../case/terms';
import { nextStatus } from '../../case/transitions';
import { moments, nextMoment } from '../../limits/moments';
import { isOver } from '../../sequencing/end';
import { revoke, signer, takeBack } from '../../testing/acts';
import { approveOnCommitment, checkCommitment, promise, rectifiable, terms } from '../../testing/commitments';
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
  SUBMITTED_AT,
  submittedCase,
  withdraw,
} from '../../testing/sample';
import { type OperationCommand, propose } from '../propose';
import { commitmentTransitions } from './commitment';

const at = SUBMITTED_AT + 1_000;
const A = `${CASE_ID}/A`;
const B = `${CASE_ID}/B`;
const handler = officer('DRC');
const day = (instant: Instant) => new Date(instant + 8 * 3_600_000).toISOString().slice(0, 10);

const caseWith = (more: Partial<ItemSnapshot> = {}, elements: readonly ItemSnapshot['elements'][number][] = []) =>
  submittedCase(
    {
      catalogue: catalogueOf([
        item('A', { commitmentTerms: terms, elements, ...more }),
        item('B', { dependsOn: ['A'] }),
      ]),
      elements: elements.map(({ kind }) => ({ kind, account: 'pool', amountMinor: '1' })),
    },
    SUBMITTED_AT,
  );

function perform(state: CaseState, ...commands: readonly OperationCommand[]): CaseState {
  let now = state;
  for (const command of commands) {
    now = allowed(now, command, at);
  }
  return now;
}
const approved = (more: Partial<ItemSnapshot> = {}) =>
  perform(caseWith(more), promise(A), approveOnCommitment(A, handler));
const commitmentOf = (state: CaseState) => state.steps[A]?.commitment;
const refused = (state: CaseState, command: OperationCommand) => {
  const proposed = propose(state, command, at);
  return isRefusal(proposed) ? proposed.code : 'allowed';
};

/** The clock of the case does what is due next, which must be about the commitment. */
function elapse(state: CaseState): { readonly state: CaseState; readonly did: string } {
  const moment = moments(state).find(({ kind }) => kind === 'checkDue' || kind === 'rectificationOver');
  if (moment?.kind === 'checkDue') {
    const { stepId, rung, dueAt } = moment;
    const next = play(state, [draft('step.checkDue', moment.key, { stepId, rung, dueAt })], moment.at);
    return { state: next, did: `${rung} ${day(moment.at)}` };
  }
  if (moment?.kind === 'rectificationOver') {
    const data = { stepId: moment.stepId, dueAt: moment.at };
    const next = play(state, [draft('step.rectificationLapsed', moment.key, data)], moment.at);
    return { state: next, did: `lapsed ${day(moment.at)}` };
  }
  return { state, did: 'nothing' };
}

describe('the table of commitments', () => {
  const statuses: (CommitmentStatus | null)[] = [null, 'PROMISED', 'RELIED_ON', 'KEPT', 'RECTIFYING', 'BREACHED'];
  it.each([
    ['promise', ['nothing -> PROMISED']],
    ['relyOn', ['PROMISED -> RELIED_ON']],
    ['letGo', ['RELIED_ON -> PROMISED']],
    ['keep', ['RELIED_ON -> KEPT', 'RECTIFYING -> KEPT']],
    ['rectify', ['RELIED_ON -> RECTIFYING']],
    ['breach', ['RELIED_ON -> BREACHED', 'RECTIFYING -> BREACHED']],
  ] as const)('%s', (by, expected) => {
    const found = statuses.flatMap((from) => {
      const to = nextStatus(commitmentTransitions, by, from);
      return to === undefined ? [] : [`${from ?? 'nothing'} -> ${to}`];
    });
    expect(found).toEqual(expected);
  });
});

describe('a promise', () => {
  it('is given on all points of the catalogue before or after acceptance, once', () => {
    const promised = perform(caseWith(), promise(A));
    expect(promised.steps[A]).toMatchObject({
      status: 'DISPATCHED',
      commitment: { status: 'PROMISED', points: terms.points, signatory: '张三', act: { post: 'OWNER' } },
    });
    expect(perform(caseWith(), accept(A, handler), promise(A)).steps[A]?.status).toBe('ACCEPTED');
    expect(refused(promised, promise(A, owner, 'again'))).toBe('STATE_CONFLICT');
  });

  it.each<[string, OperationCommand, string]>([
    ['by a stranger', promise(A, { ...owner, organisationId: 'organisation-2' }), 'NOT_ALLOWED'],
    ['by an officer', promise(A, handler), 'NOT_ALLOWED'],
    ['of an item without terms', promise(B), 'COMMITMENT_FORBIDDEN'],
    ['without a signatory', { ...promise(A), signatory: ' ' }, 'INVALID_INPUT'],
    ['of no step', promise('none'), 'NOT_FOUND'],
  ])('%s is refused', (_name, command, code) => expect(refused(caseWith(), command)).toBe(code));

  it('does not hinder the ordinary decision, and is nothing to be checked then', () => {
    const state = perform(caseWith(), promise(A), accept(A, handler), decide(A, handler));
    expect(state.steps[A]).toMatchObject({ status: 'APPROVED', commitment: { status: 'PROMISED' } });
    expect(refused(state, checkCommitment(A, handler))).toBe('STATE_CONFLICT');
    expect(elapse(state).did).toBe('nothing');
  });
});

describe('an approval on a promise', () => {
  it('comes at once, accepts with it what was not accepted, and lets what depends on it begin', () => {
    const state = approved();
    expect(state.steps[A]).toMatchObject({
      status: 'APPROVED',
      decidedAt: at,
      accepted: { isDeemed: false },
      clock: { startedAt: at },
      outcome: { decision: 'APPROVE', isOnCommitment: true },
      signatures: [{ decision: 'APPROVE', act: { actorId: handler.actorId } }],
    });
    expect(day((commitmentOf(state)?.checkDueAt ?? 0) - 1)).toBe('2022-10-21');
    expect(state.steps[B]?.status).toBe('DISPATCHED');
  });

  it('that comes after the five days counts the acceptance from the day on which the papers came', () => {
    const late = SUBMITTED_AT + 30 * 86_400_000;
    const state = allowed(perform(caseWith(), promise(A)), approveOnCommitment(A, handler), late);
    expect(state.steps[A]).toMatchObject({ acceptedAt: SUBMITTED_AT, clock: { startedAt: SUBMITTED_AT } });
    expect(state.steps[A]).toMatchObject({ decidedAt: late, accepted: { at: late } });
  });

  it('leaves the clock of an accepted step alone', () => {
    const accepted = perform(caseWith(), accept(A, handler), promise(A));
    const state = perform(accepted, approveOnCommitment(A, handler));
    expect(state.steps[A]?.clock).toEqual(accepted.steps[A]?.clock);
  });

  it.each<[string, CaseState, OperationCommand, string]>([
    ['without a promise', caseWith(), approveOnCommitment(A, handler), 'STATE_CONFLICT'],
    ['by another department', perform(caseWith(), promise(A)), approveOnCommitment(A, officer('EE')), 'NOT_ALLOWED'],
    [
      'by the counter',
      perform(caseWith(), promise(A)),
      approveOnCommitment(A, officer('DRC', 'COUNTER')),
      'NOT_ALLOWED',
    ],
    [
      'where a second department signs',
      perform(
        caseWith(),
        accept(A, handler),
        promise(A),
        signer('addSigner', A, handler, officer('EE').departmentId ?? ''),
      ),
      approveOnCommitment(A, handler),
      'STATE_CONFLICT',
    ],
    ['of an item without terms', caseWith(), approveOnCommitment(B, handler), 'COMMITMENT_FORBIDDEN'],
    ['a second time', approved(), approveOnCommitment(A, handler, 'again'), 'STATE_CONFLICT'],
  ])('%s is refused', (_name, state, command, code) => expect(refused(state, command)).toBe(code));

  it('may be taken back until it was checked: the promise stands', () => {
    const back = perform(approved(), takeBack(A, handler));
    expect(back.steps[A]).toMatchObject({ status: 'ACCEPTED', commitment: { status: 'PROMISED' } });
    expect(commitmentOf(back)?.checkDueAt).toBeUndefined();
    expect(refused(perform(approved(), checkCommitment(A, handler)), takeBack(A, handler))).toBe('STATE_CONFLICT');
  });
});

describe('the check', () => {
  it('is warned of before its limit and at it, each once, in working days', () => {
    const first = elapse(approved());
    const second = elapse(first.state);
    expect([first.did, second.did, elapse(second.state).did]).toEqual([
      'REMIND 2022-10-15',
      'RED 2022-10-22',
      'nothing',
    ]);
    expect(refused(second.state, checkCommitment(A, handler))).toBe('allowed');
  });

  it('that finds the promise kept ends it', () => {
    const state = perform(approved(), checkCommitment(A, handler));
    expect(commitmentOf(state)).toMatchObject({ status: 'KEPT', checks: [{ result: 'KEPT', findings: '现场核查' }] });
    expect(elapse(state).did).toBe('nothing');
    expect(refused(state, checkCommitment(A, handler, 'BREACHED'))).toBe('STATE_CONFLICT');
  });

  it('that finds a breach revokes the approval by itself; what depends on it waits again, and no other promise is taken', () => {
    const state = perform(approved(), checkCommitment(A, handler, 'BREACHED'));
    expect([state.steps[A]?.status, state.steps[B]?.status]).toEqual(['REVOKED', 'WAITING']);
    expect(state.steps[A]).toMatchObject({ hasBrokenCommitment: true });
    const again = perform(state, { type: 'resubmit', key: 'r', by: owner, stepId: A });
    expect(again.steps[A]?.status).toBe('DISPATCHED');
    expect(refused(again, promise(A, owner, 'again'))).toBe('STATE_CONFLICT');
  });

  it('by another department, or without findings, is refused', () => {
    expect(refused(approved(), checkCommitment(A, officer('EE')))).toBe('NOT_ALLOWED');
    expect(refused(approved(), { ...checkCommitment(A, handler), findings: '' })).toBe('INVALID_INPUT');
  });

  it('of an approval that was revoked for another reason is none', () => {
    const state = perform(approved(), revoke(A, officer('DRC', 'HEAD')));
    expect(refused(state, checkCommitment(A, handler))).toBe('STATE_CONFLICT');
    expect(elapse(state).did).toBe('nothing');
  });
});

describe('rectification', () => {
  const found = () => perform(approved({ commitmentTerms: rectifiable }), checkCommitment(A, handler, 'BREACHED'));

  it('is given its days: the approval stands until then', () => {
    const state = found();
    expect(state.steps[A]?.status).toBe('APPROVED');
    expect(commitmentOf(state)).toMatchObject({ status: 'RECTIFYING' });
    expect(day((commitmentOf(state)?.rectifyDueAt ?? 0) - 1)).toBe('2022-09-27');
  });

  it('that is found in order keeps the approval', () => {
    const state = perform(found(), checkCommitment(A, handler, 'KEPT', 'second'));
    expect(commitmentOf(state)).toMatchObject({ status: 'KEPT', checks: [{ result: 'BREACHED' }, { result: 'KEPT' }] });
    expect(elapse(state).did).toBe('nothing');
  });

  it.each<[string, (state: CaseState) => CaseState]>([
    ['is found wanting again', (state) => perform(state, checkCommitment(A, handler, 'BREACHED', 'second'))],
    ['is not found in order within its days', (state) => elapse(state).state],
  ])('that %s revokes the approval', (_name, act) => {
    expect(act(found()).steps[A]).toMatchObject({ status: 'REVOKED', hasBrokenCommitment: true });
  });

  it('lapses at the end of its last day', () => expect(elapse(found()).did).toBe('lapsed 2022-09-28'));
});

describe('a case whose commitments are not checked', () => {
  const ended = (more: Partial<ItemSnapshot> = {}) => perform(approved(more), accept(B, handler), decide(B, handler));

  it('is approved, and stays until they are', () => {
    const state = ended();
    expect(state.status).toBe('APPROVED');
    expect(isOver(state)).toBe(false);
    expect(nextMoment(state)?.kind).toBe('checkDue');
    expect(isOver(perform(state, checkCommitment(A, handler)))).toBe(true);
  });

  it('is opened again by a breach: the approval of the step is revoked, what depends on it waits', () => {
    const state = perform(ended(), checkCommitment(A, handler, 'BREACHED'));
    expect([state.status, state.steps[A]?.status, state.steps[B]?.status]).toEqual(['RUNNING', 'REVOKED', 'WAITING']);
  });

  it('that was withdrawn waits for nothing', () => {
    const state = perform(approved(), withdraw());
    expect(moments(state)).toEqual([]);
    expect(isOver(state)).toBe(true);
    expect(refused(state, checkCommitment(A, handler))).toBe('CASE_CLOSED');
  });

  it('revokes only after no account is being asked to commit', () => {
    const elements = [{ kind: 'LAND', commitOn: 'ITEM_APPROVED' }] as const;
    const elementId = `${CASE_ID}/LAND`;
    // From edition 3 on it is approved when that is known.
    const before = { ...caseWith({}, elements), edition: 2 };
    const reserved = play(before, [draft('element.reserved', 'r', { elementId })], at);
    const state = perform(
      reserved,
      promise(A),
      approveOnCommitment(A, handler),
      checkCommitment(A, handler, 'BREACHED'),
    );
    expect(state.steps[A]?.status).toBe('APPROVED');
    const committed = play(state, [draft('element.committed', 'c', { elementId })], at);
    expect(committed.steps[A]?.status).toBe('REVOKED');
  });
});
