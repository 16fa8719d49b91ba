/**
 * The settings: every environment variable of the product, declared once with its check, its default and what it is
 * for. `docs/configuration.md` is generated from them.
 */
import { z } from 'zod';
import {
  claimNames,
  count,
  flag,
  key,
  list,
  listOfNames,
  namedAddresses,
  oneOf,
  port,
  privateKey,
  publicKeys,
  s3Bucket,
  seedContents,
  supergraphPlace,
  text,
  timeOfDay,
} from './formats';
import { messageSettings } from './message-settings';
import { retentionSettings } from './retention-settings';
import { BUILT_IN, ofAll, ofGateway, ofService, type Role, type SettingFacts, setting } from './setting';
import { temporalSettings } from './temporal-settings';
import { webhookSettings } from './webhook-settings';

export type { Role } from './setting';

const declared = {
  KUAIJIN_ENV: setting(
    oneOf('development', 'test', 'production').default('production'),
    'What the process is for. Only in `development` (the launcher says so) and `test` are there built-in keys, development tokens, the explorer and introspection.',
  ),
  KUAIJIN_HOST: setting(text.default('127.0.0.1'), 'Address of this machine on which the process listens.'),
  KUAIJIN_PORT: setting(port.default(4000), 'Port on which the process listens; 0 takes a free one.'),
  KUAIJIN_FEED_PORT: setting(
    port.optional(),
    'Port on which the process takes over from others of its service what one does for all: events for the status feed, and the entries of a pool or batch; for several processes a service. 0 takes a free one; left out: each writes its own. Processes alone should reach it.',
  ),
  KUAIJIN_PREFIX: setting(
    z
      .string()
      .regex(/^[a-z][a-z0-9-]{0,30}$/, 'lower-case letters, digits and dashes')
      .default('kuaijin'),
    'Names of databases (`<prefix>_<service>`) and task queues (`<prefix>-<service>`) begin with it.',
  ),
  KUAIJIN_METRICS_HOST: setting(
    text.default('127.0.0.1'),
    'Address on which `/metrics` and `/health` are answered to those who keep the process running; clients should not reach it.',
  ),
  KUAIJIN_METRICS_PORT: setting(port.optional(), 'Port of it; 0 takes a free one. In production 9464.', {
    development: '`0`',
  }),
  LOG_LEVEL: setting(
    oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent').default('info'),
    'From which level on lines are logged.',
  ),

  KUAIJIN_HOME_REGION: setting(
    z
      .string()
      .regex(/^\d{6}$/, 'six digits of GB/T 2260')
      .optional(),
    'Region whose editors keep what belongs to no other: national catalogues and calendars, and organisations and persons of before there were regions to them. In production `000000`, the nation.',
    { development: '`330800`' },
  ),

  KUAIJIN_KEY_PROJECT_LISTS: setting(
    listOfNames.default(['省重点项目清单(48)', '省级重点项目盘子(182,三区三线调整)']),
    'Names of the lists whose projects are served first when quota is given, separated by semicolons.',
  ),

  KUAIJIN_SEED: setting(
    seedContents.default('city'),
    'What `npm start` loads into an empty store besides catalogues, directory and records: `city` a demonstration city with cases, problems and messages, `empty` nothing. A number is what tests draw by, and means `city`.',
  ),

  MONGODB_URI: setting(
    z
      .string()
      .regex(/^mongodb(\+srv)?:\/\//, 'a mongodb:// or mongodb+srv:// address')
      .optional(),
    'Address of MongoDB, with credentials and TLS as the address says.',
    { secret: true, needed: ofService, development: '`mongodb://127.0.0.1:27017`' },
  ),
  ...temporalSettings,
  SUBGRAPH_URLS: setting(
    namedAddresses.optional(),
    'Where each subgraph listens: `directory=http://a:4000/graphql,land=http://b:4000/graphql`, all of them.',
    { needed: ['gateway'], development: 'none: the launcher knows them' },
  ),

  KUAIJIN_IDENTITY_PRIVATE_KEY: setting(
    privateKey.optional(),
    'Signs the identity that the gateway passes to subgraphs: an Ed25519 JWK. The gateway alone has it.',
    { secret: true, needed: ofGateway, development: BUILT_IN },
  ),
  KUAIJIN_IDENTITY_PUBLIC_KEY: setting(
    publicKeys.optional(),
    'Verifies that identity: the public half, or a set of them (`{"keys": [...]}`, distinguished by `kid`) while the key is changed.',
    { needed: ['service'], development: BUILT_IN },
  ),
  KUAIJIN_COMMANDS_PRIVATE_KEY: setting(
    privateKey.optional(),
    'Signs what approvals asks of the workflows of its cases, so that reaching Temporal is not enough to decide one: an Ed25519 JWK. Approvals alone has it, and in production does not start without.',
    { secret: true, needed: ['whole'], development: BUILT_IN },
  ),
  KUAIJIN_COMMANDS_PUBLIC_KEY: setting(
    publicKeys.optional(),
    'Verifies that where the key is changed: the set of both public halves, distinguished by `kid`. Left out: the public half of the private key.',
  ),
  KUAIJIN_UNSIGNED_COMMANDS: setting(
    oneOf('accept', 'refuse').default('refuse'),
    'What becomes of an operation without a signature. `accept` only while processes of a release that does not sign still run.',
  ),
  KUAIJIN_LEDGER_PRIVATE_KEY: setting(
    privateKey.optional(),
    'Signs the head hashes of the ledgers, which land and funds publish daily (`ledgerHeads`): an Ed25519 JWK. Left out in production, nothing is published.',
    { secret: true, development: BUILT_IN },
  ),
  KUAIJIN_TLS_CERT_FILE: setting(
    text.optional(),
    'PEM file of the certificate with which the process shows itself to the others of the house: a service as server, the gateway as client. With it, services answer over TLS, to clients with a certificate of the same authority alone.',
  ),
  KUAIJIN_TLS_KEY_FILE: setting(text.optional(), 'PEM file of the key of that certificate.'),
  KUAIJIN_TLS_CA_FILE: setting(text.optional(), 'PEM file of the authority that signs the certificates of the house.'),
  KUAIJIN_TOKEN_KEY: setting(
    key.optional(),
    'Verifies clients’ tokens: a shared secret, or the public Ed25519 JWK of who issues them.',
    { secret: true, needed: ofGateway, or: 'KUAIJIN_JWKS_URL', development: BUILT_IN },
  ),
  KUAIJIN_JWKS_URL: setting(
    z.url({ protocol: /^https?$/, error: 'an https:// address' }).optional(),
    'Where the identity provider publishes the keys of clients’ tokens; `https` outside development. A key that it withdraws ends its tokens within a minute.',
  ),
  KUAIJIN_TOKEN_ISSUER: setting(text.optional(), 'The issuer (`iss`) that clients’ tokens must name.', {
    needed: ofGateway,
    development: '`kuaijin-development`',
  }),
  KUAIJIN_TOKEN_TYPES: setting(
    list.prefault('JWT,at+jwt'),
    'What the header of a client’s token may say that it is (`typ`).',
  ),
  KUAIJIN_TOKEN_MAX_AGE_SECONDS: setting(
    count(86_400, 60),
    'Seconds after its issue (`iat`) at which a client’s token has expired, whatever it says itself.',
  ),
  KUAIJIN_TOKEN_CLAIMS: setting(
    claimNames.default({}),
    'Names of claims where the provider has others than ours: `posts=realm_access.roles,name=preferred_username`; dots lead into objects. Ours are `sub` (as subject), `name`, `posts`, `department`, `organisation`, `region`.',
  ),
  KUAIJIN_POSTS_CONFIRMED_BY: setting(
    oneOf('directory', 'token').optional(),
    'Whose word it is that a person holds the posts which the token names: the directory lists them, or (tests alone: processes without a directory) the token will do. In production always `directory`.',
    { development: '`directory`, in tests `token`' },
  ),
  KUAIJIN_POSTS_FRESH_MS: setting(
    count(5_000, 0),
    'Milliseconds for which the directory’s word on the posts of a person is believed before it is asked again; 0: asked each time. While it does not answer, its last word holds for 5 minutes.',
  ),
  KUAIJIN_TOKEN_AUDIENCE: setting(text.default('kuaijin'), 'The audience that clients’ tokens must be for.'),
  KUAIJIN_CURSOR_KEY: setting(key.optional(), 'Signs cursors of the feed; one for the whole deployment.', {
    secret: true,
    needed: ofService,
    development: BUILT_IN,
  }),
  KUAIJIN_ATTACHMENTS_KEY: setting(
    key.optional(),
    'Signs addresses of attachments and documents, which the gateway checks before it takes a byte; one for the whole deployment.',
    { secret: true, needed: ofAll, development: BUILT_IN },
  ),

  KUAIJIN_ATTACHMENTS_DIR: setting(text.optional(), 'Folder that keeps the bytes of attachments.', {
    needed: ofService,
    or: 'KUAIJIN_ATTACHMENTS_S3',
    development: '`.kuaijin/attachments`',
  }),
  KUAIJIN_ATTACHMENTS_S3: setting(
    s3Bucket.optional(),
    'Bucket that keeps them instead: `https://id:secret@endpoint/region/bucket`.',
    { secret: true },
  ),
  KUAIJIN_ATTACHMENT_LIMIT: setting(count(20_971_520), 'Bytes of one attachment, at most.'),
  KUAIJIN_UPLOADS_PER_DAY: setting(count(1_000), 'Files that one person may announce on a day, at most.'),
  KUAIJIN_UPLOAD_BYTES_PER_DAY: setting(
    count(4_294_967_296),
    'Bytes of the files that one person may announce on a day, at most.',
  ),
  KUAIJIN_TRANSFER_STALL_MS: setting(
    count(10_000, 100),
    'Milliseconds without a byte after which the transfer of a file is cut.',
  ),
  KUAIJIN_TRANSFER_BYTES_PER_SECOND: setting(
    count(32_768),
    'Bytes a second that the transfer of a file has to make on the average, sent or taken.',
  ),
  KUAIJIN_TRANSFERS_AT_ONCE: setting(count(8), 'Files of one person that are transferred at a time, at most.'),
  KUAIJIN_ALLOW_ACCELERATED: setting(flag.optional(), 'Whether a case may run with a working day of seconds.', {
    development: '`true`',
  }),
  KUAIJIN_READINESS_BLOCKS: setting(
    list.pipe(z.array(oneOf('PLANNING', 'SPACE', 'MONEY', 'RELOCATION'))).default([]),
    'What has to be ready before a start is planned, of PLANNING, SPACE, MONEY and RELOCATION, with commas between; the others are warned of.',
  ),
  KUAIJIN_INTAKE_WEIGHTS: setting(
    list
      .pipe(z.array(z.coerce.number<string>().int().min(0).max(1_000)).length(3))
      .refine((weights) => weights.some((weight) => weight > 0), 'not all of them 0')
      .default([40, 30, 30]),
    'Weights of maturity, feasibility and speed of landing in the joint appraisal of new projects: whole numbers, with commas between.',
  ),
  KUAIJIN_CORS_ORIGINS: setting(list.default([]), 'Origins of other pages that may ask the graph from a browser.'),
  KUAIJIN_BODY_LIMIT: setting(count(524_288, 1024), 'Bytes of the body of a request, at most.'),
  KUAIJIN_MAX_DEPTH: setting(count(15), 'Fields within each other in a document, at most.'),
  KUAIJIN_MAX_ALIASES: setting(count(60), 'Aliases in a document, at most.'),
  KUAIJIN_MAX_TOKENS: setting(count(4_000), 'Tokens in a document, at most.'),
  KUAIJIN_MAX_SELECTIONS: setting(
    count(500),
    'Fields and fragments in a document, at most; those of a fragment as often as it is spread.',
  ),
  KUAIJIN_MAX_COST: setting(
    count(20_000),
    'Cost of an operation of who is signed in, at most: about as many objects as its answer may hold (`@cost`, `@listSize`).',
  ),
  KUAIJIN_MAX_COST_ANONYMOUS: setting(count(5_000), 'Cost of an operation of who is not signed in, at most.'),
  KUAIJIN_RATE_ADDRESS: setting(
    count(12_000, 0),
    'Requests a minute from one address (of version 6: one network of 64 bits), at most; 0: any number.',
  ),
  KUAIJIN_RATE_PERSON: setting(count(3_000, 0), 'Requests a minute of one person, at most; 0: any number.'),
  KUAIJIN_COST_RATE_ADDRESS: setting(
    count(500_000, 0),
    'Cost a minute of what is asked from one address without signing in, at most; 0: any.',
  ),
  KUAIJIN_COST_RATE_PERSON: setting(count(1_000_000, 0), 'Cost a minute of what one person asks, at most; 0: any.'),
  KUAIJIN_AT_ONCE: setting(
    count(50, 0),
    'Operations of one person, or of one address without signing in, that are answered at a time, at most; 0: any number.',
  ),
  KUAIJIN_LONG_POLLS_PERSON: setting(count(6, 0), 'Long polls of one person at a time, at most; 0: any number.'),
  KUAIJIN_LONG_POLLS: setting(
    count(1_000),
    'Long polls of all at a time, at most; they have connections of their own.',
  ),
  KUAIJIN_SUBSCRIPTIONS_PERSON: setting(
    count(100, 0),
    'Subscriptions of one person, or of one address without signing in, at a time, at most; 0: any number.',
  ),
  KUAIJIN_SUBSCRIPTIONS: setting(count(20_000), 'Subscriptions of all at a time, at most.'),
  KUAIJIN_HEARTBEAT_MS: setting(
    count(12_000),
    'Milliseconds between two signs of life on a subscription on which nothing happens.',
  ),
  KUAIJIN_SLOW_CLIENT_MS: setting(
    count(30_000),
    'Milliseconds for which a subscriber may take nothing of what waits for it; then its subscription is ended as `CLIENT_TOO_SLOW`.',
  ),
  KUAIJIN_TRUSTED_PROXIES: setting(
    list.default([]),
    'Addresses or networks of proxies whose `x-forwarded-for` says where a request comes from.',
  ),
  KUAIJIN_EXECUTION_TIMEOUT_MS: setting(
    count(60_000),
    'Milliseconds that an operation may take; then nothing more is asked for it.',
  ),
  KUAIJIN_DOCUMENTS: setting(
    oneOf('any', 'listed').default('any'),
    'Which documents are answered: `any`, or those that `schema/persisted-documents.json` lists.',
  ),
  KUAIJIN_SUPERGRAPH: setting(
    supergraphPlace.optional(),
    'Where the gateway looks for the supergraph: a file, or an `https://` (on one machine `http://`) address; without it, the one that it was built with. Another one is taken over while requests go on; one that cannot be served is refused.',
  ),
  KUAIJIN_SUPERGRAPH_POLL_MS: setting(count(10_000, 50), 'Milliseconds between two looks at it.'),
  KUAIJIN_SUBGRAPH_TIMEOUT_MS: setting(count(30_000), 'Milliseconds until a subgraph counts as down.'),
  KUAIJIN_DIGEST_AT: setting(
    timeOfDay.prefault('08:30'),
    'The time of day in China at which digests are sent and the ends of outcomes are published.',
  ),
  ...messageSettings,
  ...webhookSettings,
  ...retentionSettings,
  KUAIJIN_INDEXES: setting(
    oneOf('create', 'check').optional(),
    'Whether a process makes the indexes that it needs, as `npm run indexes` does, or only looks for them (and in production does not start without).',
    { development: '`create`' },
  ),
  KUAIJIN_POLL_MS: setting(
    count(100),
    'Milliseconds between two looks at a stream where the store cannot wake its readers.',
  ),
  KUAIJIN_WATCH_MS: setting(
    count(30_000, 100),
    'Milliseconds between two rounds over the open cases that find what crashes left behind, and what is stuck.',
  ),
};

export type SettingName = keyof typeof declared;

type Schemas = { readonly [N in SettingName]: (typeof declared)[N]['schema'] };

/** The check of all settings at once. */
export const environment = z.object(
  Object.fromEntries(Object.entries(declared).map(([name, { schema }]) => [name, schema])) as unknown as Schemas,
);

export type Environment = z.output<typeof environment>;

export interface Setting extends SettingFacts {
  readonly name: SettingName;
  /** The default as it is written in the environment; undefined where there is none. */
  readonly fallback: unknown;
}

/** Every setting, in the order of the reference. */
export const settings: readonly Setting[] = Object.entries(declared).map(([name, { schema, facts }]) => ({
  name: name as SettingName,
  ...facts,
  fallback: fallbackOf(schema),
}));

/** What a process of this role lacks where there are no defaults. */
export function missingSettings(given: ReadonlySet<string>, role: Role): readonly Setting[] {
  return settings
    .filter(({ needed = [] }) => needed.includes(role))
    .filter(({ name, or }) => !given.has(name) && (or === undefined || !given.has(or)));
}

function fallbackOf(schema: z.ZodType): unknown {
  const { type, defaultValue } = schema.def as { readonly type: string; readonly defaultValue?: unknown };
  return type === 'default' || type === 'prefault' ? defaultValue : undefined;
}
