import { isRefusal } from '@kuaijin/kit/errors';
import { type OperationCommand, propose } from '@kuaijin/workflow-approvals/acts/propose';
import { asEntry } from '@kuaijin/workflow-approvals/case/draft';
import type { CaseState } from '@kuaijin/workflow-approvals/case/state';
import { applyEntry } from '@kuaijin/workflow-approvals/fold/fold';
import { delegate, extend, extendJointHandling, suspend, urge } from '@kuaijin/workflow-approvals/testing/acts';
import { closeConsultation, consult, copy, giveOpinion } from '@kuaijin/workflow-approvals/testing/concerns';
import {
  accept,
  CASE_ID,
  decide,
  departmentId,
  officer,
  owner,
  SUBMITTED_AT,
  submittedCase,
} from '@kuaijin/workflow-approvals/testing/sample';
import { departmentsOfCase, participantsOfCase } from '../access/case-scope';
import { caseEvent } from './events';

const B = `${CASE_ID}/B`;
const drc = officer('DRC');

/** The case after the operations, and the data of the event of the last one. */
function performed(...commands: readonly OperationCommand[]): { readonly state: CaseState; readonly data: unknown } {
  let state = submittedCase();
  let data: unknown;
  for (const command of commands) {
    const proposed = propose(state, command, SUBMITTED_AT);
    if (isRefusal(proposed)) throw new Error(JSON.stringify(proposed));
    for (const draft of proposed) {
      const entry = asEntry(draft, state.head + 1, SUBMITTED_AT);
      const after = applyEntry(state, entry);
      ({ data } = caseEvent(state, after, entry));
      state = after;
    }
  }
  return { state, data };
}

const taken = accept(B, drc);
const asking = consult(B, drc, { officerIds: ['leader-1'] });
const inEe = { recipientIds: [], recipientDepartmentIds: [departmentId('EE')] };

/** Until when, and the owner. */
const theOwner = { dueAt: expect.stringMatching(/T16:00:00.000Z$/), recipientOrganisationIds: ['organisation-1'] };

const about = { itemName: '事项B', projectName: '样例项目' };

test.each<[string, OperationCommand[], object | undefined]>([
  ['a decision names nobody', [taken, decide(B, drc)], undefined],
  [
    'a delegation its officer',
    [delegate(B, drc, { officerId: 'officer-DRC-2' })],
    { recipientIds: ['officer-DRC-2'], recipientDepartmentIds: [] },
  ],
  [
    'an urge the department that has to take the step',
    [urge(B, owner)],
    { recipientIds: [], recipientDepartmentIds: [departmentId('DRC')] },
  ],
  ['an urge those who have not signed', [taken, decide(B, drc), urge(B, owner)], inEe],
  [
    'an urge the officer whom the step is with, and who signs beside him',
    [taken, delegate(B, drc, { officerId: 'officer-DRC-2' }), urge(B, owner)],
    { recipientIds: ['officer-DRC-2'], recipientDepartmentIds: [departmentId('EE')] },
  ],
  ['a consultation those who are asked', [asking], { ...inEe, recipientIds: ['leader-1'] }],
  [
    'an opinion who asked for it',
    [asking, giveOpinion(B, officer('EE'))],
    { recipientIds: [drc.actorId], recipientDepartmentIds: [] },
  ],
  [
    'the end of a consultation who has not answered',
    [asking, giveOpinion(B, officer('EE')), closeConsultation(B, drc)],
    { recipientIds: ['leader-1'], recipientDepartmentIds: [] },
  ],
  ['a copy who gets it', [copy(B, drc, { departmentIds: [departmentId('EE')] })], inEe],
  ['an extension the owner, with the reason', [taken, extend(B, officer('DRC', 'HEAD'))], theOwner],
  ['a special procedure the owner, with its limit', [taken, suspend(B, drc)], theOwner],
  [
    'an extension by the head of the government the owner, and those who are to decide',
    [taken, extendJointHandling(B, { actorId: 'leader-330800-1', post: 'LEADER' })],
    { recipientIds: [], recipientDepartmentIds: [departmentId('DRC'), departmentId('EE')], ...theOwner },
  ],
])('the event of %s', (_name, commands, data) => {
  expect(performed(...commands).data).toEqual(data === undefined ? undefined : { ...data, ...about });
});

test('who is consulted, gets a copy or a delegated step takes part in the case', () => {
  const { state } = performed(asking, copy(B, drc, { departmentIds: [], officerIds: ['leader-2'] }));
  expect(participantsOfCase(state)).toEqual(['leader-1', 'leader-2']);
  const onlyDrc = { ...state, steps: Object.fromEntries(Object.entries(state.steps).filter(([id]) => id === B)) };
  expect(departmentsOfCase(onlyDrc)).toEqual([departmentId('DRC'), departmentId('EE')]);
});
