/** 问题 as they are read: one document each, found by region, owner and project. */
import { declareReadModel, plainValue } from '@kuaijin/kit/read-models';
import { isOpenProblem, type Problem } from '../domain/problem';
import { visibilityOf } from '../domain/row-rules';
import { byNewest, optionalText, requiredText } from './fields';

/** What of a problem its document keeps. */
export interface ProblemBody extends Problem {
  readonly regionScopes: readonly string[];
  readonly departmentIds: readonly string[];
  readonly personIds: readonly string[];
  readonly isOpen: boolean;
}

/** A problem as it is read. */
export interface ProblemView extends Problem {
  readonly version: number;
}

export const problemDocuments = declareReadModel<ProblemBody>('problems', {
  fields: {
    id: requiredText,
    projectId: optionalText,
    organisationId: optionalText,
    indicator: optionalText,
    channel: optionalText,
    hindersStart: Boolean,
    plan: optionalText,
    atRegionId: optionalText,
    referrals: plainValue,
    alsoSubmitted: plainValue,
    mergedIntoId: optionalText,
    satisfaction: plainValue,
    regionId: optionalText,
    ownerId: optionalText,
    category: requiredText,
    level: requiredText,
    origin: requiredText,
    status: requiredText,
    title: requiredText,
    description: optionalText,
    raisedAt: { type: Date, required: true },
    dueAt: { type: Date, required: true },
    leaderId: optionalText,
    assigneeId: optionalText,
    departmentId: optionalText,
    caseId: optionalText,
    stepId: optionalText,
    fileIds: [String],
    history: plainValue,
    regionScopes: [String],
    departmentIds: [String],
    personIds: [String],
    isOpen: { type: Boolean, required: true },
  },
  indexes: [
    {
      fields: { regionScopes: 1, status: 1, category: 1, ...byNewest },
      serves: 'the list of problems of a region, by status and category, newest first; its count',
    },
    {
      fields: { regionScopes: 1, origin: 1, ...byNewest },
      serves: 'the list of problems of a region by origin, newest first; its count',
    },
    {
      fields: { ownerId: 1, status: 1, category: 1, ...byNewest },
      serves: 'the list by status and category, of the projects of an owner',
    },
    { fields: { ownerId: 1, origin: 1, ...byNewest }, serves: 'the list by origin, of the projects of an owner' },
    { fields: { departmentIds: 1, ...byNewest }, serves: 'the list of the problems of a department, newest first' },
    { fields: { personIds: 1, ...byNewest }, serves: 'the list of the problems that name a person, newest first' },
    { fields: { projectId: 1, ...byNewest }, serves: 'all problems of projects, newest first' },
    { fields: { projectId: 1, isOpen: 1, ...byNewest }, serves: 'the open problems of projects, newest first' },
  ],
  backfill: { lacking: 'personIds', fill: foundBy },
});

/** What is stored of a problem. */
export function problemBody(problem: Problem): ProblemBody {
  return { ...problem, ...foundBy(problem) };
}

function foundBy(problem: Problem): Pick<ProblemBody, 'regionScopes' | 'departmentIds' | 'personIds' | 'isOpen'> {
  const { regionScopes, departmentIds, personIds } = visibilityOf(problem);
  return { regionScopes, departmentIds, personIds, isOpen: isOpenProblem(problem) };
}
