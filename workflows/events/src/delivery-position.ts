/** How far an endpoint is delivered: what its workflow carries from one run to the next. Pure. */
import type { EndpointToDeliver } from './contracts';
import { type HeldSubject, triedAnew } from './held-subjects';

export interface DeliveryPosition {
  /** Everything before it was delivered or is held. */
  readonly cursor: string;
  /** Of the replay that it belongs to. */
  readonly startNumber: number;
  /** `activeSince` of the endpoint when what is held was tried anew last. */
  readonly activeSince: number;
  readonly held: readonly HeldSubject[];
}

/**
 * The position after the endpoint was read: a replay begins at its cursor with nothing held, a resumption tries what is
 * held at once.
 */
export function positionOf(
  before: DeliveryPosition | undefined,
  { start, activeSince }: Pick<EndpointToDeliver, 'start' | 'activeSince'>,
  now: number,
): DeliveryPosition {
  if (before === undefined || before.startNumber !== start.number) {
    return { cursor: start.cursor, startNumber: start.number, activeSince, held: [] };
  }
  if (before.activeSince === activeSince) return before;
  return { ...before, activeSince, held: triedAnew(before.held, now) };
}
