import type { CaseState } from '../../case/state';
import type { Commander } from '../../contracts/command';
import { allowed, officer, owner, refusalOf, SUBMITTED_AT, submittedCase, withdraw } from '../../testing/sample';
import { type OperationCommand, propose } from '../propose';

const later = SUBMITTED_AT + 60_000;
const fresh = submittedCase();
const withdrawn = allowed(fresh, withdraw(), later);
const refusal = (state: CaseState | undefined, command: OperationCommand) => refusalOf(state, command, later);

describe('withdraw 撤回', () => {
  it('ends the case and every open step', () => {
    expect(withdrawn.status).toBe('WITHDRAWN');
    expect(new Set(Object.values(withdrawn.steps).map((step) => step.status))).toEqual(new Set(['WITHDRAWN']));
  });

  const agent: Commander = { actorId: 'agent', post: 'AGENT', onBehalfOf: 'organisation-1' };
  it.each<[string, CaseState, OperationCommand, string]>([
    ['by an officer', fresh, withdraw(officer('NR')), 'NOT_ALLOWED'],
    ['by another owner', fresh, withdraw({ ...owner, organisationId: 'organisation-2' }), 'NOT_ALLOWED'],
    ['by an agent of nobody', fresh, withdraw({ actorId: 'agent', post: 'AGENT' }), 'NOT_ALLOWED'],
    ['without a reason', fresh, { ...withdraw(), reason: '' }, 'INVALID_INPUT'],
    ['with a stale version', fresh, { ...withdraw(), ifVersion: 1 }, 'VERSION_CONFLICT'],
    ['a second time', withdrawn, withdraw(owner, 'again'), 'CASE_CLOSED'],
  ])('is refused %s', (_name, state, command, code) => {
    expect(refusal(state, command)).toMatchObject({ code });
  });

  it('is open to an agent of the owner, and to any owner where the project names none', () => {
    expect(propose(fresh, withdraw(agent), later)).toHaveLength(1);
    const { ownerId: _ownerId, ...ownerless } = fresh;
    expect(propose(ownerless, withdraw({ actorId: 'x', post: 'OWNER' }), later)).toHaveLength(1);
  });
});
