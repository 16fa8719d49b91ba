import type { Input } from './fields';
import { actOfCommand, actOnCaseOf, type CaseCommand, firstAct } from './index';

/** Of what other services are asked before a command is judged. */
export interface FactsAsked {
  /** To whom a step goes. */
  readonly actorId?: string | undefined;
  /** Officers that are named beside the caller. */
  readonly actorIds?: readonly string[] | undefined;
  /** The owner, for bad credit 失信. */
  readonly isOwnerAsked: boolean;
  /** Names of offices whose departments are asked for. */
  readonly departmentCodes?: readonly string[] | undefined;
}

export function factsAsked(command: CaseCommand): FactsAsked {
  const given = command as unknown as Input<never>;
  const onStep = actOfCommand(command.type)?.asks;
  const onCase = actOnCaseOf(command.type)?.asks;
  const actorIds: readonly string[] | undefined = (onStep ?? onCase)?.named?.(given);
  return {
    actorId: (onStep ?? onCase)?.officer?.(given),
    actorIds: actorIds?.length === 0 ? undefined : actorIds,
    isOwnerAsked: onStep?.owner === true,
    departmentCodes: onCase?.departments?.(given),
  };
}

/** True for a command whose Update waits for other services: it takes as long as they do. */
export function needsLookUps(command: CaseCommand): boolean {
  if (command.type === firstAct.name) return true;
  const { actorId, actorIds, isOwnerAsked, departmentCodes } = factsAsked(command);
  return actorId !== undefined || actorIds !== undefined || isOwnerAsked || departmentCodes !== undefined;
}
