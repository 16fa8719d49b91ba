/** 外发记录: what is to be sent to a person through a channel, and what became of it; a place is used again. */
import {
  type Connection,
  declareDocuments,
  insertNew,
  keysetOrder,
  openDocuments,
  type Page,
  pageOf,
  reading,
} from '@kuaijin/kit/read-models';
import type { ServiceDeps } from '@kuaijin/kit/service';
import type { Batch, DeliveryMode, MessageChannel, Recipient } from '@kuaijin/workflow-events/messages/contracts';
import type { Model } from 'mongoose';
import type { NoticeType } from '../domain/mailbox';

/** Messages of a person through a channel that are remembered. */
export const REMEMBERED = 500;
/** Messages that a workflow looks at together. */
const WAITING_MAX = 200;

export type DeliveryStatus = 'WAITING' | 'DELIVERED' | 'GIVEN_UP' | 'CANCELLED';

/** One message, or the code that verifies an address, on its way to a person. */
export interface Delivery extends Recipient {
  readonly _id: string;
  /** Number in the mailbox; of a code its own. */
  readonly n: number;
  readonly mode: DeliveryMode;
  /** Type of the message; a code has none. */
  readonly type?: NoticeType;
  readonly isUrgent: boolean;
  readonly since: Date;
  readonly status: DeliveryStatus;
  readonly attempts: number;
  readonly attemptedAt?: Date;
  readonly deliveredAt?: Date;
  /** Why the last try failed, in words without address or content. */
  readonly failure?: string;
  /** The id under which it was sent; the same for what was collected in one. */
  readonly messageId?: string;
}

const required = <T>(type: T) => ({ type, required: true });

const deliveryDocuments = declareDocuments<Delivery>('message_deliveries', {
  fields: {
    _id: required(String),
    person: required(String),
    channel: required(String),
    n: required(Number),
    mode: required(String),
    type: String,
    isUrgent: required(Boolean),
    since: required(Date),
    status: required(String),
    attempts: required(Number),
    attemptedAt: Date,
    deliveredAt: Date,
    failure: String,
    messageId: String,
  },
  indexes: [
    {
      fields: { person: 1, channel: 1, status: 1, n: 1 },
      serves: 'what waits for a person and a channel, by number; what was sent there lately',
    },
    { fields: { person: 1, since: -1, _id: -1 }, serves: 'the deliveries of a person, the newest first' },
    { fields: { channel: 1, status: 1, since: 1, _id: 1 }, serves: 'what waits for a channel, the oldest first' },
  ],
});

export const newestDeliveryFirst = keysetOrder('NEWEST', [{ field: 'since', type: 'instant', direction: -1 }]);

const placeOf = ({ person, channel, n, mode }: Pick<Delivery, 'person' | 'channel' | 'n' | 'mode'>): string =>
  mode === 'CODE' ? `${person}/${channel}/code` : `${person}/${channel}/${n % REMEMBERED}`;

/** What becomes of a delivery by one try. */
export type DeliveryChange = Partial<Pick<Delivery, 'status' | 'deliveredAt' | 'failure' | 'messageId'>>;

export class Outbox {
  private constructor(readonly model: Model<Delivery>) {}

  static async open({ mongo, namespaces }: Pick<ServiceDeps, 'mongo' | 'namespaces'>): Promise<Outbox> {
    return new Outbox(await openDocuments(mongo, namespaces.database(), deliveryDocuments));
  }

  /** Has something sent; repeated, it changes nothing. What lay in its place before is forgotten. */
  async add(given: Omit<Delivery, '_id' | 'status' | 'attempts'>): Promise<void> {
    const _id = placeOf(given);
    const delivery: Delivery = { ...given, _id, status: 'WAITING', attempts: 0 };
    if (await insertNew(this.model, delivery)) return;
    await reading(this.model.replaceOne({ _id, n: { $lt: given.n } }, delivery));
  }

  /** What waits for a person and a channel, in order. */
  async waiting({ person, channel }: Recipient): Promise<readonly Delivery[]> {
    return reading(
      this.model.find({ person, channel, status: 'WAITING' }).sort({ n: 1 }).limit(WAITING_MAX).lean<Delivery[]>(),
    );
  }

  /** Moments of what was sent since, ascending; what was collected in one counts once. */
  async sentSince({ person, channel }: Recipient, since: Date): Promise<readonly number[]> {
    const sent = await reading(
      this.model
        .find({ person, channel, status: 'DELIVERED', deliveredAt: { $gte: since } })
        .select({ mode: 1, messageId: 1, deliveredAt: 1 })
        .lean<Delivery[]>(),
    );
    const byId = new Map(
      sent.flatMap(({ mode, messageId = '', deliveredAt }) =>
        mode === 'CODE' || deliveredAt === undefined ? [] : [[messageId, deliveredAt.getTime()] as const],
      ),
    );
    return [...byId.values()].sort((one, other) => one - other);
  }

  /** Those of a batch that still wait, in order. */
  async ofBatch(recipient: Recipient, { kind, numbers }: Batch): Promise<readonly Delivery[]> {
    const mode = kind === 'CODE' ? 'CODE' : 'AT_ONCE';
    const places = numbers.map((n) => placeOf({ ...recipient, n, mode }));
    const found = await reading(
      this.model
        .find({ _id: { $in: places }, status: 'WAITING' })
        .sort({ n: 1 })
        .lean<Delivery[]>(),
    );
    return found.filter(({ n }) => numbers.includes(n));
  }

  /** Notes what became of deliveries that wait. @param isAttempt it was tried */
  async note(deliveries: readonly Delivery[], change: DeliveryChange, isAttempt: boolean, at: Date): Promise<void> {
    if (deliveries.length === 0) return;
    const numbers = deliveries.map(({ _id, n }) => ({ _id, n }));
    const tried = isAttempt ? { $inc: { attempts: 1 } } : {};
    const set = { ...change, ...(isAttempt ? { attemptedAt: at } : {}) };
    await reading(this.model.updateMany({ $or: numbers, status: 'WAITING' }, { $set: set, ...tried }));
  }

  /** Nothing that waits for a person and a channel is sent any more. */
  async cancel({ person, channel }: Recipient, failure: string): Promise<void> {
    await reading(
      this.model.updateMany({ person, channel, status: 'WAITING' }, { $set: { status: 'CANCELLED', failure } }),
    );
  }

  /** Deliveries of a person, the newest first. */
  page(person: string, channel: MessageChannel | undefined, page: Page): Promise<Connection<Delivery>> {
    const filter = { person, ...(channel === undefined ? {} : { channel }) };
    return pageOf({ model: this.model, filter, order: newestDeliveryFirst, page });
  }
}
