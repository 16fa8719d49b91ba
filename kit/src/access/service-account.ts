/** Service accounts 服务账户: programs of integrators, which read what was declared for them and change nothing. Pure. */
import { type Refusal, refuse } from '../errors/errors';
import type { Identity } from './posts';

/**
 * What may be declared: the services whose things are read; `events` is the feed, as far as its events are about the
 * others.
 */
export const scopes = ['projects', 'approvals', 'supervision', 'land', 'funds', 'events'] as const;

export type Scope = (typeof scopes)[number];

/** Regions, departments and names are read by every account. */
const OPEN = 'directory';

/** True when the caller may read things of a service. */
export function readsFrom({ scopes: declared }: Pick<Identity, 'scopes'>, service: string): boolean {
  return declared === undefined || service === OPEN || declared.includes(service);
}

/** The caller as a service sees it: to one that its account does not name, it is nobody in particular. */
export function withinScopes(identity: Identity, service: string): Identity {
  if (readsFrom(identity, service)) return identity;
  const { subject, name, audience, anonymous, scopes: declared = [] } = identity;
  return { subject, name, posts: [], region: '', audience, anonymous, scopes: declared };
}

/** Why the caller changes nothing; undefined for persons. */
export function changeRefusal({ scopes: declared, subject }: Identity): Refusal | undefined {
  if (declared === undefined) return undefined;
  return refuse('NOT_ALLOWED', [], { expected: 'a person: a service account only reads', received: subject });
}
