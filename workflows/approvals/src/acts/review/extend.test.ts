import { stepLight } from '../../limits/clock';
import { nextRung } from '../../limits/ladder';
import { extend } from '../../testing/acts';
import {
  A,
  accepted,
  at,
  day,
  extended,
  fresh,
  head,
  nr,
  type RefusedRow,
  STEP,
  start,
  stepOf,
  suspended,
} from '../../testing/handled-step';
import { officer, refusalOf } from '../../testing/sample';

describe('extend 延期', () => {
  it.each<RefusedRow>([
    ['by a handler', accepted, extend(A, nr), start, 'NOT_ALLOWED', ['input']],
    ['by another head', accepted, extend(A, officer('HC', 'HEAD')), start, 'NOT_ALLOWED', STEP],
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
    ['a second time', extended, extend(A, head, { key: 'second' }), start, 'STATE_CONFLICT', STEP],
    ['after the statutory limit', accepted, extend(A, head), day('12-01'), 'STATE_CONFLICT', STEP],
    ['before acceptance', fresh, extend(A, head), start, 'STATE_CONFLICT', STEP],
    ['while the clock stands', suspended, extend(A, head), start, 'STATE_CONFLICT', STEP],
  ])('is refused %s', (_name, state, command, when, code, path) => {
    expect(refusalOf(state, command, when)).toMatchObject({ code, path });
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
