import type { Identity } from '@kuaijin/kit/access/posts';
import { ensureIndexes, type Mongo } from '@kuaijin/kit/mongo';
import { VersionedCollection, type VersionedDocument } from '@kuaijin/kit/read-models';
import type { KeyPart, Page } from '@kuaijin/kit/read-models/connection';
import type { CaseState, Instant, StepState } from '@kuaijin/workflow-approvals/domain/case';
import { itemOf } from '@kuaijin/workflow-approvals/domain/lookup';
import type { Filter } from 'mongodb';
import { type CaseScope, caseScope } from '../domain/case-scope';
import { aboutStep } from '../domain/concerns';
import { defaultNoticeMonths, validUntilOf } from '../domain/validity';
import { scopeFilter } from './scope-filter';

/** 批准文件 with an end, in the read model: one a step whose item has a validity. Who may see its case may see it. */
export interface OutcomeDocument extends CaseScope {
  readonly stepId: string;
  readonly caseId: string;
  readonly projectId: string;
  readonly regionId: string;
  readonly departmentId: string;
  readonly catalogueCode: string;
  readonly itemCode: string;
  readonly itemName: string;
  readonly projectName: string;
  readonly documentName?: string;
  readonly documentNumber?: string;
  readonly decidedAt: Instant;
  /** The day of its end; empty while there is no outcome that holds. */
  readonly validUntil: string;
  readonly noticeMonths: readonly number[];
}

type Stored = VersionedDocument<OutcomeDocument>;

/** The outcome of a step as readers see it; undefined for an item whose outcomes do not end. */
export function outcomeDocument(state: CaseState, step: StepState): OutcomeDocument | undefined {
  const item = itemOf(state, step);
  if (item.validityYears === undefined) return undefined;
  const { documentNumber } = step.outcome ?? {};
  return {
    ...caseScope(state),
    stepId: step.id,
    caseId: state.id,
    projectId: state.projectId,
    regionId: state.regionId,
    departmentId: step.departmentId,
    catalogueCode: state.catalogue.code,
    itemCode: step.itemCode,
    ...aboutStep(state, step),
    ...(item.outcomeDocument === undefined ? {} : { documentName: item.outcomeDocument }),
    ...(documentNumber === undefined ? {} : { documentNumber }),
    decidedAt: step.outcome?.at ?? 0,
    validUntil: validUntilOf(state, step) ?? '',
    noticeMonths: item.validityNoticeMonths ?? defaultNoticeMonths,
  };
}

export class Outcomes {
  private constructor(readonly collection: VersionedCollection<OutcomeDocument>) {}

  static async open(mongo: Mongo, database: string): Promise<Outcomes> {
    const collection = await VersionedCollection.open<OutcomeDocument>(mongo.db(database), 'outcomes');
    await ensureIndexes(
      collection.collection,
      [{ fields: { validUntil: 1, _id: 1 } }, { fields: { projectId: 1, catalogueCode: 1, itemCode: 1 } }],
      mongo.features,
    );
    return new Outcomes(collection);
  }

  /** Outcomes that end before a day, the first first, as far as the caller may see their cases; one more than the page asks for. */
  async expiring(
    identity: Identity,
    { before, projectId }: { readonly before: string; readonly projectId?: string },
    { first, after }: Page,
  ): Promise<OutcomeDocument[]> {
    const conditions: Filter<Stored>[] = [
      scopeFilter(identity, 'caseId') as Filter<Stored>,
      { validUntil: { $gt: '', $lt: before } },
      ...(projectId === undefined ? [] : [{ projectId }]),
      ...(after === undefined ? [] : [behind(after)]),
    ];
    const found = this.collection.collection
      .find({ $and: conditions })
      .sort({ validUntil: 1, _id: 1 })
      .limit(first + 1);
    return (await found.toArray()) as unknown as OutcomeDocument[];
  }

  /** Outcomes that end within days, both included, in no order. */
  async *ending(from: string, to: string): AsyncGenerator<OutcomeDocument> {
    const found = this.collection.collection.find({ validUntil: { $gte: from, $lte: to } }, { batchSize: 500 });
    for await (const row of found) yield row as unknown as OutcomeDocument;
  }

  /** Of these outcomes those in whose place a later one of the same project and item has come, by step. */
  async replaced(rows: readonly OutcomeDocument[]): Promise<ReadonlySet<string>> {
    const others = this.collection.collection.find({
      projectId: { $in: [...new Set(rows.map(({ projectId }) => projectId))] },
      validUntil: { $gt: '' },
    });
    const latest = new Map<string, number>();
    for await (const row of others) latest.set(nameOf(row), Math.max(latest.get(nameOf(row)) ?? 0, row.decidedAt));
    return new Set(rows.filter((row) => row.decidedAt < (latest.get(nameOf(row)) ?? 0)).map(({ stepId }) => stepId));
  }
}

/** Sort key of an outcome in lists. */
export const outcomeKey = (row: OutcomeDocument): readonly KeyPart[] => [row.validUntil, row.stepId];

const nameOf = ({
  projectId,
  catalogueCode,
  itemCode,
}: Pick<OutcomeDocument, 'projectId' | 'catalogueCode' | 'itemCode'>) =>
  JSON.stringify([projectId, catalogueCode, itemCode]);

function behind([day, id]: readonly KeyPart[]): Filter<Stored> {
  const validUntil = String(day);
  return { $or: [{ validUntil: { $gt: validUntil } }, { validUntil, _id: { $gt: String(id) } }] } as Filter<Stored>;
}
