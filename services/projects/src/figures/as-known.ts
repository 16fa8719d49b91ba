/**
 * A project as it was recorded by the end of a day: what was recorded later is left out, what was taken back later
 * stands. Pure.
 */
import { dateOf } from '@kuaijin/kit/working-days';
import type { Milestone } from '../domain/project';
import type { UndoneMilestone } from '../reports/terms';
import type { Counted } from './rules';

/**
 * The project as it was known on a day; undefined when it was not registered yet. What earlier releases stored
 * without a day of recording counts as known.
 */
export function asKnown<C extends Counted>(project: C, knownAt: string): C | undefined {
  const isRecorded = ({ setOn }: { readonly setOn?: string }) => (setOn ?? '') <= knownAt;
  if ((project.registeredOn ?? '') > knownAt) return undefined;
  const sums = <S extends { readonly revisions: readonly { readonly setOn: string }[] }>(all: readonly S[]) =>
    all
      .map((one) => ({ ...one, revisions: one.revisions.filter(isRecorded) }))
      .filter(({ revisions }) => revisions.length > 0);
  return {
    ...project,
    batches: project.batches.filter(isRecorded),
    lists: project.lists.filter(isRecorded).map(({ until, leftSetOn, ...membership }) => {
      return until === undefined || (leftSetOn ?? '') > knownAt ? membership : { ...membership, until };
    }),
    milestones: milestonesKnown(project, knownAt),
    yearPlans: sums(project.yearPlans),
    monthReports: sums(project.monthReports),
    suspensions: (project.suspensions ?? [])
      .filter(({ suspended }) => dateOf(suspended.at) <= knownAt)
      .map(({ until, resumed, ...one }) =>
        resumed === undefined || until === undefined || dateOf(resumed.at) > knownAt ? one : { ...one, until, resumed },
      ),
  };
}

function milestonesKnown({ milestones, undoneMilestones = [] }: Counted, knownAt: string): readonly Milestone[] {
  return milestones.map((milestone) => {
    const { kind } = milestone;
    const plans = milestone.plans.filter(({ setOn }) => setOn <= knownAt);
    const stood = undoneMilestones.find((one) => one.kind === kind && stoodOn(one, knownAt)) ?? milestone;
    const { actualOn, reported, verified } = stood;
    if (reported === undefined || actualOn === undefined || dateOf(reported.at) > knownAt) {
      return { kind, plans, fileIds: [] };
    }
    const isVerified = verified !== undefined && dateOf(verified.at) <= knownAt;
    return { kind, plans, fileIds: [], actualOn, reported, ...(isVerified ? { verified } : {}) };
  });
}

/** True for what had been reported by a day and was taken back after it. */
function stoodOn({ reported, undone }: UndoneMilestone, knownAt: string): boolean {
  return reported !== undefined && dateOf(reported.at) <= knownAt && dateOf(undone.at) > knownAt;
}
