/** 公布指标登记册: the figures of the four reports, checked as they are loaded. */
import { isRegionId } from '@kuaijin/kit/access/region-scope';
import { dayInput } from '@kuaijin/kit/input';
import { z } from 'zod';
import data from '../data/published-figures.json';
import { countedMeasures, type PublishedFigure } from './terms';

const text = z.string().trim().min(1).max(200);
const regionId = z.string().refine(isRegionId);
const derivation = z.strictObject({
  rule: z.enum([
    ...(['TARGET', 'PROVINCE', 'BEFORE', 'YEAR_BEFORE', 'TIME_SHARE'] as const),
    ...(['REMAINDER', 'TOTAL', 'PART', 'RATE', 'SUM'] as const),
  ]),
  of: z.array(text).min(1).max(5),
});
const named = derivation.extend({ name: text, nameEn: text, unit: text, places: z.int().min(0).max(2).optional() });

const figure = z
  .strictObject({
    ...{ id: text, report: text, place: text, name: text, nameEn: text, unit: text },
    value: z.string().regex(/^-?\d{1,15}(\.\d{1,6})?$/),
    precision: z.enum(['EXACT', 'ABOUT', 'MORE_THAN', 'AT_LEAST']).default('EXACT'),
    ...{ base: text.optional(), list: text.optional() },
    ...{ since: dayInput.optional(), asOf: dayInput.optional() },
    ...{ rank: z.int().positive().optional(), rankedIn: regionId.optional() },
    facts: z.enum(countedMeasures).optional(),
    recompute: derivation.optional(),
    obstacle: z.enum(['NOT_IN_LIBRARY', 'PARTS_NOT_PUBLISHED', 'KEPT_ELSEWHERE', 'NOT_RECORDED']).optional(),
    derived: z.array(named).default([]),
  })
  .refine(({ facts, list }) => facts === undefined || list !== undefined, 'facts are counted over a list')
  .refine(
    ({ facts, recompute, obstacle }) => (facts === undefined && recompute === undefined) === (obstacle !== undefined),
    'either it can be worked out again, or something is in the way',
  );

const register = z.strictObject({
  reports: z.record(
    z.string(),
    z.strictObject({ title: text, number: text.optional(), publishedOn: dayInput.optional(), regionId }),
  ),
  figures: z.array(figure),
});

/**
 * The figures of a register in their order.
 * @throws Error for data that is not of this form, names a report or a figure that is not there, or an id twice
 */
export function figuresOf(source: unknown): readonly PublishedFigure[] {
  const { reports, figures } = register.parse(source);
  const ids = new Set(figures.map(({ id }) => id));
  if (ids.size < figures.length) throw new Error('two published figures have one id');
  return figures.map(({ report, ...one }, i) => {
    const of = reports[report];
    if (of === undefined) throw new Error(`${one.id} is of no report: ${report}`);
    const named = [...one.derived, ...(one.recompute === undefined ? [] : [one.recompute])].flatMap((each) => each.of);
    const unknown = named.find((id) => !ids.has(id));
    if (unknown !== undefined) throw new Error(`${one.id} follows from a figure that is not there: ${unknown}`);
    return { ...one, report: of, number: i + 1 };
  });
}

/** Report by report, in the order of the report. */
export const publishedFigures: readonly PublishedFigure[] = figuresOf(data);

const byId: ReadonlyMap<string, PublishedFigure> = new Map(publishedFigures.map((one) => [one.id, one]));

/** A figure by its id; undefined for what is in no report. */
export const publishedFigure = (id: string): PublishedFigure | undefined => byId.get(id);

/** The figures that these ids name; each of them is there. */
export function figuresNamed(ids: readonly string[]): readonly PublishedFigure[] {
  return ids.flatMap((id) => publishedFigure(id) ?? []);
}
