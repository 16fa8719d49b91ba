import { KuaijinError } from '@kuaijin/kit/errors';

/** Of the 10 Updates that the server runs on one workflow at once, those that one process may take. */
const AT_ONCE = 8;
/** Operations on one case that may wait in this process. */
const WAITING_MAX = 256;

interface Gate {
  inside: number;
  readonly waiting: (() => void)[];
}

/** Admission: a case is operated on by so many at once from this process; others wait within a bound. */
export class Admission {
  readonly #gates = new Map<string, Gate>();

  constructor(
    private readonly atOnce = AT_ONCE,
    private readonly waitingMax = WAITING_MAX,
  ) {}

  /** Runs the action when there is room. @throws KuaijinError RATE_LIMITED when too many wait already */
  async run<T>(caseId: string, action: () => Promise<T>): Promise<T> {
    const gate = this.#gates.get(caseId) ?? { inside: 0, waiting: [] };
    this.#gates.set(caseId, gate);
    if (gate.inside >= this.atOnce) {
      if (gate.waiting.length >= this.waitingMax) {
        throw new KuaijinError('RATE_LIMITED', {
          expected: `at most ${this.waitingMax} operations waiting on one case`,
        });
      }
      await new Promise<void>((enter) => gate.waiting.push(enter));
    } else {
      gate.inside += 1;
    }
    try {
      return await action();
    } finally {
      this.#leave(caseId, gate);
    }
  }

  /** Who leaves gives the place to the one who has waited longest. */
  #leave(caseId: string, gate: Gate): void {
    const next = gate.waiting.shift();
    if (next !== undefined) {
      next();
      return;
    }
    gate.inside -= 1;
    if (gate.inside === 0) this.#gates.delete(caseId);
  }
}
