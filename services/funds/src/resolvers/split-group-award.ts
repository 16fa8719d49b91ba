import { regionScopesOf } from '@kuaijin/kit/access/region-scope';
import { isRefusal, refuse } from '@kuaijin/kit/errors';
import { refused } from '@kuaijin/kit/errors/refusals';
import { actOf } from '@kuaijin/kit/identity';
import { parseInput } from '@kuaijin/kit/input';
import { requestKey } from '@kuaijin/kit/input/request-key';
import { parseMoney } from '@kuaijin/kit/measures/money';
import { splitGroupAwardInput } from '../domain/funds-inputs';
import type { FundsContext } from '../funds-context';
import type { MutationResolvers } from './types.generated';

/** 分解打捆资金: what one project gets of an award that names several, in as many steps as there are documents. */
export const splitGroupAward: NonNullable<MutationResolvers<FundsContext>['splitGroupAward']> = async (
  _source,
  { input },
  context,
) => {
  const parsed = parseInput(splitGroupAwardInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { idempotencyKey, awardId, projectId, documentNumber } = parsed.value;
  const amount = parseMoney(input.amount);
  if (isRefusal(amount)) return refused(amount);
  const { loaders, projects, identity } = context;
  const award = await loaders.awards.load(awardId);
  if (award === undefined) return refused(refuse('NOT_FOUND', ['input', 'awardId'], { received: awardId }));
  const project = await projects.load(projectId);
  const path = ['input', 'projectId'];
  if (project === undefined) return refused(refuse('NOT_FOUND', path, { received: projectId }));
  if (award.regionId !== undefined && !isIn(award.regionId, project.regionId)) {
    const expected = `a project in the region of the award, ${award.regionId}`;
    return refused(refuse('NOT_ALLOWED', path, { expected, received: project.regionId }));
  }
  const act = actOf(identity, 'FUND_MANAGER');
  const { key } = requestKey('splitGroupAward', act.actorId, idempotencyKey);
  if (!(await context.batches.keys.claim(key, award.rootId))) {
    return refused(refuse('IDEMPOTENCY_KEY_REUSED', ['input', 'idempotencyKey'], { received: idempotencyKey }));
  }
  const split = { awardId, projectId, amount, documentNumber };
  const executed = await context.groupAwards.split(award.rootId, split, { key, act, at: new Date() });
  if (!executed.ok) return refused(executed.refusal);
  const groupAward = await loaders.awards.clear(awardId).load(awardId);
  return { groupAward: groupAward ?? null, cursor: executed.cursor, userErrors: [] };
};

/** True for a region that is the other one or lies in it. */
function isIn(outer: string, inner: string): boolean {
  return regionScopesOf(inner).some((code) => outer === `region-${code}`);
}
