/** Inputs of the mutations of webhooks. */
import { z } from 'zod';
import { type AddressRules, urlRefusal } from './address-rules';

const LISTED_MAX = 50;
const OVERLAP_HOURS_MAX = 168;

const key = z.string().min(1).max(200);
const webhookId = z.string().min(1).max(100);
const listed = z.string().min(1).max(200).regex(/\S/);
const texts = z.array(listed).min(1).max(LISTED_MAX).nullish();

const filter = z.object({
  types: texts,
  sources: texts,
  projectIds: texts,
  caseIds: texts,
  stepIds: texts,
  problemIds: texts,
  accounts: texts,
  lists: texts,
  levels: texts,
  regions: texts,
  departments: texts,
  lights: texts,
  mine: z.boolean().nullish(),
});

const urlWithin = (rules: AddressRules) =>
  z
    .string()
    .max(2_000)
    .check(({ value, issues }) => {
      const expected = urlRefusal(value, rules);
      if (expected !== undefined) issues.push({ code: 'custom', input: value, params: { expected } });
    });

const description = z.string().max(500);
const cursor = z.string().min(1).max(8_192);

export const registerInput = (rules: AddressRules) =>
  z.object({
    idempotencyKey: key,
    url: urlWithin(rules),
    description: description.nullish(),
    filter: filter.nullish(),
    after: cursor.nullish(),
  });

export const changeInput = (rules: AddressRules) =>
  z.object({
    idempotencyKey: key,
    ifVersion: z.number().int().min(1).nullish(),
    webhookId,
    url: urlWithin(rules).nullish(),
    description: description.nullish(),
    filter: filter.nullish(),
  });

export const rotateInput = z.object({
  idempotencyKey: key,
  webhookId,
  overlapHours: z.number().int().min(0).max(OVERLAP_HOURS_MAX),
});

export const webhookInput = z.object({ idempotencyKey: key, webhookId, reason: z.string().max(500).nullish() });

export const replayInput = z.object({ idempotencyKey: key, webhookId, after: cursor });

export const testInput = z.object({
  idempotencyKey: key,
  webhookId,
  type: z.string().min(1).max(100),
});
