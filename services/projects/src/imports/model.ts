/** Imports in the store: a journal stream and a document for each; how far it has come, and what was refused. */
import { type KindOf, thingDocuments } from '@kuaijin/kit/aggregate/things';
import { KuaijinError } from '@kuaijin/kit/errors';
import { writing } from '@kuaijin/kit/mongo';
import {
  type Condition,
  type CountedConnection,
  declareDocuments,
  insertNew,
  keysetOrder,
  openDocuments,
  type Page,
  pageOf,
  reading,
  walk,
} from '@kuaijin/kit/read-models';
import type { ServiceDeps } from '@kuaijin/kit/service/deps';
import type { Model } from 'mongoose';
import { type ImportFact, type RowCounts, type TableImport, withImportFact } from './imported';
import type { RowRefusal } from './read-row';

export const importKind: KindOf<TableImport> = {
  source: 'projects',
  name: 'project_import',
  documents: thingDocuments('project_imports', ['REGION']),
  statusOf: ({ status }) => status,
  apply: (before, { type, data }, at, act) => withImportFact(before, { type, ...data } as ImportFact, at, act),
  eventOf: ({ kind, fileName, rows }, { data }) => {
    const { stored, unchanged, refused } = data as Partial<RowCounts>;
    const counts = stored === undefined ? {} : { stored, unchanged, refused };
    return { data: { kind, fileName, rows, ...counts } as never };
  },
};

/** How far an import has come. */
export interface ProgressDocument extends RowCounts {
  /** Id of the import. */
  readonly _id: string;
  readonly reads: string;
  /** Rows below the header that are done. */
  readonly done: number;
  readonly endedAt?: Date;
}

/** Rows that were done together. */
export interface DoneRows extends RowCounts {
  /** How many. */
  readonly rows: number;
  readonly refusals: readonly RowRefusal[];
}

export interface RefusalDocument extends RowRefusal {
  /** Import, row and place among the refusals of the row. */
  readonly _id: string;
  readonly importId: string;
}

const whole = { type: Number, required: true as const };

const progressDocuments = declareDocuments<ProgressDocument>('import_progress', {
  fields: {
    _id: String,
    reads: { type: String, required: true },
    done: whole,
    stored: whole,
    unchanged: whole,
    refused: whole,
    endedAt: Date,
  },
  indexes: [{ fields: { reads: 1, endedAt: -1 }, serves: 'the newest import of the same file that has ended' }],
});

const refusalDocuments = declareDocuments<RefusalDocument>('import_refusals', {
  fields: {
    _id: String,
    importId: { type: String, required: true },
    row: whole,
    cell: String,
    code: { type: String, required: true },
    expected: String,
    received: String,
  },
  indexes: [{ fields: { importId: 1, _id: 1 }, serves: 'what an import refused, by row' }],
});

export const refusalOrder = keysetOrder('REFUSAL');

export class ImportProgress {
  private constructor(
    private readonly progress: Model<ProgressDocument>,
    private readonly refusals: Model<RefusalDocument>,
  ) {}

  static async open({ mongo, namespaces }: Pick<ServiceDeps, 'mongo' | 'namespaces'>): Promise<ImportProgress> {
    const database = namespaces.database();
    return new ImportProgress(
      await openDocuments(mongo, database, progressDocuments),
      await openDocuments(mongo, database, refusalDocuments),
    );
  }

  /** How far some imports have come, in one query; those that have not begun are left out. */
  async of(ids: readonly string[]): Promise<ReadonlyMap<string, ProgressDocument>> {
    const found = await reading(this.progress.find({ _id: { $in: [...ids] } }).lean<ProgressDocument[]>());
    return new Map(found.map((one) => [one._id, one]));
  }

  /** The newest import of the same that has ended. */
  async endedBefore(reads: string): Promise<string | undefined> {
    const ended = this.progress.findOne({ reads, endedAt: { $exists: true } }).sort({ endedAt: -1 });
    return (await reading(ended.lean<ProgressDocument>()))?._id;
  }

  /** Begins, or says where an import was left; what was noted behind that place is forgotten. */
  async resume({ id, reads }: Pick<TableImport, 'id' | 'reads'>): Promise<ProgressDocument> {
    const none = { _id: id, reads, done: 0, stored: 0, unchanged: 0, refused: 0 };
    if (await insertNew(this.progress, none)) return none;
    const held = (await this.of([id])).get(id);
    if (held === undefined) return this.resume({ id, reads });
    await writing(this.refusals.deleteMany({ importId: id, _id: { $gte: placeOf(id, held.done + 1, 0) } } as object));
    return held;
  }

  /**
   * Notes the next rows and what was refused of them.
   * @throws KuaijinError VERSION_CONFLICT when another process has gone on
   */
  async advance(before: ProgressDocument, { rows, refusals, ...counts }: DoneRows): Promise<ProgressDocument> {
    const { _id: importId, done: from } = before;
    const writes = refusals.map((one, n) => {
      const _id = placeOf(importId, from + 1, n);
      return { updateOne: { filter: { _id }, update: { $setOnInsert: { importId, ...one } }, upsert: true } };
    });
    if (writes.length > 0) await writing(this.refusals.bulkWrite(writes as never, { ordered: false }));
    const more = {
      done: before.done + rows,
      stored: before.stored + counts.stored,
      unchanged: before.unchanged + counts.unchanged,
      refused: before.refused + counts.refused,
    };
    const { matchedCount } = await writing(
      this.progress.updateOne({ _id: importId, done: before.done }, { $set: more }),
    );
    if (matchedCount === 0) throw new KuaijinError('VERSION_CONFLICT', { received: importId });
    return { ...before, ...more };
  }

  /** Notes that every row is done. */
  async end(id: string, endedAt: Date): Promise<void> {
    await writing(this.progress.updateOne({ _id: id }, { $set: { endedAt } }));
  }

  /** A page of what an import refused, by row. */
  page(importId: string, page: Page): Promise<CountedConnection<RefusalDocument>> {
    const filter: Condition = { importId };
    return pageOf({ model: this.refusals, filter, order: refusalOrder, page });
  }

  /** Numbers of the rows that an import refused. */
  async refusedRows(importId: string): Promise<ReadonlySet<number>> {
    const rows = new Set<number>();
    const filter: Condition = { importId };
    for await (const some of walk({ model: this.refusals, filter, order: refusalOrder, select: ['row'] }, 1_000)) {
      for (const { row } of some) rows.add(row);
    }
    return rows;
  }
}

/** Ids of refusals lie in the order of the rows. @param at number of the first row of those that are noted together */
function placeOf(importId: string, at: number, n: number): string {
  return `${importId}/${String(at).padStart(6, '0')}/${String(n).padStart(6, '0')}`;
}
