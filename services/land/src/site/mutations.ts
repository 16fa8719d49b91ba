/** 用地预审 and 先行用地 as they are recorded by the keeper of land. */
import { isRefusal, type Refusal, refuse } from '@kuaijin/kit/errors';
import { refused } from '@kuaijin/kit/errors/refusals';
import { actOf } from '@kuaijin/kit/identity';
import { dayInput, parseInput } from '@kuaijin/kit/input';
import { deriveId } from '@kuaijin/kit/input/ids';
import { requestKey } from '@kuaijin/kit/input/request-key';
import { quantityMinor } from '@kuaijin/kit/measures/quantity';
import { z } from 'zod';
import { siteFields } from '../domain/land-inputs';
import type { LandContext } from '../land-context';
import type { MutationResolvers } from '../resolvers/types.generated';
import { areasOf } from './site-areas-input';
import type { SitePlace } from './site-facts';

const preExaminationInput = z.object({ ...siteFields, decidedOn: dayInput });
const applicationInput = z.object({ ...siteFields, submittedOn: dayInput });
const grantInput = z.object({ ...siteFields, grantedOn: dayInput, capPercent: z.int().min(1).max(100).nullish() });

type Resolver<Name extends keyof MutationResolvers> = NonNullable<MutationResolvers<LandContext>[Name]>;

export const recordLandPreExamination: Resolver<'recordLandPreExamination'> = async (_source, { input }, context) => {
  const parsed = parseInput(preExaminationInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { idempotencyKey, projectId, documentNumber, decidedOn } = parsed.value;
  const areas = areasOf(input.areas);
  if (isRefusal(areas)) return refused(areas);
  const place = await placeOf(projectId, context);
  if (isRefusal(place)) return refused(place);
  const command = commandOf('recordLandPreExamination', idempotencyKey, context);
  const executed = await context.sites.preExamine(place, { areas, documentNumber, decidedOn }, command);
  return executed.ok ? payload(projectId, executed.cursor, context) : refused(executed.refusal);
};

export const recordLandApplication: Resolver<'recordLandApplication'> = async (_source, { input }, context) => {
  const parsed = parseInput(applicationInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { idempotencyKey, projectId, documentNumber, submittedOn } = parsed.value;
  const areas = areasOf(input.areas);
  if (isRefusal(areas)) return refused(areas);
  const place = await placeOf(projectId, context);
  if (isRefusal(place)) return refused(place);
  const command = commandOf('recordLandApplication', idempotencyKey, context);
  const executed = await context.sites.apply(place, { areas, documentNumber, submittedOn }, command);
  return executed.ok ? payload(projectId, executed.cursor, context) : refused(executed.refusal);
};

export const grantAdvanceLand: Resolver<'grantAdvanceLand'> = async (_source, { input }, context) => {
  const parsed = parseInput(grantInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { idempotencyKey, projectId, documentNumber, grantedOn, capPercent } = parsed.value;
  const area = quantityMinor(input.area, 'LAND_PLAN', ['input', 'area']);
  if (isRefusal(area)) return refused(area);
  const place = await placeOf(projectId, context);
  if (isRefusal(place)) return refused(place);
  const command = commandOf('grantAdvanceLand', idempotencyKey, context);
  const grant = {
    id: deriveId('advance-grant', command.act.actorId, idempotencyKey),
    area,
    documentNumber,
    authority: input.authority,
    grantedOn,
    ...(capPercent === undefined || capPercent === null ? {} : { capPercent }),
  };
  const executed = await context.sites.grantAdvance(place, grant, command);
  return executed.ok ? payload(projectId, executed.cursor, context) : refused(executed.refusal);
};

function commandOf(mutation: string, idempotencyKey: string, { identity }: LandContext) {
  const act = actOf(identity, 'LAND_MANAGER');
  const { key, asked } = requestKey(mutation, act.actorId, idempotencyKey);
  return { key, asked, act, at: new Date() };
}

/** Where the project lies and whose it is. Whether it is within the caller's reach is judged before (`@reach`). */
async function placeOf(projectId: string, { projects }: LandContext): Promise<SitePlace | Refusal> {
  const project = await projects.load(projectId);
  if (project === undefined) return refuse('NOT_FOUND', ['input', 'projectId'], { received: projectId });
  const { regionId, ownerId } = project;
  return { projectId, regionId, ...(ownerId === undefined ? {} : { ownerId }) };
}

async function payload(projectId: string, cursor: string, { loaders }: LandContext) {
  const [reservations, site] = await Promise.all([
    loaders.projectReservations.load(projectId),
    loaders.sites.clear(projectId).load(projectId),
  ]);
  return { land: { projectId, reservations, site }, cursor, userErrors: [] };
}
