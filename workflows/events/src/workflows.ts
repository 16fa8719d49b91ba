/** The workflows of events. */
import { continueAsNew, defineSignal, setHandler } from '@temporalio/workflow';
import { ENDPOINT_CHANGED } from './contracts';
import type { DeliveryPosition } from './delivery-position';
import { EndpointRun } from './endpoint-run';

const endpointChanged = defineSignal<[version: number]>(ENDPOINT_CHANGED);

export interface WebhookEndpointArgs {
  readonly endpointId: string;
  /** Absent at first: delivery begins where the endpoint says. */
  readonly position?: DeliveryPosition;
}

/** 推送: delivers the events of one endpoint until it is removed. */
export async function webhookEndpoint({ endpointId, position }: WebhookEndpointArgs): Promise<void> {
  const run = new EndpointRun(endpointId, position);
  setHandler(endpointChanged, (version) => run.changed(version));
  const reached = await run.run();
  if (reached !== undefined) await continueAsNew<typeof webhookEndpoint>({ endpointId, position: reached });
}
