/**
 * SIGKILL of a process of funds behind each entry of 调剂 and 调整用途, on the way there and on the way back: another
 * process ends every workflow, and no fen is lost or there twice.
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '@kuaijin/dev/paths';
import type { BondFact } from '@kuaijin/funds/bonds/rules';
import { buildFundsService, type FundsService } from '@kuaijin/funds/service';
import { linkMeta } from '@kuaijin/kit/accounts/transfers/link';
import { accountTransferId } from '@kuaijin/kit/accounts/transfers/steps';
import { storable } from '@kuaijin/kit/aggregate/things';
import { loadConfig } from '@kuaijin/kit/config';
import { MAX_MINOR } from '@kuaijin/kit/measures/measure';
import { connectShared, type RunningService, runService, type SharedDeps, serviceDeps } from '@kuaijin/kit/service';
import { bondUseChangeId } from '@kuaijin/workflow-funds/domain/use-change';
import { waitFor } from '../harness/wait';
import { actOf, type StopPlan } from './stopped-funds';

const [PROJECT, OTHER] = ['project-had', 'project-gets'];
const at = new Date('2026-03-02T02:00:00Z');
const act = actOf('officer-funds');
const prefix = `kjt-${randomBytes(5).toString('hex')}`;
const env = {
  ...process.env,
  ...{ KUAIJIN_ENV: 'test', KUAIJIN_PREFIX: prefix, KUAIJIN_PORT: '0', KUAIJIN_POLL_MS: '20', LOG_LEVEL: 'fatal' },
};

let shared: SharedDeps;
let funds: FundsService;
let running: RunningService | undefined;
beforeAll(async () => {
  shared = await connectShared(loadConfig(env), 'killed-transfers-test');
  funds = await buildFundsService(serviceDeps(shared, 'funds'));
});
afterAll(async () => {
  await running?.close();
  for (const name of ['funds', 'feed']) await shared.mongo.db(`${prefix}_${name}`).dropDatabase();
  await shared.close();
});

/** Where the money goes: to who takes it, or to a batch that is full. */
type Way = 'within one batch' | 'taken' | 'not taken';

interface Case {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly way: Way;
  readonly after: number;
  readonly isUseChange: boolean;
}

const casesOf = (isUseChange: boolean, way: Way, entries: readonly number[]): readonly Case[] =>
  entries.map((after) => {
    const name = `${isUseChange ? 'use change' : 'transfer'} ${way} ${after}`;
    const id = name.replaceAll(' ', '-');
    return { name, from: `${id}-from`, to: `${id}-to`, way, after, isUseChange };
  });

const cases = [
  ...casesOf(false, 'taken', [1, 2]),
  ...casesOf(false, 'not taken', [1, 2, 3]),
  // Two returns, then the entries of the allotment; through another batch those of the transfer stand in between.
  ...casesOf(true, 'within one batch', [1, 2, 3, 4]),
  ...casesOf(true, 'taken', [3, 4, 5, 6]),
  ...casesOf(true, 'not taken', [3, 4, 5, 6, 7]),
];

async function batch(id: string, amount: bigint): Promise<void> {
  const meta = { regionId: 'region-330800', adcode: '330800', year: 2026, isDemoData: false };
  await funds.batches.openAccount(id, { meta: { ...meta, source: 'SPECIAL_BOND', name: id }, act, at });
  if (amount > 0n) await funds.batches.post(id, { kind: 'ISSUE', key: 'issue', amount, act, at });
}

/** An issue of 100 in two commits, of which 10 are paid out, and a change of use of 70 of it that a second confirms. */
async function useChanged({ name, from, to, way }: Case): Promise<void> {
  const post = (kind: 'RESERVE' | 'COMMIT' | 'PAY', amount: bigint, key: string) =>
    funds.batches.post(from, { kind, key, amount, reservation: name, act, at, meta: { projectId: PROJECT } });
  await post('RESERVE', 100n, name);
  await post('COMMIT', 60n, 'first');
  await post('COMMIT', 40n, 'second');
  await post('PAY', 10n, 'paid');
  const place = { id: name, projectId: PROJECT, regionId: 'region-330800', ownerId: 'organisation-a' };
  const change = { id: name, issueId: 'issue', case: 'SAVINGS', amount: 70n, toProjectId: OTHER } as const;
  const through = way === 'within one batch' ? {} : { toBatchId: to };
  const facts: readonly BondFact[] = [
    { type: 'bond.registered', place, amount: 100n, coverRatio: '1.2' },
    {
      type: 'bond.issued',
      issue: { id: 'issue', batchId: from, reservationId: name, issuedOn: '2026-01-05', amount: 100n },
      documentNumber: '1号',
    },
    { type: 'bond.useChanged', change: { ...change, ...through, documentNumber: '1号' } },
    { type: 'bond.moved', move: 'FINISH_CHANGE', documentNumber: '2号' },
  ];
  for (const { type, ...data } of facts) {
    const command = { key: type, content: null, act: actOf(`officer of ${type}`), at };
    await funds.stores.bonds.execute(name, command, () => [storable({ type, data })]);
  }
}

/** Runs a process of funds until every case stands still in it, and kills it. */
async function killedInTheMiddle(plan: StopPlan): Promise<void> {
  const file = join(root, 'test/src/faults/stopped-funds.child.ts');
  const args = [join(root, 'kit/src/mongo/testing-child.cjs'), file, JSON.stringify(plan)];
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const endWithUs = () => child.kill('SIGKILL');
  process.once('exit', endWithUs);
  const stopped = new Set<string>();
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('stopped ')) stopped.add(line);
    if (stopped.size === plan.stops.length) child.kill('SIGKILL');
  }
  process.off('exit', endWithUs);
  expect(stopped.size).toBe(plan.stops.length);
}

const ended = async ({ name, from, isUseChange }: Case): Promise<boolean> => {
  const out = isUseChange ? undefined : await funds.batches.ledger.entries(from, 2, 1);
  const id = isUseChange
    ? bondUseChangeId(name)
    : accountTransferId('funds', { account: from, seq: out?.[0]?.seq ?? 0 });
  const workflow = shared.temporal.client.workflow.getHandle(`${prefix}/${id}`);
  const described = await workflow.describe().catch(() => undefined);
  return described?.status.name === 'COMPLETED';
};

/** What the accounts of a case hold in the end. */
async function standing({ name, from, to, isUseChange }: Case) {
  const { batches, stores } = funds;
  const held = async (id: string | undefined) => {
    const { projectId, committed, paid } = (id && (await batches.reservations([id])).get(id)) || {};
    return { projectId, committed, paid };
  };
  const change = isUseChange ? (await stores.bonds.get(name))?.useChanges[0] : undefined;
  const count = async (account: string) => (await batches.ledger.entries(account, 0, 100)).length;
  return {
    from: await batches.byId(from),
    to: await batches.byId(to),
    entries: [await count(from), await count(to)],
    ...(change === undefined
      ? {}
      : { outcome: change.outcome, had: await held(name), got: await held(change.reservationId) }),
  };
}

const moved = {
  outcome: 'MOVED',
  had: { projectId: PROJECT, committed: 30n, paid: 10n },
  got: { projectId: OTHER, committed: 70n, paid: 0n },
};
const expected: Readonly<Record<string, object>> = {
  'transfer taken': {
    ...{ from: { issued: 60n, available: 60n }, to: { issued: 45n, available: 45n }, entries: [3, 3] },
  },
  'transfer not taken': {
    ...{ from: { issued: 100n, available: 100n }, to: { issued: MAX_MINOR, available: MAX_MINOR }, entries: [4, 3] },
  },
  'use change within one batch': {
    ...{ ...moved, from: { issued: 100n, available: 0n, committed: 100n }, entries: [10, 2] },
  },
  'use change taken': {
    ...moved,
    ...{ from: { issued: 30n, committed: 30n }, to: { issued: 75n, available: 5n, committed: 70n }, entries: [9, 5] },
  },
  'use change not taken': {
    ...{ ...moved, outcome: 'NOT_MOVED', got: { projectId: PROJECT, committed: 70n, paid: 0n } },
    ...{ from: { issued: 100n, available: 0n, committed: 100n }, to: { issued: MAX_MINOR }, entries: [12, 3] },
  },
};

test('behind whichever entry a process is killed, every transfer and change of use ends, with all of its money once', async () => {
  await Promise.all(
    cases.map(async (one) => {
      await batch(one.from, 100n);
      await batch(one.to, one.way === 'not taken' ? MAX_MINOR : 5n);
    }),
  );
  await Promise.all(cases.filter(({ isUseChange }) => isUseChange).map(useChanged));
  const transfers = cases.filter(({ isUseChange }) => !isUseChange);
  await killedInTheMiddle({
    stops: cases.map(({ name, from, to, after }) => ({ name, accounts: [from, to], after })),
    departures: transfers.map(({ name, from, to }) => {
      const meta = linkMeta({ id: name, account: to, isBack: false });
      return { account: from, amount: '40', meta };
    }),
  });

  running = await runService(async () => funds, { name: 'funds', port: 0, shared });
  for (const one of cases) await waitFor(`the end of ${one.name}`, () => ended(one), 60_000);
  for (const one of cases) {
    const kind = one.isUseChange ? 'use change' : 'transfer';
    expect({ name: one.name, ...(await standing(one)) }).toMatchObject(expected[`${kind} ${one.way}`] ?? {});
    for (const id of [one.from, one.to]) expect(await funds.batches.ledger.verify(id)).toMatchObject({ ok: true });
  }
}, 120_000);
