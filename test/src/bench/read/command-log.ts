/**
 * What a process asks of its store: each command with its query, how much was answered, and from where to where it
 * looked.
 */
import { clientWatch } from '@kuaijin/kit/mongo/connect';
import { declaredCollection } from '@kuaijin/kit/mongo/indexes';
import type { DeclaredIndex } from '@kuaijin/kit/read-models';
import type { Query } from '@kuaijin/kit/read-models/query-plan';
import { queriesIn } from '@kuaijin/kit/read-models/query-watch';
import type { CommandFailedEvent, CommandStartedEvent, CommandSucceededEvent, MongoClient } from 'mongodb';

/** One call of the store. */
export interface StoreCall {
  readonly command: string;
  readonly database: string;
  readonly collection: string;
  readonly queries: readonly Query[];
  /** The indexes that the collection was declared with. */
  readonly declared: readonly DeclaredIndex[];
  /** Of an aggregate that counts: what it counted. */
  counted?: number;
  /** Documents that were answered; those of the pages that follow are counted with their own calls. */
  returned: number;
  last?: Readonly<Record<string, unknown>>;
  ms: number;
  /** True for one that got no answer: the driver may have asked again, which is a call more. */
  isFailed?: true;
}

/** Commands of the driver's own: they find and watch servers. */
const own: ReadonlySet<string> = new Set([
  'hello',
  'ismaster',
  'isMaster',
  'ping',
  'buildInfo',
  'endSessions',
  'killCursors',
]);

export class CommandLog {
  #calls: StoreCall[] = [];
  readonly #running = new Map<number, StoreCall>();

  /**
   * Watches every client that is connected from now on, and lets its commands take as long as they take. So may the
   * looks whether the server is there: one that works hard answers late, and the driver would ask again on another
   * connection what it had asked.
   */
  begin(): void {
    clientWatch.timeoutMs = 0;
    clientWatch.watch = (client) => {
      client.on('commandStarted', (event) => this.#started(client, event));
      client.on('commandSucceeded', (event) => this.#succeeded(event));
      client.on('commandFailed', (event) => this.#failed(event));
    };
  }

  end(): void {
    delete clientWatch.watch;
    delete clientWatch.timeoutMs;
  }

  /** The calls since it was last asked. */
  take(): readonly StoreCall[] {
    const calls = this.#calls;
    this.#calls = [];
    return calls;
  }

  #started(client: MongoClient, { requestId, commandName, databaseName, command }: CommandStartedEvent): void {
    if (own.has(commandName)) return;
    const name: unknown = commandName === 'getMore' ? command['collection'] : command[commandName];
    const collection = String(name);
    const call: StoreCall = {
      command: commandName,
      database: databaseName,
      collection,
      queries: queriesIn(commandName, command),
      declared: (declaredCollection(client, `${databaseName}.${collection}`)?.indexes ??
        []) as readonly DeclaredIndex[],
      returned: 0,
      ms: 0,
    };
    this.#calls.push(call);
    this.#running.set(requestId, call);
  }

  #failed({ requestId }: CommandFailedEvent): void {
    const call = this.#running.get(requestId);
    if (call !== undefined) call.isFailed = true;
    this.#running.delete(requestId);
  }

  #succeeded({ requestId, reply, duration }: CommandSucceededEvent): void {
    const call = this.#running.get(requestId);
    if (call === undefined) return;
    this.#running.delete(requestId);
    call.ms = duration;
    const { cursor } = reply as unknown as {
      readonly cursor?: { readonly firstBatch?: Row[]; readonly nextBatch?: Row[] };
    };
    const rows = cursor?.firstBatch ?? cursor?.nextBatch ?? [];
    const [row] = rows;
    if (call.command === 'aggregate' && typeof row?.['n'] === 'number') call.counted = row['n'];
    else call.returned = rows.length;
    const last = rows.at(-1);
    if (last !== undefined) call.last = last;
  }
}

type Row = Readonly<Record<string, unknown>>;
