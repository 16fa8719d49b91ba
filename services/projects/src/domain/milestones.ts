/** 里程碑: planned, reported by the owner with evidence, verified by a second person; what is verified is final. */
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { dateOf } from '@kuaijin/kit/working-days';
import { batchReachedBy, mayMove } from '../library/transitions';
import { isWhole, newestProgress, progressPercent } from '../reports/measured';
import { fact, type Happened, type ProjectFact } from './facts';
import { batchOf, type Milestone, type MilestoneKind, milestoneOf, type Project } from './project';
import { stateConflict } from './state-conflict';

/** 未计划, 已计划, 已报告, 已核验. */
export type MilestoneStatus = 'NOT_PLANNED' | 'PLANNED' | 'REPORTED' | 'VERIFIED';

/** Where a milestone stands. */
export function milestoneStatus(milestone: Milestone): MilestoneStatus {
  if (milestone.verified !== undefined) return 'VERIFIED';
  if (milestone.reported !== undefined) return 'REPORTED';
  return milestone.plans.length > 0 ? 'PLANNED' : 'NOT_PLANNED';
}

/** Sets the planned day, or another one in its place. @returns STATE_CONFLICT once it is verified */
export function planMilestone(
  project: Project,
  { kind, plannedOn }: { readonly kind: MilestoneKind; readonly plannedOn: string },
  version: number,
): readonly ProjectFact[] | Refusal {
  return finalRefusal(project, kind, version) ?? [fact('milestone.planned', { kind, plannedOn })];
}

/** 报告里程碑. */
export interface MilestoneReport {
  readonly kind: MilestoneKind;
  readonly actualOn: string;
  readonly fileIds: readonly string[];
}

/**
 * Reports the actual day. Until somebody verifies it, a new report takes the place of the old one.
 * @returns EVIDENCE_NEEDED without evidence, INVALID_INPUT for a day to come or one out of order and for a completion
 * while a measure of the works is not whole, STATE_CONFLICT once it is verified
 */
export function reportMilestone(
  project: Project,
  report: MilestoneReport,
  version: number,
  { at }: Happened,
): readonly ProjectFact[] | Refusal {
  const { kind, actualOn, fileIds } = report;
  const final = finalRefusal(project, kind, version);
  if (final !== undefined) return final;
  if (fileIds.length === 0) {
    return refuse('EVIDENCE_NEEDED', ['input', 'fileIds'], { expected: 'at least 1 file', received: 'none' });
  }
  const today = dateOf(at);
  if (actualOn > today) return dayRefusal(`a day that has come, ${today} or before`, actualOn);
  const started = milestoneOf(project, 'STARTED').actualOn;
  if (kind === 'COMPLETED' && started !== undefined && actualOn < started) {
    return dayRefusal(`the start of ${started} or after`, actualOn);
  }
  const short = kind === 'COMPLETED' ? newestProgress(project).find((one) => !isWhole(one)) : undefined;
  if (short !== undefined) {
    const received = `${short.measure}: ${progressPercent(short)} %`;
    return refuse('INVALID_INPUT', ['input', 'kind'], { expected: 'works of which every measure is whole', received });
  }
  const completed = milestoneOf(project, 'COMPLETED').actualOn;
  if (kind === 'STARTED' && completed !== undefined && actualOn > completed) {
    return dayRefusal(`the completion of ${completed} or before`, actualOn);
  }
  return [fact('milestone.reported', { kind, actualOn, fileIds })];
}

/**
 * 核验: a second person verifies what was reported; a verified start or completion moves the project on in the library
 * where the table of batches allows it.
 * @returns SAME_PERSON for who reported it, STATE_CONFLICT when nothing is reported or it is verified already
 */
export function verifyMilestone(
  project: Project,
  { kind, comment }: { readonly kind: MilestoneKind; readonly comment?: string | undefined },
  version: number,
  { act }: Happened,
): readonly ProjectFact[] | Refusal {
  const milestone = milestoneOf(project, kind);
  const { reported, actualOn } = milestone;
  const status = milestoneStatus(milestone);
  if (status !== 'REPORTED' || reported === undefined || actualOn === undefined) {
    return stateRefusal(milestone, 'REPORTED', version);
  }
  if (reported.actorId === act.actorId) {
    return refuse('SAME_PERSON', ['input', 'kind'], {
      expected: `anyone but ${reported.actorId}, who reported it`,
      received: act.actorId,
    });
  }
  const from = batchOf(project);
  const to = batchReachedBy[kind];
  const moves = from !== undefined && to !== undefined && mayMove(from, to);
  return [
    fact('milestone.verified', { kind, comment }),
    ...(moves ? [fact('batch.changed', { from, to, since: actualOn })] : []),
  ];
}

function finalRefusal(project: Project, kind: MilestoneKind, version: number): Refusal | undefined {
  const milestone = milestoneOf(project, kind);
  if (milestone.verified === undefined) return undefined;
  return stateRefusal(milestone, 'NOT_PLANNED, PLANNED or REPORTED', version);
}

/** Why nothing can be done to a milestone as it stands. */
export function stateRefusal(milestone: Milestone, expected: string, version: number): Refusal {
  const by = milestone.verified ?? milestone.reported;
  return stateConflict('kind', expected, { status: milestoneStatus(milestone), version, by });
}

function dayRefusal(expected: string, received: string): Refusal {
  return refuse('INVALID_INPUT', ['input', 'actualOn'], { expected, received });
}
