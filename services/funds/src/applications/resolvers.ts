import { byThingId } from '@kuaijin/kit/aggregate/things';
import { moneyOf } from '@kuaijin/kit/measures/money';
import { pageIn } from '@kuaijin/kit/read-models';
import type { FundsContext } from '../funds-context';
import type {
  FundApplicationResolvers,
  FundApplicationShareResolvers,
  FundApplicationStepResolvers,
  QueryResolvers,
} from '../resolvers/types.generated';
import { sharesTotal } from './rules';

export const fundApplication: FundApplicationResolvers<FundsContext> = {
  project: ({ projectId }) => ({ id: projectId }),
  amount: ({ amount }) => moneyOf(amount),
  recommended: ({ recommended }) => (recommended === undefined ? null : moneyOf(recommended)),
  approved: ({ approved }) => (approved === undefined ? null : moneyOf(approved)),
  allocated: (application) => moneyOf(sharesTotal(application, 'MONEY')),
  quota: (application) => moneyOf(sharesTotal(application, 'QUOTA')),
  shares: ({ shares }) => [...shares],
  steps: ({ steps }) => [...steps],
};

export const fundApplicationShare: FundApplicationShareResolvers<FundsContext> = {
  amount: ({ amount }) => moneyOf(amount),
};

export const fundApplicationStep: FundApplicationStepResolvers<FundsContext> = {
  amount: ({ amount }) => (amount === undefined ? null : moneyOf(amount)),
  note: ({ note }) => note ?? null,
};

export const applicationQueries: Required<Pick<QueryResolvers<FundsContext>, 'fundApplications' | 'fundApplication'>> =
  {
    fundApplications: (_source, { status, ...args }, { applications, viewer }) =>
      applications.page(viewer, status ?? undefined, pageIn(byThingId, args)),
    fundApplication: async (_source, { id }, { loaders }) => (await loaders.applications.load(id)) ?? null,
  };
