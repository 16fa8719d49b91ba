/** 三区三线核对 as the keeper of land records it. */
import { askedBy, futureRefusal } from '@kuaijin/kit/aggregate/asked-by';
import { storable } from '@kuaijin/kit/aggregate/things';
import { isRefusal, type Refusal, refuse } from '@kuaijin/kit/errors';
import { refused } from '@kuaijin/kit/errors/refusals';
import { dayInput, parseInput } from '@kuaijin/kit/input';
import { definedFields } from '@kuaijin/kit/input/defined-fields';
import type { BsonData } from '@kuaijin/kit/journal';
import { type QuantityInput, quantityMinor } from '@kuaijin/kit/measures/quantity';
import { z } from 'zod';
import { siteFields } from '../domain/land-inputs';
import type { LandContext } from '../land-context';
import type { RecordZoneCheckInput } from '../resolvers/schema.generated';
import type { MutationResolvers } from '../resolvers/types.generated';
import { ZONES_CHECKED, zoneCheckId } from './model';
import { membersRefusal, type ZoneAreas, type ZoneCheck, zoneAreasRefusal } from './rules';

/** Projects of a group that are named at once. */
const NAMED_MAX = 200;

const { idempotencyKey, documentNumber, projectId } = siteFields;
const zoneCheckInput = z.object({
  idempotencyKey,
  documentNumber,
  projectIds: z
    .array(projectId)
    .min(1)
    .max(NAMED_MAX)
    .refine((ids) => new Set(ids).size === ids.length, { params: { expected: 'each project once' } }),
  name: z.string().trim().min(1).max(100).nullish(),
  memberCount: z.int().min(1).max(100_000).nullish(),
  isInPlanList: z.boolean(),
  checkedOn: dayInput,
});

export const recordZoneCheck: NonNullable<MutationResolvers<LandContext>['recordZoneCheck']> = async (
  _source,
  { input },
  context,
) => {
  const parsed = parseInput(zoneCheckInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { idempotencyKey: asked, memberCount, name, ...stated } = definedFields(parsed.value);
  const areas = areasOf(input);
  if (isRefusal(areas)) return refused(areas);
  const regionId = await regionOf(stated.projectIds, context);
  if (isRefusal(regionId)) return refused(regionId);
  const body = {
    ...stated,
    ...(name ? { name } : {}),
    ...{ memberCount: memberCount ?? stated.projectIds.length, regionId, areas },
  };
  const check: ZoneCheck = { ...body, id: zoneCheckId(body) };
  const wrong =
    membersRefusal(check) ?? zoneAreasRefusal(areas) ?? futureRefusal(check.checkedOn, 'checkedOn', new Date());
  if (wrong !== undefined) return refused(wrong);
  const executed = await context.zoneChecks.execute(
    check.id,
    { ...askedBy(context, 'recordZoneCheck', asked, 'LAND_MANAGER'), content: check as object as BsonData },
    () => [storable({ type: ZONES_CHECKED, data: { check } })],
  );
  if (!executed.ok) return refused(executed.refusal);
  return { check: executed.state, cursor: executed.cursor, userErrors: [] };
};

const fields = ['total', 'outsideUrbanBoundary', 'basicFarmland', 'ecologicalRedLine', 'stableFarmland'] as const;

function areasOf(input: RecordZoneCheckInput): ZoneAreas | Refusal {
  const areas: Partial<Record<(typeof fields)[number], bigint>> = {};
  for (const name of fields) {
    const written: QuantityInput | null | undefined = input[name];
    if (written === undefined || written === null) continue;
    const path = ['input', name];
    const minor = quantityMinor(written, 'LAND_PLAN', path, name === 'total' ? 'positive' : 'any');
    if (isRefusal(minor)) return minor;
    if (minor < 0n) return refuse('NEGATIVE_AMOUNT', [...path, 'value'], { received: written.value });
    areas[name] = minor;
  }
  return areas as ZoneAreas;
}

/** Where the group lies: the region of the first project. That all are within the caller's reach is judged before. */
async function regionOf(projectIds: readonly string[], { projects }: LandContext): Promise<string | Refusal> {
  const known = await Promise.all(projectIds.map((id) => projects.load(id)));
  const missing = known.indexOf(undefined);
  if (missing < 0) return known[0]?.regionId ?? '';
  const path = ['input', 'projectIds', String(missing)];
  return refuse('NOT_FOUND', path, { received: projectIds[missing] ?? '' });
}
