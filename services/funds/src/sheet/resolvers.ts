import { visibilityOfFollowed } from '@kuaijin/kit/access/followed-projects';
import { isRegionId } from '@kuaijin/kit/access/region-scope';
import { maySee } from '@kuaijin/kit/access/visibility';
import { KuaijinError } from '@kuaijin/kit/errors';
import { definedFields } from '@kuaijin/kit/input/defined-fields';
import { percentOf } from '@kuaijin/kit/measures/decimal';
import { moneyOf } from '@kuaijin/kit/measures/money';
import { dateOf, daysBetween } from '@kuaijin/kit/working-days';
import type { FundsContext } from '../funds-context';
import type {
  FundingSheetResolvers,
  FundingSheetRowResolvers,
  FundingTotalsResolvers,
  PaymentRiseResolvers,
  QueryResolvers,
} from '../resolvers/types.generated';
import { hasRisen, type SheetRowView, type SheetView } from './rules';
import { type FundingTotals, totalsOfProjects, totalsOfRegion } from './totals';

type Amount = 'planned' | 'awarded' | 'allotted' | 'paid' | 'spent' | 'idle' | 'retention';

const ofRow = (field: Amount) => (row: SheetRowView) => moneyOf(row[field]);
const ofAll = (field: Amount) => (sheet: SheetView) => moneyOf(totalOf(sheet, field));
const totalOf = ({ rows }: SheetView, field: Amount) => rows.reduce((sum, row) => sum + row[field], 0n);

export const fundingSheetRow: FundingSheetRowResolvers<FundsContext> = {
  planned: ofRow('planned'),
  awarded: ofRow('awarded'),
  variance: ({ awarded, planned }) => moneyOf(awarded - planned),
  allotted: ofRow('allotted'),
  paid: ofRow('paid'),
  spent: ofRow('spent'),
  idle: ofRow('idle'),
  idleSince: ({ idleSince }) => (idleSince === undefined ? null : dateOf(idleSince)),
  idleDays: ({ idleSince, day }) => (idleSince === undefined ? null : daysBetween(dateOf(idleSince), day)),
  retention: ofRow('retention'),
};

export const fundingSheet: FundingSheetResolvers<FundsContext> = {
  asOf: ({ day }) => day,
  rows: ({ rows, day }) => rows.map((row) => ({ ...row, day })),
  planned: ofAll('planned'),
  awarded: ofAll('awarded'),
  allotted: ofAll('allotted'),
  paid: ofAll('paid'),
  spent: ofAll('spent'),
  idle: ofAll('idle'),
  retention: ofAll('retention'),
  paymentRate: (sheet) => percentOf(totalOf(sheet, 'paid'), totalOf(sheet, 'allotted')),
};

export const fundingTotals: FundingTotalsResolvers<FundsContext> = {
  asOf: ({ day }) => day,
  awardTotal: ({ awardTotal }) => moneyOf(awardTotal),
  handedDown: ({ handedDown }) => moneyOf(handedDown),
  allotted: ({ allotted }) => moneyOf(allotted),
  paid: ({ paid }) => moneyOf(paid),
  spent: ({ spent }) => moneyOf(spent),
  idle: ({ paid, spent }) => moneyOf(paid - spent),
  financed: ({ financed }) => moneyOf(financed),
  paymentRate: ({ paid, handedDown }) => percentOf(paid, handedDown),
  rise: (totals) => totals,
};

export const paymentRise: PaymentRiseResolvers<FundsContext> = {
  before: ({ paidMonthBefore }) => moneyOf(paidMonthBefore),
  paid: ({ paid }) => moneyOf(paid),
  percent: ({ paid, paidMonthBefore }) => percentOf(paid - paidMonthBefore, paidMonthBefore),
  isMet: ({ paid, paidMonthBefore }: FundingTotals) => hasRisen(paidMonthBefore, paid) ?? null,
};

/** Projects whose totals are asked for at once. */
const PROJECTS_MAX = 100;

type TotalsQueryResolver = NonNullable<QueryResolvers<FundsContext>['fundingTotals']>;

/** 资金汇总: of the projects that are named and seen, or else of a region. */
export const fundingTotalsQuery: TotalsQueryResolver = async (_source, args, context) => {
  const { projectIds, ...asked } = definedFields(args);
  const { asOf = dateOf(new Date()), region, ...narrowed } = asked;
  if (projectIds === undefined || projectIds === null) {
    if (region !== undefined && !isRegionId(region)) {
      throw new KuaijinError('INVALID_INPUT', { path: ['region'], expected: 'the id of a region', received: region });
    }
    return totalsOfRegion({ ...narrowed, ...(region === undefined ? {} : { regionId: region }), day: asOf }, context);
  }
  const path = ['projectIds'];
  if (projectIds.length > PROJECTS_MAX) {
    const received = String(projectIds.length);
    throw new KuaijinError('INVALID_INPUT', { path, expected: `at most ${PROJECTS_MAX} entries`, received });
  }
  const ids = [...new Set(projectIds)];
  const known = await Promise.all(ids.map((id) => context.projects.load(id)));
  const seen = ids.filter((_id, i) => {
    const project = known[i];
    return project !== undefined && maySee(context.viewer, visibilityOfFollowed(project), 'region');
  });
  return totalsOfProjects(seen, { ...narrowed, day: asOf }, context);
};
