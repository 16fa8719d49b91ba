import { Feed } from '../feed';
import { eventTypes } from '../feed/event-types';
import { movementTypes } from '../feed/event-types/ledger-types';
import type { HandOverSettings } from '../feed/hand-over/appending';
import { defineLedger } from '../ledger';
import { logger } from '../logging/logging';
import type { TestStore } from '../mongo/testing';
import { type AccountFamily, type AccountMeta, sharedKinds } from './account-family';
import { Accounts } from './accounts';
import type { ElementOrder } from './elements';
import type { NotifyCase } from './waiters';

/** A family of accounts for tests: pools of coal, counted in kg. */
export const coalFamily: AccountFamily<AccountMeta> = {
  source: 'coal',
  noun: 'coal',
  ledger: defineLedger({
    name: 'coal',
    unit: 'MU',
    kinds: [
      'ISSUE',
      'ADVANCE',
      'RESERVE',
      'COMMIT',
      'RELEASE',
      'RETURN',
      'RECALL',
      'TRANSFER_OUT',
      'TRANSFER_IN',
      'CARRY_FORWARD',
      'BRING_FORWARD',
      ...sharedKinds,
    ],
    insufficient: 'INSUFFICIENT_QUOTA',
  }),
  unitOf: () => 'TONNE',
  holds: (_meta, element) => element === 'COAL',
  yearsCarried: () => 2,
  metaFields: { regionId: String, adcode: String, year: Number, isDemoData: Boolean },
  narrowedBy: ['year'],
  fungibleBy: ['year', 'isDemoData'],
  writeMeta: ({ regionId, adcode, year, isDemoData }) => ({
    regionId,
    adcode,
    year: String(year),
    isDemoData: String(isDemoData),
  }),
  readMeta: ({ regionId = '', adcode = '', year = '', isDemoData }) => ({
    regionId,
    adcode,
    year: Number(year),
    isDemoData: isDemoData === 'true',
  }),
};

export const quzhou: AccountMeta = { regionId: 'region-330800', adcode: '330800', year: 2026, isDemoData: true };
export const keeper = { actorId: 'officer-keeper', post: 'LAND_MANAGER' } as const;
/** Where no project is known nothing is known against one. */
export const noProjects = { byIds: async () => new Map() };
export const at = new Date('2026-03-02T01:00:00Z');

/** A process of the family over the databases of a name: two of one name are two processes of one service. */
export async function openCoal(
  store: Pick<TestStore, 'mongo' | 'prefix' | 'db'>,
  name: string,
  notify: NotifyCase = async () => 'notified',
  family: AccountFamily<AccountMeta> = coalFamily,
  handOver?: HandOverSettings,
) {
  const feed = await Feed.open(store.db(`${name}_feed`), {
    cursorKey: 'a key for cursors of tests, long enough',
    pollMs: 20,
    handOver,
    types: eventTypes.with(movementTypes('coal', 'land')),
  });
  store.db(name);
  const accounts = await Accounts.open({
    mongo: store.mongo,
    database: `${store.prefix}_${name}`,
    feed,
    family,
    log: logger('coal', { level: 'fatal' }),
    notify,
    pollMs: 20,
    sweepMs: 200,
  });
  return {
    accounts,
    feed,
    close: async () => {
      await accounts.close();
      await feed.close();
    },
  };
}

/** What a case asks of a pool. */
export function elementOrder(account: string, reservationId: string, amount: bigint, key = 'try'): ElementOrder {
  return {
    kind: 'COAL',
    account,
    reservationId,
    key: `${reservationId}/${key}`,
    amountMinor: amount.toString(),
    projectId: `project-of-${reservationId}`,
    caseId: `case-of-${reservationId}`,
    stepId: `step-of-${reservationId}`,
    by: { actorId: 'system', post: 'SYSTEM' },
    at: at.getTime(),
  };
}
