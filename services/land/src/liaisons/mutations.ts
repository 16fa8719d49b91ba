/** 土保姆 as the land office assigns them and ends their terms. */
import { isRegionId, regionCodeOf } from '@kuaijin/kit/access/region-scope';
import { orderFields } from '@kuaijin/kit/accounts';
import { placeOf } from '@kuaijin/kit/aggregate/asked-by';
import { changeThing } from '@kuaijin/kit/aggregate/change-thing';
import { isRefusal, type Refusal, refuse } from '@kuaijin/kit/errors';
import { refused } from '@kuaijin/kit/errors/refusals';
import { dayInput, parseInput } from '@kuaijin/kit/input';
import { definedFields } from '@kuaijin/kit/input/defined-fields';
import { z } from 'zod';
import type { LandContext } from '../land-context';
import type { MutationResolvers } from '../resolvers/types.generated';
import {
  assignRefusal,
  endRefusal,
  type LandLiaison,
  type LiaisonFact,
  lastTerm,
  liaisonOfList,
  liaisonOfProject,
} from './rules';

const { idempotencyKey, projectId, regionId, reason } = orderFields;
const name = z.string().trim().min(1).max(200);
const assignInput = z.object({
  ...{ idempotencyKey, personId: name, from: dayInput, until: dayInput.nullish() },
  ...{ projectId: projectId.nullish(), list: name.max(100).nullish(), regionId: regionId.nullish() },
});
const endInput = z.object({ idempotencyKey, liaisonId: name, on: dayInput, reason });

type Resolver<Name extends keyof MutationResolvers> = NonNullable<MutationResolvers<LandContext>[Name]>;

export const assignLandLiaison: Resolver<'assignLandLiaison'> = async (_source, { input }, context) => {
  const parsed = parseInput(assignInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { idempotencyKey: key, personId, from, until, ...served } = definedFields(parsed.value);
  if (until !== undefined && until < from) {
    return refused(refuse('INVALID_INPUT', ['input', 'until'], { expected: `${from} or later`, received: until }));
  }
  const liaison = await liaisonFor(served, context);
  if (isRefusal(liaison)) return refused(liaison);
  const term = { personId, from, ...(until === undefined ? {} : { until }) };
  return change(
    context,
    { mutation: 'assignLandLiaison', key, id: liaison.id, content: { ...served, term } },
    (known, version) => assignRefusal(known, from, version) ?? { type: 'landLiaison.assigned', liaison, term },
  );
};

export const endLandLiaison: Resolver<'endLandLiaison'> = (_source, { input }, context) => {
  const parsed = parseInput(endInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { idempotencyKey: key, liaisonId: id, ...end } = parsed.value;
  return change(context, { mutation: 'endLandLiaison', key, id, content: end }, (liaison, version) => {
    const term = liaison && lastTerm(liaison);
    if (term === undefined) return refuse('NOT_FOUND', ['input', 'liaisonId'], { received: id });
    return endRefusal(term, end.on, version) ?? { type: 'landLiaison.ended', ...end };
  });
};

interface Served {
  readonly projectId?: string;
  readonly list?: string;
  readonly regionId?: string;
}

/** Of one project, or of a list in a region. Whether it is within the caller's reach is judged before (`@reach`). */
async function liaisonFor(
  { projectId: project, list, regionId: region }: Served,
  context: LandContext,
): Promise<Omit<LandLiaison, 'terms'> | Refusal> {
  if (project !== undefined && list === undefined && region === undefined) {
    return placeOf(liaisonOfProject(project), project, context);
  }
  if (project === undefined && list !== undefined && region !== undefined && isRegionId(region)) {
    return { id: liaisonOfList(regionCodeOf(region) ?? '', list), regionId: region, list };
  }
  return refuse('INVALID_INPUT', ['input', 'projectId'], {
    expected: 'a project, or a list and a region',
    received: Object.keys({ project, list, region }).join(', '),
  });
}

interface LiaisonOrder {
  readonly mutation: string;
  readonly key: string;
  readonly id: string;
  readonly content: object;
}

async function change(
  context: LandContext,
  { mutation, key, id, content }: LiaisonOrder,
  decide: (liaison: LandLiaison | undefined, version: number) => LiaisonFact | Refusal,
) {
  const order = { mutation, idempotencyKey: key, id, post: 'LAND_MANAGER', content } as const;
  const executed = await changeThing(context.liaisons, context, order, decide);
  if (!executed.ok) return refused(executed.refusal);
  context.loaders.liaisons.clear(id);
  return { liaison: executed.state, cursor: executed.cursor, userErrors: [] };
}
