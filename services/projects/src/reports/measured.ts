/** 形象进度 in numbers: share and whole of a measure, exact. Source: REPORTS S3 94. */
import { parseDecimal } from '@kuaijin/kit/measures/decimal';
import type { ProgressReport, ReportedOfProject } from './terms';

/** Decimals of a total that is worked out from a share: those of the reports. */
const TOTAL_PLACES = 2;

/** The whole of which `done` is so many percent, with at most two decimals: 30.448 at 85.32 % is of 35.69. */
export function totalOf(done: string, percent: string): string {
  const [part, share] = [parseDecimal(done), parseDecimal(percent)];
  if (part === undefined || share === undefined) throw new RangeError(`${done} at ${percent} percent`);
  return part.times(100).div(share).toDecimalPlaces(TOTAL_PLACES).toFixed();
}

/** Done of the total in percent with two decimals. */
export function progressPercent({ done, total }: Pick<ProgressReport, 'done' | 'total'>): string {
  const [part, whole] = [parseDecimal(done), parseDecimal(total)];
  if (part === undefined || whole === undefined) throw new RangeError(`${done} of ${total}`);
  return part.times(100).div(whole).toFixed(2);
}

/** True when nothing of the measure is left to do: 85.32 percent, or 99.999, is not. */
export function isWhole({ done, total }: Pick<ProgressReport, 'done' | 'total'>): boolean {
  const [part, whole] = [parseDecimal(done), parseDecimal(total)];
  return part !== undefined && whole !== undefined && part.greaterThanOrEqualTo(whole);
}

/** The newest report of each measure. */
export function newestProgress({ progress = [] }: Pick<ReportedOfProject, 'progress'>): readonly ProgressReport[] {
  return [...new Map(progress.map((one) => [one.measure, one])).values()];
}
