/** 停工 and 复工: from which day to which works stood still. */
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { dateOf } from '@kuaijin/kit/working-days';
import { fact, type Happened, type ProjectFact } from '../domain/facts';
import { batchOf, milestoneOf, type Project } from '../domain/project';
import { stateConflict } from '../domain/state-conflict';
import type { Suspension } from './terms';

/** 未开工, 施工中, 停工, 已竣工. */
export type WorksStatus = 'NOT_STARTED' | 'RUNNING' | 'SUSPENDED' | 'COMPLETED';

/** How works stand now. */
export function worksStatus(project: Project): WorksStatus {
  const batch = batchOf(project);
  if (batch === 'COMPLETED' || milestoneOf(project, 'COMPLETED').verified !== undefined) return 'COMPLETED';
  if (openSuspension(project) !== undefined) return 'SUSPENDED';
  return batch === 'STARTED' || milestoneOf(project, 'STARTED').verified !== undefined ? 'RUNNING' : 'NOT_STARTED';
}

/**
 * 停工 from a day on.
 * @returns STATE_CONFLICT unless works are running, INVALID_INPUT for a day to come, or one before the start or the
 * last 复工
 */
export function suspendWork(
  project: Project,
  { on, reason }: { readonly on: string; readonly reason: string },
  version: number,
  { at }: Happened,
): readonly ProjectFact[] | Refusal {
  if (worksStatus(project) !== 'RUNNING') return stateRefusal(project, 'RUNNING', version);
  const earliest = project.suspensions?.at(-1)?.until ?? milestoneOf(project, 'STARTED').actualOn;
  return dayRefusal(on, earliest, dateOf(at)) ?? [fact('work.suspended', { on, reason })];
}

/** 复工 on a day. @returns STATE_CONFLICT unless works stand still, INVALID_INPUT for a day to come or before 停工 */
export function resumeWork(
  project: Project,
  { on }: { readonly on: string },
  version: number,
  { at }: Happened,
): readonly ProjectFact[] | Refusal {
  const open = openSuspension(project);
  if (open === undefined || worksStatus(project) !== 'SUSPENDED') return stateRefusal(project, 'SUSPENDED', version);
  return dayRefusal(on, open.since, dateOf(at)) ?? [fact('work.resumed', { on })];
}

function openSuspension({ suspensions = [] }: Project): Suspension | undefined {
  return suspensions.find(({ until }) => until === undefined);
}

function stateRefusal(project: Project, expected: WorksStatus, version: number): Refusal {
  const newest = project.suspensions?.at(-1);
  const by = newest?.resumed ?? newest?.suspended ?? milestoneOf(project, 'STARTED').verified;
  return stateConflict('on', expected, { status: worksStatus(project), version, by });
}

function dayRefusal(on: string, earliest: string | undefined, today: string): Refusal | undefined {
  if (on > today) return refuse('INVALID_INPUT', ['input', 'on'], { expected: `${today} or before`, received: on });
  if (earliest === undefined || on >= earliest) return undefined;
  return refuse('INVALID_INPUT', ['input', 'on'], { expected: `${earliest} or after`, received: on });
}
