/** 集中开工 in the store. */
import type { OccasionKind, OccasionPage } from '../occasions/model';
import { type StartEventTerms, startersOf, venuesOf } from './rules';

export type StartEventPage = OccasionPage<StartEventTerms>;

export const startEventKind: OccasionKind<StartEventTerms> = {
  ...{ noun: 'startEvent', prefix: 'start-event', journal: 'start_event', collection: 'start_events' },
  membersOf: startersOf,
  dataOf: (terms) => ({ sideVenues: venuesOf(terms, 'SIDE') }),
};
