/**
 * 一项目一目录一在办案件: which case a project has under way under a catalogue, or under a part 分期 of it that the catalogue
 * lets be submitted by itself. One document each, whose `_id` is the lock. It is never given back: once its case has
 * ended, or never came to be, the next that asks takes it over.
 */
import { claim, declareDocuments, insertNew, reading } from '@kuaijin/kit/read-models';
import type { CaseState } from '@kuaijin/workflow-approvals/case/state';
import { hasEnded } from '@kuaijin/workflow-approvals/case/transitions';
import type { CaseClaim, ClaimHolder } from '@kuaijin/workflow-approvals/contracts';
import type { Model } from 'mongoose';

interface SubmissionLock {
  /** Project, catalogue and part. */
  readonly _id: string;
  readonly caseId: string;
  /** Head of the journal of the case when it asked: what it asked for is the next entry. */
  readonly head: number;
  readonly at: Date;
}

/** Found by id alone. */
export const submissionLocks = declareDocuments<SubmissionLock>('submission_locks', {
  fields: {
    _id: String,
    caseId: { type: String, required: true },
    head: { type: Number, required: true },
    at: { type: Date, required: true },
  },
});

/**
 * Milliseconds after which a lock counts as left behind, if its case did not come to be by then: far longer than an
 * entry takes to be stored, which is tried for seconds.
 */
const LEFT_BEHIND_MS = 60_000;

const idOf = ({ projectId, catalogueCode, part = '' }: CaseClaim): string => `${projectId}/${catalogueCode}/${part}`;

/**
 * Every one of them throws KuaijinError UNAVAILABLE when the store does not answer; a lock that may have been taken is
 * OUTCOME_UNKNOWN, and taken again by its own case.
 */
export class SubmissionLocks {
  /** @param now the case as its journal has it */
  constructor(
    private readonly locks: Model<SubmissionLock>,
    private readonly now: (caseId: string) => Promise<CaseState | undefined>,
  ) {}

  /**
   * Takes the lock for a case that is about to begin, or to be under way again.
   * @param head of its journal
   * @returns the case that holds it instead; undefined when it is taken
   */
  async take(wanted: CaseClaim, caseId: string, head: number): Promise<ClaimHolder | undefined> {
    const at = new Date();
    let holder: ClaimHolder | undefined;
    await claim(this.locks, { _id: idOf(wanted), caseId, head, at }, async (held) => {
      holder = held.caseId === caseId ? undefined : await this.#holder(held, at);
      return holder !== undefined;
    });
    return holder;
  }

  /** The case that holds a lock; undefined where it is free. */
  async holder(wanted: CaseClaim): Promise<ClaimHolder | undefined> {
    const held = await this.#held(idOf(wanted));
    return held === null ? undefined : this.#holder(held, new Date());
  }

  /** Takes the lock for a case of before there were any, unless one has it. */
  async keep(wanted: CaseClaim, caseId: string, head: number): Promise<void> {
    await insertNew(this.locks, { _id: idOf(wanted), caseId, head, at: new Date() });
  }

  #held(_id: string): Promise<SubmissionLock | null> {
    return reading(this.locks.findOne({ _id }).lean<SubmissionLock>());
  }

  /** The case of a lock, where it is under way or about to be. */
  async #holder({ caseId, head, at: since }: SubmissionLock, at: Date): Promise<ClaimHolder | undefined> {
    const state = await this.now(caseId);
    const isOnItsWay = (state?.head ?? 0) === head && at.getTime() - since.getTime() < LEFT_BEHIND_MS;
    if (state === undefined) return isOnItsWay ? { caseId, status: 'RUNNING', version: 0 } : undefined;
    const isHeld = isOnItsWay || !hasEnded(state.status);
    return isHeld ? { caseId, status: state.status, version: state.head } : undefined;
  }
}
