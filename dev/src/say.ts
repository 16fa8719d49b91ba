/**
 * Progress of the launcher for the person in front of it: on standard error, so that standard output stays for results.
 */

const REPEAT_MS = 10_000;

/** One line. */
export function say(text: string): void {
  process.stderr.write(`kuaijin: ${text}\n`);
}

/** Prints what begins and, while it lasts, every ten seconds that it is still going on. */
export async function withProgress<T>(what: string, work: () => Promise<T>): Promise<T> {
  say(what);
  const began = Date.now();
  const ticking = setInterval(() => say(`${what} … ${seconds(began)} s`), REPEAT_MS);
  try {
    return await work();
  } finally {
    clearInterval(ticking);
  }
}

function seconds(began: number): number {
  return Math.round((Date.now() - began) / 1000);
}
