/** 提醒: moments at which a watch reminds of something, one after the other. Pure. */

/** A moment, and what is reminded of then. */
export interface Reminder<T> {
  readonly what: T;
  readonly at: Date;
}

/** What a watch does at its moments, by the means of the workflow that it runs in. */
export interface ReminderMeans<T> {
  /** At least 1 millisecond. */
  readonly sleep: (ms: number) => Promise<void>;
  /** Epoch milliseconds, as the workflow knows them. */
  readonly now: () => number;
  /** Reminds, or leaves it where the time of it has gone by. @returns whether nothing is left to remind of */
  readonly act: (what: T, asOf: number) => Promise<{ readonly isOver: boolean }>;
}

/** Sleeps from one reminder to the next, until the last or until nothing is left to remind of. */
export async function remindInTurn<T>(
  reminders: readonly Reminder<T>[],
  { sleep, now, act }: ReminderMeans<T>,
): Promise<void> {
  for (const { what, at } of reminders) {
    await sleep(Math.max(1, at.getTime() - now()));
    const { isOver } = await act(what, now());
    if (isOver) return;
  }
}

/** True for a reminder when a later one, which says more, is due as well. */
export function isOvertaken<T>(reminders: readonly Reminder<T>[], what: T, asOf: Date): boolean {
  const later = reminders[reminders.findIndex((one) => one.what === what) + 1];
  return later !== undefined && later.at <= asOf;
}
