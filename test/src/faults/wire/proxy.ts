/**
 * A proxy between a driver and the real store that does to single commands what a network and a replica set may do to
 * them. Without a rule it only passes on what comes.
 */
import { createServer, type Server, type Socket } from 'node:net';
import { MongoClient } from 'mongodb';
import { type Command, isMeant, type Match } from './command';
import { Connection, type Handling } from './connection';
import { type Fault, passed } from './faults';
import { ReplicaSet } from './replica-set';

/** A driver looks again for its server after 20 ms, not after 500. */
const LOOK_SOON = 'minHeartbeatFrequencyMS=20';

export interface WireProxyOptions {
  /** Presents the store as the primary of a replica set of this name. */
  readonly replicaSet?: string;
}

/** A fault and the commands that meet it. */
export interface Rule {
  /** Commands that met it. */
  readonly hits: number;
  /** From now on no command meets it. */
  remove(): void;
}

/** Commands that came by, whatever became of them. */
export interface Watch {
  readonly commands: readonly Command[];
}

interface OwnRule extends Match {
  readonly fault: Fault;
  readonly times: number;
  hits: number;
}

export class WireProxy {
  readonly #server: Server;
  readonly #handling: Handling;
  readonly #connections = new Set<Connection>();
  readonly #set: ReplicaSet | undefined;
  readonly #rules: OwnRule[] = [];
  readonly #watches: { readonly match: Match; readonly commands: Command[] }[] = [];
  /** What a client connects to. */
  readonly uri: string;

  private constructor(server: Server, store: { readonly host: string; readonly port: number }, set?: string) {
    this.#server = server;
    const address = server.address();
    const own = `127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
    this.#set = set === undefined ? undefined : new ReplicaSet(own, set);
    this.uri = `mongodb://${own}/?${set === undefined ? 'directConnection=true' : `replicaSet=${set}`}&${LOOK_SOON}`;
    this.#handling = { store, set: this.#set, faultFor: (command) => this.#faultFor(command) };
    server.on('connection', (socket) => this.#take(socket));
  }

  /** Listens on a free port in front of the store. */
  static async start(storeUri: string, options: WireProxyOptions = {}): Promise<WireProxy> {
    const [store] = new MongoClient(storeUri).options.hosts;
    if (store?.host === undefined) throw new Error(`no host in ${storeUri}`);
    const server = createServer({ noDelay: true });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new WireProxy(server, { host: store.host, port: store.port ?? 27_017 }, options.replicaSet);
  }

  /**
   * From now on these commands meet the fault, at most so many times; of several rules the one that was made first and
   * is not used up.
   */
  when(match: Match & { readonly times?: number }, fault: Fault): Rule {
    const rule: OwnRule = { times: Number.POSITIVE_INFINITY, ...match, fault, hits: 0 };
    this.#rules.push(rule);
    return {
      get hits() {
        return rule.hits;
      },
      remove: () => {
        this.#rules.splice(0, this.#rules.length, ...this.#rules.filter((other) => other !== rule));
      },
    };
  }

  /** Keeps the commands of this kind that come from now on. */
  watch(match: Match = {}): Watch {
    const watch = { match, commands: [] };
    this.#watches.push(watch);
    return watch;
  }

  /** Takes all rules back and forgets who watches. */
  clear(): void {
    this.#rules.length = 0;
    this.#watches.length = 0;
  }

  /** Breaks all connections there are; new ones may come. */
  cutAll(): void {
    for (const connection of this.#connections) connection.cut();
  }

  /** The store is no primary from now on; connections stay, as on a server that steps down. */
  stepDown(): void {
    this.#own().stepDown();
  }

  /** The store is the primary again. */
  elect(): void {
    this.#own().elect();
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    this.cutAll();
    await closed;
  }

  #own(): ReplicaSet {
    if (this.#set === undefined) throw new Error('the store is not presented as a replica set');
    return this.#set;
  }

  #faultFor(command: Command): Fault {
    for (const { match, commands } of this.#watches) if (isMeant(command, match)) commands.push(command);
    const rule = this.#rules.find((one) => one.hits < one.times && isMeant(command, one));
    if (rule === undefined) return passed;
    rule.hits += 1;
    return rule.fault;
  }

  #take(socket: Socket): void {
    const connection = new Connection(socket, this.#handling);
    this.#connections.add(connection);
    socket.on('close', () => this.#connections.delete(connection));
  }
}
