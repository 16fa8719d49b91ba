import { refusalOfReach } from '@kuaijin/kit/access/enforce-reach';
import type { Refusal } from '@kuaijin/kit/errors';
import { type RefusedPayload, refusalOf, refused } from '@kuaijin/kit/errors/refusals';
import { type Parsed, parseInput } from '@kuaijin/kit/input';
import type { AnyStepAct } from '@kuaijin/workflow-approvals/acts/act';
import { stepActs } from '@kuaijin/workflow-approvals/acts/index';
import type { GraphQLResolveInfo } from 'graphql';
import { stepTarget } from '../access/reach';
import type { ApprovalsContext } from '../context';
import { manyInput } from './act-input';
import type { StepPayload } from './mutation';
import { performAct } from './step-mutations';

/**
 * 批量办理: one act on many steps, each an operation of its own, so that what one step refuses holds up no other. The key
 * of a step is that of the batch with its item code behind it: the same batch again answers what each step did.
 */

interface Named {
  readonly stepId: string;
  readonly ifVersion?: number | null | undefined;
}

type Given = { readonly idempotencyKey: string; readonly steps: readonly Named[] } & Readonly<Record<string, unknown>>;

type Batch = { readonly results: readonly StepPayload[]; readonly userErrors: readonly [] } | ManyRefused;
type ManyRefused = { readonly results: readonly [] } & RefusedPayload;

type Resolver = (
  source: unknown,
  args: { readonly input: unknown },
  context: ApprovalsContext,
  info: GraphQLResolveInfo,
) => Promise<Batch>;

function batchOf(act: AnyStepAct): Resolver {
  const schema = manyInput(act);
  return async (_source, { input }, context, info) => {
    const parsed = parseInput(schema, input) as Parsed<Given>;
    if (!parsed.ok) return { results: [], ...refused(...parsed.refusals) };
    const { idempotencyKey: key, steps, ...fields } = parsed.value;
    const results = await Promise.all(
      steps.map(async (step, at) => {
        const idempotencyKey = `${key}/${itemCodeOf(step.stepId)}`;
        const payload = await onOne(act, { idempotencyKey, ...step, ...fields }, context, info);
        return placed(payload, at);
      }),
    );
    return { results, userErrors: [] };
  };
}

/** One step, behind the guard of the mutation on one step. */
async function onOne(
  act: AnyStepAct,
  given: { readonly idempotencyKey: string; readonly stepId: string },
  context: ApprovalsContext,
  { schema }: GraphQLResolveInfo,
): Promise<StepPayload> {
  const single = schema.getMutationType()?.getFields()[act.mutation];
  if (single === undefined) throw new Error(`${act.mutation} is not in the schema`);
  const unreached = await refusalOfReach(single, context.viewer, () => stepTarget(given, context));
  if (unreached !== undefined) return refused(unreached);
  try {
    return await performAct(act, { ok: true, value: given }, context);
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === undefined) throw error;
    return refused(refusal);
  }
}

/** The id of a step ends with the code of its item. */
const itemCodeOf = (stepId: string): string => stepId.slice(stepId.lastIndexOf('/') + 1);

/** A refusal that names the step or its version names it by its place in the batch. */
function placed(payload: StepPayload, at: number): StepPayload {
  if (payload.userErrors.length === 0) return payload;
  return refused(
    ...payload.userErrors.map((refusal): Refusal => {
      const [input, field, ...rest] = refusal.path;
      if (input !== 'input' || (field !== 'stepId' && field !== 'ifVersion')) return refusal;
      return { ...refusal, path: ['input', 'steps', String(at), field, ...rest] };
    }),
  );
}

/** The mutations of all acts that are asked of many steps at once, from the catalogue of acts. */
export const eachStepMutations: Readonly<Record<string, Resolver>> = Object.fromEntries(
  (stepActs as readonly AnyStepAct[]).flatMap((act) =>
    act.mutationOfMany === undefined ? [] : [[act.mutationOfMany, batchOf(act)]],
  ),
);
