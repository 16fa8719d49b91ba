/**
 * 任务模板 by phase (REPORTS: 在建抓竣工, 开工抓进度, 未开工抓前期): what has to be done for a project in a phase, and until how
 * many days after the task was set. The reports name the three; their parts and days are ours.
 */
import { addDays } from '@kuaijin/kit/working-days';

export interface TaskPart {
  readonly title: string;
  /** Calendar days after the day on which the task is set. */
  readonly afterDays: number;
}

export interface TaskTemplate {
  readonly code: 'NOT_STARTED' | 'STARTED' | 'UNDER_CONSTRUCTION';
  readonly title: string;
  readonly parts: readonly TaskPart[];
}

export const taskTemplates: readonly TaskTemplate[] = [
  {
    code: 'NOT_STARTED',
    title: '未开工抓前期',
    parts: [
      { title: '梳理未办结的前期手续并明确办结日期', afterDays: 7 },
      { title: '落实用地、能耗、资金等要素', afterDays: 20 },
      { title: '完成征地拆迁和场地平整', afterDays: 30 },
      { title: '确定施工、监理单位并取得施工许可', afterDays: 45 },
    ],
  },
  {
    code: 'STARTED',
    title: '开工抓进度',
    parts: [
      { title: '核对月度投资计划与形象进度', afterDays: 7 },
      { title: '完成入统入库', afterDays: 30 },
      { title: '补齐滞后的投资和实物工作量', afterDays: 45 },
    ],
  },
  {
    code: 'UNDER_CONSTRUCTION',
    title: '在建抓竣工',
    parts: [
      { title: '倒排竣工工期并锁定收尾工程', afterDays: 7 },
      { title: '完成规划、消防、人防等专项验收', afterDays: 45 },
      { title: '组织联合验收并移交', afterDays: 60 },
    ],
  },
];

/** The days by which the parts of a template are due for a task that is set on a day; none later than the whole. */
export function partsOf(
  { parts }: Pick<TaskTemplate, 'parts'>,
  setOn: string,
  dueOn: string,
): readonly { readonly title: string; readonly dueOn: string }[] {
  return parts.map(({ title, afterDays }) => {
    const on = addDays(setOn, afterDays);
    return { title, dueOn: on < dueOn ? on : dueOn };
  });
}
