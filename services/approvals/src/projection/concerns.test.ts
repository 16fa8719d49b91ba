import type { CaseEntry, CaseState, StepState } from '@kuaijin/workflow-approvals/case/state';
import { CASE_ID, departmentId, SUBMITTED_AT, submittedCase } from '@kuaijin/workflow-approvals/testing/sample';
import { concernsOf } from './concerns';

const stepId = `${CASE_ID}/A`;
const act = { actorId: 'officer-1', post: 'HANDLER' };
const about = { itemName: '事项A', projectName: '样例项目' };

function withStep(more: Partial<StepState>): CaseState {
  const state = submittedCase();
  const step = state.steps[stepId];
  if (step === undefined) throw new Error('no step');
  return { ...state, steps: { ...state.steps, [stepId]: { ...step, ...more } } };
}
const free = withStep({});
const assigned = withStep({
  assignment: { officerId: 'officer-2', withReturn: false, reason: '出差', act, at: SUBMITTED_AT },
});
const entry = (type: string, data: object = {}): CaseEntry =>
  ({ seq: 9, key: 'k', type, v: 1, data: { stepId, ...data }, act, at: SUBMITTED_AT }) as unknown as CaseEntry;
const rung = (kind: string, to?: object) =>
  entry('clock.rung', { rung: kind, dueRevision: 1, moment: 1, ...(to ? { to } : {}) });

it.each<[string, CaseState, CaseEntry, object | undefined]>([
  [
    'a rung without a recipient: the department',
    free,
    rung('YELLOW'),
    { recipientDepartmentIds: [departmentId('NR')] },
  ],
  ['the same of a delegated step: the officer', assigned, rung('RED'), { recipientIds: ['officer-2'] }],
  ['an escalation: whom it reached', assigned, rung('HEAD', { actorId: 'head', name: '某' }), { recipientId: 'head' }],
  [
    'one more signer: its department',
    free,
    entry('step.signerAdded', { departmentId: 'd' }),
    { recipientDepartmentIds: ['d'] },
  ],
  ['a return: who decided it', free, entry('step.returned'), { recipientDepartmentIds: [departmentId('NR')] }],
  [
    'a correction: the owner',
    free,
    entry('step.correctionRequested'),
    { recipientOrganisationIds: ['organisation-1'] },
  ],
  ['a refusal: the owner', free, entry('step.refused'), { recipientOrganisationIds: ['organisation-1'] }],
  ['what came: its department', free, entry('step.dispatched'), { recipientDepartmentIds: [departmentId('NR')] }],
  ['an acceptance: the owner', free, entry('step.accepted'), { recipientOrganisationIds: ['organisation-1'] }],
  ['a decision: the owner', free, entry('step.decided'), { recipientOrganisationIds: ['organisation-1'] }],
  ['a step that waits again: nobody', free, entry('step.reopened'), undefined],
  ['a step that is not there: nobody', free, entry('step.urged', { stepId: 'x' }), undefined],
])('%s', (_, state, entry, recipients) => {
  expect(concernsOf(state, entry)).toEqual(recipients === undefined ? undefined : { ...recipients, ...about });
});

it('what an act says that it is about stands beside whom it concerns', () => {
  const known = { materialCodes: ['M1'] };
  const concerned = { recipientDepartmentIds: [departmentId('NR')], ...about };
  expect(concernsOf(free, entry('step.toleranceApplied'), known)).toEqual({ ...known, ...concerned });
});

it('the end of a case concerns its owner, and the departments whose steps ended with it', () => {
  const ended = withStep({ status: 'WITHDRAWN' });
  const concerned = (type: string) => concernsOf(ended, { ...entry(type), data: { reason: 'x' } } as CaseEntry);
  const owner = { recipientOrganisationIds: ['organisation-1'], projectName: '样例项目' };
  expect(concerned('case.approved')).toEqual({ ...owner, recipientDepartmentIds: [] });
  expect(concerned('case.withdrawn')).toEqual({ ...owner, recipientDepartmentIds: [departmentId('NR')] });
});
