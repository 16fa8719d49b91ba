import { dateOf } from '@kuaijin/kit/working-days';
import { isLookedUp } from '@kuaijin/workflow-approvals/acts/intake/prior-approval';
import { itemOf } from '@kuaijin/workflow-approvals/case/find';
import type { CaseState, StepState } from '@kuaijin/workflow-approvals/case/state';
import { isDone } from '@kuaijin/workflow-approvals/case/transitions';

/**
 * 有效期 of an outcome document, and when its end is announced: some months before, and on the day. Days are ISO dates, so
 * they compare as text.
 */

/** Months before the end at which a notice is sent, where no overlay says otherwise. */
export const defaultNoticeMonths: readonly number[] = [6, 3, 1];
/** The earliest that an overlay may ask for. */
export const NOTICE_MONTHS_MAX = 36;

/** The notice of an outcome on a day: so many months are left at most, or it has expired. */
export type ExpiryMark = number | 'EXPIRED';

/** The day on which the outcome of a step ends; undefined while it has none that holds, or one without an end. */
export function validUntilOf(state: CaseState, step: StepState): string | undefined {
  const { outcome } = step;
  if (outcome === undefined || outcome.decision === 'REJECT' || !isDone(step.status)) return undefined;
  const item = itemOf(state, step);
  // 前置检查: what was found says itself until when it is good.
  if (isLookedUp(item)) return step.lookUp?.document?.validUntil;
  const { validityYears } = item;
  return validityYears === undefined ? undefined : yearsLater(dateOf(new Date(outcome.at)), validityYears);
}

/** The same day so many years later; a 29 February becomes the 28th. */
export const yearsLater = (day: string, years: number): string => monthsLater(day, 12 * years);

/** The same day so many months later or (negative) earlier; where the month is too short, its last day. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const at = year * 12 + (month - 1) + months;
  const [y, m] = [Math.floor(at / 12), (at % 12) + 1];
  const last = new Date(Date.UTC(y, m, 0)).getUTCDate();
  return [String(y).padStart(4, '0'), String(m).padStart(2, '0'), String(Math.min(date, last)).padStart(2, '0')].join(
    '-',
  );
}

/** What holds of an outcome on a day; undefined while its end is far. */
export function expiryMark(validUntil: string, noticeMonths: readonly number[], today: string): ExpiryMark | undefined {
  if (today >= validUntil) return 'EXPIRED';
  const passed = noticeMonths.filter((months) => today >= monthsLater(validUntil, -months));
  return passed.length === 0 ? undefined : Math.min(...passed);
}

/** Days on which another mark holds of an outcome than the day before; none for one without an end. */
export const noticeDays = (validUntil: string, noticeMonths: readonly number[]): string[] =>
  validUntil === '' ? [] : [...noticeMonths.map((months) => monthsLater(validUntil, -months)), validUntil];

/**
 * The notices due on a day: what holds now and did not on the last day that was looked at. Of several that passed
 * in between the gravest alone.
 * @param lastDay undefined: nothing was looked at before
 */
export function expiryToTell(
  validUntil: string,
  noticeMonths: readonly number[],
  { today, lastDay }: { readonly today: string; readonly lastDay?: string | undefined },
): ExpiryMark | undefined {
  const mark = expiryMark(validUntil, noticeMonths, today);
  const before = lastDay === undefined ? undefined : expiryMark(validUntil, noticeMonths, lastDay);
  return mark === before ? undefined : mark;
}
