/** 拉练 in the store. */
import type { OccasionKind, OccasionPage } from '../occasions/model';
import { sumsOf, type TourTerms } from './rules';

export type TourPage = OccasionPage<TourTerms>;

export const tourKind: OccasionKind<TourTerms> = {
  ...{ noun: 'tour', prefix: 'tour', journal: 'tour', collection: 'tours' },
  membersOf: ({ stops }) => stops,
  dataOf: (terms) => ({ regions: sumsOf(terms).regions }),
};
