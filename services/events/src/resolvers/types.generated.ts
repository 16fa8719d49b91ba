// Generated from schema/events.graphql by `npm run generate`.
import type * as Types from './schema.generated';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Quantity as QuantityParent } from '@kuaijin/kit/measures/quantity';
import type { Money as MoneyParent } from '@kuaijin/kit/measures/money';
import type { TimedAct } from '@kuaijin/kit/access/posts';
import type { Refusal } from '@kuaijin/kit/errors';
import type { ProjectRef, ViewerRef, EventsContext } from '../events-context';
import type { FeedRow } from '@kuaijin/kit/feed';
import type { NoticeView } from '../model/mailboxes';
import type { StatusRow } from '../domain/status-event';
import type { WebhookRow } from '../webhooks/endpoint-model';
import type { LoggedAttempt } from '../webhooks/attempt-log';
import type { PreferencesAt } from '../messages/preferences-store';
import type { Delivery } from '../messages/outbox';
import type { ChannelState } from '../messages/channel-states';
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
  Viewer: Types.Viewer;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
  Viewer:
    ( { __typename: 'Viewer' }
    & GraphQLRecursivePick<FederationTypes['Viewer'], {"id":true}> );
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
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Project: ResolverTypeWrapper<ProjectRef>;
  EventConnection: ResolverTypeWrapper<Omit<Types.EventConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['StatusEvent']> }>;
  StatusEvent: ResolverTypeWrapper<StatusRow>;
  EventFilter: Types.EventFilter;
  ApprovalCase: ResolverTypeWrapper<Types.ApprovalCase>;
  Step: ResolverTypeWrapper<Types.Step>;
  Problem: ResolverTypeWrapper<Types.Problem>;
  Alert: ResolverTypeWrapper<Types.Alert>;
  Reservation: ResolverTypeWrapper<Types.Reservation>;
  Actor: ResolverTypeWrapper<Types.Actor>;
  Viewer: ResolverTypeWrapper<ViewerRef>;
  Notification: ResolverTypeWrapper<NoticeView>;
  ReceivedNotification: ResolverTypeWrapper<FeedRow>;
  NotificationType: Types.NotificationType;
  NotificationConnection: ResolverTypeWrapper<Omit<Types.NotificationConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Notification']> }>;
  MarkNotificationsReadInput: Types.MarkNotificationsReadInput;
  MarkNotificationsReadPayload: ResolverTypeWrapper<Omit<Types.MarkNotificationsReadPayload, 'viewer' | 'userErrors'> & { viewer?: Types.Maybe<ResolversTypes['Viewer']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Webhook: ResolverTypeWrapper<WebhookRow>;
  WebhookStatus: Types.WebhookStatus;
  WebhookPauseReason: Types.WebhookPauseReason;
  WebhookFilter: ResolverTypeWrapper<Types.WebhookFilter>;
  WebhookAttempt: ResolverTypeWrapper<LoggedAttempt>;
  WebhookOutcome: Types.WebhookOutcome;
  LedgerName: Types.LedgerName;
  LedgerHeadsPage: ResolverTypeWrapper<Types.LedgerHeadsPage>;
  LedgerHead: ResolverTypeWrapper<Types.LedgerHead>;
  WebhookConnection: ResolverTypeWrapper<Omit<Types.WebhookConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Webhook']> }>;
  WebhookAttemptConnection: ResolverTypeWrapper<Omit<Types.WebhookAttemptConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['WebhookAttempt']> }>;
  RegisterWebhookInput: Types.RegisterWebhookInput;
  ChangeWebhookInput: Types.ChangeWebhookInput;
  RotateWebhookSecretInput: Types.RotateWebhookSecretInput;
  WebhookInput: Types.WebhookInput;
  ReplayWebhookInput: Types.ReplayWebhookInput;
  SendTestEventInput: Types.SendTestEventInput;
  WebhookPayload: ResolverTypeWrapper<Omit<Types.WebhookPayload, 'webhook' | 'userErrors'> & { webhook?: Types.Maybe<ResolversTypes['Webhook']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SendTestEventPayload: ResolverTypeWrapper<Omit<Types.SendTestEventPayload, 'webhook' | 'attempt' | 'userErrors'> & { webhook?: Types.Maybe<ResolversTypes['Webhook']>, attempt?: Types.Maybe<ResolversTypes['WebhookAttempt']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  MessageChannel: Types.MessageChannel;
  MessageLanguage: Types.MessageLanguage;
  MessageDays: Types.MessageDays;
  MessagePreferences: ResolverTypeWrapper<PreferencesAt>;
  QuietHours: ResolverTypeWrapper<Types.QuietHours>;
  MessageChannelPreferences: ResolverTypeWrapper<Types.MessageChannelPreferences>;
  MessageDelivery: ResolverTypeWrapper<Delivery>;
  MessageDeliveryStatus: Types.MessageDeliveryStatus;
  MessageDeliveryConnection: ResolverTypeWrapper<Omit<Types.MessageDeliveryConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['MessageDelivery']> }>;
  MessageChannelState: ResolverTypeWrapper<ChannelState>;
  SetMessagePreferencesInput: Types.SetMessagePreferencesInput;
  QuietHoursInput: Types.QuietHoursInput;
  MessageKindsInput: Types.MessageKindsInput;
  SetMessageAddressInput: Types.SetMessageAddressInput;
  VerifyMessageAddressInput: Types.VerifyMessageAddressInput;
  RemoveMessageAddressInput: Types.RemoveMessageAddressInput;
  MessagePreferencesPayload: ResolverTypeWrapper<Omit<Types.MessagePreferencesPayload, 'preferences' | 'userErrors'> & { preferences?: Types.Maybe<ResolversTypes['MessagePreferences']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
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
  Subscription: Record<PropertyKey, never>;
  Project: ProjectRef;
  EventConnection: Omit<Types.EventConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['StatusEvent']> };
  StatusEvent: StatusRow;
  EventFilter: Types.EventFilter;
  ApprovalCase: Types.ApprovalCase;
  Step: Types.Step;
  Problem: Types.Problem;
  Alert: Types.Alert;
  Reservation: Types.Reservation;
  Actor: Types.Actor;
  Viewer: ViewerRef;
  Notification: NoticeView;
  ReceivedNotification: FeedRow;
  NotificationConnection: Omit<Types.NotificationConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Notification']> };
  MarkNotificationsReadInput: Types.MarkNotificationsReadInput;
  MarkNotificationsReadPayload: Omit<Types.MarkNotificationsReadPayload, 'viewer' | 'userErrors'> & { viewer?: Types.Maybe<ResolversParentTypes['Viewer']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Webhook: WebhookRow;
  WebhookFilter: Types.WebhookFilter;
  WebhookAttempt: LoggedAttempt;
  LedgerHeadsPage: Types.LedgerHeadsPage;
  LedgerHead: Types.LedgerHead;
  WebhookConnection: Omit<Types.WebhookConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Webhook']> };
  WebhookAttemptConnection: Omit<Types.WebhookAttemptConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['WebhookAttempt']> };
  RegisterWebhookInput: Types.RegisterWebhookInput;
  ChangeWebhookInput: Types.ChangeWebhookInput;
  RotateWebhookSecretInput: Types.RotateWebhookSecretInput;
  WebhookInput: Types.WebhookInput;
  ReplayWebhookInput: Types.ReplayWebhookInput;
  SendTestEventInput: Types.SendTestEventInput;
  WebhookPayload: Omit<Types.WebhookPayload, 'webhook' | 'userErrors'> & { webhook?: Types.Maybe<ResolversParentTypes['Webhook']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SendTestEventPayload: Omit<Types.SendTestEventPayload, 'webhook' | 'attempt' | 'userErrors'> & { webhook?: Types.Maybe<ResolversParentTypes['Webhook']>, attempt?: Types.Maybe<ResolversParentTypes['WebhookAttempt']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  MessagePreferences: PreferencesAt;
  QuietHours: Types.QuietHours;
  MessageChannelPreferences: Types.MessageChannelPreferences;
  MessageDelivery: Delivery;
  MessageDeliveryConnection: Omit<Types.MessageDeliveryConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['MessageDelivery']> };
  MessageChannelState: ChannelState;
  SetMessagePreferencesInput: Types.SetMessagePreferencesInput;
  QuietHoursInput: Types.QuietHoursInput;
  MessageKindsInput: Types.MessageKindsInput;
  SetMessageAddressInput: Types.SetMessageAddressInput;
  VerifyMessageAddressInput: Types.VerifyMessageAddressInput;
  RemoveMessageAddressInput: Types.RemoveMessageAddressInput;
  MessagePreferencesPayload: Omit<Types.MessagePreferencesPayload, 'preferences' | 'userErrors'> & { preferences?: Types.Maybe<ResolversParentTypes['MessagePreferences']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Boolean: Types.Scalars['Boolean']['output'];
  String: Types.Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  posts?: Types.Maybe<ReadonlyArray<Types.Post>>;
  signedIn?: Types.Maybe<Types.Scalars['Boolean']['input']>;
  serviceAccounts?: Types.Maybe<Types.Scalars['Boolean']['input']>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = EventsContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type VisibleDirectiveArgs = {
  by: Types.Scalars['String']['input'];
};

export type VisibleDirectiveResolver<Result, Parent, ContextType = EventsContext, Args = VisibleDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ReachDirectiveArgs = {
  by: ReadonlyArray<Types.Scalars['String']['input']>;
};

export type ReachDirectiveResolver<Result, Parent, ContextType = EventsContext, Args = ReachDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type LabelDirectiveArgs = {
  zh: Types.Scalars['String']['input'];
  en: Types.Scalars['String']['input'];
};

export type LabelDirectiveResolver<Result, Parent, ContextType = EventsContext, Args = LabelDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

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

export type QuantityResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType, Partial<Types.QuantityValueArgs>>;
  isRounded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<Types.QuantityIsRoundedArgs>>;
};

export type MoneyResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  yuan?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  wan?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  yi?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  startCursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type CountResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ActResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Act'] = ResolversParentTypes['Act']> = {
  actorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  actor?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onBehalfOfId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  onBehalfOf?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AttachmentResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Attachment'] = ResolversParentTypes['Attachment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClockResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Clock'] = ResolversParentTypes['Clock']> = {
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

export type PauseResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Pause'] = ResolversParentTypes['Pause']> = {
  kind?: Resolver<ResolversTypes['PauseKind'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExtensionResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Extension'] = ResolversParentTypes['Extension']> = {
  kind?: Resolver<ResolversTypes['ExtensionKind'], ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  approvedBy?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RungResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Rung'] = ResolversParentTypes['Rung']> = {
  kind?: Resolver<ResolversTypes['RungKind'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['RungLimit'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'StateConflict' | 'InsufficientQuota' | 'InsufficientFunds', ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  received?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotAllowedResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['NotAllowed'] = ResolversParentTypes['NotAllowed']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  expected?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  neededPost?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateConflictResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['StateConflict'] = ResolversParentTypes['StateConflict']> = {
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

export type InsufficientQuotaResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['InsufficientQuota'] = ResolversParentTypes['InsufficientQuota']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsufficientFundsResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['InsufficientFunds'] = ResolversParentTypes['InsufficientFunds']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VerificationResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Verification'] = ResolversParentTypes['Verification']> = {
  stream?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstWrongSeq?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TroubledStreamResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['TroubledStream'] = ResolversParentTypes['TroubledStream']> = {
  journal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TroubledStreamsResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['TroubledStreams'] = ResolversParentTypes['TroubledStreams']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TroubledStream']>, ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VoucherPartResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['VoucherPart'] = ResolversParentTypes['VoucherPart']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endSeq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  troubledStreamsOfEvents?: Resolver<Types.Maybe<ResolversTypes['TroubledStreams']>, ParentType, ContextType>;
  events?: Resolver<Types.Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, RequireFields<Types.QueryEventsArgs, 'first' | 'waitSeconds'>>;
  feedHead?: Resolver<Types.Maybe<ResolversTypes['Cursor']>, ParentType, ContextType, Partial<Types.QueryFeedHeadArgs>>;
  ledgerHeads?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['LedgerHeadsPage']>>, ParentType, ContextType, RequireFields<Types.QueryLedgerHeadsArgs, 'ledger' | 'day' | 'first'>>;
  webhooks?: Resolver<Types.Maybe<ResolversTypes['WebhookConnection']>, ParentType, ContextType, RequireFields<Types.QueryWebhooksArgs, 'first'>>;
  webhook?: Resolver<Types.Maybe<ResolversTypes['Webhook']>, ParentType, ContextType, RequireFields<Types.QueryWebhookArgs, 'id'>>;
  messageChannels?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['MessageChannelState']>>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  markNotificationsRead?: Resolver<Types.Maybe<ResolversTypes['MarkNotificationsReadPayload']>, ParentType, ContextType, RequireFields<Types.MutationMarkNotificationsReadArgs, 'input'>>;
  registerWebhook?: Resolver<Types.Maybe<ResolversTypes['WebhookPayload']>, ParentType, ContextType, RequireFields<Types.MutationRegisterWebhookArgs, 'input'>>;
  changeWebhook?: Resolver<Types.Maybe<ResolversTypes['WebhookPayload']>, ParentType, ContextType, RequireFields<Types.MutationChangeWebhookArgs, 'input'>>;
  rotateWebhookSecret?: Resolver<Types.Maybe<ResolversTypes['WebhookPayload']>, ParentType, ContextType, RequireFields<Types.MutationRotateWebhookSecretArgs, 'input'>>;
  pauseWebhook?: Resolver<Types.Maybe<ResolversTypes['WebhookPayload']>, ParentType, ContextType, RequireFields<Types.MutationPauseWebhookArgs, 'input'>>;
  resumeWebhook?: Resolver<Types.Maybe<ResolversTypes['WebhookPayload']>, ParentType, ContextType, RequireFields<Types.MutationResumeWebhookArgs, 'input'>>;
  replayWebhook?: Resolver<Types.Maybe<ResolversTypes['WebhookPayload']>, ParentType, ContextType, RequireFields<Types.MutationReplayWebhookArgs, 'input'>>;
  sendTestEvent?: Resolver<Types.Maybe<ResolversTypes['SendTestEventPayload']>, ParentType, ContextType, RequireFields<Types.MutationSendTestEventArgs, 'input'>>;
  removeWebhook?: Resolver<Types.Maybe<ResolversTypes['WebhookPayload']>, ParentType, ContextType, RequireFields<Types.MutationRemoveWebhookArgs, 'input'>>;
  setMessagePreferences?: Resolver<Types.Maybe<ResolversTypes['MessagePreferencesPayload']>, ParentType, ContextType, RequireFields<Types.MutationSetMessagePreferencesArgs, 'input'>>;
  setMessageAddress?: Resolver<Types.Maybe<ResolversTypes['MessagePreferencesPayload']>, ParentType, ContextType, RequireFields<Types.MutationSetMessageAddressArgs, 'input'>>;
  verifyMessageAddress?: Resolver<Types.Maybe<ResolversTypes['MessagePreferencesPayload']>, ParentType, ContextType, RequireFields<Types.MutationVerifyMessageAddressArgs, 'input'>>;
  removeMessageAddress?: Resolver<Types.Maybe<ResolversTypes['MessagePreferencesPayload']>, ParentType, ContextType, RequireFields<Types.MutationRemoveMessageAddressArgs, 'input'>>;
};

export type SubscriptionResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  statusChanged?: SubscriptionResolver<ResolversTypes['StatusEvent'], "statusChanged", ParentType, ContextType, Partial<Types.SubscriptionStatusChangedArgs>>;
  caseChanged?: SubscriptionResolver<ResolversTypes['StatusEvent'], "caseChanged", ParentType, ContextType, RequireFields<Types.SubscriptionCaseChangedArgs, 'id'>>;
  lightChanged?: SubscriptionResolver<ResolversTypes['StatusEvent'], "lightChanged", ParentType, ContextType, Partial<Types.SubscriptionLightChangedArgs>>;
  notificationReceived?: SubscriptionResolver<ResolversTypes['ReceivedNotification'], "notificationReceived", ParentType, ContextType, Partial<Types.SubscriptionNotificationReceivedArgs>>;
};

export type ProjectResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  events?: Resolver<Types.Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, RequireFields<Types.ProjectEventsArgs, 'first'>>;
};

export type EventConnectionResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StatusEvent']>, ParentType, ContextType>;
  endCursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StatusEventResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['StatusEvent'] = ResolversParentTypes['StatusEvent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataschema?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  act?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  from?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  light?: Resolver<Types.Maybe<ResolversTypes['Light']>, ParentType, ContextType>;
  level?: Resolver<Types.Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  reason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projectId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  project?: Resolver<Types.Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  caseId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  approvalCase?: Resolver<Types.Maybe<ResolversTypes['ApprovalCase']>, ParentType, ContextType>;
  stepId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  step?: Resolver<Types.Maybe<ResolversTypes['Step']>, ParentType, ContextType>;
  problemId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  problem?: Resolver<Types.Maybe<ResolversTypes['Problem']>, ParentType, ContextType>;
  alertId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  alert?: Resolver<Types.Maybe<ResolversTypes['Alert']>, ParentType, ContextType>;
  reservationId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reservation?: Resolver<Types.Maybe<ResolversTypes['Reservation']>, ParentType, ContextType>;
  account?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ApprovalCaseResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['ApprovalCase'] = ResolversParentTypes['ApprovalCase']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StepResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Step'] = ResolversParentTypes['Step']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AlertResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Alert'] = ResolversParentTypes['Alert']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ReservationResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Reservation'] = ResolversParentTypes['Reservation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ActorResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer'], FederationReferenceType extends FederationReferenceTypes['Viewer'] = FederationReferenceTypes['Viewer']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['Viewer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notifications?: Resolver<Types.Maybe<ResolversTypes['NotificationConnection']>, ParentType, ContextType, RequireFields<Types.ViewerNotificationsArgs, 'first' | 'unreadOnly'>>;
  unreadCount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  messagePreferences?: Resolver<Types.Maybe<ResolversTypes['MessagePreferences']>, ParentType, ContextType>;
  messageDeliveries?: Resolver<Types.Maybe<ResolversTypes['MessageDeliveryConnection']>, ParentType, ContextType, RequireFields<Types.ViewerMessageDeliveriesArgs, 'first'>>;
};

export type NotificationResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['NotificationType'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isRead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  eventType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projectId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  project?: Resolver<Types.Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  caseId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  approvalCase?: Resolver<Types.Maybe<ResolversTypes['ApprovalCase']>, ParentType, ContextType>;
  stepId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  step?: Resolver<Types.Maybe<ResolversTypes['Step']>, ParentType, ContextType>;
};

export type ReceivedNotificationResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['ReceivedNotification'] = ResolversParentTypes['ReceivedNotification']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  notification?: Resolver<Types.Maybe<ResolversTypes['Notification']>, ParentType, ContextType>;
};

export type NotificationConnectionResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['NotificationConnection'] = ResolversParentTypes['NotificationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Notification']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MarkNotificationsReadPayloadResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['MarkNotificationsReadPayload'] = ResolversParentTypes['MarkNotificationsReadPayload']> = {
  viewer?: Resolver<Types.Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  cursor?: Resolver<Types.Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WebhookResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Webhook'] = ResolversParentTypes['Webhook']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filter?: Resolver<ResolversTypes['WebhookFilter'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WebhookStatus'], ParentType, ContextType>;
  pauseReason?: Resolver<Types.Maybe<ResolversTypes['WebhookPauseReason']>, ParentType, ContextType>;
  statusSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  secretSetAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  formerSecretUntil?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  position?: Resolver<Types.Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  heldSubjects?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deliveredAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  attempts?: Resolver<Types.Maybe<ResolversTypes['WebhookAttemptConnection']>, ParentType, ContextType, RequireFields<Types.WebhookAttemptsArgs, 'first'>>;
};

export type WebhookFilterResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['WebhookFilter'] = ResolversParentTypes['WebhookFilter']> = {
  types?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  sources?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  projectIds?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  caseIds?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  accounts?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  regions?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  departments?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  lights?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['Light']>>, ParentType, ContextType>;
  stepIds?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  problemIds?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  lists?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  levels?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['Level']>>, ParentType, ContextType>;
  mine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WebhookAttemptResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['WebhookAttempt'] = ResolversParentTypes['WebhookAttempt']> = {
  webhookId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  eventType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['WebhookOutcome'], ParentType, ContextType>;
  httpStatus?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  failure?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  durationMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isTest?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LedgerHeadsPageResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['LedgerHeadsPage'] = ResolversParentTypes['LedgerHeadsPage']> = {
  page?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isLast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  heads?: Resolver<ReadonlyArray<ResolversTypes['LedgerHead']>, ParentType, ContextType>;
  signed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type LedgerHeadResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['LedgerHead'] = ResolversParentTypes['LedgerHead']> = {
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WebhookConnectionResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['WebhookConnection'] = ResolversParentTypes['WebhookConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Webhook']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WebhookAttemptConnectionResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['WebhookAttemptConnection'] = ResolversParentTypes['WebhookAttemptConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['WebhookAttempt']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WebhookPayloadResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['WebhookPayload'] = ResolversParentTypes['WebhookPayload']> = {
  webhook?: Resolver<Types.Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
  secret?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cursor?: Resolver<Types.Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SendTestEventPayloadResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['SendTestEventPayload'] = ResolversParentTypes['SendTestEventPayload']> = {
  webhook?: Resolver<Types.Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
  attempt?: Resolver<Types.Maybe<ResolversTypes['WebhookAttempt']>, ParentType, ContextType>;
  cursor?: Resolver<Types.Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MessagePreferencesResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['MessagePreferences'] = ResolversParentTypes['MessagePreferences']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['MessageLanguage'], ParentType, ContextType>;
  quietHours?: Resolver<Types.Maybe<ResolversTypes['QuietHours']>, ParentType, ContextType>;
  urgentPassesQuietHours?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  channels?: Resolver<ReadonlyArray<ResolversTypes['MessageChannelPreferences']>, ParentType, ContextType>;
};

export type QuietHoursResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['QuietHours'] = ResolversParentTypes['QuietHours']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deliverOn?: Resolver<ResolversTypes['MessageDays'], ParentType, ContextType>;
};

export type MessageChannelPreferencesResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['MessageChannelPreferences'] = ResolversParentTypes['MessageChannelPreferences']> = {
  channel?: Resolver<ResolversTypes['MessageChannel'], ParentType, ContextType>;
  isOffered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  address?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pendingAddress?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  codeExpiresAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  triesLeft?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  atOnce?: Resolver<ReadonlyArray<ResolversTypes['NotificationType']>, ParentType, ContextType>;
  inDigest?: Resolver<ReadonlyArray<ResolversTypes['NotificationType']>, ParentType, ContextType>;
};

export type MessageDeliveryResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['MessageDelivery'] = ResolversParentTypes['MessageDelivery']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['MessageChannel'], ParentType, ContextType>;
  type?: Resolver<Types.Maybe<ResolversTypes['NotificationType']>, ParentType, ContextType>;
  notificationId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MessageDeliveryStatus'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attemptedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deliveredAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failure?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messageId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type MessageDeliveryConnectionResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['MessageDeliveryConnection'] = ResolversParentTypes['MessageDeliveryConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MessageDelivery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MessageChannelStateResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['MessageChannelState'] = ResolversParentTypes['MessageChannelState']> = {
  channel?: Resolver<ResolversTypes['MessageChannel'], ParentType, ContextType>;
  isOffered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isDown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  givenUp?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failingSince?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failure?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MessagePreferencesPayloadResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['MessagePreferencesPayload'] = ResolversParentTypes['MessagePreferencesPayload']> = {
  preferences?: Resolver<Types.Maybe<ResolversTypes['MessagePreferences']>, ParentType, ContextType>;
  cursor?: Resolver<Types.Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = EventsContext> = {
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
  Subscription?: SubscriptionResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  StatusEvent?: StatusEventResolvers<ContextType>;
  ApprovalCase?: ApprovalCaseResolvers<ContextType>;
  Step?: StepResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Alert?: AlertResolvers<ContextType>;
  Reservation?: ReservationResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  ReceivedNotification?: ReceivedNotificationResolvers<ContextType>;
  NotificationConnection?: NotificationConnectionResolvers<ContextType>;
  MarkNotificationsReadPayload?: MarkNotificationsReadPayloadResolvers<ContextType>;
  Webhook?: WebhookResolvers<ContextType>;
  WebhookFilter?: WebhookFilterResolvers<ContextType>;
  WebhookAttempt?: WebhookAttemptResolvers<ContextType>;
  LedgerHeadsPage?: LedgerHeadsPageResolvers<ContextType>;
  LedgerHead?: LedgerHeadResolvers<ContextType>;
  WebhookConnection?: WebhookConnectionResolvers<ContextType>;
  WebhookAttemptConnection?: WebhookAttemptConnectionResolvers<ContextType>;
  WebhookPayload?: WebhookPayloadResolvers<ContextType>;
  SendTestEventPayload?: SendTestEventPayloadResolvers<ContextType>;
  MessagePreferences?: MessagePreferencesResolvers<ContextType>;
  QuietHours?: QuietHoursResolvers<ContextType>;
  MessageChannelPreferences?: MessageChannelPreferencesResolvers<ContextType>;
  MessageDelivery?: MessageDeliveryResolvers<ContextType>;
  MessageDeliveryConnection?: MessageDeliveryConnectionResolvers<ContextType>;
  MessageChannelState?: MessageChannelStateResolvers<ContextType>;
  MessagePreferencesPayload?: MessagePreferencesPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = EventsContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  visible?: VisibleDirectiveResolver<any, any, ContextType>;
  reach?: ReachDirectiveResolver<any, any, ContextType>;
  label?: LabelDirectiveResolver<any, any, ContextType>;
};
