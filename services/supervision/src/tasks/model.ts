/** 任务 in the store. */
import { type KindOf, thingDocuments } from '@kuaijin/kit/aggregate/things';
import { definedFields } from '@kuaijin/kit/input/defined-fields';
import type { CountedConnection } from '@kuaijin/kit/read-models';
import { keysOfTask, type Task, type TaskFact, withTaskFact } from './rules';

/** 任务列表 */
export type TaskPage = CountedConnection<Task>;

export const taskKind: KindOf<Task> = {
  source: 'supervision',
  name: 'task',
  documents: thingDocuments('tasks', ['REGION', 'STATUS', 'KEY', 'PROJECT']),
  statusOf: ({ status }) => status,
  keysOf: keysOfTask,
  apply: (task, { type, data }, at, act) => withTaskFact(task, { type, ...data } as TaskFact, at, act),
  eventOf: (task, { type, data }) => {
    const fact = { type, ...data } as TaskFact;
    const { title, dueOn, parentId, departmentId, assigneeId, createdBy } = task;
    const about = { itemName: title, dueOn, ...definedFields({ parentId, departmentId, assigneeId }) };
    return {
      ...('comment' in fact ? { reason: fact.comment } : {}),
      data: { ...about, ...concernedBy(fact.type, { departmentId, assigneeId, createdBy: createdBy.actorId }) },
    };
  },
};

interface People {
  readonly departmentId: string | undefined;
  readonly assigneeId: string | undefined;
  readonly createdBy: string;
}

/** Whom a fact concerns: who has the task hears of what he is to do, who set it of what was done. */
function concernedBy(type: TaskFact['type'], { departmentId, assigneeId, createdBy }: People) {
  switch (type) {
    case 'task.created':
    case 'task.assigned':
    case 'task.returned':
      if (assigneeId !== undefined) return { recipientIds: [assigneeId] };
      return departmentId === undefined ? {} : { recipientDepartmentIds: [departmentId] };
    case 'task.reported':
    case 'task.claimed':
      return { recipientIds: [createdBy] };
    case 'task.signedOff':
      return assigneeId === undefined ? {} : { recipientIds: [assigneeId] };
  }
}
