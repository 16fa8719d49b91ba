/** Figures of groups: what a question means, and its answer counted project by project. */
import type { Viewer } from '@kuaijin/kit/access/visibility';
import { isMemberOn } from '../domain/lists';
import { batchesWanted } from '../library/rules';
import { libraryOf } from '../library/transitions';
import type { ProjectRow } from '../model/projects';
import { type ProjectFilter, queryOf } from '../model/query';
import type { ProjectStore } from '../model/store';
import type { GroupBy } from '../resolvers/schema.generated';
import { asKnown } from './as-known';
import { batchOn, type Counted, emptyTally, isKnownOn, type Tally, tallied, tallyOf } from './rules';

/** Name of the one group where nothing is grouped. */
export const ALL = 'ALL';
/** Name of the group of those that have no batch or no type. */
export const NONE = 'NONE';

/** What is asked about, whatever the day. */
export interface Question {
  readonly filter: ProjectFilter;
  readonly groupBy: GroupBy;
  readonly viewer: Viewer;
  /** Left out: as known now. */
  readonly knownAt?: string;
  readonly includeDemo: boolean;
}

/** What is read of a project to count it. */
export const countedFields = [
  'knownSince',
  'registeredOn',
  'batches',
  'lists',
  'milestones',
  'undoneMilestones',
  'suspensions',
  'yearPlans',
  'monthReports',
  'type',
  'level',
  'regionCode',
  'isDemoData',
  'field',
  'construction',
  'industry',
] as const satisfies readonly (keyof ProjectRow)[];

export type CountedRow = Pick<ProjectRow, (typeof countedFields)[number]> & Counted;

/** The name of the group that a project is in on a day; lists are not here, for it may be in several. */
const groupOf: Readonly<Record<Exclude<GroupBy, 'LIST'>, (row: CountedRow, day: string) => string>> = {
  NONE: () => ALL,
  REGION: (row) => row.regionCode,
  BATCH: (row, day) => batchOn(row, day) ?? NONE,
  TYPE: (row) => row.type ?? NONE,
  LEVEL: (row) => row.level,
  LIBRARY: (row, day) => libraryOf(batchOn(row, day)) ?? NONE,
  FIELD: (row) => row.field ?? NONE,
  CONSTRUCTION: (row) => row.construction ?? NONE,
  INDUSTRY: (row) => row.industry ?? NONE,
};

/** The names of the groups that a project is in on a day: of its lists it is in each. */
export function groupsOf(groupBy: GroupBy, row: CountedRow, day: string): readonly string[] {
  if (groupBy !== 'LIST') return [groupOf[groupBy](row, day)];
  const lists = new Set(row.lists.filter((one) => isMemberOn(one, day)).map(({ list }) => list));
  return lists.size === 0 ? [NONE] : [...lists];
}

/** What a project counts for on a day; undefined where it counts for nothing. */
export function countedOn(row: CountedRow, { filter, includeDemo, knownAt }: Question, day: string): Tally | undefined {
  if (row.isDemoData && !includeDemo) return undefined;
  const known = knownAt === undefined ? row : asKnown(row, knownAt);
  if (known === undefined || !isKnownOn(known, day)) return undefined;
  const batch = batchOn(known, day);
  const { list } = filter;
  const batches = batchesWanted(filter.batches, filter.library);
  if (list && !known.lists.some((membership) => membership.list === list && isMemberOn(membership, day))) {
    return undefined;
  }
  if (batches && (batch === undefined || !batches.includes(batch))) return undefined;
  return tallyOf(known, day);
}

/** A project that counts on a day: for what, and in which groups. */
export interface CountedProject {
  readonly id: string;
  readonly tally: Tally;
  readonly groups: readonly string[];
}

/** Counts every project that is asked about. */
export class Recount {
  constructor(private readonly store: Pick<ProjectStore, 'walk'>) {}

  /** Tallies by group. @throws KuaijinError MALFORMED_CODE, INVALID_INPUT for a filter */
  async asOf(question: Question, day: string): Promise<ReadonlyMap<string, Tally>> {
    const tallies = new Map<string, Tally>(question.groupBy === 'NONE' ? [[ALL, emptyTally]] : []);
    for await (const projects of this.counted(question, day)) {
      for (const { tally, groups } of projects) {
        for (const group of groups) {
          const before = tallies.get(group);
          tallies.set(group, before === undefined ? tally : added(before, tally));
        }
      }
    }
    return tallies;
  }

  /** The projects that are asked about and count on a day, some at a time. @throws as {@link asOf} does */
  async *counted(question: Question, day: string): AsyncGenerator<readonly CountedProject[]> {
    const { filter, groupBy, viewer, knownAt } = question;
    // The batch of the day is not that of today, so it is looked at row by row.
    const { batches: _looked, library: _too, list, ...rest } = filter;
    // So are the lists as they were known another day.
    const query = queryOf(knownAt === undefined ? { ...rest, list } : rest, viewer, day);
    if (query === undefined) return;
    for await (const rows of this.store.walk(query, [...countedFields, 'id'])) {
      yield rows.flatMap((row) => {
        const tally = countedOn(row, question, day);
        if (tally === undefined) return [];
        const known = knownAt === undefined ? row : (asKnown(row, knownAt) ?? row);
        return [{ id: row.id, tally, groups: groupsOf(groupBy, known, day) }];
      });
    }
  }
}

/** Two tallies together. */
export function added(one: Tally, other: Tally): Tally {
  return Object.fromEntries(tallied.map((name) => [name, one[name] + other[name]])) as unknown as Tally;
}
