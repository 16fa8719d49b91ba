/** One run of the workflow that sends a person's messages through one channel. */
import { condition, proxyActivities, workflowInfo } from '@temporalio/workflow';
import type { Batch, MessageActivities, Outgoing, Recipient } from './contracts';
import { afterTry, type FailedBatches, isGivenUp, nextStep } from './next-step';

/** Activities in one run; then the history begins anew. */
const ACTIVITIES_IN_A_RUN = 300;

const retry = { initialInterval: '1 second', maximumInterval: '30 seconds' } as const;
/** They say nothing meanwhile: a process that is gone is noticed by this alone. */
const { readOutgoing, giveUpMessages } = proxyActivities<MessageActivities>({
  startToCloseTimeout: '10 seconds',
  retry,
});
/** Without a heartbeat for so long the process that sends is gone, and another one sends under the same id. */
const { sendMessages } = proxyActivities<MessageActivities>({
  startToCloseTimeout: '5 minutes',
  heartbeatTimeout: '5 seconds',
  retry,
});

export class DeliveryRun {
  #changes = 0;
  #activities = 0;

  constructor(
    private readonly recipient: Recipient,
    private failed: FailedBatches,
  ) {}

  /** More waits, or by other rules. */
  changed(): void {
    this.#changes += 1;
  }

  /** @returns what another run goes on with; undefined when nothing waits any more */
  async run(): Promise<FailedBatches | undefined> {
    for (;;) {
      if (this.#isLong()) return this.failed;
      const seen = this.#changes;
      const isChanged = () => this.#changes !== seen;
      this.#activities += 1;
      const outgoing = await readOutgoing(this.recipient);
      const step = nextStep(outgoing, this.failed, Date.now());
      if (step.do === 'SEND') await this.#send(outgoing, step.batch);
      else if (step.do === 'WAIT') await condition(isChanged, step.ms);
      else if (!isChanged()) return undefined;
    }
  }

  async #send(outgoing: Outgoing, batch: Batch): Promise<void> {
    this.#activities += 1;
    const sent = await sendMessages({ ...this.recipient, batch });
    const now = Date.now();
    this.failed = afterTry(this.failed, batch, sent, { now, pace: outgoing.pace, random: Math.random() });
    const failed = this.failed[batch.kind];
    if (failed === undefined || !isGivenUp(failed, outgoing, now)) return;
    this.#activities += 1;
    await giveUpMessages({ ...this.recipient, batch });
    this.failed = afterTry(this.failed, batch, { outcome: 'REFUSED' }, { now, pace: outgoing.pace, random: 0 });
  }

  #isLong(): boolean {
    return this.#activities >= ACTIVITIES_IN_A_RUN || workflowInfo().continueAsNewSuggested;
  }
}
