/**
 * 报告数据: what a report says of money, kept as it was published: value, unit, day and place. Figures of one report may
 * overlap, so nothing adds them up; two that are alike are shown to each other. Pure.
 */

import type { Placed } from '@kuaijin/kit/aggregate/things';
import { parseDecimal } from '@kuaijin/kit/measures/decimal';
import type { FundSource } from '../domain/fund-source';

export interface ReportedFigure extends Placed {
  readonly name: string;
  readonly source?: FundSource;
  /** An exact decimal, as it was printed. */
  readonly value: string;
  /** As it was printed: 亿元, 万元, 个. */
  readonly unit: string;
  readonly asOf: string;
  /** Title or number of the report. */
  readonly report: string;
  /** 出处 in it: page, chapter or the words around it. */
  readonly place: string;
  readonly recordedAt: Date;
}

/** True for a value that a report may print: at most 15 digits before the point and 6 behind it. */
export const isPrintedValue = (text: string): boolean => /^-?\d{1,15}(\.\d{1,6})?$/.test(text);

/** Figures of the same report that say the same value of another thing: one of them may be part of the other. */
export function mayOverlapWith(figure: ReportedFigure, others: readonly ReportedFigure[]): readonly ReportedFigure[] {
  const value = parseDecimal(figure.value);
  if (value === undefined) return [];
  return others.filter(
    (other) =>
      other.id !== figure.id &&
      other.report === figure.report &&
      other.unit === figure.unit &&
      parseDecimal(other.value)?.equals(value) === true,
  );
}
