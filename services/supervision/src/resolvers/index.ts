import type { SupervisionContext } from '../supervision-context';
import { alert } from './alert';
import { attachment, problem } from './problem';
import { project } from './supervised-project';
import { mutation } from './supervision-mutations';
import { query } from './supervision-queries';
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
