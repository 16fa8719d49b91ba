/** What can be exported: each table with its columns, its rows as they are walked, and its name. */
import type { Viewer } from '@kuaijin/kit/access/visibility';
import { dateOf } from '@kuaijin/kit/working-days';
import { executionRate } from '../domain/investment';
import type { Recount } from '../figures/figures';
import { percent, startRate } from '../figures/rates';
import type { Tally } from '../figures/rules';
import { type ProjectFilter, queryOf } from '../model/query';
import type { ProjectStore } from '../model/store';
import type { ExportContent, GroupBy } from '../resolvers/schema.generated';
import { type ExportCell, type ExportColumn, headerOf, wan } from './cells';
import { exportedFields, monthColumns, monthsOf, projectColumns } from './project-columns';

/** What is wanted. */
export interface ExportOrder {
  readonly content: ExportContent;
  readonly filter: ProjectFilter;
  readonly groupBy: GroupBy;
  readonly asOf: string;
  /** Of monthly reports. */
  readonly year: number;
  readonly withEnglish: boolean;
}

export interface ExportParts {
  readonly store: Pick<ProjectStore, 'walk'>;
  readonly figures: Pick<Recount, 'asOf'>;
}

/** Names of the tables, for the file and its sheet. */
export const tableNames: Readonly<Record<ExportContent, string>> = {
  PROJECTS: '项目',
  MONTHLY_REPORTS: '月报',
  PORTFOLIO: '项目指标',
};

interface Group {
  readonly group: string;
  readonly tally: Tally;
}

const count = (zh: string, en: string, name: keyof Tally): ExportColumn<Group> => ({
  ...{ zh, en },
  cell: ({ tally }) => Number(tally[name]),
});

const groupColumns: readonly ExportColumn<Group>[] = [
  { zh: '分组', en: 'group', cell: ({ group }) => group },
  count('项目数', 'projects', 'projects'),
  count('应开工数', 'dueToStart', 'dueToStart'),
  count('已开工数', 'started', 'started'),
  { zh: '开工率（%）', en: 'startRate', cell: ({ tally }) => percent(startRate(tally, 'DUE'), 1) },
  count('应入库数', 'dueToEnter', 'dueToEnter'),
  count('已入库数', 'enteredOfDue', 'enteredOfDue'),
  count('应竣工数', 'dueToComplete', 'dueToComplete'),
  count('已竣工数', 'completedOfDue', 'completedOfDue'),
  { zh: '年度计划投资（万元）', en: 'planned', cell: ({ tally }) => wan(tally.plannedFen) },
  { zh: '年度完成投资（万元）', en: 'completed', cell: ({ tally }) => wan(tally.completedFen) },
  {
    ...{ zh: '执行率（%）', en: 'executionRate' },
    cell: ({ tally }) => executionRate(tally.completedFen, tally.plannedFen),
  },
  count('黄灯数', 'yellow', 'yellow'),
  count('红灯数', 'red', 'red'),
];

/** The rows of a table, the header first, of what the viewer sees. */
export async function* rowsOf(
  order: ExportOrder,
  viewer: Viewer,
  { store, figures }: ExportParts,
): AsyncGenerator<ExportCell[]> {
  const { content, filter, groupBy, asOf, year, withEnglish } = order;
  if (content === 'PORTFOLIO') {
    yield headerOf(groupColumns, withEnglish);
    const tallies = await figures.asOf({ filter, groupBy, viewer, includeDemo: false }, asOf);
    for (const [group, tally] of [...tallies].sort(([a], [b]) => (a < b ? -1 : 1)))
      yield groupColumns.map(({ cell }) => cell({ group, tally }));
    return;
  }
  yield headerOf(content === 'PROJECTS' ? projectColumns : monthColumns, withEnglish);
  const query = queryOf(filter, viewer, dateOf(new Date()));
  if (query === undefined) return;
  for await (const projects of store.walk(query, exportedFields)) {
    for (const project of projects) {
      if (content === 'PROJECTS') yield projectColumns.map(({ cell }) => cell(project));
      else for (const month of monthsOf(project, year, asOf)) yield monthColumns.map(({ cell }) => cell(month));
    }
  }
}
