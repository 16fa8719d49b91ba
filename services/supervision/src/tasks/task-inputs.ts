/** What the inputs of the mutations on tasks must be like. */
import { dayInput } from '@kuaijin/kit/input';
import { z } from 'zod';
import { id, optional, text } from '../resolvers/supervision-inputs';
import { taskSourceKinds } from './rules';
import { taskTemplates } from './templates';

const regionId = z.string().regex(/^region-\d{6}$/);
const ofTask = { idempotencyKey: id, taskId: id };

/** 下达任务 */
export const createTaskInput = (today: string) =>
  z.object({
    idempotencyKey: id,
    title: text(200),
    description: optional(text(5_000)),
    dueOn: dayInput.refine((day) => day >= today, { params: { expected: `a day not before ${today}` } }),
    regionId: optional(regionId),
    departmentId: optional(id),
    assigneeId: optional(id),
    parentId: optional(id),
    projectId: optional(id),
    sources: z.array(z.object({ kind: z.enum(taskSourceKinds), id })).max(10),
    template: optional(z.enum(taskTemplates.map(({ code }) => code))),
  });

/** 办理任务 */
export const reportTaskInput = z.object({
  ...ofTask,
  kind: z.enum(['ASSIGNED', 'PROGRESS', 'DONE']),
  assigneeId: optional(id),
  comment: text(2_000),
  fileIds: z.array(id).max(50),
});

/** 任务销号 */
export const signOffTaskInput = z.object({ ...ofTask, isAccepted: z.boolean(), comment: text(2_000) });
