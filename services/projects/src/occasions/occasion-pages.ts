/** Lists of occasions: a page of those of some days within what the caller sees, and what all of them come to. */

import { regionCodeOf, regionContains } from '@kuaijin/kit/access/region-scope';
import { type Viewer, visibleFilter } from '@kuaijin/kit/access/visibility';
import { byThingDay, type Things } from '@kuaijin/kit/aggregate/things';
import { KuaijinError } from '@kuaijin/kit/errors';
import { moneyOf } from '@kuaijin/kit/measures/money';
import { emptyConnection, type PageArguments, pageIn } from '@kuaijin/kit/read-models';
import type { ProjectsContext } from '../model/projects-context';
import type { StatedSumResolvers } from '../resolvers/types.generated';
import { OCCASIONS_MAX, type OccasionKind, type OccasionPage, occasionsOf } from './model';
import { newest, type Occasion, type OccasionMember, type OccasionTerms } from './occasion';
import { type OccasionTotals, totalsOf } from './totals';

interface OccasionArguments extends PageArguments {
  readonly region?: string | null | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

/** @throws KuaijinError MALFORMED_CODE for a region that is no code */
export async function pageOfOccasions<T extends OccasionTerms>(
  things: Things<Occasion<T>>,
  viewer: Viewer,
  { region, from, to, ...args }: OccasionArguments,
): Promise<OccasionPage<T>> {
  const page = pageIn(byThingDay, args);
  const regionCode = regionSeen(viewer, region ?? undefined);
  if (regionCode === undefined) return { ...emptyConnection(), wanted: undefined };
  const wanted = { regionCode, from: from ?? undefined, to: to ?? undefined };
  return { ...(await things.pageOfDays(wanted, page)), wanted };
}

/** What all occasions of a list come to. @throws KuaijinError INVALID_INPUT for a list of too many */
export async function totalsOfPage<T extends OccasionTerms>(
  kind: OccasionKind<T>,
  things: Things<Occasion<T>>,
  { wanted }: OccasionPage<T>,
  includeDemo: boolean,
): Promise<OccasionTotals> {
  const found = wanted === undefined ? [] : await occasionsOf(things, wanted);
  if (found === undefined) {
    const expected = `days with at most ${OCCASIONS_MAX} of them`;
    throw new KuaijinError('INVALID_INPUT', { path: ['from'], expected, received: wanted?.from ?? 'nothing' });
  }
  const held = found.map((occasion) => {
    const { terms } = newest(occasion);
    return { heldOn: terms.heldOn, members: kind.membersOf(terms) };
  });
  return totalsOf(held, includeDemo);
}

/**
 * The region whose things are listed: the asked one within the caller's own; undefined where they have nothing in
 * common.
 * @throws KuaijinError MALFORMED_CODE for what is no code
 */
export function regionSeen(viewer: Viewer, asked: string | undefined): string | undefined {
  const own = visibleFilter(viewer, 'region', { parties: [] })?.['regionScopes'];
  if (typeof own !== 'string') return undefined;
  if (asked === undefined) return own;
  const code = /^(region-)?\d{6}$/.test(asked) ? regionCodeOf(asked) : undefined;
  if (code === undefined) {
    const expected = 'six digits of GB/T 2260';
    throw new KuaijinError('MALFORMED_CODE', { path: ['region'], expected, received: asked.slice(0, 40) });
  }
  if (regionContains(own, code)) return code;
  return regionContains(code, own) ? own : undefined;
}

export const withdrawnOf = ({ withdrawn }: Occasion<OccasionTerms>) => withdrawn ?? null;

/** The project as it is now. */
export const memberOf = ({ projectId }: OccasionMember, _args: object, { projects }: ProjectsContext) =>
  projects.load(projectId);

export const statedSum: StatedSumResolvers = { sum: ({ sum }) => moneyOf(sum) };
