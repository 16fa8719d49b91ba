/**
 * One service for a test file: on the real servers, under a prefix of its own, asked over HTTP as the gateway asks it.
 */
import { randomBytes } from 'node:crypto';
import type { GraphQLFormattedError } from 'graphql';
import type { Identity, Post } from '../access/posts';
import { loadConfig } from '../config/config';
import { IDENTITY_HEADER, IdentitySigner } from '../identity/identity';
import { connectShared, type ServiceDeps, serviceDeps } from './deps';
import { type RunningService, runService, type Service } from './service';

export interface Answer<T> {
  readonly data: T;
  readonly errors: readonly GraphQLFormattedError[];
}

export interface TestService<S extends Service> {
  readonly service: S;
  readonly deps: ServiceDeps;
  readonly running: RunningService;
  /** Asks the subgraph. */
  ask<T>(identity: Identity, query: string, variables?: object): Promise<Answer<T>>;
  /** Ends the service and drops its databases. */
  close(): Promise<void>;
}

/** Runs a service on a free port. @param settings of the environment that the test needs besides */
export async function startForTest<S extends Service>(
  name: string,
  build: (deps: ServiceDeps) => Promise<S>,
  settings: Readonly<Record<string, string>> = {},
): Promise<TestService<S>> {
  const prefix = `kjt-${randomBytes(5).toString('hex')}`;
  const config = loadConfig({
    ...process.env,
    KUAIJIN_PREFIX: prefix,
    KUAIJIN_ENV: 'test',
    KUAIJIN_POLL_MS: '20',
    LOG_LEVEL: 'fatal',
    ...settings,
  });
  const shared = await connectShared(config, name);
  const deps = serviceDeps(shared, name);
  const service = await build(deps);
  const running = await runService(async () => service, { name, port: 0, shared });
  const signer = await IdentitySigner.open(config);
  return {
    service,
    deps,
    running,
    async ask<T>(identity: Identity, query: string, variables: object = {}) {
      const response = await fetch(running.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', [IDENTITY_HEADER]: await signer.sign(identity) },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors = [] } = (await response.json()) as Partial<Answer<T>>;
      return { data: data as T, errors };
    },
    async close() {
      await running.close();
      for (const database of [deps.namespaces.database(), deps.namespaces.feedDatabase]) {
        await shared.mongo.db(database).dropDatabase();
      }
      await shared.close();
    },
  };
}

/** A person of Quzhou 衢州市, unless another region is given. */
export function person(subject: string, posts: readonly Post[], region = '330800'): Identity {
  return { subject, name: subject, posts, region, audience: 'kuaijin', anonymous: false };
}
