import { MAX_MINOR } from '../../measures/measure';
import { type TestStore, testStore } from '../../mongo/testing';
import type { AccountMeta } from '../account-family';
import type { Accounts } from '../accounts';
import { keeper as act, at, coalFamily, openCoal, quzhou } from '../testing';
import { transferActivities } from './activities';
import { linkOf } from './link';
import { transferCommand } from './order';
import { finishTransfer, type TransferArgs } from './steps';

let store: TestStore;
let coal: Awaited<ReturnType<typeof openCoal>>;
let accounts: Accounts<AccountMeta>;
let pools = 0;

beforeAll(async () => {
  store = await testStore();
  coal = await openCoal(store, 'transfers');
  accounts = coal.accounts;
});
afterAll(async () => {
  await coal?.close();
  await store.close();
});

async function pool(amount: bigint, meta: AccountMeta = quzhou): Promise<string> {
  pools += 1;
  const account = `pool-${pools}`;
  await accounts.openAccount(account, { meta, act, at });
  if (amount > 0n) await accounts.post(account, { kind: 'ISSUE', key: 'issue', amount, act, at });
  return account;
}

/** The amount is out. */
async function out(from: string, toId: string): Promise<TransferArgs> {
  const [giving, to] = [await accounts.byId(from), await accounts.byId(toId)];
  if (giving === undefined) throw new Error(`${from} is not there`);
  const order = { from: giving, to, toId, toField: 'toPoolId', transferId: `${from}-${toId}`, document: '调剂1号' };
  const command = transferCommand(coalFamily, order);
  if ('code' in command) throw new Error(command.code);
  const posted = await accounts.post(from, { ...command, amount: 40n, key: 'out', act, at });
  if (!posted.ok) throw new Error(posted.refusal.code);
  return { account: from, seq: posted.entry.seq };
}

const entries = async (account: string) =>
  (await accounts.ledger.entries(account, 0, 100)).map((entry) => ({ entry, ...entry.data, link: linkOf(entry.data) }));

/** The accounts of a process that dies when so many entries were stored, before it hears so. */
function dyingAfter(stored: number): Accounts<AccountMeta> {
  let left = stored;
  return new Proxy(accounts, {
    get: (target, name) => {
      if (name !== 'post') return Reflect.get(target, name);
      return async (...args: Parameters<Accounts<AccountMeta>['post']>) => {
        const posted = await target.post(...args);
        if (posted.ok) left -= 1;
        if (left === 0) throw new Error('the process died');
        return posted;
      };
    },
  });
}

/** Runs what is left of the transfer in a process that dies, and then in one that does not. */
async function finished(args: TransferArgs, diesAfter: number): Promise<void> {
  await finishTransfer(args, transferActivities(dyingAfter(diesAfter))).catch(() => undefined);
  await finishTransfer(args, transferActivities(accounts));
}

test.each([[1], [9]])(
  'what left one account comes into the other once, also when the process dies after %i entries',
  async (dies) => {
    const [from, to] = [await pool(100n), await pool(5n)];
    const args = await out(from, to);
    await finished(args, dies);
    expect(await accounts.byId(from)).toMatchObject({ issued: 60n, available: 60n });
    expect(await accounts.byId(to)).toMatchObject({ issued: 45n, available: 45n });
    const [left, came] = [(await entries(from)).at(-1), (await entries(to)).at(-1)];
    expect(left).toMatchObject({ kind: 'TRANSFER_OUT', amount: 40n, link: { account: to, isBack: false } });
    expect(came).toMatchObject({
      kind: 'TRANSFER_IN',
      amount: 40n,
      document: '调剂1号',
      link: { id: left?.link?.id, account: from, seq: left?.entry.seq, hash: left?.entry.hash },
    });
    expect([(await entries(from)).length, (await entries(to)).length]).toEqual([3, 3]);
  },
);

test.each([[1], [2], [9]])(
  'what the other account cannot hold comes back once, also when the process dies after %i entries',
  async (dies) => {
    const [from, to] = [await pool(100n), await pool(MAX_MINOR)];
    const args = await out(from, to);
    await finished(args, dies);
    expect(await accounts.byId(from)).toMatchObject({ issued: 100n, available: 100n });
    expect(await accounts.byId(to)).toMatchObject({ issued: MAX_MINOR, available: MAX_MINOR });
    const [back, mark] = [(await entries(from)).at(-1), (await entries(to)).at(-1)];
    expect(back).toMatchObject({ kind: 'TRANSFER_IN', amount: 40n, link: { account: to, isBack: true } });
    expect(mark).toMatchObject({ kind: 'TRANSFER_IN', amount: 0n, link: { account: from } });
    // There is room now, but what comes late may not take what was given back.
    await accounts.post(to, { kind: 'RECALL', key: 'room', amount: 50n, act, at });
    expect(await transferActivities(accounts).takeInTransfer(args)).toEqual({ isTaken: false });
    expect(await accounts.byId(to)).toMatchObject({ issued: MAX_MINOR - 50n });
    for (const account of [from, to]) expect(await accounts.ledger.verify(account)).toMatchObject({ ok: true });
  },
);

test('an amount goes to another account that counts the same', async () => {
  const [from, other] = [await pool(100n), await pool(0n, { ...quzhou, year: 2027 })];
  const real = await pool(0n, { ...quzhou, isDemoData: false });
  const [giving, later, genuine] = [await accounts.byId(from), await accounts.byId(other), await accounts.byId(real)];
  if (giving === undefined) throw new Error('the pool is not there');
  const order = { from: giving, toId: 'x', toField: 'toPoolId', transferId: 't', document: '1号' };
  const refusal = (to: typeof later) => transferCommand(coalFamily, { ...order, to });
  expect(refusal(undefined)).toMatchObject({ code: 'NOT_FOUND', path: ['input', 'toPoolId'], received: 'x' });
  expect(refusal(giving)).toMatchObject({ code: 'INVALID_INPUT', expected: 'another account' });
  expect(refusal(later)).toMatchObject({ code: 'NOT_TRANSFERABLE', expected: 'year 2026', received: 'year 2027' });
  expect(refusal(genuine)).toMatchObject({ code: 'NOT_TRANSFERABLE', expected: 'isDemoData true' });
});
