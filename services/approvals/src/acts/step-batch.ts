import { isPost } from '@kuaijin/kit/access/posts';
import { type Reach, reachRefusal } from '@kuaijin/kit/access/reach';
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { refused } from '@kuaijin/kit/errors/refusals';
import type { ReassignCommand } from '@kuaijin/workflow-approvals/acts/administration/reassign';
import type { DecideCommand } from '@kuaijin/workflow-approvals/acts/review/decide';
import { visibilityOfCase } from '../access/case-scope';
import { changedCase } from '../access/visible';
import type { ApprovalsContext, StepView } from '../context';
import { stepIn, stepToChange } from '../reading/step';
import type { StepPayload } from './mutation';

type BatchCommand = DecideCommand | ReassignCommand;

/**
 * One operation on many steps: those of one case by one operation of the case, all or none; the cases are independent
 * of each other. The same key again answers what each case did.
 * @param stepIds as the caller named them
 * @param command what is asked of the case of these steps
 * @param by what of each case must be the caller's; left out where the case itself knows who may do it
 * @returns an answer for each step, in the order in which they were named
 */
export async function onSteps(
  stepIds: readonly string[],
  context: ApprovalsContext,
  command: (steps: readonly [StepView, ...StepView[]], own: readonly string[]) => Promise<BatchCommand>,
  by?: readonly Reach[],
): Promise<StepPayload[]> {
  const views = await Promise.all(stepIds.map((stepId) => stepToChange(stepId, context)));
  const byCase = new Map<string, [StepView, ...StepView[]]>();
  for (const view of views) {
    if (view === null) continue;
    const before = byCase.get(view.state.id);
    if (before === undefined) byCase.set(view.state.id, [view]);
    else before.push(view);
  }
  const done = await Promise.all(
    [...byCase.values()].map(async (steps) => {
      const own = steps.map(({ step }) => step.id);
      return onCaseOf(steps, await command(steps, own), { stepIds, by }, context);
    }),
  );
  const payloads = new Map(done.flat());
  return stepIds.map((stepId, at) => payloads.get(stepId) ?? refused(unknown(stepId, at)));
}

async function onCaseOf(
  [first]: readonly [StepView, ...StepView[]],
  command: BatchCommand,
  { stepIds: asked, by }: { readonly stepIds: readonly string[]; readonly by: readonly Reach[] | undefined },
  context: ApprovalsContext,
): Promise<readonly (readonly [string, StepPayload])[]> {
  const { id: caseId, head } = first.state;
  const thing = visibilityOfCase(first.state);
  const unreached =
    by && reachRefusal(context.viewer, [command.by.post].filter(isPost), by, thing, ['input', 'stepId']);
  if (unreached !== undefined) {
    return command.stepIds.map((stepId) => [stepId, refused(placed(unreached, command.stepIds, asked, stepId))]);
  }
  const performed = await context.operations.perform(caseId, command, head);
  if (!performed.ok) {
    return command.stepIds.map((stepId) => {
      const refusals = performed.refusals.map((refusal) => placed(refusal, command.stepIds, asked, stepId));
      return [stepId, refused(...refusals)] as const;
    });
  }
  const changed = await changedCase(caseId, performed.head, context);
  return command.stepIds.map((stepId) => {
    const payload = { step: stepIn(changed, stepId), cursor: performed.cursor, userErrors: [] as const };
    return [stepId, payload] as const;
  });
}

/** A refusal names a step by its place in the operation of its case; the caller knows it by its place in the batch. */
function placed(refusal: Refusal, own: readonly string[], asked: readonly string[], stepId: string): Refusal {
  const [input, field, at] = refusal.path;
  if (input !== 'input' || (field !== 'stepIds' && field !== 'stepId')) return refusal;
  const named = at === undefined ? stepId : (own[Number(at)] ?? stepId);
  return { ...refusal, path: ['input', 'stepIds', String(asked.indexOf(named))] };
}

const unknown = (stepId: string, at: number): Refusal =>
  refuse('NOT_FOUND', ['input', 'stepIds', String(at)], { expected: 'a step that the caller sees', received: stepId });
