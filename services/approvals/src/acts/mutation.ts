import type { Post } from '@kuaijin/kit/access/posts';
import { refuse } from '@kuaijin/kit/errors';
import { type RefusedPayload, refused } from '@kuaijin/kit/errors/refusals';
import { actOf } from '@kuaijin/kit/identity';
import { type Parsed, parseInput } from '@kuaijin/kit/input';
import { type DecideCommand, decide } from '@kuaijin/workflow-approvals/acts/review/decide';
import type { CaseState } from '@kuaijin/workflow-approvals/case/state';
import type { CaseCommand } from '@kuaijin/workflow-approvals/contracts';
import type { Commander } from '@kuaijin/workflow-approvals/contracts/command';
import type { z } from 'zod';
import type { Caller } from '../access/caller';
import { type ActingPlace, commanderOf, placeOf, placeOfStep } from '../access/commander';
import { allowedCommand, commandersOf } from '../access/stand-in';
import { caseToChange, changedCase } from '../access/visible';
import type { ApprovalsContext, StepView } from '../context';
import { stepIn, stepToChange } from '../reading/step';
import type { MutationResolvers } from '../resolvers/types.generated';
import { decideInput } from './inputs';
import type { Performed } from './operation-answers';
import { operationKey } from './operation-key';
import { missingFiles } from './uploaded';

/** 案件变更的结果. */
export type CasePayload =
  | { readonly approvalCase: CaseState | null; readonly cursor: string; readonly userErrors: readonly [] }
  | RefusedPayload;

/** 环节变更的结果. */
export type StepPayload =
  | { readonly step: StepView | null; readonly cursor: string; readonly userErrors: readonly [] }
  | RefusedPayload;

/** Decisions of one step, and uploads. */
export const Mutation: Pick<MutationResolvers, 'decideStep' | 'decideWithDeficiency' | 'createUpload'> = {
  decideStep: (_source, { input }, context) => onDecided(parseInput(decideInput, input), context, decision),
  decideWithDeficiency: (_source, { input }, context) =>
    onDecided(parseInput(decideInput, input), context, (given, base) => ({
      ...decision(given, base),
      tolerated: true,
    })),
  createUpload: async (_source, { input }, { attachments, identity, now }) => {
    const announced = await attachments.announce(input, identity, now);
    if (!announced.ok) return refused(...announced.refusals);
    return { ...announced.value, userErrors: [] };
  },
};

/** 决定 of one step, whose files must be the caller's. */
async function onDecided(
  parsed: Parsed<z.infer<typeof decideInput>>,
  context: ApprovalsContext,
  command: (given: z.infer<typeof decideInput>, base: Base) => DecideCommand,
): Promise<StepPayload> {
  const missing = parsed.ok ? await missingFiles(parsed.value.fileIds, context, parsed.value.stepId) : [];
  return missing.length > 0 ? refused(...missing) : onStep(parsed, decide.posts, context, command);
}

/** 决定 of one step, as its case is asked for it. */
export const decision = (given: z.infer<typeof decideInput>, base: Base): DecideCommand => ({
  ...base,
  type: 'decide',
  stepIds: [given.stepId],
  ...optional('ifVersion', given.ifVersion),
  decision: given.decision,
  opinion: given.opinion,
  conditions: given.conditions,
  ...optional('documentNumber', given.documentNumber),
  fileIds: given.fileIds,
});

/** Who asks, and under which key. */
export interface Base {
  readonly key: string;
  readonly by: Commander;
}

/** What every operation on a step carries. */
export const common = (
  given: { readonly stepId: string; readonly ifVersion?: number | null | undefined },
  base: Base,
) => ({ ...base, stepId: given.stepId, ...optional('ifVersion', given.ifVersion) });

/** One operation on a case: performed, answered when it can be read. */
export async function onCase<
  I extends { readonly idempotencyKey: string; readonly caseId: string },
  C extends CaseCommand,
>(
  parsed: Parsed<I>,
  posts: readonly Post[],
  context: ApprovalsContext,
  command: (input: I, base: Base) => C,
  perform: (caseId: string, command: C, version: number) => Promise<Performed> = (...asked) =>
    context.operations.perform(...asked),
): Promise<CasePayload> {
  if (!parsed.ok) return refused(...parsed.refusals);
  const { idempotencyKey, caseId } = parsed.value;
  const state = await caseToChange(caseId, context);
  if (state === null) return refused(refuse('NOT_FOUND', ['input', 'caseId'], { received: caseId }));
  const asked = (by: Commander) => command(parsed.value, { key: idempotencyKey, by });
  const asking = await commandIn(context, state, posts, asked, placeOf(state));
  const performed = await perform(caseId, asking, state.head);
  if (!performed.ok) return refused(...performed.refusals);
  return { approvalCase: await changedCase(caseId, performed.head, context), cursor: performed.cursor, userErrors: [] };
}

/** One operation on a step: performed by its case, answered when it can be read. */
export async function onStep<I extends { readonly idempotencyKey: string; readonly stepId: string }>(
  parsed: Parsed<I>,
  posts: readonly Post[],
  context: ApprovalsContext,
  command: (input: I, base: Base) => CaseCommand,
): Promise<StepPayload> {
  if (!parsed.ok) return refused(...parsed.refusals);
  const { idempotencyKey, stepId } = parsed.value;
  const view = await stepToChange(stepId, context);
  if (view === null) return refused(refuse('NOT_FOUND', ['input', 'stepId'], { received: stepId }));
  const { id: caseId, head } = view.state;
  const asked = (by: Commander) => command(parsed.value, { key: idempotencyKey, by });
  const performed = await context.operations.perform(
    caseId,
    await commandIn(context, view.state, posts, asked, placeOfStep(view.state, view.step)),
    head,
  );
  if (!performed.ok) return refused(...performed.refusals);
  const changed = await changedCase(caseId, performed.head, context);
  return { step: stepIn(changed, stepId), cursor: performed.cursor, userErrors: [] };
}

/**
 * The command in the place in which its caller may give it: its own, or that of an officer on leave.
 * @throws KuaijinError NOT_ALLOWED, which becomes a refusal
 */
export async function commandIn<C extends CaseCommand>(
  { identity, substitutions, journal, now }: ApprovalsContext,
  state: CaseState,
  posts: readonly Post[],
  asked: (by: Commander) => C,
  place?: ActingPlace,
): Promise<C> {
  const [first, ...others] = commandersOf(identity, posts, substitutions.standInsOf(identity.subject, now), place).map(
    asked,
  );
  if (first === undefined) return asked(callerIn(identity, posts, place));
  const { by } = first;
  const isWithoutMandate = by.post === 'AGENT' && by.onBehalfOf === undefined;
  if (others.length === 0 && !isWithoutMandate) return first;
  const { key, earlierKeys } = operationKey(first);
  const known = await journal.findAny(state.id, [key, ...earlierKeys]);
  // 委托 has ended since: what was done under it is answered as before, and nothing else is done by it.
  if (isWithoutMandate && known?.act.actorId === by.actorId && known.act.onBehalfOf !== undefined)
    return asked({ ...by, onBehalfOf: known.act.onBehalfOf });
  return allowedCommand(state, [first, ...others], now.getTime(), known?.act);
}

/** The caller in the first of these posts that it holds. @throws KuaijinError NOT_ALLOWED, which becomes a refusal */
export function callerIn(identity: Caller, posts: readonly Post[], place?: ActingPlace): Commander {
  const caller = commanderOf(identity, posts, place);
  return caller ?? actOf(identity, posts);
}

/** A field that is left out where nothing was given. */
export function optional<K extends string, V>(name: K, value: V | null | undefined): { readonly [P in K]?: V } {
  return (value === null || value === undefined ? {} : { [name]: value }) as { readonly [P in K]?: V };
}
