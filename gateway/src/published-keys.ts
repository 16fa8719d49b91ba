/** The keys that an identity provider publishes (JWKS): a key that it withdraws is gone here within half a minute. */
import { KuaijinError } from '@kuaijin/kit/errors';
import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';

/** Milliseconds after which keys are fetched again before they are believed. */
export const KEYS_FRESH_MS = 25_000;
/**
 * Milliseconds that the last keys hold while the provider does not answer: that it is down takes nothing from anybody's
 * rights.
 */
const KEYS_KEPT_MS = 300_000;
/**
 * Milliseconds between two fetches that tokens of unknown keys call for, or a provider that does not answer: nobody can
 * make us ask without end.
 */
const PAUSE_MS = 5_000;
const FETCH_TIMEOUT_MS = 5_000;

interface Published {
  readonly keys: JWTVerifyGetKey;
  readonly at: number;
}

/** Fetches when it must, once for all that wait. */
export class PublishedKeys {
  #published: Published | undefined;
  #triedAt = Number.NEGATIVE_INFINITY;
  #fetching: Promise<void> | undefined;

  /** @param url of the JWKS document; it is not followed elsewhere */
  constructor(private readonly url: URL) {}

  /**
   * The way to a token's key, as jose asks for it.
   * @param now by which freshness is judged
   * @throws KuaijinError UNAVAILABLE when there are no keys that may still be believed
   */
  at(now: Date): JWTVerifyGetKey {
    return async (header, token) => {
      const known = await this.#current(now);
      try {
        return await known.keys(header, token);
      } catch (error) {
        if (!(error instanceof errors.JWKSNoMatchingKey) || this.#hasJustTried(now)) throw error;
        await this.#refresh(now);
        return (await this.#current(now)).keys(header, token);
      }
    };
  }

  async #current(now: Date): Promise<Published> {
    const age = () => now.getTime() - (this.#published?.at ?? Number.NEGATIVE_INFINITY);
    let cause: unknown;
    if (age() >= KEYS_FRESH_MS && !this.#hasJustTried(now))
      await this.#refresh(now).catch((error: unknown) => {
        cause = error;
      });
    if (this.#published === undefined || age() >= KEYS_KEPT_MS) throw new KuaijinError('UNAVAILABLE', { cause });
    return this.#published;
  }

  #hasJustTried(now: Date): boolean {
    return this.#fetching === undefined && now.getTime() - this.#triedAt < PAUSE_MS;
  }

  #refresh(now: Date): Promise<void> {
    this.#triedAt = now.getTime();
    this.#fetching ??= this.#fetch()
      .then((keys) => {
        this.#published = { keys, at: now.getTime() };
      })
      .finally(() => {
        this.#fetching = undefined;
      });
    return this.#fetching;
  }

  async #fetch(): Promise<JWTVerifyGetKey> {
    const answer = await fetch(this.url, {
      headers: { accept: 'application/json' },
      redirect: 'error',
      signal: AbortSignal.timeout(FETCH_TIMEOUT_MS),
    });
    if (!answer.ok) throw new Error(`the identity provider answered with status ${answer.status}`);
    return createLocalJWKSet((await answer.json()) as JSONWebKeySet);
  }
}
