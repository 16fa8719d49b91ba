/**
 * The product, or some of its services, in the process of a test: real servers, free ports, databases and task queues
 * of its own.
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ServiceName } from '@kuaijin/dev/compose/services';
import { type Stack, startStack as start } from '@kuaijin/dev/compose/stack';
import { seedWithCity } from '@kuaijin/dev/seed/city';
import { seed } from '@kuaijin/dev/seed/seed';
import { seedAsBefore } from '@kuaijin/dev/seed/seed-copies';
import { ListedPersons } from '@kuaijin/directory/testing/listed-persons';
import { type Config, loadConfig } from '@kuaijin/kit/config';
import { type SharedDeps, serviceDeps } from '@kuaijin/kit/service';
import { anyRate } from './any-rate';
import { type Client, clientOf } from './client';
import { messageChannelsFile } from './message-channels';

export interface TestStackOptions {
  /** Left out: all. */
  readonly services?: readonly ServiceName[];
  /** Readable part of the prefix; a random part follows it. */
  readonly prefix?: string;
  /**
   * Exactly this prefix: a second process, or a later start, over the same data. Its databases stay when the stack is
   * closed.
   */
  readonly sharedPrefix?: string;
  /** Loads catalogues, directory, projects, pools and batches before anything listens, and a demonstration city. */
  readonly seed?: boolean | 'city';
  /** The moment that it claims; left out: when the first store of the process was seeded. */
  readonly seededAt?: Date;
  /**
   * The directory confirms the posts of tokens, and lists whom a token is issued for; left out: a whole product over
   * data of its own does so, and to others the word of a token will do.
   */
  readonly confirmsPosts?: boolean;
  /** Environment variables on top of the test's own. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface TestStack extends Client {
  readonly url: string;
  readonly config: Config;
  readonly stack: Stack;
  close(): Promise<void>;
}

/** Starts it; `close` also drops its databases. */
export async function startStack(options: TestStackOptions = {}): Promise<TestStack> {
  const { confirmsPosts = options.services === undefined && options.sharedPrefix === undefined } = options;
  const folder = mkdtempSync(join(tmpdir(), 'kuaijin-stack-'));
  const config = testConfig(options.sharedPrefix ?? ownPrefix(options.prefix), {
    KUAIJIN_ATTACHMENTS_DIR: folder,
    KUAIJIN_MESSAGE_CHANNELS: messageChannelsFile(folder),
    ...(confirmsPosts ? confirmed : {}),
    ...options.env,
  });
  const stack = await start({
    config,
    ...(options.services === undefined ? {} : { services: options.services }),
    ...(options.seed === true ? { prepare: preparedAt(options.seededAt) } : {}),
    ...(options.seed === 'city' ? { prepare: (shared) => seedWithCity(shared, options.seededAt ?? new Date()) } : {}),
  });
  const persons = confirmsPosts ? await personsOf(stack) : undefined;
  return {
    ...clientOf(stack.url, config, persons && ((id, posts) => persons.list(id, posts, new Date()))),
    url: stack.url,
    config,
    stack,
    close: async () => {
      await persons?.close();
      if (options.sharedPrefix === undefined) await dropDatabases(stack, config.prefix);
      await stack.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const preparedAt = (seededAt: Date | undefined) => (shared: SharedDeps) =>
  seededAt === undefined ? seedAsBefore(shared) : seed(shared, seededAt);

/** Asked each time, so that who is listed now may ask now. */
const confirmed = { KUAIJIN_POSTS_CONFIRMED_BY: 'directory', KUAIJIN_POSTS_FRESH_MS: '0' };

const personsOf = ({ shared }: Stack) => ListedPersons.open(serviceDeps(shared, 'directory'));

/** A prefix that no other test uses, not even in part. */
export function ownPrefix(name = 'test'): string {
  return `${name}-${randomBytes(5).toString('hex')}x`;
}

/** The configuration of a test process over the servers of the run. */
export function testConfig(prefix: string, env: Readonly<Record<string, string>> = {}): Config {
  return loadConfig({
    ...process.env,
    ...anyRate,
    KUAIJIN_ENV: 'test',
    KUAIJIN_PORT: '0',
    KUAIJIN_PREFIX: prefix,
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'fatal',
    ...env,
  });
}

/**
 * Services are still running, so what they write in between may come back; the prefix is nobody else's, so that does no
 * harm.
 */
export async function dropDatabases({ shared, services }: Stack, prefix: string): Promise<void> {
  await Promise.allSettled([...services.values()].map((service) => service.close()));
  const { databases } = await shared.mongo.client.db('admin').admin().listDatabases({ nameOnly: true });
  for (const { name } of databases) {
    if (name.startsWith(`${prefix}_`)) await shared.mongo.db(name).dropDatabase();
  }
}
