import { randomUUID } from 'node:crypto';
import { type Config, loadConfig } from '../config/config';
import { anonymousIdentity, IDENTITY_HEADER, IdentitySigner } from '../identity/identity';
import { createSubgraph } from '../subgraph/subgraph';
import { type BuildService, connectShared, type RunningService, runService } from './service';

const config: Config = { ...loadConfig(), prefix: `kit-${randomUUID().slice(0, 8)}`, port: 0, logLevel: 'silent' };

/** A service whose one question waits until the test lets it go. */
function gated() {
  let release = () => {};
  let asked = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const isAsked = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const steps: string[] = [];
  const build: BuildService = async (deps) => ({
    name: 'test',
    subgraph: createSubgraph({
      name: 'test',
      typeDefs: 'type Query { database: String! slow: String! }',
      resolvers: {
        Query: {
          database: () => deps.namespaces.database(),
          slow: async () => {
            asked();
            await released;
            return 'answered';
          },
        },
      },
    }),
    worker: { taskQueue: deps.namespaces.taskQueue(), activities: { noop: async () => undefined } },
    onStart: async () => {
      steps.push('start');
    },
    onStop: async () => {
      steps.push('stop');
    },
  });
  return { build, release, isAsked, steps };
}

async function ask(service: RunningService, query: string): Promise<unknown> {
  const token = await await (await IdentitySigner.open(config)).sign(anonymousIdentity);
  const response = await fetch(service.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [IDENTITY_HEADER]: token },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

async function until(condition: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + 20_000;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`${what} did not come about within 20 seconds`);
  }
}

test('a service runs its sweep, serves its graph and is ready when store, Temporal and worker are up', async () => {
  const { build, steps } = gated();
  const service = await runService(build, { name: 'test', config });
  expect(steps).toEqual(['start']);
  expect(await ask(service, '{ database }')).toEqual({ data: { database: `${config.prefix}_test` } });
  await until(async () => (await service.readiness()).ready, 'readiness');
  const { status } = await fetch(new URL('/health/ready', service.url));
  expect(status).toBe(200);
  const operations = service.monitoringUrl ?? '';
  const metrics = await (await fetch(new URL('/metrics', operations))).text();
  expect(metrics).toMatch(/kuaijin_http_request_seconds_count\{.*service="test"/);
  expect(metrics.match(/# TYPE kuaijin_http_request_seconds /g)).toHaveLength(1);
  expect((await fetch(new URL('/health/ready', operations))).status).toBe(200);
  expect((await fetch(new URL('/metrics', service.url))).status).toBe(404);
  await service.close();
  await expect(fetch(operations)).rejects.toThrow();
  expect(steps).toEqual(['start', 'stop']);
  await expect(fetch(service.url)).rejects.toThrow();
});

test('closing waits for the request that has begun, and may be asked twice', async () => {
  const { build, release, isAsked, steps } = gated();
  const service = await runService(build, { name: 'test', config });
  const answer = ask(service, '{ slow }');
  await isAsked;
  const closing = Promise.all([service.close(), service.close()]);
  release();
  expect(await answer).toEqual({ data: { slow: 'answered' } });
  await closing;
  expect(steps).toEqual(['start', 'stop']);
});

test('several services of one process share its connections', async () => {
  const shared = await connectShared(config, 'test');
  const services = await Promise.all(
    ['one', 'two'].map((name) => runService(gated().build, { name, shared, port: 0 })),
  );
  expect(await Promise.all(services.map((service) => ask(service, '{ database }')))).toEqual([
    { data: { database: `${config.prefix}_one` } },
    { data: { database: `${config.prefix}_two` } },
  ]);
  await services[0]?.close();
  expect(await ask(services[1] as RunningService, '{ __typename }')).toEqual({ data: { __typename: 'Query' } });
  await services[1]?.close();
  await shared.close();
});

test('while Temporal is away the graph is served, and readiness says what is missing', async () => {
  const service = await runService(gated().build, {
    name: 'test',
    config: { ...config, temporalAddress: '127.0.0.1:9' },
  });
  expect(await ask(service, '{ __typename }')).toEqual({ data: { __typename: 'Query' } });
  expect(await service.readiness()).toEqual({
    ready: false,
    parts: { started: 'up', store: 'up', temporal: 'down', worker: 'down' },
  });
  await service.close();
});

test('a store that does not answer is reported under its code', async () => {
  const away = { ...config, mongodbUri: 'mongodb://127.0.0.1:9/' };
  await expect(runService(gated().build, { name: 'test', config: away })).rejects.toMatchObject({
    code: 'UNAVAILABLE',
  });
});

test('what was begun is undone when a sweep fails', async () => {
  const { build, steps } = gated();
  const failing: BuildService = async (deps) => ({
    ...(await build(deps)),
    onStart: async () => {
      throw new Error('the sweep failed');
    },
  });
  await expect(runService(failing, { name: 'test', config })).rejects.toThrow('the sweep failed');
  expect(steps).toEqual(['stop']);
});
