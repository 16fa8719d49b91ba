/** The resolvers of funds, by type. */
import type { FundsContext } from '../context';
import { fundBatch, fundEntry } from './fund-batch';
import { groupAward } from './group-award';
import { mutation } from './mutation';
import { fundingLine, project, projectFunding } from './project';
import { query } from './query';
import type { Resolvers } from './types.generated';

export const resolvers: Resolvers<FundsContext> = {
  Query: query,
  Mutation: mutation,
  Project: project,
  ProjectFunding: projectFunding,
  FundingLine: fundingLine,
  FundBatch: fundBatch,
  FundEntry: fundEntry,
  GroupAward: groupAward,
};
