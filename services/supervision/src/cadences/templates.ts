/** 调度周期模板 as the reports have them: rule and standing topics. Data; REPORTS rows 4, 6, 37, 42, 71, 82, 83. */

export interface CadenceTemplate {
  readonly code: string;
  readonly name: string;
  /** RRULE in whole days; a day that is no working day moves to the next that is. */
  readonly rule: string;
  /** 固定议题 */
  readonly topics: readonly string[];
  /** One for each day of the month that the rule names; empty where every beat is alike. */
  readonly steps: readonly string[];
}

export const cadenceTemplates = [
  { code: 'DAILY_REMINDER', name: '一天一提醒', rule: 'FREQ=DAILY', topics: [], steps: [] },
  {
    ...{ code: 'WEEKLY_DISPATCH', name: '一周一调度', rule: 'FREQ=WEEKLY;BYDAY=MO' },
    ...{ topics: ['上周交办事项', '红黄灯项目', '未销号问题'], steps: [] },
  },
  {
    ...{ code: 'HALF_MONTHLY_COORDINATION', name: '半月一协调', rule: 'FREQ=MONTHLY;BYMONTHDAY=1,15' },
    ...{ topics: ['各专班未解决问题', '要素保障'], steps: [] },
  },
  {
    ...{ code: 'MONTHLY_DRIVE', name: '一月一攻坚', rule: 'FREQ=MONTHLY;BYMONTHDAY=5' },
    ...{ topics: ['项目开工', '入库纳统', '投资完成', '前期手续', '难点问题'], steps: [] },
  },
  {
    ...{ code: 'QUARTERLY_ANALYSIS', name: '“1+3”季度分析调度' },
    ...{ rule: 'FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=10' },
    ...{ topics: ['经济运行', '重点项目', '重点企业', '重要指标'], steps: [] },
  },
  {
    ...{ code: 'FIVE_ONES', name: '“五个一”协调推进', rule: 'FREQ=MONTHLY;BYMONTHDAY=1,8,15,22,28' },
    ...{ topics: [], steps: ['调度', '梳理', '会商', '反馈', '通报'] },
  },
] as const satisfies readonly CadenceTemplate[];
