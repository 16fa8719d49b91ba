/** 拉练 in the graph. */
import { errorOf } from '@kuaijin/kit/access';
import { isRefusal } from '@kuaijin/kit/errors';
import { moneyOf, parseMoney } from '@kuaijin/kit/measures/money';
import { newest, occasionStatus } from '../occasions/occasion';
import { memberOf, pageOfOccasions, totalsOfPage, withdrawnOf } from '../occasions/occasion-pages';
import { versionsOf } from '../occasions/versions';
import type {
  ProjectResolvers,
  QueryResolvers,
  StatedCountResolvers,
  TourConnectionResolvers,
  TourResolvers,
  TourStopResolvers,
} from '../resolvers/types.generated';
import { tourKind } from './model';
import { rankedStops, stopsOfAtLeast, sumsOf } from './rules';

export const tourQueries = {
  tour: (_source, { id }, { seenTours }) => seenTours.load(id),
  tours: (_source, args, { tours, viewer }) => pageOfOccasions(tours, viewer, args),
} satisfies QueryResolvers;

export const tourConnection: TourConnectionResolvers = {
  totals: (page, { includeDemo }, { tours }) => totalsOfPage(tourKind, tours, page, includeDemo),
};

export const tour: TourResolvers = {
  region: ({ regionId }) => ({ __typename: 'Region', id: regionId }),
  heldOn: (one) => newest(one).terms.heldOn,
  status: occasionStatus,
  stops: (one) => [...rankedStops(newest(one).terms)],
  sums: (one) => sumsOf(newest(one).terms),
  projectsOfAtLeast: (one, { total }) => {
    const least = parseMoney(total, ['total']);
    if (isRefusal(least)) throw errorOf(least);
    return stopsOfAtLeast(newest(one).terms, least);
  },
  versions: (one) => versionsOf(tourKind, one),
  withdrawn: withdrawnOf,
};

export const tourStop: TourStopResolvers = {
  project: memberOf,
  total: ({ fen }) => (fen === undefined ? null : moneyOf(fen)),
  output: ({ output }) => (output === undefined ? null : moneyOf(output)),
  tax: ({ tax }) => (tax === undefined ? null : moneyOf(tax)),
  jobs: ({ jobs }) => jobs ?? null,
  scores: ({ scores }) => scores ?? null,
};

export const statedCount: StatedCountResolvers = { sum: ({ sum }) => Number(sum) };

export const tourFields = {
  tours: async ({ id }, _args, { toursOfProject }) => [...(await toursOfProject.load(id))],
} satisfies ProjectResolvers;
