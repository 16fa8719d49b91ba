/** 文书 as printable pages under `/documents/<id>`. */
import { addressSigner, DOCUMENTS_PATH, type SignedPages } from '@kuaijin/kit/attachments';
import { KuaijinError } from '@kuaijin/kit/errors';
import { departmentNames } from '../catalogue/catalogue-files';
import type { CasePapers } from './case-papers';
import { paperPage } from './page';
import { caseOfPaper } from './paper';

/** @param key signs the addresses; one given for a document opens no attachment, nor the other way round */
export function paperPages(papers: CasePapers, key: string): SignedPages {
  const names = departmentNames();
  return {
    path: DOCUMENTS_PATH,
    signer: addressSigner(key, DOCUMENTS_PATH),
    page: async (id) => {
      const caseId = caseOfPaper(id);
      const paper = caseId === undefined ? undefined : (await papers.of(caseId)).find((one) => one.id === id);
      if (paper === undefined) throw new KuaijinError('NOT_FOUND', { received: id.slice(0, 80) });
      const code = paper.departmentId.split('-').at(-1) ?? '';
      return paperPage(paper, names.get(code) ?? paper.departmentId);
    },
  };
}
