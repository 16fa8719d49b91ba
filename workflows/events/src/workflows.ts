/** The workflows of events. */
import { continueAsNew, defineSignal, setHandler } from '@temporalio/workflow';
import { ENDPOINT_CHANGED } from './contracts';
import type { DeliveryPosition } from './delivery-position';
import { EndpointRun } from './endpoint-run';
import { MESSAGES_CHANGED, type Recipient } from './messages/contracts';
import { DeliveryRun } from './messages/delivery-run';
import type { FailedBatches } from './messages/next-step';

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

const messagesChanged = defineSignal(MESSAGES_CHANGED);

export interface MessageDeliveryArgs extends Recipient {
  /** Absent at first: what could not be sent in the run before. */
  readonly failed?: FailedBatches;
}

/** 消息外发: sends the messages of one person through one channel until none waits. */
export async function messageDelivery({ person, channel, failed = {} }: MessageDeliveryArgs): Promise<void> {
  const run = new DeliveryRun({ person, channel }, failed);
  setHandler(messagesChanged, () => run.changed());
  const left = await run.run();
  if (left !== undefined) await continueAsNew<typeof messageDelivery>({ person, channel, failed: left });
}
