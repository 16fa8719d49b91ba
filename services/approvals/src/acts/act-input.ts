/**
 * The input of an act's mutation as a schema, from the fields that the act declares: bounded, so that nothing without
 * end reaches a workflow.
 */
import { dayInput } from '@kuaijin/kit/input';
import type { AnyStepAct } from '@kuaijin/workflow-approvals/acts/act';
import type { AnyCaseAct } from '@kuaijin/workflow-approvals/acts/case-act';
import type { Field, Fields, Form } from '@kuaijin/workflow-approvals/acts/fields';
import { z } from 'zod';
import { key, onCaseInput, stepInput } from './inputs';

const id = z.string().min(1).max(200);

function schemaOf(form: Form): z.ZodType {
  switch (form.kind) {
    case 'text':
      return form.min === 0 ? z.string().max(form.max) : z.string().trim().min(form.min).max(form.max);
    case 'id':
      return id;
    case 'ids':
      return z.array(id).max(form.max);
    case 'whole':
      return z.number().int();
    case 'flag':
      return z.boolean();
    case 'day':
      return dayInput;
    case 'moment':
      return z.date().transform((moment) => moment.getTime());
    case 'carried':
      return z.undefined();
    case 'choice':
      return z.enum(form.of as [string, ...string[]]);
    case 'object':
      return z.object(Object.fromEntries(Object.entries(form.of).map(([name, one]) => [name, schemaOf(one)])));
    case 'list':
      return z.array(schemaOf(form.of)).max(form.max);
  }
}

const fieldSchema = ({ form, isOptional }: Field<unknown>): z.ZodType =>
  isOptional === true ? schemaOf(form).nullish() : schemaOf(form);

const onStep = stepInput.omit({ comment: true });
const STEPS_MAX = 100;
/** Leaves room for the item code in the key of each step. */
const BATCH_KEY_MAX = 100;

const onSteps = onStep.omit({ stepId: true, ifVersion: true }).extend({
  idempotencyKey: key.max(BATCH_KEY_MAX),
  steps: z
    .array(onStep.omit({ idempotencyKey: true }))
    .min(1)
    .max(STEPS_MAX)
    .refine((steps) => new Set(steps.map(({ stepId }) => stepId)).size === steps.length, {
      params: { expected: 'different steps' },
    }),
});

/** What no caller gives is no field of its input. */
const fieldSchemas = (fields: Fields) =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) =>
      field.form.kind === 'carried' ? [] : [[name, fieldSchema(field)] as const],
    ),
  );

/**
 * What a mutation of an act on one step takes: the step, the version that its caller saw, and the fields of the act.
 */
export const actInput = ({ input }: AnyStepAct) => onStep.extend(fieldSchemas(input));

/** The same of an act on a case as a whole. */
export const caseActInput = ({ input }: AnyCaseAct) => onCaseInput.extend(fieldSchemas(input));

/** The same of an act on many steps: the steps, each with the version that its caller saw. */
export const manyInput = ({ input }: AnyStepAct) => onSteps.extend(fieldSchemas(input));

/** The fields of an act that were given; what says no more than its absence is left out of the command. */
export function givenFields(
  { input }: Pick<AnyStepAct, 'input'>,
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(input as Fields).flatMap(([name, { standsForNothing }]) => {
      const value = given[name];
      const isNothing = value === null || value === undefined || value === standsForNothing;
      return isNothing ? [] : [[name, value]];
    }),
  );
}
