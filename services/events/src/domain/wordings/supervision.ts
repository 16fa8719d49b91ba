/** 督办: problems, orders, tasks, teams, bulletins. */
import { because, dayIn, type Wordings } from './wording';

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

export const supervisionWordings: Wordings = {
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
};
