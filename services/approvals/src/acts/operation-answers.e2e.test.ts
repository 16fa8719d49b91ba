import { Journal } from '@kuaijin/kit/journal';
import { type TestStore, testStore } from '@kuaijin/kit/mongo/testing';
import type { CommandNamed } from '@kuaijin/workflow-approvals/acts/index';
import { actOf, contentOf } from '@kuaijin/workflow-approvals/acts/rules';
import type { Commander } from '@kuaijin/workflow-approvals/contracts/command';
import { CaseJournal } from '../projection/case-journal';
import { CaseReaders } from '../projection/case-readers';
import { mayHoldEarlierKeys } from './earlier-keys';
import { OperationAnswers } from './operation-answers';
import { findOperation, operationKey } from './operation-key';

const CASE = 'case-1';
const by: Commander = { actorId: 'owner-1', post: 'OWNER' };
const withdraw = (reason: string, more: Partial<CommandNamed<'withdraw'>> = {}): CommandNamed<'withdraw'> => ({
  type: 'withdraw',
  key: 'k',
  by,
  reason,
  ...more,
});

/** Readers that know of every entry at once. */
const toldAtOnce = {
  advance: async () => '',
  cursorOfEntry: (...entry: readonly unknown[]) => entry.join(' '),
};

let store: TestStore;
let opened: Journal;
let journal: CaseJournal;
let answers: OperationAnswers;
/** Keys under which something was done. */
let done: string[];

beforeAll(async () => {
  store = await testStore();
});
afterAll(async () => store.close());

beforeEach(async () => {
  opened = await Journal.open(store.db('cases'), `journal${Math.random().toString(36).slice(2)}`);
  journal = new CaseJournal(opened);
  answers = new OperationAnswers({
    journal,
    readers: new CaseReaders(toldAtOnce, toldAtOnce, 'approvals'),
    mayHoldEarlierKeys: true,
  });
  done = [];
});
afterEach(async () => opened.close());

/** As a workflow stores it. */
async function recorded(command: CommandNamed<'withdraw'>) {
  const head = await journal.head(CASE);
  const act = actOf(command.by);
  const draft = { key: command.key, type: 'case.withdrawn' as const, v: 1, data: {}, act, at: Date.now() };
  await journal.record({ caseId: CASE, head, drafts: [{ ...draft, content: contentOf(command) }] });
}

const ask = (command: CommandNamed<'withdraw'>) =>
  answers.once(CASE, command, async (stored) => {
    done.push(stored.key);
    await recorded(stored);
    return { ok: true, seq: 0, head: 0, repeated: false, cursor: '' };
  });

test('an operation is stored under a key of its person and kind', async () => {
  await ask(withdraw('a'));
  await ask(withdraw('b', { by: { actorId: 'owner-2', post: 'OWNER' } }));
  expect(new Set(done).size).toBe(2);
  expect(done[0]).toBe(operationKey(withdraw('a')).key);
  expect(await findOperation(journal, CASE, 'owner-2', 'k')).toMatchObject({ seq: 2, act: { actorId: 'owner-2' } });
  expect(await findOperation(journal, CASE, 'owner-3', 'k')).toBeUndefined();
});

test('what an earlier release did under the key of the caller is answered, and not done again', async () => {
  await recorded(withdraw('a'));
  expect(await ask(withdraw('a'))).toEqual({
    ok: true,
    seq: 1,
    head: 1,
    repeated: true,
    cursor: 'approvals case/case-1 1',
  });
  expect(await ask(withdraw('b'))).toMatchObject({
    ok: false,
    refusals: [{ code: 'IDEMPOTENCY_KEY_REUSED', received: 'k' }],
  });
  expect(done).toEqual([]);
  expect(await findOperation(journal, CASE, 'owner-1', 'k')).toMatchObject({ seq: 1 });
});

test('a key that an earlier release stored for somebody else keeps nobody from using it', async () => {
  await recorded(withdraw('a', { by: { actorId: 'owner-2', post: 'OWNER' } }));
  expect(await ask(withdraw('a'))).toMatchObject({ ok: true });
  expect(done).toHaveLength(1);
});

test('a refusal names the key as its caller gave it', async () => {
  const refused = await answers.once(CASE, withdraw('a'), async ({ key: received }) => ({
    ok: false,
    refusals: [{ code: 'IDEMPOTENCY_KEY_REUSED', path: ['input', 'idempotencyKey'], received }],
  }));
  expect(refused).toMatchObject({ refusals: [{ received: 'k' }] });
});

test('a journal that was begun with keys of today is known for it, one that an earlier release wrote is not', async () => {
  const { mongo } = store;
  const [today, before] = [store.db('begun-today').databaseName, store.db('begun-before').databaseName];
  expect(await mayHoldEarlierKeys(mongo, today, opened)).toBe(false);
  await recorded(withdraw('a'));
  expect(await mayHoldEarlierKeys(mongo, today, opened)).toBe(false);
  expect(await mayHoldEarlierKeys(mongo, before, opened)).toBe(true);
});
