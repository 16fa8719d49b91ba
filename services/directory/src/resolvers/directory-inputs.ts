/** What the inputs of mutations have to be, beyond their GraphQL types. */
import { postNames } from '@kuaijin/kit/access/posts';
import { scopes } from '@kuaijin/kit/access/service-account';
import { z } from 'zod';
import { creditCodeRefusal } from '../domain/credit-code';
import { isServiceAccountId, SERVICE_ACCOUNT_ID } from '../domain/service-account';

const SCOPES_MAX = scopes.length;

export const text = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .refine((value) => value.trim() === value && !/\p{Cc}/u.test(value), {
      params: { expected: 'text without control characters and without blanks around it' },
    });

const malformed = (expected: string) => ({ params: { code: 'MALFORMED_CODE', expected } });

export const idempotencyKey = text(200);
const ifVersion = z
  .number()
  .int()
  .min(0)
  .nullish()
  .transform((value) => value ?? undefined);
export const id = text(100);

const regionId = z
  .string()
  .refine(
    (value) => /^region-\d{6}$/.test(value),
    malformed('region- and the six digits of GB/T 2260, for example region-330800'),
  );

/** 登记或更改部门. */
export const departmentInput = z.object({
  idempotencyKey,
  ifVersion,
  regionId,
  code: z
    .string()
    .refine((value) => /^[A-Z][A-Z0-9]{1,15}$/.test(value), malformed('2 to 16 capital letters and digits')),
  name: text(100),
  nameEn: text(200),
  headId: id.nullish(),
  leaderInChargeId: id.nullish(),
});

/** 登记或更改人员. */
export const actorInput = z.object({
  idempotencyKey,
  ifVersion,
  id: z
    .string()
    .refine(
      (value) => /^[a-z][A-Za-z0-9-]{2,79}$/.test(value) && !isServiceAccountId(value),
      malformed('a small letter and 2 to 79 letters, digits and hyphens, not beginning with service-'),
    ),
  name: text(60),
  departmentId: id.nullish(),
  organisationId: id.nullish(),
  posts: z
    .array(z.enum(postNames as [string, ...string[]]).pipe(z.custom<(typeof postNames)[number]>()))
    .min(1)
    .max(postNames.length),
});

/** 登记或更改服务账户. */
export const serviceAccountInput = z.object({
  idempotencyKey,
  ifVersion,
  id: z
    .string()
    .refine(
      (value) => SERVICE_ACCOUNT_ID.test(value),
      malformed('service- and 2 to 61 small letters, digits and hyphens'),
    ),
  name: text(100),
  regionId,
  scopes: z.array(z.string()).min(1).max(SCOPES_MAX),
});

/** 登记单位. */
export const organisationInput = z.object({
  idempotencyKey,
  name: text(200),
  creditCode: z
    .string()
    .check((context) => {
      const refusal = creditCodeRefusal(context.value, []);
      if (refusal === undefined) return;
      const params = { code: refusal.code, expected: refusal.expected };
      context.issues.push({ code: 'custom', input: context.value, params });
    })
    .nullish()
    .transform((value) => value ?? undefined),
  hasBadCredit: z.boolean(),
});
