/** What has to be ended when the process ends, whatever ends it. */
import { say } from './say';

const PATIENCE_MS = 20_000;

export class Lifetime {
  private readonly ends: (() => Promise<unknown> | unknown)[] = [];
  private ending: Promise<void> | undefined;

  /**
   * Ctrl-C, a polite kill and a closed terminal end everything in order; a second Ctrl-C ends the process at once
   * (servers end by themselves then).
   * @param code exit code of a process that is asked to end: 0 only where that is how it is meant to end
   */
  constructor(code = 1) {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        if (this.ending !== undefined) process.exit(1);
        const patience = setTimeout(() => process.exit(1), PATIENCE_MS);
        void this.end().finally(() => {
          clearTimeout(patience);
          process.exit(code);
        });
      });
    }
  }

  /** What is added last ends first. */
  onEnd(end: () => Promise<unknown> | unknown): void {
    this.ends.push(end);
  }

  get isEnding(): boolean {
    return this.ending !== undefined;
  }

  /** Ends everything, once. */
  end(): Promise<void> {
    this.ending ??= (async () => {
      for (const end of this.ends.reverse()) {
        try {
          await end();
        } catch (error) {
          say(`while ending: ${error instanceof Error ? error.message : String(error)}`);
        }
      }
    })();
    return this.ending;
  }
}
