/** The questions about projects. */

import { errorOf } from '@kuaijin/kit/access';
import { isRefusal, KuaijinError } from '@kuaijin/kit/errors';
import { connectionOf, page } from '@kuaijin/kit/read-models/connection';
import { dateOf } from '@kuaijin/kit/working-days';
import { parseProjectCode } from '../domain/project-code';
import { digitsOf } from '../model/code-claims';
import type { ProjectsContext } from '../model/context';
import { type Condition, queryOf } from '../model/query';
import { keyOf, type ProjectRow } from '../model/store';
import { portfolio } from './portfolio';
import type { QueryResolvers } from './types.generated';

/** A page of projects, and the query that tells how many there are in all. */
export interface ProjectPage {
  readonly nodes: readonly ProjectRow[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  readonly query: Condition;
}

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

  projects: async (_, { filter, orderBy, first, after }, context) => {
    const wanted = page({ first, after: after ?? null }, { keyLength: orderBy === 'NAME' ? 2 : 1 });
    const query = queryOf(filter ?? {}, context.identity, dateOf(new Date()));
    const rows = await context.store.page(query, orderBy, wanted);
    const { nodes, pageInfo } = connectionOf(rows, wanted.first, (row) => keyOf(row, orderBy));
    return { nodes, pageInfo, query };
  },

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
