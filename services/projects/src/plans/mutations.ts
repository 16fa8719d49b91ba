/** 前期攻坚计划 as it is drafted, taken as the baseline and carried out. */
import type { Post } from '@kuaijin/kit/access/posts';
import { futureRefusal } from '@kuaijin/kit/aggregate/asked-by';
import { changeThing } from '@kuaijin/kit/aggregate/change-thing';
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { refused } from '@kuaijin/kit/errors/refusals';
import { dayInput, parseInput } from '@kuaijin/kit/input';
import { definedFields } from '@kuaijin/kit/input/defined-fields';
import { z } from 'zod';
import type { ProjectsContext } from '../model/projects-context';
import { evidenceRefusal } from '../resolvers/evidence';
import { id, idempotencyKey, optional, text } from '../resolvers/projects-inputs';
import type { MutationResolvers } from '../resolvers/types.generated';
import {
  baselinePlan,
  currentPlan,
  type PlanFact,
  type PlanStep,
  type PreliminaryPlan,
  planIdOf,
  roadRefusal,
} from './rules';

/** Steps of one plan. */
const STEPS_MAX = 100;
const once = (what: string) => ({ params: { expected: `each ${what} once` } });
const code = z.string().refine((given) => /^[A-Z][A-Z0-9_]{0,39}$/.test(given), {
  params: { expected: 'a code of capital letters, digits and underscores' },
});

const step = z.object({
  code,
  name: text(100),
  responsible: text(100),
  dueOn: dayInput,
  limitDays: optional(z.int().min(1).max(3_650)),
  after: z
    .array(code)
    .max(STEPS_MAX)
    .refine((codes) => new Set(codes).size === codes.length, once('step')),
});

const draftInput = z.object({
  ...{ idempotencyKey, projectId: id, task: text(1_000), startOn: dayInput, reason: text(500) },
  steps: z
    .array(step)
    .min(1)
    .max(STEPS_MAX)
    .refine((steps) => new Set(steps.map((one) => one.code)).size === steps.length, once('code')),
});
const baselineInput = z.object({ idempotencyKey, projectId: id, documentNumber: text(100) });
const completeInput = z.object({ idempotencyKey, projectId: id, code, doneOn: dayInput, fileIds: z.array(id).max(20) });

const planners: readonly Post[] = ['REGISTRAR', 'DISPATCHER', 'OWNER', 'AGENT'];

export const planMutations = {
  draftPreliminaryPlan: async (_source, args, context) => {
    const parsed = parseInput(draftInput, args.input);
    if (!parsed.ok) return refused(...parsed.refusals);
    const { idempotencyKey: asked, projectId, steps, ...stated } = parsed.value;
    const planned = { ...stated, steps: steps.map((one) => definedFields(one) as PlanStep) };
    const wrong = roadRefusal(planned);
    if (wrong !== undefined) return refused(wrong);
    const order = {
      mutation: 'draftPreliminaryPlan',
      idempotencyKey: asked,
      projectId,
      post: planners,
      content: planned,
    };
    return change(context, order, (_plan, _version, place) => ({ type: 'preliminaryPlan.drafted', place, planned }));
  },

  baselinePreliminaryPlan: async (_source, args, context) => {
    const parsed = parseInput(baselineInput, args.input);
    if (!parsed.ok) return refused(...parsed.refusals);
    const { idempotencyKey: asked, projectId, documentNumber } = parsed.value;
    const post: readonly Post[] = ['REGISTRAR', 'DISPATCHER'];
    const order = { mutation: 'baselinePreliminaryPlan', idempotencyKey: asked, projectId, post };
    return change(context, { ...order, content: { documentNumber } }, (plan, version) =>
      plan === undefined ? noPlan(projectId) : baselinePlan(plan, documentNumber, version),
    );
  },

  completePlanStep: async (_source, args, context) => {
    const parsed = parseInput(completeInput, args.input);
    if (!parsed.ok) return refused(...parsed.refusals);
    const { idempotencyKey: asked, projectId, ...done } = parsed.value;
    const wrong =
      futureRefusal(done.doneOn, 'doneOn', new Date()) ?? (await proofRefusal(done.fileIds, projectId, context));
    if (wrong !== undefined) return refused(wrong);
    const order = { mutation: 'completePlanStep', idempotencyKey: asked, projectId, post: planners, content: done };
    return change(context, order, (plan) => {
      if (plan === undefined) return noPlan(projectId);
      const codes = currentPlan(plan)?.steps.map((one) => one.code) ?? [];
      if (codes.includes(done.code)) return { type: 'preliminaryPlan.stepCompleted', ...done };
      return refuse('NOT_FOUND', ['input', 'code'], { expected: codes.join(', '), received: done.code });
    });
  },
} satisfies MutationResolvers;

/** Why files do not show that a step was done, or undefined. */
async function proofRefusal(
  fileIds: readonly string[],
  projectId: string,
  context: ProjectsContext,
): Promise<Refusal | undefined> {
  if (fileIds.length > 0) return evidenceRefusal({ fileIds, projectId }, context);
  return refuse('EVIDENCE_NEEDED', ['input', 'fileIds'], { expected: 'at least 1 file', received: 'none' });
}

const noPlan = (received: string): Refusal =>
  refuse('NOT_FOUND', ['input', 'projectId'], { expected: 'a project with a preliminary plan', received });

interface PlanOrder {
  readonly mutation: string;
  readonly idempotencyKey: string;
  readonly projectId: string;
  readonly post: readonly Post[];
  readonly content: object;
}

type Place = Pick<PreliminaryPlan, 'id' | 'projectId' | 'regionId' | 'ownerId'>;

/** Decides on the plan of a project that the caller sees. */
async function change(
  context: ProjectsContext,
  { projectId, ...order }: PlanOrder,
  decide: (plan: PreliminaryPlan | undefined, version: number, place: Place) => PlanFact | Refusal,
) {
  const project = await context.projects.load(projectId);
  if (project === null) return refused(refuse('NOT_FOUND', ['input', 'projectId'], { received: projectId }));
  const { regionId, ownerId } = project;
  const place = definedFields({ id: planIdOf(projectId), projectId, regionId, ownerId }) as Place;
  const executed = await changeThing(context.plans, context, { ...order, id: place.id }, (plan, version) =>
    decide(plan, version, place),
  );
  if (!executed.ok) return refused(executed.refusal);
  return { plan: executed.state, cursor: executed.cursor, userErrors: [] as const };
}
