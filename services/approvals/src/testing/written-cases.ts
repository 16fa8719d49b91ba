/** Cases in a store whose journals a test writes, with what projects and reads them. */
import { Projection } from '@kuaijin/kit/aggregate';
import { refuse } from '@kuaijin/kit/errors';
import type { Feed } from '@kuaijin/kit/feed';
import { Journal } from '@kuaijin/kit/journal';
import { logger } from '@kuaijin/kit/logging';
import type { TestStore } from '@kuaijin/kit/mongo/testing';
import type { CaseEntry } from '@kuaijin/workflow-approvals/case/state';
import { caseStream } from '@kuaijin/workflow-approvals/contracts';
import { Snapshots } from '../catalogue/snapshots';
import { CaseHistory } from '../projection/case-history';
import { CaseJournal } from '../projection/case-journal';
import { CaseProjector } from '../projection/case-projector';
import { openCases } from '../projection/open-cases';
import { Outcomes } from '../projection/outcomes';
import { CaseReader } from '../reading/case-reader';
import { RecentCases } from '../reading/recent-cases';
import { CaseTroubles } from '../reconciliation/case-troubles';

export type WrittenCases = Awaited<ReturnType<typeof writtenCases>>;

/** One process over the database `name` of the store; several of them are several processes. */
export async function writtenCases(store: TestStore, feed: Feed, name = 'cases') {
  const db = store.db(name);
  const opened = await Journal.open(db, 'case_journal');
  // Who projects what it has stored itself goes on to the end of that.
  const workflows = await Journal.open(db, 'case_journal');
  const journal = new CaseJournal(opened);
  // No catalogue is published: cases take theirs from their journals.
  const catalogues = new Snapshots(
    { publishedCatalogue: async (code) => refuse('CATALOGUE_NOT_PUBLISHED', [], { received: code }) },
    journal,
  );
  const { documents, snapshots } = await openCases(store.mongo, db.databaseName, catalogues);
  const history = new CaseHistory(journal, documents, snapshots, catalogues);
  const recent = new RecentCases();
  const outcomes = await Outcomes.open(store.mongo, db.databaseName);
  const troubles = await CaseTroubles.open(store.mongo, db.databaseName);
  const projector = new CaseProjector({
    ...{ history, recent, documents, snapshots, outcomes, troubles, catalogues },
    desk: { take: () => undefined },
  });
  const projection = new Projection({
    ...{ db, name: 'cases', journal: opened, feed, source: 'approvals' },
    log: logger('approvals', { level: 'fatal' }),
    project: (entry) => projector.project(entry),
  });
  return {
    ...{ db, journal, catalogues, documents, snapshots, history, recent, projector, projection },
    reader: new CaseReader(documents, history, recent, catalogues),
    /** Stores entries behind those that are there. */
    async write(caseId: string, entries: readonly CaseEntry[]): Promise<void> {
      const head = await workflows.head(caseStream(caseId));
      await new CaseJournal(workflows).record({ caseId, head, drafts: entries });
    },
    /** Carries a journal into the read model, as far as an entry. */
    async carry(caseId: string, seq: number): Promise<void> {
      await projection.advance(caseStream(caseId), seq);
    },
    async close(): Promise<void> {
      await projection.close();
      await opened.close();
      await workflows.close();
    },
  };
}
