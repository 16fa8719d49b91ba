/** The file that says how messages leave the house (`KUAIJIN_MESSAGE_CHANNELS`), checked at start. */
import { readNamedFile } from '@kuaijin/kit/config/named-file';
import { KuaijinError } from '@kuaijin/kit/errors';
import { z } from 'zod';
import { type AddressRules, urlRefusal } from '../../webhooks/address-rules';
import { placeholdersIn, type Template } from './placeholders';
import {
  placeholdersOfSignature,
  type SignatureConfig,
  signablePlaceholders,
  signature,
  signedPlaceholders,
} from './signature';

const SETTING = 'KUAIJIN_MESSAGE_CHANNELS';

/** Placeholders that every message fills; `env.NAME` is a variable of the process. */
export const messagePlaceholders: readonly string[] = [
  ...['recipient', 'id', 'kind', 'language', 'subject', 'text', 'type', 'label', 'item', 'project'],
  ...['count', 'code', 'minutes', 'link', 'time'],
];

const text = z.string().min(1).max(2_000);
const timeoutMs = z.number().int().min(100).max(120_000).default(15_000);
const atOnce = z.number().int().min(1).max(100).default(5);
const status = z.array(z.number().int().min(100).max(599)).min(1);
const plain = z.union([z.string(), z.number(), z.boolean()]);
const pointer = z.string().regex(/^(\/[^/]*)*$/, 'a JSON pointer, /a/b');
const body = z
  .union([z.strictObject({ json: z.json() }), z.strictObject({ form: z.record(text, z.string()) })])
  .optional();

const smtp = z
  .strictObject({
    kind: z.literal('smtp'),
    host: text,
    port: z.number().int().min(1).max(65_535),
    /** `tls` from the first byte, `starttls` before anything is said, `none` within the house alone. */
    security: z.enum(['tls', 'starttls', 'none']),
    user: text.optional(),
    /** Name of the variable that holds the password. */
    passwordEnv: text.optional(),
    from: z.strictObject({ name: text.max(100), address: z.email() }),
    timeoutMs,
    atOnce,
  })
  .refine(({ user, passwordEnv }) => (user === undefined) === (passwordEnv === undefined), {
    message: '`user` and `passwordEnv` together, or neither',
    path: ['passwordEnv'],
  });

/** What an answer has to be: one of the statuses, and where a pointer is given one of the values under it. */
const rule = z.strictObject({ status: status.optional(), pointer: pointer.optional(), in: z.array(plain).optional() });

const request = {
  method: z.enum(['POST', 'PUT', 'GET']).default('POST'),
  url: text,
  headers: z.record(z.string().regex(/^[A-Za-z0-9-]{1,60}$/, 'the name of a header'), text).default({}),
  body,
};

const http = z.strictObject({
  kind: z.literal('http'),
  ...request,
  success: rule.default({ status: [200] }),
  /** An answer that says that this receiver will never take it. */
  refused: rule.optional(),
  /** A token that is fetched first, stands for `{{token}}`, and is fetched anew when an answer says that it is over. */
  token: z
    .strictObject({ ...request, pointer, seconds: z.number().int().min(1).max(86_400).default(3_600), over: rule })
    .optional(),
  /** 加签 of each request; stands for `{{sign}}`, with `{{timestamp}}` and `{{nonce}}`. */
  signature: signature.optional(),
  /** Placeholders of its own, by the kind of what is sent. */
  values: z
    .record(z.string().regex(/^[A-Za-z]\w*$/), z.strictObject({ CODE: text, MESSAGE: text, COLLECTED: text }))
    .default({}),
  timeoutMs,
  atOnce,
});

const channel = z.discriminatedUnion('kind', [smtp, http]);
const file = z.strictObject({ EMAIL: channel.optional(), SMS: channel.optional(), MESSENGER: channel.optional() });

export type SmtpChannelConfig = z.output<typeof smtp>;
export type HttpChannelConfig = z.output<typeof http>;
export type HttpRequestConfig = Pick<HttpChannelConfig, 'method' | 'url' | 'headers' | 'body'>;
export type AnswerRule = z.output<typeof rule>;
export type ChannelConfig = z.output<typeof channel>;
export type ChannelsConfig = z.output<typeof file>;

/** Variables of the process: secrets of channels are among them. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** @throws KuaijinError CONFIG_INVALID that names the place in the file, what was expected and what came */
export async function readChannelsFile(path: string, env: Variables, rules: AddressRules): Promise<ChannelsConfig> {
  return channelsIn((await readNamedFile(SETTING, path)).toString('utf8'), env, rules);
}

/** @throws KuaijinError CONFIG_INVALID as `readChannelsFile` */
export function channelsIn(json: string, env: Variables, rules: AddressRules): ChannelsConfig {
  const parsed = file.safeParse(jsonOf(json), { reportInput: true });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw invalid(
      issue?.path.map(String) ?? [],
      issue?.message ?? 'channels',
      JSON.stringify(issue?.input) ?? 'nothing',
    );
  }
  for (const [name, one] of Object.entries(parsed.data)) if (one !== undefined) checkChannel(name, one, env, rules);
  return parsed.data;
}

function checkChannel(name: string, one: ChannelConfig, env: Variables, rules: AddressRules): void {
  if (one.kind === 'smtp') {
    if (one.passwordEnv !== undefined) secretOf(one.passwordEnv, [name, 'passwordEnv'], env);
    return;
  }
  const own = [...messagePlaceholders, ...Object.keys(one.values), ...(one.token ? ['token'] : [])];
  const signed = one.signature === undefined ? [] : signedPlaceholders;
  checkRequest([name], one, [...own, ...signed], env, rules);
  if (one.token !== undefined) checkRequest([name, 'token'], one.token, [], env, rules);
  if (one.signature !== undefined) checkSignature([name, 'signature'], one, one.signature, own, env);
}

function checkSignature(
  path: readonly string[],
  { url, body: content }: HttpRequestConfig,
  config: SignatureConfig,
  own: readonly string[],
  env: Variables,
): void {
  const used = placeholdersOfSignature(config);
  checkPlaceholders(path, used, [...own, ...signablePlaceholders], env);
  const holdsSign = (template: Template) => placeholdersIn(template).includes('sign');
  const [address = '', query = ''] = url.split('?');
  const parts = { path: address, query, body: (content ?? null) as Template };
  const [part] = Object.entries(parts).find(([name, template]) => used.includes(name) && holdsSign(template)) ?? [];
  if (part !== undefined) throw invalid(path, 'a signature of what does not hold it', `{{${part}}} with {{sign}}`);
}

function checkRequest(
  path: readonly string[],
  { url, headers, body: content }: HttpRequestConfig,
  known: readonly string[],
  env: Variables,
  rules: AddressRules,
): void {
  const parts = { url, headers, body: content ?? null };
  for (const [part, template] of Object.entries(parts)) {
    checkPlaceholders([...path, part], placeholdersIn(template as Template), known, env);
  }
  // What is put in never changes the host.
  const host = url.split(/[/?#]/)[2] ?? '';
  if (host.includes('{{')) throw invalid([...path, 'url'], 'a host without placeholders', host);
  const expected = urlRefusal(url.replace(/\{\{[^}]*\}\}/g, 'x'), rules);
  if (expected !== undefined) throw invalid([...path, 'url'], expected, url);
}

function checkPlaceholders(
  path: readonly string[],
  used: readonly string[],
  known: readonly string[],
  env: Variables,
): void {
  for (const name of used) {
    if (name.startsWith('env.')) secretOf(name.slice('env.'.length), path, env);
    else if (!known.includes(name)) throw invalid(path, `a placeholder of ${known.join(', ')}`, name);
  }
}

function secretOf(variable: string, path: readonly string[], env: Variables): void {
  if ((env[variable] ?? '') === '') throw invalid(path, `the variable ${variable} to be set`, 'nothing');
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const { message } = cause as Error;
    throw invalid([], 'JSON', message.slice(0, 100));
  }
}

const invalid = (path: readonly string[], expected: string, received: string): KuaijinError =>
  new KuaijinError('CONFIG_INVALID', { path: [SETTING, ...path], expected, received: received.slice(0, 200) });
