/**
 * 百个问题清单: the problems that a region settles in a quarter or a month. What is not verified when a period ends is
 * carried over with the day on which it was listed first, until none is left 滚动销号. Pure. REPORTS rows 9 and 10.
 */
import type { Act } from '@kuaijin/kit/access/posts';
import type { Placed } from '@kuaijin/kit/aggregate/things';

/** A problem on a list. */
export interface ListedProblem {
  readonly problemId: string;
  /** The day on which it was put on a list first. */
  readonly firstListedOn: string;
  /** The period that it was carried over from; left out: it was new on this list. */
  readonly carriedFrom?: string;
}

export interface ProblemList extends Placed {
  /** `2022-Q3` or `2022-09`. */
  readonly period: string;
  readonly problems: readonly ListedProblem[];
  readonly listedBy: Act;
}

export interface ProblemListFact {
  readonly type: 'problemList.extended';
  readonly list: Pick<ProblemList, 'id' | 'regionId' | 'period'>;
  readonly problems: readonly ListedProblem[];
}

/** The list after a fact; what stands on it already stays as it is. */
export function withListFact(list: ProblemList | undefined, fact: ProblemListFact, by: Act): ProblemList {
  const known = list?.problems ?? [];
  const added = fact.problems.filter(({ problemId }) => !known.some((one) => one.problemId === problemId));
  return { ...(list ?? { ...fact.list, listedBy: by }), problems: [...known, ...added] };
}

/** The period before: the quarter of a quarter, the month of a month. */
export function periodBefore(period: string): string {
  const [year = '', part = ''] = period.split('-');
  const isQuarter = part.startsWith('Q');
  const number = Number(part.replace('Q', ''));
  const [before, of] = number === 1 ? [isQuarter ? 4 : 12, Number(year) - 1] : [number - 1, Number(year)];
  return isQuarter ? `${of}-Q${before}` : `${of}-${String(before).padStart(2, '0')}`;
}

/** What of the list of a period goes over to the next one: all that is not verified. */
export function carriedOver(
  { period, problems }: Pick<ProblemList, 'period' | 'problems'>,
  isVerified: (problemId: string) => boolean,
): readonly ListedProblem[] {
  return problems
    .filter(({ problemId }) => !isVerified(problemId))
    .map(({ problemId, firstListedOn }) => ({ problemId, firstListedOn, carriedFrom: period }));
}

/** Problems of several lists, each once, however often it stands there. */
export const countedOnce = (lists: readonly Pick<ProblemList, 'problems'>[]): ReadonlySet<string> =>
  new Set(lists.flatMap(({ problems }) => problems.map(({ problemId }) => problemId)));
