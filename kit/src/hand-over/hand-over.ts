/**
 * 移交: what several processes of a service could do, one of them does, the one that all choose for it; the others hand
 * it over to that one. Where it does not answer they do it by themselves. So nothing rests on who does a thing, and how
 * often: it has a key, under which it is done once.
 */
import { createServer as createPlainServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, isIPv6 } from 'node:net';
import { networkInterfaces } from 'node:os';
import type { Processes } from '../feed/processes';
import type { Tls } from '../service/tls';
import { decode, encode, HandOverSeal, SIGNATURE_HEADER } from './message';
import { type Handed, HandOverPeer } from './peer';

/** Bytes of a message at most. */
const MESSAGE_MAX = 8_388_608;

export interface HandOverOptions {
  readonly processes: Processes;
  readonly secret: string;
  /** Where it listens; the others reach it there, or at the address of the machine where it is all of them. */
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly tls?: Tls | undefined;
}

/** What is handed over under one path, between processes that all take it. */
export interface HandOverPoint<T, A> {
  /**
   * Has another process do it, if another one is chosen.
   * @param role of all who could do it; this process takes part from then on
   * @param thing for which one of them is chosen
   */
  hand(role: string, thing: string, item: T): Promise<Handed<A>>;
  /** Takes nothing more. */
  close(): void;
}

/** What a process has done with one item; without an answer its caller finds out by himself. */
interface Done {
  readonly answer?: unknown;
}

export class HandOver {
  readonly #options: HandOverOptions;
  readonly #seal: HandOverSeal;
  readonly #server: Server;
  readonly #peers = new Map<string, HandOverPeer>();
  readonly #roles = new Map<string, Promise<unknown>>();
  readonly #points = new Map<string, (item: unknown) => Promise<unknown>>();

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

  /** Takes what others hand over under a path. @param work does it here; what it answers is data that BSON keeps */
  at<T, A>(path: string, work: (item: T) => Promise<A>): HandOverPoint<T, A> {
    this.#points.set(path, (item) => work(item as T));
    return {
      hand: async (role, thing, item) => {
        await this.#join(role);
        const isOut = (address: string) => this.#peers.get(`${address}${path}`)?.isOut === true;
        const address = this.#options.processes.addressFor(role, thing, isOut);
        if (address === undefined) return { by: 'self', isOpen: false };
        return (await this.#peer(address, path).hand(item)) as Handed<A>;
      },
      close: () => this.#points.delete(path),
    };
  }

  async close(): Promise<void> {
    await new Promise((resolve) => {
      this.#server.close(resolve);
      this.#server.closeAllConnections();
    });
    await Promise.all([...this.#peers.values()].map((peer) => peer.close()));
  }

  /** This process does it too from then on. */
  #join(role: string): Promise<unknown> {
    const known = this.#roles.get(role);
    if (known !== undefined) return known;
    const joining = this.#options.processes.join(role);
    this.#roles.set(role, joining);
    return joining;
  }

  #peer(address: string, path: string): HandOverPeer {
    const name = `${address}${path}`;
    const known = this.#peers.get(name);
    if (known !== undefined) return known;
    const peer = new HandOverPeer({ address, path, tls: this.#options.tls, sign: (body) => this.#seal.sign(body) });
    this.#peers.set(name, peer);
    return peer;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const body = await bodyOf(request);
      const signature = request.headers[SIGNATURE_HEADER];
      const work = this.#points.get(request.url ?? '');
      if (work === undefined || !this.#seal.isSigned(body, String(signature))) {
        response.writeHead(401).end();
        return;
      }
      const items = decode<unknown>(body);
      response.writeHead(200).flushHeaders();
      const done = await Promise.all(
        items.map((item) =>
          work(item).then(
            (answer): Done => ({ answer }),
            (): Done => ({}),
          ),
        ),
      );
      response.end(encode(done));
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

/** Of a process that listens everywhere the first address at which another machine finds it. */
function reachable(host: string): string {
  if (host !== '0.0.0.0' && host !== '::') return isIPv6(host) ? `[${host}]` : host;
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  return all.find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? '127.0.0.1';
}
