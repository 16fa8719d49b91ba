/** 调剂, 结转 of money that has left its batch. */
import {
  finishTransfer,
  stepPatience,
  type TransferActivities,
  type TransferArgs,
} from '@kuaijin/kit/accounts/transfers/steps';
import { proxyActivities } from '@temporalio/workflow';

export const accountTransfer = (args: TransferArgs): Promise<void> =>
  finishTransfer(args, proxyActivities<TransferActivities>(stepPatience));
