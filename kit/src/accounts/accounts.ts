import type { Db } from 'mongodb';
import type { Act } from '../access/posts';
import { Projection, type TroubledStream } from '../aggregate';
import { type AmountUnit, isRefusal, type Refusal, refuse } from '../errors/errors';
import type { Feed } from '../feed';
import { Journal, type QueueDepth, type Verification } from '../journal';
import { Ledger, type LedgerCommand, type LedgerEntry, type LedgerOutcome, type ReservationState } from '../ledger';
import { chainKey } from '../ledger/chain';
import { ledgerEntry } from '../ledger/encoding';
import { HeadPublisher, type HeadPublisherOptions } from '../ledger/heads/head-publisher';
import type { ConfirmedBy } from '../ledger/ledger';
import { type PostedByOne, postedByOne } from '../ledger/posted-by-one';
import type { Logger } from '../logging/logging';
import { boundedCache } from '../memory/bounded-cache';
import type { Mongo } from '../mongo';
import {
  type Condition,
  type CountedConnection,
  openDocuments,
  openReadModel,
  type Page,
  pageOf,
  type VersionedCollection,
  walk,
} from '../read-models';
import type { PeriodicTask } from '../service/periodic-task';
import {
  type AccountBody,
  type AccountDocument,
  type AccountFamily,
  type AccountMeta,
  growingKinds,
  type Posted,
  type ReservationBody,
  type ReservationDocument,
  type ReservationPurpose,
} from './account-family';
import { claimedKeys, IdempotencyIndex } from './idempotency-index';
import { type AccountQuery, accountCondition } from './listing';
import { accountsModel, byAccountId, reservationsModel } from './model';
import { ProjectLines, projectLines } from './project-lines';
import { OPEN_KEY, projectEntry, purposeOf } from './projecting';
import { lapsing } from './proposals/lapsing';
import { byProposedAt, type ProposalBody, type ProposalDocument, proposalsModel } from './proposals/model';
import { awaitedAccounts, type NotifyCase, Waiters, waiters } from './waiters';

export interface AccountsOptions<M extends AccountMeta> {
  readonly mongo: Mongo;
  /** Database of the service. */
  readonly database: string;
  readonly feed: Feed;
  readonly family: AccountFamily<M>;
  readonly log: Logger;
  /** Tells a case that waits for an account that it has replenished. */
  readonly notify: NotifyCase;
  readonly pollMs?: number;
  /** Milliseconds between two sweeps for what another process left undone. Default 30 s. */
  readonly sweepMs?: number;
}

const SWEEP_MS = 30_000;
/** Accounts and reservations of which it is remembered what they are; one that is forgotten is read again. */
const REMEMBERED = 10_000;

type OpenDocuments<M extends AccountMeta> = Awaited<ReturnType<typeof openAll<M>>>;

/**
 * The accounts of a family: the ledger that holds them, the read models and events that follow from it, and who waits
 * for them to grow.
 */
export class Accounts<M extends AccountMeta> {
  readonly family: AccountFamily<M>;
  readonly ledger: Ledger;
  readonly waiters: Waiters;
  readonly keys: IdempotencyIndex;
  readonly #journal: Journal;
  readonly #posting: PostedByOne<Posted>;
  readonly #accounts: VersionedCollection<AccountBody<M>>;
  readonly #reservations: VersionedCollection<ReservationBody<M>>;
  readonly #proposals: VersionedCollection<ProposalBody<M>>;
  readonly #lapsing: PeriodicTask;
  readonly #projectLines: ProjectLines;
  readonly #projection: Projection;
  readonly #metas = boundedCache<{ readonly meta: M; readonly seq: number }>(REMEMBERED);
  readonly #purposes = boundedCache<ReservationPurpose>(REMEMBERED);

  private constructor(options: AccountsOptions<M>, db: Db, journal: Journal, documents: OpenDocuments<M>) {
    this.family = options.family;
    this.#journal = journal;
    this.ledger = new Ledger(journal, options.family.ledger);
    const { feed, family } = options;
    this.#posting = postedByOne(feed.handOver, family.source, async (account, command) =>
      this.#shown(account, await this.ledger.post(account, command)),
    );
    const { notify, log, sweepMs = SWEEP_MS } = options;
    this.waiters = new Waiters({
      waiters: documents.waiters,
      accounts: documents.awaited,
      available: async (account) => (await this.ledger.state(account)).available,
      notify,
      log,
      sweepMs,
    });
    this.keys = new IdempotencyIndex(documents.keys);
    this.#accounts = documents.accounts;
    this.#reservations = documents.reservations;
    this.#proposals = documents.proposals;
    this.#lapsing = lapsing({
      proposals: documents.proposals,
      lapse: (account, proposal) => this.#lapse(account, proposal),
      log,
      everyMs: sweepMs,
    });
    this.#projectLines = new ProjectLines(documents.lines);
    this.#projection = new Projection({
      db,
      name: 'ledger',
      journal,
      feed,
      source: family.source,
      log,
      roundMs: sweepMs,
      project: (entry) => this.#project(ledgerEntry(entry)),
    });
  }

  static async open<M extends AccountMeta>(options: AccountsOptions<M>): Promise<Accounts<M>> {
    const { mongo, database, pollMs } = options;
    const db = mongo.db(database);
    const journal = await Journal.open(db, 'ledger', {
      features: mongo.features,
      ...(pollMs === undefined ? {} : { pollMs }),
    });
    return new Accounts<M>(options, db, journal, await openAll(mongo, database, options.family));
  }

  /** Opens an account with nothing in it. Opening it again with the same content is the same opening. */
  openAccount(
    account: string,
    opening: { readonly meta: M; readonly act: Act; readonly at: Date; readonly advanceCap?: bigint },
  ): Promise<Posted> {
    const { meta, act, at, advanceCap = 0n } = opening;
    return this.#post(account, {
      kind: 'ISSUE',
      key: OPEN_KEY,
      amount: 0n,
      act,
      at,
      advanceCap,
      meta: this.family.writeMeta(meta),
    });
  }

  /**
   * Posts a command to an account. When it returns, the read models show it.
   * @returns NOT_FOUND for an account that was never opened, save for RELEASE: its mark has to stand before any account
   * does
   */
  async post(account: string, command: LedgerCommand): Promise<Posted> {
    const meta = await this.metaOf(account);
    if (meta === undefined && command.kind !== 'RELEASE') return { ok: false, refusal: unknownAccount(account) };
    const posted = await this.#post(account, command);
    if (posted.ok || meta === undefined) return posted;
    return { ok: false, refusal: inUnit(posted.refusal, this.family.unitOf(meta)) };
  }

  /** Confirms what another person proposed. When it returns, the read models show it. */
  async confirm(account: string, proposal: string, by: ConfirmedBy): Promise<Posted> {
    const meta = await this.metaOf(account);
    const command = await this.ledger.confirmation(account, proposal, by);
    const posted = isRefusal(command) ? ({ ok: false, refusal: command } as const) : await this.#post(account, command);
    if (posted.ok || meta === undefined) return posted;
    return { ok: false, refusal: inUnit(posted.refusal, this.family.unitOf(meta)) };
  }

  /**
   * What an account is known by; undefined when it was not opened.
   * @param seq as of this entry: the same for whoever projects it, whenever
   */
  async metaOf(account: string, seq = Number.POSITIVE_INFINITY): Promise<M | undefined> {
    const opened = this.#metas.get(account) ?? (await this.#readMeta(account));
    return opened !== undefined && opened.seq <= seq ? opened.meta : undefined;
  }

  /** Accounts by id, in one query. */
  byIds(ids: readonly string[]): Promise<Map<string, AccountDocument<M>>> {
    return this.#accounts.getMany(ids);
  }

  async byId(id: string): Promise<AccountDocument<M> | undefined> {
    return this.#accounts.get(id);
  }

  /** A page of the accounts that match, in the order of their ids. */
  page(query: AccountQuery, page: Page): Promise<CountedConnection<AccountDocument<M>>> {
    return pageOf({ model: this.#accounts.model, filter: accountCondition(query), order: byAccountId, page });
  }

  /** Every account that matches, in the order of their ids, some hundreds in memory at a time. */
  async *all(query: AccountQuery): AsyncGenerator<AccountDocument<M>> {
    const filter = accountCondition(query);
    for await (const rows of walk({ model: this.#accounts.model, filter, order: byAccountId })) yield* rows;
  }

  /** Reservations by id, in one query. */
  reservations(ids: readonly string[]): Promise<Map<string, ReservationDocument<M>>> {
    return this.#reservations.getMany(ids);
  }

  /** Proposals by id, in one query. */
  proposals(ids: readonly string[]): Promise<Map<string, ProposalDocument<M>>> {
    return this.#proposals.getMany(ids);
  }

  /** A page of the proposals that match, as they came. */
  proposalPage(filter: Condition, page: Page): Promise<CountedConnection<ProposalDocument<M>>> {
    return pageOf({ model: this.#proposals.model, filter, order: byProposedAt, page });
  }

  /** Ids of the reservations of each project, over all accounts of the family. */
  reservationIdsOf(projectIds: readonly string[]): Promise<Map<string, readonly string[]>> {
    return this.#projectLines.of(projectIds);
  }

  /** State of a reservation in the ledger itself. */
  reservationState(account: string, id: string): Promise<ReservationState | undefined> {
    return this.ledger.reservation(account, id);
  }

  /** Walks every account; for operators. */
  async *verifyAll(): AsyncGenerator<Verification> {
    for await (const account of this.#journal.streams()) yield await this.ledger.verify(account);
  }

  /** Projects what a crash left behind, then sweeps for more at intervals and notifies waiting cases. */
  async start(): Promise<void> {
    await this.#projection.start();
    this.waiters.start();
    this.#lapsing.start();
  }

  /** Publishes the head hashes of the accounts. */
  headPublisher(options: Omit<HeadPublisherOptions, 'journal' | 'ledger'>): HeadPublisher {
    return new HeadPublisher({ ...options, journal: this.#journal, ledger: this.family.source });
  }

  /** How many wait for the accounts in this process. */
  queueDepth(): QueueDepth {
    return this.#journal.queueDepth();
  }

  /** Accounts that cannot be carried on to their readers. */
  troubled(): readonly TroubledStream[] {
    return this.#projection.troubled();
  }

  async close(): Promise<void> {
    this.#posting.close();
    await this.waiters.stop();
    await this.#lapsing.stop();
    await this.#projection.close();
    await this.#journal.close();
  }

  #post(account: string, command: LedgerCommand): Promise<Posted> {
    return this.#posting.post(account, command);
  }

  /** Time itself needs no second person. */
  #lapse(account: string, proposal: string): Promise<Posted> {
    const act = { actorId: 'system', post: 'OPERATOR' } as const;
    return this.#post(account, { kind: 'LAPSE', key: `lapse:${proposal}`, proposal, act, at: new Date() });
  }

  async #shown(account: string, outcome: LedgerOutcome): Promise<Posted> {
    if (!outcome.ok) return outcome;
    const cursor = await this.#projection.advance(account, outcome.entry.seq);
    return { ok: true, repeated: outcome.repeated, entry: outcome.entry, cursor };
  }

  async #project(entry: LedgerEntry) {
    const { kind, proposal } = entry.data;
    if (growingKinds.has(kind)) await this.waiters.replenished(entry.stream, entry.seq);
    const models = {
      accounts: this.#accounts,
      reservations: this.#reservations,
      projectLines: this.#projectLines,
      proposals: this.#proposals,
    };
    return projectEntry(this.family, models, entry, {
      meta: await this.metaOf(entry.stream, entry.seq),
      purpose: await this.#purposeAt(entry),
      proposal: proposal === undefined ? undefined : await this.ledger.proposal(entry.stream, proposal),
    });
  }

  async #readMeta(account: string): Promise<{ readonly meta: M; readonly seq: number } | undefined> {
    const entry = await this.#journal.find(account, OPEN_KEY);
    if (entry === undefined) return undefined;
    const opened = { meta: this.family.readMeta(ledgerEntry(entry).data.meta ?? {}), seq: entry.seq };
    this.#metas.set(account, opened);
    return opened;
  }

  /** The entry that made a reservation, or marked it as released before. */
  async #firstOf(account: string, reservationId: string): Promise<LedgerEntry | undefined> {
    const entry = await this.#journal.find(account, chainKey(reservationId, 0));
    return entry === undefined ? undefined : ledgerEntry(entry);
  }

  async #purposeAt(entry: LedgerEntry): Promise<ReservationPurpose> {
    const id = entry.data.reservation?.id ?? entry.data.proposed?.reservation;
    if (id === undefined) return {};
    const name = JSON.stringify([entry.stream, id]);
    const known = this.#purposes.get(name);
    if (known !== undefined) return known;
    const isFirst = entry.data.reservation?.n === 0;
    const purpose = purposeOf(isFirst ? entry : await this.#firstOf(entry.stream, id));
    this.#purposes.set(name, purpose);
    return purpose;
  }
}

async function openAll<M extends AccountMeta>(mongo: Mongo, database: string, family: AccountFamily<M>) {
  return {
    accounts: await openReadModel(mongo, database, accountsModel(family)),
    reservations: await openReadModel(mongo, database, reservationsModel(family)),
    proposals: await openReadModel(mongo, database, proposalsModel(family)),
    lines: await openDocuments(mongo, database, projectLines),
    keys: await openDocuments(mongo, database, claimedKeys),
    waiters: await openDocuments(mongo, database, waiters),
    awaited: await openDocuments(mongo, database, awaitedAccounts),
  };
}

/**
 * The refusal with its amounts in the unit of the account: a ledger has one unit, a family may count several things.
 */
function inUnit(refusal: Refusal, unit: AmountUnit): Refusal {
  const { details } = refusal;
  if (details === undefined || !('requested' in details)) return refusal;
  const { requested, available } = details;
  return { ...refusal, details: { requested: { ...requested, unit }, available: { ...available, unit } } };
}

/** The refusal of an account that does not exist. */
export function unknownAccount(account: string, path: readonly string[] = ['input', 'account']): Refusal {
  return refuse('NOT_FOUND', path, { received: account });
}
