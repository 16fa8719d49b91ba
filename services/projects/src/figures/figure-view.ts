/**
 * Figures of the groups of one question for every day: changes by day and, worked out when somebody asks, the sums up
 * to each. A project that changed is taken out as it was and put in as it is. Pure.
 */
import type { Batch } from '../domain/project';
import { libraryOf } from '../library/transitions';
import type { GroupBy } from '../resolvers/schema.generated';
import { ALL, NONE } from './figures';
import type { Packed } from './packed';
import { emptyTally, type Tally, tallied } from './rules';

/** What figures are kept by; by lists, and by how the library classifies projects, they are counted anew. */
type KeptGroupBy = Exclude<GroupBy, 'FIELD' | 'CONSTRUCTION' | 'INDUSTRY' | 'LIST'>;

const countedAnew: readonly GroupBy[] = ['FIELD', 'CONSTRUCTION', 'INDUSTRY', 'LIST'];

/** True for a grouping by which figures are kept. */
export const isKept = (groupBy: GroupBy): groupBy is KeptGroupBy => !countedAnew.includes(groupBy);

/** Which projects are counted, and by what they are grouped. */
export interface ViewOf {
  readonly groupBy: KeptGroupBy;
  /** Codes of regions; everything below one is in it. */
  readonly regions: readonly string[];
  readonly list: string | undefined;
  readonly batches: readonly Batch[] | undefined;
  readonly type: string | undefined;
  readonly includeDemo: boolean;
}

const WIDTH = tallied.length;

class Group {
  readonly #changes = new Map<number, BigInt64Array>();
  /** Days in order, and behind each other the tallies from each of them on. */
  #sums: { readonly days: Int32Array; readonly tallies: BigInt64Array } | undefined;

  change(day: number, field: number, by: bigint): void {
    let row = this.#changes.get(day);
    if (row === undefined) {
      row = new BigInt64Array(WIDTH);
      this.#changes.set(day, row);
    }
    row[field] = (row[field] ?? 0n) + by;
    this.#sums = undefined;
  }

  /** The tally of a day: that of the last day with a change until then. */
  on(day: number): Tally {
    this.#sums ??= this.#summed();
    const { days, tallies } = this.#sums;
    let [low, high] = [0, days.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((days[middle] ?? 0) <= day) low = middle + 1;
      else high = middle;
    }
    if (low === 0) return emptyTally;
    const at = (low - 1) * WIDTH;
    return Object.fromEntries(tallied.map((name, i) => [name, tallies[at + i] ?? 0n])) as unknown as Tally;
  }

  #summed() {
    const days = Int32Array.from(this.#changes.keys()).sort();
    const tallies = new BigInt64Array(days.length * WIDTH);
    for (const [n, day] of days.entries()) {
      const changes = this.#changes.get(day);
      for (let i = 0; i < WIDTH; i += 1) {
        const before = n === 0 ? 0n : (tallies[(n - 1) * WIDTH + i] ?? 0n);
        tallies[n * WIDTH + i] = before + (changes?.[i] ?? 0n);
      }
    }
    return { days, tallies };
  }
}

export class FigureView {
  readonly #groups = new Map<string, Group>();

  constructor(private readonly of: ViewOf) {}

  /** Puts a project in (1n), or takes it out as it was put in (-1n). */
  apply(project: Packed, sign: 1n | -1n): void {
    const { of } = this;
    if (project.isDemoData && !of.includeDemo) return;
    if (of.type !== undefined && project.type !== of.type) return;
    if (!of.regions.some((region) => project.regionScopes.includes(region))) return;
    const running = new Array<bigint>(WIDTH).fill(0n);
    let before: Group | undefined;
    for (const [piece, day] of project.days.entries()) {
      const group = this.#groupOf(project, piece);
      if (group !== before) for (let i = 0; i < WIDTH; i += 1) before?.change(day, i, -sign * (running[i] ?? 0n));
      const end = project.from[piece + 1] ?? project.fields.length;
      for (let n = project.from[piece] ?? 0; n < end; n += 1) {
        const [field, change] = [project.fields[n] ?? 0, project.changes[n] ?? 0n];
        running[field] = (running[field] ?? 0n) + change;
        if (group === before) group?.change(day, field, sign * change);
      }
      if (group !== before) for (let i = 0; i < WIDTH; i += 1) group?.change(day, i, sign * (running[i] ?? 0n));
      before = group;
    }
  }

  /** Tallies by group, as of a day; groups without projects are left out. */
  asOf(day: number): ReadonlyMap<string, Tally> {
    const found = new Map<string, Tally>(this.of.groupBy === 'NONE' ? [[ALL, emptyTally]] : []);
    for (const [name, group] of this.#groups) {
      const tally = group.on(day);
      if (tally.projects > 0n) found.set(name, tally);
    }
    return found;
  }

  #groupOf(project: Packed, piece: number): Group | undefined {
    const { groupBy, list, batches } = this.of;
    const batch = project.batches[piece];
    if (list !== undefined && project.lists[piece]?.includes(list) !== true) return undefined;
    if (batches !== undefined && (batch === undefined || !batches.includes(batch))) return undefined;
    const names = { NONE: ALL, REGION: project.regionCode, BATCH: batch ?? NONE, TYPE: project.type ?? NONE };
    const others = { LEVEL: project.level, LIBRARY: libraryOf(batch) ?? NONE };
    const name = { ...names, ...others }[groupBy];
    const there = this.#groups.get(name);
    if (there !== undefined) return there;
    const group = new Group();
    this.#groups.set(name, group);
    return group;
  }
}
