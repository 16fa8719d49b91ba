import { type TestStore, testStore } from '@kuaijin/kit/mongo/testing';
import type { CaseState, StepState } from '@kuaijin/workflow-approvals/case/state';
import { CASE_ID, departmentId, submittedCase } from '@kuaijin/workflow-approvals/testing/sample';
import { Db } from 'mongodb';
import { DocumentIssues, type UnissuedEntry } from './issues';

/** 文书编号 over a real store: one number a document, one series an authority and year, no gap. */

let store: TestStore;
const open: DocumentIssues[] = [];
const names = new Map([
  [departmentId('NR'), '衢州市自然资源和规划局'],
  ['officer-NR-1', '张经办'],
  ['organisation-1', '衢州市城市建设投资集团有限公司'],
]);

beforeAll(async () => {
  store = await testStore();
});
afterAll(async () => {
  await Promise.all(open.map((one) => one.close()));
  await store?.close();
});

/** Those of one process, which knows some names. */
async function issuesOf(known: ReadonlyMap<string, string> = names): Promise<DocumentIssues> {
  const issues = await DocumentIssues.open(store.db('issues'), store.mongo.features, { nameOf: (id) => known.get(id) });
  open.push(issues);
  return issues;
}

const state = submittedCase();
const step = state.steps[`${CASE_ID}/A`] as StepState;
const act = { actorId: 'officer-NR-1', post: 'HANDLER' };
const unissued = (id: string, seq: number, at: string): UnissuedEntry => ({
  state: { ...state, id } satisfies CaseState,
  step,
  entry: { seq, act, at: Date.parse(`${at}T10:00:00+08:00`) },
  kinds: ['DECISION'],
});

test('numbers of an authority count from 1 in each year of Asia/Shanghai', async () => {
  const issues = await issuesOf();
  const drawn = [];
  for (const [at, day] of ['2022-12-30', '2022-12-31', '2023-01-01'].entries()) {
    drawn.push((await issues.issue(unissued('case-years', at + 2, day))).number('DECISION'));
  }
  expect(drawn).toEqual(['决字〔2022〕第1号', '决字〔2022〕第2号', '决字〔2023〕第1号']);
});

test('a document asked for by many processes at one moment has one number and one set of names, and no number is lost', async () => {
  const [one, other] = await Promise.all([issuesOf(), issuesOf(new Map())]);
  const ids = Array.from({ length: 20 }, (_, n) => `case-many-${n}`);
  const asked = ids.flatMap((id) => [one, other, one].map((issues) => issues?.issue(unissued(id, 2, '2024-03-01'))));
  const numbers = (await Promise.all(asked)).map((issue) => issue?.number('DECISION'));
  expect(new Set(numbers).size).toBe(20);
  expect([...new Set(numbers)].map((text) => Number(/第(\d+)号/.exec(text ?? '')?.[1])).sort((a, b) => a - b)).toEqual(
    Array.from({ length: 20 }, (_, n) => n + 1),
  );
  for (const id of ids) {
    const [first, second] = await Promise.all([one.of(id), other.of(id)]);
    expect(first.get(2)?.names).toEqual(second.get(2)?.names);
    expect(first.get(2)?.number('DECISION')).toBe(second.get(2)?.number('DECISION'));
  }
});

test('documents of many entries are numbered in their order with two writes, beside others who ask for one of them', async () => {
  const issues = await issuesOf();
  const entries = Array.from({ length: 12 }, (_, n): UnissuedEntry => {
    const kinds: UnissuedEntry['kinds'] = n % 2 === 0 ? ['DECISION'] : ['ACCEPTANCE_RECEIPT', 'DECISION'];
    return { ...unissued(`case-together-${n % 3}`, n + 2, '2025-03-03'), kinds };
  });
  await issues.issue(unissued('case-together-0', 1, '2025-03-03'));
  const command = jest.spyOn(Db.prototype, 'command');
  const [all, one] = await Promise.all([issues.issueAll(entries), issues.issue(entries[4] as UnissuedEntry)]);
  const inserts = command.mock.calls.filter(([given]) => given['insert'] === 'document_numbers');
  command.mockRestore();
  // Two of the many, and two of the other where it came in between.
  expect(inserts.length).toBeLessThanOrEqual(4);
  const numbers = all.flatMap((issue, n) => entries[n]?.kinds.map((kind) => issue.number(kind)) ?? []);
  expect(numbers.map((text) => Number(/第(\d+)号/.exec(text ?? '')?.[1]))).toEqual(
    Array.from({ length: 18 }, (_, n) => n + 2),
  );
  expect(one.number('DECISION')).toBe(all[4]?.number('DECISION'));
});

test('what stands on a document stays, whoever is called otherwise later', async () => {
  const before = await (await issuesOf()).issue(unissued('case-names', 2, '2022-06-01'));
  const after = await (await issuesOf(new Map([[departmentId('NR'), '衢州市某局']]))).issue(
    unissued('case-names', 2, '2022-06-01'),
  );
  expect(before.names).toEqual({
    authority: '衢州市自然资源和规划局',
    officer: '张经办',
    owner: '衢州市城市建设投资集团有限公司',
  });
  expect(after.names).toEqual(before.names);
  expect(after.number('DECISION')).toBe(before.number('DECISION'));
});
