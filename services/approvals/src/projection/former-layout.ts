import type { BareCase } from './documents';

/**
 * A case document as releases before the layout was numbered wrote it: the state as fields, its steps beside it as JSON
 * or, earlier still, in it.
 */
interface FormerCaseDocument {
  readonly state: Omit<BareCase, 'steps'> & Partial<Pick<BareCase, 'steps'>>;
  /** `steps` of the state as JSON. */
  readonly stepsText?: string;
}

/** The state that such a document holds. */
export function formerState(document: object): BareCase {
  const { state, stepsText } = document as FormerCaseDocument;
  return {
    ...state,
    steps: stepsText === undefined ? (state.steps ?? {}) : (JSON.parse(stepsText) as BareCase['steps']),
  };
}
