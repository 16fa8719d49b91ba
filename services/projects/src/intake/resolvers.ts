/** 联合研判 of a project in the graph. */
import type { IntakeResolvers, IntakeScoreResolvers, ProjectResolvers } from '../resolvers/types.generated';
import { type Intake, intakeCriteria } from './appraisal';
import { averageOf, intakeStatus, weightedPoints } from './rules';

export const intakeFields = {
  intake: ({ intake = { scores: [] } }) => intake,
} satisfies ProjectResolvers;

export const intake: IntakeResolvers = {
  status: (one: Intake) => intakeStatus(one),
  points: ({ scores, decision }, _args, { intakeWeights }) =>
    decision?.points ?? weightedPoints(scores, decision?.weights ?? intakeWeights),
  criteria: ({ scores, decision }, _args, { intakeWeights }) =>
    intakeCriteria.map((criterion) => ({
      criterion,
      weight: (decision?.weights ?? intakeWeights)[criterion],
      average: averageOf(scores, criterion),
    })),
  scores: ({ scores }) => [...scores],
  opinion: ({ decision }) => decision?.opinion ?? null,
  decided: ({ decision }) => decision?.act ?? null,
};

export const intakeScore: IntakeScoreResolvers = {
  scored: ({ act }) => act,
};
