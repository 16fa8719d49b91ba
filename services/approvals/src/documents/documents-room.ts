import type { ServiceDeps } from '@kuaijin/kit/service';
import type { CatalogueRoom } from '../catalogue/catalogue-room';
import type { ProjectionRoom } from '../projection/projection-room';
import { CasePapers } from './case-papers';
import { paperPages } from './document-pages';
import type { DocumentIssues } from './issues';

/** 文书 of cases, and their pages. */
export function openDocumentsRoom(
  { config }: ServiceDeps,
  { journal }: ProjectionRoom,
  { catalogues }: CatalogueRoom,
  issues: DocumentIssues,
) {
  const papers = new CasePapers(journal, catalogues, issues);
  return { papers, pages: paperPages(papers, config.attachmentsKey) };
}
