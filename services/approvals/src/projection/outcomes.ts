import type { Viewer } from '@kuaijin/kit/access/visibility';
import type { Mongo } from '@kuaijin/kit/mongo';
import {
  type CountedConnection,
  declareReadModel,
  emptyConnection,
  keysetOrder,
  openReadModel,
  type Page,
  pageOf,
  reading,
  type VersionedCollection,
  type VersionedDocument,
  walk,
} from '@kuaijin/kit/read-models';
import { aboutStep } from '@kuaijin/workflow-approvals/acts/step-event';
import { itemOf } from '@kuaijin/workflow-approvals/case/find';
import type { CaseState, StepState } from '@kuaijin/workflow-approvals/case/state';
import type { Instant } from '@kuaijin/workflow-approvals/case/terms';
import { type CaseScope, caseScope } from '../access/case-scope';
import { scopeFilter } from '../access/scope-filter';
import { scopeFields, scopeIndexes, scopeOfFormer } from './case-models';
import { defaultNoticeMonths, noticeDays, validUntilOf } from './validity';

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
  /** Days on which a notice of its end is due. */
  readonly noticeDays: readonly string[];
}

type Stored = VersionedDocument<OutcomeDocument>;

const text = { type: String, required: true } as const;

const outcomeModel = declareReadModel<OutcomeDocument>('outcomes', {
  fields: {
    ...scopeFields,
    stepId: text,
    caseId: text,
    projectId: text,
    regionId: text,
    departmentId: text,
    catalogueCode: text,
    itemCode: text,
    itemName: text,
    projectName: text,
    documentName: String,
    documentNumber: String,
    decidedAt: { type: Number, required: true },
    // Empty where nothing holds.
    validUntil: String,
    noticeMonths: { type: [Number], required: true },
    noticeDays: { type: [String], required: true },
  },
  indexes: [
    ...scopeIndexes({ validUntil: 1, _id: 1 }, 'outcomes by their end,'),
    { fields: { projectId: 1, validUntil: 1, _id: 1 }, serves: 'the outcomes of projects by their end' },
    { fields: { noticeDays: 1, _id: 1 }, serves: 'outcomes with a notice due on a day' },
  ],
  backfill: {
    lacking: 'noticeDays',
    fill: (document) => ({
      ...scopeOfFormer(document),
      noticeDays: noticeDays(document.validUntil, document.noticeMonths),
    }),
  },
});

/** The first to end first. */
export const byEnd = keysetOrder('VALID_UNTIL', [{ field: 'validUntil', type: 'text', direction: 1 }]);
const byId = keysetOrder('ID');

/** The outcome of a step as readers see it; undefined for an item whose outcomes do not end. */
export function outcomeDocument(state: CaseState, step: StepState): OutcomeDocument | undefined {
  const item = itemOf(state, step);
  if (item.validityYears === undefined) return undefined;
  const { documentNumber } = step.outcome ?? {};
  const validUntil = validUntilOf(state, step) ?? '';
  const noticeMonths = item.validityNoticeMonths ?? defaultNoticeMonths;
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
    validUntil,
    noticeMonths,
    noticeDays: noticeDays(validUntil, noticeMonths),
  };
}

export class Outcomes {
  private constructor(readonly collection: VersionedCollection<OutcomeDocument>) {}

  static async open(mongo: Mongo, database: string): Promise<Outcomes> {
    return new Outcomes(await openReadModel(mongo, database, outcomeModel));
  }

  /** A page of the outcomes that end before a day, the first first, as far as the viewer may see their cases. */
  async expiring(
    viewer: Viewer,
    { before, projectId }: { readonly before: string; readonly projectId?: string },
    page: Page,
  ): Promise<CountedConnection<Stored>> {
    const scope = scopeFilter(viewer, 'caseId');
    if (scope === undefined) return emptyConnection();
    const wanted = { validUntil: { $gt: '', $lt: before }, ...(projectId === undefined ? {} : { projectId }) };
    return pageOf({ model: this.collection.model, filter: { $and: [scope, wanted] }, order: byEnd, page });
  }

  /** Outcomes with a notice due on one of these days, some in memory at a time. */
  noticesDue(days: readonly string[]): AsyncGenerator<readonly Stored[]> {
    return walk({ model: this.collection.model, filter: { noticeDays: { $in: [...days] } }, order: byId });
  }

  /** Of these outcomes those in whose place a later one of the same project and item has come, by step. */
  async replaced(rows: readonly OutcomeDocument[]): Promise<ReadonlySet<string>> {
    const projectIds = [...new Set(rows.map(({ projectId }) => projectId))];
    if (projectIds.length === 0) return new Set();
    const others = await reading(
      this.collection.model
        .find(
          { projectId: { $in: projectIds }, validUntil: { $gt: '' } },
          { projectId: 1, catalogueCode: 1, itemCode: 1, decidedAt: 1 },
        )
        .lean<Stored[]>(),
    );
    const latest = new Map<string, number>();
    for (const row of others) latest.set(nameOf(row), Math.max(latest.get(nameOf(row)) ?? 0, row.decidedAt));
    return new Set(rows.filter((row) => row.decidedAt < (latest.get(nameOf(row)) ?? 0)).map(({ stepId }) => stepId));
  }
}

const nameOf = ({
  projectId,
  catalogueCode,
  itemCode,
}: Pick<OutcomeDocument, 'projectId' | 'catalogueCode' | 'itemCode'>) =>
  JSON.stringify([projectId, catalogueCode, itemCode]);
