/** 项目: registration, lists, milestones, plans, reports. */
import { day, type EventType, flag, maybe, objects, text, texts, typesOf, whole } from './event-type';

const common = { sources: ['projects'], rule: 'region' } as const;
const ofProject = typesOf('project', common);
const ofMilestone = typesOf('milestone', common);
const ofList = typesOf('list', common);
const ofWork = typesOf('work', common);
const ofExcuse = typesOf('excuse', common);
const ofIntake = typesOf('intake', common);
const ofChecklist = typesOf('checklist', common);
const ofPlan = typesOf('preliminaryPlan', common);
const ofImport = typesOf('projectImport', common);
const ofDeclaredList = typesOf('projectList', common);

const ofStartEvent = typesOf('startEvent', common);
const ofAsset = typesOf('existingAsset', common);
const ofEvaluation = typesOf('completionEvaluation', common);
const ofTour = typesOf('tour', common);

const evaluation = { version: whole, evaluatedOn: day, evaluator: text, points: text };
const asset = { name: text, fen: maybe(whole), route: maybe(text) };
const occasion = { name: text, heldOn: day, version: whole, projects: whole, fen: whole };

const declaredList = {
  name: text,
  issuer: text,
  listLevel: text,
  year: whole,
  isByRule: flag,
  consequences: texts,
};

const milestone = {
  kind: text,
  plannedOn: maybe(day),
  actualOn: maybe(day),
  fileIds: maybe(texts),
  statedIn: maybe(text),
};

export const projectsTypes: readonly EventType[] = [
  ofProject('registered', '项目已登记', 'A project was registered.', {
    name: maybe(text),
    ownerId: maybe(text),
    level: maybe(text),
  }),
  ofProject('updated', '项目已变更', 'What is known of a project changed; only what is new is given.', {
    name: maybe(text),
    code: maybe(text),
    ownerId: maybe(text),
    totalInvestment: maybe(whole),
  }),
  ofProject('classified', '项目已分类', 'A project was classified in the library; only what is new is given.', {
    field: maybe(text),
    layers: maybe(texts),
    construction: maybe(text),
    industry: maybe(text),
  }),
  ofIntake('scored', '联合研判已打分', 'One criterion of the joint appraisal was scored.', {
    criterion: text,
    points: whole,
    reason: text,
  }),
  ofIntake('decided', '联合研判已决定', 'The joint appraisal was decided.', { verdict: text, points: text }),
  ofChecklist('answered', '检查清单已填报', 'One item of a checklist was answered.', {
    checklist: text,
    item: text,
    isMet: flag,
    note: maybe(text),
    fileIds: texts,
  }),
  ofChecklist('supplied', '检查清单已制定', 'An office supplied what a checklist asks.', {
    checklist: text,
    name: text,
    items: whole,
    documentNumber: text,
    version: whole,
  }),
  ofPlan('drafted', '前期攻坚计划已编制', 'The plan of a project until its start was drafted, or anew.', {
    version: whole,
    startOn: day,
    steps: whole,
  }),
  ofPlan('baselined', '计划基线已确定', 'A plan was taken as the baseline.', { version: whole, documentNumber: text }),
  ofPlan('stepCompleted', '计划步骤已完成', 'A step of a plan was reported as done.', {
    code: text,
    name: text,
    doneOn: day,
  }),
  typesOf('batch', common)('changed', '批次已调整', 'A project moved to another batch.', { since: maybe(text) }),
  ofList('entered', '列入清单', 'A project was put on a list.', { list: text, on: maybe(day) }),
  ofList('left', '移出清单', 'A project was taken off a list.', { list: text, on: maybe(day) }),
  ofDeclaredList('declared', '项目清单已建立', 'A list of projects was declared.', declaredList),
  ofDeclaredList('ruleChanged', '清单规则已调整', 'The rule that keeps a list was changed.', declaredList),
  ofDeclaredList('closed', '项目清单已关闭', 'A list was closed: its members leave it.', declaredList),
  typesOf('selection', common)('ran', '项目选定已完成', 'Projects of a region were selected by a rule.', {
    name: text,
    version: whole,
    candidates: whole,
    selected: whole,
  }),
  ofMilestone('planned', '节点计划', 'The day of a milestone was planned.', milestone),
  ofMilestone('reported', '节点上报', 'A milestone was reported as reached.', milestone),
  ofMilestone('verified', '节点已核验', 'A reported milestone was verified.', milestone),
  typesOf('readiness', common)('assessed', '要素前配已评估', 'One dimension of readiness for the start was assessed.', {
    dimension: text,
    verdict: text,
    reasons: texts,
  }),
  typesOf('plan', common)('set', '年度投资计划', 'The plan of a year was set.', {
    ...{ year: whole, fen: whole },
    months: maybe(texts),
  }),
  typesOf('investment', common)('reported', '完成投资', 'What was invested in a month was reported.', {
    year: whole,
    month: whole,
    fen: whole,
  }),
  ofMilestone('undone', '节点已撤销', 'A milestone was taken back by a correction; it is planned as before.', {
    ...milestone,
    reason: text,
  }),
  typesOf('stagePlan', common)('set', '分期投资计划', 'The stages of the planned investment were set.', {
    stages: objects,
  }),
  ofWork('suspended', '停工', 'Works stand still.', { on: day, reason: text }),
  ofWork('resumed', '复工', 'Works were resumed.', { on: day }),
  typesOf('progress', common)('reported', '形象进度', 'How far works have come was reported, in a unit of its own.', {
    ...{ measure: text, unit: text, done: text, total: text },
    ...{ on: day, words: maybe(text) },
  }),
  ofExcuse('stated', '陈述正当理由', 'Why a report is missing or late was stated.', {
    ...{ year: whole, month: whole },
    reason: text,
  }),
  ofExcuse('approved', '正当理由已批准', 'An excuse for a report holds until a day.', {
    ...{ year: whole, month: whole },
    expiresOn: day,
  }),
  ofStartEvent('recorded', '集中开工活动已登记', 'Projects that start together were recorded, or recorded anew.', {
    ...occasion,
    sideVenues: whole,
  }),
  ofStartEvent('withdrawn', '集中开工活动已撤回', 'A start event was withdrawn; it counts no more.', occasion),
  ofTour('recorded', '项目拉练已登记', 'A tour of projects was recorded, or recorded anew.', {
    ...occasion,
    regions: whole,
  }),
  ofTour('withdrawn', '项目拉练已撤回', 'A tour was withdrawn; it counts no more.', occasion),
  ofImport('started', '表格导入已开始', 'The import of a table was started.', {
    kind: text,
    fileName: text,
    rows: whole,
  }),
  ofImport('ended', '表格导入已结束', 'Every row of a table that was imported is done.', {
    ...{ kind: text, fileName: text, rows: whole },
    ...{ stored: whole, unchanged: whole, refused: whole },
  }),
  ofAsset('recorded', '存量资产已登记', 'An existing asset was recorded in the ledger, or recorded anew.', asset),
  ofAsset('moved', '盘活阶段已调整', 'The revival of an asset moved to another stage.', {
    ...{ ...asset, on: day },
    documentNumber: maybe(text),
    proceedsFen: maybe(whole),
  }),
  ofEvaluation('recorded', '项目后评价已开展', 'A completed project was evaluated, or evaluated anew.', evaluation),
  ofEvaluation('marked', '典型案例已调整', 'An evaluation became an exemplary case, or is none any more.', evaluation),
];
