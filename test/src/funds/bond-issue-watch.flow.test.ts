import { checkBondIssue } from '@kuaijin/funds/bonds/check';
import type { BondFact } from '@kuaijin/funds/bonds/rules';
import { closeAll, type FundsStores, openFundsStores } from '@kuaijin/funds/model/stores';
import { registeredProject } from '@kuaijin/kit/access/expected-access';
import { storable } from '@kuaijin/kit/aggregate/things';
import type { Feed } from '@kuaijin/kit/feed';
import { connectShared, type SharedDeps, serviceDeps } from '@kuaijin/kit/service';
import { BOND_ISSUE_WATCH, type CheckBondIssueArgs } from '@kuaijin/workflow-funds/contracts';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { ownPrefix, testConfig } from '../harness/stack';
import { timeSkippingServer } from '../harness/time-skipping';

const act = { actorId: 'officer-funds', post: 'FUND_MANAGER' } as const;
const PROJECT = 'project-QZ-014';
const BATCH = 'batch-1';
const LINE = 'line-1';
const [BOND, ISSUE, ISSUED_ON] = ['bond-1', 'issue-1', '2022-03-15'];
const issued = 4_000n * 1_000_000n;

let env: TestWorkflowEnvironment;
let shared: SharedDeps | undefined;
let stores: FundsStores;
let feed: Feed;
let worker: Worker;
let running: Promise<void>;
const made: number[] = [];

beforeAll(async () => {
  env = await timeSkippingServer({ date: new Date(`${ISSUED_ON}T02:00:00Z`) });
  const opened = await connectShared(testConfig(ownPrefix('bonds')), 'bond-issue-watch-test');
  shared = opened;
  feed = opened.feed;
  stores = await openFundsStores(serviceDeps(opened, 'funds'));
  await feed.publish('projects', [registeredProject(PROJECT, 'region-330800', 'organisation-a')]);
  worker = await Worker.create({
    connection: env.nativeConnection,
    taskQueue: 'funds',
    workflowBundle: { codePath: require.resolve('@kuaijin/workflow-funds/bundle') },
    activities: {
      checkBondIssue: (args: CheckBondIssueArgs) => {
        made.push(args.month);
        return checkBondIssue(args, stores);
      },
    },
  });
  running = worker.run();
}, 300_000);

afterAll(async () => {
  worker?.shutdown();
  await running;
  await env?.teardown();
  if (stores !== undefined) await closeAll(stores);
  if (shared === undefined) return;
  const { prefix } = shared.config;
  for (const name of ['funds', 'feed']) await shared.mongo.db(`${prefix}_${name}`).dropDatabase();
  await shared.close();
});

const moment = (day: string) => new Date(`${day}T10:00:00+08:00`);

/** An issue of 4000万元, of which 999.99 are paid out by 06-15 and the rest, retention money apart, after a year. */
async function prepare(): Promise<void> {
  const meta = { regionId: 'region-330800', adcode: '330800', year: 2022, isDemoData: false };
  const named = { ...meta, source: 'SPECIAL_BOND' as const, name: '专项债券第一批' };
  await stores.batches.openAccount(BATCH, { meta: named, act, at: moment(ISSUED_ON) });
  const post = (kind: 'ISSUE' | 'RESERVE' | 'COMMIT' | 'PAY', amount: bigint, day: string) =>
    stores.batches.post(BATCH, {
      ...{ kind, amount, act, key: `${kind}-${day}`, at: moment(day), document: '1号' },
      ...(kind === 'ISSUE' ? {} : { reservation: LINE }),
      ...(kind === 'RESERVE' ? { meta: { projectId: PROJECT, purpose: '建设资金' } } : {}),
    });
  for (const posted of [
    await post('ISSUE', issued, ISSUED_ON),
    await post('RESERVE', issued, ISSUED_ON),
    await post('COMMIT', issued, ISSUED_ON),
    await post('PAY', 999_990_000n, '2022-06-15'),
    await post('PAY', issued - 1_099_990_000n, '2023-03-15'),
  ]) {
    expect(posted).toMatchObject({ ok: true });
  }
  const place = { id: BOND, projectId: PROJECT, regionId: 'region-330800', ownerId: 'organisation-a' };
  const issue = { id: ISSUE, batchId: BATCH, reservationId: LINE, issuedOn: ISSUED_ON, amount: issued };
  const facts: readonly BondFact[] = [
    { type: 'bond.registered', place, amount: issued, coverRatio: '1.2' },
    { type: 'bond.issued', issue, documentNumber: '1号' },
  ];
  for (const [i, { type, ...data }] of facts.entries()) {
    const command = { key: `fact-${i}`, content: null, act, at: moment(ISSUED_ON) };
    await stores.bonds.execute(BOND, command, () => [storable({ type, data })]);
  }
  const retention = { reservationId: LINE, amount: 100_000_000n, releaseOn: '2024-03-15', documentNumber: '2号' };
  const held = storable({
    type: 'retention.held',
    data: { place: { ...place, id: `funding-file-${PROJECT}` }, retention },
  });
  const command = { key: 'held', content: null, act, at: moment(ISSUED_ON) };
  await stores.files.execute(`funding-file-${PROJECT}`, command, () => [held]);
}

it('checks an issue month by month from the third: behind, half a year later warned of, met and over after a year', async () => {
  await prepare();
  const args = { bondId: BOND, issueId: ISSUE, issuedOn: ISSUED_ON, month: 3 };
  const options = { workflowId: 'watch', taskQueue: 'funds', args: [args] };
  const handle = await env.client.workflow.start(BOND_ISSUE_WATCH, options);
  await handle.result();
  expect(made).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  const bond = await stores.bonds.get(BOND);
  expect(bond?.checks.map(({ checkedOn, isMet, requiredPercent }) => [checkedOn, isMet, requiredPercent])).toEqual([
    ['2022-06-15', false, 25n],
    ['2022-07-15', false, 25n],
    ['2022-08-15', false, 25n],
    ['2022-09-15', false, 50n],
    ['2022-10-15', false, 50n],
    ['2022-11-15', false, 50n],
    ['2022-12-15', false, 75n],
    ['2023-01-15', false, 75n],
    ['2023-02-15', false, 75n],
    ['2023-03-15', true, 100n],
  ]);
  const { rows } = await feed.readAfter(undefined, 100);
  const events = rows.map(({ event }) => event).filter(({ type }) => /^bond\.(un)?(listed|warned)$/.test(type));
  expect(events.map(({ type, data }) => [type, data?.['on']])).toEqual([
    ['bond.listed', '2022-06-15'],
    ['bond.warned', '2022-12-15'],
    ['bond.unlisted', '2023-03-15'],
  ]);
  expect(events[0]).toMatchObject({
    projectId: PROJECT,
    data: { recipientOrganisationIds: ['organisation-a'], recipientIds: ['officer-funds'] },
  });
  // The same month again, as after a crash before its answer arrived, changes nothing.
  await checkBondIssue({ bondId: BOND, issueId: ISSUE, month: 3 }, stores);
  expect((await stores.bonds.get(BOND))?.checks).toHaveLength(10);
}, 120_000);
