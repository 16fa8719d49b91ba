import type { CaseEntry } from '@kuaijin/workflow-approvals/case/state';
import { departmentNames } from '../catalogue/catalogue-files';
import type { CatalogueStore } from '../catalogue/catalogue-store';
import type { CaseJournal } from '../projection/case-journal';
import type { DocumentIssues } from './issues';
import type { Paper } from './paper';
import { producePapers, unissuedIn } from './produce';

const PAGE = 500;

/** 文书 of cases, made anew from the journal whenever somebody asks; only numbers and names are kept. */
export class CasePapers {
  readonly #names = departmentNames();

  constructor(
    private readonly journal: CaseJournal,
    private readonly catalogues: CatalogueStore,
    private readonly issued: Pick<DocumentIssues, 'of' | 'issue'>,
  ) {}

  /** All documents of a case in the order of its journal; none for a case that is not there. */
  async of(caseId: string): Promise<Paper[]> {
    const entries: CaseEntry[] = [];
    for (;;) {
      const page = await this.journal.read(caseId, entries.length, PAGE);
      entries.push(...page);
      if (page.length < PAGE) break;
    }
    const issues = new Map(await this.issued.of(caseId));
    for (const one of unissuedIn(entries, issues)) issues.set(one.entry.seq, await this.issued.issue(one));
    const basis = new Map<string, string | undefined>();
    for (const { data } of entries) {
      if (!('catalogue' in data)) continue;
      const { code, version } = data.catalogue;
      const published = await this.catalogues.version(code, version);
      for (const item of published?.catalogue.items ?? []) basis.set(`${version}/${item.code}`, item.legalBasis);
    }
    return producePapers(entries, (itemCode, version) => basis.get(`${version}/${itemCode}`), {
      nameOf: (departmentId) => this.#names.get(departmentId.split('-').at(-1) ?? '') ?? departmentId,
      issues,
    });
  }
}
