/** 闲置预留, as the workflow that watches each reservation asks for it. */
import type { FollowedProjects } from '@kuaijin/kit/access/followed-projects';
import { purposeOf } from '@kuaijin/kit/accounts';
import { storable, systemAct, type Things } from '@kuaijin/kit/aggregate/things';
import type { BsonData } from '@kuaijin/kit/journal';
import type { LedgerCommand, LedgerEntry } from '@kuaijin/kit/ledger';
import type { StartedByEvents } from '@kuaijin/kit/service/started-by-events';
import {
  idleFrom,
  idleRules,
  idleStage,
  type LastMovement,
  LEAST_IDLE_DAYS,
  termEnd,
} from '@kuaijin/workflow-land/domain/idle-reservation';
import {
  type IdleReservationActivities,
  RESERVATION_WATCH,
  type ReservationMoment,
  type ReservationStanding,
  type ReservationWatchArgs,
  type ResolveIdleReservationArgs,
  reservationWatchId,
} from '@kuaijin/workflow-land/idle-reservation-contracts';
import type { PoolMeta, Pools } from '../model/pools';
import { type IdleFact, type IdleFile, type IdleReservation, idleFileId } from './notices';

export interface IdleStores {
  readonly pools: Pools;
  readonly idle: Pick<Things<IdleFile>, 'execute'>;
  readonly projects: Pick<FollowedProjects, 'byIds'>;
}

/** Why a reservation is extended or goes back, as its entries say it. */
const REASONS = { needed: '办件在办，续留', reminded: '闲置提醒', returned: '闲置期满收回' } as const;
/** Marks the extension that gives the last term behind a reminder. */
const REMINDER = { lastTerm: 'true' } as const;

/** The activities of the watch. They read the ledger itself. */
export function idleReservationActivities(stores: IdleStores): IdleReservationActivities {
  return {
    standingOfReservation: async (moment) => {
      const held = await heldAt(moment, stores.pools);
      return held === undefined ? gone : standing(held, new Date(moment.asOf));
    },
    async resolveIdleReservation(args) {
      const held = await heldAt(args, stores.pools);
      if (held === undefined) return gone;
      const before = held.entries.slice(0, args.movements);
      const isDone = held.entries[args.movements]?.data.command === keyOf(args);
      // What moved since it was looked at is no more idle.
      if (before.length < held.entries.length && !isDone) return standing(held, new Date(args.asOf));
      await resolve({ ...held, entries: before }, args, stores);
      const now = await heldAt(args, stores.pools);
      return now === undefined ? gone : standing(now, new Date(args.asOf));
    },
  };
}

interface Held {
  readonly meta: PoolMeta;
  /** At least one. */
  readonly entries: readonly LedgerEntry[];
}

const gone: ReservationStanding = { stage: null, movements: 0, caseId: null, regionId: '', nextAt: null };

async function heldAt({ poolId, reservationId }: ReservationMoment, pools: Pools): Promise<Held | undefined> {
  const meta = await pools.metaOf(poolId);
  const entries = await pools.ledger.about(poolId, reservationId);
  return meta === undefined || entries.length === 0 ? undefined : { meta, entries };
}

function standing({ meta, entries }: Held, asOf: Date): ReservationStanding {
  const last = entries.at(-1);
  if (last?.data.reservation === undefined || last.data.reservation.open === 0n) return gone;
  const movement = movementOf(last);
  const stage = idleStage(meta.kind, movement, asOf) ?? null;
  return {
    stage,
    movements: entries.length,
    caseId: purposeOf(entries[0]).caseId ?? null,
    regionId: meta.regionId,
    nextAt: Math.max(idleFrom(meta.kind, movement).getTime(), asOf.getTime()),
  };
}

const movementOf = ({ at, data }: LedgerEntry): LastMovement => ({
  at,
  expiresAt: data.reservation?.expiresAt,
  isExtension: data.kind === 'EXTEND',
  isReminder: data.kind === 'EXTEND' && data.meta?.['lastTerm'] === REMINDER.lastTerm,
});

/** What is held says which time it is: a repetition finds what was done. */
const keyOf = ({ reservationId, movements }: ResolveIdleReservationArgs): string =>
  `idle/${reservationId}/${movements}`;

async function resolve({ meta, entries }: Held, args: ResolveIdleReservationArgs, stores: IdleStores): Promise<void> {
  const { poolId, reservationId: reservation, stage, need, asOf } = args;
  const at = new Date(asOf);
  const { idleDays, noticeDays } = idleRules[meta.kind];
  const about = { key: keyOf(args), reservation, act: systemAct, at } as const;
  const extend = (days: number, more: Readonly<Record<string, string>>): LedgerCommand => ({
    ...{ ...about, kind: 'EXTEND', expiresAt: termEnd(at, days), meta: more },
  });
  if (need === 'UNDER_WAY') {
    await stores.pools.post(poolId, extend(idleDays, { reason: REASONS.needed }));
    return;
  }
  const notice = await noticeOf({ meta, entries }, args, stores);
  if (stage === 'REMIND') {
    await notify({ ...notice, type: 'idleReservation.reminded', endsAt: termEnd(at, noticeDays) }, args, stores);
    await stores.pools.post(poolId, extend(noticeDays, { reason: REASONS.reminded, ...REMINDER }));
    return;
  }
  const expired = await stores.pools.post(poolId, { ...about, kind: 'EXPIRE', meta: { reason: REASONS.returned } });
  // Extended or used up at the last moment: then it stays as it is.
  if (expired.ok) await notify({ ...notice, type: 'idleReservation.returned' }, args, stores);
}

/** Who hears of it: who reserved it, the officers whom the directory names, the owner of the project. */
async function noticeOf(
  { meta, entries }: Held,
  { reservationId, poolId, recipientIds }: ResolveIdleReservationArgs,
  { projects }: IdleStores,
): Promise<Pick<IdleFact, 'reservation' | 'recipientIds'>> {
  const { regionId, kind } = meta;
  const [made] = entries;
  const { projectId, caseId } = purposeOf(made);
  const ownerId = projectId === undefined ? undefined : (await projects.byIds([projectId])).get(projectId)?.ownerId;
  const maker = caseId === undefined && made?.act !== undefined ? [made.act.actorId] : [];
  const reservation: IdleReservation = {
    ...{ id: idleFileId(reservationId), reservationId, poolId, regionId, kind },
    amount: entries.at(-1)?.data.reservation?.open ?? 0n,
    ...(projectId === undefined ? {} : { projectId }),
    ...(ownerId === undefined ? {} : { ownerId }),
  };
  return { reservation, recipientIds: [...new Set([...maker, ...recipientIds])] };
}

async function notify(
  fact: IdleFact,
  { movements, asOf }: ResolveIdleReservationArgs,
  { idle }: IdleStores,
): Promise<void> {
  const { type, ...data } = fact;
  const command = { key: `${type}/${movements}`, content: { movements } as BsonData, act: systemAct };
  await idle.execute(fact.reservation.id, { ...command, at: new Date(asOf) }, () => [storable({ type, data })]);
}

const DAY_MS = 86_400_000;

/** Every reservation is watched from when it is reported. */
export const reservationWatches: StartedByEvents = {
  follower: 'reservation-watches',
  sources: ['land'],
  types: ['quota.reserved'],
  startedBy: ({ account: poolId, reservationId, time }) => {
    if (poolId === undefined || reservationId === undefined) return undefined;
    const lookAt = time.getTime() + LEAST_IDLE_DAYS * DAY_MS;
    const args: ReservationWatchArgs = { poolId, reservationId, lookAt };
    return { type: RESERVATION_WATCH, id: reservationWatchId(poolId, reservationId), args };
  },
};
