import { escaped } from '@kuaijin/kit/printing/escaped';
import { proposeSubmit } from '@kuaijin/workflow-approvals/acts/application/submit';
import { asEntry, draft, type Proposal } from '@kuaijin/workflow-approvals/case/draft';
import type { CaseEntry } from '@kuaijin/workflow-approvals/case/state';
import { foldCase } from '@kuaijin/workflow-approvals/fold/fold';
import { withConsequences } from '@kuaijin/workflow-approvals/sequencing/consequences';
import { rectifiable } from '@kuaijin/workflow-approvals/testing/commitments';
import {
  CASE_ID,
  catalogueOf,
  departmentId,
  departments,
  item,
  project,
  submitCommand,
} from '@kuaijin/workflow-approvals/testing/sample';
import { ofFirstEdition } from '../testing/issued-documents';
import { paperPage } from './page';
import { caseOfPaper, type Paper, paperId } from './paper';
import { producePapers } from './produce';

const at = (text: string) => Date.parse(`${text}+08:00`);
const officer = { actorId: 'officer-NR-1', post: 'HANDLER' };
const head = { actorId: 'officer-NR-head', post: 'HEAD' };
const stepId = `${CASE_ID}/A`;

/** Stores drafts and what follows from them, as the journal would. */
function stored(entries: readonly CaseEntry[], drafts: readonly Proposal[], when: number): CaseEntry[] {
  const own = withConsequences(foldCase(entries), drafts, when);
  return [...entries, ...own.map((one, i) => asEntry(one, entries.length + i + 1, when))];
}

function submitted(): CaseEntry[] {
  const proposed = proposeSubmit(undefined, submitCommand(), { caseId: CASE_ID, project, departments });
  if ('refusals' in proposed) throw new Error('refused');
  return stored([], ofFirstEdition(proposed), at('2022-09-20T10:00:00'));
}

const accepted = (entries: readonly CaseEntry[], isDeemed = false) =>
  stored(
    entries,
    [draft('step.accepted', 'a', { stepId, isDeemed, clockFrom: at('2022-09-20T11:00:00') }, officer)],
    at('2022-09-20T11:00:00'),
  );
const decided = (entries: readonly CaseEntry[], more: object = {}) =>
  stored(
    entries,
    [
      draft(
        'step.decided',
        'd',
        {
          stepId,
          to: 'APPROVED',
          departmentId: departmentId('NR'),
          decision: 'APPROVE',
          opinion: '符合规划',
          conditions: [],
          fileIds: [],
          ...more,
        },
        officer,
      ),
    ],
    at('2022-09-26T09:00:00'),
  );
const text = (paper: Paper | undefined) => (paper?.paragraphs ?? []).join('\n');

describe('documents of a case', () => {
  test('are none before the owner got any notice', () => {
    expect(producePapers(submitted())).toEqual([]);
  });

  test('begin with the receipt of acceptance: who, when, until when, by which law', () => {
    const [paper, ...others] = producePapers(accepted(submitted()));
    expect(others).toEqual([]);
    expect(paper).toMatchObject({
      id: `${CASE_ID}.${paper?.id.split('.')[1]}.ACCEPTANCE_RECEIPT`,
      stepId,
      title: '受理回执',
      number: 'KJ-1-A-SL1',
      departmentId: departmentId('NR'),
      act: officer,
    });
    expect(text(paper)).toContain('于2022年9月20日予以受理');
    // 8 and 20 working days over the National Day holidays; 8 and 9 October were worked.
    expect(text(paper)).toContain('承诺办理期限至2022年9月30日届满');
    expect(text(paper)).toContain('法定办理期限至2022年10月21日届满');
    expect(paper?.legalBasis[0]).toBe('《中华人民共和国行政许可法》第三十二条');
  });

  test('say of a deemed acceptance that the office named nothing missing', () => {
    expect(text(producePapers(accepted(submitted(), true))[0])).toContain(
      '自收到申请材料之日（2022年9月20日）起即为受理',
    );
  });

  test('tell every paper that is missing, each correction under a number of its own', () => {
    let entries = submitted();
    for (const n of [1, 2]) {
      const when = at(`2022-09-2${n}T09:00:00`);
      const ask = draft(
        'step.correctionRequested',
        `c${n}`,
        { stepId, materialCodes: ['A-1', 'A-2'], reason: '图纸不全' },
        officer,
      );
      entries = stored(entries, [ask], when);
      entries = stored(entries, [draft('step.resubmitted', `r${n}`, { stepId }, officer)], when + 1_000);
    }
    const papers = producePapers(entries);
    expect(papers.map(({ number }) => number)).toEqual(['KJ-1-A-BZ1', 'KJ-1-A-BZ2']);
    expect(text(papers[0])).toMatch(/1\. A-1（A-1）\n2\. A-2（A-2）\n说明：图纸不全/);
  });

  test.each([
    ['NOT_REQUIRED', '不需要取得行政许可'],
    ['NOT_COMPETENT', '不属于本部门职权范围'],
    ['NOT_CORRECTED', '补正后的申请材料仍不齐全'],
    ['FALSE_PAPERS', '提供虚假材料'],
  ] as const)('refuse for the reason %s in words, with the ways to object', (reasonCode, words) => {
    const refusal = draft('step.refused', 'x', { stepId, reasonCode, reason: '见说明' }, officer);
    const papers = producePapers(stored(submitted(), [refusal], at('2022-09-21T09:00:00')));
    expect(papers.map(({ kind }) => kind)).toEqual(['REFUSAL_NOTICE']);
    expect(text(papers[0])).toContain(words);
    expect(text(papers[0])).toContain('行政复议');
  });

  test('tell a special procedure and an extension, with the due days as they became', () => {
    const special = { stepId, procedure: 'EXPERT_REVIEW', limitWorkingDays: 15, reason: '工程复杂' } as const;
    let entries = accepted(submitted());
    entries = stored(entries, [draft('step.suspended', 's', special, officer)], at('2022-09-21T09:00:00'));
    entries = stored(entries, [draft('step.resumed', 'r', { stepId }, officer)], at('2022-09-21T15:00:00'));
    const extension = { stepId, workingDays: 5, reason: '需要现场复核' };
    entries = stored(entries, [draft('step.extended', 'e', extension, head)], at('2022-09-22T09:00:00'));
    const [, procedure, extended] = producePapers(entries);
    expect(procedure?.kind).toBe('SPECIAL_PROCEDURE_NOTICE');
    expect(text(procedure)).toContain('专家评审');
    expect(text(procedure)).toContain('不超过15个工作日');
    expect(procedure?.legalBasis[0]).toContain('第四十五条');
    expect(extended).toMatchObject({ kind: 'EXTENSION_NOTICE', act: head });
    // 5 working days after 30 September 2022.
    expect(text(extended)).toContain('延长后的承诺办理期限至2022年10月12日届满');
  });

  test.each([
    [{}, '批准决定书', '予以批准。', false],
    [
      { to: 'APPROVED_WITH_CONDITIONS', decision: 'APPROVE_WITH_CONDITIONS', conditions: ['限高24米'] },
      '批准决定书',
      '1. 限高24米',
      false,
    ],
    [{ to: 'REJECTED', decision: 'REJECT' }, '不予批准决定书', '决定不予批准', true],
  ])('decide %j: %s', (more, title, words, hasRemedy) => {
    const [, decision, delivery] = producePapers(
      decided(accepted(submitted()), more),
      () => '《城乡规划法》第三十六条',
    );
    expect(decision).toMatchObject({ kind: 'DECISION', title });
    expect(text(decision)).toContain(words);
    expect(text(decision).includes('行政复议')).toBe(hasRemedy);
    expect(decision?.legalBasis[0]).toBe('《城乡规划法》第三十六条');
    expect(delivery?.kind).toBe('DELIVERY_RECEIPT');
    // 10 working days after 26 September 2022.
    expect(text(delivery)).toContain('最迟2022年10月13日');
    expect(delivery?.blanks.length).toBeGreaterThan(0);
  });

  test('carry the number that the office gave its decision', () => {
    const [, decision, delivery] = producePapers(
      decided(accepted(submitted()), { documentNumber: '衢资规许〔2022〕7号' }),
    );
    expect(decision?.number).toBe('衢资规许〔2022〕7号');
    expect(text(delivery)).toContain('衢资规许〔2022〕7号');
  });

  test('are the same however often they are made, and never change with what comes later', () => {
    const entries = decided(accepted(submitted()));
    const before = producePapers(accepted(submitted()));
    expect(producePapers(entries)).toEqual(producePapers(entries));
    expect(producePapers(entries).slice(0, before.length)).toEqual(before);
    expect(new Set(producePapers(entries).map(({ id }) => id)).size).toBe(3);
  });
});

describe('the id of a document', () => {
  test.each([
    [paperId('case-1', 12, 'DECISION'), 'case-1'],
    [paperId('case.with.dots', 1, 'DELIVERY_RECEIPT'), 'case.with.dots'],
    ['case-1.12.NOTHING', undefined],
    ['case-1.12.toString', undefined],
    ['case-1.x.DECISION', undefined],
    ['.1.DECISION', undefined],
    ['', undefined],
  ])('%p is of the case %p', (id, caseId) => {
    expect(caseOfPaper(id)).toBe(caseId);
  });
});

describe('the page', () => {
  const evil = `<script>alert('1')</script>&"`;

  test('escapes everything that people wrote', () => {
    const [, decision] = producePapers(
      decided(accepted(submitted()), { opinion: evil, documentNumber: evil, conditions: [evil] }),
      () => evil,
    );
    if (decision === undefined) throw new Error('there is no decision');
    const html = paperPage({ ...decision, letterhead: evil, signatory: evil, addressee: evil, notes: [evil] });
    expect(html).not.toContain('<script');
    expect(html).not.toContain(`'1'`);
    expect(html).toContain(escaped(evil));
    expect(html.match(/&lt;script&gt;/g)?.length).toBeGreaterThanOrEqual(7);
  });

  test('has lines to fill in for the delivery receipt', () => {
    const delivery = producePapers(decided(accepted(submitted()))).at(-1);
    if (delivery === undefined) throw new Error('there is no receipt');
    expect(paperPage(delivery).match(/<td><\/td>/g)).toHaveLength(delivery.blanks.length);
  });

  test('say of a tacit approval whose limit passed, and are delivered like any other', () => {
    const dueAt = at('2022-10-01T00:00:00');
    const entries = stored(accepted(submitted()), [draft('step.deemedApproved', 't', { stepId, dueAt })], dueAt);
    const [, letter, receipt, ...others] = producePapers(entries);
    expect(others).toEqual([]);
    expect(letter).toMatchObject({ kind: 'DECISION', title: '批准决定书（超时默许）', act: { post: 'system' } });
    expect(text(letter)).toContain('至2022年9月30日届满');
    expect(text(letter)).toContain('自2022年10月1日起视为批准');
    expect(receipt).toMatchObject({ kind: 'DELIVERY_RECEIPT' });
  });

  test('of an approval on a promise are the promise, the decision that names it, and the result of the check', () => {
    const catalogue = catalogueOf([
      item('A', { departmentCode: 'NR', commitmentTerms: rectifiable, outcomeDocument: '核准意见' }),
      item('B', { dependsOn: ['A'] }),
    ]);
    const proposed = proposeSubmit(undefined, submitCommand({ catalogue }), { caseId: CASE_ID, project, departments });
    if ('refusals' in proposed) throw new Error('refused');
    const when = at('2022-09-20T10:00:00');
    const approval = { stepId, departmentId: departmentId('NR'), opinion: '同意', documentNumber: '承诺1号' };
    let entries = stored([], ofFirstEdition(proposed), when);
    entries = stored(entries, [draft('step.promised', 'p', { stepId, points: ['按图施工'], signatory: '张三' })], when);
    entries = stored(entries, [draft('step.approvedOnCommitment', 'a', approval, officer)], when);
    const finding = { stepId, result: 'BREACHED', findings: '未按图施工' } as const;
    entries = stored(entries, [draft('step.commitmentChecked', 'c', finding, officer)], when);
    const [promise, decision, , notice] = producePapers(entries);
    expect(text(promise)).toContain('1. 按图施工\n承诺人：张三，2022年9月20日。');
    expect(decision).toMatchObject({ kind: 'DECISION', number: '承诺1号' });
    expect(text(decision)).toContain('以告知承诺方式予以批准');
    expect(text(notice)).toContain('请于2022年9月27日前整改完毕');
  });
});
