import { closeOnSignals, runService } from '@kuaijin/kit/service';
import { buildSupervisionService } from './service';

runService(buildSupervisionService, { name: 'supervision' })
  .then(({ close }) => closeOnSignals(close))
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : 'supervision could not start'}\n`);
    process.exitCode = 1;
  });
