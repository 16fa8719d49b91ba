/** 调整用途 of bond money. */
import { stepPatience } from '@kuaijin/kit/accounts/transfers/steps';
import { proxyActivities } from '@temporalio/workflow';
import { finishUseChange, type UseChangeActivities, type UseChangeArgs } from './domain/use-change';

export const bondUseChange = (args: UseChangeArgs): Promise<void> =>
  finishUseChange(args, proxyActivities<UseChangeActivities>(stepPatience));
