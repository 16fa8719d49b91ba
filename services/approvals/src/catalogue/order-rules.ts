import type { CatalogueSnapshot } from '@kuaijin/workflow-approvals/case/catalogue-snapshot';
import { predecessors } from '@kuaijin/workflow-approvals/sequencing/plan';
import type { CatalogueDocument } from './document';
import { placedItems, type RuleFault } from './rules';

/**
 * No item may wait for itself. A circle of `depends_on` is reported as a cycle; an item that waits for itself only
 * because the gate between stages is closed (a core item that depends on a later stage) can never be reached.
 */
export function orderFaults(base: CatalogueDocument, snapshot: CatalogueSnapshot): RuleFault[] {
  const items = placedItems(base);
  const plain = new Map(items.map(({ item }) => [item.code, item.depends_on]));
  const gated = predecessors(snapshot, snapshot.items);
  if (endsSomewhere(gated) && endsSomewhere(plain)) return [];
  const reported = new Set<string>();
  return items.flatMap(({ item, place }) => {
    if (reported.has(item.code)) return [];
    const cycle = circleThrough(item.code, plain);
    if (cycle) {
      for (const code of cycle) reported.add(code);
      const received = [...cycle, item.code].join(' -> ');
      return [
        { text: 'base' as const, place: [...place, 'depends_on'], expected: 'no cycle of dependencies', received },
      ];
    }
    const trap = circleThrough(item.code, gated);
    if (!trap) return [];
    for (const code of trap) reported.add(code);
    const received = `${item.code} is unreachable: ${[...trap, item.code].join(' waits for ')}`;
    return [
      { text: 'base' as const, place: [...place, 'depends_on'], expected: 'an item that can be reached', received },
    ];
  });
}

/**
 * Whether nothing waits for itself, whatever way one goes: everything can be taken away once nothing is left that it
 * waits for.
 */
function endsSomewhere(edges: ReadonlyMap<string, readonly string[]>): boolean {
  const open = new Map([...edges].map(([code, before]) => [code, new Set(before.filter((one) => edges.has(one)))]));
  const after = new Map<string, string[]>([...edges.keys()].map((code) => [code, []]));
  for (const [code, before] of open) {
    for (const one of before) after.get(one)?.push(code);
  }
  const free = [...open].filter(([, before]) => before.size === 0).map(([code]) => code);
  for (const code of free) {
    for (const next of after.get(code) ?? []) {
      const left = open.get(next);
      left?.delete(code);
      if (left?.size === 0) free.push(next);
    }
  }
  return free.length === open.size;
}

/** The shortest circle through a code, beginning with it; undefined when there is none. */
function circleThrough(start: string, edges: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    for (const next of edges.get(at) ?? []) {
      if (next === start) {
        const path: string[] = [];
        for (let back: string | undefined = at; back !== undefined && back !== start; back = cameFrom.get(back))
          path.unshift(back);
        return [start, ...path];
      }
      if (next !== start && !cameFrom.has(next)) {
        cameFrom.set(next, at);
        queue.push(next);
      }
    }
  }
  return undefined;
}
