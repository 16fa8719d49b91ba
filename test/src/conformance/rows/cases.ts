import { randomUUID } from 'node:crypto';
import { comingYears, noticeOf } from '@kuaijin/approvals/testing/coming-years';
import { baseOf, CONFORM, conditionsOf, overlayOf, PROJECT } from '../catalogue';
import type { Row } from '../row';
import { catalogues } from '../specimens';

const { coming } = comingYears(new Date());

/** Operations on a whole case, and what begins something. */
export const caseRows = {
  withdrawCase: { onCase: 'RUNNING', input: () => ({ reason: '项目调整' }) },
  setLimitClass: {
    onCase: 'RUNNING',
    as: 'DISPATCHER',
    department: 'ANY',
    input: () => ({ limitClass: 'GREEN_CHANNEL', reason: '重点项目' }),
    bad: [['limitClass', 'SAME_DAY']],
  },
  requestSpecialStudy: {
    onCase: 'RUNNING',
    department: 'ANY',
    input: () => ({ matter: '用地指标落实' }),
  },
  decideSpecialStudy: {
    onCase: 'RUNNING',
    department: 'ANY',
    region: '330000',
    knownToTheThing: ['LEADER', 'DISPATCHER'],
    isNotDone: true,
    input: () => ({ decision: 'GRANTED', conclusion: '同意纳入绿色通道' }),
    // There is nothing to decide in the case of the table, whichever version was seen.
    accepts: ['ifVersion: another version'],
  },
  moveCase: {
    onCase: 'RUNNING',
    input: () => ({ toVersion: 2, reason: '目录换版' }),
    codes: { 'toVersion: out of range': 'CATALOGUE_NOT_PUBLISHED' },
    bad: [
      ['toVersion', 1],
      ['toVersion', 99, 'CATALOGUE_NOT_PUBLISHED'],
      ['conditions', [{ itemCode: 'FIRST', applies: true }]],
      ['choices', [{ group: 'NO', itemCode: 'FIRST' }]],
      ['elements', [{ kind: 'FUNDS', account: 'batch-1' }]],
      ['elements', [{ kind: 'FUNDS', account: 'batch-1', money: { value: '1', unit: 'YUAN' } }]],
    ],
  },
  repairCase: { onCase: 'FAULTED', input: () => ({ reason: '重新读取日志' }) },
  nudgeCase: {
    onCase: 'RUNNING',
    alsoIn: ['APPROVED', 'REJECTED', 'WITHDRAWN', 'FAULTED'],
    keepsNoKey: true,
    // Somebody can act in every step of it.
    showsNone: ['troubles'],
  },
  submitCase: {
    free: true,
    input: () => ({
      projectId: PROJECT,
      catalogueCode: CONFORM,
      part: randomUUID(),
      conditions: conditionsOf(catalogues[CONFORM]),
    }),
    codes: {
      catalogueCode: 'CATALOGUE_NOT_PUBLISHED',
      onBehalfOf: 'INVALID_INPUT',
      'catalogueVersion: out of range': 'CATALOGUE_NOT_PUBLISHED',
      'conditions.0.itemCode': 'INVALID_INPUT',
    },
    other: { projectId: 'project-QZ-014' },
    bad: [
      ['catalogueVersion', 99, 'CATALOGUE_NOT_PUBLISHED'],
      ['conditions', [], 'CONDITION_UNANSWERED'],
      ['choices', [{ group: 'NO', itemCode: 'SKIPPED' }], 'INVALID_INPUT'],
      ['secondsPerWorkingDay', 1],
      ['idempotencyKey', '~key'],
    ],
  },
  publishCatalogue: {
    free: true,
    input: () => ({ base: baseOf('CONFORM-MORE', { FIRST: {} }), overlay: overlayOf('CONFORM-MORE', ['FIRST']) }),
    other: { base: baseOf('CONFORM-MORE', { FIRST: {}, WAITING: {} }) },
    codes: {
      'base: too long': 'CATALOGUE_INVALID',
      'base: blank': 'CATALOGUE_INVALID',
      'overlay: too long': 'CATALOGUE_INVALID',
      'overlay: blank': 'CATALOGUE_INVALID',
    },
  },
  publishCalendar: {
    free: true,
    isNotDone: true,
    input: () => ({ year: coming, holidays: noticeOf(coming).holidays, documentNumber: '国办发明电〔2026〕7号' }),
    bad: [
      ['year', 2011],
      ['holidays', []],
      ['holidays', [`${coming + 1}-01-01`]],
    ],
  },
  createUpload: {
    free: true,
    input: () => ({ fileName: '附图.pdf', mediaType: 'application/pdf', bytes: 3, sha256: 'a'.repeat(64) }),
    bad: [
      ['bytes', 0],
      ['sha256', 'abc'],
      ['mediaType', 'text/html'],
    ],
  },
} as const satisfies Record<string, Row>;
