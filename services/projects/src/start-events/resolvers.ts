/** 集中开工 in the graph. */
import { moneyOf } from '@kuaijin/kit/measures/money';
import { milestoneOf } from '../domain/project';
import { newest, occasionStatus } from '../occasions/occasion';
import { memberOf, pageOfOccasions, totalsOfPage, withdrawnOf } from '../occasions/occasion-pages';
import { statedSum } from '../occasions/totals';
import { versionsOf } from '../occasions/versions';
import type {
  ProjectResolvers,
  QueryResolvers,
  StartEventConnectionResolvers,
  StartEventProjectResolvers,
  StartEventResolvers,
  StartEventVenueResolvers,
} from '../resolvers/types.generated';
import { startEventKind } from './model';
import { startersOf, venuesOf } from './rules';

export const startEventQueries = {
  startEvent: (_source, { id }, { seenStartEvents }) => seenStartEvents.load(id),
  startEvents: (_source, args, { startEvents, viewer }) => pageOfOccasions(startEvents, viewer, args),
} satisfies QueryResolvers;

export const startEventConnection: StartEventConnectionResolvers = {
  totals: (page, { includeDemo }, { startEvents }) => totalsOfPage(startEventKind, startEvents, page, includeDemo),
};

export const startEvent: StartEventResolvers = {
  region: ({ regionId }) => ({ __typename: 'Region', id: regionId }),
  heldOn: (event) => newest(event).terms.heldOn,
  status: occasionStatus,
  sideVenues: (event) => venuesOf(newest(event).terms, 'SIDE'),
  venues: (event) => [...newest(event).terms.venues],
  projects: (event) => startersOf(newest(event).terms).length,
  investment: (event) => statedSum(startersOf(newest(event).terms).map(({ fen }) => fen)),
  verifiedStarts: async (event, _args, { projects }) => {
    const members = startersOf(newest(event).terms);
    const rows = await Promise.all(members.map(({ projectId }) => projects.load(projectId)));
    return rows.filter((row) => row !== null && milestoneOf(row, 'STARTED').verified !== undefined).length;
  },
  versions: (event) => versionsOf(startEventKind, event),
  withdrawn: withdrawnOf,
};

export const startEventVenue: StartEventVenueResolvers = {
  region: ({ regionId }) => ({ __typename: 'Region', id: regionId }),
  investment: ({ members }) => statedSum(members.map(({ fen }) => fen)),
  projects: ({ members }) => [...members],
};

export const startEventProject: StartEventProjectResolvers = {
  project: memberOf,
  total: ({ fen }) => (fen === undefined ? null : moneyOf(fen)),
};

export const startEventFields = {
  startEvents: async ({ id }, _args, { startEventsOfProject }) => [...(await startEventsOfProject.load(id))],
} satisfies ProjectResolvers;
