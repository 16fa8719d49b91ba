import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { itemOf } from '../../case/find';
import type { CaseState, StepState } from '../../case/state';
import { type StepRequest, stepAct } from '../act';
import { id, text } from '../fields';
import { stepConflict } from '../rules';
import { notTheDepartment, STEP_PATH } from '../step-rules';
import { tallySignatures } from './signing';

const DEPARTMENT_PATH = ['input', 'departmentId'];

const given = { departmentId: id(), reason: text() };
type Request = StepRequest<typeof given>;

/** 加签: one more department signs, and an item that one signed is then signed by all of them. */
export const addSigner = stepAct({
  name: 'addSigner',
  entry: 'step.signerAdded',
  mutation: 'addSigner',
  action: 'ADD_SIGNER',
  posts: ['HANDLER', 'HEAD'],
  input: given,
  expected: 'a step that is ACCEPTED',
  untilSigned: true,
  authorize: ({ step, by }) => notTheDepartment(step, by),
  check: notToBeAdded,
  apply: (step, { data: { departmentId } }) => ({ ...step, signatures: [...step.signatures, { departmentId }] }),
  reason: ({ reason }) => reason,
  notify: (_step, { data }) => ({ recipientDepartmentIds: [data.departmentId] }),
  sample: (state, step) => ({
    departmentId: Object.values(state.departments).find((one) => !signs(step, one)) ?? '',
  }),
});

/**
 * 减签 of a department that has not signed; never the step's own, and never so that the step would be decided without
 * anybody's act.
 */
export const removeSigner = stepAct({
  name: 'removeSigner',
  entry: 'step.signerRemoved',
  mutation: 'removeSigner',
  action: 'REMOVE_SIGNER',
  posts: ['HANDLER', 'HEAD'],
  input: given,
  expected: 'a step that is ACCEPTED',
  untilSigned: true,
  authorize: ({ step, by }) => notTheDepartment(step, by),
  check: notToBeRemoved,
  require: ({ state, step, input: { departmentId } }) => signedOrDeciding(state, step, departmentId),
  apply: (step, { data: { departmentId } }) => ({
    ...step,
    signatures: step.signatures.filter((one) => one.departmentId !== departmentId),
  }),
  reason: ({ reason }) => reason,
  sample: (_state, step) => ({ departmentId: removable(step) }),
});

function notToBeAdded({ state, step, input: { departmentId } }: Request): Refusal | undefined {
  const isKnown = Object.values(state.departments).includes(departmentId);
  if (isKnown && !signs(step, departmentId)) return undefined;
  const expected = isKnown ? 'a department that does not sign yet' : 'a department that the catalogue names';
  return refuse('INVALID_INPUT', DEPARTMENT_PATH, { expected, received: departmentId });
}

function notToBeRemoved({ step, input: { departmentId } }: Request): Refusal | undefined {
  if (signs(step, departmentId) && departmentId !== step.departmentId) return undefined;
  const expected = 'a department that signs, other than the step’s own';
  return refuse('INVALID_INPUT', DEPARTMENT_PATH, { expected, received: departmentId });
}

const removable = (step: StepState): string =>
  step.signatures.find((one) => one.departmentId !== step.departmentId && one.decision === undefined)?.departmentId ??
  '';

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
