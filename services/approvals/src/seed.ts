/**
 * What an empty store of approvals begins with: the catalogues that come with the product, published with their
 * overlays.
 */
import type { Act } from '@kuaijin/kit/access/posts';
import type { ServiceDeps } from '@kuaijin/kit/service';
import { cataloguedDepartments, seedCatalogues } from './catalogue/catalogue-files';
import { CatalogueStore } from './catalogue/catalogue-store';

const act: Act = { actorId: 'system', post: 'CATALOGUE_EDITOR' };

/** Publishes what is missing; what is there stays as it is. @returns the codes that were published now */
export async function seedApprovals(
  { mongo, namespaces, feed, log }: ServiceDeps,
  at: Date,
): Promise<readonly string[]> {
  const store = await CatalogueStore.open({
    mongo,
    database: namespaces.database('approvals'),
    source: 'approvals',
    feed,
    log,
    departments: cataloguedDepartments(),
  });
  try {
    return await seedCatalogues(store, act, at);
  } finally {
    await store.close();
  }
}
