/** What the inputs of mutations have to be, beyond their GraphQL types. */
import { isRefusal } from '@kuaijin/kit/errors';
import { dayInput as day } from '@kuaijin/kit/input';
import { type MoneyInput, parseMoney } from '@kuaijin/kit/measures/money';
import { z } from 'zod';
import { milestoneKinds } from '../domain/project';
import { parseProjectCode } from '../domain/project-code';
import { readinessDimensions } from '../domain/readiness-terms';
import { constructionKinds, industryClasses, projectFields, projectLayers } from '../library/classification';

/** What is left out and what is null are the same. */
export const optional = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? undefined);

export const text = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .refine((value) => value.trim() === value && !/\p{Cc}/u.test(value), {
      params: { expected: 'text without control characters and without blanks around it' },
    });

export const idempotencyKey = text(200);
export const ifVersion = optional(z.number().int().min(0));
export const id = text(100);

export const regionId = z.string().refine((value) => /^region-\d{6}$/.test(value), {
  params: { code: 'MALFORMED_CODE', expected: 'region- and the six digits of GB/T 2260, for example region-330800' },
});

const code = z.string().transform((value, context) => {
  const parsed = parseProjectCode(value, []);
  if (!isRefusal(parsed)) return parsed.given;
  context.addIssue({ code: 'custom', params: { code: parsed.code, expected: parsed.expected } });
  return z.NEVER;
});

/** A sum in whole fen. @param least the smallest sum that is accepted */
export const money = (least: 0n | 1n) =>
  z.object({ value: z.string(), unit: z.enum(['YUAN', 'WAN', 'YI']) }).transform((input: MoneyInput, context) => {
    const fen = parseMoney(input, [], least === 0n ? 'any' : 'positive');
    if (!isRefusal(fen) && fen >= least) return fen;
    const refusal = isRefusal(fen) ? fen : { code: 'NEGATIVE_AMOUNT', expected: '0 or more', path: ['value'] };
    context.addIssue({
      code: 'custom',
      path: [...refusal.path],
      params: { code: refusal.code, expected: refusal.expected },
    });
    return z.NEVER;
  });

export const kind = z.enum(milestoneKinds);
export const month = z.number().int().min(1).max(12);
export const batchName = z.enum(['PLANNED', 'RESERVED', 'STARTED', 'COMPLETED']);
const batch = optional(batchName);
export const level = z.enum(['NATIONAL', 'PROVINCE', 'CITY', 'COUNTY']);
export const year = z.number().int().min(1990).max(2099);
const list = text(100);

const plannedMilestones = z
  .array(z.object({ kind, plannedOn: day }))
  .max(milestoneKinds.length)
  .refine((milestones) => new Set(milestones.map((milestone) => milestone.kind)).size === milestones.length, {
    params: { expected: 'each kind of milestone once' },
  });

/** 分类 in the library. */
export const classificationFields = {
  field: optional(z.enum(projectFields)),
  layers: optional(
    z.array(z.enum(projectLayers)).refine((layers) => new Set(layers).size === layers.length, {
      params: { expected: 'each layer once' },
    }),
  ),
  construction: optional(z.enum(constructionKinds)),
  industry: optional(z.enum(industryClasses)),
};

const particulars = {
  name: text(200),
  nameEn: optional(text(300)),
  code: optional(code),
  regionId,
  ownerId: optional(id),
  level,
  batch,
  type: optional(text(60)),
  totalInvestment: optional(money(1n)),
  milestones: plannedMilestones,
  isDemoData: z.boolean(),
  ...classificationFields,
};

/** 登记项目. */
export const registerInput = z.object({ idempotencyKey, ...particulars });

/** One imported record. */
export const importedRecord = z
  .object({
    ...particulars,
    number: z.string().refine((value) => /^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/.test(value), {
      params: { expected: '1 to 40 letters, digits and hyphens' },
    }),
    lists: z.array(list).max(50),
    sourceDocument: optional(text(300)),
    sourcePlace: optional(text(200)),
    sourceWords: optional(text(1000)),
    sourceStatus: optional(text(60)),
    sourceAsOf: optional(day),
    recordedOn: optional(day),
  })
  .refine(({ recordedOn, isDemoData }) => recordedOn === undefined || isDemoData, {
    path: ['recordedOn'],
    params: { expected: 'none but of a demonstration' },
  });

/** 批量导入: the records are looked at one by one. */
export const importInput = z.object({ idempotencyKey, records: z.array(z.unknown()).min(1).max(200) });

const projectId = id;
/** What every change of one project names. */
export const onProject = { idempotencyKey, projectId, ifVersion };

/** 更改项目. */
export const updateInput = z.object({
  ...onProject,
  name: optional(text(200)),
  code: optional(code),
  batch,
  ownerId: optional(id),
  totalInvestment: optional(money(1n)),
});

/** 列入清单, 移出清单. */
export const listInput = z.object({ idempotencyKey, projectId, list, on: day });

/** 计划里程碑. */
export const planMilestoneInput = z.object({ ...onProject, kind, plannedOn: day });

/** 报告里程碑. */
export const reportMilestoneInput = z.object({ ...onProject, kind, actualOn: day, fileIds: z.array(id).max(20) });

/** 核验里程碑. */
export const verifyMilestoneInput = z.object({ ...onProject, kind, comment: optional(text(500)) });

/** 要素前配. */
export const assessReadinessInput = z.object({
  ...onProject,
  dimension: z.enum(readinessDimensions),
  isReady: z.boolean(),
  reasons: z.array(text(200)).min(1).max(10),
});

/** 年度计划. */
export const planYearInput = z.object({
  ...onProject,
  year,
  planned: money(1n),
  months: optional(z.array(money(0n)).length(12)),
});

/** 月度投资报告. */
export const reportInvestmentInput = z.object({
  ...onProject,
  year,
  month,
  completed: money(0n),
});
