/**
 * The port of those who keep a process running: its metrics and its health, on an address that clients do not reach.
 */
import type { AddressInfo } from 'node:net';
import Fastify from 'fastify';
import type { Config } from '../config/config';
import { processMetrics } from '../logging/metrics';
import type { Readiness } from './http';
import { fastifyTimes, serverTimes } from './time-limits';

export interface MonitoringServer {
  /** `http://host:port` */
  readonly url: string;
  close(): Promise<void>;
}

/** @param ready of the whole process */
export async function serveMonitoring(
  { metricsHost: host, metricsPort: port }: Pick<Config, 'metricsHost' | 'metricsPort'>,
  ready: () => Promise<Readiness>,
): Promise<MonitoringServer> {
  const app = Fastify({ logger: false, bodyLimit: 1, http: serverTimes, ...fastifyTimes });
  app.get('/health/live', async () => ({ status: 'up' }));
  app.get('/health/ready', async (_request, reply) => {
    const { ready: isReady, ...rest } = await ready();
    return reply.code(isReady ? 200 : 503).send({ status: isReady ? 'up' : 'down', ...rest });
  });
  app.get('/metrics', async (_request, reply) =>
    reply.type('text/plain; version=0.0.4; charset=utf-8').send(await processMetrics()),
  );
  await app.listen({ host, port });
  const { port: taken } = app.server.address() as AddressInfo;
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`, close: () => app.close() };
}
