import { faulted } from '../../case/fault';
import type { CaseState } from '../../case/state';
import type { Commander } from '../../contracts/command';
import {
  accept,
  allowed,
  CASE_ID,
  officer,
  owner,
  refusalOf,
  SUBMITTED_AT,
  submittedCase,
  withdraw,
} from '../../testing/sample';
import { type OperationCommand, propose } from '../propose';

const A = `${CASE_ID}/A`;
const P = `${CASE_ID}/P`;
const later = SUBMITTED_AT + 60_000;
const fresh = submittedCase();
const accepted = allowed(fresh, accept(A, officer('NR')), later);
const withdrawn = allowed(fresh, withdraw(), later);
const broken = faulted(fresh, 'a test');
const refusal = (state: CaseState | undefined, command: OperationCommand) => refusalOf(state, command, later);

describe('accept 受理', () => {
  it('starts the clock of the step', () => {
    expect(accepted.steps[A]).toMatchObject({ status: 'ACCEPTED', acceptedAt: later, clock: { startedAt: later } });
  });

  it.each<[string, CaseState | undefined, Commander, string | undefined, string, string[]]>([
    ['without a case', undefined, officer('NR'), A, 'NOT_FOUND', ['input', 'caseId']],
    ['an unknown step', fresh, officer('NR'), `${CASE_ID}/NO`, 'NOT_FOUND', ['input', 'stepId']],
    ['by an owner', fresh, { ...owner, departmentId: 'department-330800-NR' }, A, 'NOT_ALLOWED', ['input']],
    ['by another department', fresh, officer('HC'), A, 'NOT_ALLOWED', ['input', 'stepId']],
    ['by an officer of no department', fresh, { actorId: 'o', post: 'HANDLER' }, A, 'NOT_ALLOWED', ['input', 'stepId']],
    ['before it is dispatched', fresh, officer('HC'), P, 'STATE_CONFLICT', ['input', 'stepId']],
    ['a second time', accepted, officer('NR'), A, 'STATE_CONFLICT', ['input', 'stepId']],
    ['in a withdrawn case', withdrawn, officer('NR'), A, 'CASE_CLOSED', ['input', 'stepId']],
    ['in a faulted case', broken, officer('NR'), A, 'CASE_FAULTED', ['input', 'stepId']],
  ])('is refused %s', (_name, state, by, stepId, code, path) => {
    expect(refusal(state, accept(stepId ?? A, by))).toMatchObject({ code, path });
  });

  it('is open to the counter of the department that leads the stage', () => {
    expect(propose(fresh, accept(A, officer('DRC', 'COUNTER')), later)).toHaveLength(1);
    expect(refusal(fresh, accept(A, officer('HC', 'COUNTER')))).toMatchObject({ code: 'NOT_ALLOWED' });
  });
});
