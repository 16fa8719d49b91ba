/** 公布指标 in the graph: as they were published, what comes of them when they are worked out again, what follows. */
import { connectionOfAll, keysetOrder, pageIn } from '@kuaijin/kit/read-models';
import type {
  DerivedFigureResolvers,
  FigureReportResolvers,
  PublishedFigureResolvers,
  QueryResolvers,
  RecomputedFigureResolvers,
} from '../resolvers/types.generated';
import { derivedValue, leadOf } from './derived';
import { differenceOf, recomputed, shownAs } from './recomputed';
import { figuresNamed, publishedFigure, publishedFigures } from './register';
import { type DerivedView, reportName } from './terms';

const byNumber = keysetOrder('REPORT', [{ field: 'number', type: 'number', direction: 1 }]);

export const publishedQueries = {
  publishedFigures: (_source, { report, regionId, ...args }) => {
    const page = pageIn(byNumber, args);
    const wanted = publishedFigures.filter(
      (one) =>
        (report ?? reportName(one.report)) === reportName(one.report) &&
        (regionId ?? one.report.regionId) === one.report.regionId,
    );
    return connectionOfAll(wanted, byNumber, page, ({ number, id }) => [number, id]);
  },
} satisfies QueryResolvers;

export const PublishedFigure: PublishedFigureResolvers = {
  __resolveReference: ({ id }) => publishedFigure(id) ?? null,
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
