/** Services and the gateway in one process, on shared connections. */
import { type RunningGateway, startGateway } from '@kuaijin/gateway';
import type { Config } from '@kuaijin/kit/config';
import { connectShared, type RunningService, runService, type SharedDeps } from '@kuaijin/kit/service';
import { type MonitoringServer, serveMonitoring } from '@kuaijin/kit/service/monitoring-server';
import { builderOf, type ServiceName, serviceNames } from './services';

/** Nobody listens on the port of a subgraph that was not wanted: to the gateway it is down. */
const NOWHERE = 'http://127.0.0.1:1/graphql';

export interface StackOptions {
  readonly config: Config;
  /** Left out: all. */
  readonly services?: readonly ServiceName[];
  /** Before anything listens: seeds. */
  prepare?(shared: SharedDeps): Promise<void>;
}

export interface Stack {
  /** Address of the graph. */
  readonly url: string;
  /** Address of metrics and health of the process. */
  readonly monitoringUrl: string;
  readonly shared: SharedDeps;
  readonly services: ReadonlyMap<ServiceName, RunningService>;
  /** Gateway first, so that nothing new is asked of services that end. May be called twice. */
  close(): Promise<void>;
}

/** Starts them; services take free ports, the gateway `config.port`. Nothing is left running when one fails. */
export async function startStack({ config, services = serviceNames, prepare }: StackOptions): Promise<Stack> {
  const shared = await connectShared(config, 'kuaijin');
  const running = new Map<ServiceName, RunningService>();
  let gateway: RunningGateway | undefined;
  let monitoring: MonitoringServer | undefined;
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= (async () => {
      await gateway?.close();
      await monitoring?.close();
      const ends = await Promise.allSettled([...running.values()].map((service) => service.close()));
      await shared.close();
      const failed = ends.find((end) => end.status === 'rejected');
      if (failed?.status === 'rejected') throw failed.reason;
    })();
    return closing;
  };
  try {
    await prepare?.(shared);
    const starts = await Promise.allSettled(
      services.map(async (name) =>
        running.set(name, await runService(await builderOf(name), { name, port: 0, shared })),
      ),
    );
    const failed = starts.find((start) => start.status === 'rejected');
    if (failed?.status === 'rejected') throw failed.reason;
    const subgraphs = Object.fromEntries(serviceNames.map((name) => [name, running.get(name)?.url ?? NOWHERE]));
    const inProcess = Object.fromEntries([...running].map(([name, { ask }]) => [name, ask]));
    gateway = await startGateway({ config, log: shared.log.child({ service: 'gateway' }), subgraphs, inProcess });
    const { readiness } = gateway;
    monitoring = await serveMonitoring(config, readiness);
    return { url: gateway.url, monitoringUrl: monitoring.url, shared, services: running, close };
  } catch (error) {
    await close().catch(() => undefined);
    throw error;
  }
}
