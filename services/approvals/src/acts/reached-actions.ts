/**
 * The actions that a caller may do, checked against the guard of their mutation: what it refuses is not
 * offered.
 */
import { reachesWith } from '@kuaijin/kit/access/enforce-reach';
import type { ErrorCode } from '@kuaijin/kit/errors';
import type { CaseState } from '@kuaijin/workflow-approvals/case/state';
import type { GraphQLResolveInfo } from 'graphql';
import { visibilityOfCase } from '../access/case-scope';
import type { ApprovalsContext } from '../context';
import type { MutationResolvers } from '../resolvers/types.generated';

interface ReachedAction<Action> {
  readonly action: Action;
  readonly allowed: boolean;
  readonly reason: ErrorCode | null;
}

/**
 * The actions as the rules of the case judge them; NOT_ALLOWED where its caller does not reach the case (`@reach`).
 * @param mutations by which each is asked for
 */
export function reachedActions<Action extends string>(
  actions: readonly ReachedAction<Action>[],
  mutations: Readonly<Record<Action, keyof MutationResolvers>>,
  state: CaseState,
  { viewer }: Pick<ApprovalsContext, 'viewer'>,
  { schema }: GraphQLResolveInfo,
): readonly ReachedAction<Action>[] {
  const fields = schema.getMutationType()?.getFields() ?? {};
  const thing = visibilityOfCase(state);
  return actions.map((action) => {
    const mutation = fields[mutations[action.action]];
    if (action.reason === 'NOT_ALLOWED' || (mutation !== undefined && reachesWith(mutation, viewer, thing)))
      return action;
    return { action: action.action, allowed: false, reason: 'NOT_ALLOWED' };
  });
}
