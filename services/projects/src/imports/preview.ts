/** What an import would do, without doing it: the columns found, the first rows as they are read, every refusal. */
import { actOf } from '@kuaijin/kit/identity';
import { moneyWritten } from '@kuaijin/kit/measures/money';
import { monthText } from '../domain/investment';
import type { ProjectsContext } from '../model/projects-context';
import type { AskedTable, FoundTable } from './asked-table';
import { type Column, missingFields } from './columns';
import type { ImportContext, RowOutcome } from './import-context';
import type { ImportField } from './import-fields';
import type { ReadCell, RowRefusal } from './read-row';
import { importRules, judgeRows, type RowRead, readRows } from './rules';

/** Rows that are shown as they are read. */
const SHOWN = 10;
/** Refusals that are answered; how many there are is said besides. */
const REFUSALS_MAX = 1_000;
const JUDGED_AT_ONCE = 200;

/** One row as it is read. */
export interface PreviewedRow {
  readonly row: number;
  readonly cells: readonly PreviewedCell[];
}

export interface PreviewedCell {
  readonly cell: string;
  readonly field: ImportField;
  readonly written: string;
  readonly read: string;
}

export interface ImportPreview {
  readonly rows: number;
  readonly columns: readonly Column[];
  readonly missing: readonly ImportField[];
  readonly first: readonly PreviewedRow[];
  readonly stored: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly refusals: readonly RowRefusal[];
}

/** Reads and judges every row of a table. */
export async function previewOf(
  { kind }: AskedTable,
  { sheet, columns }: FoundTable,
  { identity, viewer, store, listed }: ProjectsContext,
): Promise<ImportPreview> {
  const rules = importRules[kind];
  const act = actOf(identity, rules.posts);
  const context: ImportContext = { viewer, store, listed, columns, happened: { act, at: new Date() } };
  const missing = missingFields(kind, columns).flat();
  const first = new Map<number, PreviewedCell[]>(sheet.rows.slice(0, SHOWN).map(({ row }) => [row, []]));
  const note = (cell: ReadCell, row: number) => first.get(row)?.push({ ...cell, read: written(cell.value) });
  const rows = missing.length > 0 ? [] : await readRows(rules, sheet, columns, note);
  const outcomes = await judged(rows, (some) => judgeRows(rules, some, context));
  const of = (wanted: RowOutcome) => outcomes.filter((one) => one === wanted).length;
  const [stored, unchanged] = [of('STORED'), of('UNCHANGED')];
  return {
    ...{ rows: sheet.rows.length, columns, missing, stored, unchanged },
    first: missing.length > 0 ? [] : [...first].map(([row, cells]) => ({ row, cells })),
    refused: outcomes.length - stored - unchanged,
    refusals: outcomes.flatMap((one) => (typeof one === 'string' ? [] : one)).slice(0, REFUSALS_MAX),
  };
}

async function judged(
  rows: readonly RowRead[],
  judge: (some: readonly RowRead[]) => Promise<readonly RowOutcome[]>,
): Promise<readonly RowOutcome[]> {
  const outcomes: RowOutcome[] = [];
  for (let from = 0; from < rows.length; from += JUDGED_AT_ONCE)
    outcomes.push(...(await judge(rows.slice(from, from + JUDGED_AT_ONCE))));
  return outcomes;
}

/** A value as people read it. */
function written(value: unknown): string {
  if (typeof value === 'bigint') return moneyWritten(value, 'YUAN');
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'object' && value !== null && 'month' in value && 'year' in value)
    return monthText(Number(value.year), Number(value.month));
  return String(value);
}
