import type { Model } from 'mongoose';
import type { ReadModel } from '../aggregate';
import { isDuplicateKey, writing } from '../mongo';
import { declareDocuments, reading } from '../read-models';

interface ProjectLinesDocument {
  /** Id of the project. */
  readonly _id: string;
  readonly reservations: readonly string[];
}

/** Found by id alone. */
export const projectLines = declareDocuments<ProjectLinesDocument>('project_lines', {
  fields: { _id: String, reservations: [String] },
});

/**
 * Which reservations a project has, in all accounts together. A set that only grows, so the order in which accounts
 * write to it does not matter; found by id, which every server answers from an index.
 */
export class ProjectLines implements ReadModel {
  constructor(private readonly lines: Model<ProjectLinesDocument>) {}

  /**
   * Adds reservations to projects; `key` is the project, `body` names the reservation.
   * @throws KuaijinError UNAVAILABLE, OUTCOME_UNKNOWN
   */
  async putMany(writes: readonly { readonly key: string; readonly body: object }[]): Promise<void> {
    for (const { key, body } of writes) {
      if (isLine(body)) await this.#add(key, body.reservationId);
    }
  }

  /** Ids of the reservations of each project, in the order in which they came. */
  async of(projectIds: readonly string[]): Promise<Map<string, readonly string[]>> {
    const ids = [...new Set(projectIds)];
    const found = await reading(this.lines.find({ _id: { $in: ids } }).lean<ProjectLinesDocument[]>());
    return new Map(found.map(({ _id, reservations }) => [_id, reservations]));
  }

  async #add(projectId: string, reservationId: string): Promise<void> {
    const add = () =>
      writing(
        this.lines.updateOne({ _id: projectId }, { $addToSet: { reservations: reservationId } }, { upsert: true }),
      );
    try {
      await add();
    } catch (error) {
      // Two upserts of one project at once: one of them finds the document made.
      if (!isDuplicateKey(error)) throw error;
      await add();
    }
  }
}

function isLine(body: object): body is { readonly reservationId: string } {
  return 'reservationId' in body && typeof body.reservationId === 'string';
}
