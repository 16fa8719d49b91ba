/** 资金档案: what is reported of the money of a project beside the movements of its batches. */
import { day, type EventType, flag, maybe, minorUnits, text, texts, typesOf, whole } from './event-type';

const common = { sources: ['funds'], rule: 'region' } as const;
const concerned = { recipientOrganisationIds: maybe(texts), itemName: maybe(text) };
const ofBond = typesOf('bond', common);
const behind = { ...concerned, recipientIds: maybe(texts), issueId: text, on: day };
const ofRequest = typesOf('financeRequest', common);
const ofVisit = typesOf('siteVisit', common);
const ofWindow = typesOf('policyWindow', common);

export const fundsTypes: readonly EventType[] = [
  typesOf('fundingPlan', common)('recorded', '资金方案已登记', 'A plan for the money of a project was recorded.', {
    documentNumber: text,
    planVersion: whole,
  }),
  typesOf('retention', common)('held', '质保金已登记', 'A part of an allotment is held back.', {
    amountMinor: minorUnits,
    documentNumber: maybe(text),
  }),
  ofVisit('planned', '到现场时限已确定', 'The last days for visits to a site were set.', {
    ...concerned,
    startBy: day,
    constructionBy: maybe(day),
    completionBy: day,
  }),
  ofVisit('reminded', '到现场提醒', 'A visit to a site is due soon, or overdue.', {
    ...concerned,
    recipientIds: maybe(texts),
    recipientDepartmentIds: maybe(texts),
    kind: text,
    by: day,
    stage: text,
  }),
  ofVisit('recorded', '已到现场', 'A visit to a site was recorded.', { kind: text, visitedOn: day }),
  ofBond('registered', '专项债券项目入库', 'A special bond of a project was registered.', { amountMinor: minorUnits }),
  ofBond('moved', '专项债券状态变更', 'A special bond went from one state to another.', {
    move: text,
    documentNumber: maybe(text),
    changeId: maybe(text),
  }),
  ofBond('issued', '专项债券发行', 'An issue of special bonds gave the project money.', {
    issueId: text,
    issuedOn: day,
    amountMinor: minorUnits,
  }),
  ofBond('useChanged', '专项债券用途调整', 'A part of an issue goes to another project.', {
    ...concerned,
    recipientIds: maybe(texts),
    issueId: text,
    toProjectId: text,
    documentNumber: maybe(text),
    amountMinor: minorUnits,
  }),
  ofBond('useChangeSettled', '专项债券用途调整已落实', 'The money of a change of use is where it goes, or came back.', {
    ...concerned,
    recipientIds: maybe(texts),
    changeId: text,
    outcome: text,
  }),
  ofBond('checked', '支出进度核查', 'How far an issue was paid out was checked.', {
    issueId: text,
    month: whole,
    checkedOn: day,
    isMet: flag,
    paidMinor: minorUnits,
    handedDownMinor: minorUnits,
  }),
  ofBond('listed', '列入不达标清单', 'An issue is behind: later issues are stopped.', behind),
  ofBond('unlisted', '移出不达标清单', 'An issue is not behind any more.', behind),
  ofBond('warned', '列入预警清单', 'An issue has been behind for half a year: later quota is cut.', behind),
  ofRequest('made', '融资需求已提出', 'A project asks for finance.', { amountMinor: minorUnits }),
  ofRequest('offered', '收到融资方案', 'A bank made an offer.', {
    ...concerned,
    offerId: text,
    institution: text,
    amountMinor: minorUnits,
  }),
  ofRequest('accepted', '融资方案已接受', 'An owner accepted an offer.', { offerId: text, amountMinor: minorUnits }),
  ofWindow('announced', '政策窗口已发布', 'Money of a source may be applied for until a day.', {
    title: text,
    source: text,
    opensOn: day,
    closesOn: day,
  }),
  ofWindow('reminded', '政策窗口截止提醒', 'A window in which a project may apply closes soon.', {
    ...concerned,
    closesOn: day,
    daysLeft: whole,
  }),
  ofWindow('settled', '政策窗口结果已登记', 'What came of a window was recorded.', {
    projectIds: texts,
    amountMinor: minorUnits,
  }),
  typesOf('reportedFigure', common)('recorded', '报告数据已登记', 'A figure was recorded as a report has it.', {
    name: text,
    value: text,
    unit: text,
    report: text,
    ...{ place: maybe(text), asOf: maybe(day) },
  }),
];
