/** The resolvers of the subgraph; the catalogue's own come from `catalogueResolvers`. */
import type { CatalogueStore } from '../model/catalogue-store';
import { ApprovalCase, CaseElement, CaseInsight, PublicCase, PublicStep, Stage } from './approval-case';
import { approvalStatistics, StatisticsRow } from './approval-statistics';
import { AttachmentFields } from './attachments';
import { calendar, publishCalendar, WorkCalendar } from './calendar';
import { catalogueResolvers } from './catalogue';
import { decideSteps } from './decide-steps';
import { ExpiringOutcome, expiringOutcomes } from './expiring-outcomes';
import { MandateFields, mandateOperations, mandates } from './mandates';
import { moveCase } from './move-case';
import { Mutation } from './mutation';
import { nudgeCase } from './nudge-case';
import { Project } from './project';
import { Query } from './query';
import { reassignSteps } from './reassign-steps';
import { sessionOperations } from './session-operations';
import { setLimitClass } from './set-limit-class';
import { stageOperations } from './stage-operations';
import { Step } from './step';
import { StepDocument } from './step-documents';
import { stepOperations } from './step-operations';
import { submitCase } from './submit-case';
import { TroubledCase, troubledCases } from './troubled-cases';

export function resolversOf(catalogues: CatalogueStore) {
  const own = catalogueResolvers(catalogues);
  return {
    ...own,
    Query: { ...own.Query, ...Query, approvalStatistics, expiringOutcomes, mandates, calendar, troubledCases },
    Mutation: {
      ...own.Mutation,
      ...Mutation,
      ...stepOperations,
      ...stageOperations,
      ...sessionOperations,
      ...mandateOperations,
      submitCase,
      decideSteps,
      reassignSteps,
      setLimitClass,
      moveCase,
      publishCalendar,
      nudgeCase,
    },
    ExpiringOutcome,
    Mandate: MandateFields,
    Project,
    ApprovalCase,
    CaseElement,
    CaseInsight,
    PublicCase,
    PublicStep,
    Stage,
    Step,
    StepDocument,
    StatisticsRow,
    TroubledCase,
    WorkCalendar,
    Attachment: AttachmentFields,
  };
}
