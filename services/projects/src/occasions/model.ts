/** Occasions in the store: a journal stream and a document for each, found by day and by each project. */
import { type KindOf, type ThingsOfDays, thingDocuments } from '@kuaijin/kit/aggregate/things';
import { deriveId } from '@kuaijin/kit/input/ids';
import type { BsonData } from '@kuaijin/kit/journal';
import type { CountedConnection } from '@kuaijin/kit/read-models';
import {
  newest,
  type Occasion,
  type OccasionFact,
  type OccasionMember,
  type OccasionTerms,
  occasionStatus,
  withOccasionFact,
} from './occasion';
import { statedSum } from './totals';

/** What kind of occasion it is. */
export interface OccasionKind<T extends OccasionTerms> {
  /** In types of events: `startEvent` of `startEvent.recorded`. */
  readonly noun: string;
  /** Of its ids. */
  readonly prefix: string;
  /** Of its journal and of its documents. */
  readonly journal: string;
  readonly collection: string;
  membersOf(terms: T): readonly OccasionMember[];
  /** What an event says beyond name, day, projects and sum. */
  dataOf(terms: T): { readonly [name: string]: BsonData };
}

/** The name of an occasion is taken once in a region. */
export const occasionIdOf = (prefix: string, regionId: string, name: string): string =>
  deriveId(prefix, regionId, name);

/** The projects that take part; none in what is withdrawn. */
export const projectsOf = <T extends OccasionTerms>(kind: OccasionKind<T>, occasion: Occasion<T>): readonly string[] =>
  occasion.withdrawn === undefined ? kind.membersOf(newest(occasion).terms).map(({ projectId }) => projectId) : [];

/** How occasions of a kind come about. */
export function occasionThings<T extends OccasionTerms>(kind: OccasionKind<T>): KindOf<Occasion<T>> {
  const factOf = ({ type, data }: { readonly type: string; readonly data: object }) =>
    ({ happened: type.slice(kind.noun.length + 1), ...data }) as OccasionFact<T>;
  return {
    source: 'projects',
    name: kind.journal,
    documents: thingDocuments(kind.collection, ['DAY', 'SHARED']),
    statusOf: occasionStatus,
    dayOf: (occasion) => (occasion.withdrawn === undefined ? newest(occasion).terms.heldOn : undefined),
    projectsOf: (occasion) => projectsOf(kind, occasion),
    apply: (before, fact, at, act) => withOccasionFact(before, factOf(fact), at, act),
    eventOf: (occasion, fact) => {
      const { terms, reason } = newest(occasion);
      const members = kind.membersOf(terms);
      const said = occasion.withdrawn?.reason ?? reason;
      return {
        ...(said === undefined ? {} : { reason: said }),
        data: {
          ...{ name: occasion.name, heldOn: terms.heldOn, version: occasion.versions.length },
          ...{ projects: members.length, fen: statedSum(members.map(({ fen }) => fen)).sum },
          ...(factOf(fact).happened === 'recorded' ? kind.dataOf(terms) : {}),
        },
      };
    },
  };
}

/** A page, and the whole list that it is of; undefined where the caller sees nothing of it. */
export interface OccasionPage<T extends OccasionTerms> extends CountedConnection<Occasion<T>> {
  readonly wanted: ThingsOfDays | undefined;
}

/** Occasions that totals look at, at most. */
export const OCCASIONS_MAX = 5_000;
