import { quantityOf } from '@kuaijin/kit/measures/quantity';
import { replacementsOf } from '../domain/farmland-replacement';
import { balancesOf } from '../domain/project-land';
import type { LandContext } from '../land-context';
import { liaisonsOf } from '../liaisons/resolvers';
import { holdingsOf } from '../model/pools';
import { comparisonOf } from '../site/comparison';
import type { ProjectLandResolvers, ProjectResolvers, QuotaBalanceResolvers } from './types.generated';

export const project: ProjectResolvers<LandContext> = {
  __resolveReference: ({ id }) => ({ id }),
  land: async ({ id }, _args, { loaders }) => ({
    projectId: id,
    reservations: await loaders.projectReservations.load(id),
    site: await loaders.sites.load(id),
  }),
  landLiaisons: async ({ id }, _args, context) => [...(await liaisonsOf(id, context))],
  outputEvaluations: async ({ id }, _args, { loaders }) => [
    ...((await loaders.evaluations.load(id))?.evaluations.toReversed() ?? []),
  ],
};

export const projectLand: ProjectLandResolvers<LandContext> = {
  balances: ({ reservations }, { kind }) => [...balancesOf(holdingsOf(reservations), kind)],
  preExamination: ({ site }) => site?.preExamination ?? null,
  application: ({ site }) => site?.application ?? null,
  comparison: ({ site }) => comparisonOf(site?.preExamination, site?.application) ?? null,
  replacements: ({ site, reservations }) => [...replacementsOf(site?.preExamination?.areas, holdingsOf(reservations))],
  zoneCheck: async ({ projectId }, _args, { loaders }) =>
    (await loaders.projectZones.load(projectId)).find(({ name }) => name === undefined) ?? null,
  zoneGroups: async ({ projectId }, _args, { loaders }) =>
    (await loaders.projectZones.load(projectId)).filter(({ name }) => name !== undefined),
  advance: ({ site }) => (site === undefined || site.grants.length === 0 ? null : site),
};

export const quotaBalance: QuotaBalanceResolvers<LandContext> = {
  reserved: ({ reserved, kind }) => quantityOf(reserved, kind),
  committed: ({ committed, kind }) => quantityOf(committed, kind),
};
