/** What stands in the cells of an exported table. Pure. */
import { moneyOf } from '@kuaijin/kit/measures/money';

/** A text or a number that a spreadsheet keeps exactly; null: nothing is known. */
export type ExportCell = string | number | null;

/** Digits that a spreadsheet keeps of a number. */
const EXACT_DIGITS = 15;

/** A sum in 万元: a number where a spreadsheet keeps it exactly, else its digits. */
export function wan(fen: bigint | undefined): ExportCell {
  if (fen === undefined) return null;
  const digits = moneyOf(fen).wan.replace(/\.?0+$/, '');
  return digits.replace(/\D/g, '').length <= EXACT_DIGITS ? Number(digits) : digits;
}

/** One column: its header, the coordinate that the graph has for it, and what stands in it. */
export interface ExportColumn<R> {
  readonly zh: string;
  readonly en: string;
  readonly cell: (row: R) => ExportCell;
}

/** The header row, in Chinese, and with the coordinates where they are asked for. */
export function headerOf(columns: readonly Pick<ExportColumn<never>, 'zh' | 'en'>[], withEnglish: boolean): string[] {
  return columns.map(({ zh, en }) => (withEnglish ? `${zh}（${en}）` : zh));
}
