/**
 * The identity that the gateway signs for subgraphs, once per set of claims and half a minute, so that equal requests
 * can be shared. The gateway alone holds the key that signs; a subgraph believes nothing else, and cannot make one.
 */
import { type JWTPayload, type JWTVerifyGetKey, jwtVerify, SignJWT } from 'jose';
import { LRUCache } from 'lru-cache';
import { type Identity, isPost } from '../access/posts';
import { KuaijinError } from '../errors/errors';
import { isCompactToken } from './base64url';
import { anonymousIdentity } from './caller';
import { privateKey, publicKeys, type SigningKey } from './keys';

const ISSUER = 'kuaijin-gateway';
const TYPE = 'identity+jwt';
const BUCKET_SECONDS = 30;
const REMEMBERED = 5_000;

/** Signs identities; equal claims within half a minute get the same token. */
export class IdentitySigner {
  private readonly signed = new LRUCache<string, { readonly token: Promise<string>; readonly bucket: number }>({
    max: REMEMBERED,
  });

  constructor(private readonly key: SigningKey) {}

  /** @throws KuaijinError CONFIG_INVALID when the configuration gives no private key */
  static async open({ identityPrivateKey = '' }: { readonly identityPrivateKey?: string }): Promise<IdentitySigner> {
    return new IdentitySigner(await privateKey(identityPrivateKey));
  }

  /** The token for an identity, good for 30 to 60 seconds. */
  sign(identity: Identity, now: Date = new Date()): Promise<string> {
    const bucket = Math.floor(now.getTime() / 1000 / BUCKET_SECONDS);
    const name = JSON.stringify(claimsOf(identity));
    const known = this.signed.get(name);
    if (known?.bucket === bucket) return known.token;
    const token = signIdentity(this.key, identity, new Date(bucket * BUCKET_SECONDS * 1000), 2 * BUCKET_SECONDS);
    this.signed.set(name, { token, bucket });
    return token;
  }
}

/** Verifies identities; a token that was verified is believed until it expires. */
export class IdentityVerifier {
  private readonly known = new LRUCache<string, { readonly identity: Identity; readonly until: number }>({
    max: REMEMBERED,
  });

  constructor(private readonly keys: JWTVerifyGetKey) {}

  /** @throws KuaijinError CONFIG_INVALID when the configuration gives no public key */
  static async open({ identityPublicKey }: { readonly identityPublicKey: string }): Promise<IdentityVerifier> {
    return new IdentityVerifier(publicKeys(identityPublicKey));
  }

  /** @throws KuaijinError FORBIDDEN_SUBGRAPH when the token is missing, forged or expired */
  async verify(token: string | undefined, now: Date = new Date()): Promise<Identity> {
    if (token === undefined || token === '') throw new KuaijinError('FORBIDDEN_SUBGRAPH');
    const known = this.known.get(token);
    if (known !== undefined && known.until > now.getTime() / 1000) return known.identity;
    const verified = await this.check(token, now);
    this.known.set(token, verified);
    return verified.identity;
  }

  private async check(token: string, now: Date): Promise<{ readonly identity: Identity; readonly until: number }> {
    try {
      if (!isCompactToken(token)) throw new Error('the token is not written as it was signed');
      const { payload } = await jwtVerify(token, this.keys, {
        algorithms: ['EdDSA'],
        issuer: ISSUER,
        typ: TYPE,
        currentDate: now,
        requiredClaims: ['sub', 'exp'],
      });
      return { identity: identityOf(payload), until: payload.exp ?? 0 };
    } catch (cause) {
      throw new KuaijinError('FORBIDDEN_SUBGRAPH', { cause });
    }
  }
}

/** Signs an identity as of `now` for so many seconds. */
export function signIdentity(key: SigningKey, identity: Identity, now: Date, seconds: number): Promise<string> {
  const issued = Math.floor(now.getTime() / 1000);
  return new SignJWT(claimsOf(identity))
    .setProtectedHeader({ alg: key.algorithm, typ: TYPE, ...(key.kid === undefined ? {} : { kid: key.kid }) })
    .setIssuer(ISSUER)
    .setIssuedAt(issued)
    .setExpirationTime(issued + seconds)
    .sign(key.key);
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
    ...(identity.scopes === undefined ? {} : { scopes: [...identity.scopes].sort() }),
  };
}

/**
 * The way back. Posts that are unknown are left out: while releases roll, the gateway may know more of them than a
 * subgraph.
 */
function identityOf(claims: JWTPayload): Identity {
  if (typeof claims.sub !== 'string') throw new Error('the subject of an identity is text');
  const department = text(claims['department']);
  const organisation = text(claims['organisation']);
  return {
    subject: claims.sub,
    name: text(claims['name']),
    posts: Array.isArray(claims['posts']) ? claims['posts'].filter(isPost) : [],
    ...(department === '' ? {} : { department }),
    ...(organisation === '' ? {} : { organisation }),
    region: text(claims['region']),
    audience: text(claims.aud),
    anonymous: claims['anonymous'] === true || claims.sub === anonymousIdentity.subject,
    ...(Array.isArray(claims['scopes']) ? { scopes: claims['scopes'].map(text) } : {}),
  };
}

function text(claim: unknown): string {
  return typeof claim === 'string' ? claim : '';
}
