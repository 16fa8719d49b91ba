import { closeOnSignals, runService } from '@kuaijin/kit/service';
import { buildApprovalsService } from './service';

runService(buildApprovalsService, { name: 'approvals' })
  .then(({ close }) => closeOnSignals(close))
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : 'approvals could not start'}\n`);
    process.exitCode = 1;
  });
