/**
 * 移交: one process appends the events of a source, the one that all choose for it; the others hand theirs over to it.
 * Where it does not answer they append by themselves: an event is stored once, by its id, whoever stores it.
 */
import { createServer as createPlainServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, isIPv6 } from 'node:net';
import { networkInterfaces } from 'node:os';
import { Pool } from 'undici';
import type { Draft } from '../../journal/types';
import type { Tls } from '../../service/tls';
import { type FeedPlace, sourceOf } from '../partitions';
import type { Processes } from '../processes';
import type { AppendDrafts } from '../publishing';
import {
  decode,
  encode,
  HAND_OVER_PATH,
  type HandedOver,
  HandOverSeal,
  SIGNATURE_HEADER,
  type TakenOver,
} from './message';

/**
 * Milliseconds in which a process answers that it has them, and in which it has stored them after that. One that is
 * killed is known at once; one that is slow is so with its machine, and to contend costs that machine most.
 */
const ANSWER_MS = 1_000;
const STORED_MS = 2_000;
/** Milliseconds for which who gave no answer is not asked again. */
const UNASKED_MS = 1_000;
/** Bytes of a message at most. */
const MESSAGE_MAX = 8_388_608;
/** Drafts of one message, and messages under way to one process, at most. */
const TOGETHER_MAX = 512;
const UNDER_WAY_MAX = 2;

export interface HandOverOptions {
  readonly processes: Processes;
  /** Appends here. */
  readonly append: AppendDrafts;
  readonly secret: string;
  /** Where it listens; the others reach it there, or at the address of the machine where it is all of them. */
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly tls?: Tls | undefined;
}

interface Waiting extends HandedOver {
  readonly resolve: (places: readonly FeedPlace[] | undefined) => void;
}

interface Peer {
  readonly pool: Pool;
  readonly waiting: Waiting[];
  underWay: number;
  isScheduled: boolean;
  askedFrom: number;
}

export class HandOver {
  readonly #options: HandOverOptions;
  readonly #seal: HandOverSeal;
  readonly #server: Server;
  readonly #peers = new Map<string, Peer>();
  readonly #sources = new Map<string, Promise<unknown>>();

  private constructor(options: HandOverOptions) {
    this.#options = options;
    this.#seal = new HandOverSeal(options.secret);
    const serve = (request: IncomingMessage, response: ServerResponse) => void this.#serve(request, response);
    const { tls } = options;
    this.#server =
      tls === undefined
        ? createPlainServer(serve)
        : createTlsServer({ ...tls, requestCert: true, rejectUnauthorized: true }, serve);
  }

  /** Listens. @throws Error where the port is taken */
  static async open(options: HandOverOptions): Promise<HandOver> {
    const handOver = new HandOver(options);
    const server = handOver.#server;
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(options.port, options.host, resolve);
    });
    const { port } = server.address() as AddressInfo;
    const scheme = options.tls === undefined ? 'http' : 'https';
    options.processes.address = `${scheme}://${reachable(options.host)}:${port}`;
    return handOver;
  }

  /** @throws KuaijinError as an append here does */
  async append(stream: string, drafts: readonly Draft[]): Promise<readonly FeedPlace[]> {
    const role = `append ${sourceOf(stream)}`;
    await this.#join(role);
    const isOut = (address: string) => (this.#peers.get(address)?.askedFrom ?? 0) > performance.now();
    const address = this.#options.processes.addressFor(role, role, isOut);
    if (address === undefined) return this.#options.append(stream, drafts);
    const peer = this.#peer(address);
    const places = await new Promise<readonly FeedPlace[] | undefined>((resolve) => {
      peer.waiting.push({ stream, drafts, resolve });
      this.#schedule(peer);
    });
    return places ?? this.#options.append(stream, drafts);
  }

  async close(): Promise<void> {
    await new Promise((resolve) => {
      this.#server.close(resolve);
      this.#server.closeAllConnections();
    });
    await Promise.all([...this.#peers.values()].map(({ pool }) => pool.destroy()));
  }

  /** This process appends events of a source too from then on. */
  #join(role: string): Promise<unknown> {
    const known = this.#sources.get(role);
    if (known !== undefined) return known;
    const joining = this.#options.processes.join(role);
    this.#sources.set(role, joining);
    return joining;
  }

  #peer(address: string): Peer {
    const known = this.#peers.get(address);
    if (known !== undefined) return known;
    const { tls } = this.#options;
    const pool = new Pool(address, {
      connections: UNDER_WAY_MAX,
      ...(tls === undefined ? {} : { connect: { ...tls, ...anyOfTheHouse } }),
    });
    const peer: Peer = { pool, waiting: [], underWay: 0, isScheduled: false, askedFrom: 0 };
    this.#peers.set(address, peer);
    return peer;
  }

  /** After the current turn, so that everything that is to be handed over now goes together. */
  #schedule(peer: Peer): void {
    if (peer.isScheduled || peer.underWay >= UNDER_WAY_MAX) return;
    peer.isScheduled = true;
    setImmediate(() => {
      peer.isScheduled = false;
      if (peer.waiting.length > 0 && peer.underWay < UNDER_WAY_MAX) void this.#ask(peer);
    });
  }

  async #ask(peer: Peer): Promise<void> {
    const items = peer.waiting.splice(0, TOGETHER_MAX);
    peer.underWay += 1;
    const late = new AbortController();
    let timer = setTimeout(() => late.abort(), ANSWER_MS);
    try {
      const body = encode(items.map(({ stream, drafts }) => ({ stream, drafts })));
      const answer = await peer.pool.request({
        method: 'POST',
        path: HAND_OVER_PATH,
        headers: { [SIGNATURE_HEADER]: this.#seal.sign(body) },
        body,
        signal: late.signal,
      });
      clearTimeout(timer);
      timer = setTimeout(() => late.abort(), STORED_MS);
      const bytes = Buffer.from(await answer.body.arrayBuffer());
      if (answer.statusCode !== 200) throw new Error(`answered ${answer.statusCode}`);
      const taken = decode<TakenOver>(bytes);
      for (const [i, { resolve }] of items.entries()) resolve(taken[i]?.places);
    } catch {
      // Whether it has them or not, appending them again changes nothing.
      peer.askedFrom = performance.now() + UNASKED_MS;
      for (const { resolve } of [...items, ...peer.waiting.splice(0)]) resolve(undefined);
    } finally {
      clearTimeout(timer);
      peer.underWay -= 1;
      if (peer.waiting.length > 0) this.#schedule(peer);
    }
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const body = await bodyOf(request);
      const signature = request.headers[SIGNATURE_HEADER];
      if (request.url !== HAND_OVER_PATH || !this.#seal.isSigned(body, String(signature))) {
        response.writeHead(401).end();
        return;
      }
      response.writeHead(200).flushHeaders();
      const taken = await Promise.all(
        decode<HandedOver>(body).map(({ stream, drafts }) =>
          this.#options.append(stream, drafts).then(
            (places) => ({ places: places.map(({ stream: at, seq }) => ({ stream: at, seq })) }),
            // Who handed them over finds out by itself.
            () => ({}),
          ),
        ),
      );
      response.end(encode(taken));
    } catch {
      if (response.headersSent) response.destroy();
      else response.writeHead(400).end();
    }
  }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > MESSAGE_MAX) throw new Error('too large');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Processes find each other by address: what counts is a certificate of the authority of the house, of any name. */
const anyOfTheHouse = { checkServerIdentity: () => undefined };

/** Of a process that listens everywhere the first address at which another machine finds it. */
function reachable(host: string): string {
  if (host !== '0.0.0.0' && host !== '::') return isIPv6(host) ? `[${host}]` : host;
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  return all.find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? '127.0.0.1';
}
