/** Acts in a demonstration besides the ordinary work of the offices. */
import type { OperationCommand } from '@kuaijin/workflow-approvals/acts/propose';
import { deferrable } from '@kuaijin/workflow-approvals/acts/tolerance/apply-for-tolerance';
import { itemOf } from '@kuaijin/workflow-approvals/case/find';
import type { StepState } from '@kuaijin/workflow-approvals/case/state';
import type { CaseWithPast } from './case-with-past';
import { officerOf } from './office-work';

/** Makes the command of an act on a step; `key` is its own. */
export type Noteworthy = (played: CaseWithPast, step: StepState, key: string) => OperationCommand;

/** 补正: the clock stops until the owner brings it. */
export const askForCorrection: Noteworthy = ({ state }, step, key) => ({
  type: 'requestCorrection',
  key,
  by: officerOf(step.departmentId),
  stepId: step.id,
  materialCodes: itemOf(state, step)
    .materials.slice(0, 2)
    .map(({ code }) => code),
  reason: '附图缺少坐标，申请表未加盖公章，请一次补齐。',
});

/** 会商: other offices are asked, and nobody has answered. */
export const consult =
  (...codes: readonly string[]): Noteworthy =>
  ({ state }, step, key) => ({
    type: 'consult',
    key,
    by: officerOf(step.departmentId),
    stepId: step.id,
    departmentIds: codes.flatMap((code) => state.departments[code] ?? []),
    officerIds: [],
    question: '项目南侧紧邻河道与生态红线，请对总平面方案提出意见。',
  });

/** 容缺受理: papers that may be deferred are made up later. */
export const acceptWithDeficiency: Noteworthy = ({ state }, step, key) => ({
  type: 'acceptWithDeficiency',
  key,
  by: officerOf(step.departmentId),
  stepId: step.id,
  materialCodes: deferrable(state, step),
  commitment: { statement: '承诺在限期内补齐所缺材料。', signatory: '项目单位负责人（演示）', fileIds: [] },
  seenOnPaper: true,
});

/** 预批复: what depends on the step may begin. */
export const preApprove: Noteworthy = (_played, step, key) => ({
  type: 'preApprove',
  key,
  by: officerOf(step.departmentId, 'head'),
  stepId: step.id,
  opinion: '原则同意，材料补齐后正式批复。',
  fileIds: [],
});

/** 特别程序: experts review, the clock stops. */
export const suspendForExperts: Noteworthy = (_played, step, key) => ({
  type: 'suspend',
  key,
  by: officerOf(step.departmentId),
  stepId: step.id,
  procedure: 'EXPERT_REVIEW',
  limitWorkingDays: 15,
  reason: '设计方案需组织专家评审。',
});

/** 催办 by the dispatch centre. */
export const urge: Noteworthy = ({ state }, step, key) => ({
  type: 'urge',
  key,
  by: { ...officerOf(`${state.regionId.replace('region', 'department')}-DISPATCH`), post: 'DISPATCHER' },
  stepId: step.id,
  message: '该事项已逾期，影响后续阶段，请尽快办结。',
});

/** 撤回 by the owner. */
export const withdraw: Noteworthy = ({ state }, _step, key) => ({
  type: 'withdraw',
  key,
  by: { ...state.submitted, ...(state.ownerId === undefined ? {} : { organisationId: state.ownerId }) },
  reason: '建设方案调整，拟重新申报。',
});
