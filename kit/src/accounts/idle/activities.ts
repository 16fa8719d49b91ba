/** 闲置预留, as the workflow that watches each reservation asks for it. The activities read the ledger itself. */
import type { FollowedProjects } from '../../access/followed-projects';
import { storable, systemAct, type Things } from '../../aggregate/things';
import type { BsonData } from '../../journal';
import type { LedgerCommand, LedgerEntry } from '../../ledger';
import type { AccountMeta } from '../account-family';
import type { Accounts } from '../accounts';
import { purposeOf } from '../projecting';
import { type IdleFact, type IdleFile, idleFileId } from './idle-notices';
import { type IdleRule, idleFrom, idleStage, type LastMovement, termEnd } from './idle-rules';
import type {
  IdleReservationActivities,
  ReservationStanding,
  ResolveIdle,
  Watched,
  WatchedAt,
} from './reservation-watch';

/** The accounts of a service, and how it calls to mind what is idle in them. */
export interface IdleReservations<M extends AccountMeta, F extends object> {
  readonly accounts: Accounts<M>;
  readonly files: Pick<Things<IdleFile<F>>, 'execute'>;
  readonly projects: Pick<FollowedProjects, 'byIds'>;
  readonly ruleOf: (meta: M) => IdleRule;
  /** How the service names an account, and what it counts. */
  readonly described: (account: string, meta: M) => F;
}

/** A reservation of an account. */
export interface WatchedInAccount extends Watched {
  readonly account: string;
}

/** Why a reservation is extended or goes back, as its entries say it. */
const REASONS = { needed: '办件在办，续留', reminded: '闲置提醒', returned: '闲置期满收回' } as const;
/** Marks the extension that gives the last term behind a reminder. */
const REMINDER = { lastTerm: 'true' } as const;

export function idleReservationActivities<M extends AccountMeta, F extends object>(
  idle: IdleReservations<M, F>,
): IdleReservationActivities<WatchedInAccount> {
  const standingAt = async (args: WatchedAt<WatchedInAccount>) => {
    const held = await heldAt(args, idle.accounts);
    return held === undefined ? gone : standing(held, idle.ruleOf(held.meta), new Date(args.asOf));
  };
  return {
    standingOfReservation: standingAt,
    async resolveIdleReservation(args) {
      const held = await heldAt(args, idle.accounts);
      if (held === undefined) return gone;
      const before = held.entries.slice(0, args.movements);
      const isDone = held.entries[args.movements]?.data.command === keyOf(args);
      // What moved since it was looked at is no more idle.
      if (before.length < held.entries.length && !isDone) return standingAt(args);
      await resolve({ ...held, entries: before }, args, idle);
      return standingAt(args);
    },
  };
}

interface Held<M> {
  readonly meta: M;
  /** At least one. */
  readonly entries: readonly LedgerEntry[];
}

const gone: ReservationStanding = { stage: null, movements: 0, caseId: null, regionId: '', nextAt: null };

async function heldAt<M extends AccountMeta>(
  { account, reservationId }: WatchedInAccount,
  accounts: Accounts<M>,
): Promise<Held<M> | undefined> {
  const meta = await accounts.metaOf(account);
  const entries = await accounts.ledger.about(account, reservationId);
  return meta === undefined || entries.length === 0 ? undefined : { meta, entries };
}

function standing({ meta, entries }: Held<AccountMeta>, rule: IdleRule, asOf: Date): ReservationStanding {
  const last = entries.at(-1);
  if (last?.data.reservation === undefined || last.data.reservation.open === 0n) return gone;
  const movement = movementOf(last);
  return {
    stage: idleStage(rule, movement, asOf) ?? null,
    movements: entries.length,
    caseId: purposeOf(entries[0]).caseId ?? null,
    regionId: meta.regionId,
    nextAt: Math.max(idleFrom(rule, movement).getTime(), asOf.getTime()),
  };
}

const movementOf = ({ at, data }: LedgerEntry): LastMovement => ({
  at,
  expiresAt: data.reservation?.expiresAt,
  isExtension: data.kind === 'EXTEND',
  isReminder: data.kind === 'EXTEND' && data.meta?.['lastTerm'] === REMINDER.lastTerm,
});

/** What is held says which time it is: a repetition finds what was done. */
const keyOf = ({ reservationId, movements }: ResolveIdle<WatchedInAccount>): string =>
  `idle/${reservationId}/${movements}`;

async function resolve<M extends AccountMeta, F extends object>(
  held: Held<M>,
  args: ResolveIdle<WatchedInAccount>,
  idle: IdleReservations<M, F>,
): Promise<void> {
  const { account, reservationId: reservation, stage, need, asOf } = args;
  const at = new Date(asOf);
  const { idleDays, noticeDays } = idle.ruleOf(held.meta);
  const about = { key: keyOf(args), reservation, act: systemAct, at } as const;
  const extend = (days: number, more: Readonly<Record<string, string>>): LedgerCommand => ({
    ...{ ...about, kind: 'EXTEND', expiresAt: termEnd(at, days), meta: more },
  });
  if (need === 'UNDER_WAY') {
    await idle.accounts.post(account, extend(idleDays, { reason: REASONS.needed }));
    return;
  }
  const notice = await noticeOf(held, args, idle);
  if (stage === 'REMIND') {
    await notify({ ...notice, type: 'idleReservation.reminded', endsAt: termEnd(at, noticeDays) }, args, idle);
    await idle.accounts.post(account, extend(noticeDays, { reason: REASONS.reminded, ...REMINDER }));
    return;
  }
  const expired = await idle.accounts.post(account, { ...about, kind: 'EXPIRE', meta: { reason: REASONS.returned } });
  // Extended or used up at the last moment: then it stays as it is.
  if (expired.ok) await notify({ ...notice, type: 'idleReservation.returned' }, args, idle);
}

/** Who hears of it: who reserved it, the officers whom the directory names, the owner of the project. */
async function noticeOf<M extends AccountMeta, F extends object>(
  { meta, entries }: Held<M>,
  { reservationId, account, recipientIds }: ResolveIdle<WatchedInAccount>,
  { projects, described }: IdleReservations<M, F>,
): Promise<Pick<IdleFact<F>, 'reservation' | 'recipientIds'>> {
  const [made] = entries;
  const { projectId, caseId } = purposeOf(made);
  const ownerId = projectId === undefined ? undefined : (await projects.byIds([projectId])).get(projectId)?.ownerId;
  const maker = caseId === undefined && made?.act !== undefined ? [made.act.actorId] : [];
  const reservation = {
    ...{ id: idleFileId(reservationId), reservationId, regionId: meta.regionId },
    ...described(account, meta),
    amount: entries.at(-1)?.data.reservation?.open ?? 0n,
    ...(projectId === undefined ? {} : { projectId }),
    ...(ownerId === undefined ? {} : { ownerId }),
  };
  return { reservation, recipientIds: [...new Set([...maker, ...recipientIds])] };
}

async function notify<M extends AccountMeta, F extends object>(
  fact: IdleFact<F>,
  { movements, asOf }: ResolveIdle<WatchedInAccount>,
  { files }: IdleReservations<M, F>,
): Promise<void> {
  const { type, ...data } = fact;
  const command = { key: `${type}/${movements}`, content: { movements } as BsonData, act: systemAct };
  await files.execute(fact.reservation.id, { ...command, at: new Date(asOf) }, () => [storable({ type, data })]);
}
