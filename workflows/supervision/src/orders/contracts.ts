/** What the watch over an order asks of supervision (task queue `<prefix>-supervision`). */
import type { OrderMoment, OrderOfficer } from './limits';

export interface OrderLook {
  readonly orderId: string;
  /** Epoch milliseconds: the moment as the workflow knows it. */
  readonly asOf: number;
}

/** How an order stands to its limits. */
export interface OrderStanding {
  /** A moment that is reached and not recorded yet; null = none. */
  readonly moment: OrderMoment | null;
  /** The department that has it. */
  readonly departmentId: string;
  /** Epoch milliseconds of the next look; null = it is signed off. */
  readonly nextAt: number | null;
}

export interface RecordOrderMomentArgs extends OrderLook {
  readonly moment: OrderMoment;
  /** Persons whom the directory names for it. */
  readonly recipientIds: readonly string[];
}

export interface OrderActivities {
  /** Changes nothing. */
  standingOfOrder(args: OrderLook): Promise<OrderStanding>;
  /** Records that a moment of a limit was reached and notifies whom it concerns, once for ever. */
  recordOrderMoment(args: RecordOrderMomentArgs): Promise<OrderStanding>;
}

/** What the watch asks of directory (task queue `<prefix>-directory`), which holds approvals' contract of it. */
export interface OfficerActivities {
  /** Whom a rung reaches of a department; null if nobody is named. */
  recipientOf(args: { departmentId: string; rung: OrderOfficer }): Promise<{ actorId: string } | null>;
}

/** Type name of the workflow that watches one order. */
export const ORDER_WATCH = 'orderWatch';

export interface OrderWatchArgs {
  readonly orderId: string;
  /** Epoch milliseconds of the first look. */
  readonly lookAt: number;
}

/** Id of the watch over an order, under the prefix of the deployment. */
export const orderWatchId = (orderId: string): string => `supervision/order/${orderId}`;
