import type { ServiceDeps } from '@kuaijin/kit/service';
import type { CatalogueRoom } from '../catalogue/catalogue-room';
import type { ProjectionRoom } from '../projection/projection-room';
import { CasePapers } from './case-papers';
import { paperPages } from './document-pages';

/** 文书 of cases, and their pages. */
export function openDocumentsRoom({ config }: ServiceDeps, { journal }: ProjectionRoom, { catalogues }: CatalogueRoom) {
  const papers = new CasePapers(journal, catalogues);
  return { papers, pages: paperPages(papers, config.attachmentsKey) };
}
