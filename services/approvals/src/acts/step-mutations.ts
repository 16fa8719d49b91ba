import { refused } from '@kuaijin/kit/errors/refusals';
import { type Parsed, parseInput } from '@kuaijin/kit/input';
import type { AnyStepAct } from '@kuaijin/workflow-approvals/acts/act';
import { type StepCommand, stepActs } from '@kuaijin/workflow-approvals/acts/index';
import type { ApprovalsContext } from '../context';
import { actInput, givenFields } from './act-input';
import { common, onStep, type StepPayload } from './mutation';
import { missingFiles } from './uploaded';

/** What every mutation of an act carries; its own fields stand beside it. */
type Given = { readonly idempotencyKey: string; readonly stepId: string } & Readonly<Record<string, unknown>>;

type Resolver = (source: unknown, args: { readonly input: unknown }, context: ApprovalsContext) => Promise<StepPayload>;

/** The mutation of one act: its input is parsed by its fields. */
function mutationOf(act: AnyStepAct): Resolver {
  const schema = actInput(act);
  return (_source, { input }, context) => performAct(act, parseInput(schema, input) as Parsed<Given>, context);
}

/** Asks the case for an act: the files that it names must be the caller's, the case performs it. */
export async function performAct(
  act: AnyStepAct,
  parsed: Parsed<Given>,
  context: ApprovalsContext,
): Promise<StepPayload> {
  if (parsed.ok && act.files !== undefined) {
    const named: ReturnType<typeof act.files> = act.files(givenFields(act, parsed.value));
    const missing = await Promise.all(
      named.map(({ ids, path }: { ids: readonly string[]; path: readonly string[] }) =>
        missingFiles(ids, context, parsed.value.stepId, path),
      ),
    );
    if (missing.flat().length > 0) return refused(...missing.flat());
  }
  return onStep(
    parsed,
    act.posts,
    context,
    (given, base) =>
      ({
        ...common(given as Given & { readonly ifVersion?: number | null }, base),
        type: act.name,
        ...givenFields(act, given),
      }) as unknown as StepCommand,
  );
}

/** 环节操作: the mutations of all acts on one step, from the catalogue of acts. */
export const stepMutations: Readonly<Record<string, Resolver>> = Object.fromEntries(
  (stepActs as readonly AnyStepAct[]).map((act) => [act.mutation, mutationOf(act)]),
);
