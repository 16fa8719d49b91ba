/** 问题 are referred up and answered, merged, rated by who asked, and put on the list of a period. */
import { maySee } from '@kuaijin/kit/access/visibility';
import { changeThing } from '@kuaijin/kit/aggregate/change-thing';
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { refused } from '@kuaijin/kit/errors/refusals';
import { parseInput } from '@kuaijin/kit/input';
import { definedFields } from '@kuaijin/kit/input/defined-fields';
import { dateOf } from '@kuaijin/kit/working-days';
import { visibilityOf } from '../domain/row-rules';
import { command, payload } from '../resolvers/supervision-mutations';
import type { MutationResolvers } from '../resolvers/types.generated';
import type { SupervisionContext } from '../supervision-context';
import type { Asker, FurtherRequest } from './further';
import { problemListId } from './list-model';
import { listProblemsInput, mergeProblemInput, rateProblemInput, referProblemInput } from './problem-inputs';
import { carriedOver, periodBefore } from './problem-list';

type Name = 'referProblem' | 'mergeProblem' | 'rateProblem';
type Resolver<N extends keyof MutationResolvers> = NonNullable<MutationResolvers<SupervisionContext>[N]>;

/** Posts that may do it, the one that speaks for the office first. */
const may = {
  handle: ['DISPATCHER', 'LEADER'],
  rate: ['OWNER', 'AGENT', 'HANDLER', 'HEAD', 'LEADER', 'DISPATCHER'],
} as const;

export const referProblem: Resolver<'referProblem'> = (_source, { input }, context) => {
  const parsed = parseInput(referProblemInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { direction, comment } = parsed.value;
  return further(context, 'referProblem', parsed.value, { kind: 'refer', direction, comment });
};

export const rateProblem: Resolver<'rateProblem'> = (_source, { input }, context) => {
  const parsed = parseInput(rateProblemInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { grade, comment } = parsed.value;
  return further(context, 'rateProblem', parsed.value, { kind: 'rate', grade, comment });
};

export const mergeProblem: Resolver<'mergeProblem'> = async (_source, { input }, context) => {
  const parsed = parseInput(mergeProblemInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { idempotencyKey, problemId, intoId, comment } = parsed.value;
  const duplicate = await context.problems.get(problemId);
  const into = await context.problems.get(intoId);
  const isSeen = into !== undefined && maySee(context.viewer, visibilityOf(into), 'region');
  if (!isSeen || intoId === problemId)
    return refused(refuse('NOT_FOUND', ['input', 'intoId'], { expected: 'another problem', received: intoId }));
  if (duplicate !== undefined && duplicate.status !== 'VERIFIED_CLOSED') {
    // Who asked is kept before the duplicate ends, so that a crash between loses nobody.
    const { asked: _, ...order } = command(context, 'mergeProblem', idempotencyKey, may.handle, { problemId, intoId });
    const absorb: FurtherRequest = { kind: 'absorb', duplicate, comment };
    const absorbed = await context.problems.further(intoId, absorb, askerIn(context), {
      ...order,
      earlierKeys: [],
      key: `${order.key}/into`,
    });
    if (!absorbed.ok) return refused({ ...absorbed.refusal, path: ['input', 'intoId'] });
  }
  return further(context, 'mergeProblem', parsed.value, { kind: 'merge', intoId, comment });
};

export const listProblems: Resolver<'listProblems'> = async (_source, { input }, context) => {
  const parsed = parseInput(listProblemsInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { idempotencyKey, regionId, period, problemIds } = parsed.value;
  const unseen = await firstUnseen(problemIds, context);
  if (unseen !== undefined) return refused(unseen);
  const id = problemListId(regionId, period);
  const before = await context.problemLists.get(problemListId(regionId, periodBefore(period)));
  const standing = await context.problems.getMany((before?.problems ?? []).map((one) => one.problemId));
  const carried =
    before === undefined ? [] : carriedOver(before, (one) => standing.get(one)?.status === 'VERIFIED_CLOSED');
  const on = dateOf(context.now);
  const added = [...new Set(problemIds)].map((problemId) => ({ problemId, firstListedOn: on }));
  const list = { id, regionId, period };
  const content = { regionId, period, problemIds };
  const change = { mutation: 'listProblems', idempotencyKey, id, post: may.handle, content };
  const done = await changeThing(context.problemLists, context, change, () => ({
    type: 'problemList.extended',
    list,
    problems: [...carried, ...added],
  }));
  if (!done.ok) return refused(done.refusal);
  return { list: done.state, cursor: done.cursor, userErrors: [] };
};

/** The first problem that there is not, or that the caller does not see. */
async function firstUnseen(ids: readonly string[], { problems, viewer }: SupervisionContext) {
  const found = await problems.getMany(ids);
  const index = ids.findIndex((id) => {
    const problem = found.get(id);
    return problem === undefined || !maySee(viewer, visibilityOf(problem), 'region');
  });
  if (index < 0) return undefined;
  const received = ids[index] ?? '';
  return refuse('NOT_FOUND', ['input', 'problemIds', String(index)], { expected: 'the id of a problem', received });
}

const askerIn = ({ identity: { subject, region, organisation } }: SupervisionContext): Asker => ({
  subject,
  ...definedFields({ region, organisation }),
});

interface OnProblem {
  readonly idempotencyKey: string;
  readonly problemId: string;
}

/** Does it, and answers the problem as it is then. */
async function further(
  context: SupervisionContext,
  mutation: Name,
  { idempotencyKey, problemId }: OnProblem,
  request: FurtherRequest,
) {
  const before = await context.problems.get(problemId);
  if (before === undefined || !maySee(context.viewer, visibilityOf(before), 'region'))
    return refused(notFound(problemId));
  const posts = mutation === 'rateProblem' ? may.rate : may.handle;
  const asked = command(context, mutation, idempotencyKey, posts, request);
  return payload(await context.problems.further(problemId, request, askerIn(context), asked));
}

const notFound = (received: string): Refusal =>
  refuse('NOT_FOUND', ['input', 'problemId'], { expected: 'the id of a problem', received });
