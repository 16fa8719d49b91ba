/** 调剂, 结转 of money that has left its batch. */
import { finishTransfer, type TransferActivities, type TransferArgs } from '@kuaijin/kit/accounts/transfers/steps';
import { proxyActivities } from '@temporalio/workflow';

const activities = proxyActivities<TransferActivities>({
  startToCloseTimeout: '1 minute',
  retry: { initialInterval: '1 second', maximumInterval: '1 minute' },
});

export const accountTransfer = (args: TransferArgs): Promise<void> => finishTransfer(args, activities);
