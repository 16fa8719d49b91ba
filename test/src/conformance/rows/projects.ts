import { mayMove } from '@kuaijin/projects/library/transitions';
import { OWNER, PROJECT } from '../catalogue';
import { type ElementRow, on } from '../element-row';
import { planned, preliminaryPlans } from '../things/preliminary-plans';
import { declared, projectLists } from '../things/project-lists';
import {
  appraisals,
  batches,
  day,
  demonstrations,
  excuses,
  memberships,
  milestones,
  records,
  region,
  works,
} from '../things/projects';

const notFinal = ['NOT_PLANNED', 'PLANNED', 'REPORTED'] as const;
const money = (value: string) => ({ value, unit: 'WAN' });

/** 项目. Projects of the table lie in Quzhou and belong to the hospital's owner. */
export const projectRows = {
  registerProject: {
    as: 'REGISTRAR',
    elsewhere: 'NOT_ALLOWED',
    anotherOwner: 'NOT_ALLOWED',
    input: ({ number }) => ({
      name: '一致性项目',
      ...region,
      ownerId: OWNER,
      code: `2208-330800-04-01-${String(700_000 + number)}`,
      totalInvestment: money('100'),
      milestones: [{ kind: 'STARTED', plannedOn: day }],
    }),
    formed: ['regionId', 'code'],
    bad: [
      ['regionId', 'region-330899', 'NOT_FOUND'],
      ['code', '2208-330800-04-01', 'MALFORMED_CODE'],
      ['milestones', [1, 2].map(() => ({ kind: 'STARTED', plannedOn: day }))],
    ],
  },
  importProjects: on({
    thing: records,
    from: ['UNREGISTERED'],
    as: 'REGISTRAR',
    elsewhere: 'NOT_ALLOWED',
    formed: ['records.0.regionId', 'records.0.code'],
    other: (good) => ({ records: (good['records'] as object[]).map((record) => ({ ...record, name: '另一条记录' })) }),
    bad: [
      ['records', []],
      ['records.0.number', '编号'],
      ['records.0.regionId', 'region-330899', 'NOT_FOUND'],
    ],
  }),
  updateProject: on({
    thing: batches,
    from: batches.states.filter((batch) => batch === 'RESERVED' || mayMove(batch, 'RESERVED')),
    as: 'REGISTRAR',
    input: () => ({ batch: 'RESERVED', name: '改名的项目', totalInvestment: money('200') }),
    formed: ['code'],
    bad: [['code', '2208-330800-04-01', 'MALFORMED_CODE']],
  }),
  classifyProject: {
    as: 'REGISTRAR',
    input: () => ({ projectId: PROJECT, field: 'SOCIAL_LIVELIHOOD', layers: ['PROVINCIAL_KEY'], construction: 'NEW' }),
    other: { field: 'MAJOR_PLATFORM' },
    bad: [['layers', ['PROVINCIAL_KEY', 'PROVINCIAL_KEY']]],
  },
  scoreIntake: on({
    thing: appraisals,
    from: ['UNSCORED', 'SCORED', 'RETURNED'],
    as: 'HANDLER',
    input: () => ({ criterion: 'MATURITY', points: 90, reason: '前期手续齐全' }),
    bad: [['points', 101]],
  }),
  decideIntake: on({
    thing: appraisals,
    from: ['SCORED'],
    as: 'REGISTRAR',
    input: () => ({ verdict: 'ACCEPTED', opinion: '成熟可行' }),
  }),
  supplyChecklist: {
    as: 'REGISTRAR',
    elsewhere: 'NOT_ALLOWED',
    input: () => ({
      ...{ ...region, checklist: 'FOUR_CAN', name: '四能四可', documentNumber: '衢发改〔2026〕9号' },
      items: [{ code: 'A1', name: '能开工', group: '四能' }],
    }),
    other: { documentNumber: '衢发改〔2026〕10号' },
    formed: ['regionId'],
    bad: [
      ['regionId', 'region-330899', 'NOT_FOUND'],
      ['items', []],
      ['items.0.code', 'a1'],
    ],
  },
  answerChecklist: {
    as: 'OWNER',
    input: ({ files }) => ({
      ...{ projectId: PROJECT, checklist: 'HUNDRED_DAYS', item: 'SITE_READY', isMet: true, note: '已平整' },
      fileIds: [files.OWNER],
    }),
    other: { note: '已三通一平' },
    bad: [
      ['item', 'NO_SUCH_ITEM'],
      ['fileIds', [], 'EVIDENCE_NEEDED'],
    ],
  },
  draftPreliminaryPlan: {
    as: 'OWNER',
    input: () => ({ projectId: PROJECT, ...planned }),
    bad: [
      ['steps', []],
      ['steps.0.code', 'study'],
      ['steps.0.after', ['STUDY']],
      ['steps.0.dueOn', '2026-10-01'],
      ['steps.0.limitDays', 0],
    ],
  },
  baselinePreliminaryPlan: on({
    thing: preliminaryPlans,
    from: ['DRAFTED'],
    as: 'REGISTRAR',
    input: () => ({ documentNumber: '衢发改〔2026〕1号' }),
  }),
  completePlanStep: on({
    thing: preliminaryPlans,
    from: ['DRAFTED', 'BASELINED'],
    as: 'OWNER',
    input: ({ files }) => ({ code: 'STUDY', doneOn: day, fileIds: [files.OWNER] }),
    other: { doneOn: '2026-01-06' },
    bad: [
      ['code', 'NO_SUCH_STEP', 'NOT_FOUND'],
      ['doneOn', '2099-01-01'],
      ['fileIds', [], 'EVIDENCE_NEEDED'],
    ],
  }),
  declareProjectList: {
    as: 'REGISTRAR',
    elsewhere: 'NOT_ALLOWED',
    input: ({ number }) => declared(number),
    other: { issuer: '市人民政府' },
    formed: ['regionId'],
    bad: [
      ['regionId', 'region-330899', 'NOT_FOUND'],
      ['year', 1989],
      ['rule', {}],
      ['rule.types', []],
      ['rule.regions', ['33']],
      ['rule.levels', ['CITY', 'CITY']],
      ['consequences', ['LIAISON', 'LIAISON']],
    ],
  },
  changeProjectListRule: on({
    thing: projectLists,
    from: ['OPEN'],
    as: 'REGISTRAR',
    input: () => ({ rule: { types: ['一致性类型'], leastTotal: money('10000') } }),
    other: { rule: { types: ['一致性类型'] } },
    bad: [['rule', {}]],
  }),
  closeProjectList: on({
    thing: projectLists,
    from: ['OPEN'],
    as: 'DISPATCHER',
    input: () => ({ reason: '年度结束' }),
  }),
  runSelection: {
    as: 'REGISTRAR',
    elsewhere: 'NOT_ALLOWED',
    input: ({ number }) => ({ ...region, name: `一致性选定${number}`, rule: { types: ['一致性类型'] }, most: 3 }),
    other: { most: 4 },
    formed: ['regionId'],
    bad: [
      ['regionId', 'region-330899', 'NOT_FOUND'],
      ['most', 0],
      ['most', 20_001],
      ['rule', {}],
    ],
  },
  startImport: {
    as: 'OWNER',
    input: ({ files }) => ({ kind: 'MONTHLY_REPORTS', fileId: files.OWNER }),
    other: { columns: [{ column: 'A', field: 'CODE' }] },
    bad: [
      ['fileId', 'file-of-nobody', 'NOT_FOUND'],
      ['headerRow', 0],
      ['columns', [{ column: 'Z', field: 'CODE' }]],
      ['columns', [{ column: 'C' }]],
    ],
  },
  enterList: on({ thing: memberships, from: ['NOT_ON_LIST'], as: 'DISPATCHER', input: () => ({ on: day }) }),
  leaveList: on({
    thing: memberships,
    from: ['ON_LIST'],
    as: 'DISPATCHER',
    input: () => ({ on: day }),
    bad: [
      ['on', '2026-01-04'],
      ['list', '别的清单', 'STATE_CONFLICT'],
    ],
  }),
  planMilestone: on({ thing: milestones, from: notFinal, as: 'REGISTRAR', input: () => ({ plannedOn: day }) }),
  reportMilestone: on({
    thing: milestones,
    from: notFinal,
    as: 'OWNER',
    input: ({ files }) => ({ actualOn: day, fileIds: [files.OWNER] }),
    bad: [
      ['fileIds', [], 'EVIDENCE_NEEDED'],
      ['actualOn', '2099-01-01'],
    ],
  }),
  verifyMilestone: on({
    thing: milestones,
    from: ['REPORTED'],
    as: 'VERIFIER',
    input: () => ({ comment: '属实' }),
  }),
  assessReadiness: {
    as: 'FUND_MANAGER',
    input: () => ({ projectId: PROJECT, dimension: 'MONEY', isReady: true, reasons: ['资金已落实'] }),
    other: { reasons: ['资本金已到位'] },
    bad: [['reasons', []]],
  },
  planYear: {
    as: 'DISPATCHER',
    input: () => ({ projectId: PROJECT, year: 2026, planned: money('50') }),
    other: { year: 2025 },
  },
  reportInvestment: {
    as: 'OWNER',
    input: () => ({ projectId: PROJECT, year: 2026, month: 1, completed: money('5') }),
    other: { month: 2 },
    accepts: ['completed.value: zero'],
    bad: [
      ['month', 0],
      ['month', 13],
      ['year', 2099],
    ],
  },
  undoMilestone: on({
    thing: milestones,
    from: ['REPORTED', 'VERIFIED'],
    as: 'DISPATCHER',
    input: () => ({ reason: '日期有误' }),
  }),
  recordDemonstration: on({
    thing: demonstrations,
    from: ['DEMONSTRATION'],
    as: 'REGISTRAR',
    input: () => ({ facts: [{ recordedOn: day, kind: 'MILESTONE_PLANNED', milestone: 'SIGNED', day }] }),
    other: { facts: [{ recordedOn: day, kind: 'MILESTONE_PLANNED', milestone: 'STARTED', day }] },
    bad: [
      ['facts', []],
      ['facts.0.recordedOn', '2099-01-01'],
    ],
  }),
  planStages: {
    as: 'REGISTRAR',
    input: () => ({
      projectId: PROJECT,
      stages: [{ name: '一期', from: '2026-01-01', to: '2026-06-30', planned: money('20') }],
    }),
    bad: [
      ['stages', []],
      ['stages.0.to', '2025-12-31'],
    ],
  },
  suspendWork: on({
    thing: works,
    from: ['RUNNING'],
    as: 'OWNER',
    input: () => ({ on: day, reason: '汛期停工' }),
    bad: [['on', '2099-01-01']],
  }),
  resumeWork: on({
    thing: works,
    from: ['SUSPENDED'],
    as: 'OWNER',
    input: () => ({ on: day }),
    bad: [
      ['on', '2099-01-01'],
      ['on', '2026-01-04'],
    ],
  }),
  reportProgress: {
    as: 'OWNER',
    input: () => ({
      projectId: PROJECT,
      measure: '并网容量',
      unit: '万千瓦',
      done: '30.448',
      percent: '85.32',
      on: day,
    }),
    accepts: ['done: zero'],
    codes: Object.fromEntries(
      ['done: negative', ...['done', 'total', 'percent'].map((one) => `${one}: no whole number of the smallest unit`)]
        .concat(['total', 'percent'].flatMap((one) => [`${one}: zero`, `${one}: negative`]))
        .map((fault) => [fault, 'INVALID_INPUT' as const]),
    ),
    bad: [
      ['done', '-1'],
      ['percent', '0'],
      ['percent', '100.01'],
      ['total', '40'],
      ['on', '2099-01-01'],
    ],
  },
  stateExcuse: on({
    thing: excuses,
    from: ['NOT_STATED'],
    as: 'OWNER',
    input: () => ({ reason: '台风停电' }),
  }),
  approveExcuse: on({
    thing: excuses,
    from: ['STATED'],
    as: 'DISPATCHER',
    input: () => ({ expiresOn: '2099-01-01' }),
    bad: [['expiresOn', '2026-01-01']],
  }),
} as const satisfies Readonly<Record<string, ElementRow>>;
