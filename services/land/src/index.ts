/** Starts land alone against the servers that the environment names. */
import { closeOnSignals, runService } from '@kuaijin/kit/service';
import { buildLandService } from './service';

runService(buildLandService, { name: 'land' }).then(
  (running) => closeOnSignals(() => running.close()),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
