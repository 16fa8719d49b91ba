/** Fields and orders that the read models of supervision share. */
import { keysetOrder } from '@kuaijin/kit/read-models';

export const requiredText = { type: String, required: true } as const;
export const optionalText = String;

/** Newest first, and where several were raised at one instant by the id. */
export const newestFirst = keysetOrder('NEWEST', [{ field: 'raisedAt', type: 'instant', direction: -1 }]);

/** The end of an index whose rows come newest first. */
export const byNewest = { raisedAt: -1, _id: -1 } as const;
