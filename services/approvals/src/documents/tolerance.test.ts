import { proposeSubmit } from '@kuaijin/workflow-approvals/acts/application/submit';
import { asEntry, draft, type Proposal } from '@kuaijin/workflow-approvals/case/draft';
import type { CaseEntry } from '@kuaijin/workflow-approvals/case/state';
import { foldCase } from '@kuaijin/workflow-approvals/fold/fold';
import { withConsequences } from '@kuaijin/workflow-approvals/sequencing/consequences';
import {
  CASE_ID,
  catalogueOf,
  departmentId,
  departments,
  item,
  project,
  submitCommand,
} from '@kuaijin/workflow-approvals/testing/sample';
import { rule } from '@kuaijin/workflow-approvals/testing/tolerance';
import { ofFirstEdition } from '../testing/issued-documents';
import { paperPage } from './page';
import type { Paper } from './paper';
import { producePapers } from './produce';

const at = (day: string) => Date.parse(`2022-${day}T10:00:00+08:00`);
const officer = { actorId: 'officer-NR-1', post: 'HANDLER' };
const stepId = `${CASE_ID}/A`;
const evil = '<b>按期补齐</b>';

const catalogue = (promisedWorkingDays: number) =>
  catalogueOf([
    item('A', {
      departmentCode: 'NR',
      promisedWorkingDays,
      ladder: [],
      materials: [
        { code: 'A-1', name: '申请表', isDeferrable: false },
        { code: 'A-2', name: '资金证明', isDeferrable: true },
      ],
      toleranceRule: rule({ onFailure: 'REVOKE' }),
    }),
    item('S', { departmentCode: 'EE' }),
  ]);

function stored(entries: readonly CaseEntry[], drafts: readonly Proposal[], when: number): CaseEntry[] {
  const own = withConsequences(foldCase(entries), drafts, when);
  return [...entries, ...own.map((one, i) => asEntry(one, entries.length + i + 1, when))];
}

function tolerated(promise = 8): CaseEntry[] {
  const submission = submitCommand({ catalogue: catalogue(promise) });
  const proposed = proposeSubmit(undefined, submission, { caseId: CASE_ID, project, departments });
  if ('refusals' in proposed) throw new Error('refused');
  const data = {
    stepId,
    clockFrom: at('09-20'),
    materialCodes: ['A-2'],
    makeUpWorkingDays: promise,
    commitment: { statement: evil, signatory: '张某', fileIds: [] },
  };
  return stored(
    stored([], ofFirstEdition(proposed), at('09-20')),
    [draft('step.acceptedWithDeficiency', 'a', data, officer)],
    at('09-20'),
  );
}
const text = (paper: Paper | undefined) => paper?.paragraphs.join('\n') ?? '';

test('the notice lists each missing paper, its form, the limit and what happens on failure; the commitment is a form to sign', () => {
  const [commitment, notice] = producePapers(tolerated());
  expect(commitment).toMatchObject({ kind: 'TOLERANCE_COMMITMENT', title: '容缺受理承诺书' });
  expect(commitment?.blanks.length).toBeGreaterThan(0);
  expect(text(commitment)).toContain('承诺人：张某');
  expect(notice).toMatchObject({ kind: 'TOLERANCE_NOTICE', title: '容缺受理通知书' });
  expect(text(notice)).toContain('1. 资金证明（A-2），形式：原件一份');
  expect(text(notice)).toContain('补齐期限：2022年9月30日');
  expect(text(notice)).toContain('依法撤销已作出的决定');
  expect(text(notice)).not.toContain('申请表');
  if (commitment === undefined) throw new Error('there is no commitment');
  expect(paperPage(commitment)).toContain('&lt;b&gt;按期补齐&lt;/b&gt;');
});

test('without a limit the papers come before the decision', () => {
  expect(text(producePapers(tolerated(0))[1])).toContain('补齐期限：本事项作出决定前');
});

test('the pre-approval names what is missing, the formal decision says 容缺通过', () => {
  const preApproved = stored(
    tolerated(),
    [draft('step.preApproved', 'p', { stepId, opinion: '原则同意', documentNumber: '预1号', fileIds: [] }, officer)],
    at('09-21'),
  );
  const interim = producePapers(preApproved).at(-1);
  expect(interim).toMatchObject({ kind: 'PRE_APPROVAL', title: '预批复', number: '预1号' });
  expect(text(interim)).toContain('资金证明（A-2）');
  const decision = {
    stepId,
    to: 'APPROVED',
    departmentId: departmentId('NR'),
    decision: 'APPROVE',
    opinion: '同意',
    conditions: [],
    fileIds: [],
    tolerated: true,
  } as const;
  const decided = stored(preApproved, [draft('step.decided', 'd', decision, officer)], at('09-26'));
  expect(text(producePapers(decided).find(({ kind }) => kind === 'DECISION'))).toContain('本决定为容缺通过。');
});

test.each([
  ['REVOKED', '依法撤销据此作出的决定'],
  ['RETURNED', '本事项退回'],
] as const)('a broken commitment: %s', (to, words) => {
  const decided = stored(
    tolerated(),
    [draft('step.preApproved', 'p', { stepId, opinion: '原则同意', fileIds: [] }, officer)],
    at('09-21'),
  );
  const data = { stepId, to, dueAt: Date.parse('2022-10-01T00:00:00+08:00'), materialCodes: ['A-2'] };
  const paper = producePapers(stored(decided, [draft('step.toleranceFailed', 'f', data)], at('10-01'))).at(-1);
  expect(paper?.kind).toBe('TOLERANCE_FAILURE');
  expect(text(paper)).toContain('期限已于2022年9月30日届满');
  expect(text(paper)).toContain(words);
  expect(text(paper)).toContain('行政复议');
});
