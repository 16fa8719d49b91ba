import type { ItemSnapshot } from '../../case/catalogue-snapshot';
import type { CaseState } from '../../case/state';
import type { Organisation } from '../../contracts/people';
import { elementOperation } from '../../elements/elements';
import { nextRung } from '../../limits/ladder';
import { dueEntries, entryOf, escalationOf, isOwn, type Moment, moments, type OwnMoment } from '../../limits/moments';
import { requestCorrection, returnTo, revoke, suspend, takeBack } from '../../testing/acts';
import { check, handIn } from '../../testing/papers';
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
  refusalOf,
  submittedCase,
  withdraw,
} from '../../testing/sample';
import { extendTolerance, handle, preApprove, rule, tolerate } from '../../testing/tolerance';
import { materialStatus } from '../application/step-materials';
import type { OperationCommand } from '../propose';

const A = `${CASE_ID}/A`;
const B = `${CASE_ID}/B`;
/** Tuesday 2022-09-20 10:00 in Shanghai; National Day rests from 1 to 7 October, 8 and 9 October are worked. */
const day = (date: string, hour = '10'): number => Date.parse(`2022-${date}T${hour}:00:00+08:00`);
const start = day('09-20');

const materials = [
  { code: 'M1', name: '资金证明', isDeferrable: true },
  { code: 'M2', name: '附图', isDeferrable: true },
  { code: 'M3', name: '用地预审与选址意见书', isDeferrable: false },
];
/** A may be tolerated and holds land; B waits for it; S stands beside. */
const catalogue = (more: Partial<ItemSnapshot> = {}) =>
  catalogueOf([
    item('A', {
      departmentCode: 'NR',
      materials,
      toleranceRule: rule(),
      elements: [{ kind: 'LAND', commitOn: 'ITEM_APPROVED' }],
      ...more,
    }),
    item('B', { departmentCode: 'HC', dependsOn: ['A'], materials: [{ code: 'B1', name: 'B1', isDeferrable: true }] }),
    item('S', { departmentCode: 'EE', lane: 'PARALLEL_SIDE' }),
  ]);

let count = 0;
const at = (when: number, state: CaseState, ...commands: OperationCommand[]): CaseState =>
  commands.reduce((before, command) => {
    count += 1;
    return allowed(before, { ...command, key: `key-${count}` }, when);
  }, state);
const refusal = (state: CaseState, command: OperationCommand, when = start, ofOwner?: Organisation) =>
  refusalOf(state, command, when, { owner: ofOwner });
const stepOf = (state: CaseState, id = A) => {
  const found = state.steps[id];
  if (found === undefined) throw new Error(`no step ${id}`);
  return found;
};
const isOfTolerance = (moment: Moment): moment is OwnMoment => moment.kind.startsWith('tolerance');
/** The moments of tolerance, as kind and day in Shanghai. */
const ahead = (state: CaseState) =>
  moments(state)
    .filter(isOfTolerance)
    .map(({ kind, at: when }) => [kind, new Date(when + 8 * 3_600_000).toISOString().slice(0, 10)]);
/** What the clock of the case writes when its next moment of tolerance is there. */
const rung = (state: CaseState): CaseState => {
  const moment = moments(state).find(isOfTolerance);
  if (moment === undefined) throw new Error('no moment of tolerance is ahead');
  return play(state, [entryOf(state, moment, { actorId: 'head', name: '局长' })], moment.at);
};

const nr = officer('NR');
const head = officer('NR', 'HEAD');
const hc = officer('HC');
const fresh = submittedCase({ catalogue: catalogue() }, start);
const fixed = submittedCase({ catalogue: catalogue({ toleranceRule: rule({ onFailure: 'REVOKE' }) }) }, start);
const tolerated = at(start, fresh, tolerate(A, nr));
const handled = at(day('09-21'), tolerated, handle(A, nr));
const preApproved = at(day('09-21'), tolerated, preApprove(A, nr));
const zero = submittedCase({ catalogue: catalogue({ promisedWorkingDays: 0, ladder: [] }) }, start);
const bare = submittedCase({ catalogue: catalogueOf([item('A', { departmentCode: 'NR', materials })]) }, start);
const broken = rung(rung(tolerated));
const bad: Organisation = { id: 'organisation-1', name: '某公司', hasBadCredit: true };

const step = ['input', 'stepId'];
const codes = ['input', 'materialCodes'];
type Row = [string, CaseState, OperationCommand, string, string[], (number | undefined)?, Organisation?];

describe.each<[string, Row[]]>([
  [
    'accept with deficiency 容缺受理',
    [
      ['by the owner', fresh, tolerate(A, owner), 'NOT_ALLOWED', ['input']],
      ['by another department', fresh, tolerate(A, hc), 'NOT_ALLOWED', step],
      ['of no paper', fresh, tolerate(A, nr, { materialCodes: [] }), 'INVALID_INPUT', codes],
      ['of another item’s paper', fresh, tolerate(A, nr, { materialCodes: ['B1'] }), 'INVALID_INPUT', codes],
      [
        'without words of the owner',
        fresh,
        tolerate(A, nr, { commitment: { statement: ' ', signatory: '张某', fileIds: [] } }),
        'INVALID_INPUT',
        ['input', 'commitment', 'statement'],
      ],
      [
        'without the name of who promised',
        fresh,
        tolerate(A, nr, { commitment: { statement: '补齐', signatory: '', fileIds: [] } }),
        'INVALID_INPUT',
        ['input', 'commitment', 'signatory'],
      ],
      [
        'of a paper that the policy never defers',
        fresh,
        tolerate(A, nr, { materialCodes: ['M1', 'M3'] }),
        'TOLERANCE_FORBIDDEN',
        [...codes, '1'],
      ],
      ['of an item without a policy', bare, tolerate(A, nr), 'TOLERANCE_FORBIDDEN', step],
      [
        'of a paper that was handed in',
        at(start, fresh, handIn(A, ['M1'])),
        tolerate(A, nr),
        'STATE_CONFLICT',
        [...codes, '0'],
      ],
      [
        'longer than the promise of the item',
        fresh,
        tolerate(A, nr, { makeUpWorkingDays: 9 }),
        'INVALID_INPUT',
        ['input', 'makeUpWorkingDays'],
      ],
      [
        'for days, where the promise is 0',
        zero,
        tolerate(A, nr, { makeUpWorkingDays: 1 }),
        'INVALID_INPUT',
        ['input', 'makeUpWorkingDays'],
      ],
      ['for an owner of bad credit', fresh, tolerate(A, nr), 'BAD_CREDIT', ['input'], undefined, bad],
      ['after acceptance', at(start, fresh, accept(A, nr)), tolerate(A, nr), 'STATE_CONFLICT', step],
      ['where a commitment was broken', broken, tolerate(A, nr), 'STATE_CONFLICT', step],
      ['in a closed case', at(start, fresh, withdraw()), tolerate(A, nr), 'CASE_CLOSED', step],
    ],
  ],
  [
    'handle with deficiency 容缺办理',
    [
      ['asked for as an ordinary approval', tolerated, decide(A, nr), 'STATE_CONFLICT', step],
      ['of a step whose papers are there', at(start, fresh, accept(A, nr)), handle(A, nr), 'STATE_CONFLICT', step],
      [
        'where the papers come before the decision',
        at(start, zero, tolerate(A, nr)),
        handle(A, nr),
        'STATE_CONFLICT',
        step,
      ],
      ['after a pre-approval', preApproved, handle(A, nr), 'STATE_CONFLICT', step],
      ['by another department', tolerated, handle(A, hc), 'NOT_ALLOWED', step],
    ],
  ],
  [
    'pre-approve 预批复',
    [
      ['of a step whose papers are there', at(start, fresh, accept(A, nr)), preApprove(A, nr), 'STATE_CONFLICT', step],
      [
        'where the papers come before the decision',
        at(start, zero, tolerate(A, nr)),
        preApprove(A, nr),
        'STATE_CONFLICT',
        step,
      ],
      ['a second time', preApproved, preApprove(A, nr), 'STATE_CONFLICT', step],
      ['without an opinion', tolerated, preApprove(A, nr, { opinion: ' ' }), 'INVALID_INPUT', ['input', 'opinion']],
      ['at the counter', tolerated, preApprove(A, officer('NR', 'COUNTER')), 'NOT_ALLOWED', ['input']],
      ['formally, while papers are missing', preApproved, decide(A, nr), 'STATE_CONFLICT', step],
    ],
  ],
  [
    'extend the make-up limit 不可抗力',
    [
      ['by a handler', tolerated, extendTolerance(A, nr), 'NOT_ALLOWED', ['input']],
      [
        'for no days',
        tolerated,
        extendTolerance(A, head, { workingDays: 0 }),
        'INVALID_INPUT',
        ['input', 'workingDays'],
      ],
      [
        'for too many',
        tolerated,
        extendTolerance(A, head, { workingDays: 61 }),
        'INVALID_INPUT',
        ['input', 'workingDays'],
      ],
      ['without a reason', tolerated, extendTolerance(A, head, { reason: '' }), 'INVALID_INPUT', ['input', 'reason']],
      ['where nothing is deferred', at(start, fresh, accept(A, nr)), extendTolerance(A, head), 'STATE_CONFLICT', step],
      ['after it has passed', tolerated, extendTolerance(A, head), 'STATE_CONFLICT', step, day('10-01', '00')],
      ['where there is none', at(start, zero, tolerate(A, nr)), extendTolerance(A, head), 'STATE_CONFLICT', step],
    ],
  ],
  [
    'other operations on a step with papers missing',
    [
      ['a correction of what was deferred', tolerated, requestCorrection(A, nr), 'INVALID_INPUT', codes],
      [
        'a check that finds an ordinary paper wanting',
        at(start, fresh, handIn(A, ['M1'])),
        check(A, ['M1'], nr, { verdict: 'FAILED', comment: '模糊' }),
        'STATE_CONFLICT',
        [...codes, '0'],
      ],
      [
        'a check that finds a paper wanting without saying why',
        at(start, tolerated, handIn(A, ['M1'])),
        check(A, ['M1'], nr, { verdict: 'FAILED' }),
        'INVALID_INPUT',
        ['input', 'comment'],
      ],
      [
        'papers that come too late',
        tolerated,
        handIn(A, ['M1']),
        'STATE_CONFLICT',
        ['input', 'papers', '0'],
        day('10-01', '00'),
      ],
    ],
  ],
])('%s is refused', (_operation, rows) => {
  it.each(rows)('%s', (_name, state, command, code, path, when = start, ofOwner = undefined) => {
    expect(refusal(state, command, when, ofOwner)).toMatchObject({ code, path });
  });
});

describe('the make-up limit', () => {
  // 8 working days after 20 September 2022 end with 30 September, 20 would end with 21 October.
  it.each<[string, Partial<ItemSnapshot>, number | undefined, string | null]>([
    ['is the promise of the item where that is shorter', {}, undefined, '10-01'],
    ['is what the owner promised', {}, 3, '09-24'],
    ['is that of the policy where the promise is longer', { promisedWorkingDays: 30 }, undefined, '10-22'],
    ['is that of the policy without a promise', { promisedWorkingDays: undefined } as never, undefined, '10-22'],
    [
      'is never longer than a promise in calendar days',
      { promisedWorkingDays: undefined, promisedCalendarDays: 6 } as never,
      undefined,
      '09-27',
    ],
    ['is the decision where the promise is 0', { promisedWorkingDays: 0 }, undefined, null],
    ['is what the office made of the policy', { toleranceRule: rule({ makeUpWorkingDays: 5 }) }, undefined, '09-28'],
  ])('%s', (_name, more, makeUpWorkingDays, expected) => {
    const state = submittedCase({ catalogue: catalogue({ ladder: [], ...more }) }, start);
    const given = makeUpWorkingDays === undefined ? {} : { makeUpWorkingDays };
    const { tolerance } = stepOf(at(start, state, tolerate(A, nr, given)));
    expect(tolerance?.dueAt).toBe(expected === null ? null : day(expected, '00'));
  });

  it('is reminded of when a quarter of it is left, and moves with force majeure, also a second time', () => {
    expect(ahead(tolerated)).toEqual([
      ['toleranceNear', '2022-09-29'],
      ['toleranceOver', '2022-10-01'],
    ]);
    const extended = at(day('09-30'), rung(tolerated), extendTolerance(A, head));
    expect(ahead(extended)).toEqual([
      ['toleranceNear', '2022-10-09'],
      ['toleranceOver', '2022-10-13'],
    ]);
    const again = at(day('10-08'), extended, extendTolerance(A, head));
    expect(stepOf(again).tolerance).toMatchObject({
      revision: 3,
      extensions: [{ workingDays: 5 }, { workingDays: 5 }],
    });
    expect(ahead(again).at(-1)).toEqual(['toleranceOver', '2022-10-20']);
  });

  it('counts the arrival at the office: what lies there unchecked breaks no commitment, what is set back does', () => {
    const arrived = at(day('09-30'), tolerated, handIn(A, ['M1']));
    expect(ahead(arrived)).toEqual([]);
    const setBack = at(day('10-10'), arrived, check(A, ['M1'], nr, { verdict: 'FAILED', comment: '未盖章' }));
    expect(ahead(setBack).at(-1)).toEqual(['toleranceOver', '2022-10-01']);
  });
});

describe('accepted with deficiency', () => {
  it('runs as an accepted step, with what is missing deferred and the rest checked', () => {
    const found = stepOf(tolerated);
    expect(found).toMatchObject({ status: 'ACCEPTED', tolerance: { status: 'OPEN', materialCodes: ['M1'] } });
    expect(found.clock?.dueAt).toBe(day('10-01', '00'));
    expect(materials.map(({ code }) => materialStatus(found, code))).toEqual(['DEFERRED', 'CHECKED', 'CHECKED']);
  });

  it('is fulfilled by the last paper that is checked off, and then decided as any other', () => {
    const two = at(start, fresh, tolerate(A, nr, { materialCodes: ['M1', 'M2'] }));
    const one = at(day('09-22'), two, handIn(A, ['M1', 'M2']), check(A, ['M1'], nr));
    expect(stepOf(one).tolerance?.status).toBe('OPEN');
    const all = at(day('09-23'), one, check(A, ['M2'], nr));
    expect(stepOf(all).tolerance).toMatchObject({ status: 'FULFILLED', settledAt: day('09-23') });
    const decided = stepOf(at(day('09-23'), all, decide(A, nr)));
    expect(decided.outcome?.tolerated).toBeUndefined();
    expect(decided.status).toBe('APPROVED');
  });

  it('is rejected all the same', () => {
    expect(at(day('09-22'), tolerated, decide(A, nr, 'REJECT')).status).toBe('REJECTED');
  });

  it('of an item of 0 days is decided by itself when the papers are complete', () => {
    const waiting = at(start, zero, tolerate(A, nr));
    expect(stepOf(waiting).status).toBe('ACCEPTED');
    const done = at(day('09-21'), waiting, handIn(A, ['M1']), check(A, ['M1'], nr));
    expect(stepOf(done)).toMatchObject({ status: 'APPROVED', tolerance: { status: 'FULFILLED' } });
  });

  it('can be taken back, and is then as it was dispatched', () => {
    const back = stepOf(at(start, tolerated, takeBack(A, nr)));
    expect(back.status).toBe('DISPATCHED');
    expect(back.tolerance).toBeUndefined();
  });
});

describe('handled with deficiency', () => {
  it('is approved as 容缺通过, lets others begin, and holds the end of the case until all is made up', () => {
    expect(stepOf(handled)).toMatchObject({ status: 'APPROVED', outcome: { tolerated: true } });
    expect(stepOf(handled, B).status).toBe('DISPATCHED');
    const rest = at(
      day('09-22'),
      handled,
      accept(B, hc),
      decide(B, hc),
      accept(`${CASE_ID}/S`, officer('EE')),
      decide(`${CASE_ID}/S`, officer('EE')),
    );
    expect(rest.status).toBe('RUNNING');
    expect(at(day('09-23'), rest, handIn(A, ['M1']), check(A, ['M1'], nr)).status).toBe('APPROVED');
  });
});

describe('pre-approved', () => {
  it('lets others begin and commits nothing before the formal approval', () => {
    expect(stepOf(preApproved)).toMatchObject({ status: 'PRE_APPROVED', preApproval: { opinion: '原则同意' } });
    expect(stepOf(preApproved, B).status).toBe('DISPATCHED');
    const land = {
      id: 'land',
      kind: 'LAND',
      itemCode: 'A',
      account: 'pool',
      amountMinor: '1',
      commitOn: 'ITEM_APPROVED',
      reservationId: 'land',
      status: 'RESERVED',
      attempt: 1,
    } as const;
    expect(elementOperation(preApproved, land)).toBeUndefined();
    const formal = at(day('09-22'), preApproved, handIn(A, ['M1']), check(A, ['M1'], nr), decide(A, nr));
    expect(elementOperation(formal, land)).toBe('commit');
    expect(stepOf(formal)).toMatchObject({ status: 'APPROVED', outcome: { tolerated: true }, preApproval: {} });
  });

  it('does not end the case, and waits without a ladder while papers are missing', () => {
    const rest = at(
      day('09-22'),
      preApproved,
      accept(B, hc),
      decide(B, hc),
      accept(`${CASE_ID}/S`, officer('EE')),
      decide(`${CASE_ID}/S`, officer('EE')),
    );
    expect(rest.status).toBe('RUNNING');
    expect(nextRung(rest, stepOf(rest))).toBeUndefined();
  });

  it('counts on when all papers lie with the office, with the days that were left', () => {
    const arrived = at(day('09-26'), preApproved, handIn(A, ['M1']));
    // Three working days after the pre-approval of 21 September, and National Day rests: 30 September becomes 10
    // October.
    expect(stepOf(arrived).clock).toMatchObject({ dueAt: day('10-11', '00'), dueRevision: 2 });
    expect(nextRung(arrived, stepOf(arrived))).toBeDefined();
    const setBack = at(day('09-27'), arrived, check(A, ['M1'], nr, { verdict: 'FAILED', comment: '未盖章' }));
    expect(nextRung(setBack, stepOf(setBack))).toBeUndefined();
    expect(materialStatus(stepOf(setBack), 'M1')).toBe('DEFERRED');
  });

  it('is taken back before others acted; its formal approval goes back to it', () => {
    expect(stepOf(at(day('09-21'), preApproved, takeBack(A, nr)))).toMatchObject({
      status: 'ACCEPTED',
      tolerance: { status: 'OPEN' },
    });
    const formal = at(day('09-22'), preApproved, handIn(A, ['M1']), check(A, ['M1'], nr), decide(A, nr));
    expect(stepOf(at(day('09-22'), formal, takeBack(A, nr))).status).toBe('PRE_APPROVED');
  });

  it('can be revoked and returned, which reopens what depends on it', () => {
    const revoked = at(day('09-22'), preApproved, revoke(A, head));
    expect([stepOf(revoked).status, stepOf(revoked, B).status]).toEqual(['REVOKED', 'WAITING']);
    const returned = at(day('09-22'), preApproved, accept(B, hc), returnTo(B, hc, A));
    expect([stepOf(returned).status, stepOf(returned, B).status]).toEqual(['RETURNED', 'WAITING']);
    expect(stepOf(returned).tolerance).toBeUndefined();
  });

  it('ends with the case that is withdrawn', () => {
    expect(stepOf(at(day('09-22'), preApproved, withdraw())).status).toBe('WITHDRAWN');
  });
});

describe('when the limit passes', () => {
  const revoking = at(start, fixed, tolerate(A, nr));
  it.each<[string, CaseState, string, string]>([
    ['an undecided step is returned', tolerated, 'RETURNED', 'WAITING'],
    ['an undecided step is returned, though the policy revokes', revoking, 'RETURNED', 'WAITING'],
    ['a step in a special procedure is returned', at(day('09-21'), tolerated, suspend(A, nr)), 'RETURNED', 'WAITING'],
    ['a handled step is returned by policy', handled, 'RETURNED', 'WAITING'],
    ['a pre-approved step is returned by policy', preApproved, 'RETURNED', 'WAITING'],
    ['a handled step is revoked by policy', at(day('09-21'), revoking, handle(A, nr)), 'REVOKED', 'WAITING'],
    ['a pre-approved step is revoked by policy', at(day('09-21'), revoking, preApprove(A, nr)), 'REVOKED', 'WAITING'],
  ])('%s, and what depends on it waits again', (_name, state, expected, behind) => {
    const over = rung(rung(state));
    expect([stepOf(over).status, stepOf(over, B).status]).toEqual([expected, behind]);
    expect(stepOf(over)).toMatchObject({
      tolerance: { status: 'FAILED', missing: ['M1'], settledAt: day('10-01', '00') },
    });
    expect(stepOf(over).outcome ?? stepOf(over).preApproval).toBeUndefined();
    const reported = rung(over);
    expect(stepOf(reported).tolerance?.toldAt).toBe(day('10-01', '00'));
    expect(ahead(reported)).toEqual([]);
  });

  it('the step is accepted again with complete papers only', () => {
    const again = at(day('10-10'), broken, accept(A, nr), decide(A, nr));
    expect(stepOf(again)).toMatchObject({ status: 'APPROVED', tolerance: { status: 'FAILED' } });
    expect(stepOf(again, B).status).toBe('DISPATCHED');
    expect(stepOf(at(day('10-11'), again, revoke(A, head))).tolerance?.status).toBe('FAILED');
  });

  it('clocks that are late look again after each entry: a step that was returned has no procedure left to end', () => {
    const suspended = at(day('09-21'), tolerated, suspend(A, nr));
    const late = day('11-01');
    const written: string[] = [];
    const ring = (state: CaseState): CaseState => {
      const due = moments(state)
        .filter(isOwn)
        .filter((moment) => moment.at <= late);
      const drafts = dueEntries(
        state,
        due.filter((moment) => escalationOf(moment) === undefined),
      );
      const isOfA = ({ data }: (typeof drafts)[number]) => (data as { stepId: string }).stepId === A;
      written.push(...drafts.filter(isOfA).map(({ type }) => type));
      return drafts.length === 0 ? state : ring(play(state, drafts, late));
    };
    expect(stepOf(ring(suspended)).status).toBe('RETURNED');
    expect(written).toEqual(['step.toleranceReminded', 'step.toleranceFailed']);
  });

  it('nothing is undone while an account is being asked to commit', () => {
    const land = { kind: 'LAND', account: 'pool', amountMinor: '1' } as const;
    const submitted = submittedCase({ catalogue: catalogue(), elements: [land] }, start);
    const elements = Object.fromEntries(
      Object.values(submitted.elements).map((one) => [one.id, { ...one, status: 'RESERVED' as const }]),
    );
    const reserved = play({ ...submitted, elements }, [], start);
    const dispatched = { ...reserved, steps: { ...reserved.steps, [A]: { ...stepOf(fresh), version: 3 } } };
    const committing = at(day('09-21'), at(start, dispatched, tolerate(A, nr)), handle(A, nr));
    expect(ahead(committing)).toEqual([['toleranceNear', '2022-09-29']]);
  });
});
