/** 暂存: subjects whose first event could not be delivered, with what came for them since. Pure. */
import { pauseAfter } from './backoff';
import {
  type EventRef,
  type LeftBehind,
  type QueuedEvents,
  RETRIED_AT_ONCE,
  type Retried,
  type RetryPace,
} from './contracts';

/** Past so many held subjects the endpoint pauses. */
export const HELD_SUBJECTS_MAX = 100;
/** Events held for all subjects together, so that the state of the workflow stays small. */
export const HELD_EVENTS_MAX = 2_000;

/** A subject that waits for its receiver. */
export interface HeldSubject {
  readonly subject: string;
  readonly events: readonly EventRef[];
  /** Failed attempts of the first event. */
  readonly failures: number;
  /** Epoch milliseconds of its first failed attempt; absent while it was not tried. */
  readonly failingSince?: number;
  /** Epoch milliseconds. */
  readonly retryAt: number;
}

/** What a pause is worked out from. */
export interface Moment {
  readonly now: number;
  readonly pace: RetryPace;
  /** From 0 up to 1. */
  readonly random: () => number;
}

/** With what a page of the feed left behind. */
export function withLeftBehind(
  held: readonly HeldSubject[],
  leftBehind: readonly LeftBehind[],
  moment: Moment,
): readonly HeldSubject[] {
  const known = new Map(held.map((one) => [one.subject, one]));
  for (const { subject, events, hasFailed } of leftBehind) {
    const before = known.get(subject);
    const queue: HeldSubject = before ?? { subject, events: [], failures: 0, retryAt: moment.now };
    const longer = { ...queue, events: [...queue.events, ...events] };
    known.set(subject, hasFailed ? failedOnce(longer, moment) : longer);
  }
  return [...known.values()];
}

/** After a retry: what was delivered is gone, what failed waits longer. */
export function withRetried(
  held: readonly HeldSubject[],
  results: Retried['results'],
  moment: Moment,
): readonly HeldSubject[] {
  const bySubject = new Map(results.map((result) => [result.subject, result]));
  return held.flatMap((one) => {
    const result = bySubject.get(one.subject);
    if (result === undefined) return [one];
    const events = one.events.slice(result.done);
    if (events.length === 0) return [];
    const front =
      result.done > 0 ? { subject: one.subject, events, failures: 0, retryAt: moment.now } : { ...one, events };
    return [result.hasFailed ? failedOnce(front, moment) : front];
  });
}

/** The fronts of the queues that are due. */
export function dueQueues(held: readonly HeldSubject[], now: number): readonly QueuedEvents[] {
  return held
    .filter(({ retryAt }) => retryAt <= now)
    .map(({ subject, events }) => ({ subject, events: events.slice(0, RETRIED_AT_ONCE) }));
}

/** Milliseconds until something is due; undefined while nothing is held. */
export function untilDue(held: readonly HeldSubject[], now: number): number | undefined {
  if (held.length === 0) return undefined;
  return Math.max(0, Math.min(...held.map(({ retryAt }) => retryAt)) - now);
}

/** Everything at once and from the beginning, after the endpoint was resumed. */
export const triedAnew = (held: readonly HeldSubject[], now: number): readonly HeldSubject[] =>
  held.map(({ subject, events }) => ({ subject, events, failures: 0, retryAt: now }));

/** More than an endpoint may hold. */
export const isTooMuch = (held: readonly HeldSubject[]): boolean =>
  held.length > HELD_SUBJECTS_MAX || held.reduce((sum, { events }) => sum + events.length, 0) > HELD_EVENTS_MAX;

/** True when a delivery has failed for so long that its receiver counts as down. */
export const isGivenUp = (held: readonly HeldSubject[], { now, pace }: Pick<Moment, 'now' | 'pace'>): boolean =>
  held.some(({ failingSince }) => failingSince !== undefined && now - failingSince >= pace.giveUpMs);

function failedOnce(queue: HeldSubject, { now, pace, random }: Moment): HeldSubject {
  const failures = queue.failures + 1;
  return {
    ...queue,
    failures,
    failingSince: queue.failingSince ?? now,
    retryAt: now + pauseAfter(failures, pace, random()),
  };
}
