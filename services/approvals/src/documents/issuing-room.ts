import type { ServiceDeps } from '@kuaijin/kit/service';
import { type DirectoryNames, DocumentIssues } from './issues';
import { IssuingDesk } from './issuing-desk';

/** 签发: numbers and names of documents, drawn behind the projection of their entries. */
export async function openIssuingRoom({ log, mongo, namespaces }: ServiceDeps, names: DirectoryNames) {
  const issues = await DocumentIssues.open(mongo.db(namespaces.database()), mongo.features, names);
  const desk = new IssuingDesk(issues, log);
  const close = async (): Promise<void> => {
    await desk.close();
    await issues.close();
  };
  return { issues, desk, close };
}
