import { materialStatus } from '@kuaijin/workflow-approvals/acts/application/step-materials';
import type { OperationCommand } from '@kuaijin/workflow-approvals/acts/propose';
import { ancestors } from '@kuaijin/workflow-approvals/acts/reversal/undo';
import type { DecideCommand } from '@kuaijin/workflow-approvals/acts/review/decide';
import { itemOf } from '@kuaijin/workflow-approvals/case/find';
import { type CaseState, type StepState, stepIdOf } from '@kuaijin/workflow-approvals/case/state';
import { nextStatus, stepTransitions } from '@kuaijin/workflow-approvals/case/transitions';
import type { Commander } from '@kuaijin/workflow-approvals/contracts/command';
import { sampleConcern } from './sample-concern';
import { sampleMode } from './sample-mode';
import type { StepAction } from './viewer-actions';

/** What stands for any text that is acceptable. */
const ANY = 'any';

interface Base {
  readonly key: string;
  readonly by: Commander;
  readonly stepId: string;
}

/** An action as its caller could ask for it, with arguments that no rule of form refuses: what is refused then, the state refuses. */
export function sampleCommand(action: StepAction, state: CaseState, step: StepState, by: Commander): OperationCommand {
  const base = { key: 'viewer', by, stepId: step.id };
  switch (action) {
    case 'ACCEPT':
      return { ...base, type: 'accept', seenOnPaper: true };
    case 'DECIDE':
      return decision(base);
    case 'REFUSE':
      return { ...base, type: 'refuse', reasonCode: 'NOT_COMPETENT', reason: ANY };
    case 'REQUEST_CORRECTION':
      return { ...base, type: 'requestCorrection', materialCodes: correctable(state, step), reason: ANY };
    case 'RESUBMIT':
      return { ...base, type: 'resubmit' };
    case 'HAND_IN_PAPERS':
      return { ...base, type: 'handInPapers', papers: [{ materialCode: handable(state, step), fileIds: [ANY] }] };
    case 'CHECK_PAPERS':
      return { ...base, type: 'checkPapers', materialCodes: checkable(state, step) };
    case 'APPLY_FOR_TOLERANCE':
    case 'ACCEPT_WITH_DEFICIENCY':
      return {
        ...base,
        type: action === 'APPLY_FOR_TOLERANCE' ? 'applyForTolerance' : 'acceptWithDeficiency',
        materialCodes: deferrable(state, step),
        commitment: { statement: ANY, signatory: ANY, fileIds: [] },
        ...(action === 'ACCEPT_WITH_DEFICIENCY' ? { seenOnPaper: true } : {}),
      };
    case 'DECIDE_WITH_DEFICIENCY':
      return { ...decision(base), tolerated: true };
    case 'PRE_APPROVE':
      return { ...base, type: 'preApprove', opinion: ANY, fileIds: [] };
    case 'EXTEND_TOLERANCE':
      return { ...base, type: 'extendTolerance', workingDays: 1, reason: ANY };
    case 'SUSPEND':
      return { ...base, type: 'suspend', procedure: 'EXPERT_REVIEW', limitWorkingDays: 1, reason: ANY };
    case 'RESUME':
      return { ...base, type: 'resume' };
    case 'EXTEND':
      return { ...base, type: 'extend', workingDays: 1, reason: ANY };
    case 'URGE':
      return { ...base, type: 'urge', message: ANY };
    case 'DELEGATE':
      return { ...base, type: 'delegate', officerId: lender(step, by) ?? ANY, withReturn: false, reason: ANY };
    case 'REASSIGN': {
      const { stepId, ...rest } = base;
      const fromOfficerId = step.assignment?.officerId ?? '';
      return { ...rest, type: 'reassign', stepIds: [stepId], fromOfficerId, toOfficerId: ANY, reason: ANY };
    }
    case 'ADD_SIGNER':
      return { ...base, type: 'addSigner', departmentId: addable(state, step), reason: ANY };
    case 'REMOVE_SIGNER':
      return { ...base, type: 'removeSigner', departmentId: removable(step), reason: ANY };
    case 'RETURN':
      return { ...base, type: 'return', toStepId: returnable(state, step), reason: ANY };
    case 'REVOKE':
      return { ...base, type: 'revoke', reason: ANY };
    case 'TAKE_BACK':
      return { ...base, type: 'takeBack', reason: ANY };
    case 'LOOK_UP':
    case 'PROMISE':
    case 'APPROVE_ON_COMMITMENT':
    case 'CHECK_COMMITMENT':
      return sampleMode(action, base, ANY);
    case 'CONSULT':
    case 'GIVE_OPINION':
    case 'CLOSE_CONSULTATION':
    case 'COPY':
    case 'READ_COPY':
      return sampleConcern(action, state, step, base, ANY);
  }
}

/** Who lent the step to the caller: it may only go back there. */
const lender = ({ assignment }: StepState, by: Commander): string | undefined =>
  assignment?.withReturn === true && assignment.officerId === by.actorId ? assignment.act.actorId : undefined;

const signs = (step: StepState, departmentId: string): boolean =>
  step.signatures.some((one) => one.departmentId === departmentId);

const addable = (state: CaseState, step: StepState): string =>
  Object.values(state.departments).find((id) => !signs(step, id)) ?? '';

const removable = (step: StepState): string =>
  step.signatures.find(({ departmentId, decision }) => departmentId !== step.departmentId && decision === undefined)
    ?.departmentId ?? '';

/** A step before this one that can be decided again, else any before it. */
function returnable(state: CaseState, step: StepState): string {
  const before = [...ancestors(state, step.itemCode)].map((code) => stepIdOf(state.id, code));
  const isDecided = (id: string) =>
    nextStatus(stepTransitions, 'return', state.steps[id]?.status ?? null) !== undefined;
  return before.find(isDecided) ?? before[0] ?? '';
}

const decision = ({ stepId, ...rest }: Base): DecideCommand => ({
  ...rest,
  type: 'decide',
  stepIds: [stepId],
  decision: 'APPROVE',
  opinion: ANY,
  conditions: [],
  fileIds: [],
});

/** A paper that may be handed in, else any. */
function handable(state: CaseState, step: StepState): string {
  const codes = itemOf(state, step).materials.map(({ code }) => code);
  return codes.find((code) => materialStatus(step, code) !== 'CHECKED') ?? codes[0] ?? '';
}

/** The papers that may be deferred and are missing, else all. */
function deferrable(state: CaseState, step: StepState): readonly string[] {
  const { materials } = itemOf(state, step);
  const open = materials.filter(({ code, isDeferrable }) => isDeferrable && materialStatus(step, code) === 'MISSING');
  return (open.length > 0 ? open : materials).map(({ code }) => code);
}

/** The papers that wait to be checked off, else all. */
function checkable(state: CaseState, step: StepState): readonly string[] {
  const codes = itemOf(state, step).materials.map(({ code }) => code);
  const waiting = codes.filter((code) => materialStatus(step, code) === 'HANDED_IN');
  return waiting.length > 0 ? waiting : codes;
}

/** Papers that a correction may still name. */
function correctable(state: CaseState, step: StepState): readonly string[] {
  const [first] = step.corrections ?? [];
  return first?.materialCodes ?? itemOf(state, step).materials.map(({ code }) => code);
}
