/**
 * The watch over the advances of a pool, on the time-skipping server, over the real ledger: what no plan has settled by
 * the end of the year is called to mind, and is overdue behind it.
 */
import { Things } from '@kuaijin/kit/aggregate/things';
import { openAdvancesFileId, openAdvancesKind } from '@kuaijin/land/advances/notices';
import { advanceYearEndActivities } from '@kuaijin/land/advances/year-end-watch';
import type { Pools } from '@kuaijin/land/model/pools';
import { openPools } from '@kuaijin/land/service';
import {
  ADVANCE_YEAR_END_WATCH,
  type AdvanceYearEndActivities,
} from '@kuaijin/workflow-land/advance-year-end-contracts';
import { directoryOfficers, WatchFlow } from '../harness/watch-flow';

const POOL = 'pool-330800';
const at = new Date('2026-03-02T02:00:00Z');
const act = { actorId: 'officer-land', post: 'LAND_MANAGER' } as const;
const head = 'region-330800-NR-HEAD';

let flow: WatchFlow;
let pools: Pools;
let activities: AdvanceYearEndActivities;

beforeAll(async () => {
  flow = await WatchFlow.open({
    service: 'land',
    name: 'advances',
    date: at,
    open: async (deps) => {
      pools = await openPools(deps);
      const openAdvances = await Things.open(deps, openAdvancesKind);
      activities = advanceYearEndActivities({ pools, openAdvances });
      return { activities, stores: [openAdvances, pools] };
    },
    others: { directory: directoryOfficers },
  });
  const meta = {
    regionId: 'region-330800',
    adcode: '330800',
    year: 2026,
    kind: 'LAND_PLAN',
    isDemoData: true,
  } as const;
  await pools.openAccount(POOL, { meta, act, at, advanceCap: 1_000n });
}, 300_000);

afterAll(() => flow?.close());

it('what is advanced and not settled by the end of its year is called to mind, and is overdue behind it', async () => {
  const post = async (kind: 'ADVANCE' | 'SETTLE', document: string, amount: bigint) =>
    expect(await pools.post(POOL, { kind, key: document, document, amount, act, at })).toMatchObject({ ok: true });
  await post('ADVANCE', '预支〔2026〕1号', 150n);
  await post('ADVANCE', '预支〔2026〕2号', 50n);
  await post('SETTLE', '归还〔2026〕1号', 150n);
  await flow.run(ADVANCE_YEAR_END_WATCH, 'year-end', { poolId: POOL, regionId: 'region-330800', year: 2026 });
  // A moment after midnight in China is of the day before in UTC.
  const notices = [
    ['openAdvances.reminded', '2026-11-30', [head]],
    ['openAdvances.overdue', '2026-12-31', [head, 'region-330800-NR-LEADER']],
  ];
  expect(await flow.notified(openAdvancesFileId(POOL))).toEqual(notices);
  const { rows } = await flow.shared.feed.readAfter(undefined, 100);
  const last = rows.map(({ event }) => event).findLast(({ type }) => type === 'openAdvances.overdue');
  expect(last?.data).toMatchObject({ amountMinor: '50', documentNumbers: ['预支〔2026〕2号'], year: 2026 });

  // The same again notifies nobody twice; nor does a pool in which nothing is open, or a stage that is overtaken.
  const again = { poolId: POOL, year: 2026, stage: 'OVERDUE', recipientIds: [head] } as const;
  await activities.recordOpenAdvances({ ...again, asOf: Date.parse('2027-01-01T01:00:00Z') });
  await activities.recordOpenAdvances({
    ...again,
    stage: 'REMINDED',
    year: 2025,
    asOf: Date.parse('2026-01-01T01:00:00Z'),
  });
  await post('SETTLE', '归还〔2026〕2号', 50n);
  await activities.recordOpenAdvances({ ...again, year: 2027, asOf: Date.parse('2028-01-01T01:00:00Z') });
  expect(await flow.notified(openAdvancesFileId(POOL))).toEqual(notices);
}, 120_000);
