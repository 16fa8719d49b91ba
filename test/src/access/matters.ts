/** 任务 of the project, in a tree, assigned to officer 1 of 发改. */
import { PROJECT } from '../conformance/catalogue';
import type { ElementDriver, Named } from '../conformance/element-driver';
import { subjectOf } from '../conformance/people';
import { DUE_ON } from '../conformance/things/tasks';

export interface MattersOfWorld {
  /** A part, so that it leads to its whole. */
  readonly taskId: string;
  readonly wholeTaskId: string;
}

export async function openMatters(elements: ElementDriver): Promise<MattersOfWorld> {
  const order = { title: '推进征地', dueOn: DUE_ON, projectId: PROJECT, assigneeId: subjectOf('HANDLER') };
  const ofDepartment = { ...order, departmentId: 'department-330800-DRC' };
  const set = (more: object) =>
    elements.do<{ readonly task: Named }>('createTask', 'DISPATCHER', { ...ofDepartment, ...more }, 'task { id }');
  const whole = await set({});
  const part = await set({ parentId: whole.task.id });
  return { taskId: part.task.id, wholeTaskId: whole.task.id };
}
