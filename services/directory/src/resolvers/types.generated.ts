// Generated from schema/directory.graphql by `npm run generate`.
import type * as Types from './schema.generated';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Quantity as QuantityParent } from '@kuaijin/kit/measures/quantity';
import type { Money as MoneyParent } from '@kuaijin/kit/measures/money';
import type { TimedAct, Identity } from '@kuaijin/kit/access/posts';
import type { Refusal } from '@kuaijin/kit/errors';
import type { Region as RegionParent } from '../domain/region';
import type { Department as DepartmentParent } from '../domain/department';
import type { Actor as ActorParent } from '../domain/actor';
import type { SubstitutionView } from './substitution-view';
import type { Organisation as OrganisationParent } from '../domain/organisation';
import type { ServiceAccount as ServiceAccountParent } from '../domain/service-account';
import type { DirectoryContext } from '../model/directory-context';
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
  Viewer: Types.Viewer;
  Region: Types.Region;
  Department: Types.Department;
  Actor: Types.Actor;
  Organisation: Types.Organisation;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Viewer:
    ( { __typename: 'Viewer' }
    & GraphQLRecursivePick<FederationTypes['Viewer'], {"id":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"id":true}> );
  Department:
    ( { __typename: 'Department' }
    & GraphQLRecursivePick<FederationTypes['Department'], {"id":true}> );
  Actor:
    ( { __typename: 'Actor' }
    & GraphQLRecursivePick<FederationTypes['Actor'], {"id":true}> );
  Organisation:
    ( { __typename: 'Organisation' }
    & GraphQLRecursivePick<FederationTypes['Organisation'], {"id":true}> );
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
  Clock: ResolverTypeWrapper<Omit<Types.Clock, 'extension' | 'nextRung' | 'firedRungs'> & { extension?: Types.Maybe<ResolversTypes['Extension']>, nextRung?: Types.Maybe<ResolversTypes['Rung']>, firedRungs: ReadonlyArray<ResolversTypes['Rung']> }>;
  Pause: ResolverTypeWrapper<Types.Pause>;
  PauseKind: Types.PauseKind;
  Extension: ResolverTypeWrapper<Omit<Types.Extension, 'approvedBy'> & { approvedBy: ResolversTypes['Act'] }>;
  ExtensionKind: Types.ExtensionKind;
  Rung: ResolverTypeWrapper<Omit<Types.Rung, 'to'> & { to?: Types.Maybe<ResolversTypes['Actor']> }>;
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
  Viewer: ResolverTypeWrapper<Identity>;
  Region: ResolverTypeWrapper<RegionParent>;
  RegionConnection: ResolverTypeWrapper<Omit<Types.RegionConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Region']> }>;
  Department: ResolverTypeWrapper<DepartmentParent>;
  DepartmentConnection: ResolverTypeWrapper<Omit<Types.DepartmentConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Department']> }>;
  Actor: ResolverTypeWrapper<ActorParent>;
  Substitution: ResolverTypeWrapper<SubstitutionView>;
  PutSubstitutionInput: Types.PutSubstitutionInput;
  EndSubstitutionInput: Types.EndSubstitutionInput;
  SubstitutionPayload: ResolverTypeWrapper<Omit<Types.SubstitutionPayload, 'substitution' | 'userErrors'> & { substitution?: Types.Maybe<ResolversTypes['Substitution']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Organisation: ResolverTypeWrapper<OrganisationParent>;
  OrganisationConnection: ResolverTypeWrapper<Omit<Types.OrganisationConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Organisation']> }>;
  PutDepartmentInput: Types.PutDepartmentInput;
  DepartmentPayload: ResolverTypeWrapper<Omit<Types.DepartmentPayload, 'department' | 'userErrors'> & { department?: Types.Maybe<ResolversTypes['Department']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PutActorInput: Types.PutActorInput;
  ActorPayload: ResolverTypeWrapper<Omit<Types.ActorPayload, 'actor' | 'userErrors'> & { actor?: Types.Maybe<ResolversTypes['Actor']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RegisterOrganisationInput: Types.RegisterOrganisationInput;
  ServiceAccount: ResolverTypeWrapper<ServiceAccountParent>;
  ServiceScope: Types.ServiceScope;
  ServiceAccountConnection: ResolverTypeWrapper<Omit<Types.ServiceAccountConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['ServiceAccount']> }>;
  PutServiceAccountInput: Types.PutServiceAccountInput;
  ServiceAccountInput: Types.ServiceAccountInput;
  ServiceAccountPayload: ResolverTypeWrapper<Omit<Types.ServiceAccountPayload, 'serviceAccount' | 'userErrors'> & { serviceAccount?: Types.Maybe<ResolversTypes['ServiceAccount']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  OrganisationPayload: ResolverTypeWrapper<Omit<Types.OrganisationPayload, 'organisation' | 'userErrors'> & { organisation?: Types.Maybe<ResolversTypes['Organisation']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
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
  Clock: Omit<Types.Clock, 'extension' | 'nextRung' | 'firedRungs'> & { extension?: Types.Maybe<ResolversParentTypes['Extension']>, nextRung?: Types.Maybe<ResolversParentTypes['Rung']>, firedRungs: ReadonlyArray<ResolversParentTypes['Rung']> };
  Pause: Types.Pause;
  Extension: Omit<Types.Extension, 'approvedBy'> & { approvedBy: ResolversParentTypes['Act'] };
  Rung: Omit<Types.Rung, 'to'> & { to?: Types.Maybe<ResolversParentTypes['Actor']> };
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
  Viewer: Identity;
  Region: RegionParent;
  RegionConnection: Omit<Types.RegionConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Region']> };
  Department: DepartmentParent;
  DepartmentConnection: Omit<Types.DepartmentConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Department']> };
  Actor: ActorParent;
  Substitution: SubstitutionView;
  PutSubstitutionInput: Types.PutSubstitutionInput;
  EndSubstitutionInput: Types.EndSubstitutionInput;
  SubstitutionPayload: Omit<Types.SubstitutionPayload, 'substitution' | 'userErrors'> & { substitution?: Types.Maybe<ResolversParentTypes['Substitution']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Organisation: OrganisationParent;
  OrganisationConnection: Omit<Types.OrganisationConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Organisation']> };
  PutDepartmentInput: Types.PutDepartmentInput;
  DepartmentPayload: Omit<Types.DepartmentPayload, 'department' | 'userErrors'> & { department?: Types.Maybe<ResolversParentTypes['Department']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PutActorInput: Types.PutActorInput;
  ActorPayload: Omit<Types.ActorPayload, 'actor' | 'userErrors'> & { actor?: Types.Maybe<ResolversParentTypes['Actor']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RegisterOrganisationInput: Types.RegisterOrganisationInput;
  ServiceAccount: ServiceAccountParent;
  ServiceAccountConnection: Omit<Types.ServiceAccountConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['ServiceAccount']> };
  PutServiceAccountInput: Types.PutServiceAccountInput;
  ServiceAccountInput: Types.ServiceAccountInput;
  ServiceAccountPayload: Omit<Types.ServiceAccountPayload, 'serviceAccount' | 'userErrors'> & { serviceAccount?: Types.Maybe<ResolversParentTypes['ServiceAccount']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  OrganisationPayload: Omit<Types.OrganisationPayload, 'organisation' | 'userErrors'> & { organisation?: Types.Maybe<ResolversParentTypes['Organisation']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Boolean: Types.Scalars['Boolean']['output'];
  String: Types.Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  posts?: Types.Maybe<ReadonlyArray<Types.Post>>;
  signedIn?: Types.Maybe<Types.Scalars['Boolean']['input']>;
  serviceAccounts?: Types.Maybe<Types.Scalars['Boolean']['input']>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = DirectoryContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type VisibleDirectiveArgs = {
  by: Types.Scalars['String']['input'];
};

export type VisibleDirectiveResolver<Result, Parent, ContextType = DirectoryContext, Args = VisibleDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ReachDirectiveArgs = {
  by: ReadonlyArray<Types.Scalars['String']['input']>;
};

export type ReachDirectiveResolver<Result, Parent, ContextType = DirectoryContext, Args = ReachDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type LabelDirectiveArgs = {
  zh: Types.Scalars['String']['input'];
  en: Types.Scalars['String']['input'];
};

export type LabelDirectiveResolver<Result, Parent, ContextType = DirectoryContext, Args = LabelDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

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

export type QuantityResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType, Partial<Types.QuantityValueArgs>>;
  isRounded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<Types.QuantityIsRoundedArgs>>;
};

export type MoneyResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  yuan?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  wan?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  yi?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  startCursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type CountResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ActResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Act'] = ResolversParentTypes['Act']> = {
  actorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  actor?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onBehalfOfId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  onBehalfOf?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AttachmentResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Attachment'] = ResolversParentTypes['Attachment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClockResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Clock'] = ResolversParentTypes['Clock']> = {
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

export type PauseResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Pause'] = ResolversParentTypes['Pause']> = {
  kind?: Resolver<ResolversTypes['PauseKind'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExtensionResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Extension'] = ResolversParentTypes['Extension']> = {
  kind?: Resolver<ResolversTypes['ExtensionKind'], ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  approvedBy?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RungResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Rung'] = ResolversParentTypes['Rung']> = {
  kind?: Resolver<ResolversTypes['RungKind'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['RungLimit'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'StateConflict' | 'InsufficientQuota' | 'InsufficientFunds', ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  received?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotAllowedResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['NotAllowed'] = ResolversParentTypes['NotAllowed']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  expected?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  neededPost?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateConflictResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['StateConflict'] = ResolversParentTypes['StateConflict']> = {
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

export type InsufficientQuotaResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['InsufficientQuota'] = ResolversParentTypes['InsufficientQuota']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsufficientFundsResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['InsufficientFunds'] = ResolversParentTypes['InsufficientFunds']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VerificationResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Verification'] = ResolversParentTypes['Verification']> = {
  stream?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstWrongSeq?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TroubledStreamResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['TroubledStream'] = ResolversParentTypes['TroubledStream']> = {
  journal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TroubledStreamsResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['TroubledStreams'] = ResolversParentTypes['TroubledStreams']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TroubledStream']>, ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VoucherPartResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['VoucherPart'] = ResolversParentTypes['VoucherPart']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endSeq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  troubledStreamsOfDirectory?: Resolver<Types.Maybe<ResolversTypes['TroubledStreams']>, ParentType, ContextType>;
  me?: Resolver<Types.Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  region?: Resolver<Types.Maybe<ResolversTypes['Region']>, ParentType, ContextType, Partial<Types.QueryRegionArgs>>;
  regions?: Resolver<Types.Maybe<ResolversTypes['RegionConnection']>, ParentType, ContextType, RequireFields<Types.QueryRegionsArgs, 'first'>>;
  departments?: Resolver<Types.Maybe<ResolversTypes['DepartmentConnection']>, ParentType, ContextType, RequireFields<Types.QueryDepartmentsArgs, 'first'>>;
  department?: Resolver<Types.Maybe<ResolversTypes['Department']>, ParentType, ContextType, RequireFields<Types.QueryDepartmentArgs, 'id'>>;
  actor?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<Types.QueryActorArgs, 'id'>>;
  organisations?: Resolver<Types.Maybe<ResolversTypes['OrganisationConnection']>, ParentType, ContextType, RequireFields<Types.QueryOrganisationsArgs, 'first'>>;
  organisation?: Resolver<Types.Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<Types.QueryOrganisationArgs, 'id'>>;
  serviceAccounts?: Resolver<Types.Maybe<ResolversTypes['ServiceAccountConnection']>, ParentType, ContextType, RequireFields<Types.QueryServiceAccountsArgs, 'first'>>;
};

export type MutationResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  putDepartment?: Resolver<Types.Maybe<ResolversTypes['DepartmentPayload']>, ParentType, ContextType, RequireFields<Types.MutationPutDepartmentArgs, 'input'>>;
  putActor?: Resolver<Types.Maybe<ResolversTypes['ActorPayload']>, ParentType, ContextType, RequireFields<Types.MutationPutActorArgs, 'input'>>;
  registerOrganisation?: Resolver<Types.Maybe<ResolversTypes['OrganisationPayload']>, ParentType, ContextType, RequireFields<Types.MutationRegisterOrganisationArgs, 'input'>>;
  putSubstitution?: Resolver<Types.Maybe<ResolversTypes['SubstitutionPayload']>, ParentType, ContextType, RequireFields<Types.MutationPutSubstitutionArgs, 'input'>>;
  endSubstitution?: Resolver<Types.Maybe<ResolversTypes['SubstitutionPayload']>, ParentType, ContextType, RequireFields<Types.MutationEndSubstitutionArgs, 'input'>>;
  putServiceAccount?: Resolver<Types.Maybe<ResolversTypes['ServiceAccountPayload']>, ParentType, ContextType, RequireFields<Types.MutationPutServiceAccountArgs, 'input'>>;
  rotateServiceAccountSecret?: Resolver<Types.Maybe<ResolversTypes['ServiceAccountPayload']>, ParentType, ContextType, RequireFields<Types.MutationRotateServiceAccountSecretArgs, 'input'>>;
  withdrawServiceAccount?: Resolver<Types.Maybe<ResolversTypes['ServiceAccountPayload']>, ParentType, ContextType, RequireFields<Types.MutationWithdrawServiceAccountArgs, 'input'>>;
};

export type ViewerResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer'], FederationReferenceType extends FederationReferenceTypes['Viewer'] = FederationReferenceTypes['Viewer']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['Viewer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  actor?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  posts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  substitutions?: Resolver<ReadonlyArray<ResolversTypes['Substitution']>, ParentType, ContextType>;
  substitutesFor?: Resolver<ReadonlyArray<ResolversTypes['Substitution']>, ParentType, ContextType>;
  departmentId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  department?: Resolver<Types.Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  regionCode?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisationId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  organisation?: Resolver<Types.Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
};

export type RegionResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  parent?: Resolver<Types.Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
};

export type RegionConnectionResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['RegionConnection'] = ResolversParentTypes['RegionConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DepartmentResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department'], FederationReferenceType extends FederationReferenceTypes['Department'] = FederationReferenceTypes['Department']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['Department']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  region?: Resolver<Types.Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  head?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  leaderInCharge?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  officers?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
};

export type DepartmentConnectionResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['DepartmentConnection'] = ResolversParentTypes['DepartmentConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Department']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ActorResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor'], FederationReferenceType extends FederationReferenceTypes['Actor'] = FederationReferenceTypes['Actor']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['Actor']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  department?: Resolver<Types.Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  organisation?: Resolver<Types.Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  posts?: Resolver<ReadonlyArray<ResolversTypes['Post']>, ParentType, ContextType>;
  substitutions?: Resolver<ReadonlyArray<ResolversTypes['Substitution']>, ParentType, ContextType>;
};

export type SubstitutionResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Substitution'] = ResolversParentTypes['Substitution']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  officerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  officer?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  substituteId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  substitute?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registeredBy?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  isInEffect?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SubstitutionPayloadResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['SubstitutionPayload'] = ResolversParentTypes['SubstitutionPayload']> = {
  substitution?: Resolver<Types.Maybe<ResolversTypes['Substitution']>, ParentType, ContextType>;
  cursor?: Resolver<Types.Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  creditCode?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasBadCredit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isDemoData?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DepartmentPayloadResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['DepartmentPayload'] = ResolversParentTypes['DepartmentPayload']> = {
  department?: Resolver<Types.Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  cursor?: Resolver<Types.Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ActorPayloadResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['ActorPayload'] = ResolversParentTypes['ActorPayload']> = {
  actor?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  cursor?: Resolver<Types.Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ServiceAccountResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['ServiceAccount'] = ResolversParentTypes['ServiceAccount']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['ServiceScope']>, ParentType, ContextType>;
  secretSetAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ServiceAccountConnectionResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['ServiceAccountConnection'] = ResolversParentTypes['ServiceAccountConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ServiceAccount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ServiceAccountPayloadResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['ServiceAccountPayload'] = ResolversParentTypes['ServiceAccountPayload']> = {
  serviceAccount?: Resolver<Types.Maybe<ResolversTypes['ServiceAccount']>, ParentType, ContextType>;
  secret?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cursor?: Resolver<Types.Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrganisationPayloadResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['OrganisationPayload'] = ResolversParentTypes['OrganisationPayload']> = {
  organisation?: Resolver<Types.Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  cursor?: Resolver<Types.Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = DirectoryContext> = {
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
  Viewer?: ViewerResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionConnection?: RegionConnectionResolvers<ContextType>;
  Department?: DepartmentResolvers<ContextType>;
  DepartmentConnection?: DepartmentConnectionResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  Substitution?: SubstitutionResolvers<ContextType>;
  SubstitutionPayload?: SubstitutionPayloadResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  DepartmentPayload?: DepartmentPayloadResolvers<ContextType>;
  ActorPayload?: ActorPayloadResolvers<ContextType>;
  ServiceAccount?: ServiceAccountResolvers<ContextType>;
  ServiceAccountConnection?: ServiceAccountConnectionResolvers<ContextType>;
  ServiceAccountPayload?: ServiceAccountPayloadResolvers<ContextType>;
  OrganisationPayload?: OrganisationPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = DirectoryContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  visible?: VisibleDirectiveResolver<any, any, ContextType>;
  reach?: ReachDirectiveResolver<any, any, ContextType>;
  label?: LabelDirectiveResolver<any, any, ContextType>;
};
