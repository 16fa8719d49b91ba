import { registeredProject } from '@kuaijin/kit/access/expected-access';
import { storable } from '@kuaijin/kit/aggregate/things';
import { MAX_MINOR } from '@kuaijin/kit/measures/measure';
import { until } from '@kuaijin/kit/mongo/testing';
import { person, startForTest, type TestService } from '@kuaijin/kit/service/testing';
import { finishUseChange, type UseChangeArgs } from '@kuaijin/workflow-funds/domain/use-change';
import type { Batches } from '../model/batches';
import { buildFundsService, type FundsService } from '../service';
import { allotmentsOf, type BondFact, handedDownOf } from './rules';
import { useChangeActivities } from './use-change';

const act = { actorId: 'officer-funds', post: 'FUND_MANAGER' } as const;
const keeper = person('officer-funds', ['FUND_MANAGER']);
const second = person('officer-second', ['FUND_MANAGER']);
const [PROJECT, OTHER] = ['project-had', 'project-gets'];
const at = new Date('2026-03-02T02:00:00Z');

let funds: TestService<FundsService>;
let batches: Batches;
let number = 0;

beforeAll(async () => {
  funds = await startForTest('funds', buildFundsService);
  batches = funds.service.batches;
  const projects = [PROJECT, OTHER].map((id) => registeredProject(id, 'region-330800', 'organisation-a'));
  await funds.deps.feed.publish('projects', projects);
});
afterAll(() => funds.close());

async function batchOf(amount: bigint): Promise<string> {
  number += 1;
  const id = `batch-${number}`;
  const meta = { regionId: 'region-330800', adcode: '330800', year: 2026, isDemoData: false };
  await batches.openAccount(id, { meta: { ...meta, source: 'SPECIAL_BOND', name: '专项债券' }, act, at });
  if (amount > 0n) await batches.post(id, { kind: 'ISSUE', key: 'issue', amount, act, at });
  return id;
}

interface Case {
  readonly bondId: string;
  readonly batchId: string;
  readonly line: string;
  readonly args: UseChangeArgs;
}

/** A bond with an issue of 100 in two commits, of which 10 are paid out, and a change of use of 70 of it. */
async function changed({ toBatchId, paid = 10n }: { toBatchId?: string; paid?: bigint } = {}): Promise<Case> {
  const batchId = await batchOf(100n);
  const [bondId, line, changeId] = [`bond-${number}`, `line-${number}`, `change-${number}`];
  const post = (kind: 'RESERVE' | 'COMMIT' | 'PAY', amount: bigint, key: string) =>
    batches.post(batchId, { kind, key, amount, reservation: line, act, at, meta: { projectId: PROJECT } });
  await post('RESERVE', 100n, line);
  await post('COMMIT', 60n, 'first');
  await post('COMMIT', 40n, 'second');
  await post('PAY', paid, 'paid');
  const place = { id: bondId, projectId: PROJECT, regionId: 'region-330800', ownerId: 'organisation-a' };
  const issue = { id: 'issue', batchId, reservationId: line, issuedOn: '2026-01-05', amount: 100n };
  const change = { issueId: 'issue', case: 'SAVINGS', amount: 70n, toProjectId: OTHER, documentNumber: '1号' } as const;
  const facts: readonly BondFact[] = [
    { type: 'bond.registered', place, amount: 100n, coverRatio: '1.2' },
    { type: 'bond.issued', issue, documentNumber: '1号' },
    { type: 'bond.useChanged', change: { ...change, id: changeId, ...(toBatchId ? { toBatchId } : {}) } },
  ];
  for (const { type, ...data } of facts) {
    const command = { key: type, content: null, act, at };
    await funds.service.stores.bonds.execute(bondId, command, () => [storable({ type, data })]);
  }
  return { bondId, batchId, line, args: { bondId, changeId } };
}

const stores = (over: Batches = batches) => ({ bonds: funds.service.stores.bonds, batches: over });

/** The accounts of a process that dies when so many entries were stored, before it hears so. */
function over(posted: (kind: string) => Promise<void>): Batches {
  return new Proxy(batches, {
    get: (target, name) => {
      if (name !== 'post') return Reflect.get(target, name, target);
      return async (...args: Parameters<Batches['post']>) => {
        const answer = await target.post(...args);
        if (answer.ok) await posted(args[1].kind);
        return answer;
      };
    },
  });
}

function dyingAfter(stored: number): Batches {
  let left = stored;
  return over(async () => {
    left -= 1;
    if (left === 0) throw new Error('the process died');
  });
}

const finish = (args: UseChangeArgs, accounts?: Batches) =>
  finishUseChange(args, useChangeActivities(stores(accounts)));

async function standing({ bondId, batchId, line }: Case) {
  const bond = await funds.service.stores.bonds.get(bondId);
  const issue = bond?.issues[0];
  const change = bond?.useChanges[0];
  if (bond === undefined || issue === undefined || change === undefined) throw new Error(`${bondId} is not whole`);
  const allotment = await batches.reservations([line, change.reservationId ?? '']);
  const held = (id: string) => {
    const { projectId, committed = 0n, paid = 0n } = allotment.get(id) ?? {};
    return { projectId, committed, paid };
  };
  return {
    outcome: change.outcome,
    had: held(line),
    got: held(change.reservationId ?? ''),
    batch: await batches.byId(batchId),
    handedDown: handedDownOf(bond, issue),
    allotments: allotmentsOf(bond, issue).length,
  };
}
const entriesOf = async (batchId: string) => (await batches.ledger.entries(batchId, 0, 100)).length;

test.each([[1], [2], [3], [4]])(
  'what was not paid out is allotted to the other project once, also when the process dies after %i entries',
  async (dies) => {
    const one = await changed();
    await finish(one.args, dyingAfter(dies)).catch(() => undefined);
    await finish(one.args);
    expect(await standing(one)).toMatchObject({
      ...{ outcome: 'MOVED', handedDown: 30n, allotments: 1 },
      had: { projectId: PROJECT, committed: 30n, paid: 10n },
      got: { projectId: OTHER, committed: 70n, paid: 0n },
      batch: { available: 0n, reserved: 0n, committed: 100n },
    });
    // Two returns, for the money lay in two commits, and one entry each to reserve and commit.
    expect(await entriesOf(one.batchId)).toBe(6 + 4);
    expect(await batches.ledger.verify(one.batchId)).toMatchObject({ ok: true });
  },
);

test.each([[3], [4], [5]])(
  'through another batch of the source it is allotted once, also when the process dies after %i entries',
  async (dies) => {
    const toBatchId = await batchOf(5n);
    const one = await changed({ toBatchId });
    await finish(one.args, dyingAfter(dies)).catch(() => undefined);
    await finish(one.args);
    expect(await standing(one)).toMatchObject({
      ...{ outcome: 'MOVED', had: { committed: 30n }, got: { projectId: OTHER, committed: 70n } },
      batch: { issued: 30n, available: 0n, committed: 30n },
    });
    expect(await batches.byId(toBatchId)).toMatchObject({ issued: 75n, available: 5n, committed: 70n });
    for (const id of [one.batchId, toBatchId]) expect(await batches.ledger.verify(id)).toMatchObject({ ok: true });
  },
);

test.each([[3], [4], [6]])(
  'what the other batch cannot hold comes back to the project that had it, also when the process dies after %i entries',
  async (dies) => {
    const toBatchId = await batchOf(MAX_MINOR);
    const one = await changed({ toBatchId });
    await finish(one.args, dyingAfter(dies)).catch(() => undefined);
    await finish(one.args);
    expect(await standing(one)).toMatchObject({
      ...{ outcome: 'NOT_MOVED', handedDown: 100n, allotments: 2 },
      had: { committed: 30n, paid: 10n },
      got: { projectId: PROJECT, committed: 70n },
      batch: { issued: 100n, available: 0n, committed: 100n },
    });
    // What comes late finds the marks.
    await batches.post(toBatchId, { kind: 'RECALL', key: 'room', amount: 100n, act, at });
    expect(await useChangeActivities(stores()).allotForUseChange(one.args)).toEqual({ isDone: false });
    expect(await batches.byId(toBatchId)).toMatchObject({ issued: MAX_MINOR - 100n });
  },
);

test('what somebody else reserves in between comes back as soon as it is given back', async () => {
  const one = await changed();
  const taker = { reservation: 'taker', act, at };
  const taken = over(async (kind) => {
    const { available = 0n } = (await batches.byId(one.batchId)) ?? {};
    if (kind !== 'RETURN' || available < 70n) return;
    await batches.post(one.batchId, { ...taker, kind: 'RESERVE', key: 'taker', amount: available });
  });
  await expect(finish(one.args, taken)).rejects.toThrow('INSUFFICIENT_FUNDS');
  expect(await standing(one)).toMatchObject({ outcome: undefined, had: { committed: 30n } });
  await batches.post(one.batchId, { ...taker, kind: 'RELEASE', key: 'given back' });
  await finish(one.args);
  expect(await standing(one)).toMatchObject({
    ...{ outcome: 'NOT_MOVED', handedDown: 100n, got: { projectId: PROJECT, committed: 70n } },
    batch: { available: 0n, committed: 100n },
  });
});

test.each([
  [30n, 'MOVED', 30n, 70n],
  [31n, 'NOT_MOVED', 40n, 60n],
  [100n, 'NOT_MOVED', 100n, 0n],
])('of 100 with %s paid out, 70 are %s; what was paid out stays', async (paid, outcome, had, got) => {
  const one = await changed({ paid });
  await finish(one.args);
  expect(await standing(one)).toMatchObject({ outcome, had: { committed: had, paid }, got: { committed: got } });
});

test('a second person has the money moved; who recorded the change does not', async () => {
  const one = await changed();
  const confirm = async (identity: typeof keeper) => {
    const query = `mutation($input: MoveSpecialBondInput!) { moveSpecialBond(input: $input) {
      bond { status useChanges { status } } userErrors { code path } } }`;
    const input = {
      idempotencyKey: identity.subject,
      bondId: one.bondId,
      move: 'FINISH_CHANGE',
      documentNumber: '2号',
    };
    return (await funds.ask<{ moveSpecialBond: object }>(identity, query, { input })).data.moveSpecialBond;
  };
  expect(await confirm(keeper)).toMatchObject({ userErrors: [{ code: 'SAME_PERSON', path: ['input', 'move'] }] });
  expect(await confirm(second)).toMatchObject({ bond: { status: 'ALLOTTED' }, userErrors: [] });
  await until(async () => (await standing(one)).outcome === 'MOVED');
  expect(await standing(one)).toMatchObject({ got: { projectId: OTHER, committed: 70n } });
});
