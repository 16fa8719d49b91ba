// Generated from schema/funds.graphql by `npm run generate`.
import type * as Types from './schema.generated';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Quantity as QuantityParent } from '@kuaijin/kit/measures/quantity';
import type { Money as MoneyParent } from '@kuaijin/kit/measures/money';
import type { TimedAct } from '@kuaijin/kit/access/posts';
import type { Refusal } from '@kuaijin/kit/errors';
import type { ProjectRef, ProjectFundingView, FundsContext } from '../funds-context';
import type { BatchReservation, BatchDocument, BatchProposal } from '../model/batches';
import type { VoucherPart as VoucherPartParent } from '@kuaijin/kit/accounts';
import type { LedgerEntry } from '@kuaijin/kit/ledger';
import type { AwardDocument } from '../model/award-documents';
import type { AwardSplit as AwardSplitParent } from '../domain/award-tree';
import type { SpecialBond as SpecialBondParent, BondIssue as BondIssueParent, BondCheck as BondCheckParent, UseChange } from '../bonds/rules';
import type { FinanceRequest as FinanceRequestParent, FinanceOffer as FinanceOfferParent } from '../finance/rules';
import type { PolicyWindow as PolicyWindowParent, WindowOutcome as WindowOutcomeParent } from '../windows/rules';
import type { Candidate } from '../windows/candidates';
import type { ReportedFigure as ReportedFigureParent } from '../reported/rules';
import type { FundQuota as FundQuotaParent, QuotaMovement } from '../quotas/rules';
import type { FundApplication as FundApplicationParent, ApplicationShare, ApplicationStep } from '../applications/rules';
import type { FundAllocation as FundAllocationParent, AllocationLineView } from '../allocations/rules';
import type { FundingPlan as FundingPlanParent, PlanLine, Retention as RetentionParent, VisitDutyView } from '../file/rules';
import type { SheetView, SheetRowView } from '../sheet/rules';
import type { FundingTotals as FundingTotalsParent, FundingTotals } from '../sheet/totals';
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
  SpecialBond: Types.SpecialBond;
  GroupAward: Types.GroupAward;
  FundBatch: Types.FundBatch;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
  SpecialBond:
    ( { __typename: 'SpecialBond' }
    & GraphQLRecursivePick<FederationTypes['SpecialBond'], {"id":true}> );
  GroupAward:
    ( { __typename: 'GroupAward' }
    & GraphQLRecursivePick<FederationTypes['GroupAward'], {"id":true}> );
  FundBatch:
    ( { __typename: 'FundBatch' }
    & GraphQLRecursivePick<FederationTypes['FundBatch'], {"id":true}> );
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
  VoucherPart: ResolverTypeWrapper<VoucherPartParent>;
  VoucherFormat: Types.VoucherFormat;
  ErrorCode: Types.ErrorCode;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Project: ResolverTypeWrapper<ProjectRef>;
  ProjectFunding: ResolverTypeWrapper<ProjectFundingView>;
  FundingSheet: ResolverTypeWrapper<SheetView>;
  FundingSheetRow: ResolverTypeWrapper<SheetRowView>;
  FundingTotals: ResolverTypeWrapper<FundingTotalsParent>;
  PaymentRise: ResolverTypeWrapper<FundingTotals>;
  SpecialBond: ResolverTypeWrapper<SpecialBondParent>;
  BondIssue: ResolverTypeWrapper<BondIssueParent>;
  BondCheck: ResolverTypeWrapper<BondCheckParent>;
  BondListing: ResolverTypeWrapper<Types.BondListing>;
  BondUseChange: ResolverTypeWrapper<UseChange>;
  BondUseChangeStatus: Types.BondUseChangeStatus;
  SpecialBondConnection: ResolverTypeWrapper<Omit<Types.SpecialBondConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['SpecialBond']> }>;
  BondStatus: Types.BondStatus;
  BondMove: Types.BondMove;
  BondStanding: Types.BondStanding;
  BondConsequence: Types.BondConsequence;
  BondUseChangeCase: Types.BondUseChangeCase;
  FinanceRequest: ResolverTypeWrapper<FinanceRequestParent>;
  FinanceOffer: ResolverTypeWrapper<FinanceOfferParent>;
  FinanceRequestConnection: ResolverTypeWrapper<Omit<Types.FinanceRequestConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['FinanceRequest']> }>;
  FinanceStatus: Types.FinanceStatus;
  FinanceStructure: Types.FinanceStructure;
  PolicyWindow: ResolverTypeWrapper<PolicyWindowParent>;
  WindowCandidate: ResolverTypeWrapper<Candidate>;
  WindowOutcome: ResolverTypeWrapper<WindowOutcomeParent>;
  PolicyWindowConnection: ResolverTypeWrapper<Omit<Types.PolicyWindowConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['PolicyWindow']> }>;
  WindowStatus: Types.WindowStatus;
  CandidateReason: Types.CandidateReason;
  ReportedFigure: ResolverTypeWrapper<ReportedFigureParent>;
  ReportedFigureConnection: ResolverTypeWrapper<Omit<Types.ReportedFigureConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['ReportedFigure']> }>;
  FundingPlan: ResolverTypeWrapper<FundingPlanParent>;
  FundingPlanLine: ResolverTypeWrapper<PlanLine>;
  Retention: ResolverTypeWrapper<RetentionParent>;
  SiteVisitDuty: ResolverTypeWrapper<VisitDutyView>;
  SiteVisit: ResolverTypeWrapper<Types.SiteVisit>;
  SiteVisitStage: Types.SiteVisitStage;
  SiteVisitKind: Types.SiteVisitKind;
  SiteVisitStatus: Types.SiteVisitStatus;
  FundingLine: ResolverTypeWrapper<BatchReservation>;
  AllotmentStatus: Types.AllotmentStatus;
  FundSource: Types.FundSource;
  GroupAward: ResolverTypeWrapper<AwardDocument>;
  AwardSplit: ResolverTypeWrapper<AwardSplitParent>;
  GroupAwardConnection: ResolverTypeWrapper<Omit<Types.GroupAwardConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['GroupAward']> }>;
  FundBatch: ResolverTypeWrapper<BatchDocument>;
  FundEntry: ResolverTypeWrapper<LedgerEntry>;
  FundEntryKind: Types.FundEntryKind;
  FundEntryConnection: ResolverTypeWrapper<Omit<Types.FundEntryConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['FundEntry']> }>;
  FundBatchConnection: ResolverTypeWrapper<Omit<Types.FundBatchConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['FundBatch']> }>;
  OpenFundBatchInput: Types.OpenFundBatchInput;
  IssueFundsInput: Types.IssueFundsInput;
  RecordGroupAwardInput: Types.RecordGroupAwardInput;
  SplitGroupAwardInput: Types.SplitGroupAwardInput;
  GroupAwardPayload: ResolverTypeWrapper<Omit<Types.GroupAwardPayload, 'groupAward' | 'userErrors'> & { groupAward?: Types.Maybe<ResolversTypes['GroupAward']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReserveFundsInput: Types.ReserveFundsInput;
  ResolveFundsInput: Types.ResolveFundsInput;
  PayFundsInput: Types.PayFundsInput;
  FundsProposal: ResolverTypeWrapper<BatchProposal>;
  FundsProposalConnection: ResolverTypeWrapper<Omit<Types.FundsProposalConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['FundsProposal']> }>;
  TransferFundsInput: Types.TransferFundsInput;
  CloseFundsYearInput: Types.CloseFundsYearInput;
  ResolveFundsProposalInput: Types.ResolveFundsProposalInput;
  DeclineFundsProposalInput: Types.DeclineFundsProposalInput;
  CorrectFundsEntryInput: Types.CorrectFundsEntryInput;
  FundsProposalPayload: ResolverTypeWrapper<Omit<Types.FundsProposalPayload, 'proposal' | 'batch' | 'userErrors'> & { proposal?: Types.Maybe<ResolversTypes['FundsProposal']>, batch?: Types.Maybe<ResolversTypes['FundBatch']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecallFundsInput: Types.RecallFundsInput;
  RecordFundingPlanInput: Types.RecordFundingPlanInput;
  FundingPlanLineInput: Types.FundingPlanLineInput;
  HoldRetentionInput: Types.HoldRetentionInput;
  PlanSiteVisitsInput: Types.PlanSiteVisitsInput;
  RecordSiteVisitInput: Types.RecordSiteVisitInput;
  RegisterSpecialBondInput: Types.RegisterSpecialBondInput;
  MoveSpecialBondInput: Types.MoveSpecialBondInput;
  RecordBondIssueInput: Types.RecordBondIssueInput;
  ChangeBondUseInput: Types.ChangeBondUseInput;
  RequestFinanceInput: Types.RequestFinanceInput;
  RecordFinanceOfferInput: Types.RecordFinanceOfferInput;
  AcceptFinanceOfferInput: Types.AcceptFinanceOfferInput;
  AnnouncePolicyWindowInput: Types.AnnouncePolicyWindowInput;
  SettlePolicyWindowInput: Types.SettlePolicyWindowInput;
  RecordReportedFigureInput: Types.RecordReportedFigureInput;
  SpecialBondPayload: ResolverTypeWrapper<Omit<Types.SpecialBondPayload, 'bond' | 'userErrors'> & { bond?: Types.Maybe<ResolversTypes['SpecialBond']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  FinanceRequestPayload: ResolverTypeWrapper<Omit<Types.FinanceRequestPayload, 'request' | 'userErrors'> & { request?: Types.Maybe<ResolversTypes['FinanceRequest']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PolicyWindowPayload: ResolverTypeWrapper<Omit<Types.PolicyWindowPayload, 'window' | 'userErrors'> & { window?: Types.Maybe<ResolversTypes['PolicyWindow']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReportedFigurePayload: ResolverTypeWrapper<Omit<Types.ReportedFigurePayload, 'figure' | 'userErrors'> & { figure?: Types.Maybe<ResolversTypes['ReportedFigure']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ProjectFundingPayload: ResolverTypeWrapper<Omit<Types.ProjectFundingPayload, 'funding' | 'userErrors'> & { funding?: Types.Maybe<ResolversTypes['ProjectFunding']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  FundBatchPayload: ResolverTypeWrapper<Omit<Types.FundBatchPayload, 'batch' | 'proposal' | 'userErrors'> & { batch?: Types.Maybe<ResolversTypes['FundBatch']>, proposal?: Types.Maybe<ResolversTypes['FundsProposal']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AllotmentPayload: ResolverTypeWrapper<Omit<Types.AllotmentPayload, 'line' | 'proposal' | 'userErrors'> & { line?: Types.Maybe<ResolversTypes['FundingLine']>, proposal?: Types.Maybe<ResolversTypes['FundsProposal']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  FundQuota: ResolverTypeWrapper<FundQuotaParent>;
  FundQuotaMovement: ResolverTypeWrapper<QuotaMovement>;
  FundQuotaMovementKind: Types.FundQuotaMovementKind;
  FundQuotaMovementStatus: Types.FundQuotaMovementStatus;
  FundQuotaConnection: ResolverTypeWrapper<Omit<Types.FundQuotaConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['FundQuota']> }>;
  FundQuotaMovementConnection: ResolverTypeWrapper<Omit<Types.FundQuotaMovementConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['FundQuotaMovement']> }>;
  RecordFundQuotaInput: Types.RecordFundQuotaInput;
  HandDownFundQuotaInput: Types.HandDownFundQuotaInput;
  ConfirmFundQuotaMovementInput: Types.ConfirmFundQuotaMovementInput;
  DeclineFundQuotaMovementInput: Types.DeclineFundQuotaMovementInput;
  FundQuotaPayload: ResolverTypeWrapper<Omit<Types.FundQuotaPayload, 'quota' | 'userErrors'> & { quota?: Types.Maybe<ResolversTypes['FundQuota']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  FundApplication: ResolverTypeWrapper<FundApplicationParent>;
  FundApplicationStatus: Types.FundApplicationStatus;
  FundApplicationShare: ResolverTypeWrapper<ApplicationShare>;
  FundApplicationShareStatus: Types.FundApplicationShareStatus;
  FundApplicationStep: ResolverTypeWrapper<ApplicationStep>;
  FundAllocation: ResolverTypeWrapper<FundAllocationParent>;
  FundAllocationLine: ResolverTypeWrapper<AllocationLineView>;
  FundAllocationKind: Types.FundAllocationKind;
  FundAllocationStatus: Types.FundAllocationStatus;
  FundApplicationConnection: ResolverTypeWrapper<Omit<Types.FundApplicationConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['FundApplication']> }>;
  FundAllocationConnection: ResolverTypeWrapper<Omit<Types.FundAllocationConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['FundAllocation']> }>;
  ApplyForFundsInput: Types.ApplyForFundsInput;
  RecommendFundApplicationInput: Types.RecommendFundApplicationInput;
  ApproveFundApplicationInput: Types.ApproveFundApplicationInput;
  EndFundApplicationInput: Types.EndFundApplicationInput;
  AllocateFundsInput: Types.AllocateFundsInput;
  FundAllocationLineInput: Types.FundAllocationLineInput;
  FundApplicationPayload: ResolverTypeWrapper<Omit<Types.FundApplicationPayload, 'application' | 'userErrors'> & { application?: Types.Maybe<ResolversTypes['FundApplication']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  FundAllocationPayload: ResolverTypeWrapper<Omit<Types.FundAllocationPayload, 'allocation' | 'userErrors'> & { allocation?: Types.Maybe<ResolversTypes['FundAllocation']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Region: ResolverTypeWrapper<Types.Region>;
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
  VoucherPart: VoucherPartParent;
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  Project: ProjectRef;
  ProjectFunding: ProjectFundingView;
  FundingSheet: SheetView;
  FundingSheetRow: SheetRowView;
  FundingTotals: FundingTotalsParent;
  PaymentRise: FundingTotals;
  SpecialBond: SpecialBondParent;
  BondIssue: BondIssueParent;
  BondCheck: BondCheckParent;
  BondListing: Types.BondListing;
  BondUseChange: UseChange;
  SpecialBondConnection: Omit<Types.SpecialBondConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['SpecialBond']> };
  FinanceRequest: FinanceRequestParent;
  FinanceOffer: FinanceOfferParent;
  FinanceRequestConnection: Omit<Types.FinanceRequestConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['FinanceRequest']> };
  PolicyWindow: PolicyWindowParent;
  WindowCandidate: Candidate;
  WindowOutcome: WindowOutcomeParent;
  PolicyWindowConnection: Omit<Types.PolicyWindowConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['PolicyWindow']> };
  ReportedFigure: ReportedFigureParent;
  ReportedFigureConnection: Omit<Types.ReportedFigureConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['ReportedFigure']> };
  FundingPlan: FundingPlanParent;
  FundingPlanLine: PlanLine;
  Retention: RetentionParent;
  SiteVisitDuty: VisitDutyView;
  SiteVisit: Types.SiteVisit;
  FundingLine: BatchReservation;
  GroupAward: AwardDocument;
  AwardSplit: AwardSplitParent;
  GroupAwardConnection: Omit<Types.GroupAwardConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['GroupAward']> };
  FundBatch: BatchDocument;
  FundEntry: LedgerEntry;
  FundEntryConnection: Omit<Types.FundEntryConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['FundEntry']> };
  FundBatchConnection: Omit<Types.FundBatchConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['FundBatch']> };
  OpenFundBatchInput: Types.OpenFundBatchInput;
  IssueFundsInput: Types.IssueFundsInput;
  RecordGroupAwardInput: Types.RecordGroupAwardInput;
  SplitGroupAwardInput: Types.SplitGroupAwardInput;
  GroupAwardPayload: Omit<Types.GroupAwardPayload, 'groupAward' | 'userErrors'> & { groupAward?: Types.Maybe<ResolversParentTypes['GroupAward']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReserveFundsInput: Types.ReserveFundsInput;
  ResolveFundsInput: Types.ResolveFundsInput;
  PayFundsInput: Types.PayFundsInput;
  FundsProposal: BatchProposal;
  FundsProposalConnection: Omit<Types.FundsProposalConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['FundsProposal']> };
  TransferFundsInput: Types.TransferFundsInput;
  CloseFundsYearInput: Types.CloseFundsYearInput;
  ResolveFundsProposalInput: Types.ResolveFundsProposalInput;
  DeclineFundsProposalInput: Types.DeclineFundsProposalInput;
  CorrectFundsEntryInput: Types.CorrectFundsEntryInput;
  FundsProposalPayload: Omit<Types.FundsProposalPayload, 'proposal' | 'batch' | 'userErrors'> & { proposal?: Types.Maybe<ResolversParentTypes['FundsProposal']>, batch?: Types.Maybe<ResolversParentTypes['FundBatch']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecallFundsInput: Types.RecallFundsInput;
  RecordFundingPlanInput: Types.RecordFundingPlanInput;
  FundingPlanLineInput: Types.FundingPlanLineInput;
  HoldRetentionInput: Types.HoldRetentionInput;
  PlanSiteVisitsInput: Types.PlanSiteVisitsInput;
  RecordSiteVisitInput: Types.RecordSiteVisitInput;
  RegisterSpecialBondInput: Types.RegisterSpecialBondInput;
  MoveSpecialBondInput: Types.MoveSpecialBondInput;
  RecordBondIssueInput: Types.RecordBondIssueInput;
  ChangeBondUseInput: Types.ChangeBondUseInput;
  RequestFinanceInput: Types.RequestFinanceInput;
  RecordFinanceOfferInput: Types.RecordFinanceOfferInput;
  AcceptFinanceOfferInput: Types.AcceptFinanceOfferInput;
  AnnouncePolicyWindowInput: Types.AnnouncePolicyWindowInput;
  SettlePolicyWindowInput: Types.SettlePolicyWindowInput;
  RecordReportedFigureInput: Types.RecordReportedFigureInput;
  SpecialBondPayload: Omit<Types.SpecialBondPayload, 'bond' | 'userErrors'> & { bond?: Types.Maybe<ResolversParentTypes['SpecialBond']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  FinanceRequestPayload: Omit<Types.FinanceRequestPayload, 'request' | 'userErrors'> & { request?: Types.Maybe<ResolversParentTypes['FinanceRequest']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PolicyWindowPayload: Omit<Types.PolicyWindowPayload, 'window' | 'userErrors'> & { window?: Types.Maybe<ResolversParentTypes['PolicyWindow']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReportedFigurePayload: Omit<Types.ReportedFigurePayload, 'figure' | 'userErrors'> & { figure?: Types.Maybe<ResolversParentTypes['ReportedFigure']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ProjectFundingPayload: Omit<Types.ProjectFundingPayload, 'funding' | 'userErrors'> & { funding?: Types.Maybe<ResolversParentTypes['ProjectFunding']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  FundBatchPayload: Omit<Types.FundBatchPayload, 'batch' | 'proposal' | 'userErrors'> & { batch?: Types.Maybe<ResolversParentTypes['FundBatch']>, proposal?: Types.Maybe<ResolversParentTypes['FundsProposal']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AllotmentPayload: Omit<Types.AllotmentPayload, 'line' | 'proposal' | 'userErrors'> & { line?: Types.Maybe<ResolversParentTypes['FundingLine']>, proposal?: Types.Maybe<ResolversParentTypes['FundsProposal']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  FundQuota: FundQuotaParent;
  FundQuotaMovement: QuotaMovement;
  FundQuotaConnection: Omit<Types.FundQuotaConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['FundQuota']> };
  FundQuotaMovementConnection: Omit<Types.FundQuotaMovementConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['FundQuotaMovement']> };
  RecordFundQuotaInput: Types.RecordFundQuotaInput;
  HandDownFundQuotaInput: Types.HandDownFundQuotaInput;
  ConfirmFundQuotaMovementInput: Types.ConfirmFundQuotaMovementInput;
  DeclineFundQuotaMovementInput: Types.DeclineFundQuotaMovementInput;
  FundQuotaPayload: Omit<Types.FundQuotaPayload, 'quota' | 'userErrors'> & { quota?: Types.Maybe<ResolversParentTypes['FundQuota']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  FundApplication: FundApplicationParent;
  FundApplicationShare: ApplicationShare;
  FundApplicationStep: ApplicationStep;
  FundAllocation: FundAllocationParent;
  FundAllocationLine: AllocationLineView;
  FundApplicationConnection: Omit<Types.FundApplicationConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['FundApplication']> };
  FundAllocationConnection: Omit<Types.FundAllocationConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['FundAllocation']> };
  ApplyForFundsInput: Types.ApplyForFundsInput;
  RecommendFundApplicationInput: Types.RecommendFundApplicationInput;
  ApproveFundApplicationInput: Types.ApproveFundApplicationInput;
  EndFundApplicationInput: Types.EndFundApplicationInput;
  AllocateFundsInput: Types.AllocateFundsInput;
  FundAllocationLineInput: Types.FundAllocationLineInput;
  FundApplicationPayload: Omit<Types.FundApplicationPayload, 'application' | 'userErrors'> & { application?: Types.Maybe<ResolversParentTypes['FundApplication']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  FundAllocationPayload: Omit<Types.FundAllocationPayload, 'allocation' | 'userErrors'> & { allocation?: Types.Maybe<ResolversParentTypes['FundAllocation']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Region: Types.Region;
  Actor: Types.Actor;
  Boolean: Types.Scalars['Boolean']['output'];
  String: Types.Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  posts?: Types.Maybe<ReadonlyArray<Types.Post>>;
  signedIn?: Types.Maybe<Types.Scalars['Boolean']['input']>;
  serviceAccounts?: Types.Maybe<Types.Scalars['Boolean']['input']>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = FundsContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type VisibleDirectiveArgs = {
  by: Types.Scalars['String']['input'];
};

export type VisibleDirectiveResolver<Result, Parent, ContextType = FundsContext, Args = VisibleDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ReachDirectiveArgs = {
  by: ReadonlyArray<Types.Scalars['String']['input']>;
};

export type ReachDirectiveResolver<Result, Parent, ContextType = FundsContext, Args = ReachDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type LabelDirectiveArgs = {
  zh: Types.Scalars['String']['input'];
  en: Types.Scalars['String']['input'];
};

export type LabelDirectiveResolver<Result, Parent, ContextType = FundsContext, Args = LabelDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

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

export type QuantityResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType, Partial<Types.QuantityValueArgs>>;
  isRounded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<Types.QuantityIsRoundedArgs>>;
};

export type MoneyResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  yuan?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  wan?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  yi?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  startCursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type CountResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ActResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['Act'] = ResolversParentTypes['Act']> = {
  actorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  actor?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onBehalfOfId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  onBehalfOf?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AttachmentResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['Attachment'] = ResolversParentTypes['Attachment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClockResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['Clock'] = ResolversParentTypes['Clock']> = {
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

export type PauseResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['Pause'] = ResolversParentTypes['Pause']> = {
  kind?: Resolver<ResolversTypes['PauseKind'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExtensionResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['Extension'] = ResolversParentTypes['Extension']> = {
  kind?: Resolver<ResolversTypes['ExtensionKind'], ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  approvedBy?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RungResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['Rung'] = ResolversParentTypes['Rung']> = {
  kind?: Resolver<ResolversTypes['RungKind'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['RungLimit'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'StateConflict' | 'InsufficientQuota' | 'InsufficientFunds', ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  received?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotAllowedResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['NotAllowed'] = ResolversParentTypes['NotAllowed']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  expected?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  neededPost?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateConflictResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['StateConflict'] = ResolversParentTypes['StateConflict']> = {
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

export type InsufficientQuotaResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['InsufficientQuota'] = ResolversParentTypes['InsufficientQuota']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsufficientFundsResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['InsufficientFunds'] = ResolversParentTypes['InsufficientFunds']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VerificationResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['Verification'] = ResolversParentTypes['Verification']> = {
  stream?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstWrongSeq?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TroubledStreamResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['TroubledStream'] = ResolversParentTypes['TroubledStream']> = {
  journal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TroubledStreamsResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['TroubledStreams'] = ResolversParentTypes['TroubledStreams']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TroubledStream']>, ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VoucherPartResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['VoucherPart'] = ResolversParentTypes['VoucherPart']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endSeq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  troubledStreamsOfFunds?: Resolver<Types.Maybe<ResolversTypes['TroubledStreams']>, ParentType, ContextType>;
  fundBatches?: Resolver<Types.Maybe<ResolversTypes['FundBatchConnection']>, ParentType, ContextType, RequireFields<Types.QueryFundBatchesArgs, 'first'>>;
  fundBatch?: Resolver<Types.Maybe<ResolversTypes['FundBatch']>, ParentType, ContextType, RequireFields<Types.QueryFundBatchArgs, 'id'>>;
  groupAwards?: Resolver<Types.Maybe<ResolversTypes['GroupAwardConnection']>, ParentType, ContextType, RequireFields<Types.QueryGroupAwardsArgs, 'first'>>;
  fundsProposals?: Resolver<Types.Maybe<ResolversTypes['FundsProposalConnection']>, ParentType, ContextType, RequireFields<Types.QueryFundsProposalsArgs, 'status' | 'first'>>;
  specialBonds?: Resolver<Types.Maybe<ResolversTypes['SpecialBondConnection']>, ParentType, ContextType, RequireFields<Types.QuerySpecialBondsArgs, 'first'>>;
  specialBond?: Resolver<Types.Maybe<ResolversTypes['SpecialBond']>, ParentType, ContextType, RequireFields<Types.QuerySpecialBondArgs, 'id'>>;
  financeRequests?: Resolver<Types.Maybe<ResolversTypes['FinanceRequestConnection']>, ParentType, ContextType, RequireFields<Types.QueryFinanceRequestsArgs, 'first'>>;
  financeRequest?: Resolver<Types.Maybe<ResolversTypes['FinanceRequest']>, ParentType, ContextType, RequireFields<Types.QueryFinanceRequestArgs, 'id'>>;
  policyWindows?: Resolver<Types.Maybe<ResolversTypes['PolicyWindowConnection']>, ParentType, ContextType, RequireFields<Types.QueryPolicyWindowsArgs, 'first'>>;
  policyWindow?: Resolver<Types.Maybe<ResolversTypes['PolicyWindow']>, ParentType, ContextType, RequireFields<Types.QueryPolicyWindowArgs, 'id'>>;
  reportedFigures?: Resolver<Types.Maybe<ResolversTypes['ReportedFigureConnection']>, ParentType, ContextType, RequireFields<Types.QueryReportedFiguresArgs, 'first'>>;
  fundQuotas?: Resolver<Types.Maybe<ResolversTypes['FundQuotaConnection']>, ParentType, ContextType, RequireFields<Types.QueryFundQuotasArgs, 'first'>>;
  fundQuota?: Resolver<Types.Maybe<ResolversTypes['FundQuota']>, ParentType, ContextType, RequireFields<Types.QueryFundQuotaArgs, 'id'>>;
  fundApplications?: Resolver<Types.Maybe<ResolversTypes['FundApplicationConnection']>, ParentType, ContextType, RequireFields<Types.QueryFundApplicationsArgs, 'first'>>;
  fundApplication?: Resolver<Types.Maybe<ResolversTypes['FundApplication']>, ParentType, ContextType, RequireFields<Types.QueryFundApplicationArgs, 'id'>>;
  fundAllocations?: Resolver<Types.Maybe<ResolversTypes['FundAllocationConnection']>, ParentType, ContextType, RequireFields<Types.QueryFundAllocationsArgs, 'first'>>;
  fundAllocation?: Resolver<Types.Maybe<ResolversTypes['FundAllocation']>, ParentType, ContextType, RequireFields<Types.QueryFundAllocationArgs, 'id'>>;
  fundingTotals?: Resolver<Types.Maybe<ResolversTypes['FundingTotals']>, ParentType, ContextType, Partial<Types.QueryFundingTotalsArgs>>;
  verifyFundBatch?: Resolver<Types.Maybe<ResolversTypes['Verification']>, ParentType, ContextType, RequireFields<Types.QueryVerifyFundBatchArgs, 'batchId'>>;
};

export type MutationResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  openFundBatch?: Resolver<Types.Maybe<ResolversTypes['FundBatchPayload']>, ParentType, ContextType, RequireFields<Types.MutationOpenFundBatchArgs, 'input'>>;
  issueFunds?: Resolver<Types.Maybe<ResolversTypes['FundBatchPayload']>, ParentType, ContextType, RequireFields<Types.MutationIssueFundsArgs, 'input'>>;
  recordGroupAward?: Resolver<Types.Maybe<ResolversTypes['GroupAwardPayload']>, ParentType, ContextType, RequireFields<Types.MutationRecordGroupAwardArgs, 'input'>>;
  splitGroupAward?: Resolver<Types.Maybe<ResolversTypes['GroupAwardPayload']>, ParentType, ContextType, RequireFields<Types.MutationSplitGroupAwardArgs, 'input'>>;
  reserveFunds?: Resolver<Types.Maybe<ResolversTypes['AllotmentPayload']>, ParentType, ContextType, RequireFields<Types.MutationReserveFundsArgs, 'input'>>;
  commitFunds?: Resolver<Types.Maybe<ResolversTypes['AllotmentPayload']>, ParentType, ContextType, RequireFields<Types.MutationCommitFundsArgs, 'input'>>;
  releaseFunds?: Resolver<Types.Maybe<ResolversTypes['AllotmentPayload']>, ParentType, ContextType, RequireFields<Types.MutationReleaseFundsArgs, 'input'>>;
  payFunds?: Resolver<Types.Maybe<ResolversTypes['AllotmentPayload']>, ParentType, ContextType, RequireFields<Types.MutationPayFundsArgs, 'input'>>;
  spendFunds?: Resolver<Types.Maybe<ResolversTypes['AllotmentPayload']>, ParentType, ContextType, RequireFields<Types.MutationSpendFundsArgs, 'input'>>;
  recordFundingPlan?: Resolver<Types.Maybe<ResolversTypes['ProjectFundingPayload']>, ParentType, ContextType, RequireFields<Types.MutationRecordFundingPlanArgs, 'input'>>;
  holdRetention?: Resolver<Types.Maybe<ResolversTypes['ProjectFundingPayload']>, ParentType, ContextType, RequireFields<Types.MutationHoldRetentionArgs, 'input'>>;
  planSiteVisits?: Resolver<Types.Maybe<ResolversTypes['ProjectFundingPayload']>, ParentType, ContextType, RequireFields<Types.MutationPlanSiteVisitsArgs, 'input'>>;
  recordSiteVisit?: Resolver<Types.Maybe<ResolversTypes['ProjectFundingPayload']>, ParentType, ContextType, RequireFields<Types.MutationRecordSiteVisitArgs, 'input'>>;
  registerSpecialBond?: Resolver<Types.Maybe<ResolversTypes['SpecialBondPayload']>, ParentType, ContextType, RequireFields<Types.MutationRegisterSpecialBondArgs, 'input'>>;
  moveSpecialBond?: Resolver<Types.Maybe<ResolversTypes['SpecialBondPayload']>, ParentType, ContextType, RequireFields<Types.MutationMoveSpecialBondArgs, 'input'>>;
  recordBondIssue?: Resolver<Types.Maybe<ResolversTypes['SpecialBondPayload']>, ParentType, ContextType, RequireFields<Types.MutationRecordBondIssueArgs, 'input'>>;
  changeBondUse?: Resolver<Types.Maybe<ResolversTypes['SpecialBondPayload']>, ParentType, ContextType, RequireFields<Types.MutationChangeBondUseArgs, 'input'>>;
  requestFinance?: Resolver<Types.Maybe<ResolversTypes['FinanceRequestPayload']>, ParentType, ContextType, RequireFields<Types.MutationRequestFinanceArgs, 'input'>>;
  recordFinanceOffer?: Resolver<Types.Maybe<ResolversTypes['FinanceRequestPayload']>, ParentType, ContextType, RequireFields<Types.MutationRecordFinanceOfferArgs, 'input'>>;
  acceptFinanceOffer?: Resolver<Types.Maybe<ResolversTypes['FinanceRequestPayload']>, ParentType, ContextType, RequireFields<Types.MutationAcceptFinanceOfferArgs, 'input'>>;
  announcePolicyWindow?: Resolver<Types.Maybe<ResolversTypes['PolicyWindowPayload']>, ParentType, ContextType, RequireFields<Types.MutationAnnouncePolicyWindowArgs, 'input'>>;
  settlePolicyWindow?: Resolver<Types.Maybe<ResolversTypes['PolicyWindowPayload']>, ParentType, ContextType, RequireFields<Types.MutationSettlePolicyWindowArgs, 'input'>>;
  recordReportedFigure?: Resolver<Types.Maybe<ResolversTypes['ReportedFigurePayload']>, ParentType, ContextType, RequireFields<Types.MutationRecordReportedFigureArgs, 'input'>>;
  recallFunds?: Resolver<Types.Maybe<ResolversTypes['FundBatchPayload']>, ParentType, ContextType, RequireFields<Types.MutationRecallFundsArgs, 'input'>>;
  transferFunds?: Resolver<Types.Maybe<ResolversTypes['FundBatchPayload']>, ParentType, ContextType, RequireFields<Types.MutationTransferFundsArgs, 'input'>>;
  closeFundsYear?: Resolver<Types.Maybe<ResolversTypes['FundBatchPayload']>, ParentType, ContextType, RequireFields<Types.MutationCloseFundsYearArgs, 'input'>>;
  confirmFundsProposal?: Resolver<Types.Maybe<ResolversTypes['FundsProposalPayload']>, ParentType, ContextType, RequireFields<Types.MutationConfirmFundsProposalArgs, 'input'>>;
  declineFundsProposal?: Resolver<Types.Maybe<ResolversTypes['FundsProposalPayload']>, ParentType, ContextType, RequireFields<Types.MutationDeclineFundsProposalArgs, 'input'>>;
  withdrawFundsProposal?: Resolver<Types.Maybe<ResolversTypes['FundsProposalPayload']>, ParentType, ContextType, RequireFields<Types.MutationWithdrawFundsProposalArgs, 'input'>>;
  correctFundsEntry?: Resolver<Types.Maybe<ResolversTypes['FundsProposalPayload']>, ParentType, ContextType, RequireFields<Types.MutationCorrectFundsEntryArgs, 'input'>>;
  recordFundQuota?: Resolver<Types.Maybe<ResolversTypes['FundQuotaPayload']>, ParentType, ContextType, RequireFields<Types.MutationRecordFundQuotaArgs, 'input'>>;
  handDownFundQuota?: Resolver<Types.Maybe<ResolversTypes['FundQuotaPayload']>, ParentType, ContextType, RequireFields<Types.MutationHandDownFundQuotaArgs, 'input'>>;
  confirmFundQuotaMovement?: Resolver<Types.Maybe<ResolversTypes['FundQuotaPayload']>, ParentType, ContextType, RequireFields<Types.MutationConfirmFundQuotaMovementArgs, 'input'>>;
  declineFundQuotaMovement?: Resolver<Types.Maybe<ResolversTypes['FundQuotaPayload']>, ParentType, ContextType, RequireFields<Types.MutationDeclineFundQuotaMovementArgs, 'input'>>;
  applyForFunds?: Resolver<Types.Maybe<ResolversTypes['FundApplicationPayload']>, ParentType, ContextType, RequireFields<Types.MutationApplyForFundsArgs, 'input'>>;
  recommendFundApplication?: Resolver<Types.Maybe<ResolversTypes['FundApplicationPayload']>, ParentType, ContextType, RequireFields<Types.MutationRecommendFundApplicationArgs, 'input'>>;
  approveFundApplication?: Resolver<Types.Maybe<ResolversTypes['FundApplicationPayload']>, ParentType, ContextType, RequireFields<Types.MutationApproveFundApplicationArgs, 'input'>>;
  declineFundApplication?: Resolver<Types.Maybe<ResolversTypes['FundApplicationPayload']>, ParentType, ContextType, RequireFields<Types.MutationDeclineFundApplicationArgs, 'input'>>;
  withdrawFundApplication?: Resolver<Types.Maybe<ResolversTypes['FundApplicationPayload']>, ParentType, ContextType, RequireFields<Types.MutationWithdrawFundApplicationArgs, 'input'>>;
  allocateFunds?: Resolver<Types.Maybe<ResolversTypes['FundAllocationPayload']>, ParentType, ContextType, RequireFields<Types.MutationAllocateFundsArgs, 'input'>>;
};

export type ProjectResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  funding?: Resolver<Types.Maybe<ResolversTypes['ProjectFunding']>, ParentType, ContextType>;
};

export type ProjectFundingResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['ProjectFunding'] = ResolversParentTypes['ProjectFunding']> = {
  lines?: Resolver<ReadonlyArray<ResolversTypes['FundingLine']>, ParentType, ContextType>;
  unsplitAwards?: Resolver<ReadonlyArray<ResolversTypes['GroupAward']>, ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  allotted?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  spent?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  sheet?: Resolver<Types.Maybe<ResolversTypes['FundingSheet']>, ParentType, ContextType, Partial<Types.ProjectFundingSheetArgs>>;
  plans?: Resolver<ReadonlyArray<ResolversTypes['FundingPlan']>, ParentType, ContextType>;
  retentions?: Resolver<ReadonlyArray<ResolversTypes['Retention']>, ParentType, ContextType>;
  specialBonds?: Resolver<ReadonlyArray<ResolversTypes['SpecialBond']>, ParentType, ContextType>;
  applications?: Resolver<ReadonlyArray<ResolversTypes['FundApplication']>, ParentType, ContextType>;
  financeRequests?: Resolver<ReadonlyArray<ResolversTypes['FinanceRequest']>, ParentType, ContextType>;
  siteVisits?: Resolver<ReadonlyArray<ResolversTypes['SiteVisitDuty']>, ParentType, ContextType>;
};

export type FundingSheetResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['FundingSheet'] = ResolversParentTypes['FundingSheet']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['FundingSheetRow']>, ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  awarded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  allotted?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  spent?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  idle?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  retention?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paymentRate?: Resolver<Types.Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type FundingSheetRowResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['FundingSheetRow'] = ResolversParentTypes['FundingSheetRow']> = {
  source?: Resolver<ResolversTypes['FundSource'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  awarded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  variance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  allotted?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  spent?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  idle?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  idleSince?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  idleDays?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  retention?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type FundingTotalsResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['FundingTotals'] = ResolversParentTypes['FundingTotals']> = {
  financed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  awardTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  handedDown?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  allotted?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  spent?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  idle?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paymentRate?: Resolver<Types.Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  rise?: Resolver<ResolversTypes['PaymentRise'], ParentType, ContextType>;
};

export type PaymentRiseResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['PaymentRise'] = ResolversParentTypes['PaymentRise']> = {
  before?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  percent?: Resolver<Types.Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  isMet?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type SpecialBondResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['SpecialBond'] = ResolversParentTypes['SpecialBond'], FederationReferenceType extends FederationReferenceTypes['SpecialBond'] = FederationReferenceTypes['SpecialBond']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['SpecialBond']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<Types.Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BondStatus'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  coverRatio?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  isCovered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['BondStanding'], ParentType, ContextType>;
  consequences?: Resolver<ReadonlyArray<ResolversTypes['BondConsequence']>, ParentType, ContextType>;
  issues?: Resolver<ReadonlyArray<ResolversTypes['BondIssue']>, ParentType, ContextType>;
  checks?: Resolver<ReadonlyArray<ResolversTypes['BondCheck']>, ParentType, ContextType>;
  listings?: Resolver<ReadonlyArray<ResolversTypes['BondListing']>, ParentType, ContextType>;
  useChanges?: Resolver<ReadonlyArray<ResolversTypes['BondUseChange']>, ParentType, ContextType>;
};

export type BondIssueResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['BondIssue'] = ResolversParentTypes['BondIssue']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  batch?: Resolver<Types.Maybe<ResolversTypes['FundBatch']>, ParentType, ContextType>;
  reservationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  firstCheckOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type BondCheckResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['BondCheck'] = ResolversParentTypes['BondCheck']> = {
  issueId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  checkedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  handedDown?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  retention?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  percent?: Resolver<Types.Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  requiredPercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isMet?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BondListingResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['BondListing'] = ResolversParentTypes['BondListing']> = {
  issueId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  warnedSince?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type BondUseChangeResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['BondUseChange'] = ResolversParentTypes['BondUseChange']> = {
  case?: Resolver<ResolversTypes['BondUseChangeCase'], ParentType, ContextType>;
  issueId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  toProject?: Resolver<Types.Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  documentNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  toBatch?: Resolver<Types.Maybe<ResolversTypes['FundBatch']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BondUseChangeStatus'], ParentType, ContextType>;
  reservationId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type SpecialBondConnectionResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['SpecialBondConnection'] = ResolversParentTypes['SpecialBondConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SpecialBond']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FinanceRequestResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['FinanceRequest'] = ResolversParentTypes['FinanceRequest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<Types.Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FinanceStatus'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  accepted?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  termMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offers?: Resolver<ReadonlyArray<ResolversTypes['FinanceOffer']>, ParentType, ContextType>;
};

export type FinanceOfferResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['FinanceOffer'] = ResolversParentTypes['FinanceOffer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  annualPercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  termMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  structure?: Resolver<ResolversTypes['FinanceStructure'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  acceptedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type FinanceRequestConnectionResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['FinanceRequestConnection'] = ResolversParentTypes['FinanceRequestConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FinanceRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PolicyWindowResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['PolicyWindow'] = ResolversParentTypes['PolicyWindow']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  region?: Resolver<Types.Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['FundSource'], ParentType, ContextType>;
  opensOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closesOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  documentNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WindowStatus'], ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['WindowCandidate']>, ParentType, ContextType>;
  reminders?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  outcome?: Resolver<Types.Maybe<ResolversTypes['WindowOutcome']>, ParentType, ContextType>;
};

export type WindowCandidateResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['WindowCandidate'] = ResolversParentTypes['WindowCandidate']> = {
  project?: Resolver<Types.Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  gap?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['CandidateReason']>, ParentType, ContextType>;
};

export type WindowOutcomeResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['WindowOutcome'] = ResolversParentTypes['WindowOutcome']> = {
  projects?: Resolver<ReadonlyArray<Types.Maybe<ResolversTypes['Project']>>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  documentNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PolicyWindowConnectionResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['PolicyWindowConnection'] = ResolversParentTypes['PolicyWindowConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PolicyWindow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReportedFigureResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['ReportedFigure'] = ResolversParentTypes['ReportedFigure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Types.Maybe<ResolversTypes['FundSource']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  mayOverlapWith?: Resolver<ReadonlyArray<ResolversTypes['ReportedFigure']>, ParentType, ContextType>;
};

export type ReportedFigureConnectionResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['ReportedFigureConnection'] = ResolversParentTypes['ReportedFigureConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReportedFigure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FundingPlanResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['FundingPlan'] = ResolversParentTypes['FundingPlan']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['FundingPlanLine']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  documentNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type FundingPlanLineResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['FundingPlanLine'] = ResolversParentTypes['FundingPlanLine']> = {
  source?: Resolver<ResolversTypes['FundSource'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type RetentionResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['Retention'] = ResolversParentTypes['Retention']> = {
  reservationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  releaseOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  documentNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SiteVisitDutyResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['SiteVisitDuty'] = ResolversParentTypes['SiteVisitDuty']> = {
  kind?: Resolver<ResolversTypes['SiteVisitKind'], ParentType, ContextType>;
  by?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SiteVisitStatus'], ParentType, ContextType>;
  stage?: Resolver<Types.Maybe<ResolversTypes['SiteVisitStage']>, ParentType, ContextType>;
  visits?: Resolver<ReadonlyArray<ResolversTypes['SiteVisit']>, ParentType, ContextType>;
};

export type SiteVisitResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['SiteVisit'] = ResolversParentTypes['SiteVisit']> = {
  visitedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FundingLineResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['FundingLine'] = ResolversParentTypes['FundingLine']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['FundSource'], ParentType, ContextType>;
  batch?: Resolver<Types.Maybe<ResolversTypes['FundBatch']>, ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  allotted?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  spent?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AllotmentStatus'], ParentType, ContextType>;
  stepId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type GroupAwardResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['GroupAward'] = ResolversParentTypes['GroupAward'], FederationReferenceType extends FederationReferenceTypes['GroupAward'] = FederationReferenceTypes['GroupAward']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['GroupAward']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['FundSource'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  rest?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  unsplit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  splits?: Resolver<ReadonlyArray<ResolversTypes['AwardSplit']>, ParentType, ContextType>;
  memberCount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  level?: Resolver<Types.Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  regionId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  region?: Resolver<Types.Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  year?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provincePercent?: Resolver<Types.Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  projects?: Resolver<ReadonlyArray<Types.Maybe<ResolversTypes['Project']>>, ParentType, ContextType>;
  partOf?: Resolver<Types.Maybe<ResolversTypes['GroupAward']>, ParentType, ContextType>;
  documentNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  batch?: Resolver<Types.Maybe<ResolversTypes['FundBatch']>, ParentType, ContextType>;
};

export type AwardSplitResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['AwardSplit'] = ResolversParentTypes['AwardSplit']> = {
  project?: Resolver<Types.Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  documentNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GroupAwardConnectionResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['GroupAwardConnection'] = ResolversParentTypes['GroupAwardConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GroupAward']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FundBatchResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['FundBatch'] = ResolversParentTypes['FundBatch'], FederationReferenceType extends FederationReferenceTypes['FundBatch'] = FederationReferenceTypes['FundBatch']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['FundBatch']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  regionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  region?: Resolver<Types.Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['FundSource'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issued?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  committed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  spent?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  isDemoData?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  vouchers?: Resolver<Types.Maybe<ResolversTypes['VoucherPart']>, ParentType, ContextType, RequireFields<Types.FundBatchVouchersArgs, 'format' | 'limit' | 'afterSeq'>>;
  entries?: Resolver<Types.Maybe<ResolversTypes['FundEntryConnection']>, ParentType, ContextType, RequireFields<Types.FundBatchEntriesArgs, 'first'>>;
};

export type FundEntryResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['FundEntry'] = ResolversParentTypes['FundEntry']> = {
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FundEntryKind'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  expired?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  documentNumber?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reservationId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  projectId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposalId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  proposedBy?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  correctedSeq?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  transferId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  counterpart?: Resolver<Types.Maybe<ResolversTypes['FundBatch']>, ParentType, ContextType>;
  counterpartSeq?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  act?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  committed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type FundEntryConnectionResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['FundEntryConnection'] = ResolversParentTypes['FundEntryConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FundEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FundBatchConnectionResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['FundBatchConnection'] = ResolversParentTypes['FundBatchConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FundBatch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type GroupAwardPayloadResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['GroupAwardPayload'] = ResolversParentTypes['GroupAwardPayload']> = {
  groupAward?: Resolver<Types.Maybe<ResolversTypes['GroupAward']>, ParentType, ContextType>;
  cursor?: Resolver<Types.Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FundsProposalResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['FundsProposal'] = ResolversParentTypes['FundsProposal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  batch?: Resolver<Types.Maybe<ResolversTypes['FundBatch']>, ParentType, ContextType>;
  toBatch?: Resolver<Types.Maybe<ResolversTypes['FundBatch']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FundEntryKind'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  documentNumber?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reservationId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  correctedSeq?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProposalStatus'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  resolvedBy?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  declinedBecause?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FundsProposalConnectionResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['FundsProposalConnection'] = ResolversParentTypes['FundsProposalConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FundsProposal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FundsProposalPayloadResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['FundsProposalPayload'] = ResolversParentTypes['FundsProposalPayload']> = {
  proposal?: Resolver<Types.Maybe<ResolversTypes['FundsProposal']>, ParentType, ContextType>;
  batch?: Resolver<Types.Maybe<ResolversTypes['FundBatch']>, ParentType, ContextType>;
  cursor?: Resolver<Types.Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SpecialBondPayloadResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['SpecialBondPayload'] = ResolversParentTypes['SpecialBondPayload']> = {
  bond?: Resolver<Types.Maybe<ResolversTypes['SpecialBond']>, ParentType, ContextType>;
  cursor?: Resolver<Types.Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FinanceRequestPayloadResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['FinanceRequestPayload'] = ResolversParentTypes['FinanceRequestPayload']> = {
  request?: Resolver<Types.Maybe<ResolversTypes['FinanceRequest']>, ParentType, ContextType>;
  cursor?: Resolver<Types.Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PolicyWindowPayloadResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['PolicyWindowPayload'] = ResolversParentTypes['PolicyWindowPayload']> = {
  window?: Resolver<Types.Maybe<ResolversTypes['PolicyWindow']>, ParentType, ContextType>;
  cursor?: Resolver<Types.Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReportedFigurePayloadResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['ReportedFigurePayload'] = ResolversParentTypes['ReportedFigurePayload']> = {
  figure?: Resolver<Types.Maybe<ResolversTypes['ReportedFigure']>, ParentType, ContextType>;
  cursor?: Resolver<Types.Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProjectFundingPayloadResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['ProjectFundingPayload'] = ResolversParentTypes['ProjectFundingPayload']> = {
  funding?: Resolver<Types.Maybe<ResolversTypes['ProjectFunding']>, ParentType, ContextType>;
  cursor?: Resolver<Types.Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FundBatchPayloadResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['FundBatchPayload'] = ResolversParentTypes['FundBatchPayload']> = {
  batch?: Resolver<Types.Maybe<ResolversTypes['FundBatch']>, ParentType, ContextType>;
  proposal?: Resolver<Types.Maybe<ResolversTypes['FundsProposal']>, ParentType, ContextType>;
  cursor?: Resolver<Types.Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AllotmentPayloadResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['AllotmentPayload'] = ResolversParentTypes['AllotmentPayload']> = {
  line?: Resolver<Types.Maybe<ResolversTypes['FundingLine']>, ParentType, ContextType>;
  proposal?: Resolver<Types.Maybe<ResolversTypes['FundsProposal']>, ParentType, ContextType>;
  cursor?: Resolver<Types.Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FundQuotaResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['FundQuota'] = ResolversParentTypes['FundQuota']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  region?: Resolver<Types.Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['FundSource'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  handedDown?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  assigned?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  movements?: Resolver<ResolversTypes['FundQuotaMovementConnection'], ParentType, ContextType, RequireFields<Types.FundQuotaMovementsArgs, 'first'>>;
};

export type FundQuotaMovementResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['FundQuotaMovement'] = ResolversParentTypes['FundQuotaMovement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FundQuotaMovementKind'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  toRegion?: Resolver<Types.Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  documentNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FundQuotaMovementStatus'], ParentType, ContextType>;
  proposed?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
  resolved?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  declinedBecause?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FundQuotaConnectionResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['FundQuotaConnection'] = ResolversParentTypes['FundQuotaConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FundQuota']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FundQuotaMovementConnectionResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['FundQuotaMovementConnection'] = ResolversParentTypes['FundQuotaMovementConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FundQuotaMovement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FundQuotaPayloadResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['FundQuotaPayload'] = ResolversParentTypes['FundQuotaPayload']> = {
  quota?: Resolver<Types.Maybe<ResolversTypes['FundQuota']>, ParentType, ContextType>;
  cursor?: Resolver<Types.Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FundApplicationResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['FundApplication'] = ResolversParentTypes['FundApplication']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<Types.Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['FundSource'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FundApplicationStatus'], ParentType, ContextType>;
  atRegionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recommended?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  approved?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  allocated?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  quota?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  shares?: Resolver<ReadonlyArray<ResolversTypes['FundApplicationShare']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['FundApplicationStep']>, ParentType, ContextType>;
};

export type FundApplicationShareResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['FundApplicationShare'] = ResolversParentTypes['FundApplicationShare']> = {
  allocationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FundAllocationKind'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FundApplicationShareStatus'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type FundApplicationStepResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['FundApplicationStep'] = ResolversParentTypes['FundApplicationStep']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  amount?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  note?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  act?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
};

export type FundAllocationResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['FundAllocation'] = ResolversParentTypes['FundAllocation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FundAllocationKind'], ParentType, ContextType>;
  batch?: Resolver<Types.Maybe<ResolversTypes['FundBatch']>, ParentType, ContextType>;
  quota?: Resolver<Types.Maybe<ResolversTypes['FundQuota']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['FundSource'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  documentNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FundAllocationStatus'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['FundAllocationLine']>, ParentType, ContextType>;
  decided?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
};

export type FundAllocationLineResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['FundAllocationLine'] = ResolversParentTypes['FundAllocationLine']> = {
  application?: Resolver<Types.Maybe<ResolversTypes['FundApplication']>, ParentType, ContextType>;
  project?: Resolver<Types.Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reservationId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type FundApplicationConnectionResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['FundApplicationConnection'] = ResolversParentTypes['FundApplicationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FundApplication']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FundAllocationConnectionResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['FundAllocationConnection'] = ResolversParentTypes['FundAllocationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FundAllocation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FundApplicationPayloadResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['FundApplicationPayload'] = ResolversParentTypes['FundApplicationPayload']> = {
  application?: Resolver<Types.Maybe<ResolversTypes['FundApplication']>, ParentType, ContextType>;
  cursor?: Resolver<Types.Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FundAllocationPayloadResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['FundAllocationPayload'] = ResolversParentTypes['FundAllocationPayload']> = {
  allocation?: Resolver<Types.Maybe<ResolversTypes['FundAllocation']>, ParentType, ContextType>;
  cursor?: Resolver<Types.Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegionResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ActorResolvers<ContextType = FundsContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = FundsContext> = {
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
  ProjectFunding?: ProjectFundingResolvers<ContextType>;
  FundingSheet?: FundingSheetResolvers<ContextType>;
  FundingSheetRow?: FundingSheetRowResolvers<ContextType>;
  FundingTotals?: FundingTotalsResolvers<ContextType>;
  PaymentRise?: PaymentRiseResolvers<ContextType>;
  SpecialBond?: SpecialBondResolvers<ContextType>;
  BondIssue?: BondIssueResolvers<ContextType>;
  BondCheck?: BondCheckResolvers<ContextType>;
  BondListing?: BondListingResolvers<ContextType>;
  BondUseChange?: BondUseChangeResolvers<ContextType>;
  SpecialBondConnection?: SpecialBondConnectionResolvers<ContextType>;
  FinanceRequest?: FinanceRequestResolvers<ContextType>;
  FinanceOffer?: FinanceOfferResolvers<ContextType>;
  FinanceRequestConnection?: FinanceRequestConnectionResolvers<ContextType>;
  PolicyWindow?: PolicyWindowResolvers<ContextType>;
  WindowCandidate?: WindowCandidateResolvers<ContextType>;
  WindowOutcome?: WindowOutcomeResolvers<ContextType>;
  PolicyWindowConnection?: PolicyWindowConnectionResolvers<ContextType>;
  ReportedFigure?: ReportedFigureResolvers<ContextType>;
  ReportedFigureConnection?: ReportedFigureConnectionResolvers<ContextType>;
  FundingPlan?: FundingPlanResolvers<ContextType>;
  FundingPlanLine?: FundingPlanLineResolvers<ContextType>;
  Retention?: RetentionResolvers<ContextType>;
  SiteVisitDuty?: SiteVisitDutyResolvers<ContextType>;
  SiteVisit?: SiteVisitResolvers<ContextType>;
  FundingLine?: FundingLineResolvers<ContextType>;
  GroupAward?: GroupAwardResolvers<ContextType>;
  AwardSplit?: AwardSplitResolvers<ContextType>;
  GroupAwardConnection?: GroupAwardConnectionResolvers<ContextType>;
  FundBatch?: FundBatchResolvers<ContextType>;
  FundEntry?: FundEntryResolvers<ContextType>;
  FundEntryConnection?: FundEntryConnectionResolvers<ContextType>;
  FundBatchConnection?: FundBatchConnectionResolvers<ContextType>;
  GroupAwardPayload?: GroupAwardPayloadResolvers<ContextType>;
  FundsProposal?: FundsProposalResolvers<ContextType>;
  FundsProposalConnection?: FundsProposalConnectionResolvers<ContextType>;
  FundsProposalPayload?: FundsProposalPayloadResolvers<ContextType>;
  SpecialBondPayload?: SpecialBondPayloadResolvers<ContextType>;
  FinanceRequestPayload?: FinanceRequestPayloadResolvers<ContextType>;
  PolicyWindowPayload?: PolicyWindowPayloadResolvers<ContextType>;
  ReportedFigurePayload?: ReportedFigurePayloadResolvers<ContextType>;
  ProjectFundingPayload?: ProjectFundingPayloadResolvers<ContextType>;
  FundBatchPayload?: FundBatchPayloadResolvers<ContextType>;
  AllotmentPayload?: AllotmentPayloadResolvers<ContextType>;
  FundQuota?: FundQuotaResolvers<ContextType>;
  FundQuotaMovement?: FundQuotaMovementResolvers<ContextType>;
  FundQuotaConnection?: FundQuotaConnectionResolvers<ContextType>;
  FundQuotaMovementConnection?: FundQuotaMovementConnectionResolvers<ContextType>;
  FundQuotaPayload?: FundQuotaPayloadResolvers<ContextType>;
  FundApplication?: FundApplicationResolvers<ContextType>;
  FundApplicationShare?: FundApplicationShareResolvers<ContextType>;
  FundApplicationStep?: FundApplicationStepResolvers<ContextType>;
  FundAllocation?: FundAllocationResolvers<ContextType>;
  FundAllocationLine?: FundAllocationLineResolvers<ContextType>;
  FundApplicationConnection?: FundApplicationConnectionResolvers<ContextType>;
  FundAllocationConnection?: FundAllocationConnectionResolvers<ContextType>;
  FundApplicationPayload?: FundApplicationPayloadResolvers<ContextType>;
  FundAllocationPayload?: FundAllocationPayloadResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = FundsContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  visible?: VisibleDirectiveResolver<any, any, ContextType>;
  reach?: ReachDirectiveResolver<any, any, ContextType>;
  label?: LabelDirectiveResolver<any, any, ContextType>;
};
