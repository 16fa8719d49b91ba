/**
 * The watch over reservations that nobody uses, on the time-skipping server, over the real ledger: its case is asked
 * first, its keepers are reminded, and what is still not used goes back to its pool.
 */
import { idleFileId } from '@kuaijin/kit/accounts/idle/idle-notices';
import { RESERVATION_WATCH } from '@kuaijin/kit/accounts/idle/reservation-watch';
import { Things } from '@kuaijin/kit/aggregate/things';
import type { LedgerCommand } from '@kuaijin/kit/ledger';
import { dateOf } from '@kuaijin/kit/working-days';
import { type IdlePoolFile, idleKind } from '@kuaijin/land/idle/notices';
import { poolReservationActivities } from '@kuaijin/land/idle/watch';
import type { Pools } from '@kuaijin/land/model/pools';
import { openPools } from '@kuaijin/land/service';
import type { ElementNeed } from '@kuaijin/workflow-approvals/contracts';
import { directoryOfficers, WatchFlow } from '../harness/watch-flow';

const POOL = 'pool-330800';
const PROJECT = { _id: 'project-QZ-012', regionId: 'region-330800', ownerId: 'organisation-a' };
const AMOUNT = 136_000n;
const act = { actorId: 'officer-land', post: 'LAND_MANAGER' } as const;
const head = 'region-330800-NR-HEAD';

let flow: WatchFlow;
let pools: Pools;
let idle: Things<IdlePoolFile>;
/** What the case answers, one call after the other. */
const needs: ElementNeed[] = [];
/** Done while the officers are looked up, once. */
let meanwhile: (() => Promise<void>) | undefined;

beforeAll(async () => {
  flow = await WatchFlow.open({
    service: 'land',
    name: 'idle',
    date: new Date('2026-03-02T02:00:00Z'),
    open: async (deps) => {
      pools = await openPools(deps);
      idle = await Things.open(deps, idleKind);
      const projects = { byIds: async () => new Map([[PROJECT._id, PROJECT]]) };
      return { activities: poolReservationActivities({ pools, idle, projects }), stores: [idle, pools] };
    },
    others: {
      approvals: { needOfElement: async () => ({ need: needs.shift() ?? 'NONE' }) },
      directory: {
        ...directoryOfficers,
        resolveDepartments: async (args: { regionId: string }) => {
          await meanwhile?.();
          meanwhile = undefined;
          return directoryOfficers.resolveDepartments(args);
        },
      },
    },
  });
  const at = await flow.now();
  const meta = {
    regionId: 'region-330800',
    adcode: '330800',
    year: 2026,
    kind: 'LAND_PLAN',
    isDemoData: true,
  } as const;
  await pools.openAccount(POOL, { meta, act, at });
  await pools.post(POOL, { kind: 'ISSUE', key: 'issue', amount: AMOUNT, document: '1号', act, at });
}, 300_000);

afterAll(() => flow?.close());

const post = async (command: Pick<LedgerCommand, 'kind' | 'reservation'> & Partial<LedgerCommand>) => {
  const posted = await pools.post(POOL, {
    key: `${command.kind}/${command.reservation}`,
    act,
    at: await flow.now(),
    ...command,
  });
  expect(posted.ok).toBe(true);
};

async function watched(reservation: string, caseId?: string) {
  const meta = { projectId: PROJECT._id, ...(caseId === undefined ? {} : { caseId, stepId: `${caseId}/A` }) };
  await post({ kind: 'RESERVE', reservation, amount: AMOUNT, meta });
  const lookAt = (await flow.now()).getTime();
  await flow.run(RESERVATION_WATCH, `watch-${reservation}`, { poolId: POOL, reservationId: reservation, lookAt });
  const entries = await pools.ledger.about(POOL, reservation);
  return entries.map(({ data, at }) => [data.kind, dateOf(at), data.meta?.['reason']]);
}

it('what a keeper reserved and nobody uses is called to mind, gets a last term, and goes back to its pool', async () => {
  expect(await watched('by-hand')).toEqual([
    ['RESERVE', '2026-03-02', undefined],
    ['EXTEND', '2026-08-30', '闲置提醒'],
    ['EXPIRE', '2026-09-30', '闲置期满收回'],
  ]);
  // A moment after midnight in China is of the day before in UTC.
  const notices = [
    ['idleReservation.reminded', '2026-08-29', ['officer-land', head]],
    ['idleReservation.returned', '2026-09-29', ['officer-land', head]],
  ];
  expect(await flow.notified(idleFileId('by-hand'))).toEqual(notices);
  expect(await pools.byId(POOL)).toMatchObject({ available: AMOUNT, reserved: 0n });
  expect((await pools.reservations(['by-hand'])).get('by-hand')).toMatchObject({ status: 'EXPIRED', open: 0n });
  // The last step again, as after a crash before its answer arrived, does nothing twice.
  const projects = { byIds: async () => new Map([[PROJECT._id, PROJECT]]) };
  const { resolveIdleReservation } = poolReservationActivities({ pools, idle, projects });
  const asOf = (await flow.now()).getTime();
  const again = { poolId: POOL, reservationId: 'by-hand', asOf, stage: 'EXPIRE', movements: 2, need: null } as const;
  expect(await resolveIdleReservation({ ...again, recipientIds: [head] })).toMatchObject({ nextAt: null });
  expect(await flow.notified(idleFileId('by-hand'))).toEqual(notices);
}, 120_000);

it('what a case under way holds is kept as long as it is, and goes back when the works do not begin after its approval', async () => {
  needs.push('UNDER_WAY', 'UNDER_WAY', 'AWAITS_START', 'AWAITS_START');
  expect((await watched('of-a-case', 'case-1')).map(([kind, , reason]) => [kind, reason])).toEqual([
    ['RESERVE', undefined],
    ['EXTEND', '办件在办，续留'],
    ['EXTEND', '办件在办，续留'],
    ['EXTEND', '闲置提醒'],
    ['EXPIRE', '闲置期满收回'],
  ]);
  const notified = await flow.notified(idleFileId('of-a-case'));
  expect(notified.map(([type, , persons]) => [type, persons])).toEqual([
    ['idleReservation.reminded', [head]],
    ['idleReservation.returned', [head]],
  ]);
}, 120_000);

it('what its keeper extends at the last moment stays; what is committed is over', async () => {
  meanwhile = async () => {
    const expiresAt = new Date((await flow.now()).getTime() + 86_400_000);
    await post({ kind: 'EXTEND', reservation: 'extended', expiresAt, meta: { reason: '月底开工' } });
  };
  expect((await watched('extended')).map(([, , reason]) => reason)).toEqual([
    undefined,
    '月底开工',
    '闲置提醒',
    '闲置期满收回',
  ]);
  meanwhile = () => post({ kind: 'COMMIT', reservation: 'committed' });
  expect((await watched('committed')).map(([kind]) => kind)).toEqual(['RESERVE', 'COMMIT']);
  expect(await flow.notified(idleFileId('committed'))).toEqual([]);
}, 120_000);
