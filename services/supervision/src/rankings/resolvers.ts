import { regionCodeOf } from '@kuaijin/kit/access/region-scope';
import { byThingId } from '@kuaijin/kit/aggregate/things';
import { pageIn } from '@kuaijin/kit/read-models';
import type { BulletinResolvers, BulletinRowResolvers, QueryResolvers } from '../resolvers/types.generated';
import type { SupervisionContext } from '../supervision-context';
import { bulletinPage } from './bulletin-page';
import { type Bulletin, rankingId, statusOf, VERSIONS_MAX, versionId } from './rules';

type Root<Name extends keyof QueryResolvers> = NonNullable<QueryResolvers<SupervisionContext>[Name]>;

export const bulletinQuery: Root<'bulletin'> = async (_source, { id }, { loaders }) =>
  (await loaders.bulletin.load(id)) ?? null;

export const bulletinsQuery: Root<'bulletins'> = (_source, { status, ...args }, { bulletins, viewer }) =>
  bulletins.page(viewer, status ?? undefined, pageIn(byThingId, args));

/** The newest published version of the ranking of a day. */
export const rankingQuery: Root<'ranking'> = async (_source, { regionId, day }, context) => {
  const versions = await versionsOf(rankingId(regionCodeOf(regionId) ?? '', day), context);
  return versions.findLast((one) => statusOf(one) === 'PUBLISHED') ?? null;
};

async function versionsOf(id: string, { loaders }: SupervisionContext): Promise<readonly Bulletin[]> {
  const ids = Array.from({ length: VERSIONS_MAX }, (_, n) => versionId(id, n + 1));
  const found = await Promise.all(ids.map((one) => loaders.bulletin.load(one)));
  return found.filter((one) => one !== undefined);
}

/** 通报 */
export const bulletin: BulletinResolvers<SupervisionContext> = {
  __resolveReference: async ({ id }, { loaders }) => (await loaders.bulletin.load(id)) ?? null,
  status: statusOf,
  text: ({ text }) => text ?? null,
  correctsId: ({ corrects }) => corrects?.bulletinId ?? null,
  correctionReason: ({ corrects }) => corrects?.reason ?? null,
  approved: ({ approved }) => approved ?? null,
  published: ({ published }) => published ?? null,
  html: bulletinPage,
};

export const bulletinRow: BulletinRowResolvers<SupervisionContext> = {
  region: ({ regionId }) => ({ id: regionId }),
};
