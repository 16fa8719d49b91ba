import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { parseInput } from '@kuaijin/kit/input';
import { refused } from '@kuaijin/kit/refusals';
import type { ReassignCommand } from '@kuaijin/workflow-approvals/assignment-commands';
import { z } from 'zod';
import type { ApprovalsContext, StepView } from '../context';
import { stepActionPosts } from '../domain/viewer-actions';
import { REASSIGNED_MAX } from '../model/reassignments';
import { placed } from './decide-steps';
import { key } from './inputs';
import { callerIn, optional, type StepPayload } from './mutation';
import { stepById, stepToChange } from './step';
import type { MutationResolvers, ReassignStepsPayloadResolvers } from './types.generated';
import { changedCase } from './visible';

const id = z.string().min(1).max(200);

const reassignInput = z
  .object({
    idempotencyKey: key,
    fromOfficerId: id,
    toOfficerId: id,
    stepIds: z
      .array(id)
      .min(1)
      .max(REASSIGNED_MAX)
      .refine((ids) => new Set(ids).size === ids.length, { params: { expected: 'different steps' } })
      .nullish(),
    departmentId: id.nullish(),
    projectId: id.nullish(),
    reason: z.string().trim().min(1).max(2_000),
  })
  .check(({ value, issues }) => {
    if (value.stepIds === null || value.stepIds === undefined) return;
    for (const field of ['departmentId', 'projectId'] as const) {
      if (value[field] === null || value[field] === undefined) continue;
      const params = { expected: 'left out where steps are named' };
      issues.push({ code: 'custom', input: value[field], path: [field], params });
    }
  });

/** Who may not ask at all is answered without results. */
export const ReassignStepsPayload: Pick<ReassignStepsPayloadResolvers, 'results'> = {
  results: ({ results }) => results ?? [],
};

/**
 * 批量调整经办人: the steps of one case are reassigned by one operation, all or none; the cases are independent of each other. The same key again
 * answers what each case did.
 */
export const reassignSteps: NonNullable<MutationResolvers['reassignSteps']> = async (_source, { input }, context) => {
  const parsed = parseInput(reassignInput, input);
  if (!parsed.ok) return { results: [], hasMore: false, ...refused(...parsed.refusals) };
  const { idempotencyKey, stepIds, departmentId, projectId, ...given } = parsed.value;
  const by = callerIn(context.identity, stepActionPosts.REASSIGN);
  const selected = await context.reassignments.select(by.actorId, idempotencyKey, {
    ...given,
    ...optional('stepIds', stepIds),
    ...optional('departmentId', departmentId),
    ...optional('projectId', projectId),
  });
  const asked = selected.stepIds;
  const views = await Promise.all(asked.map((stepId) => stepToChange(stepId, context)));
  const byCase = new Map<string, StepView[]>();
  for (const view of views) {
    if (view !== null) byCase.set(view.state.id, [...(byCase.get(view.state.id) ?? []), view]);
  }
  const done = await Promise.all(
    [...byCase.values()].map((steps) => {
      const own = steps.map(({ step }) => step.id);
      return reassignCase(steps, { type: 'reassign', key: idempotencyKey, by, stepIds: own, ...given }, asked, context);
    }),
  );
  const payloads = new Map(done.flat());
  const results = asked.map((stepId, at) => payloads.get(stepId) ?? refused(unknown(stepId, at)));
  return { results, hasMore: selected.hasMore, userErrors: [] };
};

/** One operation; every step of the case gets its answer. */
async function reassignCase(
  [first]: readonly StepView[],
  command: ReassignCommand,
  asked: readonly string[],
  context: ApprovalsContext,
): Promise<readonly (readonly [string, StepPayload])[]> {
  if (first === undefined) return [];
  const { id: caseId, head } = first.state;
  const performed = await context.operations.perform(caseId, command, head);
  if (!performed.ok) {
    return command.stepIds.map((stepId) => {
      const refusals = performed.refusals.map((refusal) => placed(refusal, command.stepIds, asked, stepId));
      return [stepId, refused(...refusals)] as const;
    });
  }
  await changedCase(caseId, performed.head, context);
  return Promise.all(
    command.stepIds.map(async (stepId) => {
      const payload = { step: await stepById(stepId, context), cursor: performed.cursor, userErrors: [] as const };
      return [stepId, payload] as const;
    }),
  );
}

const unknown = (stepId: string, at: number): Refusal =>
  refuse('NOT_FOUND', ['input', 'stepIds', String(at)], { expected: 'a step that the caller sees', received: stepId });
