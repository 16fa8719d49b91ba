/**
 * 选定: a run chooses projects of the library by a rule, and is kept as a version with its rule, its inputs and what came
 * of each; two runs are compared, each difference with its cause. Pure; REPORTS row 58 (1020 of a library).
 */
import type { TimedAct } from '@kuaijin/kit/access/posts';
import type { Placed } from '@kuaijin/kit/aggregate/things';
import { failedCriteria, type ProjectRule, type RuleCriterion, type Ruled } from '../lists/rule';
import type { SelectionCause } from '../resolvers/schema.generated';

export type { SelectionCause };

/** A project of the library, as a run looks at it. */
export interface Candidate {
  readonly projectId: string;
  /** Of the project. */
  readonly version: number;
  readonly judged: Ruled;
}

/** What a run comes to for one project. */
export interface SelectionResult extends Candidate {
  readonly isSelected: boolean;
  /** Why not; PLACE: it meets the rule, and others stand before it. */
  readonly failed: readonly RuleCriterion[];
}

/** What is asked of a run. */
export interface SelectionTerms {
  readonly rule: ProjectRule;
  /** At most so many, the greatest total first; left out: all that meet the rule. */
  readonly most?: number;
  /** Whether made-up projects may be chosen, too. */
  readonly withDemoData: boolean;
}

/** One version of a selection. */
export interface SelectionRun extends SelectionTerms {
  /** Names the results: the same inputs under the same rule are the same results. */
  readonly resultId: string;
  readonly candidates: number;
  readonly selected: number;
  readonly ran: TimedAct;
}

/** A run and its number. */
export interface RunOfSelection extends SelectionRun {
  readonly version: number;
}

/** 选定 of a region under a name, with its runs, oldest first: the n-th is version n. */
export interface Selection extends Placed {
  readonly name: string;
  readonly runs: readonly SelectionRun[];
}

/** What a run comes to, by project. */
export function select({ rule, most }: SelectionTerms, candidates: readonly Candidate[]): readonly SelectionResult[] {
  const judged = candidates.map((candidate) => ({ ...candidate, failed: failedCriteria(rule, candidate.judged) }));
  const meant = judged.filter(({ failed }) => failed.length === 0).sort(greatestFirst);
  const chosen = new Set(meant.slice(0, most).map(({ projectId }) => projectId));
  return judged.map((one): SelectionResult => {
    const isSelected = chosen.has(one.projectId);
    return { ...one, isSelected, failed: isSelected || one.failed.length > 0 ? one.failed : ['PLACE'] };
  });
}

/** A total that nobody stated stands last; of equal ones the smaller id stands first. */
function greatestFirst(a: Candidate, b: Candidate): number {
  const [one, other] = [a, b].map(({ judged }) => judged.totalInvestment ?? -1n) as [bigint, bigint];
  if (one !== other) return one > other ? -1 : 1;
  return a.projectId < b.projectId ? -1 : 1;
}

/** A project that one of two runs selected and the other did not. */
export interface SelectionChange {
  readonly projectId: string;
  readonly cause: SelectionCause;
  /** What it fails in the run that did not select it. */
  readonly failed: readonly RuleCriterion[];
}

/** What became of a selection from one run to another. */
export interface SelectionDifference {
  readonly from: number;
  readonly to: number;
  readonly added: readonly SelectionChange[];
  readonly removed: readonly SelectionChange[];
  readonly stayed: number;
}

/** A run with its results. */
export interface RunResults {
  readonly version: number;
  readonly rule: ProjectRule;
  readonly results: readonly SelectionResult[];
}

/** Compares two runs: what was added and what was removed, by id, and why. */
export function compareRuns(from: RunResults, to: RunResults): SelectionDifference {
  const [before, after] = [resultsById(from.results), resultsById(to.results)];
  const isIn = (results: ReadonlyMap<string, SelectionResult>, id: string) => results.get(id)?.isSelected === true;
  const changes = (rows: ReadonlyMap<string, SelectionResult>, others: ReadonlyMap<string, SelectionResult>) =>
    [...rows.keys()].filter((id) => isIn(rows, id) && !isIn(others, id)).sort();
  return {
    ...{ from: from.version, to: to.version },
    added: changes(after, before).map((id) => changeOf(id, after.get(id), before.get(id), to.rule, from.rule)),
    removed: changes(before, after).map((id) => changeOf(id, before.get(id), after.get(id), from.rule, to.rule)),
    stayed: [...after.keys()].filter((id) => isIn(after, id) && isIn(before, id)).length,
  };
}

const resultsById = (results: readonly SelectionResult[]): ReadonlyMap<string, SelectionResult> =>
  new Map(results.map((result) => [result.projectId, result]));

/**
 * @param chosen the result in the run that selected it, under `rule`
 * @param left the one in the run that did not, under `otherRule`
 */
function changeOf(
  projectId: string,
  chosen: SelectionResult | undefined,
  left: SelectionResult | undefined,
  rule: ProjectRule,
  otherRule: ProjectRule,
): SelectionChange {
  if (left === undefined || chosen === undefined) return { projectId, cause: 'NOT_A_CANDIDATE', failed: [] };
  return { projectId, cause: causeOf(chosen.judged, left, rule, otherRule), failed: left.failed };
}

function causeOf(chosen: Ruled, left: SelectionResult, rule: ProjectRule, otherRule: ProjectRule): SelectionCause {
  if (left.failed.includes('PLACE')) return 'OTHERS_STAND_BEFORE';
  // Each change by itself: would it have left out what was chosen?
  const byRule = failedCriteria(otherRule, chosen).length > 0;
  const byProject = failedCriteria(rule, left.judged).length > 0;
  if (byRule === byProject) return 'RULE_AND_PROJECT_CHANGED';
  return byRule ? 'RULE_CHANGED' : 'PROJECT_CHANGED';
}
