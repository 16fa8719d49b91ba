/** 要素: land, money, visits. */
import { because, day, type Wordings } from './wording';

/** 到现场提醒, by stage. */
const visitReminders: Readonly<Record<string, (by: string) => string>> = {
  REMINDED: (by) => `时限为${by}，请按时到现场。`,
  OVERDUE: (by) => `时限${by}已过，尚未到现场，请尽快安排。`,
  ESCALATED: (by) => `时限${by}已过十日，仍未到现场，报请部门督促。`,
};

export const elementsWordings: Wordings = {
  'financeRequest.offered': {
    type: 'OTHER',
    what: '融资方案',
    sentence: ({ data = {} }) => `收到${String(data['institution'] ?? '金融机构')}的融资方案，请及时答复。`,
  },
  'fundApplication.approved': { type: 'OTHER', what: '资金申请核准', sentence: () => '已核准。' },
  'fundApplication.declined': {
    type: 'OTHER',
    what: '资金申请未获核准',
    sentence: (event) => `未获核准${because(event, '：')}`,
  },
  'fundApplication.allocated': { type: 'OTHER', what: '资金分配', sentence: () => '已分配资金或额度。' },
  'policyWindow.reminded': {
    type: 'OTHER',
    what: '政策窗口截止提醒',
    sentence: ({ data = {} }) => `将于${String(data['closesOn'])}截止，请抓紧申报。`,
  },
  'bond.listed': {
    type: 'OTHER',
    what: '专项债券支出不达标',
    sentence: () => '支出进度不达标，暂停后续发行，请加快支出。',
  },
  'bond.warned': {
    type: 'OTHER',
    what: '专项债券支出预警',
    sentence: () => '列入不达标清单已满半年，转入预警清单，将扣减后续额度。',
  },
  'bond.unlisted': { type: 'OTHER', what: '专项债券支出达标', sentence: () => '支出进度已达标。' },
  'bond.useChanged': { type: 'OTHER', what: '专项债券用途调整', sentence: () => '部分资金用途已调整。' },
  'site.advanceReminded': {
    type: 'EXPIRY',
    what: '先行用地报批提醒',
    sentence: ({ data = {} }) => `须于${day(data['applyBy'])}前正式报批，剩余不足90天，请抓紧组卷。`,
  },
  'site.advanceEscalated': {
    type: 'EXPIRY',
    what: '先行用地报批督促',
    sentence: ({ data = {} }) => `须于${day(data['applyBy'])}前正式报批，剩余不足30天，报请部门负责人督促。`,
  },
  'site.advanceLapsed': {
    type: 'EXPIRY',
    what: '先行用地逾期未报批',
    sentence: ({ data = {} }) => `未于${day(data['applyBy'])}前正式报批，先行用地批准失效。`,
  },
  'siteVisit.reminded': {
    type: 'OTHER',
    what: '到现场提醒',
    sentence: ({ data = {} }) => visitReminders[String(data['stage'])]?.(String(data['by'])) ?? '到现场提醒。',
  },
  'quotaRequest.passedOn': { type: 'OTHER', what: '指标申请转报', sentence: () => '已转报上级办理。' },
  'quotaRequest.declined': {
    type: 'OTHER',
    what: '指标申请不予批复',
    sentence: (event) => `未获批复${because(event, '：')}`,
  },
  'quotaRequest.granted': { type: 'OTHER', what: '指标申请批复', sentence: () => '已批复。' },
  'quotaRequest.reminded': { type: 'OTHER', what: '指标申请待批复', sentence: () => '等待答复，请按时办结。' },
  'quotaRequest.escalated': { type: 'OTHER', what: '指标申请逾期', sentence: () => '逾期未答复，请督促办理。' },
  'quotaRequest.lapsed': { type: 'OTHER', what: '指标申请失效', sentence: () => '期限内未获答复，申请终止。' },
  'siteVisit.planned': { type: 'OTHER', what: '到现场安排', sentence: () => '时限已确定，请做好准备。' },
};
