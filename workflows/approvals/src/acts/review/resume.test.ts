import { moments } from '../../limits/moments';
import { resume } from '../../testing/acts';
import {
  A,
  accepted,
  at,
  correcting,
  day,
  nr,
  type RefusedRow,
  STEP,
  start,
  stepOf,
  stranger,
  suspended,
} from '../../testing/handled-step';
import { refusalOf } from '../../testing/sample';

describe('resume', () => {
  it.each<RefusedRow>([
    ['by another department', suspended, resume(A, stranger), start, 'NOT_ALLOWED', STEP],
    ['of what runs', accepted, resume(A, nr), start, 'STATE_CONFLICT', STEP],
    ['of a correction', correcting, resume(A, nr), start, 'STATE_CONFLICT', STEP],
  ])('is refused %s', (_name, state, command, when, code, path) => {
    expect(refusalOf(state, command, when)).toMatchObject({ code, path });
  });
});

describe('a clock that is paused', () => {
  it('by a special procedure stands for at most the procedure’s own limit, and then goes on by itself', () => {
    const over = moments(suspended).find((moment) => moment.kind === 'pauseOver');
    // 10 working days after 22 September, with the working weekend of 8 and 9 October.
    expect(over).toMatchObject({ stepId: A, at: day('10-12', '00') });
    const early = stepOf(at(suspended, resume(A, nr), day('09-27')));
    expect(early).toMatchObject({ status: 'ACCEPTED', clock: { dueAt: day('10-11', '00'), dueRevision: 2 } });
    const late = stepOf(at(suspended, resume(A, nr), day('12-01')));
    expect(late.clock?.dueAt).toBe(day('10-20', '00'));
  });
});
