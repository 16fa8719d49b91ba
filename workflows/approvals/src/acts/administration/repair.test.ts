import { faulted } from '../../case/fault';
import type { CaseState } from '../../case/state';
import { allowed, officer, refusalOf, SUBMITTED_AT, submittedCase } from '../../testing/sample';
import type { OperationCommand } from '../propose';

const later = SUBMITTED_AT + 60_000;
const fresh = submittedCase();
const broken = faulted(fresh, 'a test');
const refusal = (state: CaseState | undefined, command: OperationCommand) => refusalOf(state, command, later);

describe('repair', () => {
  const repair = { type: 'repair', key: 'r', by: { actorId: 'op', post: 'OPERATOR' }, reason: 'read again' } as const;
  const declared = { ...broken, isFaultDeclared: true };

  it('puts back what was there', () => {
    const state = allowed(declared, repair, later);
    expect(state.status).toBe('RUNNING');
    expect(state.faultReason).toBeUndefined();
  });

  it.each<[string, CaseState, OperationCommand, string]>([
    ['of a case that runs', fresh, repair, 'STATE_CONFLICT'],
    ['by an officer', declared, { ...repair, by: officer('NR') }, 'NOT_ALLOWED'],
    ['of a journal that cannot be read', { ...declared, brokenAt: 3 }, repair, 'CASE_FAULTED'],
  ])('is refused %s', (_name, state, command, code) => {
    expect(refusal(state, command)).toMatchObject({ code });
  });
});
