/** Which parts of the console a person is led to: the union of what the posts held have use for. */
import type { MessageKey } from '../i18n/messages-zh';

export interface NavigationItem {
  readonly to:
    | '/inbox'
    | '/cases'
    | '/projects'
    | '/dispatch'
    | '/statistics'
    | '/ledgers'
    | '/ops'
    | '/messages'
    | '/catalogues'
    | '/track';
  readonly label: MessageKey;
  /** Left out: for everybody, signed in or not. */
  readonly posts?: readonly string[] | 'signedIn';
}

const officers = ['HANDLER', 'HEAD', 'COUNTER', 'OWNER', 'AGENT', 'LEADER', 'DISPATCHER', 'OPERATOR'];

const items: readonly NavigationItem[] = [
  { to: '/inbox', label: 'nav.inbox', posts: ['HANDLER', 'HEAD', 'COUNTER', 'OWNER', 'AGENT', 'LEADER', 'DISPATCHER'] },
  { to: '/cases', label: 'nav.cases', posts: officers },
  { to: '/projects', label: 'nav.projects', posts: 'signedIn' },
  { to: '/dispatch', label: 'nav.dispatch', posts: ['DISPATCHER', 'LEADER', 'OPERATOR'] },
  { to: '/statistics', label: 'nav.statistics', posts: ['HANDLER', 'HEAD', 'DISPATCHER', 'LEADER', 'OPERATOR'] },
  { to: '/ledgers', label: 'nav.ledgers', posts: ['LAND_MANAGER', 'FUND_MANAGER', 'DISPATCHER', 'LEADER', 'OPERATOR'] },
  { to: '/ops', label: 'nav.ops', posts: ['OPERATOR'] },
  { to: '/messages', label: 'nav.messages', posts: 'signedIn' },
  { to: '/catalogues', label: 'nav.catalogues' },
  { to: '/track', label: 'nav.track' },
];

/** Where somebody of a post begins. */
export function firstPlace(post: string): NavigationItem['to'] {
  if (post === 'DISPATCHER' || post === 'LEADER') return '/dispatch';
  if (post === 'LAND_MANAGER' || post === 'FUND_MANAGER') return '/ledgers';
  return post === 'OPERATOR' ? '/ops' : '/inbox';
}

/** @param posts of the person who is signed in; undefined = the public */
export function navigationOf(posts: readonly string[] | undefined): readonly NavigationItem[] {
  return items.filter((item) => {
    if (item.posts === undefined) return true;
    if (posts === undefined) return false;
    return item.posts === 'signedIn' || item.posts.some((post) => posts.includes(post));
  });
}
