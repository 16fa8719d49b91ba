/**
 * Clients' tokens: verified against the keys of an identity provider or a key of the configuration; issued for
 * development only.
 */
import type { Config } from '@kuaijin/kit/config';
import { isKuaijinError, KuaijinError } from '@kuaijin/kit/errors';
import { anonymousIdentity, claimsOf, type Identity, type SigningKey, signingKey } from '@kuaijin/kit/identity';
import { isCompactToken } from '@kuaijin/kit/identity/base64url';
import { errors, type JWTPayload, type JWTVerifyResult, jwtVerify, SignJWT } from 'jose';
import { LRUCache } from 'lru-cache';
import { KEYS_FRESH_MS, PublishedKeys } from './published-keys';
import { isServiceToken, ServiceTokens } from './service-tokens';
import { identityOfClaims } from './token-claims';

const REMEMBERED = 5_000;
const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA'];
/** Seconds by which the clock of who issues tokens may be ahead of ours. */
const CLOCK_SKEW_SECONDS = 60;
/** Hours that a development token lasts. */
const DEVELOPMENT_HOURS = 12;

export type TokenConfig = Pick<
  Config,
  | 'tokenKey'
  | 'jwksUrl'
  | 'identityPrivateKey'
  | 'tokenAudience'
  | 'tokenIssuer'
  | 'tokenTypes'
  | 'tokenMaxAgeSeconds'
  | 'tokenClaims'
>;

/** An identity for as long as its token lasts. */
export interface TokenSession {
  readonly identity: Identity;
  /** Seconds since 1970 at which the token ends; undefined for nobody, who has none. */
  readonly until?: number;
}

interface Verified extends TokenSession {
  /** Seconds since 1970 at which the token ends. */
  readonly until: number;
  /** Milliseconds since 1970 until which its key needs no second look. */
  readonly keyUntil: number;
}

/** Verifies the tokens of clients. */
export class TokenVerifier {
  private readonly known = new LRUCache<string, Verified>({ max: REMEMBERED });
  private readonly types: ReadonlySet<string>;

  private constructor(
    private readonly config: TokenConfig,
    private readonly key: SigningKey | undefined,
    private readonly published: PublishedKeys | undefined,
    private readonly services: ServiceTokens | undefined,
  ) {
    this.types = new Set(config.tokenTypes.map(plainType));
  }

  static async open(config: TokenConfig): Promise<TokenVerifier> {
    const key = config.tokenKey === undefined ? undefined : await signingKey(config.tokenKey);
    const published = config.jwksUrl === undefined ? undefined : new PublishedKeys(new URL(config.jwksUrl));
    const { identityPrivateKey, tokenAudience } = config;
    const services =
      identityPrivateKey === undefined ? undefined : await ServiceTokens.open(identityPrivateKey, tokenAudience);
    return new TokenVerifier(config, key, published, services);
  }

  /**
   * The identity that an Authorization header stands for; none = anonymous.
   * @throws KuaijinError TOKEN_INVALID, TOKEN_EXPIRED, or UNAVAILABLE when the keys cannot be fetched
   */
  async verify(header: string | undefined, now: Date = new Date()): Promise<Identity> {
    return (await this.session(header, now)).identity;
  }

  /**
   * The identity with the moment at which its token ends.
   * @throws KuaijinError as `verify`
   */
  async session(header: string | undefined, now: Date = new Date()): Promise<TokenSession> {
    if (header === undefined || header === '') return { identity: anonymousIdentity };
    const token = /^Bearer\s+(\S+)$/i.exec(header)?.[1];
    if (token === undefined) throw new KuaijinError('TOKEN_INVALID', { expected: 'Authorization: Bearer <token>' });
    const known = this.known.get(token);
    if (known !== undefined) {
      if (known.until <= now.getTime() / 1000) {
        this.known.delete(token);
        throw new KuaijinError('TOKEN_EXPIRED');
      }
      if (known.keyUntil > now.getTime()) return known;
    }
    const verified = await this.check(token, now);
    this.known.set(token, verified);
    return verified;
  }

  private async check(token: string, now: Date): Promise<Verified> {
    if (!isCompactToken(token)) throw new KuaijinError('TOKEN_INVALID');
    try {
      if (this.services !== undefined && isServiceToken(token))
        return { ...(await this.services.verify(token, now)), keyUntil: Number.POSITIVE_INFINITY };
      const { payload, protectedHeader } = await this.verifySignature(token, now);
      if (!this.types.has(plainType(protectedHeader.typ ?? ''))) {
        throw new KuaijinError('TOKEN_INVALID', {
          expected: `a token of type ${this.config.tokenTypes.join(' or ')}`,
        });
      }
      const identity = identityOfClaims(payload, this.config.tokenClaims, this.config.tokenAudience);
      const keyUntil = this.published === undefined ? Number.POSITIVE_INFINITY : now.getTime() + KEYS_FRESH_MS;
      return { identity, until: this.endOf(payload, now), keyUntil };
    } catch (cause) {
      if (isKuaijinError(cause)) throw cause;
      if (cause instanceof errors.JWTExpired) throw new KuaijinError('TOKEN_EXPIRED', { cause });
      if (cause instanceof errors.JOSEError) throw new KuaijinError('TOKEN_INVALID', { cause });
      throw new KuaijinError('UNAVAILABLE', { cause });
    }
  }

  private verifySignature(token: string, now: Date): Promise<JWTVerifyResult> {
    const options = {
      audience: this.config.tokenAudience,
      issuer: this.config.tokenIssuer,
      currentDate: now,
      requiredClaims: ['exp', 'iat'],
    };
    if (this.published !== undefined)
      return jwtVerify(token, this.published.at(now), { ...options, algorithms: ALGORITHMS });
    if (this.key === undefined) throw new KuaijinError('TOKEN_INVALID');
    return jwtVerify(token, this.key.key, { ...options, algorithms: [this.key.algorithm] });
  }

  /** Seconds since 1970: when it says itself, or when it is too old. */
  private endOf({ iat = 0, exp = 0 }: JWTPayload, now: Date): number {
    const seconds = now.getTime() / 1000;
    if (iat > seconds + CLOCK_SKEW_SECONDS)
      throw new KuaijinError('TOKEN_INVALID', { expected: 'a token that was issued' });
    const until = Math.min(exp, iat + this.config.tokenMaxAgeSeconds);
    if (until <= seconds) throw new KuaijinError('TOKEN_EXPIRED');
    return until;
  }
}

/** `application/at+jwt` and `AT+JWT` are `at+jwt`. */
function plainType(type: string): string {
  return type.toLowerCase().replace(/^application\//, '');
}

/**
 * A token for development and demonstrations.
 * @param hours how long it lasts; a negative number makes one that has expired
 * @throws KuaijinError CONFIG_INVALID where tokens are verified by JWKS only
 */
export async function issueToken(
  config: TokenConfig,
  identity: Omit<Identity, 'audience' | 'anonymous'>,
  hours: number = DEVELOPMENT_HOURS,
  now: Date = new Date(),
): Promise<string> {
  if (config.tokenKey === undefined)
    throw new KuaijinError('CONFIG_INVALID', { path: ['KUAIJIN_TOKEN_KEY'], expected: 'a key' });
  const key = await signingKey(config.tokenKey);
  const issued = Math.floor(now.getTime() / 1000);
  return new SignJWT(claimsOf({ ...identity, audience: config.tokenAudience, anonymous: false }))
    .setProtectedHeader({ alg: key.algorithm, typ: 'JWT' })
    .setIssuer(config.tokenIssuer)
    .setIssuedAt(Math.min(issued, issued + hours * 3_600))
    .setExpirationTime(issued + hours * 3_600)
    .sign(key.key);
}
