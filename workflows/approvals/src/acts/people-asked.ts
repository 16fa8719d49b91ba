import type { CaseCommand } from '../contracts';
import type { Input } from './fields';
import { actOfCommand } from './index';

/** Of whom the directory is asked before a command is judged. */
export interface PeopleAsked {
  /** To whom a step goes. */
  readonly actorId?: string | undefined;
  /** Officers that are named beside the caller. */
  readonly actorIds?: readonly string[] | undefined;
  /** The owner, for bad credit 失信. */
  readonly isOwnerAsked: boolean;
}

export function peopleAsked(command: CaseCommand): PeopleAsked {
  const asks = actOfCommand(command.type)?.asks;
  const given = command as unknown as Input<never>;
  const actorIds = command.type === 'conveneSession' ? command.officerIds : asks?.named?.(given);
  return {
    actorId: command.type === 'reassign' ? command.toOfficerId : asks?.officer?.(given),
    actorIds: actorIds?.length === 0 ? undefined : actorIds,
    isOwnerAsked: asks?.owner === true,
  };
}

/** True for a command whose Update waits for other services: it takes as long as they do. */
export function needsLookUps(command: CaseCommand): boolean {
  const { actorId, actorIds, isOwnerAsked } = peopleAsked(command);
  const isAboutPeople = actorId !== undefined || actorIds !== undefined || isOwnerAsked;
  return isAboutPeople || command.type === 'submit' || command.type === 'moveCase';
}
