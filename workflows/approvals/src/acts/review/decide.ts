import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { type Proposal, SYSTEM_KEY } from '../../case/draft';
import { elementsOfStep } from '../../case/find';
import type { CaseState, SignatureState, StepState } from '../../case/state';
import type { Decision } from '../../case/terms';
import { BrokenInvariant, nextStatus, type StepMove, stepTransitions } from '../../case/transitions';
import { type ActEntry, stepChange } from '../act';
import { actOnSteps, type CaseCommandOf, type CaseRequest } from '../case-act';
import { takenOnCommitment } from '../commitment/approve-on-commitment';
import { ownerOf } from '../coordination/recipients';
import { choice, differentIds, fileIds, flagIfSet, type Input, optionalText, text, texts } from '../fields';
import { actOf, notRunning, staleVersion, stepConflict } from '../rules';
import { notHandled, signedToItsEnd, tacitlyApproved } from '../settled';
import { isLent, notApplicable, notTheAssignee } from '../step-rules';
import { isTolerated } from '../tolerance/tolerance';
import { signatureDraft } from './decision';
import { decisionDocuments } from './decision-documents';

/** The moves that give a step an outcome. */
export const decidingMove: Readonly<Record<'APPROVED' | 'APPROVED_WITH_CONDITIONS' | 'REJECTED', StepMove>> = {
  APPROVED: 'approve',
  APPROVED_WITH_CONDITIONS: 'approveWithConditions',
  REJECTED: 'reject',
};

const STEPS_MAX = 100;
const CONDITIONS_MAX = 50;
const CONDITION_MAX = 500;

const fields = {
  stepIds: differentIds(STEPS_MAX, 'steps'),
  decision: choice(['APPROVE', 'APPROVE_WITH_CONDITIONS', 'REJECT'], 'APPROVE'),
  opinion: text(),
  conditions: texts(CONDITIONS_MAX, CONDITION_MAX),
  documentNumber: optionalText(100),
  fileIds: fileIds(),
  /** 容缺办理: while papers are missing that were deferred. */
  tolerated: flagIfSet(true),
};

/**
 * 决定: one signature of the caller's department on each of the steps, all or none; of a step that one department signs
 * it decides it. Several are several entries: the last one carries the caller's key, so that all are stored when it is;
 * those that a former try stored are left out.
 */
export const decide = actOnSteps({
  name: 'decide',
  versionOf: 'step',
  posts: ['HANDLER', 'HEAD'],
  input: fields,
  alsoIn: 'any',
  check: ({ input: { conditions, decision } }) => badConditions(conditions, decision),
  records: (request) => {
    const { stepIds } = request.input;
    const proposals: Proposal[] = [];
    for (const [at, stepId] of stepIds.entries()) {
      const own = at === stepIds.length - 1 ? request.key : `${SYSTEM_KEY}${request.key}/${stepId}`;
      const path = stepIds.length === 1 ? ['input', 'stepId'] : ['input', 'stepIds', String(at)];
      const proposal = proposeSignature(request, { stepId, key: own, path });
      if ('path' in proposal) return proposal;
      if (proposal.draft !== undefined) proposals.push(proposal.draft);
    }
    return proposals;
  },
  offers: [
    {
      on: 'step',
      action: 'DECIDE',
      mutation: 'decideStep',
      sample: (_state, _by, { step }) => ({ stepIds: step === undefined ? [] : [step.id], tolerated: undefined }),
    },
    {
      on: 'step',
      action: 'DECIDE_WITH_DEFICIENCY',
      mutation: 'decideWithDeficiency',
      sample: (_state, _by, { step }) => ({ stepIds: step === undefined ? [] : [step.id] }),
    },
  ],
});

export type DecideCommand = CaseCommandOf<typeof decide>;
type Request = CaseRequest<typeof fields, CaseState>;

/** One step of a decision: where it is named in the command, and under which key its entry goes. */
interface Signing {
  readonly stepId: string;
  readonly key: string;
  readonly path: readonly string[];
}

function proposeSignature(
  { state, by, at, input, ifVersion, content }: Request,
  { stepId, key, path }: Signing,
): { readonly draft: Proposal | undefined } | Refusal {
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
    signedToItsEnd(step, path) ??
    notHandleable(step, input, path) ??
    notReserved(state, step, input, path) ??
    staleVersion(ifVersion, step) ??
    notHandled(state, step, path) ??
    tacitlyApproved(state, step, at);
  if (refusal !== undefined) return refusal;
  const { stepIds: _stepIds, tolerated: _tolerated, ...given } = input;
  const signature = { departmentId, ...given };
  return { draft: signatureDraft(state, step, signature, { key, act: actOf(by), content }) };
}

const isStored = (step: StepState, key: string): boolean => step.signatures.some((one) => one.key === key);

/**
 * 容缺办理 is asked for as such: a step whose papers are missing is not approved by mistake. Where the papers are to be
 * made up before the decision, or the step is pre-approved, they are waited for.
 */
function notHandleable(
  step: StepState,
  { decision, tolerated }: Input<typeof fields>,
  path: readonly string[],
): Refusal | undefined {
  if (tolerated === true && !isTolerated(step)) {
    return stepConflict(step, path, 'a step that was accepted with deficiency and whose papers are missing');
  }
  if (decision === 'REJECT' || !isTolerated(step)) return undefined;
  const mayBeHandled = tolerated === true && step.status === 'ACCEPTED' && step.tolerance?.dueAt !== null;
  return mayBeHandled ? undefined : stepConflict(step, path, 'a step whose deferred papers were made up');
}

/** 要素: an approval rests on what its accounts hold; after a decision was taken back they may still be asked. */
function notReserved(
  state: CaseState,
  step: StepState,
  { decision }: Input<typeof fields>,
  path: readonly string[],
): Refusal | undefined {
  const isHeld = elementsOfStep(state, step).every(({ status }) => status === 'RESERVED' || status === 'COMMITTED');
  if (decision === 'REJECT' || isHeld) return undefined;
  return stepConflict(step, path, 'a step whose elements are reserved');
}

/** A department signs once; a second signature names the first. */
function signedAlready(step: StepState, own: StepState['signatures'][number]): Refusal {
  const { act, at } = own;
  const changed = act === undefined || at === undefined ? {} : { changed: { act, at } };
  return stepConflict({ ...step, ...changed }, ['input'], 'a department that has not signed yet');
}

function badConditions(conditions: readonly string[], decision: Decision): Refusal | undefined {
  const path = ['input', 'conditions'];
  const isConditional = decision === 'APPROVE_WITH_CONDITIONS';
  const isCountRight = isConditional
    ? conditions.length > 0 && conditions.length <= CONDITIONS_MAX
    : conditions.length === 0;
  if (!isCountRight) {
    const expected = isConditional ? `1 to ${CONDITIONS_MAX} conditions` : `none with ${decision}`;
    return refuse('INVALID_INPUT', path, { expected, received: String(conditions.length) });
  }
  return undefined;
}

/** 签批 that does not decide the step, or not before accounts have written off what its approval commits. */
export const signed = stepChange({
  entry: 'step.signed',
  move: ({ approves }) => (approves?.isOnCommitment === true ? 'signOnCommitment' : 'sign'),
  apply: (step, entry, state) => {
    const { act, at, data } = entry;
    const { approves, departmentId, decision, opinion, conditions } = data;
    const signatures = withSignature(step, entry, conditions);
    if (approves === undefined) return { ...step, signatures };
    const taken = approves.isOnCommitment === true ? takenOnCommitment(state, step, entry) : {};
    const signedApproval = { ...approves, departmentId, decision, opinion, act, at };
    return { ...step, ...taken, signatures, signedApproval };
  },
  reason: ({ opinion }) => opinion,
  isReasonInternal: true,
});

/** 决定, by the signature that settles the step or by the rules of the case. */
export const decided = stepChange({
  entry: 'step.decided',
  move: ({ to }) => decidingMove[to],
  leadsTo: (_step, { data: { to } }) => to,
  apply: ({ signedApproval: _signed, ...step }, entry) => {
    const { decision, opinion, conditions, documentNumber, fileIds, tolerated, signedAt } = entry.data;
    const { act, key } = entry;
    const at = signedAt ?? entry.at;
    return {
      ...step,
      decidedAt: at,
      signatures: signedAt === undefined ? withSignature(step, entry, []) : step.signatures,
      outcome: {
        decision,
        opinion,
        conditions,
        fileIds,
        ...(documentNumber === undefined ? {} : { documentNumber }),
        ...(tolerated === true ? { tolerated } : {}),
        act,
        at,
        key,
      },
    };
  },
  reason: ({ opinion }) => opinion,
  notify: (_step, _entry, state) => ownerOf(state),
  documents: decisionDocuments,
});

/** The signatures with that of the entry's department, which signs once. */
function withSignature(
  step: StepState,
  { act, at, key, data }: ActEntry<'step.signed' | 'step.decided'>,
  conditions: readonly string[],
): readonly SignatureState[] {
  const { departmentId, decision, opinion } = data;
  const before = step.signatures.find((one) => one.departmentId === departmentId);
  if (before === undefined) throw new BrokenInvariant(`${step.id}: ${departmentId} does not sign it`);
  if (before.decision !== undefined) throw new BrokenInvariant(`${step.id}: ${departmentId} signs it twice`);
  return step.signatures.map((one) =>
    one.departmentId === departmentId ? { departmentId, decision, opinion, conditions, act, at, key } : one,
  );
}
