/** SMS and office messengers by HTTP: one request a message, made from the templates of the file of channels. */
import { request } from 'undici';
import type { AddressRules } from '../../webhooks/address-rules';
import { ForbiddenAddress, guardedAgent } from '../../webhooks/guarded-connector';
import type { ChannelAdapter, ChannelAnswer, OutgoingMessage } from './channel';
import type { AnswerRule, HttpChannelConfig, HttpRequestConfig, Variables } from './channels-file';
import { valueAt } from './json-pointer';
import { filledHeader, filledJson, filledText, filledUrl, type Template, type Values } from './placeholders';
import { signedValues } from './signature';

export interface HttpChannelOptions {
  readonly config: HttpChannelConfig;
  readonly env: Variables;
  readonly rules: AddressRules;
  /** By which requests are signed; left out: the time of this machine. */
  readonly now?: () => Date;
}

/** Bytes of an answer that are looked at. */
const ANSWER_MAX = 65_536;
/** Statuses that have nothing to do with the receiver. */
const ofChannel = (status: number): boolean => status >= 500 || [401, 403, 404, 407, 429].includes(status);

interface HttpAnswer {
  readonly status: number;
  readonly json: unknown;
}

/** An answer that brought no token. */
class NoToken extends Error {}

export class HttpChannel implements ChannelAdapter {
  readonly #options: HttpChannelOptions;
  readonly #agent: ReturnType<typeof guardedAgent>;
  readonly #secrets: Values;
  #token: { readonly text: string; readonly until: number } | undefined;

  constructor(options: HttpChannelOptions) {
    this.#options = options;
    this.#agent = guardedAgent({ rules: options.rules, connectMs: options.config.timeoutMs });
    this.#secrets = Object.fromEntries(
      Object.entries(options.env).flatMap(([name, value]) => (value === undefined ? [] : [[`env.${name}`, value]])),
    );
  }

  async send(address: string, message: OutgoingMessage, signal: AbortSignal): Promise<ChannelAnswer> {
    const { config } = this.#options;
    const own = Object.entries(config.values).map(([name, byKind]) => [name, byKind[message.kind]]);
    const values: Values = {
      ...this.#secrets,
      ...message.values,
      ...Object.fromEntries(own),
      ...{ id: message.id, kind: message.kind, language: message.language.toLowerCase() },
      ...{ recipient: address, subject: message.subject, text: message.text },
    };
    try {
      const within = AbortSignal.any([signal, AbortSignal.timeout(config.timeoutMs)]);
      return judged(config, await this.#withToken(values, within));
    } catch (error) {
      return { outcome: 'UNREACHABLE', failure: failureOf(error) };
    }
  }

  async close(): Promise<void> {
    await this.#agent.destroy();
  }

  /** Asks with the token that is there; where an answer says that it is over, once more with a new one. */
  async #withToken(values: Values, signal: AbortSignal): Promise<HttpAnswer> {
    const { config } = this.#options;
    const { token } = config;
    if (token === undefined) return this.#askSigned(values, signal);
    const wasKept = this.#token !== undefined;
    const answer = await this.#askSigned({ ...values, token: await this.#tokenText(signal) }, signal);
    if (!holds(token.over, answer)) return answer;
    this.#token = undefined;
    return wasKept ? this.#askSigned({ ...values, token: await this.#tokenText(signal) }, signal) : answer;
  }

  async #tokenText(signal: AbortSignal): Promise<string> {
    const { token } = this.#options.config;
    if (this.#token !== undefined && this.#token.until > Date.now()) return this.#token.text;
    if (token === undefined) throw new NoToken();
    const { json } = await this.#ask(token, this.#secrets, signal);
    const text = valueAt(json, token.pointer);
    if (typeof text !== 'string' || text === '') throw new NoToken();
    this.#token = { text, until: Date.now() + token.seconds * 1000 };
    return text;
  }

  #askSigned(values: Values, signal: AbortSignal): Promise<HttpAnswer> {
    const { config, now = () => new Date() } = this.#options;
    const { signature, method, url, body } = config;
    if (signature === undefined) return this.#ask(config, values, signal);
    const unsigned = (filling: Values) => ({
      method,
      url: filledUrl(url, filling),
      body: body === undefined ? '' : contentOf(body, filling).text,
    });
    return this.#ask(config, signedValues(signature, values, unsigned, now()), signal);
  }

  async #ask({ method, url, headers, body }: HttpRequestConfig, values: Values, signal: AbortSignal) {
    const content = body === undefined ? undefined : contentOf(body, values);
    const given = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), filledHeader(value, values)]);
    const answer = await request(filledUrl(url, values), {
      method,
      headers: { ...(content === undefined ? {} : { 'content-type': content.type }), ...Object.fromEntries(given) },
      ...(content === undefined ? {} : { body: content.text }),
      ...{ signal, dispatcher: this.#agent },
    });
    return { status: answer.statusCode, json: await jsonOf(answer.body) };
  }
}

function contentOf(body: NonNullable<HttpRequestConfig['body']>, values: Values) {
  if ('json' in body) {
    const text = JSON.stringify(filledJson(body.json as Template, values));
    return { type: 'application/json; charset=utf-8', text };
  }
  const fields = Object.entries(body.form).map(([name, value]): [string, string] => [name, filledText(value, values)]);
  return { type: 'application/x-www-form-urlencoded', text: new URLSearchParams(fields).toString() };
}

/** What an answer holds as JSON; undefined where it holds none, or too much of it. */
async function jsonOf(body: AsyncIterable<Buffer>): Promise<unknown> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > ANSWER_MAX) return undefined;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return undefined;
  }
}

function judged({ success, refused }: HttpChannelConfig, answer: HttpAnswer): ChannelAnswer {
  if (holds(success, answer)) return { outcome: 'DELIVERED' };
  const failure = `answered ${answer.status}${codeIn(success, answer)}`;
  if (refused !== undefined && holds(refused, answer)) return { outcome: 'REFUSED', failure };
  return { outcome: ofChannel(answer.status) ? 'UNREACHABLE' : 'FAILED', failure };
}

/** True where everything that the rule names is so. */
function holds({ status, pointer, in: values }: AnswerRule, answer: HttpAnswer): boolean {
  if (status !== undefined && !status.includes(answer.status)) return false;
  if (pointer === undefined) return status !== undefined;
  const value = valueAt(answer.json, pointer);
  return values === undefined ? value !== undefined : values.some((one) => one === value);
}

/** The number under the pointer, which says more than the status; texts of the answer are not kept. */
function codeIn({ pointer }: AnswerRule, { json }: HttpAnswer): string {
  const value = pointer === undefined ? undefined : valueAt(json, pointer);
  return typeof value === 'number' ? ` with ${value}` : '';
}

function failureOf(error: unknown): string {
  const { name, cause } = error as { readonly name?: string; readonly cause?: unknown };
  const forbidden = [error, cause].find((one) => one instanceof ForbiddenAddress);
  if (forbidden instanceof ForbiddenAddress) return `address not permitted: ${forbidden.message}`;
  if (error instanceof NoToken) return 'no token';
  return name === 'TimeoutError' || name === 'AbortError' ? 'no answer in time' : 'no connection';
}
