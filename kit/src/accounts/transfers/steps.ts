/**
 * 调剂 as a workflow takes it, after the amount has left its account: it comes into the other one, or goes back. Pure:
 * part of workflow code.
 */

/** The entry by which the amount left. */
export interface TransferArgs {
  readonly account: string;
  readonly seq: number;
}

/** What the workflow asks of the service that holds both accounts; each is done once however often it is asked. */
export interface TransferActivities {
  /** @returns whether the other account took it; where it did not it never will, so that the amount may go back */
  takeInTransfer(args: TransferArgs): Promise<{ readonly isTaken: boolean }>;
  /** Puts what the other account did not take back where it came from. */
  giveBackTransfer(args: TransferArgs): Promise<void>;
}

/** Type name of the workflow. */
export const ACCOUNT_TRANSFER = 'accountTransfer';

/** Id of the workflow, under the prefix of the deployment. @param service whose accounts they are */
export const accountTransferId = (service: string, { account, seq }: TransferArgs): string =>
  `${service}/transfer/${account}/${seq}`;

/**
 * How long a step is waited for, and how it is asked for again. Its entries are made once however many try, and what
 * one try has made the next one finds: so what a process had begun that was killed goes on soon.
 */
export const stepPatience = {
  startToCloseTimeout: '5 seconds',
  retry: { initialInterval: '1 second', maximumInterval: '1 minute' },
} as const;

/** The steps that are left once the amount is out. */
export async function finishTransfer(args: TransferArgs, activities: TransferActivities): Promise<void> {
  const { isTaken } = await activities.takeInTransfer(args);
  if (!isTaken) await activities.giveBackTransfer(args);
}
