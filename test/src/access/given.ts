/**
 * What the schema does not say: with which arguments an edge leads to something, and whose that is. A new type or root
 * field gets its line here.
 */
import { OWNER, PROJECT } from '../conformance/catalogue';
import { subjectOf } from '../conformance/people';
import type { Given } from './edges';
import { OWNERS_PERSON, type ReadingWorld } from './world';

/** Whose a thing is. */
export interface Facts {
  /**
   * Ways in which things of the type belong to somebody at all: those of the world are of the city, the owner, 发改 and
   * officer 1.
   */
  readonly ways?: string;
  /**
   * The rule that this one is under, where things of its type differ; any = whoever it belongs to, in whatever post.
   */
  readonly rule?: string;
  /** The caller's own, whoever he is. */
  readonly isOwn?: true;
}

export interface Override {
  readonly given?: Given;
  /** Fields from the query root, where the shortest path leads to nothing. */
  readonly via?: string;
  /** By type. */
  readonly facts?: Readonly<Record<string, Facts>>;
  /** Ids of the things that are meant, by type, where they are others than elsewhere. */
  readonly ids?: Readonly<Record<string, readonly string[]>>;
}

/** Edges that are asked for by nobody, with the reason. */
export const unasked: Readonly<Record<string, string>> = {
  'Query.previewImport': 'it reads a file that the caller uploaded himself, and nobody of the matrix has one',
};

/** Facts by type. */
export const factsOf: Readonly<Record<string, Facts>> = {
  Project: { ways: 'ROM' },
  ApprovalCase: { ways: 'RODPM' },
  Step: { ways: 'RODPM' },
  Signer: { ways: 'RDP' },
  Problem: { ways: 'ROPM' },
  Task: { ways: 'RDP' },
  Order: { ways: 'RDP' },
  ProblemList: { ways: 'R' },
  Alert: { ways: 'ROM' },
  Reservation: { ways: 'ROM' },
  QuotaPool: { ways: 'R' },
  FundBatch: { ways: 'R' },
  QuotaProposal: { ways: 'R' },
  FundsProposal: { ways: 'R' },
  GroupAward: { ways: 'ROM' },
  SpecialBond: { ways: 'ROM' },
  FinanceRequest: { ways: 'ROM' },
  PolicyWindow: { ways: 'R' },
  ReportedFigure: { ways: 'R' },
  FundQuota: { ways: 'R' },
  FundApplication: { ways: 'ROM' },
  FundAllocation: { ways: 'R' },
  QuotaRequest: { ways: 'ROM' },
  LandLiaison: { ways: 'ROM' },
  Team: { ways: 'RP' },
  Bulletin: { ways: 'R' },
  PreliminaryPlan: { ways: 'ROM' },
  ProjectList: { ways: 'R' },
  ProjectImport: { ways: 'R' },
  ProjectSelection: { ways: 'R' },
  StartEvent: { ways: 'R' },
  Tour: { ways: 'R' },
  ExistingAsset: { ways: 'R' },
  CompletionEvaluation: { rule: 'signedIn' },
  Mandate: { ways: 'ROM' },
  Substitution: { ways: 'RDP' },
  Viewer: { isOwn: true },
  Notification: { ways: 'PM', rule: 'any' },
  Webhook: { ways: 'P' },
  MessagePreferences: { isOwn: true },
  MessageDelivery: { ways: 'P' },
  ServiceAccount: { ways: 'R' },
  StatusEvent: { ways: 'ROM', rule: 'region' },
  OperationOutcome: { ways: 'RODPM' },
  ExpiringOutcome: { ways: 'RODPM' },
  TroubledCase: { ways: 'RODM' },
};

/** Arguments by field. Where several roots lead to a type, the one that stands first is taken. */
export function givenOf(world: ReadingWorld): Given {
  const { caseId, stepId, problemId, poolId, batchId, bondId, requestId, windowId, webhookId } = world;
  const { quotaRequestId, fundQuotaId, applicationId, allocationId, projectListId, projectSelectionId } = world;
  const ofProject = `(filter: { projectIds: ["${PROJECT}"] })`;
  return {
    'Query.project': `(id: "${PROJECT}")`,
    'Query.step': `(id: "${stepId}")`,
    'Query.approvalCase': `(id: "${caseId}")`,
    'Query.approvalCases': ofProject,
    'Query.inbox': `(filter: { projectId: "${PROJECT}", departmentId: "department-330800-DRC" })`,
    'Query.catalogue': '(code: "CONFORM")',
    'Query.catalogueDifference': '(code: "CONFORM", from: 1, to: 2)',
    'Query.approvalStatistics': '(groupBy: DEPARTMENT)',
    'Query.mandates': '',
    'Query.operation': `(caseId: "${caseId}", key: "assigned")`,
    'Query.expiringOutcomes': '(before: "2100-01-01")',
    'Query.troubledCases': '',
    'Query.actor': `(id: "${subjectOf('HANDLER')}")`,
    'Query.department': '(id: "department-330800-DRC")',
    'Query.organisation': `(id: "${OWNER}")`,
    'Query.organisations': '(search: "医院")',
    'Query.quotaProposals': `(poolId: "${poolId}", status: CONFIRMED)`,
    'Query.fundsProposals': `(batchId: "${batchId}", status: CONFIRMED)`,
    'Query.fundBatch': `(id: "${batchId}")`,
    'Query.fundBatches': '(region: "region-330800", year: 2026)',
    'Query.groupAwards': '',
    'Query.specialBond': `(id: "${bondId}")`,
    'Query.specialBonds': '',
    'Query.financeRequest': `(id: "${requestId}")`,
    'Query.financeRequests': '',
    'Query.policyWindow': `(id: "${windowId}")`,
    'Query.policyWindows': '(first: 1)',
    'Query.reportedFigures': '',
    'Query.fundQuota': `(id: "${fundQuotaId}")`,
    'Query.fundQuotas': '',
    'Query.fundApplication': `(id: "${applicationId}")`,
    'Query.fundApplications': '',
    'Query.fundAllocation': `(id: "${allocationId}")`,
    'Query.fundAllocations': '',
    'Query.stableFarmland': `(projectIds: ["${PROJECT}"])`,
    'Query.quotaPool': `(id: "${poolId}")`,
    'Query.quotaRequest': `(id: "${quotaRequestId}")`,
    'Query.quotaRequests': '',
    'Query.landLiaison': `(id: "land-liaison-${PROJECT}")`,
    'Query.landLiaisons': '',
    'Query.team': `(id: "${world.teamId}")`,
    'Query.teams': '',
    'Query.workload': `(personId: "${subjectOf('HANDLER')}")`,
    'Query.bulletin': `(id: "${world.bulletinId}")`,
    'Query.bulletins': '',
    'Query.ranking': '(regionId: "region-330800", day: "2026-01-05")',
    'Query.quotaPools': '(region: "region-330800", year: 2026)',
    'Query.projectList': `(id: "${projectListId}")`,
    'Query.projectLists': '(first: 10)',
    'Query.projectImport': `(id: "${world.projectImportId}")`,
    'Query.projectImports': '(first: 10)',
    'Query.projectSelection': `(id: "${projectSelectionId}")`,
    'Query.projectSelections': '(first: 10)',
    'ProjectSelection.difference': '(from: 1, to: 2)',
    'SelectionRun.results': '(first: 100)',
    'Query.startEvent': `(id: "${world.startEventId}")`,
    'Query.startEvents': '(first: 10)',
    'Query.tour': `(id: "${world.tourId}")`,
    'Query.tours': '(first: 10)',
    'Query.existingAsset': `(id: "${world.assetId}")`,
    'Query.existingAssets': '',
    'Query.completionEvaluation': `(id: "${world.evaluationId}")`,
    'Query.completionEvaluations': '(first: 10)',
    'Query.exemplaryCases': '(first: 10)',
    'Query.projects': '(filter: { search: "医院" })',
    // Those of the first report, one of which follows from others.
    'Query.publishedFigures': '(first: 30)',
    'Query.exportTable': '(content: PROJECTS)',
    'Query.portfolio': '(filter: { search: "医院" }, groupBy: REGION, includeDemo: true)',
    'Query.alerts': ofProject,
    'Query.lightRules': '(first: 10)',
    'Query.lightRule': '(code: "NOT_STARTED")',
    'Query.alertTotals': '',
    'Query.problem': `(id: "${problemId}")`,
    'Query.problems': ofProject,
    'Query.problemList': '(regionId: "region-330800", period: "2026-Q1")',
    'Query.problemLists': '(first: 10)',
    'Query.problemListSummary': '(regionId: "region-330800", periods: ["2026-Q1"])',
    'Query.problemSummary': '(regionId: "region-330800")',
    'Query.order': `(id: "${world.orderId}")`,
    'Query.orders': '(first: 10)',
    'Query.ordersOf': `(kind: ASSIGNEE, id: "${subjectOf('HANDLER')}")`,
    'Query.orderSummary': '(regionId: "region-330800")',
    'Query.task': `(id: "${world.taskId}")`,
    'Query.tasks': '(first: 10)',
    'Query.tasksOf': `(kind: ASSIGNEE, id: "${subjectOf('HANDLER')}")`,
    'Query.serviceAccounts': '',
    'Query.me': '',
    'Query.webhook': `(id: "${webhookId}")`,
    'Query.webhooks': '',
    'Query.events': eventsOf('project.registered'),
  };
}

const eventsOf = (type: string): string => `(filter: { projectIds: ["${PROJECT}"], types: ["${type}"] })`;
const events = (type: string): Given => ({ 'Query.events': eventsOf(type) });
const ofCase: Facts = { ways: 'RODPM', rule: 'handling' };

/** Where an edge needs something else than its type has elsewhere. */
export function overridesOf(world: ReadingWorld): Readonly<Record<string, Override>> {
  const { caseId, endedCaseId, stepId, lateStepId, lateProblemId, changedBondId, quotaAllocationId } = world;
  const step = (item: string): Given => ({ 'Query.step': `(id: "${caseId}/${item}")` });
  const ended = {
    given: { 'Query.approvalCase': `(id: "${endedCaseId}")` },
    facts: { ApprovalCase: { ways: 'RODM' }, Step: { ways: 'RODM' } },
  };
  const ofCaseEvents = { given: events('step.accepted'), facts: { StatusEvent: ofCase } };
  return {
    'Act.onBehalfOf': {
      via: 'step.clock.extension.approvedBy.onBehalfOf',
      given: { 'Query.step': `(id: "${stepId}")` },
    },
    'Rung.to': { via: 'step.clock.firedRungs.to', given: { 'Query.step': `(id: "${lateStepId}")` } },
    'Problem.step': {
      given: { 'Query.problem': `(id: "${lateProblemId}")` },
      ids: { Problem: [lateProblemId], Step: [lateStepId] },
      facts: { Problem: { ways: 'RODPM' } },
    },
    'Reservation.step': { ids: { Step: [lateStepId] } },
    'Act.actor': { via: 'problem.history.act.actor' },
    'Actor.organisation': { given: { 'Query.actor': `(id: "${OWNERS_PERSON}")` } },
    'CaseInsight.actualCriticalPath': ended,
    'StageHandOver.steps': ended,
    'Step.blocks': { given: step('FIRST') },
    'Signer.opinion': { given: step('APPROVED') },
    'TroubledCase.approvalCase': { facts: { ApprovalCase: { ways: 'RODM' } } },
    'StatusEvent.approvalCase': ofCaseEvents,
    'StatusEvent.step': ofCaseEvents,
    // An exemplary case is for everybody; lists and the project are not.
    'CompletionEvaluation.project': { ids: { Project: [world.completedId] } },
    'Project.completionEvaluation': {
      given: { 'Query.project': `(id: "${world.completedId}")` },
      ids: { Project: [world.completedId] },
    },
    'CompletionEvaluationConnection.nodes': { facts: { CompletionEvaluation: { ways: 'R', rule: 'region' } } },
    'StatusEvent.problem': { given: events('problem.opened') },
    'StatusEvent.alert': { given: events('alert.raised') },
    'StatusEvent.reservation': {
      given: events('quota.reserved'),
      facts: { StatusEvent: { ways: 'R', rule: 'ledger' } },
    },
    // What is the caller's own.
    'Viewer.actor': { facts: { Actor: { ways: 'PM', rule: 'any' } } },
    'Viewer.organisation': { facts: { Organisation: { ways: 'O', rule: 'any' } } },
    // What is the agent's concerns the project, not the case.
    'Notification.approvalCase': { facts: { Notification: { ways: 'P' } } },
    'Notification.step': { facts: { Notification: { ways: 'P' } } },
    'Viewer.substitutions': { facts: { Substitution: { ways: 'P' } } },
    'Viewer.substitutesFor': { facts: { Substitution: { ways: 'P' } } },
    'Query.portfolio': { facts: { PortfolioRow: { ways: 'ROM', rule: 'region' } } },
    // Lists of an office: of its department, of the awards of its region.
    'StepConnection.nodes': { facts: { Step: { ways: 'RD' } } },
    'GroupAwardConnection.nodes': { facts: { GroupAward: { ways: 'R' } } },
    'GroupAward.partOf': { via: 'project.funding.unsplitAwards.partOf' },
    'GroupAward.projects': { via: 'project.funding.unsplitAwards.projects' },
    'GroupAward.batch': { via: 'project.funding.unsplitAwards.batch' },
    'AwardSplit.project': { via: 'project.funding.unsplitAwards.partOf.splits.project' },
    'FinanceRequestConnection.nodes': { facts: { FinanceRequest: { ways: 'R' } } },
    'FundAllocation.quota': { given: { 'Query.fundAllocation': `(id: "${quotaAllocationId}")` } },
    'FundApplicationConnection.nodes': { facts: { FundApplication: { ways: 'R' } } },
    'ZoneCheck.projects': { via: 'project.land.zoneCheck.projects' },
    'OrderConnection.nodes': { facts: { Order: { ways: 'R' } } },
    'Problem.organisation': { given: { 'Query.problem': `(id: "${world.duplicateId}")` } },
    'Problem.mergedInto': { given: { 'Query.problem': `(id: "${world.duplicateId}")` } },
    'Task.parts': { given: { 'Query.task': `(id: "${world.wholeTaskId}")` } },
    'TaskConnection.nodes': { facts: { Task: { ways: 'R' } } },
    'LandLiaisonConnection.nodes': { facts: { LandLiaison: { ways: 'R' } } },
    'TeamConnection.nodes': { facts: { Team: { ways: 'R' } } },
    'Project.teams': { facts: { Team: { ways: 'ROPM' } } },
    'QuotaRequestConnection.nodes': { facts: { QuotaRequest: { ways: 'R' } } },
    'SpecialBondConnection.nodes': { facts: { SpecialBond: { ways: 'R' } } },
    'BondUseChange.toProject': { given: { 'Query.specialBond': `(id: "${changedBondId}")` } },
    'BondUseChange.toBatch': { given: { 'Query.specialBond': `(id: "${changedBondId}")` } },
  };
}
