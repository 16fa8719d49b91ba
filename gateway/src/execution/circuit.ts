/**
 * Spares a subgraph that does not answer, and those who wait for it: after some failures it is asked only now and then.
 */
import {
  BrokenCircuitError,
  type CircuitBreakerPolicy,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhen,
} from 'cockatiel';

/** Failures in a row after which the circuit opens. */
const FAILURES = 5;
/** Milliseconds until one request tries whether the subgraph answers again. */
const RETRY_AFTER_MS = 1_000;

export class Circuit {
  private readonly policy: CircuitBreakerPolicy;

  /**
   * @param isFailure whether an error says that the subgraph does not answer
   * @param report is called when the circuit opens or closes
   */
  constructor(isFailure: (error: unknown) => boolean, report: (isOpen: boolean) => void) {
    this.policy = circuitBreaker(handleWhen(isFailure), {
      halfOpenAfter: RETRY_AFTER_MS,
      breaker: new ConsecutiveBreaker(FAILURES),
    });
    this.policy.onBreak(() => report(true));
    this.policy.onReset(() => report(false));
  }

  get isOpen(): boolean {
    return this.policy.state !== CircuitState.Closed;
  }

  /** @throws CircuitOpen without asking, while the circuit is open */
  async ask<T>(send: () => Promise<T>): Promise<T> {
    if (this.policy.state === CircuitState.Closed) return this.policy.execute(send);
    try {
      return await this.policy.execute(send);
    } catch (error) {
      throw error instanceof BrokenCircuitError ? new CircuitOpen() : error;
    }
  }
}

/** The subgraph was not asked, since it has not answered before. */
export class CircuitOpen extends Error {
  constructor() {
    super('the circuit is open');
  }
}
