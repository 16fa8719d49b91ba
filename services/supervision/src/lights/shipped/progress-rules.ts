/** 武汉, 三亚, 瓯海, 衡阳: progress of investment, and targets of months. */
import type { LightRule } from '../terms';
import { REPORTS_IN_AFTER_DAYS, shipped } from './shipped-rule';

const sanya = {
  validFrom: '2022-05-13',
  regionId: 'region-460200',
  source: '三亚市重点项目红黄绿灯（2022年5月）',
  sourceUrl: 'http://news.hndaily.cn/html/2022-05/13/content_58470_14809063.htm',
} as const;

export const progressRules: readonly LightRule[] = [
  shipped({
    ...{ code: 'WUHAN_PROGRESS', name: '武汉重大项目进度', nameEn: 'Wuhan: progress of major projects' },
    ...{ measure: 'PROGRESS', unit: 'RATIO', graceDays: REPORTS_IN_AFTER_DAYS },
    bands: [
      {
        light: 'YELLOW',
        ...{ from: { value: '0.6', included: true }, to: { value: '0.8', included: false }, periods: 1 },
        ...{ meaning: '低于序时进度的80%', meaningEn: 'Below 80 percent of what is due', actions: ['按月通报'] },
      },
      {
        ...{ light: 'RED', to: { value: '0.6', included: false }, periods: 1 },
        ...{ meaning: '低于序时进度的60%', meaningEn: 'Below 60 percent of what is due', actions: ['按月通报'] },
      },
    ],
    ...{ validFrom: '2000-01-01', regionId: 'region-420100' },
    ...{ source: '武汉市重大项目红黄绿灯', sourceUrl: 'http://gxhyy.yfsoft.com.cn/25400.html' },
    note: '来源为5月13日，未见年份',
  }),
  shipped({
    ...sanya,
    ...{ code: 'SANYA_PROGRESS', name: '三亚项目进度', nameEn: 'Sanya: progress of projects' },
    ...{ measure: 'PROGRESS', unit: 'RELATIVE', graceDays: REPORTS_IN_AFTER_DAYS },
    bands: [
      {
        light: 'YELLOW',
        ...{ from: { value: '0', included: false }, to: { value: '50', included: true }, periods: 1 },
        ...{ meaning: '滞后50%以内', meaningEn: 'Behind by up to 50 percent', actions: ['约谈'] },
      },
      {
        ...{ light: 'RED', from: { value: '50', included: false }, periods: 1 },
        ...{ meaning: '滞后超过50%', meaningEn: 'Behind by more than 50 percent', actions: ['分管领导约谈'] },
      },
    ],
    note: '适用于1000万元以上项目：以清单划定',
  }),
  shipped({
    ...sanya,
    ...{ code: 'SANYA_DISTRICTS', name: '三亚各区月度目标', nameEn: 'Sanya: monthly targets of districts' },
    ...{ measure: 'DISTRICT_TARGET', unit: 'RATIO', graceDays: REPORTS_IN_AFTER_DAYS },
    bands: [
      {
        ...{ light: 'YELLOW', to: { value: '1', included: false }, periods: 1 },
        ...{ meaning: '当月未完成', meaningEn: 'The month was missed' },
        actions: ['约谈', '两次黄灯由副市长约谈'],
      },
      {
        ...{ light: 'RED', to: { value: '1', included: false }, periods: 2 },
        ...{ meaning: '连续两个月未完成', meaningEn: 'Two months running were missed' },
        actions: ['分管领导约谈'],
      },
    ],
  }),
  shipped({
    ...{ code: 'OUHAI_MONTHS', name: '瓯海月度目标', nameEn: 'Ouhai: monthly targets' },
    ...{ measure: 'MONTH_TARGET', unit: 'RATIO', graceDays: REPORTS_IN_AFTER_DAYS },
    bands: [
      {
        ...{ light: 'RED', to: { value: '1', included: false }, periods: 1 },
        ...{ meaning: '当月目标未完成', meaningEn: 'The target of the month was missed', actions: ['亮灯通报'] },
      },
    ],
    whenMadeUp: {
      ...{ light: 'YELLOW', meaning: '后续月份补上', meaningEn: 'The shortfall was made up later', actions: [] },
    },
    ...{ validFrom: '2020-05-21', regionId: 'region-330304' },
    source: '温州市瓯海区红黄绿灯（2020年5月，420项任务）',
    sourceUrl: 'http://www.wenzhou.gov.cn/art/2020/5/21/art_1217834_43244903.html',
  }),
  shipped({
    ...{ code: 'HENGYANG_LIST', name: '衡阳红黄榜', nameEn: 'Hengyang: list of honours and laggards' },
    ...{ measure: 'PROGRESS', unit: 'RATIO', graceDays: REPORTS_IN_AFTER_DAYS },
    bands: [
      {
        ...{ light: 'RED', from: { value: '1', included: true }, periods: 1, isHonour: true },
        ...{ meaning: '红榜：先进', meaningEn: 'List of honours', actions: ['通报表扬'] },
      },
      {
        ...{ light: 'YELLOW', to: { value: '1', included: false }, periods: 1 },
        ...{ meaning: '黄榜：后进', meaningEn: 'List of laggards', actions: ['通报'] },
      },
    ],
    ...{ validFrom: '2026-01-01', regionId: 'region-430400' },
    source: '衡阳市项目红黄榜管理机制（2026年1月）',
    sourceUrl:
      'https://reportify.ai/tags/concept?tagValue=%E9%A1%B9%E7%9B%AE%E7%BA%A2%E9%BB%84%E6%A6%9C%E7%AE%A1%E7%90%86%E6%9C%BA%E5%88%B6',
    note: '来源未列界限：达到序时进度列红榜，低于的列黄榜',
  }),
];
