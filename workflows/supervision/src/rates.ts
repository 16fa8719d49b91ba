/** 排名的数据: rates of the regions below one, from projects, with the names that the directory has. */
import { proxyActivities, workflowInfo } from '@temporalio/workflow';
import type { NamedRates, RatesActivities, RatesArgs, RegionNameActivities } from './contracts/rates';

const patience = {
  startToCloseTimeout: '1 minute',
  retry: { initialInterval: '1 second', maximumInterval: '1 minute' },
} as const;

/** Task queue of another service. */
export const queueOf = (service: string): string => workflowInfo().taskQueue.replace(/supervision$/, service);

/** In the order of the ids of the regions; one that the directory does not name goes by its id. */
export async function gatherRates(args: RatesArgs): Promise<readonly NamedRates[]> {
  const { ratesByRegion } = proxyActivities<RatesActivities>({ ...patience, taskQueue: queueOf('projects') });
  const { regionNames } = proxyActivities<RegionNameActivities>({ ...patience, taskQueue: queueOf('directory') });
  const rates = await ratesByRegion(args);
  const names = await regionNames({ regionIds: rates.map(({ regionId }) => regionId) });
  return rates.map((one) => ({ ...one, name: names[one.regionId] ?? one.regionId }));
}
