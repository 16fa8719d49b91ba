/** 调整用途 of bond money. */
import { proxyActivities } from '@temporalio/workflow';
import { finishUseChange, type UseChangeActivities, type UseChangeArgs } from './domain/use-change';

const activities = proxyActivities<UseChangeActivities>({
  startToCloseTimeout: '1 minute',
  retry: { initialInterval: '1 second', maximumInterval: '1 minute' },
});

export const bondUseChange = (args: UseChangeArgs): Promise<void> => finishUseChange(args, activities);
