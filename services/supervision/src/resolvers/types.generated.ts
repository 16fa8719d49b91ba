// Generated from schema/supervision.graphql by `npm run generate`.
import type * as Types from './schema.generated';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Quantity as QuantityParent } from '@kuaijin/kit/measures/quantity';
import type { Money as MoneyParent } from '@kuaijin/kit/measures/money';
import type { TimedAct } from '@kuaijin/kit/access/posts';
import type { Refusal } from '@kuaijin/kit/errors';
import type { ProjectRef, SupervisionContext } from '../supervision-context';
import type { Team as TeamParent, TeamMember as TeamMemberParent, TeamItem as TeamItemParent, TeamCheckIn as TeamCheckInParent, MissedWeek, TeamLoad } from '../teams/rules';
import type { CadenceTemplate as CadenceTemplateParent } from '../cadences/templates';
import type { Bulletin as BulletinParent, BulletinRow as BulletinRowParent } from '../rankings/rules';
import type { AlertView } from '../model/alert';
import type { AlertPage } from '../model/alerts';
import type { ShownRule } from '../lights/rule-book';
import type { LightBand as LightBandParent } from '../lights/terms';
import type { AlertClaim as AlertClaimParent, AlertStep as AlertStepParent } from '../lights/alert';
import type { ProblemView } from '../model/problem';
import type { ProblemPage } from '../model/problems';
import type { Attachment as AttachmentValue } from '@kuaijin/kit/attachments';
import type { Task as TaskParent, TaskStep as TaskStepParent } from '../tasks/rules';
import type { TaskPage } from '../tasks/model';
import type { Order as OrderParent, OrderPlan as OrderPlanParent, Reply, OrderStep as OrderStepParent } from '../orders/rules';
import type { OrderPage } from '../orders/model';
import type { OrderLimit as OrderLimitParent } from '@kuaijin/workflow-supervision/orders/limits';
import type { OrderCount as OrderCountParent } from '../orders/order-summary';
import type { Referral } from '../problems/referral';
import type { Satisfaction } from '../domain/problem';
import type { ProblemList as ProblemListParent, ListedProblem as ListedProblemParent } from '../problems/problem-list';
import type { ProblemListPage } from '../problems/list-model';
import type { ProblemCount as ProblemCountParent } from '../problems/problem-summary';
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
  Team: Types.Team;
  Bulletin: Types.Bulletin;
  Alert: Types.Alert;
  Problem: Types.Problem;
  Task: Types.Task;
  Order: Types.Order;
  ProblemList: Types.ProblemList;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
  Team:
    ( { __typename: 'Team' }
    & GraphQLRecursivePick<FederationTypes['Team'], {"id":true}> );
  Bulletin:
    ( { __typename: 'Bulletin' }
    & GraphQLRecursivePick<FederationTypes['Bulletin'], {"id":true}> );
  Alert:
    ( { __typename: 'Alert' }
    & GraphQLRecursivePick<FederationTypes['Alert'], {"id":true}> );
  Problem:
    ( { __typename: 'Problem' }
    & GraphQLRecursivePick<FederationTypes['Problem'], {"id":true}> );
  Task:
    ( { __typename: 'Task' }
    & GraphQLRecursivePick<FederationTypes['Task'], {"id":true}> );
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  ProblemList:
    ( { __typename: 'ProblemList' }
    & GraphQLRecursivePick<FederationTypes['ProblemList'], {"id":true}> );
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
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Project: ResolverTypeWrapper<ProjectRef>;
  Team: ResolverTypeWrapper<TeamParent>;
  TeamKind: Types.TeamKind;
  TeamStatus: Types.TeamStatus;
  TeamRole: Types.TeamRole;
  TeamMember: ResolverTypeWrapper<TeamMemberParent>;
  TeamItem: ResolverTypeWrapper<TeamItemParent>;
  TeamItemKind: Types.TeamItemKind;
  TeamSlot: ResolverTypeWrapper<Types.TeamSlot>;
  TeamCheckIn: ResolverTypeWrapper<TeamCheckInParent>;
  MissedCheckIn: ResolverTypeWrapper<MissedWeek>;
  Workload: ResolverTypeWrapper<TeamLoad>;
  TeamConnection: ResolverTypeWrapper<Omit<Types.TeamConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Team']> }>;
  FormTeamInput: Types.FormTeamInput;
  ReviseTeamInput: Types.ReviseTeamInput;
  TeamMemberInput: Types.TeamMemberInput;
  TeamItemInput: Types.TeamItemInput;
  CheckInTeamInput: Types.CheckInTeamInput;
  CloseTeamInput: Types.CloseTeamInput;
  TeamPayload: ResolverTypeWrapper<Omit<Types.TeamPayload, 'team' | 'userErrors'> & { team?: Types.Maybe<ResolversTypes['Team']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CadenceTemplate: ResolverTypeWrapper<CadenceTemplateParent>;
  CadenceBeat: ResolverTypeWrapper<Types.CadenceBeat>;
  Bulletin: ResolverTypeWrapper<BulletinParent>;
  BulletinKind: Types.BulletinKind;
  BulletinStatus: Types.BulletinStatus;
  BulletinRow: ResolverTypeWrapper<BulletinRowParent>;
  RankedFigure: ResolverTypeWrapper<Types.RankedFigure>;
  RankedMeasure: Types.RankedMeasure;
  BulletinConnection: ResolverTypeWrapper<Omit<Types.BulletinConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Bulletin']> }>;
  DraftBulletinInput: Types.DraftBulletinInput;
  CorrectBulletinInput: Types.CorrectBulletinInput;
  BulletinInput: Types.BulletinInput;
  BulletinPayload: ResolverTypeWrapper<Omit<Types.BulletinPayload, 'bulletin' | 'userErrors'> & { bulletin?: Types.Maybe<ResolversTypes['Bulletin']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Region: ResolverTypeWrapper<Types.Region>;
  Alert: ResolverTypeWrapper<AlertView>;
  AlertFilter: Types.AlertFilter;
  AlertConnection: ResolverTypeWrapper<AlertPage>;
  Problem: ResolverTypeWrapper<ProblemView>;
  ProblemAct: ResolverTypeWrapper<Omit<Types.ProblemAct, 'act'> & { act: ResolversTypes['Act'] }>;
  ProblemStatus: Types.ProblemStatus;
  ProblemCategory: Types.ProblemCategory;
  ProblemOrigin: Types.ProblemOrigin;
  ProblemFilter: Types.ProblemFilter;
  ProblemConnection: ResolverTypeWrapper<ProblemPage>;
  RaiseProblemInput: Types.RaiseProblemInput;
  AssignProblemInput: Types.AssignProblemInput;
  ClaimProblemDoneInput: Types.ClaimProblemDoneInput;
  CloseProblemInput: Types.CloseProblemInput;
  ProblemPayload: ResolverTypeWrapper<Omit<Types.ProblemPayload, 'problem' | 'userErrors'> & { problem?: Types.Maybe<ResolversTypes['Problem']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Step: ResolverTypeWrapper<Types.Step>;
  Actor: ResolverTypeWrapper<Types.Actor>;
  SignOffStatus: Types.SignOffStatus;
  TaskSourceKind: Types.TaskSourceKind;
  TaskHolder: Types.TaskHolder;
  TaskReportKind: Types.TaskReportKind;
  TaskTemplateCode: Types.TaskTemplateCode;
  Task: ResolverTypeWrapper<TaskParent>;
  TaskSource: ResolverTypeWrapper<Types.TaskSource>;
  TaskStep: ResolverTypeWrapper<TaskStepParent>;
  TaskConnection: ResolverTypeWrapper<TaskPage>;
  TaskTemplate: ResolverTypeWrapper<Types.TaskTemplate>;
  TaskTemplatePart: ResolverTypeWrapper<Types.TaskTemplatePart>;
  CreateTaskInput: Types.CreateTaskInput;
  TaskSourceInput: Types.TaskSourceInput;
  ReportTaskInput: Types.ReportTaskInput;
  SignOffTaskInput: Types.SignOffTaskInput;
  TaskPayload: ResolverTypeWrapper<Omit<Types.TaskPayload, 'task' | 'userErrors'> & { task?: Types.Maybe<ResolversTypes['Task']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Department: ResolverTypeWrapper<Types.Department>;
  OrderOrigin: Types.OrderOrigin;
  OrderHolder: Types.OrderHolder;
  DayCount: Types.DayCount;
  MatterClass: Types.MatterClass;
  OrderReportKind: Types.OrderReportKind;
  OrderVerdict: Types.OrderVerdict;
  OrderLimitKind: Types.OrderLimitKind;
  Order: ResolverTypeWrapper<OrderParent>;
  OrderLimit: ResolverTypeWrapper<OrderLimitParent>;
  OrderPlan: ResolverTypeWrapper<OrderPlanParent>;
  OrderReply: ResolverTypeWrapper<Reply>;
  ReplyFigure: ResolverTypeWrapper<Types.ReplyFigure>;
  OrderStep: ResolverTypeWrapper<OrderStepParent>;
  OrderConnection: ResolverTypeWrapper<OrderPage>;
  OrderSummary: ResolverTypeWrapper<Omit<Types.OrderSummary, 'total' | 'departments'> & { total: ResolversTypes['OrderCount'], departments: ReadonlyArray<ResolversTypes['OrderCount']> }>;
  OrderCount: ResolverTypeWrapper<OrderCountParent>;
  IssueOrderInput: Types.IssueOrderInput;
  ReportOrderInput: Types.ReportOrderInput;
  ReplyFigureInput: Types.ReplyFigureInput;
  SignOffOrderInput: Types.SignOffOrderInput;
  OrderPayload: ResolverTypeWrapper<Omit<Types.OrderPayload, 'order' | 'userErrors'> & { order?: Types.Maybe<ResolversTypes['Order']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AppealChannel: Types.AppealChannel;
  ProblemGrouping: Types.ProblemGrouping;
  ReferralDirection: Types.ReferralDirection;
  SatisfactionGrade: Types.SatisfactionGrade;
  ProblemReferral: ResolverTypeWrapper<Referral>;
  ProblemSatisfaction: ResolverTypeWrapper<Satisfaction>;
  ProblemList: ResolverTypeWrapper<ProblemListParent>;
  ListedProblem: ResolverTypeWrapper<ListedProblemParent>;
  ProblemListConnection: ResolverTypeWrapper<ProblemListPage>;
  ProblemSummary: ResolverTypeWrapper<Omit<Types.ProblemSummary, 'total' | 'groups'> & { total: ResolversTypes['ProblemCount'], groups: ReadonlyArray<ResolversTypes['ProblemCount']> }>;
  ProblemCount: ResolverTypeWrapper<ProblemCountParent>;
  ReferProblemInput: Types.ReferProblemInput;
  MergeProblemInput: Types.MergeProblemInput;
  RateProblemInput: Types.RateProblemInput;
  ListProblemsInput: Types.ListProblemsInput;
  ProblemListPayload: ResolverTypeWrapper<Omit<Types.ProblemListPayload, 'list' | 'userErrors'> & { list?: Types.Maybe<ResolversTypes['ProblemList']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  LightRule: ResolverTypeWrapper<ShownRule>;
  LightBand: ResolverTypeWrapper<LightBandParent>;
  LightBound: ResolverTypeWrapper<Types.LightBound>;
  RequiredShare: ResolverTypeWrapper<Types.RequiredShare>;
  LightMeasure: Types.LightMeasure;
  WatchedMilestone: Types.WatchedMilestone;
  LightBase: Types.LightBase;
  LightUnit: Types.LightUnit;
  LightRuleConnection: ResolverTypeWrapper<Omit<Types.LightRuleConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['LightRule']> }>;
  AlertStatus: Types.AlertStatus;
  AlertClaim: ResolverTypeWrapper<AlertClaimParent>;
  AlertStep: ResolverTypeWrapper<AlertStepParent>;
  AlertHappening: Types.AlertHappening;
  AlertTotals: ResolverTypeWrapper<Types.AlertTotals>;
  ClearedRate: ResolverTypeWrapper<Types.ClearedRate>;
  SetLightRuleInput: Types.SetLightRuleInput;
  LightRuleInput: Types.LightRuleInput;
  LightBandInput: Types.LightBandInput;
  LightBoundInput: Types.LightBoundInput;
  RequiredShareInput: Types.RequiredShareInput;
  ClaimAlertInput: Types.ClaimAlertInput;
  JudgeAlertInput: Types.JudgeAlertInput;
  AlertPayload: ResolverTypeWrapper<Omit<Types.AlertPayload, 'alert' | 'userErrors'> & { alert?: Types.Maybe<ResolversTypes['Alert']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  LightRulePayload: ResolverTypeWrapper<Omit<Types.LightRulePayload, 'lightRule' | 'userErrors'> & { lightRule?: Types.Maybe<ResolversTypes['LightRule']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
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
  Mutation: Record<PropertyKey, never>;
  Project: ProjectRef;
  Team: TeamParent;
  TeamMember: TeamMemberParent;
  TeamItem: TeamItemParent;
  TeamSlot: Types.TeamSlot;
  TeamCheckIn: TeamCheckInParent;
  MissedCheckIn: MissedWeek;
  Workload: TeamLoad;
  TeamConnection: Omit<Types.TeamConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Team']> };
  FormTeamInput: Types.FormTeamInput;
  ReviseTeamInput: Types.ReviseTeamInput;
  TeamMemberInput: Types.TeamMemberInput;
  TeamItemInput: Types.TeamItemInput;
  CheckInTeamInput: Types.CheckInTeamInput;
  CloseTeamInput: Types.CloseTeamInput;
  TeamPayload: Omit<Types.TeamPayload, 'team' | 'userErrors'> & { team?: Types.Maybe<ResolversParentTypes['Team']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CadenceTemplate: CadenceTemplateParent;
  CadenceBeat: Types.CadenceBeat;
  Bulletin: BulletinParent;
  BulletinRow: BulletinRowParent;
  RankedFigure: Types.RankedFigure;
  BulletinConnection: Omit<Types.BulletinConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Bulletin']> };
  DraftBulletinInput: Types.DraftBulletinInput;
  CorrectBulletinInput: Types.CorrectBulletinInput;
  BulletinInput: Types.BulletinInput;
  BulletinPayload: Omit<Types.BulletinPayload, 'bulletin' | 'userErrors'> & { bulletin?: Types.Maybe<ResolversParentTypes['Bulletin']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Region: Types.Region;
  Alert: AlertView;
  AlertFilter: Types.AlertFilter;
  AlertConnection: AlertPage;
  Problem: ProblemView;
  ProblemAct: Omit<Types.ProblemAct, 'act'> & { act: ResolversParentTypes['Act'] };
  ProblemFilter: Types.ProblemFilter;
  ProblemConnection: ProblemPage;
  RaiseProblemInput: Types.RaiseProblemInput;
  AssignProblemInput: Types.AssignProblemInput;
  ClaimProblemDoneInput: Types.ClaimProblemDoneInput;
  CloseProblemInput: Types.CloseProblemInput;
  ProblemPayload: Omit<Types.ProblemPayload, 'problem' | 'userErrors'> & { problem?: Types.Maybe<ResolversParentTypes['Problem']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Step: Types.Step;
  Actor: Types.Actor;
  Task: TaskParent;
  TaskSource: Types.TaskSource;
  TaskStep: TaskStepParent;
  TaskConnection: TaskPage;
  TaskTemplate: Types.TaskTemplate;
  TaskTemplatePart: Types.TaskTemplatePart;
  CreateTaskInput: Types.CreateTaskInput;
  TaskSourceInput: Types.TaskSourceInput;
  ReportTaskInput: Types.ReportTaskInput;
  SignOffTaskInput: Types.SignOffTaskInput;
  TaskPayload: Omit<Types.TaskPayload, 'task' | 'userErrors'> & { task?: Types.Maybe<ResolversParentTypes['Task']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Department: Types.Department;
  Order: OrderParent;
  OrderLimit: OrderLimitParent;
  OrderPlan: OrderPlanParent;
  OrderReply: Reply;
  ReplyFigure: Types.ReplyFigure;
  OrderStep: OrderStepParent;
  OrderConnection: OrderPage;
  OrderSummary: Omit<Types.OrderSummary, 'total' | 'departments'> & { total: ResolversParentTypes['OrderCount'], departments: ReadonlyArray<ResolversParentTypes['OrderCount']> };
  OrderCount: OrderCountParent;
  IssueOrderInput: Types.IssueOrderInput;
  ReportOrderInput: Types.ReportOrderInput;
  ReplyFigureInput: Types.ReplyFigureInput;
  SignOffOrderInput: Types.SignOffOrderInput;
  OrderPayload: Omit<Types.OrderPayload, 'order' | 'userErrors'> & { order?: Types.Maybe<ResolversParentTypes['Order']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ProblemReferral: Referral;
  ProblemSatisfaction: Satisfaction;
  ProblemList: ProblemListParent;
  ListedProblem: ListedProblemParent;
  ProblemListConnection: ProblemListPage;
  ProblemSummary: Omit<Types.ProblemSummary, 'total' | 'groups'> & { total: ResolversParentTypes['ProblemCount'], groups: ReadonlyArray<ResolversParentTypes['ProblemCount']> };
  ProblemCount: ProblemCountParent;
  ReferProblemInput: Types.ReferProblemInput;
  MergeProblemInput: Types.MergeProblemInput;
  RateProblemInput: Types.RateProblemInput;
  ListProblemsInput: Types.ListProblemsInput;
  ProblemListPayload: Omit<Types.ProblemListPayload, 'list' | 'userErrors'> & { list?: Types.Maybe<ResolversParentTypes['ProblemList']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  LightRule: ShownRule;
  LightBand: LightBandParent;
  LightBound: Types.LightBound;
  RequiredShare: Types.RequiredShare;
  LightRuleConnection: Omit<Types.LightRuleConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['LightRule']> };
  AlertClaim: AlertClaimParent;
  AlertStep: AlertStepParent;
  AlertTotals: Types.AlertTotals;
  ClearedRate: Types.ClearedRate;
  SetLightRuleInput: Types.SetLightRuleInput;
  LightRuleInput: Types.LightRuleInput;
  LightBandInput: Types.LightBandInput;
  LightBoundInput: Types.LightBoundInput;
  RequiredShareInput: Types.RequiredShareInput;
  ClaimAlertInput: Types.ClaimAlertInput;
  JudgeAlertInput: Types.JudgeAlertInput;
  AlertPayload: Omit<Types.AlertPayload, 'alert' | 'userErrors'> & { alert?: Types.Maybe<ResolversParentTypes['Alert']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  LightRulePayload: Omit<Types.LightRulePayload, 'lightRule' | 'userErrors'> & { lightRule?: Types.Maybe<ResolversParentTypes['LightRule']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Organisation: Types.Organisation;
  Boolean: Types.Scalars['Boolean']['output'];
  String: Types.Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  posts?: Types.Maybe<ReadonlyArray<Types.Post>>;
  signedIn?: Types.Maybe<Types.Scalars['Boolean']['input']>;
  serviceAccounts?: Types.Maybe<Types.Scalars['Boolean']['input']>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = SupervisionContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type VisibleDirectiveArgs = {
  by: Types.Scalars['String']['input'];
};

export type VisibleDirectiveResolver<Result, Parent, ContextType = SupervisionContext, Args = VisibleDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ReachDirectiveArgs = {
  by: ReadonlyArray<Types.Scalars['String']['input']>;
};

export type ReachDirectiveResolver<Result, Parent, ContextType = SupervisionContext, Args = ReachDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type LabelDirectiveArgs = {
  zh: Types.Scalars['String']['input'];
  en: Types.Scalars['String']['input'];
};

export type LabelDirectiveResolver<Result, Parent, ContextType = SupervisionContext, Args = LabelDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

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

export type QuantityResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType, Partial<Types.QuantityValueArgs>>;
  isRounded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<Types.QuantityIsRoundedArgs>>;
};

export type MoneyResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  yuan?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  wan?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  yi?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  startCursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type CountResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ActResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['Act'] = ResolversParentTypes['Act']> = {
  actorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  actor?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onBehalfOfId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  onBehalfOf?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AttachmentResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['Attachment'] = ResolversParentTypes['Attachment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClockResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['Clock'] = ResolversParentTypes['Clock']> = {
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

export type PauseResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['Pause'] = ResolversParentTypes['Pause']> = {
  kind?: Resolver<ResolversTypes['PauseKind'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExtensionResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['Extension'] = ResolversParentTypes['Extension']> = {
  kind?: Resolver<ResolversTypes['ExtensionKind'], ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  approvedBy?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RungResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['Rung'] = ResolversParentTypes['Rung']> = {
  kind?: Resolver<ResolversTypes['RungKind'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['RungLimit'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'StateConflict' | 'InsufficientQuota' | 'InsufficientFunds', ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  received?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotAllowedResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['NotAllowed'] = ResolversParentTypes['NotAllowed']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  expected?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  neededPost?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateConflictResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['StateConflict'] = ResolversParentTypes['StateConflict']> = {
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

export type InsufficientQuotaResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['InsufficientQuota'] = ResolversParentTypes['InsufficientQuota']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsufficientFundsResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['InsufficientFunds'] = ResolversParentTypes['InsufficientFunds']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VerificationResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['Verification'] = ResolversParentTypes['Verification']> = {
  stream?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstWrongSeq?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TroubledStreamResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['TroubledStream'] = ResolversParentTypes['TroubledStream']> = {
  journal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TroubledStreamsResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['TroubledStreams'] = ResolversParentTypes['TroubledStreams']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TroubledStream']>, ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VoucherPartResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['VoucherPart'] = ResolversParentTypes['VoucherPart']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endSeq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  troubledStreamsOfSupervision?: Resolver<Types.Maybe<ResolversTypes['TroubledStreams']>, ParentType, ContextType>;
  beats?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['CadenceBeat']>>, ParentType, ContextType, RequireFields<Types.QueryBeatsArgs, 'rule' | 'from' | 'first'>>;
  cadenceTemplates?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['CadenceTemplate']>>, ParentType, ContextType>;
  team?: Resolver<Types.Maybe<ResolversTypes['Team']>, ParentType, ContextType, RequireFields<Types.QueryTeamArgs, 'id'>>;
  teams?: Resolver<Types.Maybe<ResolversTypes['TeamConnection']>, ParentType, ContextType, RequireFields<Types.QueryTeamsArgs, 'first'>>;
  workload?: Resolver<Types.Maybe<ResolversTypes['Workload']>, ParentType, ContextType, RequireFields<Types.QueryWorkloadArgs, 'personId'>>;
  bulletin?: Resolver<Types.Maybe<ResolversTypes['Bulletin']>, ParentType, ContextType, RequireFields<Types.QueryBulletinArgs, 'id'>>;
  bulletins?: Resolver<Types.Maybe<ResolversTypes['BulletinConnection']>, ParentType, ContextType, RequireFields<Types.QueryBulletinsArgs, 'first'>>;
  ranking?: Resolver<Types.Maybe<ResolversTypes['Bulletin']>, ParentType, ContextType, RequireFields<Types.QueryRankingArgs, 'regionId' | 'day'>>;
  alerts?: Resolver<Types.Maybe<ResolversTypes['AlertConnection']>, ParentType, ContextType, RequireFields<Types.QueryAlertsArgs, 'first'>>;
  problems?: Resolver<Types.Maybe<ResolversTypes['ProblemConnection']>, ParentType, ContextType, RequireFields<Types.QueryProblemsArgs, 'first'>>;
  problem?: Resolver<Types.Maybe<ResolversTypes['Problem']>, ParentType, ContextType, RequireFields<Types.QueryProblemArgs, 'id'>>;
  problemList?: Resolver<Types.Maybe<ResolversTypes['ProblemList']>, ParentType, ContextType, RequireFields<Types.QueryProblemListArgs, 'regionId' | 'period'>>;
  problemLists?: Resolver<Types.Maybe<ResolversTypes['ProblemListConnection']>, ParentType, ContextType, RequireFields<Types.QueryProblemListsArgs, 'first'>>;
  problemListSummary?: Resolver<Types.Maybe<ResolversTypes['ProblemCount']>, ParentType, ContextType, RequireFields<Types.QueryProblemListSummaryArgs, 'regionId' | 'periods'>>;
  problemSummary?: Resolver<Types.Maybe<ResolversTypes['ProblemSummary']>, ParentType, ContextType, RequireFields<Types.QueryProblemSummaryArgs, 'regionId' | 'by'>>;
  task?: Resolver<Types.Maybe<ResolversTypes['Task']>, ParentType, ContextType, RequireFields<Types.QueryTaskArgs, 'id'>>;
  tasks?: Resolver<Types.Maybe<ResolversTypes['TaskConnection']>, ParentType, ContextType, RequireFields<Types.QueryTasksArgs, 'first'>>;
  tasksOf?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['Task']>>, ParentType, ContextType, RequireFields<Types.QueryTasksOfArgs, 'kind' | 'id'>>;
  taskTemplates?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['TaskTemplate']>>, ParentType, ContextType>;
  order?: Resolver<Types.Maybe<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<Types.QueryOrderArgs, 'id'>>;
  orders?: Resolver<Types.Maybe<ResolversTypes['OrderConnection']>, ParentType, ContextType, RequireFields<Types.QueryOrdersArgs, 'first'>>;
  ordersOf?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['Order']>>, ParentType, ContextType, RequireFields<Types.QueryOrdersOfArgs, 'kind' | 'id'>>;
  orderSummary?: Resolver<Types.Maybe<ResolversTypes['OrderSummary']>, ParentType, ContextType, RequireFields<Types.QueryOrderSummaryArgs, 'regionId'>>;
  lightRules?: Resolver<Types.Maybe<ResolversTypes['LightRuleConnection']>, ParentType, ContextType, RequireFields<Types.QueryLightRulesArgs, 'first'>>;
  lightRule?: Resolver<Types.Maybe<ResolversTypes['LightRule']>, ParentType, ContextType, RequireFields<Types.QueryLightRuleArgs, 'code'>>;
  alertTotals?: Resolver<Types.Maybe<ResolversTypes['AlertTotals']>, ParentType, ContextType, Partial<Types.QueryAlertTotalsArgs>>;
};

export type MutationResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  formTeam?: Resolver<Types.Maybe<ResolversTypes['TeamPayload']>, ParentType, ContextType, RequireFields<Types.MutationFormTeamArgs, 'input'>>;
  reviseTeam?: Resolver<Types.Maybe<ResolversTypes['TeamPayload']>, ParentType, ContextType, RequireFields<Types.MutationReviseTeamArgs, 'input'>>;
  checkInTeam?: Resolver<Types.Maybe<ResolversTypes['TeamPayload']>, ParentType, ContextType, RequireFields<Types.MutationCheckInTeamArgs, 'input'>>;
  closeTeam?: Resolver<Types.Maybe<ResolversTypes['TeamPayload']>, ParentType, ContextType, RequireFields<Types.MutationCloseTeamArgs, 'input'>>;
  draftBulletin?: Resolver<Types.Maybe<ResolversTypes['BulletinPayload']>, ParentType, ContextType, RequireFields<Types.MutationDraftBulletinArgs, 'input'>>;
  correctBulletin?: Resolver<Types.Maybe<ResolversTypes['BulletinPayload']>, ParentType, ContextType, RequireFields<Types.MutationCorrectBulletinArgs, 'input'>>;
  approveBulletin?: Resolver<Types.Maybe<ResolversTypes['BulletinPayload']>, ParentType, ContextType, RequireFields<Types.MutationApproveBulletinArgs, 'input'>>;
  publishBulletin?: Resolver<Types.Maybe<ResolversTypes['BulletinPayload']>, ParentType, ContextType, RequireFields<Types.MutationPublishBulletinArgs, 'input'>>;
  raiseProblem?: Resolver<Types.Maybe<ResolversTypes['ProblemPayload']>, ParentType, ContextType, RequireFields<Types.MutationRaiseProblemArgs, 'input'>>;
  assignProblem?: Resolver<Types.Maybe<ResolversTypes['ProblemPayload']>, ParentType, ContextType, RequireFields<Types.MutationAssignProblemArgs, 'input'>>;
  claimProblemDone?: Resolver<Types.Maybe<ResolversTypes['ProblemPayload']>, ParentType, ContextType, RequireFields<Types.MutationClaimProblemDoneArgs, 'input'>>;
  closeProblem?: Resolver<Types.Maybe<ResolversTypes['ProblemPayload']>, ParentType, ContextType, RequireFields<Types.MutationCloseProblemArgs, 'input'>>;
  reopenProblem?: Resolver<Types.Maybe<ResolversTypes['ProblemPayload']>, ParentType, ContextType, RequireFields<Types.MutationReopenProblemArgs, 'input'>>;
  referProblem?: Resolver<Types.Maybe<ResolversTypes['ProblemPayload']>, ParentType, ContextType, RequireFields<Types.MutationReferProblemArgs, 'input'>>;
  mergeProblem?: Resolver<Types.Maybe<ResolversTypes['ProblemPayload']>, ParentType, ContextType, RequireFields<Types.MutationMergeProblemArgs, 'input'>>;
  rateProblem?: Resolver<Types.Maybe<ResolversTypes['ProblemPayload']>, ParentType, ContextType, RequireFields<Types.MutationRateProblemArgs, 'input'>>;
  listProblems?: Resolver<Types.Maybe<ResolversTypes['ProblemListPayload']>, ParentType, ContextType, RequireFields<Types.MutationListProblemsArgs, 'input'>>;
  createTask?: Resolver<Types.Maybe<ResolversTypes['TaskPayload']>, ParentType, ContextType, RequireFields<Types.MutationCreateTaskArgs, 'input'>>;
  reportTask?: Resolver<Types.Maybe<ResolversTypes['TaskPayload']>, ParentType, ContextType, RequireFields<Types.MutationReportTaskArgs, 'input'>>;
  signOffTask?: Resolver<Types.Maybe<ResolversTypes['TaskPayload']>, ParentType, ContextType, RequireFields<Types.MutationSignOffTaskArgs, 'input'>>;
  issueOrder?: Resolver<Types.Maybe<ResolversTypes['OrderPayload']>, ParentType, ContextType, RequireFields<Types.MutationIssueOrderArgs, 'input'>>;
  reportOrder?: Resolver<Types.Maybe<ResolversTypes['OrderPayload']>, ParentType, ContextType, RequireFields<Types.MutationReportOrderArgs, 'input'>>;
  signOffOrder?: Resolver<Types.Maybe<ResolversTypes['OrderPayload']>, ParentType, ContextType, RequireFields<Types.MutationSignOffOrderArgs, 'input'>>;
  setLightRule?: Resolver<Types.Maybe<ResolversTypes['LightRulePayload']>, ParentType, ContextType, RequireFields<Types.MutationSetLightRuleArgs, 'input'>>;
  claimAlert?: Resolver<Types.Maybe<ResolversTypes['AlertPayload']>, ParentType, ContextType, RequireFields<Types.MutationClaimAlertArgs, 'input'>>;
  judgeAlert?: Resolver<Types.Maybe<ResolversTypes['AlertPayload']>, ParentType, ContextType, RequireFields<Types.MutationJudgeAlertArgs, 'input'>>;
};

export type ProjectResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  light?: Resolver<Types.Maybe<ResolversTypes['Light']>, ParentType, ContextType>;
  teams?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['Team']>>, ParentType, ContextType>;
  alerts?: Resolver<Types.Maybe<ResolversTypes['AlertConnection']>, ParentType, ContextType, RequireFields<Types.ProjectAlertsArgs, 'open' | 'first'>>;
  problems?: Resolver<Types.Maybe<ResolversTypes['ProblemConnection']>, ParentType, ContextType, RequireFields<Types.ProjectProblemsArgs, 'open' | 'first'>>;
};

export type TeamResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team'], FederationReferenceType extends FederationReferenceTypes['Team'] = FederationReferenceTypes['Team']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['Team']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TeamKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TeamStatus'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['TeamMember']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['TeamItem']>, ParentType, ContextType>;
  slots?: Resolver<ReadonlyArray<ResolversTypes['TeamSlot']>, ParentType, ContextType>;
  checksInWeekly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  checkIns?: Resolver<ReadonlyArray<ResolversTypes['TeamCheckIn']>, ParentType, ContextType>;
  missedCheckIns?: Resolver<ReadonlyArray<ResolversTypes['MissedCheckIn']>, ParentType, ContextType>;
  formed?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
  closed?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  closingComment?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TeamMemberResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['TeamMember'] = ResolversParentTypes['TeamMember']> = {
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['TeamRole'], ParentType, ContextType>;
  projectId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  project?: Resolver<Types.Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
};

export type TeamItemResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['TeamItem'] = ResolversParentTypes['TeamItem']> = {
  kind?: Resolver<ResolversTypes['TeamItemKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projectId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  project?: Resolver<Types.Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
};

export type TeamSlotResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['TeamSlot'] = ResolversParentTypes['TeamSlot']> = {
  kind?: Resolver<ResolversTypes['TeamItemKind'], ParentType, ContextType>;
  quota?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  filled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TeamCheckInResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['TeamCheckIn'] = ResolversParentTypes['TeamCheckIn']> = {
  projectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  week?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  act?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
};

export type MissedCheckInResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['MissedCheckIn'] = ResolversParentTypes['MissedCheckIn']> = {
  week?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  projectIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type WorkloadResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['Workload'] = ResolversParentTypes['Workload']> = {
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['TeamRole']>, ParentType, ContextType>;
  teams?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['Team']>>, ParentType, ContextType>;
  projectIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  otherItemCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TeamConnectionResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['TeamConnection'] = ResolversParentTypes['TeamConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Team']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TeamPayloadResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['TeamPayload'] = ResolversParentTypes['TeamPayload']> = {
  team?: Resolver<Types.Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  cursor?: Resolver<Types.Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CadenceTemplateResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['CadenceTemplate'] = ResolversParentTypes['CadenceTemplate']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  beats?: Resolver<ReadonlyArray<ResolversTypes['CadenceBeat']>, ParentType, ContextType, RequireFields<Types.CadenceTemplateBeatsArgs, 'from' | 'first'>>;
};

export type CadenceBeatResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['CadenceBeat'] = ResolversParentTypes['CadenceBeat']> = {
  occurrence?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  step?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BulletinResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['Bulletin'] = ResolversParentTypes['Bulletin'], FederationReferenceType extends FederationReferenceTypes['Bulletin'] = FederationReferenceTypes['Bulletin']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['Bulletin']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BulletinKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  correctsId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  correctionReason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BulletinStatus'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['BulletinRow']>, ParentType, ContextType>;
  drafted?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
  approved?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  published?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  html?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BulletinRowResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['BulletinRow'] = ResolversParentTypes['BulletinRow']> = {
  regionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  region?: Resolver<Types.Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['RankedFigure']>, ParentType, ContextType>;
};

export type RankedFigureResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['RankedFigure'] = ResolversParentTypes['RankedFigure']> = {
  measure?: Resolver<ResolversTypes['RankedMeasure'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  whole?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  percent?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rank?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BulletinConnectionResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['BulletinConnection'] = ResolversParentTypes['BulletinConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Bulletin']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BulletinPayloadResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['BulletinPayload'] = ResolversParentTypes['BulletinPayload']> = {
  bulletin?: Resolver<Types.Maybe<ResolversTypes['Bulletin']>, ParentType, ContextType>;
  cursor?: Resolver<Types.Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegionResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AlertResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['Alert'] = ResolversParentTypes['Alert'], FederationReferenceType extends FederationReferenceTypes['Alert'] = FederationReferenceTypes['Alert']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['Alert']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<Types.Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lightRule?: Resolver<Types.Maybe<ResolversTypes['LightRule']>, ParentType, ContextType>;
  ruleVersion?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  light?: Resolver<ResolversTypes['Light'], ParentType, ContextType>;
  plannedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  redAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meaning?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AlertStatus'], ParentType, ContextType>;
  claim?: Resolver<Types.Maybe<ResolversTypes['AlertClaim']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['AlertStep']>, ParentType, ContextType>;
  clearedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  clearedReason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cleared?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
};

export type AlertConnectionResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['AlertConnection'] = ResolversParentTypes['AlertConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Alert']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<Types.Maybe<ResolversTypes['Count']>, ParentType, ContextType, RequireFields<Types.AlertConnectionTotalArgs, 'upTo'>>;
};

export type ProblemResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem'], FederationReferenceType extends FederationReferenceTypes['Problem'] = FederationReferenceTypes['Problem']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['Problem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projectId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  project?: Resolver<Types.Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['ProblemCategory'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProblemStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  leader?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  assignee?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  clock?: Resolver<ResolversTypes['Clock'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['ProblemOrigin'], ParentType, ContextType>;
  stepId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  step?: Resolver<Types.Maybe<ResolversTypes['Step']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
  organisationId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  organisation?: Resolver<Types.Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  indicator?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  channel?: Resolver<Types.Maybe<ResolversTypes['AppealChannel']>, ParentType, ContextType>;
  hindersStart?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  plan?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  atRegionId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  referrals?: Resolver<ReadonlyArray<ResolversTypes['ProblemReferral']>, ParentType, ContextType>;
  mergedInto?: Resolver<Types.Maybe<ResolversTypes['Problem']>, ParentType, ContextType>;
  submitters?: Resolver<ReadonlyArray<ResolversTypes['Act']>, ParentType, ContextType>;
  satisfaction?: Resolver<Types.Maybe<ResolversTypes['ProblemSatisfaction']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['ProblemAct']>, ParentType, ContextType>;
};

export type ProblemActResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['ProblemAct'] = ResolversParentTypes['ProblemAct']> = {
  from?: Resolver<Types.Maybe<ResolversTypes['ProblemStatus']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ProblemStatus'], ParentType, ContextType>;
  act?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
  comment?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProblemConnectionResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['ProblemConnection'] = ResolversParentTypes['ProblemConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<Types.Maybe<ResolversTypes['Count']>, ParentType, ContextType, RequireFields<Types.ProblemConnectionTotalArgs, 'upTo'>>;
};

export type ProblemPayloadResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['ProblemPayload'] = ResolversParentTypes['ProblemPayload']> = {
  problem?: Resolver<Types.Maybe<ResolversTypes['Problem']>, ParentType, ContextType>;
  cursor?: Resolver<Types.Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StepResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['Step'] = ResolversParentTypes['Step']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ActorResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TaskResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task'], FederationReferenceType extends FederationReferenceTypes['Task'] = FederationReferenceTypes['Task']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['Task']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<Types.Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  parent?: Resolver<Types.Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  parts?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['Task']>>, ParentType, ContextType>;
  department?: Resolver<Types.Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  assignee?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SignOffStatus'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['TaskSource']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['TaskStep']>, ParentType, ContextType>;
};

export type TaskSourceResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['TaskSource'] = ResolversParentTypes['TaskSource']> = {
  kind?: Resolver<ResolversTypes['TaskSourceKind'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TaskStepResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['TaskStep'] = ResolversParentTypes['TaskStep']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  comment?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  act?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
};

export type TaskConnectionResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['TaskConnection'] = ResolversParentTypes['TaskConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<Types.Maybe<ResolversTypes['Count']>, ParentType, ContextType, RequireFields<Types.TaskConnectionTotalArgs, 'upTo'>>;
};

export type TaskTemplateResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['TaskTemplate'] = ResolversParentTypes['TaskTemplate']> = {
  code?: Resolver<ResolversTypes['TaskTemplateCode'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['TaskTemplatePart']>, ParentType, ContextType>;
};

export type TaskTemplatePartResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['TaskTemplatePart'] = ResolversParentTypes['TaskTemplatePart']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  afterDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaskPayloadResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['TaskPayload'] = ResolversParentTypes['TaskPayload']> = {
  task?: Resolver<Types.Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  cursor?: Resolver<Types.Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DepartmentResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrderResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['OrderOrigin'], ParentType, ContextType>;
  documentNumber?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<Types.Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  department?: Resolver<Types.Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  assignee?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  issued?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
  dayCount?: Resolver<ResolversTypes['DayCount'], ParentType, ContextType>;
  matterClass?: Resolver<ResolversTypes['MatterClass'], ParentType, ContextType>;
  replyDueOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SignOffStatus'], ParentType, ContextType>;
  limits?: Resolver<ReadonlyArray<ResolversTypes['OrderLimit']>, ParentType, ContextType>;
  plan?: Resolver<Types.Maybe<ResolversTypes['OrderPlan']>, ParentType, ContextType>;
  reply?: Resolver<Types.Maybe<ResolversTypes['OrderReply']>, ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['OrderStep']>, ParentType, ContextType>;
};

export type OrderLimitResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['OrderLimit'] = ResolversParentTypes['OrderLimit']> = {
  kind?: Resolver<ResolversTypes['OrderLimitKind'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  nearAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  overdueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  metAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  light?: Resolver<Types.Maybe<ResolversTypes['Light']>, ParentType, ContextType>;
};

export type OrderPlanResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['OrderPlan'] = ResolversParentTypes['OrderPlan']> = {
  comment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  act?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
  approved?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
};

export type OrderReplyResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['OrderReply'] = ResolversParentTypes['OrderReply']> = {
  comment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  figuresAsOf?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['ReplyFigure']>, ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
  act?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
};

export type ReplyFigureResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['ReplyFigure'] = ResolversParentTypes['ReplyFigure']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  unit?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrderStepResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['OrderStep'] = ResolversParentTypes['OrderStep']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  comment?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  limit?: Resolver<Types.Maybe<ResolversTypes['OrderLimitKind']>, ParentType, ContextType>;
  act?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
};

export type OrderConnectionResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['OrderConnection'] = ResolversParentTypes['OrderConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Order']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<Types.Maybe<ResolversTypes['Count']>, ParentType, ContextType, RequireFields<Types.OrderConnectionTotalArgs, 'upTo'>>;
};

export type OrderSummaryResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['OrderSummary'] = ResolversParentTypes['OrderSummary']> = {
  total?: Resolver<ResolversTypes['OrderCount'], ParentType, ContextType>;
  departments?: Resolver<ReadonlyArray<ResolversTypes['OrderCount']>, ParentType, ContextType>;
};

export type OrderCountResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['OrderCount'] = ResolversParentTypes['OrderCount']> = {
  department?: Resolver<Types.Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  issued?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signedOff?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rateInTime?: Resolver<Types.Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type OrderPayloadResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['OrderPayload'] = ResolversParentTypes['OrderPayload']> = {
  order?: Resolver<Types.Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  cursor?: Resolver<Types.Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProblemReferralResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['ProblemReferral'] = ResolversParentTypes['ProblemReferral']> = {
  fromRegionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  toRegionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  comment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  referred?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
  answer?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answered?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
};

export type ProblemSatisfactionResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['ProblemSatisfaction'] = ResolversParentTypes['ProblemSatisfaction']> = {
  grade?: Resolver<ResolversTypes['SatisfactionGrade'], ParentType, ContextType>;
  comment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  act?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
};

export type ProblemListResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['ProblemList'] = ResolversParentTypes['ProblemList'], FederationReferenceType extends FederationReferenceTypes['ProblemList'] = FederationReferenceTypes['ProblemList']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['ProblemList']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['ListedProblem']>, ParentType, ContextType>;
  carried?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['ProblemCount'], ParentType, ContextType>;
};

export type ListedProblemResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['ListedProblem'] = ResolversParentTypes['ListedProblem']> = {
  problemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  problem?: Resolver<Types.Maybe<ResolversTypes['Problem']>, ParentType, ContextType>;
  firstListedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  carriedFrom?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProblemListConnectionResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['ProblemListConnection'] = ResolversParentTypes['ProblemListConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProblemList']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<Types.Maybe<ResolversTypes['Count']>, ParentType, ContextType, RequireFields<Types.ProblemListConnectionTotalArgs, 'upTo'>>;
};

export type ProblemSummaryResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['ProblemSummary'] = ResolversParentTypes['ProblemSummary']> = {
  total?: Resolver<ResolversTypes['ProblemCount'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['ProblemCount']>, ParentType, ContextType>;
};

export type ProblemCountResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['ProblemCount'] = ResolversParentTypes['ProblemCount']> = {
  group?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settledRate?: Resolver<Types.Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type ProblemListPayloadResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['ProblemListPayload'] = ResolversParentTypes['ProblemListPayload']> = {
  list?: Resolver<Types.Maybe<ResolversTypes['ProblemList']>, ParentType, ContextType>;
  cursor?: Resolver<Types.Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LightRuleResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['LightRule'] = ResolversParentTypes['LightRule']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['LightMeasure'], ParentType, ContextType>;
  milestone?: Resolver<Types.Maybe<ResolversTypes['WatchedMilestone']>, ParentType, ContextType>;
  base?: Resolver<ResolversTypes['LightBase'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['LightUnit'], ParentType, ContextType>;
  bands?: Resolver<ReadonlyArray<ResolversTypes['LightBand']>, ParentType, ContextType>;
  whenMadeUp?: Resolver<Types.Maybe<ResolversTypes['Light']>, ParentType, ContextType>;
  heedsExcuses?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  graceDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requirement?: Resolver<ReadonlyArray<ResolversTypes['RequiredShare']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  region?: Resolver<Types.Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['Level']>, ParentType, ContextType>;
  lists?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  exceptLists?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  isOn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceUrl?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  earlier?: Resolver<ReadonlyArray<ResolversTypes['LightRule']>, ParentType, ContextType>;
};

export type LightBandResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['LightBand'] = ResolversParentTypes['LightBand']> = {
  light?: Resolver<ResolversTypes['Light'], ParentType, ContextType>;
  from?: Resolver<Types.Maybe<ResolversTypes['LightBound']>, ParentType, ContextType>;
  to?: Resolver<Types.Maybe<ResolversTypes['LightBound']>, ParentType, ContextType>;
  periods?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isHonour?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meaningEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LightBoundResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['LightBound'] = ResolversParentTypes['LightBound']> = {
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  included?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RequiredShareResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['RequiredShare'] = ResolversParentTypes['RequiredShare']> = {
  afterMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type LightRuleConnectionResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['LightRuleConnection'] = ResolversParentTypes['LightRuleConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LightRule']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AlertClaimResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['AlertClaim'] = ResolversParentTypes['AlertClaim']> = {
  act?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
  comment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
};

export type AlertStepResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['AlertStep'] = ResolversParentTypes['AlertStep']> = {
  what?: Resolver<ResolversTypes['AlertHappening'], ParentType, ContextType>;
  light?: Resolver<ResolversTypes['Light'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  act?: Resolver<Types.Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  comment?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AlertTotalsResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['AlertTotals'] = ResolversParentTypes['AlertTotals']> = {
  ofAlerts?: Resolver<ResolversTypes['ClearedRate'], ParentType, ContextType>;
  ofProjects?: Resolver<ResolversTypes['ClearedRate'], ParentType, ContextType>;
};

export type ClearedRateResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['ClearedRate'] = ResolversParentTypes['ClearedRate']> = {
  warned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cleared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent?: Resolver<Types.Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  shown?: Resolver<Types.Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type AlertPayloadResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['AlertPayload'] = ResolversParentTypes['AlertPayload']> = {
  alert?: Resolver<Types.Maybe<ResolversTypes['Alert']>, ParentType, ContextType>;
  cursor?: Resolver<Types.Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LightRulePayloadResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['LightRulePayload'] = ResolversParentTypes['LightRulePayload']> = {
  lightRule?: Resolver<Types.Maybe<ResolversTypes['LightRule']>, ParentType, ContextType>;
  cursor?: Resolver<Types.Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = SupervisionContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = SupervisionContext> = {
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
  Team?: TeamResolvers<ContextType>;
  TeamMember?: TeamMemberResolvers<ContextType>;
  TeamItem?: TeamItemResolvers<ContextType>;
  TeamSlot?: TeamSlotResolvers<ContextType>;
  TeamCheckIn?: TeamCheckInResolvers<ContextType>;
  MissedCheckIn?: MissedCheckInResolvers<ContextType>;
  Workload?: WorkloadResolvers<ContextType>;
  TeamConnection?: TeamConnectionResolvers<ContextType>;
  TeamPayload?: TeamPayloadResolvers<ContextType>;
  CadenceTemplate?: CadenceTemplateResolvers<ContextType>;
  CadenceBeat?: CadenceBeatResolvers<ContextType>;
  Bulletin?: BulletinResolvers<ContextType>;
  BulletinRow?: BulletinRowResolvers<ContextType>;
  RankedFigure?: RankedFigureResolvers<ContextType>;
  BulletinConnection?: BulletinConnectionResolvers<ContextType>;
  BulletinPayload?: BulletinPayloadResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Alert?: AlertResolvers<ContextType>;
  AlertConnection?: AlertConnectionResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  ProblemAct?: ProblemActResolvers<ContextType>;
  ProblemConnection?: ProblemConnectionResolvers<ContextType>;
  ProblemPayload?: ProblemPayloadResolvers<ContextType>;
  Step?: StepResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskSource?: TaskSourceResolvers<ContextType>;
  TaskStep?: TaskStepResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskTemplate?: TaskTemplateResolvers<ContextType>;
  TaskTemplatePart?: TaskTemplatePartResolvers<ContextType>;
  TaskPayload?: TaskPayloadResolvers<ContextType>;
  Department?: DepartmentResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderLimit?: OrderLimitResolvers<ContextType>;
  OrderPlan?: OrderPlanResolvers<ContextType>;
  OrderReply?: OrderReplyResolvers<ContextType>;
  ReplyFigure?: ReplyFigureResolvers<ContextType>;
  OrderStep?: OrderStepResolvers<ContextType>;
  OrderConnection?: OrderConnectionResolvers<ContextType>;
  OrderSummary?: OrderSummaryResolvers<ContextType>;
  OrderCount?: OrderCountResolvers<ContextType>;
  OrderPayload?: OrderPayloadResolvers<ContextType>;
  ProblemReferral?: ProblemReferralResolvers<ContextType>;
  ProblemSatisfaction?: ProblemSatisfactionResolvers<ContextType>;
  ProblemList?: ProblemListResolvers<ContextType>;
  ListedProblem?: ListedProblemResolvers<ContextType>;
  ProblemListConnection?: ProblemListConnectionResolvers<ContextType>;
  ProblemSummary?: ProblemSummaryResolvers<ContextType>;
  ProblemCount?: ProblemCountResolvers<ContextType>;
  ProblemListPayload?: ProblemListPayloadResolvers<ContextType>;
  LightRule?: LightRuleResolvers<ContextType>;
  LightBand?: LightBandResolvers<ContextType>;
  LightBound?: LightBoundResolvers<ContextType>;
  RequiredShare?: RequiredShareResolvers<ContextType>;
  LightRuleConnection?: LightRuleConnectionResolvers<ContextType>;
  AlertClaim?: AlertClaimResolvers<ContextType>;
  AlertStep?: AlertStepResolvers<ContextType>;
  AlertTotals?: AlertTotalsResolvers<ContextType>;
  ClearedRate?: ClearedRateResolvers<ContextType>;
  AlertPayload?: AlertPayloadResolvers<ContextType>;
  LightRulePayload?: LightRulePayloadResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = SupervisionContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  visible?: VisibleDirectiveResolver<any, any, ContextType>;
  reach?: ReachDirectiveResolver<any, any, ContextType>;
  label?: LabelDirectiveResolver<any, any, ContextType>;
};
