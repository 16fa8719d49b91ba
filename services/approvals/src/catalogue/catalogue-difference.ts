import type { CatalogueStore } from './catalogue-store';
import { itemView } from './catalogue-view';
import { catalogueDifference as differenceOf } from './difference';

interface Args {
  readonly code: string;
  readonly from: number;
  readonly to: number;
}

/** 流程再造: public, like the catalogue itself. Null where one of the versions is not published. */
export const catalogueDifference =
  (store: CatalogueStore) =>
  async (_source: unknown, { code, from, to }: Args) => {
    const [before, after] = await Promise.all([store.version(code, from), store.version(code, to)]);
    if (before === undefined || after === undefined) return null;
    const difference = differenceOf(before.catalogue, after.catalogue);
    return { ...difference, added: difference.added.map(itemView), removed: difference.removed.map(itemView) };
  };
