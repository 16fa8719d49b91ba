/** 清单 in the graph: who issued it, its rule, its members as of a day, and what membership brings. */
import { byThingId } from '@kuaijin/kit/aggregate/things';
import { moneyOf } from '@kuaijin/kit/measures/money';
import { emptyConnection, pageIn } from '@kuaijin/kit/read-models';
import { dateOf } from '@kuaijin/kit/working-days';
import { isMemberOn } from '../domain/lists';
import { projectOrders } from '../model/projects';
import { queryOf } from '../model/query';
import type {
  ProjectListResolvers,
  ProjectResolvers,
  ProjectRuleResolvers,
  QueryResolvers,
} from '../resolvers/types.generated';
import { listIdOf, ruleOf } from './declared';

export const listQueries = {
  projectList: (_source, { id }, { seenLists }) => seenLists.load(id),
  projectLists: (_source, { keeping, ...args }, { lists, viewer }) =>
    lists.page(viewer, keeping ?? undefined, pageIn(byThingId, args)),
} satisfies QueryResolvers;

export const projectList: ProjectListResolvers = {
  region: ({ regionId }) => ({ __typename: 'Region', id: regionId }),
  rule: (list) => ruleOf(list)?.rule ?? null,
  ruleSince: (list) => ruleOf(list)?.since ?? null,
  consequences: ({ consequences }) => [...consequences],
  closedOn: ({ closedOn }) => closedOn ?? null,
  members: async ({ name }, { asOf, orderBy, ...args }, { store, viewer }) => {
    const page = pageIn(projectOrders[orderBy], args);
    const query = queryOf({ list: name }, viewer, asOf ?? dateOf(new Date()));
    return query === undefined ? emptyConnection() : store.page(query, orderBy, page);
  },
};

export const projectRule: ProjectRuleResolvers = {
  leastTotal: ({ leastTotal }) => (leastTotal === undefined ? null : moneyOf(leastTotal)),
  levels: ({ levels }) => [...(levels ?? [])],
  fields: ({ fields }) => [...(fields ?? [])],
  batches: ({ batches }) => [...(batches ?? [])],
  regions: ({ regions }) => [...(regions ?? [])],
  layers: ({ layers }) => [...(layers ?? [])],
  constructions: ({ constructions }) => [...(constructions ?? [])],
  industries: ({ industries }) => [...(industries ?? [])],
  types: ({ types }) => [...(types ?? [])],
};

export const listFields = {
  listConsequences: async (project, { asOf }, { lists }) => {
    const day = asOf ?? dateOf(new Date());
    const names = project.lists.filter((membership) => isMemberOn(membership, day)).map(({ list }) => list);
    const declared = await lists.byIds(names.map(listIdOf));
    return names.flatMap((list) =>
      (declared.get(listIdOf(list))?.consequences ?? []).map((consequence) => ({ consequence, list })),
    );
  },
} satisfies ProjectResolvers;
