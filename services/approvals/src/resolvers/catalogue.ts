import { refused } from '@kuaijin/kit/errors/refusals';
import { actOf } from '@kuaijin/kit/identity';
import { parseInput } from '@kuaijin/kit/input';
import { connectionOf, page } from '@kuaijin/kit/read-models/connection';
import type { RequestContext } from '@kuaijin/kit/subgraph';
import { z } from 'zod';
import type { CatalogueStore } from '../model/catalogue-store';
import { catalogueDifference } from './catalogue-difference';
import { catalogueView } from './catalogue-view';
import { key } from './inputs';

const publishInput = z.object({
  idempotencyKey: key,
  base: z.string().min(1),
  overlay: z.string().nullish(),
});

/** Root fields of the catalogues: the public readings, and the publication. */
export const catalogueResolvers = (store: CatalogueStore) => ({
  Query: {
    catalogue: async (_source: unknown, args: { code: string; version?: number | null }) => {
      const found = await store.version(args.code, args.version ?? undefined);
      return found ? catalogueView(found) : null;
    },
    catalogueDifference: catalogueDifference(store),
    catalogues: async (_source: unknown, args: { first?: number | null; after?: string | null }) => {
      const wanted = page(args, { keyLength: 1 });
      const after = wanted.after?.[0];
      const rows = await store.list(after === undefined ? undefined : String(after), wanted.first + 1);
      return connectionOf(rows.map(catalogueView), wanted.first, (view) => [view.code]);
    },
  },
  Mutation: {
    publishCatalogue: async (_source: unknown, args: { input: unknown }, context: RequestContext) => {
      const input = parseInput(publishInput, args.input);
      if (!input.ok) return refused(...input.refusals);
      const { idempotencyKey, base, overlay } = input.value;
      const published = await store.publish({
        key: idempotencyKey,
        base,
        ...(overlay === null || overlay === undefined ? {} : { overlay }),
        act: actOf(context.identity, 'CATALOGUE_EDITOR'),
        at: new Date(),
      });
      if (!published.ok) return refused(...published.refusals);
      return { catalogue: catalogueView(published.version), cursor: published.cursor, userErrors: [] };
    },
  },
});
