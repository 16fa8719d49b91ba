import { type Refusal, refuse } from '@kuaijin/kit/errors';
import type { Instant } from '../case/terms';
import type { Commander } from '../contracts/command';

/**
 * AB角: what an officer's substitute does during his leave is done in his place, and stands in the journal as done on
 * his behalf.
 */

/** Whose work is done: the officer whom the caller substitutes, else the caller. */
export const personOf = ({ actorId, substitution }: Commander): string => substitution?.officerId ?? actorId;

/** A substitution counts while the leave lasts, by the time of the entry. */
export function notSubstituting({ substitution }: Commander, at: Instant): Refusal | undefined {
  if (substitution === undefined || (substitution.from <= at && at < substitution.until)) return undefined;
  return refuse('NOT_ALLOWED', ['input'], {
    expected: `a time from ${new Date(substitution.from).toISOString()} to ${new Date(substitution.until).toISOString()}`,
    received: new Date(at).toISOString(),
  });
}
