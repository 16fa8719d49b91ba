import type { SupervisionContext } from '../supervision-context';
import { createTask, reportTask, signOffTask } from '../tasks/mutations';
import { task, taskQueries, taskStep } from '../tasks/resolvers';
import { alert } from './alert';
import { attachment, problem } from './problem';
import { project } from './supervised-project';
import { mutation } from './supervision-mutations';
import { query } from './supervision-queries';
import type { Resolvers } from './types.generated';

/** The resolvers of the subgraph. */
export const resolvers: Resolvers<SupervisionContext> = {
  Query: { ...query, ...taskQueries },
  Mutation: { ...mutation, createTask, reportTask, signOffTask },
  Project: project,
  Alert: alert,
  Problem: problem,
  Attachment: attachment,
  Task: task,
  TaskStep: taskStep,
};
