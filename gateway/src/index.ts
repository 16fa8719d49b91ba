/** Starts the gateway by the environment: `SUBGRAPH_URLS` says where each subgraph listens. */
import { loadConfig } from '@kuaijin/kit/config';
import { logger } from '@kuaijin/kit/logging';
import { closeOnSignals } from '@kuaijin/kit/service';
import { startGateway } from './gateway';

export { developmentIdentity } from './development';
export { type GatewayOptions, type RunningGateway, startGateway } from './gateway';
export { issueToken } from './tokens';

async function main(): Promise<void> {
  const config = loadConfig();
  const log = logger('gateway', { level: config.logLevel });
  const gateway = await startGateway({ config, log, subgraphs: config.subgraphUrls });
  closeOnSignals(() => gateway.close());
}

if (require.main === module) {
  main().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}
