/** 专项债券支出进度: on which days an issue is checked, and how far it has to be paid out by then (晋财债〔2022〕5号). Pure. */
import { addMonths, endOf } from '@kuaijin/kit/working-days';

/** Months after the issue at which it is checked for the first time; then every month. */
export const FIRST_CHECK = 3;
/** From this month on everything has to be paid out, save retention money. */
export const LAST_STAGE = 12;

/** Per cent of what was handed down that has to be paid out, from which month on. */
const stages = [
  { from: FIRST_CHECK, percent: 25n },
  { from: 6, percent: 50n },
  { from: 9, percent: 75n },
  { from: LAST_STAGE, percent: 100n },
] as const;

/** The day of a check: that of the issue some months later, or the last of a month that is too short for it. */
export const checkDay = (issuedOn: string, month: number): string => addMonths(issuedOn, month);

/** The check looks at what was paid out until the end of its day, and is made then. */
export const checkMoment = (issuedOn: string, month: number): Date => endOf(checkDay(issuedOn, month));

/** 支出进度要求 in per cent; 0 before the first check. */
export const requiredPercent = (month: number): bigint => stages.findLast(({ from }) => month >= from)?.percent ?? 0n;

/** True when so much was paid out of what was handed down as has to be by the month. @param retention not asked for */
export function isProgressMet(month: number, handedDown: bigint, paid: bigint, retention: bigint): boolean {
  const required = requiredPercent(month);
  if (month >= LAST_STAGE) return paid + retention >= handedDown;
  return paid * 100n >= handedDown * required;
}
