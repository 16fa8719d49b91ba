import { regionCodeOf } from '@kuaijin/kit/access/region-scope';
import { refused } from '@kuaijin/kit/errors/refusals';
import { actOf } from '@kuaijin/kit/identity';
import { parseInput } from '@kuaijin/kit/input';
import { requestKey } from '@kuaijin/kit/input/request-key';
import { type CountedConnection, type PageArguments, pageIn } from '@kuaijin/kit/read-models';
import { z } from 'zod';
import { key } from '../acts/inputs';
import type { ApprovalsContext } from '../context';
import { catalogueDifference } from './catalogue-difference';
import { type CatalogueStore, type CatalogueVersion, cataloguesByCode } from './catalogue-store';
import { catalogueView } from './catalogue-view';
import { publicationRefusal } from './publication-level';

const publishInput = z.object({
  idempotencyKey: key,
  base: z.string().min(1),
  overlay: z.string().nullish(),
});

/** A page of the list of catalogues. */
export type CataloguePage = Pick<CountedConnection<CatalogueVersion>, 'pageInfo' | 'total'> & {
  readonly nodes: readonly ReturnType<typeof catalogueView>[];
};

/** Root fields of the catalogues: the public readings, and the publication. */
export const catalogueResolvers = (store: CatalogueStore) => ({
  Query: {
    catalogue: async (_source: unknown, args: { code: string; version?: number | null }) => {
      const found = await store.version(args.code, args.version ?? undefined);
      return found ? catalogueView(found) : null;
    },
    catalogueDifference: catalogueDifference(store),
    catalogues: async (_source: unknown, args: PageArguments): Promise<CataloguePage> => {
      const { nodes, pageInfo, total } = await store.page(pageIn(cataloguesByCode, args));
      return { nodes: nodes.map(catalogueView), pageInfo, total };
    },
  },
  Mutation: {
    publishCatalogue: async (_source: unknown, args: { input: unknown }, context: ApprovalsContext) => {
      const input = parseInput(publishInput, args.input);
      if (!input.ok) return refused(...input.refusals);
      const { idempotencyKey, base, overlay } = input.value;
      const { identity, homeRegion } = context;
      const own = regionCodeOf(identity.region);
      const published = await store.publish({
        ...requestKey('publishCatalogue', context.identity.subject, idempotencyKey),
        base,
        ...(overlay === null || overlay === undefined ? {} : { overlay }),
        act: actOf(identity, 'CATALOGUE_EDITOR'),
        at: new Date(),
        by: {
          ...(own === undefined ? {} : { regionId: `region-${own}` }),
          refusal: (owner) => publicationRefusal(identity, owner ?? homeRegion, ['input', 'base']),
        },
      });
      if (!published.ok) return refused(...published.refusals);
      return { catalogue: catalogueView(published.version), cursor: published.cursor, userErrors: [] };
    },
  },
});
