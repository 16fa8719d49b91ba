/** 更正: a milestone that turns out wrong is taken back; what it was is kept beside what is reported anew. */
import type { Refusal } from '@kuaijin/kit/errors';
import { fact, type ProjectFact } from '../domain/facts';
import { milestoneStatus, stateRefusal } from '../domain/milestones';
import { batchOf, type Milestone, type MilestoneKind, milestoneOf, type Project } from '../domain/project';
import { batchReachedBy } from '../library/transitions';

/**
 * Takes a milestone back that was reported or verified: it is planned again as it was, and so is the batch that it
 * reached.
 * @returns STATE_CONFLICT for one that is not reported, and for a start while a completion rests on it
 */
export function undoMilestone(
  project: Project,
  { kind, reason }: { readonly kind: MilestoneKind; readonly reason: string },
  version: number,
): readonly ProjectFact[] | Refusal {
  const milestone = milestoneOf(project, kind);
  const status = milestoneStatus(milestone);
  if (status !== 'REPORTED' && status !== 'VERIFIED') return stateRefusal(milestone, 'REPORTED or VERIFIED', version);
  const completed = milestoneOf(project, 'COMPLETED');
  if (kind === 'STARTED' && completed.actualOn !== undefined) {
    return stateRefusal(completed, 'a start on which no completion rests', version);
  }
  return [fact('milestone.undone', { kind, reason }), ...batchBefore(project, milestone)];
}

/** The batch that held before the milestone reached one, from the same day on; nothing where it reached none. */
function batchBefore(project: Project, { kind, verified, actualOn }: Milestone): readonly ProjectFact[] {
  const from = batchOf(project);
  const to = project.batches.at(-2)?.batch;
  const isReachedByIt =
    from !== undefined && from === batchReachedBy[kind] && project.batches.at(-1)?.since === actualOn;
  if (verified === undefined || actualOn === undefined || !isReachedByIt || to === undefined) return [];
  return [fact('batch.changed', { from, to, since: actualOn })];
}
