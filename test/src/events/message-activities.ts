/** The activities of the workflow that sends messages, over an outbox in memory; receivers answer as a test says. */
import type {
  Batch,
  MessageActivities,
  Outgoing,
  Sent,
  WaitingMessage,
} from '@kuaijin/workflow-events/messages/contracts';

export interface SentBatch {
  readonly batch: Batch;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly outcome: Sent['outcome'];
}

export interface OutboxInMemory {
  readonly activities: MessageActivities;
  /** Every try, in order. */
  readonly tries: readonly SentBatch[];
  readonly givenUp: readonly Batch[];
  add(message: Partial<WaitingMessage> & Pick<WaitingMessage, 'n'>): Promise<void>;
}

export interface OutboxOptions extends Partial<Outgoing> {
  readonly now: () => Promise<number>;
  /** @param tries of this batch so far */
  readonly answer?: (batch: Batch, tries: number) => Sent;
}

export const pace = { firstMs: 10_000, longestMs: 3_600_000, giveUpMs: 3 * 86_400_000 };

export function outboxInMemory({ now, answer = () => ({ outcome: 'DONE' }), ...given }: OutboxOptions): OutboxInMemory {
  let waiting: readonly WaitingMessage[] = [];
  const sentAt: number[] = [];
  const tries: SentBatch[] = [];
  const givenUp: Batch[] = [];
  const without = ({ kind, numbers }: Batch) =>
    waiting.filter(({ n, mode }) => (mode === 'CODE') !== (kind === 'CODE') || !numbers.includes(n));
  return {
    tries,
    givenUp,
    add: async (message) => {
      waiting = [...waiting, { mode: 'AT_ONCE', isUrgent: false, since: await now(), ...message }];
    },
    activities: {
      readOutgoing: async () => {
        const since = (await now()) - 3_600_000;
        const lately = sentAt.filter((at) => at >= since);
        return { waiting, sentAt: lately, urgentPasses: true, digestAtMinutes: 510, perHour: 20, pace, ...given };
      },
      sendMessages: async ({ batch }) => {
        const before = tries.filter((one) => JSON.stringify(one.batch) === JSON.stringify(batch)).length;
        const sent = answer(batch, before);
        const at = await now();
        tries.push({ batch, at, outcome: sent.outcome });
        if (sent.outcome === 'DONE') sentAt.push(at);
        if (sent.outcome === 'DONE' || sent.outcome === 'REFUSED') waiting = without(batch);
        return sent;
      },
      giveUpMessages: async ({ batch }) => {
        givenUp.push(batch);
        waiting = without(batch);
      },
    },
  };
}
