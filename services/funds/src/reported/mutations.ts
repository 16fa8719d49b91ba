import { askedBy } from '@kuaijin/kit/aggregate/asked-by';
import { storable } from '@kuaijin/kit/aggregate/things';
import { refused } from '@kuaijin/kit/errors/refusals';
import { dayInput, parseInput } from '@kuaijin/kit/input';
import { definedFields } from '@kuaijin/kit/input/defined-fields';
import { deriveId } from '@kuaijin/kit/input/ids';
import type { BsonData } from '@kuaijin/kit/journal';
import { z } from 'zod';
import { projectFields } from '../domain/funds-inputs';
import type { FundsContext } from '../funds-context';
import type { MutationResolvers } from '../resolvers/types.generated';
import { FIGURE_RECORDED } from './model';
import { isPrintedValue } from './rules';

const { idempotencyKey, regionId, name } = projectFields;
const figureInput = z.object({
  ...{ idempotencyKey, regionId, name, report: name, asOf: dayInput },
  value: z.string().refine(isPrintedValue, {
    params: { expected: 'a decimal of at most 15 digits before the point and 6 behind it' },
  }),
  unit: z.string().trim().min(1).max(20),
  place: z.string().trim().min(1).max(500),
});

/** 登记报告数据: a figure as a report has it. */
export const recordReportedFigure: NonNullable<MutationResolvers<FundsContext>['recordReportedFigure']> = async (
  _source,
  { input },
  context,
) => {
  const parsed = parseInput(figureInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { idempotencyKey: given, ...stated } = parsed.value;
  const id = deriveId('figure', context.identity.subject, given);
  const figure = definedFields({ ...stated, id, source: input.source });
  const command = askedBy(context, 'recordReportedFigure', given, 'FUND_MANAGER');
  const content = figure as object as BsonData;
  const executed = await context.figures.execute(id, { ...command, content }, () => [
    storable({ type: FIGURE_RECORDED, data: figure }),
  ]);
  if (!executed.ok) return refused(executed.refusal);
  return { figure: executed.state, cursor: executed.cursor, userErrors: [] };
};
