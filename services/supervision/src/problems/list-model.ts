/** 百个问题清单 in the store. */
import { regionCodeOf } from '@kuaijin/kit/access/region-scope';
import { type KindOf, thingDocuments } from '@kuaijin/kit/aggregate/things';
import type { CountedConnection } from '@kuaijin/kit/read-models';
import { type ProblemList, type ProblemListFact, withListFact } from './problem-list';

/** 问题清单列表 */
export type ProblemListPage = CountedConnection<ProblemList>;

/** One list for each region and period. */
export const problemListId = (regionId: string, period: string): string =>
  `problem-list-${regionCodeOf(regionId)}-${period}`;

export const problemListKind: KindOf<ProblemList> = {
  source: 'supervision',
  name: 'problem_list',
  documents: thingDocuments('problem_lists', ['REGION']),
  apply: (list, { type, data }, _at, act) => withListFact(list, { type, ...data } as ProblemListFact, act),
  eventOf: ({ period, problems }) => ({ data: { period, problems: problems.length } }),
};
