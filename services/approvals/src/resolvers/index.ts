/** The resolvers of the subgraph; the catalogue's own come from `catalogueResolvers`. */

import { MandateFields, mandateOperations, mandates } from '../access/mandate-resolvers';
import { caseMutations } from '../acts/case-mutations';
import { decideSteps } from '../acts/decide-steps';
import { eachStepMutations } from '../acts/each-step';
import { moveCase } from '../acts/move-case';
import { Mutation } from '../acts/mutation';
import { reassignSteps } from '../acts/reassign-steps';
import { repairCase } from '../acts/repair-case';
import { stepMutations } from '../acts/step-mutations';
import { submitCase } from '../acts/submit-case';
import { calendar, publishCalendar, WorkCalendar } from '../catalogue/calendar/calendar-resolvers';
import { catalogueResolvers } from '../catalogue/catalogue-resolvers';
import type { CatalogueStore } from '../catalogue/catalogue-store';
import { StepDocument } from '../documents/step-documents';
import { ApprovalCase, CaseElement, CaseInsight, PublicCase, PublicStep, Stage } from '../reading/approval-case';
import { approvalStatistics, StatisticsRow } from '../reading/approval-statistics';
import { AttachmentFields } from '../reading/attachments';
import { previewCase } from '../reading/case-preview';
import { ExpiringOutcome, expiringOutcomes } from '../reading/expiring-outcomes';
import { Project } from '../reading/project';
import { PublicCaseChange, Subscription } from '../reading/public-case-changed';
import { Query } from '../reading/query';
import { Step } from '../reading/step';
import { nudgeCase } from '../reconciliation/nudge-case';
import { TroubledCase, troubledCases } from '../reconciliation/troubled-cases';

export function resolversOf(catalogues: CatalogueStore) {
  const own = catalogueResolvers(catalogues);
  return {
    ...own,
    Query: {
      ...own.Query,
      ...Query,
      approvalStatistics,
      expiringOutcomes,
      mandates,
      calendar,
      troubledCases,
      previewCase,
    },
    Mutation: {
      ...own.Mutation,
      ...Mutation,
      ...stepMutations,
      ...eachStepMutations,
      ...caseMutations,
      ...mandateOperations,
      submitCase,
      decideSteps,
      reassignSteps,
      moveCase,
      repairCase,
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
    PublicCaseChange,
    Subscription,
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
