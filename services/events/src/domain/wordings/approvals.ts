/** 审批: steps, cases, outcomes. */
import { because, day, lastDay, limit, type Wordings } from './wording';

/** 决定, by the status that it led to. */
const outcomes: Readonly<Record<string, string>> = {
  APPROVED: '已批准。',
  APPROVED_WITH_CONDITIONS: '已附条件批准。',
  REJECTED: '不予批准。',
};

export const approvalsWordings: Wordings = {
  'step.dispatched': { type: 'ASSIGNMENT', what: '待受理', sentence: () => '已派发至贵部门，请在受理期限内受理。' },
  'step.accepted': { type: 'OTHER', what: '已受理', sentence: (event) => `已受理${because(event, '：')}` },
  'step.decided': { type: 'OTHER', what: '已作出决定', sentence: ({ to }) => outcomes[to ?? ''] ?? '已作出决定。' },
  'step.deemedApproved': { type: 'OTHER', what: '超时默许', sentence: () => '办理期限届满未作出决定，视为批准。' },
  'step.approvedOnCommitment': { type: 'OTHER', what: '告知承诺批准', sentence: () => '已按告知承诺批准。' },
  'case.approved': { type: 'OTHER', what: '办结', sentence: () => '审批事项已全部办结。' },
  'case.rejected': { type: 'OTHER', what: '办结（不予批准）', sentence: () => '已办结，不予批准。' },
  'case.withdrawn': { type: 'OTHER', what: '已撤回', sentence: (event) => `已撤回${because(event, '：')}` },
  'step.suspended': {
    type: 'OTHER',
    what: '特别程序',
    sentence: (event) => `已进入特别程序，期限至${lastDay(event)}，所需时间不计入办理期限${because(event, '：')}`,
  },
  'step.extended': {
    type: 'OTHER',
    what: '办理期限延长',
    sentence: (event) => `的办理期限已延长至${lastDay(event)}${because(event, '：')}`,
  },
  'step.jointHandlingExtended': {
    type: 'OTHER',
    what: '联合办理延期',
    sentence: (event) => `的联合办理期限已延长至${lastDay(event)}${because(event, '：')}`,
  },
  'step.urged': {
    type: 'URGE',
    what: '催办',
    sentence: (event) => `被催办${because(event, '：')}`,
  },
  'step.delegated': {
    type: 'ASSIGNMENT',
    what: '转办',
    sentence: (event) => `已转交您办理${because(event, '：')}`,
  },
  'step.reassigned': {
    type: 'ASSIGNMENT',
    what: '调整经办人',
    sentence: (event) => `的经办人已调整${because(event, '：')}`,
  },
  'step.signerAdded': {
    type: 'SIGNING',
    what: '加签',
    sentence: (event) => `需要贵部门会签${because(event, '：')}`,
  },
  'step.correctionRequested': {
    type: 'CORRECTION',
    what: '补正通知',
    sentence: (event) => `需要补正材料${because(event, '：')}`,
  },
  'step.refused': {
    type: 'CORRECTION',
    what: '不予受理',
    sentence: (event) => `未予受理${because(event, '：')}`,
  },
  'step.returned': {
    type: 'RETURN',
    what: '退回',
    sentence: (event) => `被退回重新办理${because(event, '：')}`,
  },
  'step.copied': { type: 'COPY', what: '抄送', sentence: (event) => `抄送给您${because(event, '：')}` },
  'step.consulted': { type: 'CONSULTATION', what: '会商', sentence: (event) => `征求意见${because(event, '：')}` },
  'step.opinionGiven': {
    type: 'CONSULTATION',
    what: '会商意见',
    sentence: (event) => `收到会商意见${because(event, '：')}`,
  },
  'step.consultationClosed': {
    type: 'CONSULTATION',
    what: '会商结束',
    sentence: (event) => `的会商已结束${because(event, '：')}`,
  },
  'step.noObjectionPresumed': {
    type: 'CONSULTATION',
    what: '逾期未复函',
    sentence: () => '的书面征求意见逾期未复，视为无异议。',
  },
  'step.toleranceApplied': {
    type: 'OTHER',
    what: '申请容缺',
    sentence: (event) => `已申请容缺受理${because(event, '：')}`,
  },
  'step.acceptedWithDeficiency': {
    type: 'CORRECTION',
    what: '容缺受理',
    sentence: ({ data = {} }) => `已容缺受理，请于${limit(data['dueAt'])}补齐材料。`,
  },
  'step.preApproved': { type: 'OTHER', what: '预批复', sentence: () => '已预批复，材料补齐后作出正式批复。' },
  'step.toleranceExtended': {
    type: 'CORRECTION',
    what: '补齐期限延长',
    sentence: ({ data = {} }) => `的补齐期限已延长，请于${limit(data['dueAt'])}补齐材料。`,
  },
  'step.toleranceReminded': {
    type: 'CORRECTION',
    what: '补齐提醒',
    sentence: ({ data = {} }) => `尚有容缺材料未补齐，请于${limit(data['dueAt'])}补齐。`,
  },
  'step.toleranceFulfilled': { type: 'OTHER', what: '已补齐', sentence: () => '的容缺材料已补齐并经核对。' },
  'step.toleranceFailed': {
    type: 'RETURN',
    what: '逾期未补齐',
    sentence: ({ to }) => `的容缺材料逾期未补齐，${to === 'REVOKED' ? '已撤销' : '已退回'}。`,
  },
  'step.toleranceEscalated': { type: 'RUNG', what: '逾期未补齐报告负责人', sentence: () => '的容缺承诺逾期未履行。' },
  'case.specialStudyRequested': {
    type: 'OTHER',
    what: '已提请专题研究',
    sentence: (event) => `已提请省级专题研究${because(event, '：')}`,
  },
  'case.specialStudyDecided': {
    type: 'OTHER',
    what: '专题研究已有结论',
    sentence: (event) => `的专题研究已有结论${because(event, '：')}`,
  },
  'step.delivered': { type: 'OTHER', what: '结果已送达', sentence: () => '的办理结果已送达。' },
  'step.collected': { type: 'OTHER', what: '业主已确认领取', sentence: () => '的办理结果业主已确认领取。' },
  'outcome.expiryReminded': {
    type: 'EXPIRY',
    what: '有效期将满',
    sentence: ({ data = {} }) => `的批准文件有效期至${day(data['validUntil'])}，请及时办理延期或重新申报。`,
  },
  'outcome.expired': {
    type: 'EXPIRY',
    what: '有效期已满',
    sentence: ({ data = {} }) => `的批准文件有效期已于${day(data['validUntil'])}届满。`,
  },
};
