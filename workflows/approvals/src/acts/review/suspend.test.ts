import { resume, suspend } from '../../testing/acts';
import {
  A,
  accepted,
  at,
  day,
  fresh,
  nr,
  type RefusedRow,
  STEP,
  start,
  stepOf,
  stranger,
  suspended,
} from '../../testing/handled-step';
import { officer, refusalOf, withdraw } from '../../testing/sample';

describe('suspend 特别程序', () => {
  it.each<RefusedRow>([
    ['by another department', accepted, suspend(A, stranger), start, 'NOT_ALLOWED', STEP],
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
    ['before acceptance', fresh, suspend(A, nr), start, 'STATE_CONFLICT', STEP],
    ['a second time', suspended, suspend(A, nr, { key: 'second' }), start, 'STATE_CONFLICT', STEP],
  ])('is refused %s', (_name, state, command, when, code, path) => {
    expect(refusalOf(state, command, when)).toMatchObject({ code, path });
  });
});

describe('a clock that is paused', () => {
  it('may be suspended again, and the case withdrawn meanwhile', () => {
    const again = at(at(suspended, resume(A, nr), day('09-27')), suspend(A, nr, { key: 'second' }), day('09-28'));
    expect(stepOf(again).status).toBe('SUSPENDED');
    expect(stepOf(at(again, withdraw(), day('09-29')))).toMatchObject({ status: 'WITHDRAWN' });
  });
});
