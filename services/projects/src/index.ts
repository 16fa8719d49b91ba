/** Starts projects alone against the servers that the environment names. */
import { closeOnSignals, runService } from '@kuaijin/kit/service';
import { buildProjectsService } from './service';

runService(buildProjectsService, { name: 'projects' }).then(
  (running) => closeOnSignals(() => running.close()),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
