import type { CatalogueSnapshot, ItemSnapshot } from '../case/catalogue-snapshot';
import type { LimitClass, LimitClassRule } from '../case/limit-classes';
import type { CaseState } from '../case/state';
import type { RungKind } from '../case/terms';

/** 时限类别: a case may run under limits of its own, that never exceed the ordinary promise. */

/** The rule of a class, where the catalogue offers it. */
export const offered = (
  { limitClasses: rules }: Pick<CatalogueSnapshot, 'limitClasses'>,
  limitClass: LimitClass,
): LimitClassRule | undefined => rules?.find((rule) => rule.limitClass === limitClass);

/** The rule that the clocks of a case start under now; undefined for NORMAL. */
export const ruleInForce = ({ catalogue, limitClass }: Pick<CaseState, 'catalogue' | 'limitClass'>) =>
  limitClass === undefined ? undefined : offered(catalogue, limitClass);

/** Days that are left of a limit under a rule; SAME_DAY leaves none beside the day itself. */
export const shortened = ({ limitClass, promisePercent = 100 }: LimitClassRule, days: number): number =>
  limitClass === 'SAME_DAY' ? 0 : Math.ceil((days * promisePercent) / 100);

/**
 * The promise of an item under a rule, in the unit of the promise; an item that promises nothing promises nothing
 * faster.
 */
export function promiseUnder(rule: LimitClassRule, item: ItemSnapshot): number | undefined {
  const promise = item.promisedWorkingDays ?? item.promisedCalendarDays;
  if (promise === undefined) return undefined;
  const own = item.classLimits?.find(({ limitClass }) => limitClass === rule.limitClass)?.days;
  return Math.min(promise, own ?? shortened(rule, promise));
}

type Ladder = ItemSnapshot['ladder'];

const higher: Readonly<Partial<Record<RungKind, RungKind>>> = {
  HEAD: 'DISPATCH_CENTRE',
  DISPATCH_CENTRE: 'LEADER',
  LEADER: 'PROVINCE',
};

/**
 * The ladder of an item for a clock under a rule: rungs before due come as much closer as the limit is shorter,
 * escalations reach higher.
 */
export function ladderUnder(rule: LimitClassRule | undefined, item: ItemSnapshot): Ladder {
  if (rule === undefined) return item.ladder;
  const promise = item.promisedWorkingDays ?? item.promisedCalendarDays;
  const days = promiseUnder(rule, item);
  return item.ladder.map(({ kind, workingDaysFromDue }) => ({
    kind: rule.escalatesHigher ? (higher[kind] ?? kind) : kind,
    workingDaysFromDue: closer(workingDaysFromDue, days, promise),
  }));
}

/** A ladder whose escalations reach one level higher where the rule says so. */
export const raised = (rule: LimitClassRule | undefined, ladder: Ladder): Ladder =>
  rule?.escalatesHigher !== true ? ladder : ladder.map((one) => ({ ...one, kind: higher[one.kind] ?? one.kind }));

function closer(fromDue: number, days: number | undefined, promise: number | undefined): number {
  if (fromDue >= 0 || days === undefined || promise === undefined || days === promise) return fromDue;
  return days === 0 ? 0 : -Math.max(1, Math.ceil((-fromDue * days) / promise));
}
