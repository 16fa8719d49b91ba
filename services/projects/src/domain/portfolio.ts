/**
 * 开工率 入库率 竣工率 执行率 per group as of any day, computed from dated events. What counts is what a second person has
 * verified, by the day on which it happened; plans count as they were known on the day. Source: REPORTS S0 1, 2, 7, 13;
 * RULES section 8.
 */
import { percentOf } from '@kuaijin/kit/measures/decimal';
import { completedIn, executionRate, plannedIn } from './investment';
import { type Batch, type MilestoneKind, milestoneOf, type Project } from './project';

/** What the rates of a group are computed from. */
export interface Tally {
  readonly projects: number;
  /** 应开工: the planned start has come. */
  readonly dueToStart: number;
  /** 已开工 of all. */
  readonly started: number;
  readonly startedOfDue: number;
  readonly enteredOfStarted: number;
  readonly dueToComplete: number;
  readonly completedOfDue: number;
  readonly plannedFen: bigint;
  readonly completedFen: bigint;
}

/** The rates of a group, percent with one decimal; null where there is nothing to take a rate of. */
export interface Rates {
  /** 开工率: started of those that were due to start. */
  readonly startRate: string | null;
  /** 入库率: entered in the statistical library of those that had started. */
  readonly statisticsRate: string | null;
  /** 竣工率: completed of those that were due to be completed. */
  readonly completionRate: string | null;
  /** 执行率: completed investment of the planned one, this year until the day. */
  readonly executionRate: string | null;
}

/** What of a project is counted. */
export type Counted = Pick<Project, 'knownSince' | 'batches' | 'milestones' | 'yearPlans' | 'monthReports'>;

export const emptyTally: Tally = {
  projects: 0,
  dueToStart: 0,
  started: 0,
  startedOfDue: 0,
  enteredOfStarted: 0,
  dueToComplete: 0,
  completedOfDue: 0,
  plannedFen: 0n,
  completedFen: 0n,
};

/** True when the library knew of the project on that day. */
export function isKnownOn(project: Counted, day: string): boolean {
  return project.knownSince <= day;
}

/** The batch on a day. */
export function batchOn(project: Counted, day: string): Batch | undefined {
  return project.batches.findLast(({ since }) => since <= day)?.batch;
}

/** A tally with one more project, as of a day. */
export function count(tally: Tally, project: Counted, day: string): Tally {
  const year = Number(day.slice(0, 4));
  const batch = batchOn(project, day);
  const isStarted = happenedBy(project, 'STARTED', day) || batch === 'STARTED' || batch === 'COMPLETED';
  const isCompleted = happenedBy(project, 'COMPLETED', day) || batch === 'COMPLETED';
  const isDueToStart = wasDueBy(project, 'STARTED', day);
  const isDueToComplete = wasDueBy(project, 'COMPLETED', day);
  return {
    projects: tally.projects + 1,
    dueToStart: tally.dueToStart + Number(isDueToStart),
    started: tally.started + Number(isStarted),
    startedOfDue: tally.startedOfDue + Number(isDueToStart && isStarted),
    enteredOfStarted: tally.enteredOfStarted + Number(isStarted && happenedBy(project, 'STATISTICS_ENTERED', day)),
    dueToComplete: tally.dueToComplete + Number(isDueToComplete),
    completedOfDue: tally.completedOfDue + Number(isDueToComplete && isCompleted),
    plannedFen: tally.plannedFen + (plannedIn(project, year, day) ?? 0n),
    completedFen: tally.completedFen + completedIn(project, year, day),
  };
}

/** The rates of a tally. */
export function ratesOf(tally: Tally): Rates {
  const rate = (part: number, whole: number) => percentOf(BigInt(part), BigInt(whole), 1);
  return {
    startRate: rate(tally.startedOfDue, tally.dueToStart),
    statisticsRate: rate(tally.enteredOfStarted, tally.started),
    completionRate: rate(tally.completedOfDue, tally.dueToComplete),
    executionRate: executionRate(tally.completedFen, tally.plannedFen),
  };
}

/** True when a second person has verified that it happened on that day or before. */
function happenedBy(project: Counted, kind: MilestoneKind, day: string): boolean {
  const { actualOn, verified } = milestoneOf(project, kind);
  return verified !== undefined && actualOn !== undefined && actualOn <= day;
}

/**
 * True when the day for which it was planned had come; of several plans the one that was known on that day, else the
 * first.
 */
function wasDueBy(project: Counted, kind: MilestoneKind, day: string): boolean {
  const { plans } = milestoneOf(project, kind);
  const plan = plans.findLast(({ setOn }) => setOn <= day) ?? plans[0];
  return plan !== undefined && plan.plannedOn <= day;
}
