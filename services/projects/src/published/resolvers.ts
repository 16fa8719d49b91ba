/** 公布指标 in the graph: as they were published, what comes of them when they are worked out again, what follows. */
import { type Connection, connectionOfAll, type Page, pageIn } from '@kuaijin/kit/read-models';
import type { ProjectsContext } from '../model/projects-context';
import type {
  DerivedFigureResolvers,
  FigureReportResolvers,
  PublishedFigureResolvers,
  QueryResolvers,
  RecomputedFigureResolvers,
} from '../resolvers/types.generated';
import { derivedValue, leadOf } from './derived';
import { byNumber, type WantedFigures } from './followed-figures';
import { differenceOf, recomputed, shownAs } from './recomputed';
import { figuresNamed, publishedFigure, publishedFigures } from './register';
import { type DerivedView, type PublishedFigure as Published, reportName } from './terms';

/** A page of the register: the figures of the four reports, and behind them what was recorded since. */
async function pageOfRegister(
  wanted: WantedFigures,
  page: Page,
  { figuresOfFunds, viewer }: Pick<ProjectsContext, 'figuresOfFunds' | 'viewer'>,
): Promise<Connection<Published>> {
  const { report, regionId } = wanted;
  const rows = publishedFigures.filter(
    (one) =>
      (report ?? reportName(one.report)) === reportName(one.report) &&
      (regionId ?? one.report.regionId) === one.report.regionId,
  );
  const ofReports = (of: Page) => connectionOfAll(rows, byNumber, of, ({ number, id }) => [number, id]);
  const recorded = (of: Page) => figuresOfFunds.page(viewer, wanted, of);
  const first = page.isBackward ? await recorded(page) : ofReports(page);
  const left = { ...page, size: page.size - first.nodes.length };
  const second = page.isBackward ? ofReports(left) : await recorded(left);
  const [before, behind] = page.isBackward ? [second, first] : [first, second];
  const edges = [...before.edges, ...behind.edges];
  return {
    nodes: edges.map(({ node }) => node),
    edges,
    pageInfo: {
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
      hasNextPage: before.pageInfo.hasNextPage || behind.pageInfo.hasNextPage,
      hasPreviousPage: before.pageInfo.hasPreviousPage || behind.pageInfo.hasPreviousPage,
    },
  };
}

export const publishedQueries = {
  publishedFigures: (_source, { report, regionId, ...args }, context) =>
    pageOfRegister({ report, regionId }, pageIn(byNumber, args), context),
} satisfies QueryResolvers;

export const PublishedFigure: PublishedFigureResolvers = {
  __resolveReference: async ({ id }, { figuresOfFunds, viewer }) =>
    publishedFigure(id) ?? (await figuresOfFunds.find(viewer, id)) ?? null,
  nameEn: ({ nameEn }) => nameEn ?? null,
  base: ({ base }) => base ?? null,
  since: ({ since }) => since ?? null,
  asOf: ({ asOf }) => asOf ?? null,
  regionId: ({ report }) => report.regionId,
  list: ({ list }) => list ?? null,
  rank: ({ rank }) => rank ?? null,
  rankedIn: ({ rankedIn }) => rankedIn ?? null,
  recomputed: (figure, { includeDemo }, context) => recomputed(figure, context, includeDemo),
  derived: (figure) => figure.derived.map((derivation) => ({ figure, derivation })),
};

export const FigureReport: FigureReportResolvers = {
  name: reportName,
  publishedOn: ({ publishedOn }) => publishedOn ?? null,
};

export const RecomputedFigure: RecomputedFigureResolvers = {
  basis: ({ basis }) => basis ?? null,
  value: ({ value }) => value?.toFixed() ?? null,
  shown: (one) => shownAs(one) ?? null,
  part: ({ part }) => part?.toFixed() ?? null,
  whole: ({ whole }) => whole?.toFixed() ?? null,
  difference: (one) => differenceOf(one)?.toFixed() ?? null,
  from: ({ from }) => [...from],
  obstacle: ({ obstacle }) => obstacle ?? null,
};

const valueOfView = ({ derivation }: DerivedView) =>
  derivedValue(derivation.rule, figuresNamed(derivation.of), derivation.places);
const leadOfView = (view: DerivedView) => leadOf(view.figure, view.derivation, valueOfView(view));

export const DerivedFigure: DerivedFigureResolvers = {
  rule: ({ derivation }) => derivation.rule,
  name: ({ derivation }) => derivation.name,
  nameEn: ({ derivation }) => derivation.nameEn,
  value: (view) => valueOfView(view).toFixed(),
  unit: ({ derivation }) => derivation.unit,
  lead: (view) => leadOfView(view)?.lead ?? null,
  leadUnit: (view) => leadOfView(view)?.leadUnit ?? null,
  from: ({ derivation }) => [...figuresNamed(derivation.of)],
};
