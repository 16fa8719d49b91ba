/** The caller of a request, and in which post he acts. */
import type { Act, Identity, Post } from '../access/posts';
import { KuaijinError } from '../errors/errors';

/** Whoever asks a public question without signing in. */
export const anonymousIdentity: Identity = {
  subject: 'anonymous',
  name: '',
  posts: [],
  region: '',
  audience: 'public',
  anonymous: true,
};

/** True when the caller holds one of these posts. */
export function holds(identity: Identity, ...wanted: readonly Post[]): boolean {
  return wanted.some((post) => identity.posts.includes(post));
}

/**
 * The act of a caller: in the named post, else in the first one held of `post` when it is a list, else in the first one
 * at all.
 * @throws KuaijinError UNAUTHENTICATED for nobody, NOT_ALLOWED for a post that the caller does not hold
 */
export function actOf(identity: Identity, post?: Post | readonly Post[], onBehalfOf?: string): Act {
  if (identity.anonymous) throw new KuaijinError('UNAUTHENTICATED');
  const wanted = post === undefined ? identity.posts : typeof post === 'string' ? [post] : post;
  const taken = wanted.find((one) => identity.posts.includes(one));
  if (taken === undefined) {
    throw new KuaijinError('NOT_ALLOWED', {
      expected: wanted.length > 0 ? `the post ${wanted.join(' or ')}` : 'a post',
      received: identity.posts.length > 0 ? identity.posts.join(', ') : 'no post',
      details: { neededPost: wanted.join(' or ') },
    });
  }
  return { actorId: identity.subject, post: taken, ...(onBehalfOf === undefined ? {} : { onBehalfOf }) };
}
