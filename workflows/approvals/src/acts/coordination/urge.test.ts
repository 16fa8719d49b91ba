import { urge } from '../../testing/acts';
import {
  A,
  accepted,
  at,
  B,
  day,
  fresh,
  nr,
  P,
  type RefusedRow,
  STEP,
  start,
  stepOf,
  suspended,
  urged,
} from '../../testing/handled-step';
import { officer, owner, refusalOf } from '../../testing/sample';

describe('urge 催办', () => {
  it.each<RefusedRow>([
    ['by another owner', accepted, urge(A, { ...owner, organisationId: 'other' }), start, 'NOT_ALLOWED', ['input']],
    ['by an officer who does not lead the stage', accepted, urge(A, nr), start, 'NOT_ALLOWED', STEP],
    ['without words', accepted, { ...urge(A, owner), message: '' }, start, 'INVALID_INPUT', ['input', 'message']],
    ['before dispatch', fresh, urge(P, owner), start, 'STATE_CONFLICT', STEP],
    ['while it is suspended', suspended, urge(A, owner), day('09-22', '16'), 'STATE_CONFLICT', STEP],
    ['twice on a working day', urged, urge(A, officer('DRC'), 'second'), day('09-22', '16'), 'STATE_CONFLICT', STEP],
  ])('is refused %s', (_name, state, command, when, code, path) => {
    expect(refusalOf(state, command, when)).toMatchObject({ code, path });
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
