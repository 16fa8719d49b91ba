/** 文书 as printable pages under `/documents/<id>`, and as PDF under `/documents/<id>.pdf`. */
import { addressSigner, DOCUMENTS_PATH, type SignedPages } from '@kuaijin/kit/attachments';
import { KuaijinError } from '@kuaijin/kit/errors';
import type { CasePapers } from './case-papers';
import { paperPage } from './page';
import { caseOfPaper } from './paper';
import { documentPdf } from './pdf';

const PDF = '.pdf';

/** Id under which the PDF of a document is opened. */
export const pdfOf = (id: string): string => `${id}${PDF}`;

/** @param key signs the addresses; one given for a document opens no attachment, nor the other way round */
export function paperPages(papers: CasePapers, key: string): SignedPages {
  return {
    path: DOCUMENTS_PATH,
    signer: addressSigner(key, DOCUMENTS_PATH),
    page: async (asked) => {
      const isPdf = asked.endsWith(PDF);
      const id = isPdf ? asked.slice(0, -PDF.length) : asked;
      const caseId = caseOfPaper(id);
      const paper = caseId === undefined ? undefined : (await papers.of(caseId)).find((one) => one.id === id);
      if (paper === undefined) throw new KuaijinError('NOT_FOUND', { received: asked.slice(0, 80) });
      if (!isPdf) return { mediaType: 'text/html; charset=utf-8', body: paperPage(paper) };
      const fileName = `${paper.title} ${paper.number}.pdf`;
      return { mediaType: 'application/pdf', body: await documentPdf(paper), fileName };
    },
  };
}
