/** How often each mutation was done and refused, so that none falls out of the play unseen. */

export type Outcome = 'done' | 'refused';

export class Tally {
  readonly #counts: Record<Outcome, Map<string, number>> = { done: new Map(), refused: new Map() };

  note(mutation: string, outcome: Outcome): void {
    const counts = this.#counts[outcome];
    counts.set(mutation, (counts.get(mutation) ?? 0) + 1);
  }

  /** True for what has not come out so yet. */
  lacks(mutation: string, outcome: Outcome): boolean {
    return !this.#counts[outcome].has(mutation);
  }

  /** How often each came out so. */
  counts(outcome: Outcome): Record<string, number> {
    return Object.fromEntries(this.#counts[outcome]);
  }
}
