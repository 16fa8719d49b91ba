import { closeOnSignals, runService } from '@kuaijin/kit/service';
import { buildEventsService } from './service';

runService(buildEventsService, { name: 'events' })
  .then(({ close }) => closeOnSignals(close))
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : 'events could not start'}\n`);
    process.exitCode = 1;
  });
