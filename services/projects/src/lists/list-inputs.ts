/** What the inputs of declared lists and of rules have to be, beyond their GraphQL types. */
import { z } from 'zod';
import { classificationChoices } from '../library/classification-input';
import {
  batchName,
  id,
  idempotencyKey,
  level,
  money,
  optional,
  regionId,
  text,
  year,
} from '../resolvers/projects-inputs';
import type { ListConsequence } from './declared';

const consequences = ['QUOTA_PRIORITY', 'GREEN_CHANNEL', 'LIAISON'] as const satisfies readonly ListConsequence[];

const once = { params: { expected: 'each value once' } };
/** A choice of values, each once, at least one. */
const choice = <T extends z.ZodType>(value: T, most = 40) =>
  optional(
    z
      .array(value)
      .min(1)
      .max(most)
      .refine((values) => new Set(values).size === values.length, once),
  );

const regionCode = z.string().refine((code) => /^\d{6}$/.test(code), {
  params: { expected: 'six digits of GB/T 2260' },
});

/** 规则: states at least one thing. */
export const ruleInput = z
  .object({
    leastTotal: optional(money(1n)),
    levels: choice(level),
    batches: choice(batchName),
    regions: choice(regionCode),
    types: choice(text(60)),
    fields: choice(classificationChoices.field),
    layers: choice(classificationChoices.layer),
    constructions: choice(classificationChoices.construction),
    industries: choice(classificationChoices.industry),
  })
  .refine((rule) => Object.values(rule).some((value) => value !== undefined), {
    params: { expected: 'a rule that states something' },
  });

export const declareInput = z.object({
  idempotencyKey,
  name: text(100),
  regionId,
  issuer: text(100),
  level,
  year,
  rule: optional(ruleInput),
  consequences: z
    .array(z.enum(consequences))
    .max(consequences.length)
    .refine((values) => new Set(values).size === values.length, once),
});

export const changeRuleInput = z.object({ idempotencyKey, listId: id, rule: ruleInput });

export const closeInput = z.object({ idempotencyKey, listId: id, reason: text(200) });
