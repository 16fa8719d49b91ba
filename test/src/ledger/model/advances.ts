/** 预支 in the model: what was advanced when and under which document, the oldest first. */
export interface Owed {
  readonly document: string | undefined;
  readonly since: number;
  left: number;
}

/** What is paid back, the oldest first. @returns what was paid of which */
export function payBack(owed: Owed[], amount: number): Owed[] {
  const paid: Owed[] = [];
  let rest = amount;
  while (rest > 0 && owed[0] !== undefined) {
    const part = Math.min(rest, owed[0].left);
    paid.push({ ...owed[0], left: part });
    owed[0].left -= part;
    rest -= part;
    if (owed[0].left === 0) owed.shift();
  }
  return paid;
}

/** What is advanced under a document that owes already is as old as that. */
export function owe(owed: Owed[], document: string | undefined, since: number, amount: number): void {
  const same = document === undefined ? undefined : owed.find((one) => one.document === document);
  if (same === undefined) owed.push({ document, since, left: amount });
  else same.left += amount;
}

/** What was paid back is owed again, in its place by age. */
export function oweAgain(owed: Owed[], parts: readonly Owed[]): void {
  for (const part of parts) {
    const same = find(owed, part);
    if (same === undefined) {
      const younger = owed.findIndex(({ since }) => since > part.since);
      owed.splice(younger === -1 ? owed.length : younger, 0, { ...part });
    } else {
      same.left += part.left;
      if (same.since === part.since) continue;
      owed.splice(owed.indexOf(same), 1);
      oweAgain(owed, [{ ...same, since: part.since }]);
    }
  }
}

export const find = (owed: readonly Owed[], one: Pick<Owed, 'document' | 'since'>): Owed | undefined =>
  owed.find((other) => other.document === one.document && (one.document !== undefined || other.since === one.since));
