/** 推送记录: the last attempts of an endpoint, and how far it is; a place is used again after {@link LOGGED} attempts. */
import {
  type Connection,
  connectionOf,
  declareDocuments,
  type KeysetOrder,
  openDocuments,
  type Page,
  reading,
} from '@kuaijin/kit/read-models';
import type { ServiceDeps } from '@kuaijin/kit/service';
import type { Model } from 'mongoose';

/** Attempts of an endpoint that can be read. */
export const LOGGED = 1_000;

/** One attempt to deliver. */
export interface LoggedAttempt {
  /** Number of the attempt at its endpoint. */
  readonly n: number;
  readonly endpointId: string;
  readonly webhookId: string;
  readonly eventId: string;
  readonly eventType: string;
  readonly subject: string;
  readonly at: Date;
  readonly outcome: 'DELIVERED' | 'FAILED' | 'GONE';
  readonly httpStatus?: number;
  readonly failure?: string;
  readonly durationMs: number;
  /** It was asked for with `sendTestEvent`. */
  readonly isTest: boolean;
}

interface PlacedAttempt extends LoggedAttempt {
  readonly _id: string;
}

/** How far an endpoint is, as far as it was noted. */
export interface Progress {
  readonly _id: string;
  /** Attempts so far. */
  readonly attempts: number;
  readonly cursor?: string;
  readonly startNumber?: number;
  readonly heldSubjects?: number;
  readonly deliveredAt?: Date;
}

const required = <T>(type: T) => ({ type, required: true });

const attemptDocuments = declareDocuments<PlacedAttempt>('webhook_attempts', {
  fields: {
    _id: required(String),
    n: required(Number),
    endpointId: required(String),
    webhookId: required(String),
    eventId: required(String),
    eventType: required(String),
    subject: required(String),
    at: required(Date),
    outcome: required(String),
    httpStatus: Number,
    failure: String,
    durationMs: required(Number),
    isTest: required(Boolean),
  },
});

const progressDocuments = declareDocuments<Progress>('webhook_progress', {
  fields: {
    _id: required(String),
    attempts: Number,
    cursor: String,
    startNumber: Number,
    heldSubjects: Number,
    deliveredAt: Date,
  },
});

/** The newest first, by the number alone. */
export const newestAttemptFirst: KeysetOrder = {
  name: 'NEWEST_ATTEMPT',
  keys: [{ field: 'n', type: 'number', direction: -1 }],
};

const placeOf = (endpointId: string, n: number): string => `${endpointId}/${n % LOGGED}`;

export class AttemptLog {
  private constructor(
    private readonly attempts: Model<PlacedAttempt>,
    private readonly progress: Model<Progress>,
  ) {}

  static async open({ mongo, namespaces }: Pick<ServiceDeps, 'mongo' | 'namespaces'>): Promise<AttemptLog> {
    const database = namespaces.database();
    const attempts = await openDocuments(mongo, database, attemptDocuments);
    return new AttemptLog(attempts, await openDocuments(mongo, database, progressDocuments));
  }

  /** Notes an attempt. A crash may leave a number without one. */
  async add(attempt: Omit<LoggedAttempt, 'n'>): Promise<LoggedAttempt> {
    const { endpointId, outcome, at } = attempt;
    const delivered = outcome === 'DELIVERED' ? { $max: { deliveredAt: at } } : {};
    const counted = await reading(
      this.progress
        .findOneAndUpdate(
          { _id: endpointId },
          { $inc: { attempts: 1 }, ...delivered },
          { upsert: true, returnDocument: 'after' },
        )
        .lean<Progress>(),
    );
    const logged = { ...attempt, n: counted.attempts };
    const _id = placeOf(endpointId, logged.n);
    await reading(this.attempts.replaceOne({ _id }, logged, { upsert: true }));
    return logged;
  }

  async note(endpointId: string, progress: Pick<Progress, 'cursor' | 'startNumber' | 'heldSubjects'>): Promise<void> {
    await reading(this.progress.updateOne({ _id: endpointId }, { $set: { ...progress } }, { upsert: true }));
  }

  async progressOf(endpointId: string): Promise<Progress | undefined> {
    return (await reading(this.progress.findOne({ _id: endpointId }).lean<Progress | null>())) ?? undefined;
  }

  /** In the order of the ids. */
  async progressOfMany(endpointIds: readonly string[]): Promise<(Progress | undefined)[]> {
    const found = await reading(this.progress.find({ _id: { $in: [...endpointIds] } }).lean<Progress[]>());
    const byId = new Map(found.map((progress) => [progress._id, progress]));
    return endpointIds.map((id) => byId.get(id));
  }

  /** Attempts of an endpoint, the newest first. */
  async page(endpointId: string, page: Page): Promise<Connection<LoggedAttempt>> {
    const count = (await this.progressOf(endpointId))?.attempts ?? 0;
    const oldest = Math.max(1, count - LOGGED + 1);
    const from = page.from === undefined ? undefined : Number(page.from[0]);
    const found: LoggedAttempt[] = [];
    const step = page.isBackward ? 1 : -1;
    const first = from === undefined ? (page.isBackward ? oldest : count) : from + step;
    // One more than the page holds; those that a crash left out are read past.
    for (let n = first; n >= oldest && n <= count && found.length <= page.size; n += step * (page.size + 1)) {
      const numbers = Array.from({ length: page.size + 1 }, (_, i) => n + step * i);
      found.push(...(await this.#read(endpointId, numbers)));
    }
    return connectionOf(found.slice(0, page.size + 1), newestAttemptFirst, page, ({ n }) => [n]);
  }

  /** In the order of the numbers; what is not there is left out. */
  async #read(endpointId: string, numbers: readonly number[]): Promise<LoggedAttempt[]> {
    const places = numbers.filter((n) => n > 0).map((n) => placeOf(endpointId, n));
    const rows = await reading(this.attempts.find({ _id: { $in: places } }).lean<PlacedAttempt[]>());
    const byNumber = new Map(rows.map((row) => [row.n, row]));
    return numbers.flatMap((n) => byNumber.get(n) ?? []);
  }
}
