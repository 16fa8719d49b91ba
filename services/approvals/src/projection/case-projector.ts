import type { Projected, ReadModelWrite } from '@kuaijin/kit/aggregate';
import type { Entry } from '@kuaijin/kit/journal';
import type { CaseEntry, CaseState } from '@kuaijin/workflow-approvals/case/state';
import type { Snapshots } from '../catalogue/snapshots';
import type { IssuingDesk } from '../documents/issuing-desk';
import type { RecentCases } from '../reading/recent-cases';
import { type CaseTroubles, troubleRows } from '../reconciliation/case-troubles';
import type { CaseDocuments, CaseWrite } from './case-documents';
import type { CaseAt, CaseHistory } from './case-history';
import { applied, caseEntryOf, caseIdOfStream } from './case-journal';
import { type CaseSnapshots, SNAPSHOT_EVERY, snapshotDocument, snapshotKey } from './case-snapshots';
import { changedOutcomes, changedSteps } from './changed-documents';
import { caseDocument } from './documents';
import { caseEvents } from './events';
import type { Outcomes } from './outcomes';

export interface CaseProjectorOptions {
  readonly history: Pick<CaseHistory, 'at'>;
  readonly recent: RecentCases;
  readonly documents: CaseDocuments;
  readonly snapshots: Pick<CaseSnapshots, 'collection'>;
  readonly catalogues: Pick<Snapshots, 'shared'>;
  readonly outcomes: Pick<Outcomes, 'collection'>;
  readonly troubles: Pick<CaseTroubles, 'collection'>;
  /** Issues the documents of an entry. */
  readonly desk: Pick<IssuingDesk, 'take'>;
}

/** What an entry of a case means for who reads: the documents that it changed and the event that tells of it. */
export class CaseProjector {
  constructor(private readonly options: CaseProjectorOptions) {}

  /** Entries of a case come in order; one that comes again means the same again. @throws RequiresNewerRelease */
  async project(stored: Entry): Promise<Projected> {
    const caseId = caseIdOfStream(stored.stream);
    const entry = caseEntryOf(stored);
    const before = await this.#before(caseId, entry.seq);
    const state = this.#shared(applied(before?.state, entry));
    const { carried, write } = carry(before, state);
    this.options.recent.keep(carried);
    this.options.desk.take(state, entry);
    return {
      writes: [
        ...(write === undefined ? [] : [{ collection: this.options.documents, key: caseId, body: write }]),
        ...this.#besides(before?.state, state, entry),
      ],
      events: caseEvents(before?.state, state, entry),
    };
  }

  /** What is written beside the documents of the case. */
  #besides(before: CaseState | undefined, after: CaseState, entry: CaseEntry): ReadModelWrite[] {
    const { outcomes, troubles, snapshots } = this.options;
    const { collection } = snapshots;
    return [
      ...changedOutcomes(before, after).map((one) => ({ collection: outcomes.collection, ...one })),
      ...troubleRows(before, after, entry).map((one) => ({ collection: troubles.collection, ...one })),
      ...(entry.seq % SNAPSHOT_EVERY === 0
        ? [{ collection, key: snapshotKey(after.id, entry.seq), body: snapshotDocument(after) }]
        : []),
    ];
  }

  async #before(caseId: string, seq: number): Promise<CaseAt | undefined> {
    if (seq === 1) return undefined;
    const { recent, history } = this.options;
    const known = recent.at(caseId, seq - 1) ?? (await history.at(caseId, seq - 1));
    if (known === undefined) throw new Error(`the journal of ${caseId} does not reach ${seq - 1}`);
    return known;
  }

  #shared(state: CaseState): CaseState {
    const catalogue = this.options.catalogues.shared(state.catalogue);
    return catalogue === state.catalogue ? state : { ...state, catalogue };
  }
}

/**
 * The documents of a case that an entry changed: those of all its steps where it is not known which stand in the store.
 */
function carry(before: CaseAt | undefined, state: CaseState): { readonly carried: CaseAt; readonly write?: CaseWrite } {
  const { head } = state;
  const ahead = before?.ahead;
  const isCarried = ahead !== undefined && head <= ahead.version;
  // Whoever wrote the case as of a later entry had written its steps before.
  if (isCarried && ahead.versions !== undefined) {
    return { carried: head === ahead.version ? { state, versions: ahead.versions } : { state, ahead } };
  }
  const known = before?.versions;
  const changed = changedSteps(known === undefined ? undefined : before?.state, state);
  const versions = new Map(
    Object.keys(state.steps).map((id) => [id, changed.states.has(id) ? head : (known?.get(id) ?? head)] as const),
  );
  const carried = isCarried ? { state, ...(head < ahead.version ? { ahead } : {}) } : { state, versions };
  return { carried, write: { document: caseDocument(state, versions, Date.now()), changed } };
}
