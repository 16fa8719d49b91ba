import { problemMoves } from '@kuaijin/supervision/domain/problem';
import { alertMoves } from '@kuaijin/supervision/lights/sign-off';
import { PROJECT } from '../catalogue';
import { type ElementRow, on } from '../element-row';
import { subjectOf } from '../people';
import { alerts } from '../things/alerts';
import { orders } from '../things/orders';
import { duplicates, listable, problems } from '../things/problems';
import { region } from '../things/projects';
import { DUE_ON, tasks } from '../things/tasks';

/** 预警规则 of a city that is off. */
const lightRule = {
  ...{ name: '投资进度', nameEn: 'Progress', measure: 'PROGRESS', unit: 'POINTS', validFrom: '2026-01-01' },
  bands: [{ light: 'YELLOW', from: { value: '10', included: true }, meaning: '落后', meaningEn: 'Behind' }],
  source: '市政府办〔2026〕1号',
};

/** 问题. */
export const supervisionRows = {
  raiseProblem: {
    as: 'OWNER',
    input: () => ({ projectId: PROJECT, category: 'LAND', title: '征地进度滞后', description: '第三标段' }),
    codes: { projectId: 'NOT_FOUND', regionId: 'INVALID_INPUT' },
    // What an overdue step opens by itself nobody raises.
    bad: [['origin', 'LADDER']],
    // Where a project is named, it says where the problem lies.
    unasked: ['regionId'],
  },
  assignProblem: on({
    thing: problems,
    from: problemMoves.assign.from,
    as: 'DISPATCHER',
    input: () => ({ assigneeId: subjectOf('HANDLER'), leaderId: 'leader-330800-1', comment: '请尽快办理' }),
    bad: [['dueOn', '2020-01-01']],
  }),
  claimProblemDone: on({
    thing: problems,
    from: problemMoves.claim.from,
    as: 'HANDLER',
    input: ({ files }) => ({ fileIds: [files.HANDLER], comment: '已办结' }),
    codes: { fileIds: 'EVIDENCE_NEEDED' },
    bad: [['fileIds', [], 'EVIDENCE_NEEDED']],
  }),
  closeProblem: on({
    thing: problems,
    from: problemMoves.close.from,
    as: 'DISPATCHER',
    input: () => ({ comment: '属实' }),
  }),
  reopenProblem: on({
    thing: problems,
    from: problemMoves.reopen.from,
    as: 'DISPATCHER',
    input: () => ({ comment: '不属实' }),
  }),
  referProblem: on({
    thing: problems,
    from: ['OPEN', 'IN_HAND', 'CLAIMED_DONE'],
    input: () => ({ direction: 'UP', comment: '需省级协调' }),
    bad: [['direction', 'BACK']],
  }),
  mergeProblem: on({
    thing: duplicates,
    from: ['OPEN', 'IN_HAND', 'CLAIMED_DONE'],
    input: () => ({ comment: '重复诉求' }),
  }),
  rateProblem: on({
    thing: problems,
    from: ['VERIFIED_CLOSED'],
    as: 'OWNER',
    input: () => ({ grade: 'SATISFIED', comment: '办得快' }),
    knownToTheThing: ['AGENT', 'HANDLER', 'HEAD', 'LEADER', 'DISPATCHER'],
  }),
  listProblems: on({
    thing: listable,
    from: ['OPEN'],
    elsewhere: 'NOT_ALLOWED',
    input: () => ({ regionId: 'region-330800', period: '2026-Q1' }),
    codes: { regionId: 'INVALID_INPUT' },
    other: { problemIds: [] },
    bad: [['period', '2026-Q5']],
  }),
  setLightRule: {
    elsewhere: 'NOT_ALLOWED',
    input: ({ number }) => ({ ...region, code: `CONFORMITY_${number}`, isOn: false, rule: lightRule }),
    other: { isOn: true },
    codes: {
      regionId: 'INVALID_INPUT',
      'rule.bands.0.from.value: no whole number of the smallest unit': 'INVALID_INPUT',
    },
    // A bound is no amount.
    accepts: ['rule.bands.0.from.value: zero', 'rule.bands.0.from.value: negative'],
    bad: [
      ['regionId', 'region-330899', 'NOT_FOUND'],
      ['code', 'lower case'],
      ['rule.unit', 'DAYS'],
      ['rule.milestone', 'STARTED'],
      ['rule.bands', []],
    ],
  },
  claimAlert: on({
    thing: alerts,
    from: [alertMoves.claim],
    as: 'HANDLER',
    input: ({ files }) => ({ fileIds: [files.HANDLER], comment: '已开工' }),
    codes: { fileIds: 'EVIDENCE_NEEDED' },
    bad: [['fileIds', [], 'EVIDENCE_NEEDED']],
  }),
  judgeAlert: on({
    thing: alerts,
    from: [alertMoves.judge],
    as: 'VERIFIER',
    input: () => ({ isDone: true, comment: '属实' }),
  }),
  createTask: {
    elsewhere: 'NOT_ALLOWED',
    input: () => ({ title: '推进征地', dueOn: DUE_ON, departmentId: 'department-330800-DRC' }),
    codes: { regionId: 'INVALID_INPUT' },
    bad: [['dueOn', '2020-01-01']],
  },
  reportTask: on({
    thing: tasks,
    from: ['OPEN'],
    as: 'HANDLER',
    input: ({ files }) => ({ kind: 'DONE', fileIds: [files.HANDLER], comment: '已办结' }),
    codes: { fileIds: 'EVIDENCE_NEEDED' },
    bad: [['kind', 'ASSIGNED']],
  }),
  issueOrder: {
    as: 'LEADER',
    elsewhere: 'NOT_ALLOWED',
    input: () => ({ title: '落实用地指标', departmentId: 'department-330800-DRC', documentNumber: '批〔2026〕9号' }),
    codes: { fileIds: 'EVIDENCE_NEEDED' },
    bad: [['replyDueOn', '2020-01-01']],
  },
  reportOrder: on({
    thing: orders,
    from: ['OPEN'],
    department: 'DRC',
    as: 'HANDLER',
    input: ({ files }) => ({ kind: 'DONE', fileIds: [files.HANDLER], comment: '已落实' }),
    codes: { fileIds: 'EVIDENCE_NEEDED' },
    bad: [
      ['kind', 'ASSIGNED'],
      ['kind', 'PLAN'],
    ],
  }),
  signOffOrder: on({
    thing: orders,
    from: ['CLAIMED_DONE'],
    as: 'LEADER',
    input: () => ({ verdict: 'SIGNED_OFF', comment: '属实' }),
    knownToTheThing: ['DISPATCHER'],
  }),
  signOffTask: on({
    thing: tasks,
    from: ['CLAIMED_DONE'],
    input: () => ({ isAccepted: true, comment: '属实' }),
  }),
} as const satisfies Readonly<Record<string, ElementRow>>;
