/**
 * The rules themselves, without the network: every action by every post on a step of every status in a case of every
 * status, statuses included that no operation leads to while the case runs. What the full product costs too much
 * through the graph is here; refusals.approvals.test.ts has the rest.
 */

import { mutationOfAction } from '@kuaijin/approvals/acts/mutation-of-action';
import { type StepAction, stepActionNames } from '@kuaijin/approvals/acts/viewer-actions';
import { type Post, postNames } from '@kuaijin/kit/access/posts';
import { isRefusal } from '@kuaijin/kit/errors';
import { stepActions } from '@kuaijin/workflow-approvals/acts/offered';
import { propose } from '@kuaijin/workflow-approvals/acts/propose';
import type { CaseState, StepState } from '@kuaijin/workflow-approvals/case/state';
import type { CaseStatus, StepStatus } from '@kuaijin/workflow-approvals/case/terms';
import { caseTransitions, stepTransitions } from '@kuaijin/workflow-approvals/case/transitions';
import { terms } from '@kuaijin/workflow-approvals/testing/commitments';
import {
  catalogueOf,
  departmentId,
  item,
  SUBMITTED_AT,
  submittedCase,
} from '@kuaijin/workflow-approvals/testing/sample';
import { isOfOffice } from './people';
import { isPossibleFrom, isStepRow } from './row';
import { approvalRows } from './rows';
import { mutations } from './schema';
import { shapeOf } from './specimens';

const statuses = [...new Set(stepTransitions.map(({ to }) => to))];
const caseStatuses = [...new Set(caseTransitions.map(({ to }) => to))];

const catalogue = catalogueOf([
  item('A'),
  item('O'),
  item('X', {
    departmentCode: 'NR',
    dependsOn: ['A'],
    signMode: 'ANY',
    signerDepartmentCodes: ['NR', 'EE'],
    commitmentTerms: terms,
    materials: [{ code: 'X-1', name: '申请表', isDeferrable: true }],
  }),
]);
const fresh = submittedCase({ catalogue });
const changed = { act: { actorId: 'somebody', post: 'HEAD' }, at: SUBMITTED_AT };

/** The case with its step X, and itself, in such a status. */
function inState(status: StepStatus, caseStatus: CaseStatus = 'RUNNING'): { state: CaseState; step: StepState } {
  const id = `${fresh.id}/X`;
  const before = fresh.steps[id];
  if (before === undefined) throw new Error('there is no X');
  const step: StepState = { ...before, status, version: 7, changed, ...concerned(id) };
  return { step, state: { ...fresh, status: caseStatus, changed, steps: { ...fresh.steps, [id]: step } } };
}

/** Everybody of NR, and who leads the stage, is asked for an opinion and sent a copy; a letter awaits its reply. */
function concerned(stepId: string): Pick<StepState, 'consultations' | 'copies' | 'writtenConsultations'> {
  const all = [
    { departmentId: departmentId('NR') },
    ...['NR', 'DRC'].map((department) => ({ officerId: `officer-${department}` })),
  ];
  const consultation = {
    id: `${stepId}/consultation/1`,
    question: '意见',
    status: 'OPEN',
    asked: all,
    ...changed,
  } as const;
  const letter = {
    id: `${stepId}/writtenConsultation/1`,
    addressee: '军事设施保护部门',
    matter: '意见',
    status: 'OPEN',
    workingDays: 20,
    dueAt: Number.MAX_SAFE_INTEGER,
    ...changed,
  } as const;
  return {
    consultations: [consultation],
    copies: all.map((one) => ({ ...one, ...changed })),
    writtenConsultations: [letter],
  };
}

const person = (post: Post, department: string) => ({
  actorId: `officer-${department}`,
  post,
  departmentId: departmentId(department),
  organisationId: 'organisation-1',
  ...(post === 'AGENT' ? { onBehalfOf: 'organisation-1' } : {}),
});

/** The act that an action of the schema names. */
function entryOf(action: StepAction) {
  const entry = stepActions.find((one) => one.action === action);
  if (entry === undefined) throw new Error(`there is no act ${action}`);
  return entry;
}

function rowOf(action: StepAction) {
  const row = approvalRows[mutationOfAction[action]];
  if (row === undefined || !isStepRow(row)) throw new Error(`${action} has no row of a step`);
  return row;
}

function isPossible(action: StepAction, status: StepStatus): boolean {
  const row = rowOf(action);
  return row.possibleOn?.some((name) => shapeOf(name).status === status) ?? isPossibleFrom(row, status);
}

const answer = (action: StepAction, post: Post, status: StepStatus, department = 'NR', caseStatus?: CaseStatus) => {
  const { state, step } = inState(status, caseStatus);
  const proposed = propose(state, entryOf(action).sample(state, step, person(post, department)), SUBMITTED_AT);
  return isRefusal(proposed) ? proposed : undefined;
};

describe.each(stepActionNames)('%s', (action) => {
  const allowed = entryOf(action).posts;

  test('is asked for in the posts that the schema names, in their order', () => {
    const shape = mutations.find(({ name }) => name === mutationOfAction[action]);
    expect(shape?.posts).toEqual(allowed);
  });

  test('by every post that may not, whatever the state', () => {
    for (const status of statuses)
      for (const caseStatus of caseStatuses)
        for (const post of postNames.filter((one) => !allowed.includes(one)))
          expect({ post, status, code: answer(action, post, status, 'NR', caseStatus)?.code }).toEqual({
            post,
            status,
            code: 'NOT_ALLOWED',
          });
  });

  test('by every post that may, on a step of every other status: its status, version, who and when', () => {
    for (const status of statuses.filter((one) => !isPossible(action, one)))
      for (const post of allowed) {
        const refusal = answer(action, post, status, leads(action, post) ? 'DRC' : 'NR');
        expect({ post, ...refusal }).toMatchObject({
          post,
          code: 'STATE_CONFLICT',
          path: ['input', 'stepId'],
          received: status,
          details: {
            status,
            version: 7,
            changed: { actorId: 'somebody', post: 'HEAD', at: new Date(SUBMITTED_AT).toISOString() },
          },
        });
      }
  });

  test('in a case that is not running', () => {
    const possibleIn: readonly CaseStatus[] = ['RUNNING', ...(rowOf(action).inEnded ?? [])];
    for (const caseStatus of caseStatuses.filter((one) => !possibleIn.includes(one)))
      for (const status of statuses)
        for (const post of allowed) {
          const refusal = answer(action, post, status, leads(action, post) ? 'DRC' : 'NR', caseStatus);
          const code = caseStatus === 'FAULTED' ? 'CASE_FAULTED' : 'CASE_CLOSED';
          expect({ post, status, ...refusal }).toMatchObject({ post, status, code });
        }
  });

  if (rowOf(action).department !== 'ANY') {
    test('by an officer of another department never', () => {
      for (const status of statuses)
        for (const post of allowed.filter(isOfOffice))
          expect(['NOT_ALLOWED', ...(action === 'TAKE_BACK' ? ['STATE_CONFLICT'] : [])]).toContain(
            answer(action, post, status, 'HC')?.code,
          );
    });
  }
});

/** 催办 is asked by officers of the department that leads the stage. */
const leads = (action: StepAction, post: Post): boolean => action === 'URGE' && isOfOffice(post);
