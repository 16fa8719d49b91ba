import type { CatalogueSnapshot, ItemSnapshot } from '../case/catalogue-snapshot';

/**
 * The plan of a case before anything has happened: what waits for what, and how long it takes if every promise is kept.
 * Working days throughout. An item without a promise, and one that does not count in the clock, counts 0 (DESIGN
 * section 5).
 */

/** The working days that an item adds to sums and paths; what is only looked up adds none. */
export const countedDays = (item: ItemSnapshot): number =>
  item.countsInClock && item.lane !== 'PRECHECK' ? (item.promisedWorkingDays ?? 0) : 0;

/** 串联合计: what the applicable items would take one after the other. */
export const serialSum = (items: readonly ItemSnapshot[]): number =>
  items.reduce((sum, item) => sum + countedDays(item), 0);

/** The applicable items of a catalogue in its own order. */
export const applicableItems = (catalogue: CatalogueSnapshot, applicable: Iterable<string>): ItemSnapshot[] => {
  const codes = new Set(applicable);
  return catalogue.items.filter((item) => codes.has(item.code));
};

/**
 * What an item waits for among the applicable items: its `depends_on`; for a core item (并联审批) also the core items of
 * the nearest earlier stage that has any, unless it may cross stages. Items that do not apply count as done.
 */
export const predecessors = (
  catalogue: CatalogueSnapshot,
  applicable: readonly ItemSnapshot[],
): ReadonlyMap<string, readonly string[]> => {
  const codes = new Set(applicable.map((item) => item.code));
  const stageOrder = catalogue.stages.map((stage) => stage.code);
  const coreOfStage = (stageCode: string): string[] =>
    applicable.filter((item) => item.stageCode === stageCode && item.lane === 'PARALLEL_CORE').map((item) => item.code);
  const gateOf = (item: ItemSnapshot): string[] => {
    if (item.lane !== 'PARALLEL_CORE' || item.mayCrossStages) return [];
    for (let at = stageOrder.indexOf(item.stageCode) - 1; at >= 0; at--) {
      const core = coreOfStage(stageOrder[at] ?? '');
      if (core.length > 0) return core;
    }
    return [];
  };
  return new Map(
    applicable.map((item) => [
      item.code,
      [...new Set([...item.dependsOn.filter((code) => codes.has(code)), ...gateOf(item)])],
    ]),
  );
};

const waitsOf = new WeakMap<CatalogueSnapshot, Map<string, ReadonlyMap<string, readonly string[]>>>();
/** Sets of items that are remembered of a catalogue. */
const SETS_MAX = 100;

/** {@link predecessors} of the items with these codes, worked out once for a catalogue and a set of them. */
export function predecessorsOf(
  catalogue: CatalogueSnapshot,
  codes: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const known = waitsOf.get(catalogue) ?? new Map<string, ReadonlyMap<string, readonly string[]>>();
  waitsOf.set(catalogue, known);
  const key = codes.join('\n');
  const waits = known.get(key) ?? predecessors(catalogue, applicableItems(catalogue, codes));
  if (known.size >= SETS_MAX) known.clear();
  known.set(key, waits);
  return waits;
}

/** When an item starts and ends in the plan, in working days from the submission. */
export interface PlannedItem {
  readonly code: string;
  readonly start: number;
  readonly end: number;
  /** The predecessor that ends last, absent for an item that waits for nothing. */
  readonly after?: string;
}

/**
 * Planned starts and ends of all applicable items, in an order in which each follows what it waits for. Throws on a
 * cycle.
 */
export const planItems = (
  catalogue: CatalogueSnapshot,
  applicable: readonly ItemSnapshot[],
): ReadonlyMap<string, PlannedItem> => {
  const waits = predecessors(catalogue, applicable);
  const byCode = new Map(applicable.map((item) => [item.code, item]));
  const planned = new Map<string, PlannedItem>();
  const open = new Set<string>();
  const visit = (code: string): PlannedItem | undefined => {
    const known = planned.get(code);
    const item = byCode.get(code);
    if (known || !item) return known;
    if (open.has(code)) throw new Error(`the items depend on each other in a circle at ${code}`);
    open.add(code);
    let last: PlannedItem | undefined;
    for (const before of waits.get(code) ?? []) {
      const entry = visit(before);
      if (entry && (!last || entry.end > last.end)) last = entry;
    }
    open.delete(code);
    const start = last?.end ?? 0;
    const entry = { code, start, end: start + countedDays(item), ...(last ? { after: last.code } : {}) };
    planned.set(code, entry);
    return entry;
  };
  for (const item of applicable) visit(item.code);
  return planned;
};

/** 关键路径: the chain of items that decides how long the case takes, first item first, and its length in working days. */
export const criticalPath = (
  catalogue: CatalogueSnapshot,
  applicable: readonly ItemSnapshot[],
): { readonly codes: readonly string[]; readonly length: number } => {
  const planned = planItems(catalogue, applicable);
  let last: PlannedItem | undefined;
  for (const entry of planned.values()) if (!last || entry.end > last.end) last = entry;
  const length = last?.end ?? 0;
  const codes: string[] = [];
  for (let at = last; at; at = at.after === undefined ? undefined : planned.get(at.after)) codes.unshift(at.code);
  return { codes, length };
};

/**
 * 核心路径 of one stage: the longest chain of its core items along their dependencies inside the stage, in working days.
 */
export const coreStagePath = (
  catalogue: CatalogueSnapshot,
  stageCode: string,
  applicable: readonly ItemSnapshot[],
): number => {
  const core = applicable.filter((item) => item.stageCode === stageCode && item.lane === 'PARALLEL_CORE');
  const planned = planItems(
    { ...catalogue, stages: catalogue.stages.filter((stage) => stage.code === stageCode) },
    core,
  );
  return Math.max(0, ...[...planned.values()].map((entry) => entry.end));
};
