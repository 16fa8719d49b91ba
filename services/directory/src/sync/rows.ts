/** The tables of an organisation from which the directory is kept: CSV with a header, one row a thing. */

import { levelOfRegion } from '@kuaijin/kit/access/region-scope';
import { parseInput } from '@kuaijin/kit/input';
import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Actor } from '../domain/actor';
import { type Department, departmentIdOf } from '../domain/department';
import { parentCodeOf, type Region, regionIdOf } from '../domain/region';
import { actorInput, departmentInput, text } from '../resolvers/directory-inputs';

/** What is wrong with a row: nothing of the tables is taken over while there is such a fault. */
export interface RowFault {
  readonly table: TableName;
  /** As a text editor counts: the header is 1. */
  readonly row: number;
  readonly column: string;
  readonly expected: string;
  readonly received: string;
}

export type TableName = 'regions' | 'departments' | 'persons';

/** A thing of the directory, and the row that it stands in. */
export interface Row<T> {
  readonly row: number;
  readonly thing: T;
}

/** What was read of one table. */
export interface Table<T> {
  readonly rows: readonly Row<T>[];
  readonly faults: readonly RowFault[];
}

const columns = {
  regions: ['code', 'name', 'nameEn'],
  departments: ['regionCode', 'code', 'name', 'nameEn', 'headId', 'leaderInChargeId'],
  persons: ['id', 'name', 'posts', 'departmentId', 'organisationId', 'regionCode'],
} as const;

const regionCode = z.string().regex(/^\d{6}$/, 'six digits of GB/T 2260');
const optional = <T extends z.ZodType>(schema: T) => z.preprocess((value) => value || undefined, schema.optional());
const ids = { headId: optional(text(100)), leaderInChargeId: optional(text(100)) };

const regionRow = z.object({ code: regionCode, name: text(100), nameEn: text(200) });
const departmentRow = departmentInput.pick({ code: true, name: true, nameEn: true }).extend({ regionCode, ...ids });
const personRow = actorInput.pick({ id: true, name: true }).extend({
  posts: z.preprocess(
    (value) =>
      String(value ?? '')
        .split(/[\s;,、]+/)
        .filter(Boolean),
    z.array(actorInput.shape.posts.element),
  ),
  departmentId: optional(text(100)),
  organisationId: optional(text(100)),
  regionCode: optional(regionCode),
});

/** 行政区划. */
export function regionsIn(csv: string): Table<Region> {
  return read('regions', csv, regionRow, ({ code, name, nameEn }) => {
    const parent = parentCodeOf(code);
    const place = parent === undefined ? {} : { parentId: regionIdOf(parent) };
    return { id: regionIdOf(code), code, name, nameEn, level: levelOfRegion(code), ...place };
  });
}

/** 部门. */
export function departmentsIn(csv: string): Table<Department> {
  return read('departments', csv, departmentRow, ({ regionCode: region, headId, leaderInChargeId, ...rest }) => ({
    id: departmentIdOf(region, rest.code),
    ...rest,
    regionId: regionIdOf(region),
    ...(headId === undefined ? {} : { headId }),
    ...(leaderInChargeId === undefined ? {} : { leaderInChargeId }),
  }));
}

/** 人员. */
export function personsIn(csv: string): Table<Actor> {
  return read('persons', csv, personRow, ({ regionCode: region, departmentId, organisationId, posts, ...rest }) => ({
    ...rest,
    posts: [...new Set(posts)],
    ...(departmentId === undefined ? {} : { departmentId }),
    ...(organisationId === undefined ? {} : { organisationId }),
    // Of an officer the department says it.
    ...(region === undefined || departmentId !== undefined ? {} : { regionId: regionIdOf(region) }),
  }));
}

function read<S, T extends { readonly id: string }>(
  table: TableName,
  csv: string,
  schema: z.ZodType<S>,
  thingOf: (row: S) => T,
): Table<T> {
  const records = recordsOf(table, csv);
  if ('faults' in records) return { rows: [], faults: records.faults };
  const rows: Row<T>[] = [];
  const faults: RowFault[] = [];
  const seen = new Map<string, number>();
  for (const { record, line: row } of records.found) {
    const parsed = parseInput(schema, record, []);
    if (!parsed.ok) {
      for (const { path, expected = '', received = '' } of parsed.refusals)
        faults.push({ table, row, column: path[0] ?? '', expected, received });
      continue;
    }
    const thing = thingOf(parsed.value);
    const before = seen.get(thing.id);
    seen.set(thing.id, before ?? row);
    if (before !== undefined)
      faults.push({
        table,
        row,
        column: 'id',
        expected: `${thing.id} once`,
        received: `it stands in row ${before} too`,
      });
    else rows.push({ row, thing });
  }
  return { rows, faults };
}

interface Found {
  readonly record: Readonly<Record<string, string>>;
  readonly line: number;
}

function recordsOf(
  table: TableName,
  csv: string,
): { readonly found: readonly Found[] } | { readonly faults: RowFault[] } {
  const wanted: readonly string[] = columns[table];
  try {
    const [head, ...rest] = parse(csv, {
      bom: true,
      info: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as readonly {
      readonly record: readonly string[];
      readonly info: { readonly lines: number };
    }[];
    const header = head?.record ?? [];
    const missing = wanted.find((column) => !header.includes(column));
    const foreign = header.find((column) => !wanted.includes(column));
    const column = missing ?? foreign;
    if (column !== undefined)
      return { faults: [{ table, row: 1, column, expected: wanted.join(', '), received: header.join(', ') }] };
    return {
      found: rest.map(({ record, info }) => ({
        record: Object.fromEntries(header.map((name, at) => [name, record[at] ?? ''])),
        line: info.lines,
      })),
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = typeof error['lines'] === 'number' ? error['lines'] : 1;
    return { faults: [{ table, row, column: '', expected: 'rows as long as the header', received: error.code }] };
  }
}
