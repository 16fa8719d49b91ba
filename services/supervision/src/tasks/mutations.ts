/** 任务 are set, reported on, and signed off by a second person. */

import type { Executed } from '@kuaijin/kit/aggregate';
import { askedBy } from '@kuaijin/kit/aggregate/asked-by';
import { changeThing } from '@kuaijin/kit/aggregate/change-thing';
import { isRefusal, type Refusal, refuse } from '@kuaijin/kit/errors';
import { refused } from '@kuaijin/kit/errors/refusals';
import { actOf } from '@kuaijin/kit/identity';
import { parseInput } from '@kuaijin/kit/input';
import { definedFields } from '@kuaijin/kit/input/defined-fields';
import { dateOf } from '@kuaijin/kit/working-days';
import { foreignFile, unlisted } from '../resolvers/named-in-input';
import type { MutationResolvers } from '../resolvers/types.generated';
import type { SupervisionContext } from '../supervision-context';
import { createTask as make } from './create';
import { placeOfTask } from './place';
import { reported, signedOff, type Task, type TaskReport, taskKey } from './rules';
import { createTaskInput, reportTaskInput, signOffTaskInput } from './task-inputs';
import { partsOf, taskTemplates } from './templates';

type Resolver<Name extends keyof MutationResolvers> = NonNullable<MutationResolvers<SupervisionContext>[Name]>;

/** Posts that may do it, the one that speaks for the office first. */
const may = {
  create: ['DISPATCHER', 'LEADER', 'HEAD'],
  report: ['HANDLER', 'HEAD', 'LEADER', 'DISPATCHER'],
  signOff: ['DISPATCHER', 'LEADER', 'VERIFIER'],
} as const;

/** Parts that are looked at before a whole is signed off. */
export const PARTS_MAX = 200;

export const createTask: Resolver<'createTask'> = async (_source, { input }, context) => {
  const today = dateOf(context.now);
  const parsed = parseInput(createTaskInput(today), input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { idempotencyKey, template, ...order } = parsed.value;
  const { departmentId, assigneeId } = order;
  // First: a department that there is not lies nowhere either.
  const refusals = await unlisted(context, { assigneeId }, { departmentId });
  if (refusals.length > 0) return refused(...refusals);
  const placed = await placeOfTask(definedFields(order), context);
  if (isRefusal(placed)) return refused(placed);
  const command = askedBy(context, 'createTask', idempotencyKey, may.create);
  const whole = await make(context.tasks, placed, command);
  if (!whole.ok) return refused(whole.refusal);
  const chosen = taskTemplates.find(({ code }) => code === template);
  const { id: parentId, createdAt } = whole.state;
  const parts = chosen === undefined ? [] : partsOf(chosen, dateOf(createdAt), placed.dueOn);
  for (const [n, part] of parts.entries()) {
    const { key, act, at } = command;
    await make(context.tasks, { ...placed, ...part, parentId }, { key: `${key}/${n + 1}`, act, at });
  }
  return payload(whole);
};

export const reportTask: Resolver<'reportTask'> = async (_source, { input }, context) => {
  const parsed = parseInput(reportTaskInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { idempotencyKey, taskId: id, kind, assigneeId, comment, fileIds } = parsed.value;
  const before = await context.tasks.get(id);
  const wrong = await wrongNames({ kind, assigneeId, fileIds }, before, context);
  if (wrong.length > 0) return refused(...wrong);
  const report: TaskReport =
    kind === 'ASSIGNED' ? { kind, assigneeId: assigneeId ?? '', comment } : { kind, comment, fileIds };
  const change = { mutation: 'reportTask', idempotencyKey, id, post: may.report, content: report };
  return payload(await changeThing(context.tasks, context, change, (task, version) => reported(task, version, report)));
};

export const signOffTask: Resolver<'signOffTask'> = async (_source, { input }, context) => {
  const parsed = parseInput(signOffTaskInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { idempotencyKey, taskId: id, ...verdict } = parsed.value;
  const parts = await context.tasks.under([taskKey('PARENT', id)], PARTS_MAX);
  const act = actOf(context.identity, may.signOff);
  const change = { mutation: 'signOffTask', idempotencyKey, id, post: may.signOff, content: verdict };
  return payload(
    await changeThing(context.tasks, context, change, (task, version) => signedOff(task, version, verdict, act, parts)),
  );
};

/** Why a report names what there is not, or lacks what it needs. */
async function wrongNames(
  { kind, assigneeId, fileIds }: { kind: string; assigneeId: string | undefined; fileIds: readonly string[] },
  task: Task | undefined,
  context: SupervisionContext,
): Promise<readonly Refusal[]> {
  if (kind === 'ASSIGNED' && assigneeId === undefined)
    return [refuse('INVALID_INPUT', ['input', 'kind'], { expected: 'ASSIGNED with assigneeId', received: kind })];
  const foreign = await foreignFile(context, fileIds, task, 'task');
  return foreign === undefined ? unlisted(context, { assigneeId }) : [foreign];
}

function payload(done: Executed<Task>) {
  if (!done.ok) return refused(done.refusal);
  return { task: done.state, cursor: done.cursor, userErrors: [] };
}
