/** 项目: registration, lists, milestones, plans, reports. */
import { day, type EventType, maybe, text, texts, typesOf, whole } from './event-type';

const common = { sources: ['projects'], rule: 'region' } as const;
const ofProject = typesOf('project', common);
const ofMilestone = typesOf('milestone', common);
const ofList = typesOf('list', common);

const milestone = { kind: text, plannedOn: maybe(day), actualOn: maybe(day), fileIds: maybe(texts) };

export const projectsTypes: readonly EventType[] = [
  ofProject('registered', '项目已登记', 'A project was registered.', { name: maybe(text), ownerId: maybe(text) }),
  ofProject('updated', '项目已变更', 'What is known of a project changed; only what is new is given.', {
    name: maybe(text),
    code: maybe(text),
    ownerId: maybe(text),
    totalInvestment: maybe(whole),
  }),
  typesOf('batch', common)('changed', '批次已调整', 'A project moved to another batch.', { since: maybe(text) }),
  ofList('entered', '列入清单', 'A project was put on a list.', { list: text, on: maybe(day) }),
  ofList('left', '移出清单', 'A project was taken off a list.', { list: text, on: maybe(day) }),
  ofMilestone('planned', '节点计划', 'The day of a milestone was planned.', milestone),
  ofMilestone('reported', '节点上报', 'A milestone was reported as reached.', milestone),
  ofMilestone('verified', '节点已核验', 'A reported milestone was verified.', milestone),
  typesOf('readiness', common)('assessed', '要素前配已评估', 'One dimension of readiness for the start was assessed.', {
    dimension: text,
    verdict: text,
    reasons: texts,
  }),
  typesOf('plan', common)('set', '年度投资计划', 'The plan of a year was set.', { year: whole, fen: whole }),
  typesOf('investment', common)('reported', '完成投资', 'What was invested in a month was reported.', {
    year: whole,
    month: whole,
    fen: whole,
  }),
];
