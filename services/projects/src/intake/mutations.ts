/** 联合研判 as departments score and an office decides. */
import { z } from 'zod';
import { changing } from '../resolvers/change';
import { onProject, text } from '../resolvers/projects-inputs';
import type { MutationResolvers } from '../resolvers/types.generated';
import { type IntakeVerdict, intakeCriteria } from './appraisal';
import { decide, score } from './rules';

const verdicts = ['ACCEPTED', 'RETURNED', 'REJECTED'] as const satisfies readonly IntakeVerdict[];

export const intakeMutations = {
  scoreIntake: changing({
    name: 'scoreIntake',
    input: z.object({
      ...onProject,
      criterion: z.enum(intakeCriteria),
      points: z.int().min(0).max(100),
      reason: text(500),
    }),
    posts: ['HANDLER', 'HEAD', 'LAND_MANAGER', 'FUND_MANAGER', 'REGISTRAR', 'DISPATCHER'],
    decide: (project, { criterion, points, reason }, version) => score(project, { criterion, points, reason }, version),
  }),
  decideIntake: changing({
    name: 'decideIntake',
    input: z.object({ ...onProject, verdict: z.enum(verdicts), opinion: text(500) }),
    posts: ['REGISTRAR', 'DISPATCHER'],
    decide: (project, { verdict, opinion }, version, happened, { intakeWeights }) =>
      decide(project, { verdict, opinion }, intakeWeights, version, happened),
  }),
} satisfies MutationResolvers;
