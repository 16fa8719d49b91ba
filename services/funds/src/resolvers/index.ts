/** The resolvers of funds, by type. */
import type { FundsContext } from '../funds-context';
import { fundsProposal } from '../proposals/resolvers';
import { fundBatch, fundEntry } from './fund-batch';
import { mutation } from './funds-mutations';
import { query } from './funds-queries';
import { awardSplit, groupAward } from './group-award';
import { fundingLine, project, projectFunding } from './project-funding';
import type { Resolvers } from './types.generated';

export const resolvers: Resolvers<FundsContext> = {
  Query: query,
  Mutation: mutation,
  FundsProposal: fundsProposal,
  Project: project,
  ProjectFunding: projectFunding,
  FundingLine: fundingLine,
  FundBatch: fundBatch,
  FundEntry: fundEntry,
  GroupAward: groupAward,
  AwardSplit: awardSplit,
};
