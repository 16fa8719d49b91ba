/** The questions about projects. */

import { errorOf } from '@kuaijin/kit/access';
import { isRefusal, KuaijinError } from '@kuaijin/kit/errors';
import { emptyConnection, pageIn } from '@kuaijin/kit/read-models';
import { dateOf } from '@kuaijin/kit/working-days';
import { assetQueries } from '../assets/resolvers';
import { parseProjectCode } from '../domain/project-code';
import { evaluationQueries } from '../evaluation/resolvers';
import { exportQueries } from '../exports/resolvers';
import { portfolio } from '../figures/resolvers';
import { importQueries } from '../imports/resolvers';
import { listQueries } from '../lists/resolvers';
import { digitsOf } from '../model/code-claims';
import { type ProjectRow, projectOrders } from '../model/projects';
import type { ProjectsContext } from '../model/projects-context';
import { queryOf } from '../model/query';
import { publishedQueries } from '../published/resolvers';
import { selectionQueries } from '../selection/resolvers';
import { startEventQueries } from '../start-events/resolvers';
import { tourQueries } from '../tours/resolvers';
import type { QueryResolvers } from './types.generated';

export const Query: QueryResolvers = {
  project: async (_, { id, code }, context) => {
    if ((id ?? undefined) !== undefined && (code ?? undefined) === undefined) return context.projects.load(String(id));
    if ((id ?? undefined) === undefined && (code ?? undefined) !== undefined) return byCode(String(code), context);
    throw new KuaijinError('INVALID_INPUT', {
      path: ['id'],
      expected: 'either id or code',
      received: (id ?? undefined) === undefined ? 'neither' : 'both',
    });
  },

  projects: async (_, { filter, orderBy, ...args }, { store, viewer }) => {
    const page = pageIn(projectOrders[orderBy], args);
    const query = queryOf(filter ?? {}, viewer, dateOf(new Date()));
    return query === undefined ? emptyConnection() : store.page(query, orderBy, page);
  },

  ...listQueries,
  ...selectionQueries,
  ...publishedQueries,
  ...startEventQueries,
  ...tourQueries,
  ...importQueries,
  ...assetQueries,
  ...evaluationQueries,
  ...exportQueries,

  portfolio,
};

/** The row that carries a code in any of its spellings. */
async function byCode(code: string, context: ProjectsContext): Promise<ProjectRow | null> {
  const parsed = parseProjectCode(code, ['code']);
  if (isRefusal(parsed)) throw errorOf(parsed);
  const id = await context.store.codes.find(code);
  const row = id === undefined ? null : await context.projects.load(id);
  return row?.code !== undefined && digitsOf(row.code) === parsed.digits ? row : null;
}
