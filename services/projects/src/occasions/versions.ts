/** Versions of an occasion as they are answered. Pure. */
import type { TimedAct } from '@kuaijin/kit/access/posts';
import type { OccasionKind } from './model';
import type { Occasion, OccasionTerms } from './occasion';
import { type StatedSum, statedSum } from './totals';

/** A version with its number, and what it came to. */
export interface OccasionVersionView {
  readonly version: number;
  readonly heldOn: string;
  readonly projects: number;
  readonly investment: StatedSum;
  readonly reason: string | null;
  readonly recorded: TimedAct;
}

export const versionsOf = <T extends OccasionTerms>(
  kind: OccasionKind<T>,
  { versions }: Occasion<T>,
): OccasionVersionView[] =>
  versions.map(({ terms, reason = null, recorded }, index) => {
    const members = kind.membersOf(terms);
    const investment = statedSum(members.map(({ fen }) => fen));
    return { version: index + 1, heldOn: terms.heldOn, projects: members.length, investment, reason, recorded };
  });
