import { isRegionId, regionCodeOf, regionScopesOf } from '@kuaijin/kit/access/region-scope';
import { maySee, type Viewer } from '@kuaijin/kit/access/visibility';
import { byThingId } from '@kuaijin/kit/aggregate/things';
import { KuaijinError } from '@kuaijin/kit/errors';
import { pageIn } from '@kuaijin/kit/read-models';
import { dateOf } from '@kuaijin/kit/working-days';
import { visibilityOf } from '../domain/row-rules';
import type {
  ListedProblemResolvers,
  ProblemCountResolvers,
  ProblemListResolvers,
  QueryResolvers,
} from '../resolvers/types.generated';
import type { SupervisionContext } from '../supervision-context';
import { problemListId } from './list-model';
import { countedOnce, type ListedProblem, type ProblemList } from './problem-list';
import { type ProblemCount, ProblemTally, settledRate } from './problem-summary';

/** Periods that are counted together, at most. */
const PERIODS_MAX = 24;

export const problemQueries: Required<
  Pick<QueryResolvers<SupervisionContext>, 'problemList' | 'problemLists' | 'problemListSummary' | 'problemSummary'>
> = {
  problemList: async (_source, { regionId, period }, { loaders }) =>
    (await loaders.problemList.load(problemListId(regionId, period))) ?? null,
  problemLists: (_source, args, { problemLists, viewer }) =>
    problemLists.page(viewer, undefined, pageIn(byThingId, args)),
  problemListSummary: async (_source, { regionId, periods }, { problemLists, problems, viewer }) => {
    seenRegion(regionId, viewer);
    if (periods.length > PERIODS_MAX) {
      const received = String(periods.length);
      throw new KuaijinError('INVALID_INPUT', { path: ['periods'], expected: `at most ${PERIODS_MAX}`, received });
    }
    const lists = await problemLists.byIds(periods.map((period) => problemListId(regionId, period)));
    return countOf(countedOnce([...lists.values()]), await problems.getMany([...countedOnce([...lists.values()])]));
  },
  problemSummary: async (_source, { regionId, by, from, until, channel, hindersStart }, { problems, viewer }) => {
    const code = seenRegion(regionId, viewer);
    const tally = new ProblemTally(by);
    for await (const page of problems.allInRegion(code)) {
      for (const problem of page) {
        const on = dateOf(problem.raisedAt);
        if ((from && on < from) || (until && on > until)) continue;
        if ((channel && problem.channel !== channel) || (hindersStart && problem.hindersStart !== true)) continue;
        tally.add(problem);
      }
    }
    return { total: tally.total(), groups: [...tally.parts()] };
  },
};

/** The code of a region that the caller sees. */
function seenRegion(regionId: string, viewer: Viewer): string {
  const code = regionCodeOf(regionId);
  if (isRegionId(regionId) && code && maySee(viewer, { regionScopes: regionScopesOf(regionId) }, 'region')) return code;
  throw new KuaijinError('NOT_FOUND', { path: ['regionId'], received: regionId });
}

function countOf(ids: ReadonlySet<string>, found: ReadonlyMap<string, { readonly status: string }>): ProblemCount {
  const settled = [...ids].filter((id) => found.get(id)?.status === 'VERIFIED_CLOSED').length;
  return { group: null, raised: ids.size, settled, open: ids.size - settled };
}

const standing = async ({ problems }: ProblemList, { loaders }: SupervisionContext) => {
  const found = await Promise.all(problems.map(({ problemId }) => loaders.problem.load(problemId)));
  return new Map(found.flatMap((one) => (one === undefined ? [] : [[one.id, one] as const])));
};

export const problemList: ProblemListResolvers<SupervisionContext> = {
  __resolveReference: async ({ id }, { loaders }) => (await loaders.problemList.load(id)) ?? null,
  problems: ({ problems }) => [...problems],
  count: async (list, _args, context) => countOf(countedOnce([list]), await standing(list, context)),
  carried: ({ problems }) => problems.filter(({ carriedFrom }) => carriedFrom !== undefined).length,
};

export const listedProblem: ListedProblemResolvers<SupervisionContext> = {
  problem: async ({ problemId }: ListedProblem, _args, { loaders, viewer }) => {
    const problem = await loaders.problem.load(problemId);
    return problem !== undefined && maySee(viewer, visibilityOf(problem), 'region') ? problem : null;
  },
};

export const problemCount: ProblemCountResolvers<SupervisionContext> = { settledRate };
