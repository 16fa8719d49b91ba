/** What the inputs of the mutations on problems must be like. */
import { dayInput } from '@kuaijin/kit/input';
import { z } from 'zod';
import { appealChannels, problemCategories } from '../domain/problem';

export const text = (max: number) => z.string().trim().min(1).max(max);
export const id = text(200);
const version = z.number().int().min(0).nullish();
export const optional = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? undefined);

const onProblem = { idempotencyKey: id, problemId: id, ifVersion: version };

export const raiseProblemInput = z.object({
  idempotencyKey: id,
  projectId: optional(id),
  organisationId: optional(id),
  regionId: optional(z.string().regex(/^region-\d{6}$/)),
  indicator: optional(text(200)),
  channel: optional(z.enum(appealChannels)),
  /** False is left out: a key of an earlier release means the same request. */
  hindersStart: z.boolean().transform((does) => (does ? true : undefined)),
  category: z.enum(problemCategories),
  /** LADDER is what an overdue step opens by itself. */
  origin: z.enum(['APPEAL', 'DIRECTIVE', 'VISIT', 'MEETING']),
  title: text(200),
  description: optional(text(5_000)),
  level: z.enum(['NATIONAL', 'PROVINCE', 'CITY', 'COUNTY']),
});

export const assignProblemInput = (today: string) =>
  z.object({
    ...onProblem,
    assigneeId: id,
    leaderId: optional(id),
    dueOn: optional(dayInput.refine((day) => day >= today, { params: { expected: `a day not before ${today}` } })),
    plan: optional(text(5_000)),
    comment: optional(text(2_000)),
  });

export const claimProblemDoneInput = z.object({
  ...onProblem,
  fileIds: z.array(id).max(50),
  comment: text(2_000),
});

export const closeProblemInput = z.object({ ...onProblem, comment: text(2_000) });
