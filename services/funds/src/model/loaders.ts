/** Reads of one request, in batches. */
import { regionCodeOf } from '@kuaijin/kit/access/region-scope';
import { type AccountLoaders, accountLoaders, byIdLoader } from '@kuaijin/kit/accounts';
import type { Placed, Things } from '@kuaijin/kit/aggregate/things';
import type { LedgerEntry } from '@kuaijin/kit/ledger';
import DataLoader from 'dataloader';
import type { FundAllocation } from '../allocations/rules';
import type { FundApplication } from '../applications/rules';
import type { SpecialBond } from '../bonds/rules';
import type { FundingFile } from '../file/rules';
import type { FinanceRequest } from '../finance/rules';
import type { FundQuota } from '../quotas/rules';
import type { ReportedFigure } from '../reported/rules';
import type { PolicyWindow } from '../windows/rules';
import type { AwardDocument } from './award-documents';
import type { BatchMeta } from './batches';
import type { FundsStores } from './stores';

/** A reservation, where it stands. */
export interface ReservationPlace {
  readonly account: string;
  readonly reservationId: string;
}

/** A report, as far as it is of a region. */
export type ReportOfRegion = Pick<ReportedFigure, 'regionId' | 'report'>;

export interface FundsLoaders extends AccountLoaders<BatchMeta> {
  readonly awards: DataLoader<string, AwardDocument | undefined>;
  /** The awards that name a project. */
  readonly projectAwards: DataLoader<string, readonly AwardDocument[]>;
  /** 项目资金档案 by id. */
  readonly files: DataLoader<string, FundingFile | undefined>;
  readonly bonds: DataLoader<string, SpecialBond | undefined>;
  readonly projectBonds: DataLoader<string, readonly SpecialBond[]>;
  readonly finance: DataLoader<string, FinanceRequest | undefined>;
  readonly projectFinance: DataLoader<string, readonly FinanceRequest[]>;
  readonly windows: DataLoader<string, PolicyWindow | undefined>;
  readonly quotas: DataLoader<string, FundQuota | undefined>;
  readonly applications: DataLoader<string, FundApplication | undefined>;
  readonly projectApplications: DataLoader<string, readonly FundApplication[]>;
  readonly allocations: DataLoader<string, FundAllocation | undefined>;
  /** What a report says of a region. */
  readonly reports: DataLoader<ReportOfRegion, readonly ReportedFigure[], string>;
  /** Everything that the ledger has about a reservation, in order. */
  readonly histories: DataLoader<ReservationPlace, readonly LedgerEntry[], string>;
}

/** Reservations whose entries are read at once. */
const READ_AT_ONCE = 20;

/** Figures of one report that are read. */
const FIGURES_MAX = 200;

/** Loaders for one request. */
export function fundsLoaders(stores: FundsStores): FundsLoaders {
  const { batches, groupAwards, files, bonds, finance, windows, figures } = stores;
  const { quotas, applications, allocations } = stores;
  return {
    ...accountLoaders(batches),
    awards: byIdLoader((ids) => groupAwards.byIds(ids)),
    projectAwards: new DataLoader(async (projectIds) => {
      const awards = await groupAwards.naming(projectIds);
      return projectIds.map((id) => awards.filter((award) => award.projectIds.includes(id)));
    }),
    files: byIdLoader((ids) => files.byIds(ids)),
    bonds: byIdLoader((ids) => bonds.byIds(ids)),
    projectBonds: ofProjectLoader(bonds),
    finance: byIdLoader((ids) => finance.byIds(ids)),
    projectFinance: ofProjectLoader(finance),
    windows: byIdLoader((ids) => windows.byIds(ids)),
    quotas: byIdLoader((ids) => quotas.byIds(ids)),
    applications: byIdLoader((ids) => applications.byIds(ids)),
    projectApplications: ofProjectLoader(applications),
    allocations: byIdLoader((ids) => allocations.byIds(ids)),
    reports: new DataLoader(
      (asked) =>
        Promise.all(
          asked.map(({ regionId, report }) =>
            figures.inRegion(regionCodeOf(regionId) ?? regionId, report, FIGURES_MAX),
          ),
        ),
      { cacheKeyFn: ({ regionId, report }) => `${regionId} ${report}` },
    ),
    histories: new DataLoader(
      (places) => Promise.all(places.map(({ account, reservationId }) => batches.ledger.about(account, reservationId))),
      { maxBatchSize: READ_AT_ONCE, cacheKeyFn: ({ account, reservationId }) => `${account} ${reservationId}` },
    ),
  };
}

/** The things of each project. */
function ofProjectLoader<S extends Placed>(things: Things<S>): DataLoader<string, readonly S[]> {
  return new DataLoader(async (projectIds) => {
    const found = await things.ofProjects(projectIds);
    return projectIds.map((id) => found.filter(({ projectId }) => projectId === id));
  });
}
