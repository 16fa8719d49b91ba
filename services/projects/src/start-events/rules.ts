/**
 * 集中开工: projects of a region that start together on a day, at one main venue and any number of others. Pure; REPORTS
 * rows 39 and 87 (1 main and 15 other venues, 176 projects, 473.64亿元).
 */
import type { Occasion, OccasionMember, OccasionTerms } from '../occasions/occasion';
import type { VenueKind } from '../resolvers/schema.generated';

export type { VenueKind };

/** 会场, and the projects that start there. */
export interface Venue {
  readonly name: string;
  readonly kind: VenueKind;
  /** Where it lies: the region of the event, or one inside. */
  readonly regionId: string;
  readonly members: readonly OccasionMember[];
}

export interface StartEventTerms extends OccasionTerms {
  /** One of them is the main one. */
  readonly venues: readonly Venue[];
}

export type StartEvent = Occasion<StartEventTerms>;

/** Every project of a version, venue by venue; each stands at one venue. */
export const startersOf = ({ venues }: StartEventTerms): readonly OccasionMember[] =>
  venues.flatMap(({ members }) => members);

/** How many venues there are of a kind. */
export const venuesOf = ({ venues }: StartEventTerms, kind: VenueKind): number =>
  venues.filter((venue) => venue.kind === kind).length;
