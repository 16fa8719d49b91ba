import type { CaseEntry } from '@kuaijin/workflow-approvals/domain/case';
import type { Paper } from '../domain/papers/paper';
import { producePapers } from '../domain/papers/produce';
import type { CaseJournal } from './case-journal';
import type { CatalogueStore } from './catalogue-store';

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
    const [first] = entries;
    if (first?.type !== 'case.submitted') return [];
    const { code, version } = first.data.catalogue;
    const published = await this.catalogues.version(code, version);
    const basis = new Map(published?.catalogue.items.map((item) => [item.code, item.legalBasis]));
    return producePapers(entries, (itemCode) => basis.get(itemCode));
  }
}
