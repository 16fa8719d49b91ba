/** The mutations of reports and plans. */
import { recordDemonstration, recordDemonstrationInput } from '../figures/demonstration';
import { changing } from '../resolvers/change';
import { planYearInput } from '../resolvers/projects-inputs';
import type { MutationResolvers } from '../resolvers/types.generated';
import { undoMilestone } from './corrections';
import {
  approveExcuseInput,
  planStagesInput,
  reportProgressInput,
  resumeWorkInput,
  stateExcuseInput,
  suspendWorkInput,
  undoMilestoneInput,
} from './inputs';
import { approveExcuse, stateExcuse } from './monthly';
import { type Progressed, reportProgress } from './progress';
import { resumeWork, suspendWork } from './works';
import { planStages, planYear } from './yearly-plan';

export const reportMutations = {
  planYear: changing({
    name: 'planYear',
    input: planYearInput,
    posts: ['REGISTRAR', 'DISPATCHER'],
    decide: (_project, { year, planned, months }) => planYear({ year, fen: planned, months }),
  }),
  recordDemonstration: changing({
    name: 'recordDemonstration',
    input: recordDemonstrationInput,
    posts: ['REGISTRAR', 'OPERATOR'],
    decide: recordDemonstration,
  }),
  undoMilestone: changing({
    name: 'undoMilestone',
    input: undoMilestoneInput,
    posts: ['VERIFIER', 'DISPATCHER'],
    decide: undoMilestone,
  }),
  planStages: changing({
    name: 'planStages',
    input: planStagesInput,
    posts: ['REGISTRAR', 'DISPATCHER', 'OWNER', 'AGENT'],
    decide: (project, { stages }) =>
      planStages(project, { stages: stages.map(({ planned, ...stage }) => ({ ...stage, fen: planned })) }),
  }),
  suspendWork: changing({
    name: 'suspendWork',
    input: suspendWorkInput,
    posts: ['OWNER', 'AGENT', 'STATISTICIAN', 'DISPATCHER'],
    decide: suspendWork,
  }),
  resumeWork: changing({
    name: 'resumeWork',
    input: resumeWorkInput,
    posts: ['OWNER', 'AGENT', 'STATISTICIAN', 'DISPATCHER'],
    decide: resumeWork,
  }),
  reportProgress: changing({
    name: 'reportProgress',
    input: reportProgressInput,
    posts: ['OWNER', 'AGENT', 'STATISTICIAN'],
    decide: (project, input, _version, happened) => reportProgress(project, progressed(input), happened),
  }),
  stateExcuse: changing({
    name: 'stateExcuse',
    input: stateExcuseInput,
    posts: ['OWNER', 'AGENT', 'STATISTICIAN'],
    decide: stateExcuse,
  }),
  approveExcuse: changing({
    name: 'approveExcuse',
    input: approveExcuseInput,
    posts: ['DISPATCHER', 'VERIFIER'],
    decide: approveExcuse,
  }),
} satisfies Partial<MutationResolvers>;

/** What is reported of a measure, without what names the project. */
function progressed({ measure, unit, done, total, percent, on, words }: Progressed): Progressed {
  return { measure, unit, done, total, percent, on, words };
}
