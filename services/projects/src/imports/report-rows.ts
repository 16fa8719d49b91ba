/** 月报 as a table has them: a month a row, or many months of a project in one row. Pure. */
import { isRefusal, type Refusal } from '@kuaijin/kit/errors';
import type { ProjectFact } from '../domain/facts';
import { fact, type Happened } from '../domain/facts';
import { monthText, newestSum, reportInvestment } from '../domain/investment';
import type { Project } from '../domain/project';
import { digitsOf } from '../model/code-claims';
import { reportOf } from '../reports/monthly';
import { blank, type SheetRow } from '../sheets/sheet';
import { readCode, readMonthOf, readSum, readText, Unreadable } from './cells';
import type { Column } from './columns';
import type { YearMonth } from './months';
import { cellName, type ReadCell, RowReader, type RowRefusal } from './read-row';

/** What one cell says of one month. */
export interface ReportedMonth extends YearMonth {
  readonly fen: bigint;
  /** Where it stands. */
  readonly cell: string;
}

/** What a row says of a project. */
export interface ReportRowRead {
  readonly row: number;
  readonly code?: string;
  readonly projectId?: string;
  /** Months that the row has a sum for: a blank cell is a missing report, and no 0. */
  readonly months: readonly ReportedMonth[];
}

/** Reads one row. @returns what it says, or everything that is wrong with it */
export function readReportRow(
  row: SheetRow,
  columns: readonly Column[],
  note?: (cell: ReadCell) => void,
): ReportRowRead | readonly RowRefusal[] {
  const reader = new RowReader(row, columns, note);
  const code = reader.optional('CODE', readCode);
  const projectId = reader.optional('PROJECT', (cell) => readText(cell, 100));
  const year = reader.columnOf('YEAR');
  const ofRow = reader.required('MONTH', (cell) =>
    readMonthOf(cell, year === undefined ? undefined : reader.cellOf(year)),
  );
  const months = columns.flatMap((column): readonly ReportedMonth[] => {
    if (column.field !== 'COMPLETED' || reader.cellOf(column).kind === 'BLANK') return [];
    const fen = reader.take(column, (cell) => readSum(cell, column, 0n));
    const month = column.month ?? ofRow;
    return fen === undefined || month === undefined ? [] : [{ ...month, fen, cell: cellName(column.index, row.row) }];
  });
  if (reader.refusals.length === 0 && code === undefined && projectId === undefined) {
    reader.take(reader.columnOf('CODE') ?? reader.columnOf('PROJECT') ?? firstOf(columns), () => noProject);
  }
  if (reader.refusals.length > 0) return reader.refusals;
  return {
    row: row.row,
    months,
    ...(code === undefined ? {} : { code }),
    ...(projectId === undefined ? {} : { projectId }),
  };
}

const noProject = new Unreadable({
  code: 'INVALID_INPUT',
  expected: 'a project by its code or its id',
  received: blank.text,
});

function firstOf([first]: readonly Column[]): Column {
  if (first === undefined) throw new Error('a table without a column');
  return first;
}

/** The project of a row as it is written. */
export const projectOf = ({ projectId, code }: ReportRowRead): string => projectId ?? digitsOf(code ?? '');

/** Months that the row and the project do not agree on. */
export function newMonths(project: Project, { months }: ReportRowRead): readonly ReportedMonth[] {
  return months.filter(({ year, month, fen }) => {
    const report = reportOf(project, year, month);
    return report === undefined || newestSum(report.revisions) !== fen;
  });
}

/** The facts of a row: a new version of every month that it brings anew. @returns INVALID_INPUT for a month to come */
export function reportMonths(
  project: Project,
  row: ReportRowRead,
  happened: Happened,
): readonly ProjectFact[] | (Refusal & { readonly cell: string }) {
  for (const month of row.months) {
    const decided = reportInvestment(month, happened);
    if (isRefusal(decided)) return { ...decided, cell: month.cell };
  }
  return newMonths(project, row).map(({ year, month, fen }) => fact('investment.reported', { year, month, fen }));
}

/** A month of a project, once in a file. */
export const monthKeys = (row: ReportRowRead): readonly { readonly key: string; readonly cell: string }[] =>
  row.months.map(({ year, month, cell }) => ({ key: `${projectOf(row)} ${monthText(year, month)}`, cell }));
