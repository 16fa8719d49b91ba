/** Gateways that others wrote, in a folder with a lock file of its own; installed when they are asked for. */
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '@kuaijin/dev/paths';
import { subgraphsOfFederationOne } from './federation-one';
import { GATEWAY_CORE, type Started, startOn } from './processes';

const folder = join(root, 'test', 'bench-peers');
const HIVE_PORT = 41_737;

export function installPeers(): void {
  if (existsSync(join(folder, 'node_modules', '@graphql-hive', 'gateway'))) return;
  process.stderr.write('installing the peers (once, some minutes)\n');
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-fund', '--no-audit'], { cwd: folder, stdio: 'ignore' });
}

export interface HiveOptions {
  /** File of the supergraph. */
  readonly supergraph: string;
  readonly hasRouterRuntime: boolean;
  /** File in the folder of the peers, and what it reads of the environment. */
  readonly settings?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export function startHive({ supergraph, hasRouterRuntime, settings, env = {} }: HiveOptions): Promise<Started> {
  const command = join(folder, 'node_modules', '@graphql-hive', 'gateway', 'dist', 'bin.js');
  const place = ['--host', '127.0.0.1', '--port', String(HIVE_PORT)];
  const runtime = hasRouterRuntime ? ['--hive-router-runtime'] : [];
  const configured = settings === undefined ? [] : ['--config-path', join(folder, settings)];
  return startOn(
    GATEWAY_CORE,
    [process.execPath, command, 'supergraph', supergraph, ...place, ...runtime, ...configured],
    // Without telemetry of its own, and in one process.
    { cwd: folder, port: HIVE_PORT, env: { LOG_LEVEL: 'error', FORK: '1', ...env } },
  );
}

/** @param services file that the subgraphs are written to @param address of all subgraphs */
export function startMercurius(services: string, address: string): Promise<Started> {
  const all = subgraphsOfFederationOne().map(({ name, schema }) => ({
    name,
    schema,
    url: `${address}/${name}/graphql`,
  }));
  writeFileSync(services, JSON.stringify(all));
  return startOn(GATEWAY_CORE, [process.execPath, join(folder, 'mercurius.cjs'), services]);
}
