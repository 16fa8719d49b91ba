import type { ReadModel } from '@kuaijin/kit/aggregate';
import type { VersionedCollection, VersionedDocument, VersionedWrite } from '@kuaijin/kit/read-models';
import type { StepState } from '@kuaijin/workflow-approvals/case/state';
import {
  type BareCase,
  CASE_LAYOUT,
  type CaseDocument,
  openCase,
  type StepDocument,
  type StepVersions,
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
  /** Those of the steps that changed, by step id. */
  readonly steps: ReadonlyMap<string, StepDocument>;
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

/**
 * The documents of a case: one of its own and one of each step. The steps are written before the case, which names
 * their versions. A reader who meets a step that is ahead of its case has come between the two writes.
 */
export class CaseDocuments implements ReadModel {
  constructor(
    readonly cases: VersionedCollection<CaseDocument>,
    readonly steps: VersionedCollection<StepDocument>,
  ) {}

  /**
   * Writes cases with the steps that changed; later writes of a step or a case may come in one call with earlier ones.
   */
  async putMany(writes: readonly VersionedWrite<object>[]): Promise<void> {
    const all = writes as readonly VersionedWrite<CaseWrite>[];
    await this.steps.putMany(
      all.flatMap(({ version, body }) => [...body.steps].map(([key, step]) => ({ key, version, body: step }))),
    );
    await this.cases.putMany(all.map(({ key, version, body }) => ({ key, version, body: body.document })));
  }

  /**
   * Cases as of the documents that were found, by id, with one query for all their steps. Left out are those that
   * cannot be read: a step is ahead of its case, or the layout is a newer one.
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
      if (layout === CASE_LAYOUT) {
        opened.push({ document, ...openCase(document), known: knownOf(document.key) });
      }
    }
    const found = await this.steps.getMany(opened.flatMap(changedSince));
    for (const one of opened) {
      const steps = stepsOf(one, found);
      const { state, versions, document } = one;
      if (steps !== undefined) read.set(document.key, { state: { ...state, steps }, versions });
    }
    return read;
  }
}

/** What a case document of this layout names; undefined for another layout. */
export const versionsNamed = (document: StoredCase): StepVersions | undefined =>
  document.layout === CASE_LAYOUT ? openCase(document).versions : undefined;

const knownAs = ({ known }: Opened, stepId: string, version: number): StepState | undefined =>
  known?.versions?.get(stepId) === version ? known.state.steps[stepId] : undefined;

const changedSince = (one: Opened): string[] =>
  [...one.versions].flatMap(([id, version]) => (knownAs(one, id, version) === undefined ? id : []));

/**
 * The steps in their order. A step is as the case means it from the entry that the case names up to the one that the
 * case stands at: between the two it did not change. Undefined where one is not.
 */
function stepsOf(
  one: Opened,
  found: ReadonlyMap<string, VersionedDocument<StepDocument>>,
): BareCase['steps'] | undefined {
  const steps: Record<string, StepState> = {};
  for (const [id, version] of one.versions) {
    const known = knownAs(one, id, version);
    const stored = found.get(id);
    if (known !== undefined) {
      steps[id] = known;
    } else if (stored?.text !== undefined && stored.version >= version && stored.version <= one.document.version) {
      steps[id] = JSON.parse(stored.text) as StepState;
    } else {
      return undefined;
    }
  }
  return steps;
}
