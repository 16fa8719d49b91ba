/** Clients' tokens: verified against a JWKS address or a key of the configuration; issued for development only. */
import type { Config } from '@kuaijin/kit/config';
import { KuaijinError } from '@kuaijin/kit/errors';
import {
  anonymousIdentity,
  claimsOf,
  type Identity,
  identityOf,
  type SigningKey,
  signingKey,
} from '@kuaijin/kit/identity';
import { createRemoteJWKSet, errors, type JWTVerifyGetKey, jwtVerify, SignJWT } from 'jose';

const REMEMBERED = 5_000;
const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA'];
/** Hours that a development token lasts. */
const DEVELOPMENT_HOURS = 12;

export type TokenConfig = Pick<Config, 'tokenKey' | 'jwksUrl' | 'tokenAudience'>;

interface Verified {
  readonly identity: Identity;
  /** Seconds since 1970. */
  readonly until: number;
}

/** Verifies the tokens of clients. */
export class TokenVerifier {
  private readonly known = new Map<string, Verified>();

  private constructor(
    private readonly audience: string,
    private readonly key: SigningKey | undefined,
    private readonly keySet: JWTVerifyGetKey | undefined,
  ) {}

  static async open(config: TokenConfig): Promise<TokenVerifier> {
    const key = config.tokenKey === undefined ? undefined : await signingKey(config.tokenKey);
    const keySet = config.jwksUrl === undefined ? undefined : createRemoteJWKSet(new URL(config.jwksUrl));
    return new TokenVerifier(config.tokenAudience, key, keySet);
  }

  /**
   * The identity that an Authorization header stands for; none = anonymous.
   * @throws KuaijinError UNAUTHENTICATED, TOKEN_EXPIRED, or UNAVAILABLE when the keys cannot be fetched
   */
  async verify(header: string | undefined, now: Date = new Date()): Promise<Identity> {
    if (header === undefined || header === '') return anonymousIdentity;
    const token = /^Bearer\s+(\S+)$/i.exec(header)?.[1];
    if (token === undefined) throw new KuaijinError('UNAUTHENTICATED', { expected: 'Authorization: Bearer <token>' });
    const known = this.known.get(token);
    if (known !== undefined) {
      if (known.until > now.getTime() / 1000) return known.identity;
      this.known.delete(token);
      throw new KuaijinError('TOKEN_EXPIRED');
    }
    const verified = await this.check(token, now);
    if (this.known.size >= REMEMBERED) this.known.clear();
    this.known.set(token, verified);
    return verified.identity;
  }

  private async check(token: string, now: Date): Promise<Verified> {
    const options = { audience: this.audience, currentDate: now, requiredClaims: ['sub', 'exp'] };
    try {
      const { payload } =
        this.keySet === undefined
          ? await jwtVerify(token, this.ownKey().key, { ...options, algorithms: [this.ownKey().algorithm] })
          : await jwtVerify(token, this.keySet, { ...options, algorithms: ALGORITHMS });
      // Whatever else a token claims, one that was verified is somebody's.
      return { identity: { ...identityOf(payload), anonymous: false }, until: payload.exp ?? 0 };
    } catch (cause) {
      if (cause instanceof errors.JWTExpired) throw new KuaijinError('TOKEN_EXPIRED', { cause });
      if (cause instanceof errors.JWKSTimeout || !(cause instanceof errors.JOSEError)) {
        throw new KuaijinError('UNAVAILABLE', { cause });
      }
      throw new KuaijinError('UNAUTHENTICATED', { cause });
    }
  }

  private ownKey(): SigningKey {
    if (this.key === undefined) throw new KuaijinError('UNAUTHENTICATED');
    return this.key;
  }
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
    .setProtectedHeader({ alg: key.algorithm })
    .setIssuedAt(Math.min(issued, issued + hours * 3_600))
    .setExpirationTime(issued + hours * 3_600)
    .sign(key.key);
}
