import type { CaseEntry } from '@kuaijin/workflow-approvals/case/state';
import type { CatalogueStore } from '../catalogue/catalogue-store';
import type { CaseJournal } from '../projection/case-journal';
import type { Paper } from './paper';
import { producePapers } from './produce';

const PAGE = 500;

/** 文书 of cases, made anew from the journal whenever somebody asks: nothing of them is stored. */
export class CasePapers {
  constructor(
    private readonly journal: CaseJournal,
    private readonly catalogues: CatalogueStore,
  ) {}

  /** All documents of a case in the order of its journal; none for a case that is not there. */
  async of(caseId: string): Promise<Paper[]> {
    const entries: CaseEntry[] = [];
    for (;;) {
      const page = await this.journal.read(caseId, entries.length, PAGE);
      entries.push(...page);
      if (page.length < PAGE) break;
    }
    const basis = new Map<string, string | undefined>();
    for (const { data } of entries) {
      if (!('catalogue' in data)) continue;
      const { code, version } = data.catalogue;
      const published = await this.catalogues.version(code, version);
      for (const item of published?.catalogue.items ?? []) basis.set(`${version}/${item.code}`, item.legalBasis);
    }
    return producePapers(entries, (itemCode, version) => basis.get(`${version}/${itemCode}`));
  }
}
