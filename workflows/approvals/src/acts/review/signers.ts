import { type Refusal, refuse } from '@kuaijin/kit/errors';
import type { Proposal } from '../../case/draft';
import { itemOf } from '../../case/find';
import type { CaseState, StepState } from '../../case/state';
import type { SignerCommand } from '../../contracts/step-commands';
import { badText, stepConflict } from '../rules';
import { actDraft, notTheDepartment, REASON_MAX, ruled, STEP_PATH } from '../step-rules';
import { tallySignatures } from './signing';

const DEPARTMENT_PATH = ['input', 'departmentId'];

/** 加签: one more department signs, and an item that one signed is then signed by all of them. */
export function proposeAddSigner(state: CaseState, command: SignerCommand): readonly Proposal[] | Refusal {
  const { stepId, departmentId, reason } = command;
  const ruling = ruledSigners(state, command, 'addSigner', (step) => {
    const isKnown = Object.values(state.departments).includes(departmentId);
    if (isKnown && !signs(step, departmentId)) return undefined;
    const expected = isKnown ? 'a department that does not sign yet' : 'a department that the catalogue names';
    return refuse('INVALID_INPUT', DEPARTMENT_PATH, { expected, received: departmentId });
  });
  return actDraft(ruling, command, 'step.signerAdded', { stepId, departmentId, reason });
}

/** 减签 of a department that has not signed; never the step's own, and never so that the step would be decided without anybody's act. */
export function proposeRemoveSigner(state: CaseState, command: SignerCommand): readonly Proposal[] | Refusal {
  const { stepId, departmentId, reason } = command;
  const ruling = ruledSigners(
    state,
    command,
    'removeSigner',
    (step) => {
      if (signs(step, departmentId) && departmentId !== step.departmentId) return undefined;
      const expected = 'a department that signs, other than the step’s own';
      return refuse('INVALID_INPUT', DEPARTMENT_PATH, { expected, received: departmentId });
    },
    (step) => signedOrDeciding(state, step, departmentId),
  );
  return actDraft(ruling, command, 'step.signerRemoved', { stepId, departmentId, reason });
}

const ruledSigners = (
  state: CaseState,
  command: SignerCommand,
  move: 'addSigner' | 'removeSigner',
  given: (step: StepState) => Refusal | undefined,
  needs: (step: StepState) => Refusal | undefined = () => undefined,
) =>
  ruled(state, command, {
    move,
    expected: 'a step that is ACCEPTED',
    posts: ['HANDLER', 'HEAD'],
    may: (step) => notTheDepartment(step, command.by),
    given: (step) => given(step) ?? badText(command.reason, ['input', 'reason'], REASON_MAX),
    needs,
  });

const signs = (step: StepState, departmentId: string): boolean =>
  step.signatures.some((one) => one.departmentId === departmentId);

function signedOrDeciding(state: CaseState, step: StepState, departmentId: string): Refusal | undefined {
  const own = step.signatures.find((one) => one.departmentId === departmentId);
  if (own?.decision !== undefined) return stepConflict(step, STEP_PATH, 'a department that has not signed yet');
  const rest = step.signatures.filter((one) => one !== own);
  const isOpen =
    rest.some((one) => one.decision === undefined) && tallySignatures(itemOf(state, step), rest) === 'OPEN';
  return isOpen ? undefined : stepConflict(step, STEP_PATH, 'a step that somebody else still has to sign');
}
