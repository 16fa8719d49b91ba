/** 项目 and 月报 as columns; headers are those by which an import knows them again. */
import { lastDayOfMonth, monthText, newestSum } from '../domain/investment';
import { batchOf, milestoneOf, plannedOn } from '../domain/project';
import type { ProjectRow } from '../model/projects';
import { lockDayOf, reportOf, reportStanding } from '../reports/monthly';
import { type ExportColumn, wan } from './cells';

/** What of a project is exported. */
export const exportedFields = [
  ...(['id', 'code', 'name', 'regionCode', 'ownerId', 'level', 'batches', 'type', 'totalInvestment', 'field'] as const),
  ...(['layers', 'construction', 'industry', 'milestones', 'isDemoData', 'knownSince', 'yearPlans'] as const),
  ...(['monthReports', 'excuses'] as const),
] as const satisfies readonly (keyof ProjectRow)[];

export type ExportedProject = Pick<ProjectRow, (typeof exportedFields)[number]>;

const words = {
  NATIONAL: '国家级',
  PROVINCE: '省级',
  CITY: '市级',
  COUNTY: '县级',
  PLANNED: '谋划',
  RESERVED: '储备',
  STARTED: '开工',
  COMPLETED: '竣工',
  INFRASTRUCTURE: '基础设施',
  MODERN_INDUSTRY: '现代产业',
  SOCIAL_LIVELIHOOD: '社会民生',
  MAJOR_PLATFORM: '重大平台',
  PROVINCIAL_KEY: '省重大',
  CONVERSION_SELECTED: '新旧动能转换优选',
  INVESTMENT_SIGNED: '双招双引签约',
  NEW: '新建',
  CONTINUED: '续建',
  EMERGING: '新兴产业',
  TRADITIONAL_UPGRADE: '传统产业改造升级',
  TECHNOLOGICAL_INNOVATION: '科技创新',
  NOT_OWED: '无须填报',
  NOT_DUE: '未到期',
  ON_TIME: '按期填报',
  LATE: '逾期填报',
  MISSING: '未填报',
  EXCUSED: '有正当理由',
} as const;

const word = (name: keyof typeof words | undefined) => (name === undefined ? null : words[name]);

const milestoneDays = (kind: 'STARTED' | 'STATISTICS_ENTERED' | 'COMPLETED', zh: string, en: string) => [
  {
    ...{ zh: `计划${zh}日期`, en: `PLANNED_${en}` },
    cell: (project: ExportedProject) => plannedOn(milestoneOf(project, kind)) ?? null,
  },
  {
    ...{ zh: `实际${zh}日期`, en: `ACTUAL_${en}` },
    cell: (project: ExportedProject) => milestoneOf(project, kind).actualOn ?? null,
  },
];

const named: readonly ExportColumn<ExportedProject>[] = [
  { zh: '投资项目统一代码', en: 'CODE', cell: ({ code }) => code ?? null },
  { zh: '项目名称', en: 'NAME', cell: ({ name }) => name },
  { zh: '区划代码', en: 'REGION', cell: ({ regionCode }) => regionCode },
];

export const projectColumns: readonly ExportColumn<ExportedProject>[] = [
  { zh: '项目编号', en: 'PROJECT', cell: ({ id }) => id },
  ...named,
  { zh: '业主编号', en: 'OWNER', cell: ({ ownerId }) => ownerId ?? null },
  { zh: '层级', en: 'LEVEL', cell: ({ level }) => word(level) },
  { zh: '批次', en: 'BATCH', cell: (project) => word(batchOf(project)) },
  { zh: '项目类型', en: 'TYPE', cell: ({ type }) => type ?? null },
  { zh: '总投资（万元）', en: 'TOTAL_INVESTMENT', cell: ({ totalInvestment }) => wan(totalInvestment) },
  { zh: '领域', en: 'FIELD', cell: ({ field }) => word(field) },
  { zh: '层面', en: 'LAYERS', cell: ({ layers }) => layers?.map((layer) => words[layer]).join('、') || null },
  { zh: '建设性质', en: 'CONSTRUCTION', cell: ({ construction }) => word(construction) },
  { zh: '产业类别', en: 'INDUSTRY', cell: ({ industry }) => word(industry) },
  ...milestoneDays('STARTED', '开工', 'START'),
  ...milestoneDays('STATISTICS_ENTERED', '入库', 'STATISTICS_ENTRY'),
  ...milestoneDays('COMPLETED', '竣工', 'COMPLETION'),
  { zh: '演示数据', en: 'DEMONSTRATION', cell: ({ isDemoData }) => (isDemoData ? '是' : '否') },
];

/** The report of one month of a project, as of a day. */
export interface ExportedMonth {
  readonly project: ExportedProject;
  readonly year: number;
  readonly month: number;
  readonly day: string;
}

export const monthColumns: readonly ExportColumn<ExportedMonth>[] = [
  ...named.map(({ zh, en, cell }) => ({ zh, en, cell: ({ project }: ExportedMonth) => cell(project) })),
  { zh: '月份', en: 'MONTH', cell: ({ year, month }) => monthText(year, month) },
  {
    ...{ zh: '本月完成投资（万元）', en: 'COMPLETED' },
    cell: ({ project, year, month }) => {
      const report = reportOf(project, year, month);
      return report === undefined ? null : wan(newestSum(report.revisions));
    },
  },
  {
    ...{ zh: '月报状态', en: 'STANDING' },
    cell: ({ project, year, month, day }) => word(reportStanding(project, year, month, day)),
  },
  { zh: '锁定日', en: 'LOCK_DAY', cell: ({ project, year, month }) => lockDayOf(project.level, year, month) },
];

/** The months of a year that had ended by a day or were reported, of which a project owes reports or has them. */
export function monthsOf(project: ExportedProject, year: number, day: string): readonly ExportedMonth[] {
  const months = Array.from({ length: 12 }, (_, i) => ({ project, year, month: i + 1, day }));
  return months.filter(({ month }) => {
    if (reportOf(project, year, month) !== undefined) return true;
    return lastDayOfMonth(year, month) < day && reportStanding(project, year, month, day) !== 'NOT_OWED';
  });
}
