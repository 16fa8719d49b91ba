/**
 * Waits until a condition holds.
 * @throws Error when it does not within the time, with the last thing that went wrong
 */
export async function until(condition: () => Promise<boolean>, withinMs: number): Promise<void> {
  const end = Date.now() + withinMs;
  let wrong: unknown;
  for (;;) {
    try {
      if (await condition()) return;
    } catch (error) {
      wrong = error;
    }
    if (Date.now() > end) throw new Error(`the condition did not come to hold within ${withinMs} ms`, { cause: wrong });
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
