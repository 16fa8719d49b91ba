/** Mutants: 书面征求意见, 专题研究, and who is told. */
import type { Mutant } from './mutant';

const LETTERS = 'acts/coordination/consult-in-writing.ts';
const ANSWER = 'acts/coordination/decide-special-study.ts';
const STUDY = 'limits/study-limit.ts';

export const letters: readonly Mutant[] = [
  {
    name: 'a reply is recorded after the limit of the letter',
    file: LETTERS,
    text: "consultation?.status === 'OPEN' && at < consultation.dueAt",
    replacement: "consultation?.status === 'OPEN'",
    foundBy: ['acts/coordination/consult-in-writing.test.ts'],
  },
  {
    name: 'a letter is replied to twice',
    file: LETTERS,
    text: "consultation?.status === 'OPEN' && at < consultation.dueAt",
    replacement: 'consultation !== undefined && at < consultation.dueAt',
    foundBy: ['acts/coordination/consult-in-writing.test.ts'],
  },
  {
    name: 'silence is an objection',
    file: LETTERS,
    text: "settled(step, consultationId, { status: 'PRESUMED' })",
    replacement: "settled(step, consultationId, { status: 'OBJECTION' })",
  },
  {
    name: 'the limit of a letter is over a day early',
    file: LETTERS,
    text: 'procedureDueAt(state, at, input.workingDays)',
    replacement: 'procedureDueAt(state, at, input.workingDays - 1)',
  },
  {
    name: 'silence counts a day after the limit of the letter',
    file: LETTERS,
    text: '        at: dueAt,',
    replacement: '        at: dueAt + 86_400_000,',
  },
  {
    name: 'a letter may be answered within a month',
    file: LETTERS,
    text: 'DAYS_MAX = 20',
    replacement: 'DAYS_MAX = 30',
    foundBy: ['acts/coordination/consult-in-writing.test.ts'],
  },
  {
    name: 'who asked by letter does not learn that nobody replied',
    file: LETTERS,
    text: '  notify: whomItIsWith,\n',
    replacement: '',
  },
];

export const studies: readonly Mutant[] = [
  {
    name: 'the province has twelve days for a special study',
    file: STUDY,
    text: 'STUDY_DAYS = 10',
    replacement: 'STUDY_DAYS = 12',
  },
  {
    name: 'the leader who asked learns two days late that the province does not answer',
    file: STUDY,
    text: "{ kind: 'LEADER', workingDaysFromDue: 1 }",
    replacement: "{ kind: 'LEADER', workingDaysFromDue: 2 }",
  },
  {
    name: 'a special study that was answered keeps its light',
    file: STUDY,
    text: 'decided === undefined && !hasEnded(status)',
    replacement: '!hasEnded(status)',
  },
  {
    name: 'the special study of a case that has ended keeps its light',
    file: STUDY,
    text: 'decided === undefined && !hasEnded(status)',
    replacement: 'decided === undefined',
  },
  {
    name: 'the city answers its own special study',
    file: ANSWER,
    text: "['PROVINCE', 'NATIONAL'].includes",
    replacement: "['CITY', 'PROVINCE', 'NATIONAL'].includes",
    foundBy: ['acts/coordination/special-study.test.ts'],
  },
  {
    name: 'a second special study is asked for while one is open',
    file: 'acts/coordination/request-special-study.ts',
    text: 'openStudy(state) === undefined\n',
    replacement: 'openStudy(state) === undefined || state.head > 0\n',
  },
  {
    name: 'what the province declines is in the green channel',
    file: ANSWER,
    text: "decided.decision === 'GRANTED' ? inGreenChannel",
    replacement: 'decided.decision !== undefined ? inGreenChannel',
  },
  {
    name: 'the green channel of the province replaces a faster class',
    file: ANSWER,
    text: 'state.limitClass !== undefined || offered',
    replacement: 'offered',
    foundBy: ['acts/coordination/special-study.test.ts'],
  },
  {
    name: 'who asked for a special study is not told of the answer',
    file: ANSWER,
    text: 'asked === undefined ? [] : [asked.act.actorId]',
    replacement: 'asked === undefined ? [asked] : []',
  },
];

const OWNER_TOLD = '  notify: (_step, _entry, state) => ownerOf(state),\n';

export const notices: readonly Mutant[] = [
  {
    name: 'the owner is not told of an extension',
    file: 'acts/review/extend.ts',
    text: OWNER_TOLD,
    replacement: '',
  },
  {
    name: 'the owner is not told of a special procedure',
    file: 'acts/review/suspend.ts',
    text: OWNER_TOLD,
    replacement: '',
  },
  {
    name: 'the owner is not told that a result was handed over',
    file: 'acts/review/deliver-result.ts',
    text: OWNER_TOLD,
    replacement: '',
  },
  {
    name: 'departments that decide together do not learn that they have more time',
    file: 'acts/review/extend-joint-handling.ts',
    text: '({ ...whoHasToAct(step), ...ownerOf(state) })',
    replacement: '({ ...ownerOf(state), ...(step.version < 0 ? whoHasToAct(step) : {}) })',
  },
  {
    name: 'a rung that reaches nobody in charge is told to the department alone, not to its officer',
    file: 'limits/rung.ts',
    text: 'to === undefined ? whomItIsWith(step)',
    replacement: 'to === undefined ? { ...whomItIsWith(step), recipientIds: [] }',
  },
];
