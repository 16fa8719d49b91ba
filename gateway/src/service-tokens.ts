/**
 * Tokens of service accounts, which the gateway itself signs and believes, whoever issues those of persons. The key is
 * that of its identities, the type and the issuer are others: neither is taken for the other.
 */
import { KuaijinError } from '@kuaijin/kit/errors';
import type { Identity } from '@kuaijin/kit/identity';
import { privateKey, publicHalf, publicKeys } from '@kuaijin/kit/identity/keys';
import { decodeProtectedHeader, type JWTPayload, type JWTVerifyGetKey, jwtVerify, SignJWT } from 'jose';
import type { ServiceAccount } from './directory-words';

/** Seconds that a token lasts: what is declared for the account now counts after them at the latest. */
export const SERVICE_TOKEN_SECONDS = 600;
const ISSUER = 'kuaijin-service-accounts';
const TYPE = 'service+jwt';

type Key = Awaited<ReturnType<typeof privateKey>>;

export class ServiceTokens {
  private constructor(
    private readonly key: Key,
    private readonly keys: JWTVerifyGetKey,
    private readonly audience: string,
  ) {}

  /** @throws KuaijinError CONFIG_INVALID where the key is none */
  static async open(identityPrivateKey: string, audience: string): Promise<ServiceTokens> {
    const key = await privateKey(identityPrivateKey);
    return new ServiceTokens(key, publicKeys(publicHalf(identityPrivateKey)), audience);
  }

  /** A token for the account, narrowed to some of what it may read. */
  issue({ id, name, region }: ServiceAccount, scopes: readonly string[], now: Date = new Date()): Promise<string> {
    const issued = Math.floor(now.getTime() / 1000);
    return new SignJWT({ name, region, scope: scopes.join(' ') })
      .setProtectedHeader({
        alg: this.key.algorithm,
        typ: TYPE,
        ...(this.key.kid === undefined ? {} : { kid: this.key.kid }),
      })
      .setSubject(id)
      .setIssuer(ISSUER)
      .setAudience(this.audience)
      .setIssuedAt(issued)
      .setExpirationTime(issued + SERVICE_TOKEN_SECONDS)
      .sign(this.key.key);
  }

  /** @throws errors of jose for what was not issued here, or has expired */
  async verify(token: string, now: Date): Promise<{ readonly identity: Identity; readonly until: number }> {
    const { payload } = await jwtVerify(token, this.keys, {
      algorithms: ['EdDSA'],
      issuer: ISSUER,
      audience: this.audience,
      typ: TYPE,
      currentDate: now,
      requiredClaims: ['sub', 'exp', 'scope'],
    });
    return { identity: this.#identityOf(payload), until: payload.exp ?? 0 };
  }

  #identityOf({ sub, name, region, scope }: JWTPayload): Identity {
    if (sub === undefined) throw new KuaijinError('TOKEN_INVALID');
    return {
      subject: sub,
      name: typeof name === 'string' ? name : '',
      posts: ['INTEGRATOR'],
      region: typeof region === 'string' ? region : '',
      audience: this.audience,
      anonymous: false,
      scopes: typeof scope === 'string' ? scope.split(' ').filter((one) => one !== '') : [],
    };
  }
}

/** True for what says of itself that it is a token of a service account. */
export function isServiceToken(token: string): boolean {
  try {
    return decodeProtectedHeader(token).typ === TYPE;
  } catch {
    return false;
  }
}
