/** 选定 as an office runs it over the projects of its region. */
import { regionCodeOf } from '@kuaijin/kit/access/region-scope';
import type { Executed } from '@kuaijin/kit/aggregate';
import { changeThing, type ThingChange } from '@kuaijin/kit/aggregate/change-thing';
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { refused } from '@kuaijin/kit/errors/refusals';
import { parseInput } from '@kuaijin/kit/input';
import { definedFields } from '@kuaijin/kit/input/defined-fields';
import { deriveId } from '@kuaijin/kit/input/ids';
import { z } from 'zod';
import { ruleInput } from '../lists/list-inputs';
import { listPosts } from '../lists/mutations';
import { type ProjectRule, ruledFields } from '../lists/rule';
import type { ProjectsContext } from '../model/projects-context';
import { idempotencyKey, optional, regionId, text } from '../resolvers/projects-inputs';
import type { MutationResolvers } from '../resolvers/types.generated';
import { resultIdOf, type SelectionRan } from './model';
import { type Candidate, type Selection, type SelectionTerms, select } from './rules';

/** Projects that one run looks at, at most. */
const CANDIDATES_MAX = 20_000;

const runInput = z.object({
  idempotencyKey,
  name: text(100),
  regionId,
  rule: ruleInput,
  most: optional(z.int().min(1).max(CANDIDATES_MAX)),
  withDemoData: z.boolean(),
});

export const selectionMutations = {
  runSelection: async (_source, args, context) => {
    const parsed = parseInput(runInput, args.input);
    if (!parsed.ok) return refused(...parsed.refusals);
    const { name, regionId: region, most, withDemoData } = parsed.value;
    if (!(await context.listed.has('region', region))) {
      const expected = 'a region of the directory';
      return refused(refuse('NOT_FOUND', ['input', 'regionId'], { expected, received: region }));
    }
    const rule = definedFields(parsed.value.rule) as ProjectRule;
    const terms: SelectionTerms = { rule, withDemoData, ...(most === undefined ? {} : { most }) };
    const selection = { id: deriveId('selection', region, name), name, regionId: region };
    const order = {
      ...{ mutation: 'runSelection', idempotencyKey: parsed.value.idempotencyKey, id: selection.id, post: listPosts },
      content: { ...selection, ...terms },
    };
    const known = await ranBefore(order, context);
    if (known !== undefined) return answerOf(known);
    const run = await resultsOf(selection, terms, context);
    if ('code' in run) return refused(run);
    const ran: SelectionRan = { type: 'selection.ran', selection, run };
    return answerOf(await changeThing(context.selections, context, order, () => ran));
  },
} satisfies MutationResolvers;

function answerOf(executed: Executed<Selection>) {
  if (!executed.ok) return refused(executed.refusal);
  return { selection: executed.state, cursor: executed.cursor, userErrors: [] as const };
}

/** What the key came to before; undefined for one that is new: for a known one nothing is looked at or kept. */
async function ranBefore(order: ThingChange, context: ProjectsContext): Promise<Executed<Selection> | undefined> {
  // Before a refusal is given the key is looked up, so that this one is given for a new key alone.
  const unknown = refuse('NOT_FOUND', [], { received: order.id });
  const executed = await changeThing(context.selections, context, order, () => unknown);
  return executed.ok || executed.refusal.code === 'IDEMPOTENCY_KEY_REUSED' ? executed : undefined;
}

/** Runs over the projects as they are now; the results are kept before the run is. */
async function resultsOf(
  { id, regionId: region }: Pick<SelectionRan['selection'], 'id' | 'regionId'>,
  terms: SelectionTerms,
  { store, selectionResults }: ProjectsContext,
): Promise<SelectionRan['run'] | Refusal> {
  const candidates: Candidate[] = [];
  const query = { regionScopes: regionCodeOf(region), ...(terms.withDemoData ? {} : { isDemoData: false }) };
  for await (const rows of store.walk(query, ['id', 'version', ...ruledFields])) {
    for (const { id: projectId, version, ...judged } of rows) candidates.push({ projectId, version, judged });
    if (candidates.length > CANDIDATES_MAX) {
      const [expected, received] = [`a region of at most ${CANDIDATES_MAX} projects`, region];
      return refuse('INVALID_INPUT', ['input', 'regionId'], { expected, received });
    }
  }
  const results = select(terms, candidates);
  const resultId = resultIdOf(id, terms, results);
  await selectionResults.keep(results, resultId);
  const selected = results.filter(({ isSelected }) => isSelected).length;
  return { ...terms, resultId, candidates: results.length, selected };
}
