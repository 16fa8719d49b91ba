import type { Projected, ReadModelWrite } from '@kuaijin/kit/aggregate';
import type { Entry } from '@kuaijin/kit/journal';
import type { CaseEntry, CaseState, StepState } from '@kuaijin/workflow-approvals/domain/case';
import { caseEvents } from '../domain/events';
import { applied, type CaseJournal, caseEntryOf, caseIdOfStream } from './case-journal';
import type { CaseStore } from './case-store';
import { type CaseTroubles, troublesTold } from './case-troubles';
import { caseDocument, stepDocument } from './documents';
import { type Outcomes, outcomeDocument } from './outcomes';
import type { Snapshots } from './snapshots';

/** Cases kept folded; one that falls out is folded from its journal again. */
const KEPT = 500;

/** What does not apply is not shown; what fell away with another version of the catalogue is told once more. */
const isShown = (before: CaseState | undefined, { id, status }: StepState): boolean =>
  status !== 'SKIPPED' || (before?.steps[id]?.status ?? 'SKIPPED') !== 'SKIPPED';

/** What an entry of a case means for who reads: the documents that it changed and the event that tells of it. */
export class CaseProjector {
  readonly #states = new Map<string, CaseState>();

  constructor(
    private readonly journal: CaseJournal,
    private readonly store: Pick<CaseStore, 'cases' | 'steps'>,
    private readonly snapshots: Snapshots,
    private readonly outcomes: Pick<Outcomes, 'collection'>,
    private readonly troubles: Pick<CaseTroubles, 'collection'>,
  ) {}

  /** Entries of a case come in order; one that comes again means the same again. @throws LeftToNewer */
  async project(stored: Entry): Promise<Projected> {
    const caseId = caseIdOfStream(stored.stream);
    const entry = caseEntryOf(stored);
    const before = await this.#before(caseId, entry.seq);
    const after = this.#shared(applied(before, entry));
    this.#keep(caseId, after);
    return { writes: this.#writes(before, after, entry), events: caseEvents(before, after, entry) };
  }

  /** A case as this process carried it on last; another process may have carried it further. */
  recent(caseId: string): CaseState | undefined {
    return this.#states.get(caseId);
  }

  #writes(before: CaseState | undefined, after: CaseState, entry: CaseEntry): ReadModelWrite[] {
    // In whose inbox a step lies depends on the case too.
    const isTurned = before?.sessions !== after.sessions || before?.status !== after.status;
    const steps = Object.values(after.steps).filter(
      (step) => isShown(before, step) && (isTurned || before?.steps[step.id] !== step),
    );
    return [
      ...steps.map((step) => ({ collection: this.store.steps, key: step.id, body: stepDocument(after, step) })),
      ...steps.flatMap((step) => {
        const body = outcomeDocument(after, step);
        return body === undefined ? [] : [{ collection: this.outcomes.collection, key: step.id, body }];
      }),
      ...troublesTold(before, after, entry).map(({ key, body }) => ({
        collection: this.troubles.collection,
        key,
        body,
      })),
      { collection: this.store.cases, key: after.id, body: caseDocument(after) },
    ];
  }

  async #before(caseId: string, seq: number): Promise<CaseState | undefined> {
    if (seq === 1) return undefined;
    const kept = this.#states.get(caseId);
    if (kept?.head === seq - 1) return kept;
    const folded = await this.journal.fold(caseId, seq - 1);
    if (folded?.head !== seq - 1) throw new Error(`the journal of ${caseId} does not reach ${seq - 1}`);
    return folded;
  }

  #shared(state: CaseState): CaseState {
    const catalogue = this.snapshots.shared(state.catalogue);
    return catalogue === state.catalogue ? state : { ...state, catalogue };
  }

  #keep(caseId: string, state: CaseState): void {
    this.#states.delete(caseId);
    this.#states.set(caseId, state);
    if (this.#states.size <= KEPT) return;
    const [oldest] = this.#states.keys();
    if (oldest !== undefined) this.#states.delete(oldest);
  }
}
