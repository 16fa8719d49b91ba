/** 问题 are raised, assigned, claimed done, signed off and sent back. */

import type { Post } from '@kuaijin/kit/access/posts';
import { maySee } from '@kuaijin/kit/access/visibility';
import type { Command, Executed } from '@kuaijin/kit/aggregate';
import { isRefusal, type Refusal, refuse } from '@kuaijin/kit/errors';
import { refused } from '@kuaijin/kit/errors/refusals';
import { actOf } from '@kuaijin/kit/identity';
import { parseInput } from '@kuaijin/kit/input';
import { definedFields } from '@kuaijin/kit/input/defined-fields';
import { deriveId } from '@kuaijin/kit/input/ids';
import { requestKey } from '@kuaijin/kit/input/request-key';
import { dateOf } from '@kuaijin/kit/working-days';
import { dispatchMutations } from '../dispatch';
import type { Problem, ProblemRequest } from '../domain/problem';
import { dueAfter, ordinaryDueAt } from '../domain/problem-clock';
import { visibilityOf } from '../domain/row-rules';
import { placeOfProblem } from '../problems/place';
import type { SupervisionContext } from '../supervision-context';
import { foreignFile, unlisted } from './named-in-input';
import { assignProblemInput, claimProblemDoneInput, closeProblemInput, raiseProblemInput } from './supervision-inputs';
import type { MutationResolvers } from './types.generated';

/**
 * Posts that may do it, the one that speaks for the office first: the act is done in the first that the caller holds.
 */
const may = {
  raise: ['DISPATCHER', 'LEADER', 'HEAD', 'HANDLER', 'AGENT', 'OWNER'],
  assign: ['DISPATCHER', 'LEADER'],
  claim: ['HANDLER', 'HEAD', 'LEADER', 'DISPATCHER'],
  close: ['VERIFIER', 'DISPATCHER', 'LEADER'],
} as const satisfies Record<string, readonly Post[]>;

export const mutation: MutationResolvers<SupervisionContext> = {
  ...dispatchMutations,
  raiseProblem: async (_parent, { input }, context) => {
    const parsed = parseInput(raiseProblemInput, input);
    if (!parsed.ok) return refused(...parsed.refusals);
    const { idempotencyKey, ...content } = parsed.value;
    const place = await placeOfProblem(definedFields(content), context);
    if (isRefusal(place)) return refused(place);
    const id = deriveId('problem', 'raiseProblem', context.identity.subject, idempotencyKey);
    const { regionId: _, category, origin, title, level, ...optional } = content;
    const opened = {
      ...{ category, origin, title, level },
      ...definedFields(optional),
      ...place,
      dueAt: ordinaryDueAt(context.now),
    };
    return payload(
      await context.problems.raise(id, opened, command(context, 'raiseProblem', idempotencyKey, may.raise, content)),
    );
  },
  assignProblem: async (_parent, { input }, context) => {
    const parsed = parseInput(assignProblemInput(dateOf(context.now)), input);
    if (!parsed.ok) return refused(...parsed.refusals);
    const { dueOn, ...value } = parsed.value;
    const { assigneeId, leaderId, plan, comment } = value;
    const refusals = await unlisted(context, { assigneeId, leaderId });
    if (refusals.length > 0) return refused(...refusals);
    const request = { move: 'assign' as const, assigneeId, ...definedFields({ leaderId, plan, comment }) };
    return perform(
      context,
      'assignProblem',
      value,
      may.assign,
      dueOn === undefined ? request : { ...request, dueAt: dueAfter(dueOn) },
    );
  },
  claimProblemDone: async (_parent, { input }, context) => {
    const parsed = parseInput(claimProblemDoneInput, input);
    if (!parsed.ok) return refused(...parsed.refusals);
    const { fileIds, comment } = parsed.value;
    const evidence = (problem: Problem) => foreignFile(context, fileIds, problem, 'problem');
    return perform(context, 'claimProblemDone', parsed.value, may.claim, { move: 'claim', fileIds, comment }, evidence);
  },
  closeProblem: (_parent, { input }, context) => judge(context, 'close', input),
  reopenProblem: (_parent, { input }, context) => judge(context, 'reopen', input),
};

async function judge(context: SupervisionContext, move: 'close' | 'reopen', input: unknown) {
  const parsed = parseInput(closeProblemInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  return perform(context, `${move}Problem`, parsed.value, may.close, { move, comment: parsed.value.comment });
}

interface OnProblem {
  readonly idempotencyKey: string;
  readonly problemId: string;
  readonly ifVersion?: number | null | undefined;
}

async function perform(
  context: SupervisionContext,
  mutation: keyof MutationResolvers,
  { idempotencyKey, problemId, ifVersion }: OnProblem,
  posts: readonly Post[],
  request: ProblemRequest,
  check: (problem: Problem) => Promise<Refusal | undefined> = async () => undefined,
) {
  const before = await context.problems.get(problemId);
  if (before === undefined || !maySee(context.viewer, visibilityOf(before), 'region')) {
    return refused(
      refuse('NOT_FOUND', ['input', 'problemId'], { expected: 'the id of a problem', received: problemId }),
    );
  }
  const refusal = await check(before);
  if (refusal !== undefined) return refused(refusal);
  const asked = command(context, mutation, idempotencyKey, posts, { ...request, ifVersion: ifVersion ?? null });
  const done = await context.problems.move(problemId, request, ifVersion == null ? asked : { ...asked, ifVersion });
  return payload(done);
}

/** A key means one thing for one person in one mutation: with another content it is refused. */
export function command(
  context: SupervisionContext,
  mutation: keyof MutationResolvers,
  key: string,
  posts: readonly Post[],
  content: object,
): Command {
  const act = actOf(context.identity, posts);
  const request = requestKey(mutation, act.actorId, key, [`${act.actorId}/${key}`]);
  return { ...request, content: { ...content }, act, at: context.now };
}

export function payload(done: Executed<Problem>) {
  if (!done.ok) return refused(done.refusal);
  return { problem: { ...done.state, version: done.version }, cursor: done.cursor, userErrors: [] };
}
