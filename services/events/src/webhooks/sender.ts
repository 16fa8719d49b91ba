/** Sends one message to an endpoint, once. */
import { request } from 'undici';
import { type AddressRules, urlRefusal } from './address-rules';
import type { Endpoint } from './endpoint';
import { ForbiddenAddress, guardedAgent, type Resolve } from './guarded-connector';
import { headersOf, signingSecrets, type WebhookMessage } from './message';
import type { SecretBox } from './secret-box';

/** What an attempt came to. */
export interface Attempt {
  /** ABORTED: the process stops, it counts for nothing. */
  readonly outcome: 'DELIVERED' | 'FAILED' | 'GONE' | 'ABORTED';
  readonly httpStatus?: number;
  /** Why it failed, in words that hold nothing of the receiver's answer. */
  readonly failure?: string;
  readonly durationMs: number;
}

export interface SenderOptions {
  readonly rules: AddressRules;
  readonly box: SecretBox;
  /** Milliseconds for one attempt. */
  readonly timeoutMs: number;
  readonly resolve?: Resolve;
}

/** Redirects that keep method and body, followed so many times. */
const REDIRECTS_MAX = 3;
const redirects: readonly number[] = [307, 308];
const GONE = 410;
/** Bytes of an answer that are read, so that its connection serves the next delivery. */
const ANSWER_MAX = 16_384;

export class WebhookSender {
  readonly #options: SenderOptions;
  readonly #agent: ReturnType<typeof guardedAgent>;

  constructor(options: SenderOptions) {
    const { rules, timeoutMs, resolve } = options;
    this.#options = options;
    this.#agent = guardedAgent({ rules, connectMs: timeoutMs, ...(resolve === undefined ? {} : { resolve }) });
  }

  async send(endpoint: Endpoint, message: WebhookMessage, signal?: AbortSignal): Promise<Attempt> {
    const begun = performance.now();
    const took = () => Math.round(performance.now() - begun);
    const timeout = AbortSignal.timeout(this.#options.timeoutMs);
    try {
      const within = signal === undefined ? timeout : AbortSignal.any([timeout, signal]);
      const httpStatus = await this.#post(endpoint, message, within);
      const outcome = httpStatus === GONE ? 'GONE' : httpStatus >= 200 && httpStatus < 300 ? 'DELIVERED' : 'FAILED';
      const failure = outcome === 'DELIVERED' ? {} : { failure: `answered ${httpStatus}` };
      return { outcome, httpStatus, ...failure, durationMs: took() };
    } catch (error) {
      if (signal?.aborted === true) return { outcome: 'ABORTED', durationMs: took() };
      return {
        outcome: 'FAILED',
        failure: timeout.aborted ? 'no answer in time' : failureOf(error),
        durationMs: took(),
      };
    }
  }

  async close(): Promise<void> {
    await this.#agent.destroy();
  }

  /** @returns the status of the answer, after redirects */
  async #post(endpoint: Endpoint, message: WebhookMessage, signal: AbortSignal): Promise<number> {
    const { box, rules } = this.#options;
    const now = new Date();
    const secrets = signingSecrets(endpoint, now).map((sealed) => box.open(sealed, endpoint.id));
    const headers = headersOf(message, secrets, now);
    let url = endpoint.url;
    for (let followed = 0; ; followed += 1) {
      const why = urlRefusal(url, rules);
      if (why !== undefined) throw new ForbiddenAddress(`redirected, expected ${why}`);
      const options = { method: 'POST', headers, body: message.body, signal, dispatcher: this.#agent } as const;
      const { statusCode, headers: answer, body } = await request(url, options);
      // Nothing of it is of use, and it may have no end.
      await body.dump({ limit: ANSWER_MAX, signal }).catch(() => undefined);
      const location = answer['location'];
      if (!redirects.includes(statusCode) || typeof location !== 'string' || followed === REDIRECTS_MAX)
        return statusCode;
      url = new URL(location, url).toString();
    }
  }
}

/** Codes of connections that mean something to whoever runs the receiver. */
const known: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection reset',
  ENOTFOUND: 'host not found',
  EAI_AGAIN: 'host not found',
  EHOSTUNREACH: 'host not reachable',
  ENETUNREACH: 'network not reachable',
  ETIMEDOUT: 'no connection in time',
  UND_ERR_CONNECT_TIMEOUT: 'no connection in time',
  UND_ERR_SOCKET: 'connection closed',
};

function failureOf(error: unknown): string {
  if (error instanceof ForbiddenAddress) return `address not permitted: ${error.message}`;
  const { code, cause } = error as { readonly code?: string; readonly cause?: unknown };
  if (cause instanceof ForbiddenAddress) return failureOf(cause);
  if (code?.startsWith('ERR_TLS') || code?.includes('CERT')) return 'certificate not valid';
  return known[code ?? ''] ?? 'not delivered';
}
