import { isRefusal } from '@kuaijin/kit/errors';
import { asEntry, draft } from '../../case/draft';
import type { CaseState } from '../../case/state';
import type { StepStatus } from '../../case/terms';
import type { Officer } from '../../contracts/people';
import { elementOperation } from '../../elements/elements';
import { evolve } from '../../fold/evolve';
import { delegate, resubmit, returnTo, revoke, signer, takeBack } from '../../testing/acts';
import {
  accept,
  allowed,
  CASE_ID,
  decide,
  departmentId,
  officer,
  owner,
  play,
  refusalOf,
  SUBMITTED_AT,
  submittedCase,
} from '../../testing/sample';
import { type OperationCommand, propose } from '../propose';

const id = (code: string) => `${CASE_ID}/${code}`;
const [A, B, S, P] = [id('A'), id('B'), id('S'), id('P')];
const later = SUBMITTED_AT + 60_000;
const colleague: Officer = {
  actorId: 'officer-NR-2',
  name: '同事',
  departmentId: departmentId('NR'),
  posts: ['HANDLER'],
};

const at = (state: CaseState, command: OperationCommand, when = later): CaseState =>
  allowed(state, command, when, { officer: colleague });
const all = (state: CaseState, ...commands: readonly OperationCommand[]) =>
  commands.reduce((now, command) => at(now, command), state);
const refusal = (state: CaseState, command: OperationCommand, known: Officer | null = colleague) =>
  refusalOf(state, command, later, { officer: known });
const stepOf = (state: CaseState, stepId: string) => {
  const step = state.steps[stepId];
  if (step === undefined) throw new Error(`no step ${stepId}`);
  return step;
};
const statuses = (state: CaseState): Record<string, StepStatus> =>
  Object.fromEntries(Object.values(state.steps).map(({ itemCode, status }) => [itemCode, status]));
/** What accounts answer to everything that is due. */
const settled = (state: CaseState): CaseState => {
  let now = state;
  for (const element of Object.values(state.elements)) {
    const operation = elementOperation(now, element);
    if (operation === undefined) continue;
    const type = { reserve: 'reserved', commit: 'committed', release: 'released', return: 'returned' }[operation];
    const proposal = draft(`element.${type}` as 'element.reserved', `${type} ${now.head}`, { elementId: element.id });
    now = play(now, [proposal], later);
  }
  return now;
};

const nr = officer('NR');
const nr2 = officer('NR', 'HANDLER', '2');
const head = officer('NR', 'HEAD', '3');
const hc = officer('HC');
const fresh = submittedCase();
const accepted = at(fresh, accept(A, nr));
const decidedA = at(accepted, decide(A, nr));
const decidedB = all(decidedA, accept(B, officer('DRC')), decide(B, officer('DRC')), decide(B, officer('EE')));
const atP = at(decidedB, accept(P, hc));
const lent = at(fresh, delegate(A, nr, { withReturn: true }));
const given = at(fresh, delegate(A, nr));
const joint = at(fresh, accept(B, officer('DRC')));
const drc = officer('DRC');
const step = ['input', 'stepId'];

type Row = [string, CaseState, OperationCommand, string, string[]];

describe.each<[string, Row[]]>([
  [
    'delegate 转办',
    [
      ['by another department', fresh, delegate(A, hc), 'NOT_ALLOWED', step],
      ['by the owner', fresh, delegate(A, owner), 'NOT_ALLOWED', ['input']],
      ['to oneself', fresh, delegate(A, nr2), 'INVALID_INPUT', ['input', 'officerId']],
      ['to somebody of another department', fresh, delegate(P, hc), 'INVALID_INPUT', ['input', 'officerId']],
      ['without a reason', fresh, delegate(A, nr, { reason: '' }), 'INVALID_INPUT', ['input', 'reason']],
      ['by who gave it away', given, delegate(A, nr, { officerId: 'officer-NR-4' }), 'NOT_ALLOWED', step],
      ['after the decision', decidedA, delegate(A, nr), 'STATE_CONFLICT', step],
      [
        'of what was lent, to a third',
        lent,
        delegate(A, nr2, { officerId: 'officer-NR-4' }),
        'INVALID_INPUT',
        ['input', 'officerId'],
      ],
      ['with a stale version', fresh, delegate(A, nr, { ifVersion: 1 }), 'VERSION_CONFLICT', ['input', 'ifVersion']],
    ],
  ],
  [
    'what was delegated',
    [
      ['is not accepted by another handler', given, accept(A, nr), 'NOT_ALLOWED', step],
      ['is not decided by another handler', at(given, accept(A, nr2)), decide(A, nr), 'NOT_ALLOWED', step],
      ['with return is not decided by who borrowed it', at(lent, accept(A, nr2)), decide(A, nr2), 'NOT_ALLOWED', step],
    ],
  ],
  [
    'add a signer 加签',
    [
      ['by another department', joint, signer('addSigner', B, officer('EE'), departmentId('HC')), 'NOT_ALLOWED', step],
      [
        'that signs already',
        joint,
        signer('addSigner', B, drc, departmentId('EE')),
        'INVALID_INPUT',
        ['input', 'departmentId'],
      ],
      [
        'that nobody knows',
        joint,
        signer('addSigner', B, drc, 'department-x'),
        'INVALID_INPUT',
        ['input', 'departmentId'],
      ],
      ['before acceptance', fresh, signer('addSigner', B, drc, departmentId('HC')), 'STATE_CONFLICT', step],
    ],
  ],
  [
    'remove a signer 减签',
    [
      [
        'that does not sign',
        joint,
        signer('removeSigner', B, drc, departmentId('HC')),
        'INVALID_INPUT',
        ['input', 'departmentId'],
      ],
      [
        'that handles the step',
        joint,
        signer('removeSigner', B, drc, departmentId('DRC')),
        'INVALID_INPUT',
        ['input', 'departmentId'],
      ],
      [
        'that has signed',
        at(joint, decide(B, officer('EE'))),
        signer('removeSigner', B, drc, departmentId('EE')),
        'STATE_CONFLICT',
        step,
      ],
      [
        'who alone has to sign',
        at(joint, decide(B, drc)),
        signer('removeSigner', B, drc, departmentId('EE')),
        'STATE_CONFLICT',
        step,
      ],
    ],
  ],
  [
    'return 退回',
    [
      ['by another department', atP, returnTo(P, nr, A), 'NOT_ALLOWED', step],
      ['to a step that is not there', atP, returnTo(P, hc, id('NO')), 'NOT_FOUND', ['input', 'toStepId']],
      ['to a step that it does not depend on', atP, returnTo(P, hc, S), 'INVALID_INPUT', ['input', 'toStepId']],
      ['of a step that waits', fresh, returnTo(P, hc, A), 'STATE_CONFLICT', step],
      ['without a reason', atP, { ...returnTo(P, hc, A), reason: '' }, 'INVALID_INPUT', ['input', 'reason']],
    ],
  ],
  [
    'revoke 撤销',
    [
      ['by a handler', decidedA, revoke(A, nr), 'NOT_ALLOWED', ['input']],
      ['by another head', decidedA, revoke(A, officer('HC', 'HEAD')), 'NOT_ALLOWED', step],
      ['of what is not decided', accepted, revoke(A, head), 'STATE_CONFLICT', step],
      ['without a reason', decidedA, { ...revoke(A, head), reason: '' }, 'INVALID_INPUT', ['input', 'reason']],
    ],
  ],
  [
    'take back 取回',
    [
      ['by somebody else', decidedA, takeBack(A, nr2), 'NOT_ALLOWED', step],
      ['of nothing', fresh, takeBack(A, nr), 'STATE_CONFLICT', step],
      ['after somebody behind has acted', atP, takeBack(A, nr), 'STATE_CONFLICT', step],
      ['without a reason', decidedA, { ...takeBack(A, nr), reason: '' }, 'INVALID_INPUT', ['input', 'reason']],
      [
        'with a stale version',
        decidedA,
        { ...takeBack(A, nr), ifVersion: 1 },
        'VERSION_CONFLICT',
        ['input', 'ifVersion'],
      ],
    ],
  ],
])('%s', (_operation, rows) => {
  it.each<Row>(rows)('is refused: %s', (_name, state, command, code, path) => {
    expect(refusal(state, command)).toMatchObject({ code, path });
  });
});

describe('a delegated step', () => {
  it('is refused to an officer whom the directory does not know', () => {
    expect(refusal(fresh, delegate(A, nr), null)).toMatchObject({ code: 'NOT_FOUND', path: ['input', 'officerId'] });
  });

  it('is handled by the officer whom it was given to, and by the head', () => {
    expect(stepOf(given, A).assignment).toMatchObject({ officerId: 'officer-NR-2', withReturn: false });
    expect(stepOf(all(given, accept(A, nr2), decide(A, nr2)), A).status).toBe('APPROVED');
    expect(stepOf(all(given, accept(A, head), decide(A, head)), A).status).toBe('APPROVED');
  });

  it('with return is handed back and decided by who lent it', () => {
    const proposed = propose(at(lent, accept(A, nr2)), delegate(A, nr2, { officerId: nr.actorId }), later, {
      officer: { ...colleague, actorId: nr.actorId },
    });
    if (isRefusal(proposed)) throw new Error(proposed.code);
    const back = play(at(lent, accept(A, nr2)), proposed, later);
    expect(stepOf(back, A).assignment).toBeUndefined();
    expect(stepOf(at(back, decide(A, nr)), A).status).toBe('APPROVED');
  });
});

describe('signers', () => {
  it('that are added have to agree too, also where one signed alone; that are removed are not waited for', () => {
    const more = at(accepted, signer('addSigner', A, nr, departmentId('EE')));
    const half = at(more, decide(A, nr));
    expect(stepOf(half, A).status).toBe('ACCEPTED');
    expect(stepOf(at(half, decide(A, officer('EE'))), A).status).toBe('APPROVED');
    const fewer = at(more, signer('removeSigner', A, nr, departmentId('EE')));
    expect(stepOf(at(fewer, decide(A, nr)), A).status).toBe('APPROVED');
  });
});

describe('a returned step', () => {
  const returned = at(atP, returnTo(P, hc, A));

  it('is decided again; what depends on it waits again, what does not is kept', () => {
    expect(statuses(atP)).toEqual({ A: 'APPROVED', B: 'APPROVED', S: 'DISPATCHED', P: 'ACCEPTED', Z: 'WAITING' });
    expect(statuses(returned)).toEqual({ A: 'RETURNED', B: 'APPROVED', S: 'DISPATCHED', P: 'WAITING', Z: 'WAITING' });
    expect(stepOf(returned, A)).not.toHaveProperty('outcome');
    expect(stepOf(returned, P)).not.toHaveProperty('clock');
    const again = all(returned, { ...accept(A, nr), key: 'again' }, { ...decide(A, nr), key: 'once more' });
    expect(statuses(again)).toMatchObject({ A: 'APPROVED', P: 'DISPATCHED' });
    const taken = at(again, { ...accept(P, hc), key: 'P again' });
    // No rung of the new clock is one that the old clock has rung.
    expect(stepOf(taken, P).clock?.dueRevision).toBe(2);
  });

  it('keeps the elements of what waits again', () => {
    const elements = [{ kind: 'LAND', account: 'pool', amountMinor: '3' }] as const;
    const reserved = settled(submittedCase({ elements: [...elements] }));
    const both = all(
      reserved,
      accept(A, nr),
      decide(A, nr),
      accept(B, drc),
      decide(B, drc),
      decide(B, officer('EE')),
      accept(P, hc),
    );
    const back = at(both, returnTo(P, hc, A));
    expect(Object.values(back.elements)).toEqual(Object.values(both.elements));
  });
});

describe('a revoked decision', () => {
  const elements = [{ kind: 'FUNDS', account: 'batch', amountMinor: '100' }] as const;
  const reserved = settled(submittedCase({ elements: [...elements] }));
  const approved = all(reserved, accept(A, nr), decide(A, nr));
  const revoked = at(approved, revoke(A, head));

  it('gives back what the step holds, and waits for the owner, who submits the matter again', () => {
    expect(statuses(revoked)).toMatchObject({ A: 'REVOKED', P: 'WAITING' });
    expect(revoked.status).toBe('RUNNING');
    const [element] = Object.values(revoked.elements);
    if (element === undefined) throw new Error('no element');
    expect(elementOperation(revoked, element)).toBe('release');
    expect(refusal(revoked, resubmit(A))).toMatchObject({ code: 'STATE_CONFLICT' });
    const again = at(settled(revoked), resubmit(A));
    expect(Object.values(again.elements)).toMatchObject([
      { status: 'REQUESTED', attempt: 2, reservationId: `${element.id}#2` },
    ]);
    expect(statuses(settled(again))).toMatchObject({ A: 'DISPATCHED' });
  });

  it('returns what was committed, and reopens what was begun behind it', () => {
    const committed = evolve(
      atP,
      asEntry(draft('step.revoked', 'revoke', { stepId: A, reason: 'x' }), atP.head + 1, later),
    );
    expect(stepOf(committed, A).status).toBe('REVOKED');
    const behind = at(atP, revoke(A, { actorId: 'op', post: 'OPERATOR' }));
    expect(statuses(behind)).toMatchObject({ A: 'REVOKED', B: 'APPROVED', P: 'WAITING' });
    const held = { ...Object.values(approved.elements)[0], status: 'COMMITTED' } as CaseState['elements'][string];
    expect(elementOperation(revoked, held)).toBe('return');
  });
});

describe('an act that was taken back', () => {
  it('leaves the step as it was before: an acceptance, a signature, a decision', () => {
    expect(stepOf(at(accepted, takeBack(A, nr)), A)).toMatchObject({ status: 'DISPATCHED' });
    expect(stepOf(at(accepted, takeBack(A, nr)), A)).not.toHaveProperty('clock');
    const half = at(joint, decide(B, officer('EE')));
    const unsigned = at(half, takeBack(B, officer('EE')));
    expect(stepOf(unsigned, B).signatures.every((one) => one.decision === undefined)).toBe(true);
    const open = at(decidedA, takeBack(A, nr));
    expect(stepOf(open, A)).toMatchObject({ status: 'ACCEPTED', clock: stepOf(accepted, A).clock });
    expect(stepOf(at(open, { ...decide(A, nr), key: 'again' }), A).status).toBe('APPROVED');
  });

  it('takes what was dispatched behind it back too', () => {
    expect(statuses(decidedB)).toMatchObject({ P: 'DISPATCHED' });
    expect(statuses(at(decidedB, takeBack(A, nr)))).toMatchObject({ A: 'ACCEPTED', P: 'WAITING' });
  });
});
