import type { CaseAct, Instant } from '../case/terms';

/** What every operation on a case carries. */

/** Who asks, as far as the rules of a case need it. */
export interface Commander extends CaseAct {
  readonly departmentId?: string;
  readonly organisationId?: string;
  /** Where the caller holds the post; absent for who holds it nowhere in particular. */
  readonly regionId?: string;
  /** AB角: the officer on leave in whose place the caller acts, and from when to when. */
  readonly substitution?: { readonly officerId: string; readonly from: Instant; readonly until: Instant };
}

/** What every command carries. */
export interface CommandBase {
  /** The caller's idempotency key: the key of the journal entry. */
  readonly key: string;
  readonly by: Commander;
  /**
   * What the caller gave, where the command holds more than that (a resolved catalogue, a code that was drawn): the key
   * means this content for ever. Left out: the command itself without key and caller.
   */
  readonly content?: unknown;
}
