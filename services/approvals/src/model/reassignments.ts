import { type BsonData, contentHashOf } from '@kuaijin/kit/journal';
import { isDuplicateKey } from '@kuaijin/kit/mongo';
import { stepTransitions } from '@kuaijin/workflow-approvals/domain/transitions';
import type { Collection, Db } from 'mongodb';
import type { CaseDocuments } from './case-documents';

/** Steps of one batch at most. */
export const REASSIGNED_MAX = 100;

/** Statuses in which a step may be reassigned. */
const open = [
  ...new Set(stepTransitions.flatMap(({ by, from }) => (by === 'reassign' && from !== null ? [from] : []))),
];

/** What an operator asked for: the steps by name, or all that are with the officer. */
export interface ReassignmentAsked {
  readonly fromOfficerId: string;
  readonly toOfficerId: string;
  readonly reason: string;
  readonly stepIds?: readonly string[];
  readonly departmentId?: string;
  readonly projectId?: string;
}

interface Batch {
  readonly _id: string;
  readonly stepIds: readonly string[];
  readonly hasMore: boolean;
}

/** The steps that a batch is about, and whether the officer had more. */
export type Selected = Pick<Batch, 'stepIds' | 'hasMore'>;

/**
 * Which steps a request meant: chosen once, since what was reassigned is not with the officer any more when the same is asked for again. Whether
 * its key was used for something else the journals of the cases know.
 */
export class Reassignments {
  readonly #batches: Collection<Batch>;

  constructor(
    db: Db,
    private readonly documents: Pick<CaseDocuments, 'steps'>,
  ) {
    this.#batches = db.collection<Batch>('reassignments');
  }

  async select(actorId: string, key: string, asked: ReassignmentAsked): Promise<Selected> {
    if (asked.stepIds !== undefined) return { stepIds: asked.stepIds, hasMore: false };
    const _id = `${actorId}/${contentHashOf(key, { ...asked } as BsonData, undefined)}`;
    const known = await this.#batches.findOne({ _id });
    if (known !== null) return known;
    const chosen = await this.#choose(asked);
    // Nothing was done under the key: it may be asked again when there is something.
    return chosen.stepIds.length === 0 ? chosen : this.#keep({ _id, ...chosen });
  }

  async #keep(batch: Batch): Promise<Batch> {
    try {
      await this.#batches.insertOne(batch, { writeConcern: { w: 'majority', j: true } });
      return batch;
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      return (await this.#batches.findOne({ _id: batch._id })) ?? batch;
    }
  }

  async #choose({ fromOfficerId, departmentId, projectId }: ReassignmentAsked): Promise<Selected> {
    const found = await this.documents.steps.collection
      .find(
        {
          assigneeId: fromOfficerId,
          status: { $in: open },
          ...(departmentId === undefined ? {} : { departmentIds: departmentId }),
          ...(projectId === undefined ? {} : { projectId }),
        },
        { projection: { key: 1 } },
      )
      .sort({ due: 1, _id: 1 })
      .limit(REASSIGNED_MAX + 1)
      .toArray();
    const ids = found.map(({ key }) => key);
    return { stepIds: ids.slice(0, REASSIGNED_MAX), hasMore: ids.length > REASSIGNED_MAX };
  }
}
