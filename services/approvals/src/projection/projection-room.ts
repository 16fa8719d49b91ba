import { Projection } from '@kuaijin/kit/aggregate';
import { Journal } from '@kuaijin/kit/journal';
import type { ServiceDeps } from '@kuaijin/kit/service';
import type { CatalogueStore } from '../catalogue/catalogue-store';
import { Snapshots } from '../catalogue/snapshots';
import type { IssuingDesk } from '../documents/issuing-desk';
import { NAME } from '../name';
import { RecentCases } from '../reading/recent-cases';
import type { CaseTroubles } from '../reconciliation/case-troubles';
import { CaseHistory } from './case-history';
import { CaseJournal, caseIdOfStream } from './case-journal';
import { CaseProjector } from './case-projector';
import { CaseReaders } from './case-readers';
import { openCases } from './open-cases';
import { Outcomes } from './outcomes';

interface ProjectionNeeds {
  readonly catalogues: CatalogueStore;
  readonly troubles: CaseTroubles;
  readonly desk: Pick<IssuingDesk, 'take'>;
}

/** The journal of the cases, and the read models and events that are made of it. */
export type ProjectionRoom = Awaited<ReturnType<typeof openProjectionRoom>>;

export async function openProjectionRoom(
  { config, feed, log, mongo, namespaces }: ServiceDeps,
  { catalogues, troubles, desk }: ProjectionNeeds,
) {
  const database = namespaces.database();
  const db = mongo.db(database);
  const journal = new CaseJournal(
    await Journal.open(db, 'case_journal', { pollMs: config.pollMs, features: mongo.features }),
  );
  const versions = new Snapshots(catalogues, journal);
  const { documents, snapshots } = await openCases(mongo, database, versions);
  const history = new CaseHistory(journal, documents, snapshots, versions);
  const recent = new RecentCases();
  const outcomes = await Outcomes.open(mongo, database);
  const projector = new CaseProjector({
    ...{ history, recent, documents, snapshots, outcomes, troubles, desk },
    catalogues: versions,
  });
  const projection = new Projection({
    db,
    name: 'cases',
    journal: journal.journal,
    feed,
    source: NAME,
    log,
    project: (entry) => projector.project(entry),
    onNewerRelease: (stream, error) =>
      log.warn(
        { caseId: caseIdOfStream(stream), err: error },
        'a case is left to a newer release; its readers see it as before',
      ),
  });
  const readers = new CaseReaders(projection, feed, NAME);
  return { journal, versions, documents, history, recent, outcomes, projection, readers };
}
