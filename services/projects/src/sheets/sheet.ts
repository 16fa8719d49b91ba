/** A table that was handed in as a file: its rows, with the names that spreadsheets give to cells. Pure. */
import type { Refusal } from '@kuaijin/kit/errors';

/**
 * What stands in a cell. A number has the digits that the file holds; of more than 15 a spreadsheet keeps no others
 * (`INEXACT`). A day is one that the file marks as such. What a formula came to is not taken: it may be of another day.
 */
export interface Cell {
  readonly kind: 'BLANK' | 'TEXT' | 'NUMBER' | 'INEXACT' | 'DAY' | 'FORMULA';
  readonly text: string;
}

export interface SheetRow {
  /** As a spreadsheet numbers it, from 1 on. */
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** The first sheet of a file. */
export interface Sheet {
  readonly header: readonly Cell[];
  /** Rows below the header that are not blank. */
  readonly rows: readonly SheetRow[];
}

/** What is read of one file, at most. */
export const sheetLimits = {
  rows: 10_000,
  columns: 100,
  characters: 2_000,
  /** Bytes of the file. */
  bytes: 20_000_000,
  /** Bytes that a workbook holds once it is unpacked. */
  unpacked: 64_000_000,
} as const;

export const blank: Cell = { kind: 'BLANK', text: '' };

/** Digits that a number of a spreadsheet keeps exactly. */
const EXACT_DIGITS = 15;
/** What a spreadsheet would take for something to work out, were it written into one. */
const worksOut = /^[=+\-@\t\r]/;
const plainNumber = /^[+-]?\d[\d,]*(\.\d+)?%?$/;

/** True for text that a spreadsheet would work out. */
export const isFormulaText = (text: string): boolean => worksOut.test(text) && !plainNumber.test(text);

/** The cell of a text. */
export function textCell(given: string): Cell {
  const text = given.trim();
  if (text === '') return blank;
  return { kind: isFormulaText(text) ? 'FORMULA' : 'TEXT', text };
}

/** The cell of a number. */
export function numberCell(value: number): Cell {
  const text = String(value);
  const isExact = /^-?\d+(\.\d+)?$/.test(text) && text.replace(/\D/g, '').replace(/^0+/, '').length <= EXACT_DIGITS;
  return { kind: isExact ? 'NUMBER' : 'INEXACT', text };
}

/** A, B … Z, AA …: what a spreadsheet calls a column. @param index from 0 on */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** The index of a column by its name; undefined for what is no name of one that is read. */
export function columnIndex(name: string): number | undefined {
  const index = Array.from({ length: sheetLimits.columns }, (_, i) => i).find((i) => columnName(i) === name);
  return index;
}

/**
 * The sheet whose header stands in a row.
 * @param all every row from the first on
 * @returns INVALID_INPUT for a sheet without a header, without rows, with too many or with too wide ones
 */
export function sheetOf(all: readonly (readonly Cell[])[], headerRow: number): Sheet | Refusal {
  const header = all[headerRow - 1] ?? [];
  if (header.every(({ kind }) => kind === 'BLANK'))
    return fileRefusal(`names of columns in row ${headerRow}`, `${all.length} rows`);
  const widest = Math.max(...all.map((cells) => cells.findLastIndex(({ kind }) => kind !== 'BLANK') + 1));
  if (widest > sheetLimits.columns)
    return fileRefusal(`at most ${sheetLimits.columns} columns`, `a row of ${widest} columns`);
  const rows = all
    .map((cells, index) => ({ row: index + 1, cells }))
    .filter(({ row, cells }) => row > headerRow && cells.some(({ kind }) => kind !== 'BLANK'));
  if (rows.length === 0) return fileRefusal('at least 1 row below the header', 'none');
  if (rows.length > sheetLimits.rows)
    return fileRefusal(`at most ${sheetLimits.rows} rows below the header`, `${rows.length} rows or more`);
  return { header, rows };
}

/** Why a file is not read. */
export function fileRefusal(expected: string, received: string): Refusal {
  return { code: 'INVALID_INPUT', path: ['input', 'fileId'], expected, received };
}
