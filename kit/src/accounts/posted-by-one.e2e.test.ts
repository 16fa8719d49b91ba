/** Two processes that hand commands over to each other, over real HTTP and a real store; one of them is killed. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { isKuaijinError } from '../errors/errors';
import { type TestStore, testStore, until } from '../mongo/testing';
import { keeper as act, at, coalFamily, openCoal, quzhou } from './testing';

/** Of each of them now the one, now the other process is chosen. */
const POOLS = Array.from({ length: 12 }, (_, n) => `pool-${n}`);
/** Reservations of each process that both make before the kill, and that the one that is left makes behind it. */
const MADE = 40;

let store: TestStore;
beforeAll(async () => {
  store = await testStore();
});
afterAll(() => store.close());

/** As a caller would: again with the same key until the outcome is known. */
async function insist<T>(attempt: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (!isKuaijinError(error) || error.code !== 'OUTCOME_UNKNOWN') throw error;
    }
  }
}

test('each pool is written by one of two processes; when one is killed the other writes all, and each reservation stands once', async () => {
  const handOver = { host: '127.0.0.1', port: 0 };
  const { accounts, close } = await openCoal(store, 'by-one', undefined, coalFamily, handOver);
  const written = new Map<string, number>();
  store.mongo.client.on('commandStarted', ({ commandName, command }) => {
    if (commandName !== 'insert' || command['insert'] !== 'ledger') return;
    for (const { stream } of command['documents']) written.set(stream, (written.get(stream) ?? 0) + 1);
  });
  await Promise.all(
    POOLS.map(async (pool) => {
      await accounts.openAccount(pool, { meta: quzhou, act, at });
      await accounts.post(pool, { kind: 'ISSUE', key: 'issue', amount: 1_000_000n, act, at });
    }),
  );

  const args = [join(__dirname, '../mongo/testing-child.cjs'), join(__dirname, 'posted-by-one.child.ts')];
  const child = spawn(process.execPath, [...args, store.prefix, POOLS.join()], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const acknowledged: string[] = [];
  const childIsOver = (async () => {
    for await (const line of createInterface({ input: child.stdout })) acknowledged.push(line);
  })();
  let count = 0;
  /** Reserves from each pool once. @returns the pools that this process wrote itself */
  const round = async (): Promise<readonly string[]> => {
    written.clear();
    await Promise.all(
      POOLS.map(async (pool) => {
        count += 1;
        const key = `parent-${count}`;
        const posted = await accounts.post(pool, { kind: 'RESERVE', key, amount: 3n, act, at });
        acknowledged.push(posted.ok ? key : 'refused');
      }),
    );
    return [...written.keys()];
  };
  try {
    // Until they know each other each writes by itself what it reserves.
    await until(async () => (await round()).length < POOLS.length && acknowledged.length > 2 * MADE);
    // What either is refused the other one decided: the refusal is what the caller gets.
    for (const pool of POOLS) {
      const command = { kind: 'RESERVE', key: 'much', amount: 10n ** 9n, act, at } as const;
      const answer = await insist(() => accounts.post(pool, command));
      expect(answer).toMatchObject({
        refusal: { code: 'INSUFFICIENT_QUOTA', details: { requested: { unit: 'TONNE' } } },
      });
    }
    const going = Array.from({ length: 4 }, round);
    child.kill('SIGKILL');
    await Promise.all([childIsOver, ...going]);
    await until(async () => (await round()).length === POOLS.length);

    const reserved: string[] = [];
    for (const pool of POOLS) {
      const entries = await accounts.ledger.entries(pool, 0, 10_000);
      reserved.push(...entries.flatMap(({ data: { kind, command } }) => (kind === 'RESERVE' ? [command] : [])));
      expect(await accounts.ledger.verify(pool)).toMatchObject({ ok: true });
      expect(await accounts.byId(pool)).toMatchObject({ version: entries.length });
    }
    const stands = new Set(reserved);
    expect(stands.size).toBe(reserved.length);
    expect(acknowledged.filter((key) => !stands.has(key))).toEqual([]);
  } finally {
    child.kill('SIGKILL');
    await childIsOver;
    await close();
  }
}, 60_000);
