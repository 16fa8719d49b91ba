import type { SupervisionContext } from '../context';
import { alert } from './alert';
import { mutation } from './mutation';
import { attachment, problem } from './problem';
import { project } from './project';
import { query } from './query';
import type { Resolvers } from './types.generated';

/** The resolvers of the subgraph. */
export const resolvers: Resolvers<SupervisionContext> = {
  Query: query,
  Mutation: mutation,
  Project: project,
  Alert: alert,
  Problem: problem,
  Attachment: attachment,
};
