/** Inputs of operations on a step, besides acceptance and decision: bounded before a rule looks at them. */
import { refusalReasons, specialProcedures } from '@kuaijin/workflow-approvals/case/step-acts';
import { z } from 'zod';
import { stepInput } from './inputs';

const onStep = stepInput.omit({ comment: true });
const text = z.string().trim().min(1).max(2_000);
const code = z.string().min(1).max(200);

export const refuseInput = onStep.extend({ reasonCode: z.enum(refusalReasons), reason: text });

export const correctionInput = onStep.extend({ materialCodes: z.array(code).max(200), reason: text });

export const suspendInput = onStep.extend({
  procedure: z.enum(specialProcedures),
  limitWorkingDays: z.number().int(),
  reason: text,
});

export const extendInput = onStep.extend({ workingDays: z.number().int(), reason: text });

export const delegateInput = onStep.extend({ officerId: code, withReturn: z.boolean(), reason: text });

export const signerInput = onStep.extend({ departmentId: code, reason: text });

export const returnInput = onStep.extend({ toStepId: code, reason: text });

export const reasonedInput = onStep.extend({ reason: text });

export const urgeInput = onStep.extend({ message: text });
