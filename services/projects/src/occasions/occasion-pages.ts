/** Lists of occasions: a page of those of some days within what the caller sees, and what all of them come to. */

import type { Viewer } from '@kuaijin/kit/access/visibility';
import { byThingDay, type Things } from '@kuaijin/kit/aggregate/things';
import { moneyOf } from '@kuaijin/kit/measures/money';
import { emptyConnection, type PageArguments, pageIn } from '@kuaijin/kit/read-models';
import { gathered, regionSeen } from '../model/listed-things';
import type { ProjectsContext } from '../model/projects-context';
import type { StatedSumResolvers } from '../resolvers/types.generated';
import { OCCASIONS_MAX, type OccasionKind, type OccasionPage } from './model';
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
  const found =
    wanted === undefined
      ? []
      : await gathered(things.allOfDays(wanted), OCCASIONS_MAX, 'from', wanted.from ?? 'all days');
  const held = found.map((occasion) => {
    const { terms } = newest(occasion);
    return { heldOn: terms.heldOn, members: kind.membersOf(terms) };
  });
  return totalsOf(held, includeDemo);
}

export const withdrawnOf = ({ withdrawn }: Occasion<OccasionTerms>) => withdrawn ?? null;

/** The project as it is now. */
export const memberOf = ({ projectId }: OccasionMember, _args: object, { projects }: ProjectsContext) =>
  projects.load(projectId);

export const statedSum: StatedSumResolvers = { sum: ({ sum }) => moneyOf(sum) };
