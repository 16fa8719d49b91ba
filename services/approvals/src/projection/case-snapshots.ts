import type { VersionedCollection } from '@kuaijin/kit/read-models';
import type { CaseState } from '@kuaijin/workflow-approvals/case/state';
import type { Snapshots } from '../catalogue/snapshots';
import type { BareCase } from './documents';

/** Entries between two snapshots of a case. */
export const SNAPSHOT_EVERY = 256;

/** Layout of snapshots; raised where a fold makes something else of old entries. */
const SNAPSHOT_LAYOUT = 2;

/** A whole case as of one entry. */
export interface CaseSnapshotDocument {
  readonly caseId: string;
  /** Those of another layout are not read. */
  readonly layout: number;
  readonly catalogueCode: string;
  readonly catalogueVersion: number;
  /** The case without its catalogue as JSON. */
  readonly text: string;
}

export const snapshotDocument = ({ catalogue, ...state }: CaseState): CaseSnapshotDocument => ({
  caseId: state.id,
  layout: SNAPSHOT_LAYOUT,
  catalogueCode: catalogue.code,
  catalogueVersion: catalogue.version,
  text: JSON.stringify(state),
});

export const snapshotKey = (caseId: string, seq: number): string => `${caseId}@${seq}`;

/** Cases as they once were, so that what lies before the read model need not be folded from the first entry on. */
export class CaseSnapshots {
  constructor(
    readonly collection: VersionedCollection<CaseSnapshotDocument>,
    private readonly catalogues: Pick<Snapshots, 'of'>,
  ) {}

  /** The last snapshot at or before an entry. */
  async before(caseId: string, seq: number): Promise<CaseState | undefined> {
    for (let at = seq - (seq % SNAPSHOT_EVERY); at > 0; at -= SNAPSHOT_EVERY) {
      const found = await this.collection.get(snapshotKey(caseId, at));
      if (found?.layout !== SNAPSHOT_LAYOUT) continue;
      const state = JSON.parse(found.text) as BareCase;
      return { ...state, catalogue: await this.catalogues.of(found.catalogueCode, found.catalogueVersion, caseId) };
    }
    return undefined;
  }
}
