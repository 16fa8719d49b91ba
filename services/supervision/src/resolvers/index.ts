import { dispatchTypes } from '../dispatch';
import { claimAlert, judgeAlert, setLightRule } from '../lights/mutations';
import { alert, alertClaim, alertStep, lightBand, lightQueries, lightRule } from '../lights/resolvers';
import { issueOrder, reportOrder, signOffOrder } from '../orders/mutations';
import { order, orderCount, orderLimit, orderPlan, orderQueries, orderReply, orderStep } from '../orders/resolvers';
import { listProblems, mergeProblem, rateProblem, referProblem } from '../problems/mutations';
import { listedProblem, problemCount, problemList, problemQueries } from '../problems/resolvers';
import type { SupervisionContext } from '../supervision-context';
import { createTask, reportTask, signOffTask } from '../tasks/mutations';
import { task, taskQueries, taskStep } from '../tasks/resolvers';
import { attachment, problem, problemReferral, problemSatisfaction } from './problem';
import { project } from './supervised-project';
import { mutation } from './supervision-mutations';
import { query } from './supervision-queries';
import type { Resolvers } from './types.generated';

/** The resolvers of the subgraph. */
export const resolvers: Resolvers<SupervisionContext> = {
  Query: { ...query, ...taskQueries, ...orderQueries, ...problemQueries, ...lightQueries },
  Mutation: {
    ...mutation,
    referProblem,
    mergeProblem,
    rateProblem,
    listProblems,
    setLightRule,
    claimAlert,
    judgeAlert,
    createTask,
    reportTask,
    signOffTask,
    issueOrder,
    reportOrder,
    signOffOrder,
  },
  ...dispatchTypes,
  Project: project,
  Alert: alert,
  AlertClaim: alertClaim,
  AlertStep: alertStep,
  LightRule: lightRule,
  LightBand: lightBand,
  Problem: problem,
  ProblemReferral: problemReferral,
  ProblemSatisfaction: problemSatisfaction,
  ProblemList: problemList,
  ListedProblem: listedProblem,
  ProblemCount: problemCount,
  Attachment: attachment,
  Task: task,
  TaskStep: taskStep,
  Order: order,
  OrderLimit: orderLimit,
  OrderPlan: orderPlan,
  OrderReply: orderReply,
  OrderStep: orderStep,
  OrderCount: orderCount,
};
