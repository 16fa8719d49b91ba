/** What the inputs about rules of lights and alerts must be like. */
import { dayInput } from '@kuaijin/kit/input';
import { z } from 'zod';
import { id, optional, text } from '../resolvers/supervision-inputs';
import { compareFractions, fractionOf } from './fraction';
import { alertLights, lightMeasures, lightUnits, measureForms, watchedKinds } from './terms';

const wrong = (expected: string) => ({ params: { expected } });
const decimal = z
  .string()
  .regex(
    /^[+-]?\d{1,9}(\.\d{1,6})?$/,
    wrong('a decimal of at most 9 digits before and 6 behind the point').params.expected,
  );
const bound = z.object({ value: decimal, included: z.boolean() });
const texts = (max: number) => z.array(text(100)).max(max);

const band = z
  .object({
    light: z.enum(alertLights),
    from: optional(bound),
    to: optional(bound),
    periods: z.number().int().min(1).max(12),
    isHonour: z.boolean(),
    meaning: text(200),
    meaningEn: text(200),
    actions: texts(10),
  })
  .refine(
    ({ from, to }) =>
      from === undefined || to === undefined || compareFractions(fractionOf(from.value), fractionOf(to.value)) <= 0,
    { path: ['to'], ...wrong('not less than the lower bound') },
  );

const share = z.object({
  afterMonths: z.number().int().min(0).max(60),
  share: decimal.refine((value) => {
    const { n, d } = fractionOf(value);
    return n > 0n && n <= d;
  }, wrong('more than 0 and at most 1')),
});

/** Units in which a bound is a whole number. */
const whole: readonly string[] = ['DAYS', 'MONTHS', 'TIMES'];

const rule = z
  .object({
    name: text(100),
    nameEn: text(100),
    measure: z.enum(lightMeasures),
    milestone: optional(z.enum(watchedKinds)),
    unit: z.enum(lightUnits),
    bands: z.array(band).min(1).max(8),
    whenMadeUp: optional(z.enum(alertLights)),
    heedsExcuses: z.boolean(),
    graceDays: z.number().int().min(0).max(31),
    requirement: z.array(share).max(12),
    validFrom: dayInput,
    levels: z.array(z.enum(['NATIONAL', 'PROVINCE', 'CITY', 'COUNTY'])).max(4),
    lists: texts(20),
    exceptLists: texts(20),
    source: text(500),
    sourceUrl: optional(text(500)),
    note: optional(text(500)),
  })
  .superRefine(({ measure, unit, milestone, bands }, context) => {
    const refuse = (path: (string | number)[], expected: string) =>
      context.addIssue({ code: 'custom', path, message: expected, params: { expected } });
    const { units, base } = measureForms[measure];
    if (!units.includes(unit)) refuse(['unit'], units.join(' or '));
    const isOfMilestone = base === 'PLANNED_DAY';
    if (isOfMilestone && milestone === undefined) refuse(['milestone'], 'a milestone, for this measure');
    if (!isOfMilestone && milestone !== undefined) refuse(['milestone'], 'none, for this measure');
    if (!whole.includes(unit)) return;
    for (const [i, { from, to }] of bands.entries()) {
      if (from?.value.includes('.') === true) refuse(['bands', i, 'from', 'value'], 'a whole number');
      if (to?.value.includes('.') === true) refuse(['bands', i, 'to', 'value'], 'a whole number');
    }
  });

export type LightRuleContent = z.infer<typeof rule>;

export const setLightRuleInput = z.object({
  idempotencyKey: id,
  code: z.string().regex(/^[A-Z][A-Z0-9_]{1,39}$/),
  ifVersion: z.number().int().min(0).nullish(),
  regionId: z.string().regex(/^region-\d{6}$/),
  isOn: z.boolean(),
  rule: optional(rule),
});

const ofAlert = { idempotencyKey: id, alertId: id, comment: text(2_000) };
export const claimAlertInput = z.object({ ...ofAlert, fileIds: z.array(id).max(50) });
export const judgeAlertInput = z.object({ ...ofAlert, isDone: z.boolean() });
