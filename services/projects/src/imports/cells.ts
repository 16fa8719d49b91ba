/** What single cells are read as, exactly, or why they are not. Pure. */

import type { ErrorCode } from '@kuaijin/kit/errors';
import { isRefusal } from '@kuaijin/kit/errors';
import { type MoneyUnit, parseMoney } from '@kuaijin/kit/measures/money';
import { parseProjectCode } from '../domain/project-code';
import type { Cell } from '../sheets/sheet';
import type { Column } from './columns';
import { readDay, readMonth, readMonthOfYear, readYear, type YearMonth } from './months';

/** Why a cell is not read. */
export interface CellFault {
  readonly code: ErrorCode;
  readonly expected: string;
  readonly received: string;
}

/** Marks a fault among what cells are read as. */
export class Unreadable {
  constructor(readonly fault: CellFault) {}
}

const RECEIVED_MAX = 80;

export function unreadable(cell: Cell, expected: string, code: ErrorCode = 'INVALID_INPUT'): Unreadable {
  return new Unreadable({ code, expected, received: cell.text.slice(0, RECEIVED_MAX) });
}

/** A text of at most so many characters. */
export function readText(cell: Cell, most: number): string | Unreadable {
  if (cell.kind === 'FORMULA') return unreadable(cell, 'a value, not a formula');
  if (/\p{Cc}|\p{Cs}/u.test(cell.text)) return unreadable(cell, 'text of whole characters, without control characters');
  return cell.text.length <= most ? cell.text : unreadable(cell, `at most ${most} characters`);
}

/** One of several names, in Chinese or as the graph has them. */
export function readChoice<T extends string>(
  cell: Cell,
  names: Readonly<Record<T, readonly string[]>>,
): T | Unreadable {
  const written = cell.text.normalize('NFKC').replace(/\s/g, '');
  const entries = Object.entries(names) as unknown as readonly (readonly [T, readonly string[]])[];
  const found = entries.find(([name, others]) => name === written.toUpperCase() || others.includes(written));
  if (found !== undefined && cell.kind === 'TEXT') return found[0];
  return unreadable(cell, `one of ${entries.map(([name, [zh = name]]) => zh).join('、')}`);
}

/** The national code 投资项目统一代码, as it is written. */
export function readCode(cell: Cell): string | Unreadable {
  const code = parseProjectCode(cell.text.normalize('NFKC').replace(/\s/g, ''), []);
  if (isRefusal(code)) return unreadable(cell, code.expected ?? 'a national code', 'MALFORMED_CODE');
  return code.given;
}

/** The id of a region, of its six digits. */
export function readRegion(cell: Cell): string | Unreadable {
  const [, digits] = /^(?:region-)?(\d{6})$/.exec(cell.text.normalize('NFKC').trim()) ?? [];
  if (digits !== undefined) return `region-${digits}`;
  return unreadable(cell, 'six digits of GB/T 2260', 'MALFORMED_CODE');
}

export function readDayOf(cell: Cell): string | Unreadable {
  const day = cell.kind === 'FORMULA' ? undefined : readDay(cell.text);
  return day ?? unreadable(cell, 'a day as 2022-09-15, 2022/9/15, 2022年9月15日 or 20220915');
}

/** The month of a report. @param year beside it, where a column has the year */
export function readMonthOf(cell: Cell, year: Cell | undefined): YearMonth | Unreadable {
  const whole = readMonth(cell.kind === 'DAY' ? cell.text.slice(0, 7) : cell.text);
  if (whole !== undefined && (year === undefined || year.kind === 'BLANK' || readYear(year.text) === whole.year))
    return whole;
  if (whole === undefined && year === undefined) return unreadable(cell, 'a month as 2022-09, 2022年9月 or 202209');
  const [ofYear, month] = [readYear(year?.text ?? ''), readMonthOfYear(cell.text)];
  if (ofYear !== undefined && month !== undefined) return { year: ofYear, month };
  return unreadable(
    cell,
    whole === undefined ? 'a month from 1 to 12 beside its year' : 'a month of the year beside it',
  );
}

const unitNames: Readonly<Record<string, MoneyUnit>> = { 元: 'YUAN', 万: 'WAN', 万元: 'WAN', 亿: 'YI', 亿元: 'YI' };
const unitWords: Readonly<Record<MoneyUnit, string>> = { YUAN: '元', WAN: '万元', YI: '亿元' };
/** Digits, in groups of three or not, and what stands behind them. */
const sumForm = /^[¥￥]?([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)([^\d.,]*)$/;

/**
 * A sum in fen, exactly as it is written: in the unit behind it or in that of its column.
 * @param least the smallest sum that is accepted
 */
export function readSum(cell: Cell, { unit: ofColumn }: Pick<Column, 'unit'>, least: 0n | 1n): bigint | Unreadable {
  const written = cell.text.normalize('NFKC').replace(/\s/g, '');
  if (cell.kind === 'INEXACT') return unreadable(cell, 'a number of at most 15 digits, or a text');
  const [, digits, behind = ''] = (cell.kind === 'FORMULA' ? null : sumForm.exec(written)) ?? [];
  if (digits === undefined) return unreadable(cell, 'a sum in 元, 万元 or 亿元, exact to the fen');
  const unit = behind === '' ? ofColumn : unitNames[behind];
  if (unit === undefined) {
    return unreadable(cell, behind === '' ? 'a unit beside the sum or in the header' : 'the unit 元, 万元 or 亿元');
  }
  if (ofColumn !== undefined && unit !== ofColumn)
    return unreadable(cell, `a sum in ${unitWords[ofColumn]}, as its column says`);
  const fen = parseMoney({ value: digits.replaceAll(',', ''), unit }, [], least === 0n ? 'any' : 'positive');
  if (isRefusal(fen)) return unreadable(cell, fen.expected ?? 'a sum', fen.code);
  return fen >= least ? fen : unreadable(cell, '0 or more', 'NEGATIVE_AMOUNT');
}
