/** Our gateway with all that it checks. Arguments: the address of the subgraphs. Prints its port. */
import { startGateway } from '@kuaijin/gateway';
import { loadConfig } from '@kuaijin/kit/config';
import { logger } from '@kuaijin/kit/logging';
import { subgraphNames } from '@kuaijin/schema';

const NO_LIMIT = 1_000_000_000;

async function main([address = '']: readonly string[]): Promise<void> {
  const config = loadConfig({ KUAIJIN_ENV: 'test' });
  const rates = Object.fromEntries(Object.keys(config.rates).map((name) => [name, 0]));
  const gateway = await startGateway({
    config: {
      ...config,
      rates: { ...config.rates, ...rates, allLongPolls: config.rates.allLongPolls },
      maxAnonymousCost: NO_LIMIT,
      maxCost: NO_LIMIT,
    },
    log: logger('gateway', { level: 'error' }),
    subgraphs: Object.fromEntries(subgraphNames.map((name) => [name, `${address}/${name}/graphql`])),
    port: 0,
  });
  process.stdout.write(`listening ${new URL(gateway.url).port}\n`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error}\n`);
  process.exitCode = 1;
});
