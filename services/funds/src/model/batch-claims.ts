/**
 * Which award has the money of a batch: one document a batch, whose `_id` is the lock, since awards of different trees
 * are decided apart. A claim is never given back: once its award certainly was not recorded, the next that asks takes
 * it over.
 */
import { claim, declareDocuments } from '@kuaijin/kit/read-models';
import type { Model } from 'mongoose';

interface BatchClaim {
  /** Id of the batch. */
  readonly _id: string;
  readonly awardId: string;
  /** Tree in which the award is recorded. */
  readonly rootId: string;
  readonly at: Date;
}

/** Found by id alone. */
export const batchClaims = declareDocuments<BatchClaim>('batch_claims', {
  fields: {
    _id: String,
    awardId: { type: String, required: true },
    rootId: { type: String, required: true },
    at: { type: Date, required: true },
  },
});

/** Milliseconds after its claim in which an award may be recorded. */
export const RECORDED_WITHIN_MS = 20_000;
/**
 * Milliseconds after which a claim without its award counts as left behind: clocks may differ, and an entry may be on
 * its way.
 */
const LEFT_BEHIND_MS = 60_000;

/** An award that wants a batch. */
export interface Claimant {
  readonly awardId: string;
  readonly rootId: string;
}

export class BatchClaims {
  constructor(
    private readonly claims: Model<BatchClaim>,
    private readonly isRecorded: (claimant: Claimant) => Promise<boolean>,
  ) {}

  /**
   * Takes a batch for an award, or takes it again: then it may be recorded for {@link RECORDED_WITHIN_MS} from `at` on.
   * @returns false when another award has the batch
   * @throws KuaijinError UNAVAILABLE, OUTCOME_UNKNOWN: claim it again
   */
  async claim(batchId: string, { awardId, rootId }: Claimant, at: Date): Promise<boolean> {
    const held = await claim(this.claims, { _id: batchId, awardId, rootId, at }, async (one) => {
      const isFresh = at.getTime() - one.at.getTime() < LEFT_BEHIND_MS;
      return one.awardId !== awardId && (isFresh || (await this.isRecorded(one)));
    });
    return held === undefined;
  }
}
