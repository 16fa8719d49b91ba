import { CancellationScope, isCancellation, sleep } from '@temporalio/workflow';
import type { Instant } from '../case/terms';

/** One durable timer for a case, armed again only when the earliest moment moves. */
export class Alarm {
  #armedFor: Instant | undefined;
  #scope: CancellationScope | undefined;

  /** @param onRing receives the moment that the timer was armed for. */
  constructor(private readonly onRing: (moment: Instant) => void) {}

  /**
   * Arms it for a moment, also for one that has passed: whether there is a timer must not depend on the workflow's
   * clock, only how long it runs, at least 1 ms.
   */
  set(moment: Instant | undefined): void {
    if (moment === this.#armedFor) return;
    this.#scope?.cancel();
    this.#armedFor = moment;
    this.#scope = undefined;
    if (moment === undefined) return;
    const scope = new CancellationScope();
    this.#scope = scope;
    scope
      .run(() => sleep(Math.max(1, moment - Date.now())))
      .then(
        () => {
          if (this.#scope === scope) {
            this.#armedFor = undefined;
            this.#scope = undefined;
          }
          this.onRing(moment);
        },
        (error: unknown) => {
          if (!isCancellation(error)) throw error;
        },
      );
  }
}
