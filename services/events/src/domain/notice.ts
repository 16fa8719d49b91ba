import type { FeedEvent } from '@kuaijin/kit/feed';
import type { Notice, NoticeType } from './mailbox';
import { approvalsWordings } from './wordings/approvals';
import { elementsWordings } from './wordings/elements';
import { houseWordings } from './wordings/house';
import { supervisionWordings } from './wordings/supervision';
import { because, type Wording, type Wordings } from './wordings/wording';

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

/** What events say; one that is in none of them lands in the right group all the same. */
const wordings: Wordings = { ...approvalsWordings, ...elementsWordings, ...supervisionWordings, ...houseWordings };

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

const cut = (text: string, max: number): string => (text.length <= max ? text : `${text.slice(0, max - 1)}…`);

const textsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
