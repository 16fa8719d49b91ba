import { KuaijinError } from '@kuaijin/kit/errors';
import type { CatalogueSnapshot } from '@kuaijin/workflow-approvals/case/catalogue-snapshot';
import type { CaseState, StepState } from '@kuaijin/workflow-approvals/case/state';
import type { CatalogueVersion } from '../catalogue/catalogue-store';
import { catalogueView } from '../catalogue/catalogue-view';
import type { PublishedItem } from '../catalogue/published';
import type { ApprovalsContext } from '../context';

/** The version of the catalogue that a case runs under; published versions never go away. */
export async function versionOf(
  { catalogue: { code, version } }: { readonly catalogue: Pick<CatalogueSnapshot, 'code' | 'version'> },
  { catalogues }: ApprovalsContext,
): Promise<CatalogueVersion> {
  const found = await catalogues.version(code, version);
  if (found !== undefined) return found;
  throw new KuaijinError('CATALOGUE_NOT_PUBLISHED', { received: `${code}@${version}` });
}

/** The item of a step: of the version under which it was begun, where the case has moved to another since. */
export async function publishedItem(
  state: CaseState,
  { itemCode, held }: Pick<StepState, 'itemCode' | 'held'>,
  context: ApprovalsContext,
): Promise<PublishedItem> {
  const { code, version } = state.catalogue;
  const { catalogue } = await versionOf({ catalogue: { code, version: held?.catalogueVersion ?? version } }, context);
  const item = catalogue.items.find((one) => one.code === itemCode);
  if (item === undefined) throw new KuaijinError('NOT_FOUND', { received: itemCode });
  return item;
}

type View = ReturnType<typeof catalogueView>;
const views = new WeakMap<CatalogueVersion, View>();

/** A version as the graph shows it; made once, since it never changes. */
export function viewOf(version: CatalogueVersion): View {
  const known = views.get(version);
  if (known !== undefined) return known;
  const view = catalogueView(version);
  views.set(version, view);
  return view;
}
