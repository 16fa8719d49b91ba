/** A row of a table as values by field, or everything that is wrong with it. Pure. */
import type { ErrorCode, Refusal } from '@kuaijin/kit/errors';
import { definedFields } from '@kuaijin/kit/input/defined-fields';
import { blank, type Cell, columnName, type SheetRow } from '../sheets/sheet';
import { Unreadable, unreadable } from './cells';
import type { Column } from './columns';
import type { ImportField } from './import-fields';

/** Why a row is not taken, or one reason of several. */
export interface RowRefusal {
  readonly row: number;
  /** The cell as a spreadsheet calls it, `C7`; left out: the row as a whole. */
  readonly cell?: string;
  readonly code: ErrorCode;
  readonly expected?: string;
  readonly received?: string;
}

/** What one cell was read as. */
export interface ReadCell {
  readonly cell: string;
  readonly field: ImportField;
  readonly written: string;
  readonly value: unknown;
}

/** Reads the cells of one row, and notes what is wrong with them. */
export class RowReader {
  readonly refusals: RowRefusal[] = [];

  /** @param note called with every cell that is read */
  constructor(
    private readonly row: SheetRow,
    readonly columns: readonly Column[],
    private readonly note: (cell: ReadCell) => void = () => undefined,
  ) {}

  /** The column of a field. */
  columnOf(field: ImportField): Column | undefined {
    return this.columns.find((one) => one.field === field);
  }

  cellOf({ index }: Column): Cell {
    return this.row.cells[index] ?? blank;
  }

  /** What a field holds; undefined for a blank cell, a field without a column and what is wrong. */
  optional<T>(field: ImportField, read: (cell: Cell, column: Column) => T | Unreadable): T | undefined {
    const column = this.columnOf(field);
    if (column === undefined || this.cellOf(column).kind === 'BLANK') return undefined;
    return this.take(column, read);
  }

  /** The same of a field that must not be blank. */
  required<T>(field: ImportField, read: (cell: Cell, column: Column) => T | Unreadable): T | undefined {
    const column = this.columnOf(field);
    if (column === undefined) return undefined;
    const isBlank = this.cellOf(column).kind === 'BLANK';
    return this.take(column, isBlank ? (cell) => unreadable(cell, 'a value') : read);
  }

  /** What a cell of a column holds, blank or not. */
  take<T>(column: Column, read: (cell: Cell, column: Column) => T | Unreadable): T | undefined {
    const held = this.cellOf(column);
    const value = read(held, column);
    const cell = cellName(column.index, this.row.row);
    if (value instanceof Unreadable) {
      this.refusals.push({ row: this.row.row, cell, ...value.fault });
      return undefined;
    }
    if (column.field !== undefined) this.note({ cell, field: column.field, written: held.text, value });
    return value;
  }
}

/** `C7` */
export const cellName = (index: number, row: number): string => `${columnName(index)}${row}`;

/** The cell of a field in a row; undefined where no column holds it. */
export function cellOfField(
  columns: readonly Column[],
  field: ImportField | undefined,
  row: number,
): string | undefined {
  const column = columns.find((one) => one.field === field && field !== undefined);
  return column === undefined ? undefined : cellName(column.index, row);
}

/** A refusal at a cell of a row. */
export function rowRefusal(
  row: number,
  cell: string | undefined,
  { code, expected, received }: Pick<Refusal, 'code' | 'expected' | 'received'>,
): RowRefusal {
  return { row, code, ...definedFields({ cell, expected, received }) };
}
