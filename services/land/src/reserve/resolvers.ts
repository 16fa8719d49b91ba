import { moneyOf } from '@kuaijin/kit/measures/money';
import { quantityOf } from '@kuaijin/kit/measures/quantity';
import type { LandContext } from '../land-context';
import type { OutputEvaluationResolvers, OutputPointsResolvers } from '../resolvers/types.generated';
import { outputScore, pointsText } from './output-score';

const criterionNames = { output: 'OUTPUT', tax: 'TAX', jobs: 'JOBS', energy: 'ENERGY' } as const;

export const outputEvaluation: OutputEvaluationResolvers<LandContext> = {
  annualOutput: ({ inputs }) => moneyOf(inputs.output),
  annualTax: ({ inputs }) => moneyOf(inputs.tax),
  jobs: ({ inputs }) => Number(inputs.jobs),
  annualEnergy: ({ inputs }) => quantityOf(inputs.energy, 'ENERGY'),
  area: ({ inputs }) => quantityOf(inputs.area, 'LAND_PLAN'),
  formulaVersion: ({ formula }) => formula,
  score: ({ score }) => pointsText(score),
  parts: ({ inputs, formula }) => [...outputScore(inputs, formula).parts],
  act: ({ by, at }) => ({ ...by, at }),
};

export const outputPoints: OutputPointsResolvers<LandContext> = {
  criterion: ({ criterion }) => criterionNames[criterion],
  points: ({ points }) => pointsText(points),
  most: ({ most }) => pointsText(most),
};
