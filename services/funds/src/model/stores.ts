/** Everything that funds stores: what a request reads and changes. */
import type { TroubledStream } from '@kuaijin/kit/aggregate';
import { type AnyThings, Things } from '@kuaijin/kit/aggregate/things';
import type { Verification } from '@kuaijin/kit/journal';
import type { ServiceDeps } from '@kuaijin/kit/service';
import { fundAllocationKind } from '../allocations/model';
import type { FundAllocation } from '../allocations/rules';
import { fundApplicationKind } from '../applications/model';
import type { FundApplication } from '../applications/rules';
import { specialBondKind } from '../bonds/model';
import type { SpecialBond } from '../bonds/rules';
import { fundingFileKind } from '../file/model';
import type { FundingFile } from '../file/rules';
import { financeRequestKind } from '../finance/model';
import type { FinanceRequest } from '../finance/rules';
import { type IdleBatchFile, idleKind } from '../idle/notices';
import { fundQuotaKind } from '../quotas/model';
import type { FundQuota } from '../quotas/rules';
import { reportedFigureKind } from '../reported/model';
import type { ReportedFigure } from '../reported/rules';
import { policyWindowKind } from '../windows/model';
import type { PolicyWindow } from '../windows/rules';
import { type Batches, openBatches } from './batches';
import { GroupAwards } from './group-awards';

export interface FundsStores {
  readonly batches: Batches;
  readonly groupAwards: GroupAwards;
  readonly files: Things<FundingFile>;
  readonly bonds: Things<SpecialBond>;
  readonly finance: Things<FinanceRequest>;
  readonly windows: Things<PolicyWindow>;
  readonly figures: Things<ReportedFigure>;
  readonly quotas: Things<FundQuota>;
  readonly applications: Things<FundApplication>;
  readonly allocations: Things<FundAllocation>;
  readonly idle: Things<IdleBatchFile>;
}

export async function openFundsStores(deps: ServiceDeps): Promise<FundsStores> {
  return {
    batches: await openBatches(deps),
    groupAwards: await GroupAwards.open(deps),
    files: await Things.open(deps, fundingFileKind),
    bonds: await Things.open(deps, specialBondKind),
    finance: await Things.open(deps, financeRequestKind),
    windows: await Things.open(deps, policyWindowKind),
    figures: await Things.open(deps, reportedFigureKind),
    quotas: await Things.open(deps, fundQuotaKind),
    applications: await Things.open(deps, fundApplicationKind),
    allocations: await Things.open(deps, fundAllocationKind),
    idle: await Things.open(deps, idleKind),
  };
}

const allOf = (stores: FundsStores): readonly AnyThings[] => Object.values(stores);

/** Brings what is read up to what was recorded, after a crash and from then on. */
export async function startAll(stores: FundsStores): Promise<void> {
  for (const store of allOf(stores)) await store.start();
}

export async function closeAll(stores: FundsStores): Promise<void> {
  for (const store of allOf(stores)) await store.close();
}

export const troubledIn = (stores: FundsStores): readonly TroubledStream[] =>
  allOf(stores).flatMap((store) => store.troubled());

/** Walks every journal; for operators. */
export async function* verifyStores(stores: FundsStores): AsyncGenerator<Verification> {
  for (const store of allOf(stores)) yield* store.verifyAll();
}
