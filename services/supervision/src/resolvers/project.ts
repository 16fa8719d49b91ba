import { connectionOfAll, type KeyPart, page } from '@kuaijin/kit/read-models/connection';
import type { SupervisionContext } from '../context';
import { sees } from '../domain/row-rules';
import { keyOf, type PagedRow } from '../model/paging';
import type { ProjectResolvers } from './types.generated';

/** 项目: its light, alerts and problems. A project that supervision has not heard of is GREEN and has none. */
export const project: ProjectResolvers<SupervisionContext> = {
  __resolveReference: ({ id }) => ({ id }),
  light: async ({ id }, _args, { loaders, identity }) => {
    const watch = await loaders.watch.load(id);
    return watch === undefined || !sees(identity, watch) ? 'GREEN' : watch.light;
  },
  alerts: async ({ id }, { open, ...args }, { loaders, identity }) => {
    const watch = await loaders.watch.load(id);
    const seen = watch !== undefined && sees(identity, watch) ? watch.alerts : [];
    const rows = seen.filter(({ isOpen }) => open !== true || isOpen).sort((a, b) => newestFirst(keyOf(a), keyOf(b)));
    return { ...pageOfAll(rows, args), totalCount: rows.length };
  },
  problems: async ({ id }, { open, ...args }, { loaders, identity }) => {
    const all = await loaders.problemsOf.load(id);
    const rows = all.filter((one) => sees(identity, one) && (open !== true || one.status !== 'VERIFIED_CLOSED'));
    return { ...pageOfAll(rows, args), totalCount: rows.length };
  },
};

function pageOfAll<T extends PagedRow>(rows: readonly T[], args: { first: number; after?: string | null | undefined }) {
  const wanted = page({ first: args.first, after: args.after ?? null }, { keyLength: 2 });
  return connectionOfAll(rows, wanted, keyOf, newestFirst);
}

function newestFirst(a: readonly KeyPart[], b: readonly KeyPart[]): number {
  const byTime = Number(b[0]) - Number(a[0]);
  if (byTime !== 0) return byTime;
  return String(a[1]) < String(b[1]) ? 1 : String(a[1]) > String(b[1]) ? -1 : 0;
}
