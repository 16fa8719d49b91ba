import { KuaijinError } from '@kuaijin/kit/errors';
import { moneyOf } from '@kuaijin/kit/measures/money';
import { type FundingSums, sumsOf } from '../domain/project-funding';
import type { FundsContext, ProjectFundingView } from '../funds-context';
import { unsplitFen } from './group-award';
import type { FundingLineResolvers, ProjectFundingResolvers, ProjectResolvers } from './types.generated';

export const project: ProjectResolvers<FundsContext> = {
  __resolveReference: ({ id }) => ({ id }),
  funding: async ({ id }, _args, { loaders }) => {
    const [lines, awards] = await Promise.all([loaders.projectReservations.load(id), loaders.projectAwards.load(id)]);
    return { lines, unsplitAwards: awards };
  },
};

const sum = (field: keyof FundingSums) => (view: ProjectFundingView) => moneyOf(sumsOf(view.lines)[field]);

export const projectFunding: ProjectFundingResolvers<FundsContext> = {
  unsplitAwards: async ({ unsplitAwards }, _args, { loaders }) => {
    const left = await Promise.all(unsplitAwards.map((award) => unsplitFen(award, loaders)));
    return unsplitAwards.filter((_award, i) => left[i] !== 0n);
  },
  reserved: sum('reserved'),
  allotted: sum('allotted'),
  paid: sum('paid'),
  spent: sum('spent'),
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
