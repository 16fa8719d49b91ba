/** Waiting for something that is to become true; never for a time. */

const LOOK_EVERY_MS = 50;
const LOOK_EVERY_MS_MOST = 250;

/** Milliseconds until the next look: what takes long is looked at less often, since a look takes time of its own. */
export const pauseAfter = (waitedMs: number): number =>
  Math.max(LOOK_EVERY_MS, Math.min(waitedMs / 20, LOOK_EVERY_MS_MOST));

/**
 * Asks until the answer is neither undefined nor false, and returns it.
 * @param what is waited for, in words: the error names it
 * @throws Error after `withinMs`, with the last thing that went wrong while asking
 */
export async function waitFor<T>(
  what: string,
  condition: () => Promise<T | undefined | false> | T | undefined | false,
  withinMs = 60_000,
): Promise<T> {
  const since = Date.now();
  const until = since + withinMs;
  let wrong: unknown;
  for (;;) {
    try {
      const answer = await condition();
      if (answer !== undefined && answer !== false) return answer;
      wrong = undefined;
    } catch (error) {
      wrong = error;
    }
    if (Date.now() > until) {
      const because =
        wrong === undefined ? '' : ` Last error: ${wrong instanceof Error ? wrong.message : String(wrong)}`;
      throw new Error(`Waited ${withinMs} ms in vain for ${what}.${because}`);
    }
    await new Promise((resolve) => setTimeout(resolve, pauseAfter(Date.now() - since)));
  }
}
