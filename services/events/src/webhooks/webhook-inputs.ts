/** Inputs of the mutations of webhooks. */
import { z } from 'zod';
import { cursor, filter } from '../domain/event-inputs';
import { type AddressRules, urlRefusal } from './address-rules';

const OVERLAP_HOURS_MAX = 168;

const key = z.string().min(1).max(200);
const webhookId = z.string().min(1).max(100);
const urlWithin = (rules: AddressRules) =>
  z
    .string()
    .max(2_000)
    .check(({ value, issues }) => {
      const expected = urlRefusal(value, rules);
      if (expected !== undefined) issues.push({ code: 'custom', input: value, params: { expected } });
    });

const description = z.string().max(500);

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
