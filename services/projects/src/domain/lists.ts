/**
 * 清单: which lists a project is on, from which day to which; which projects were on a list is known for any past day.
 */
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { fact, type ProjectFact } from './facts';
import type { ListMembership, Project } from './project';

/** 列入清单或移出清单. */
export interface ListChange {
  readonly list: string;
  readonly on: string;
}

/** True when the membership holds on a day: the day of entry counts, the day of leaving does not. */
export function isMemberOn({ since, until }: ListMembership, day: string): boolean {
  return (since === undefined || since <= day) && (until === undefined || day < until);
}

/** Lists that the project stands on, and that of the change itself. */
export function listsNamed({ lists }: Project, change: ProjectFact): readonly string[] {
  const open = lists.filter(({ until }) => until === undefined).map(({ list }) => list);
  return [...new Set(change.type === 'list.left' ? [...open, change.data.list] : open)];
}

/**
 * Enters a list from a day on.
 * @returns STATE_CONFLICT when it is on the list, INVALID_INPUT for a day inside an earlier membership
 */
export function enterList(
  project: Project,
  { list, on }: ListChange,
  version: number,
): readonly ProjectFact[] | Refusal {
  const before = project.lists.filter((membership) => membership.list === list).at(-1);
  if (before !== undefined && before.until === undefined) return stateRefusal('not on the list', 'ON_LIST', version);
  if (before?.until !== undefined && on < before.until) {
    return refuse('INVALID_INPUT', ['input', 'on'], { expected: `${before.until} or after`, received: on });
  }
  return [fact('list.entered', { list, on })];
}

/**
 * Leaves a list from a day on.
 * @returns STATE_CONFLICT when it is not on the list, INVALID_INPUT for a day before it entered
 */
export function leaveList(
  project: Project,
  { list, on }: ListChange,
  version: number,
): readonly ProjectFact[] | Refusal {
  const open = project.lists.find((membership) => membership.list === list && membership.until === undefined);
  if (open === undefined) return stateRefusal('on the list', 'NOT_ON_LIST', version);
  if (open.since !== undefined && on < open.since) {
    return refuse('INVALID_INPUT', ['input', 'on'], { expected: `${open.since} or after`, received: on });
  }
  return [fact('list.left', { list, on })];
}

function stateRefusal(expected: string, status: string, version: number): Refusal {
  return refuse('STATE_CONFLICT', ['input', 'list'], { expected, received: status, details: { status, version } });
}
