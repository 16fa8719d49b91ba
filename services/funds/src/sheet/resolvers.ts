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

/** Projects whose totals are asked for at once: that are named, and that were ever on a list. */
const PROJECTS_MAX = 100;
const LISTED_MAX = 500;

type TotalsQueryResolver = NonNullable<QueryResolvers<FundsContext>['fundingTotals']>;

/** 资金汇总: of the projects that are named, or on a list, and seen; or else of a region. */
export const fundingTotalsQuery: TotalsQueryResolver = async (_source, args, context) => {
  const { projectIds, list, ...asked } = definedFields(args);
  const { asOf = dateOf(new Date()), region, ...narrowed } = asked;
  const ids = await projectsAsked({ projectIds, list, day: asOf }, context);
  if (ids === undefined) {
    if (region !== undefined && !isRegionId(region)) {
      throw new KuaijinError('INVALID_INPUT', { path: ['region'], expected: 'the id of a region', received: region });
    }
    return totalsOfRegion({ ...narrowed, ...(region === undefined ? {} : { regionId: region }), day: asOf }, context);
  }
  const known = await Promise.all(ids.map((id) => context.projects.load(id)));
  const seen = ids.filter((_id, i) => {
    const project = known[i];
    return project !== undefined && maySee(context.viewer, visibilityOfFollowed(project), 'region');
  });
  return totalsOfProjects(seen, { ...narrowed, day: asOf }, context);
};

interface ProjectsAsked {
  readonly projectIds: readonly string[] | null | undefined;
  readonly list: string | undefined;
  readonly day: string;
}

/** Undefined where neither projects nor a list are named. */
async function projectsAsked(
  { projectIds, list, day }: ProjectsAsked,
  { listed }: FundsContext,
): Promise<readonly string[] | undefined> {
  if (projectIds === undefined || projectIds === null) {
    if (list === undefined) return undefined;
    const { ids, isWhole } = await listed.projectsOn(list, day, LISTED_MAX);
    if (isWhole) return ids;
    throw invalid('list', `a list that at most ${LISTED_MAX} projects were on`, list);
  }
  if (list !== undefined) throw invalid('list', 'projects or a list', list);
  if (projectIds.length > PROJECTS_MAX) {
    throw invalid('projectIds', `at most ${PROJECTS_MAX} entries`, String(projectIds.length));
  }
  return [...new Set(projectIds)];
}

const invalid = (field: string, expected: string, received: string) =>
  new KuaijinError('INVALID_INPUT', { path: [field], expected, received });
