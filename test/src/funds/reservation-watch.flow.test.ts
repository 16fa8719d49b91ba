/**
 * The watch over money that nobody uses, on the time-skipping server, over the real ledger: its case is asked first,
 * the finance bureau is reminded, and what is still not used goes back to its batch and is told to the case.
 */
import { fundsActivities } from '@kuaijin/funds/activities';
import type { FundSource } from '@kuaijin/funds/domain/fund-source';
import { closeAll, type FundsStores, openFundsStores } from '@kuaijin/funds/model/stores';
import { idleFileId } from '@kuaijin/kit/accounts/idle/idle-notices';
import { RESERVATION_WATCH } from '@kuaijin/kit/accounts/idle/reservation-watch';
import type { LedgerCommand } from '@kuaijin/kit/ledger';
import { dateOf } from '@kuaijin/kit/working-days';
import type { ElementNeed } from '@kuaijin/workflow-approvals/contracts';
import { directoryOfficers, WatchFlow } from '../harness/watch-flow';

const PROJECT = { _id: 'project-QZ-012', regionId: 'region-330800', ownerId: 'organisation-a' };
const AMOUNT = 1_000_000n;
const act = { actorId: 'officer-funds', post: 'FUND_MANAGER' } as const;
const head = 'region-330800-FIN-HEAD';

let flow: WatchFlow;
let stores: FundsStores;
/** What the case answers, one call after the other. */
const needs: ElementNeed[] = [];

beforeAll(async () => {
  flow = await WatchFlow.open({
    ...{ service: 'funds', name: 'idle-funds', date: new Date('2026-03-02T02:00:00Z') },
    open: async (deps) => {
      stores = await openFundsStores(deps);
      const projects = { byIds: async () => new Map([[PROJECT._id, PROJECT]]) };
      return { activities: fundsActivities(stores, projects), stores: [{ close: () => closeAll(stores) }] };
    },
    others: {
      approvals: { needOfElement: async () => ({ need: needs.shift() ?? 'NONE' }) },
      directory: directoryOfficers,
    },
  });
}, 300_000);
afterAll(() => flow?.close());

/** Reserves from a batch of its own, and watches until nothing is held any more. */
async function watched(source: FundSource, { caseId, commits = false }: { caseId?: string; commits?: boolean } = {}) {
  const [batchId, reservation] = [`batch-${source}`, `line-${source}`];
  const at = await flow.now();
  const meta = { regionId: 'region-330800', adcode: '330800', year: 2026, isDemoData: true, source, name: source };
  await stores.batches.openAccount(batchId, { meta, act, at });
  const post = async (command: Pick<LedgerCommand, 'kind'> & Partial<LedgerCommand>) => {
    const posted = await stores.batches.post(batchId, { key: command.kind, act, at, ...command });
    expect(posted.ok).toBe(true);
  };
  await post({ kind: 'ISSUE', amount: AMOUNT, document: '1号' });
  const purpose = { projectId: PROJECT._id, ...(caseId === undefined ? {} : { caseId, stepId: `${caseId}/A` }) };
  await post({ kind: 'RESERVE', reservation, amount: AMOUNT, meta: purpose });
  if (commits) await post({ kind: 'COMMIT', reservation });
  await flow.run(RESERVATION_WATCH, `watch-${batchId}`, { batchId, reservationId: reservation, lookAt: at.getTime() });
  const entries = await stores.batches.ledger.about(batchId, reservation);
  return {
    entries: entries.map(({ data, at: on }) => [data.kind, dateOf(on), data.meta?.['reason']]),
    notified: (await flow.notified(idleFileId(reservation))).map(([type, , persons]) => [type, persons]),
    batch: await stores.batches.byId(batchId),
  };
}

it('money that a keeper reserved and nobody uses is called to mind, gets a last term, and goes back to its batch', async () => {
  expect(await watched('CENTRAL_BUDGET')).toMatchObject({
    entries: [
      ['RESERVE', '2026-03-02', undefined],
      ['EXTEND', '2026-08-30', '闲置提醒'],
      ['EXPIRE', '2026-09-30', '闲置期满收回'],
    ],
    notified: [
      ['idleReservation.reminded', ['officer-funds', head]],
      ['idleReservation.returned', ['officer-funds', head]],
    ],
    batch: { available: AMOUNT, reserved: 0n },
  });
}, 120_000);

it('money of a case under way is kept as long as it is; what goes back is told with its case', async () => {
  needs.push('UNDER_WAY', 'AWAITS_START', 'AWAITS_START');
  const { entries, notified } = await watched('SPECIAL_BOND', { caseId: 'case-1' });
  expect(entries.map(([kind, , reason]) => [kind, reason])).toEqual([
    ['RESERVE', undefined],
    ['EXTEND', '办件在办，续留'],
    ['EXTEND', '闲置提醒'],
    ['EXPIRE', '闲置期满收回'],
  ]);
  expect(notified.map(([, persons]) => persons)).toEqual([[head], [head]]);
  const { rows } = await flow.shared.feed.readAfter(undefined, 100);
  const expired = rows.map(({ event }) => event).find((one) => one.type === 'funds.expired' && one.caseId === 'case-1');
  expect(expired).toMatchObject({ reservationId: 'line-SPECIAL_BOND', account: 'batch-SPECIAL_BOND' });
}, 120_000);

it('what is committed is idle no more', async () => {
  const { entries, notified } = await watched('LOCAL_BUDGET', { commits: true });
  expect(entries.map(([kind]) => kind)).toEqual(['RESERVE', 'COMMIT']);
  expect(notified).toEqual([]);
}, 120_000);
