import { deemedAcceptanceAt } from '../../limits/clock';
import { moments } from '../../limits/moments';
import { resubmit } from '../../testing/acts';
import {
  A,
  accepted,
  at,
  corrected,
  correcting,
  correctingEarly,
  day,
  nr,
  type RefusedRow,
  STEP,
  start,
  stepOf,
  suspended,
} from '../../testing/handled-step';
import { handIn } from '../../testing/papers';
import { owner, refusalOf } from '../../testing/sample';

describe('resubmit', () => {
  it.each<RefusedRow>([
    ['by an officer', correcting, resubmit(A, nr), start, 'NOT_ALLOWED', ['input']],
    [
      'by another owner',
      correcting,
      resubmit(A, { ...owner, organisationId: 'other' }),
      start,
      'NOT_ALLOWED',
      ['input'],
    ],
    ['before the paper came that was asked for', correcting, resubmit(A), start, 'MATERIALS_MISSING', STEP],
    ['of what nobody asked for', accepted, resubmit(A), start, 'STATE_CONFLICT', STEP],
    ['in a special procedure', suspended, resubmit(A), start, 'STATE_CONFLICT', STEP],
    [
      'with a stale version',
      at(correcting, handIn(A, ['M1'])),
      { ...resubmit(A), ifVersion: 1 },
      start,
      'VERSION_CONFLICT',
      ['input', 'ifVersion'],
    ],
  ])('is refused %s', (_name, state, command, when, code, path) => {
    expect(refusalOf(state, command, when)).toMatchObject({ code, path });
  });
});

describe('a clock that is paused', () => {
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
});
