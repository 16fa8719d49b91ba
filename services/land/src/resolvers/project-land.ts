import { quantityOf } from '@kuaijin/kit/measures/quantity';
import { balancesOf } from '../domain/project-land';
import type { LandContext } from '../land-context';
import type { ProjectLandResolvers, ProjectResolvers, QuotaBalanceResolvers } from './types.generated';

export const project: ProjectResolvers<LandContext> = {
  __resolveReference: ({ id }) => ({ id }),
  land: async ({ id }, _args, { loaders }) => ({
    reservations: await loaders.projectReservations.load(id),
    site: await loaders.sites.load(id),
  }),
};

export const projectLand: ProjectLandResolvers<LandContext> = {
  balances: ({ reservations }, { kind }) => {
    const holdings = reservations.flatMap(({ accountMeta, open, committed }) =>
      accountMeta === undefined ? [] : [{ kind: accountMeta.kind, open, committed }],
    );
    return [...balancesOf(holdings, kind)];
  },
  preExamination: ({ site }) => site?.preExamination ?? null,
  advance: ({ site }) => (site === undefined || site.grants.length === 0 ? null : site),
};

export const quotaBalance: QuotaBalanceResolvers<LandContext> = {
  reserved: ({ reserved, kind }) => quantityOf(reserved, kind),
  committed: ({ committed, kind }) => quantityOf(committed, kind),
};
