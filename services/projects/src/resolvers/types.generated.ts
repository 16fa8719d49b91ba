// Generated from schema/projects.graphql by `npm run generate`.
import type * as Types from './schema.generated';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Quantity as QuantityParent } from '@kuaijin/kit/measures/quantity';
import type { Money as MoneyParent } from '@kuaijin/kit/measures/money';
import type { TimedAct } from '@kuaijin/kit/access/posts';
import type { Refusal } from '@kuaijin/kit/errors';
import type { ProjectRow, ProjectPage } from '../model/projects';
import type { DemandState } from '../library/transitions';
import type { DueMilestone, YearPlanOfProject } from './views';
import type { MonthReport, SumRevision } from '../domain/project';
import type { ReadinessView, DimensionReadiness as DimensionReadinessParent } from '../domain/readiness';
import type { PortfolioGroup, MonthView } from '../figures/views';
import type { Suspension as SuspensionParent, PlannedStage as PlannedStageParent, ProgressReport as ProgressReportParent, UndoneMilestone as UndoneMilestoneParent, Excuse } from '../reports/terms';
import type { MonthlyReportView } from '../reports/monthly';
import type { Rate as RateParent, Rate } from '../figures/rates';
import type { ProjectList as ProjectListParent } from '../lists/declared';
import type { ProjectRule as ProjectRuleParent } from '../lists/rule';
import type { Selection, RunOfSelection, SelectionResult as SelectionResultParent, SelectionDifference as SelectionDifferenceParent, SelectionChange as SelectionChangeParent } from '../selection/rules';
import type { Intake as IntakeParent, IntakeScore as IntakeScoreParent } from '../intake/appraisal';
import type { ProjectChecklist as ProjectChecklistParent, ItemState } from '../checklists/rules';
import type { SuppliedChecklist as SuppliedChecklistParent } from '../checklists/model';
import type { PreliminaryPlan as PreliminaryPlanParent, NumberedVersion } from '../plans/rules';
import type { StepVariance } from '../plans/variance';
import type { PublishedFigure as PublishedFigureParent, FigureReport as FigureReportParent, DerivedView } from '../published/terms';
import type { RecomputedFigure as RecomputedFigureParent } from '../published/recomputed';
import type { StatedSum as StatedSumParent, StatedSum, OccasionTotals as OccasionTotalsParent } from '../occasions/totals';
import type { OccasionVersionView } from '../occasions/versions';
import type { StartEvent as StartEventParent, Venue } from '../start-events/rules';
import type { OccasionMember } from '../occasions/occasion';
import type { StartEventPage } from '../start-events/model';
import type { Tour as TourParent, RankedStop } from '../tours/rules';
import type { TourPage } from '../tours/model';
import type { ImportPreview as ImportPreviewParent } from '../imports/preview';
import type { Column } from '../imports/columns';
import type { RowRefusal } from '../imports/read-row';
import type { TableImport } from '../imports/imported';
import type { ExistingAsset as ExistingAssetParent, AssetMoved, AssetTotals as AssetTotalsParent, AssetsOfStage as AssetsOfStageParent, AssetsOfRoute as AssetsOfRouteParent } from '../assets/rules';
import type { ExistingAssetPage } from '../assets/model';
import type { CompletionEvaluation as CompletionEvaluationParent, NumberedEvaluation } from '../evaluation/rules';
import type { EvaluationPage } from '../evaluation/model';
import type { ProjectsContext } from '../model/projects-context';
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
  PublishedFigure: Types.PublishedFigure;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
  PublishedFigure:
    ( { __typename: 'PublishedFigure' }
    & GraphQLRecursivePick<FederationTypes['PublishedFigure'], {"id":true}> );
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
  Attachment: ResolverTypeWrapper<Types.Attachment>;
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
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Project: ResolverTypeWrapper<ProjectRow>;
  Readiness: ResolverTypeWrapper<ReadinessView>;
  DimensionReadiness: ResolverTypeWrapper<DimensionReadinessParent>;
  ReadinessDimension: Types.ReadinessDimension;
  ReadinessVerdict: Types.ReadinessVerdict;
  ProjectSource: ResolverTypeWrapper<Types.ProjectSource>;
  ListMembership: ResolverTypeWrapper<Types.ListMembership>;
  YearPlan: ResolverTypeWrapper<YearPlanOfProject>;
  InvestmentReport: ResolverTypeWrapper<MonthReport>;
  Milestone: ResolverTypeWrapper<DueMilestone>;
  MilestoneKind: Types.MilestoneKind;
  Batch: Types.Batch;
  Intake: ResolverTypeWrapper<IntakeParent>;
  IntakeCriterion: Types.IntakeCriterion;
  IntakeStatus: Types.IntakeStatus;
  IntakeVerdict: Types.IntakeVerdict;
  IntakeCriterionState: ResolverTypeWrapper<Types.IntakeCriterionState>;
  IntakeScore: ResolverTypeWrapper<IntakeScoreParent>;
  ChecklistKind: Types.ChecklistKind;
  ProjectChecklist: ResolverTypeWrapper<ProjectChecklistParent>;
  ChecklistItemState: ResolverTypeWrapper<ItemState>;
  SuppliedChecklist: ResolverTypeWrapper<SuppliedChecklistParent>;
  ChecklistPayload: ResolverTypeWrapper<Omit<Types.ChecklistPayload, 'checklist' | 'userErrors'> & { checklist?: Types.Maybe<ResolversTypes['SuppliedChecklist']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ScoreIntakeInput: Types.ScoreIntakeInput;
  DecideIntakeInput: Types.DecideIntakeInput;
  SupplyChecklistInput: Types.SupplyChecklistInput;
  ChecklistItemInput: Types.ChecklistItemInput;
  AnswerChecklistInput: Types.AnswerChecklistInput;
  PreliminaryPlan: ResolverTypeWrapper<PreliminaryPlanParent>;
  PlanVersion: ResolverTypeWrapper<NumberedVersion>;
  PlanStepState: ResolverTypeWrapper<StepVariance>;
  PreliminaryPlanPayload: ResolverTypeWrapper<Omit<Types.PreliminaryPlanPayload, 'plan' | 'userErrors'> & { plan?: Types.Maybe<ResolversTypes['PreliminaryPlan']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DraftPreliminaryPlanInput: Types.DraftPreliminaryPlanInput;
  PlanStepInput: Types.PlanStepInput;
  BaselinePreliminaryPlanInput: Types.BaselinePreliminaryPlanInput;
  CompletePlanStepInput: Types.CompletePlanStepInput;
  ProjectList: ResolverTypeWrapper<ProjectListParent>;
  ProjectListConnection: ResolverTypeWrapper<Omit<Types.ProjectListConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['ProjectList']> }>;
  ListKeeping: Types.ListKeeping;
  ListStatus: Types.ListStatus;
  ListConsequence: Types.ListConsequence;
  ListConsequenceOf: ResolverTypeWrapper<Types.ListConsequenceOf>;
  ProjectRule: ResolverTypeWrapper<ProjectRuleParent>;
  RuleCriterion: Types.RuleCriterion;
  ProjectListPayload: ResolverTypeWrapper<Omit<Types.ProjectListPayload, 'list' | 'userErrors'> & { list?: Types.Maybe<ResolversTypes['ProjectList']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ProjectRuleInput: Types.ProjectRuleInput;
  DeclareProjectListInput: Types.DeclareProjectListInput;
  ChangeProjectListRuleInput: Types.ChangeProjectListRuleInput;
  CloseProjectListInput: Types.CloseProjectListInput;
  ProjectSelection: ResolverTypeWrapper<Selection>;
  ProjectSelectionConnection: ResolverTypeWrapper<Omit<Types.ProjectSelectionConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['ProjectSelection']> }>;
  SelectionRun: ResolverTypeWrapper<RunOfSelection>;
  SelectionResultConnection: ResolverTypeWrapper<Omit<Types.SelectionResultConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['SelectionResult']> }>;
  SelectionResult: ResolverTypeWrapper<SelectionResultParent>;
  SelectionDifference: ResolverTypeWrapper<SelectionDifferenceParent>;
  SelectionChange: ResolverTypeWrapper<SelectionChangeParent>;
  SelectionCause: Types.SelectionCause;
  SelectionPayload: ResolverTypeWrapper<Omit<Types.SelectionPayload, 'selection' | 'userErrors'> & { selection?: Types.Maybe<ResolversTypes['ProjectSelection']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RunSelectionInput: Types.RunSelectionInput;
  ProjectLibrary: Types.ProjectLibrary;
  BatchDemand: Types.BatchDemand;
  BatchDemandState: ResolverTypeWrapper<DemandState>;
  ProjectField: Types.ProjectField;
  ProjectLayer: Types.ProjectLayer;
  ConstructionKind: Types.ConstructionKind;
  IndustryClass: Types.IndustryClass;
  ProjectOrder: Types.ProjectOrder;
  ProjectFilter: Types.ProjectFilter;
  GroupBy: Types.GroupBy;
  PortfolioRow: ResolverTypeWrapper<PortfolioGroup>;
  StartBase: Types.StartBase;
  RankedRate: Types.RankedRate;
  Rate: ResolverTypeWrapper<RateParent>;
  MoneyRate: ResolverTypeWrapper<Rate>;
  CountGrowth: ResolverTypeWrapper<Rate>;
  MoneyGrowth: ResolverTypeWrapper<Rate>;
  MonthOfPortfolio: ResolverTypeWrapper<MonthView>;
  ProjectConnection: ResolverTypeWrapper<ProjectPage>;
  ProjectPayload: ResolverTypeWrapper<Omit<Types.ProjectPayload, 'project' | 'userErrors'> & { project?: Types.Maybe<ResolversTypes['Project']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RegisterProjectInput: Types.RegisterProjectInput;
  PlannedMilestoneInput: Types.PlannedMilestoneInput;
  ImportProjectsInput: Types.ImportProjectsInput;
  ImportedProjectInput: Types.ImportedProjectInput;
  ImportProjectsPayload: ResolverTypeWrapper<Omit<Types.ImportProjectsPayload, 'projects' | 'userErrors'> & { projects: ReadonlyArray<ResolversTypes['Project']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  UpdateProjectInput: Types.UpdateProjectInput;
  ClassifyProjectInput: Types.ClassifyProjectInput;
  ListMembershipInput: Types.ListMembershipInput;
  PlanMilestoneInput: Types.PlanMilestoneInput;
  AssessReadinessInput: Types.AssessReadinessInput;
  ReportMilestoneInput: Types.ReportMilestoneInput;
  VerifyMilestoneInput: Types.VerifyMilestoneInput;
  PlanYearInput: Types.PlanYearInput;
  ReportInvestmentInput: Types.ReportInvestmentInput;
  WorksStatus: Types.WorksStatus;
  ReportStanding: Types.ReportStanding;
  MonthlyRise: Types.MonthlyRise;
  Suspension: ResolverTypeWrapper<SuspensionParent>;
  PlannedStage: ResolverTypeWrapper<PlannedStageParent>;
  ProgressReport: ResolverTypeWrapper<ProgressReportParent>;
  UndoneMilestone: ResolverTypeWrapper<UndoneMilestoneParent>;
  MonthlyReport: ResolverTypeWrapper<MonthlyReportView>;
  ReportExcuse: ResolverTypeWrapper<Excuse>;
  YearPlanVersion: ResolverTypeWrapper<SumRevision>;
  InvestmentVersion: ResolverTypeWrapper<SumRevision>;
  UndoMilestoneInput: Types.UndoMilestoneInput;
  PlanStagesInput: Types.PlanStagesInput;
  PlannedStageInput: Types.PlannedStageInput;
  SuspendWorkInput: Types.SuspendWorkInput;
  ResumeWorkInput: Types.ResumeWorkInput;
  ReportProgressInput: Types.ReportProgressInput;
  StateExcuseInput: Types.StateExcuseInput;
  ApproveExcuseInput: Types.ApproveExcuseInput;
  RecordDemonstrationInput: Types.RecordDemonstrationInput;
  DemonstrationFactInput: Types.DemonstrationFactInput;
  DemonstrationFactKind: Types.DemonstrationFactKind;
  PublishedFigure: ResolverTypeWrapper<PublishedFigureParent>;
  FigureReport: ResolverTypeWrapper<FigureReportParent>;
  FigurePrecision: Types.FigurePrecision;
  RecomputedFigure: ResolverTypeWrapper<RecomputedFigureParent>;
  RecomputationBasis: Types.RecomputationBasis;
  RecomputationObstacle: Types.RecomputationObstacle;
  DerivedFigure: ResolverTypeWrapper<DerivedView>;
  DerivationRule: Types.DerivationRule;
  PublishedFigureConnection: ResolverTypeWrapper<Omit<Types.PublishedFigureConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['PublishedFigure']> }>;
  StartEvent: ResolverTypeWrapper<StartEventParent>;
  StartEventVenue: ResolverTypeWrapper<Venue>;
  StartEventProject: ResolverTypeWrapper<OccasionMember>;
  VenueKind: Types.VenueKind;
  OccasionStatus: Types.OccasionStatus;
  StatedSum: ResolverTypeWrapper<StatedSumParent>;
  StatedCount: ResolverTypeWrapper<StatedSum>;
  OccasionVersion: ResolverTypeWrapper<OccasionVersionView>;
  OccasionWithdrawal: ResolverTypeWrapper<Omit<Types.OccasionWithdrawal, 'act'> & { act: ResolversTypes['Act'] }>;
  OccasionTotals: ResolverTypeWrapper<OccasionTotalsParent>;
  StartEventConnection: ResolverTypeWrapper<StartEventPage>;
  StartEventPayload: ResolverTypeWrapper<Omit<Types.StartEventPayload, 'startEvent' | 'userErrors'> & { startEvent?: Types.Maybe<ResolversTypes['StartEvent']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecordStartEventInput: Types.RecordStartEventInput;
  StartEventVenueInput: Types.StartEventVenueInput;
  StartEventProjectInput: Types.StartEventProjectInput;
  WithdrawStartEventInput: Types.WithdrawStartEventInput;
  Tour: ResolverTypeWrapper<TourParent>;
  TourStop: ResolverTypeWrapper<RankedStop>;
  TourScores: ResolverTypeWrapper<Types.TourScores>;
  TourSums: ResolverTypeWrapper<Omit<Types.TourSums, 'investment' | 'output' | 'tax' | 'jobs'> & { investment: ResolversTypes['StatedSum'], output: ResolversTypes['StatedSum'], tax: ResolversTypes['StatedSum'], jobs: ResolversTypes['StatedCount'] }>;
  TourConnection: ResolverTypeWrapper<TourPage>;
  TourPayload: ResolverTypeWrapper<Omit<Types.TourPayload, 'tour' | 'userErrors'> & { tour?: Types.Maybe<ResolversTypes['Tour']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecordTourInput: Types.RecordTourInput;
  TourStopInput: Types.TourStopInput;
  TourScoresInput: Types.TourScoresInput;
  WithdrawTourInput: Types.WithdrawTourInput;
  ImportKind: Types.ImportKind;
  ImportField: Types.ImportField;
  ImportTableInput: Types.ImportTableInput;
  ImportColumnInput: Types.ImportColumnInput;
  StartImportInput: Types.StartImportInput;
  ImportPreview: ResolverTypeWrapper<ImportPreviewParent>;
  ImportColumn: ResolverTypeWrapper<Column>;
  PreviewedRow: ResolverTypeWrapper<Types.PreviewedRow>;
  PreviewedCell: ResolverTypeWrapper<Types.PreviewedCell>;
  ImportRefusal: ResolverTypeWrapper<RowRefusal>;
  ImportStatus: Types.ImportStatus;
  ProjectImport: ResolverTypeWrapper<TableImport>;
  ProjectImportConnection: ResolverTypeWrapper<Omit<Types.ProjectImportConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['ProjectImport']> }>;
  ImportRefusalConnection: ResolverTypeWrapper<Omit<Types.ImportRefusalConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['ImportRefusal']> }>;
  ImportPayload: ResolverTypeWrapper<Omit<Types.ImportPayload, 'import' | 'userErrors'> & { import?: Types.Maybe<ResolversTypes['ProjectImport']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ExistingAsset: ResolverTypeWrapper<ExistingAssetParent>;
  AssetMove: ResolverTypeWrapper<AssetMoved>;
  AssetStage: Types.AssetStage;
  AssetRoute: Types.AssetRoute;
  ExistingAssetConnection: ResolverTypeWrapper<ExistingAssetPage>;
  AssetTotals: ResolverTypeWrapper<AssetTotalsParent>;
  AssetsOfStage: ResolverTypeWrapper<AssetsOfStageParent>;
  AssetsOfRoute: ResolverTypeWrapper<AssetsOfRouteParent>;
  ExistingAssetPayload: ResolverTypeWrapper<Omit<Types.ExistingAssetPayload, 'asset' | 'userErrors'> & { asset?: Types.Maybe<ResolversTypes['ExistingAsset']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecordExistingAssetInput: Types.RecordExistingAssetInput;
  MoveExistingAssetInput: Types.MoveExistingAssetInput;
  CompletionEvaluation: ResolverTypeWrapper<CompletionEvaluationParent>;
  EvaluationVersion: ResolverTypeWrapper<NumberedEvaluation>;
  EvaluationScore: ResolverTypeWrapper<Types.EvaluationScore>;
  EvaluationDimension: Types.EvaluationDimension;
  EvaluationStatus: Types.EvaluationStatus;
  CompletionEvaluationConnection: ResolverTypeWrapper<EvaluationPage>;
  DimensionMean: ResolverTypeWrapper<Types.DimensionMean>;
  CompletionEvaluationPayload: ResolverTypeWrapper<Omit<Types.CompletionEvaluationPayload, 'evaluation' | 'userErrors'> & { evaluation?: Types.Maybe<ResolversTypes['CompletionEvaluation']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  EvaluateCompletionInput: Types.EvaluateCompletionInput;
  EvaluationScoreInput: Types.EvaluationScoreInput;
  MarkExemplaryInput: Types.MarkExemplaryInput;
  ExportContent: Types.ExportContent;
  ExportFormat: Types.ExportFormat;
  ExportedTable: ResolverTypeWrapper<Types.ExportedTable>;
  Region: ResolverTypeWrapper<Types.Region>;
  Organisation: ResolverTypeWrapper<Types.Organisation>;
  Actor: ResolverTypeWrapper<Types.Actor>;
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
  Attachment: Types.Attachment;
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
  Mutation: Record<PropertyKey, never>;
  Project: ProjectRow;
  Readiness: ReadinessView;
  DimensionReadiness: DimensionReadinessParent;
  ProjectSource: Types.ProjectSource;
  ListMembership: Types.ListMembership;
  YearPlan: YearPlanOfProject;
  InvestmentReport: MonthReport;
  Milestone: DueMilestone;
  Intake: IntakeParent;
  IntakeCriterionState: Types.IntakeCriterionState;
  IntakeScore: IntakeScoreParent;
  ProjectChecklist: ProjectChecklistParent;
  ChecklistItemState: ItemState;
  SuppliedChecklist: SuppliedChecklistParent;
  ChecklistPayload: Omit<Types.ChecklistPayload, 'checklist' | 'userErrors'> & { checklist?: Types.Maybe<ResolversParentTypes['SuppliedChecklist']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ScoreIntakeInput: Types.ScoreIntakeInput;
  DecideIntakeInput: Types.DecideIntakeInput;
  SupplyChecklistInput: Types.SupplyChecklistInput;
  ChecklistItemInput: Types.ChecklistItemInput;
  AnswerChecklistInput: Types.AnswerChecklistInput;
  PreliminaryPlan: PreliminaryPlanParent;
  PlanVersion: NumberedVersion;
  PlanStepState: StepVariance;
  PreliminaryPlanPayload: Omit<Types.PreliminaryPlanPayload, 'plan' | 'userErrors'> & { plan?: Types.Maybe<ResolversParentTypes['PreliminaryPlan']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DraftPreliminaryPlanInput: Types.DraftPreliminaryPlanInput;
  PlanStepInput: Types.PlanStepInput;
  BaselinePreliminaryPlanInput: Types.BaselinePreliminaryPlanInput;
  CompletePlanStepInput: Types.CompletePlanStepInput;
  ProjectList: ProjectListParent;
  ProjectListConnection: Omit<Types.ProjectListConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['ProjectList']> };
  ListConsequenceOf: Types.ListConsequenceOf;
  ProjectRule: ProjectRuleParent;
  ProjectListPayload: Omit<Types.ProjectListPayload, 'list' | 'userErrors'> & { list?: Types.Maybe<ResolversParentTypes['ProjectList']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ProjectRuleInput: Types.ProjectRuleInput;
  DeclareProjectListInput: Types.DeclareProjectListInput;
  ChangeProjectListRuleInput: Types.ChangeProjectListRuleInput;
  CloseProjectListInput: Types.CloseProjectListInput;
  ProjectSelection: Selection;
  ProjectSelectionConnection: Omit<Types.ProjectSelectionConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['ProjectSelection']> };
  SelectionRun: RunOfSelection;
  SelectionResultConnection: Omit<Types.SelectionResultConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['SelectionResult']> };
  SelectionResult: SelectionResultParent;
  SelectionDifference: SelectionDifferenceParent;
  SelectionChange: SelectionChangeParent;
  SelectionPayload: Omit<Types.SelectionPayload, 'selection' | 'userErrors'> & { selection?: Types.Maybe<ResolversParentTypes['ProjectSelection']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RunSelectionInput: Types.RunSelectionInput;
  BatchDemandState: DemandState;
  ProjectFilter: Types.ProjectFilter;
  PortfolioRow: PortfolioGroup;
  Rate: RateParent;
  MoneyRate: Rate;
  CountGrowth: Rate;
  MoneyGrowth: Rate;
  MonthOfPortfolio: MonthView;
  ProjectConnection: ProjectPage;
  ProjectPayload: Omit<Types.ProjectPayload, 'project' | 'userErrors'> & { project?: Types.Maybe<ResolversParentTypes['Project']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RegisterProjectInput: Types.RegisterProjectInput;
  PlannedMilestoneInput: Types.PlannedMilestoneInput;
  ImportProjectsInput: Types.ImportProjectsInput;
  ImportedProjectInput: Types.ImportedProjectInput;
  ImportProjectsPayload: Omit<Types.ImportProjectsPayload, 'projects' | 'userErrors'> & { projects: ReadonlyArray<ResolversParentTypes['Project']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  UpdateProjectInput: Types.UpdateProjectInput;
  ClassifyProjectInput: Types.ClassifyProjectInput;
  ListMembershipInput: Types.ListMembershipInput;
  PlanMilestoneInput: Types.PlanMilestoneInput;
  AssessReadinessInput: Types.AssessReadinessInput;
  ReportMilestoneInput: Types.ReportMilestoneInput;
  VerifyMilestoneInput: Types.VerifyMilestoneInput;
  PlanYearInput: Types.PlanYearInput;
  ReportInvestmentInput: Types.ReportInvestmentInput;
  Suspension: SuspensionParent;
  PlannedStage: PlannedStageParent;
  ProgressReport: ProgressReportParent;
  UndoneMilestone: UndoneMilestoneParent;
  MonthlyReport: MonthlyReportView;
  ReportExcuse: Excuse;
  YearPlanVersion: SumRevision;
  InvestmentVersion: SumRevision;
  UndoMilestoneInput: Types.UndoMilestoneInput;
  PlanStagesInput: Types.PlanStagesInput;
  PlannedStageInput: Types.PlannedStageInput;
  SuspendWorkInput: Types.SuspendWorkInput;
  ResumeWorkInput: Types.ResumeWorkInput;
  ReportProgressInput: Types.ReportProgressInput;
  StateExcuseInput: Types.StateExcuseInput;
  ApproveExcuseInput: Types.ApproveExcuseInput;
  RecordDemonstrationInput: Types.RecordDemonstrationInput;
  DemonstrationFactInput: Types.DemonstrationFactInput;
  PublishedFigure: PublishedFigureParent;
  FigureReport: FigureReportParent;
  RecomputedFigure: RecomputedFigureParent;
  DerivedFigure: DerivedView;
  PublishedFigureConnection: Omit<Types.PublishedFigureConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['PublishedFigure']> };
  StartEvent: StartEventParent;
  StartEventVenue: Venue;
  StartEventProject: OccasionMember;
  StatedSum: StatedSumParent;
  StatedCount: StatedSum;
  OccasionVersion: OccasionVersionView;
  OccasionWithdrawal: Omit<Types.OccasionWithdrawal, 'act'> & { act: ResolversParentTypes['Act'] };
  OccasionTotals: OccasionTotalsParent;
  StartEventConnection: StartEventPage;
  StartEventPayload: Omit<Types.StartEventPayload, 'startEvent' | 'userErrors'> & { startEvent?: Types.Maybe<ResolversParentTypes['StartEvent']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecordStartEventInput: Types.RecordStartEventInput;
  StartEventVenueInput: Types.StartEventVenueInput;
  StartEventProjectInput: Types.StartEventProjectInput;
  WithdrawStartEventInput: Types.WithdrawStartEventInput;
  Tour: TourParent;
  TourStop: RankedStop;
  TourScores: Types.TourScores;
  TourSums: Omit<Types.TourSums, 'investment' | 'output' | 'tax' | 'jobs'> & { investment: ResolversParentTypes['StatedSum'], output: ResolversParentTypes['StatedSum'], tax: ResolversParentTypes['StatedSum'], jobs: ResolversParentTypes['StatedCount'] };
  TourConnection: TourPage;
  TourPayload: Omit<Types.TourPayload, 'tour' | 'userErrors'> & { tour?: Types.Maybe<ResolversParentTypes['Tour']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecordTourInput: Types.RecordTourInput;
  TourStopInput: Types.TourStopInput;
  TourScoresInput: Types.TourScoresInput;
  WithdrawTourInput: Types.WithdrawTourInput;
  ImportTableInput: Types.ImportTableInput;
  ImportColumnInput: Types.ImportColumnInput;
  StartImportInput: Types.StartImportInput;
  ImportPreview: ImportPreviewParent;
  ImportColumn: Column;
  PreviewedRow: Types.PreviewedRow;
  PreviewedCell: Types.PreviewedCell;
  ImportRefusal: RowRefusal;
  ProjectImport: TableImport;
  ProjectImportConnection: Omit<Types.ProjectImportConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['ProjectImport']> };
  ImportRefusalConnection: Omit<Types.ImportRefusalConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['ImportRefusal']> };
  ImportPayload: Omit<Types.ImportPayload, 'import' | 'userErrors'> & { import?: Types.Maybe<ResolversParentTypes['ProjectImport']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ExistingAsset: ExistingAssetParent;
  AssetMove: AssetMoved;
  ExistingAssetConnection: ExistingAssetPage;
  AssetTotals: AssetTotalsParent;
  AssetsOfStage: AssetsOfStageParent;
  AssetsOfRoute: AssetsOfRouteParent;
  ExistingAssetPayload: Omit<Types.ExistingAssetPayload, 'asset' | 'userErrors'> & { asset?: Types.Maybe<ResolversParentTypes['ExistingAsset']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecordExistingAssetInput: Types.RecordExistingAssetInput;
  MoveExistingAssetInput: Types.MoveExistingAssetInput;
  CompletionEvaluation: CompletionEvaluationParent;
  EvaluationVersion: NumberedEvaluation;
  EvaluationScore: Types.EvaluationScore;
  CompletionEvaluationConnection: EvaluationPage;
  DimensionMean: Types.DimensionMean;
  CompletionEvaluationPayload: Omit<Types.CompletionEvaluationPayload, 'evaluation' | 'userErrors'> & { evaluation?: Types.Maybe<ResolversParentTypes['CompletionEvaluation']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  EvaluateCompletionInput: Types.EvaluateCompletionInput;
  EvaluationScoreInput: Types.EvaluationScoreInput;
  MarkExemplaryInput: Types.MarkExemplaryInput;
  ExportedTable: Types.ExportedTable;
  Region: Types.Region;
  Organisation: Types.Organisation;
  Actor: Types.Actor;
  Boolean: Types.Scalars['Boolean']['output'];
  String: Types.Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  posts?: Types.Maybe<ReadonlyArray<Types.Post>>;
  signedIn?: Types.Maybe<Types.Scalars['Boolean']['input']>;
  serviceAccounts?: Types.Maybe<Types.Scalars['Boolean']['input']>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = ProjectsContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type VisibleDirectiveArgs = {
  by: Types.Scalars['String']['input'];
};

export type VisibleDirectiveResolver<Result, Parent, ContextType = ProjectsContext, Args = VisibleDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ReachDirectiveArgs = {
  by: ReadonlyArray<Types.Scalars['String']['input']>;
};

export type ReachDirectiveResolver<Result, Parent, ContextType = ProjectsContext, Args = ReachDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type LabelDirectiveArgs = {
  zh: Types.Scalars['String']['input'];
  en: Types.Scalars['String']['input'];
};

export type LabelDirectiveResolver<Result, Parent, ContextType = ProjectsContext, Args = LabelDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

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

export type QuantityResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType, Partial<Types.QuantityValueArgs>>;
  isRounded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<Types.QuantityIsRoundedArgs>>;
};

export type MoneyResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  yuan?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  wan?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  yi?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  startCursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type CountResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ActResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Act'] = ResolversParentTypes['Act']> = {
  actorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  actor?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onBehalfOfId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  onBehalfOf?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AttachmentResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Attachment'] = ResolversParentTypes['Attachment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClockResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Clock'] = ResolversParentTypes['Clock']> = {
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

export type PauseResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Pause'] = ResolversParentTypes['Pause']> = {
  kind?: Resolver<ResolversTypes['PauseKind'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExtensionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Extension'] = ResolversParentTypes['Extension']> = {
  kind?: Resolver<ResolversTypes['ExtensionKind'], ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  approvedBy?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RungResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Rung'] = ResolversParentTypes['Rung']> = {
  kind?: Resolver<ResolversTypes['RungKind'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['RungLimit'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'StateConflict' | 'InsufficientQuota' | 'InsufficientFunds', ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  received?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotAllowedResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['NotAllowed'] = ResolversParentTypes['NotAllowed']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  expected?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  neededPost?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateConflictResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['StateConflict'] = ResolversParentTypes['StateConflict']> = {
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

export type InsufficientQuotaResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['InsufficientQuota'] = ResolversParentTypes['InsufficientQuota']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsufficientFundsResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['InsufficientFunds'] = ResolversParentTypes['InsufficientFunds']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VerificationResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Verification'] = ResolversParentTypes['Verification']> = {
  stream?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstWrongSeq?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TroubledStreamResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['TroubledStream'] = ResolversParentTypes['TroubledStream']> = {
  journal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TroubledStreamsResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['TroubledStreams'] = ResolversParentTypes['TroubledStreams']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TroubledStream']>, ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VoucherPartResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['VoucherPart'] = ResolversParentTypes['VoucherPart']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endSeq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  troubledStreamsOfProjects?: Resolver<Types.Maybe<ResolversTypes['TroubledStreams']>, ParentType, ContextType>;
  project?: Resolver<Types.Maybe<ResolversTypes['Project']>, ParentType, ContextType, Partial<Types.QueryProjectArgs>>;
  projects?: Resolver<Types.Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, RequireFields<Types.QueryProjectsArgs, 'orderBy' | 'first'>>;
  projectList?: Resolver<Types.Maybe<ResolversTypes['ProjectList']>, ParentType, ContextType, RequireFields<Types.QueryProjectListArgs, 'id'>>;
  projectLists?: Resolver<Types.Maybe<ResolversTypes['ProjectListConnection']>, ParentType, ContextType, RequireFields<Types.QueryProjectListsArgs, 'first'>>;
  projectSelection?: Resolver<Types.Maybe<ResolversTypes['ProjectSelection']>, ParentType, ContextType, RequireFields<Types.QueryProjectSelectionArgs, 'id'>>;
  projectSelections?: Resolver<Types.Maybe<ResolversTypes['ProjectSelectionConnection']>, ParentType, ContextType, RequireFields<Types.QueryProjectSelectionsArgs, 'first'>>;
  publishedFigures?: Resolver<Types.Maybe<ResolversTypes['PublishedFigureConnection']>, ParentType, ContextType, RequireFields<Types.QueryPublishedFiguresArgs, 'first'>>;
  startEvent?: Resolver<Types.Maybe<ResolversTypes['StartEvent']>, ParentType, ContextType, RequireFields<Types.QueryStartEventArgs, 'id'>>;
  startEvents?: Resolver<Types.Maybe<ResolversTypes['StartEventConnection']>, ParentType, ContextType, RequireFields<Types.QueryStartEventsArgs, 'first'>>;
  tour?: Resolver<Types.Maybe<ResolversTypes['Tour']>, ParentType, ContextType, RequireFields<Types.QueryTourArgs, 'id'>>;
  tours?: Resolver<Types.Maybe<ResolversTypes['TourConnection']>, ParentType, ContextType, RequireFields<Types.QueryToursArgs, 'first'>>;
  existingAsset?: Resolver<Types.Maybe<ResolversTypes['ExistingAsset']>, ParentType, ContextType, RequireFields<Types.QueryExistingAssetArgs, 'id'>>;
  existingAssets?: Resolver<Types.Maybe<ResolversTypes['ExistingAssetConnection']>, ParentType, ContextType, RequireFields<Types.QueryExistingAssetsArgs, 'first'>>;
  completionEvaluation?: Resolver<Types.Maybe<ResolversTypes['CompletionEvaluation']>, ParentType, ContextType, RequireFields<Types.QueryCompletionEvaluationArgs, 'id'>>;
  completionEvaluations?: Resolver<Types.Maybe<ResolversTypes['CompletionEvaluationConnection']>, ParentType, ContextType, RequireFields<Types.QueryCompletionEvaluationsArgs, 'first'>>;
  exemplaryCases?: Resolver<Types.Maybe<ResolversTypes['CompletionEvaluationConnection']>, ParentType, ContextType, RequireFields<Types.QueryExemplaryCasesArgs, 'first'>>;
  portfolio?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['PortfolioRow']>>, ParentType, ContextType, RequireFields<Types.QueryPortfolioArgs, 'groupBy' | 'includeDemo'>>;
  previewImport?: Resolver<Types.Maybe<ResolversTypes['ImportPreview']>, ParentType, ContextType, RequireFields<Types.QueryPreviewImportArgs, 'input'>>;
  projectImport?: Resolver<Types.Maybe<ResolversTypes['ProjectImport']>, ParentType, ContextType, RequireFields<Types.QueryProjectImportArgs, 'id'>>;
  projectImports?: Resolver<Types.Maybe<ResolversTypes['ProjectImportConnection']>, ParentType, ContextType, RequireFields<Types.QueryProjectImportsArgs, 'first'>>;
  exportTable?: Resolver<Types.Maybe<ResolversTypes['ExportedTable']>, ParentType, ContextType, RequireFields<Types.QueryExportTableArgs, 'content' | 'format' | 'groupBy' | 'withEnglish'>>;
};

export type MutationResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  registerProject?: Resolver<Types.Maybe<ResolversTypes['ProjectPayload']>, ParentType, ContextType, RequireFields<Types.MutationRegisterProjectArgs, 'input'>>;
  importProjects?: Resolver<Types.Maybe<ResolversTypes['ImportProjectsPayload']>, ParentType, ContextType, RequireFields<Types.MutationImportProjectsArgs, 'input'>>;
  updateProject?: Resolver<Types.Maybe<ResolversTypes['ProjectPayload']>, ParentType, ContextType, RequireFields<Types.MutationUpdateProjectArgs, 'input'>>;
  classifyProject?: Resolver<Types.Maybe<ResolversTypes['ProjectPayload']>, ParentType, ContextType, RequireFields<Types.MutationClassifyProjectArgs, 'input'>>;
  scoreIntake?: Resolver<Types.Maybe<ResolversTypes['ProjectPayload']>, ParentType, ContextType, RequireFields<Types.MutationScoreIntakeArgs, 'input'>>;
  decideIntake?: Resolver<Types.Maybe<ResolversTypes['ProjectPayload']>, ParentType, ContextType, RequireFields<Types.MutationDecideIntakeArgs, 'input'>>;
  supplyChecklist?: Resolver<Types.Maybe<ResolversTypes['ChecklistPayload']>, ParentType, ContextType, RequireFields<Types.MutationSupplyChecklistArgs, 'input'>>;
  answerChecklist?: Resolver<Types.Maybe<ResolversTypes['ProjectPayload']>, ParentType, ContextType, RequireFields<Types.MutationAnswerChecklistArgs, 'input'>>;
  draftPreliminaryPlan?: Resolver<Types.Maybe<ResolversTypes['PreliminaryPlanPayload']>, ParentType, ContextType, RequireFields<Types.MutationDraftPreliminaryPlanArgs, 'input'>>;
  baselinePreliminaryPlan?: Resolver<Types.Maybe<ResolversTypes['PreliminaryPlanPayload']>, ParentType, ContextType, RequireFields<Types.MutationBaselinePreliminaryPlanArgs, 'input'>>;
  completePlanStep?: Resolver<Types.Maybe<ResolversTypes['PreliminaryPlanPayload']>, ParentType, ContextType, RequireFields<Types.MutationCompletePlanStepArgs, 'input'>>;
  declareProjectList?: Resolver<Types.Maybe<ResolversTypes['ProjectListPayload']>, ParentType, ContextType, RequireFields<Types.MutationDeclareProjectListArgs, 'input'>>;
  changeProjectListRule?: Resolver<Types.Maybe<ResolversTypes['ProjectListPayload']>, ParentType, ContextType, RequireFields<Types.MutationChangeProjectListRuleArgs, 'input'>>;
  closeProjectList?: Resolver<Types.Maybe<ResolversTypes['ProjectListPayload']>, ParentType, ContextType, RequireFields<Types.MutationCloseProjectListArgs, 'input'>>;
  runSelection?: Resolver<Types.Maybe<ResolversTypes['SelectionPayload']>, ParentType, ContextType, RequireFields<Types.MutationRunSelectionArgs, 'input'>>;
  enterList?: Resolver<Types.Maybe<ResolversTypes['ProjectPayload']>, ParentType, ContextType, RequireFields<Types.MutationEnterListArgs, 'input'>>;
  leaveList?: Resolver<Types.Maybe<ResolversTypes['ProjectPayload']>, ParentType, ContextType, RequireFields<Types.MutationLeaveListArgs, 'input'>>;
  planMilestone?: Resolver<Types.Maybe<ResolversTypes['ProjectPayload']>, ParentType, ContextType, RequireFields<Types.MutationPlanMilestoneArgs, 'input'>>;
  reportMilestone?: Resolver<Types.Maybe<ResolversTypes['ProjectPayload']>, ParentType, ContextType, RequireFields<Types.MutationReportMilestoneArgs, 'input'>>;
  verifyMilestone?: Resolver<Types.Maybe<ResolversTypes['ProjectPayload']>, ParentType, ContextType, RequireFields<Types.MutationVerifyMilestoneArgs, 'input'>>;
  assessReadiness?: Resolver<Types.Maybe<ResolversTypes['ProjectPayload']>, ParentType, ContextType, RequireFields<Types.MutationAssessReadinessArgs, 'input'>>;
  planYear?: Resolver<Types.Maybe<ResolversTypes['ProjectPayload']>, ParentType, ContextType, RequireFields<Types.MutationPlanYearArgs, 'input'>>;
  reportInvestment?: Resolver<Types.Maybe<ResolversTypes['ProjectPayload']>, ParentType, ContextType, RequireFields<Types.MutationReportInvestmentArgs, 'input'>>;
  undoMilestone?: Resolver<Types.Maybe<ResolversTypes['ProjectPayload']>, ParentType, ContextType, RequireFields<Types.MutationUndoMilestoneArgs, 'input'>>;
  planStages?: Resolver<Types.Maybe<ResolversTypes['ProjectPayload']>, ParentType, ContextType, RequireFields<Types.MutationPlanStagesArgs, 'input'>>;
  suspendWork?: Resolver<Types.Maybe<ResolversTypes['ProjectPayload']>, ParentType, ContextType, RequireFields<Types.MutationSuspendWorkArgs, 'input'>>;
  resumeWork?: Resolver<Types.Maybe<ResolversTypes['ProjectPayload']>, ParentType, ContextType, RequireFields<Types.MutationResumeWorkArgs, 'input'>>;
  reportProgress?: Resolver<Types.Maybe<ResolversTypes['ProjectPayload']>, ParentType, ContextType, RequireFields<Types.MutationReportProgressArgs, 'input'>>;
  stateExcuse?: Resolver<Types.Maybe<ResolversTypes['ProjectPayload']>, ParentType, ContextType, RequireFields<Types.MutationStateExcuseArgs, 'input'>>;
  approveExcuse?: Resolver<Types.Maybe<ResolversTypes['ProjectPayload']>, ParentType, ContextType, RequireFields<Types.MutationApproveExcuseArgs, 'input'>>;
  recordStartEvent?: Resolver<Types.Maybe<ResolversTypes['StartEventPayload']>, ParentType, ContextType, RequireFields<Types.MutationRecordStartEventArgs, 'input'>>;
  withdrawStartEvent?: Resolver<Types.Maybe<ResolversTypes['StartEventPayload']>, ParentType, ContextType, RequireFields<Types.MutationWithdrawStartEventArgs, 'input'>>;
  recordTour?: Resolver<Types.Maybe<ResolversTypes['TourPayload']>, ParentType, ContextType, RequireFields<Types.MutationRecordTourArgs, 'input'>>;
  withdrawTour?: Resolver<Types.Maybe<ResolversTypes['TourPayload']>, ParentType, ContextType, RequireFields<Types.MutationWithdrawTourArgs, 'input'>>;
  recordExistingAsset?: Resolver<Types.Maybe<ResolversTypes['ExistingAssetPayload']>, ParentType, ContextType, RequireFields<Types.MutationRecordExistingAssetArgs, 'input'>>;
  moveExistingAsset?: Resolver<Types.Maybe<ResolversTypes['ExistingAssetPayload']>, ParentType, ContextType, RequireFields<Types.MutationMoveExistingAssetArgs, 'input'>>;
  evaluateCompletion?: Resolver<Types.Maybe<ResolversTypes['CompletionEvaluationPayload']>, ParentType, ContextType, RequireFields<Types.MutationEvaluateCompletionArgs, 'input'>>;
  markExemplary?: Resolver<Types.Maybe<ResolversTypes['CompletionEvaluationPayload']>, ParentType, ContextType, RequireFields<Types.MutationMarkExemplaryArgs, 'input'>>;
  recordDemonstration?: Resolver<Types.Maybe<ResolversTypes['ProjectPayload']>, ParentType, ContextType, RequireFields<Types.MutationRecordDemonstrationArgs, 'input'>>;
  startImport?: Resolver<Types.Maybe<ResolversTypes['ImportPayload']>, ParentType, ContextType, RequireFields<Types.MutationStartImportArgs, 'input'>>;
};

export type ProjectResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<Types.Maybe<ResolversTypes['ProjectCode']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  region?: Resolver<Types.Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  ownerId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  owner?: Resolver<Types.Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  batch?: Resolver<Types.Maybe<ResolversTypes['Batch']>, ParentType, ContextType>;
  library?: Resolver<Types.Maybe<ResolversTypes['ProjectLibrary']>, ParentType, ContextType>;
  batchDemands?: Resolver<ReadonlyArray<ResolversTypes['BatchDemandState']>, ParentType, ContextType>;
  field?: Resolver<Types.Maybe<ResolversTypes['ProjectField']>, ParentType, ContextType>;
  layers?: Resolver<ReadonlyArray<ResolversTypes['ProjectLayer']>, ParentType, ContextType>;
  construction?: Resolver<Types.Maybe<ResolversTypes['ConstructionKind']>, ParentType, ContextType>;
  industry?: Resolver<Types.Maybe<ResolversTypes['IndustryClass']>, ParentType, ContextType>;
  intake?: Resolver<ResolversTypes['Intake'], ParentType, ContextType>;
  preliminaryPlan?: Resolver<Types.Maybe<ResolversTypes['PreliminaryPlan']>, ParentType, ContextType>;
  checklists?: Resolver<ReadonlyArray<ResolversTypes['ProjectChecklist']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  type?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lists?: Resolver<ReadonlyArray<ResolversTypes['ListMembership']>, ParentType, ContextType>;
  listConsequences?: Resolver<ReadonlyArray<ResolversTypes['ListConsequenceOf']>, ParentType, ContextType, Partial<Types.ProjectListConsequencesArgs>>;
  totalInvestment?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  plannedThisYear?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  yearPlans?: Resolver<ReadonlyArray<ResolversTypes['YearPlan']>, ParentType, ContextType>;
  investmentReports?: Resolver<ReadonlyArray<ResolversTypes['InvestmentReport']>, ParentType, ContextType, Partial<Types.ProjectInvestmentReportsArgs>>;
  isDemoData?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Types.Maybe<ResolversTypes['ProjectSource']>, ParentType, ContextType>;
  readiness?: Resolver<ResolversTypes['Readiness'], ParentType, ContextType>;
  startWarnings?: Resolver<ReadonlyArray<ResolversTypes['DimensionReadiness']>, ParentType, ContextType>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['Milestone']>, ParentType, ContextType>;
  worksStatus?: Resolver<ResolversTypes['WorksStatus'], ParentType, ContextType>;
  suspensions?: Resolver<ReadonlyArray<ResolversTypes['Suspension']>, ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['PlannedStage']>, ParentType, ContextType>;
  progress?: Resolver<ReadonlyArray<ResolversTypes['ProgressReport']>, ParentType, ContextType>;
  undoneMilestones?: Resolver<ReadonlyArray<ResolversTypes['UndoneMilestone']>, ParentType, ContextType>;
  startEvents?: Resolver<ReadonlyArray<ResolversTypes['StartEvent']>, ParentType, ContextType>;
  tours?: Resolver<ReadonlyArray<ResolversTypes['Tour']>, ParentType, ContextType>;
  existingAssets?: Resolver<ReadonlyArray<ResolversTypes['ExistingAsset']>, ParentType, ContextType>;
  completionEvaluation?: Resolver<Types.Maybe<ResolversTypes['CompletionEvaluation']>, ParentType, ContextType>;
  monthlyReport?: Resolver<ResolversTypes['MonthlyReport'], ParentType, ContextType, RequireFields<Types.ProjectMonthlyReportArgs, 'year' | 'month'>>;
};

export type ReadinessResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Readiness'] = ResolversParentTypes['Readiness']> = {
  verdict?: Resolver<ResolversTypes['ReadinessVerdict'], ParentType, ContextType>;
  dimensions?: Resolver<ReadonlyArray<ResolversTypes['DimensionReadiness']>, ParentType, ContextType>;
};

export type DimensionReadinessResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['DimensionReadiness'] = ResolversParentTypes['DimensionReadiness']> = {
  dimension?: Resolver<ResolversTypes['ReadinessDimension'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['ReadinessVerdict'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  assessedOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ProjectSourceResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ProjectSource'] = ResolversParentTypes['ProjectSource']> = {
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  words?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  asOf?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ListMembershipResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ListMembership'] = ResolversParentTypes['ListMembership']> = {
  list?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type YearPlanResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['YearPlan'] = ResolversParentTypes['YearPlan']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  months?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['YearPlanVersion']>, ParentType, ContextType>;
  completed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  missingMonths?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  executionRate?: Resolver<Types.Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type InvestmentReportResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['InvestmentReport'] = ResolversParentTypes['InvestmentReport']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['InvestmentVersion']>, ParentType, ContextType>;
};

export type MilestoneResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Milestone'] = ResolversParentTypes['Milestone']> = {
  kind?: Resolver<ResolversTypes['MilestoneKind'], ParentType, ContextType>;
  plannedOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statedIn?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actualOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reported?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  verified?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
};

export type IntakeResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Intake'] = ResolversParentTypes['Intake']> = {
  status?: Resolver<ResolversTypes['IntakeStatus'], ParentType, ContextType>;
  points?: Resolver<Types.Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  criteria?: Resolver<ReadonlyArray<ResolversTypes['IntakeCriterionState']>, ParentType, ContextType>;
  scores?: Resolver<ReadonlyArray<ResolversTypes['IntakeScore']>, ParentType, ContextType>;
  opinion?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decided?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
};

export type IntakeCriterionStateResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['IntakeCriterionState'] = ResolversParentTypes['IntakeCriterionState']> = {
  criterion?: Resolver<ResolversTypes['IntakeCriterion'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  average?: Resolver<Types.Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type IntakeScoreResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['IntakeScore'] = ResolversParentTypes['IntakeScore']> = {
  criterion?: Resolver<ResolversTypes['IntakeCriterion'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scored?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
};

export type ProjectChecklistResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ProjectChecklist'] = ResolversParentTypes['ProjectChecklist']> = {
  checklist?: Resolver<ResolversTypes['ChecklistKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isSupplied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<Types.Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['ChecklistItemState']>, ParentType, ContextType>;
};

export type ChecklistItemStateResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ChecklistItemState'] = ResolversParentTypes['ChecklistItemState']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isMet?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  note?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answered?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
};

export type SuppliedChecklistResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['SuppliedChecklist'] = ResolversParentTypes['SuppliedChecklist']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  checklist?: Resolver<ResolversTypes['ChecklistKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documentNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChecklistPayloadResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ChecklistPayload'] = ResolversParentTypes['ChecklistPayload']> = {
  checklist?: Resolver<Types.Maybe<ResolversTypes['SuppliedChecklist']>, ParentType, ContextType>;
  cursor?: Resolver<Types.Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PreliminaryPlanResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['PreliminaryPlan'] = ResolversParentTypes['PreliminaryPlan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['PlanVersion']>, ParentType, ContextType>;
  baseline?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PlanStepState']>, ParentType, ContextType, Partial<Types.PreliminaryPlanStepsArgs>>;
  earlyStartDays?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PlanVersionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['PlanVersion'] = ResolversParentTypes['PlanVersion']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  task?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  steps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  drafted?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
};

export type PlanStepStateResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['PlanStepState'] = ResolversParentTypes['PlanStepState']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  responsible?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  limitDays?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  after?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  doneOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  completed?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
  baselineDueOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  movedDays?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  varianceDays?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tookDays?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isOverLimit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PreliminaryPlanPayloadResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['PreliminaryPlanPayload'] = ResolversParentTypes['PreliminaryPlanPayload']> = {
  plan?: Resolver<Types.Maybe<ResolversTypes['PreliminaryPlan']>, ParentType, ContextType>;
  cursor?: Resolver<Types.Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProjectListResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ProjectList'] = ResolversParentTypes['ProjectList']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  region?: Resolver<Types.Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<Types.Maybe<ResolversTypes['ProjectRule']>, ParentType, ContextType>;
  ruleSince?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  consequences?: Resolver<ReadonlyArray<ResolversTypes['ListConsequence']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ListStatus'], ParentType, ContextType>;
  declaredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closedOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  members?: Resolver<Types.Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, RequireFields<Types.ProjectListMembersArgs, 'orderBy' | 'first'>>;
};

export type ProjectListConnectionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ProjectListConnection'] = ResolversParentTypes['ProjectListConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProjectList']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ListConsequenceOfResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ListConsequenceOf'] = ResolversParentTypes['ListConsequenceOf']> = {
  consequence?: Resolver<ResolversTypes['ListConsequence'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProjectRuleResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ProjectRule'] = ResolversParentTypes['ProjectRule']> = {
  leastTotal?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['Level']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['ProjectField']>, ParentType, ContextType>;
  batches?: Resolver<ReadonlyArray<ResolversTypes['Batch']>, ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  layers?: Resolver<ReadonlyArray<ResolversTypes['ProjectLayer']>, ParentType, ContextType>;
  constructions?: Resolver<ReadonlyArray<ResolversTypes['ConstructionKind']>, ParentType, ContextType>;
  industries?: Resolver<ReadonlyArray<ResolversTypes['IndustryClass']>, ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProjectListPayloadResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ProjectListPayload'] = ResolversParentTypes['ProjectListPayload']> = {
  list?: Resolver<Types.Maybe<ResolversTypes['ProjectList']>, ParentType, ContextType>;
  cursor?: Resolver<Types.Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProjectSelectionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ProjectSelection'] = ResolversParentTypes['ProjectSelection']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  region?: Resolver<Types.Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  runs?: Resolver<ReadonlyArray<ResolversTypes['SelectionRun']>, ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['SelectionDifference'], ParentType, ContextType, RequireFields<Types.ProjectSelectionDifferenceArgs, 'from' | 'to'>>;
};

export type ProjectSelectionConnectionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ProjectSelectionConnection'] = ResolversParentTypes['ProjectSelectionConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProjectSelection']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SelectionRunResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['SelectionRun'] = ResolversParentTypes['SelectionRun']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ProjectRule'], ParentType, ContextType>;
  most?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  withDemoData?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  candidates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  selected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ran?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
  results?: Resolver<ResolversTypes['SelectionResultConnection'], ParentType, ContextType, RequireFields<Types.SelectionRunResultsArgs, 'first'>>;
};

export type SelectionResultConnectionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['SelectionResultConnection'] = ResolversParentTypes['SelectionResultConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SelectionResult']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SelectionResultResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['SelectionResult'] = ResolversParentTypes['SelectionResult']> = {
  projectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<Types.Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isSelected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  failed?: Resolver<ReadonlyArray<ResolversTypes['RuleCriterion']>, ParentType, ContextType>;
};

export type SelectionDifferenceResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['SelectionDifference'] = ResolversParentTypes['SelectionDifference']> = {
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  addedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stayed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  added?: Resolver<ReadonlyArray<ResolversTypes['SelectionChange']>, ParentType, ContextType>;
  removed?: Resolver<ReadonlyArray<ResolversTypes['SelectionChange']>, ParentType, ContextType>;
};

export type SelectionChangeResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['SelectionChange'] = ResolversParentTypes['SelectionChange']> = {
  projectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<Types.Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['SelectionCause'], ParentType, ContextType>;
  failed?: Resolver<ReadonlyArray<ResolversTypes['RuleCriterion']>, ParentType, ContextType>;
};

export type SelectionPayloadResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['SelectionPayload'] = ResolversParentTypes['SelectionPayload']> = {
  selection?: Resolver<Types.Maybe<ResolversTypes['ProjectSelection']>, ParentType, ContextType>;
  cursor?: Resolver<Types.Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BatchDemandStateResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['BatchDemandState'] = ResolversParentTypes['BatchDemandState']> = {
  batch?: Resolver<ResolversTypes['Batch'], ParentType, ContextType>;
  demand?: Resolver<ResolversTypes['BatchDemand'], ParentType, ContextType>;
  isMet?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PortfolioRowResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['PortfolioRow'] = ResolversParentTypes['PortfolioRow']> = {
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueToStart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  started?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startRate?: Resolver<Types.Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  statisticsRate?: Resolver<Types.Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  completionRate?: Resolver<Types.Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  completed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  executionRate?: Resolver<Types.Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Rate'], ParentType, ContextType, RequireFields<Types.PortfolioRowStartArgs, 'base'>>;
  resumption?: Resolver<ResolversTypes['Rate'], ParentType, ContextType>;
  entryInStatistics?: Resolver<ResolversTypes['Rate'], ParentType, ContextType>;
  completion?: Resolver<ResolversTypes['Rate'], ParentType, ContextType>;
  execution?: Resolver<ResolversTypes['MoneyRate'], ParentType, ContextType>;
  payment?: Resolver<ResolversTypes['MoneyRate'], ParentType, ContextType>;
  timeShare?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  signed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  capitalInjected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inOperation?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signedAndStartedInYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signedAndProducingInYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  yellow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  red?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['MonthOfPortfolio'], ParentType, ContextType>;
  newStarts?: Resolver<ResolversTypes['CountGrowth'], ParentType, ContextType>;
  completedGrowth?: Resolver<ResolversTypes['MoneyGrowth'], ParentType, ContextType>;
  rank?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<Types.PortfolioRowRankArgs, 'by'>>;
};

export type RateResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Rate'] = ResolversParentTypes['Rate']> = {
  part?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  whole?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent?: Resolver<Types.Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  shown?: Resolver<Types.Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type MoneyRateResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['MoneyRate'] = ResolversParentTypes['MoneyRate']> = {
  part?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  whole?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  percent?: Resolver<Types.Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  shown?: Resolver<Types.Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type CountGrowthResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['CountGrowth'] = ResolversParentTypes['CountGrowth']> = {
  before?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  now?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent?: Resolver<Types.Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type MoneyGrowthResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['MoneyGrowth'] = ResolversParentTypes['MoneyGrowth']> = {
  before?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  now?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  percent?: Resolver<Types.Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type MonthOfPortfolioResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['MonthOfPortfolio'] = ResolversParentTypes['MonthOfPortfolio']> = {
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completed?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  growth?: Resolver<Types.Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  rise?: Resolver<ResolversTypes['MonthlyRise'], ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<Types.Maybe<ResolversTypes['Count']>, ParentType, ContextType, RequireFields<Types.ProjectConnectionTotalArgs, 'upTo'>>;
};

export type ProjectPayloadResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ProjectPayload'] = ResolversParentTypes['ProjectPayload']> = {
  project?: Resolver<Types.Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  cursor?: Resolver<Types.Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ImportProjectsPayloadResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ImportProjectsPayload'] = ResolversParentTypes['ImportProjectsPayload']> = {
  projects?: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType>;
  cursor?: Resolver<Types.Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SuspensionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Suspension'] = ResolversParentTypes['Suspension']> = {
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suspended?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
  resumed?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
};

export type PlannedStageResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['PlannedStage'] = ResolversParentTypes['PlannedStage']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ProgressReportResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ProgressReport'] = ResolversParentTypes['ProgressReport']> = {
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  isWhole?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  words?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
};

export type UndoneMilestoneResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['UndoneMilestone'] = ResolversParentTypes['UndoneMilestone']> = {
  kind?: Resolver<ResolversTypes['MilestoneKind'], ParentType, ContextType>;
  actualOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reported?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  verified?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  undone?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
};

export type MonthlyReportResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['MonthlyReport'] = ResolversParentTypes['MonthlyReport']> = {
  standing?: Resolver<ResolversTypes['ReportStanding'], ParentType, ContextType>;
  lockDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  completed?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  rise?: Resolver<ResolversTypes['MonthlyRise'], ParentType, ContextType>;
  excuse?: Resolver<Types.Maybe<ResolversTypes['ReportExcuse']>, ParentType, ContextType>;
};

export type ReportExcuseResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ReportExcuse'] = ResolversParentTypes['ReportExcuse']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
  approved?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  expiresOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type YearPlanVersionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['YearPlanVersion'] = ResolversParentTypes['YearPlanVersion']> = {
  planned?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  months?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  set?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
};

export type InvestmentVersionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['InvestmentVersion'] = ResolversParentTypes['InvestmentVersion']> = {
  completed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
};

export type PublishedFigureResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['PublishedFigure'] = ResolversParentTypes['PublishedFigure'], FederationReferenceType extends FederationReferenceTypes['PublishedFigure'] = FederationReferenceTypes['PublishedFigure']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['PublishedFigure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['FigureReport'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['FigurePrecision'], ParentType, ContextType>;
  base?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  asOf?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  regionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  list?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rank?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rankedIn?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  recomputed?: Resolver<ResolversTypes['RecomputedFigure'], ParentType, ContextType, RequireFields<Types.PublishedFigureRecomputedArgs, 'includeDemo'>>;
  derived?: Resolver<ReadonlyArray<ResolversTypes['DerivedFigure']>, ParentType, ContextType>;
};

export type FigureReportResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['FigureReport'] = ResolversParentTypes['FigureReport']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type RecomputedFigureResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['RecomputedFigure'] = ResolversParentTypes['RecomputedFigure']> = {
  basis?: Resolver<Types.Maybe<ResolversTypes['RecomputationBasis']>, ParentType, ContextType>;
  value?: Resolver<Types.Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  shown?: Resolver<Types.Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  part?: Resolver<Types.Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  whole?: Resolver<Types.Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  difference?: Resolver<Types.Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  from?: Resolver<ReadonlyArray<ResolversTypes['PublishedFigure']>, ParentType, ContextType>;
  obstacle?: Resolver<Types.Maybe<ResolversTypes['RecomputationObstacle']>, ParentType, ContextType>;
};

export type DerivedFigureResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['DerivedFigure'] = ResolversParentTypes['DerivedFigure']> = {
  rule?: Resolver<ResolversTypes['DerivationRule'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lead?: Resolver<Types.Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  leadUnit?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ReadonlyArray<ResolversTypes['PublishedFigure']>, ParentType, ContextType>;
};

export type PublishedFigureConnectionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['PublishedFigureConnection'] = ResolversParentTypes['PublishedFigureConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PublishedFigure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StartEventResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['StartEvent'] = ResolversParentTypes['StartEvent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  region?: Resolver<Types.Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OccasionStatus'], ParentType, ContextType>;
  sideVenues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  venues?: Resolver<ReadonlyArray<ResolversTypes['StartEventVenue']>, ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  investment?: Resolver<ResolversTypes['StatedSum'], ParentType, ContextType>;
  verifiedStarts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['OccasionVersion']>, ParentType, ContextType>;
  withdrawn?: Resolver<Types.Maybe<ResolversTypes['OccasionWithdrawal']>, ParentType, ContextType>;
};

export type StartEventVenueResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['StartEventVenue'] = ResolversParentTypes['StartEventVenue']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VenueKind'], ParentType, ContextType>;
  regionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  region?: Resolver<Types.Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  investment?: Resolver<ResolversTypes['StatedSum'], ParentType, ContextType>;
  projects?: Resolver<ReadonlyArray<ResolversTypes['StartEventProject']>, ParentType, ContextType>;
};

export type StartEventProjectResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['StartEventProject'] = ResolversParentTypes['StartEventProject']> = {
  projectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<Types.Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  total?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type StatedSumResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['StatedSum'] = ResolversParentTypes['StatedSum']> = {
  sum?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatedCountResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['StatedCount'] = ResolversParentTypes['StatedCount']> = {
  sum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OccasionVersionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['OccasionVersion'] = ResolversParentTypes['OccasionVersion']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  investment?: Resolver<ResolversTypes['StatedSum'], ParentType, ContextType>;
  reason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
};

export type OccasionWithdrawalResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['OccasionWithdrawal'] = ResolversParentTypes['OccasionWithdrawal']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  act?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
};

export type OccasionTotalsResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['OccasionTotals'] = ResolversParentTypes['OccasionTotals']> = {
  occasions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  investment?: Resolver<ResolversTypes['StatedSum'], ParentType, ContextType>;
};

export type StartEventConnectionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['StartEventConnection'] = ResolversParentTypes['StartEventConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StartEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['OccasionTotals'], ParentType, ContextType, RequireFields<Types.StartEventConnectionTotalsArgs, 'includeDemo'>>;
};

export type StartEventPayloadResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['StartEventPayload'] = ResolversParentTypes['StartEventPayload']> = {
  startEvent?: Resolver<Types.Maybe<ResolversTypes['StartEvent']>, ParentType, ContextType>;
  cursor?: Resolver<Types.Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TourResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Tour'] = ResolversParentTypes['Tour']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  region?: Resolver<Types.Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OccasionStatus'], ParentType, ContextType>;
  stops?: Resolver<ReadonlyArray<ResolversTypes['TourStop']>, ParentType, ContextType>;
  sums?: Resolver<ResolversTypes['TourSums'], ParentType, ContextType>;
  projectsOfAtLeast?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<Types.TourProjectsOfAtLeastArgs, 'total'>>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['OccasionVersion']>, ParentType, ContextType>;
  withdrawn?: Resolver<Types.Maybe<ResolversTypes['OccasionWithdrawal']>, ParentType, ContextType>;
};

export type TourStopResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['TourStop'] = ResolversParentTypes['TourStop']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<Types.Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  total?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  output?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  tax?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  jobs?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  scores?: Resolver<Types.Maybe<ResolversTypes['TourScores']>, ParentType, ContextType>;
  points?: Resolver<Types.Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  rank?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TourScoresResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['TourScores'] = ResolversParentTypes['TourScores']> = {
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  benefit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  prospects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TourSumsResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['TourSums'] = ResolversParentTypes['TourSums']> = {
  regions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  investment?: Resolver<ResolversTypes['StatedSum'], ParentType, ContextType>;
  output?: Resolver<ResolversTypes['StatedSum'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['StatedSum'], ParentType, ContextType>;
  jobs?: Resolver<ResolversTypes['StatedCount'], ParentType, ContextType>;
};

export type TourConnectionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['TourConnection'] = ResolversParentTypes['TourConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Tour']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['OccasionTotals'], ParentType, ContextType, RequireFields<Types.TourConnectionTotalsArgs, 'includeDemo'>>;
};

export type TourPayloadResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['TourPayload'] = ResolversParentTypes['TourPayload']> = {
  tour?: Resolver<Types.Maybe<ResolversTypes['Tour']>, ParentType, ContextType>;
  cursor?: Resolver<Types.Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ImportPreviewResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ImportPreview'] = ResolversParentTypes['ImportPreview']> = {
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['ImportColumn']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['ImportField']>, ParentType, ContextType>;
  first?: Resolver<ReadonlyArray<ResolversTypes['PreviewedRow']>, ParentType, ContextType>;
  stored?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['ImportRefusal']>, ParentType, ContextType>;
};

export type ImportColumnResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ImportColumn'] = ResolversParentTypes['ImportColumn']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  header?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Types.Maybe<ResolversTypes['ImportField']>, ParentType, ContextType>;
  unit?: Resolver<Types.Maybe<ResolversTypes['MoneyUnit']>, ParentType, ContextType>;
  month?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PreviewedRowResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['PreviewedRow'] = ResolversParentTypes['PreviewedRow']> = {
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['PreviewedCell']>, ParentType, ContextType>;
};

export type PreviewedCellResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['PreviewedCell'] = ResolversParentTypes['PreviewedCell']> = {
  cell?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['ImportField'], ParentType, ContextType>;
  written?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportRefusalResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ImportRefusal'] = ResolversParentTypes['ImportRefusal']> = {
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cell?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expected?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  received?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProjectImportResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ProjectImport'] = ResolversParentTypes['ProjectImport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ImportKind'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ImportStatus'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stored?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  started?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
  endedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  refusals?: Resolver<ResolversTypes['ImportRefusalConnection'], ParentType, ContextType, RequireFields<Types.ProjectImportRefusalsArgs, 'first'>>;
};

export type ProjectImportConnectionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ProjectImportConnection'] = ResolversParentTypes['ProjectImportConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProjectImport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ImportRefusalConnectionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ImportRefusalConnection'] = ResolversParentTypes['ImportRefusalConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ImportRefusal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ImportPayloadResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ImportPayload'] = ResolversParentTypes['ImportPayload']> = {
  import?: Resolver<Types.Maybe<ResolversTypes['ProjectImport']>, ParentType, ContextType>;
  cursor?: Resolver<Types.Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ExistingAssetResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ExistingAsset'] = ResolversParentTypes['ExistingAsset']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  region?: Resolver<Types.Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  project?: Resolver<Types.Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['AssetStage'], ParentType, ContextType>;
  route?: Resolver<Types.Maybe<ResolversTypes['AssetRoute']>, ParentType, ContextType>;
  valuation?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  valuedOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  valuer?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isDemoData?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moves?: Resolver<ReadonlyArray<ResolversTypes['AssetMove']>, ParentType, ContextType>;
};

export type AssetMoveResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['AssetMove'] = ResolversParentTypes['AssetMove']> = {
  to?: Resolver<ResolversTypes['AssetStage'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  documentNumber?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proceeds?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  act?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
};

export type ExistingAssetConnectionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ExistingAssetConnection'] = ResolversParentTypes['ExistingAssetConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ExistingAsset']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['AssetTotals'], ParentType, ContextType, RequireFields<Types.ExistingAssetConnectionTotalsArgs, 'includeDemo'>>;
};

export type AssetTotalsResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['AssetTotals'] = ResolversParentTypes['AssetTotals']> = {
  assets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  valuation?: Resolver<ResolversTypes['StatedSum'], ParentType, ContextType>;
  proceeds?: Resolver<ResolversTypes['StatedSum'], ParentType, ContextType>;
  byStage?: Resolver<ReadonlyArray<ResolversTypes['AssetsOfStage']>, ParentType, ContextType>;
  byRoute?: Resolver<ReadonlyArray<ResolversTypes['AssetsOfRoute']>, ParentType, ContextType>;
};

export type AssetsOfStageResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['AssetsOfStage'] = ResolversParentTypes['AssetsOfStage']> = {
  stage?: Resolver<ResolversTypes['AssetStage'], ParentType, ContextType>;
  assets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  valuation?: Resolver<ResolversTypes['StatedSum'], ParentType, ContextType>;
};

export type AssetsOfRouteResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['AssetsOfRoute'] = ResolversParentTypes['AssetsOfRoute']> = {
  route?: Resolver<Types.Maybe<ResolversTypes['AssetRoute']>, ParentType, ContextType>;
  assets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  valuation?: Resolver<ResolversTypes['StatedSum'], ParentType, ContextType>;
};

export type ExistingAssetPayloadResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ExistingAssetPayload'] = ResolversParentTypes['ExistingAssetPayload']> = {
  asset?: Resolver<Types.Maybe<ResolversTypes['ExistingAsset']>, ParentType, ContextType>;
  cursor?: Resolver<Types.Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CompletionEvaluationResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['CompletionEvaluation'] = ResolversParentTypes['CompletionEvaluation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<Types.Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  regionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  region?: Resolver<Types.Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  projectType?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isDemoData?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EvaluationStatus'], ParentType, ContextType>;
  evaluatedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  evaluator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  scores?: Resolver<ReadonlyArray<ResolversTypes['EvaluationScore']>, ParentType, ContextType>;
  exemplaryFor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  marked?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['EvaluationVersion']>, ParentType, ContextType>;
};

export type EvaluationVersionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['EvaluationVersion'] = ResolversParentTypes['EvaluationVersion']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evaluatedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  reason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
};

export type EvaluationScoreResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['EvaluationScore'] = ResolversParentTypes['EvaluationScore']> = {
  dimension?: Resolver<ResolversTypes['EvaluationDimension'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CompletionEvaluationConnectionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['CompletionEvaluationConnection'] = ResolversParentTypes['CompletionEvaluationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CompletionEvaluation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  means?: Resolver<ReadonlyArray<ResolversTypes['DimensionMean']>, ParentType, ContextType, RequireFields<Types.CompletionEvaluationConnectionMeansArgs, 'includeDemo'>>;
};

export type DimensionMeanResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['DimensionMean'] = ResolversParentTypes['DimensionMean']> = {
  dimension?: Resolver<ResolversTypes['EvaluationDimension'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<Types.Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type CompletionEvaluationPayloadResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['CompletionEvaluationPayload'] = ResolversParentTypes['CompletionEvaluationPayload']> = {
  evaluation?: Resolver<Types.Maybe<ResolversTypes['CompletionEvaluation']>, ParentType, ContextType>;
  cursor?: Resolver<Types.Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ExportedTableResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ExportedTable'] = ResolversParentTypes['ExportedTable']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ActorResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = ProjectsContext> = {
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
  Mutation?: MutationResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  Readiness?: ReadinessResolvers<ContextType>;
  DimensionReadiness?: DimensionReadinessResolvers<ContextType>;
  ProjectSource?: ProjectSourceResolvers<ContextType>;
  ListMembership?: ListMembershipResolvers<ContextType>;
  YearPlan?: YearPlanResolvers<ContextType>;
  InvestmentReport?: InvestmentReportResolvers<ContextType>;
  Milestone?: MilestoneResolvers<ContextType>;
  Intake?: IntakeResolvers<ContextType>;
  IntakeCriterionState?: IntakeCriterionStateResolvers<ContextType>;
  IntakeScore?: IntakeScoreResolvers<ContextType>;
  ProjectChecklist?: ProjectChecklistResolvers<ContextType>;
  ChecklistItemState?: ChecklistItemStateResolvers<ContextType>;
  SuppliedChecklist?: SuppliedChecklistResolvers<ContextType>;
  ChecklistPayload?: ChecklistPayloadResolvers<ContextType>;
  PreliminaryPlan?: PreliminaryPlanResolvers<ContextType>;
  PlanVersion?: PlanVersionResolvers<ContextType>;
  PlanStepState?: PlanStepStateResolvers<ContextType>;
  PreliminaryPlanPayload?: PreliminaryPlanPayloadResolvers<ContextType>;
  ProjectList?: ProjectListResolvers<ContextType>;
  ProjectListConnection?: ProjectListConnectionResolvers<ContextType>;
  ListConsequenceOf?: ListConsequenceOfResolvers<ContextType>;
  ProjectRule?: ProjectRuleResolvers<ContextType>;
  ProjectListPayload?: ProjectListPayloadResolvers<ContextType>;
  ProjectSelection?: ProjectSelectionResolvers<ContextType>;
  ProjectSelectionConnection?: ProjectSelectionConnectionResolvers<ContextType>;
  SelectionRun?: SelectionRunResolvers<ContextType>;
  SelectionResultConnection?: SelectionResultConnectionResolvers<ContextType>;
  SelectionResult?: SelectionResultResolvers<ContextType>;
  SelectionDifference?: SelectionDifferenceResolvers<ContextType>;
  SelectionChange?: SelectionChangeResolvers<ContextType>;
  SelectionPayload?: SelectionPayloadResolvers<ContextType>;
  BatchDemandState?: BatchDemandStateResolvers<ContextType>;
  PortfolioRow?: PortfolioRowResolvers<ContextType>;
  Rate?: RateResolvers<ContextType>;
  MoneyRate?: MoneyRateResolvers<ContextType>;
  CountGrowth?: CountGrowthResolvers<ContextType>;
  MoneyGrowth?: MoneyGrowthResolvers<ContextType>;
  MonthOfPortfolio?: MonthOfPortfolioResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectPayload?: ProjectPayloadResolvers<ContextType>;
  ImportProjectsPayload?: ImportProjectsPayloadResolvers<ContextType>;
  Suspension?: SuspensionResolvers<ContextType>;
  PlannedStage?: PlannedStageResolvers<ContextType>;
  ProgressReport?: ProgressReportResolvers<ContextType>;
  UndoneMilestone?: UndoneMilestoneResolvers<ContextType>;
  MonthlyReport?: MonthlyReportResolvers<ContextType>;
  ReportExcuse?: ReportExcuseResolvers<ContextType>;
  YearPlanVersion?: YearPlanVersionResolvers<ContextType>;
  InvestmentVersion?: InvestmentVersionResolvers<ContextType>;
  PublishedFigure?: PublishedFigureResolvers<ContextType>;
  FigureReport?: FigureReportResolvers<ContextType>;
  RecomputedFigure?: RecomputedFigureResolvers<ContextType>;
  DerivedFigure?: DerivedFigureResolvers<ContextType>;
  PublishedFigureConnection?: PublishedFigureConnectionResolvers<ContextType>;
  StartEvent?: StartEventResolvers<ContextType>;
  StartEventVenue?: StartEventVenueResolvers<ContextType>;
  StartEventProject?: StartEventProjectResolvers<ContextType>;
  StatedSum?: StatedSumResolvers<ContextType>;
  StatedCount?: StatedCountResolvers<ContextType>;
  OccasionVersion?: OccasionVersionResolvers<ContextType>;
  OccasionWithdrawal?: OccasionWithdrawalResolvers<ContextType>;
  OccasionTotals?: OccasionTotalsResolvers<ContextType>;
  StartEventConnection?: StartEventConnectionResolvers<ContextType>;
  StartEventPayload?: StartEventPayloadResolvers<ContextType>;
  Tour?: TourResolvers<ContextType>;
  TourStop?: TourStopResolvers<ContextType>;
  TourScores?: TourScoresResolvers<ContextType>;
  TourSums?: TourSumsResolvers<ContextType>;
  TourConnection?: TourConnectionResolvers<ContextType>;
  TourPayload?: TourPayloadResolvers<ContextType>;
  ImportPreview?: ImportPreviewResolvers<ContextType>;
  ImportColumn?: ImportColumnResolvers<ContextType>;
  PreviewedRow?: PreviewedRowResolvers<ContextType>;
  PreviewedCell?: PreviewedCellResolvers<ContextType>;
  ImportRefusal?: ImportRefusalResolvers<ContextType>;
  ProjectImport?: ProjectImportResolvers<ContextType>;
  ProjectImportConnection?: ProjectImportConnectionResolvers<ContextType>;
  ImportRefusalConnection?: ImportRefusalConnectionResolvers<ContextType>;
  ImportPayload?: ImportPayloadResolvers<ContextType>;
  ExistingAsset?: ExistingAssetResolvers<ContextType>;
  AssetMove?: AssetMoveResolvers<ContextType>;
  ExistingAssetConnection?: ExistingAssetConnectionResolvers<ContextType>;
  AssetTotals?: AssetTotalsResolvers<ContextType>;
  AssetsOfStage?: AssetsOfStageResolvers<ContextType>;
  AssetsOfRoute?: AssetsOfRouteResolvers<ContextType>;
  ExistingAssetPayload?: ExistingAssetPayloadResolvers<ContextType>;
  CompletionEvaluation?: CompletionEvaluationResolvers<ContextType>;
  EvaluationVersion?: EvaluationVersionResolvers<ContextType>;
  EvaluationScore?: EvaluationScoreResolvers<ContextType>;
  CompletionEvaluationConnection?: CompletionEvaluationConnectionResolvers<ContextType>;
  DimensionMean?: DimensionMeanResolvers<ContextType>;
  CompletionEvaluationPayload?: CompletionEvaluationPayloadResolvers<ContextType>;
  ExportedTable?: ExportedTableResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = ProjectsContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  visible?: VisibleDirectiveResolver<any, any, ContextType>;
  reach?: ReachDirectiveResolver<any, any, ContextType>;
  label?: LabelDirectiveResolver<any, any, ContextType>;
};
