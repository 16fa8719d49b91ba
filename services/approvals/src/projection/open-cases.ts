import type { Mongo } from '@kuaijin/kit/mongo';
import { openReadModel } from '@kuaijin/kit/read-models';
import type { Snapshots } from '../catalogue/snapshots';
import { CaseDocuments } from './case-documents';
import { caseModel, snapshotModel, stepModel, stepStateModel } from './case-models';
import { CaseSnapshots } from './case-snapshots';

/** The collections of the cases. */
export async function openCases(
  mongo: Mongo,
  database: string,
  catalogues: Snapshots,
): Promise<{ readonly documents: CaseDocuments; readonly snapshots: CaseSnapshots }> {
  const cases = await openReadModel(mongo, database, caseModel);
  const steps = await openReadModel(mongo, database, stepModel);
  const stepStates = await openReadModel(mongo, database, stepStateModel);
  const snapshots = await openReadModel(mongo, database, snapshotModel);
  return {
    documents: new CaseDocuments(cases, steps, stepStates),
    snapshots: new CaseSnapshots(snapshots, catalogues),
  };
}
