import { KuaijinError } from '@kuaijin/kit/errors';
import { moneyOf } from '@kuaijin/kit/measures/money';
import { dateOf } from '@kuaijin/kit/working-days';
import { innermost } from '../domain/award-tree';
import { type FundingSums, sumsOf } from '../domain/project-funding';
import { fileId } from '../file/model';
import { isVisited, visitKinds } from '../file/rules';
import type { FundsContext, ProjectFundingView } from '../funds-context';
import { sheetOf, sourcesOf } from '../sheet/read';
import { unsplitFen } from './group-award';
import type { FundingLineResolvers, ProjectFundingResolvers, ProjectResolvers } from './types.generated';

export const project: ProjectResolvers<FundsContext> = {
  __resolveReference: ({ id }) => ({ id }),
  funding: ({ id }) => ({ projectId: id }),
};

const sum =
  (field: keyof FundingSums) =>
  async ({ projectId }: ProjectFundingView, _args: object, { loaders }: FundsContext) =>
    moneyOf(sumsOf(await loaders.projectReservations.load(projectId))[field]);

const file = ({ projectId }: ProjectFundingView, { loaders }: FundsContext) => loaders.files.load(fileId(projectId));

export const projectFunding: ProjectFundingResolvers<FundsContext> = {
  lines: async ({ projectId }, _args, { loaders }) => [...(await loaders.projectReservations.load(projectId))],
  unsplitAwards: async ({ projectId }, _args, { loaders }) => {
    const awards = innermost(await loaders.projectAwards.load(projectId));
    const left = await Promise.all(awards.map((award) => unsplitFen(award, loaders)));
    return awards.filter((_award, i) => left[i] !== 0n);
  },
  reserved: sum('reserved'),
  allotted: sum('allotted'),
  paid: sum('paid'),
  spent: sum('spent'),
  sheet: async ({ projectId }, { asOf }, { loaders }) => {
    const day = asOf ?? dateOf(new Date());
    return { day, rows: await sheetOf(projectId, day, loaders) };
  },
  plans: async (view, _args, context) => [...((await file(view, context))?.plans ?? [])].reverse(),
  retentions: async (view, _args, context) => [...((await file(view, context))?.retentions ?? [])],
  specialBonds: async ({ projectId }, _args, { loaders }) => [...(await loaders.projectBonds.load(projectId))],
  applications: async ({ projectId }, _args, { loaders }) => [...(await loaders.projectApplications.load(projectId))],
  financeRequests: async ({ projectId }, _args, { loaders }) => [...(await loaders.projectFinance.load(projectId))],
  siteVisits: async (view, _args, context) => {
    const known = await file(view, context);
    const hasRecord = known !== undefined && (known.visits.length > 0 || Object.keys(known.visitBy).length > 0);
    if (!hasRecord && !isVisited(await sourcesOf(view.projectId, context.loaders))) return [];
    return visitKinds.map((kind) => ({ kind, file: known ?? { visitBy: {}, visits: [] } }));
  },
};

export const fundingLine: FundingLineResolvers<FundsContext> = {
  id: ({ key }) => key,
  source: async ({ account, accountMeta }, _args, { loaders }) =>
    accountMeta?.source ?? (await batchOf(account, loaders)).meta.source,
  batch: ({ account }, _args, { loaders }) => batchOf(account, loaders),
  reserved: ({ open }) => moneyOf(open),
  allotted: ({ committed }) => moneyOf(committed),
  paid: ({ paid }) => moneyOf(paid),
  spent: ({ spent }) => moneyOf(spent),
  stepId: ({ stepId }) => stepId ?? null,
};

async function batchOf(account: string, loaders: FundsContext['loaders']) {
  const batch = await loaders.accounts.load(account);
  if (batch === undefined) throw new KuaijinError('NOT_FOUND', { received: account });
  return batch;
}
