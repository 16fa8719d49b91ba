import type { CaseState } from '../case/state';
import { deemedAcceptanceAt, stepLight } from '../limits/clock';
import { nextRung } from '../limits/ladder';
import { moments } from '../limits/moments';
import { extend, refuse, requestCorrection, resubmit, resume, suspend, urge } from '../testing/acts';
import { handIn } from '../testing/papers';
import {
  accept,
  allowed,
  CASE_ID,
  catalogueOf,
  officer,
  owner,
  refusalOf,
  sampleItems,
  submittedCase,
  withdraw,
} from '../testing/sample';
import type { OperationCommand } from './propose';

const A = `${CASE_ID}/A`;
const B = `${CASE_ID}/B`;
const S = `${CASE_ID}/S`;
const P = `${CASE_ID}/P`;

/** Tuesday 2022-09-20 10:00 in Shanghai is the submission; National Day rests from 1 to 7 October. */
const day = (date: string, hour = '10'): number => Date.parse(`2022-${date}T${hour}:00:00+08:00`);
const start = day('09-20');

const materials = ['M1', 'M2'].map((code) => ({ code, name: code, isDeferrable: false }));
const catalogue = catalogueOf(sampleItems.map((item) => (item.code === 'A' ? { ...item, materials } : item)));
const fresh = submittedCase({ catalogue }, start);

const at = (state: CaseState, command: OperationCommand, when = start): CaseState => allowed(state, command, when);
const refusal = (state: CaseState, command: OperationCommand, when = start) => refusalOf(state, command, when);
const stepOf = (state: CaseState, id = A) => {
  const step = state.steps[id];
  if (step === undefined) throw new Error(`no step ${id}`);
  return step;
};

const nr = officer('NR');
const head = officer('NR', 'HEAD');
const accepted = at(fresh, accept(A, nr));
const correcting = at(accepted, requestCorrection(A, nr), day('09-22'));
const correctingEarly = at(fresh, requestCorrection(A, nr), day('09-22'));
/** After the paper that the correction asked for came. */
const corrected = (state: CaseState, when: number) => at(at(state, handIn(A, ['M1']), when), resubmit(A), when);
const suspended = at(accepted, suspend(A, nr), day('09-22'));
const extended = at(accepted, extend(A, head), day('09-22'));
const urged = at(accepted, urge(A, owner), day('09-22'));
const withdrawn = at(fresh, withdraw());
const stranger = officer('HC');

type Row = [string, CaseState, OperationCommand, number, string, string[]];
const step = ['input', 'stepId'];

describe.each<[string, Row[]]>([
  [
    'refuse 不予受理',
    [
      ['by another department', fresh, refuse(A, stranger), start, 'NOT_ALLOWED', step],
      ['by the owner', fresh, refuse(A, owner), start, 'NOT_ALLOWED', ['input']],
      ['of an unknown step', fresh, refuse(`${CASE_ID}/NO`, nr), start, 'NOT_FOUND', step],
      [
        'for a reason that is none',
        fresh,
        refuse(A, nr, { reasonCode: 'OTHER' as 'NOT_REQUIRED' }),
        start,
        'INVALID_INPUT',
        ['input', 'reasonCode'],
      ],
      ['without words', fresh, refuse(A, nr, { reason: ' ' }), start, 'INVALID_INPUT', ['input', 'reason']],
      [
        'of papers that nobody asked for',
        fresh,
        refuse(A, nr, { reasonCode: 'NOT_CORRECTED' }),
        start,
        'STATE_CONFLICT',
        step,
      ],
      ['after acceptance', accepted, refuse(A, nr), start, 'STATE_CONFLICT', step],
      ['before dispatch', fresh, refuse(P, stranger), start, 'STATE_CONFLICT', step],
      [
        'with a stale version',
        fresh,
        refuse(A, nr, { ifVersion: 1 }),
        start,
        'VERSION_CONFLICT',
        ['input', 'ifVersion'],
      ],
      ['in a closed case', withdrawn, refuse(A, nr), start, 'CASE_CLOSED', step],
    ],
  ],
  [
    'request a correction 补正',
    [
      ['by another department', fresh, requestCorrection(A, stranger), start, 'NOT_ALLOWED', step],
      ['by the owner', fresh, requestCorrection(A, owner), start, 'NOT_ALLOWED', ['input']],
      [
        'of no paper',
        fresh,
        requestCorrection(A, nr, { materialCodes: [] }),
        start,
        'INVALID_INPUT',
        ['input', 'materialCodes'],
      ],
      [
        'of another item’s paper',
        fresh,
        requestCorrection(A, nr, { materialCodes: ['M3'] }),
        start,
        'INVALID_INPUT',
        ['input', 'materialCodes'],
      ],
      [
        'of one paper twice',
        fresh,
        requestCorrection(A, nr, { materialCodes: ['M1', 'M1'] }),
        start,
        'INVALID_INPUT',
        ['input', 'materialCodes'],
      ],
      [
        'without a reason',
        fresh,
        requestCorrection(A, nr, { reason: '' }),
        start,
        'INVALID_INPUT',
        ['input', 'reason'],
      ],
      ['after the five days', fresh, requestCorrection(A, nr), day('09-28', '00'), 'STATE_CONFLICT', step],
      ['a second time before the papers came', correcting, requestCorrection(A, nr), start, 'STATE_CONFLICT', step],
      [
        'of materials that were not named at once',
        corrected(correcting, day('09-23')),
        requestCorrection(A, nr, { materialCodes: ['M2'], key: 'second' }),
        day('09-23'),
        'INVALID_INPUT',
        ['input', 'materialCodes'],
      ],
      [
        'with a stale version',
        fresh,
        requestCorrection(A, nr, { ifVersion: 1 }),
        start,
        'VERSION_CONFLICT',
        ['input', 'ifVersion'],
      ],
      ['in a closed case', withdrawn, requestCorrection(A, nr), start, 'CASE_CLOSED', step],
    ],
  ],
  [
    'resubmit',
    [
      ['by an officer', correcting, resubmit(A, nr), start, 'NOT_ALLOWED', ['input']],
      [
        'by another owner',
        correcting,
        resubmit(A, { ...owner, organisationId: 'other' }),
        start,
        'NOT_ALLOWED',
        ['input'],
      ],
      ['before the paper came that was asked for', correcting, resubmit(A), start, 'MATERIALS_MISSING', step],
      ['of what nobody asked for', accepted, resubmit(A), start, 'STATE_CONFLICT', step],
      ['in a special procedure', suspended, resubmit(A), start, 'STATE_CONFLICT', step],
      [
        'with a stale version',
        at(correcting, handIn(A, ['M1'])),
        { ...resubmit(A), ifVersion: 1 },
        start,
        'VERSION_CONFLICT',
        ['input', 'ifVersion'],
      ],
    ],
  ],
  [
    'suspend 特别程序',
    [
      ['by another department', accepted, suspend(A, stranger), start, 'NOT_ALLOWED', step],
      ['by the counter', accepted, suspend(A, officer('NR', 'COUNTER')), start, 'NOT_ALLOWED', ['input']],
      [
        'for no days',
        accepted,
        suspend(A, nr, { limitWorkingDays: 0 }),
        start,
        'INVALID_INPUT',
        ['input', 'limitWorkingDays'],
      ],
      [
        'for half a day',
        accepted,
        suspend(A, nr, { limitWorkingDays: 1.5 }),
        start,
        'INVALID_INPUT',
        ['input', 'limitWorkingDays'],
      ],
      [
        'for ever',
        accepted,
        suspend(A, nr, { limitWorkingDays: 121 }),
        start,
        'INVALID_INPUT',
        ['input', 'limitWorkingDays'],
      ],
      [
        'for what is no procedure',
        accepted,
        suspend(A, nr, { procedure: 'LUNCH' as 'HEARING' }),
        start,
        'INVALID_INPUT',
        ['input', 'procedure'],
      ],
      ['without a reason', accepted, suspend(A, nr, { reason: '' }), start, 'INVALID_INPUT', ['input', 'reason']],
      ['before acceptance', fresh, suspend(A, nr), start, 'STATE_CONFLICT', step],
      ['a second time', suspended, suspend(A, nr, { key: 'second' }), start, 'STATE_CONFLICT', step],
    ],
  ],
  [
    'resume',
    [
      ['by another department', suspended, resume(A, stranger), start, 'NOT_ALLOWED', step],
      ['of what runs', accepted, resume(A, nr), start, 'STATE_CONFLICT', step],
      ['of a correction', correcting, resume(A, nr), start, 'STATE_CONFLICT', step],
    ],
  ],
  [
    'extend 延期',
    [
      ['by a handler', accepted, extend(A, nr), start, 'NOT_ALLOWED', ['input']],
      ['by another head', accepted, extend(A, officer('HC', 'HEAD')), start, 'NOT_ALLOWED', step],
      [
        'beyond the statute',
        accepted,
        extend(A, head, { workingDays: 11 }),
        start,
        'INVALID_INPUT',
        ['input', 'workingDays'],
      ],
      ['by nothing', accepted, extend(A, head, { workingDays: 0 }), start, 'INVALID_INPUT', ['input', 'workingDays']],
      ['without a reason', accepted, extend(A, head, { reason: '' }), start, 'INVALID_INPUT', ['input', 'reason']],
      ['a second time', extended, extend(A, head, { key: 'second' }), start, 'STATE_CONFLICT', step],
      ['after the statutory limit', accepted, extend(A, head), day('12-01'), 'STATE_CONFLICT', step],
      ['before acceptance', fresh, extend(A, head), start, 'STATE_CONFLICT', step],
      ['while the clock stands', suspended, extend(A, head), start, 'STATE_CONFLICT', step],
    ],
  ],
  [
    'urge 催办',
    [
      ['by another owner', accepted, urge(A, { ...owner, organisationId: 'other' }), start, 'NOT_ALLOWED', ['input']],
      ['by an officer who does not lead the stage', accepted, urge(A, nr), start, 'NOT_ALLOWED', step],
      ['without words', accepted, { ...urge(A, owner), message: '' }, start, 'INVALID_INPUT', ['input', 'message']],
      ['before dispatch', fresh, urge(P, owner), start, 'STATE_CONFLICT', step],
      ['twice on a working day', urged, urge(A, officer('DRC'), 'second'), day('09-22', '16'), 'STATE_CONFLICT', step],
    ],
  ],
])('%s', (_operation, rows) => {
  it.each<Row>(rows)('is refused %s', (_name, state, command, when, code, path) => {
    expect(refusal(state, command, when)).toMatchObject({ code, path });
  });
});

describe('a refused step', () => {
  it('of the core lane rejects the case; beside it, with nothing behind, it does not', () => {
    const rejected = at(fresh, refuse(A, nr));
    expect(stepOf(rejected)).toMatchObject({ status: 'NOT_ACCEPTED', refused: { reasonCode: 'NOT_COMPETENT' } });
    expect(rejected.status).toBe('REJECTED');
    const beside = at(fresh, refuse(S, officer('EE')));
    expect([beside.status, stepOf(beside, S).status]).toEqual(['RUNNING', 'NOT_ACCEPTED']);
  });

  it('may be refused as not corrected once a correction was asked for', () => {
    const back = corrected(correctingEarly, day('09-26'));
    expect(stepOf(at(back, refuse(A, nr, { reasonCode: 'NOT_CORRECTED' }), day('09-27'))).status).toBe('NOT_ACCEPTED');
  });
});

describe('a clock that is paused', () => {
  it('has neither light nor rung while the papers are corrected', () => {
    const paused = stepOf(correcting);
    expect(paused).toMatchObject({ status: 'SUSPENDED', pause: { kind: 'CORRECTION', since: day('09-22') } });
    expect(stepLight(correcting, paused, day('12-01'))).toBeNull();
    expect(nextRung(correcting, paused)).toBeUndefined();
    expect(moments(correcting).some((moment) => 'stepId' in moment && moment.stepId === A)).toBe(false);
  });

  it('goes on with the rest: due moves by the working days of the pause, and its ladder may ring again', () => {
    // 8 working days after Tuesday the 20th end on Friday the 30th, 6 after the 22nd; so they end 6 after 12 October.
    expect(stepOf(accepted).clock).toMatchObject({ dueAt: day('10-01', '00'), dueRevision: 1 });
    const back = stepOf(corrected(correcting, day('10-12')));
    expect(back.pause).toBeUndefined();
    expect(back).toMatchObject({
      status: 'ACCEPTED',
      clock: { dueAt: day('10-21', '00'), dueRevision: 2 },
      corrections: [{ resubmittedAt: day('10-12') }],
    });
  });

  it('does not change its due moment on the same day', () => {
    const back = stepOf(corrected(correcting, day('09-22', '16')));
    expect(back.clock).toEqual(stepOf(accepted).clock);
  });

  it('before acceptance: the five days begin anew when the papers come in', () => {
    const back = corrected(correctingEarly, day('10-12'));
    expect(stepOf(back)).toMatchObject({ status: 'DISPATCHED', receivedAt: day('10-12') });
    const deemed = moments(back).find((moment) => moment.kind === 'deemAcceptance' && moment.stepId === A);
    expect(deemed).toMatchObject({ at: deemedAcceptanceAt(back, day('10-12')), key: `deemed/${A}/${day('10-12')}` });
  });

  it('by a special procedure stands for at most the procedure’s own limit, and then goes on by itself', () => {
    const over = moments(suspended).find((moment) => moment.kind === 'pauseOver');
    // 10 working days after 22 September, with the working weekend of 8 and 9 October.
    expect(over).toMatchObject({ stepId: A, at: day('10-12', '00') });
    const early = stepOf(at(suspended, resume(A, nr), day('09-27')));
    expect(early).toMatchObject({ status: 'ACCEPTED', clock: { dueAt: day('10-11', '00'), dueRevision: 2 } });
    const late = stepOf(at(suspended, resume(A, nr), day('12-01')));
    expect(late.clock?.dueAt).toBe(day('10-20', '00'));
  });

  it('may be suspended again, and the case withdrawn meanwhile', () => {
    const again = at(at(suspended, resume(A, nr), day('09-27')), suspend(A, nr, { key: 'second' }), day('09-28'));
    expect(stepOf(again).status).toBe('SUSPENDED');
    expect(stepOf(at(again, withdraw(), day('09-29')))).toMatchObject({ status: 'WITHDRAWN' });
  });
});

describe('an extended clock', () => {
  it('moves both limits, names its approver, and turns a red light green', () => {
    const late = day('10-09');
    expect(stepLight(accepted, stepOf(accepted), late)).toBe('RED');
    const after = at(accepted, extend(A, head, { workingDays: 5 }), late);
    expect(stepLight(after, stepOf(after), late)).not.toBe('RED');
    expect(stepOf(after).clock).toMatchObject({
      dueAt: day('10-13', '00'),
      dueRevision: 2,
      extension: { workingDays: 5, act: { actorId: 'officer-NR-1', post: 'HEAD' } },
    });
    expect(nextRung(after, stepOf(after))).toBeDefined();
  });
});

describe('an urge', () => {
  it('is kept, leaves the step as it is, and may be repeated on the next working day', () => {
    expect(stepOf(urged)).toMatchObject({ status: 'ACCEPTED', urges: [{ message: '请尽快办理' }] });
    const again = at(urged, urge(A, officer('DRC'), 'second'), day('09-23'));
    expect(stepOf(again).urges).toHaveLength(2);
    expect(stepOf(at(fresh, urge(B, { actorId: 'd', post: 'DISPATCHER' })), B).urges).toHaveLength(1);
  });
});
