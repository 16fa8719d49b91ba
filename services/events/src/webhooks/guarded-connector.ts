/**
 * Connections of deliveries. What a name resolves to is judged in the moment of the connection and nothing else is
 * connected to, so that a name which resolves to another address a moment later gains nothing.
 */
import { type LookupAddress, lookup as resolve } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { type AddressRules, addressRefusal, isInNetworks } from './address-rules';

/** No delivery is sent there. */
export class ForbiddenAddress extends Error {
  override readonly name = 'ForbiddenAddress';
}

/** Resolves a name; in place of the resolver of the machine in tests. */
export type Resolve = (host: string, take: (error: Error | null, found: readonly LookupAddress[]) => void) => void;

const byMachine: Resolve = (host, take) => {
  resolve(host, { all: true, verbatim: true }, (error, found) => take(error, found ?? []));
};

export interface ConnectorOptions {
  readonly rules: AddressRules;
  readonly connectMs: number;
  readonly resolve?: Resolve;
}

/** An agent that connects to permitted addresses alone, one request a connection at a time. */
export function guardedAgent({ rules, connectMs, resolve: resolveWith = byMachine }: ConnectorOptions): Agent {
  const lookup: LookupFunction = (host, options, callback) => {
    resolveWith(host, (error, found) => {
      if (error !== null) return callback(error, '', 0);
      const permitted = found.filter(({ address }) => addressRefusal(address, rules) === undefined);
      const [first] = permitted;
      if (first === undefined) return callback(new ForbiddenAddress(refusalOfAll(found, rules)), '', 0);
      if (options.all === true) return callback(null, [...permitted]);
      callback(null, first.address, first.family);
    });
  };
  const connectors = {
    plain: buildConnector({ lookup, timeout: connectMs }),
    // TLS is asked of the name, whatever address it has.
    secure: buildConnector({ lookup, timeout: connectMs, rejectUnauthorized: true }),
  };
  return new Agent({
    connections: 8,
    pipelining: 1,
    keepAliveTimeout: 10_000,
    connect: (options, callback) => {
      // A literal address is never looked up.
      const host = options.hostname.replace(/^\[(.*)\]$/, '$1');
      const why = isIP(host) === 0 ? undefined : addressRefusal(host, rules);
      if (why !== undefined) return callback(new ForbiddenAddress(why), null);
      const isPlain = options.protocol === 'http:';
      connectors[isPlain ? 'plain' : 'secure'](options, (error, socket) => {
        if (error !== null) return callback(error, null);
        const reached = socket.remoteAddress ?? '';
        const wrong = addressRefusal(reached, rules) ?? plainRefusal(isPlain, reached, rules);
        if (wrong === undefined) return callback(null, socket);
        socket.destroy();
        callback(new ForbiddenAddress(wrong), null);
      });
    },
  });
}

const plainRefusal = (isPlain: boolean, ip: string, rules: AddressRules): string | undefined =>
  isPlain && !rules.isDevelopment && !isInNetworks(ip, rules) ? 'an address that needs https' : undefined;

const refusalOfAll = (found: readonly LookupAddress[], rules: AddressRules): string =>
  found.map(({ address }) => addressRefusal(address, rules) ?? '')[0] ?? 'no address';
