/** The configuration of a process: its settings, checked, with what holds where they are not given. */
import { randomBytes } from 'node:crypto';
import { KuaijinError } from '../errors/errors';
import { pairOfSeed, publicHalf } from '../identity/keys';
import { type CommandKeys, commandKeys } from './command-keys';
import type { ClaimNames, S3Bucket } from './formats';
import { type MessageConfig, messageConfig } from './message-config';
import { type RetentionConfig, retentionConfig } from './retention-settings';
import { type Environment, environment, missingSettings, type Role, settings } from './settings';
import {
  isMistakenlyPlain,
  TEMPORAL_CLIENT_FILES,
  type TemporalConfig,
  TLS_IS_MEANT,
  temporalConfig,
} from './temporal-connection';
import { type WebhookConfig, webhookConfig } from './webhook-settings';

export type { ClaimNames, NamedKey, S3Bucket } from './formats';
export type { Role } from './settings';
export type { TemporalConfig, TemporalTls } from './temporal-connection';

const DEVELOPMENT_KEY = 'kuaijin-development-key-not-for-production';
const TLS_FILES = ['KUAIJIN_TLS_CERT_FILE', 'KUAIJIN_TLS_KEY_FILE', 'KUAIJIN_TLS_CA_FILE'] as const;
const NOTHING = 'nothing';
const HINT =
  'What is missing has a default only with KUAIJIN_ENV=development; `npm run --silent keys` makes keys, docs/configuration.md lists all settings';

/** Paths of PEM files. */
export interface TlsFiles {
  readonly certFile: string;
  readonly keyFile: string;
  readonly caFile: string;
}

/** The validated configuration of a process. */
export interface Config extends TemporalConfig, CommandKeys, WebhookConfig, MessageConfig, RetentionConfig {
  readonly mongodbUri: string;
  /** Databases are `<prefix>_<service>`, task queues `<prefix>-<service>`. */
  readonly prefix: string;
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  /** Where events are taken over from other processes; left out: nowhere. */
  readonly feedPort?: number;
  /** Where metrics and health are answered. */
  readonly metricsHost: string;
  /** 0 takes a free port. */
  readonly metricsPort: number;
  readonly env: 'development' | 'test' | 'production';
  /** Code of the region whose editors keep what is national. */
  readonly homeRegion: string;
  /** 重点项目清单: names of the lists whose projects are served first when quota is given. */
  readonly keyProjectLists: readonly string[];
  /** What the launcher loads into an empty store besides catalogues, directory and records: a demonstration city. */
  readonly seed: 'city' | 'empty';
  /** Signs the identity for subgraphs, a private Ed25519 JWK; absent in a process that is a service alone. */
  readonly identityPrivateKey?: string;
  /** Verifies it: a public JWK or a set of them. */
  readonly identityPublicKey: string;
  /** Signs the head hashes of the ledgers, a private Ed25519 JWK; absent: none are published. */
  readonly ledgerPrivateKey?: string;
  /** How processes of the house show themselves to each other; absent: over plain connections. */
  readonly tls?: TlsFiles;
  /** Key of clients' tokens; absent where `jwksUrl` verifies them. */
  readonly tokenKey?: string;
  readonly jwksUrl?: string;
  readonly tokenAudience: string;
  readonly tokenIssuer: string;
  /** What the header of a client's token may say that it is. */
  readonly tokenTypes: readonly string[];
  /** Seconds that a client's token lasts at most. */
  readonly tokenMaxAgeSeconds: number;
  /** Ours to the provider's, where they differ. */
  readonly tokenClaims: ClaimNames;
  /** Whose word it is that a person holds the posts of the token. */
  readonly postsConfirmedBy: 'directory' | 'token';
  /** Milliseconds for which the directory's word is believed. */
  readonly postsFreshMs: number;
  /** Signs feed cursors; one for the whole deployment. */
  readonly cursorKey: string;
  /** Whether a case may run with a working day of seconds. */
  readonly allowAccelerated: boolean;
  /** 要素前配: dimensions without which no start may be planned; the others are warned of. */
  readonly readinessBlocks: readonly ('PLANNING' | 'SPACE' | 'MONEY' | 'RELOCATION')[];
  /** 联合研判: weights of maturity, feasibility and speed of landing. */
  readonly intakeWeights: readonly number[];
  /** Folder that keeps the bytes of attachments, unless `attachmentsS3` does. */
  readonly attachmentsDir: string;
  readonly attachmentsS3?: S3Bucket;
  /** Signs addresses of attachments; one for the whole deployment. */
  readonly attachmentsKey: string;
  /** Bytes of one attachment. */
  readonly attachmentLimit: number;
  /** What one person may announce on a day. */
  readonly uploadQuota: { readonly files: number; readonly bytes: number };
  /** How slow the transfer of a file may be. */
  readonly transferPace: { readonly stallMs: number; readonly bytesPerSecond: number };
  /** Files of one person that are transferred at a time. */
  readonly transfersAtOnce: number;
  readonly corsOrigins: readonly string[];
  /** Bytes of a request body. */
  readonly bodyLimit: number;
  readonly maxDepth: number;
  readonly maxAliases: number;
  readonly maxTokens: number;
  /** Fields and fragments in a document. */
  readonly maxSelections: number;
  /** Cost of an operation, see the schema's `@cost` and `@listSize`: of who is signed in, and of who is not. */
  readonly maxCost: number;
  readonly maxAnonymousCost: number;
  readonly rates: Rates;
  /** Milliseconds between two signs of life on a subscription on which nothing happens. */
  readonly heartbeatMs: number;
  /** Milliseconds that a subscriber may take nothing of what waits for it. */
  readonly slowClientMs: number;
  /** Whose word it is where a request comes from. */
  readonly trustedProxies: readonly string[];
  /** Milliseconds that the gateway works on an operation. */
  readonly executionTimeoutMs: number;
  /** Which documents the gateway answers. */
  readonly documents: 'any' | 'listed';
  /** Path or address of the supergraph; absent: the one that the gateway was built with. */
  readonly supergraph?: string;
  readonly supergraphPollMs: number;
  /** Milliseconds until a subgraph counts as down. */
  readonly subgraphTimeoutMs: number;
  /** Minutes after midnight in China at which daily events are published: digests, and the ends of outcomes. */
  readonly digestAtMinutes: number;
  /**
   * `create`: a process makes the indexes that it needs, as `npm run indexes` does. `check`: it says which are missing,
   * and in production does not start.
   */
  readonly indexes: 'create' | 'check';
  /** Milliseconds between two looks at a stream where the store cannot wake its readers. */
  readonly pollMs: number;
  /** Milliseconds between two rounds over the open cases that find what crashes left behind, and what is stuck. */
  readonly watchMs: number;
  readonly subgraphUrls: Readonly<Record<string, string>>;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
}

/** What one address or person may ask; 0 = as much as anybody wants. */
export interface Rates {
  /** Requests a minute. */
  readonly addressRequests: number;
  readonly personRequests: number;
  /** Cost a minute: of an address without signing in, and of a person. */
  readonly addressCost: number;
  readonly personCost: number;
  /** Operations at a time, besides long polls. */
  readonly atOnce: number;
  /** Long polls at a time: of one person, and of all. */
  readonly longPolls: number;
  readonly allLongPolls: number;
  /** Subscriptions at a time: of one person, and of all. */
  readonly subscriptions: number;
  readonly allSubscriptions: number;
}

/** What is wrong with one setting. */
interface Fault {
  readonly name: string;
  readonly expected: string;
  readonly received: string;
}

/**
 * Reads the environment.
 * @param role what the process is: in production it does not start without what that needs
 * @throws KuaijinError CONFIG_INVALID that names every setting that is wrong or missing, what was expected and what
 * came (never a secret)
 */
export function loadConfig(
  env: Readonly<Record<string, string | undefined>> = process.env,
  role: Role = 'whole',
): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = environment.safeParse(given);
  const faults = (parsed.error?.issues ?? []).map(({ path: [name = ''], message }) =>
    faultOf(String(name), message, given),
  );
  const isProduction = !['development', 'test'].includes(given['KUAIJIN_ENV'] ?? '');
  faults.push(...halfGiven(TLS_FILES, given), ...halfGiven(TEMPORAL_CLIENT_FILES, given));
  if (isMistakenlyPlain(parsed.data)) faults.push(faultOf('TEMPORAL_TLS', TLS_IS_MEANT, given));
  if (isProduction) faults.push(...missing(given, role), ...unsafe(parsed.data));
  if (!parsed.success || faults.length > 0) throw invalid(faults);
  return configOf(parsed.data, role);
}

function configOf(e: Environment, role: Role): Config {
  const isProduction = e.KUAIJIN_ENV === 'production';
  return {
    mongodbUri: e.MONGODB_URI ?? 'mongodb://127.0.0.1:27017',
    ...temporalConfig(e),
    prefix: e.KUAIJIN_PREFIX,
    host: e.KUAIJIN_HOST,
    port: e.KUAIJIN_PORT,
    ...(e.KUAIJIN_FEED_PORT === undefined ? {} : { feedPort: e.KUAIJIN_FEED_PORT }),
    metricsHost: e.KUAIJIN_METRICS_HOST,
    metricsPort: e.KUAIJIN_METRICS_PORT ?? (isProduction ? 9464 : 0),
    env: e.KUAIJIN_ENV,
    homeRegion: e.KUAIJIN_HOME_REGION ?? (isProduction ? '000000' : '330800'),
    keyProjectLists: e.KUAIJIN_KEY_PROJECT_LISTS,
    seed: e.KUAIJIN_SEED,
    ...identityKeys(e, role),
    ...commandKeys(e, `${DEVELOPMENT_KEY}:commands`),
    ...ledgerKey(e),
    ...tlsFiles(e),
    ...tokenKeys(e),
    tokenAudience: e.KUAIJIN_TOKEN_AUDIENCE,
    tokenIssuer: e.KUAIJIN_TOKEN_ISSUER ?? 'kuaijin-development',
    tokenTypes: e.KUAIJIN_TOKEN_TYPES,
    tokenMaxAgeSeconds: e.KUAIJIN_TOKEN_MAX_AGE_SECONDS,
    tokenClaims: e.KUAIJIN_TOKEN_CLAIMS,
    postsConfirmedBy: e.KUAIJIN_POSTS_CONFIRMED_BY ?? (e.KUAIJIN_ENV === 'test' ? 'token' : 'directory'),
    postsFreshMs: e.KUAIJIN_POSTS_FRESH_MS,
    cursorKey: keyOf('KUAIJIN_CURSOR_KEY', e),
    allowAccelerated: e.KUAIJIN_ALLOW_ACCELERATED ?? !isProduction,
    readinessBlocks: e.KUAIJIN_READINESS_BLOCKS,
    intakeWeights: e.KUAIJIN_INTAKE_WEIGHTS,
    attachmentsDir: e.KUAIJIN_ATTACHMENTS_DIR ?? '.kuaijin/attachments',
    ...(e.KUAIJIN_ATTACHMENTS_S3 === undefined ? {} : { attachmentsS3: e.KUAIJIN_ATTACHMENTS_S3 }),
    attachmentsKey: keyOf('KUAIJIN_ATTACHMENTS_KEY', e),
    attachmentLimit: e.KUAIJIN_ATTACHMENT_LIMIT,
    uploadQuota: { files: e.KUAIJIN_UPLOADS_PER_DAY, bytes: e.KUAIJIN_UPLOAD_BYTES_PER_DAY },
    transferPace: { stallMs: e.KUAIJIN_TRANSFER_STALL_MS, bytesPerSecond: e.KUAIJIN_TRANSFER_BYTES_PER_SECOND },
    transfersAtOnce: e.KUAIJIN_TRANSFERS_AT_ONCE,
    corsOrigins: e.KUAIJIN_CORS_ORIGINS,
    bodyLimit: e.KUAIJIN_BODY_LIMIT,
    maxDepth: e.KUAIJIN_MAX_DEPTH,
    maxAliases: e.KUAIJIN_MAX_ALIASES,
    maxTokens: e.KUAIJIN_MAX_TOKENS,
    maxSelections: e.KUAIJIN_MAX_SELECTIONS,
    maxCost: e.KUAIJIN_MAX_COST,
    maxAnonymousCost: e.KUAIJIN_MAX_COST_ANONYMOUS,
    rates: {
      addressRequests: e.KUAIJIN_RATE_ADDRESS,
      personRequests: e.KUAIJIN_RATE_PERSON,
      addressCost: e.KUAIJIN_COST_RATE_ADDRESS,
      personCost: e.KUAIJIN_COST_RATE_PERSON,
      atOnce: e.KUAIJIN_AT_ONCE,
      longPolls: e.KUAIJIN_LONG_POLLS_PERSON,
      allLongPolls: e.KUAIJIN_LONG_POLLS,
      subscriptions: e.KUAIJIN_SUBSCRIPTIONS_PERSON,
      allSubscriptions: e.KUAIJIN_SUBSCRIPTIONS,
    },
    heartbeatMs: e.KUAIJIN_HEARTBEAT_MS,
    slowClientMs: e.KUAIJIN_SLOW_CLIENT_MS,
    trustedProxies: e.KUAIJIN_TRUSTED_PROXIES,
    executionTimeoutMs: e.KUAIJIN_EXECUTION_TIMEOUT_MS,
    documents: e.KUAIJIN_DOCUMENTS,
    ...(e.KUAIJIN_SUPERGRAPH === undefined ? {} : { supergraph: e.KUAIJIN_SUPERGRAPH }),
    supergraphPollMs: e.KUAIJIN_SUPERGRAPH_POLL_MS,
    subgraphTimeoutMs: e.KUAIJIN_SUBGRAPH_TIMEOUT_MS,
    digestAtMinutes: e.KUAIJIN_DIGEST_AT,
    ...messageConfig(e),
    ...webhookConfig(e, isProduction ? undefined : `${DEVELOPMENT_KEY}:webhooks`),
    ...retentionConfig(e),
    indexes: e.KUAIJIN_INDEXES ?? (isProduction ? 'check' : 'create'),
    pollMs: e.KUAIJIN_POLL_MS,
    watchMs: e.KUAIJIN_WATCH_MS,
    subgraphUrls: e.SUBGRAPH_URLS ?? {},
    logLevel: e.LOG_LEVEL,
  };
}

type KeyName = 'KUAIJIN_TOKEN_KEY' | 'KUAIJIN_CURSOR_KEY' | 'KUAIJIN_ATTACHMENTS_KEY';

/**
 * A production process that has no need of a key gets one that nobody else has; elsewhere one that everybody knows will
 * do.
 */
function keyOf(name: KeyName, e: Environment): string {
  if (e[name] !== undefined) return e[name];
  return e.KUAIJIN_ENV === 'production' ? randomBytes(32).toString('hex') : `${DEVELOPMENT_KEY}:${name}`;
}

function identityKeys(e: Environment, role: Role): Pick<Config, 'identityPrivateKey' | 'identityPublicKey'> {
  const { KUAIJIN_IDENTITY_PRIVATE_KEY: given, KUAIJIN_IDENTITY_PUBLIC_KEY: known } = e;
  // A gateway has no use for the public half, so a pair of its own will do where none is given.
  const seed = e.KUAIJIN_ENV === 'production' ? randomBytes(32).toString('hex') : DEVELOPMENT_KEY;
  const pair = given ?? pairOfSeed(seed);
  const isSigning = role !== 'service' && (given !== undefined || known === undefined);
  return { identityPublicKey: known ?? publicHalf(pair), ...(isSigning ? { identityPrivateKey: pair } : {}) };
}

function ledgerKey(e: Environment): Pick<Config, 'ledgerPrivateKey'> {
  const given = e.KUAIJIN_LEDGER_PRIVATE_KEY;
  const key = given ?? (e.KUAIJIN_ENV === 'production' ? undefined : pairOfSeed(`${DEVELOPMENT_KEY}:ledger`));
  return key === undefined ? {} : { ledgerPrivateKey: key };
}

function tlsFiles(e: Environment): Pick<Config, 'tls'> {
  const [certFile, keyFile, caFile] = TLS_FILES.map((name) => e[name]);
  if (certFile === undefined || keyFile === undefined || caFile === undefined) return {};
  return { tls: { certFile, keyFile, caFile } };
}

function tokenKeys(e: Environment): Pick<Config, 'tokenKey' | 'jwksUrl'> {
  const { KUAIJIN_TOKEN_KEY: given, KUAIJIN_JWKS_URL: jwksUrl } = e;
  if (jwksUrl !== undefined) return { jwksUrl, ...(given === undefined ? {} : { tokenKey: given }) };
  return { tokenKey: keyOf('KUAIJIN_TOKEN_KEY', e) };
}

function faultOf(name: string, expected: string, given: Readonly<Record<string, string | undefined>>): Fault {
  const isSecret = settings.some((one) => one.name === name && one.secret === true);
  return { name, expected, received: isSecret ? 'a value that is not shown' : JSON.stringify(given[name]) };
}

function missing(given: Readonly<Record<string, unknown>>, role: Role): readonly Fault[] {
  return missingSettings(new Set(Object.keys(given)), role).map(({ name, or, purpose }) => ({
    name: or === undefined ? name : `${name} or ${or}`,
    expected: purpose,
    received: NOTHING,
  }));
}

/** What is of use only together. */
function halfGiven(names: readonly string[], given: Readonly<Record<string, unknown>>): readonly Fault[] {
  const absent = names.filter((name) => given[name] === undefined);
  if (absent.length === names.length) return [];
  return absent.map((name) => ({ name, expected: `what ${names.join(', ')} are together`, received: NOTHING }));
}

/** What is right elsewhere and not in production. */
function unsafe(e: Environment | undefined): readonly Fault[] {
  const posts = e?.KUAIJIN_POSTS_CONFIRMED_BY;
  const unconfirmed =
    posts === 'token'
      ? [{ name: 'KUAIJIN_POSTS_CONFIRMED_BY', expected: 'directory', received: JSON.stringify(posts) }]
      : [];
  return [...unconfirmed, ...plain(e)];
}

/** Keys that come over a connection which anybody on the way can change are anybody's. */
function plain(e: Environment | undefined): readonly Fault[] {
  const url = e?.KUAIJIN_JWKS_URL;
  if (url === undefined || url.startsWith('https:')) return [];
  return [{ name: 'KUAIJIN_JWKS_URL', expected: 'an https:// address', received: JSON.stringify(url) }];
}

/** One error for all of them: whoever starts a process mends everything at once. */
function invalid(faults: readonly Fault[]): KuaijinError {
  const [first, ...more] = faults;
  if (first !== undefined && more.length === 0 && first.received !== NOTHING) {
    const { name, expected, received } = first;
    return new KuaijinError('CONFIG_INVALID', { path: [name], expected, received });
  }
  const lines = faults.map(({ name, expected, received }) => `  ${name}: ${expected} (received ${received})`);
  return new KuaijinError('CONFIG_INVALID', {
    expected: `these settings to be right:\n${lines.join('\n')}\n${HINT}`,
    details: { settings: faults.map(({ name }) => name) },
  });
}
