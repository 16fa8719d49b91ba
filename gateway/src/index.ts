/** Starts the gateway by the environment: `SUBGRAPH_URLS` says where each subgraph listens. */
import { type Config, loadConfig } from '@kuaijin/kit/config';
import { KuaijinError } from '@kuaijin/kit/errors';
import { logger } from '@kuaijin/kit/logging';
import { closeOnSignals } from '@kuaijin/kit/service';
import { serveMonitoring } from '@kuaijin/kit/service/monitoring-server';
import { subgraphNames } from '@kuaijin/schema';
import { startGateway } from './gateway';

export { developmentIdentity } from './development';
export { type GatewayOptions, type RunningGateway, startGateway } from './gateway';
export { issueToken } from './tokens';

async function main(): Promise<void> {
  const config = loadConfig(process.env, 'gateway');
  checkSubgraphs(config);
  const log = logger('gateway', { level: config.logLevel });
  const gateway = await startGateway({ config, log, subgraphs: config.subgraphUrls });
  const monitoring = await serveMonitoring(config, gateway.readiness);
  closeOnSignals(async () => {
    await gateway.close();
    await monitoring.close();
  });
}

/**
 * @throws KuaijinError CONFIG_INVALID that names every subgraph whose address nobody gave, or is not one of TLS where
 * that is wanted
 */
function checkSubgraphs({ subgraphUrls, tls }: Config): void {
  const missing = subgraphNames.filter((name) => subgraphUrls[name] === undefined);
  const plain = tls === undefined ? [] : subgraphNames.filter((name) => subgraphUrls[name]?.startsWith('http:'));
  if (plain.length > 0) {
    throw new KuaijinError('CONFIG_INVALID', {
      path: ['SUBGRAPH_URLS'],
      expected: 'https:// addresses, since KUAIJIN_TLS_CERT_FILE is given',
      received: `http:// for ${plain.join(', ')}`,
    });
  }
  if (missing.length === 0) return;
  throw new KuaijinError('CONFIG_INVALID', {
    path: ['SUBGRAPH_URLS'],
    expected: `the addresses of ${subgraphNames.join(', ')}`,
    received: `none of ${missing.join(', ')}`,
  });
}

if (require.main === module) {
  main().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}
