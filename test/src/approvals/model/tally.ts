/** How often each mutation was done and refused, so that none falls out of the play unseen. */

export type Outcome = 'done' | 'refused';

export class Tally {
  /** How often each is wanted at least. */
  least = 1;
  readonly #counts: Record<Outcome, Map<string, number>> = { done: new Map(), refused: new Map() };

  note(mutation: string, outcome: Outcome): void {
    const counts = this.#counts[outcome];
    counts.set(mutation, (counts.get(mutation) ?? 0) + 1);
  }

  /** True for what has not come out so often enough yet. */
  lacks(mutation: string, outcome: Outcome): boolean {
    return (this.#counts[outcome].get(mutation) ?? 0) < this.least;
  }

  /** How often each came out so. */
  counts(outcome: Outcome): Record<string, number> {
    return Object.fromEntries(this.#counts[outcome]);
  }
}
