/**
 * 开工率 复工率 入库率 竣工率 执行率 per group as of any day, computed from dated facts. What counts is what a second person has
 * verified, by the day on which it happened; plans, sums and batches count by the version in force on the day. Pure.
 * Source: REPORTS S0 1, 2, 7, 13; S1 37, 45, 56; S2 60, 80; S3 92; RULES section 8.
 */
import { lightAfter } from '@kuaijin/kit/measures/light';
import { addDays, daysBetween } from '@kuaijin/kit/working-days';
import { STATISTICS_DUE_DAYS } from '../domain/due';
import { completedIn, lastDayOfMonth, monthText, plannedIn, sumKnownOn } from '../domain/investment';
import { type Batch, type MilestoneKind, milestoneOf, type Project } from '../domain/project';

/** What is counted of a group, each as a whole number; money in fen. */
export const tallied = [
  'projects',
  'dueToStart',
  'started',
  'startedOfDue',
  'approved',
  'startedOfApproved',
  'plannedNew',
  'startedOfPlannedNew',
  'newStarts',
  'inConstruction',
  'running',
  'dueToEnter',
  'enteredOfDue',
  'enteredOfStarted',
  'dueToComplete',
  'completedOfDue',
  'signed',
  'capitalInjected',
  'inOperation',
  'signedAndStartedInYear',
  'signedAndProducingInYear',
  'yellow',
  'red',
  'monthReported',
  'monthRisers',
  'plannedFen',
  'completedFen',
  'monthFen',
  'riseFromFen',
  'riseToFen',
] as const;

export type Tallied = (typeof tallied)[number];

/** What the figures of a group are computed from. */
export type Tally = Readonly<Record<Tallied, bigint>>;

/** What of a project is counted. */
export type Counted = Pick<
  Project,
  | 'knownSince'
  | 'registeredOn'
  | 'batches'
  | 'lists'
  | 'milestones'
  | 'undoneMilestones'
  | 'suspensions'
  | 'yearPlans'
  | 'monthReports'
>;

export const emptyTally: Tally = Object.fromEntries(tallied.map((name) => [name, 0n])) as Record<Tallied, bigint>;

/** True when the library knew of the project on that day. */
export function isKnownOn(project: Pick<Counted, 'knownSince'>, day: string): boolean {
  return project.knownSince <= day;
}

/** The batch on a day. */
export function batchOn(project: Pick<Counted, 'batches'>, day: string): Batch | undefined {
  return project.batches.findLast(({ since }) => since <= day)?.batch;
}

/** A tally with one more project, as of a day. */
export function count(tally: Tally, project: Counted, day: string): Tally {
  const one = tallyOf(project, day);
  return Object.fromEntries(tallied.map((name) => [name, tally[name] + one[name]])) as Record<Tallied, bigint>;
}

/** What one project counts for, as of a day. */
export function tallyOf(project: Counted, day: string): Tally {
  const year = Number(day.slice(0, 4));
  const batch = batchOn(project, day);
  const on = (kind: MilestoneKind) => happenedOn(project, kind, day);
  const [signedOn, startedOn, enteredOn, operatedOn] = [
    ...[on('SIGNED'), on('STARTED'), on('STATISTICS_ENTERED'), on('IN_OPERATION')],
  ];
  const isStarted = startedOn !== undefined || batch === 'STARTED' || batch === 'COMPLETED';
  const isCompleted = on('COMPLETED') !== undefined || batch === 'COMPLETED';
  const start = planInForce(project, 'STARTED', day);
  const isDueToStart = start !== undefined && start <= day;
  const isPlannedNew = start?.startsWith(day.slice(0, 4)) === true;
  const entering = enteringDue(project, day, startedOn);
  const isDueToEnter = (entering ?? '9999') <= day;
  const isDueToComplete = (planInForce(project, 'COMPLETED', day) ?? '9999') <= day;
  const isApproved = batch !== undefined && batch !== 'PLANNED';
  const inConstruction = isStarted && !isCompleted;
  const thisYear = (...days: readonly (string | undefined)[]) => days.every((one) => one?.startsWith(day.slice(0, 4)));
  const month = monthFigures(project, day);
  const is = (...conditions: readonly boolean[]) => (conditions.every(Boolean) ? 1n : 0n);
  return {
    projects: 1n,
    dueToStart: is(isDueToStart),
    started: is(isStarted),
    startedOfDue: is(isDueToStart, isStarted),
    approved: is(isApproved),
    startedOfApproved: is(isApproved, isStarted),
    plannedNew: is(isPlannedNew),
    startedOfPlannedNew: is(isPlannedNew, isStarted),
    newStarts: is(thisYear(startedOn)),
    inConstruction: is(inConstruction),
    running: is(inConstruction, !isSuspendedOn(project, day)),
    dueToEnter: is(isDueToEnter),
    enteredOfDue: is(isDueToEnter, enteredOn !== undefined),
    enteredOfStarted: is(isStarted, enteredOn !== undefined),
    dueToComplete: is(isDueToComplete),
    completedOfDue: is(isDueToComplete, isCompleted),
    signed: is(signedOn !== undefined),
    capitalInjected: is(on('CAPITAL_INJECTED') !== undefined),
    inOperation: is(operatedOn !== undefined),
    signedAndStartedInYear: is(thisYear(signedOn, startedOn)),
    signedAndProducingInYear: is(thisYear(signedOn, startedOn, operatedOn)),
    ...lightOf(
      [
        ...(isStarted ? [] : [start]),
        ...(enteredOn === undefined ? [entering] : []),
        ...(isCompleted ? [] : [planInForce(project, 'COMPLETED', day)]),
      ],
      day,
    ),
    ...month,
    plannedFen: plannedIn(project, year, day) ?? 0n,
    completedFen: completedIn(project, year, day),
  };
}

/** 红黄灯: the worse of what is due and has not happened. */
function lightOf(due: readonly (string | undefined)[], day: string) {
  const lights = due.map((one) => (one === undefined || one > day ? 'GREEN' : lightAfter(daysBetween(one, day))));
  const isRed = lights.includes('RED');
  return { red: isRed ? 1n : 0n, yellow: !isRed && lights.includes('YELLOW') ? 1n : 0n };
}

/** The last month that has ended by a day, `YYYY-MM`. */
export function lastMonthOf(day: string): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return lastDayOfMonth(year, month) === day ? day.slice(0, 7) : monthBefore(year, month);
}

/** What the last month that has ended brought, and the rise against the one before where both were reported. */
function monthFigures(project: Counted, day: string) {
  const month = lastMonthOf(day);
  const [now, before] = [
    reportedIn(project, month, day),
    reportedIn(project, monthBefore(Number(month.slice(0, 4)), Number(month.slice(5, 7))), day),
  ];
  const both = now !== undefined && before !== undefined;
  return {
    monthReported: now === undefined ? 0n : 1n,
    monthRisers: both ? 1n : 0n,
    monthFen: now ?? 0n,
    riseFromFen: both ? before : 0n,
    riseToFen: both ? now : 0n,
  };
}

function monthBefore(year: number, month: number): string {
  return month === 1 ? monthText(year - 1, 12) : monthText(year, month - 1);
}

/** What was reported of a month that has ended, in the version in force on a day; undefined = missing. */
function reportedIn({ monthReports }: Counted, text: string, day: string): bigint | undefined {
  const [year, month] = [Number(text.slice(0, 4)), Number(text.slice(5, 7))];
  const report = monthReports.find((one) => one.year === year && one.month === month);
  return report === undefined || lastDayOfMonth(year, month) > day ? undefined : sumKnownOn(report.revisions, day);
}

/** The day on which it happened, where a second person has verified that, and it had come. */
function happenedOn(project: Counted, kind: MilestoneKind, day: string): string | undefined {
  const { actualOn, verified } = milestoneOf(project, kind);
  return verified !== undefined && actualOn !== undefined && actualOn <= day ? actualOn : undefined;
}

/** The day that was planned by the version in force on a day; what came later at first holds for the days before. */
function planInForce(project: Counted, kind: MilestoneKind, day: string): string | undefined {
  const { plans } = milestoneOf(project, kind);
  const plan = plans.findLast(({ setOn }) => setOn <= day) ?? plans[0];
  // What a document states of days to come is nobody's plan: it makes nothing due.
  return plan?.statedIn === undefined ? plan?.plannedOn : undefined;
}

/** The day on which works have to be in the statistics: as it is planned, else by the start. */
function enteringDue(project: Counted, day: string, startedOn: string | undefined): string | undefined {
  const planned = planInForce(project, 'STATISTICS_ENTERED', day);
  if (planned !== undefined || startedOn === undefined) return planned;
  return addDays(startedOn, STATISTICS_DUE_DAYS);
}

function isSuspendedOn({ suspensions = [] }: Counted, day: string): boolean {
  return suspensions.some(({ since, until }) => since <= day && (until === undefined || day < until));
}
