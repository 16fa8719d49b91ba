import type { CaseState, StepState } from '@kuaijin/workflow-approvals/case/state';
import { type StepDocument, stepDocument } from './documents';
import { type OutcomeDocument, outcomeDocument } from './outcomes';

/**
 * Documents of the steps that are not what they were, by step id; all of them for a case that is new, or of whose
 * documents nothing is known.
 */
export function changedSteps(before: CaseState | undefined, after: CaseState): Map<string, StepDocument> {
  const documents = new Map<string, StepDocument>();
  for (const step of stepsConcerned(before, after)) {
    const document = stepDocument(after, step);
    const old = before?.steps[step.id];
    // A step of a higher version says so in its text; others were often only made anew.
    const isSame =
      before !== undefined && old?.version === step.version && isEqual(document, stepDocument(before, old));
    if (!isSame) documents.set(step.id, document);
  }
  return documents;
}

/** Documents of the outcomes that are not what they were. */
export function changedOutcomes(
  before: CaseState | undefined,
  after: CaseState,
): { readonly key: string; readonly body: OutcomeDocument }[] {
  return stepsConcerned(before, after).flatMap((step) => {
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
