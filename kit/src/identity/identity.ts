/**
 * Identity 身份: who asks. The gateway signs it for subgraphs, once per set of claims and half a minute, so that equal requests can be shared; a
 * subgraph believes nothing else.
 */
import { importJWK, type JWK, type JWTPayload, jwtVerify, type KeyLike, SignJWT } from 'jose';
import { type Act, type Identity, isPost, type Post } from '../access/posts';
import { KuaijinError } from '../errors/errors';

export type { Act, Identity, Post } from '../access/posts';
export { isPost, postNames, posts } from '../access/posts';

/** The header in which the gateway passes the identity to a subgraph. */
export const IDENTITY_HEADER = 'x-kuaijin-identity';
/** The header that carries the id of a request through every process. */
export const REQUEST_ID_HEADER = 'x-request-id';

const ISSUER = 'kuaijin-gateway';
const BUCKET_SECONDS = 30;
const REMEMBERED = 5_000;

/** Whoever asks a public question without signing in. */
export const anonymousIdentity: Identity = {
  subject: 'anonymous',
  name: '',
  posts: [],
  region: '',
  audience: 'public',
  anonymous: true,
};

/** A key for signing or verifying: HMAC with a shared secret, or Ed25519. */
export interface SigningKey {
  readonly algorithm: 'HS256' | 'EdDSA';
  readonly key: KeyLike | Uint8Array;
}

/**
 * Reads a key of the configuration: text is a shared secret, a JWK (begins with `{`) an Ed25519 key; a public one only verifies.
 * @throws KuaijinError CONFIG_INVALID for a JWK that is no Ed25519 key
 */
export async function signingKey(text: string): Promise<SigningKey> {
  if (!text.startsWith('{')) return { algorithm: 'HS256', key: new TextEncoder().encode(text) };
  try {
    const jwk = JSON.parse(text) as JWK;
    if (jwk.kty === 'OKP' && jwk.crv === 'Ed25519') return { algorithm: 'EdDSA', key: await importJWK(jwk, 'EdDSA') };
  } catch {
    // Told below; the text itself is a secret.
  }
  throw new KuaijinError('CONFIG_INVALID', { expected: 'a secret of at least 32 characters, or an Ed25519 JWK' });
}

/** Signs identities; equal claims within half a minute get the same token. */
export class IdentitySigner {
  private readonly signed = new Map<string, { readonly token: Promise<string>; readonly bucket: number }>();

  constructor(private readonly key: SigningKey) {}

  /** The token for an identity, good for 30 to 60 seconds. */
  sign(identity: Identity, now: Date = new Date()): Promise<string> {
    const bucket = Math.floor(now.getTime() / 1000 / BUCKET_SECONDS);
    const claims = claimsOf(identity);
    const name = JSON.stringify(claims);
    const known = this.signed.get(name);
    if (known?.bucket === bucket) return known.token;
    const token = signIdentity(this.key, identity, new Date(bucket * BUCKET_SECONDS * 1000), 2 * BUCKET_SECONDS);
    if (this.signed.size >= REMEMBERED) this.signed.clear();
    this.signed.set(name, { token, bucket });
    return token;
  }
}

/** Verifies identities; a token that was verified is believed until it expires. */
export class IdentityVerifier {
  private readonly known = new Map<string, { readonly identity: Identity; readonly until: number }>();

  constructor(private readonly key: SigningKey) {}

  /** @throws KuaijinError FORBIDDEN_SUBGRAPH when the token is missing, forged or expired */
  async verify(token: string | undefined, now: Date = new Date()): Promise<Identity> {
    if (token === undefined || token === '') throw new KuaijinError('FORBIDDEN_SUBGRAPH');
    const seconds = now.getTime() / 1000;
    const known = this.known.get(token);
    if (known !== undefined && known.until > seconds) return known.identity;
    const verified = await verifyIdentity(this.key, token, now);
    if (this.known.size >= REMEMBERED) this.known.clear();
    this.known.set(token, verified);
    return verified.identity;
  }
}

/** Signs an identity as of `now` for so many seconds. */
export function signIdentity(key: SigningKey, identity: Identity, now: Date, seconds: number): Promise<string> {
  const issued = Math.floor(now.getTime() / 1000);
  return new SignJWT(claimsOf(identity))
    .setProtectedHeader({ alg: key.algorithm })
    .setIssuer(ISSUER)
    .setSubject(identity.subject)
    .setIssuedAt(issued)
    .setExpirationTime(issued + seconds)
    .sign(key.key);
}

/** Verifies one token. @throws KuaijinError FORBIDDEN_SUBGRAPH */
export async function verifyIdentity(
  key: SigningKey,
  token: string,
  now: Date,
): Promise<{ readonly identity: Identity; readonly until: number }> {
  try {
    const { payload } = await jwtVerify(token, key.key, {
      algorithms: [key.algorithm],
      issuer: ISSUER,
      currentDate: now,
      requiredClaims: ['sub', 'exp'],
    });
    return { identity: identityOf(payload), until: payload.exp ?? 0 };
  } catch (cause) {
    throw new KuaijinError('FORBIDDEN_SUBGRAPH', { cause });
  }
}

/**
 * The identity in the claims of a verified token: `sub`, `name`, `posts`, `department`, `organisation`, `region`, `aud`. Posts that are unknown are left
 * out: a token may be older than the list of posts.
 */
export function identityOf(claims: JWTPayload): Identity {
  const posts = Array.isArray(claims['posts']) ? claims['posts'].filter(isPost) : [];
  const department = text(claims['department']);
  const organisation = text(claims['organisation']);
  const audience = Array.isArray(claims.aud) ? claims.aud[0] : claims.aud;
  return {
    subject: claims.sub ?? anonymousIdentity.subject,
    name: text(claims['name']),
    posts,
    ...(department === '' ? {} : { department }),
    ...(organisation === '' ? {} : { organisation }),
    region: text(claims['region']),
    audience: audience ?? '',
    anonymous: claims['anonymous'] === true || claims.sub === undefined,
  };
}

/** The claims of an identity, in one order, so that equal identities have equal claims. */
export function claimsOf(identity: Identity): JWTPayload {
  return {
    sub: identity.subject,
    name: identity.name,
    posts: [...identity.posts].sort(),
    ...(identity.department === undefined ? {} : { department: identity.department }),
    ...(identity.organisation === undefined ? {} : { organisation: identity.organisation }),
    region: identity.region,
    aud: identity.audience,
    ...(identity.anonymous ? { anonymous: true } : {}),
  };
}

/** True when the caller holds one of these posts. */
export function holds(identity: Identity, ...wanted: readonly Post[]): boolean {
  return wanted.some((post) => identity.posts.includes(post));
}

/**
 * The act of a caller: in the named post, else in the first one held of `post` when it is a list, else in the first one at all.
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

function text(claim: unknown): string {
  return typeof claim === 'string' ? claim : '';
}
