/** 衢州 "项目通": 应开工未开工, 应入库未入库, 应完工未完工. The report names no thresholds; days and colours are ours. */
import type { LightBand, LightRule, WatchedKind } from '../terms';
import { shipped } from './shipped-rule';

const bands: readonly LightBand[] = [
  {
    ...{ light: 'YELLOW', from: { value: '1', included: true }, to: { value: '30', included: true }, periods: 1 },
    ...{ meaning: '已过计划日', meaningEn: 'The planned day has passed', actions: ['预警提醒'] },
  },
  {
    ...{ light: 'RED', from: { value: '30', included: false }, periods: 1 },
    ...{ meaning: '逾期超过30天', meaningEn: 'More than 30 days late', actions: ['提交调度会商'] },
  },
];

const trigger = (code: string, milestone: WatchedKind, name: string, nameEn: string): LightRule =>
  shipped({
    ...{ code, name, nameEn, measure: 'MILESTONE', milestone, unit: 'DAYS', bands },
    ...{ validFrom: '2000-01-01', regionId: 'region-000000', isOn: true },
    source: '衢州市项目建设情况报告“项目通”红黄灯预警',
    note: '报告未列阈值：次日黄灯、超过30天红灯为本系统所定',
  });

export const quzhou: readonly LightRule[] = [
  trigger('NOT_STARTED', 'STARTED', '应开工未开工', 'Not started'),
  trigger('NOT_IN_STATISTICS', 'STATISTICS_ENTERED', '应入库未入库', 'Not in statistics'),
  trigger('NOT_COMPLETED', 'COMPLETED', '应完工未完工', 'Not completed'),
];
