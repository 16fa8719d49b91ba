/**
 * Everything of the product that a case in memory runs on: its pure rules, and nothing of the model. What moves in the
 * product moves here alone.
 */

export { type PublishedCatalogue, snapshotOf } from '@kuaijin/approvals/catalogue/published';
export { tolerancePolicies } from '@kuaijin/approvals/catalogue/tolerance-policies';
export { checkCatalogue } from '@kuaijin/approvals/catalogue/validate';
export { caseEvent } from '@kuaijin/approvals/projection/events';
export { writtenConsultationStatus } from '@kuaijin/approvals/reading/step-concerns';
export type { PeopleConcerned, Recipients } from '@kuaijin/workflow-approvals/acts/act';
export { materialStatus } from '@kuaijin/workflow-approvals/acts/application/step-materials';
export { proposeSubmit } from '@kuaijin/workflow-approvals/acts/application/submit';
export { lookedUpDraft } from '@kuaijin/workflow-approvals/acts/intake/look-up';
export { sourcesOf } from '@kuaijin/workflow-approvals/acts/intake/prior-approval';
export { type OperationCommand, propose } from '@kuaijin/workflow-approvals/acts/propose';
export type { CatalogueSnapshot } from '@kuaijin/workflow-approvals/case/catalogue-snapshot';
export { asEntry, draft, type Proposal, SYSTEM_KEY } from '@kuaijin/workflow-approvals/case/draft';
export { itemOf } from '@kuaijin/workflow-approvals/case/find';
export type { CaseEntry, CaseState, StepState } from '@kuaijin/workflow-approvals/case/state';
export type { CaseCommand, ElementOutcome } from '@kuaijin/workflow-approvals/contracts';
export type { Commander } from '@kuaijin/workflow-approvals/contracts/command';
export type { Officer } from '@kuaijin/workflow-approvals/contracts/people';
export { type ElementOperation, elementOperation } from '@kuaijin/workflow-approvals/elements/elements';
export { askAgain, outcomeDrafts } from '@kuaijin/workflow-approvals/elements/outcome';
export { startVerifiedEntries } from '@kuaijin/workflow-approvals/elements/start-entries';
export { applyEntry } from '@kuaijin/workflow-approvals/fold/fold';
export { acceptanceDue, stepLight } from '@kuaijin/workflow-approvals/limits/clock';
export { deliveryLimit } from '@kuaijin/workflow-approvals/limits/delivery';
export { limitLight } from '@kuaijin/workflow-approvals/limits/limit-moments';
export {
  dueEntries,
  entryOf,
  escalationOf,
  isOwn,
  type LookUpMoment,
  type Moment,
  moments,
  nextMoment,
  stillDue,
} from '@kuaijin/workflow-approvals/limits/moments';
export { studyLight } from '@kuaijin/workflow-approvals/limits/study-limit';
export { pendingConsequences, withConsequences } from '@kuaijin/workflow-approvals/sequencing/consequences';
export { hasProblem, isOver, stepsInTrouble } from '@kuaijin/workflow-approvals/sequencing/end';
