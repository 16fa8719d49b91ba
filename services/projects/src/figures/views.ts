import type { Rate } from './rates';
import type { Tally } from './rules';

/** A group with what was counted, as of a day. */
export interface PortfolioGroup {
  readonly group: string;
  readonly tally: Tally;
  readonly day: string;
  /** What was counted of the group as of the same day of the year before. */
  readonly yearBefore: () => Promise<Tally>;
  /** What was paid to its projects by that day, of what was committed to them. */
  readonly payment: () => Promise<Rate>;
  /** All groups of the answer, the group among them: what ranks are taken of. */
  readonly others: readonly PortfolioGroup[];
}

/** The last month that had ended, of a group. */
export interface MonthView {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly tally: Tally;
}
