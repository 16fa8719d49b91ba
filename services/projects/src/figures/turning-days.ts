/** The days on which what a project counts for may change. Pure. */
import { lightTurnsAfter } from '@kuaijin/kit/measures/light';
import { addDays } from '@kuaijin/kit/working-days';
import { STATISTICS_DUE_DAYS } from '../domain/due';
import { lastDayOfMonth } from '../domain/investment';
import type { Counted } from './rules';

/** In order, each once. Days on which nothing changes are among them; none on which something does is missing. */
export function turningDays(project: Counted): readonly string[] {
  const days = new Set<string>([project.knownSince]);
  const add = (...some: readonly (string | undefined)[]) => {
    for (const day of some) if (day !== undefined) days.add(day);
  };
  const due = (day: string) => add(day, ...lightTurnsAfter.map((late) => addDays(day, late)));
  for (const { since } of project.batches) add(since);
  for (const { since, until } of [...project.lists, ...(project.suspensions ?? [])]) add(since, until);
  for (const { plans, actualOn } of project.milestones) {
    for (const { plannedOn, setOn } of plans) {
      due(plannedOn);
      add(setOn);
    }
    if (actualOn === undefined) continue;
    add(actualOn);
    due(addDays(actualOn, STATISTICS_DUE_DAYS));
  }
  for (const { revisions } of project.yearPlans) add(...revisions.map(({ setOn }) => setOn));
  for (const { year, month, revisions } of project.monthReports) {
    add(...revisions.map(({ setOn }) => setOn));
    // A month is the last one that has ended, then the one before, and then neither.
    for (const later of [0, 1, 2])
      add(lastDayOfMonth(year + Math.floor((month - 1 + later) / 12), ((month - 1 + later) % 12) + 1));
  }
  const years = [...[...days].map((day) => Number(day.slice(0, 4))), ...project.yearPlans.map(({ year }) => year)];
  for (let year = Math.min(...years); year <= Math.max(...years) + 1; year += 1) add(`${year}-01-01`);
  return [...days].sort();
}
