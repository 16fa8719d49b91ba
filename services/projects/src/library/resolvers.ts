/** 项目库 in the graph: where a project stands in it, what the next batch demands, and its classification. */
import { batchOf } from '../domain/project';
import { changing } from '../resolvers/change';
import type { MutationResolvers, ProjectResolvers } from '../resolvers/types.generated';
import { classifyInput } from './classification-input';
import { classify } from './rules';
import { demandsOf, libraryOf } from './transitions';

export const libraryMutations = {
  classifyProject: changing({
    name: 'classifyProject',
    input: classifyInput,
    posts: ['REGISTRAR', 'DISPATCHER', 'OPERATOR'],
    decide: (_project, { field, layers, construction, industry }) =>
      classify({ field, layers, construction, industry }),
  }),
} satisfies MutationResolvers;

export const libraryFields = {
  library: (project) => libraryOf(batchOf(project)) ?? null,
  batchDemands: (project) => [...demandsOf(project, batchOf(project))],
  field: ({ field }) => field ?? null,
  layers: ({ layers }) => [...(layers ?? [])],
  construction: ({ construction }) => construction ?? null,
  industry: ({ industry }) => industry ?? null,
} satisfies ProjectResolvers;
