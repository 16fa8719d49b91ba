/** 核定 and 拨付 of projects as funds reports them: what every movement left in its reservation. */
import { type FeedEvent, FeedFollower } from '@kuaijin/kit/feed';
import { declareDocuments, insertNew, openDocuments, reading } from '@kuaijin/kit/read-models';
import type { ServiceDeps } from '@kuaijin/kit/service';
import { endOf } from '@kuaijin/kit/working-days';
import type { Model } from 'mongoose';
import type { Rate } from './rates';

/** What a reservation of a project stood at after a movement; sums in fen. */
export interface PaymentStanding {
  /** Id of the event: its entry's stream and number. */
  readonly _id: string;
  readonly projectId: string;
  readonly reservationId: string;
  readonly at: Date;
  readonly committed: bigint;
  readonly paid: bigint;
}

const declaration = declareDocuments<PaymentStanding>('followed_payments', {
  fields: {
    _id: String,
    projectId: { type: String, required: true },
    reservationId: { type: String, required: true },
    at: Date,
    committed: BigInt,
    paid: BigInt,
  },
  indexes: [{ fields: { projectId: 1, at: 1 }, serves: 'the payments of some projects before a moment' }],
});

export class FollowedPayments {
  readonly #following: FeedFollower;

  private constructor(
    private readonly model: Model<PaymentStanding>,
    { feed, log, mongo, namespaces }: ServiceDeps,
  ) {
    this.#following = new FeedFollower({
      ...{ feed, log, db: mongo.db(namespaces.database()), name: 'payments', sources: ['funds'] },
      concerns: (type) => type.startsWith('funds.'),
      handle: (event) => this.#take(event),
    });
  }

  static async open(deps: ServiceDeps): Promise<FollowedPayments> {
    return new FollowedPayments(await openDocuments(deps.mongo, deps.namespaces.database(), declaration), deps);
  }

  /** Begins to follow; returns at once. */
  start(): void {
    this.#following.start();
  }

  stop(): Promise<void> {
    return this.#following.stop();
  }

  /** What was paid to some projects by the end of a day, of what was committed. @throws KuaijinError UNAVAILABLE */
  async ofProjects(ids: readonly string[], day: string): Promise<ReadonlyMap<string, Rate>> {
    const filter = { projectId: { $in: [...new Set(ids)] }, at: { $lt: endOf(day) } };
    return paidByProject(await reading(this.model.find(filter).sort({ at: 1 }).lean<PaymentStanding[]>()));
  }

  async #take(event: FeedEvent): Promise<void> {
    const standing = standingAfter(event);
    if (standing !== undefined) await insertNew(this.model, standing);
  }
}

/** What an event says of the reservation of a project; undefined for what is about none. */
export function standingAfter({ id, projectId, reservationId, time, data = {} }: FeedEvent) {
  const { committedMinor, paidMinor } = data;
  if (projectId === undefined || reservationId === undefined) return undefined;
  if (typeof committedMinor !== 'string' || typeof paidMinor !== 'string') return undefined;
  const sums = { committed: BigInt(committedMinor), paid: BigInt(paidMinor) };
  return { _id: id, projectId, reservationId, at: time, ...sums } satisfies PaymentStanding;
}

/** Of each reservation its last standing, added up by project: paid of committed. */
export function paidByProject(standings: readonly PaymentStanding[]): ReadonlyMap<string, Rate> {
  const inOrder = [...standings].sort(
    (one, other) => one.at.getTime() - other.at.getTime() || one._id.localeCompare(other._id, 'en', { numeric: true }),
  );
  const last = new Map(inOrder.map((one) => [one.reservationId, one]));
  const found = new Map<string, Rate>();
  for (const { projectId, committed, paid } of last.values()) {
    const before = found.get(projectId) ?? { part: 0n, whole: 0n };
    found.set(projectId, { part: before.part + paid, whole: before.whole + committed });
  }
  return found;
}
