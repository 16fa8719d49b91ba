/**
 * 调整用途 of bond money as a workflow takes it, after it was decided: what was not paid out leaves the project that had it
 * and is allotted to the other one, or comes back. Pure: part of workflow code.
 */

/** The change, as the journal of the bond has it. */
export interface UseChangeArgs {
  readonly bondId: string;
  readonly changeId: string;
}

/** Where the money is in the end. */
export type UseChangeOutcome = 'MOVED' | 'NOT_MOVED';

/** What the workflow asks of funds; every entry of a step is made once however often the step is asked for. */
export interface UseChangeActivities {
  /** Takes the money back from the project that had it; what was paid out stays. @returns whether that was all of it */
  takeBackForUseChange(args: UseChangeArgs): Promise<{ readonly isDone: boolean }>;
  /** Allots it to the other project. @returns whether it did; where it did not it never will */
  allotForUseChange(args: UseChangeArgs): Promise<{ readonly isDone: boolean }>;
  /** Allots what was taken back to the project that had it. */
  restoreAfterUseChange(args: UseChangeArgs): Promise<void>;
  /** Records where the money is. */
  recordUseChangeOutcome(args: UseChangeArgs & { readonly outcome: UseChangeOutcome }): Promise<void>;
}

/** Type name of the workflow. */
export const BOND_USE_CHANGE = 'bondUseChange';

/** Id of the workflow, under the prefix of the deployment. */
export const bondUseChangeId = (changeId: string): string => `funds/bond-use-change/${changeId}`;

/** The steps that are left once the change is decided. */
export async function finishUseChange(args: UseChangeArgs, activities: UseChangeActivities): Promise<void> {
  const taken = await activities.takeBackForUseChange(args);
  const isMoved = taken.isDone && (await activities.allotForUseChange(args)).isDone;
  if (!isMoved) await activities.restoreAfterUseChange(args);
  await activities.recordUseChangeOutcome({ ...args, outcome: isMoved ? 'MOVED' : 'NOT_MOVED' });
}
