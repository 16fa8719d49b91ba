import type { CaseState } from '@kuaijin/workflow-approvals/case/state';
import type { Snapshots } from '../catalogue/snapshots';
import { type CaseDocuments, type StoredCase, versionsNamed } from './case-documents';
import type { CaseJournal } from './case-journal';
import type { CaseSnapshots } from './case-snapshots';
import type { StepVersions } from './documents';

/** A case as of an entry, and what is known of its documents. */
export interface CaseAt {
  readonly state: CaseState;
  /** As of the same entry; undefined where it is not known what stands in the store. */
  readonly versions?: StepVersions;
  /** Where the read model stands at a later entry already; a former layout names no versions. */
  readonly ahead?: { readonly version: number; readonly versions: StepVersions | undefined };
}

/**
 * Cases as of an entry, folded on from what stands nearest before it: the read model, a snapshot, and only then the
 * first entry.
 */
export class CaseHistory {
  constructor(
    private readonly journal: Pick<CaseJournal, 'fold'>,
    private readonly documents: CaseDocuments,
    private readonly snapshots: Pick<CaseSnapshots, 'before'>,
    private readonly catalogues: Pick<Snapshots, 'of'>,
  ) {}

  /**
   * The case as of an entry; undefined when its journal does not reach so far.
   * @throws RequiresNewerRelease when a newer release wrote one of the entries that have to be read
   */
  async at(caseId: string, seq: number): Promise<CaseAt | undefined> {
    const document = await this.documents.cases.get(caseId);
    const isAhead = document !== undefined && document.version > seq;
    const read = isAhead ? undefined : await this.#read(document);
    const state = await this.journal.fold(caseId, seq, read?.state ?? (await this.snapshots.before(caseId, seq)));
    if (state?.head !== seq) return undefined;
    return {
      state,
      ...(read?.state.head === seq && read.versions !== undefined ? { versions: read.versions } : {}),
      ...(isAhead ? { ahead: { version: document.version, versions: versionsNamed(document) } } : {}),
    };
  }

  /**
   * The case as of the last entry of its journal; undefined when there is none.
   * @throws RequiresNewerRelease when a newer release wrote one of the entries that have to be read
   */
  async now(caseId: string): Promise<CaseState | undefined> {
    const document = await this.documents.cases.get(caseId);
    const read = await this.#read(document);
    const from = read?.state ?? (document && (await this.snapshots.before(caseId, document.version)));
    return this.journal.fold(caseId, Number.POSITIVE_INFINITY, from);
  }

  async #read(document: StoredCase | undefined) {
    if (document === undefined) return undefined;
    const { catalogueCode, catalogueVersion, key } = document;
    const read = (await this.documents.read([document])).get(key);
    if (read === undefined) return undefined;
    const catalogue = await this.catalogues.of(catalogueCode, catalogueVersion, key);
    return { versions: read.versions, state: { ...read.state, catalogue } };
  }
}
