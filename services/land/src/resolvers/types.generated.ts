// Generated from schema/land.graphql by `npm run generate`.
import type * as Types from './schema.generated';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Quantity as QuantityParent } from '@kuaijin/kit/measures/quantity';
import type { Money as MoneyParent } from '@kuaijin/kit/measures/money';
import type { TimedAct } from '@kuaijin/kit/access/posts';
import type { Refusal } from '@kuaijin/kit/errors';
import type { ProjectRef, ProjectLandView, LandContext } from '../land-context';
import type { Balance } from '../domain/project-land';
import type { PoolDocument, PoolEntry, PoolAdvance, PoolReservation, PoolProposal, PoolMeta } from '../model/pools';
import type { PreExamination, LandApplication as LandApplicationParent, SiteAreas as SiteAreasParent, AdvanceGrant as AdvanceGrantParent, DutyNotice } from '../site/rules';
import type { Comparison, ComparedArea as ComparedAreaParent } from '../site/comparison';
import type { Replacement } from '../domain/farmland-replacement';
import type { SiteDocument } from '../site/model';
import type { ZoneCheck as ZoneCheckParent, StableFarmlandTotals as StableFarmlandTotalsParent } from '../zones/rules';
import type { QuotaRequest as QuotaRequestParent, GrantOfRequest, QuotaRequestStep as QuotaRequestStepParent } from '../requests/rules';
import type { AllocationPlace as AllocationPlaceParent } from '../reserve/allocation-order';
import type { OutputEvaluation as OutputEvaluationParent } from '../reserve/evaluation';
import type { CriterionPoints } from '../reserve/output-score';
import type { PublishedPlan, PartOfPlan } from '../plans/published-plans';
import type { LandLiaison as LandLiaisonParent, LiaisonTerm as LiaisonTermParent } from '../liaisons/rules';
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
  Reservation: Types.Reservation;
  QuotaPool: Types.QuotaPool;
  QuotaRequest: Types.QuotaRequest;
  LandLiaison: Types.LandLiaison;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
  Reservation:
    ( { __typename: 'Reservation' }
    & GraphQLRecursivePick<FederationTypes['Reservation'], {"id":true}> );
  QuotaPool:
    ( { __typename: 'QuotaPool' }
    & GraphQLRecursivePick<FederationTypes['QuotaPool'], {"id":true}> );
  QuotaRequest:
    ( { __typename: 'QuotaRequest' }
    & GraphQLRecursivePick<FederationTypes['QuotaRequest'], {"id":true}> );
  LandLiaison:
    ( { __typename: 'LandLiaison' }
    & GraphQLRecursivePick<FederationTypes['LandLiaison'], {"id":true}> );
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
  Project: ResolverTypeWrapper<ProjectRef>;
  ProjectLand: ResolverTypeWrapper<ProjectLandView>;
  LandPreExamination: ResolverTypeWrapper<PreExamination>;
  LandApplication: ResolverTypeWrapper<LandApplicationParent>;
  LandComparison: ResolverTypeWrapper<Comparison>;
  ComparedArea: ResolverTypeWrapper<ComparedAreaParent>;
  LandClass: Types.LandClass;
  FarmlandReplacement: ResolverTypeWrapper<Replacement>;
  SiteAreas: ResolverTypeWrapper<SiteAreasParent>;
  SiteAreasInput: Types.SiteAreasInput;
  ZoneCheck: ResolverTypeWrapper<ZoneCheckParent>;
  ZoneConflict: Types.ZoneConflict;
  ZoneVerdict: Types.ZoneVerdict;
  StableFarmlandTotals: ResolverTypeWrapper<StableFarmlandTotalsParent>;
  RecordZoneCheckInput: Types.RecordZoneCheckInput;
  ZoneCheckPayload: ResolverTypeWrapper<Omit<Types.ZoneCheckPayload, 'check' | 'userErrors'> & { check?: Types.Maybe<ResolversTypes['ZoneCheck']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AdvanceLand: ResolverTypeWrapper<SiteDocument>;
  AdvanceGrant: ResolverTypeWrapper<AdvanceGrantParent>;
  AdvanceDutyNotice: ResolverTypeWrapper<DutyNotice>;
  AdvanceDutyStage: Types.AdvanceDutyStage;
  AdvanceDutyStatus: Types.AdvanceDutyStatus;
  LandAuthority: Types.LandAuthority;
  QuotaBalance: ResolverTypeWrapper<Balance>;
  QuotaKind: Types.QuotaKind;
  Reservation: ResolverTypeWrapper<PoolReservation>;
  ReservationStatus: Types.ReservationStatus;
  QuotaPool: ResolverTypeWrapper<PoolDocument>;
  AdvanceCapBasis: ResolverTypeWrapper<PoolMeta>;
  OpenAdvance: ResolverTypeWrapper<PoolAdvance>;
  QuotaEntry: ResolverTypeWrapper<PoolEntry>;
  LedgerEntryKind: Types.LedgerEntryKind;
  QuotaEntryConnection: ResolverTypeWrapper<Omit<Types.QuotaEntryConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['QuotaEntry']> }>;
  QuotaPoolConnection: ResolverTypeWrapper<Omit<Types.QuotaPoolConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['QuotaPool']> }>;
  OpenQuotaPoolInput: Types.OpenQuotaPoolInput;
  IssueQuotaInput: Types.IssueQuotaInput;
  AdvanceQuotaInput: Types.AdvanceQuotaInput;
  RecordLandPreExaminationInput: Types.RecordLandPreExaminationInput;
  RecordLandApplicationInput: Types.RecordLandApplicationInput;
  GrantAdvanceLandInput: Types.GrantAdvanceLandInput;
  ProjectLandPayload: ResolverTypeWrapper<Omit<Types.ProjectLandPayload, 'land' | 'userErrors'> & { land?: Types.Maybe<ResolversTypes['ProjectLand']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  QuotaProposal: ResolverTypeWrapper<PoolProposal>;
  QuotaProposalConnection: ResolverTypeWrapper<Omit<Types.QuotaProposalConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['QuotaProposal']> }>;
  TransferQuotaInput: Types.TransferQuotaInput;
  CloseQuotaYearInput: Types.CloseQuotaYearInput;
  ResolveQuotaProposalInput: Types.ResolveQuotaProposalInput;
  DeclineQuotaProposalInput: Types.DeclineQuotaProposalInput;
  CorrectQuotaEntryInput: Types.CorrectQuotaEntryInput;
  QuotaProposalPayload: ResolverTypeWrapper<Omit<Types.QuotaProposalPayload, 'proposal' | 'pool' | 'userErrors'> & { proposal?: Types.Maybe<ResolversTypes['QuotaProposal']>, pool?: Types.Maybe<ResolversTypes['QuotaPool']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SettleAdvanceInput: Types.SettleAdvanceInput;
  RecallQuotaInput: Types.RecallQuotaInput;
  ReserveQuotaInput: Types.ReserveQuotaInput;
  ResolveReservationInput: Types.ResolveReservationInput;
  ExtendReservationInput: Types.ExtendReservationInput;
  QuotaPoolPayload: ResolverTypeWrapper<Omit<Types.QuotaPoolPayload, 'pool' | 'proposal' | 'userErrors'> & { pool?: Types.Maybe<ResolversTypes['QuotaPool']>, proposal?: Types.Maybe<ResolversTypes['QuotaProposal']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReservationPayload: ResolverTypeWrapper<Omit<Types.ReservationPayload, 'reservation' | 'userErrors'> & { reservation?: Types.Maybe<ResolversTypes['Reservation']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  QuotaRequestStatus: Types.QuotaRequestStatus;
  QuotaRequest: ResolverTypeWrapper<QuotaRequestParent>;
  QuotaGrant: ResolverTypeWrapper<GrantOfRequest>;
  QuotaGrantOutcome: Types.QuotaGrantOutcome;
  QuotaRequestStep: ResolverTypeWrapper<QuotaRequestStepParent>;
  QuotaRequestConnection: ResolverTypeWrapper<Omit<Types.QuotaRequestConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['QuotaRequest']> }>;
  AllocationPlace: ResolverTypeWrapper<AllocationPlaceParent>;
  AllocationCriterion: Types.AllocationCriterion;
  OutputEvaluation: ResolverTypeWrapper<OutputEvaluationParent>;
  OutputPoints: ResolverTypeWrapper<CriterionPoints>;
  OutputCriterion: Types.OutputCriterion;
  RequestQuotaInput: Types.RequestQuotaInput;
  PassOnQuotaRequestInput: Types.PassOnQuotaRequestInput;
  EndQuotaRequestInput: Types.EndQuotaRequestInput;
  GrantQuotaRequestInput: Types.GrantQuotaRequestInput;
  EvaluateOutputInput: Types.EvaluateOutputInput;
  QuotaRequestPayload: ResolverTypeWrapper<Omit<Types.QuotaRequestPayload, 'request' | 'userErrors'> & { request?: Types.Maybe<ResolversTypes['QuotaRequest']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  OutputEvaluationPayload: ResolverTypeWrapper<Omit<Types.OutputEvaluationPayload, 'evaluation' | 'userErrors'> & { evaluation?: Types.Maybe<ResolversTypes['OutputEvaluation']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PublishedQuotaPlan: ResolverTypeWrapper<PublishedPlan>;
  PublishedQuotaPart: ResolverTypeWrapper<PartOfPlan>;
  PublishedQuotaGroup: Types.PublishedQuotaGroup;
  LandLiaison: ResolverTypeWrapper<LandLiaisonParent>;
  LiaisonTerm: ResolverTypeWrapper<LiaisonTermParent>;
  LandLiaisonConnection: ResolverTypeWrapper<Omit<Types.LandLiaisonConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['LandLiaison']> }>;
  AssignLandLiaisonInput: Types.AssignLandLiaisonInput;
  EndLandLiaisonInput: Types.EndLandLiaisonInput;
  LandLiaisonPayload: ResolverTypeWrapper<Omit<Types.LandLiaisonPayload, 'liaison' | 'userErrors'> & { liaison?: Types.Maybe<ResolversTypes['LandLiaison']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Region: ResolverTypeWrapper<Types.Region>;
  Step: ResolverTypeWrapper<Types.Step>;
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
  Project: ProjectRef;
  ProjectLand: ProjectLandView;
  LandPreExamination: PreExamination;
  LandApplication: LandApplicationParent;
  LandComparison: Comparison;
  ComparedArea: ComparedAreaParent;
  FarmlandReplacement: Replacement;
  SiteAreas: SiteAreasParent;
  SiteAreasInput: Types.SiteAreasInput;
  ZoneCheck: ZoneCheckParent;
  StableFarmlandTotals: StableFarmlandTotalsParent;
  RecordZoneCheckInput: Types.RecordZoneCheckInput;
  ZoneCheckPayload: Omit<Types.ZoneCheckPayload, 'check' | 'userErrors'> & { check?: Types.Maybe<ResolversParentTypes['ZoneCheck']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AdvanceLand: SiteDocument;
  AdvanceGrant: AdvanceGrantParent;
  AdvanceDutyNotice: DutyNotice;
  QuotaBalance: Balance;
  Reservation: PoolReservation;
  QuotaPool: PoolDocument;
  AdvanceCapBasis: PoolMeta;
  OpenAdvance: PoolAdvance;
  QuotaEntry: PoolEntry;
  QuotaEntryConnection: Omit<Types.QuotaEntryConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['QuotaEntry']> };
  QuotaPoolConnection: Omit<Types.QuotaPoolConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['QuotaPool']> };
  OpenQuotaPoolInput: Types.OpenQuotaPoolInput;
  IssueQuotaInput: Types.IssueQuotaInput;
  AdvanceQuotaInput: Types.AdvanceQuotaInput;
  RecordLandPreExaminationInput: Types.RecordLandPreExaminationInput;
  RecordLandApplicationInput: Types.RecordLandApplicationInput;
  GrantAdvanceLandInput: Types.GrantAdvanceLandInput;
  ProjectLandPayload: Omit<Types.ProjectLandPayload, 'land' | 'userErrors'> & { land?: Types.Maybe<ResolversParentTypes['ProjectLand']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  QuotaProposal: PoolProposal;
  QuotaProposalConnection: Omit<Types.QuotaProposalConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['QuotaProposal']> };
  TransferQuotaInput: Types.TransferQuotaInput;
  CloseQuotaYearInput: Types.CloseQuotaYearInput;
  ResolveQuotaProposalInput: Types.ResolveQuotaProposalInput;
  DeclineQuotaProposalInput: Types.DeclineQuotaProposalInput;
  CorrectQuotaEntryInput: Types.CorrectQuotaEntryInput;
  QuotaProposalPayload: Omit<Types.QuotaProposalPayload, 'proposal' | 'pool' | 'userErrors'> & { proposal?: Types.Maybe<ResolversParentTypes['QuotaProposal']>, pool?: Types.Maybe<ResolversParentTypes['QuotaPool']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SettleAdvanceInput: Types.SettleAdvanceInput;
  RecallQuotaInput: Types.RecallQuotaInput;
  ReserveQuotaInput: Types.ReserveQuotaInput;
  ResolveReservationInput: Types.ResolveReservationInput;
  ExtendReservationInput: Types.ExtendReservationInput;
  QuotaPoolPayload: Omit<Types.QuotaPoolPayload, 'pool' | 'proposal' | 'userErrors'> & { pool?: Types.Maybe<ResolversParentTypes['QuotaPool']>, proposal?: Types.Maybe<ResolversParentTypes['QuotaProposal']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReservationPayload: Omit<Types.ReservationPayload, 'reservation' | 'userErrors'> & { reservation?: Types.Maybe<ResolversParentTypes['Reservation']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  QuotaRequest: QuotaRequestParent;
  QuotaGrant: GrantOfRequest;
  QuotaRequestStep: QuotaRequestStepParent;
  QuotaRequestConnection: Omit<Types.QuotaRequestConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['QuotaRequest']> };
  AllocationPlace: AllocationPlaceParent;
  OutputEvaluation: OutputEvaluationParent;
  OutputPoints: CriterionPoints;
  RequestQuotaInput: Types.RequestQuotaInput;
  PassOnQuotaRequestInput: Types.PassOnQuotaRequestInput;
  EndQuotaRequestInput: Types.EndQuotaRequestInput;
  GrantQuotaRequestInput: Types.GrantQuotaRequestInput;
  EvaluateOutputInput: Types.EvaluateOutputInput;
  QuotaRequestPayload: Omit<Types.QuotaRequestPayload, 'request' | 'userErrors'> & { request?: Types.Maybe<ResolversParentTypes['QuotaRequest']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  OutputEvaluationPayload: Omit<Types.OutputEvaluationPayload, 'evaluation' | 'userErrors'> & { evaluation?: Types.Maybe<ResolversParentTypes['OutputEvaluation']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PublishedQuotaPlan: PublishedPlan;
  PublishedQuotaPart: PartOfPlan;
  LandLiaison: LandLiaisonParent;
  LiaisonTerm: LiaisonTermParent;
  LandLiaisonConnection: Omit<Types.LandLiaisonConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['LandLiaison']> };
  AssignLandLiaisonInput: Types.AssignLandLiaisonInput;
  EndLandLiaisonInput: Types.EndLandLiaisonInput;
  LandLiaisonPayload: Omit<Types.LandLiaisonPayload, 'liaison' | 'userErrors'> & { liaison?: Types.Maybe<ResolversParentTypes['LandLiaison']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Region: Types.Region;
  Step: Types.Step;
  Actor: Types.Actor;
  Boolean: Types.Scalars['Boolean']['output'];
  String: Types.Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  posts?: Types.Maybe<ReadonlyArray<Types.Post>>;
  signedIn?: Types.Maybe<Types.Scalars['Boolean']['input']>;
  serviceAccounts?: Types.Maybe<Types.Scalars['Boolean']['input']>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = LandContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type VisibleDirectiveArgs = {
  by: Types.Scalars['String']['input'];
};

export type VisibleDirectiveResolver<Result, Parent, ContextType = LandContext, Args = VisibleDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ReachDirectiveArgs = {
  by: ReadonlyArray<Types.Scalars['String']['input']>;
};

export type ReachDirectiveResolver<Result, Parent, ContextType = LandContext, Args = ReachDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type LabelDirectiveArgs = {
  zh: Types.Scalars['String']['input'];
  en: Types.Scalars['String']['input'];
};

export type LabelDirectiveResolver<Result, Parent, ContextType = LandContext, Args = LabelDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

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

export type QuantityResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType, Partial<Types.QuantityValueArgs>>;
  isRounded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<Types.QuantityIsRoundedArgs>>;
};

export type MoneyResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  yuan?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  wan?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  yi?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  startCursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type CountResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ActResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['Act'] = ResolversParentTypes['Act']> = {
  actorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  actor?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onBehalfOfId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  onBehalfOf?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AttachmentResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['Attachment'] = ResolversParentTypes['Attachment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClockResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['Clock'] = ResolversParentTypes['Clock']> = {
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

export type PauseResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['Pause'] = ResolversParentTypes['Pause']> = {
  kind?: Resolver<ResolversTypes['PauseKind'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExtensionResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['Extension'] = ResolversParentTypes['Extension']> = {
  kind?: Resolver<ResolversTypes['ExtensionKind'], ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  approvedBy?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RungResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['Rung'] = ResolversParentTypes['Rung']> = {
  kind?: Resolver<ResolversTypes['RungKind'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['RungLimit'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'StateConflict' | 'InsufficientQuota' | 'InsufficientFunds', ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  received?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotAllowedResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['NotAllowed'] = ResolversParentTypes['NotAllowed']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  expected?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  neededPost?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateConflictResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['StateConflict'] = ResolversParentTypes['StateConflict']> = {
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

export type InsufficientQuotaResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['InsufficientQuota'] = ResolversParentTypes['InsufficientQuota']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsufficientFundsResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['InsufficientFunds'] = ResolversParentTypes['InsufficientFunds']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VerificationResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['Verification'] = ResolversParentTypes['Verification']> = {
  stream?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstWrongSeq?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TroubledStreamResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['TroubledStream'] = ResolversParentTypes['TroubledStream']> = {
  journal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TroubledStreamsResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['TroubledStreams'] = ResolversParentTypes['TroubledStreams']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TroubledStream']>, ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VoucherPartResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['VoucherPart'] = ResolversParentTypes['VoucherPart']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endSeq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  troubledStreamsOfLand?: Resolver<Types.Maybe<ResolversTypes['TroubledStreams']>, ParentType, ContextType>;
  quotaPools?: Resolver<Types.Maybe<ResolversTypes['QuotaPoolConnection']>, ParentType, ContextType, RequireFields<Types.QueryQuotaPoolsArgs, 'first'>>;
  quotaPool?: Resolver<Types.Maybe<ResolversTypes['QuotaPool']>, ParentType, ContextType, RequireFields<Types.QueryQuotaPoolArgs, 'id'>>;
  quotaProposals?: Resolver<Types.Maybe<ResolversTypes['QuotaProposalConnection']>, ParentType, ContextType, RequireFields<Types.QueryQuotaProposalsArgs, 'status' | 'first'>>;
  stableFarmland?: Resolver<Types.Maybe<ResolversTypes['StableFarmlandTotals']>, ParentType, ContextType, RequireFields<Types.QueryStableFarmlandArgs, 'projectIds'>>;
  quotaRequests?: Resolver<Types.Maybe<ResolversTypes['QuotaRequestConnection']>, ParentType, ContextType, RequireFields<Types.QueryQuotaRequestsArgs, 'first'>>;
  quotaRequest?: Resolver<Types.Maybe<ResolversTypes['QuotaRequest']>, ParentType, ContextType, RequireFields<Types.QueryQuotaRequestArgs, 'id'>>;
  allocationOrder?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['AllocationPlace']>>, ParentType, ContextType, RequireFields<Types.QueryAllocationOrderArgs, 'region' | 'kind' | 'year'>>;
  publishedQuotaPlans?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['PublishedQuotaPlan']>>, ParentType, ContextType>;
  landLiaison?: Resolver<Types.Maybe<ResolversTypes['LandLiaison']>, ParentType, ContextType, RequireFields<Types.QueryLandLiaisonArgs, 'id'>>;
  landLiaisons?: Resolver<Types.Maybe<ResolversTypes['LandLiaisonConnection']>, ParentType, ContextType, RequireFields<Types.QueryLandLiaisonsArgs, 'first'>>;
  verifyQuotaPool?: Resolver<Types.Maybe<ResolversTypes['Verification']>, ParentType, ContextType, RequireFields<Types.QueryVerifyQuotaPoolArgs, 'poolId'>>;
};

export type MutationResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  openQuotaPool?: Resolver<Types.Maybe<ResolversTypes['QuotaPoolPayload']>, ParentType, ContextType, RequireFields<Types.MutationOpenQuotaPoolArgs, 'input'>>;
  issueQuota?: Resolver<Types.Maybe<ResolversTypes['QuotaPoolPayload']>, ParentType, ContextType, RequireFields<Types.MutationIssueQuotaArgs, 'input'>>;
  advanceQuota?: Resolver<Types.Maybe<ResolversTypes['QuotaPoolPayload']>, ParentType, ContextType, RequireFields<Types.MutationAdvanceQuotaArgs, 'input'>>;
  settleAdvance?: Resolver<Types.Maybe<ResolversTypes['QuotaPoolPayload']>, ParentType, ContextType, RequireFields<Types.MutationSettleAdvanceArgs, 'input'>>;
  recallQuota?: Resolver<Types.Maybe<ResolversTypes['QuotaPoolPayload']>, ParentType, ContextType, RequireFields<Types.MutationRecallQuotaArgs, 'input'>>;
  reserveQuota?: Resolver<Types.Maybe<ResolversTypes['ReservationPayload']>, ParentType, ContextType, RequireFields<Types.MutationReserveQuotaArgs, 'input'>>;
  commitReservation?: Resolver<Types.Maybe<ResolversTypes['ReservationPayload']>, ParentType, ContextType, RequireFields<Types.MutationCommitReservationArgs, 'input'>>;
  releaseReservation?: Resolver<Types.Maybe<ResolversTypes['ReservationPayload']>, ParentType, ContextType, RequireFields<Types.MutationReleaseReservationArgs, 'input'>>;
  extendReservation?: Resolver<Types.Maybe<ResolversTypes['ReservationPayload']>, ParentType, ContextType, RequireFields<Types.MutationExtendReservationArgs, 'input'>>;
  recordLandPreExamination?: Resolver<Types.Maybe<ResolversTypes['ProjectLandPayload']>, ParentType, ContextType, RequireFields<Types.MutationRecordLandPreExaminationArgs, 'input'>>;
  recordLandApplication?: Resolver<Types.Maybe<ResolversTypes['ProjectLandPayload']>, ParentType, ContextType, RequireFields<Types.MutationRecordLandApplicationArgs, 'input'>>;
  grantAdvanceLand?: Resolver<Types.Maybe<ResolversTypes['ProjectLandPayload']>, ParentType, ContextType, RequireFields<Types.MutationGrantAdvanceLandArgs, 'input'>>;
  transferQuota?: Resolver<Types.Maybe<ResolversTypes['QuotaPoolPayload']>, ParentType, ContextType, RequireFields<Types.MutationTransferQuotaArgs, 'input'>>;
  closeQuotaYear?: Resolver<Types.Maybe<ResolversTypes['QuotaPoolPayload']>, ParentType, ContextType, RequireFields<Types.MutationCloseQuotaYearArgs, 'input'>>;
  recordZoneCheck?: Resolver<Types.Maybe<ResolversTypes['ZoneCheckPayload']>, ParentType, ContextType, RequireFields<Types.MutationRecordZoneCheckArgs, 'input'>>;
  requestQuota?: Resolver<Types.Maybe<ResolversTypes['QuotaRequestPayload']>, ParentType, ContextType, RequireFields<Types.MutationRequestQuotaArgs, 'input'>>;
  passOnQuotaRequest?: Resolver<Types.Maybe<ResolversTypes['QuotaRequestPayload']>, ParentType, ContextType, RequireFields<Types.MutationPassOnQuotaRequestArgs, 'input'>>;
  declineQuotaRequest?: Resolver<Types.Maybe<ResolversTypes['QuotaRequestPayload']>, ParentType, ContextType, RequireFields<Types.MutationDeclineQuotaRequestArgs, 'input'>>;
  withdrawQuotaRequest?: Resolver<Types.Maybe<ResolversTypes['QuotaRequestPayload']>, ParentType, ContextType, RequireFields<Types.MutationWithdrawQuotaRequestArgs, 'input'>>;
  grantQuotaRequest?: Resolver<Types.Maybe<ResolversTypes['QuotaRequestPayload']>, ParentType, ContextType, RequireFields<Types.MutationGrantQuotaRequestArgs, 'input'>>;
  evaluateOutput?: Resolver<Types.Maybe<ResolversTypes['OutputEvaluationPayload']>, ParentType, ContextType, RequireFields<Types.MutationEvaluateOutputArgs, 'input'>>;
  assignLandLiaison?: Resolver<Types.Maybe<ResolversTypes['LandLiaisonPayload']>, ParentType, ContextType, RequireFields<Types.MutationAssignLandLiaisonArgs, 'input'>>;
  endLandLiaison?: Resolver<Types.Maybe<ResolversTypes['LandLiaisonPayload']>, ParentType, ContextType, RequireFields<Types.MutationEndLandLiaisonArgs, 'input'>>;
  confirmQuotaProposal?: Resolver<Types.Maybe<ResolversTypes['QuotaProposalPayload']>, ParentType, ContextType, RequireFields<Types.MutationConfirmQuotaProposalArgs, 'input'>>;
  declineQuotaProposal?: Resolver<Types.Maybe<ResolversTypes['QuotaProposalPayload']>, ParentType, ContextType, RequireFields<Types.MutationDeclineQuotaProposalArgs, 'input'>>;
  withdrawQuotaProposal?: Resolver<Types.Maybe<ResolversTypes['QuotaProposalPayload']>, ParentType, ContextType, RequireFields<Types.MutationWithdrawQuotaProposalArgs, 'input'>>;
  correctQuotaEntry?: Resolver<Types.Maybe<ResolversTypes['QuotaProposalPayload']>, ParentType, ContextType, RequireFields<Types.MutationCorrectQuotaEntryArgs, 'input'>>;
};

export type ProjectResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  land?: Resolver<Types.Maybe<ResolversTypes['ProjectLand']>, ParentType, ContextType>;
  landLiaisons?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['LandLiaison']>>, ParentType, ContextType>;
  outputEvaluations?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['OutputEvaluation']>>, ParentType, ContextType>;
};

export type ProjectLandResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['ProjectLand'] = ResolversParentTypes['ProjectLand']> = {
  balances?: Resolver<ReadonlyArray<ResolversTypes['QuotaBalance']>, ParentType, ContextType, Partial<Types.ProjectLandBalancesArgs>>;
  preExamination?: Resolver<Types.Maybe<ResolversTypes['LandPreExamination']>, ParentType, ContextType>;
  application?: Resolver<Types.Maybe<ResolversTypes['LandApplication']>, ParentType, ContextType>;
  comparison?: Resolver<Types.Maybe<ResolversTypes['LandComparison']>, ParentType, ContextType>;
  replacements?: Resolver<ReadonlyArray<ResolversTypes['FarmlandReplacement']>, ParentType, ContextType>;
  zoneCheck?: Resolver<Types.Maybe<ResolversTypes['ZoneCheck']>, ParentType, ContextType>;
  zoneGroups?: Resolver<ReadonlyArray<ResolversTypes['ZoneCheck']>, ParentType, ContextType>;
  advance?: Resolver<Types.Maybe<ResolversTypes['AdvanceLand']>, ParentType, ContextType>;
  reservations?: Resolver<ReadonlyArray<ResolversTypes['Reservation']>, ParentType, ContextType>;
};

export type LandPreExaminationResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['LandPreExamination'] = ResolversParentTypes['LandPreExamination']> = {
  areas?: Resolver<ResolversTypes['SiteAreas'], ParentType, ContextType>;
  documentNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['LandAuthority'], ParentType, ContextType>;
};

export type LandApplicationResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['LandApplication'] = ResolversParentTypes['LandApplication']> = {
  areas?: Resolver<ResolversTypes['SiteAreas'], ParentType, ContextType>;
  documentNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  submittedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['LandAuthority'], ParentType, ContextType>;
};

export type LandComparisonResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['LandComparison'] = ResolversParentTypes['LandComparison']> = {
  areas?: Resolver<ReadonlyArray<ResolversTypes['ComparedArea']>, ParentType, ContextType>;
  isInTime?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ComparedAreaResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['ComparedArea'] = ResolversParentTypes['ComparedArea']> = {
  class?: Resolver<ResolversTypes['LandClass'], ParentType, ContextType>;
  examined?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  applied?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type FarmlandReplacementResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['FarmlandReplacement'] = ResolversParentTypes['FarmlandReplacement']> = {
  kind?: Resolver<ResolversTypes['QuotaKind'], ParentType, ContextType>;
  owed?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  writtenOff?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  isBalanced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SiteAreasResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['SiteAreas'] = ResolversParentTypes['SiteAreas']> = {
  total?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  farmland?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  arable?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  paddy?: Resolver<Types.Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  basicFarmland?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  construction?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  unused?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  grainCapacity?: Resolver<Types.Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
};

export type ZoneCheckResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['ZoneCheck'] = ResolversParentTypes['ZoneCheck']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projects?: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType>;
  total?: Resolver<Types.Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  outsideUrbanBoundary?: Resolver<Types.Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  basicFarmland?: Resolver<Types.Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  ecologicalRedLine?: Resolver<Types.Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  stableFarmland?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  isInPlanList?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['ZoneConflict']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['ZoneVerdict'], ParentType, ContextType>;
  documentNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  checkedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type StableFarmlandTotalsResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['StableFarmlandTotals'] = ResolversParentTypes['StableFarmlandTotals']> = {
  own?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  shared?: Resolver<ReadonlyArray<ResolversTypes['ZoneCheck']>, ParentType, ContextType>;
  total?: Resolver<Types.Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
};

export type ZoneCheckPayloadResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['ZoneCheckPayload'] = ResolversParentTypes['ZoneCheckPayload']> = {
  check?: Resolver<Types.Maybe<ResolversTypes['ZoneCheck']>, ParentType, ContextType>;
  cursor?: Resolver<Types.Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AdvanceLandResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['AdvanceLand'] = ResolversParentTypes['AdvanceLand']> = {
  total?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  cap?: Resolver<Types.Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  left?: Resolver<Types.Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  countedIn?: Resolver<Types.Maybe<ResolversTypes['LandApplication']>, ParentType, ContextType>;
  remaining?: Resolver<Types.Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  grants?: Resolver<ReadonlyArray<ResolversTypes['AdvanceGrant']>, ParentType, ContextType>;
};

export type AdvanceGrantResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['AdvanceGrant'] = ResolversParentTypes['AdvanceGrant']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  documentNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['LandAuthority'], ParentType, ContextType>;
  grantedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  capPercent?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  applyBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dutyStatus?: Resolver<ResolversTypes['AdvanceDutyStatus'], ParentType, ContextType>;
  appliedOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  notices?: Resolver<ReadonlyArray<ResolversTypes['AdvanceDutyNotice']>, ParentType, ContextType>;
};

export type AdvanceDutyNoticeResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['AdvanceDutyNotice'] = ResolversParentTypes['AdvanceDutyNotice']> = {
  stage?: Resolver<ResolversTypes['AdvanceDutyStage'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type QuotaBalanceResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['QuotaBalance'] = ResolversParentTypes['QuotaBalance']> = {
  kind?: Resolver<ResolversTypes['QuotaKind'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  committed?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type ReservationResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['Reservation'] = ResolversParentTypes['Reservation'], FederationReferenceType extends FederationReferenceTypes['Reservation'] = FederationReferenceTypes['Reservation']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['Reservation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pool?: Resolver<Types.Maybe<ResolversTypes['QuotaPool']>, ParentType, ContextType>;
  projectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<Types.Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  committed?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReservationStatus'], ParentType, ContextType>;
  purpose?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  remindedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  stepId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  step?: Resolver<Types.Maybe<ResolversTypes['Step']>, ParentType, ContextType>;
};

export type QuotaPoolResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['QuotaPool'] = ResolversParentTypes['QuotaPool'], FederationReferenceType extends FederationReferenceTypes['QuotaPool'] = FederationReferenceTypes['QuotaPool']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['QuotaPool']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  regionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  region?: Resolver<Types.Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['QuotaKind'], ParentType, ContextType>;
  issued?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  preIssued?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  committed?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  advanced?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  advances?: Resolver<ReadonlyArray<ResolversTypes['OpenAdvance']>, ParentType, ContextType>;
  advanceCap?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  advanceCapBasis?: Resolver<Types.Maybe<ResolversTypes['AdvanceCapBasis']>, ParentType, ContextType>;
  source?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  isReserve?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isDemoData?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  vouchers?: Resolver<Types.Maybe<ResolversTypes['VoucherPart']>, ParentType, ContextType, RequireFields<Types.QuotaPoolVouchersArgs, 'format' | 'limit' | 'afterSeq'>>;
  entries?: Resolver<Types.Maybe<ResolversTypes['QuotaEntryConnection']>, ParentType, ContextType, RequireFields<Types.QuotaPoolEntriesArgs, 'first'>>;
};

export type AdvanceCapBasisResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['AdvanceCapBasis'] = ResolversParentTypes['AdvanceCapBasis']> = {
  sharePercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issued?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type OpenAdvanceResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['OpenAdvance'] = ResolversParentTypes['OpenAdvance']> = {
  documentNumber?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ageDays?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type QuotaEntryResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['QuotaEntry'] = ResolversParentTypes['QuotaEntry']> = {
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LedgerEntryKind'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  absorbed?: Resolver<Types.Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  settled?: Resolver<Types.Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  expired?: Resolver<Types.Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  documentNumber?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reservationId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  projectId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposalId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  proposedBy?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  correctedSeq?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  transferId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  counterpart?: Resolver<Types.Maybe<ResolversTypes['QuotaPool']>, ParentType, ContextType>;
  counterpartSeq?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  act?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  committed?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type QuotaEntryConnectionResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['QuotaEntryConnection'] = ResolversParentTypes['QuotaEntryConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['QuotaEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type QuotaPoolConnectionResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['QuotaPoolConnection'] = ResolversParentTypes['QuotaPoolConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['QuotaPool']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProjectLandPayloadResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['ProjectLandPayload'] = ResolversParentTypes['ProjectLandPayload']> = {
  land?: Resolver<Types.Maybe<ResolversTypes['ProjectLand']>, ParentType, ContextType>;
  cursor?: Resolver<Types.Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QuotaProposalResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['QuotaProposal'] = ResolversParentTypes['QuotaProposal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pool?: Resolver<Types.Maybe<ResolversTypes['QuotaPool']>, ParentType, ContextType>;
  toPool?: Resolver<Types.Maybe<ResolversTypes['QuotaPool']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LedgerEntryKind'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
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

export type QuotaProposalConnectionResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['QuotaProposalConnection'] = ResolversParentTypes['QuotaProposalConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['QuotaProposal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type QuotaProposalPayloadResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['QuotaProposalPayload'] = ResolversParentTypes['QuotaProposalPayload']> = {
  proposal?: Resolver<Types.Maybe<ResolversTypes['QuotaProposal']>, ParentType, ContextType>;
  pool?: Resolver<Types.Maybe<ResolversTypes['QuotaPool']>, ParentType, ContextType>;
  cursor?: Resolver<Types.Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QuotaPoolPayloadResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['QuotaPoolPayload'] = ResolversParentTypes['QuotaPoolPayload']> = {
  pool?: Resolver<Types.Maybe<ResolversTypes['QuotaPool']>, ParentType, ContextType>;
  proposal?: Resolver<Types.Maybe<ResolversTypes['QuotaProposal']>, ParentType, ContextType>;
  cursor?: Resolver<Types.Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReservationPayloadResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['ReservationPayload'] = ResolversParentTypes['ReservationPayload']> = {
  reservation?: Resolver<Types.Maybe<ResolversTypes['Reservation']>, ParentType, ContextType>;
  cursor?: Resolver<Types.Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QuotaRequestResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['QuotaRequest'] = ResolversParentTypes['QuotaRequest'], FederationReferenceType extends FederationReferenceTypes['QuotaRequest'] = FederationReferenceTypes['QuotaRequest']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['QuotaRequest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pool?: Resolver<Types.Maybe<ResolversTypes['QuotaPool']>, ParentType, ContextType>;
  regionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  atRegionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['QuotaKind'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  project?: Resolver<Types.Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['QuotaRequestStatus'], ParentType, ContextType>;
  remindAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  escalateAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  grants?: Resolver<ReadonlyArray<ResolversTypes['QuotaGrant']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['QuotaRequestStep']>, ParentType, ContextType>;
};

export type QuotaGrantResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['QuotaGrant'] = ResolversParentTypes['QuotaGrant']> = {
  amount?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  documentNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['QuotaGrantOutcome'], ParentType, ContextType>;
  proposalId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reservationId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  passedOverIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  passedOverBecause?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  act?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
};

export type QuotaRequestStepResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['QuotaRequestStep'] = ResolversParentTypes['QuotaRequestStep']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  act?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
};

export type QuotaRequestConnectionResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['QuotaRequestConnection'] = ResolversParentTypes['QuotaRequestConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['QuotaRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AllocationPlaceResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['AllocationPlace'] = ResolversParentTypes['AllocationPlace']> = {
  place?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projectId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  behindBy?: Resolver<Types.Maybe<ResolversTypes['AllocationCriterion']>, ParentType, ContextType>;
  keyLists?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  startVerifiedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  score?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OutputEvaluationResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['OutputEvaluation'] = ResolversParentTypes['OutputEvaluation']> = {
  annualOutput?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  annualTax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  jobs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  annualEnergy?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  formulaVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['OutputPoints']>, ParentType, ContextType>;
  documentNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  act?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
};

export type OutputPointsResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['OutputPoints'] = ResolversParentTypes['OutputPoints']> = {
  criterion?: Resolver<ResolversTypes['OutputCriterion'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  most?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QuotaRequestPayloadResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['QuotaRequestPayload'] = ResolversParentTypes['QuotaRequestPayload']> = {
  request?: Resolver<Types.Maybe<ResolversTypes['QuotaRequest']>, ParentType, ContextType>;
  cursor?: Resolver<Types.Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OutputEvaluationPayloadResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['OutputEvaluationPayload'] = ResolversParentTypes['OutputEvaluationPayload']> = {
  evaluation?: Resolver<Types.Maybe<ResolversTypes['OutputEvaluation']>, ParentType, ContextType>;
  cursor?: Resolver<Types.Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PublishedQuotaPlanResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['PublishedQuotaPlan'] = ResolversParentTypes['PublishedQuotaPlan']> = {
  regionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['QuotaKind'], ParentType, ContextType>;
  total?: Resolver<Types.Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  issuedAhead?: Resolver<Types.Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  usedAhead?: Resolver<Types.Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  leftAhead?: Resolver<Types.Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['PublishedQuotaPart']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublishedQuotaPartResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['PublishedQuotaPart'] = ResolversParentTypes['PublishedQuotaPart']> = {
  group?: Resolver<ResolversTypes['PublishedQuotaGroup'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  isAtLeast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  memberCount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  publishedPercent?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  computedPercent?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LandLiaisonResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['LandLiaison'] = ResolversParentTypes['LandLiaison'], FederationReferenceType extends FederationReferenceTypes['LandLiaison'] = FederationReferenceTypes['LandLiaison']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['LandLiaison']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  projectId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  project?: Resolver<Types.Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  list?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isServing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  terms?: Resolver<ReadonlyArray<ResolversTypes['LiaisonTerm']>, ParentType, ContextType>;
};

export type LiaisonTermResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['LiaisonTerm'] = ResolversParentTypes['LiaisonTerm']> = {
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  assigned?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
  endedOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endReason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ended?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
};

export type LandLiaisonConnectionResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['LandLiaisonConnection'] = ResolversParentTypes['LandLiaisonConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LandLiaison']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LandLiaisonPayloadResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['LandLiaisonPayload'] = ResolversParentTypes['LandLiaisonPayload']> = {
  liaison?: Resolver<Types.Maybe<ResolversTypes['LandLiaison']>, ParentType, ContextType>;
  cursor?: Resolver<Types.Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegionResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StepResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['Step'] = ResolversParentTypes['Step']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ActorResolvers<ContextType = LandContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = LandContext> = {
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
  ProjectLand?: ProjectLandResolvers<ContextType>;
  LandPreExamination?: LandPreExaminationResolvers<ContextType>;
  LandApplication?: LandApplicationResolvers<ContextType>;
  LandComparison?: LandComparisonResolvers<ContextType>;
  ComparedArea?: ComparedAreaResolvers<ContextType>;
  FarmlandReplacement?: FarmlandReplacementResolvers<ContextType>;
  SiteAreas?: SiteAreasResolvers<ContextType>;
  ZoneCheck?: ZoneCheckResolvers<ContextType>;
  StableFarmlandTotals?: StableFarmlandTotalsResolvers<ContextType>;
  ZoneCheckPayload?: ZoneCheckPayloadResolvers<ContextType>;
  AdvanceLand?: AdvanceLandResolvers<ContextType>;
  AdvanceGrant?: AdvanceGrantResolvers<ContextType>;
  AdvanceDutyNotice?: AdvanceDutyNoticeResolvers<ContextType>;
  QuotaBalance?: QuotaBalanceResolvers<ContextType>;
  Reservation?: ReservationResolvers<ContextType>;
  QuotaPool?: QuotaPoolResolvers<ContextType>;
  AdvanceCapBasis?: AdvanceCapBasisResolvers<ContextType>;
  OpenAdvance?: OpenAdvanceResolvers<ContextType>;
  QuotaEntry?: QuotaEntryResolvers<ContextType>;
  QuotaEntryConnection?: QuotaEntryConnectionResolvers<ContextType>;
  QuotaPoolConnection?: QuotaPoolConnectionResolvers<ContextType>;
  ProjectLandPayload?: ProjectLandPayloadResolvers<ContextType>;
  QuotaProposal?: QuotaProposalResolvers<ContextType>;
  QuotaProposalConnection?: QuotaProposalConnectionResolvers<ContextType>;
  QuotaProposalPayload?: QuotaProposalPayloadResolvers<ContextType>;
  QuotaPoolPayload?: QuotaPoolPayloadResolvers<ContextType>;
  ReservationPayload?: ReservationPayloadResolvers<ContextType>;
  QuotaRequest?: QuotaRequestResolvers<ContextType>;
  QuotaGrant?: QuotaGrantResolvers<ContextType>;
  QuotaRequestStep?: QuotaRequestStepResolvers<ContextType>;
  QuotaRequestConnection?: QuotaRequestConnectionResolvers<ContextType>;
  AllocationPlace?: AllocationPlaceResolvers<ContextType>;
  OutputEvaluation?: OutputEvaluationResolvers<ContextType>;
  OutputPoints?: OutputPointsResolvers<ContextType>;
  QuotaRequestPayload?: QuotaRequestPayloadResolvers<ContextType>;
  OutputEvaluationPayload?: OutputEvaluationPayloadResolvers<ContextType>;
  PublishedQuotaPlan?: PublishedQuotaPlanResolvers<ContextType>;
  PublishedQuotaPart?: PublishedQuotaPartResolvers<ContextType>;
  LandLiaison?: LandLiaisonResolvers<ContextType>;
  LiaisonTerm?: LiaisonTermResolvers<ContextType>;
  LandLiaisonConnection?: LandLiaisonConnectionResolvers<ContextType>;
  LandLiaisonPayload?: LandLiaisonPayloadResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Step?: StepResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = LandContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  visible?: VisibleDirectiveResolver<any, any, ContextType>;
  reach?: ReachDirectiveResolver<any, any, ContextType>;
  label?: LabelDirectiveResolver<any, any, ContextType>;
};
