import type { CaseAct, Instant } from './terms';
export const lookUpResults = ['FOUND', 'NOT_FOUND'] as const;

export type LookUpResult = (typeof lookUpResults)[number];

/** What was found: a document, where it stands, and until when it is good. Days are YYYY-MM-DD. */
export interface FoundDocument {
  readonly documentNumber?: string;
  readonly documentDate: string;
  readonly validUntil?: string;
  /** The step of an earlier case of the project whose outcome it is; absent where somebody looked it up elsewhere. */
  readonly fromStepId?: string;
}

/** What the journal says of looking up: by a person, or by the clock of the case among earlier cases of the project. */
export interface LookUpData {
  'step.lookedUp': { readonly stepId: string } & (
    | ({ readonly result: 'FOUND' } & FoundDocument)
    | { readonly result: 'NOT_FOUND'; readonly reason?: string }
  );
}

/** What a step remembers of the last time it was looked up; absent before the first. */
export interface LookUpState {
  readonly lookUp?: {
    readonly result: LookUpResult;
    readonly document?: FoundDocument;
    readonly reason?: string;
    readonly act: CaseAct;
    readonly at: Instant;
  };
}
