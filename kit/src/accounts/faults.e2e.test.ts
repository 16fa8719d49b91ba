import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { FeedEvent } from '../feed';
import type { LedgerEntry } from '../ledger';
import { LOOKS_AT_ALL } from '../mongo';
import { type TestStore, testStore, until } from '../mongo/testing';
import { statusAfter } from './reservation-status';
import { keeper as act, at, openCoal, quzhou } from './testing';

const POOLS = ['pool-0', 'pool-1'];
const PER_POOL = 100_000n;

let store: TestStore;
beforeAll(async () => {
  store = await testStore();
});
afterAll(() => store.close());

/** Runs a process of the service and kills it after so many acknowledged successes. Returns them. */
async function workUntilKilled(name: string, successes: number): Promise<string[]> {
  const args = [join(__dirname, '../mongo/testing-child.cjs'), join(__dirname, 'faults.child.ts'), store.prefix, name];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (lines.length === successes) child.kill('SIGKILL');
  }
  return lines;
}

test('after processes were killed in the middle of their work every index agrees with the ledger both ways', async () => {
  const notified = new Set<string>();
  const first = await openCoal(store, 'killed');
  for (const account of POOLS) {
    await first.accounts.openAccount(account, { meta: quzhou, act, at });
    await first.accounts.post(account, { kind: 'ISSUE', key: 'issue', amount: PER_POOL, act, at });
  }
  await first.close();

  const successes = await workUntilKilled('one', 40);
  successes.push(...(await Promise.all(['two', 'three'].map((name) => workUntilKilled(name, 25)))).flat());

  const next = await openCoal(store, 'killed', async (caseId) => {
    notified.add(caseId);
    return 'notified';
  });
  const { accounts, feed } = next;
  try {
    await accounts.start();
    const entries: LedgerEntry[] = [];
    for (const account of POOLS) {
      expect(await accounts.ledger.verify(account)).toMatchObject({ ok: true });
      entries.push(...(await accounts.ledger.entries(account, 0, 10_000)));
    }

    // Nothing that was answered is lost, nothing is done twice.
    const done = entries.map(({ data, stream }) => `${data.kind.toLowerCase()} ${stream} ${data.reservation?.id}`);
    expect(done).toEqual(expect.arrayContaining(successes));
    expect(new Set(entries.map(({ stream, key }) => `${stream} ${key}`)).size).toBe(entries.length);

    // Accounts and reservations show the ledger, and nothing else.
    for (const account of POOLS) {
      const { seq, asOf: _, account: __, proposals: ___, ...balances } = await accounts.ledger.state(account);
      expect(await accounts.byId(account)).toMatchObject({ ...balances, version: seq });
    }
    const last = new Map(
      entries.flatMap((entry) => (entry.data.reservation ? [[entry.data.reservation.id, entry]] : [])),
    );
    const reservations = store.mongo.db(`${store.prefix}_killed`).collection('reservations');
    const shown = await reservations.find({}, { comment: LOOKS_AT_ALL }).toArray();
    expect(shown.map(({ key }) => key).sort()).toEqual([...last.keys()].sort());
    for (const { key, open, committed, status, projectId } of shown) {
      const entry = last.get(key) as LedgerEntry;
      const state = entry.data.reservation;
      expect({ open, committed }).toEqual({ open: state?.open, committed: state?.committed });
      expect(status).toBe(state && statusAfter(entry.data.kind, state));
      expect((await accounts.reservationIdsOf([projectId])).get(projectId)).toEqual([key]);
    }

    // Every entry is published once, in the order of its account.
    for (const account of POOLS) {
      const events: FeedEvent[] = [];
      let cursor: string | undefined;
      for (let more = true; more; ) {
        const page = await feed.readAfter(cursor, 1_000, { accounts: [account] });
        events.push(...page.rows.map(({ event }) => event));
        ({ next: cursor, more } = page);
      }
      const own = entries.filter(({ stream }) => stream === account).map(({ _id }) => _id);
      expect(events.map(({ id }) => id)).toEqual(own);
    }

    // Waiting cases are notified when the pools are replenished.
    const waiting = (await Promise.all(POOLS.map((account) => accounts.waiters.waitingFor(account)))).flat();
    expect(waiting.length).toBeGreaterThan(0);
    for (const account of POOLS)
      await accounts.post(account, { kind: 'ISSUE', key: 'more', amount: 1_000_000_000n, act, at });
    await until(() => notified.size === waiting.length);
    expect([...notified].sort()).toEqual(waiting.map((id) => `case-of-${id}`).sort());
  } finally {
    await next.close();
  }
}, 120_000);
