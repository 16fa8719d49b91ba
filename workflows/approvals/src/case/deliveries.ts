import type { CaseAct, Instant } from './terms';

/** What each journal entry carries, by type. */
export interface CollectionData {
  /** 确认领取 by the owner, of a result that no office has recorded as handed over. */
  'step.collected': {
    readonly stepId: string;
    /** Who fetched it. */
    readonly collector: string;
    /** YYYY-MM-DD */
    readonly collectedOn: string;
  };
}

export interface StepCollection extends Omit<CollectionData['step.collected'], 'stepId'> {
  readonly act: CaseAct;
  readonly at: Instant;
}

/** What a step remembers; absent until its owner has confirmed one. */
export interface CollectionState {
  readonly collected?: StepCollection;
}
