import { setTimeout as pause } from 'node:timers/promises';
import type { CaseState } from '@kuaijin/workflow-approvals/case/state';
import { LRUCache } from 'lru-cache';
import type { Snapshots } from '../catalogue/snapshots';
import type { CaseDocuments, StoredCase } from '../projection/case-documents';
import type { CaseAt, CaseHistory } from '../projection/case-history';
import type { RecentCases } from './recent-cases';

/** Cases kept as they were read last; one of 40 steps takes some 100 kB. */
const KEPT = 500;
/**
 * Milliseconds before each further look at a case that was met between two writes; the second write follows the first
 * within a few.
 */
const LOOK_AGAIN_MS = [0, 5, 20];

/** Makes whole cases of their documents, never of documents that belong to different entries. */
export class CaseReader {
  readonly #kept = new LRUCache<string, CaseAt>({ max: KEPT });

  constructor(
    private readonly documents: CaseDocuments,
    private readonly history: Pick<CaseHistory, 'at'>,
    private readonly recent: Pick<RecentCases, 'get'>,
    private readonly catalogues: Pick<Snapshots, 'of'>,
  ) {}

  get cases(): CaseDocuments['cases'] {
    return this.documents.cases;
  }

  /**
   * The cases of documents, in their order. One that was met between two writes is looked at again, and then folded
   * from its journal; its document may be a later one than the one that was found.
   * @param keeps whether they are kept for the next reader
   */
  async read(documents: readonly StoredCase[], keeps = true): Promise<CaseState[]> {
    const states = await this.#whole(documents, keeps);
    for (const ms of LOOK_AGAIN_MS) {
      const torn = documents.filter(({ key }) => !states.has(key));
      if (torn.length === 0) break;
      await pause(ms);
      const again = await this.cases.getMany(torn.map(({ key }) => key));
      for (const [id, state] of await this.#whole([...again.values()], keeps)) states.set(id, state);
    }
    const all = documents.map(
      async ({ key, version }) => states.get(key) ?? (await this.history.at(key, version))?.state,
    );
    return (await Promise.all(all)).flatMap((state) => state ?? []);
  }

  /** The case as its documents alone tell it; undefined where there is none, or no whole one. */
  async stored(caseId: string): Promise<CaseState | undefined> {
    const found = await this.cases.get(caseId);
    if (found === undefined) return undefined;
    const { catalogueCode, catalogueVersion } = found;
    const read = (await this.documents.read([found])).get(caseId);
    return read && { ...read.state, catalogue: await this.catalogues.of(catalogueCode, catalogueVersion, caseId) };
  }

  async #whole(documents: readonly StoredCase[], keeps: boolean): Promise<Map<string, CaseState>> {
    const states = new Map<string, CaseState>();
    const others = documents.filter(({ key, version }) => {
      const known = this.#known(key);
      if (known?.state.head !== version) return true;
      states.set(key, known.state);
      return false;
    });
    const read = await this.documents.read(others, (id) => this.#known(id));
    for (const { key, catalogueCode, catalogueVersion } of others) {
      const one = read.get(key);
      if (one === undefined) continue;
      const { state: bare, versions } = one;
      const state = { ...bare, catalogue: await this.catalogues.of(catalogueCode, catalogueVersion, key) };
      states.set(key, state);
      if (keeps && versions !== undefined) this.#kept.set(key, { state, versions });
    }
    return states;
  }

  /** What this process wrote last of a case, else what it read last of it. */
  #known(caseId: string): CaseAt | undefined {
    return this.recent.get(caseId) ?? this.#kept.get(caseId);
  }
}
