/** 清单 as offices declare them, change their rules and close them; and who may enter a project by hand. */
import type { Post } from '@kuaijin/kit/access/posts';
import { reachRefusal } from '@kuaijin/kit/access/reach';
import { regionScopesOf } from '@kuaijin/kit/access/region-scope';
import { changeThing } from '@kuaijin/kit/aggregate/change-thing';
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { refused } from '@kuaijin/kit/errors/refusals';
import { parseInput } from '@kuaijin/kit/input';
import { definedFields } from '@kuaijin/kit/input/defined-fields';
import type { ProjectsContext } from '../model/projects-context';
import type { MutationResolvers } from '../resolvers/types.generated';
import { changeRule, close, declare, handRefusal, type ListFact, listIdOf, type ProjectList } from './declared';
import { changeRuleInput, closeInput, declareInput } from './list-inputs';
import type { ProjectRule } from './rule';

/** Posts that keep lists. */
export const listPosts: readonly Post[] = ['REGISTRAR', 'DISPATCHER', 'OPERATOR'];

export const listMutations = {
  declareProjectList: async (_source, args, context) => {
    const parsed = parseInput(declareInput, args.input);
    if (!parsed.ok) return refused(...parsed.refusals);
    const { idempotencyKey, rule, ...stated } = parsed.value;
    const { regionId } = stated;
    if (!(await context.listed.has('region', regionId))) {
      const expected = 'a region of the directory';
      return refused(refuse('NOT_FOUND', ['input', 'regionId'], { expected, received: regionId }));
    }
    const declared = { ...stated, ...(rule === undefined ? {} : { rule: definedFields(rule) as ProjectRule }) };
    const order = { mutation: 'declareProjectList', idempotencyKey, id: listIdOf(stated.name), content: declared };
    return change(context, order, (list, version) => declare(list, declared, version));
  },

  changeProjectListRule: async (_source, args, context) => {
    const parsed = parseInput(changeRuleInput, args.input);
    if (!parsed.ok) return refused(...parsed.refusals);
    const { idempotencyKey, listId } = parsed.value;
    const rule = definedFields(parsed.value.rule) as ProjectRule;
    const order = { mutation: 'changeProjectListRule', idempotencyKey, id: listId, content: { rule } };
    return changeSeen(context, order, (list, version) => changeRule(list, rule, version));
  },

  closeProjectList: async (_source, args, context) => {
    const parsed = parseInput(closeInput, args.input);
    if (!parsed.ok) return refused(...parsed.refusals);
    const { idempotencyKey, listId, reason } = parsed.value;
    const order = { mutation: 'closeProjectList', idempotencyKey, id: listId, content: { reason } };
    return changeSeen(context, order, (list, version) => close(list, reason, version));
  },
} satisfies MutationResolvers;

/** Why a project is not entered in a list, or taken from it, by hand. */
export async function keptByHand(
  { list, projectId }: { readonly list: string; readonly projectId: string },
  context: ProjectsContext,
): Promise<Refusal | undefined> {
  const project = await context.projects.load(projectId);
  return project === null ? undefined : handKeptRefusal(context, [list], project.regionId, ['input', 'list']);
}

/**
 * Why a project of a region may not stand on these lists by hand: a rule keeps one, or it is the list of another
 * office.
 */
export async function handKeptRefusal(
  { lists, viewer }: ProjectsContext,
  names: readonly string[],
  regionId: string,
  path: readonly string[],
): Promise<Refusal | undefined> {
  if (names.length === 0) return undefined;
  for (const list of (await lists.byIds(names.map(listIdOf))).values()) {
    const refusal =
      handRefusal(list, regionId, path) ??
      reachRefusal(viewer, listPosts, ['region'], { regionScopes: regionScopesOf(list.regionId) }, path);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

interface ListOrder {
  readonly mutation: string;
  readonly idempotencyKey: string;
  readonly id: string;
  readonly content: object;
}

/** A list that the caller sees. */
async function changeSeen(
  context: ProjectsContext,
  order: ListOrder,
  decide: (list: ProjectList, version: number) => ListFact | Refusal,
) {
  const unknown = refuse('NOT_FOUND', ['input', 'listId'], { received: order.id });
  if ((await context.seenLists.load(order.id)) === null) return refused(unknown);
  return change(context, order, (list, version) => (list === undefined ? unknown : decide(list, version)));
}

async function change(
  context: ProjectsContext,
  order: ListOrder,
  decide: (list: ProjectList | undefined, version: number) => ListFact | Refusal,
) {
  const executed = await changeThing(context.lists, context, { ...order, post: listPosts }, decide);
  if (!executed.ok) return refused(executed.refusal);
  return { list: executed.state, cursor: executed.cursor, userErrors: [] as const };
}
