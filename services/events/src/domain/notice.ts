import type { FeedEvent } from '@kuaijin/kit/feed';
import { lastDayOf } from '@kuaijin/kit/working-days';
import type { Notice, NoticeType } from './mailbox';

/**
 * 消息: what an event says to whom. Events name whom they concern in their data: `recipientIds` (and `recipientId`) are
 * persons, `recipientDepartmentIds` departments, `recipientOrganisationIds` owners; `itemName` and `projectName` say
 * what it is about. Pure.
 */
export interface Recipients {
  readonly persons: readonly string[];
  readonly departments: readonly string[];
  readonly organisations: readonly string[];
}

const TITLE_MAX = 100;
const TEXT_MAX = 500;

/** Whom an event concerns; undefined for one that concerns nobody in particular. */
export function noticeRecipients({ data = {} }: FeedEvent): Recipients | undefined {
  const one = data['recipientId'];
  const persons = [...textsIn(data['recipientIds']), ...(typeof one === 'string' ? [one] : [])];
  const departments = textsIn(data['recipientDepartmentIds']);
  const organisations = textsIn(data['recipientOrganisationIds']);
  if (persons.length + departments.length + organisations.length === 0) return undefined;
  return { persons, departments, organisations };
}

interface Wording {
  readonly type: NoticeType;
  /** What happened, in a few characters. */
  readonly what: string;
  /** The sentence behind the thing that it is about. */
  readonly sentence: (event: FeedEvent) => string;
}

const because = ({ reason }: FeedEvent, before = ''): string =>
  reason === undefined || reason === '' ? '' : `${before}${reason}`;

/** 时限提醒, by rung. */
const rungs: Readonly<Record<string, readonly [what: string, sentence: string]>> = {
  REMIND: ['临期提醒', '即将到期，请按时办结。'],
  YELLOW: ['黄灯预警', '即将到期，已亮黄灯，请抓紧办理。'],
  RED: ['红灯警示', '已到期未办结，已亮红灯，请立即办理。'],
  HEAD: ['逾期报告负责人', '逾期未办结，报请部门负责人督促。'],
  DISPATCH_CENTRE: ['逾期报告调度中心', '逾期未办结，报请调度中心协调。'],
  LEADER: ['逾期报告分管领导', '逾期未办结，报请分管领导督办。'],
  PROVINCE: ['逾期报告上级领导', '逾期未办结，报请上级分管领导督办。'],
};

/** 决定, by the status that it led to. */
const outcomes: Readonly<Record<string, string>> = {
  APPROVED: '已批准。',
  APPROVED_WITH_CONDITIONS: '已附条件批准。',
  REJECTED: '不予批准。',
};

/** 到现场提醒, by stage. */
const visitReminders: Readonly<Record<string, (by: string) => string>> = {
  REMINDED: (by) => `时限为${by}，请按时到现场。`,
  OVERDUE: (by) => `时限${by}已过，尚未到现场，请尽快安排。`,
  ESCALATED: (by) => `时限${by}已过十日，仍未到现场，报请部门督促。`,
};

/** 请假和AB角, to the officer and to who stands in. */
const leave: Wording = {
  type: 'SUBSTITUTION',
  what: 'AB角安排',
  sentence: ({ data = {} }) =>
    data['isEnded'] === true ? '的请假已提前结束，AB角随之终止。' : `请假期间由B角代为办理${saidIn(data['leave'])}`,
};

const wordings: Readonly<Record<string, Wording>> = {
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
  'team.formed': { type: 'ASSIGNMENT', what: '专班组建', sentence: () => '已组建，请按分工开展工作。' },
  'team.revised': { type: 'ASSIGNMENT', what: '专班调整', sentence: () => '成员或服务对象已调整。' },
  'team.checkInMissed': {
    type: 'OTHER',
    what: '每周漏报',
    sentence: ({ data = {} }) => `${String(data['week'])}当周有项目无人报到，请及时跟进。`,
  },
  'team.closed': { type: 'OTHER', what: '专班撤销', sentence: (event) => `任务完成，已撤销${because(event, '：')}` },
  'bulletin.approved': { type: 'OTHER', what: '通报审定', sentence: () => '已审定，可以发布。' },
  'bulletin.published': { type: 'OTHER', what: '通报发布', sentence: () => '已发布。' },
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
  'problem.opened': { type: 'OTHER', what: '问题提出', sentence: () => '已提出，请及时处理。' },
  'problem.assigned': { type: 'ASSIGNMENT', what: '问题交办', sentence: (event) => `已交办${because(event, '：')}` },
  'problem.claimed': { type: 'OTHER', what: '问题申报办结', sentence: () => '已申报办结，请核验销号。' },
  'problem.closed': { type: 'OTHER', what: '问题销号', sentence: () => '已核验销号，请评价满意度。' },
  'problem.reopened': {
    type: 'RETURN',
    what: '问题退回',
    sentence: (event) => `被退回重新办理${because(event, '：')}`,
  },
  'problem.referred': {
    type: 'ASSIGNMENT',
    what: '问题联动',
    sentence: (event) => (event.data?.['direction'] === 'BACK' ? '上级已回复' : '下级已转报') + because(event, '：'),
  },
  'problem.merged': { type: 'OTHER', what: '问题合并', sentence: () => '与其他问题重复，已合并办理。' },
  'problem.absorbed': { type: 'OTHER', what: '问题合并', sentence: () => '并入了重复的诉求。' },
  'problem.rated': { type: 'OTHER', what: '满意度评价', sentence: (event) => `已评价满意度${because(event, '：')}` },
  'order.issued': { type: 'ASSIGNMENT', what: '督办事项', sentence: () => '已交办，请当天研究交办、3天内报告进展。' },
  'order.assigned': { type: 'ASSIGNMENT', what: '督办交办', sentence: (event) => `已交您办理${because(event, '：')}` },
  'order.reported': { type: 'OTHER', what: '督办进展', sentence: (event) => `有新的进展${because(event, '：')}` },
  'order.planned': {
    type: 'OTHER',
    what: '督办方案',
    sentence: (event) => `已提交至${dayIn(event, 'until')}的办理方案，请审定。`,
  },
  'order.replied': { type: 'OTHER', what: '督办回复', sentence: (event) => `已回复${because(event, '：')}` },
  'order.claimed': { type: 'OTHER', what: '督办申报办结', sentence: () => '已申报办结，请核实销号。' },
  'order.planApproved': {
    type: 'OTHER',
    what: '督办方案批准',
    sentence: (event) => `的办理方案已批准，期限至${dayIn(event, 'until')}。`,
  },
  'order.signedOff': { type: 'OTHER', what: '督办销号', sentence: () => '已销号。' },
  'order.returned': { type: 'RETURN', what: '督办退回', sentence: (event) => `被退回重新办理${because(event, '：')}` },
  'order.nearDue': {
    type: 'RUNG',
    what: '督办临期',
    sentence: (event) => `${orderLimits[String(event.data?.['limit'])] ?? '时限'}将于${dayIn(event, 'on')}届满。`,
  },
  'order.overdue': {
    type: 'RUNG',
    what: '督办逾期',
    sentence: (event) =>
      `${orderLimits[String(event.data?.['limit'])] ?? '时限'}已于${dayIn(event, 'on')}届满，请督促办理。`,
  },
  'task.created': { type: 'ASSIGNMENT', what: '任务下达', sentence: (event) => `请于${dayIn(event, 'dueOn')}前办结。` },
  'task.assigned': {
    type: 'ASSIGNMENT',
    what: '任务交办',
    sentence: (event) => `请于${dayIn(event, 'dueOn')}前办结。`,
  },
  'task.reported': { type: 'OTHER', what: '任务进展', sentence: (event) => `有新的进展${because(event, '：')}` },
  'task.claimed': { type: 'OTHER', what: '任务申报办结', sentence: () => '已申报办结，请核实销号。' },
  'task.signedOff': { type: 'OTHER', what: '任务销号', sentence: () => '已销号。' },
  'task.returned': { type: 'RETURN', what: '任务退回', sentence: (event) => `被退回重新办理${because(event, '：')}` },
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
  'substitution.listed': leave,
  'substitution.changed': leave,
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
  'webhook.paused': {
    type: 'OTHER',
    what: '事件推送暂停',
    sentence: ({ data = {} }) => `的事件推送已暂停：${pauses[String(data['pauseReason'])] ?? '请检查后恢复。'}`,
  },
  'webhook.disabled': {
    type: 'OTHER',
    what: '事件推送停用',
    sentence: () => '的接收方应答已停用（410），事件推送已停止。',
  },
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

/** 督办时限, by kind. */
const orderLimits: Readonly<Record<string, string>> = {
  ASSIGN: '当天交办时限',
  PROGRESS: '3天进展时限',
  SETTLE: '7天办结时限',
  PLAN: '7天方案时限',
  MONTH: '1个月办结时限',
  REPLY: '回复时限',
  SIGN_OFF: '核实销号时限',
  FOLLOW_UP: '跟踪督办时限',
};

/** 事件推送 that stopped, by the reason. */
const pauses: Readonly<Record<string, string>> = {
  HELD_SUBJECTS: '暂存主体过多，接收方恢复后将自动继续。',
  FAILING: '长时间推送失败，请检查接收方后恢复推送。',
  NO_ACCESS: '登记人已无相应岗位或账户已停用。',
  CURSOR_LOST: '游标已失效，请从其他游标重新推送。',
};

/** What an event says to those whom it concerns. */
export function noticeOf(event: FeedEvent): Notice {
  const { type, what, sentence } = wordingOf(event);
  const { projectName } = event.data ?? {};
  const item = subjectOf(event);
  const project = typeof projectName === 'string' ? `${projectName}：` : '';
  return {
    type,
    title: cut(`${what}：${item}`, TITLE_MAX),
    text: cut(`${project}${item}${sentence(event)}`, TEXT_MAX),
    ...(isUrgent(event) ? { isUrgent: true } : {}),
    eventId: event.id,
    eventType: event.type,
    ...(event.projectId === undefined ? {} : { projectId: event.projectId }),
    ...(event.caseId === undefined ? {} : { caseId: event.caseId }),
    ...(event.stepId === undefined ? {} : { stepId: event.stepId }),
  };
}

/** Rungs from which on something is late. */
const lateRungs: readonly string[] = ['RED', 'HEAD', 'DISPATCH_CENTRE', 'LEADER', 'PROVINCE'];

/** Overdue or red. */
const isUrgent = ({ type, to = '', light }: FeedEvent): boolean =>
  type === 'order.overdue' || light === 'RED' || (limitNames[type] !== undefined && lateRungs.includes(to));

/** What it is about: an item, a stage, the whole case, else the thing that the event names. */
function subjectOf({ type, data = {}, stepId, caseId, subject }: FeedEvent): string {
  const { itemName, stageName } = data;
  if (typeof itemName === 'string') return `“${itemName}”`;
  if (typeof stageName === 'string') return `“${stageName}”`;
  return type.startsWith('case.') ? '全案' : (stepId ?? caseId ?? subject);
}

const stepLimits: Readonly<Record<string, string>> = {
  ACCEPTANCE: '受理期限',
  STATUTORY: '法定时限',
  MAKE_UP: '补齐期限',
  COMMITMENT_CHECK: '承诺核查期限',
  DELIVERY: '送达期限',
};

/** Events of rungs, with the limit that a message names; the promise of a step goes without saying. */
const limitNames: Readonly<Record<string, (event: FeedEvent) => string>> = {
  'clock.rung': () => '',
  'step.limitRung': ({ data = {} }) => stepLimits[String(data['limit'])] ?? '时限',
  'stage.rung': () => '阶段时限',
  'case.rung': () => '总时限',
  'case.studyRung': () => '专题研究期限',
};

function wordingOf(event: FeedEvent): Wording {
  const limitName = limitNames[event.type]?.(event);
  if (limitName !== undefined) {
    const [what, sentence] = rungs[event.to ?? ''] ?? ['时限提醒', `到达时限节点${event.to ?? ''}。`];
    return { type: 'RUNG', what: `${limitName}${what}`, sentence: () => `${limitName}${sentence}` };
  }
  const known = wordings[event.type];
  if (known !== undefined) return known;
  return { type: groupOf(event.type), what: '消息', sentence: (other) => `有新的进展${because(other, '：')}` };
}

/** An event of a later release still lands in the right group. */
function groupOf(type: string): NoticeType {
  if (/cop(y|ied)/i.test(type)) return 'COPY';
  return /consult|session|opinion/i.test(type) ? 'CONSULTATION' : 'OTHER';
}

const saidIn = (value: unknown): string => (typeof value === 'string' && value !== '' ? `：${value}` : '');

const dayIn = ({ data = {} }: FeedEvent, field: string): string => day(data[field]);

const day = (value: unknown): string => (typeof value === 'string' ? value : '期限');

/** The last day until which something is due now. */
const lastDay = ({ data = {} }: FeedEvent): string =>
  typeof data['dueAt'] === 'string' ? lastDayOf(new Date(data['dueAt'])) : '新的期限';

/** The last day of a limit, whose due moment is the first after it. */
const limit = (value: unknown): string =>
  typeof value === 'string' ? `${lastDayOf(new Date(value))}前` : '作出决定前';

const cut = (text: string, max: number): string => (text.length <= max ? text : `${text.slice(0, max - 1)}…`);

const textsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
