/** The configuration: every environment variable of the product is declared here once, with its default and its check. */
import { z } from 'zod';
import { KuaijinError } from '../errors/errors';

const DEVELOPMENT_KEY = 'kuaijin-development-key-not-for-production';

const list = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
);
const oneOf = <const T extends readonly [string, ...string[]]>(...values: T) => z.enum(values, values.join(', '));
const whole = (min: number, max = Number.MAX_SAFE_INTEGER, expected = `a whole number from ${min}`) =>
  z.coerce.number(expected).int(expected).min(min, expected).max(max, expected);
const flag = oneOf('true', 'false').transform((text) => text === 'true');
const port = whole(0, 65_535, 'a port, 0 to 65535');
const key = z.string().min(32, 'at least 32 characters, or a JWK');
const count = (fallback: number, min = 1) => whole(min).default(fallback);

/** `directory=http://a/graphql,land=http://b/graphql`. */
const subgraphUrls = list.pipe(
  z.array(z.string().regex(/^[a-z]+=https?:\/\/\S+$/, 'name=url pairs with commas between')).transform((pairs) =>
    Object.fromEntries(
      pairs.map((pair) => {
        const at = pair.indexOf('=');
        return [pair.slice(0, at), pair.slice(at + 1)] as const;
      }),
    ),
  ),
);

/** `https://id:secret@endpoint/region/bucket`: one address, so that a half-given bucket cannot be. */
const s3Bucket = z
  .string()
  .regex(/^https?:\/\/[^\s:@/]+:[^\s@]+@[^\s/]+\/[^\s/]+\/[^\s/]+$/, 'https://id:secret@endpoint/region/bucket')
  .transform((text): S3Bucket => {
    const url = new URL(text);
    const [, region = '', bucket = ''] = url.pathname.split('/');
    return {
      endpoint: `${url.protocol}//${url.host}`,
      region,
      bucket,
      accessKeyId: decodeURIComponent(url.username),
      secretAccessKey: decodeURIComponent(url.password),
    };
  });

const environment = z.object({
  MONGODB_URI: z
    .string()
    .regex(/^mongodb(\+srv)?:\/\//, 'a mongodb:// or mongodb+srv:// address')
    .default('mongodb://127.0.0.1:27017'),
  TEMPORAL_ADDRESS: z
    .string()
    .regex(/^[^\s/]+:\d+$/, 'host:port')
    .default('127.0.0.1:7233'),
  TEMPORAL_NAMESPACE: z.string().min(1).default('default'),
  KUAIJIN_PREFIX: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,30}$/, 'lower-case letters, digits and dashes')
    .default('kuaijin'),
  KUAIJIN_HOST: z.string().min(1).default('127.0.0.1'),
  KUAIJIN_PORT: port.default(4000),
  KUAIJIN_ENV: oneOf('development', 'test', 'production').default('development'),
  KUAIJIN_IDENTITY_KEY: key.optional(),
  KUAIJIN_TOKEN_KEY: key.optional(),
  KUAIJIN_JWKS_URL: z.url().optional(),
  KUAIJIN_TOKEN_AUDIENCE: z.string().min(1).default('kuaijin'),
  KUAIJIN_CURSOR_KEY: key.optional(),
  KUAIJIN_ALLOW_ACCELERATED: flag.optional(),
  KUAIJIN_ATTACHMENTS_DIR: z.string().min(1).default('.kuaijin/attachments'),
  KUAIJIN_ATTACHMENTS_S3: s3Bucket.optional(),
  KUAIJIN_ATTACHMENTS_KEY: key.optional(),
  KUAIJIN_ATTACHMENT_LIMIT: count(20_971_520),
  KUAIJIN_CORS_ORIGINS: list.default([]),
  KUAIJIN_BODY_LIMIT: count(524_288, 1024),
  KUAIJIN_MAX_DEPTH: count(15),
  KUAIJIN_MAX_ALIASES: count(60),
  KUAIJIN_MAX_TOKENS: count(4_000),
  KUAIJIN_SUBGRAPH_TIMEOUT_MS: count(30_000),
  KUAIJIN_DIGEST_AT: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of the day in China, HH:MM')
    .default('08:30')
    .transform((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3))),
  KUAIJIN_POLL_MS: count(100),
  KUAIJIN_WATCH_MS: count(30_000, 100),
  SUBGRAPH_URLS: subgraphUrls.default({}),
  LOG_LEVEL: oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent').default('info'),
});

/** A bucket of an object store that speaks S3. */
export interface S3Bucket {
  /** Address of the store without the bucket. */
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** The validated configuration of a process. */
export interface Config {
  readonly mongodbUri: string;
  /** host:port of Temporal's frontend. */
  readonly temporalAddress: string;
  readonly temporalNamespace: string;
  /** Databases are `<prefix>_<service>`, task queues `<prefix>-<service>`. */
  readonly prefix: string;
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  readonly env: 'development' | 'test' | 'production';
  /** Key of the identity that the gateway signs for subgraphs: a secret of at least 32 characters or an Ed25519 JWK. */
  readonly identityKey: string;
  /** Key of clients' tokens; absent where `jwksUrl` verifies them. */
  readonly tokenKey?: string;
  readonly jwksUrl?: string;
  readonly tokenAudience: string;
  /** Signs feed cursors; one for the whole deployment. */
  readonly cursorKey: string;
  /** Whether a case may run with a working day of seconds. */
  readonly allowAccelerated: boolean;
  /** Folder that keeps the bytes of attachments, unless `attachmentsS3` does. */
  readonly attachmentsDir: string;
  readonly attachmentsS3?: S3Bucket;
  /** Signs addresses of attachments; one for the whole deployment. */
  readonly attachmentsKey: string;
  /** Bytes of one attachment. */
  readonly attachmentLimit: number;
  readonly corsOrigins: readonly string[];
  /** Bytes of a request body. */
  readonly bodyLimit: number;
  readonly maxDepth: number;
  readonly maxAliases: number;
  readonly maxTokens: number;
  /** Milliseconds until a subgraph counts as down. */
  readonly subgraphTimeoutMs: number;
  /** Minutes after midnight in China at which what a day brings about is told: digests, and the ends of outcomes. */
  readonly digestAtMinutes: number;
  /** Milliseconds between two looks at a stream where the store cannot wake its readers. */
  readonly pollMs: number;
  /** Milliseconds between two rounds over the open cases that find what crashes left behind, and what is stuck. */
  readonly watchMs: number;
  readonly subgraphUrls: Readonly<Record<string, string>>;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
}

const secret = new Set([
  'KUAIJIN_IDENTITY_KEY',
  'KUAIJIN_TOKEN_KEY',
  'KUAIJIN_CURSOR_KEY',
  'KUAIJIN_ATTACHMENTS_KEY',
  'KUAIJIN_ATTACHMENTS_S3',
  'MONGODB_URI',
]);

/**
 * Reads the environment.
 * @throws KuaijinError CONFIG_INVALID that names the first variable that is wrong, what was expected and what came (never a secret).
 */
export function loadConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const name = String(issue?.path[0] ?? '');
    throw new KuaijinError('CONFIG_INVALID', {
      path: [name],
      expected: issue?.message ?? 'a valid value',
      received: secret.has(name) ? 'a value that is not shown' : JSON.stringify(given[name]),
    });
  }
  const e = parsed.data;
  const production = e.KUAIJIN_ENV === 'production';
  return {
    mongodbUri: e.MONGODB_URI,
    temporalAddress: e.TEMPORAL_ADDRESS,
    temporalNamespace: e.TEMPORAL_NAMESPACE,
    prefix: e.KUAIJIN_PREFIX,
    host: e.KUAIJIN_HOST,
    port: e.KUAIJIN_PORT,
    env: e.KUAIJIN_ENV,
    identityKey: keyFor('KUAIJIN_IDENTITY_KEY', e.KUAIJIN_IDENTITY_KEY, production),
    ...tokenKeys(e.KUAIJIN_TOKEN_KEY, e.KUAIJIN_JWKS_URL, production),
    tokenAudience: e.KUAIJIN_TOKEN_AUDIENCE,
    cursorKey: keyFor('KUAIJIN_CURSOR_KEY', e.KUAIJIN_CURSOR_KEY, production),
    allowAccelerated: e.KUAIJIN_ALLOW_ACCELERATED ?? !production,
    attachmentsDir: e.KUAIJIN_ATTACHMENTS_DIR,
    ...(e.KUAIJIN_ATTACHMENTS_S3 === undefined ? {} : { attachmentsS3: e.KUAIJIN_ATTACHMENTS_S3 }),
    attachmentsKey: keyFor('KUAIJIN_ATTACHMENTS_KEY', e.KUAIJIN_ATTACHMENTS_KEY, production),
    attachmentLimit: e.KUAIJIN_ATTACHMENT_LIMIT,
    corsOrigins: e.KUAIJIN_CORS_ORIGINS,
    bodyLimit: e.KUAIJIN_BODY_LIMIT,
    maxDepth: e.KUAIJIN_MAX_DEPTH,
    maxAliases: e.KUAIJIN_MAX_ALIASES,
    maxTokens: e.KUAIJIN_MAX_TOKENS,
    subgraphTimeoutMs: e.KUAIJIN_SUBGRAPH_TIMEOUT_MS,
    digestAtMinutes: e.KUAIJIN_DIGEST_AT,
    pollMs: e.KUAIJIN_POLL_MS,
    watchMs: e.KUAIJIN_WATCH_MS,
    subgraphUrls: e.SUBGRAPH_URLS,
    logLevel: e.LOG_LEVEL,
  };
}

/** In production every key has to be given; elsewhere one that everybody knows will do. */
function keyFor(name: string, given: string | undefined, production: boolean): string {
  if (given !== undefined) return given;
  if (!production) return `${DEVELOPMENT_KEY}:${name}`;
  throw new KuaijinError('CONFIG_INVALID', { path: [name], expected: 'a key in production', received: 'nothing' });
}

function tokenKeys(given: string | undefined, jwksUrl: string | undefined, production: boolean) {
  if (jwksUrl !== undefined) return { jwksUrl, ...(given === undefined ? {} : { tokenKey: given }) };
  return { tokenKey: keyFor('KUAIJIN_TOKEN_KEY', given, production) };
}
