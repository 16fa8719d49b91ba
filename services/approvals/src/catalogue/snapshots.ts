import { isRefusal } from '@kuaijin/kit/errors';
import type { CatalogueSnapshot } from '@kuaijin/workflow-approvals/case/catalogue-snapshot';
import { LRUCache } from 'lru-cache';
import type { CaseJournal } from '../projection/case-journal';
import type { CatalogueStore } from './catalogue-store';

/**
 * Versions that are remembered; one that is forgotten is read again, and is another object for the cases that come
 * then.
 */
const VERSIONS_MAX = 500;
const PAGE = 500;

/** The catalogues that cases run under, one object a version: it never changes and is the same for all its cases. */
export class Snapshots {
  readonly #known = new LRUCache<string, CatalogueSnapshot>({ max: VERSIONS_MAX });

  constructor(
    private readonly catalogues: Pick<CatalogueStore, 'publishedCatalogue'>,
    private readonly journal: CaseJournal,
  ) {}

  /** The one object of a version, for a snapshot that was read from somewhere. */
  shared(snapshot: CatalogueSnapshot): CatalogueSnapshot {
    const name = `${snapshot.code}@${snapshot.version}`;
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    this.#known.set(name, snapshot);
    return snapshot;
  }

  /** The catalogue of a case: the published version, else the copy in the journal of the case. */
  async of(code: string, version: number, caseId: string): Promise<CatalogueSnapshot> {
    const known = this.#known.get(`${code}@${version}`);
    if (known !== undefined) return known;
    const published = await this.catalogues.publishedCatalogue(code, version);
    if (!isRefusal(published)) return this.shared(published);
    const stored = await this.#inJournal(caseId, version);
    if (stored === undefined)
      throw new Error(`neither the catalogue ${code}@${version} nor its copy in the case ${caseId} is there`);
    return this.shared(stored);
  }

  /** A case carries the version that it was submitted under and each that it was moved to. */
  async #inJournal(caseId: string, version: number): Promise<CatalogueSnapshot | undefined> {
    // Most cases were never moved, and the first entry is the submission.
    for (let from = 0, limit = 1; ; from += limit, limit = PAGE) {
      const entries = await this.journal.read(caseId, from, limit);
      for (const { data } of entries) {
        if ('catalogue' in data && data.catalogue.version === version) return data.catalogue;
      }
      if (entries.length < limit) return undefined;
    }
  }
}
