import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { parseInput } from '@kuaijin/kit/input';
import { refused } from '@kuaijin/kit/refusals';
import type { Commander, DecideCommand } from '@kuaijin/workflow-approvals/contracts';
import type { ApprovalsContext, StepView } from '../context';
import { decidePosts } from '../domain/viewer-actions';
import { decideManyInput } from './inputs';
import { commandIn, type StepPayload } from './mutation';
import { stepById, stepToChange } from './step';
import type { DecideStepsPayloadResolvers, MutationResolvers } from './types.generated';
import { changedCase } from './visible';

/** Who may not ask at all is answered without results. */
export const DecideStepsPayload: Pick<DecideStepsPayloadResolvers, 'results'> = {
  results: ({ results }) => results ?? [],
};

/**
 * 批量决定: the steps of one case are decided by one operation, all or none; the cases are independent of each other. The same key again
 * answers what each case did.
 */
export const decideSteps: NonNullable<MutationResolvers['decideSteps']> = async (_source, { input }, context) => {
  const parsed = parseInput(decideManyInput, input);
  if (!parsed.ok) return { results: [], ...refused(...parsed.refusals) };
  const { idempotencyKey: key, stepIds, decision, opinion } = parsed.value;
  const views = await Promise.all(stepIds.map((stepId) => stepToChange(stepId, context)));
  const payloads = new Map<string, StepPayload>();
  const byCase = new Map<string, StepView[]>();
  for (const [at, view] of views.entries()) {
    const stepId = stepIds[at] ?? '';
    if (view === null) payloads.set(stepId, refused(unknown(stepId, at)));
    else byCase.set(view.state.id, [...(byCase.get(view.state.id) ?? []), view]);
  }
  await Promise.all(
    [...byCase.values()].map(async (steps) => {
      const [first] = steps;
      if (first === undefined) return;
      const asked = (by: Commander): DecideCommand => ({
        type: 'decide',
        key,
        by,
        stepIds: steps.map(({ step }) => step.id),
        decision,
        opinion,
        conditions: [],
        fileIds: [],
      });
      const command = await commandIn(context, first.state, key, decidePosts, asked);
      for (const [stepId, payload] of await decideCase(steps, command, stepIds, context)) payloads.set(stepId, payload);
    }),
  );
  return { results: stepIds.map((stepId) => payloads.get(stepId) ?? refused(unknown(stepId, 0))), userErrors: [] };
};

/** One operation; every step of the case gets its answer. */
async function decideCase(
  steps: readonly StepView[],
  command: DecideCommand,
  asked: readonly string[],
  context: ApprovalsContext,
): Promise<readonly (readonly [string, StepPayload])[]> {
  const [first] = steps;
  if (first === undefined) return [];
  const caseId = first.state.id;
  const performed = await context.operations.perform(caseId, command, first.state.head);
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

/** A refusal names a step by its place in the operation of its case; the caller knows it by its place in the batch. */
export function placed(refusal: Refusal, own: readonly string[], asked: readonly string[], stepId: string): Refusal {
  const [input, field, at] = refusal.path;
  if (input !== 'input' || (field !== 'stepIds' && field !== 'stepId')) return refusal;
  const named = at === undefined ? stepId : (own[Number(at)] ?? stepId);
  return { ...refusal, path: ['input', 'stepIds', String(asked.indexOf(named))] };
}

const unknown = (stepId: string, at: number): Refusal =>
  refuse('NOT_FOUND', ['input', 'stepIds', String(at)], { received: stepId });
