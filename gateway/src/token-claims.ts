/**
 * Whom the claims of a client's token stand for. Providers have names of their own for them, which the configuration
 * maps to ours.
 */
import type { ClaimNames } from '@kuaijin/kit/config';
import { KuaijinError } from '@kuaijin/kit/errors';
import { type Identity, isPost, type Post } from '@kuaijin/kit/identity';
import type { JWTPayload } from 'jose';

/** Who acts under these names is no person. */
const reserved = new Set(['anonymous', 'system']);
const SUBJECT_LENGTH_MAX = 200;

/**
 * The identity in verified claims. Posts that nobody knows are left out: a token may be older than the list of posts,
 * or come from a provider with more roles than ours. Who holds none of ours belongs nowhere: no region, no department,
 * no organisation.
 * @throws KuaijinError TOKEN_INVALID for a subject that is no id of a person
 */
export function identityOfClaims(claims: JWTPayload, names: ClaimNames, audience: string): Identity {
  const subject = claimOf(claims, names.subject ?? 'sub');
  if (!isSubject(subject))
    throw new KuaijinError('TOKEN_INVALID', { expected: 'a subject that is the id of a person' });
  const text = (name: keyof ClaimNames) => {
    const value = claimOf(claims, names[name] ?? name);
    return typeof value === 'string' ? value : '';
  };
  const posts = [...new Set(listOf(claimOf(claims, names.posts ?? 'posts')).filter(isPost))];
  const name = text('name');
  const department = text('department');
  const organisation = text('organisation');
  const claimed = {
    ...{ subject, name, posts, region: text('region'), audience, anonymous: false },
    ...(department === '' ? {} : { department }),
    ...(organisation === '' ? {} : { organisation }),
  };
  return withPosts(claimed, posts);
}

/** The identity with these posts alone. Who holds none belongs nowhere: no region, no department, no organisation. */
export function withPosts(identity: Identity, posts: readonly Post[]): Identity {
  if (posts.length > 0) return { ...identity, posts };
  const { subject, name, audience, anonymous, scopes } = identity;
  const nowhere = { subject, name, posts, region: '', audience, anonymous };
  return scopes === undefined ? nowhere : { ...nowhere, scopes };
}

function isSubject(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.trim() !== '' &&
    value.length <= SUBJECT_LENGTH_MAX &&
    !/\p{Cc}/u.test(value) &&
    !reserved.has(value)
  );
}

/**
 * A claim by its name, which may hold dots (`https://id.example/posts`), else by the path that its dots make
 * (`realm_access.roles`).
 */
function claimOf(claims: JWTPayload, name: string): unknown {
  if (Object.hasOwn(claims, name)) return claims[name];
  return name
    .split('.')
    .reduce<unknown>(
      (at, step) =>
        typeof at === 'object' && at !== null && Object.hasOwn(at, step)
          ? (at as Record<string, unknown>)[step]
          : undefined,
      claims,
    );
}

/** Several values are a list, or text with blanks between, as OAuth writes a scope. */
function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return typeof value === 'string' ? value.split(/\s+/) : [];
}
