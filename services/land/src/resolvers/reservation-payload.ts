/** What the mutations of a reservation answer. */
import type { Posted } from '@kuaijin/kit/accounts';
import { refused } from '@kuaijin/kit/errors/refusals';
import type { LandContext } from '../land-context';

/** The mark that the release of an unknown reservation leaves is no reservation. */
export async function reservationPayload(posted: Posted, id: string, { loaders }: LandContext) {
  if (!posted.ok) return refused(posted.refusal);
  loaders.accounts.clear(posted.entry.stream);
  const reservation = await loaders.reservations.clear(id).load(id);
  return { reservation: reservation ?? null, cursor: posted.cursor, userErrors: [] };
}
