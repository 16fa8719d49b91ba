import { stepLight } from '../../limits/clock';
import { nextRung } from '../../limits/ladder';
import { moments } from '../../limits/moments';
import { requestCorrection } from '../../testing/acts';
import {
  A,
  corrected,
  correcting,
  day,
  fresh,
  nr,
  type RefusedRow,
  STEP,
  start,
  stepOf,
  stranger,
  withdrawn,
} from '../../testing/handled-step';
import { owner, refusalOf } from '../../testing/sample';

describe('request a correction 补正', () => {
  it.each<RefusedRow>([
    ['by another department', fresh, requestCorrection(A, stranger), start, 'NOT_ALLOWED', STEP],
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
    ['without a reason', fresh, requestCorrection(A, nr, { reason: '' }), start, 'INVALID_INPUT', ['input', 'reason']],
    ['after the five days', fresh, requestCorrection(A, nr), day('09-28', '00'), 'STATE_CONFLICT', STEP],
    ['a second time before the papers came', correcting, requestCorrection(A, nr), start, 'STATE_CONFLICT', STEP],
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
    ['in a closed case', withdrawn, requestCorrection(A, nr), start, 'CASE_CLOSED', STEP],
  ])('is refused %s', (_name, state, command, when, code, path) => {
    expect(refusalOf(state, command, when)).toMatchObject({ code, path });
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
});
