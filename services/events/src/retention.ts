/** Moves old events to the archive, where the deployment keeps them for a time only. */
import type { ServiceDeps } from '@kuaijin/kit/service';
import { PeriodicTask } from '@kuaijin/kit/service/periodic-task';

/** Milliseconds between two rounds. */
const EVERY_MS = 3_600_000;

/** Not started yet; undefined where events are kept for ever. */
export function feedRetention({
  config,
  feed,
  log,
}: Pick<ServiceDeps, 'config' | 'feed' | 'log'>): PeriodicTask | undefined {
  const { feedKeptMs: keptMs } = config;
  if (keptMs === undefined) return undefined;
  const archiver = feed.archiver({ keptMs });
  return new PeriodicTask({
    log,
    everyMs: EVERY_MS,
    failed: 'old events not archived yet; retrying',
    round: async () => {
      const archived = await archiver.round(new Date());
      if (archived > 0) log.info({ archived }, 'old events were archived');
      return 0;
    },
  });
}
