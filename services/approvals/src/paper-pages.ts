/** 文书 as printable pages under `/documents/<id>`. */
import { addressSigner, DOCUMENTS_PATH, type SignedPages } from '@kuaijin/kit/attachments';
import { KuaijinError } from '@kuaijin/kit/errors';
import { paperPage } from './domain/papers/page';
import { caseOfPaper } from './domain/papers/paper';
import type { CasePapers } from './model/case-papers';
import { departmentNames } from './model/catalogue-files';

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
