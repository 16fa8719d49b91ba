/** The day on which a milestone is due. Source: REPORTS S0 13 for entry in statistics, which names no days. */
import { addDays } from '@kuaijin/kit/working-days';
import { type MilestoneKind, milestoneOf, type Project, plannedOn } from './project';

/** Days after the start within which works enter the statistics of investment; ours, the reports name none. */
export const STATISTICS_DUE_DAYS = 30;

/** The planned day; without a plan of its own entry in statistics follows from the verified start. */
export function dueOn(project: Pick<Project, 'milestones'>, kind: MilestoneKind): string | undefined {
  const planned = plannedOn(milestoneOf(project, kind));
  if (planned !== undefined || kind !== 'STATISTICS_ENTERED') return planned;
  const { actualOn, verified } = milestoneOf(project, 'STARTED');
  return verified === undefined || actualOn === undefined ? undefined : addDays(actualOn, STATISTICS_DUE_DAYS);
}
