/** Starts directory alone against the servers that the environment names. */
import { closeOnSignals, runService } from '@kuaijin/kit/service';
import { buildDirectoryService } from './service';

runService(buildDirectoryService, { name: 'directory' }).then(
  (running) => closeOnSignals(() => running.close()),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
