/** Which addresses a delivery may be sent to. Pure. */
import ipaddr from 'ipaddr.js';

/** What a deployment allows besides public addresses. */
export interface AddressRules {
  /** Private networks that may be reached, as CIDR (`KUAIJIN_WEBHOOK_NETWORKS`). */
  readonly networks: readonly string[];
  /** Loopback, and plain http to anywhere: in development and tests. */
  readonly isDevelopment: boolean;
}

/** Where clouds answer their machines with credentials; some lie in ranges that are public or can be allowed. */
const metadata: ReadonlySet<string> = new Set([
  '169.254.169.254',
  '169.254.170.2',
  '100.100.100.200',
  '168.63.129.16',
  '192.0.0.192',
  'fd00:ec2::254',
  'fd20:ce::254',
]);

/** Ranges that a deployment may allow: those of its own networks. */
const allowable: ReadonlySet<string> = new Set(['private', 'uniqueLocal', 'carrierGradeNat']);

/** Why no delivery is sent to an address; undefined where it may be. @param ip as a resolver gave it */
export function addressRefusal(ip: string, rules: AddressRules): string | undefined {
  if (!ipaddr.isValid(ip)) return 'no address';
  // An IPv4 address within an IPv6 one is judged as what it is.
  const address = ipaddr.process(ip);
  if (metadata.has(address.toString())) return 'an address of metadata';
  const range = address.range();
  if (range === 'unicast') return undefined;
  if (range === 'loopback') return rules.isDevelopment ? undefined : 'a loopback address';
  if (allowable.has(range)) return isInNetworks(ip, rules) ? undefined : 'a private address that is not allowed';
  return `an address of the range ${range}`;
}

/** True for an address of a network that the deployment allows. */
export function isInNetworks(ip: string, { networks }: Pick<AddressRules, 'networks'>): boolean {
  if (!ipaddr.isValid(ip)) return false;
  const address = ipaddr.process(ip);
  return networks.some((network) => {
    const [base, bits] = ipaddr.parseCIDR(network);
    return base.kind() === address.kind() && address.match(base, bits);
  });
}

/**
 * What is wrong with the address of an endpoint before anything is resolved; undefined where it is acceptable. A host
 * that is an address is judged here and again when it is connected to.
 */
export function urlRefusal(text: string, rules: AddressRules): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined) return 'an absolute URL';
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'a URL with https';
  if (url.username !== '' || url.password !== '') return 'a URL without user and password';
  if (url.hash !== '') return 'a URL without fragment';
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  const isAddress = ipaddr.isValid(host);
  const why = isAddress ? addressRefusal(host, rules) : undefined;
  if (why !== undefined) return `a public address, or one of the networks that are allowed, not ${why}`;
  // Without encryption nothing leaves the networks of the house.
  const isPlain = url.protocol === 'http:' && !rules.isDevelopment && !(isAddress && isInNetworks(host, rules));
  const mayBePlain = !isAddress && rules.networks.length > 0;
  return isPlain && !mayBePlain ? 'a URL with https' : undefined;
}
