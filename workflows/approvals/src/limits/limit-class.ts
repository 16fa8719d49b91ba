import type { CaseState, CatalogueSnapshot, ItemSnapshot, RungKind } from '../case/state';

/** 时限类别: a case may run under limits of its own, that never exceed the ordinary promise. */

/** 普通, 绿色通道, 即报即审、当天办理 */
export const limitClasses = ['NORMAL', 'GREEN_CHANNEL', 'SAME_DAY'] as const;
export type LimitClass = (typeof limitClasses)[number];
export type SpecialLimitClass = Exclude<LimitClass, 'NORMAL'>;

/** Posts that may grant a class; which of them do is the catalogue's. */
export const granterPosts = ['DISPATCHER', 'LEADER', 'COUNTER'] as const;
export type GranterPost = (typeof granterPosts)[number];

/** A class that a catalogue offers. */
export interface LimitClassRule {
  readonly limitClass: SpecialLimitClass;
  /**
   * GREEN_CHANNEL: the part of a promise that is left, rounded up to whole days; SAME_DAY ends with the day of its
   * beginning.
   */
  readonly promisePercent?: number;
  /** 核定: who grants it. Who grants it and submits the case himself need not ask. */
  readonly grantedBy: readonly GranterPost[];
  /** Each escalation reaches one level higher, the last one the leader in charge of the region above. */
  readonly escalatesHigher: boolean;
}

/** What the journal says of the class of a case. */
export interface LimitClassData {
  /** Granted, or with NORMAL not granted or taken away. */
  'case.limitClassSet': { readonly limitClass: LimitClass; readonly reason: string };
}

/** What a case knows of its class; all absent for NORMAL that nobody asked to change. */
export interface LimitClassState {
  readonly limitClass?: SpecialLimitClass;
  /** 申请: asked for with the submission, and not yet decided. */
  readonly limitClassAsked?: SpecialLimitClass;
}

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
