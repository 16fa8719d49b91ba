/** What is reported of a project beside its milestones and sums: the facts, and what each of them changes. */
import type { TimedAct } from '@kuaijin/kit/access/posts';
import type { MilestoneKind, Project } from '../domain/project';
import type { PlannedStage, ProgressReport, Suspension } from './terms';

/** Type of a fact to its data. */
export interface ReportFacts {
  'milestone.undone': { readonly kind: MilestoneKind; readonly reason: string };
  'stagePlan.set': { readonly stages: readonly PlannedStage[] };
  'work.suspended': { readonly on: string; readonly reason: string };
  'work.resumed': { readonly on: string };
  'progress.reported': Omit<ProgressReport, 'reported'>;
  'excuse.stated': { readonly year: number; readonly month: number; readonly reason: string };
  'excuse.approved': { readonly year: number; readonly month: number; readonly expiresOn: string };
}

/** One thing that was reported. */
export type ReportFact = {
  [T in keyof ReportFacts]: { readonly type: T; readonly v: 1; readonly data: ReportFacts[T] };
}[keyof ReportFacts];

/** The project after a fact. @param by who reported it, and when it counts as reported @param setOn day of that */
export function applyReportFact<P extends Project>(project: P, done: ReportFact, by: TimedAct, setOn: string): P {
  switch (done.type) {
    case 'milestone.undone':
      return undo(project, done.data, by);
    case 'stagePlan.set':
      return {
        ...project,
        stagePlans: [...(project.stagePlans ?? []), { stages: done.data.stages, setOn, act: by }],
      };
    case 'work.suspended': {
      const { on, reason } = done.data;
      return { ...project, suspensions: [...(project.suspensions ?? []), { since: on, reason, suspended: by }] };
    }
    case 'work.resumed': {
      const resumed = (one: Suspension) =>
        one.until === undefined ? { ...one, until: done.data.on, resumed: by } : one;
      return { ...project, suspensions: (project.suspensions ?? []).map(resumed) };
    }
    case 'progress.reported': {
      const { words, ...data } = done.data;
      const report = { ...data, ...((words ?? undefined) === undefined ? {} : { words }), reported: by };
      return { ...project, progress: [...(project.progress ?? []), report as ProgressReport] };
    }
    case 'excuse.stated':
      return { ...project, excuses: [...(project.excuses ?? []), { ...done.data, stated: by }] };
    case 'excuse.approved': {
      const { year, month, expiresOn } = done.data;
      const excuses = project.excuses ?? [];
      const last = excuses.findLastIndex((one) => one.year === year && one.month === month);
      return {
        ...project,
        excuses: excuses.map((one, i) => (i === last ? { ...one, approved: by, expiresOn } : one)),
      };
    }
  }
}

/** The milestone as planned again, and what it was beside it. */
function undo<P extends Project>(project: P, { kind, reason }: ReportFacts['milestone.undone'], undone: TimedAct): P {
  const before = project.milestones.find((milestone) => milestone.kind === kind);
  if (before === undefined) return project;
  const { plans, comment: _comment, ...was } = before;
  return {
    ...project,
    milestones: project.milestones.map((one) => (one.kind === kind ? { kind, plans, fileIds: [] } : one)),
    undoneMilestones: [...(project.undoneMilestones ?? []), { ...was, reason, undone }],
  };
}
