import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { type Proposal, SYSTEM_KEY } from '../../case/draft';
import type { CaseState, StepState } from '../../case/state';
import { nextStatus, stepTransitions } from '../../case/transitions';
import type { DecideCommand } from '../../contracts';
import { actOf, badText, contentOf, notRunning, staleVersion, stepConflict, wrongPost } from '../rules';
import { isLent, notApplicable, notTheAssignee } from '../step-rules';
import { isTolerated } from '../tolerance/tolerance';
import { badDocumentNumber, badFiles, badOpinion, firstBad } from '../written';
import { signatureDraft } from './decision';

const STEPS_MAX = 100;
const CONDITIONS_MAX = 50;
const CONDITION_MAX = 500;

/**
 * 决定: one signature of the caller's department on each of the steps, all or none. Several are several entries: the last one carries the
 * caller's key, so that all are stored when it is; those that a former try stored are left out.
 */
export function proposeDecide(state: CaseState, command: DecideCommand): readonly Proposal[] | Refusal {
  const { stepIds, by, key } = command;
  const refusal = wrongPost(by, ['HANDLER', 'HEAD']) ?? badSteps(stepIds) ?? badArguments(command);
  if (refusal !== undefined) return refusal;
  const proposals: Proposal[] = [];
  for (const [at, stepId] of stepIds.entries()) {
    const isLast = at === stepIds.length - 1;
    const own = isLast ? key : `${SYSTEM_KEY}${key}/${stepId}`;
    const path = stepIds.length === 1 ? ['input', 'stepId'] : ['input', 'stepIds', String(at)];
    const proposal = proposeSignature(state, command, stepId, own, path);
    if ('path' in proposal) return proposal;
    if (proposal.draft !== undefined) proposals.push(proposal.draft);
  }
  return proposals;
}

function proposeSignature(
  state: CaseState,
  command: DecideCommand,
  stepId: string,
  key: string,
  path: readonly string[],
): { readonly draft: Proposal | undefined } | Refusal {
  const { by, decision, opinion, conditions, documentNumber, fileIds } = command;
  const step = state.steps[stepId];
  if (step === undefined) return refuse('NOT_FOUND', path, { received: stepId });
  if (isStored(step, key)) return { draft: undefined };
  const departmentId = by.departmentId ?? '';
  const own = step.signatures.find((one) => one.departmentId === departmentId);
  const skipped = notApplicable(state, step, path, 'a step that is ACCEPTED');
  if (skipped !== undefined && departmentId === step.departmentId) return skipped;
  if (own === undefined) {
    const expected = `an officer of ${step.signatures.map((one) => one.departmentId).join(' or ') || step.departmentId}`;
    return refuse('NOT_ALLOWED', path, { expected, received: by.departmentId ?? 'no department' });
  }
  const refusal =
    (departmentId === step.departmentId ? (notTheAssignee(step, by) ?? isLent(step, by, path)) : undefined) ??
    notRunning(state, path) ??
    (nextStatus(stepTransitions, 'sign', step.status) === undefined
      ? stepConflict(step, path, 'a step that is ACCEPTED')
      : undefined) ??
    (own.decision === undefined ? undefined : signedAlready(step, own)) ??
    notHandleable(step, command, path) ??
    staleVersion(command.ifVersion, step);
  if (refusal !== undefined) return refusal;
  const signature = {
    departmentId,
    decision,
    opinion,
    conditions,
    ...(documentNumber === undefined ? {} : { documentNumber }),
    fileIds,
  };
  return { draft: signatureDraft(state, step, signature, { key, act: actOf(by), content: contentOf(command) }) };
}

const isStored = (step: StepState, key: string): boolean => step.signatures.some((one) => one.key === key);

/**
 * 容缺办理 is asked for as such: a step whose papers are missing is not approved by mistake. Where the papers are to be made up before the decision,
 * or the step is pre-approved, they are waited for.
 */
function notHandleable(
  step: StepState,
  { decision, tolerated }: DecideCommand,
  path: readonly string[],
): Refusal | undefined {
  if (tolerated === true && !isTolerated(step)) {
    return stepConflict(step, path, 'a step that was accepted with deficiency and whose papers are missing');
  }
  if (decision === 'REJECT' || !isTolerated(step)) return undefined;
  const mayBeHandled = tolerated === true && step.status === 'ACCEPTED' && step.tolerance?.dueAt !== null;
  return mayBeHandled ? undefined : stepConflict(step, path, 'a step whose deferred papers were made up');
}

/** A department signs once; who comes second is told who was first. */
function signedAlready(step: StepState, own: StepState['signatures'][number]): Refusal {
  const { act, at } = own;
  const changed = act === undefined || at === undefined ? {} : { changed: { act, at } };
  return stepConflict({ ...step, ...changed }, ['input'], 'a department that has not signed yet');
}

function badSteps(stepIds: readonly string[]): Refusal | undefined {
  const isRight = stepIds.length > 0 && stepIds.length <= STEPS_MAX && new Set(stepIds).size === stepIds.length;
  if (isRight) return undefined;
  const expected = `1 to ${STEPS_MAX} different steps`;
  return refuse('INVALID_INPUT', ['input', 'stepIds'], { expected, received: String(stepIds.length) });
}

function badArguments(command: DecideCommand): Refusal | undefined {
  const { opinion, conditions, decision, documentNumber, fileIds } = command;
  return (
    badOpinion(opinion) ??
    badConditions(conditions, decision) ??
    badDocumentNumber(documentNumber) ??
    badFiles(fileIds, ['input', 'fileIds'])
  );
}

function badConditions(conditions: readonly string[], decision: DecideCommand['decision']): Refusal | undefined {
  const path = ['input', 'conditions'];
  const isConditional = decision === 'APPROVE_WITH_CONDITIONS';
  const isCountRight = isConditional
    ? conditions.length > 0 && conditions.length <= CONDITIONS_MAX
    : conditions.length === 0;
  if (!isCountRight) {
    const expected = isConditional ? `1 to ${CONDITIONS_MAX} conditions` : `none with ${decision}`;
    return refuse('INVALID_INPUT', path, { expected, received: String(conditions.length) });
  }
  return firstBad(conditions, (text, at) => badText(text, [...path, String(at)], CONDITION_MAX));
}
