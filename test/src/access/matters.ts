/**
 * 督办事项 of the project and 任务 in a tree, assigned to officer 1 of 发改; its problem on a list, referred up and merged
 * with a duplicate.
 */
import { OWNER, PROJECT } from '../conformance/catalogue';
import type { ElementDriver, Named } from '../conformance/element-driver';
import { subjectOf } from '../conformance/people';
import { DUE_ON } from '../conformance/things/tasks';

export interface MattersOfWorld {
  /** A part, so that it leads to its whole. */
  readonly taskId: string;
  readonly wholeTaskId: string;
  readonly orderId: string;
  /** A problem that was merged into the one of the world. */
  readonly duplicateId: string;
}

export async function openMatters(elements: ElementDriver, problemId: string): Promise<MattersOfWorld> {
  const duplicateId = await duplicateOf(problemId, elements);
  const order = { title: '推进征地', dueOn: DUE_ON, projectId: PROJECT, assigneeId: subjectOf('HANDLER') };
  const ofDepartment = { ...order, departmentId: 'department-330800-DRC' };
  const set = (more: object) =>
    elements.do<{ readonly task: Named }>('createTask', 'DISPATCHER', { ...ofDepartment, ...more }, 'task { id }');
  const whole = await set({});
  const part = await set({ parentId: whole.task.id });
  const about = { title: '落实用地指标', departmentId: 'department-330800-DRC', projectId: PROJECT };
  const issued = await elements.do<{ readonly order: Named }>('issueOrder', 'LEADER', about, 'order { id }');
  const orderId = issued.order.id;
  const report = { orderId, comment: '已推进' };
  const assigned = { ...report, kind: 'ASSIGNED', assigneeId: subjectOf('HANDLER'), matterClass: 'COMPLEX' };
  await elements.do('reportOrder', 'HANDLER', assigned);
  await elements.do('reportOrder', 'HANDLER', { ...report, kind: 'PLAN', until: DUE_ON });
  await elements.do('signOffOrder', 'LEADER', { orderId, verdict: 'PLAN_APPROVED', comment: '同意' });
  const figures = [{ label: '完成投资', value: '1.5', unit: '亿元' }];
  const reply = { ...report, kind: 'REPLY', figuresAsOf: '2026-01-31', figures };
  await elements.do('reportOrder', 'HANDLER', reply);
  return { duplicateId, orderId, taskId: part.task.id, wholeTaskId: whole.task.id };
}

/** A duplicate of a problem, raised by the owner; the problem goes up and stands on the list of a quarter. */
async function duplicateOf(problemId: string, elements: ElementDriver): Promise<string> {
  const asked = { projectId: PROJECT, category: 'LAND', title: '征地进度滞后', organisationId: OWNER };
  const made = await elements.do<{ readonly problem: Named }>('raiseProblem', 'OWNER', asked, 'problem { id }');
  const { id } = made.problem;
  const assigned = { problemId: id, assigneeId: subjectOf('HANDLER'), leaderId: subjectOf('HEAD') };
  await elements.do('assignProblem', 'DISPATCHER', assigned);
  await elements.do('mergeProblem', 'DISPATCHER', { problemId: id, intoId: problemId, comment: '重复诉求' });
  await elements.do('referProblem', 'DISPATCHER', { problemId, direction: 'UP', comment: '需省级协调' });
  const list = { regionId: 'region-330800', period: '2026-Q1', problemIds: [problemId] };
  await elements.do('listProblems', 'DISPATCHER', list);
  return id;
}
