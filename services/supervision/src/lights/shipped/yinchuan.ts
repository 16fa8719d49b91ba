/** 银川 2025-03: start, progress, funds, entry in statistics. */
import type { LightRule } from '../terms';
import { REPORTS_IN_AFTER_DAYS, shipped } from './shipped-rule';

const about = {
  validFrom: '2025-03-01',
  regionId: 'region-640100',
  source: '银川市重大项目红黄绿灯管理（2025年3月）',
  sourceUrl: 'https://m.qlbk.net/news/3Ww4l7bw75.html',
} as const;

export const yinchuan: readonly LightRule[] = [
  shipped({
    ...about,
    ...{ code: 'YINCHUAN_START', name: '银川开工', nameEn: 'Yinchuan: start' },
    ...{ measure: 'MILESTONE', milestone: 'STARTED', unit: 'TIMES', heedsExcuses: true },
    bands: [
      {
        ...{ light: 'YELLOW', from: { value: '1', included: true }, periods: 1 },
        ...{ meaning: '当月应开工未开工', meaningEn: 'Due this month, not started', actions: ['预警提醒'] },
      },
      {
        ...{ light: 'RED', from: { value: '1', included: true }, periods: 3 },
        ...{ meaning: '连续三个月未开工', meaningEn: 'Not started for three months running', actions: ['督办'] },
      },
    ],
    note: '每月最后一日计一次；“无正当理由”指未批准的理由',
  }),
  shipped({
    ...about,
    ...{ code: 'YINCHUAN_PROGRESS', name: '银川进度', nameEn: 'Yinchuan: progress' },
    ...{ measure: 'PROGRESS', unit: 'POINTS', graceDays: REPORTS_IN_AFTER_DAYS },
    bands: [
      {
        light: 'YELLOW',
        ...{ from: { value: '10', included: true }, to: { value: '30', included: true }, periods: 1 },
        ...{ meaning: '落后序时进度10至30个百分点', meaningEn: '10 to 30 points behind', actions: ['预警提醒'] },
      },
      {
        ...{ light: 'RED', from: { value: '30', included: false }, periods: 1 },
        ...{ meaning: '落后序时进度超过30个百分点', meaningEn: 'More than 30 points behind', actions: ['督办'] },
      },
    ],
    note: '0至10个百分点来源未列，按绿灯',
  }),
  shipped({
    ...about,
    ...{ code: 'YINCHUAN_FUNDS', name: '银川资金支付', nameEn: 'Yinchuan: payment of funds' },
    ...{ measure: 'PAYMENT', unit: 'RATIO', requirement: [] },
    bands: [
      {
        ...{ light: 'RED', to: { value: '1', included: false }, periods: 1 },
        ...{ meaning: '低于国家和自治区要求', meaningEn: 'Below what state and region require', actions: ['督办'] },
      },
    ],
    note: '来源未列国家和自治区的支付要求：启用时由发布单位填写',
  }),
  shipped({
    ...about,
    ...{ code: 'YINCHUAN_STATISTICS', name: '银川入库', nameEn: 'Yinchuan: entry in statistics' },
    ...{ measure: 'STATISTICS_ENTRY', unit: 'MONTHS' },
    bands: [
      {
        light: 'YELLOW',
        ...{ from: { value: '1', included: true }, to: { value: '2', included: true }, periods: 1 },
        ...{ meaning: '开工满一个月未入库', meaningEn: 'A month after the start', actions: ['预警提醒'] },
      },
      {
        ...{ light: 'RED', from: { value: '2', included: false }, periods: 1 },
        ...{ meaning: '开工超过两个月未入库', meaningEn: 'Over two months after the start', actions: ['督办'] },
      },
    ],
  }),
];
