/** 产出效益评价 as the keeper of land records it. */
import { askedBy, placeOf } from '@kuaijin/kit/aggregate/asked-by';
import { storable } from '@kuaijin/kit/aggregate/things';
import { isRefusal, type Refusal, refuse } from '@kuaijin/kit/errors';
import { refused } from '@kuaijin/kit/errors/refusals';
import { parseInput } from '@kuaijin/kit/input';
import type { BsonData } from '@kuaijin/kit/journal';
import { parseMoney } from '@kuaijin/kit/measures/money';
import { quantityMinor } from '@kuaijin/kit/measures/quantity';
import { z } from 'zod';
import { siteFields } from '../domain/land-inputs';
import type { LandContext } from '../land-context';
import type { EvaluateOutputInput } from '../resolvers/schema.generated';
import type { MutationResolvers } from '../resolvers/types.generated';
import { evaluationFact, evaluationFileId } from './evaluation';
import type { OutputInputs } from './output-score';

type Resolver<Name extends keyof MutationResolvers> = NonNullable<MutationResolvers<LandContext>[Name]>;

const JOBS_MAX = 10_000_000;
const evaluateInput = z.object({ ...siteFields, jobs: z.int().min(0).max(JOBS_MAX) });

export const evaluateOutput: Resolver<'evaluateOutput'> = async (_source, { input }, context) => {
  const parsed = parseInput(evaluateInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { projectId, documentNumber, idempotencyKey, jobs } = parsed.value;
  const inputs = inputsOf(input, jobs);
  if (isRefusal(inputs)) return refused(inputs);
  const place = await placeOf(evaluationFileId(projectId), projectId, context);
  if (isRefusal(place)) return refused(place);
  const command = askedBy(context, 'evaluateOutput', idempotencyKey, 'LAND_MANAGER');
  const content = { projectId, inputs, documentNumber } as object as BsonData;
  const executed = await context.evaluations.execute(place.id, { ...command, content }, () => {
    const { type, ...data } = evaluationFact(place, inputs, documentNumber);
    return [storable({ type, data })];
  });
  if (!executed.ok) return refused(executed.refusal);
  context.loaders.evaluations.clear(projectId);
  return { evaluation: executed.state.evaluations.at(-1) ?? null, cursor: executed.cursor, userErrors: [] };
};

function inputsOf(input: EvaluateOutputInput, jobs: number): OutputInputs | Refusal {
  const output = parseMoney(input.annualOutput, ['input', 'annualOutput'], 'any');
  if (isRefusal(output)) return output;
  const tax = parseMoney(input.annualTax, ['input', 'annualTax'], 'any');
  if (isRefusal(tax)) return tax;
  const energy = quantityMinor(input.annualEnergy, 'ENERGY', ['input', 'annualEnergy'], 'any');
  if (isRefusal(energy)) return energy;
  const area = quantityMinor(input.area, 'LAND_PLAN', ['input', 'area']);
  if (isRefusal(area)) return area;
  const amounts = { annualOutput: output, annualTax: tax, annualEnergy: energy };
  const below = Object.entries(amounts).find(([, amount]) => amount < 0n);
  if (below !== undefined) return belowZero(below[0] as keyof typeof amounts, input);
  return { output, tax, jobs: BigInt(jobs), energy, area };
}

const belowZero = (field: 'annualOutput' | 'annualTax' | 'annualEnergy', input: EvaluateOutputInput): Refusal =>
  refuse('NEGATIVE_AMOUNT', ['input', field, 'value'], { expected: '0 or more', received: input[field].value });
