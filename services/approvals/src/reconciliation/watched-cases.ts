import { keysetOrder, reading, type VersionedDocument, walk } from '@kuaijin/kit/read-models';
import type { Instant } from '@kuaijin/workflow-approvals/case/terms';
import type { CaseDocuments } from '../projection/case-documents';
import type { CaseDocument, StepDocument } from '../projection/documents';
import { oneOf } from '../reading/one-of';

/** What a watch needs to know of a case. */
export type WatchedCase = Pick<VersionedDocument<CaseDocument>, 'key' | 'version' | 'isOver'>;

/** What came to be known of the people of offices. */
export interface StaffChange {
  readonly departmentIds: readonly string[];
  readonly officerIds: readonly string[];
}

const byWriting = keysetOrder('WRITTEN', [{ field: 'writtenAt', type: 'number', direction: 1 }]);
const byDue = keysetOrder('DUE', [{ field: 'due', type: 'number', direction: 1 }]);
const fields = { key: 1, version: 1, isOver: 1 } as const;
const select = Object.keys(fields);
/** Cases reported at once. */
const PAGE = 100;
/** Departments, or officers, whose steps are asked for at once. */
const STAFF = 50;
/** Statuses in which a step waits for an office. */
const withOffice = ['DISPATCHED', 'ACCEPTED', 'SUSPENDED', 'RETURNED', 'PRE_APPROVED'] as const;

/** Which cases a watch has to look at: each question is answered by an index, however many cases there are. */
export class WatchedCases {
  constructor(private readonly documents: CaseDocuments) {}

  /** Cases that were written since a moment, page by page. */
  changedSince(moment: Instant): AsyncGenerator<readonly WatchedCase[]> {
    const { model } = this.documents.cases;
    return walk({ model, filter: { writtenAt: { $gte: moment } }, order: byWriting, select }, PAGE);
  }

  /** Cases whose clock should have rung before a moment, those that wait for longest first. */
  overdue(moment: Instant, limit: number): Promise<readonly WatchedCase[]> {
    const found = this.documents.cases.model.find({ ringsAt: { $lt: moment } }, fields).sort({ ringsAt: 1, _id: 1 });
    return reading(found.limit(limit).lean<WatchedCase[]>());
  }

  /** Open cases behind an id, in the order of their ids. */
  openAfter(id: string, limit: number): Promise<readonly WatchedCase[]> {
    const found = this.documents.cases.model.find({ isOver: false, _id: { $gt: id } }, fields).sort({ _id: 1 });
    return reading(found.limit(limit).lean<WatchedCase[]>());
  }

  /**
   * Cases of which a step lies with one of these departments or officers, page by page; one may come more than once.
   */
  async *handledBy({ departmentIds, officerIds }: StaffChange): AsyncGenerator<readonly string[]> {
    const { model } = this.documents.steps;
    const status = oneOf(withOffice);
    const filters = [
      ...portions(departmentIds).map((ids) => ({ departmentIds: oneOf(ids), status })),
      ...portions(officerIds).map((ids) => ({ assigneeId: oneOf(ids), status })),
    ];
    for (const filter of filters) {
      const rows: AsyncGenerator<readonly VersionedDocument<StepDocument>[]> = walk(
        { model, filter, order: byDue, select: ['caseId'] },
        PAGE,
      );
      for await (const page of rows) yield [...new Set(page.map(({ caseId }) => caseId))];
    }
  }
}

const portions = (ids: readonly string[]): (readonly string[])[] =>
  Array.from({ length: Math.ceil(ids.length / STAFF) }, (_, i) => ids.slice(i * STAFF, (i + 1) * STAFF));
