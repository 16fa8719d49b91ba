/**
 * What a caller is told that he may do, held to the guard of the mutation by which he would: what it refuses is not
 * offered.
 */
import { reachesWith } from '@kuaijin/kit/access/enforce-reach';
import type { ErrorCode } from '@kuaijin/kit/errors';
import type { CaseState } from '@kuaijin/workflow-approvals/case/state';
import type { GraphQLResolveInfo } from 'graphql';
import { visibilityOfCase } from '../access/case-scope';
import type { ApprovalsContext } from '../context';
import type { MutationResolvers } from '../resolvers/types.generated';

interface Told<Action> {
  readonly action: Action;
  readonly allowed: boolean;
  readonly reason: ErrorCode | null;
}

/**
 * The actions as the rules of the case judge them; NOT_ALLOWED where its caller does not reach the case (`@reach`).
 * @param mutations by which each is asked for
 */
export function reachedActions<Action extends string>(
  actions: readonly Told<Action>[],
  mutations: Readonly<Record<Action, keyof MutationResolvers>>,
  state: CaseState,
  { viewer }: Pick<ApprovalsContext, 'viewer'>,
  { schema }: GraphQLResolveInfo,
): readonly Told<Action>[] {
  const fields = schema.getMutationType()?.getFields() ?? {};
  const thing = visibilityOfCase(state);
  return actions.map((told) => {
    const mutation = fields[mutations[told.action]];
    if (told.reason === 'NOT_ALLOWED' || (mutation !== undefined && reachesWith(mutation, viewer, thing))) return told;
    return { action: told.action, allowed: false, reason: 'NOT_ALLOWED' };
  });
}
