// Generated from schema/approvals.graphql by `npm run generate`.
import type * as Types from './schema.generated';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Quantity as QuantityParent } from '@kuaijin/kit/measures/quantity';
import type { Money as MoneyParent } from '@kuaijin/kit/measures/money';
import type { TimedAct } from '@kuaijin/kit/access/posts';
import type { Refusal } from '@kuaijin/kit/errors';
import type { ProjectRef, StageView, StepView, ElementView, StepPage, CalendarView, ApprovalsContext } from '../context';
import type { MandateView, MandatePage } from '../access/mandates';
import type { CaseState } from '@kuaijin/workflow-approvals/case/state';
import type { FeedRow } from '@kuaijin/kit/feed';
import type { Attachment as AttachmentValue } from '@kuaijin/kit/attachments';
import type { StatisticsRow as StatisticsRowValue } from '../reading/statistics/statistics';
import type { Paper } from '../documents/paper';
import type { ExpiringOutcomeView, ExpiringOutcomePage } from '../reading/expiring-outcome-view';
import type { CasePage } from '../reading/case-store';
import type { CataloguePage } from '../catalogue/catalogue-resolvers';
import type { TroublePage, TroubleDocument } from '../reconciliation/case-troubles';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };


export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Types.Maybe<T> extends T ? Types.Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Types.Maybe<TTypes> | Promise<Types.Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Project: Types.Project;
  Catalogue: Types.Catalogue;
  ApprovalCase: Types.ApprovalCase;
  Step: Types.Step;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
  Catalogue:
    ( { __typename: 'Catalogue' }
    & GraphQLRecursivePick<FederationTypes['Catalogue'], {"id":true}> );
  ApprovalCase:
    ( { __typename: 'ApprovalCase' }
    & GraphQLRecursivePick<FederationTypes['ApprovalCase'], {"id":true}> );
  Step:
    ( { __typename: 'Step' }
    & GraphQLRecursivePick<FederationTypes['Step'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Types.Scalars['DateTime']['output']>;
  Date: ResolverTypeWrapper<Types.Scalars['Date']['output']>;
  Decimal: ResolverTypeWrapper<Types.Scalars['Decimal']['output']>;
  Cursor: ResolverTypeWrapper<Types.Scalars['Cursor']['output']>;
  ProjectCode: ResolverTypeWrapper<Types.Scalars['ProjectCode']['output']>;
  Post: Types.Post;
  Light: Types.Light;
  ProposalStatus: Types.ProposalStatus;
  Level: Types.Level;
  Unit: Types.Unit;
  Quantity: ResolverTypeWrapper<QuantityParent>;
  QuantityInput: Types.QuantityInput;
  Money: ResolverTypeWrapper<MoneyParent>;
  MoneyUnit: Types.MoneyUnit;
  MoneyInput: Types.MoneyInput;
  PageInfo: ResolverTypeWrapper<Types.PageInfo>;
  Count: ResolverTypeWrapper<Types.Count>;
  Int: ResolverTypeWrapper<Types.Scalars['Int']['output']>;
  Act: ResolverTypeWrapper<TimedAct>;
  ID: ResolverTypeWrapper<Types.Scalars['ID']['output']>;
  Attachment: ResolverTypeWrapper<AttachmentValue>;
  Clock: ResolverTypeWrapper<Omit<Types.Clock, 'extension'> & { extension?: Types.Maybe<ResolversTypes['Extension']> }>;
  Pause: ResolverTypeWrapper<Types.Pause>;
  PauseKind: Types.PauseKind;
  Extension: ResolverTypeWrapper<Omit<Types.Extension, 'approvedBy'> & { approvedBy: ResolversTypes['Act'] }>;
  ExtensionKind: Types.ExtensionKind;
  Rung: ResolverTypeWrapper<Types.Rung>;
  RungLimit: Types.RungLimit;
  RungKind: Types.RungKind;
  UserError: ResolverTypeWrapper<Refusal>;
  InvalidInput: ResolverTypeWrapper<Refusal>;
  NotAllowed: ResolverTypeWrapper<Refusal>;
  StateConflict: ResolverTypeWrapper<Refusal>;
  InsufficientQuota: ResolverTypeWrapper<Refusal>;
  InsufficientFunds: ResolverTypeWrapper<Refusal>;
  Verification: ResolverTypeWrapper<Types.Verification>;
  TroubledStream: ResolverTypeWrapper<Types.TroubledStream>;
  TroubledStreams: ResolverTypeWrapper<Types.TroubledStreams>;
  VoucherPart: ResolverTypeWrapper<Types.VoucherPart>;
  VoucherFormat: Types.VoucherFormat;
  ErrorCode: Types.ErrorCode;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Project: ResolverTypeWrapper<ProjectRef>;
  Catalogue: ResolverTypeWrapper<Types.Catalogue>;
  CatalogueLimitClass: ResolverTypeWrapper<Types.CatalogueLimitClass>;
  LimitClass: Types.LimitClass;
  SpecialStudy: ResolverTypeWrapper<Omit<Types.SpecialStudy, 'requested' | 'clock' | 'decided'> & { requested?: Types.Maybe<ResolversTypes['Act']>, clock: ResolversTypes['Clock'], decided?: Types.Maybe<ResolversTypes['Act']> }>;
  SpecialStudyStatus: Types.SpecialStudyStatus;
  SpecialStudyDecision: Types.SpecialStudyDecision;
  RequestSpecialStudyInput: Types.RequestSpecialStudyInput;
  DecideSpecialStudyInput: Types.DecideSpecialStudyInput;
  SetLimitClassInput: Types.SetLimitClassInput;
  MoveCaseInput: Types.MoveCaseInput;
  CatalogueConnection: ResolverTypeWrapper<CataloguePage>;
  CatalogueCondition: ResolverTypeWrapper<Types.CatalogueCondition>;
  ExclusiveGroup: ResolverTypeWrapper<Types.ExclusiveGroup>;
  CatalogueStage: ResolverTypeWrapper<Types.CatalogueStage>;
  CatalogueItem: ResolverTypeWrapper<Types.CatalogueItem>;
  TolerancePolicy: ResolverTypeWrapper<Types.TolerancePolicy>;
  ToleranceScope: Types.ToleranceScope;
  ToleranceFailure: Types.ToleranceFailure;
  ToleranceExtensionCause: Types.ToleranceExtensionCause;
  CommitmentTerms: ResolverTypeWrapper<Types.CommitmentTerms>;
  BreachConsequence: Types.BreachConsequence;
  CatalogueElement: ResolverTypeWrapper<Types.CatalogueElement>;
  ElementKind: Types.ElementKind;
  CommitOn: Types.CommitOn;
  CatalogueRung: ResolverTypeWrapper<Types.CatalogueRung>;
  CatalogueMaterial: ResolverTypeWrapper<Types.CatalogueMaterial>;
  StatisticsFilter: Types.StatisticsFilter;
  StatisticsGroup: Types.StatisticsGroup;
  ApprovalStatistics: ResolverTypeWrapper<Omit<Types.ApprovalStatistics, 'rows' | 'total'> & { rows: ReadonlyArray<ResolversTypes['StatisticsRow']>, total: ResolversTypes['StatisticsRow'] }>;
  StatisticsRow: ResolverTypeWrapper<StatisticsRowValue>;
  CatalogueDifference: ResolverTypeWrapper<Types.CatalogueDifference>;
  CatalogueItemChange: ResolverTypeWrapper<Types.CatalogueItemChange>;
  CatalogueStageChange: ResolverTypeWrapper<Types.CatalogueStageChange>;
  ChangeKind: Types.ChangeKind;
  FieldChange: ResolverTypeWrapper<Types.FieldChange>;
  CatalogueFigures: ResolverTypeWrapper<Types.CatalogueFigures>;
  ItemKind: Types.ItemKind;
  Lane: Types.Lane;
  SignMode: Types.SignMode;
  Permission: Types.Permission;
  CaseStatus: Types.CaseStatus;
  ApprovalCase: ResolverTypeWrapper<CaseState>;
  JointSession: ResolverTypeWrapper<Omit<Types.JointSession, 'matters' | 'convened' | 'opinions' | 'conclusions' | 'ended'> & { matters: ReadonlyArray<ResolversTypes['Step']>, convened?: Types.Maybe<ResolversTypes['Act']>, opinions: ReadonlyArray<ResolversTypes['SessionOpinion']>, conclusions: ReadonlyArray<ResolversTypes['MatterConclusion']>, ended?: Types.Maybe<ResolversTypes['Act']> }>;
  JointSessionStatus: Types.JointSessionStatus;
  SessionParticipant: ResolverTypeWrapper<Types.SessionParticipant>;
  SessionOpinion: ResolverTypeWrapper<Omit<Types.SessionOpinion, 'matter' | 'given'> & { matter?: Types.Maybe<ResolversTypes['Step']>, given?: Types.Maybe<ResolversTypes['Act']> }>;
  MatterConclusion: ResolverTypeWrapper<Omit<Types.MatterConclusion, 'matter' | 'concluded'> & { matter?: Types.Maybe<ResolversTypes['Step']>, concluded?: Types.Maybe<ResolversTypes['Act']> }>;
  CaseViewerAction: ResolverTypeWrapper<Types.CaseViewerAction>;
  CaseAction: Types.CaseAction;
  Mandate: ResolverTypeWrapper<MandateView>;
  MandateStatus: Types.MandateStatus;
  MandateConnection: ResolverTypeWrapper<MandatePage>;
  CaseElement: ResolverTypeWrapper<ElementView>;
  ElementStatus: Types.ElementStatus;
  PublicCase: ResolverTypeWrapper<CaseState>;
  PublicCaseChange: ResolverTypeWrapper<FeedRow>;
  PublicStep: ResolverTypeWrapper<StepView>;
  ApprovalCaseConnection: ResolverTypeWrapper<CasePage>;
  CaseFilter: Types.CaseFilter;
  CaseInsight: ResolverTypeWrapper<CaseState>;
  Stage: ResolverTypeWrapper<StageView>;
  StageIntake: ResolverTypeWrapper<Omit<Types.StageIntake, 'steps' | 'leftOut' | 'accepted'> & { steps: ReadonlyArray<ResolversTypes['Step']>, leftOut: ReadonlyArray<ResolversTypes['Step']>, accepted?: Types.Maybe<ResolversTypes['Act']> }>;
  StageHandOver: ResolverTypeWrapper<Omit<Types.StageHandOver, 'steps' | 'handedOver'> & { steps: ReadonlyArray<ResolversTypes['Step']>, handedOver?: Types.Maybe<ResolversTypes['Act']> }>;
  DeliveryMethod: Types.DeliveryMethod;
  StageViewerAction: ResolverTypeWrapper<Types.StageViewerAction>;
  StageAction: Types.StageAction;
  Step: ResolverTypeWrapper<StepView>;
  StepStatus: Types.StepStatus;
  LookUp: ResolverTypeWrapper<Omit<Types.LookUp, 'looked'> & { looked?: Types.Maybe<ResolversTypes['Act']> }>;
  LookUpResult: Types.LookUpResult;
  Commitment: ResolverTypeWrapper<Omit<Types.Commitment, 'promised' | 'checks'> & { promised?: Types.Maybe<ResolversTypes['Act']>, checks: ReadonlyArray<ResolversTypes['CommitmentCheck']> }>;
  CommitmentStatus: Types.CommitmentStatus;
  CommitmentCheck: ResolverTypeWrapper<Omit<Types.CommitmentCheck, 'checked'> & { checked?: Types.Maybe<ResolversTypes['Act']> }>;
  CheckResult: Types.CheckResult;
  StepRefusal: ResolverTypeWrapper<Omit<Types.StepRefusal, 'refused'> & { refused?: Types.Maybe<ResolversTypes['Act']> }>;
  RefusalReason: Types.RefusalReason;
  Correction: ResolverTypeWrapper<Omit<Types.Correction, 'requested'> & { requested?: Types.Maybe<ResolversTypes['Act']> }>;
  SpecialProcedure: ResolverTypeWrapper<Types.SpecialProcedure>;
  SpecialProcedureKind: Types.SpecialProcedureKind;
  Assignment: ResolverTypeWrapper<Omit<Types.Assignment, 'delegated'> & { delegated?: Types.Maybe<ResolversTypes['Act']> }>;
  Urge: ResolverTypeWrapper<Omit<Types.Urge, 'urged'> & { urged?: Types.Maybe<ResolversTypes['Act']> }>;
  WrittenConsultation: ResolverTypeWrapper<Omit<Types.WrittenConsultation, 'consulted' | 'files' | 'replied'> & { consulted?: Types.Maybe<ResolversTypes['Act']>, files: ReadonlyArray<ResolversTypes['Attachment']>, replied?: Types.Maybe<ResolversTypes['Act']> }>;
  WrittenConsultationStatus: Types.WrittenConsultationStatus;
  ReplyResult: Types.ReplyResult;
  Consultation: ResolverTypeWrapper<Omit<Types.Consultation, 'consulted' | 'asked' | 'closed'> & { consulted?: Types.Maybe<ResolversTypes['Act']>, asked: ReadonlyArray<ResolversTypes['ConsultedParty']>, closed?: Types.Maybe<ResolversTypes['Act']> }>;
  ConsultationStatus: Types.ConsultationStatus;
  ConsultedParty: ResolverTypeWrapper<Omit<Types.ConsultedParty, 'given'> & { given?: Types.Maybe<ResolversTypes['Act']> }>;
  StepDelivery: ResolverTypeWrapper<Omit<Types.StepDelivery, 'handedOver'> & { handedOver?: Types.Maybe<ResolversTypes['Act']> }>;
  StepCollection: ResolverTypeWrapper<Omit<Types.StepCollection, 'confirmed'> & { confirmed?: Types.Maybe<ResolversTypes['Act']> }>;
  StepCopy: ResolverTypeWrapper<Omit<Types.StepCopy, 'copied' | 'read'> & { copied?: Types.Maybe<ResolversTypes['Act']>, read?: Types.Maybe<ResolversTypes['Act']> }>;
  StepDocument: ResolverTypeWrapper<Paper>;
  StepDocumentKind: Types.StepDocumentKind;
  Signer: ResolverTypeWrapper<Omit<Types.Signer, 'act'> & { act?: Types.Maybe<ResolversTypes['Act']> }>;
  Decision: Types.Decision;
  Material: ResolverTypeWrapper<Omit<Types.Material, 'files' | 'checked' | 'seenOnPaper' | 'failed' | 'versions'> & { files: ReadonlyArray<ResolversTypes['Attachment']>, checked?: Types.Maybe<ResolversTypes['Act']>, seenOnPaper?: Types.Maybe<ResolversTypes['Act']>, failed?: Types.Maybe<ResolversTypes['MaterialFailure']>, versions: ReadonlyArray<ResolversTypes['MaterialVersion']> }>;
  MaterialFailure: ResolverTypeWrapper<Omit<Types.MaterialFailure, 'checked'> & { checked?: Types.Maybe<ResolversTypes['Act']> }>;
  StepTolerance: ResolverTypeWrapper<Omit<Types.StepTolerance, 'missing' | 'commitment' | 'accepted' | 'extensions'> & { missing: ReadonlyArray<ResolversTypes['Material']>, commitment: ResolversTypes['ToleranceCommitment'], accepted?: Types.Maybe<ResolversTypes['Act']>, extensions: ReadonlyArray<ResolversTypes['ToleranceExtension']> }>;
  ToleranceStatus: Types.ToleranceStatus;
  ToleranceApplication: ResolverTypeWrapper<Omit<Types.ToleranceApplication, 'commitment' | 'applied'> & { commitment: ResolversTypes['ToleranceCommitment'], applied?: Types.Maybe<ResolversTypes['Act']> }>;
  ToleranceCommitment: ResolverTypeWrapper<Omit<Types.ToleranceCommitment, 'files'> & { files: ReadonlyArray<ResolversTypes['Attachment']> }>;
  ToleranceExtension: ResolverTypeWrapper<Omit<Types.ToleranceExtension, 'approved'> & { approved?: Types.Maybe<ResolversTypes['Act']> }>;
  PreApproval: ResolverTypeWrapper<Omit<Types.PreApproval, 'files' | 'preApproved'> & { files: ReadonlyArray<ResolversTypes['Attachment']>, preApproved?: Types.Maybe<ResolversTypes['Act']> }>;
  MaterialVersion: ResolverTypeWrapper<Omit<Types.MaterialVersion, 'handedIn' | 'files'> & { handedIn?: Types.Maybe<ResolversTypes['Act']>, files: ReadonlyArray<ResolversTypes['Attachment']> }>;
  MaterialStatus: Types.MaterialStatus;
  ViewerAction: ResolverTypeWrapper<Types.ViewerAction>;
  TakenBackAct: Types.TakenBackAct;
  StepAction: Types.StepAction;
  Outcome: ResolverTypeWrapper<Omit<Types.Outcome, 'decided' | 'files'> & { decided?: Types.Maybe<ResolversTypes['Act']>, files: ReadonlyArray<ResolversTypes['Attachment']> }>;
  HistoryEntry: ResolverTypeWrapper<Omit<Types.HistoryEntry, 'act'> & { act?: Types.Maybe<ResolversTypes['Act']> }>;
  MovedLimit: ResolverTypeWrapper<Types.MovedLimit>;
  LimitKind: Types.LimitKind;
  HistoryConnection: ResolverTypeWrapper<Omit<Types.HistoryConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['HistoryEntry']> }>;
  StepConnection: ResolverTypeWrapper<StepPage>;
  LightCount: ResolverTypeWrapper<Types.LightCount>;
  InboxFilter: Types.InboxFilter;
  InboxRole: Types.InboxRole;
  InboxOrder: Types.InboxOrder;
  OperationOutcome: ResolverTypeWrapper<Types.OperationOutcome>;
  OperationState: Types.OperationState;
  PublishCatalogueInput: Types.PublishCatalogueInput;
  CataloguePayload: ResolverTypeWrapper<Omit<Types.CataloguePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  WorkCalendar: ResolverTypeWrapper<CalendarView>;
  CalendarYear: ResolverTypeWrapper<Types.CalendarYear>;
  PublishCalendarInput: Types.PublishCalendarInput;
  CalendarPayload: ResolverTypeWrapper<Omit<Types.CalendarPayload, 'calendar' | 'userErrors'> & { calendar?: Types.Maybe<ResolversTypes['WorkCalendar']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CasePreview: ResolverTypeWrapper<Omit<Types.CasePreview, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PreviewStep: ResolverTypeWrapper<Types.PreviewStep>;
  PreviewMaterial: ResolverTypeWrapper<Types.PreviewMaterial>;
  SubmitCaseInput: Types.SubmitCaseInput;
  ConditionAnswerInput: Types.ConditionAnswerInput;
  ExclusiveChoiceInput: Types.ExclusiveChoiceInput;
  CaseElementInput: Types.CaseElementInput;
  CasePayload: ResolverTypeWrapper<Omit<Types.CasePayload, 'approvalCase' | 'userErrors'> & { approvalCase?: Types.Maybe<ResolversTypes['ApprovalCase']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  WithdrawCaseInput: Types.WithdrawCaseInput;
  RepairCaseInput: Types.RepairCaseInput;
  NudgeCaseInput: Types.NudgeCaseInput;
  NudgeCasePayload: ResolverTypeWrapper<Omit<Types.NudgeCasePayload, 'approvalCase' | 'troubles' | 'userErrors'> & { approvalCase?: Types.Maybe<ResolversTypes['ApprovalCase']>, troubles?: Types.Maybe<ReadonlyArray<ResolversTypes['TroubledCase']>>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  StepInput: Types.StepInput;
  AcceptStepInput: Types.AcceptStepInput;
  DecideStepInput: Types.DecideStepInput;
  RefuseStepInput: Types.RefuseStepInput;
  RequestCorrectionInput: Types.RequestCorrectionInput;
  HandInPapersInput: Types.HandInPapersInput;
  HandedPaperInput: Types.HandedPaperInput;
  CheckPapersInput: Types.CheckPapersInput;
  PaperVerdict: Types.PaperVerdict;
  ApplyForToleranceInput: Types.ApplyForToleranceInput;
  AcceptWithDeficiencyInput: Types.AcceptWithDeficiencyInput;
  ToleranceCommitmentInput: Types.ToleranceCommitmentInput;
  PreApproveInput: Types.PreApproveInput;
  ExtendToleranceInput: Types.ExtendToleranceInput;
  SuspendStepInput: Types.SuspendStepInput;
  ExtendJointHandlingInput: Types.ExtendJointHandlingInput;
  ExtendStepInput: Types.ExtendStepInput;
  UrgeStepInput: Types.UrgeStepInput;
  DelegateStepInput: Types.DelegateStepInput;
  SignerInput: Types.SignerInput;
  ReturnStepInput: Types.ReturnStepInput;
  ReasonedStepInput: Types.ReasonedStepInput;
  ConsultInput: Types.ConsultInput;
  GiveOpinionInput: Types.GiveOpinionInput;
  CloseConsultationInput: Types.CloseConsultationInput;
  ConsultInWritingInput: Types.ConsultInWritingInput;
  RecordReplyInput: Types.RecordReplyInput;
  CopyStepInput: Types.CopyStepInput;
  ReadCopyInput: Types.ReadCopyInput;
  AcceptStageInput: Types.AcceptStageInput;
  DeliverResultInput: Types.DeliverResultInput;
  ConfirmCollectionInput: Types.ConfirmCollectionInput;
  HandOverStageInput: Types.HandOverStageInput;
  LookUpStepInput: Types.LookUpStepInput;
  PromiseCommitmentInput: Types.PromiseCommitmentInput;
  ApproveOnCommitmentInput: Types.ApproveOnCommitmentInput;
  CheckCommitmentInput: Types.CheckCommitmentInput;
  AppointAgentInput: Types.AppointAgentInput;
  EndMandateInput: Types.EndMandateInput;
  MandatePayload: ResolverTypeWrapper<Omit<Types.MandatePayload, 'mandate' | 'userErrors'> & { mandate?: Types.Maybe<ResolversTypes['Mandate']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ConveneSessionInput: Types.ConveneSessionInput;
  SpeakInSessionInput: Types.SpeakInSessionInput;
  ConcludeMatterInput: Types.ConcludeMatterInput;
  CloseSessionInput: Types.CloseSessionInput;
  CancelSessionInput: Types.CancelSessionInput;
  DecideStepsInput: Types.DecideStepsInput;
  StepToChangeInput: Types.StepToChangeInput;
  AcceptStepsInput: Types.AcceptStepsInput;
  UrgeStepsInput: Types.UrgeStepsInput;
  DelegateStepsInput: Types.DelegateStepsInput;
  StepsPayload: ResolverTypeWrapper<Omit<Types.StepsPayload, 'results' | 'userErrors'> & { results: ReadonlyArray<ResolversTypes['StepPayload']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  StepPayload: ResolverTypeWrapper<Omit<Types.StepPayload, 'step' | 'userErrors'> & { step?: Types.Maybe<ResolversTypes['Step']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DecideStepsPayload: ResolverTypeWrapper<Omit<Types.DecideStepsPayload, 'results' | 'userErrors'> & { results: ReadonlyArray<ResolversTypes['StepPayload']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReassignStepsInput: Types.ReassignStepsInput;
  ReassignStepsPayload: ResolverTypeWrapper<Omit<Types.ReassignStepsPayload, 'results' | 'userErrors'> & { results: ReadonlyArray<ResolversTypes['StepPayload']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  UploadInput: Types.UploadInput;
  UploadPayload: ResolverTypeWrapper<Omit<Types.UploadPayload, 'attachment' | 'userErrors'> & { attachment?: Types.Maybe<ResolversTypes['Attachment']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Department: ResolverTypeWrapper<Types.Department>;
  Actor: ResolverTypeWrapper<Types.Actor>;
  ExpiringOutcome: ResolverTypeWrapper<ExpiringOutcomeView>;
  ExpiringOutcomeConnection: ResolverTypeWrapper<ExpiringOutcomePage>;
  TroubleKind: Types.TroubleKind;
  TroubledCaseFilter: Types.TroubledCaseFilter;
  TroubledCase: ResolverTypeWrapper<TroubleDocument>;
  TroubledCaseConnection: ResolverTypeWrapper<TroublePage>;
  Organisation: ResolverTypeWrapper<Types.Organisation>;
  Boolean: ResolverTypeWrapper<Types.Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Types.Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Types.Scalars['DateTime']['output'];
  Date: Types.Scalars['Date']['output'];
  Decimal: Types.Scalars['Decimal']['output'];
  Cursor: Types.Scalars['Cursor']['output'];
  ProjectCode: Types.Scalars['ProjectCode']['output'];
  Quantity: QuantityParent;
  QuantityInput: Types.QuantityInput;
  Money: MoneyParent;
  MoneyInput: Types.MoneyInput;
  PageInfo: Types.PageInfo;
  Count: Types.Count;
  Int: Types.Scalars['Int']['output'];
  Act: TimedAct;
  ID: Types.Scalars['ID']['output'];
  Attachment: AttachmentValue;
  Clock: Omit<Types.Clock, 'extension'> & { extension?: Types.Maybe<ResolversParentTypes['Extension']> };
  Pause: Types.Pause;
  Extension: Omit<Types.Extension, 'approvedBy'> & { approvedBy: ResolversParentTypes['Act'] };
  Rung: Types.Rung;
  UserError: Refusal;
  InvalidInput: Refusal;
  NotAllowed: Refusal;
  StateConflict: Refusal;
  InsufficientQuota: Refusal;
  InsufficientFunds: Refusal;
  Verification: Types.Verification;
  TroubledStream: Types.TroubledStream;
  TroubledStreams: Types.TroubledStreams;
  VoucherPart: Types.VoucherPart;
  Query: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  Project: ProjectRef;
  Catalogue: Types.Catalogue | FederationReferenceTypes['Catalogue'];
  CatalogueLimitClass: Types.CatalogueLimitClass;
  SpecialStudy: Omit<Types.SpecialStudy, 'requested' | 'clock' | 'decided'> & { requested?: Types.Maybe<ResolversParentTypes['Act']>, clock: ResolversParentTypes['Clock'], decided?: Types.Maybe<ResolversParentTypes['Act']> };
  RequestSpecialStudyInput: Types.RequestSpecialStudyInput;
  DecideSpecialStudyInput: Types.DecideSpecialStudyInput;
  SetLimitClassInput: Types.SetLimitClassInput;
  MoveCaseInput: Types.MoveCaseInput;
  CatalogueConnection: CataloguePage;
  CatalogueCondition: Types.CatalogueCondition;
  ExclusiveGroup: Types.ExclusiveGroup;
  CatalogueStage: Types.CatalogueStage;
  CatalogueItem: Types.CatalogueItem;
  TolerancePolicy: Types.TolerancePolicy;
  CommitmentTerms: Types.CommitmentTerms;
  CatalogueElement: Types.CatalogueElement;
  CatalogueRung: Types.CatalogueRung;
  CatalogueMaterial: Types.CatalogueMaterial;
  StatisticsFilter: Types.StatisticsFilter;
  ApprovalStatistics: Omit<Types.ApprovalStatistics, 'rows' | 'total'> & { rows: ReadonlyArray<ResolversParentTypes['StatisticsRow']>, total: ResolversParentTypes['StatisticsRow'] };
  StatisticsRow: StatisticsRowValue;
  CatalogueDifference: Types.CatalogueDifference;
  CatalogueItemChange: Types.CatalogueItemChange;
  CatalogueStageChange: Types.CatalogueStageChange;
  FieldChange: Types.FieldChange;
  CatalogueFigures: Types.CatalogueFigures;
  ApprovalCase: CaseState;
  JointSession: Omit<Types.JointSession, 'matters' | 'convened' | 'opinions' | 'conclusions' | 'ended'> & { matters: ReadonlyArray<ResolversParentTypes['Step']>, convened?: Types.Maybe<ResolversParentTypes['Act']>, opinions: ReadonlyArray<ResolversParentTypes['SessionOpinion']>, conclusions: ReadonlyArray<ResolversParentTypes['MatterConclusion']>, ended?: Types.Maybe<ResolversParentTypes['Act']> };
  SessionParticipant: Types.SessionParticipant;
  SessionOpinion: Omit<Types.SessionOpinion, 'matter' | 'given'> & { matter?: Types.Maybe<ResolversParentTypes['Step']>, given?: Types.Maybe<ResolversParentTypes['Act']> };
  MatterConclusion: Omit<Types.MatterConclusion, 'matter' | 'concluded'> & { matter?: Types.Maybe<ResolversParentTypes['Step']>, concluded?: Types.Maybe<ResolversParentTypes['Act']> };
  CaseViewerAction: Types.CaseViewerAction;
  Mandate: MandateView;
  MandateConnection: MandatePage;
  CaseElement: ElementView;
  PublicCase: CaseState;
  PublicCaseChange: FeedRow;
  PublicStep: StepView;
  ApprovalCaseConnection: CasePage;
  CaseFilter: Types.CaseFilter;
  CaseInsight: CaseState;
  Stage: StageView;
  StageIntake: Omit<Types.StageIntake, 'steps' | 'leftOut' | 'accepted'> & { steps: ReadonlyArray<ResolversParentTypes['Step']>, leftOut: ReadonlyArray<ResolversParentTypes['Step']>, accepted?: Types.Maybe<ResolversParentTypes['Act']> };
  StageHandOver: Omit<Types.StageHandOver, 'steps' | 'handedOver'> & { steps: ReadonlyArray<ResolversParentTypes['Step']>, handedOver?: Types.Maybe<ResolversParentTypes['Act']> };
  StageViewerAction: Types.StageViewerAction;
  Step: StepView;
  LookUp: Omit<Types.LookUp, 'looked'> & { looked?: Types.Maybe<ResolversParentTypes['Act']> };
  Commitment: Omit<Types.Commitment, 'promised' | 'checks'> & { promised?: Types.Maybe<ResolversParentTypes['Act']>, checks: ReadonlyArray<ResolversParentTypes['CommitmentCheck']> };
  CommitmentCheck: Omit<Types.CommitmentCheck, 'checked'> & { checked?: Types.Maybe<ResolversParentTypes['Act']> };
  StepRefusal: Omit<Types.StepRefusal, 'refused'> & { refused?: Types.Maybe<ResolversParentTypes['Act']> };
  Correction: Omit<Types.Correction, 'requested'> & { requested?: Types.Maybe<ResolversParentTypes['Act']> };
  SpecialProcedure: Types.SpecialProcedure;
  Assignment: Omit<Types.Assignment, 'delegated'> & { delegated?: Types.Maybe<ResolversParentTypes['Act']> };
  Urge: Omit<Types.Urge, 'urged'> & { urged?: Types.Maybe<ResolversParentTypes['Act']> };
  WrittenConsultation: Omit<Types.WrittenConsultation, 'consulted' | 'files' | 'replied'> & { consulted?: Types.Maybe<ResolversParentTypes['Act']>, files: ReadonlyArray<ResolversParentTypes['Attachment']>, replied?: Types.Maybe<ResolversParentTypes['Act']> };
  Consultation: Omit<Types.Consultation, 'consulted' | 'asked' | 'closed'> & { consulted?: Types.Maybe<ResolversParentTypes['Act']>, asked: ReadonlyArray<ResolversParentTypes['ConsultedParty']>, closed?: Types.Maybe<ResolversParentTypes['Act']> };
  ConsultedParty: Omit<Types.ConsultedParty, 'given'> & { given?: Types.Maybe<ResolversParentTypes['Act']> };
  StepDelivery: Omit<Types.StepDelivery, 'handedOver'> & { handedOver?: Types.Maybe<ResolversParentTypes['Act']> };
  StepCollection: Omit<Types.StepCollection, 'confirmed'> & { confirmed?: Types.Maybe<ResolversParentTypes['Act']> };
  StepCopy: Omit<Types.StepCopy, 'copied' | 'read'> & { copied?: Types.Maybe<ResolversParentTypes['Act']>, read?: Types.Maybe<ResolversParentTypes['Act']> };
  StepDocument: Paper;
  Signer: Omit<Types.Signer, 'act'> & { act?: Types.Maybe<ResolversParentTypes['Act']> };
  Material: Omit<Types.Material, 'files' | 'checked' | 'seenOnPaper' | 'failed' | 'versions'> & { files: ReadonlyArray<ResolversParentTypes['Attachment']>, checked?: Types.Maybe<ResolversParentTypes['Act']>, seenOnPaper?: Types.Maybe<ResolversParentTypes['Act']>, failed?: Types.Maybe<ResolversParentTypes['MaterialFailure']>, versions: ReadonlyArray<ResolversParentTypes['MaterialVersion']> };
  MaterialFailure: Omit<Types.MaterialFailure, 'checked'> & { checked?: Types.Maybe<ResolversParentTypes['Act']> };
  StepTolerance: Omit<Types.StepTolerance, 'missing' | 'commitment' | 'accepted' | 'extensions'> & { missing: ReadonlyArray<ResolversParentTypes['Material']>, commitment: ResolversParentTypes['ToleranceCommitment'], accepted?: Types.Maybe<ResolversParentTypes['Act']>, extensions: ReadonlyArray<ResolversParentTypes['ToleranceExtension']> };
  ToleranceApplication: Omit<Types.ToleranceApplication, 'commitment' | 'applied'> & { commitment: ResolversParentTypes['ToleranceCommitment'], applied?: Types.Maybe<ResolversParentTypes['Act']> };
  ToleranceCommitment: Omit<Types.ToleranceCommitment, 'files'> & { files: ReadonlyArray<ResolversParentTypes['Attachment']> };
  ToleranceExtension: Omit<Types.ToleranceExtension, 'approved'> & { approved?: Types.Maybe<ResolversParentTypes['Act']> };
  PreApproval: Omit<Types.PreApproval, 'files' | 'preApproved'> & { files: ReadonlyArray<ResolversParentTypes['Attachment']>, preApproved?: Types.Maybe<ResolversParentTypes['Act']> };
  MaterialVersion: Omit<Types.MaterialVersion, 'handedIn' | 'files'> & { handedIn?: Types.Maybe<ResolversParentTypes['Act']>, files: ReadonlyArray<ResolversParentTypes['Attachment']> };
  ViewerAction: Types.ViewerAction;
  Outcome: Omit<Types.Outcome, 'decided' | 'files'> & { decided?: Types.Maybe<ResolversParentTypes['Act']>, files: ReadonlyArray<ResolversParentTypes['Attachment']> };
  HistoryEntry: Omit<Types.HistoryEntry, 'act'> & { act?: Types.Maybe<ResolversParentTypes['Act']> };
  MovedLimit: Types.MovedLimit;
  HistoryConnection: Omit<Types.HistoryConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['HistoryEntry']> };
  StepConnection: StepPage;
  LightCount: Types.LightCount;
  InboxFilter: Types.InboxFilter;
  OperationOutcome: Types.OperationOutcome;
  PublishCatalogueInput: Types.PublishCatalogueInput;
  CataloguePayload: Omit<Types.CataloguePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  WorkCalendar: CalendarView;
  CalendarYear: Types.CalendarYear;
  PublishCalendarInput: Types.PublishCalendarInput;
  CalendarPayload: Omit<Types.CalendarPayload, 'calendar' | 'userErrors'> & { calendar?: Types.Maybe<ResolversParentTypes['WorkCalendar']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CasePreview: Omit<Types.CasePreview, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PreviewStep: Types.PreviewStep;
  PreviewMaterial: Types.PreviewMaterial;
  SubmitCaseInput: Types.SubmitCaseInput;
  ConditionAnswerInput: Types.ConditionAnswerInput;
  ExclusiveChoiceInput: Types.ExclusiveChoiceInput;
  CaseElementInput: Types.CaseElementInput;
  CasePayload: Omit<Types.CasePayload, 'approvalCase' | 'userErrors'> & { approvalCase?: Types.Maybe<ResolversParentTypes['ApprovalCase']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  WithdrawCaseInput: Types.WithdrawCaseInput;
  RepairCaseInput: Types.RepairCaseInput;
  NudgeCaseInput: Types.NudgeCaseInput;
  NudgeCasePayload: Omit<Types.NudgeCasePayload, 'approvalCase' | 'troubles' | 'userErrors'> & { approvalCase?: Types.Maybe<ResolversParentTypes['ApprovalCase']>, troubles?: Types.Maybe<ReadonlyArray<ResolversParentTypes['TroubledCase']>>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  StepInput: Types.StepInput;
  AcceptStepInput: Types.AcceptStepInput;
  DecideStepInput: Types.DecideStepInput;
  RefuseStepInput: Types.RefuseStepInput;
  RequestCorrectionInput: Types.RequestCorrectionInput;
  HandInPapersInput: Types.HandInPapersInput;
  HandedPaperInput: Types.HandedPaperInput;
  CheckPapersInput: Types.CheckPapersInput;
  ApplyForToleranceInput: Types.ApplyForToleranceInput;
  AcceptWithDeficiencyInput: Types.AcceptWithDeficiencyInput;
  ToleranceCommitmentInput: Types.ToleranceCommitmentInput;
  PreApproveInput: Types.PreApproveInput;
  ExtendToleranceInput: Types.ExtendToleranceInput;
  SuspendStepInput: Types.SuspendStepInput;
  ExtendJointHandlingInput: Types.ExtendJointHandlingInput;
  ExtendStepInput: Types.ExtendStepInput;
  UrgeStepInput: Types.UrgeStepInput;
  DelegateStepInput: Types.DelegateStepInput;
  SignerInput: Types.SignerInput;
  ReturnStepInput: Types.ReturnStepInput;
  ReasonedStepInput: Types.ReasonedStepInput;
  ConsultInput: Types.ConsultInput;
  GiveOpinionInput: Types.GiveOpinionInput;
  CloseConsultationInput: Types.CloseConsultationInput;
  ConsultInWritingInput: Types.ConsultInWritingInput;
  RecordReplyInput: Types.RecordReplyInput;
  CopyStepInput: Types.CopyStepInput;
  ReadCopyInput: Types.ReadCopyInput;
  AcceptStageInput: Types.AcceptStageInput;
  DeliverResultInput: Types.DeliverResultInput;
  ConfirmCollectionInput: Types.ConfirmCollectionInput;
  HandOverStageInput: Types.HandOverStageInput;
  LookUpStepInput: Types.LookUpStepInput;
  PromiseCommitmentInput: Types.PromiseCommitmentInput;
  ApproveOnCommitmentInput: Types.ApproveOnCommitmentInput;
  CheckCommitmentInput: Types.CheckCommitmentInput;
  AppointAgentInput: Types.AppointAgentInput;
  EndMandateInput: Types.EndMandateInput;
  MandatePayload: Omit<Types.MandatePayload, 'mandate' | 'userErrors'> & { mandate?: Types.Maybe<ResolversParentTypes['Mandate']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ConveneSessionInput: Types.ConveneSessionInput;
  SpeakInSessionInput: Types.SpeakInSessionInput;
  ConcludeMatterInput: Types.ConcludeMatterInput;
  CloseSessionInput: Types.CloseSessionInput;
  CancelSessionInput: Types.CancelSessionInput;
  DecideStepsInput: Types.DecideStepsInput;
  StepToChangeInput: Types.StepToChangeInput;
  AcceptStepsInput: Types.AcceptStepsInput;
  UrgeStepsInput: Types.UrgeStepsInput;
  DelegateStepsInput: Types.DelegateStepsInput;
  StepsPayload: Omit<Types.StepsPayload, 'results' | 'userErrors'> & { results: ReadonlyArray<ResolversParentTypes['StepPayload']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  StepPayload: Omit<Types.StepPayload, 'step' | 'userErrors'> & { step?: Types.Maybe<ResolversParentTypes['Step']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DecideStepsPayload: Omit<Types.DecideStepsPayload, 'results' | 'userErrors'> & { results: ReadonlyArray<ResolversParentTypes['StepPayload']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReassignStepsInput: Types.ReassignStepsInput;
  ReassignStepsPayload: Omit<Types.ReassignStepsPayload, 'results' | 'userErrors'> & { results: ReadonlyArray<ResolversParentTypes['StepPayload']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  UploadInput: Types.UploadInput;
  UploadPayload: Omit<Types.UploadPayload, 'attachment' | 'userErrors'> & { attachment?: Types.Maybe<ResolversParentTypes['Attachment']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Department: Types.Department;
  Actor: Types.Actor;
  ExpiringOutcome: ExpiringOutcomeView;
  ExpiringOutcomeConnection: ExpiringOutcomePage;
  TroubledCaseFilter: Types.TroubledCaseFilter;
  TroubledCase: TroubleDocument;
  TroubledCaseConnection: TroublePage;
  Organisation: Types.Organisation;
  Boolean: Types.Scalars['Boolean']['output'];
  String: Types.Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  posts?: Types.Maybe<ReadonlyArray<Types.Post>>;
  signedIn?: Types.Maybe<Types.Scalars['Boolean']['input']>;
  serviceAccounts?: Types.Maybe<Types.Scalars['Boolean']['input']>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = ApprovalsContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type VisibleDirectiveArgs = {
  by: Types.Scalars['String']['input'];
};

export type VisibleDirectiveResolver<Result, Parent, ContextType = ApprovalsContext, Args = VisibleDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ReachDirectiveArgs = {
  by: ReadonlyArray<Types.Scalars['String']['input']>;
};

export type ReachDirectiveResolver<Result, Parent, ContextType = ApprovalsContext, Args = ReachDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type LabelDirectiveArgs = {
  zh: Types.Scalars['String']['input'];
  en: Types.Scalars['String']['input'];
};

export type LabelDirectiveResolver<Result, Parent, ContextType = ApprovalsContext, Args = LabelDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export interface CursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Cursor'], any> {
  name: 'Cursor';
}

export interface ProjectCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ProjectCode'], any> {
  name: 'ProjectCode';
}

export type QuantityResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType, Partial<Types.QuantityValueArgs>>;
  isRounded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<Types.QuantityIsRoundedArgs>>;
};

export type MoneyResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  yuan?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  wan?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  yi?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  startCursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type CountResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ActResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['Act'] = ResolversParentTypes['Act']> = {
  actorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  actor?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onBehalfOfId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  onBehalfOf?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AttachmentResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['Attachment'] = ResolversParentTypes['Attachment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClockResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['Clock'] = ResolversParentTypes['Clock']> = {
  light?: Resolver<Types.Maybe<ResolversTypes['Light']>, ParentType, ContextType>;
  startedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  statutoryDueAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  statutoryLight?: Resolver<Types.Maybe<ResolversTypes['Light']>, ParentType, ContextType>;
  workingDaysLeft?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pause?: Resolver<Types.Maybe<ResolversTypes['Pause']>, ParentType, ContextType>;
  extension?: Resolver<Types.Maybe<ResolversTypes['Extension']>, ParentType, ContextType>;
  nextRung?: Resolver<Types.Maybe<ResolversTypes['Rung']>, ParentType, ContextType>;
  firedRungs?: Resolver<ReadonlyArray<ResolversTypes['Rung']>, ParentType, ContextType>;
};

export type PauseResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['Pause'] = ResolversParentTypes['Pause']> = {
  kind?: Resolver<ResolversTypes['PauseKind'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExtensionResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['Extension'] = ResolversParentTypes['Extension']> = {
  kind?: Resolver<ResolversTypes['ExtensionKind'], ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  approvedBy?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RungResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['Rung'] = ResolversParentTypes['Rung']> = {
  kind?: Resolver<ResolversTypes['RungKind'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['RungLimit'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'StateConflict' | 'InsufficientQuota' | 'InsufficientFunds', ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  received?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotAllowedResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['NotAllowed'] = ResolversParentTypes['NotAllowed']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  expected?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  neededPost?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateConflictResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['StateConflict'] = ResolversParentTypes['StateConflict']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  expected?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  heldBy?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsufficientQuotaResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['InsufficientQuota'] = ResolversParentTypes['InsufficientQuota']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsufficientFundsResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['InsufficientFunds'] = ResolversParentTypes['InsufficientFunds']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VerificationResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['Verification'] = ResolversParentTypes['Verification']> = {
  stream?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstWrongSeq?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TroubledStreamResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['TroubledStream'] = ResolversParentTypes['TroubledStream']> = {
  journal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TroubledStreamsResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['TroubledStreams'] = ResolversParentTypes['TroubledStreams']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TroubledStream']>, ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VoucherPartResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['VoucherPart'] = ResolversParentTypes['VoucherPart']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endSeq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  troubledStreamsOfApprovals?: Resolver<Types.Maybe<ResolversTypes['TroubledStreams']>, ParentType, ContextType>;
  approvalCase?: Resolver<Types.Maybe<ResolversTypes['ApprovalCase']>, ParentType, ContextType, RequireFields<Types.QueryApprovalCaseArgs, 'id'>>;
  approvalCases?: Resolver<Types.Maybe<ResolversTypes['ApprovalCaseConnection']>, ParentType, ContextType, RequireFields<Types.QueryApprovalCasesArgs, 'first'>>;
  step?: Resolver<Types.Maybe<ResolversTypes['Step']>, ParentType, ContextType, RequireFields<Types.QueryStepArgs, 'id'>>;
  inbox?: Resolver<Types.Maybe<ResolversTypes['StepConnection']>, ParentType, ContextType, RequireFields<Types.QueryInboxArgs, 'orderBy' | 'first'>>;
  catalogue?: Resolver<Types.Maybe<ResolversTypes['Catalogue']>, ParentType, ContextType, RequireFields<Types.QueryCatalogueArgs, 'code'>>;
  catalogues?: Resolver<Types.Maybe<ResolversTypes['CatalogueConnection']>, ParentType, ContextType, RequireFields<Types.QueryCataloguesArgs, 'first'>>;
  catalogueDifference?: Resolver<Types.Maybe<ResolversTypes['CatalogueDifference']>, ParentType, ContextType, RequireFields<Types.QueryCatalogueDifferenceArgs, 'code' | 'from' | 'to'>>;
  previewCase?: Resolver<Types.Maybe<ResolversTypes['CasePreview']>, ParentType, ContextType, RequireFields<Types.QueryPreviewCaseArgs, 'input'>>;
  approvalStatistics?: Resolver<Types.Maybe<ResolversTypes['ApprovalStatistics']>, ParentType, ContextType, RequireFields<Types.QueryApprovalStatisticsArgs, 'groupBy'>>;
  calendar?: Resolver<Types.Maybe<ResolversTypes['WorkCalendar']>, ParentType, ContextType>;
  publicCase?: Resolver<Types.Maybe<ResolversTypes['PublicCase']>, ParentType, ContextType, RequireFields<Types.QueryPublicCaseArgs, 'code'>>;
  mandates?: Resolver<Types.Maybe<ResolversTypes['MandateConnection']>, ParentType, ContextType, RequireFields<Types.QueryMandatesArgs, 'first'>>;
  operation?: Resolver<Types.Maybe<ResolversTypes['OperationOutcome']>, ParentType, ContextType, RequireFields<Types.QueryOperationArgs, 'caseId' | 'key'>>;
  verifyCase?: Resolver<Types.Maybe<ResolversTypes['Verification']>, ParentType, ContextType, RequireFields<Types.QueryVerifyCaseArgs, 'caseId'>>;
  expiringOutcomes?: Resolver<Types.Maybe<ResolversTypes['ExpiringOutcomeConnection']>, ParentType, ContextType, RequireFields<Types.QueryExpiringOutcomesArgs, 'before' | 'first'>>;
  troubledCases?: Resolver<Types.Maybe<ResolversTypes['TroubledCaseConnection']>, ParentType, ContextType, RequireFields<Types.QueryTroubledCasesArgs, 'first'>>;
};

export type SubscriptionResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  publicCaseChanged?: SubscriptionResolver<ResolversTypes['PublicCaseChange'], "publicCaseChanged", ParentType, ContextType, RequireFields<Types.SubscriptionPublicCaseChangedArgs, 'code'>>;
};

export type MutationResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  publishCatalogue?: Resolver<Types.Maybe<ResolversTypes['CataloguePayload']>, ParentType, ContextType, RequireFields<Types.MutationPublishCatalogueArgs, 'input'>>;
  publishCalendar?: Resolver<Types.Maybe<ResolversTypes['CalendarPayload']>, ParentType, ContextType, RequireFields<Types.MutationPublishCalendarArgs, 'input'>>;
  submitCase?: Resolver<Types.Maybe<ResolversTypes['CasePayload']>, ParentType, ContextType, RequireFields<Types.MutationSubmitCaseArgs, 'input'>>;
  withdrawCase?: Resolver<Types.Maybe<ResolversTypes['CasePayload']>, ParentType, ContextType, RequireFields<Types.MutationWithdrawCaseArgs, 'input'>>;
  acceptStep?: Resolver<Types.Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<Types.MutationAcceptStepArgs, 'input'>>;
  decideStep?: Resolver<Types.Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<Types.MutationDecideStepArgs, 'input'>>;
  refuseStep?: Resolver<Types.Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<Types.MutationRefuseStepArgs, 'input'>>;
  requestCorrection?: Resolver<Types.Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<Types.MutationRequestCorrectionArgs, 'input'>>;
  resubmitStep?: Resolver<Types.Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<Types.MutationResubmitStepArgs, 'input'>>;
  handInPapers?: Resolver<Types.Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<Types.MutationHandInPapersArgs, 'input'>>;
  checkPapers?: Resolver<Types.Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<Types.MutationCheckPapersArgs, 'input'>>;
  applyForTolerance?: Resolver<Types.Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<Types.MutationApplyForToleranceArgs, 'input'>>;
  acceptWithDeficiency?: Resolver<Types.Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<Types.MutationAcceptWithDeficiencyArgs, 'input'>>;
  decideWithDeficiency?: Resolver<Types.Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<Types.MutationDecideWithDeficiencyArgs, 'input'>>;
  preApproveStep?: Resolver<Types.Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<Types.MutationPreApproveStepArgs, 'input'>>;
  extendTolerance?: Resolver<Types.Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<Types.MutationExtendToleranceArgs, 'input'>>;
  suspendStep?: Resolver<Types.Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<Types.MutationSuspendStepArgs, 'input'>>;
  resumeStep?: Resolver<Types.Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<Types.MutationResumeStepArgs, 'input'>>;
  extendStep?: Resolver<Types.Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<Types.MutationExtendStepArgs, 'input'>>;
  extendJointHandling?: Resolver<Types.Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<Types.MutationExtendJointHandlingArgs, 'input'>>;
  urgeStep?: Resolver<Types.Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<Types.MutationUrgeStepArgs, 'input'>>;
  delegateStep?: Resolver<Types.Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<Types.MutationDelegateStepArgs, 'input'>>;
  addSigner?: Resolver<Types.Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<Types.MutationAddSignerArgs, 'input'>>;
  removeSigner?: Resolver<Types.Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<Types.MutationRemoveSignerArgs, 'input'>>;
  returnStep?: Resolver<Types.Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<Types.MutationReturnStepArgs, 'input'>>;
  revokeStep?: Resolver<Types.Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<Types.MutationRevokeStepArgs, 'input'>>;
  lookUpStep?: Resolver<Types.Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<Types.MutationLookUpStepArgs, 'input'>>;
  promiseCommitment?: Resolver<Types.Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<Types.MutationPromiseCommitmentArgs, 'input'>>;
  approveOnCommitment?: Resolver<Types.Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<Types.MutationApproveOnCommitmentArgs, 'input'>>;
  checkCommitment?: Resolver<Types.Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<Types.MutationCheckCommitmentArgs, 'input'>>;
  takeBack?: Resolver<Types.Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<Types.MutationTakeBackArgs, 'input'>>;
  consultOnStep?: Resolver<Types.Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<Types.MutationConsultOnStepArgs, 'input'>>;
  giveOpinion?: Resolver<Types.Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<Types.MutationGiveOpinionArgs, 'input'>>;
  closeConsultation?: Resolver<Types.Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<Types.MutationCloseConsultationArgs, 'input'>>;
  consultInWriting?: Resolver<Types.Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<Types.MutationConsultInWritingArgs, 'input'>>;
  recordReply?: Resolver<Types.Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<Types.MutationRecordReplyArgs, 'input'>>;
  copyStep?: Resolver<Types.Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<Types.MutationCopyStepArgs, 'input'>>;
  readCopy?: Resolver<Types.Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<Types.MutationReadCopyArgs, 'input'>>;
  deliverResult?: Resolver<Types.Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<Types.MutationDeliverResultArgs, 'input'>>;
  confirmCollection?: Resolver<Types.Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<Types.MutationConfirmCollectionArgs, 'input'>>;
  acceptStage?: Resolver<Types.Maybe<ResolversTypes['CasePayload']>, ParentType, ContextType, RequireFields<Types.MutationAcceptStageArgs, 'input'>>;
  handOverStage?: Resolver<Types.Maybe<ResolversTypes['CasePayload']>, ParentType, ContextType, RequireFields<Types.MutationHandOverStageArgs, 'input'>>;
  appointAgent?: Resolver<Types.Maybe<ResolversTypes['MandatePayload']>, ParentType, ContextType, RequireFields<Types.MutationAppointAgentArgs, 'input'>>;
  endMandate?: Resolver<Types.Maybe<ResolversTypes['MandatePayload']>, ParentType, ContextType, RequireFields<Types.MutationEndMandateArgs, 'input'>>;
  conveneSession?: Resolver<Types.Maybe<ResolversTypes['CasePayload']>, ParentType, ContextType, RequireFields<Types.MutationConveneSessionArgs, 'input'>>;
  speakInSession?: Resolver<Types.Maybe<ResolversTypes['CasePayload']>, ParentType, ContextType, RequireFields<Types.MutationSpeakInSessionArgs, 'input'>>;
  concludeMatter?: Resolver<Types.Maybe<ResolversTypes['CasePayload']>, ParentType, ContextType, RequireFields<Types.MutationConcludeMatterArgs, 'input'>>;
  closeSession?: Resolver<Types.Maybe<ResolversTypes['CasePayload']>, ParentType, ContextType, RequireFields<Types.MutationCloseSessionArgs, 'input'>>;
  cancelSession?: Resolver<Types.Maybe<ResolversTypes['CasePayload']>, ParentType, ContextType, RequireFields<Types.MutationCancelSessionArgs, 'input'>>;
  decideSteps?: Resolver<Types.Maybe<ResolversTypes['DecideStepsPayload']>, ParentType, ContextType, RequireFields<Types.MutationDecideStepsArgs, 'input'>>;
  acceptSteps?: Resolver<Types.Maybe<ResolversTypes['StepsPayload']>, ParentType, ContextType, RequireFields<Types.MutationAcceptStepsArgs, 'input'>>;
  urgeSteps?: Resolver<Types.Maybe<ResolversTypes['StepsPayload']>, ParentType, ContextType, RequireFields<Types.MutationUrgeStepsArgs, 'input'>>;
  delegateSteps?: Resolver<Types.Maybe<ResolversTypes['StepsPayload']>, ParentType, ContextType, RequireFields<Types.MutationDelegateStepsArgs, 'input'>>;
  reassignSteps?: Resolver<Types.Maybe<ResolversTypes['ReassignStepsPayload']>, ParentType, ContextType, RequireFields<Types.MutationReassignStepsArgs, 'input'>>;
  createUpload?: Resolver<Types.Maybe<ResolversTypes['UploadPayload']>, ParentType, ContextType, RequireFields<Types.MutationCreateUploadArgs, 'input'>>;
  setLimitClass?: Resolver<Types.Maybe<ResolversTypes['CasePayload']>, ParentType, ContextType, RequireFields<Types.MutationSetLimitClassArgs, 'input'>>;
  requestSpecialStudy?: Resolver<Types.Maybe<ResolversTypes['CasePayload']>, ParentType, ContextType, RequireFields<Types.MutationRequestSpecialStudyArgs, 'input'>>;
  decideSpecialStudy?: Resolver<Types.Maybe<ResolversTypes['CasePayload']>, ParentType, ContextType, RequireFields<Types.MutationDecideSpecialStudyArgs, 'input'>>;
  moveCase?: Resolver<Types.Maybe<ResolversTypes['CasePayload']>, ParentType, ContextType, RequireFields<Types.MutationMoveCaseArgs, 'input'>>;
  repairCase?: Resolver<Types.Maybe<ResolversTypes['CasePayload']>, ParentType, ContextType, RequireFields<Types.MutationRepairCaseArgs, 'input'>>;
  nudgeCase?: Resolver<Types.Maybe<ResolversTypes['NudgeCasePayload']>, ParentType, ContextType, RequireFields<Types.MutationNudgeCaseArgs, 'input'>>;
};

export type ProjectResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  approvalCases?: Resolver<Types.Maybe<ResolversTypes['ApprovalCaseConnection']>, ParentType, ContextType, RequireFields<Types.ProjectApprovalCasesArgs, 'first'>>;
};

export type CatalogueResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['Catalogue'] = ResolversParentTypes['Catalogue'], FederationReferenceType extends FederationReferenceTypes['Catalogue'] = FederationReferenceTypes['Catalogue']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['Catalogue']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  totalLimitWorkingDays?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  limitClasses?: Resolver<ReadonlyArray<ResolversTypes['CatalogueLimitClass']>, ParentType, ContextType>;
  allowsParts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['CatalogueStage']>, ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['CatalogueCondition']>, ParentType, ContextType>;
  exclusiveGroups?: Resolver<ReadonlyArray<ResolversTypes['ExclusiveGroup']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CatalogueLimitClassResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['CatalogueLimitClass'] = ResolversParentTypes['CatalogueLimitClass']> = {
  limitClass?: Resolver<ResolversTypes['LimitClass'], ParentType, ContextType>;
  promisePercent?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  grantedBy?: Resolver<ReadonlyArray<ResolversTypes['Post']>, ParentType, ContextType>;
  escalatesHigher?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SpecialStudyResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['SpecialStudy'] = ResolversParentTypes['SpecialStudy']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SpecialStudyStatus'], ParentType, ContextType>;
  requested?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  clock?: Resolver<ResolversTypes['Clock'], ParentType, ContextType>;
  conclusion?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentNumber?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decided?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
};

export type CatalogueConnectionResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['CatalogueConnection'] = ResolversParentTypes['CatalogueConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Catalogue']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<Types.Maybe<ResolversTypes['Count']>, ParentType, ContextType, RequireFields<Types.CatalogueConnectionTotalArgs, 'upTo'>>;
};

export type CatalogueConditionResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['CatalogueCondition'] = ResolversParentTypes['CatalogueCondition']> = {
  itemCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  when?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExclusiveGroupResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['ExclusiveGroup'] = ResolversParentTypes['ExclusiveGroup']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemCodes?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type CatalogueStageResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['CatalogueStage'] = ResolversParentTypes['CatalogueStage']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leadDepartmentCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limitWorkingDays?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  corePathWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['CatalogueItem']>, ParentType, ContextType>;
};

export type CatalogueItemResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['CatalogueItem'] = ResolversParentTypes['CatalogueItem']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stageCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  departmentCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<Types.Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  levelWords?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ItemKind'], ParentType, ContextType>;
  lane?: Resolver<ResolversTypes['Lane'], ParentType, ContextType>;
  appliesAlways?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  appliesWhen?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exclusiveGroup?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dependsOn?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  statutoryWorkingDays?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  statutoryCalendarDays?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  promisedWorkingDays?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  promisedCalendarDays?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countsInClock?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayCrossStages?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  signMode?: Resolver<ResolversTypes['SignMode'], ParentType, ContextType>;
  quorum?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  signerDepartmentCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  tolerance?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  tolerancePolicy?: Resolver<Types.Maybe<ResolversTypes['TolerancePolicy']>, ParentType, ContextType>;
  commitment?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  lookUpItemCodes?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  greenChannelDays?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  commitmentTerms?: Resolver<Types.Maybe<ResolversTypes['CommitmentTerms']>, ParentType, ContextType>;
  tacitApproval?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  materials?: Resolver<ReadonlyArray<ResolversTypes['CatalogueMaterial']>, ParentType, ContextType>;
  legalBasis?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcomeDocument?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validityYears?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  elements?: Resolver<ReadonlyArray<ResolversTypes['CatalogueElement']>, ParentType, ContextType>;
  ladder?: Resolver<ReadonlyArray<ResolversTypes['CatalogueRung']>, ParentType, ContextType>;
};

export type TolerancePolicyResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['TolerancePolicy'] = ResolversParentTypes['TolerancePolicy']> = {
  scope?: Resolver<ResolversTypes['ToleranceScope'], ParentType, ContextType>;
  makeUpWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  excludesBadCredit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  interimDocument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onFailure?: Resolver<ResolversTypes['ToleranceFailure'], ParentType, ContextType>;
  extension?: Resolver<Types.Maybe<ResolversTypes['ToleranceExtensionCause']>, ParentType, ContextType>;
};

export type CommitmentTermsResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['CommitmentTerms'] = ResolversParentTypes['CommitmentTerms']> = {
  points?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  checkWithinWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onBreach?: Resolver<ResolversTypes['BreachConsequence'], ParentType, ContextType>;
  rectifyWithinWorkingDays?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CatalogueElementResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['CatalogueElement'] = ResolversParentTypes['CatalogueElement']> = {
  kind?: Resolver<ResolversTypes['ElementKind'], ParentType, ContextType>;
  commitOn?: Resolver<ResolversTypes['CommitOn'], ParentType, ContextType>;
};

export type CatalogueRungResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['CatalogueRung'] = ResolversParentTypes['CatalogueRung']> = {
  kind?: Resolver<ResolversTypes['RungKind'], ParentType, ContextType>;
  workingDaysFromDue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CatalogueMaterialResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['CatalogueMaterial'] = ResolversParentTypes['CatalogueMaterial']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isDeferrable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sharedCode?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ApprovalStatisticsResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['ApprovalStatistics'] = ResolversParentTypes['ApprovalStatistics']> = {
  groupBy?: Resolver<ResolversTypes['StatisticsGroup'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['StatisticsRow']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['StatisticsRow'], ParentType, ContextType>;
};

export type StatisticsRowResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['StatisticsRow'] = ResolversParentTypes['StatisticsRow']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  department?: Resolver<Types.Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  decided?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  promised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tacit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onTimeRate?: Resolver<Types.Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  meanWorkingDays?: Resolver<Types.Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  p50WorkingDays?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  p90WorkingDays?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitedWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitedAloneWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CatalogueDifferenceResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['CatalogueDifference'] = ResolversParentTypes['CatalogueDifference']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  added?: Resolver<ReadonlyArray<ResolversTypes['CatalogueItem']>, ParentType, ContextType>;
  removed?: Resolver<ReadonlyArray<ResolversTypes['CatalogueItem']>, ParentType, ContextType>;
  changed?: Resolver<ReadonlyArray<ResolversTypes['CatalogueItemChange']>, ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['CatalogueStageChange']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  before?: Resolver<ResolversTypes['CatalogueFigures'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['CatalogueFigures'], ParentType, ContextType>;
};

export type CatalogueItemChangeResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['CatalogueItemChange'] = ResolversParentTypes['CatalogueItemChange']> = {
  itemCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldChange']>, ParentType, ContextType>;
};

export type CatalogueStageChangeResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['CatalogueStageChange'] = ResolversParentTypes['CatalogueStageChange']> = {
  stageCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldChange']>, ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CatalogueFiguresResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['CatalogueFigures'] = ResolversParentTypes['CatalogueFigures']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stageCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  itemCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stepCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  materialCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  serial?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  criticalPathItemCodes?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  criticalPathLength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApprovalCaseResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['ApprovalCase'] = ResolversParentTypes['ApprovalCase'], FederationReferenceType extends FederationReferenceTypes['ApprovalCase'] = FederationReferenceTypes['ApprovalCase']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['ApprovalCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<Types.Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  part?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  catalogue?: Resolver<ResolversTypes['Catalogue'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CaseStatus'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  submitted?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  endedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  clock?: Resolver<ResolversTypes['Clock'], ParentType, ContextType>;
  limitClass?: Resolver<ResolversTypes['LimitClass'], ParentType, ContextType>;
  limitClassAsked?: Resolver<Types.Maybe<ResolversTypes['LimitClass']>, ParentType, ContextType>;
  secondsPerWorkingDay?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['Stage']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType, Partial<Types.ApprovalCaseStepsArgs>>;
  elements?: Resolver<ReadonlyArray<ResolversTypes['CaseElement']>, ParentType, ContextType>;
  insight?: Resolver<ResolversTypes['CaseInsight'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, RequireFields<Types.ApprovalCaseHistoryArgs, 'first'>>;
  publicCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  specialStudies?: Resolver<ReadonlyArray<ResolversTypes['SpecialStudy']>, ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['JointSession']>, ParentType, ContextType>;
  viewerActions?: Resolver<ReadonlyArray<ResolversTypes['CaseViewerAction']>, ParentType, ContextType>;
};

export type JointSessionResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['JointSession'] = ResolversParentTypes['JointSession']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['JointSessionStatus'], ParentType, ContextType>;
  matters?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['SessionParticipant']>, ParentType, ContextType>;
  agenda?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heldAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  place?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  convened?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  opinions?: Resolver<ReadonlyArray<ResolversTypes['SessionOpinion']>, ParentType, ContextType>;
  conclusions?: Resolver<ReadonlyArray<ResolversTypes['MatterConclusion']>, ParentType, ContextType>;
  minutes?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cancelReason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ended?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
};

export type SessionParticipantResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['SessionParticipant'] = ResolversParentTypes['SessionParticipant']> = {
  officerId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  officer?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  departmentId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  department?: Resolver<Types.Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
};

export type SessionOpinionResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['SessionOpinion'] = ResolversParentTypes['SessionOpinion']> = {
  matter?: Resolver<Types.Maybe<ResolversTypes['Step']>, ParentType, ContextType>;
  departmentId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  opinion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  given?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
};

export type MatterConclusionResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['MatterConclusion'] = ResolversParentTypes['MatterConclusion']> = {
  stepId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matter?: Resolver<Types.Maybe<ResolversTypes['Step']>, ParentType, ContextType>;
  conclusion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  concluded?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
};

export type CaseViewerActionResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['CaseViewerAction'] = ResolversParentTypes['CaseViewerAction']> = {
  action?: Resolver<ResolversTypes['CaseAction'], ParentType, ContextType>;
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Types.Maybe<ResolversTypes['ErrorCode']>, ParentType, ContextType>;
};

export type MandateResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['Mandate'] = ResolversParentTypes['Mandate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<Types.Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  agentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agent?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  projectId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  project?: Resolver<Types.Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  caseId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  stageCodes?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  validUntil?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MandateStatus'], ParentType, ContextType>;
  appointed?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
  ended?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  endReason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MandateConnectionResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['MandateConnection'] = ResolversParentTypes['MandateConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Mandate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<Types.Maybe<ResolversTypes['Count']>, ParentType, ContextType, RequireFields<Types.MandateConnectionTotalArgs, 'upTo'>>;
};

export type CaseElementResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['CaseElement'] = ResolversParentTypes['CaseElement']> = {
  kind?: Resolver<ResolversTypes['ElementKind'], ParentType, ContextType>;
  itemCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stepId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  account?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reservationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quantity?: Resolver<Types.Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  money?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ElementStatus'], ParentType, ContextType>;
  commitOn?: Resolver<ResolversTypes['CommitOn'], ParentType, ContextType>;
};

export type PublicCaseResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['PublicCase'] = ResolversParentTypes['PublicCase']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  catalogueName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CaseStatus'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PublicStep']>, ParentType, ContextType>;
};

export type PublicCaseChangeResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['PublicCaseChange'] = ResolversParentTypes['PublicCaseChange']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  publicCase?: Resolver<Types.Maybe<ResolversTypes['PublicCase']>, ParentType, ContextType>;
};

export type PublicStepResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['PublicStep'] = ResolversParentTypes['PublicStep']> = {
  itemName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  departmentCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StepStatus'], ParentType, ContextType>;
  dueAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ApprovalCaseConnectionResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['ApprovalCaseConnection'] = ResolversParentTypes['ApprovalCaseConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ApprovalCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<Types.Maybe<ResolversTypes['Count']>, ParentType, ContextType, RequireFields<Types.ApprovalCaseConnectionTotalArgs, 'upTo'>>;
};

export type CaseInsightResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['CaseInsight'] = ResolversParentTypes['CaseInsight']> = {
  serial?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  criticalPath?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
  criticalPathLength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  actualCriticalPath?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
  actualCriticalPathLength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remaining?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  expectedRemaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  elapsed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  saved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  plannedSaved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitsForOwner?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  waitingOnIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  waitingOn?: Resolver<ReadonlyArray<Types.Maybe<ResolversTypes['Department']>>, ParentType, ContextType>;
};

export type StageResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['Stage'] = ResolversParentTypes['Stage']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leadId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lead?: Resolver<Types.Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  clock?: Resolver<ResolversTypes['Clock'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
  intakes?: Resolver<ReadonlyArray<ResolversTypes['StageIntake']>, ParentType, ContextType>;
  handOvers?: Resolver<ReadonlyArray<ResolversTypes['StageHandOver']>, ParentType, ContextType>;
  viewerActions?: Resolver<ReadonlyArray<ResolversTypes['StageViewerAction']>, ParentType, ContextType>;
};

export type StageIntakeResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['StageIntake'] = ResolversParentTypes['StageIntake']> = {
  steps?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
  comment?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  accepted?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
};

export type StageHandOverResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['StageHandOver'] = ResolversParentTypes['StageHandOver']> = {
  steps?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['DeliveryMethod'], ParentType, ContextType>;
  deliveredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  handedOver?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
};

export type StageViewerActionResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['StageViewerAction'] = ResolversParentTypes['StageViewerAction']> = {
  action?: Resolver<ResolversTypes['StageAction'], ParentType, ContextType>;
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Types.Maybe<ResolversTypes['ErrorCode']>, ParentType, ContextType>;
};

export type StepResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['Step'] = ResolversParentTypes['Step'], FederationReferenceType extends FederationReferenceTypes['Step'] = FederationReferenceTypes['Step']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['Step']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  approvalCase?: Resolver<ResolversTypes['ApprovalCase'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['CatalogueItem'], ParentType, ContextType>;
  departmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  department?: Resolver<Types.Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StepStatus'], ParentType, ContextType>;
  clock?: Resolver<Types.Maybe<ResolversTypes['Clock']>, ParentType, ContextType>;
  dependsOn?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
  blocks?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
  blockedBy?: Resolver<Types.Maybe<ResolversTypes['UserError']>, ParentType, ContextType>;
  awaitedElements?: Resolver<ReadonlyArray<ResolversTypes['CaseElement']>, ParentType, ContextType>;
  plannedStart?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dispatchedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acceptedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  signers?: Resolver<ReadonlyArray<ResolversTypes['Signer']>, ParentType, ContextType>;
  materials?: Resolver<ReadonlyArray<ResolversTypes['Material']>, ParentType, ContextType>;
  tolerance?: Resolver<Types.Maybe<ResolversTypes['StepTolerance']>, ParentType, ContextType>;
  toleranceApplication?: Resolver<Types.Maybe<ResolversTypes['ToleranceApplication']>, ParentType, ContextType>;
  preApproval?: Resolver<Types.Maybe<ResolversTypes['PreApproval']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['StepDocument']>, ParentType, ContextType>;
  refusal?: Resolver<Types.Maybe<ResolversTypes['StepRefusal']>, ParentType, ContextType>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['Correction']>, ParentType, ContextType>;
  specialProcedure?: Resolver<Types.Maybe<ResolversTypes['SpecialProcedure']>, ParentType, ContextType>;
  urges?: Resolver<ReadonlyArray<ResolversTypes['Urge']>, ParentType, ContextType>;
  assignment?: Resolver<Types.Maybe<ResolversTypes['Assignment']>, ParentType, ContextType>;
  writtenConsultations?: Resolver<ReadonlyArray<ResolversTypes['WrittenConsultation']>, ParentType, ContextType>;
  consultations?: Resolver<ReadonlyArray<ResolversTypes['Consultation']>, ParentType, ContextType>;
  copies?: Resolver<ReadonlyArray<ResolversTypes['StepCopy']>, ParentType, ContextType>;
  delivery?: Resolver<Types.Maybe<ResolversTypes['StepDelivery']>, ParentType, ContextType>;
  collection?: Resolver<Types.Maybe<ResolversTypes['StepCollection']>, ParentType, ContextType>;
  deliveryClock?: Resolver<Types.Maybe<ResolversTypes['Clock']>, ParentType, ContextType>;
  reservationIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  commitment?: Resolver<Types.Maybe<ResolversTypes['Commitment']>, ParentType, ContextType>;
  lookUp?: Resolver<Types.Maybe<ResolversTypes['LookUp']>, ParentType, ContextType>;
  viewerActions?: Resolver<ReadonlyArray<ResolversTypes['ViewerAction']>, ParentType, ContextType>;
  outcome?: Resolver<Types.Maybe<ResolversTypes['Outcome']>, ParentType, ContextType>;
};

export type LookUpResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['LookUp'] = ResolversParentTypes['LookUp']> = {
  result?: Resolver<ResolversTypes['LookUpResult'], ParentType, ContextType>;
  documentNumber?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentDate?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fromStepId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  looked?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CommitmentResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['Commitment'] = ResolversParentTypes['Commitment']> = {
  status?: Resolver<ResolversTypes['CommitmentStatus'], ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  signatory?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  promised?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  checkDueAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rectifyDueAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  checks?: Resolver<ReadonlyArray<ResolversTypes['CommitmentCheck']>, ParentType, ContextType>;
};

export type CommitmentCheckResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['CommitmentCheck'] = ResolversParentTypes['CommitmentCheck']> = {
  result?: Resolver<ResolversTypes['CheckResult'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  checked?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
};

export type StepRefusalResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['StepRefusal'] = ResolversParentTypes['StepRefusal']> = {
  reasonCode?: Resolver<ResolversTypes['RefusalReason'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refused?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
};

export type CorrectionResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['Correction'] = ResolversParentTypes['Correction']> = {
  materialCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requested?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  resubmittedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SpecialProcedureResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['SpecialProcedure'] = ResolversParentTypes['SpecialProcedure']> = {
  kind?: Resolver<ResolversTypes['SpecialProcedureKind'], ParentType, ContextType>;
  limitWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AssignmentResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['Assignment'] = ResolversParentTypes['Assignment']> = {
  officerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  officer?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  withReturn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  delegated?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
};

export type UrgeResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['Urge'] = ResolversParentTypes['Urge']> = {
  urged?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WrittenConsultationResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['WrittenConsultation'] = ResolversParentTypes['WrittenConsultation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  addressee?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentNumber?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WrittenConsultationStatus'], ParentType, ContextType>;
  consulted?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  reply?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
  replied?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
};

export type ConsultationResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['Consultation'] = ResolversParentTypes['Consultation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ConsultationStatus'], ParentType, ContextType>;
  consulted?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  asked?: Resolver<ReadonlyArray<ResolversTypes['ConsultedParty']>, ParentType, ContextType>;
  closed?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  closingReason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConsultedPartyResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['ConsultedParty'] = ResolversParentTypes['ConsultedParty']> = {
  officerId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  officer?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  departmentId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  department?: Resolver<Types.Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  opinion?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  given?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
};

export type StepDeliveryResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['StepDelivery'] = ResolversParentTypes['StepDelivery']> = {
  recipient?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['DeliveryMethod'], ParentType, ContextType>;
  deliveredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  handedOver?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
};

export type StepCollectionResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['StepCollection'] = ResolversParentTypes['StepCollection']> = {
  collector?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  collectedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  confirmed?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
};

export type StepCopyResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['StepCopy'] = ResolversParentTypes['StepCopy']> = {
  officerId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  officer?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  departmentId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  department?: Resolver<Types.Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  note?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  copied?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  read?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
};

export type StepDocumentResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['StepDocument'] = ResolversParentTypes['StepDocument']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StepDocumentKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  departmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  department?: Resolver<Types.Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  act?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  text?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  legalBasis?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pdfUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SignerResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['Signer'] = ResolversParentTypes['Signer']> = {
  departmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  department?: Resolver<Types.Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  hasSigned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  decision?: Resolver<Types.Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  opinion?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  act?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
};

export type MaterialResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['Material'] = ResolversParentTypes['Material']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isDeferrable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sharedItemCodes?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MaterialStatus'], ParentType, ContextType>;
  dueAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
  checked?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  seenOnPaper?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  failed?: Resolver<Types.Maybe<ResolversTypes['MaterialFailure']>, ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['MaterialVersion']>, ParentType, ContextType>;
};

export type MaterialFailureResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['MaterialFailure'] = ResolversParentTypes['MaterialFailure']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  checked?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
};

export type StepToleranceResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['StepTolerance'] = ResolversParentTypes['StepTolerance']> = {
  status?: Resolver<ResolversTypes['ToleranceStatus'], ParentType, ContextType>;
  materialCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['Material']>, ParentType, ContextType>;
  dueAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  commitment?: Resolver<ResolversTypes['ToleranceCommitment'], ParentType, ContextType>;
  accepted?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  extensions?: Resolver<ReadonlyArray<ResolversTypes['ToleranceExtension']>, ParentType, ContextType>;
  settledAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ToleranceApplicationResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['ToleranceApplication'] = ResolversParentTypes['ToleranceApplication']> = {
  materialCodes?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  commitment?: Resolver<ResolversTypes['ToleranceCommitment'], ParentType, ContextType>;
  applied?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
};

export type ToleranceCommitmentResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['ToleranceCommitment'] = ResolversParentTypes['ToleranceCommitment']> = {
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signatory?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
};

export type ToleranceExtensionResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['ToleranceExtension'] = ResolversParentTypes['ToleranceExtension']> = {
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  approved?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
};

export type PreApprovalResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['PreApproval'] = ResolversParentTypes['PreApproval']> = {
  documentName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentNumber?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  opinion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
  preApproved?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  waitingSince?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MaterialVersionResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['MaterialVersion'] = ResolversParentTypes['MaterialVersion']> = {
  handedIn?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  comment?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handedInAs?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
};

export type ViewerActionResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['ViewerAction'] = ResolversParentTypes['ViewerAction']> = {
  action?: Resolver<ResolversTypes['StepAction'], ParentType, ContextType>;
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Types.Maybe<ResolversTypes['ErrorCode']>, ParentType, ContextType>;
  undoes?: Resolver<Types.Maybe<ResolversTypes['TakenBackAct']>, ParentType, ContextType>;
};

export type OutcomeResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['Outcome'] = ResolversParentTypes['Outcome']> = {
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
  opinion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  documentNumber?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validUntil?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  tolerated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOnCommitment?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  decided?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
};

export type HistoryEntryResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['HistoryEntry'] = ResolversParentTypes['HistoryEntry']> = {
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  act?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  stepId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reservationId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  from?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  moved?: Resolver<ReadonlyArray<ResolversTypes['MovedLimit']>, ParentType, ContextType>;
};

export type MovedLimitResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['MovedLimit'] = ResolversParentTypes['MovedLimit']> = {
  stepId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['LimitKind'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type HistoryConnectionResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['HistoryConnection'] = ResolversParentTypes['HistoryConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StepConnectionResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['StepConnection'] = ResolversParentTypes['StepConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<Types.Maybe<ResolversTypes['Count']>, ParentType, ContextType, RequireFields<Types.StepConnectionTotalArgs, 'upTo'>>;
  countsByLight?: Resolver<ReadonlyArray<ResolversTypes['LightCount']>, ParentType, ContextType, RequireFields<Types.StepConnectionCountsByLightArgs, 'upTo'>>;
};

export type LightCountResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['LightCount'] = ResolversParentTypes['LightCount']> = {
  light?: Resolver<Types.Maybe<ResolversTypes['Light']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OperationOutcomeResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['OperationOutcome'] = ResolversParentTypes['OperationOutcome']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OperationState'], ParentType, ContextType>;
  seq?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  at?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  type?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CataloguePayloadResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['CataloguePayload'] = ResolversParentTypes['CataloguePayload']> = {
  catalogue?: Resolver<Types.Maybe<ResolversTypes['Catalogue']>, ParentType, ContextType>;
  cursor?: Resolver<Types.Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WorkCalendarResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['WorkCalendar'] = ResolversParentTypes['WorkCalendar']> = {
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<Types.Maybe<ResolversTypes['CalendarYear']>, ParentType, ContextType, RequireFields<Types.WorkCalendarYearArgs, 'year'>>;
};

export type CalendarYearResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['CalendarYear'] = ResolversParentTypes['CalendarYear']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  holidays?: Resolver<ReadonlyArray<ResolversTypes['Date']>, ParentType, ContextType>;
  shifted?: Resolver<ReadonlyArray<ResolversTypes['Date']>, ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documentNumber?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CalendarPayloadResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['CalendarPayload'] = ResolversParentTypes['CalendarPayload']> = {
  calendar?: Resolver<Types.Maybe<ResolversTypes['WorkCalendar']>, ParentType, ContextType>;
  cursor?: Resolver<Types.Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CasePreviewResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['CasePreview'] = ResolversParentTypes['CasePreview']> = {
  steps?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['PreviewStep']>>, ParentType, ContextType>;
  serial?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  criticalPathLength?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  plannedEnd?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PreviewStepResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['PreviewStep'] = ResolversParentTypes['PreviewStep']> = {
  item?: Resolver<ResolversTypes['CatalogueItem'], ParentType, ContextType>;
  departmentId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  department?: Resolver<Types.Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  level?: Resolver<Types.Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  signerDepartmentIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  dependsOnItemCodes?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  plannedStart?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  plannedEnd?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isOnCriticalPath?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  materials?: Resolver<ReadonlyArray<ResolversTypes['PreviewMaterial']>, ParentType, ContextType>;
};

export type PreviewMaterialResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['PreviewMaterial'] = ResolversParentTypes['PreviewMaterial']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isDeferrable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isHandedIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sharedCode?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type CasePayloadResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['CasePayload'] = ResolversParentTypes['CasePayload']> = {
  approvalCase?: Resolver<Types.Maybe<ResolversTypes['ApprovalCase']>, ParentType, ContextType>;
  cursor?: Resolver<Types.Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NudgeCasePayloadResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['NudgeCasePayload'] = ResolversParentTypes['NudgeCasePayload']> = {
  approvalCase?: Resolver<Types.Maybe<ResolversTypes['ApprovalCase']>, ParentType, ContextType>;
  cursor?: Resolver<Types.Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  troubles?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['TroubledCase']>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MandatePayloadResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['MandatePayload'] = ResolversParentTypes['MandatePayload']> = {
  mandate?: Resolver<Types.Maybe<ResolversTypes['Mandate']>, ParentType, ContextType>;
  cursor?: Resolver<Types.Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StepsPayloadResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['StepsPayload'] = ResolversParentTypes['StepsPayload']> = {
  results?: Resolver<ReadonlyArray<ResolversTypes['StepPayload']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StepPayloadResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['StepPayload'] = ResolversParentTypes['StepPayload']> = {
  step?: Resolver<Types.Maybe<ResolversTypes['Step']>, ParentType, ContextType>;
  cursor?: Resolver<Types.Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DecideStepsPayloadResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['DecideStepsPayload'] = ResolversParentTypes['DecideStepsPayload']> = {
  results?: Resolver<ReadonlyArray<ResolversTypes['StepPayload']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReassignStepsPayloadResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['ReassignStepsPayload'] = ResolversParentTypes['ReassignStepsPayload']> = {
  results?: Resolver<ReadonlyArray<ResolversTypes['StepPayload']>, ParentType, ContextType>;
  hasMore?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UploadPayloadResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['UploadPayload'] = ResolversParentTypes['UploadPayload']> = {
  attachment?: Resolver<Types.Maybe<ResolversTypes['Attachment']>, ParentType, ContextType>;
  uploadUrl?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DepartmentResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ActorResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ExpiringOutcomeResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['ExpiringOutcome'] = ResolversParentTypes['ExpiringOutcome']> = {
  stepId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  step?: Resolver<Types.Maybe<ResolversTypes['Step']>, ParentType, ContextType>;
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<Types.Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  departmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  department?: Resolver<Types.Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  itemCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentNumber?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isReplaced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ExpiringOutcomeConnectionResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['ExpiringOutcomeConnection'] = ResolversParentTypes['ExpiringOutcomeConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ExpiringOutcome']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<Types.Maybe<ResolversTypes['Count']>, ParentType, ContextType, RequireFields<Types.ExpiringOutcomeConnectionTotalArgs, 'upTo'>>;
};

export type TroubledCaseResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['TroubledCase'] = ResolversParentTypes['TroubledCase']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  approvalCase?: Resolver<Types.Maybe<ResolversTypes['ApprovalCase']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TroubleKind'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seq?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  elementId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  stepId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type TroubledCaseConnectionResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['TroubledCaseConnection'] = ResolversParentTypes['TroubledCaseConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TroubledCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<Types.Maybe<ResolversTypes['Count']>, ParentType, ContextType, RequireFields<Types.TroubledCaseConnectionTotalArgs, 'upTo'>>;
};

export type OrganisationResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = ApprovalsContext> = {
  DateTime?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Cursor?: GraphQLScalarType;
  ProjectCode?: GraphQLScalarType;
  Quantity?: QuantityResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  Act?: ActResolvers<ContextType>;
  Attachment?: AttachmentResolvers<ContextType>;
  Clock?: ClockResolvers<ContextType>;
  Pause?: PauseResolvers<ContextType>;
  Extension?: ExtensionResolvers<ContextType>;
  Rung?: RungResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  NotAllowed?: NotAllowedResolvers<ContextType>;
  StateConflict?: StateConflictResolvers<ContextType>;
  InsufficientQuota?: InsufficientQuotaResolvers<ContextType>;
  InsufficientFunds?: InsufficientFundsResolvers<ContextType>;
  Verification?: VerificationResolvers<ContextType>;
  TroubledStream?: TroubledStreamResolvers<ContextType>;
  TroubledStreams?: TroubledStreamsResolvers<ContextType>;
  VoucherPart?: VoucherPartResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  Catalogue?: CatalogueResolvers<ContextType>;
  CatalogueLimitClass?: CatalogueLimitClassResolvers<ContextType>;
  SpecialStudy?: SpecialStudyResolvers<ContextType>;
  CatalogueConnection?: CatalogueConnectionResolvers<ContextType>;
  CatalogueCondition?: CatalogueConditionResolvers<ContextType>;
  ExclusiveGroup?: ExclusiveGroupResolvers<ContextType>;
  CatalogueStage?: CatalogueStageResolvers<ContextType>;
  CatalogueItem?: CatalogueItemResolvers<ContextType>;
  TolerancePolicy?: TolerancePolicyResolvers<ContextType>;
  CommitmentTerms?: CommitmentTermsResolvers<ContextType>;
  CatalogueElement?: CatalogueElementResolvers<ContextType>;
  CatalogueRung?: CatalogueRungResolvers<ContextType>;
  CatalogueMaterial?: CatalogueMaterialResolvers<ContextType>;
  ApprovalStatistics?: ApprovalStatisticsResolvers<ContextType>;
  StatisticsRow?: StatisticsRowResolvers<ContextType>;
  CatalogueDifference?: CatalogueDifferenceResolvers<ContextType>;
  CatalogueItemChange?: CatalogueItemChangeResolvers<ContextType>;
  CatalogueStageChange?: CatalogueStageChangeResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  CatalogueFigures?: CatalogueFiguresResolvers<ContextType>;
  ApprovalCase?: ApprovalCaseResolvers<ContextType>;
  JointSession?: JointSessionResolvers<ContextType>;
  SessionParticipant?: SessionParticipantResolvers<ContextType>;
  SessionOpinion?: SessionOpinionResolvers<ContextType>;
  MatterConclusion?: MatterConclusionResolvers<ContextType>;
  CaseViewerAction?: CaseViewerActionResolvers<ContextType>;
  Mandate?: MandateResolvers<ContextType>;
  MandateConnection?: MandateConnectionResolvers<ContextType>;
  CaseElement?: CaseElementResolvers<ContextType>;
  PublicCase?: PublicCaseResolvers<ContextType>;
  PublicCaseChange?: PublicCaseChangeResolvers<ContextType>;
  PublicStep?: PublicStepResolvers<ContextType>;
  ApprovalCaseConnection?: ApprovalCaseConnectionResolvers<ContextType>;
  CaseInsight?: CaseInsightResolvers<ContextType>;
  Stage?: StageResolvers<ContextType>;
  StageIntake?: StageIntakeResolvers<ContextType>;
  StageHandOver?: StageHandOverResolvers<ContextType>;
  StageViewerAction?: StageViewerActionResolvers<ContextType>;
  Step?: StepResolvers<ContextType>;
  LookUp?: LookUpResolvers<ContextType>;
  Commitment?: CommitmentResolvers<ContextType>;
  CommitmentCheck?: CommitmentCheckResolvers<ContextType>;
  StepRefusal?: StepRefusalResolvers<ContextType>;
  Correction?: CorrectionResolvers<ContextType>;
  SpecialProcedure?: SpecialProcedureResolvers<ContextType>;
  Assignment?: AssignmentResolvers<ContextType>;
  Urge?: UrgeResolvers<ContextType>;
  WrittenConsultation?: WrittenConsultationResolvers<ContextType>;
  Consultation?: ConsultationResolvers<ContextType>;
  ConsultedParty?: ConsultedPartyResolvers<ContextType>;
  StepDelivery?: StepDeliveryResolvers<ContextType>;
  StepCollection?: StepCollectionResolvers<ContextType>;
  StepCopy?: StepCopyResolvers<ContextType>;
  StepDocument?: StepDocumentResolvers<ContextType>;
  Signer?: SignerResolvers<ContextType>;
  Material?: MaterialResolvers<ContextType>;
  MaterialFailure?: MaterialFailureResolvers<ContextType>;
  StepTolerance?: StepToleranceResolvers<ContextType>;
  ToleranceApplication?: ToleranceApplicationResolvers<ContextType>;
  ToleranceCommitment?: ToleranceCommitmentResolvers<ContextType>;
  ToleranceExtension?: ToleranceExtensionResolvers<ContextType>;
  PreApproval?: PreApprovalResolvers<ContextType>;
  MaterialVersion?: MaterialVersionResolvers<ContextType>;
  ViewerAction?: ViewerActionResolvers<ContextType>;
  Outcome?: OutcomeResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  MovedLimit?: MovedLimitResolvers<ContextType>;
  HistoryConnection?: HistoryConnectionResolvers<ContextType>;
  StepConnection?: StepConnectionResolvers<ContextType>;
  LightCount?: LightCountResolvers<ContextType>;
  OperationOutcome?: OperationOutcomeResolvers<ContextType>;
  CataloguePayload?: CataloguePayloadResolvers<ContextType>;
  WorkCalendar?: WorkCalendarResolvers<ContextType>;
  CalendarYear?: CalendarYearResolvers<ContextType>;
  CalendarPayload?: CalendarPayloadResolvers<ContextType>;
  CasePreview?: CasePreviewResolvers<ContextType>;
  PreviewStep?: PreviewStepResolvers<ContextType>;
  PreviewMaterial?: PreviewMaterialResolvers<ContextType>;
  CasePayload?: CasePayloadResolvers<ContextType>;
  NudgeCasePayload?: NudgeCasePayloadResolvers<ContextType>;
  MandatePayload?: MandatePayloadResolvers<ContextType>;
  StepsPayload?: StepsPayloadResolvers<ContextType>;
  StepPayload?: StepPayloadResolvers<ContextType>;
  DecideStepsPayload?: DecideStepsPayloadResolvers<ContextType>;
  ReassignStepsPayload?: ReassignStepsPayloadResolvers<ContextType>;
  UploadPayload?: UploadPayloadResolvers<ContextType>;
  Department?: DepartmentResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  ExpiringOutcome?: ExpiringOutcomeResolvers<ContextType>;
  ExpiringOutcomeConnection?: ExpiringOutcomeConnectionResolvers<ContextType>;
  TroubledCase?: TroubledCaseResolvers<ContextType>;
  TroubledCaseConnection?: TroubledCaseConnectionResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = ApprovalsContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  visible?: VisibleDirectiveResolver<any, any, ContextType>;
  reach?: ReachDirectiveResolver<any, any, ContextType>;
  label?: LabelDirectiveResolver<any, any, ContextType>;
};
