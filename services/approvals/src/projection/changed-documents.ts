import type { CaseState, StepState } from '@kuaijin/workflow-approvals/case/state';
import { caseScope } from '../access/case-scope';
import { type StepDocument, type StepStateDocument, stepDocument, stepStateDocument, stepText } from './documents';
import { type OutcomeDocument, outcomeDocument } from './outcomes';

/** Documents of steps, by step id. */
export interface StepDocuments {
  /** As inboxes find them. */
  readonly steps: ReadonlyMap<string, StepDocument>;
  readonly states: ReadonlyMap<string, StepStateDocument>;
}

/**
 * Documents of the steps that are not what they were; all of them for a case that is new, or of whose documents nothing
 * is known.
 */
export function changedSteps(before: CaseState | undefined, after: CaseState): StepDocuments {
  const steps = new Map<string, StepDocument>();
  const states = new Map<string, StepStateDocument>();
  for (const step of stepsConcerned(before, after)) {
    const old = before?.steps[step.id];
    const found = documentOf(after, step);
    // What it belongs to may have changed alone: in whose inbox it lies, what it is searched by.
    if (before === undefined || old === undefined || found.text !== documentOf(before, old).text) {
      steps.set(step.id, found.document);
    }
    if (old === undefined || (old !== step && stepText(old) !== stepText(step))) {
      states.set(step.id, stepStateDocument(after, step));
    }
  }
  return { steps, states };
}

/** What the document of a step takes from its case. */
const taken = ['status', 'sessions', 'catalogue', 'calendar', 'limitClass', 'limitClassAsked', 'projectName'] as const;

/** The document of a step, and as JSON, to be held against another one. */
interface Made {
  readonly document: StepDocument;
  readonly text: string;
  /** Of the case for which it was made. */
  readonly from: readonly unknown[];
}

const made = new WeakMap<StepState, Made>();

/** Made once of a step in such a case: with the next entry it is the one before. */
function documentOf(state: CaseState, step: StepState): Made {
  const from = taken.map((field) => state[field]);
  const known = made.get(step);
  if (known?.from.every((value, i) => value === from[i])) return known;
  const document = stepDocument(state, step);
  const found = { document, text: JSON.stringify(document), from };
  made.set(step, found);
  return found;
}

/**
 * Documents of the outcomes that are not what they were: each of them where others may see the case than before, as
 * when an officer is named in another step.
 */
export function changedOutcomes(
  before: CaseState | undefined,
  after: CaseState,
): { readonly key: string; readonly body: OutcomeDocument }[] {
  const isRescoped = before === undefined || !isEqual(caseScope(before), caseScope(after));
  const steps = isRescoped ? Object.values(after.steps) : stepsConcerned(before, after);
  return steps.flatMap((step) => {
    if (step.status === 'SKIPPED' && step.version === 1) return [];
    const body = outcomeDocument(after, step);
    const old = before?.steps[step.id];
    const known = before === undefined || old === undefined ? undefined : outcomeDocument(before, old);
    const isSame = body === undefined || (known !== undefined && isEqual(body, known));
    return isSame ? [] : [{ key: step.id, body }];
  });
}

/**
 * Steps whose documents an entry may have changed: in whose inbox a step lies depends on status and sessions of the
 * case too.
 */
function stepsConcerned(before: CaseState | undefined, after: CaseState): StepState[] {
  const all = Object.values(after.steps);
  const isTurned = before?.sessions !== after.sessions || before?.status !== after.status;
  return isTurned ? all : all.filter((step) => before?.steps[step.id] !== step);
}

/** Both come of the same function, so that equal ones have their fields in the same order. */
const isEqual = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other);
