/** What is sent next, and when: worked out from what waits and from the person's preferences. Pure. */
import { addDays, dateOf, startOf } from '@kuaijin/kit/working-days';
import { pauseAfter } from '../backoff';
import type { Batch, Outgoing, Sent, WaitingMessage } from './contracts';
import { quietUntil } from './quiet-hours';

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
/** So many that wait at the same time come collected in one. */
const FLOOD = 5;
/** Messages in one that collects; what is more comes in the next. */
const COLLECTED_MAX = 50;

/** A batch that could not be sent. */
export interface FailedBatch {
  readonly batch: Batch;
  /** Tries that failed; those that were deferred are none. */
  readonly failures: number;
  /** Epoch milliseconds. */
  readonly failingSince: number;
  readonly retryAt: number;
}

/** What could not be sent, by kind: a code does not wait for messages to another address. */
export type FailedBatches = Readonly<Partial<Record<Batch['kind'], FailedBatch>>>;

/** Send this now, wait for so many milliseconds, or nothing waits. */
export type Step =
  | { readonly do: 'SEND'; readonly batch: Batch }
  | { readonly do: 'WAIT'; readonly ms: number }
  | { readonly do: 'END' };

/** A batch and the moment from which on it may be sent. */
interface Planned {
  readonly batch: Batch;
  readonly at: number;
}

export function nextStep(outgoing: Outgoing, failed: FailedBatches, now: number): Step {
  if (outgoing.waiting.length === 0) return { do: 'END' };
  const code = plannedCode(outgoing, failed, now);
  const messages = plannedMessages(outgoing, failed, now);
  const [first] = [code, messages].flatMap((one) => one ?? []).sort((one, other) => one.at - other.at);
  if (first === undefined) return { do: 'END' };
  return first.at <= now ? { do: 'SEND', batch: first.batch } : { do: 'WAIT', ms: first.at - now };
}

/** After a try: what failed waits longer, everything else is over. */
export function afterTry(
  failed: FailedBatches,
  batch: Batch,
  { outcome, retryAfterMs = 0 }: Sent,
  { now, pace, random }: { readonly now: number; readonly pace: Outgoing['pace']; readonly random: number },
): FailedBatches {
  const { [batch.kind]: before, ...others } = failed;
  if (outcome === 'DONE' || outcome === 'REFUSED') return others;
  const isSame = before !== undefined && isEqual(before.batch, batch);
  const failingSince = isSame ? before.failingSince : now;
  const failures = (isSame ? before.failures : 0) + (outcome === 'FAILED' ? 1 : 0);
  // Those that a channel deferred do not come back together.
  const pause = outcome === 'FAILED' ? pauseAfter(failures, pace, random) : Math.round(retryAfterMs * (1 + random));
  return { ...others, [batch.kind]: { batch, failures, failingSince, retryAt: now + pause } };
}

/** True for a batch that has failed for so long that it is given up. */
export const isGivenUp = ({ failingSince }: FailedBatch, { pace }: Pick<Outgoing, 'pace'>, now: number): boolean =>
  now - failingSince >= pace.giveUpMs;

/** Codes come whatever the hour: somebody sits there and waits. */
function plannedCode({ waiting }: Outgoing, { CODE: failed }: FailedBatches, now: number): Planned | undefined {
  const code = waiting.find(({ mode }) => mode === 'CODE');
  if (code === undefined) return undefined;
  const batch: Batch = { kind: 'CODE', numbers: [code.n] };
  return { batch, at: failed !== undefined && isEqual(failed.batch, batch) ? failed.retryAt : now };
}

function plannedMessages(outgoing: Outgoing, { MESSAGES: failed }: FailedBatches, now: number): Planned | undefined {
  const { quietHours, urgentPasses } = outgoing;
  const waiting = outgoing.waiting.filter(({ mode }) => mode !== 'CODE');
  const quietEnd = quietUntil(quietHours, now);
  const stillWaiting = failed?.batch.numbers.filter((n) => waiting.some((one) => one.n === n)) ?? [];
  if (failed !== undefined && stillWaiting.length > 0) {
    const passes = urgentPasses && waiting.every(({ n, isUrgent }) => isUrgent || !stillWaiting.includes(n));
    return { batch: failed.batch, at: outOfQuiet(failed.retryAt, passes ? undefined : quietHours) };
  }
  const candidates = [plannedDigest(outgoing, waiting, now), plannedAtOnce(outgoing, waiting, now)];
  if (quietEnd !== undefined && urgentPasses) candidates.push(plannedUrgent(outgoing, waiting, now));
  return candidates.flatMap((one) => one ?? []).sort((one, other) => one.at - other.at)[0];
}

/** What waits for the digest, once a day. */
function plannedDigest(
  { digestAtMinutes, quietHours }: Outgoing,
  waiting: readonly WaitingMessage[],
  now: number,
): Planned | undefined {
  const inDigest = waiting.filter(({ mode }) => mode === 'DIGEST');
  const [oldest] = inDigest;
  if (oldest === undefined) return undefined;
  const dueAt = digestAfter(oldest.since, digestAtMinutes);
  return { batch: collected(inDigest), at: outOfQuiet(Math.max(dueAt, now), quietHours) };
}

/** One by one; collected where they were held back by quiet hours, or are so many that they would be a nuisance. */
function plannedAtOnce(outgoing: Outgoing, waiting: readonly WaitingMessage[], now: number): Planned | undefined {
  const { quietHours, sentAt, perHour } = outgoing;
  const atOnce = waiting.filter(({ mode }) => mode === 'AT_ONCE');
  const [oldest] = atOnce;
  if (oldest === undefined) return undefined;
  const at = outOfQuiet(freeAt(outgoing, now), quietHours);
  const wasHeld = quietUntil(quietHours, oldest.since) !== undefined;
  const isLastOfHour = sentAt.length >= perHour - 1;
  const isCollected = wasHeld || isLastOfHour || atOnce.length > FLOOD;
  return { batch: collected(isCollected ? atOnce : [oldest]), at };
}

/** The first that may pass quiet hours. */
function plannedUrgent(outgoing: Outgoing, waiting: readonly WaitingMessage[], now: number): Planned | undefined {
  const urgent = waiting.filter(({ mode, isUrgent }) => mode === 'AT_ONCE' && isUrgent);
  if (urgent.length === 0) return undefined;
  return { batch: collected(urgent.length > FLOOD ? urgent : urgent.slice(0, 1)), at: freeAt(outgoing, now) };
}

/** From when on the rate allows one more. */
function freeAt({ sentAt, perHour }: Outgoing, now: number): number {
  const first = sentAt.at(-perHour);
  return first === undefined ? now : Math.max(now, first + HOUR_MS);
}

const outOfQuiet = (at: number, quietHours: Outgoing['quietHours']): number => quietUntil(quietHours, at) ?? at;

/** The first digest after a moment. */
function digestAfter(since: number, digestAtMinutes: number): number {
  const day = dateOf(new Date(since));
  const today = startOf(day).getTime() + digestAtMinutes * MINUTE_MS;
  return today > since ? today : startOf(addDays(day, 1)).getTime() + digestAtMinutes * MINUTE_MS;
}

const collected = (messages: readonly WaitingMessage[]): Batch => ({
  kind: 'MESSAGES',
  numbers: messages.slice(0, COLLECTED_MAX).map(({ n }) => n),
});

const isEqual = (one: Batch, other: Batch): boolean =>
  one.kind === other.kind && one.numbers.join() === other.numbers.join();
