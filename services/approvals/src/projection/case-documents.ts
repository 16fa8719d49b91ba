import type { ReadModel } from '@kuaijin/kit/aggregate';
import type { VersionedCollection, VersionedDocument, VersionedWrite } from '@kuaijin/kit/read-models';
import type { StepState } from '@kuaijin/workflow-approvals/case/state';
import type { StepDocuments } from './changed-documents';
import {
  type BareCase,
  CASE_LAYOUT,
  type CaseDocument,
  openCase,
  type StepDocument,
  type StepStateDocument,
  type StepVersions,
  WHOLE_STEPS_LAYOUT,
} from './documents';
import { formerState } from './former-layout';

/** A document of the collection of cases; one of a former release may hold other fields instead. */
export type StoredCase = VersionedDocument<CaseDocument>;

/** A case as its documents tell it. */
export interface CaseRead {
  readonly state: BareCase;
  /** Undefined where a former layout names none. */
  readonly versions: StepVersions | undefined;
}

/** What one entry, or several together, made of the documents of a case. */
export interface CaseWrite {
  readonly document: CaseDocument;
  /** Those of the steps that changed. */
  readonly changed: StepDocuments;
}

/** A case that is known from before; steps that are named as they were then are not read again. */
export interface KnownCase {
  readonly state: Pick<BareCase, 'steps'>;
  readonly versions?: StepVersions;
}

interface Opened {
  readonly document: StoredCase;
  readonly state: Omit<BareCase, 'steps'>;
  readonly versions: StepVersions;
  readonly known: KnownCase | undefined;
}

/** The state of a step as of the version of its document. */
type StoredState = Pick<VersionedDocument<StepStateDocument>, 'version' | 'text'>;

/**
 * The documents of a case: one of its own, and of each step its state and what inboxes find. The steps are written
 * before the case, which names the versions of their states. A reader who meets a state that is ahead of its case has
 * come between the two writes.
 */
export class CaseDocuments implements ReadModel {
  constructor(
    readonly cases: VersionedCollection<CaseDocument>,
    /** As inboxes find them. */
    readonly steps: VersionedCollection<StepDocument>,
    readonly stepStates: VersionedCollection<StepStateDocument>,
  ) {}

  /**
   * Writes cases with the steps that changed; later writes of a step or a case may come in one call with earlier ones.
   */
  async putMany(writes: readonly VersionedWrite<object>[]): Promise<void> {
    const all = writes as readonly VersionedWrite<CaseWrite>[];
    const written = <T>(of: (changed: StepDocuments) => ReadonlyMap<string, T>) =>
      all.flatMap(({ version, body }) => [...of(body.changed)].map(([key, one]) => ({ key, version, body: one })));
    await Promise.all([
      this.stepStates.putMany(written(({ states }) => states)),
      this.steps.putMany(written(({ steps }) => steps)),
    ]);
    await this.cases.putMany(all.map(({ key, version, body }) => ({ key, version, body: body.document })));
  }

  /**
   * Cases as of the documents that were found, by id, with one query for the states of all their steps. Left out are
   * those that cannot be read: a state is ahead of its case, or the layout is a newer one.
   */
  async read(
    documents: readonly StoredCase[],
    knownOf: (caseId: string) => KnownCase | undefined = () => undefined,
  ): Promise<Map<string, CaseRead>> {
    const opened: Opened[] = [];
    const read = new Map<string, CaseRead>();
    for (const document of documents) {
      const { layout } = document as Partial<StoredCase>;
      if (layout === undefined) read.set(document.key, { state: formerState(document), versions: undefined });
      if (layout === CASE_LAYOUT || layout === WHOLE_STEPS_LAYOUT) {
        opened.push({ document, ...openCase(document), known: knownOf(document.key) });
      }
    }
    const found = await this.#states(opened);
    for (const one of opened) {
      const steps = stepsOf(one, found);
      const { state, document } = one;
      if (steps !== undefined)
        read.set(document.key, { state: { ...state, steps }, versions: versionsNamed(document) });
    }
    return read;
  }

  /** The states that are not known, by step id. */
  async #states(opened: readonly Opened[]): Promise<ReadonlyMap<string, StoredState>> {
    const found = new Map<string, StoredState>(await this.stepStates.getMany(opened.flatMap(changedSince)));
    // A process of the release before may have written some of a case, and this one others.
    const left = opened
      .filter(({ document }) => document.layout === WHOLE_STEPS_LAYOUT)
      .flatMap((one) => changedSince(one).filter((id) => !isAsNamed(one, id, found.get(id))));
    for (const [id, { version, text }] of await this.steps.getMany(left)) {
      if (text !== undefined) found.set(id, { version, text });
    }
    return found;
  }
}

/**
 * What a case document names of the states of its steps; undefined for another layout, whose steps are all written anew
 * with the next entry.
 */
export const versionsNamed = (document: StoredCase): StepVersions | undefined =>
  document.layout === CASE_LAYOUT ? openCase(document).versions : undefined;

const knownAs = ({ known }: Opened, stepId: string, version: number): StepState | undefined =>
  known?.versions?.get(stepId) === version ? known.state.steps[stepId] : undefined;

const changedSince = (one: Opened): string[] =>
  [...one.versions].flatMap(([id, version]) => (knownAs(one, id, version) === undefined ? id : []));

/**
 * True for a state that the case means: it does from the entry that the case names up to the one that the case stands
 * at, since between the two the step did not change.
 */
function isAsNamed({ versions, document }: Opened, id: string, stored: StoredState | undefined): stored is StoredState {
  const named = versions.get(id) ?? 0;
  return stored !== undefined && stored.version >= named && stored.version <= document.version;
}

/** The steps in their order; undefined where the state of one is not as the case means it. */
function stepsOf(one: Opened, found: ReadonlyMap<string, StoredState>): BareCase['steps'] | undefined {
  const steps: Record<string, StepState> = {};
  for (const [id, version] of one.versions) {
    const known = knownAs(one, id, version);
    const stored = found.get(id);
    if (known !== undefined) steps[id] = known;
    else if (isAsNamed(one, id, stored)) steps[id] = JSON.parse(stored.text) as StepState;
    else return undefined;
  }
  return steps;
}
