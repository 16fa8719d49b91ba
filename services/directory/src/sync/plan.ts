/** What the tables of an organisation change in the directory, worked out before anything is written. */
import { isDeepStrictEqual } from 'node:util';
import type { Actor } from '../domain/actor';
import { type Department, leadersRefusal } from '../domain/department';
import type { Region } from '../domain/region';
import type { Row, RowFault, Table, TableName } from './rows';

/** All that is listed now. */
export interface ListedNow {
  readonly regions: readonly Region[];
  readonly departments: readonly Department[];
  readonly persons: readonly Actor[];
  readonly organisationIds: ReadonlySet<string>;
}

/** The tables that were handed in; a table that was not leaves its kind as it is. */
export interface Tables {
  readonly regions?: Table<Region>;
  readonly departments?: Table<Department>;
  readonly persons?: Table<Actor>;
}

export interface Change<T> {
  readonly before: T | undefined;
  readonly after: T;
}

export interface SyncPlan {
  readonly regions: readonly Change<Region>[];
  readonly persons: readonly Change<Actor>[];
  readonly departments: readonly Change<Department>[];
  /** 离岗: persons of departments who are in no row any more; they lose every post and lead nothing. */
  readonly leavers: readonly string[];
  /** Nothing may be written while there is one. */
  readonly faults: readonly RowFault[];
}

/**
 * @param endsOthers whether officers who are not in the table of persons leave; persons of organisations stay, since
 * their owners keep them
 */
export function syncPlan(now: ListedNow, tables: Tables, endsOthers: boolean): SyncPlan {
  const regions = rowsOf(tables.regions);
  const departments = rowsOf(tables.departments);
  const persons = rowsOf(tables.persons);
  const named = new Set(persons.map(({ thing }) => thing.id));
  const leavers =
    endsOthers && tables.persons !== undefined
      ? now.persons.filter((one) => one.departmentId !== undefined && one.posts.length > 0 && !named.has(one.id))
      : [];
  const left = leavers.map((one): Actor => ({ ...one, posts: [] }));
  const personsAfter = byId(now.persons, [...left, ...persons.map(({ thing }) => thing)]);
  const vacated = vacatedBy(new Set(left.map(({ id }) => id)), now.departments, departments);
  const departmentsAfter = byId(now.departments, [...vacated, ...departments.map(({ thing }) => thing)]);
  const regionsAfter = byId(
    now.regions,
    regions.map(({ thing }) => thing),
  );
  const faults = [
    ...[tables.regions, tables.departments, tables.persons].flatMap((table) => table?.faults ?? []),
    ...regions.flatMap((row) => notThere('regions', row, 'code', row.thing.parentId, regionsAfter, 'the region above')),
    ...departments.flatMap((row) => departmentFaults(row, regionsAfter, personsAfter)),
    ...persons.flatMap((row) => personFaults(row, departmentsAfter, now.organisationIds)),
    ...operatorFaults(personsAfter),
  ];
  return {
    regions: changesOf(now.regions, regionsAfter),
    persons: changesOf(now.persons, personsAfter),
    departments: changesOf(now.departments, departmentsAfter),
    leavers: leavers.map(({ id }) => id),
    faults,
  };
}

const rowsOf = <T>(table: Table<T> | undefined): readonly Row<T>[] => table?.rows ?? [];

interface Identified {
  readonly id: string;
}

const byId = <T extends Identified>(now: readonly T[], later: readonly T[]): ReadonlyMap<string, T> =>
  new Map([...now, ...later].map((thing) => [thing.id, thing]));

function changesOf<T extends Identified>(now: readonly T[], after: ReadonlyMap<string, T>): Change<T>[] {
  const before = new Map(now.map((thing) => [thing.id, thing]));
  return [...after.values()]
    .map((thing) => ({ before: before.get(thing.id), after: thing }))
    .filter((change) => !isDeepStrictEqual(change.before, change.after));
}

/** Departments that the leavers led, without them; a row says itself who leads. */
function vacatedBy(
  left: ReadonlySet<string>,
  now: readonly Department[],
  rows: readonly Row<Department>[],
): readonly Department[] {
  const given = new Set(rows.map(({ thing }) => thing.id));
  return now
    .filter(({ id }) => !given.has(id))
    .map(({ headId, leaderInChargeId, ...rest }) => ({
      ...rest,
      ...(headId === undefined || left.has(headId) ? {} : { headId }),
      ...(leaderInChargeId === undefined || left.has(leaderInChargeId) ? {} : { leaderInChargeId }),
    }));
}

function notThere(
  table: TableName,
  { row }: Row<unknown>,
  column: string,
  id: string | undefined,
  there: ReadonlyMap<string, unknown>,
  what: string,
): RowFault[] {
  if (id === undefined || there.has(id)) return [];
  return [{ table, row, column, expected: `${what}, in the directory or in a table`, received: id }];
}

function departmentFaults(
  row: Row<Department>,
  regions: ReadonlyMap<string, Region>,
  persons: ReadonlyMap<string, Actor>,
): RowFault[] {
  const { headId, leaderInChargeId, regionId } = row.thing;
  const unfit = leadersRefusal({ headId, leaderInChargeId }, persons);
  return [
    ...notThere('departments', row, 'regionCode', regionId, regions, 'a region'),
    ...(unfit === undefined
      ? []
      : [
          {
            table: 'departments' as const,
            row: row.row,
            column: unfit.path[1] ?? '',
            expected: unfit.expected ?? '',
            received: unfit.received ?? '',
          },
        ]),
  ];
}

function personFaults(
  row: Row<Actor>,
  departments: ReadonlyMap<string, Department>,
  organisationIds: ReadonlySet<string>,
): RowFault[] {
  const { departmentId, organisationId } = row.thing;
  const organisations = new Map([...organisationIds].map((id) => [id, id]));
  return [
    ...notThere('persons', row, 'departmentId', departmentId, departments, 'a department'),
    ...notThere('persons', row, 'organisationId', organisationId, organisations, 'an organisation'),
  ];
}

/** Without an operator nobody could keep the deployment. */
function operatorFaults(persons: ReadonlyMap<string, Actor>): RowFault[] {
  const operators = [...persons.values()].filter(({ posts }) => posts.includes('OPERATOR'));
  if (operators.length > 0) return [];
  return [{ table: 'persons', row: 1, column: 'posts', expected: 'at least one OPERATOR', received: 'none' }];
}
