import type { CatalogueSnapshot, ItemSnapshot } from '../case/catalogue-snapshot';
import { stepOfItem } from '../case/find';
import type { LimitClassRule } from '../case/limit-classes';
import type { CaseState } from '../case/state';
import { coreStagePath, criticalPath } from '../sequencing/plan';
import { promiseUnder, ruleInForce } from './limit-class';

/**
 * What the limit of a stage or of a case is counted by: which of its items, and how long they take by their own
 * promises.
 */
export interface SpanPlan {
  /** The first of these to be dispatched starts a stage. */
  readonly starting: readonly string[];
  /** The last of these to be done ends it. */
  readonly counted: readonly string[];
  /** Items beside the counted ones that do not count in the clock, and that these wait for. */
  readonly uncounted: readonly string[];
  /** 并行推进: of a case, what it waits for once everything counted is done. */
  readonly beside: readonly string[];
  /**
   * The longest chain of promises, in working days: on plan nothing is late, though a catalogue gave its stage less.
   */
  readonly days: number;
}

const plans = new WeakMap<CatalogueSnapshot, Map<string, SpanPlan>>();

/** Items of a case that apply and are not only looked up, and a text that is the same for the same ones. */
interface Applying {
  readonly items: readonly ItemSnapshot[];
  readonly key: string;
}

const applyingIn = new WeakMap<CaseState, Applying>();

/** Worked out once a state: each stage asks for it. */
function applyingItems(state: CaseState): Applying {
  const known = applyingIn.get(state);
  if (known !== undefined) return known;
  const items = state.catalogue.items.filter(({ code, lane }) => {
    const status = stepOfItem(state, code)?.status;
    return lane !== 'PRECHECK' && status !== undefined && status !== 'SKIPPED';
  });
  const found = { items, key: items.map(({ code }) => code).join('\n') };
  applyingIn.set(state, found);
  return found;
}

/** @param stageCode undefined for the whole case */
export function spanPlan(state: CaseState, stageCode?: string): SpanPlan {
  const { items, key: codes } = applyingItems(state);
  const rule = ruleInForce(state);
  const key = `${stageCode ?? ''}\n${rule?.limitClass ?? ''}\n${codes}`;
  const known = plans.get(state.catalogue) ?? new Map<string, SpanPlan>();
  plans.set(state.catalogue, known);
  const plan = known.get(key) ?? planOf(state.catalogue, items, stageCode, rule);
  known.set(key, plan);
  return plan;
}

function planOf(
  catalogue: CatalogueSnapshot,
  applying: readonly ItemSnapshot[],
  stageCode: string | undefined,
  rule: LimitClassRule | undefined,
): SpanPlan {
  const own = applying.filter((item) => stageCode === undefined || item.stageCode === stageCode);
  const core = own.filter(({ lane, countsInClock }) => lane === 'PARALLEL_CORE' && countsInClock);
  const counted = core.length > 0 ? core : own;
  const staying = counted.filter(({ mayCrossStages }) => !mayCrossStages);
  const promised = applying.map((item) => underRule(item, rule));
  const days =
    stageCode === undefined ? criticalPath(catalogue, promised).length : coreStagePath(catalogue, stageCode, promised);
  const codesOf = (items: readonly ItemSnapshot[]) => items.map(({ code }) => code);
  return {
    starting: codesOf(staying.length > 0 ? staying : counted),
    counted: codesOf(counted),
    uncounted: uncountedBefore(counted, applying),
    beside: codesOf(own.filter((item) => !counted.includes(item) && item.countsInClock)),
    days,
  };
}

/** Items that do not count in the clock and that some of these wait for, directly or through others. */
function uncountedBefore(items: readonly ItemSnapshot[], applying: readonly ItemSnapshot[]): string[] {
  const byCode = new Map(applying.map((item) => [item.code, item]));
  const seen = new Set<string>();
  const open = items.flatMap(({ dependsOn }) => dependsOn);
  for (let code = open.pop(); code !== undefined; code = open.pop()) {
    if (seen.has(code)) continue;
    seen.add(code);
    open.push(...(byCode.get(code)?.dependsOn ?? []));
  }
  return [...seen].filter((code) => byCode.get(code)?.countsInClock === false);
}

/** The item with the promise that it has under a rule. */
function underRule(item: ItemSnapshot, rule: LimitClassRule | undefined): ItemSnapshot {
  const days = rule === undefined ? undefined : promiseUnder(rule, item);
  return days === undefined || item.promisedWorkingDays === undefined ? item : { ...item, promisedWorkingDays: days };
}
