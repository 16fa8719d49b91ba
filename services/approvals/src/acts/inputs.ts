/** What inputs have to be before a rule looks at them: bounded, so that nothing without end reaches a workflow. */

import { PAPER_FILES_MAX } from '@kuaijin/workflow-approvals/acts/application/step-materials';
import { limitClasses } from '@kuaijin/workflow-approvals/case/limit-classes';
import { z } from 'zod';

const KEY_MAX = 200;
const ID_MAX = 200;
const TEXT_MAX = 2_000;

/** Keys that begin with this are the system's own. */
const SYSTEM_KEY = '~';

/** A caller's key. */
export const key = z
  .string()
  .min(1)
  .max(KEY_MAX)
  .refine((text) => !text.startsWith(SYSTEM_KEY), {
    params: { expected: `a key that does not begin with ${SYSTEM_KEY}` },
  });
const id = z.string().min(1).max(ID_MAX);
const version = z.number().int().min(0).nullish();
const text = z.string().trim().min(1).max(TEXT_MAX);
const amount = z.object({ value: z.string().max(60), unit: z.string() });

const answers = {
  conditions: z.array(z.object({ itemCode: id, applies: z.boolean() })).max(200),
  choices: z.array(z.object({ group: id, itemCode: id })).max(50),
};

const elements = z
  .array(
    z.object({
      kind: z.enum(['LAND', 'ENERGY', 'COAL', 'FUNDS']),
      account: id,
      quantity: amount.extend({ unit: z.enum(['MU', 'WAN_MU', 'HECTARE', 'SQUARE_METRE', 'TCE', 'TONNE']) }).nullish(),
      money: amount.extend({ unit: z.enum(['YUAN', 'WAN', 'YI']) }).nullish(),
    }),
  )
  .max(20);

export const submitInput = z.object({
  idempotencyKey: key,
  projectId: id,
  catalogueCode: id,
  catalogueVersion: z.number().int().min(1).nullish(),
  ...answers,
  part: text.max(100).nullish(),
  elements,
  papers: z.array(z.object({ materialCode: id, fileIds: z.array(id).max(PAPER_FILES_MAX) })).max(500),
  onBehalfOf: id.nullish(),
  secondsPerWorkingDay: z.number().nullish(),
  limitClass: z.enum(limitClasses),
});

/** What every act on a case takes. */
export const onCaseInput = z.object({ idempotencyKey: key, caseId: id, ifVersion: version });

export const moveCaseInput = onCaseInput.extend({
  reason: text,
  toVersion: z.number().int().min(1),
  ...answers,
  elements,
});

export const repairInput = z.object({ idempotencyKey: key, caseId: id, reason: text });

export const stepInput = z.object({
  idempotencyKey: key,
  stepId: id,
  ifVersion: version,
  comment: z.string().max(TEXT_MAX).nullish(),
});

const decision = z.enum(['APPROVE', 'APPROVE_WITH_CONDITIONS', 'REJECT']);

export const decideInput = z.object({
  idempotencyKey: key,
  stepId: id,
  ifVersion: version,
  decision,
  opinion: text,
  conditions: z.array(text.max(500)).max(50),
  documentNumber: z.string().trim().min(1).max(100).nullish(),
  fileIds: z.array(id).max(50),
});

export const decideManyInput = z.object({
  idempotencyKey: key,
  stepIds: z
    .array(id)
    .min(1)
    .max(100)
    .refine((ids) => new Set(ids).size === ids.length, { params: { expected: 'different steps' } }),
  decision,
  opinion: text,
});

export type SubmitInput = z.infer<typeof submitInput>;
export type ElementInput = SubmitInput['elements'][number];
