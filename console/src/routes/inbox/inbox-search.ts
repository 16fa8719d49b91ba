/** All that a list of the inbox is chosen by, as its address holds it. */
import type { InboxRole, Light } from '../../graph/documents.generated';

export const inboxRoles = ['DEPARTMENT', 'ASSIGNED', 'TODO', 'DONE', 'LEAD', 'SIGNER', 'CONSULTED', 'COPIED'] as const;
export const lights = ['RED', 'YELLOW', 'GREEN'] as const;

export interface InboxSearch {
  readonly role?: InboxRole;
  readonly light?: Light;
  readonly q?: string;
  /** The step that is open beside the list. */
  readonly step?: string;
}

/** What of an address means something; the rest is dropped. */
export function inboxSearchOf(search: Readonly<Record<string, unknown>>): InboxSearch {
  const role = inboxRoles.find((one) => one === search['role']);
  const light = lights.find((one) => one === search['light']);
  const { q, step } = search;
  return {
    ...(role === undefined ? {} : { role }),
    ...(light === undefined ? {} : { light }),
    ...(typeof q === 'string' && q !== '' ? { q: q.slice(0, 60) } : {}),
    ...(typeof step === 'string' ? { step } : {}),
  };
}

/** The filter of the graph for it. */
export function inboxFilterOf({ role, light, q }: InboxSearch) {
  return {
    ...(role === undefined ? {} : { role }),
    ...(light === undefined ? {} : { lights: [light] }),
    ...(q === undefined ? {} : { search: q }),
  };
}

/** Owners and agents come to what they have to do; officers to what lies with their department. */
export const firstRole = (post: string | undefined): InboxRole =>
  post === 'OWNER' || post === 'AGENT' ? 'TODO' : 'DEPARTMENT';
