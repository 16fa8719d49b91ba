import { page } from '@kuaijin/kit/read-models/connection';
import type { SupervisionContext } from '../context';
import { sees } from '../domain/row-rules';
import type { QueryResolvers } from './types.generated';

/** 查询 of supervision. */
export const query: QueryResolvers<SupervisionContext> = {
  alerts: (_parent, { filter, first, after }, { watches, identity }) =>
    watches.page(identity, filter ?? {}, page({ first, after: after ?? null }, { keyLength: 2 })),
  problems: (_parent, { filter, first, after }, { problems, identity }) =>
    problems.page(identity, filter ?? {}, page({ first, after: after ?? null }, { keyLength: 2 })),
  problem: async (_parent, { id }, { loaders, identity }) => {
    const found = await loaders.problem.load(id);
    return found !== undefined && sees(identity, found) ? found : null;
  },
};
