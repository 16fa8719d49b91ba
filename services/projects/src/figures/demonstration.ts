/**
 * Facts of demonstrations: they alone say themselves on which day they count as recorded, so that figures have a past.
 */
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { dayInput as day } from '@kuaijin/kit/input';
import { dateOf } from '@kuaijin/kit/working-days';
import { z } from 'zod';
import { fact, type Happened, type ProjectFact } from '../domain/facts';
import type { Project } from '../domain/project';
import { kind, money, month, onProject, optional, year } from '../resolvers/projects-inputs';

const demonstrationFact = z.object({
  recordedOn: day,
  kind: z.enum(['MILESTONE_PLANNED', 'MILESTONE_REACHED', 'MILESTONE_UNDONE', 'YEAR_PLANNED', 'MONTH_REPORTED']),
  milestone: optional(kind),
  day: optional(day),
  year: optional(year),
  month: optional(month),
  sum: optional(money(0n)),
});

/** 录入演示事实. */
export const recordDemonstrationInput = z.object({ ...onProject, facts: z.array(demonstrationFact).min(1).max(200) });

export type DemonstrationFact = z.output<typeof demonstrationFact>;

/**
 * The facts, each recorded on its own day.
 * @returns STATE_CONFLICT for a project that is no demonstration, INVALID_INPUT for what a fact lacks and for one that
 * is recorded before the one in front of it, or on a day to come
 */
export function recordDemonstration(
  project: Project,
  { facts }: { readonly facts: readonly DemonstrationFact[] },
  version: number,
  { at }: Happened,
): readonly ProjectFact[] | Refusal {
  if (!project.isDemoData) {
    return refuse('STATE_CONFLICT', ['input', 'projectId'], {
      expected: 'a project of a demonstration',
      received: project.id,
      details: { status: 'REAL', version },
    });
  }
  const today = dateOf(at);
  const done: ProjectFact[] = [];
  for (const [i, one] of facts.entries()) {
    const path = ['input', 'facts', String(i)];
    const { recordedOn } = one;
    const earliest = facts[i - 1]?.recordedOn ?? recordedOn;
    if (recordedOn > today || recordedOn < earliest) {
      const expected = recordedOn > today ? `${today} or before` : `${earliest} or after`;
      return refuse('INVALID_INPUT', [...path, 'recordedOn'], { expected, received: recordedOn });
    }
    const made = factsOf(one);
    if (typeof made === 'string') {
      return refuse('INVALID_INPUT', [...path, made], { expected: `a value for ${one.kind}`, received: 'nothing' });
    }
    done.push(...made);
  }
  return done;
}

/** @returns the name of what is missing where the fact lacks something */
function factsOf(one: DemonstrationFact): readonly ProjectFact[] | string {
  const { recordedOn, milestone } = one;
  const noted = { recordedOn };
  if (one.kind.startsWith('MILESTONE') && milestone === undefined) return 'milestone';
  if (one.kind === 'MILESTONE_UNDONE' && milestone !== undefined) {
    return [fact('milestone.undone', { kind: milestone, reason: '演示', ...noted })];
  }
  if (milestone !== undefined && one.kind.startsWith('MILESTONE')) {
    if (one.day === undefined) return 'day';
    if (one.kind === 'MILESTONE_PLANNED') {
      return [fact('milestone.planned', { kind: milestone, plannedOn: one.day, ...noted })];
    }
    return [
      fact('milestone.reported', { kind: milestone, actualOn: one.day, fileIds: [], ...noted }),
      fact('milestone.verified', { kind: milestone, ...noted }),
    ];
  }
  if (one.year === undefined) return 'year';
  if (one.sum === undefined) return 'sum';
  if (one.kind === 'YEAR_PLANNED') return [fact('plan.set', { year: one.year, fen: one.sum, ...noted })];
  if (one.month === undefined) return 'month';
  return [fact('investment.reported', { year: one.year, month: one.month, fen: one.sum, ...noted })];
}
