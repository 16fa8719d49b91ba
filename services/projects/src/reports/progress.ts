/** 形象进度 in other units than money: 万千瓦 on the grid, power stations of 1350 villages. Source: REPORTS S3 94. */
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { parseDecimal } from '@kuaijin/kit/measures/decimal';
import { dateOf } from '@kuaijin/kit/working-days';
import { fact, type Happened, type ProjectFact } from '../domain/facts';
import type { Project } from '../domain/project';
import { isWhole, newestProgress, totalOf } from './measured';
import type { ProgressReport } from './terms';

/** What is reported: how much was done, of a total or as a share of it in percent. */
export interface Progressed extends Pick<ProgressReport, 'measure' | 'unit' | 'done' | 'on'> {
  readonly total?: string | undefined;
  readonly percent?: string | undefined;
  readonly words?: string | undefined;
}

/**
 * Reports how far a measure has come; a report of the same day takes the place of the one before, which is kept.
 * @returns INVALID_INPUT for no amount, for both or neither of total and percent, for a day to come;
 * UNIT_MISMATCH for another unit than the measure had
 */
export function reportProgress(
  project: Project,
  { percent, total, words, ...report }: Progressed,
  { at }: Happened,
): readonly ProjectFact[] | Refusal {
  const today = dateOf(at);
  if (report.on > today) return invalid('on', `${today} or before`, report.on);
  if (!isAmount(report.done)) return invalid('done', 'a decimal of 0 or more with at most 6 decimals', report.done);
  if ((total === undefined) === (percent === undefined)) {
    return invalid('total', 'either total or percent', total === undefined ? 'neither' : 'both');
  }
  if (total !== undefined && !isWithin(total, report.done))
    return invalid('total', `a decimal of at least ${report.done}`, total);
  if (percent !== undefined && !isShare(percent)) {
    return invalid('percent', 'a decimal above 0, at most 100', percent);
  }
  const before = newestProgress(project).find(({ measure }) => measure === report.measure);
  if (before !== undefined && before.unit !== report.unit) {
    return refuse('UNIT_MISMATCH', ['input', 'unit'], { expected: before.unit, received: report.unit });
  }
  const whole = total ?? totalOf(report.done, percent ?? '');
  return [fact('progress.reported', { ...report, total: whole, ...(words === undefined ? {} : { words }) })];
}

/** At most 15 digits before the point and 6 behind it, as reports print them. */
const isAmount = (text: string): boolean => /^\d{1,15}(\.\d{1,6})?$/.test(text);

const isWithin = (total: string, done: string): boolean => {
  const whole = isAmount(total) ? parseDecimal(total) : undefined;
  return whole?.greaterThan(0) === true && isWhole({ done: total, total: done });
};

const isShare = (percent: string): boolean => {
  const share = isAmount(percent) ? parseDecimal(percent) : undefined;
  return share?.greaterThan(0) === true && share.lessThanOrEqualTo(100);
};

function invalid(argument: string, expected: string, received: string): Refusal {
  return refuse('INVALID_INPUT', ['input', argument], { expected, received: received.slice(0, 60) });
}
