/** The resolvers of land, by type. */
import type { LandContext } from '../context';
import { mutation } from './mutation';
import { project, projectLand, quotaBalance } from './project';
import { query } from './query';
import { quotaEntry } from './quota-entry';
import { quotaPool } from './quota-pool';
import { reservation } from './reservation';
import type { Resolvers } from './types.generated';

export const resolvers: Resolvers<LandContext> = {
  Query: query,
  Mutation: mutation,
  Project: project,
  ProjectLand: projectLand,
  QuotaBalance: quotaBalance,
  QuotaPool: quotaPool,
  QuotaEntry: quotaEntry,
  Reservation: reservation,
};
