/** 导出 in the graph: an address under which a table is downloaded. */
import { KuaijinError } from '@kuaijin/kit/errors';
import { pageIn } from '@kuaijin/kit/read-models';
import { dateOf } from '@kuaijin/kit/working-days';
import { projectOrders } from '../model/projects';
import { queryOf } from '../model/query';
import type { QueryResolvers } from '../resolvers/types.generated';
import { addressOf } from './order-address';
import { type ExportOrder, tableNames } from './tables';

/** Projects of one table. */
const PROJECTS_MAX = 10_000;

export const exportQueries = {
  exportTable: async (_source, args, { store, viewer, identity, exportSigner }) => {
    const { content, format, groupBy, withEnglish, filter } = args;
    const now = new Date();
    const asOf = args.asOf ?? dateOf(now);
    if (asOf > dateOf(now))
      throw new KuaijinError('INVALID_INPUT', { path: ['asOf'], expected: `${dateOf(now)} or before`, received: asOf });
    const query = queryOf(filter ?? {}, viewer, dateOf(now));
    const page = query && (await store.page(query, 'CODE', pageIn(projectOrders.CODE, { first: 1 })));
    const counted = await page?.total({ upTo: PROJECTS_MAX });
    if (counted?.isExact === false)
      throw new KuaijinError('INVALID_INPUT', { path: ['filter'], expected: `at most ${PROJECTS_MAX} projects` });
    const year = args.year ?? Number(asOf.slice(0, 4));
    const order: ExportOrder = { content, filter: filter ?? {}, groupBy, asOf, year, withEnglish };
    const { name: _name, ...claims } = identity;
    const addressed = { order, format, identity: { ...claims, name: '' } };
    const fileName = `${tableNames[content]} ${asOf}.${format.toLowerCase()}`;
    return { url: addressOf(addressed, exportSigner, now), fileName, projects: counted?.value ?? 0 };
  },
} satisfies QueryResolvers;
