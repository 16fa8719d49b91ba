/**
 * The least that an operation on Temporal can be: one Update that runs one local activity. The baseline of `bench --
 * decide`.
 */
import { condition, defineSignal, defineUpdate, proxyLocalActivities, setHandler } from '@temporalio/workflow';

export interface BareActivities {
  note(key: string): Promise<string>;
}

const { note } = proxyLocalActivities<BareActivities>({ startToCloseTimeout: '3 seconds' });

export const bareUpdate = defineUpdate<string, [string]>('bare');
export const bareEnd = defineSignal('end');

/** Runs until it is told to end. */
export async function bare(): Promise<void> {
  let hasEnded = false;
  setHandler(bareUpdate, (key) => note(key));
  setHandler(bareEnd, () => {
    hasEnded = true;
  });
  await condition(() => hasEnded);
}
