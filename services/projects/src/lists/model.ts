/** 清单 in the store: a journal stream and a document for each. */
import { type KindOf, type Things, thingDocuments } from '@kuaijin/kit/aggregate/things';
import { type ListFact, type ProjectList, ruleOf, withListFact } from './declared';

/** By what lists are narrowed: a closed one is looked at no more. */
export const KEPT_BY_RULE = 'BY_RULE';

export const projectListKind: KindOf<ProjectList> = {
  source: 'projects',
  name: 'project_list',
  documents: thingDocuments('project_lists', ['REGION', 'STATUS']),
  statusOf: ({ status }) => status,
  listedBy: (list) => (list.status === 'CLOSED' ? 'CLOSED' : ruleOf(list) === undefined ? 'BY_HAND' : KEPT_BY_RULE),
  apply: (list, { type, data }, at, act) => withListFact(list, { type, ...data } as ListFact, at, act),
  eventOf: (list, { data }) => ({
    ...('reason' in data ? { reason: String(data.reason) } : {}),
    data: {
      ...{ name: list.name, issuer: list.issuer, listLevel: list.level, year: list.year },
      ...{ isByRule: ruleOf(list) !== undefined, consequences: [...list.consequences] },
    },
  }),
};

/** Lists by rule that are looked at for one project, at most. */
const LISTS_MAX = 1_000;

/** The lists that a rule keeps, wherever. */
export const listsByRule = (lists: Things<ProjectList>): Promise<readonly ProjectList[]> =>
  lists.inRegion('000000', KEPT_BY_RULE, LISTS_MAX);
