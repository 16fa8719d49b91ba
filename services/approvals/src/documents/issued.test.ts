import { proposeSubmit } from '@kuaijin/workflow-approvals/acts/application/submit';
import { asEntry, draft, type Proposal } from '@kuaijin/workflow-approvals/case/draft';
import type { CaseEntry } from '@kuaijin/workflow-approvals/case/state';
import { foldCase } from '@kuaijin/workflow-approvals/fold/fold';
import { withConsequences } from '@kuaijin/workflow-approvals/sequencing/consequences';
import { terms } from '@kuaijin/workflow-approvals/testing/commitments';
import {
  CASE_ID,
  catalogueOf,
  departmentId,
  departments,
  item,
  project,
  submitCommand,
} from '@kuaijin/workflow-approvals/testing/sample';
import { issuedPapers, names } from '../testing/issued-documents';
import { paperPage } from './page';
import type { Paper } from './paper';
import { documentPdf } from './pdf';
import { producePapers, unissuedIn } from './produce';

const when = Date.parse('2022-09-20T10:00:00+08:00');
const officer = { actorId: 'officer-NR-1', post: 'HANDLER' };
const stepId = `${CASE_ID}/A`;
const materials = ['M1', 'M2'].map((code) => ({ code, name: `材料${code}`, isDeferrable: false }));
const catalogue = catalogueOf([
  item('A', { departmentCode: 'NR', materials, outcomeDocument: '建设用地规划许可证', commitmentTerms: terms }),
  item('B', { dependsOn: ['A'] }),
]);
const code = '2208-330800-04-01-123456';

function stored(entries: readonly CaseEntry[], drafts: readonly Proposal[]): CaseEntry[] {
  const own = withConsequences(foldCase(entries), drafts, when);
  return [...entries, ...own.map((one, i) => asEntry(one, entries.length + i + 1, when))];
}

function submitted(): CaseEntry[] {
  const papers = [{ materialCode: 'M1', fileIds: ['file-1'] }];
  const facts = { caseId: CASE_ID, project: { ...project, code }, departments };
  const proposed = proposeSubmit(undefined, submitCommand({ catalogue, papers }), facts);
  if ('refusals' in proposed) throw new Error('refused');
  return stored([], proposed);
}

const accepted = (more: object = {}) =>
  stored(submitted(), [
    draft('step.accepted', 'a', { stepId, isDeemed: false, clockFrom: when, seenOnPaper: ['M2'], ...more }, officer),
  ]);
const decision = {
  stepId,
  to: 'APPROVED',
  departmentId: departmentId('NR'),
  decision: 'APPROVE',
  opinion: '符合规划',
  conditions: [],
  fileIds: [],
} as const;
const decided = (more: object = {}) =>
  stored(accepted(), [draft('step.decided', 'd', { ...decision, ...more }, officer)]);
const text = (paper: Paper | undefined) => (paper?.paragraphs ?? []).join('\n');

test('a document is there once it is issued: number, authority, officer and owner by name, the code of the project', async () => {
  expect(producePapers(accepted())).toEqual([]);
  const [receipt, ...others] = issuedPapers(accepted());
  expect(others).toEqual([]);
  expect(receipt).toMatchObject({
    kind: 'ACCEPTANCE_RECEIPT',
    number: '受字〔2022〕第1号',
    letterhead: names.authority,
    signatory: names.authority,
    addressee: names.owner,
  });
  expect(text(receipt)).toContain(`（项目代码${code}）`);
  expect(receipt?.notes.join('\n')).toContain(`办理人：${names.officer}`);
});

test('the receipt names what was handed in, and what the officer saw on paper, and nothing else', async () => {
  const received = async (more: object) => text(issuedPapers(accepted(more))[0]);
  expect(await received({})).toContain('已收材料：材料M1；材料M2（纸质材料，已当场核验）。');
  expect(await received({ isDeemed: true, seenOnPaper: [] })).toContain('已收材料：材料M1。');
});

test('a decision bears the next number of the series, which the receipt of delivery cites; one that the office numbered itself draws none', async () => {
  const [, own, receipt] = issuedPapers(decided());
  expect(own?.number).toBe('决字〔2022〕第2号');
  expect(receipt?.rows).toContainEqual({ name: '送达文书编号', value: '决字〔2022〕第2号' });
  expect(receipt?.rows).toContainEqual({ name: '受送达人', value: names.owner });
  const given = unissuedIn(decided({ documentNumber: '衢资规许〔2022〕7号' }), new Map());
  expect(given.map(({ kinds }) => kinds)).toEqual([['ACCEPTANCE_RECEIPT'], []]);
});

test('what the owner promises is his letter to the authority, without a number of its series', async () => {
  const entries = stored(submitted(), [
    draft('step.promised', 'p', { stepId, points: ['按图施工'], signatory: '张三' }, { actorId: 'o', post: 'OWNER' }),
  ]);
  const [letter] = issuedPapers(entries);
  expect(letter).toMatchObject({ letterhead: '', addressee: names.authority, signatory: names.owner });
  expect(text(letter)).toContain('本单位就');
});

describe('what is printed', () => {
  test('has a place for the seal over signature and date, and escapes what people wrote', async () => {
    const evil = '<script>alert(1)</script>';
    const [, paper] = issuedPapers(decided({ opinion: evil }));
    if (paper === undefined) throw new Error('there is no decision');
    const html = paperPage(paper);
    expect(html).toContain('（盖章处）');
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;');
  });

  test('is also a PDF with its font inside, the same bytes each time', async () => {
    const [, paper] = issuedPapers(decided());
    if (paper === undefined) throw new Error('there is no decision');
    const [one, other] = [await documentPdf(paper), await documentPdf(paper)];
    expect(one.subarray(0, 5).toString()).toBe('%PDF-');
    expect(one.toString('latin1')).toMatch(/\/FontFile2/);
    expect(one.equals(other)).toBe(true);
    expect(one.length).toBeLessThan(200_000);
  });

  test('goes on over as many pages as it needs', async () => {
    const [, paper] = issuedPapers(decided({ opinion: '长篇意见。'.repeat(600) }));
    if (paper === undefined) throw new Error('there is no decision');
    const pages = (await documentPdf(paper)).toString('latin1').match(/\/Type \/Page\b(?!s)/g) ?? [];
    expect(pages.length).toBeGreaterThan(2);
  });
});
