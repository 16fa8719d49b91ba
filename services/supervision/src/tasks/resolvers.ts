import { maySee } from '@kuaijin/kit/access/visibility';
import { byThingId } from '@kuaijin/kit/aggregate/things';
import { pageIn } from '@kuaijin/kit/read-models';
import { dateOf } from '@kuaijin/kit/working-days';
import type { QueryResolvers, TaskResolvers, TaskStepResolvers } from '../resolvers/types.generated';
import type { SupervisionContext } from '../supervision-context';
import { PARTS_MAX } from './mutations';
import { type Task, taskKey } from './rules';
import { taskTemplates } from './templates';
import { visibilityOfTask } from './visibility';

/** Tasks that belong to one thing, at most. */
const TASKS_MAX = 500;

/** The tasks that belong to something, as far as the caller sees them. */
export async function tasksUnder(
  key: string,
  { tasks, viewer }: Pick<SupervisionContext, 'tasks' | 'viewer'>,
  most = TASKS_MAX,
): Promise<Task[]> {
  const found = await tasks.under([key], most);
  return found.filter((task) => maySee(viewer, visibilityOfTask(task), 'region'));
}

export const taskQueries: Required<
  Pick<QueryResolvers<SupervisionContext>, 'task' | 'tasks' | 'tasksOf' | 'taskTemplates'>
> = {
  task: async (_source, { id }, { loaders }) => (await loaders.task.load(id)) ?? null,
  tasks: (_source, { status, ...args }, { tasks, viewer }) =>
    tasks.page(viewer, status ?? undefined, pageIn(byThingId, args)),
  tasksOf: (_source, { kind, id }, context) => tasksUnder(taskKey(kind, id), context),
  taskTemplates: () => taskTemplates.map(({ parts, ...template }) => ({ ...template, parts: [...parts] })),
};

export const task: TaskResolvers<SupervisionContext> = {
  __resolveReference: async ({ id }, { loaders }) => (await loaders.task.load(id)) ?? null,
  parent: async ({ parentId }, _args, { loaders }) =>
    parentId === undefined ? null : ((await loaders.task.load(parentId)) ?? null),
  parts: ({ id }, _args, context) => tasksUnder(taskKey('PARENT', id), context, PARTS_MAX),
  project: ({ projectId }) => (projectId === undefined ? null : { id: projectId }),
  department: ({ departmentId }) => (departmentId === undefined ? null : { id: departmentId }),
  assignee: ({ assigneeId }) => (assigneeId === undefined ? null : { id: assigneeId }),
  isOverdue: ({ status, dueOn }, _args, { now }) => status !== 'SIGNED_OFF' && dateOf(now) > dueOn,
  sources: ({ sources }) => [...sources],
  created: ({ createdBy, createdAt }) => ({ ...createdBy, at: createdAt }),
  evidence: async ({ claim }, _args, { loaders }) => {
    const found = await Promise.all((claim?.fileIds ?? []).map((id) => loaders.attachment.load(id)));
    return found.filter((file) => file !== undefined);
  },
  steps: ({ steps }) => [...steps],
};

export const taskStep: TaskStepResolvers<SupervisionContext> = {
  act: ({ by, at }) => ({ ...by, at }),
  comment: ({ comment }) => comment ?? null,
};
