/** Starts funds alone against the servers that the environment names. */
import { closeOnSignals, runService } from '@kuaijin/kit/service';
import { buildFundsService } from './service';

runService(buildFundsService, { name: 'funds' }).then(
  (running) => closeOnSignals(() => running.close()),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
