import { byThingId } from '@kuaijin/kit/aggregate/things';
import { pageIn } from '@kuaijin/kit/read-models';
import type { FundsContext } from '../funds-context';
import type { QueryResolvers, ReportedFigureResolvers } from '../resolvers/types.generated';
import { mayOverlapWith } from './rules';

export const reportedFigure: ReportedFigureResolvers<FundsContext> = {
  mayOverlapWith: async (figure, _args, { loaders }) => [...mayOverlapWith(figure, await loaders.reports.load(figure))],
};

export const reportedFiguresQuery: NonNullable<QueryResolvers<FundsContext>['reportedFigures']> = (
  _source,
  { report, ...args },
  { figures, viewer },
) => figures.page(viewer, report ?? undefined, pageIn(byThingId, args));
