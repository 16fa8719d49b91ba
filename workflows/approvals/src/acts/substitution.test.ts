import { isRefusal } from '@kuaijin/kit/errors';
import type { CaseState } from '../case/state';
import type { Instant } from '../case/terms';
import type { Commander } from '../contracts/command';
import { delegate, extend, takeBack } from '../testing/acts';
import {
  accept,
  allowed,
  CASE_ID,
  decide,
  departmentId,
  officer,
  SUBMITTED_AT,
  submittedCase,
} from '../testing/sample';
import { type OperationCommand, propose } from './propose';

const A = `${CASE_ID}/A`;
const head = officer('NR', 'HEAD');
const away = officer('NR', 'HANDLER', '2');
const from = SUBMITTED_AT;
const until = SUBMITTED_AT + 86_400_000;
const noon = SUBMITTED_AT + 3_600_000;

/** Officer 3 of the department in the place of another one. */
const inPlaceOf = (other: Commander): Commander => ({
  actorId: 'officer-NR-3',
  post: other.post,
  departmentId: departmentId('NR'),
  onBehalfOf: other.actorId,
  substitution: { officerId: other.actorId, from, until },
});
const himself = officer('NR', 'HANDLER', '3');

function after(state: CaseState, command: OperationCommand, at: Instant = noon): CaseState {
  return allowed(state, command, at);
}
const delegated = after(submittedCase(), delegate(A, head, { officerId: away.actorId }));
const lent = after(submittedCase(), delegate(A, head, { officerId: away.actorId, withReturn: true }));

describe('who substitutes an officer on leave', () => {
  it('may do what is with that officer, and it stands in the journal as done on his behalf', () => {
    expect(propose(delegated, accept(A, himself), noon)).toMatchObject({ code: 'NOT_ALLOWED' });
    const by = inPlaceOf(away);
    const state = after(after(delegated, accept(A, by)), decide(A, by));
    expect(state.steps[A]?.outcome?.act).toEqual({
      actorId: 'officer-NR-3',
      post: 'HANDLER',
      onBehalfOf: away.actorId,
    });
    // What he did himself he may take back himself.
    expect(after(state, takeBack(A, himself)).steps[A]?.status).toBe('ACCEPTED');
  });

  it('acts as the head in the place of the head', () => {
    const state = after(after(submittedCase(), accept(A, himself)), extend(A, inPlaceOf(head)));
    expect(state.steps[A]?.clock?.extension?.act).toEqual({
      actorId: 'officer-NR-3',
      post: 'HEAD',
      onBehalfOf: head.actorId,
    });
    expect(propose(state, extend(A, himself), noon)).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('may not more than the officer: what was lent to that one goes back to the lender', () => {
    const by = inPlaceOf(away);
    const state = after(lent, accept(A, by));
    expect(propose(state, decide(A, by), noon)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(propose(state, delegate(A, by, { officerId: 'officer-NR-4' }), noon)).toMatchObject({
      code: 'INVALID_INPUT',
      path: ['input', 'officerId'],
    });
    expect(after(state, delegate(A, by, { officerId: head.actorId })).steps[A]?.assignment).toBeUndefined();
  });

  it('may pass it on to himself', () => {
    const state = after(delegated, delegate(A, inPlaceOf(away), { officerId: himself.actorId }));
    expect(state.steps[A]?.assignment).toMatchObject({ officerId: himself.actorId, act: { onBehalfOf: away.actorId } });
  });

  it.each([
    ['before the leave', from - 1, false],
    ['from its first instant on', from, true],
    ['until its last', until - 1, true],
    ['not after it', until, false],
  ])('%s', (_, at, may) => {
    const proposed = propose(delegated, accept(A, inPlaceOf(away)), at);
    if (may) expect(isRefusal(proposed)).toBe(false);
    else expect(proposed).toMatchObject({ code: 'NOT_ALLOWED', path: ['input'] });
  });
});
