import type { Fired, Rang } from '../case/limit-rungs';
import type { Instant } from '../case/terms';
import { BrokenInvariant } from '../case/transitions';

/**
 * What the journal says of rungs of limits other than the promise of a step (that is `clock.rung`), and what the case
 * remembers of them.
 */

/** A rung as it is remembered. */
export const firedRung = ({
  at,
  data: { rung: kind, dueAt, to },
}: {
  readonly at: Instant;
  readonly data: Rang;
}): Fired => ({
  kind,
  dueAt,
  at,
  ...(to === undefined ? {} : { to }),
});

/** Throws {@link BrokenInvariant} on a rung that rings twice for a due moment. */
export function once(before: readonly Fired[], { kind, dueAt }: Fired, what: string): void {
  if (!before.some((one) => one.kind === kind && one.dueAt === dueAt)) return;
  throw new BrokenInvariant(`${what}: the rung ${kind} rings twice for one due moment`);
}
