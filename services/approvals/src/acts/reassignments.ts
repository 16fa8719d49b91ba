import type { Viewer } from '@kuaijin/kit/access/visibility';
import { type BsonData, contentHashOf } from '@kuaijin/kit/journal';
import type { Mongo } from '@kuaijin/kit/mongo';
import { declareDocuments, insertNew, openDocuments, reading, type VersionedDocument } from '@kuaijin/kit/read-models';
import { stepTransitions } from '@kuaijin/workflow-approvals/case/transitions';
import type { Model } from 'mongoose';
import { regionFilter } from '../access/scope-filter';
import type { CaseDocuments } from '../projection/case-documents';
import type { StepDocument } from '../projection/documents';
import { oneOf } from '../reading/one-of';

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

/** Found by id alone. */
const batches = declareDocuments<Batch>('reassignments', {
  fields: { _id: String, stepIds: { type: [String], required: true }, hasMore: { type: Boolean, required: true } },
});

/** The steps that a batch is about, and whether the officer had more. */
export type Selected = Pick<Batch, 'stepIds' | 'hasMore'>;

/**
 * Which steps a request meant: chosen once, since what was reassigned is not with the officer any more when the same is
 * asked for again. Whether its key was used for something else the journals of the cases know.
 */
export class Reassignments {
  private constructor(
    private readonly batches: Model<Batch>,
    private readonly documents: Pick<CaseDocuments, 'steps'>,
  ) {}

  static async open(mongo: Mongo, database: string, documents: Pick<CaseDocuments, 'steps'>): Promise<Reassignments> {
    return new Reassignments(await openDocuments(mongo, database, batches), documents);
  }

  async select(viewer: Viewer, key: string, asked: ReassignmentAsked): Promise<Selected> {
    if (asked.stepIds !== undefined) return { stepIds: asked.stepIds, hasMore: false };
    const _id = `${viewer.identity.subject}/${contentHashOf(key, { ...asked } as BsonData, undefined)}`;
    const known = await this.#kept(_id);
    if (known !== null) return known;
    const chosen = await this.#choose(viewer, asked);
    // Nothing was done under the key: it may be asked again when there is something.
    return chosen.stepIds.length === 0 ? chosen : this.#keep({ _id, ...chosen });
  }

  async #keep(batch: Batch): Promise<Batch> {
    if (await insertNew(this.batches, batch)) return batch;
    return (await this.#kept(batch._id)) ?? batch;
  }

  #kept(id: string): Promise<Batch | null> {
    return reading(this.batches.findOne({ _id: id }).lean<Batch>());
  }

  async #choose(viewer: Viewer, { fromOfficerId, departmentId, projectId }: ReassignmentAsked): Promise<Selected> {
    const inRegion = regionFilter(viewer);
    if (inRegion === undefined) return { stepIds: [], hasMore: false };
    const found = await reading(
      this.documents.steps.model
        .find(
          {
            assigneeId: fromOfficerId,
            status: oneOf(open),
            ...inRegion,
            ...(departmentId === undefined ? {} : { departmentIds: departmentId }),
            ...(projectId === undefined ? {} : { projectId }),
          } as object,
          { key: 1 },
        )
        .sort({ due: 1, _id: 1 })
        .limit(REASSIGNED_MAX + 1)
        .lean<VersionedDocument<StepDocument>[]>(),
    );
    const ids = found.map(({ key }) => key);
    return { stepIds: ids.slice(0, REASSIGNED_MAX), hasMore: ids.length > REASSIGNED_MAX };
  }
}
