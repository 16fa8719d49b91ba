import { byThingId } from '@kuaijin/kit/aggregate/things';
import { moneyOf } from '@kuaijin/kit/measures/money';
import { pageIn } from '@kuaijin/kit/read-models';
import type { FundsContext } from '../funds-context';
import type { FinanceOfferResolvers, FinanceRequestResolvers, QueryResolvers } from '../resolvers/types.generated';
import { acceptedTotal, financeStatus } from './rules';

export const financeRequest: FinanceRequestResolvers<FundsContext> = {
  project: ({ projectId }) => ({ id: projectId }),
  status: financeStatus,
  amount: ({ amount }) => moneyOf(amount),
  accepted: (request) => moneyOf(acceptedTotal(request)),
  offers: ({ offers }) => [...offers],
};

export const financeOffer: FinanceOfferResolvers<FundsContext> = {
  amount: ({ amount }) => moneyOf(amount),
  acceptedAt: ({ acceptedAt }) => acceptedAt ?? null,
};

export const financeRequestsQuery: NonNullable<QueryResolvers<FundsContext>['financeRequests']> = (
  _source,
  { status, ...args },
  { finance, viewer },
) => finance.page(viewer, status ?? undefined, pageIn(byThingId, args));
