import type { FeedEvent } from '@kuaijin/kit/feed';
import { noticeOf, noticeRecipients } from './notice';

const event = (type: string, more: Partial<FeedEvent> = {}): FeedEvent => ({
  id: 'case/c1/7',
  type,
  source: 'approvals',
  subject: 'c1',
  time: new Date('2026-03-02T01:00:00Z'),
  caseId: 'c1',
  stepId: 'c1/A',
  projectId: 'p1',
  ...more,
});
const named = { itemName: '用地预审', projectName: '市第三医院' };

describe('whom an event concerns', () => {
  it.each<[string, FeedEvent['data'], unknown]>([
    ['nobody', undefined, undefined],
    ['nobody by name', { itemName: 'A' }, undefined],
    ['one person', { recipientId: 'a' }, { persons: ['a'], departments: [], organisations: [] }],
    ['persons', { recipientIds: ['a', 'b'] }, { persons: ['a', 'b'], departments: [], organisations: [] }],
    ['departments', { recipientDepartmentIds: ['d'] }, { persons: [], departments: ['d'], organisations: [] }],
    ['owners', { recipientOrganisationIds: ['o'] }, { persons: [], departments: [], organisations: ['o'] }],
    ['nothing that is no text', { recipientIds: [1, null] }, undefined],
  ])('%s', (_, data, recipients) => {
    expect(noticeRecipients(event('step.urged', data === undefined ? {} : { data }))).toEqual(recipients);
  });
});

describe('what an event says', () => {
  it.each<[string, Partial<FeedEvent>, string, string, string]>([
    ['clock.rung', { to: 'REMIND' }, 'RUNG', '临期提醒', '即将到期，请按时办结。'],
    ['clock.rung', { to: 'YELLOW' }, 'RUNG', '黄灯预警', '即将到期，已亮黄灯，请抓紧办理。'],
    ['clock.rung', { to: 'RED' }, 'RUNG', '红灯警示', '已到期未办结，已亮红灯，请立即办理。'],
    ['clock.rung', { to: 'HEAD' }, 'RUNG', '逾期报告负责人', '逾期未办结，报请部门负责人督促。'],
    ['clock.rung', { to: 'DISPATCH_CENTRE' }, 'RUNG', '逾期报告调度中心', '逾期未办结，报请调度中心协调。'],
    ['clock.rung', { to: 'LEADER' }, 'RUNG', '逾期报告分管领导', '逾期未办结，报请分管领导督办。'],
    ['clock.rung', { to: 'PROVINCE' }, 'RUNG', '逾期报告上级领导', '逾期未办结，报请上级分管领导督办。'],
    ['clock.rung', { to: 'NEW' }, 'RUNG', '时限提醒', '到达时限节点NEW。'],
    ['step.dispatched', {}, 'ASSIGNMENT', '待受理', '已派发至贵部门，请在受理期限内受理。'],
    ['step.accepted', {}, 'OTHER', '已受理', '已受理'],
    ['step.decided', { to: 'REJECTED' }, 'OTHER', '已作出决定', '不予批准。'],
    ['case.approved', {}, 'OTHER', '办结', '审批事项已全部办结。'],
    ['step.urged', { reason: '请尽快' }, 'URGE', '催办', '被催办：请尽快'],
    ['step.delegated', { reason: '出差' }, 'ASSIGNMENT', '转办', '已转交您办理：出差'],
    ['step.reassigned', {}, 'ASSIGNMENT', '调整经办人', '的经办人已调整'],
    ['step.signerAdded', { reason: '涉及' }, 'SIGNING', '加签', '需要贵部门会签：涉及'],
    ['step.correctionRequested', { reason: '缺图' }, 'CORRECTION', '补正通知', '需要补正材料：缺图'],
    ['step.refused', { reason: '无权' }, 'CORRECTION', '不予受理', '未予受理：无权'],
    ['step.returned', { reason: '有误' }, 'RETURN', '退回', '被退回重新办理：有误'],
    ['step.opinionGiven', { reason: '无异议' }, 'CONSULTATION', '会商意见', '收到会商意见：无异议'],
    ['step.consultationClosed', {}, 'CONSULTATION', '会商结束', '的会商已结束'],
    ['step.copied', {}, 'COPY', '抄送', '抄送给您'],
    ['session.opened', {}, 'CONSULTATION', '消息', '有新的进展'],
    ['something.else', {}, 'OTHER', '消息', '有新的进展'],
  ])('%s %o', (type, more, group, what, sentence) => {
    const notice = noticeOf(event(type, { ...more, data: named }));
    const isLate = ['RED', 'HEAD', 'DISPATCH_CENTRE', 'LEADER', 'PROVINCE'].includes(more.to ?? '');
    expect(notice).toEqual({
      ...(isLate ? { isUrgent: true } : {}),
      type: group,
      title: `${what}：“用地预审”`,
      text: `市第三医院：“用地预审”${sentence}`,
      eventId: 'case/c1/7',
      eventType: type,
      projectId: 'p1',
      caseId: 'c1',
      stepId: 'c1/A',
    });
  });

  it.each<[string, Partial<FeedEvent>, string, string]>([
    [
      'order.overdue',
      { data: { ...named, limit: 'PLAN', on: '2022-10-06' } },
      '督办逾期：“用地预审”',
      '市第三医院：“用地预审”7天方案时限已于2022-10-06届满，请督促办理。',
    ],
    [
      'order.nearDue',
      { data: { ...named, limit: 'PROGRESS', on: '2022-10-02' } },
      '督办临期：“用地预审”',
      '市第三医院：“用地预审”3天进展时限将于2022-10-02届满。',
    ],
    [
      'step.limitRung',
      { to: 'RED', data: { ...named, limit: 'STATUTORY' } },
      '法定时限红灯警示：“用地预审”',
      '市第三医院：“用地预审”法定时限已到期未办结，已亮红灯，请立即办理。',
    ],
    [
      'stage.rung',
      { to: 'YELLOW', data: { projectName: '市第三医院', stageName: '施工许可' } },
      '阶段时限黄灯预警：“施工许可”',
      '市第三医院：“施工许可”阶段时限即将到期，已亮黄灯，请抓紧办理。',
    ],
    [
      'case.rung',
      { to: 'LEADER', data: { projectName: '市第三医院' } },
      '总时限逾期报告分管领导：全案',
      '市第三医院：全案总时限逾期未办结，报请分管领导督办。',
    ],
  ])('names the limit that rings: %s', (type, more, title, text) => {
    expect(noticeOf(event(type, more))).toMatchObject({ type: 'RUNG', title, text });
  });

  it.each([
    ['step.extended', '办理期限延长', '的办理期限已延长至2022-09-30：论证'],
    ['step.jointHandlingExtended', '联合办理延期', '的联合办理期限已延长至2022-09-30：论证'],
    ['step.suspended', '特别程序', '已进入特别程序，期限至2022-09-30，所需时间不计入办理期限：论证'],
  ])('tells the owner until when it takes longer: %s', (type, what, sentence) => {
    const data = { ...named, dueAt: '2022-09-30T16:00:00.000Z' };
    const notice = noticeOf(event(type, { reason: '论证', data }));
    expect(notice).toMatchObject({ title: `${what}：“用地预审”`, text: `市第三医院：“用地预审”${sentence}` });
  });

  it('names the step where nothing says what it is called, and is never long', () => {
    expect(noticeOf(event('step.urged')).title).toBe('催办：c1/A');
    const long = noticeOf(event('step.urged', { reason: '急'.repeat(2_000), data: { itemName: '名'.repeat(300) } }));
    expect([long.title.length, long.text.length]).toEqual([100, 500]);
    expect(long.text.endsWith('…')).toBe(true);
  });
});

describe('what a commitment to make up papers says', () => {
  const dueAt = '2022-09-30T16:00:00.000Z';
  it.each<[string, Partial<FeedEvent>, string, string]>([
    [
      'step.acceptedWithDeficiency',
      { data: { ...named, dueAt } },
      'CORRECTION',
      '已容缺受理，请于2022-09-30前补齐材料。',
    ],
    ['step.acceptedWithDeficiency', { data: named }, 'CORRECTION', '已容缺受理，请于作出决定前补齐材料。'],
    ['step.toleranceApplied', { reason: '十日内补齐', data: named }, 'OTHER', '已申请容缺受理：十日内补齐'],
    ['step.preApproved', { data: named }, 'OTHER', '已预批复，材料补齐后作出正式批复。'],
    [
      'step.toleranceExtended',
      { data: { ...named, dueAt } },
      'CORRECTION',
      '的补齐期限已延长，请于2022-09-30前补齐材料。',
    ],
    [
      'step.toleranceReminded',
      { data: { ...named, dueAt } },
      'CORRECTION',
      '尚有容缺材料未补齐，请于2022-09-30前补齐。',
    ],
    ['step.toleranceFulfilled', { data: named }, 'OTHER', '的容缺材料已补齐并经核对。'],
    ['step.toleranceFailed', { to: 'REVOKED', data: named }, 'RETURN', '的容缺材料逾期未补齐，已撤销。'],
    ['step.toleranceFailed', { to: 'RETURNED', data: named }, 'RETURN', '的容缺材料逾期未补齐，已退回。'],
    ['step.toleranceEscalated', { data: named }, 'RUNG', '的容缺承诺逾期未履行。'],
  ])('%s %o', (type, more, group, sentence) => {
    const notice = noticeOf(event(type, more));
    expect([notice.type, notice.text]).toEqual([group, `市第三医院：“用地预审”${sentence}`]);
  });
});
