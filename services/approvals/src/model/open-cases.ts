import { ensureIndexes, type Mongo } from '@kuaijin/kit/mongo';
import { VersionedCollection } from '@kuaijin/kit/read-models';
import { CaseDocuments } from './case-documents';
import { type CaseSnapshotDocument, CaseSnapshots } from './case-snapshots';
import type { CaseDocument, StepDocument } from './documents';
import type { Snapshots } from './snapshots';

/** The collections of the cases. */
export async function openCases(
  mongo: Mongo,
  database: string,
  catalogues: Snapshots,
): Promise<{ readonly documents: CaseDocuments; readonly snapshots: CaseSnapshots }> {
  const db = mongo.db(database);
  const cases = await VersionedCollection.open<CaseDocument>(db, 'cases');
  const steps = await VersionedCollection.open<StepDocument>(db, 'steps');
  const snapshots = await VersionedCollection.open<CaseSnapshotDocument>(db, 'case_snapshots');
  await ensureIndexes(
    cases.collection,
    [
      { fields: { publicCode: 1 }, unique: true },
      { fields: { projectId: 1, submittedAt: -1, _id: -1 } },
      { fields: { regionCode: 1, submittedAt: -1, _id: -1 } },
      { fields: { departmentIds: 1, submittedAt: -1, _id: -1 } },
      { fields: { participantIds: 1, submittedAt: -1, _id: -1 } },
      { fields: { ownerId: 1, submittedAt: -1, _id: -1 } },
      { fields: { isOver: 1, _id: 1 } },
      { fields: { countsWithEdition: 1, _id: 1 } },
      { fields: { layout: 1, _id: 1 } },
    ],
    mongo.features,
  );
  await ensureIndexes(
    steps.collection,
    [
      { fields: { departmentIds: 1, status: 1, due: 1, _id: 1 } },
      { fields: { departmentIds: 1, status: 1, dispatched: 1, _id: 1 } },
      { fields: { tags: 1, due: 1, _id: 1 } },
      { fields: { tags: 1, dispatched: 1, _id: 1 } },
      { fields: { assigneeId: 1, status: 1, due: 1, _id: 1 } },
    ],
    mongo.features,
  );
  return { documents: new CaseDocuments(cases, steps), snapshots: new CaseSnapshots(snapshots, catalogues) };
}
