/** 西安, 三明, 深圳某施工企业: limits that come near, pass, or pass again. */
import type { LightBand, LightRule, WatchedKind } from '../terms';
import { shipped } from './shipped-rule';

const nearAndPast: readonly LightBand[] = [
  {
    light: 'YELLOW',
    ...{ from: { value: '-3', included: true }, to: { value: '0', included: true }, periods: 1 },
    ...{ meaning: '距期限三天以内', meaningEn: 'Three days or less to the limit', actions: ['提醒'] },
  },
  {
    ...{ light: 'RED', from: { value: '0', included: false }, periods: 1 },
    ...{ meaning: '已过期限', meaningEn: 'The limit has passed', actions: ['公开亮灯'] },
  },
];

const xian = (code: string, milestone: WatchedKind, name: string, nameEn: string): LightRule =>
  shipped({
    ...{ code, name, nameEn, measure: 'MILESTONE', milestone, unit: 'DAYS', bands: nearAndPast },
    ...{ validFrom: '2000-01-01', regionId: 'region-610100' },
    ...{ source: '西安市纪检监察机关红黄灯', sourceUrl: 'https://www.qinfeng.gov.cn/info/1025/3058.htm' },
  });

const blue: LightBand = {
  ...{ light: 'BLUE', from: { value: '1', included: true }, to: { value: '1', included: true }, periods: 1 },
  ...{ meaning: '首次到期未完成', meaningEn: 'The limit was missed', actions: ['蓝色督查单'] },
};
const orangeAt = (times: string): LightBand => ({
  ...{ light: 'ORANGE', from: { value: times, included: true }, to: { value: times, included: true }, periods: 1 },
  ...{ meaning: '前一单到期未完成', meaningEn: 'The sheet before was not met', actions: ['橙色督查单'] },
});
const redFrom = (times: string): LightBand => ({
  ...{ light: 'RED', from: { value: times, included: true }, periods: 1 },
  ...{ meaning: '橙色督查单到期未完成', meaningEn: 'The orange sheet was not met', actions: ['红色督查单'] },
});

const sanming = {
  measure: 'LIMITS_MISSED',
  milestone: 'COMPLETED',
  unit: 'TIMES',
  validFrom: '2017-01-01',
  regionId: 'region-350400',
  source: '三明市蓝橙红督查单（2017年）',
  sourceUrl: 'http://www.413629.com/news/sm/1855869.html',
} as const;
/** 重要事项 of Sanming stand on a list of this name. */
const importantMatters = ['三明重要事项'];

const lag: readonly LightBand[] = [
  {
    light: 'YELLOW',
    ...{ from: { value: '1', included: true }, to: { value: '7', included: true }, periods: 1 },
    ...{ meaning: '滞后7天以内', meaningEn: 'Up to 7 days behind', actions: ['项目部纠偏'] },
  },
  {
    light: 'ORANGE',
    ...{ from: { value: '7', included: false }, to: { value: '15', included: false }, periods: 1 },
    ...{ meaning: '滞后7至15天', meaningEn: '7 to 15 days behind', actions: ['公司督办'] },
  },
  {
    ...{ light: 'RED', from: { value: '15', included: true }, periods: 1 },
    ...{ meaning: '滞后15天及以上', meaningEn: '15 days behind or more', actions: ['约谈'] },
  },
];

export const limitRules: readonly LightRule[] = [
  xian('XIAN_START', 'STARTED', '西安开工期限', "Xi'an: limit of the start"),
  xian('XIAN_STATISTICS', 'STATISTICS_ENTERED', '西安入库期限', "Xi'an: limit of entry in statistics"),
  xian('XIAN_COMPLETION', 'COMPLETED', '西安完工期限', "Xi'an: limit of completion"),
  shipped({
    ...{ ...sanming, code: 'SANMING_SHEETS', name: '三明督查单', nameEn: 'Sanming: supervision sheets' },
    ...{ bands: [blue, orangeAt('2'), redFrom('3')], exceptLists: importantMatters },
  }),
  shipped({
    ...{ ...sanming, code: 'SANMING_IMPORTANT', name: '三明重要事项督查单' },
    nameEn: 'Sanming: supervision sheets of important matters',
    ...{ bands: [orangeAt('1'), redFrom('2')], lists: importantMatters },
  }),
  shipped({
    ...{ code: 'BUILDER_LAG', name: '施工企业工期滞后', nameEn: 'Builder: works behind time' },
    ...{ measure: 'MILESTONE', milestone: 'COMPLETED', unit: 'DAYS', bands: lag },
    ...{ validFrom: '2000-01-01', regionId: 'region-440300' },
    ...{ source: '深圳某施工企业工期预警', sourceUrl: 'https://chaoliangfan.com/shenghuo/xinli/mq03dk.html' },
  }),
];
