/**
 * 问题的期限 (13710: ordinary problems are settled within 7 days, and every one is followed until it is signed off).
 * Calendar days. Pure.
 */

import { addDays, dueAtCalendarDays, endOf, lastDayOf, startOf } from '@kuaijin/kit/working-days';
import { statutoryClock } from '@kuaijin/kit/working-days/clock';
import type { Problem } from './problem';

/** 一般问题 7 天办结; the text says 天, not 工作日. */
export const ORDINARY_DAYS = 7;
/** Near due as a step's ladder has it: a quarter of the limit before the end, at least a day. */
const NEAR_DUE_DAYS = Math.max(1, Math.ceil(ORDINARY_DAYS / 4));

/** When an ordinary problem is due: the first instant after the seventh day, the day it was raised not counted. */
export function ordinaryDueAt(raisedAt: Date): Date {
  return dueAtCalendarDays(raisedAt, ORDINARY_DAYS).dueAt;
}

/** When a problem with a given last day (YYYY-MM-DD) is due. */
export function dueAfter(day: string): Date {
  return endOf(day);
}

/** The clock as the graph answers it. It runs until the sign-off: a claim does not stop it. */
export function problemClock(problem: Pick<Problem, 'status' | 'raisedAt' | 'dueAt'>, now: Date) {
  const runs = problem.status !== 'VERIFIED_CLOSED';
  return {
    light: runs ? lightAt(problem.dueAt, now) : null,
    startedAt: problem.raisedAt,
    dueAt: problem.dueAt,
    statutoryDueAt: null,
    workingDaysLeft: runs ? statutoryClock().workingDaysLeft(now, problem.dueAt) : null,
    isProvisional: false,
    pause: null,
    extension: null,
    nextRung: null,
    firedRungs: [],
  };
}

function lightAt(dueAt: Date, now: Date): 'GREEN' | 'YELLOW' | 'RED' {
  if (now >= dueAt) return 'RED';
  return now >= startOf(addDays(lastDayOf(dueAt), 1 - NEAR_DUE_DAYS)) ? 'YELLOW' : 'GREEN';
}
