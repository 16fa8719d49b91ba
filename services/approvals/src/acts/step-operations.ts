import { parseInput } from '@kuaijin/kit/input';
import type { MutationResolvers } from '../resolvers/types.generated';
import { commitmentOperations } from './commitment-operations';
import { concernOperations } from './concern-operations';
import { stepInput } from './inputs';
import { lookUpStep } from './look-up-step';
import { paperOperations } from './material-operations';
import { common, onStep, optional } from './mutation';
import type { mutationOfAction } from './mutation-of-action';
import {
  correctionInput,
  delegateInput,
  extendInput,
  reasonedInput,
  refuseInput,
  returnInput,
  signerInput,
  suspendInput,
  urgeInput,
} from './step-inputs';
import { toleranceOperations } from './tolerance-operations';
import { type StepAction, stepActionPosts } from './viewer-actions';

/** Operations on a step besides acceptance and decision. */
export const stepOperations: Pick<
  MutationResolvers,
  Exclude<(typeof mutationOfAction)[StepAction], 'acceptStep' | 'decideStep' | 'reassignSteps'>
> = {
  ...concernOperations,
  ...paperOperations,
  ...toleranceOperations,
  ...commitmentOperations,
  lookUpStep,
  refuseStep: (_source, { input }, context) =>
    onStep(parseInput(refuseInput, input), stepActionPosts.REFUSE, context, (given, base) => ({
      ...common(given, base),
      type: 'refuse',
      reasonCode: given.reasonCode,
      reason: given.reason,
    })),
  requestCorrection: (_source, { input }, context) =>
    onStep(parseInput(correctionInput, input), stepActionPosts.REQUEST_CORRECTION, context, (given, base) => ({
      ...common(given, base),
      type: 'requestCorrection',
      materialCodes: given.materialCodes,
      reason: given.reason,
    })),
  resubmitStep: (_source, { input }, context) =>
    onStep(parseInput(stepInput, input), stepActionPosts.RESUBMIT, context, (given, base) => ({
      ...common(given, base),
      type: 'resubmit',
      ...optional('comment', given.comment),
    })),
  suspendStep: (_source, { input }, context) =>
    onStep(parseInput(suspendInput, input), stepActionPosts.SUSPEND, context, (given, base) => ({
      ...common(given, base),
      type: 'suspend',
      procedure: given.procedure,
      limitWorkingDays: given.limitWorkingDays,
      reason: given.reason,
    })),
  resumeStep: (_source, { input }, context) =>
    onStep(parseInput(stepInput, input), stepActionPosts.RESUME, context, (given, base) => ({
      ...common(given, base),
      type: 'resume',
      ...optional('comment', given.comment),
    })),
  extendStep: (_source, { input }, context) =>
    onStep(parseInput(extendInput, input), stepActionPosts.EXTEND, context, (given, base) => ({
      ...common(given, base),
      type: 'extend',
      workingDays: given.workingDays,
      reason: given.reason,
    })),
  urgeStep: (_source, { input }, context) =>
    onStep(parseInput(urgeInput, input), stepActionPosts.URGE, context, (given, base) => ({
      ...common(given, base),
      type: 'urge',
      message: given.message,
    })),
  delegateStep: (_source, { input }, context) =>
    onStep(parseInput(delegateInput, input), stepActionPosts.DELEGATE, context, (given, base) => ({
      ...common(given, base),
      type: 'delegate',
      officerId: given.officerId,
      withReturn: given.withReturn,
      reason: given.reason,
    })),
  addSigner: (_source, { input }, context) =>
    onStep(parseInput(signerInput, input), stepActionPosts.ADD_SIGNER, context, (given, base) => ({
      ...common(given, base),
      type: 'addSigner',
      departmentId: given.departmentId,
      reason: given.reason,
    })),
  removeSigner: (_source, { input }, context) =>
    onStep(parseInput(signerInput, input), stepActionPosts.REMOVE_SIGNER, context, (given, base) => ({
      ...common(given, base),
      type: 'removeSigner',
      departmentId: given.departmentId,
      reason: given.reason,
    })),
  returnStep: (_source, { input }, context) =>
    onStep(parseInput(returnInput, input), stepActionPosts.RETURN, context, (given, base) => ({
      ...common(given, base),
      type: 'return',
      toStepId: given.toStepId,
      reason: given.reason,
    })),
  revokeStep: (_source, { input }, context) =>
    onStep(parseInput(reasonedInput, input), stepActionPosts.REVOKE, context, (given, base) => ({
      ...common(given, base),
      type: 'revoke',
      reason: given.reason,
    })),
  takeBack: (_source, { input }, context) =>
    onStep(parseInput(reasonedInput, input), stepActionPosts.TAKE_BACK, context, (given, base) => ({
      ...common(given, base),
      type: 'takeBack',
      reason: given.reason,
    })),
};
