/** What the columns of an imported table may hold, and by which headers each is known. Pure. */
import type { ImportField, ImportKind } from '../resolvers/schema.generated';

export type { ImportField, ImportKind };

/** One thing that a column may hold. */
export interface FieldTerms {
  readonly field: ImportField;
  /** Headers by which it is known, as {@link plainHeader} leaves them. */
  readonly headers: readonly string[];
}

const code: FieldTerms = {
  field: 'CODE',
  headers: ['项目代码', '投资项目统一代码', '统一代码', '赋码', '代码', 'code', 'projectcode', 'nationalcode'],
};

/** By kind of table, in the order in which tables usually have them. */
export const importFields: Readonly<Record<ImportKind, readonly FieldTerms[]>> = {
  PROJECTS: [
    code,
    { field: 'NAME', headers: ['项目名称', '名称', '项目', 'name', 'projectname'] },
    { field: 'ENGLISH_NAME', headers: ['英文名称', '项目英文名称', 'nameen', 'englishname'] },
    { field: 'REGION', headers: ['区划', '区划代码', '行政区划', '行政区划代码', '所属区划', 'region', 'regionid'] },
    { field: 'OWNER', headers: ['业主', '业主编号', '业主单位', '项目单位', '建设单位', 'owner', 'ownerid'] },
    { field: 'LEVEL', headers: ['层级', '项目层级', '级别', '项目级别', 'level'] },
    { field: 'BATCH', headers: ['批次', '四个一批', '所属批次', '项目阶段', 'batch'] },
    { field: 'TYPE', headers: ['类型', '项目类型', '行业', '行业类别', 'type'] },
    { field: 'TOTAL_INVESTMENT', headers: ['总投资', '计划总投资', '估算总投资', 'totalinvestment'] },
    { field: 'FIELD', headers: ['领域', '所属领域', '四个领域', 'field'] },
    { field: 'LAYERS', headers: ['层面', '三个层面', '项目层面', 'layers'] },
    { field: 'CONSTRUCTION', headers: ['建设性质', '新建续建', '项目性质', 'construction'] },
    { field: 'INDUSTRY', headers: ['产业类别', '产业分类', 'industry', 'industryclass'] },
    { field: 'PLANNED_START', headers: ['计划开工', '计划开工日期', '计划开工时间', '开工计划', 'plannedstart'] },
    {
      field: 'PLANNED_STATISTICS_ENTRY',
      headers: ['计划入库', '计划入库日期', '计划入库时间', '入库计划', 'plannedstatisticsentry'],
    },
    {
      field: 'PLANNED_COMPLETION',
      headers: ['计划竣工', '计划竣工日期', '计划竣工时间', '计划完工日期', '竣工计划', 'plannedcompletion'],
    },
  ],
  MONTHLY_REPORTS: [
    code,
    { field: 'PROJECT', headers: ['项目编号', 'projectid'] },
    { field: 'YEAR', headers: ['年度', '年份', '年', 'year'] },
    { field: 'MONTH', headers: ['月份', '月', '报告月份', '填报月份', '报告期', 'month'] },
    {
      field: 'COMPLETED',
      headers: [
        '本月完成投资',
        '完成投资',
        '当月完成投资',
        '月度完成投资',
        '本月完成',
        'completed',
        'completedinvestment',
      ],
    },
  ],
};

/** Remarks in brackets, in which units stand. */
const remark = /[(（[【].*?[)）\]】]/g;

/** A header without what does not matter: width, case, blanks, marks of what must be filled in, remarks in brackets. */
export function plainHeader(header: string): string {
  return header
    .normalize('NFKC')
    .replace(remark, '')
    .toLowerCase()
    .replace(/[\s*_\-:]/g, '');
}

/** What a column with this header holds, as far as headers tell. */
export function fieldOfHeader(kind: ImportKind, header: string): ImportField | undefined {
  const plain = plainHeader(header);
  return importFields[kind].find(({ headers }) => headers.includes(plain))?.field;
}
