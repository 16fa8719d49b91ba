/** 报告数据 in the store. */
import { type KindOf, thingDocuments } from '@kuaijin/kit/aggregate/things';
import type { ReportedFigure } from './rules';

export const FIGURE_RECORDED = 'reportedFigure.recorded';

export const reportedFigureKind: KindOf<ReportedFigure> = {
  source: 'funds',
  name: 'reported_figure',
  documents: thingDocuments('reported_figures', ['REGION', 'STATUS']),
  listedBy: ({ report }) => report,
  apply: (_figure, { data }, at) => ({ ...(data as Omit<ReportedFigure, 'recordedAt'>), recordedAt: at }),
  eventOf: ({ name, value, unit, report, place, asOf }) => ({ data: { name, value, unit, report, place, asOf } }),
};
