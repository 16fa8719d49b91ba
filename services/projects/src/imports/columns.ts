/** Which column of a table is read as what: suggested by its header, or as the caller says. Pure. */
import { isRefusal, type Refusal, refuse } from '@kuaijin/kit/errors';
import type { MoneyUnit } from '@kuaijin/kit/measures/money';
import { type Cell, columnIndex, columnName } from '../sheets/sheet';
import { fieldOfHeader, type ImportField, type ImportKind, importFields } from './import-fields';
import { readMonth, type YearMonth } from './months';

/** One column and what it is read as. */
export interface Column {
  readonly index: number;
  /** As a spreadsheet calls it. */
  readonly column: string;
  readonly header: string;
  /** Left out: the column is not read. */
  readonly field?: ImportField;
  /** Of sums that do not carry their unit. */
  readonly unit?: MoneyUnit;
  /** Of sums of one month. */
  readonly month?: YearMonth;
}

/** What the caller says of a column. */
export interface ColumnChoice {
  readonly column: string;
  readonly field?: ImportField | undefined;
  readonly unit?: MoneyUnit | undefined;
  /** `2022-09` */
  readonly month?: string | undefined;
}

const units: readonly (readonly [RegExp, MoneyUnit])[] = [
  [/亿元|[(（]亿[)）]|\byi\b/i, 'YI'],
  [/万元|[(（]万[)）]|\bwan\b/i, 'WAN'],
  [/[(（:：\s]元|\byuan\b/i, 'YUAN'],
];

/**
 * The columns of a table.
 * @param choices in place of what headers suggest, column by column
 * @returns INVALID_INPUT for a choice of a column or field that there is not, and for a field that two columns hold
 */
export function columnsOf(
  kind: ImportKind,
  header: readonly Cell[],
  choices: readonly ColumnChoice[],
): readonly Column[] | Refusal {
  const suggested = new Map(header.map(({ text }, index) => [index, suggestedFor(kind, text, index)]));
  const columns = new Map<number, Column>(firstOfEach(suggested));
  for (const [i, choice] of choices.entries()) {
    const path = ['input', 'columns', String(i)];
    const index = columnIndex(choice.column);
    const before = index === undefined ? undefined : suggested.get(index);
    if (before === undefined) {
      const expected = `a column from A to ${columnName(Math.max(header.length, 1) - 1)}`;
      return refuse('INVALID_INPUT', [...path, 'column'], { expected, received: choice.column });
    }
    const chosen = chosenAs(kind, before, choice, path);
    if (isRefusal(chosen)) return chosen;
    columns.set(before.index, chosen);
  }
  const all = [...columns.values()].sort((a, b) => a.index - b.index);
  const twice = all.find((one, i) => all.slice(0, i).some((other) => isSameUse(one, other)));
  if (twice === undefined) return all;
  const expected = `one column for ${twice.field}`;
  return refuse('INVALID_INPUT', ['input', 'columns'], { expected, received: `${twice.column} as another` });
}

/** Fields without which no row of the table can be read; of several in a list one is enough. */
export function missingFields(kind: ImportKind, columns: readonly Column[]): readonly (readonly ImportField[])[] {
  const has = (field: ImportField) => columns.some((one) => one.field === field);
  const lacking = (...fields: readonly ImportField[]) => (fields.some(has) ? [] : [fields]);
  if (kind === 'PROJECTS') return [...lacking('NAME'), ...lacking('REGION')];
  const isByRow = columns.some(({ field, month }) => field === 'COMPLETED' && month === undefined);
  return [...lacking('CODE', 'PROJECT'), ...lacking('COMPLETED'), ...(isByRow ? lacking('MONTH') : [])];
}

function suggestedFor(kind: ImportKind, header: string, index: number): Column {
  const column = { index, column: columnName(index), header };
  const unit = units.find(([pattern]) => pattern.test(header))?.[1];
  const money = unit === undefined ? {} : { unit };
  const month =
    kind === 'MONTHLY_REPORTS' ? readMonth(header.replace(/[(（].*$/, '').replace(/完成投资?$/, '')) : undefined;
  if (month !== undefined) return { ...column, field: 'COMPLETED', month, ...money };
  const field = fieldOfHeader(kind, header);
  return field === undefined ? column : { ...column, field, ...money };
}

/** Of several columns with one header the first is suggested. */
function firstOfEach(suggested: ReadonlyMap<number, Column>): readonly (readonly [number, Column])[] {
  const all = [...suggested];
  return all.map(([index, column], i) => {
    const isLater = all.slice(0, i).some(([, before]) => isSameUse(before, column));
    if (!isLater) return [index, column] as const;
    const { field: _taken, unit: _unit, month: _month, ...bare } = column;
    return [index, bare] as const;
  });
}

function isSameUse(one: Column, other: Column): boolean {
  if (one.field === undefined || one.field !== other.field) return false;
  return one.month?.year === other.month?.year && one.month?.month === other.month?.month;
}

function chosenAs(
  kind: ImportKind,
  { index, column, header, unit: suggestedUnit }: Column,
  choice: ColumnChoice,
  path: readonly string[],
): Column | Refusal {
  const bare = { index, column, header };
  const { field, month: written } = choice;
  if (field === undefined) return bare;
  if (!importFields[kind].some((one) => one.field === field)) {
    const expected = `one of ${importFields[kind].map((one) => one.field).join(', ')}`;
    return refuse('INVALID_INPUT', [...path, 'field'], { expected, received: field });
  }
  const unit = choice.unit ?? suggestedUnit;
  const money = unit === undefined ? {} : { unit };
  if (written === undefined) return { ...bare, field, ...money };
  const month = readMonth(written);
  if (month === undefined || field !== 'COMPLETED') {
    const expected = 'a month as 2022-09, of COMPLETED alone';
    return refuse('INVALID_INPUT', [...path, 'month'], { expected, received: written.slice(0, 40) });
  }
  return { ...bare, field, ...money, month };
}
