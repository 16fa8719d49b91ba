import { refuse } from '../../testing/acts';
import {
  A,
  accepted,
  at,
  corrected,
  correctingEarly,
  day,
  fresh,
  nr,
  P,
  type RefusedRow,
  S,
  STEP,
  start,
  stepOf,
  stranger,
  withdrawn,
} from '../../testing/handled-step';
import { CASE_ID, officer, owner, refusalOf } from '../../testing/sample';

describe('refuse 不予受理', () => {
  it.each<RefusedRow>([
    ['by another department', fresh, refuse(A, stranger), start, 'NOT_ALLOWED', STEP],
    ['by the owner', fresh, refuse(A, owner), start, 'NOT_ALLOWED', ['input']],
    ['of an unknown step', fresh, refuse(`${CASE_ID}/NO`, nr), start, 'NOT_FOUND', STEP],
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
      STEP,
    ],
    ['after acceptance', accepted, refuse(A, nr), start, 'STATE_CONFLICT', STEP],
    ['before dispatch', fresh, refuse(P, stranger), start, 'STATE_CONFLICT', STEP],
    ['with a stale version', fresh, refuse(A, nr, { ifVersion: 1 }), start, 'VERSION_CONFLICT', ['input', 'ifVersion']],
    ['in a closed case', withdrawn, refuse(A, nr), start, 'CASE_CLOSED', STEP],
  ])('is refused %s', (_name, state, command, when, code, path) => {
    expect(refusalOf(state, command, when)).toMatchObject({ code, path });
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
