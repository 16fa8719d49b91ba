// Generated from schema/approvals.graphql by `npm run generate`.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Quantity as QuantityParent } from '@kuaijin/kit/measures/quantity';
import type { Money as MoneyParent } from '@kuaijin/kit/measures/money';
import type { TimedAct } from '@kuaijin/kit/access/posts';
import type { Refusal } from '@kuaijin/kit/errors';
import type { ProjectRef, StageView, StepView, ElementView, StepPage, CalendarView, ApprovalsContext } from '../context';
import type { MandateView, MandatePage } from '../access/mandates';
import type { CaseState } from '@kuaijin/workflow-approvals/case/state';
import type { Attachment as AttachmentValue } from '@kuaijin/kit/attachments';
import type { StatisticsRow as StatisticsRowValue } from '../reading/statistics/statistics';
import type { Paper } from '../documents/paper';
import type { ExpiringOutcomeView, ExpiringOutcomePage } from '../reading/expiring-outcomes';
import type { CasePage } from '../reading/case-store';
import type { CataloguePage } from '../catalogue/catalogue-resolvers';
import type { TroublePage, TroubleDocument } from '../reconciliation/case-troubles';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant, RFC 3339, answered in +08:00. 时间 */
  DateTime: { input: Date; output: Date; }
  /** A day of the calendar in China, YYYY-MM-DD. 日期 */
  Date: { input: string; output: string; }
  /** An exact decimal as a JSON string, never a float. 精确小数 */
  Decimal: { input: string; output: string; }
  /** An opaque position in the status feed; order is promised per case and per account. 游标 */
  Cursor: { input: string; output: string; }
  /** 投资项目统一代码, for example 2208-330800-04-01-123456; the published forms are accepted and kept as given */
  ProjectCode: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/** A post (role) that an officer or a person of an owner holds. 岗位 */
export type Post =
  /** 业主 project owner */
  | 'OWNER'
  /** 代办 agent acting for an owner */
  | 'AGENT'
  /** 经办人 officer who handles a step */
  | 'HANDLER'
  /** 部门负责人 head of a department */
  | 'HEAD'
  /** 分管领导 leader in charge */
  | 'LEADER'
  /** 调度员 dispatch centre */
  | 'DISPATCHER'
  /** 综合窗口 counter */
  | 'COUNTER'
  /** 用地指标管理 keeper of quota pools */
  | 'LAND_MANAGER'
  /** 资金管理 keeper of fund batches */
  | 'FUND_MANAGER'
  /** 项目登记 registrar of projects */
  | 'REGISTRAR'
  /** 统计 statistician */
  | 'STATISTICIAN'
  /** 核验人 second person who verifies */
  | 'VERIFIER'
  /** 目录管理 editor of catalogues and of the directory */
  | 'CATALOGUE_EDITOR'
  /** 运维 operator of the system */
  | 'OPERATOR'
  /** 集成方 integrator */
  | 'INTEGRATOR';

/** 灯: the colour of a running clock or of the alerts of a project */
export type Light =
  /** 绿灯 on time */
  | 'GREEN'
  /** 黄灯 near due, or late by up to the red limit */
  | 'YELLOW'
  /** 红灯 late */
  | 'RED';

/** 行政层级 */
export type Level =
  /** 国家级 */
  | 'NATIONAL'
  /** 省级 */
  | 'PROVINCE'
  /** 市级 */
  | 'CITY'
  /** 县级 */
  | 'COUNTY';

/** 计量单位 of a quantity */
export type Unit =
  /** 亩 (one 15th of a hectare) */
  | 'MU'
  /** 万亩 */
  | 'WAN_MU'
  /** 公顷 */
  | 'HECTARE'
  /** 平方米 */
  | 'SQUARE_METRE'
  /** 吨标准煤 tonnes of coal equivalent */
  | 'TCE'
  /** 吨 tonnes */
  | 'TONNE';

/** 数量: an exact area, energy or mass */
export type Quantity = {
  readonly __typename?: 'Quantity';
  /** 自然单位 the unit in which the kind of quota is usually given */
  readonly unit: Unit;
  /** 数值 in the unit asked for, by default the natural unit */
  readonly value: Scalars['Decimal']['output'];
  /** 是否舍入: whether the value in that unit had to be rounded */
  readonly isRounded: Scalars['Boolean']['output'];
};


/** 数量: an exact area, energy or mass */
export type QuantityValueArgs = {
  in?: InputMaybe<Unit>;
};


/** 数量: an exact area, energy or mass */
export type QuantityIsRoundedArgs = {
  in?: InputMaybe<Unit>;
};

/** 数量: must be a whole number of minor units (thirds of a square metre; kilograms) */
export type QuantityInput = {
  /** 数值 */
  readonly value: Scalars['Decimal']['input'];
  /** 单位 */
  readonly unit: Unit;
};

/** 金额: one sum in three units, all exact */
export type Money = {
  readonly __typename?: 'Money';
  /** 元, two places */
  readonly yuan: Scalars['Decimal']['output'];
  /** 万元 */
  readonly wan: Scalars['Decimal']['output'];
  /** 亿元 */
  readonly yi: Scalars['Decimal']['output'];
};

/** 金额单位 */
export type MoneyUnit =
  /** 元 */
  | 'YUAN'
  /** 万元 */
  | 'WAN'
  /** 亿元 */
  | 'YI';

/** 金额: must be a whole number of fen (分) */
export type MoneyInput = {
  /** 数值 */
  readonly value: Scalars['Decimal']['input'];
  /** 单位 */
  readonly unit: MoneyUnit;
};

/** 页信息 of a connection */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** 起始游标: pass as before, for the page in front of this one */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** 末尾游标: pass as after */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** 是否有下一页 */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** 是否有上一页 */
  readonly hasPreviousPage?: Maybe<Scalars['Boolean']['output']>;
};

/** 数目: looked at up to a bound */
export type Count = {
  readonly __typename?: 'Count';
  /** 数值: at most the bound */
  readonly value: Scalars['Int']['output'];
  /** 是否为准确数: false when there are more */
  readonly isExact: Scalars['Boolean']['output'];
};

/** 行为人: who did it, in which post, for whom */
export type Act = {
  readonly __typename?: 'Act';
  /** 行为人编号 */
  readonly actorId: Scalars['ID']['output'];
  /** 行为人 */
  readonly actor?: Maybe<Actor>;
  /** 岗位 in which it was done */
  readonly post: Scalars['String']['output'];
  /** 被代表者编号 for whom it was done: an officer, or the organisation whose agent acted (代办) */
  readonly onBehalfOfId?: Maybe<Scalars['ID']['output']>;
  /** 代表 for whom it was done, where that is a person */
  readonly onBehalfOf?: Maybe<Actor>;
  /** 时间 */
  readonly at: Scalars['DateTime']['output'];
};

/** 附件: bytes lie in the object store, only this lies in the graph */
export type Attachment = {
  readonly __typename?: 'Attachment';
  /** 编号 */
  readonly id: Scalars['ID']['output'];
  /** 文件名 */
  readonly fileName: Scalars['String']['output'];
  /** 媒体类型 */
  readonly mediaType: Scalars['String']['output'];
  /** 字节数 */
  readonly bytes: Scalars['Int']['output'];
  /** 校验和 SHA-256, hexadecimal */
  readonly sha256: Scalars['String']['output'];
  /** 下载地址, signed, valid for a short time */
  readonly url: Scalars['String']['output'];
};

/** 时钟: the limit of a step, a stage, a case or a problem */
export type Clock = {
  readonly __typename?: 'Clock';
  /** 灯; null where the clock does not run */
  readonly light?: Maybe<Light>;
  /** 起算时间 */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 承诺时限届满: the first instant after the last promised day */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** 法定时限届满 */
  readonly statutoryDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** 剩余工作日; negative when late */
  readonly workingDaysLeft?: Maybe<Scalars['Int']['output']>;
  /** 是否暂定: reaches past the last published calendar year */
  readonly isProvisional: Scalars['Boolean']['output'];
  /** 暂停 */
  readonly pause?: Maybe<Pause>;
  /** 延期 */
  readonly extension?: Maybe<Extension>;
  /** 下一级提醒或升级 */
  readonly nextRung?: Maybe<Rung>;
  /** 已触发的提醒和升级 */
  readonly firedRungs: ReadonlyArray<Rung>;
};

/** 时钟暂停 (补正, 特别程序) */
export type Pause = {
  readonly __typename?: 'Pause';
  /** 种类 */
  readonly kind: PauseKind;
  /** 起 */
  readonly since: Scalars['DateTime']['output'];
  /** 原因 */
  readonly reason: Scalars['String']['output'];
};

/** 暂停种类 */
export type PauseKind =
  /** 补正 correction of papers */
  | 'CORRECTION'
  /** 特别程序 special procedure */
  | 'SPECIAL_PROCEDURE';

/** 延期: once, with approver and reason */
export type Extension = {
  readonly __typename?: 'Extension';
  /** 延长工作日 */
  readonly workingDays: Scalars['Int']['output'];
  /** 批准人 */
  readonly approvedBy: Act;
  /** 理由 */
  readonly reason: Scalars['String']['output'];
};

/** 梯级: one rung of the ladder of reminders and escalations */
export type Rung = {
  readonly __typename?: 'Rung';
  /** 种类 */
  readonly kind: RungKind;
  /** 时间 */
  readonly at: Scalars['DateTime']['output'];
  /** 对象 */
  readonly to?: Maybe<Actor>;
};

/** 梯级种类, from the mildest to the gravest */
export type RungKind =
  /** 提醒 */
  | 'REMIND'
  /** 亮黄灯 */
  | 'YELLOW'
  /** 亮红灯 */
  | 'RED'
  /** 升级至部门负责人 */
  | 'HEAD'
  /** 升级至调度中心 */
  | 'DISPATCH_CENTRE'
  /** 升级至分管领导 */
  | 'LEADER'
  /** 上级分管领导: in the region above, where a case escalates one level higher */
  | 'PROVINCE';

/** 业务拒绝: a refusal by a rule, given as data */
export type UserError = {
  /** 代码 of the registry of errors */
  readonly code: ErrorCode;
  /** 说明 */
  readonly message: Scalars['String']['output'];
  /** 路径 of the argument */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** 输入不可接受: well typed but not acceptable */
export type InvalidInput = UserError & {
  readonly __typename?: 'InvalidInput';
  /** 代码 */
  readonly code: ErrorCode;
  /** 说明 */
  readonly message: Scalars['String']['output'];
  /** 路径 */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** 期望 */
  readonly expected: Scalars['String']['output'];
  /** 收到 */
  readonly received?: Maybe<Scalars['String']['output']>;
};

/** 不允许: another post or department is needed */
export type NotAllowed = UserError & {
  readonly __typename?: 'NotAllowed';
  /** 代码 */
  readonly code: ErrorCode;
  /** 说明 */
  readonly message: Scalars['String']['output'];
  /** 路径 */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** 所需岗位 */
  readonly neededRole?: Maybe<Scalars['String']['output']>;
};

/** 状态冲突: the thing is in a state, or at a version, in which this cannot be done */
export type StateConflict = UserError & {
  readonly __typename?: 'StateConflict';
  /** 代码 */
  readonly code: ErrorCode;
  /** 说明 */
  readonly message: Scalars['String']['output'];
  /** 路径 */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** 当前状态 */
  readonly status: Scalars['String']['output'];
  /** 当前版本 */
  readonly version: Scalars['Int']['output'];
  /** 最近变更: who changed it, and when */
  readonly changed?: Maybe<Act>;
};

/** 额度不足: a pool holds less than was asked for */
export type InsufficientQuota = UserError & {
  readonly __typename?: 'InsufficientQuota';
  /** 代码 */
  readonly code: ErrorCode;
  /** 说明 */
  readonly message: Scalars['String']['output'];
  /** 路径 */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** 申请量 */
  readonly requested: Quantity;
  /** 可用量 */
  readonly available: Quantity;
};

/** 资金不足: a batch holds less than was asked for */
export type InsufficientFunds = UserError & {
  readonly __typename?: 'InsufficientFunds';
  /** 代码 */
  readonly code: ErrorCode;
  /** 说明 */
  readonly message: Scalars['String']['output'];
  /** 路径 */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** 申请额 */
  readonly requested: Money;
  /** 可用额 */
  readonly available: Money;
};

/** 核对结果 of a journal */
export type Verification = {
  readonly __typename?: 'Verification';
  /** 日志流 */
  readonly stream: Scalars['ID']['output'];
  /** 是否一致 */
  readonly ok: Scalars['Boolean']['output'];
  /** 条数 */
  readonly entries: Scalars['Int']['output'];
  /** 首条错误的序号 */
  readonly firstWrongSeq?: Maybe<Scalars['Int']['output']>;
  /** 错误说明 */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** 异常数据流: a journal stream whose entries cannot be carried on to read models and feed, from one entry on; those before it are, and other streams are not held up */
export type TroubledStream = {
  readonly __typename?: 'TroubledStream';
  /** 日志 */
  readonly journal: Scalars['String']['output'];
  /** 日志流 */
  readonly stream: Scalars['ID']['output'];
  /** 序号 of the entry that cannot be carried on */
  readonly seq: Scalars['Int']['output'];
  /** 起始时间 */
  readonly since: Scalars['DateTime']['output'];
  /** 原因, as the log has it */
  readonly reason: Scalars['String']['output'];
};

/** 异常数据流列表 of a service, by stream */
export type TroubledStreams = {
  readonly __typename?: 'TroubledStreams';
  /** 数据流: at most 100 */
  readonly nodes: ReadonlyArray<TroubledStream>;
  /** 是否还有 */
  readonly hasMore: Scalars['Boolean']['output'];
};

/** 错误代码: why something was refused or could not be served */
export type ErrorCode =
  /** 输入的内容不符合要求。 The value is not acceptable. */
  | 'INVALID_INPUT'
  /** 代码格式不正确。 The code is not of a published form. */
  | 'MALFORMED_CODE'
  /** 未找到该对象。 There is no such thing. */
  | 'NOT_FOUND'
  /** 无权办理。 The caller may not do this. */
  | 'NOT_ALLOWED'
  /** 当前状态不允许此操作。 This cannot be done in the present state. */
  | 'STATE_CONFLICT'
  /** 内容已被他人修改。 It was changed since it was read. */
  | 'VERSION_CONFLICT'
  /** 该幂等键已用于其他请求。 The idempotency key was used for another request. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** 指标余额不足。 The pool does not hold enough. */
  | 'INSUFFICIENT_QUOTA'
  /** 资金余额不足。 The batch does not hold enough. */
  | 'INSUFFICIENT_FUNDS'
  /** 预留已核销或释放。 The reservation is resolved already. */
  | 'RESERVATION_CLOSED'
  /** 预留不存在。 There is no such reservation. */
  | 'RESERVATION_UNKNOWN'
  /** 预留在登记前已被释放。 The reservation was released before it was made. */
  | 'RESERVED_AFTER_RELEASE'
  /** 超出预留数额。 More than the reservation holds. */
  | 'RESERVATION_EXCEEDED'
  /** 预支超过上限。 The advance would pass its cap. */
  | 'ADVANCE_CAP_EXCEEDED'
  /** 数额不是最小计量单位的整数倍。 The amount is no whole number of the smallest unit. */
  | 'NOT_WHOLE_MINOR_UNITS'
  /** 数额必须大于零。 The amount must be more than zero. */
  | 'NEGATIVE_AMOUNT'
  /** 计量单位与指标类型不符。 The unit does not measure this kind of quantity. */
  | 'UNIT_MISMATCH'
  /** 该地区没有此部门。 The region has no such department. */
  | 'UNKNOWN_DEPARTMENT'
  /** 容缺政策不允许。 The policy of tolerance does not allow this. */
  | 'TOLERANCE_FORBIDDEN'
  /** 业主有未修复的失信记录。 The owner has a record of bad credit that was not repaired. */
  | 'BAD_CREDIT'
  /** 审批事项目录有误。 The catalogue is not valid. */
  | 'CATALOGUE_INVALID'
  /** 审批事项目录尚未发布。 The catalogue is not published. */
  | 'CATALOGUE_NOT_PUBLISHED'
  /** 适用条件未作答。 A condition of the catalogue is not answered. */
  | 'CONDITION_UNANSWERED'
  /** 互斥事项须且只须选择一项。 Exactly one item of an exclusive group must apply. */
  | 'EXCLUSIVE_GROUP'
  /** 该事项不适用告知承诺。 The item is not approved on a promise. */
  | 'COMMITMENT_FORBIDDEN'
  /** 该事项为前置检查事项，只查询结果，不予办理。 The item is looked up, not handled. */
  | 'NOT_HANDLED'
  /** 未查到仍然有效的结果。 No result was found that is still valid. */
  | 'RESULT_NOT_FOUND'
  /** 办件已办结。 The case has ended. */
  | 'CASE_CLOSED'
  /** 办件异常，等待运维处理。 The case is held for repair. */
  | 'CASE_FAULTED'
  /** 须由另一人办理。 A second person is needed. */
  | 'SAME_PERSON'
  /** 须提供佐证材料。 Evidence is needed. */
  | 'EVIDENCE_NEEDED'
  /** 今日申请上传的文件已超出限额。 More was announced for upload than a person may on a day. */
  | 'UPLOAD_QUOTA_EXCEEDED'
  /** 本部署不允许加速时钟。 This deployment has no accelerated clock. */
  | 'ACCELERATION_FORBIDDEN'
  /** 操作结果暂时未知。 It is not known whether the operation was done. */
  | 'OUTCOME_UNKNOWN'
  /** 请先登录。 Sign in first. */
  | 'UNAUTHENTICATED'
  /** 登录已过期。 The token has expired. */
  | 'TOKEN_EXPIRED'
  /** 子图只接受网关的请求。 A subgraph answers the gateway only. */
  | 'FORBIDDEN_SUBGRAPH'
  /** 请求无法解析。 The request cannot be read. */
  | 'BAD_REQUEST'
  /** GraphQL 文档不符合模式。 The document is not valid GraphQL for this schema. */
  | 'GRAPHQL_INVALID'
  /** 请求内容过大。 The request is too large. */
  | 'TOO_LARGE'
  /** 传输过慢，连接已中断。 The bytes came, or were taken, too slowly. */
  | 'REQUEST_TOO_SLOW'
  /** 查询嵌套过深。 The document is nested too deeply. */
  | 'TOO_DEEP'
  /** 查询开销过大。 The document asks for too much at once. */
  | 'TOO_COSTLY'
  /** 请求过于频繁。 Too many requests. */
  | 'RATE_LIMITED'
  /** 订阅无法以单次应答返回。 A subscription cannot be answered by one response. */
  | 'SUBSCRIPTION_NEEDS_STREAM'
  /** 请求可能来自其他网站。 The request could have been made by a foreign page. */
  | 'CSRF_PREVENTED'
  /** 附件地址无效或已过期。 The address is not valid, or no longer. */
  | 'ADDRESS_INVALID'
  /** 游标无效。 The cursor was not given by this system. */
  | 'CURSOR_INVALID'
  /** 游标已过期。 The cursor has expired. */
  | 'CURSOR_EXPIRED'
  /** 游标超前。 The cursor lies ahead of the feed. */
  | 'CURSOR_FUTURE'
  /** 客户端处理过慢，订阅已结束。 The subscription was ended because the client took too long over an event. */
  | 'CLIENT_TOO_SLOW'
  /** 部分服务暂不可用。 A part of the system does not answer. */
  | 'SUBGRAPH_DOWN'
  /** 处理超时。 It took too long. */
  | 'TIMED_OUT'
  /** 所依赖的服务暂不可用。 A store or server that is needed does not answer. */
  | 'UNAVAILABLE'
  /** 配置有误。 The configuration is not valid. */
  | 'CONFIG_INVALID'
  /** 数据库缺少所需索引。 An index that this release needs is missing in the store. */
  | 'INDEX_MISSING'
  /** 系统内部错误。 Something went wrong on our side. */
  | 'INTERNAL';

export type Query = {
  readonly __typename?: 'Query';
  /** 异常数据流: streams of this service that cannot be carried on to their readers */
  readonly troubledStreamsOfApprovals?: Maybe<TroubledStreams>;
  /** 案件 */
  readonly approvalCase?: Maybe<ApprovalCase>;
  /** 案件列表 */
  readonly approvalCases?: Maybe<ApprovalCaseConnection>;
  /** 环节 */
  readonly step?: Maybe<Step>;
  /** 收件箱: the steps that concern the caller, by role */
  readonly inbox?: Maybe<StepConnection>;
  /** 审批事项目录 (公开): procedure, papers, limits and legal basis; version left out: the published one */
  readonly catalogue?: Maybe<Catalogue>;
  /** 已发布的目录列表 (公开) */
  readonly catalogues?: Maybe<CatalogueConnection>;
  /** 流程再造 (公开): what changed from one version of a catalogue to another; null where one is not published */
  readonly catalogueDifference?: Maybe<CatalogueDifference>;
  /** 审批统计: on-time rate, working days and who causes waiting, over the cases that the caller may see */
  readonly approvalStatistics?: Maybe<ApprovalStatistics>;
  /** 工作日历 (公开): the working days that limits are counted in */
  readonly calendar?: Maybe<WorkCalendar>;
  /** 公开查询: the public status of a case by its public code */
  readonly publicCase?: Maybe<PublicCase>;
  /** 代办委托列表: those that the caller's organisation gave and those that the caller holds */
  readonly mandates?: Maybe<MandateConnection>;
  /** 操作结果: what became of an operation whose answer was lost */
  readonly operation?: Maybe<OperationOutcome>;
  /** 案件核对: journal, workflow and read model agree */
  readonly verifyCase?: Maybe<Verification>;
  /** 有效期将满的批准文件: outcome documents that end before a day, the first to end first; of running and of ended cases */
  readonly expiringOutcomes?: Maybe<ExpiringOutcomeConnection>;
  /** 异常案件: faulted and stuck cases that the caller may see, the longest in trouble first; a case with several troubles has a row of each */
  readonly troubledCases?: Maybe<TroubledCaseConnection>;
};


export type QueryApprovalCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryApprovalCasesArgs = {
  filter?: InputMaybe<CaseFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryStepArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInboxArgs = {
  filter?: InputMaybe<InboxFilter>;
  orderBy?: InboxOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCatalogueArgs = {
  code: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCataloguesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCatalogueDifferenceArgs = {
  code: Scalars['ID']['input'];
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
};


export type QueryApprovalStatisticsArgs = {
  filter?: InputMaybe<StatisticsFilter>;
  groupBy?: StatisticsGroup;
};


export type QueryPublicCaseArgs = {
  code: Scalars['String']['input'];
};


export type QueryMandatesArgs = {
  caseId?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOperationArgs = {
  caseId: Scalars['ID']['input'];
  key: Scalars['ID']['input'];
  actorId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryVerifyCaseArgs = {
  caseId: Scalars['ID']['input'];
};


export type QueryExpiringOutcomesArgs = {
  before: Scalars['Date']['input'];
  projectId?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTroubledCasesArgs = {
  filter?: InputMaybe<TroubledCaseFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** 发布目录: base and overlay as YAML; a published version never changes */
  readonly publishCatalogue?: Maybe<CataloguePayload>;
  /** 公布年度工作日历: the holidays of a year and the weekends worked for them; running cases count their limits again */
  readonly publishCalendar?: Maybe<CalendarPayload>;
  /** 申报: submits a case with the answers to its conditions and exclusive groups */
  readonly submitCase?: Maybe<CasePayload>;
  /** 撤回: the owner withdraws the case, what it holds is released */
  readonly withdrawCase?: Maybe<CasePayload>;
  /** 受理 */
  readonly acceptStep?: Maybe<StepPayload>;
  /** 决定 */
  readonly decideStep?: Maybe<StepPayload>;
  /** 不予受理: for a reason that the law lists; of a core item it rejects the case */
  readonly refuseStep?: Maybe<StepPayload>;
  /** 补正: tells the owner all that is missing at once; the clock stops */
  readonly requestCorrection?: Maybe<StepPayload>;
  /** 补正后重新提交: by the owner; the clock goes on with the rest; also 重新申报 of a matter whose decision was revoked */
  readonly resubmitStep?: Maybe<StepPayload>;
  /** 递交材料 by the owner, or at the counter for the owner: a paper that is there already is replaced, its older versions stay */
  readonly handInPapers?: Maybe<StepPayload>;
  /** 核对材料 that were handed in; what is wanting is told by requestCorrection, only a deferred paper 容缺 may be found FAILED */
  readonly checkPapers?: Maybe<StepPayload>;
  /** 申请容缺 by the owner: names the papers that are missing and commits to make them up; the office may accept on it */
  readonly applyForTolerance?: Maybe<StepPayload>;
  /** 容缺受理: as an acceptance, while papers are missing that the policy lets be deferred and that the owner committed to make up */
  readonly acceptWithDeficiency?: Maybe<StepPayload>;
  /** 容缺办理: decides while deferred papers are missing (容缺通过); what is not made up in time is returned or revoked */
  readonly decideWithDeficiency?: Maybe<StepPayload>;
  /** 预批复: what depends on the step may begin; the formal approval (decideStep) follows when the papers are complete and checked */
  readonly preApproveStep?: Maybe<StepPayload>;
  /** 因不可抗力延长补齐期限, before it has passed */
  readonly extendTolerance?: Maybe<StepPayload>;
  /** 特别程序 (开始): the clock stops, for at most the procedure's own limit */
  readonly suspendStep?: Maybe<StepPayload>;
  /** 特别程序 (结束): the clock goes on with the rest */
  readonly resumeStep?: Maybe<StepPayload>;
  /** 延期: once, approved by the head */
  readonly extendStep?: Maybe<StepPayload>;
  /** 催办: once a working day a step; the lead department of the stage acts as handler, head or counter */
  readonly urgeStep?: Maybe<StepPayload>;
  /** 转办 to another officer of the department, with or without return */
  readonly delegateStep?: Maybe<StepPayload>;
  /** 加签: one more department signs */
  readonly addSigner?: Maybe<StepPayload>;
  /** 减签 of a department that has not signed */
  readonly removeSigner?: Maybe<StepPayload>;
  /** 退回 to an earlier step: it is decided again, what depends on it waits again, the rest is kept */
  readonly returnStep?: Maybe<StepPayload>;
  /** 撤销 of a decision, also after the case was approved, which opens it again: what rests on the decision is given back, the owner submits the matter again (resubmitStep) */
  readonly revokeStep?: Maybe<StepPayload>;
  /** 前置检查: records what was found, which settles the step, or that nothing was, which blocks it until it is found */
  readonly lookUpStep?: Maybe<StepPayload>;
  /** 作出承诺 by the owner: all points of the item's terms, in place of prior review */
  readonly promiseCommitment?: Maybe<StepPayload>;
  /** 告知承诺决定: approves at once on the owner's promise; what was not accepted yet is accepted with it */
  readonly approveOnCommitment?: Maybe<StepPayload>;
  /** 事中事后核查 of a promise: kept, or broken with the consequence of the item's terms; also after the case was approved */
  readonly checkCommitment?: Maybe<StepPayload>;
  /** 取回 of the caller's own last act, until somebody downstream has acted */
  readonly takeBack?: Maybe<StepPayload>;
  /** 会商 (征求意见): asks other departments or named officers; the clock goes on, an opinion never decides */
  readonly consultOnStep?: Maybe<StepPayload>;
  /** 会商意见 of a department or an officer that was asked, once */
  readonly giveOpinion?: Maybe<StepPayload>;
  /** 结束会商: nobody is waited for any more */
  readonly closeConsultation?: Maybe<StepPayload>;
  /** 抄送: departments and officers learn of a step and may read its case */
  readonly copyStep?: Maybe<StepPayload>;
  /** 阅知: marks as read what was copied to the caller or to the caller's department */
  readonly readCopy?: Maybe<StepPayload>;
  /** 统一受理: the counter of the lead department accepts everything that was dispatched in a stage, all or none */
  readonly acceptStage?: Maybe<CasePayload>;
  /** 统一送达: the lead department hands over the results of a stage together, also after the case has ended */
  readonly handOverStage?: Maybe<CasePayload>;
  /** 委托代办: the owner lets an agent act for it, in all of its projects, in one, or in one case or stages of it */
  readonly appointAgent?: Maybe<MandatePayload>;
  /** 终止代办委托, by the owner or by the agent */
  readonly endMandate?: Maybe<MandatePayload>;
  /** 召集联合会商 over several matters, by the lead department of the stage of one of them or by the dispatch centre */
  readonly conveneSession?: Maybe<CasePayload>;
  /** 会商发言 of who takes part */
  readonly speakInSession?: Maybe<CasePayload>;
  /** 会商结论 on one matter; it decides nothing */
  readonly concludeMatter?: Maybe<CasePayload>;
  /** 结束联合会商, with minutes */
  readonly closeSession?: Maybe<CasePayload>;
  /** 取消联合会商 */
  readonly cancelSession?: Maybe<CasePayload>;
  /** 批量决定: one operation for each case in the batch */
  readonly decideSteps?: Maybe<DecideStepsPayload>;
  /** 批量调整经办人: what was delegated to one officer goes to another of the department; one operation for each case */
  readonly reassignSteps?: Maybe<ReassignStepsPayload>;
  /** 上传附件: gives a signed address to PUT the bytes to */
  readonly createUpload?: Maybe<UploadPayload>;
  /** 核定时限类别: grants what was asked for, puts a case into a class, or with NORMAL says no; clocks that start from then on count by it */
  readonly setLimitClass?: Maybe<CasePayload>;
  /** 目录换版: an operator moves a running case to a newer version of its catalogue; what was begun is finished under its item as it was, what was not follows the new version */
  readonly moveCase?: Maybe<CasePayload>;
  /** 修复案件: an operator puts a faulted case back to what its journal says, and begins the workflow of a case anew whose task fails every time (TASK_FAILING) */
  readonly repairCase?: Maybe<CasePayload>;
  /**
   * 唤醒案件: lets readers and workflow of a case catch up with its journal, and starts a lost workflow again. It decides nothing and writes no entry: done
   * twice it is as done once, so its key is not kept, and `operation` does not know it. Answers UNAVAILABLE where the workflow server does not answer.
   */
  readonly nudgeCase?: Maybe<CasePayload>;
};


export type MutationPublishCatalogueArgs = {
  input: PublishCatalogueInput;
};


export type MutationPublishCalendarArgs = {
  input: PublishCalendarInput;
};


export type MutationSubmitCaseArgs = {
  input: SubmitCaseInput;
};


export type MutationWithdrawCaseArgs = {
  input: WithdrawCaseInput;
};


export type MutationAcceptStepArgs = {
  input: StepInput;
};


export type MutationDecideStepArgs = {
  input: DecideStepInput;
};


export type MutationRefuseStepArgs = {
  input: RefuseStepInput;
};


export type MutationRequestCorrectionArgs = {
  input: RequestCorrectionInput;
};


export type MutationResubmitStepArgs = {
  input: StepInput;
};


export type MutationHandInPapersArgs = {
  input: HandInPapersInput;
};


export type MutationCheckPapersArgs = {
  input: CheckPapersInput;
};


export type MutationApplyForToleranceArgs = {
  input: ApplyForToleranceInput;
};


export type MutationAcceptWithDeficiencyArgs = {
  input: AcceptWithDeficiencyInput;
};


export type MutationDecideWithDeficiencyArgs = {
  input: DecideStepInput;
};


export type MutationPreApproveStepArgs = {
  input: PreApproveInput;
};


export type MutationExtendToleranceArgs = {
  input: ExtendToleranceInput;
};


export type MutationSuspendStepArgs = {
  input: SuspendStepInput;
};


export type MutationResumeStepArgs = {
  input: StepInput;
};


export type MutationExtendStepArgs = {
  input: ExtendStepInput;
};


export type MutationUrgeStepArgs = {
  input: UrgeStepInput;
};


export type MutationDelegateStepArgs = {
  input: DelegateStepInput;
};


export type MutationAddSignerArgs = {
  input: SignerInput;
};


export type MutationRemoveSignerArgs = {
  input: SignerInput;
};


export type MutationReturnStepArgs = {
  input: ReturnStepInput;
};


export type MutationRevokeStepArgs = {
  input: ReasonedStepInput;
};


export type MutationLookUpStepArgs = {
  input: LookUpStepInput;
};


export type MutationPromiseCommitmentArgs = {
  input: PromiseCommitmentInput;
};


export type MutationApproveOnCommitmentArgs = {
  input: ApproveOnCommitmentInput;
};


export type MutationCheckCommitmentArgs = {
  input: CheckCommitmentInput;
};


export type MutationTakeBackArgs = {
  input: ReasonedStepInput;
};


export type MutationConsultOnStepArgs = {
  input: ConsultInput;
};


export type MutationGiveOpinionArgs = {
  input: GiveOpinionInput;
};


export type MutationCloseConsultationArgs = {
  input: CloseConsultationInput;
};


export type MutationCopyStepArgs = {
  input: CopyStepInput;
};


export type MutationReadCopyArgs = {
  input: ReadCopyInput;
};


export type MutationAcceptStageArgs = {
  input: AcceptStageInput;
};


export type MutationHandOverStageArgs = {
  input: HandOverStageInput;
};


export type MutationAppointAgentArgs = {
  input: AppointAgentInput;
};


export type MutationEndMandateArgs = {
  input: EndMandateInput;
};


export type MutationConveneSessionArgs = {
  input: ConveneSessionInput;
};


export type MutationSpeakInSessionArgs = {
  input: SpeakInSessionInput;
};


export type MutationConcludeMatterArgs = {
  input: ConcludeMatterInput;
};


export type MutationCloseSessionArgs = {
  input: CloseSessionInput;
};


export type MutationCancelSessionArgs = {
  input: CancelSessionInput;
};


export type MutationDecideStepsArgs = {
  input: DecideStepsInput;
};


export type MutationReassignStepsArgs = {
  input: ReassignStepsInput;
};


export type MutationCreateUploadArgs = {
  input: UploadInput;
};


export type MutationSetLimitClassArgs = {
  input: SetLimitClassInput;
};


export type MutationMoveCaseArgs = {
  input: MoveCaseInput;
};


export type MutationRepairCaseArgs = {
  input: RepairCaseInput;
};


export type MutationNudgeCaseArgs = {
  input: NudgeCaseInput;
};

export type Project = {
  readonly __typename?: 'Project';
  /** 编号 */
  readonly id: Scalars['ID']['output'];
  /** 审批案件 */
  readonly approvalCases?: Maybe<ApprovalCaseConnection>;
};


export type ProjectApprovalCasesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** 审批事项目录, one published version */
export type Catalogue = {
  readonly __typename?: 'Catalogue';
  /** 编号 */
  readonly id: Scalars['ID']['output'];
  /** 代码 */
  readonly code: Scalars['ID']['output'];
  /** 版本 */
  readonly version: Scalars['Int']['output'];
  /** 名称 */
  readonly name: Scalars['String']['output'];
  /** 英文名称 */
  readonly nameEn: Scalars['String']['output'];
  /** 总时限, working days; null where the source gives none */
  readonly totalLimitWorkingDays?: Maybe<Scalars['Int']['output']>;
  /** 时限类别 beside the ordinary one that may be asked for */
  readonly limitClasses: ReadonlyArray<CatalogueLimitClass>;
  /** 说明 */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** 发布时间 */
  readonly publishedAt: Scalars['DateTime']['output'];
  /** 阶段 */
  readonly stages: ReadonlyArray<CatalogueStage>;
  /** 须回答的条件 */
  readonly conditions: ReadonlyArray<CatalogueCondition>;
  /** 互斥组: exactly one of its items applies */
  readonly exclusiveGroups: ReadonlyArray<ExclusiveGroup>;
  /** 检查提示: for example a core path longer than its stage limit */
  readonly warnings: ReadonlyArray<Scalars['String']['output']>;
};

/** 时限类别 that a catalogue offers */
export type CatalogueLimitClass = {
  readonly __typename?: 'CatalogueLimitClass';
  /** 类别 */
  readonly limitClass: LimitClass;
  /** 承诺时限所剩的百分比, rounded up to whole days; null for SAME_DAY, which ends with the day of its beginning */
  readonly promisePercent?: Maybe<Scalars['Int']['output']>;
  /** 核定人: who grants it */
  readonly grantedBy: ReadonlyArray<Post>;
  /** 升级提高一级: each escalation reaches one level higher */
  readonly escalatesHigher: Scalars['Boolean']['output'];
};

/** 时限类别: never longer than the ordinary promise */
export type LimitClass =
  /** 普通 */
  | 'NORMAL'
  /** 绿色通道 */
  | 'GREEN_CHANNEL'
  /** 即报即审、当天办理: accepted and decided on the day */
  | 'SAME_DAY';

/** 核定时限类别的输入 */
export type SetLimitClassInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 案件编号 */
  readonly caseId: Scalars['ID']['input'];
  /** 预期版本 of the case */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 时限类别; NORMAL: not granted, or taken away */
  readonly limitClass: LimitClass;
  /** 理由 */
  readonly reason: Scalars['String']['input'];
};

/** 目录换版的输入 */
export type MoveCaseInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 案件编号 */
  readonly caseId: Scalars['ID']['input'];
  /** 预期版本 of the case */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 新的目录版本: published, and after that of the case */
  readonly toVersion: Scalars['Int']['input'];
  /** 条件的回答: one for each conditional item that the new version adds; what the case has answered stands */
  readonly conditions?: ReadonlyArray<ConditionAnswerInput>;
  /** 互斥组的选择 of groups in which nothing applies yet */
  readonly choices?: ReadonlyArray<ExclusiveChoiceInput>;
  /** 要素 that only the new version asks for: of kinds of which the case has none, reserved by items that are not begun */
  readonly elements?: ReadonlyArray<CaseElementInput>;
  /** 理由 */
  readonly reason: Scalars['String']['input'];
};

/** 目录列表 */
export type CatalogueConnection = {
  readonly __typename?: 'CatalogueConnection';
  /** 本页 */
  readonly nodes: ReadonlyArray<Catalogue>;
  /** 页信息 */
  readonly pageInfo: PageInfo;
  /** 总数, counted up to a bound of at most 10,000 */
  readonly total?: Maybe<Count>;
};


/** 目录列表 */
export type CatalogueConnectionTotalArgs = {
  upTo?: Scalars['Int']['input'];
};

/** 条件: an item that applies only when the application says so */
export type CatalogueCondition = {
  readonly __typename?: 'CatalogueCondition';
  /** 事项代码 */
  readonly itemCode: Scalars['ID']['output'];
  /** 条件, in the words of the source */
  readonly when: Scalars['String']['output'];
};

/** 互斥组 */
export type ExclusiveGroup = {
  readonly __typename?: 'ExclusiveGroup';
  /** 组代码 */
  readonly code: Scalars['ID']['output'];
  /** 事项代码 */
  readonly itemCodes: ReadonlyArray<Scalars['ID']['output']>;
};

/** 目录阶段 */
export type CatalogueStage = {
  readonly __typename?: 'CatalogueStage';
  /** 代码 */
  readonly code: Scalars['ID']['output'];
  /** 名称 */
  readonly name: Scalars['String']['output'];
  /** 英文名称 */
  readonly nameEn: Scalars['String']['output'];
  /** 牵头部门代码 */
  readonly leadDepartmentCode: Scalars['String']['output'];
  /** 阶段时限, working days */
  readonly limitWorkingDays?: Maybe<Scalars['Int']['output']>;
  /** 核心路径, working days, with every conditional item */
  readonly corePathWorkingDays: Scalars['Int']['output'];
  /** 事项 */
  readonly items: ReadonlyArray<CatalogueItem>;
};

/** 审批事项 */
export type CatalogueItem = {
  readonly __typename?: 'CatalogueItem';
  /** 代码 */
  readonly code: Scalars['ID']['output'];
  /** 名称 */
  readonly name: Scalars['String']['output'];
  /** 英文名称 */
  readonly nameEn: Scalars['String']['output'];
  /** 阶段代码 */
  readonly stageCode: Scalars['ID']['output'];
  /** 部门代码 */
  readonly departmentCode: Scalars['String']['output'];
  /** 种类 */
  readonly kind: ItemKind;
  /** 办理方式 */
  readonly lane: Lane;
  /** 是否总是适用 */
  readonly appliesAlways: Scalars['Boolean']['output'];
  /** 适用条件 */
  readonly appliesWhen?: Maybe<Scalars['String']['output']>;
  /** 互斥组 */
  readonly exclusiveGroup?: Maybe<Scalars['ID']['output']>;
  /** 前置事项代码 */
  readonly dependsOn: ReadonlyArray<Scalars['ID']['output']>;
  /** 法定时限, working days */
  readonly statutoryWorkingDays?: Maybe<Scalars['Int']['output']>;
  /** 法定时限, calendar days */
  readonly statutoryCalendarDays?: Maybe<Scalars['Int']['output']>;
  /** 承诺时限, working days; 0 = done on acceptance, null = no promise */
  readonly promisedWorkingDays?: Maybe<Scalars['Int']['output']>;
  /** 承诺时限, calendar days, where the source promises those */
  readonly promisedCalendarDays?: Maybe<Scalars['Int']['output']>;
  /** 是否计入时限 */
  readonly countsInClock: Scalars['Boolean']['output'];
  /** 可跨阶段 */
  readonly mayCrossStages: Scalars['Boolean']['output'];
  /** 签批方式 */
  readonly signMode: SignMode;
  /** 须签批人数, for QUORUM */
  readonly quorum?: Maybe<Scalars['Int']['output']>;
  /** 会签部门代码 */
  readonly signerDepartmentCodes: ReadonlyArray<Scalars['String']['output']>;
  /** 容缺受理: ALLOWED where a paper of the item may be deferred */
  readonly tolerance: Permission;
  /** 容缺政策 that holds for the item; null where nothing may be deferred */
  readonly tolerancePolicy?: Maybe<TolerancePolicy>;
  /** 告知承诺 */
  readonly commitment: Permission;
  /** 前置检查: items whose outcome in an earlier case of the project is the result; empty for items that are handled */
  readonly lookUpItemCodes: ReadonlyArray<Scalars['ID']['output']>;
  /** 绿色通道时限 of its own, in the unit of the promise; null where it is worked out of the promise */
  readonly greenChannelDays?: Maybe<Scalars['Int']['output']>;
  /** 承诺条款; null where the item is not approved on a promise */
  readonly commitmentTerms?: Maybe<CommitmentTerms>;
  /** 超时默许: approved when its limit passes undecided; off unless the overlay switches it on */
  readonly tacitApproval: Scalars['Boolean']['output'];
  /** 材料 */
  readonly materials: ReadonlyArray<CatalogueMaterial>;
  /** 法律依据 */
  readonly legalBasis?: Maybe<Scalars['String']['output']>;
  /** 结果文书 */
  readonly outcomeDocument?: Maybe<Scalars['String']['output']>;
  /** 结果有效期, years */
  readonly validityYears?: Maybe<Scalars['Int']['output']>;
  /** 随事项预留的要素 */
  readonly elements: ReadonlyArray<CatalogueElement>;
  /** 阶梯: in working days from due */
  readonly ladder: ReadonlyArray<CatalogueRung>;
};

/** 容缺政策 of an item: that of its project type, narrowed by sources and by the office */
export type TolerancePolicy = {
  readonly __typename?: 'TolerancePolicy';
  /** 项目类型 */
  readonly scope: ToleranceScope;
  /** 补齐期限 at most, working days; never longer than the item's own promise, of which 0 means: until the decision */
  readonly makeUpWorkingDays: Scalars['Int']['output'];
  /** 失信业主除外 */
  readonly excludesBadCredit: Scalars['Boolean']['output'];
  /** 过渡文书: what lets dependants begin */
  readonly interimDocument: Scalars['String']['output'];
  /** 逾期未补齐的后果 of what was decided; what was not yet decided is returned */
  readonly onFailure: ToleranceFailure;
  /** 延长补齐期限的事由; null where nothing extends it */
  readonly extension?: Maybe<ToleranceExtensionCause>;
};

/** 项目类型 */
export type ToleranceScope =
  /** 政府投资项目 */
  | 'GOVERNMENT'
  /** 企业投资项目 */
  | 'ENTERPRISE';

/** 逾期未补齐的后果 */
export type ToleranceFailure =
  /** 退回: it is decided again */
  | 'RETURN'
  /** 撤销: what was decided is void, the owner submits the matter again */
  | 'REVOKE';

/** 延长补齐期限的事由 */
export type ToleranceExtensionCause =
  /** 不可抗力 */
  | 'FORCE_MAJEURE';

/** 承诺条款 of an item */
export type CommitmentTerms = {
  readonly __typename?: 'CommitmentTerms';
  /** 承诺事项: what the owner promises */
  readonly points: ReadonlyArray<Scalars['String']['output']>;
  /** 核查时限, working days from the approval */
  readonly checkWithinWorkingDays: Scalars['Int']['output'];
  /** 违诺后果 */
  readonly onBreach: BreachConsequence;
  /** 整改期限, working days; null where a breach revokes at once */
  readonly rectifyWithinWorkingDays?: Maybe<Scalars['Int']['output']>;
};

/** 违诺后果 */
export type BreachConsequence =
  /** 撤销批准 */
  | 'REVOKE'
  /** 限期整改: revoked when it is not found in order within the limit */
  | 'RECTIFY';

/** 事项预留的要素 */
export type CatalogueElement = {
  readonly __typename?: 'CatalogueElement';
  /** 要素 */
  readonly kind: ElementKind;
  /** 核销时点 */
  readonly commitOn: CommitOn;
};

/** 要素种类 */
export type ElementKind =
  /** 用地计划指标 */
  | 'LAND'
  /** 能耗指标 */
  | 'ENERGY'
  /** 资金 */
  | 'FUNDS';

/** 核销时点 */
export type CommitOn =
  /** 事项批准时 */
  | 'ITEM_APPROVED'
  /** 施工许可批准时 */
  | 'PERMIT_APPROVED'
  /** 案件办结时 */
  | 'CASE_APPROVED'
  /** 开工核验时 */
  | 'START_VERIFIED';

/** 目录中的梯级 */
export type CatalogueRung = {
  readonly __typename?: 'CatalogueRung';
  /** 种类 */
  readonly kind: RungKind;
  /** 距届满的工作日, negative before */
  readonly workingDaysFromDue: Scalars['Int']['output'];
};

/** 目录中的材料 */
export type CatalogueMaterial = {
  readonly __typename?: 'CatalogueMaterial';
  /** 代码: item code and position */
  readonly code: Scalars['ID']['output'];
  /** 名称 */
  readonly name: Scalars['String']['output'];
  /** 英文名称 */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** 可容缺 */
  readonly isDeferrable: Scalars['Boolean']['output'];
};

/** 统计筛选: all of it must match */
export type StatisticsFilter = {
  /** 从 (含): decided on this day or later; open steps count while the period includes today */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** 到 (含) */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** 部门编号 */
  readonly departmentId?: InputMaybe<Scalars['ID']['input']>;
  /** 地区编号, the regions inside it included */
  readonly regionId?: InputMaybe<Scalars['ID']['input']>;
  /** 目录代码 */
  readonly catalogueCode?: InputMaybe<Scalars['ID']['input']>;
};

/** 统计分组 */
export type StatisticsGroup =
  /** 按事项 */
  | 'ITEM'
  /** 按部门 */
  | 'DEPARTMENT'
  /** 按月, of the decision; open steps in the month that it is */
  | 'MONTH';

/** 审批统计 */
export type ApprovalStatistics = {
  readonly __typename?: 'ApprovalStatistics';
  /** 分组 */
  readonly groupBy: StatisticsGroup;
  /** 各行: months in their order; items and departments by the waiting that they cause, the most first */
  readonly rows: ReadonlyArray<StatisticsRow>;
  /** 合计 */
  readonly total: StatisticsRow;
};

/** 统计的一行; steps that were withdrawn undecided are not counted */
export type StatisticsRow = {
  readonly __typename?: 'StatisticsRow';
  /** 分组键: item code, department id, or month YYYY-MM; empty for the total */
  readonly key: Scalars['String']['output'];
  /** 事项名称; null for departments and months */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** 部门; null for items and months */
  readonly department?: Maybe<Department>;
  /** 办结环节数 */
  readonly decided: Scalars['Int']['output'];
  /** 其中有承诺时限的 */
  readonly promised: Scalars['Int']['output'];
  /** 其中按时办结的 */
  readonly onTime: Scalars['Int']['output'];
  /** 其中超时默许的: nobody decided them before their limit passed */
  readonly tacit: Scalars['Int']['output'];
  /** 按时办结率 of those with a promise, percent with one decimal; null where there is none */
  readonly onTimeRate?: Maybe<Scalars['Decimal']['output']>;
  /** 平均用时, working days from acceptance to decision less stopped clocks, one decimal */
  readonly meanWorkingDays?: Maybe<Scalars['Decimal']['output']>;
  /** 用时中位数, working days */
  readonly p50WorkingDays?: Maybe<Scalars['Int']['output']>;
  /** 用时第九十百分位, working days */
  readonly p90WorkingDays?: Maybe<Scalars['Int']['output']>;
  /** 在办环节数 */
  readonly open: Scalars['Int']['output'];
  /** 致后续环节等待: working days that steps behind waited while these were open, added up over the steps that waited */
  readonly waitedWorkingDays: Scalars['Int']['output'];
  /** 其中仅因本环节等待的: nothing else kept the step behind from beginning */
  readonly waitedAloneWorkingDays: Scalars['Int']['output'];
};

/** 流程再造: two versions of a catalogue compared */
export type CatalogueDifference = {
  readonly __typename?: 'CatalogueDifference';
  /** 目录代码 */
  readonly code: Scalars['ID']['output'];
  /** 增加的事项 */
  readonly added: ReadonlyArray<CatalogueItem>;
  /** 取消的事项 */
  readonly removed: ReadonlyArray<CatalogueItem>;
  /** 调整的事项 */
  readonly changed: ReadonlyArray<CatalogueItemChange>;
  /** 阶段的变化 */
  readonly stages: ReadonlyArray<CatalogueStageChange>;
  /** 目录本身的变化 */
  readonly fields: ReadonlyArray<FieldChange>;
  /** 调整前 */
  readonly before: CatalogueFigures;
  /** 调整后 */
  readonly after: CatalogueFigures;
};

/** 调整的事项 */
export type CatalogueItemChange = {
  readonly __typename?: 'CatalogueItemChange';
  /** 事项代码 */
  readonly itemCode: Scalars['ID']['output'];
  /** 名称 */
  readonly name: Scalars['String']['output'];
  /** 变化的字段 */
  readonly fields: ReadonlyArray<FieldChange>;
};

/** 阶段的变化 */
export type CatalogueStageChange = {
  readonly __typename?: 'CatalogueStageChange';
  /** 阶段代码 */
  readonly stageCode: Scalars['ID']['output'];
  /** 名称 */
  readonly name: Scalars['String']['output'];
  /** 变化种类 */
  readonly kind: ChangeKind;
  /** 变化的字段 */
  readonly fields: ReadonlyArray<FieldChange>;
};

/** 变化种类 */
export type ChangeKind =
  /** 增加 */
  | 'ADDED'
  /** 取消 */
  | 'REMOVED'
  /** 调整 */
  | 'CHANGED';

/** 变化的字段: null = the value is missing; a list or a structure is told as JSON */
export type FieldChange = {
  readonly __typename?: 'FieldChange';
  /** 字段名 */
  readonly field: Scalars['String']['output'];
  /** 调整前 */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** 调整后 */
  readonly after?: Maybe<Scalars['String']['output']>;
};

/** 目录的数字: a case at its widest, every condition met, of an exclusive group the item with the longest promise */
export type CatalogueFigures = {
  readonly __typename?: 'CatalogueFigures';
  /** 版本 */
  readonly version: Scalars['Int']['output'];
  /** 阶段数 */
  readonly stageCount: Scalars['Int']['output'];
  /** 事项数: all items, conditional ones and every choice included */
  readonly itemCount: Scalars['Int']['output'];
  /** 步骤数: items that one case runs through at its widest */
  readonly stepCount: Scalars['Int']['output'];
  /** 材料数 */
  readonly materialCount: Scalars['Int']['output'];
  /** 串联合计, working days */
  readonly serial: Scalars['Int']['output'];
  /** 关键路径: item codes, the first first */
  readonly criticalPathItemCodes: ReadonlyArray<Scalars['ID']['output']>;
  /** 关键路径长度, working days */
  readonly criticalPathLength: Scalars['Int']['output'];
};

/** 事项种类 */
export type ItemKind =
  /** 许可 */
  | 'PERMIT'
  /** 审批 */
  | 'APPROVAL'
  /** 备案 */
  | 'FILING'
  /** 技术审查 */
  | 'TECH_REVIEW'
  /** 评估 */
  | 'ASSESSMENT'
  /** 交易 */
  | 'TRANSACTION'
  /** 内部办理 */
  | 'INTERNAL'
  /** 市政公用 */
  | 'UTILITY'
  /** 验收 */
  | 'ACCEPTANCE';

/** 办理方式 */
export type Lane =
  /** 并联审批事项 */
  | 'PARALLEL_CORE'
  /** 并行推进事项 */
  | 'PARALLEL_SIDE'
  /** 前置检查事项 */
  | 'PRECHECK';

/** 签批方式 */
export type SignMode =
  /** 单签 */
  | 'SINGLE'
  /** 会签: all must agree */
  | 'ALL'
  /** 或签: one is enough */
  | 'ANY'
  /** 按人数: at least n must agree */
  | 'QUORUM';

/** 允许与否 */
export type Permission =
  /** 允许 */
  | 'ALLOWED'
  /** 不允许 */
  | 'FORBIDDEN';

/** 案件状态: approved when every applicable step is done; a rejected core item rejects the case */
export type CaseStatus =
  /** 办理中 */
  | 'RUNNING'
  /** 办结 (通过) */
  | 'APPROVED'
  /** 办结 (不通过) */
  | 'REJECTED'
  /** 已撤回 */
  | 'WITHDRAWN'
  /** 故障: a broken invariant, an operator must look */
  | 'FAULTED';

/** 审批案件: one project under one version of a catalogue */
export type ApprovalCase = {
  readonly __typename?: 'ApprovalCase';
  /** 编号 */
  readonly id: Scalars['ID']['output'];
  /** 版本: number of journal entries */
  readonly version: Scalars['Int']['output'];
  /** 项目编号 */
  readonly projectId: Scalars['ID']['output'];
  /** 项目 */
  readonly project?: Maybe<Project>;
  /** 目录 */
  readonly catalogue: Catalogue;
  /** 状态 */
  readonly status: CaseStatus;
  /** 申报时间 */
  readonly submittedAt: Scalars['DateTime']['output'];
  /** 申报人 */
  readonly submitted?: Maybe<Act>;
  /** 办结时间 */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 总时限时钟 */
  readonly clock: Clock;
  /** 时限类别 in force: clocks that start count by it */
  readonly limitClass: LimitClass;
  /** 申请的时限类别 that is not decided; null where none is */
  readonly limitClassAsked?: Maybe<LimitClass>;
  /** 加速时钟: seconds of a working day; null on the calendar */
  readonly secondsPerWorkingDay?: Maybe<Scalars['Int']['output']>;
  /** 阶段 */
  readonly stages: ReadonlyArray<Stage>;
  /** 环节 */
  readonly steps: ReadonlyArray<Step>;
  /** 要素 */
  readonly elements: ReadonlyArray<CaseElement>;
  /** 并联成效 */
  readonly insight: CaseInsight;
  /** 经过 */
  readonly history: HistoryConnection;
  /** 公开查询码 */
  readonly publicCode: Scalars['String']['output'];
  /** 联合会商, from the first on */
  readonly sessions: ReadonlyArray<JointSession>;
  /** 当前用户对整个案件可办的操作 */
  readonly viewerActions: ReadonlyArray<CaseViewerAction>;
};


/** 审批案件: one project under one version of a catalogue */
export type ApprovalCaseStepsArgs = {
  status?: InputMaybe<ReadonlyArray<StepStatus>>;
};


/** 审批案件: one project under one version of a catalogue */
export type ApprovalCaseHistoryArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** 联合会商 over several matters of a case */
export type JointSession = {
  readonly __typename?: 'JointSession';
  /** 编号 */
  readonly id: Scalars['ID']['output'];
  /** 状态 */
  readonly status: JointSessionStatus;
  /** 会商事项 */
  readonly matters: ReadonlyArray<Step>;
  /** 参加者 */
  readonly participants: ReadonlyArray<SessionParticipant>;
  /** 议题 */
  readonly agenda: Scalars['String']['output'];
  /** 时间 */
  readonly heldAt: Scalars['DateTime']['output'];
  /** 地点 */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** 召集人 */
  readonly convened?: Maybe<Act>;
  /** 发言 */
  readonly opinions: ReadonlyArray<SessionOpinion>;
  /** 结论, one a matter at most */
  readonly conclusions: ReadonlyArray<MatterConclusion>;
  /** 会商纪要; null until it is closed */
  readonly minutes?: Maybe<Scalars['String']['output']>;
  /** 取消的理由 */
  readonly cancelReason?: Maybe<Scalars['String']['output']>;
  /** 结束人 */
  readonly ended?: Maybe<Act>;
};

/** 联合会商状态 */
export type JointSessionStatus =
  /** 进行中 */
  | 'OPEN'
  /** 已结束 */
  | 'CLOSED'
  /** 已取消 */
  | 'CANCELLED';

/** 联合会商的参加者: an officer, else a department as a whole */
export type SessionParticipant = {
  readonly __typename?: 'SessionParticipant';
  /** 人员编号; null where the department as a whole takes part */
  readonly officerId?: Maybe<Scalars['ID']['output']>;
  /** 人员 */
  readonly officer?: Maybe<Actor>;
  /** 部门编号 */
  readonly departmentId?: Maybe<Scalars['ID']['output']>;
  /** 部门 */
  readonly department?: Maybe<Department>;
};

/** 会商发言 */
export type SessionOpinion = {
  readonly __typename?: 'SessionOpinion';
  /** 事项; null: on all of it */
  readonly matter?: Maybe<Step>;
  /** 部门编号 of who spoke */
  readonly departmentId?: Maybe<Scalars['ID']['output']>;
  /** 意见 */
  readonly opinion: Scalars['String']['output'];
  /** 发言人 */
  readonly given?: Maybe<Act>;
};

/** 会商结论 on a matter */
export type MatterConclusion = {
  readonly __typename?: 'MatterConclusion';
  /** 事项的环节编号 */
  readonly stepId: Scalars['ID']['output'];
  /** 事项 */
  readonly matter?: Maybe<Step>;
  /** 结论 */
  readonly conclusion: Scalars['String']['output'];
  /** 记录人 */
  readonly concluded?: Maybe<Act>;
};

/** 当前用户对案件的一项操作 */
export type CaseViewerAction = {
  readonly __typename?: 'CaseViewerAction';
  /** 操作 */
  readonly action: CaseAction;
  /** 是否允许 */
  readonly allowed: Scalars['Boolean']['output'];
  /** 不允许的原因 */
  readonly reason?: Maybe<ErrorCode>;
};

/** 案件操作 */
export type CaseAction =
  /** 撤回 */
  | 'WITHDRAW'
  /** 修复 */
  | 'REPAIR'
  /** 召集联合会商 */
  | 'CONVENE_SESSION'
  /** 会商发言 */
  | 'SPEAK_IN_SESSION'
  /** 会商结论 */
  | 'CONCLUDE_MATTER'
  /** 结束联合会商 */
  | 'CLOSE_SESSION'
  /** 取消联合会商 */
  | 'CANCEL_SESSION'
  /** 核定时限类别 */
  | 'SET_LIMIT_CLASS'
  /** 目录换版; CATALOGUE_NOT_PUBLISHED where no newer version is */
  | 'MOVE';

/** 代办委托: an agent acts for an owner; what he does is logged with the owner behind it */
export type Mandate = {
  readonly __typename?: 'Mandate';
  /** 编号 */
  readonly id: Scalars['ID']['output'];
  /** 版本 */
  readonly version: Scalars['Int']['output'];
  /** 委托单位编号 */
  readonly ownerId: Scalars['ID']['output'];
  /** 委托单位 */
  readonly owner?: Maybe<Organisation>;
  /** 代办人编号 */
  readonly agentId: Scalars['ID']['output'];
  /** 代办人 */
  readonly agent?: Maybe<Actor>;
  /** 项目编号; null, with the case too: every project of the owner */
  readonly projectId?: Maybe<Scalars['ID']['output']>;
  /** 项目 */
  readonly project?: Maybe<Project>;
  /** 案件编号 */
  readonly caseId?: Maybe<Scalars['ID']['output']>;
  /** 阶段代码 of the case; empty: all of it, and the case as a whole */
  readonly stageCodes: ReadonlyArray<Scalars['ID']['output']>;
  /** 有效期至; null until it is ended */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
  /** 说明 */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** 状态 */
  readonly status: MandateStatus;
  /** 委托人 */
  readonly appointed: Act;
  /** 终止人 */
  readonly ended?: Maybe<Act>;
  /** 终止的理由 */
  readonly endReason?: Maybe<Scalars['String']['output']>;
};

/** 代办委托状态 */
export type MandateStatus =
  /** 有效 */
  | 'ACTIVE'
  /** 已到期 */
  | 'EXPIRED'
  /** 已终止 */
  | 'ENDED';

/** 代办委托列表 */
export type MandateConnection = {
  readonly __typename?: 'MandateConnection';
  /** 本页 */
  readonly nodes: ReadonlyArray<Mandate>;
  /** 页信息 */
  readonly pageInfo: PageInfo;
  /** 总数, counted up to a bound of at most 10,000 */
  readonly total?: Maybe<Count>;
};


/** 代办委托列表 */
export type MandateConnectionTotalArgs = {
  upTo?: Scalars['Int']['input'];
};

/** 案件的一项要素 */
export type CaseElement = {
  readonly __typename?: 'CaseElement';
  /** 要素 */
  readonly kind: ElementKind;
  /** 事项代码 */
  readonly itemCode: Scalars['ID']['output'];
  /** 环节编号 */
  readonly stepId?: Maybe<Scalars['ID']['output']>;
  /** 账户: the pool or batch */
  readonly account: Scalars['ID']['output'];
  /** 预留编号 */
  readonly reservationId: Scalars['ID']['output'];
  /** 用地或能耗数量 */
  readonly quantity?: Maybe<Quantity>;
  /** 资金金额 */
  readonly money?: Maybe<Money>;
  /** 状态 */
  readonly status: ElementStatus;
  /** 核销时点 */
  readonly commitOn: CommitOn;
};

/** 要素状态 */
export type ElementStatus =
  /** 待预留 */
  | 'PENDING'
  /** 额度不足 */
  | 'REFUSED'
  /** 已预留 */
  | 'RESERVED'
  /** 已核销 */
  | 'COMMITTED'
  /** 已释放 */
  | 'RELEASED'
  /** 已退回 */
  | 'RETURNED';

/** 公开的案件状态 */
export type PublicCase = {
  readonly __typename?: 'PublicCase';
  /** 公开查询码 */
  readonly code: Scalars['String']['output'];
  /** 目录名称 */
  readonly catalogueName: Scalars['String']['output'];
  /** 状态 */
  readonly status: CaseStatus;
  /** 申报时间 */
  readonly submittedAt: Scalars['DateTime']['output'];
  /** 环节 */
  readonly steps: ReadonlyArray<PublicStep>;
};

/** 公开的环节状态 */
export type PublicStep = {
  readonly __typename?: 'PublicStep';
  /** 事项名称 */
  readonly itemName: Scalars['String']['output'];
  /** 部门代码 */
  readonly departmentCode: Scalars['String']['output'];
  /** 状态 */
  readonly status: StepStatus;
  /** 承诺时限届满 */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** 决定时间 */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** 案件列表 */
export type ApprovalCaseConnection = {
  readonly __typename?: 'ApprovalCaseConnection';
  /** 本页 */
  readonly nodes: ReadonlyArray<ApprovalCase>;
  /** 页信息 */
  readonly pageInfo: PageInfo;
  /** 总数, counted up to a bound of at most 10,000 */
  readonly total?: Maybe<Count>;
};


/** 案件列表 */
export type ApprovalCaseConnectionTotalArgs = {
  upTo?: Scalars['Int']['input'];
};

/** 案件筛选 */
export type CaseFilter = {
  /** 项目编号 */
  readonly projectIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 状态 */
  readonly status?: InputMaybe<ReadonlyArray<CaseStatus>>;
  /** 目录代码 */
  readonly catalogueCode?: InputMaybe<Scalars['ID']['input']>;
  /** 时限类别 */
  readonly limitClasses?: InputMaybe<ReadonlyArray<LimitClass>>;
  /** 申请中的时限类别: asked for and not decided */
  readonly limitClassesAsked?: InputMaybe<ReadonlyArray<LimitClass>>;
};

/** 串联与并联: working days; saved = serial - elapsed and may be negative; an item without a promise counts 0 */
export type CaseInsight = {
  readonly __typename?: 'CaseInsight';
  /** 串联合计, working days */
  readonly serial: Scalars['Int']['output'];
  /** 计划关键路径 of the applicable items, if every promise is kept */
  readonly criticalPath: ReadonlyArray<Step>;
  /** 计划关键路径长度, working days */
  readonly criticalPathLength: Scalars['Int']['output'];
  /** 实际关键路径: what took and takes the longest, with what is known so far */
  readonly actualCriticalPath: ReadonlyArray<Step>;
  /** 实际关键路径长度, working days from the submission to the end that is known or expected */
  readonly actualCriticalPathLength: Scalars['Int']['output'];
  /** 剩余工作日 to the limit of the whole case, negative when it is over; null where the catalogue gives none */
  readonly remaining?: Maybe<Scalars['Int']['output']>;
  /** 预计还需工作日, if every promise is kept from now on; 0 when the case has ended */
  readonly expectedRemaining: Scalars['Int']['output'];
  /** 已用工作日, to now or to the end */
  readonly elapsed: Scalars['Int']['output'];
  /** 节省工作日 */
  readonly saved: Scalars['Int']['output'];
  /** 是否在等待业主: papers are to be corrected, or a matter submitted again */
  readonly waitsForOwner: Scalars['Boolean']['output'];
  /** 在等待的部门编号 */
  readonly waitingOnIds: ReadonlyArray<Scalars['ID']['output']>;
  /** 在等待的部门 */
  readonly waitingOn: ReadonlyArray<Maybe<Department>>;
};

/** 阶段 of a case */
export type Stage = {
  readonly __typename?: 'Stage';
  /** 代码 */
  readonly code: Scalars['ID']['output'];
  /** 名称 */
  readonly name: Scalars['String']['output'];
  /** 英文名称 */
  readonly nameEn: Scalars['String']['output'];
  /** 牵头部门编号 */
  readonly leadId: Scalars['ID']['output'];
  /** 牵头部门 */
  readonly lead?: Maybe<Department>;
  /** 阶段时钟 */
  readonly clock: Clock;
  /** 环节 */
  readonly steps: ReadonlyArray<Step>;
  /** 统一受理, from the first on */
  readonly intakes: ReadonlyArray<StageIntake>;
  /** 统一送达, from the first on */
  readonly handOvers: ReadonlyArray<StageHandOver>;
  /** 当前用户对本阶段可办的操作 */
  readonly viewerActions: ReadonlyArray<StageViewerAction>;
};

/** 统一受理 of a stage at the counter of its lead department */
export type StageIntake = {
  readonly __typename?: 'StageIntake';
  /** 受理的环节 */
  readonly steps: ReadonlyArray<Step>;
  /** 未受理的环节: their papers are incomplete */
  readonly leftOut: ReadonlyArray<Step>;
  /** 意见 */
  readonly comment?: Maybe<Scalars['String']['output']>;
  /** 受理人 */
  readonly accepted?: Maybe<Act>;
};

/** 统一送达 of the results of a stage */
export type StageHandOver = {
  readonly __typename?: 'StageHandOver';
  /** 送达的环节 */
  readonly steps: ReadonlyArray<Step>;
  /** 受送达人 */
  readonly recipient: Scalars['String']['output'];
  /** 送达方式 */
  readonly method: DeliveryMethod;
  /** 送达日期 */
  readonly deliveredOn: Scalars['Date']['output'];
  /** 送达人 */
  readonly handedOver?: Maybe<Act>;
};

/** 送达方式 */
export type DeliveryMethod =
  /** 窗口领取 */
  | 'COUNTER'
  /** 邮寄送达 */
  | 'POST'
  /** 电子送达 */
  | 'ELECTRONIC'
  /** 留置送达 */
  | 'LEFT';

/** 当前用户对阶段的一项操作 */
export type StageViewerAction = {
  readonly __typename?: 'StageViewerAction';
  /** 操作 */
  readonly action: StageAction;
  /** 是否允许 */
  readonly allowed: Scalars['Boolean']['output'];
  /** 不允许的原因 */
  readonly reason?: Maybe<ErrorCode>;
};

/** 阶段操作 */
export type StageAction =
  /** 统一受理 */
  | 'ACCEPT_STAGE'
  /** 统一送达 */
  | 'HAND_OVER_STAGE';

/** 环节; also one bar of the timeline (dispatchedAt ... decidedAt, plannedStart ... clock.dueAt) */
export type Step = {
  readonly __typename?: 'Step';
  /** 编号 */
  readonly id: Scalars['ID']['output'];
  /** 版本 */
  readonly version: Scalars['Int']['output'];
  /** 案件编号 */
  readonly caseId: Scalars['ID']['output'];
  /** 案件 */
  readonly approvalCase: ApprovalCase;
  /** 事项 */
  readonly item: CatalogueItem;
  /** 部门编号 */
  readonly departmentId: Scalars['ID']['output'];
  /** 部门 */
  readonly department?: Maybe<Department>;
  /** 状态 */
  readonly status: StepStatus;
  /** 时钟; null before dispatch */
  readonly clock?: Maybe<Clock>;
  /** 前置环节 */
  readonly dependsOn: ReadonlyArray<Step>;
  /** 后续环节 */
  readonly blocks: ReadonlyArray<Step>;
  /** 受阻: what was asked for and what is left */
  readonly blockedBy?: Maybe<UserError>;
  /** 计划开始, if every promise is kept */
  readonly plannedStart?: Maybe<Scalars['DateTime']['output']>;
  /** 派发时间 */
  readonly dispatchedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 受理时间 */
  readonly acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 决定时间 */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 签批人 */
  readonly signers: ReadonlyArray<Signer>;
  /** 材料 */
  readonly materials: ReadonlyArray<Material>;
  /** 容缺: the commitment to make up missing papers; null where there was none */
  readonly tolerance?: Maybe<StepTolerance>;
  /** 申请容缺 of the owner, the last one; null where there was none */
  readonly toleranceApplication?: Maybe<ToleranceApplication>;
  /** 预批复; the formal approval is the outcome */
  readonly preApproval?: Maybe<PreApproval>;
  /** 文书: what the office handed out about the step, in the order in which it came about */
  readonly documents: ReadonlyArray<StepDocument>;
  /** 不予受理 */
  readonly refusal?: Maybe<StepRefusal>;
  /** 补正, from the first on */
  readonly corrections: ReadonlyArray<Correction>;
  /** 特别程序 that stops the clock now */
  readonly specialProcedure?: Maybe<SpecialProcedure>;
  /** 催办, from the first on */
  readonly urges: ReadonlyArray<Urge>;
  /** 转办: who handles the step, where it was delegated */
  readonly assignment?: Maybe<Assignment>;
  /** 会商, from the first on */
  readonly consultations: ReadonlyArray<Consultation>;
  /** 抄送, from the first on */
  readonly copies: ReadonlyArray<StepCopy>;
  /** 送达 of the result; null until it was handed over */
  readonly delivery?: Maybe<StepDelivery>;
  /** 要素预留编号 */
  readonly reservationIds: ReadonlyArray<Scalars['ID']['output']>;
  /** 承诺 of the owner 告知承诺 */
  readonly commitment?: Maybe<Commitment>;
  /** 前置检查: the last time that the step was looked up; null before, and for steps that are handled */
  readonly lookUp?: Maybe<LookUp>;
  /** 当前用户可办的操作, with the reason where it is refused */
  readonly viewerActions: ReadonlyArray<ViewerAction>;
  /** 结果 */
  readonly outcome?: Maybe<Outcome>;
};

/** 环节状态 */
export type StepStatus =
  /** 待派发 */
  | 'WAITING'
  /** 已派发 */
  | 'DISPATCHED'
  /** 不予受理 */
  | 'NOT_ACCEPTED'
  /** 已受理 */
  | 'ACCEPTED'
  /** 中止 (时钟暂停) */
  | 'SUSPENDED'
  /** 预批复 */
  | 'PRE_APPROVED'
  /** 批准 */
  | 'APPROVED'
  /** 附条件批准 */
  | 'APPROVED_WITH_CONDITIONS'
  /** 超时默许 */
  | 'DEEMED_APPROVED'
  /** 不予批准 */
  | 'REJECTED'
  /** 已退回 */
  | 'RETURNED'
  /** 已撤回 */
  | 'WITHDRAWN'
  /** 已撤销 */
  | 'REVOKED'
  /** 不适用 */
  | 'SKIPPED';

/** 前置检查 of a step */
export type LookUp = {
  readonly __typename?: 'LookUp';
  /** 结果 */
  readonly result: LookUpResult;
  /** 文号 */
  readonly documentNumber?: Maybe<Scalars['String']['output']>;
  /** 文件日期 */
  readonly documentDate?: Maybe<Scalars['Date']['output']>;
  /** 有效期至; null where it does not end */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
  /** 来源环节编号, in an earlier case of the project; null where it was looked up elsewhere */
  readonly fromStepId?: Maybe<Scalars['ID']['output']>;
  /** 未查到的原因 */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** 查询人; null where the case looked by itself */
  readonly looked?: Maybe<Act>;
  /** 查询时间 */
  readonly at: Scalars['DateTime']['output'];
};

/** 前置检查结果 */
export type LookUpResult =
  /** 已查到 */
  | 'FOUND'
  /** 未查到 */
  | 'NOT_FOUND';

/** 承诺 of the owner on a step */
export type Commitment = {
  readonly __typename?: 'Commitment';
  /** 状态 */
  readonly status: CommitmentStatus;
  /** 承诺事项: what was promised */
  readonly points: ReadonlyArray<Scalars['String']['output']>;
  /** 承诺人 */
  readonly signatory: Scalars['String']['output'];
  /** 承诺 */
  readonly promised?: Maybe<Act>;
  /** 核查期限; null before the approval */
  readonly checkDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** 整改期限; null where nothing is to be rectified */
  readonly rectifyDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** 核查, from the first on */
  readonly checks: ReadonlyArray<CommitmentCheck>;
};

/** 承诺状态 */
export type CommitmentStatus =
  /** 已承诺 */
  | 'PROMISED'
  /** 已据以批准, to be checked */
  | 'RELIED_ON'
  /** 已履行 */
  | 'KEPT'
  /** 整改中 */
  | 'RECTIFYING'
  /** 已违诺: the approval is revoked */
  | 'BREACHED';

/** 核查 of a promise */
export type CommitmentCheck = {
  readonly __typename?: 'CommitmentCheck';
  /** 核查结果 */
  readonly result: CheckResult;
  /** 核查情况 */
  readonly findings: Scalars['String']['output'];
  /** 核查人 */
  readonly checked?: Maybe<Act>;
};

/** 核查结果 */
export type CheckResult =
  /** 已履行承诺 */
  | 'KEPT'
  /** 未履行承诺 */
  | 'BREACHED';

/** 不予受理 of a step */
export type StepRefusal = {
  readonly __typename?: 'StepRefusal';
  /** 理由种类 */
  readonly reasonCode: RefusalReason;
  /** 理由 */
  readonly reason: Scalars['String']['output'];
  /** 行为人 */
  readonly refused?: Maybe<Act>;
};

/** 不予受理的理由 */
export type RefusalReason =
  /** 依法不需要取得许可 */
  | 'NOT_REQUIRED'
  /** 不属于本部门职权范围 */
  | 'NOT_COMPETENT'
  /** 补正后仍不符合要求: only after a correction was asked for */
  | 'NOT_CORRECTED'
  /** 隐瞒情况或提供虚假材料 */
  | 'FALSE_PAPERS';

/** 补正 that was asked for */
export type Correction = {
  readonly __typename?: 'Correction';
  /** 缺少的材料代码 */
  readonly materialCodes: ReadonlyArray<Scalars['String']['output']>;
  /** 原因 */
  readonly reason: Scalars['String']['output'];
  /** 通知人 */
  readonly requested?: Maybe<Act>;
  /** 重新提交时间; null while the owner has not */
  readonly resubmittedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** 特别程序 under way */
export type SpecialProcedure = {
  readonly __typename?: 'SpecialProcedure';
  /** 种类 */
  readonly kind: SpecialProcedureKind;
  /** 本程序时限, working days */
  readonly limitWorkingDays: Scalars['Int']['output'];
  /** 本程序届满: the clock of the step goes on by itself */
  readonly dueAt: Scalars['DateTime']['output'];
  /** 原因 */
  readonly reason: Scalars['String']['output'];
};

/** 特别程序种类, whose time is not counted */
export type SpecialProcedureKind =
  /** 听证 */
  | 'HEARING'
  /** 招标 */
  | 'TENDER'
  /** 拍卖 */
  | 'AUCTION'
  /** 检验 */
  | 'INSPECTION'
  /** 检测 */
  | 'TESTING'
  /** 检疫 */
  | 'QUARANTINE'
  /** 鉴定 */
  | 'APPRAISAL'
  /** 专家评审 */
  | 'EXPERT_REVIEW'
  /** 现场踏勘 */
  | 'SITE_SURVEY'
  /** 技术评估 */
  | 'TECHNICAL_EVALUATION';

/** 转办 of a step */
export type Assignment = {
  readonly __typename?: 'Assignment';
  /** 承办人编号 */
  readonly officerId: Scalars['ID']['output'];
  /** 承办人 */
  readonly officer?: Maybe<Actor>;
  /** 转办返回: handed back to who delegated it, who decides */
  readonly withReturn: Scalars['Boolean']['output'];
  /** 理由 */
  readonly reason: Scalars['String']['output'];
  /** 转办人 */
  readonly delegated?: Maybe<Act>;
};

/** 催办 of a step */
export type Urge = {
  readonly __typename?: 'Urge';
  /** 催办人 */
  readonly urged?: Maybe<Act>;
  /** 内容 */
  readonly message: Scalars['String']['output'];
};

/** 会商 of a step: opinions that do not decide */
export type Consultation = {
  readonly __typename?: 'Consultation';
  /** 编号 */
  readonly id: Scalars['ID']['output'];
  /** 征求意见的问题 */
  readonly question: Scalars['String']['output'];
  /** 状态 */
  readonly status: ConsultationStatus;
  /** 发起人 */
  readonly consulted?: Maybe<Act>;
  /** 征求意见的对象 */
  readonly asked: ReadonlyArray<ConsultedParty>;
  /** 结束人; null unless it was closed */
  readonly closed?: Maybe<Act>;
  /** 结束的理由 */
  readonly closingReason?: Maybe<Scalars['String']['output']>;
};

/** 会商状态 */
export type ConsultationStatus =
  /** 待答复 */
  | 'OPEN'
  /** 已答复: everybody has */
  | 'ANSWERED'
  /** 已结束 by who asked */
  | 'CLOSED'
  /** 未答复而已办结: the step went on without all answers */
  | 'LAPSED';

/** 征求意见的对象: an officer, else a department as a whole */
export type ConsultedParty = {
  readonly __typename?: 'ConsultedParty';
  /** 人员编号; null where the whole department is asked */
  readonly officerId?: Maybe<Scalars['ID']['output']>;
  /** 人员 */
  readonly officer?: Maybe<Actor>;
  /** 部门编号 */
  readonly departmentId?: Maybe<Scalars['ID']['output']>;
  /** 部门 */
  readonly department?: Maybe<Department>;
  /** 意见; null until it is given */
  readonly opinion?: Maybe<Scalars['String']['output']>;
  /** 答复人 */
  readonly given?: Maybe<Act>;
};

/** 送达 of the result of a step */
export type StepDelivery = {
  readonly __typename?: 'StepDelivery';
  /** 受送达人 */
  readonly recipient: Scalars['String']['output'];
  /** 送达方式 */
  readonly method: DeliveryMethod;
  /** 送达日期 */
  readonly deliveredOn: Scalars['Date']['output'];
  /** 送达人 */
  readonly handedOver?: Maybe<Act>;
};

/** 抄送 of a step to an officer, else to a department as a whole */
export type StepCopy = {
  readonly __typename?: 'StepCopy';
  /** 人员编号; null where it goes to the whole department */
  readonly officerId?: Maybe<Scalars['ID']['output']>;
  /** 人员 */
  readonly officer?: Maybe<Actor>;
  /** 部门编号 */
  readonly departmentId?: Maybe<Scalars['ID']['output']>;
  /** 部门 */
  readonly department?: Maybe<Department>;
  /** 附言 */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** 抄送人 */
  readonly copied?: Maybe<Act>;
  /** 阅知人; null while it is unread */
  readonly read?: Maybe<Act>;
};

/** 文书 of a step, worked out from the journal of its case */
export type StepDocument = {
  readonly __typename?: 'StepDocument';
  /** 编号 */
  readonly id: Scalars['ID']['output'];
  /** 种类 */
  readonly kind: StepDocumentKind;
  /** 文书名称 */
  readonly title: Scalars['String']['output'];
  /** 文书编号: the office's own 文号 where it gave one */
  readonly number: Scalars['String']['output'];
  /** 日期 */
  readonly at: Scalars['DateTime']['output'];
  /** 出具部门编号 */
  readonly departmentId: Scalars['ID']['output'];
  /** 出具部门 */
  readonly department?: Maybe<Department>;
  /** 办理人; null for what the clock did */
  readonly act?: Maybe<Act>;
  /** 正文, one entry a paragraph */
  readonly text: ReadonlyArray<Scalars['String']['output']>;
  /** 法律依据 */
  readonly legalBasis: ReadonlyArray<Scalars['String']['output']>;
  /** 打印地址: a page of HTML, signed, valid for a short time */
  readonly url: Scalars['String']['output'];
};

/** 文书种类 */
export type StepDocumentKind =
  /** 受理回执 */
  | 'ACCEPTANCE_RECEIPT'
  /** 申请材料补正告知书 */
  | 'CORRECTION_NOTICE'
  /** 不予受理通知书 */
  | 'REFUSAL_NOTICE'
  /** 特别程序审查期限告知书 */
  | 'SPECIAL_PROCEDURE_NOTICE'
  /** 延长办理期限通知书 */
  | 'EXTENSION_NOTICE'
  /** 告知承诺书 of the owner */
  | 'COMMITMENT_LETTER'
  /** 承诺履行情况核查结果告知书 */
  | 'CHECK_NOTICE'
  /** 容缺受理承诺书: a form to be signed */
  | 'TOLERANCE_COMMITMENT'
  /** 容缺受理通知书 */
  | 'TOLERANCE_NOTICE'
  /** 预批复 */
  | 'PRE_APPROVAL'
  /** 容缺材料逾期未补齐处理决定书 */
  | 'TOLERANCE_FAILURE'
  /** 决定书 */
  | 'DECISION'
  /** 送达回执: a form to be signed; after the handing over with recipient, way and day */
  | 'DELIVERY_RECEIPT';

/** 签批人 of a step */
export type Signer = {
  readonly __typename?: 'Signer';
  /** 部门编号 */
  readonly departmentId: Scalars['ID']['output'];
  /** 部门 */
  readonly department?: Maybe<Department>;
  /** 是否已签批 */
  readonly hasSigned: Scalars['Boolean']['output'];
  /** 意见 */
  readonly decision?: Maybe<Decision>;
  /** 意见内容 */
  readonly opinion?: Maybe<Scalars['String']['output']>;
  /** 签批 */
  readonly act?: Maybe<Act>;
};

/** 决定种类 */
export type Decision =
  /** 批准 */
  | 'APPROVE'
  /** 附条件批准 */
  | 'APPROVE_WITH_CONDITIONS'
  /** 不予批准 */
  | 'REJECT';

/** 材料 of a step */
export type Material = {
  readonly __typename?: 'Material';
  /** 代码: item code and position */
  readonly code: Scalars['String']['output'];
  /** 名称 */
  readonly name: Scalars['String']['output'];
  /** 可容缺 */
  readonly isDeferrable: Scalars['Boolean']['output'];
  /** 状态 */
  readonly status: MaterialStatus;
  /** 补齐期限 of a paper that was deferred; null: there is none, or until the decision */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** 附件 of the newest version */
  readonly files: ReadonlyArray<Attachment>;
  /** 核对人; null where nobody checked it off by itself: acceptance and decision say that papers are complete */
  readonly checked?: Maybe<Act>;
  /** 核对不通过 of the newest version, which is to be handed in again */
  readonly failed?: Maybe<MaterialFailure>;
  /** 历次递交, the newest first, at most 20 */
  readonly versions: ReadonlyArray<MaterialVersion>;
};

/** 核对不通过 of a paper */
export type MaterialFailure = {
  readonly __typename?: 'MaterialFailure';
  /** 原因 */
  readonly reason: Scalars['String']['output'];
  /** 核对人 */
  readonly checked?: Maybe<Act>;
};

/** 容缺 of a step */
export type StepTolerance = {
  readonly __typename?: 'StepTolerance';
  /** 状态 */
  readonly status: ToleranceStatus;
  /** 容缺的材料代码 */
  readonly materialCodes: ReadonlyArray<Scalars['String']['output']>;
  /** 尚缺材料: not handed in; of a broken commitment those that were missing then */
  readonly missing: ReadonlyArray<Material>;
  /** 补齐期限: the first moment after its last day, of arrival at the office; null: until the decision */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** 期限是否暂定: past the calendar's last published year */
  readonly isProvisional: Scalars['Boolean']['output'];
  /** 承诺 */
  readonly commitment: ToleranceCommitment;
  /** 容缺受理人 */
  readonly accepted?: Maybe<Act>;
  /** 期限的延长, from the first on, at most 10 */
  readonly extensions: ReadonlyArray<ToleranceExtension>;
  /** 补齐或逾期的时间 */
  readonly settledAt?: Maybe<Scalars['DateTime']['output']>;
};

/** 容缺状态 */
export type ToleranceStatus =
  /** 待补齐 */
  | 'OPEN'
  /** 已补齐 */
  | 'FULFILLED'
  /** 逾期未补齐: returned or revoked */
  | 'FAILED'
  /** 不再需要: the step was rejected, or the case has ended */
  | 'LAPSED';

/** 申请容缺: the papers that the owner commits to make up */
export type ToleranceApplication = {
  readonly __typename?: 'ToleranceApplication';
  /** 暂缺的材料代码 */
  readonly materialCodes: ReadonlyArray<Scalars['ID']['output']>;
  /** 业主的承诺 */
  readonly commitment: ToleranceCommitment;
  /** 申请人 */
  readonly applied?: Maybe<Act>;
};

/** 补齐承诺 of the owner */
export type ToleranceCommitment = {
  readonly __typename?: 'ToleranceCommitment';
  /** 承诺内容 */
  readonly statement: Scalars['String']['output'];
  /** 承诺人 */
  readonly signatory: Scalars['String']['output'];
  /** 签署的承诺书 */
  readonly files: ReadonlyArray<Attachment>;
};

/** 补齐期限的延长 */
export type ToleranceExtension = {
  readonly __typename?: 'ToleranceExtension';
  /** 延长工作日 */
  readonly workingDays: Scalars['Int']['output'];
  /** 理由 */
  readonly reason: Scalars['String']['output'];
  /** 批准人 */
  readonly approved?: Maybe<Act>;
};

/** 预批复 of a step */
export type PreApproval = {
  readonly __typename?: 'PreApproval';
  /** 文书名称 */
  readonly documentName?: Maybe<Scalars['String']['output']>;
  /** 文号 */
  readonly documentNumber?: Maybe<Scalars['String']['output']>;
  /** 意见 */
  readonly opinion: Scalars['String']['output'];
  /** 附件 */
  readonly files: ReadonlyArray<Attachment>;
  /** 预批复人 */
  readonly preApproved?: Maybe<Act>;
  /** 等待补齐自: the clock stands still; null while all papers lie with the office */
  readonly waitingSince?: Maybe<Scalars['DateTime']['output']>;
};

/** 历次递交 of one paper */
export type MaterialVersion = {
  readonly __typename?: 'MaterialVersion';
  /** 递交人 */
  readonly handedIn?: Maybe<Act>;
  /** 说明 */
  readonly comment?: Maybe<Scalars['String']['output']>;
  /** 附件; empty where it was handed in on paper at the counter */
  readonly files: ReadonlyArray<Attachment>;
};

/** 材料状态 */
export type MaterialStatus =
  /** 未交, or to be handed in again after a correction */
  | 'MISSING'
  /** 容缺: may be made up until dueAt */
  | 'DEFERRED'
  /** 已交: the office has not checked it yet */
  | 'HANDED_IN'
  /** 已核对, by itself or with acceptance or decision */
  | 'CHECKED';

/** 当前用户的一项操作 */
export type ViewerAction = {
  readonly __typename?: 'ViewerAction';
  /** 操作 */
  readonly action: StepAction;
  /** 是否允许 */
  readonly allowed: Scalars['Boolean']['output'];
  /** 不允许的原因 */
  readonly reason?: Maybe<ErrorCode>;
};

/** 环节操作 */
export type StepAction =
  /** 受理 */
  | 'ACCEPT'
  /** 决定 */
  | 'DECIDE'
  /** 不予受理 */
  | 'REFUSE'
  /** 补正 */
  | 'REQUEST_CORRECTION'
  /** 补正后重新提交 */
  | 'RESUBMIT'
  /** 递交材料 */
  | 'HAND_IN_PAPERS'
  /** 核对材料 */
  | 'CHECK_PAPERS'
  /** 申请容缺 */
  | 'APPLY_FOR_TOLERANCE'
  /** 容缺受理 */
  | 'ACCEPT_WITH_DEFICIENCY'
  /** 容缺办理 */
  | 'DECIDE_WITH_DEFICIENCY'
  /** 预批复 */
  | 'PRE_APPROVE'
  /** 延长补齐期限 */
  | 'EXTEND_TOLERANCE'
  /** 特别程序 (开始) */
  | 'SUSPEND'
  /** 特别程序 (结束) */
  | 'RESUME'
  /** 延期 */
  | 'EXTEND'
  /** 催办 */
  | 'URGE'
  /** 转办 */
  | 'DELEGATE'
  /** 调整经办人, by an operator */
  | 'REASSIGN'
  /** 加签 */
  | 'ADD_SIGNER'
  /** 减签 */
  | 'REMOVE_SIGNER'
  /** 退回 */
  | 'RETURN'
  /** 撤销 */
  | 'REVOKE'
  /** 取回 */
  | 'TAKE_BACK'
  /** 前置检查 */
  | 'LOOK_UP'
  /** 作出承诺 */
  | 'PROMISE'
  /** 告知承诺决定 */
  | 'APPROVE_ON_COMMITMENT'
  /** 核查承诺 */
  | 'CHECK_COMMITMENT'
  /** 会商 */
  | 'CONSULT'
  /** 会商意见 */
  | 'GIVE_OPINION'
  /** 结束会商 */
  | 'CLOSE_CONSULTATION'
  /** 抄送 */
  | 'COPY'
  /** 阅知 */
  | 'READ_COPY';

/** 结果 */
export type Outcome = {
  readonly __typename?: 'Outcome';
  /** 决定 */
  readonly decision: Decision;
  /** 意见 */
  readonly opinion: Scalars['String']['output'];
  /** 条件 */
  readonly conditions: ReadonlyArray<Scalars['String']['output']>;
  /** 文号 */
  readonly documentNumber?: Maybe<Scalars['String']['output']>;
  /** 文书名称 */
  readonly documentName?: Maybe<Scalars['String']['output']>;
  /** 有效期至 */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
  /** 是否容缺通过: decided while papers were missing, or after a pre-approval */
  readonly tolerated: Scalars['Boolean']['output'];
  /** 是否告知承诺: it rests on a promise of the owner */
  readonly isOnCommitment: Scalars['Boolean']['output'];
  /** 决定人; null for a tacit approval 超时默许, which the clock of the case brought about */
  readonly decided?: Maybe<Act>;
  /** 附件 */
  readonly files: ReadonlyArray<Attachment>;
};

/** 经过: one journal entry of the case */
export type HistoryEntry = {
  readonly __typename?: 'HistoryEntry';
  /** 序号 */
  readonly seq: Scalars['Int']['output'];
  /** 类型 */
  readonly type: Scalars['String']['output'];
  /** 时间 */
  readonly at: Scalars['DateTime']['output'];
  /** 行为人; null for what a clock did */
  readonly act?: Maybe<Act>;
  /** 环节编号 */
  readonly stepId?: Maybe<Scalars['ID']['output']>;
  /** 从 */
  readonly from?: Maybe<Scalars['String']['output']>;
  /** 到 */
  readonly to?: Maybe<Scalars['String']['output']>;
  /** 原因 */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** 时限重新计算: due moments that are others under the calendar that was adopted */
  readonly moved: ReadonlyArray<MovedLimit>;
};

/** 因工作日历公布而变动的期限 */
export type MovedLimit = {
  readonly __typename?: 'MovedLimit';
  /** 环节编号 */
  readonly stepId: Scalars['ID']['output'];
  /** 期限种类 */
  readonly limit: LimitKind;
  /** 原届满时间 */
  readonly from: Scalars['DateTime']['output'];
  /** 现届满时间 */
  readonly to: Scalars['DateTime']['output'];
};

/** 期限种类 */
export type LimitKind =
  /** 承诺办理时限 */
  | 'PROMISED'
  /** 法定办理时限 */
  | 'STATUTORY'
  /** 特别程序时限 */
  | 'SPECIAL_PROCEDURE'
  /** 承诺核查时限 */
  | 'COMMITMENT_CHECK'
  /** 整改时限 */
  | 'RECTIFICATION'
  /** 容缺补齐时限 */
  | 'MAKE_UP';

/** 经过列表 */
export type HistoryConnection = {
  readonly __typename?: 'HistoryConnection';
  /** 本页 */
  readonly nodes: ReadonlyArray<HistoryEntry>;
  /** 页信息 */
  readonly pageInfo: PageInfo;
};

/** 环节列表: counts are of the whole list, up to a bound */
export type StepConnection = {
  readonly __typename?: 'StepConnection';
  /** 本页 */
  readonly nodes: ReadonlyArray<Step>;
  /** 页信息 */
  readonly pageInfo: PageInfo;
  /** 总数, counted up to a bound of at most 10,000 */
  readonly total?: Maybe<Count>;
  /** 按灯计数 of the steps that are due first, as many as the bound of at most 10,000 */
  readonly countsByLight: ReadonlyArray<LightCount>;
};


/** 环节列表: counts are of the whole list, up to a bound */
export type StepConnectionTotalArgs = {
  upTo?: Scalars['Int']['input'];
};


/** 环节列表: counts are of the whole list, up to a bound */
export type StepConnectionCountsByLightArgs = {
  upTo?: Scalars['Int']['input'];
};

/** 一种灯的数目 */
export type LightCount = {
  readonly __typename?: 'LightCount';
  /** 灯; null where no clock runs */
  readonly light?: Maybe<Light>;
  /** 数目 */
  readonly count: Scalars['Int']['output'];
  /** 是否为准确数: false when the list has more steps than were looked at */
  readonly isExact: Scalars['Boolean']['output'];
};

/** 收件箱筛选 */
export type InboxFilter = {
  /** 状态; left out: DISPATCHED, ACCEPTED, RETURNED, SUSPENDED, PRE_APPROVED for DEPARTMENT, ASSIGNED and LEAD, any for the other roles */
  readonly status?: InputMaybe<ReadonlyArray<StepStatus>>;
  /** 灯 */
  readonly lights?: InputMaybe<ReadonlyArray<Light>>;
  /** 届满早于 */
  readonly dueBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** 项目编号 */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** 部门编号; left out: the caller's own, and for what concerns persons also the caller */
  readonly departmentId?: InputMaybe<Scalars['ID']['input']>;
  /** 部门编号, several, at most 50; goes before departmentId */
  readonly departmentIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 人员编号: one officer, within the departments; for heads, leaders and the dispatch centre */
  readonly officerId?: InputMaybe<Scalars['ID']['input']>;
  /** 角色; left out: DEPARTMENT */
  readonly role?: InputMaybe<InboxRole>;
  /** 仅未读 of what was copied */
  readonly unread?: InputMaybe<Scalars['Boolean']['input']>;
  /** 包含的词, each of them: name or code of the item, name or id of the project, public code of the case */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** 时限类别 of the case */
  readonly limitClasses?: InputMaybe<ReadonlyArray<LimitClass>>;
};

/** 收件箱角色 */
export type InboxRole =
  /** 本部门的环节 */
  | 'DEPARTMENT'
  /** 转办给本人的环节 */
  | 'ASSIGNED'
  /** 待办: who has to act now, to take, to sign, to give an opinion; of an owner to correct papers */
  | 'TODO'
  /** 已办: who has acted */
  | 'DONE'
  /** 牵头: steps of the stages that the department leads */
  | 'LEAD'
  /** 会签: steps of others that the department still has to sign */
  | 'SIGNER'
  /** 会商: consultations that are not answered yet */
  | 'CONSULTED'
  /** 抄送 */
  | 'COPIED';

/** 收件箱排序 */
export type InboxOrder =
  /** 按届满时间 */
  | 'DUE'
  /** 按派发时间 */
  | 'DISPATCHED';

/** 操作结果 */
export type OperationOutcome = {
  readonly __typename?: 'OperationOutcome';
  /** 幂等键 */
  readonly key: Scalars['ID']['output'];
  /** 结果 */
  readonly state: OperationState;
  /** 日志序号 */
  readonly seq?: Maybe<Scalars['Int']['output']>;
  /** 时间 */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** 类型 */
  readonly type?: Maybe<Scalars['String']['output']>;
};

/** 操作结果状态 */
export type OperationState =
  /** 已生效 */
  | 'DONE'
  /** 未记录: it did not take effect, or not yet */
  | 'NOT_RECORDED';

/** 发布目录的输入 */
export type PublishCatalogueInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 目录 as YAML or JSON text: one catalogue of the base data */
  readonly base: Scalars['String']['input'];
  /** 叠加层 as YAML or JSON text */
  readonly overlay?: InputMaybe<Scalars['String']['input']>;
};

/** 发布目录的结果 */
export type CataloguePayload = {
  readonly __typename?: 'CataloguePayload';
  /** 目录 */
  readonly catalogue?: Maybe<Catalogue>;
  /** 变更在状态流中的位置 */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** 业务拒绝: all faults at once, with line and path */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 工作日历: Monday to Friday, less holidays, plus the weekends worked for them */
export type WorkCalendar = {
  readonly __typename?: 'WorkCalendar';
  /** 版本: changes with every publication */
  readonly version: Scalars['String']['output'];
  /** 首年 */
  readonly firstYear: Scalars['Int']['output'];
  /** 末年: what is counted on days behind it is provisional */
  readonly lastYear: Scalars['Int']['output'];
  /** 一年的安排; null for a year that is not published */
  readonly year?: Maybe<CalendarYear>;
};


/** 工作日历: Monday to Friday, less holidays, plus the weekends worked for them */
export type WorkCalendarYearArgs = {
  year: Scalars['Int']['input'];
};

/** 一年的放假安排 */
export type CalendarYear = {
  readonly __typename?: 'CalendarYear';
  /** 年份 */
  readonly year: Scalars['Int']['output'];
  /** 放假: days of weekends need not be among them */
  readonly holidays: ReadonlyArray<Scalars['Date']['output']>;
  /** 调休上班: days of weekends that are worked */
  readonly shifted: ReadonlyArray<Scalars['Date']['output']>;
  /** 工作日数 */
  readonly workingDays: Scalars['Int']['output'];
  /** 文号; null for the years that come with the product */
  readonly documentNumber?: Maybe<Scalars['String']['output']>;
  /** 公布时间 */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** 公布年度工作日历的输入 */
export type PublishCalendarInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 年份: the one after the last, or the current or a later one to correct it */
  readonly year: Scalars['Int']['input'];
  /** 放假: every day off of the notice; those of weekends may be among them */
  readonly holidays: ReadonlyArray<Scalars['Date']['input']>;
  /** 调休上班 */
  readonly shifted?: ReadonlyArray<Scalars['Date']['input']>;
  /** 文号 of the notice */
  readonly documentNumber: Scalars['String']['input'];
};

/** 公布年度工作日历的结果 */
export type CalendarPayload = {
  readonly __typename?: 'CalendarPayload';
  /** 工作日历 */
  readonly calendar?: Maybe<WorkCalendar>;
  /** 变更在状态流中的位置 */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** 业务拒绝: all faults at once */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 申报的输入 */
export type SubmitCaseInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 项目编号 */
  readonly projectId: Scalars['ID']['input'];
  /** 目录代码 */
  readonly catalogueCode: Scalars['ID']['input'];
  /** 目录版本; left out: the published one */
  readonly catalogueVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 条件的回答: one for each conditional item outside exclusive groups */
  readonly conditions?: ReadonlyArray<ConditionAnswerInput>;
  /** 互斥组的选择 */
  readonly choices?: ReadonlyArray<ExclusiveChoiceInput>;
  /** 要素 */
  readonly elements?: ReadonlyArray<CaseElementInput>;
  /** 随申报递交的材料 of any items that apply */
  readonly papers?: ReadonlyArray<HandedPaperInput>;
  /** 被代办单位编号: whom an agent acts for, where mandates of several owners reach the project */
  readonly onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  /** 加速时钟: seconds of a working day, at least 2; only where the deployment allows it */
  readonly secondsPerWorkingDay?: InputMaybe<Scalars['Int']['input']>;
  /** 时限类别 that is asked for: one that the catalogue offers; in force at once where who submits is who grants it */
  readonly limitClass?: LimitClass;
};

/** 条件的回答 */
export type ConditionAnswerInput = {
  /** 事项代码 */
  readonly itemCode: Scalars['ID']['input'];
  /** 是否适用 */
  readonly applies: Scalars['Boolean']['input'];
};

/** 互斥组的选择 */
export type ExclusiveChoiceInput = {
  /** 组代码 */
  readonly group: Scalars['ID']['input'];
  /** 选定的事项代码 */
  readonly itemCode: Scalars['ID']['input'];
};

/** 申报的要素: an amount that is reserved when its item is dispatched */
export type CaseElementInput = {
  /** 要素 */
  readonly kind: ElementKind;
  /** 账户: the quota pool or the fund batch */
  readonly account: Scalars['ID']['input'];
  /** 用地或能耗数量 */
  readonly quantity?: InputMaybe<QuantityInput>;
  /** 资金金额 */
  readonly money?: InputMaybe<MoneyInput>;
};

/** 案件变更的结果 */
export type CasePayload = {
  readonly __typename?: 'CasePayload';
  /** 案件 */
  readonly approvalCase?: Maybe<ApprovalCase>;
  /** 变更在状态流中的位置 */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** 业务拒绝 */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 撤回的输入 */
export type WithdrawCaseInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 案件编号 */
  readonly caseId: Scalars['ID']['input'];
  /** 预期版本 */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 理由 */
  readonly reason: Scalars['String']['input'];
};

/** 修复案件的输入 */
export type RepairCaseInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 案件编号 */
  readonly caseId: Scalars['ID']['input'];
  /** 理由 */
  readonly reason: Scalars['String']['input'];
};

/** 唤醒案件的输入 */
export type NudgeCaseInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 案件编号 */
  readonly caseId: Scalars['ID']['input'];
};

/** 环节操作的输入 */
export type StepInput = {
  /** 幂等键: client UUID; the same key and content returns the first payload */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 环节编号 */
  readonly stepId: Scalars['ID']['input'];
  /** 预期版本: what the caller saw */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 意见 */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
};

/** 决定的输入 */
export type DecideStepInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 环节编号 */
  readonly stepId: Scalars['ID']['input'];
  /** 预期版本 */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 决定 */
  readonly decision: Decision;
  /** 意见 */
  readonly opinion: Scalars['String']['input'];
  /** 条件 */
  readonly conditions?: ReadonlyArray<Scalars['String']['input']>;
  /** 文号 */
  readonly documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** 附件编号 */
  readonly fileIds?: ReadonlyArray<Scalars['ID']['input']>;
};

/** 不予受理的输入 */
export type RefuseStepInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 环节编号 */
  readonly stepId: Scalars['ID']['input'];
  /** 预期版本 */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 理由种类 */
  readonly reasonCode: RefusalReason;
  /** 理由 */
  readonly reason: Scalars['String']['input'];
};

/** 补正的输入 */
export type RequestCorrectionInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 环节编号 */
  readonly stepId: Scalars['ID']['input'];
  /** 预期版本 */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 缺少的材料代码: all at once; a later correction may only name some of these; empty where the item lists no papers */
  readonly materialCodes: ReadonlyArray<Scalars['String']['input']>;
  /** 原因 */
  readonly reason: Scalars['String']['input'];
};

/** 递交材料的输入 */
export type HandInPapersInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 环节编号 */
  readonly stepId: Scalars['ID']['input'];
  /** 预期版本 */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 材料 */
  readonly papers: ReadonlyArray<HandedPaperInput>;
  /** 说明 */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
};

/** 递交的一份材料 */
export type HandedPaperInput = {
  /** 材料代码 */
  readonly materialCode: Scalars['ID']['input'];
  /** 附件编号: 1 to 20 files that were uploaded; the counter may leave them out for a paper that lies before it */
  readonly fileIds?: ReadonlyArray<Scalars['ID']['input']>;
};

/** 核对材料的输入 */
export type CheckPapersInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 环节编号 */
  readonly stepId: Scalars['ID']['input'];
  /** 预期版本 */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 材料代码 */
  readonly materialCodes: ReadonlyArray<Scalars['ID']['input']>;
  /** 核对结果 */
  readonly verdict?: PaperVerdict;
  /** 说明; needed for FAILED */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
};

/** 核对结果 */
export type PaperVerdict =
  /** 通过 */
  | 'PASSED'
  /** 不通过: to be handed in again, within the make-up limit */
  | 'FAILED';

/** 申请容缺的输入 */
export type ApplyForToleranceInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 环节编号 */
  readonly stepId: Scalars['ID']['input'];
  /** 预期版本 */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 暂缺的材料代码: those that may be deferred */
  readonly materialCodes: ReadonlyArray<Scalars['ID']['input']>;
  /** 业主的承诺 */
  readonly commitment: ToleranceCommitmentInput;
};

/** 容缺受理的输入 */
export type AcceptWithDeficiencyInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 环节编号 */
  readonly stepId: Scalars['ID']['input'];
  /** 预期版本 */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 暂缺的材料代码: those that may be deferred; left out: those of the owner's application */
  readonly materialCodes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 补齐期限, working days from now; left out: the longest that is allowed */
  readonly makeUpWorkingDays?: InputMaybe<Scalars['Int']['input']>;
  /** 业主的承诺; left out: that of the owner's application (applyForTolerance) */
  readonly commitment?: InputMaybe<ToleranceCommitmentInput>;
  /** 意见 */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
};

/** 补齐承诺的输入 */
export type ToleranceCommitmentInput = {
  /** 承诺内容 */
  readonly statement: Scalars['String']['input'];
  /** 承诺人 */
  readonly signatory: Scalars['String']['input'];
  /** 签署的承诺书附件编号; left out where it lies on paper with the office */
  readonly fileIds?: ReadonlyArray<Scalars['ID']['input']>;
};

/** 预批复的输入 */
export type PreApproveInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 环节编号 */
  readonly stepId: Scalars['ID']['input'];
  /** 预期版本 */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 意见 */
  readonly opinion: Scalars['String']['input'];
  /** 文号 */
  readonly documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** 附件编号 */
  readonly fileIds?: ReadonlyArray<Scalars['ID']['input']>;
};

/** 延长补齐期限的输入 */
export type ExtendToleranceInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 环节编号 */
  readonly stepId: Scalars['ID']['input'];
  /** 预期版本 */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 延长工作日, 1 to 60 */
  readonly workingDays: Scalars['Int']['input'];
  /** 不可抗力的情况 */
  readonly reason: Scalars['String']['input'];
};

/** 特别程序的输入 */
export type SuspendStepInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 环节编号 */
  readonly stepId: Scalars['ID']['input'];
  /** 预期版本 */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 种类 */
  readonly procedure: SpecialProcedureKind;
  /** 本程序时限, 1 to 120 working days */
  readonly limitWorkingDays: Scalars['Int']['input'];
  /** 原因 */
  readonly reason: Scalars['String']['input'];
};

/** 延期的输入 */
export type ExtendStepInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 环节编号 */
  readonly stepId: Scalars['ID']['input'];
  /** 预期版本 */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 延长工作日, 1 to 10 */
  readonly workingDays: Scalars['Int']['input'];
  /** 理由 */
  readonly reason: Scalars['String']['input'];
};

/** 催办的输入 */
export type UrgeStepInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 环节编号 */
  readonly stepId: Scalars['ID']['input'];
  /** 预期版本 */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 内容 */
  readonly message: Scalars['String']['input'];
};

/** 转办的输入 */
export type DelegateStepInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 环节编号 */
  readonly stepId: Scalars['ID']['input'];
  /** 预期版本 */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 承办人编号: a handler or head of the department */
  readonly officerId: Scalars['ID']['input'];
  /** 转办返回 */
  readonly withReturn?: Scalars['Boolean']['input'];
  /** 理由 */
  readonly reason: Scalars['String']['input'];
};

/** 加签和减签的输入 */
export type SignerInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 环节编号 */
  readonly stepId: Scalars['ID']['input'];
  /** 预期版本 */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 部门编号: one that the catalogue of the case names */
  readonly departmentId: Scalars['ID']['input'];
  /** 理由 */
  readonly reason: Scalars['String']['input'];
};

/** 退回的输入 */
export type ReturnStepInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 环节编号: the step that found an earlier one wanting */
  readonly stepId: Scalars['ID']['input'];
  /** 预期版本 */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 退回至的环节编号: a step that this one depends on, directly or through others */
  readonly toStepId: Scalars['ID']['input'];
  /** 理由 */
  readonly reason: Scalars['String']['input'];
};

/** 撤销和取回的输入 */
export type ReasonedStepInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 环节编号 */
  readonly stepId: Scalars['ID']['input'];
  /** 预期版本 */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 理由 */
  readonly reason: Scalars['String']['input'];
};

/** 会商的输入 */
export type ConsultInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 环节编号 */
  readonly stepId: Scalars['ID']['input'];
  /** 预期版本 */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 部门编号: others that the catalogue of the case names */
  readonly departmentIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** 人员编号: officers of any department; 50 of both at most */
  readonly officerIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** 问题 */
  readonly question: Scalars['String']['input'];
};

/** 会商意见的输入 */
export type GiveOpinionInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 环节编号 */
  readonly stepId: Scalars['ID']['input'];
  /** 预期版本 */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 会商编号 */
  readonly consultationId: Scalars['ID']['input'];
  /** 意见 */
  readonly opinion: Scalars['String']['input'];
};

/** 结束会商的输入 */
export type CloseConsultationInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 环节编号 */
  readonly stepId: Scalars['ID']['input'];
  /** 预期版本 */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 会商编号 */
  readonly consultationId: Scalars['ID']['input'];
  /** 理由 */
  readonly reason: Scalars['String']['input'];
};

/** 抄送的输入 */
export type CopyStepInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 环节编号 */
  readonly stepId: Scalars['ID']['input'];
  /** 预期版本 */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 部门编号: those that the catalogue of the case names */
  readonly departmentIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** 人员编号: officers of any department; 50 of both at most */
  readonly officerIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** 附言 */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** 阅知的输入 */
export type ReadCopyInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 环节编号 */
  readonly stepId: Scalars['ID']['input'];
  /** 预期版本 */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** 统一受理的输入 */
export type AcceptStageInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 案件编号 */
  readonly caseId: Scalars['ID']['input'];
  /** 预期版本 of the case */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 阶段代码 */
  readonly stageCode: Scalars['ID']['input'];
  /** 不予列入的环节编号: their papers are incomplete */
  readonly exceptStepIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** 意见 */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
};

/** 统一送达的输入 */
export type HandOverStageInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 案件编号 */
  readonly caseId: Scalars['ID']['input'];
  /** 预期版本 of the case */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 阶段代码 */
  readonly stageCode: Scalars['ID']['input'];
  /** 受送达人 */
  readonly recipient: Scalars['String']['input'];
  /** 送达方式 */
  readonly method: DeliveryMethod;
  /** 送达日期: from the day of the last decision to today; left out: today */
  readonly deliveredOn?: InputMaybe<Scalars['Date']['input']>;
};

/** 前置检查的输入 */
export type LookUpStepInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 环节编号 */
  readonly stepId: Scalars['ID']['input'];
  /** 预期版本 */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 结果 */
  readonly result: LookUpResult;
  /** 文号, for FOUND */
  readonly documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** 文件日期, for FOUND: today or earlier */
  readonly documentDate?: InputMaybe<Scalars['Date']['input']>;
  /** 有效期至: later than today; left out: it does not end */
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
  /** 未查到的原因, for NOT_FOUND */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** 作出承诺的输入 */
export type PromiseCommitmentInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 环节编号 */
  readonly stepId: Scalars['ID']['input'];
  /** 预期版本 */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 承诺人: who signs for the owner */
  readonly signatory: Scalars['String']['input'];
};

/** 告知承诺决定的输入 */
export type ApproveOnCommitmentInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 环节编号 */
  readonly stepId: Scalars['ID']['input'];
  /** 预期版本 */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 意见 */
  readonly opinion: Scalars['String']['input'];
  /** 文号 */
  readonly documentNumber?: InputMaybe<Scalars['String']['input']>;
};

/** 核查承诺的输入 */
export type CheckCommitmentInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 环节编号 */
  readonly stepId: Scalars['ID']['input'];
  /** 预期版本 */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 核查结果 */
  readonly result: CheckResult;
  /** 核查情况 */
  readonly findings: Scalars['String']['input'];
};

/** 委托代办的输入 */
export type AppointAgentInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 代办人编号 */
  readonly agentId: Scalars['ID']['input'];
  /** 项目编号; not with a case */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** 案件编号: of the own organisation */
  readonly caseId?: InputMaybe<Scalars['ID']['input']>;
  /** 阶段代码 of the case; none: all of it */
  readonly stageCodes?: ReadonlyArray<Scalars['ID']['input']>;
  /** 有效期至, the last day */
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
  /** 说明 */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** 终止代办委托的输入 */
export type EndMandateInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 委托编号 */
  readonly mandateId: Scalars['ID']['input'];
  /** 理由 */
  readonly reason: Scalars['String']['input'];
};

/** 代办委托变更的结果 */
export type MandatePayload = {
  readonly __typename?: 'MandatePayload';
  /** 委托 */
  readonly mandate?: Maybe<Mandate>;
  /** 变更在状态流中的位置 */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** 业务拒绝 */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 召集联合会商的输入 */
export type ConveneSessionInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 案件编号 */
  readonly caseId: Scalars['ID']['input'];
  /** 预期版本 of the case */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 会商事项的环节编号; their departments take part */
  readonly stepIds: ReadonlyArray<Scalars['ID']['input']>;
  /** 其他部门编号: that the catalogue of the case names */
  readonly departmentIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** 人员编号: officers of any department */
  readonly officerIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** 议题 */
  readonly agenda: Scalars['String']['input'];
  /** 时间: from the submission on, at most a year ahead */
  readonly heldAt: Scalars['DateTime']['input'];
  /** 地点 */
  readonly place?: InputMaybe<Scalars['String']['input']>;
};

/** 会商发言的输入 */
export type SpeakInSessionInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 案件编号 */
  readonly caseId: Scalars['ID']['input'];
  /** 预期版本 of the case */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 会商编号 */
  readonly sessionId: Scalars['ID']['input'];
  /** 事项的环节编号; left out: on all of it */
  readonly matterStepId?: InputMaybe<Scalars['ID']['input']>;
  /** 意见 */
  readonly opinion: Scalars['String']['input'];
};

/** 会商结论的输入 */
export type ConcludeMatterInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 案件编号 */
  readonly caseId: Scalars['ID']['input'];
  /** 预期版本 of the case */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 会商编号 */
  readonly sessionId: Scalars['ID']['input'];
  /** 事项的环节编号 */
  readonly matterStepId: Scalars['ID']['input'];
  /** 结论 */
  readonly conclusion: Scalars['String']['input'];
};

/** 结束联合会商的输入 */
export type CloseSessionInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 案件编号 */
  readonly caseId: Scalars['ID']['input'];
  /** 预期版本 of the case */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 会商编号 */
  readonly sessionId: Scalars['ID']['input'];
  /** 会商纪要 */
  readonly minutes: Scalars['String']['input'];
};

/** 取消联合会商的输入 */
export type CancelSessionInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 案件编号 */
  readonly caseId: Scalars['ID']['input'];
  /** 预期版本 of the case */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 会商编号 */
  readonly sessionId: Scalars['ID']['input'];
  /** 理由 */
  readonly reason: Scalars['String']['input'];
};

/** 批量决定的输入 */
export type DecideStepsInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 环节编号, at most 100 */
  readonly stepIds: ReadonlyArray<Scalars['ID']['input']>;
  /** 决定 */
  readonly decision: Decision;
  /** 意见 */
  readonly opinion: Scalars['String']['input'];
};

/** 环节变更的结果 */
export type StepPayload = {
  readonly __typename?: 'StepPayload';
  /** 环节 */
  readonly step?: Maybe<Step>;
  /** 变更在状态流中的位置; follow after it */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** 业务拒绝 */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 批量决定的结果 */
export type DecideStepsPayload = {
  readonly __typename?: 'DecideStepsPayload';
  /** 每个环节的结果 */
  readonly results: ReadonlyArray<StepPayload>;
  /** 业务拒绝 */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 批量调整经办人的输入: named steps, or all that are with the officer, at most 100 in one batch */
export type ReassignStepsInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 原经办人编号, whom the steps are with */
  readonly fromOfficerId: Scalars['ID']['input'];
  /** 新经办人编号, a handler or head of the department of each step */
  readonly toOfficerId: Scalars['ID']['input'];
  /** 环节编号, at most 100; left out: all that are with the officer, the most urgent first */
  readonly stepIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 只限此部门 of a selection */
  readonly departmentId?: InputMaybe<Scalars['ID']['input']>;
  /** 只限此项目 of a selection */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** 理由 */
  readonly reason: Scalars['String']['input'];
};

/** 批量调整经办人的结果 */
export type ReassignStepsPayload = {
  readonly __typename?: 'ReassignStepsPayload';
  /** 每个环节的结果 */
  readonly results: ReadonlyArray<StepPayload>;
  /** 该经办人是否还有更多环节: ask again with a new key */
  readonly hasMore?: Maybe<Scalars['Boolean']['output']>;
  /** 业务拒绝 */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 上传附件的输入 */
export type UploadInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 文件名 */
  readonly fileName: Scalars['String']['input'];
  /** 媒体类型 */
  readonly mediaType: Scalars['String']['input'];
  /** 字节数 */
  readonly bytes: Scalars['Int']['input'];
  /** 校验和 SHA-256, hexadecimal */
  readonly sha256: Scalars['String']['input'];
};

/** 上传附件的结果 */
export type UploadPayload = {
  readonly __typename?: 'UploadPayload';
  /** 附件 */
  readonly attachment?: Maybe<Attachment>;
  /** 上传地址: PUT the bytes there */
  readonly uploadUrl?: Maybe<Scalars['String']['output']>;
  /** 业务拒绝 */
  readonly userErrors: ReadonlyArray<UserError>;
};

export type Department = {
  readonly __typename?: 'Department';
  /** 编号 */
  readonly id: Scalars['ID']['output'];
};

export type Actor = {
  readonly __typename?: 'Actor';
  /** 编号 */
  readonly id: Scalars['ID']['output'];
};

/** 有效期将满的批准文件 */
export type ExpiringOutcome = {
  readonly __typename?: 'ExpiringOutcome';
  /** 环节编号 */
  readonly stepId: Scalars['ID']['output'];
  /** 环节 */
  readonly step?: Maybe<Step>;
  /** 案件编号 */
  readonly caseId: Scalars['ID']['output'];
  /** 项目编号 */
  readonly projectId: Scalars['ID']['output'];
  /** 项目 */
  readonly project?: Maybe<Project>;
  /** 部门编号 */
  readonly departmentId: Scalars['ID']['output'];
  /** 部门 */
  readonly department?: Maybe<Department>;
  /** 事项编码 */
  readonly itemCode: Scalars['ID']['output'];
  /** 事项名称 */
  readonly itemName: Scalars['String']['output'];
  /** 文件名称 */
  readonly documentName?: Maybe<Scalars['String']['output']>;
  /** 文号 */
  readonly documentNumber?: Maybe<Scalars['String']['output']>;
  /** 决定时间 */
  readonly decidedAt: Scalars['DateTime']['output'];
  /** 有效期至; on this day it has expired */
  readonly validUntil: Scalars['Date']['output'];
  /** 已被替代: a later outcome of the same project and item holds; nobody is reminded of this one */
  readonly isReplaced: Scalars['Boolean']['output'];
};

/** 有效期将满的批准文件列表 */
export type ExpiringOutcomeConnection = {
  readonly __typename?: 'ExpiringOutcomeConnection';
  /** 本页 */
  readonly nodes: ReadonlyArray<ExpiringOutcome>;
  /** 页信息 */
  readonly pageInfo: PageInfo;
  /** 总数, counted up to a bound of at most 10,000 */
  readonly total?: Maybe<Count>;
};


/** 有效期将满的批准文件列表 */
export type ExpiringOutcomeConnectionTotalArgs = {
  upTo?: Scalars['Int']['input'];
};

/** 案件异常种类 */
export type TroubleKind =
  /** 故障: held until an operator repairs it */
  | 'FAULTED'
  /** 日志超前: the workflow knew less than the journal when it was looked at last; it was told to catch up */
  | 'JOURNAL_AHEAD'
  /** 流程丢失: the case is not over and had no workflow when it was looked at last */
  | 'NO_WORKFLOW'
  /** 流程任务失败: a task of the workflow fails again and again; every operation on the case waits */
  | 'TASK_FAILING'
  /** 要素被拒: an account has refused an element for long */
  | 'ELEMENT_REFUSED'
  /** 无人可办: a step lies with a department of which the directory lists nobody who could act on it, or with an officer who does not work there */
  | 'NOBODY_CAN_ACT';

/** 异常案件筛选 */
export type TroubledCaseFilter = {
  /** 异常种类, left out: all */
  readonly kinds?: InputMaybe<ReadonlyArray<TroubleKind>>;
  /** 要素被拒超过的工作日数, 0 to 100: such elements are listed only after so many working days; 0 lists them at once */
  readonly refusedForWorkingDays?: Scalars['Int']['input'];
};

/** 异常案件: what is wrong with one case */
export type TroubledCase = {
  readonly __typename?: 'TroubledCase';
  /** 案件编号 */
  readonly caseId: Scalars['ID']['output'];
  /** 案件 */
  readonly approvalCase?: Maybe<ApprovalCase>;
  /** 异常种类 */
  readonly kind: TroubleKind;
  /** 起始时间: when it was found so, and of an element when it was refused first */
  readonly since: Scalars['DateTime']['output'];
  /** 原因 */
  readonly reason: Scalars['String']['output'];
  /** 日志序号 of the entry that told of it or could not be applied; null for what the journal does not tell */
  readonly seq?: Maybe<Scalars['Int']['output']>;
  /** 要素编号, for ELEMENT_REFUSED */
  readonly elementId?: Maybe<Scalars['ID']['output']>;
  /** 环节编号, for NOBODY_CAN_ACT */
  readonly stepId?: Maybe<Scalars['ID']['output']>;
};

/** 异常案件列表 */
export type TroubledCaseConnection = {
  readonly __typename?: 'TroubledCaseConnection';
  /** 本页 */
  readonly nodes: ReadonlyArray<TroubledCase>;
  /** 页信息 */
  readonly pageInfo: PageInfo;
  /** 总数, counted up to a bound of at most 10,000 */
  readonly total?: Maybe<Count>;
};


/** 异常案件列表 */
export type TroubledCaseConnectionTotalArgs = {
  upTo?: Scalars['Int']['input'];
};

export type Organisation = {
  readonly __typename?: 'Organisation';
  /** 编号 */
  readonly id: Scalars['ID']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
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
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

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
  Project: Project;
  Catalogue: Catalogue;
  ApprovalCase: ApprovalCase;
  Step: Step;
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
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  ProjectCode: ResolverTypeWrapper<Scalars['ProjectCode']['output']>;
  Post: Post;
  Light: Light;
  Level: Level;
  Unit: Unit;
  Quantity: ResolverTypeWrapper<QuantityParent>;
  QuantityInput: QuantityInput;
  Money: ResolverTypeWrapper<MoneyParent>;
  MoneyUnit: MoneyUnit;
  MoneyInput: MoneyInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Count: ResolverTypeWrapper<Count>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Act: ResolverTypeWrapper<TimedAct>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Attachment: ResolverTypeWrapper<AttachmentValue>;
  Clock: ResolverTypeWrapper<Omit<Clock, 'extension'> & { extension?: Maybe<ResolversTypes['Extension']> }>;
  Pause: ResolverTypeWrapper<Pause>;
  PauseKind: PauseKind;
  Extension: ResolverTypeWrapper<Omit<Extension, 'approvedBy'> & { approvedBy: ResolversTypes['Act'] }>;
  Rung: ResolverTypeWrapper<Rung>;
  RungKind: RungKind;
  UserError: ResolverTypeWrapper<Refusal>;
  InvalidInput: ResolverTypeWrapper<Refusal>;
  NotAllowed: ResolverTypeWrapper<Refusal>;
  StateConflict: ResolverTypeWrapper<Refusal>;
  InsufficientQuota: ResolverTypeWrapper<Refusal>;
  InsufficientFunds: ResolverTypeWrapper<Refusal>;
  Verification: ResolverTypeWrapper<Verification>;
  TroubledStream: ResolverTypeWrapper<TroubledStream>;
  TroubledStreams: ResolverTypeWrapper<TroubledStreams>;
  ErrorCode: ErrorCode;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Project: ResolverTypeWrapper<ProjectRef>;
  Catalogue: ResolverTypeWrapper<Catalogue>;
  CatalogueLimitClass: ResolverTypeWrapper<CatalogueLimitClass>;
  LimitClass: LimitClass;
  SetLimitClassInput: SetLimitClassInput;
  MoveCaseInput: MoveCaseInput;
  CatalogueConnection: ResolverTypeWrapper<CataloguePage>;
  CatalogueCondition: ResolverTypeWrapper<CatalogueCondition>;
  ExclusiveGroup: ResolverTypeWrapper<ExclusiveGroup>;
  CatalogueStage: ResolverTypeWrapper<CatalogueStage>;
  CatalogueItem: ResolverTypeWrapper<CatalogueItem>;
  TolerancePolicy: ResolverTypeWrapper<TolerancePolicy>;
  ToleranceScope: ToleranceScope;
  ToleranceFailure: ToleranceFailure;
  ToleranceExtensionCause: ToleranceExtensionCause;
  CommitmentTerms: ResolverTypeWrapper<CommitmentTerms>;
  BreachConsequence: BreachConsequence;
  CatalogueElement: ResolverTypeWrapper<CatalogueElement>;
  ElementKind: ElementKind;
  CommitOn: CommitOn;
  CatalogueRung: ResolverTypeWrapper<CatalogueRung>;
  CatalogueMaterial: ResolverTypeWrapper<CatalogueMaterial>;
  StatisticsFilter: StatisticsFilter;
  StatisticsGroup: StatisticsGroup;
  ApprovalStatistics: ResolverTypeWrapper<Omit<ApprovalStatistics, 'rows' | 'total'> & { rows: ReadonlyArray<ResolversTypes['StatisticsRow']>, total: ResolversTypes['StatisticsRow'] }>;
  StatisticsRow: ResolverTypeWrapper<StatisticsRowValue>;
  CatalogueDifference: ResolverTypeWrapper<CatalogueDifference>;
  CatalogueItemChange: ResolverTypeWrapper<CatalogueItemChange>;
  CatalogueStageChange: ResolverTypeWrapper<CatalogueStageChange>;
  ChangeKind: ChangeKind;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  CatalogueFigures: ResolverTypeWrapper<CatalogueFigures>;
  ItemKind: ItemKind;
  Lane: Lane;
  SignMode: SignMode;
  Permission: Permission;
  CaseStatus: CaseStatus;
  ApprovalCase: ResolverTypeWrapper<CaseState>;
  JointSession: ResolverTypeWrapper<Omit<JointSession, 'matters' | 'convened' | 'opinions' | 'conclusions' | 'ended'> & { matters: ReadonlyArray<ResolversTypes['Step']>, convened?: Maybe<ResolversTypes['Act']>, opinions: ReadonlyArray<ResolversTypes['SessionOpinion']>, conclusions: ReadonlyArray<ResolversTypes['MatterConclusion']>, ended?: Maybe<ResolversTypes['Act']> }>;
  JointSessionStatus: JointSessionStatus;
  SessionParticipant: ResolverTypeWrapper<SessionParticipant>;
  SessionOpinion: ResolverTypeWrapper<Omit<SessionOpinion, 'matter' | 'given'> & { matter?: Maybe<ResolversTypes['Step']>, given?: Maybe<ResolversTypes['Act']> }>;
  MatterConclusion: ResolverTypeWrapper<Omit<MatterConclusion, 'matter' | 'concluded'> & { matter?: Maybe<ResolversTypes['Step']>, concluded?: Maybe<ResolversTypes['Act']> }>;
  CaseViewerAction: ResolverTypeWrapper<CaseViewerAction>;
  CaseAction: CaseAction;
  Mandate: ResolverTypeWrapper<MandateView>;
  MandateStatus: MandateStatus;
  MandateConnection: ResolverTypeWrapper<MandatePage>;
  CaseElement: ResolverTypeWrapper<ElementView>;
  ElementStatus: ElementStatus;
  PublicCase: ResolverTypeWrapper<CaseState>;
  PublicStep: ResolverTypeWrapper<StepView>;
  ApprovalCaseConnection: ResolverTypeWrapper<CasePage>;
  CaseFilter: CaseFilter;
  CaseInsight: ResolverTypeWrapper<CaseState>;
  Stage: ResolverTypeWrapper<StageView>;
  StageIntake: ResolverTypeWrapper<Omit<StageIntake, 'steps' | 'leftOut' | 'accepted'> & { steps: ReadonlyArray<ResolversTypes['Step']>, leftOut: ReadonlyArray<ResolversTypes['Step']>, accepted?: Maybe<ResolversTypes['Act']> }>;
  StageHandOver: ResolverTypeWrapper<Omit<StageHandOver, 'steps' | 'handedOver'> & { steps: ReadonlyArray<ResolversTypes['Step']>, handedOver?: Maybe<ResolversTypes['Act']> }>;
  DeliveryMethod: DeliveryMethod;
  StageViewerAction: ResolverTypeWrapper<StageViewerAction>;
  StageAction: StageAction;
  Step: ResolverTypeWrapper<StepView>;
  StepStatus: StepStatus;
  LookUp: ResolverTypeWrapper<Omit<LookUp, 'looked'> & { looked?: Maybe<ResolversTypes['Act']> }>;
  LookUpResult: LookUpResult;
  Commitment: ResolverTypeWrapper<Omit<Commitment, 'promised' | 'checks'> & { promised?: Maybe<ResolversTypes['Act']>, checks: ReadonlyArray<ResolversTypes['CommitmentCheck']> }>;
  CommitmentStatus: CommitmentStatus;
  CommitmentCheck: ResolverTypeWrapper<Omit<CommitmentCheck, 'checked'> & { checked?: Maybe<ResolversTypes['Act']> }>;
  CheckResult: CheckResult;
  StepRefusal: ResolverTypeWrapper<Omit<StepRefusal, 'refused'> & { refused?: Maybe<ResolversTypes['Act']> }>;
  RefusalReason: RefusalReason;
  Correction: ResolverTypeWrapper<Omit<Correction, 'requested'> & { requested?: Maybe<ResolversTypes['Act']> }>;
  SpecialProcedure: ResolverTypeWrapper<SpecialProcedure>;
  SpecialProcedureKind: SpecialProcedureKind;
  Assignment: ResolverTypeWrapper<Omit<Assignment, 'delegated'> & { delegated?: Maybe<ResolversTypes['Act']> }>;
  Urge: ResolverTypeWrapper<Omit<Urge, 'urged'> & { urged?: Maybe<ResolversTypes['Act']> }>;
  Consultation: ResolverTypeWrapper<Omit<Consultation, 'consulted' | 'asked' | 'closed'> & { consulted?: Maybe<ResolversTypes['Act']>, asked: ReadonlyArray<ResolversTypes['ConsultedParty']>, closed?: Maybe<ResolversTypes['Act']> }>;
  ConsultationStatus: ConsultationStatus;
  ConsultedParty: ResolverTypeWrapper<Omit<ConsultedParty, 'given'> & { given?: Maybe<ResolversTypes['Act']> }>;
  StepDelivery: ResolverTypeWrapper<Omit<StepDelivery, 'handedOver'> & { handedOver?: Maybe<ResolversTypes['Act']> }>;
  StepCopy: ResolverTypeWrapper<Omit<StepCopy, 'copied' | 'read'> & { copied?: Maybe<ResolversTypes['Act']>, read?: Maybe<ResolversTypes['Act']> }>;
  StepDocument: ResolverTypeWrapper<Paper>;
  StepDocumentKind: StepDocumentKind;
  Signer: ResolverTypeWrapper<Omit<Signer, 'act'> & { act?: Maybe<ResolversTypes['Act']> }>;
  Decision: Decision;
  Material: ResolverTypeWrapper<Omit<Material, 'files' | 'checked' | 'failed' | 'versions'> & { files: ReadonlyArray<ResolversTypes['Attachment']>, checked?: Maybe<ResolversTypes['Act']>, failed?: Maybe<ResolversTypes['MaterialFailure']>, versions: ReadonlyArray<ResolversTypes['MaterialVersion']> }>;
  MaterialFailure: ResolverTypeWrapper<Omit<MaterialFailure, 'checked'> & { checked?: Maybe<ResolversTypes['Act']> }>;
  StepTolerance: ResolverTypeWrapper<Omit<StepTolerance, 'missing' | 'commitment' | 'accepted' | 'extensions'> & { missing: ReadonlyArray<ResolversTypes['Material']>, commitment: ResolversTypes['ToleranceCommitment'], accepted?: Maybe<ResolversTypes['Act']>, extensions: ReadonlyArray<ResolversTypes['ToleranceExtension']> }>;
  ToleranceStatus: ToleranceStatus;
  ToleranceApplication: ResolverTypeWrapper<Omit<ToleranceApplication, 'commitment' | 'applied'> & { commitment: ResolversTypes['ToleranceCommitment'], applied?: Maybe<ResolversTypes['Act']> }>;
  ToleranceCommitment: ResolverTypeWrapper<Omit<ToleranceCommitment, 'files'> & { files: ReadonlyArray<ResolversTypes['Attachment']> }>;
  ToleranceExtension: ResolverTypeWrapper<Omit<ToleranceExtension, 'approved'> & { approved?: Maybe<ResolversTypes['Act']> }>;
  PreApproval: ResolverTypeWrapper<Omit<PreApproval, 'files' | 'preApproved'> & { files: ReadonlyArray<ResolversTypes['Attachment']>, preApproved?: Maybe<ResolversTypes['Act']> }>;
  MaterialVersion: ResolverTypeWrapper<Omit<MaterialVersion, 'handedIn' | 'files'> & { handedIn?: Maybe<ResolversTypes['Act']>, files: ReadonlyArray<ResolversTypes['Attachment']> }>;
  MaterialStatus: MaterialStatus;
  ViewerAction: ResolverTypeWrapper<ViewerAction>;
  StepAction: StepAction;
  Outcome: ResolverTypeWrapper<Omit<Outcome, 'decided' | 'files'> & { decided?: Maybe<ResolversTypes['Act']>, files: ReadonlyArray<ResolversTypes['Attachment']> }>;
  HistoryEntry: ResolverTypeWrapper<Omit<HistoryEntry, 'act'> & { act?: Maybe<ResolversTypes['Act']> }>;
  MovedLimit: ResolverTypeWrapper<MovedLimit>;
  LimitKind: LimitKind;
  HistoryConnection: ResolverTypeWrapper<Omit<HistoryConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['HistoryEntry']> }>;
  StepConnection: ResolverTypeWrapper<StepPage>;
  LightCount: ResolverTypeWrapper<LightCount>;
  InboxFilter: InboxFilter;
  InboxRole: InboxRole;
  InboxOrder: InboxOrder;
  OperationOutcome: ResolverTypeWrapper<OperationOutcome>;
  OperationState: OperationState;
  PublishCatalogueInput: PublishCatalogueInput;
  CataloguePayload: ResolverTypeWrapper<Omit<CataloguePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  WorkCalendar: ResolverTypeWrapper<CalendarView>;
  CalendarYear: ResolverTypeWrapper<CalendarYear>;
  PublishCalendarInput: PublishCalendarInput;
  CalendarPayload: ResolverTypeWrapper<Omit<CalendarPayload, 'calendar' | 'userErrors'> & { calendar?: Maybe<ResolversTypes['WorkCalendar']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SubmitCaseInput: SubmitCaseInput;
  ConditionAnswerInput: ConditionAnswerInput;
  ExclusiveChoiceInput: ExclusiveChoiceInput;
  CaseElementInput: CaseElementInput;
  CasePayload: ResolverTypeWrapper<Omit<CasePayload, 'approvalCase' | 'userErrors'> & { approvalCase?: Maybe<ResolversTypes['ApprovalCase']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  WithdrawCaseInput: WithdrawCaseInput;
  RepairCaseInput: RepairCaseInput;
  NudgeCaseInput: NudgeCaseInput;
  StepInput: StepInput;
  DecideStepInput: DecideStepInput;
  RefuseStepInput: RefuseStepInput;
  RequestCorrectionInput: RequestCorrectionInput;
  HandInPapersInput: HandInPapersInput;
  HandedPaperInput: HandedPaperInput;
  CheckPapersInput: CheckPapersInput;
  PaperVerdict: PaperVerdict;
  ApplyForToleranceInput: ApplyForToleranceInput;
  AcceptWithDeficiencyInput: AcceptWithDeficiencyInput;
  ToleranceCommitmentInput: ToleranceCommitmentInput;
  PreApproveInput: PreApproveInput;
  ExtendToleranceInput: ExtendToleranceInput;
  SuspendStepInput: SuspendStepInput;
  ExtendStepInput: ExtendStepInput;
  UrgeStepInput: UrgeStepInput;
  DelegateStepInput: DelegateStepInput;
  SignerInput: SignerInput;
  ReturnStepInput: ReturnStepInput;
  ReasonedStepInput: ReasonedStepInput;
  ConsultInput: ConsultInput;
  GiveOpinionInput: GiveOpinionInput;
  CloseConsultationInput: CloseConsultationInput;
  CopyStepInput: CopyStepInput;
  ReadCopyInput: ReadCopyInput;
  AcceptStageInput: AcceptStageInput;
  HandOverStageInput: HandOverStageInput;
  LookUpStepInput: LookUpStepInput;
  PromiseCommitmentInput: PromiseCommitmentInput;
  ApproveOnCommitmentInput: ApproveOnCommitmentInput;
  CheckCommitmentInput: CheckCommitmentInput;
  AppointAgentInput: AppointAgentInput;
  EndMandateInput: EndMandateInput;
  MandatePayload: ResolverTypeWrapper<Omit<MandatePayload, 'mandate' | 'userErrors'> & { mandate?: Maybe<ResolversTypes['Mandate']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ConveneSessionInput: ConveneSessionInput;
  SpeakInSessionInput: SpeakInSessionInput;
  ConcludeMatterInput: ConcludeMatterInput;
  CloseSessionInput: CloseSessionInput;
  CancelSessionInput: CancelSessionInput;
  DecideStepsInput: DecideStepsInput;
  StepPayload: ResolverTypeWrapper<Omit<StepPayload, 'step' | 'userErrors'> & { step?: Maybe<ResolversTypes['Step']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DecideStepsPayload: ResolverTypeWrapper<Omit<DecideStepsPayload, 'results' | 'userErrors'> & { results: ReadonlyArray<ResolversTypes['StepPayload']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReassignStepsInput: ReassignStepsInput;
  ReassignStepsPayload: ResolverTypeWrapper<Omit<ReassignStepsPayload, 'results' | 'userErrors'> & { results: ReadonlyArray<ResolversTypes['StepPayload']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  UploadInput: UploadInput;
  UploadPayload: ResolverTypeWrapper<Omit<UploadPayload, 'attachment' | 'userErrors'> & { attachment?: Maybe<ResolversTypes['Attachment']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Department: ResolverTypeWrapper<Department>;
  Actor: ResolverTypeWrapper<Actor>;
  ExpiringOutcome: ResolverTypeWrapper<ExpiringOutcomeView>;
  ExpiringOutcomeConnection: ResolverTypeWrapper<ExpiringOutcomePage>;
  TroubleKind: TroubleKind;
  TroubledCaseFilter: TroubledCaseFilter;
  TroubledCase: ResolverTypeWrapper<TroubleDocument>;
  TroubledCaseConnection: ResolverTypeWrapper<TroublePage>;
  Organisation: ResolverTypeWrapper<Organisation>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  Date: Scalars['Date']['output'];
  Decimal: Scalars['Decimal']['output'];
  Cursor: Scalars['Cursor']['output'];
  ProjectCode: Scalars['ProjectCode']['output'];
  Quantity: QuantityParent;
  QuantityInput: QuantityInput;
  Money: MoneyParent;
  MoneyInput: MoneyInput;
  PageInfo: PageInfo;
  Count: Count;
  Int: Scalars['Int']['output'];
  Act: TimedAct;
  ID: Scalars['ID']['output'];
  Attachment: AttachmentValue;
  Clock: Omit<Clock, 'extension'> & { extension?: Maybe<ResolversParentTypes['Extension']> };
  Pause: Pause;
  Extension: Omit<Extension, 'approvedBy'> & { approvedBy: ResolversParentTypes['Act'] };
  Rung: Rung;
  UserError: Refusal;
  InvalidInput: Refusal;
  NotAllowed: Refusal;
  StateConflict: Refusal;
  InsufficientQuota: Refusal;
  InsufficientFunds: Refusal;
  Verification: Verification;
  TroubledStream: TroubledStream;
  TroubledStreams: TroubledStreams;
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  Project: ProjectRef;
  Catalogue: Catalogue | FederationReferenceTypes['Catalogue'];
  CatalogueLimitClass: CatalogueLimitClass;
  SetLimitClassInput: SetLimitClassInput;
  MoveCaseInput: MoveCaseInput;
  CatalogueConnection: CataloguePage;
  CatalogueCondition: CatalogueCondition;
  ExclusiveGroup: ExclusiveGroup;
  CatalogueStage: CatalogueStage;
  CatalogueItem: CatalogueItem;
  TolerancePolicy: TolerancePolicy;
  CommitmentTerms: CommitmentTerms;
  CatalogueElement: CatalogueElement;
  CatalogueRung: CatalogueRung;
  CatalogueMaterial: CatalogueMaterial;
  StatisticsFilter: StatisticsFilter;
  ApprovalStatistics: Omit<ApprovalStatistics, 'rows' | 'total'> & { rows: ReadonlyArray<ResolversParentTypes['StatisticsRow']>, total: ResolversParentTypes['StatisticsRow'] };
  StatisticsRow: StatisticsRowValue;
  CatalogueDifference: CatalogueDifference;
  CatalogueItemChange: CatalogueItemChange;
  CatalogueStageChange: CatalogueStageChange;
  FieldChange: FieldChange;
  CatalogueFigures: CatalogueFigures;
  ApprovalCase: CaseState;
  JointSession: Omit<JointSession, 'matters' | 'convened' | 'opinions' | 'conclusions' | 'ended'> & { matters: ReadonlyArray<ResolversParentTypes['Step']>, convened?: Maybe<ResolversParentTypes['Act']>, opinions: ReadonlyArray<ResolversParentTypes['SessionOpinion']>, conclusions: ReadonlyArray<ResolversParentTypes['MatterConclusion']>, ended?: Maybe<ResolversParentTypes['Act']> };
  SessionParticipant: SessionParticipant;
  SessionOpinion: Omit<SessionOpinion, 'matter' | 'given'> & { matter?: Maybe<ResolversParentTypes['Step']>, given?: Maybe<ResolversParentTypes['Act']> };
  MatterConclusion: Omit<MatterConclusion, 'matter' | 'concluded'> & { matter?: Maybe<ResolversParentTypes['Step']>, concluded?: Maybe<ResolversParentTypes['Act']> };
  CaseViewerAction: CaseViewerAction;
  Mandate: MandateView;
  MandateConnection: MandatePage;
  CaseElement: ElementView;
  PublicCase: CaseState;
  PublicStep: StepView;
  ApprovalCaseConnection: CasePage;
  CaseFilter: CaseFilter;
  CaseInsight: CaseState;
  Stage: StageView;
  StageIntake: Omit<StageIntake, 'steps' | 'leftOut' | 'accepted'> & { steps: ReadonlyArray<ResolversParentTypes['Step']>, leftOut: ReadonlyArray<ResolversParentTypes['Step']>, accepted?: Maybe<ResolversParentTypes['Act']> };
  StageHandOver: Omit<StageHandOver, 'steps' | 'handedOver'> & { steps: ReadonlyArray<ResolversParentTypes['Step']>, handedOver?: Maybe<ResolversParentTypes['Act']> };
  StageViewerAction: StageViewerAction;
  Step: StepView;
  LookUp: Omit<LookUp, 'looked'> & { looked?: Maybe<ResolversParentTypes['Act']> };
  Commitment: Omit<Commitment, 'promised' | 'checks'> & { promised?: Maybe<ResolversParentTypes['Act']>, checks: ReadonlyArray<ResolversParentTypes['CommitmentCheck']> };
  CommitmentCheck: Omit<CommitmentCheck, 'checked'> & { checked?: Maybe<ResolversParentTypes['Act']> };
  StepRefusal: Omit<StepRefusal, 'refused'> & { refused?: Maybe<ResolversParentTypes['Act']> };
  Correction: Omit<Correction, 'requested'> & { requested?: Maybe<ResolversParentTypes['Act']> };
  SpecialProcedure: SpecialProcedure;
  Assignment: Omit<Assignment, 'delegated'> & { delegated?: Maybe<ResolversParentTypes['Act']> };
  Urge: Omit<Urge, 'urged'> & { urged?: Maybe<ResolversParentTypes['Act']> };
  Consultation: Omit<Consultation, 'consulted' | 'asked' | 'closed'> & { consulted?: Maybe<ResolversParentTypes['Act']>, asked: ReadonlyArray<ResolversParentTypes['ConsultedParty']>, closed?: Maybe<ResolversParentTypes['Act']> };
  ConsultedParty: Omit<ConsultedParty, 'given'> & { given?: Maybe<ResolversParentTypes['Act']> };
  StepDelivery: Omit<StepDelivery, 'handedOver'> & { handedOver?: Maybe<ResolversParentTypes['Act']> };
  StepCopy: Omit<StepCopy, 'copied' | 'read'> & { copied?: Maybe<ResolversParentTypes['Act']>, read?: Maybe<ResolversParentTypes['Act']> };
  StepDocument: Paper;
  Signer: Omit<Signer, 'act'> & { act?: Maybe<ResolversParentTypes['Act']> };
  Material: Omit<Material, 'files' | 'checked' | 'failed' | 'versions'> & { files: ReadonlyArray<ResolversParentTypes['Attachment']>, checked?: Maybe<ResolversParentTypes['Act']>, failed?: Maybe<ResolversParentTypes['MaterialFailure']>, versions: ReadonlyArray<ResolversParentTypes['MaterialVersion']> };
  MaterialFailure: Omit<MaterialFailure, 'checked'> & { checked?: Maybe<ResolversParentTypes['Act']> };
  StepTolerance: Omit<StepTolerance, 'missing' | 'commitment' | 'accepted' | 'extensions'> & { missing: ReadonlyArray<ResolversParentTypes['Material']>, commitment: ResolversParentTypes['ToleranceCommitment'], accepted?: Maybe<ResolversParentTypes['Act']>, extensions: ReadonlyArray<ResolversParentTypes['ToleranceExtension']> };
  ToleranceApplication: Omit<ToleranceApplication, 'commitment' | 'applied'> & { commitment: ResolversParentTypes['ToleranceCommitment'], applied?: Maybe<ResolversParentTypes['Act']> };
  ToleranceCommitment: Omit<ToleranceCommitment, 'files'> & { files: ReadonlyArray<ResolversParentTypes['Attachment']> };
  ToleranceExtension: Omit<ToleranceExtension, 'approved'> & { approved?: Maybe<ResolversParentTypes['Act']> };
  PreApproval: Omit<PreApproval, 'files' | 'preApproved'> & { files: ReadonlyArray<ResolversParentTypes['Attachment']>, preApproved?: Maybe<ResolversParentTypes['Act']> };
  MaterialVersion: Omit<MaterialVersion, 'handedIn' | 'files'> & { handedIn?: Maybe<ResolversParentTypes['Act']>, files: ReadonlyArray<ResolversParentTypes['Attachment']> };
  ViewerAction: ViewerAction;
  Outcome: Omit<Outcome, 'decided' | 'files'> & { decided?: Maybe<ResolversParentTypes['Act']>, files: ReadonlyArray<ResolversParentTypes['Attachment']> };
  HistoryEntry: Omit<HistoryEntry, 'act'> & { act?: Maybe<ResolversParentTypes['Act']> };
  MovedLimit: MovedLimit;
  HistoryConnection: Omit<HistoryConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['HistoryEntry']> };
  StepConnection: StepPage;
  LightCount: LightCount;
  InboxFilter: InboxFilter;
  OperationOutcome: OperationOutcome;
  PublishCatalogueInput: PublishCatalogueInput;
  CataloguePayload: Omit<CataloguePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  WorkCalendar: CalendarView;
  CalendarYear: CalendarYear;
  PublishCalendarInput: PublishCalendarInput;
  CalendarPayload: Omit<CalendarPayload, 'calendar' | 'userErrors'> & { calendar?: Maybe<ResolversParentTypes['WorkCalendar']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SubmitCaseInput: SubmitCaseInput;
  ConditionAnswerInput: ConditionAnswerInput;
  ExclusiveChoiceInput: ExclusiveChoiceInput;
  CaseElementInput: CaseElementInput;
  CasePayload: Omit<CasePayload, 'approvalCase' | 'userErrors'> & { approvalCase?: Maybe<ResolversParentTypes['ApprovalCase']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  WithdrawCaseInput: WithdrawCaseInput;
  RepairCaseInput: RepairCaseInput;
  NudgeCaseInput: NudgeCaseInput;
  StepInput: StepInput;
  DecideStepInput: DecideStepInput;
  RefuseStepInput: RefuseStepInput;
  RequestCorrectionInput: RequestCorrectionInput;
  HandInPapersInput: HandInPapersInput;
  HandedPaperInput: HandedPaperInput;
  CheckPapersInput: CheckPapersInput;
  ApplyForToleranceInput: ApplyForToleranceInput;
  AcceptWithDeficiencyInput: AcceptWithDeficiencyInput;
  ToleranceCommitmentInput: ToleranceCommitmentInput;
  PreApproveInput: PreApproveInput;
  ExtendToleranceInput: ExtendToleranceInput;
  SuspendStepInput: SuspendStepInput;
  ExtendStepInput: ExtendStepInput;
  UrgeStepInput: UrgeStepInput;
  DelegateStepInput: DelegateStepInput;
  SignerInput: SignerInput;
  ReturnStepInput: ReturnStepInput;
  ReasonedStepInput: ReasonedStepInput;
  ConsultInput: ConsultInput;
  GiveOpinionInput: GiveOpinionInput;
  CloseConsultationInput: CloseConsultationInput;
  CopyStepInput: CopyStepInput;
  ReadCopyInput: ReadCopyInput;
  AcceptStageInput: AcceptStageInput;
  HandOverStageInput: HandOverStageInput;
  LookUpStepInput: LookUpStepInput;
  PromiseCommitmentInput: PromiseCommitmentInput;
  ApproveOnCommitmentInput: ApproveOnCommitmentInput;
  CheckCommitmentInput: CheckCommitmentInput;
  AppointAgentInput: AppointAgentInput;
  EndMandateInput: EndMandateInput;
  MandatePayload: Omit<MandatePayload, 'mandate' | 'userErrors'> & { mandate?: Maybe<ResolversParentTypes['Mandate']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ConveneSessionInput: ConveneSessionInput;
  SpeakInSessionInput: SpeakInSessionInput;
  ConcludeMatterInput: ConcludeMatterInput;
  CloseSessionInput: CloseSessionInput;
  CancelSessionInput: CancelSessionInput;
  DecideStepsInput: DecideStepsInput;
  StepPayload: Omit<StepPayload, 'step' | 'userErrors'> & { step?: Maybe<ResolversParentTypes['Step']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DecideStepsPayload: Omit<DecideStepsPayload, 'results' | 'userErrors'> & { results: ReadonlyArray<ResolversParentTypes['StepPayload']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReassignStepsInput: ReassignStepsInput;
  ReassignStepsPayload: Omit<ReassignStepsPayload, 'results' | 'userErrors'> & { results: ReadonlyArray<ResolversParentTypes['StepPayload']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  UploadInput: UploadInput;
  UploadPayload: Omit<UploadPayload, 'attachment' | 'userErrors'> & { attachment?: Maybe<ResolversParentTypes['Attachment']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Department: Department;
  Actor: Actor;
  ExpiringOutcome: ExpiringOutcomeView;
  ExpiringOutcomeConnection: ExpiringOutcomePage;
  TroubledCaseFilter: TroubledCaseFilter;
  TroubledCase: TroubleDocument;
  TroubledCaseConnection: TroublePage;
  Organisation: Organisation;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  posts?: Maybe<ReadonlyArray<Post>>;
  signedIn?: Maybe<Scalars['Boolean']['input']>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = ApprovalsContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type VisibleDirectiveArgs = {
  by: Scalars['String']['input'];
};

export type VisibleDirectiveResolver<Result, Parent, ContextType = ApprovalsContext, Args = VisibleDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ReachDirectiveArgs = {
  by: ReadonlyArray<Scalars['String']['input']>;
};

export type ReachDirectiveResolver<Result, Parent, ContextType = ApprovalsContext, Args = ReachDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

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
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType, Partial<QuantityValueArgs>>;
  isRounded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<QuantityIsRoundedArgs>>;
};

export type MoneyResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  yuan?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  wan?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  yi?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type CountResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ActResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['Act'] = ResolversParentTypes['Act']> = {
  actorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onBehalfOfId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
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
  light?: Resolver<Maybe<ResolversTypes['Light']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  statutoryDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  workingDaysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pause?: Resolver<Maybe<ResolversTypes['Pause']>, ParentType, ContextType>;
  extension?: Resolver<Maybe<ResolversTypes['Extension']>, ParentType, ContextType>;
  nextRung?: Resolver<Maybe<ResolversTypes['Rung']>, ParentType, ContextType>;
  firedRungs?: Resolver<ReadonlyArray<ResolversTypes['Rung']>, ParentType, ContextType>;
};

export type PauseResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['Pause'] = ResolversParentTypes['Pause']> = {
  kind?: Resolver<ResolversTypes['PauseKind'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExtensionResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['Extension'] = ResolversParentTypes['Extension']> = {
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  approvedBy?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RungResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['Rung'] = ResolversParentTypes['Rung']> = {
  kind?: Resolver<ResolversTypes['RungKind'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'StateConflict' | 'InsufficientQuota' | 'InsufficientFunds', ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  received?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotAllowedResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['NotAllowed'] = ResolversParentTypes['NotAllowed']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  neededRole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateConflictResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['StateConflict'] = ResolversParentTypes['StateConflict']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
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
  firstWrongSeq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type QueryResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  troubledStreamsOfApprovals?: Resolver<Maybe<ResolversTypes['TroubledStreams']>, ParentType, ContextType>;
  approvalCase?: Resolver<Maybe<ResolversTypes['ApprovalCase']>, ParentType, ContextType, RequireFields<QueryApprovalCaseArgs, 'id'>>;
  approvalCases?: Resolver<Maybe<ResolversTypes['ApprovalCaseConnection']>, ParentType, ContextType, RequireFields<QueryApprovalCasesArgs, 'first'>>;
  step?: Resolver<Maybe<ResolversTypes['Step']>, ParentType, ContextType, RequireFields<QueryStepArgs, 'id'>>;
  inbox?: Resolver<Maybe<ResolversTypes['StepConnection']>, ParentType, ContextType, RequireFields<QueryInboxArgs, 'orderBy' | 'first'>>;
  catalogue?: Resolver<Maybe<ResolversTypes['Catalogue']>, ParentType, ContextType, RequireFields<QueryCatalogueArgs, 'code'>>;
  catalogues?: Resolver<Maybe<ResolversTypes['CatalogueConnection']>, ParentType, ContextType, RequireFields<QueryCataloguesArgs, 'first'>>;
  catalogueDifference?: Resolver<Maybe<ResolversTypes['CatalogueDifference']>, ParentType, ContextType, RequireFields<QueryCatalogueDifferenceArgs, 'code' | 'from' | 'to'>>;
  approvalStatistics?: Resolver<Maybe<ResolversTypes['ApprovalStatistics']>, ParentType, ContextType, RequireFields<QueryApprovalStatisticsArgs, 'groupBy'>>;
  calendar?: Resolver<Maybe<ResolversTypes['WorkCalendar']>, ParentType, ContextType>;
  publicCase?: Resolver<Maybe<ResolversTypes['PublicCase']>, ParentType, ContextType, RequireFields<QueryPublicCaseArgs, 'code'>>;
  mandates?: Resolver<Maybe<ResolversTypes['MandateConnection']>, ParentType, ContextType, RequireFields<QueryMandatesArgs, 'first'>>;
  operation?: Resolver<Maybe<ResolversTypes['OperationOutcome']>, ParentType, ContextType, RequireFields<QueryOperationArgs, 'caseId' | 'key'>>;
  verifyCase?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType, RequireFields<QueryVerifyCaseArgs, 'caseId'>>;
  expiringOutcomes?: Resolver<Maybe<ResolversTypes['ExpiringOutcomeConnection']>, ParentType, ContextType, RequireFields<QueryExpiringOutcomesArgs, 'before' | 'first'>>;
  troubledCases?: Resolver<Maybe<ResolversTypes['TroubledCaseConnection']>, ParentType, ContextType, RequireFields<QueryTroubledCasesArgs, 'first'>>;
};

export type MutationResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  publishCatalogue?: Resolver<Maybe<ResolversTypes['CataloguePayload']>, ParentType, ContextType, RequireFields<MutationPublishCatalogueArgs, 'input'>>;
  publishCalendar?: Resolver<Maybe<ResolversTypes['CalendarPayload']>, ParentType, ContextType, RequireFields<MutationPublishCalendarArgs, 'input'>>;
  submitCase?: Resolver<Maybe<ResolversTypes['CasePayload']>, ParentType, ContextType, RequireFields<MutationSubmitCaseArgs, 'input'>>;
  withdrawCase?: Resolver<Maybe<ResolversTypes['CasePayload']>, ParentType, ContextType, RequireFields<MutationWithdrawCaseArgs, 'input'>>;
  acceptStep?: Resolver<Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<MutationAcceptStepArgs, 'input'>>;
  decideStep?: Resolver<Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<MutationDecideStepArgs, 'input'>>;
  refuseStep?: Resolver<Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<MutationRefuseStepArgs, 'input'>>;
  requestCorrection?: Resolver<Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<MutationRequestCorrectionArgs, 'input'>>;
  resubmitStep?: Resolver<Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<MutationResubmitStepArgs, 'input'>>;
  handInPapers?: Resolver<Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<MutationHandInPapersArgs, 'input'>>;
  checkPapers?: Resolver<Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<MutationCheckPapersArgs, 'input'>>;
  applyForTolerance?: Resolver<Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<MutationApplyForToleranceArgs, 'input'>>;
  acceptWithDeficiency?: Resolver<Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<MutationAcceptWithDeficiencyArgs, 'input'>>;
  decideWithDeficiency?: Resolver<Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<MutationDecideWithDeficiencyArgs, 'input'>>;
  preApproveStep?: Resolver<Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<MutationPreApproveStepArgs, 'input'>>;
  extendTolerance?: Resolver<Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<MutationExtendToleranceArgs, 'input'>>;
  suspendStep?: Resolver<Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<MutationSuspendStepArgs, 'input'>>;
  resumeStep?: Resolver<Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<MutationResumeStepArgs, 'input'>>;
  extendStep?: Resolver<Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<MutationExtendStepArgs, 'input'>>;
  urgeStep?: Resolver<Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<MutationUrgeStepArgs, 'input'>>;
  delegateStep?: Resolver<Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<MutationDelegateStepArgs, 'input'>>;
  addSigner?: Resolver<Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<MutationAddSignerArgs, 'input'>>;
  removeSigner?: Resolver<Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<MutationRemoveSignerArgs, 'input'>>;
  returnStep?: Resolver<Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<MutationReturnStepArgs, 'input'>>;
  revokeStep?: Resolver<Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<MutationRevokeStepArgs, 'input'>>;
  lookUpStep?: Resolver<Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<MutationLookUpStepArgs, 'input'>>;
  promiseCommitment?: Resolver<Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<MutationPromiseCommitmentArgs, 'input'>>;
  approveOnCommitment?: Resolver<Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<MutationApproveOnCommitmentArgs, 'input'>>;
  checkCommitment?: Resolver<Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<MutationCheckCommitmentArgs, 'input'>>;
  takeBack?: Resolver<Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<MutationTakeBackArgs, 'input'>>;
  consultOnStep?: Resolver<Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<MutationConsultOnStepArgs, 'input'>>;
  giveOpinion?: Resolver<Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<MutationGiveOpinionArgs, 'input'>>;
  closeConsultation?: Resolver<Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<MutationCloseConsultationArgs, 'input'>>;
  copyStep?: Resolver<Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<MutationCopyStepArgs, 'input'>>;
  readCopy?: Resolver<Maybe<ResolversTypes['StepPayload']>, ParentType, ContextType, RequireFields<MutationReadCopyArgs, 'input'>>;
  acceptStage?: Resolver<Maybe<ResolversTypes['CasePayload']>, ParentType, ContextType, RequireFields<MutationAcceptStageArgs, 'input'>>;
  handOverStage?: Resolver<Maybe<ResolversTypes['CasePayload']>, ParentType, ContextType, RequireFields<MutationHandOverStageArgs, 'input'>>;
  appointAgent?: Resolver<Maybe<ResolversTypes['MandatePayload']>, ParentType, ContextType, RequireFields<MutationAppointAgentArgs, 'input'>>;
  endMandate?: Resolver<Maybe<ResolversTypes['MandatePayload']>, ParentType, ContextType, RequireFields<MutationEndMandateArgs, 'input'>>;
  conveneSession?: Resolver<Maybe<ResolversTypes['CasePayload']>, ParentType, ContextType, RequireFields<MutationConveneSessionArgs, 'input'>>;
  speakInSession?: Resolver<Maybe<ResolversTypes['CasePayload']>, ParentType, ContextType, RequireFields<MutationSpeakInSessionArgs, 'input'>>;
  concludeMatter?: Resolver<Maybe<ResolversTypes['CasePayload']>, ParentType, ContextType, RequireFields<MutationConcludeMatterArgs, 'input'>>;
  closeSession?: Resolver<Maybe<ResolversTypes['CasePayload']>, ParentType, ContextType, RequireFields<MutationCloseSessionArgs, 'input'>>;
  cancelSession?: Resolver<Maybe<ResolversTypes['CasePayload']>, ParentType, ContextType, RequireFields<MutationCancelSessionArgs, 'input'>>;
  decideSteps?: Resolver<Maybe<ResolversTypes['DecideStepsPayload']>, ParentType, ContextType, RequireFields<MutationDecideStepsArgs, 'input'>>;
  reassignSteps?: Resolver<Maybe<ResolversTypes['ReassignStepsPayload']>, ParentType, ContextType, RequireFields<MutationReassignStepsArgs, 'input'>>;
  createUpload?: Resolver<Maybe<ResolversTypes['UploadPayload']>, ParentType, ContextType, RequireFields<MutationCreateUploadArgs, 'input'>>;
  setLimitClass?: Resolver<Maybe<ResolversTypes['CasePayload']>, ParentType, ContextType, RequireFields<MutationSetLimitClassArgs, 'input'>>;
  moveCase?: Resolver<Maybe<ResolversTypes['CasePayload']>, ParentType, ContextType, RequireFields<MutationMoveCaseArgs, 'input'>>;
  repairCase?: Resolver<Maybe<ResolversTypes['CasePayload']>, ParentType, ContextType, RequireFields<MutationRepairCaseArgs, 'input'>>;
  nudgeCase?: Resolver<Maybe<ResolversTypes['CasePayload']>, ParentType, ContextType, RequireFields<MutationNudgeCaseArgs, 'input'>>;
};

export type ProjectResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  approvalCases?: Resolver<Maybe<ResolversTypes['ApprovalCaseConnection']>, ParentType, ContextType, RequireFields<ProjectApprovalCasesArgs, 'first'>>;
};

export type CatalogueResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['Catalogue'] = ResolversParentTypes['Catalogue'], FederationReferenceType extends FederationReferenceTypes['Catalogue'] = FederationReferenceTypes['Catalogue']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Catalogue']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  totalLimitWorkingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  limitClasses?: Resolver<ReadonlyArray<ResolversTypes['CatalogueLimitClass']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['CatalogueStage']>, ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['CatalogueCondition']>, ParentType, ContextType>;
  exclusiveGroups?: Resolver<ReadonlyArray<ResolversTypes['ExclusiveGroup']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CatalogueLimitClassResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['CatalogueLimitClass'] = ResolversParentTypes['CatalogueLimitClass']> = {
  limitClass?: Resolver<ResolversTypes['LimitClass'], ParentType, ContextType>;
  promisePercent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  grantedBy?: Resolver<ReadonlyArray<ResolversTypes['Post']>, ParentType, ContextType>;
  escalatesHigher?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CatalogueConnectionResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['CatalogueConnection'] = ResolversParentTypes['CatalogueConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Catalogue']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType, RequireFields<CatalogueConnectionTotalArgs, 'upTo'>>;
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
  limitWorkingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  corePathWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['CatalogueItem']>, ParentType, ContextType>;
};

export type CatalogueItemResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['CatalogueItem'] = ResolversParentTypes['CatalogueItem']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stageCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  departmentCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ItemKind'], ParentType, ContextType>;
  lane?: Resolver<ResolversTypes['Lane'], ParentType, ContextType>;
  appliesAlways?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  appliesWhen?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exclusiveGroup?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dependsOn?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  statutoryWorkingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  statutoryCalendarDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  promisedWorkingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  promisedCalendarDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countsInClock?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayCrossStages?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  signMode?: Resolver<ResolversTypes['SignMode'], ParentType, ContextType>;
  quorum?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  signerDepartmentCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  tolerance?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  tolerancePolicy?: Resolver<Maybe<ResolversTypes['TolerancePolicy']>, ParentType, ContextType>;
  commitment?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  lookUpItemCodes?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  greenChannelDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  commitmentTerms?: Resolver<Maybe<ResolversTypes['CommitmentTerms']>, ParentType, ContextType>;
  tacitApproval?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  materials?: Resolver<ReadonlyArray<ResolversTypes['CatalogueMaterial']>, ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcomeDocument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validityYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  elements?: Resolver<ReadonlyArray<ResolversTypes['CatalogueElement']>, ParentType, ContextType>;
  ladder?: Resolver<ReadonlyArray<ResolversTypes['CatalogueRung']>, ParentType, ContextType>;
};

export type TolerancePolicyResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['TolerancePolicy'] = ResolversParentTypes['TolerancePolicy']> = {
  scope?: Resolver<ResolversTypes['ToleranceScope'], ParentType, ContextType>;
  makeUpWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  excludesBadCredit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  interimDocument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onFailure?: Resolver<ResolversTypes['ToleranceFailure'], ParentType, ContextType>;
  extension?: Resolver<Maybe<ResolversTypes['ToleranceExtensionCause']>, ParentType, ContextType>;
};

export type CommitmentTermsResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['CommitmentTerms'] = ResolversParentTypes['CommitmentTerms']> = {
  points?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  checkWithinWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onBreach?: Resolver<ResolversTypes['BreachConsequence'], ParentType, ContextType>;
  rectifyWithinWorkingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isDeferrable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApprovalStatisticsResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['ApprovalStatistics'] = ResolversParentTypes['ApprovalStatistics']> = {
  groupBy?: Resolver<ResolversTypes['StatisticsGroup'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['StatisticsRow']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['StatisticsRow'], ParentType, ContextType>;
};

export type StatisticsRowResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['StatisticsRow'] = ResolversParentTypes['StatisticsRow']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  decided?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  promised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tacit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onTimeRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  meanWorkingDays?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  p50WorkingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  p90WorkingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ApprovalCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  catalogue?: Resolver<ResolversTypes['Catalogue'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CaseStatus'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  submitted?: Resolver<Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  clock?: Resolver<ResolversTypes['Clock'], ParentType, ContextType>;
  limitClass?: Resolver<ResolversTypes['LimitClass'], ParentType, ContextType>;
  limitClassAsked?: Resolver<Maybe<ResolversTypes['LimitClass']>, ParentType, ContextType>;
  secondsPerWorkingDay?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['Stage']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType, Partial<ApprovalCaseStepsArgs>>;
  elements?: Resolver<ReadonlyArray<ResolversTypes['CaseElement']>, ParentType, ContextType>;
  insight?: Resolver<ResolversTypes['CaseInsight'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, RequireFields<ApprovalCaseHistoryArgs, 'first'>>;
  publicCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  convened?: Resolver<Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  opinions?: Resolver<ReadonlyArray<ResolversTypes['SessionOpinion']>, ParentType, ContextType>;
  conclusions?: Resolver<ReadonlyArray<ResolversTypes['MatterConclusion']>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ended?: Resolver<Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
};

export type SessionParticipantResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['SessionParticipant'] = ResolversParentTypes['SessionParticipant']> = {
  officerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  departmentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
};

export type SessionOpinionResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['SessionOpinion'] = ResolversParentTypes['SessionOpinion']> = {
  matter?: Resolver<Maybe<ResolversTypes['Step']>, ParentType, ContextType>;
  departmentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  opinion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  given?: Resolver<Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
};

export type MatterConclusionResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['MatterConclusion'] = ResolversParentTypes['MatterConclusion']> = {
  stepId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['Step']>, ParentType, ContextType>;
  conclusion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  concluded?: Resolver<Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
};

export type CaseViewerActionResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['CaseViewerAction'] = ResolversParentTypes['CaseViewerAction']> = {
  action?: Resolver<ResolversTypes['CaseAction'], ParentType, ContextType>;
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['ErrorCode']>, ParentType, ContextType>;
};

export type MandateResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['Mandate'] = ResolversParentTypes['Mandate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  agentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agent?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  projectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  caseId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  stageCodes?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MandateStatus'], ParentType, ContextType>;
  appointed?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
  ended?: Resolver<Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MandateConnectionResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['MandateConnection'] = ResolversParentTypes['MandateConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Mandate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType, RequireFields<MandateConnectionTotalArgs, 'upTo'>>;
};

export type CaseElementResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['CaseElement'] = ResolversParentTypes['CaseElement']> = {
  kind?: Resolver<ResolversTypes['ElementKind'], ParentType, ContextType>;
  itemCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stepId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  account?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reservationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  money?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
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

export type PublicStepResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['PublicStep'] = ResolversParentTypes['PublicStep']> = {
  itemName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  departmentCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StepStatus'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ApprovalCaseConnectionResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['ApprovalCaseConnection'] = ResolversParentTypes['ApprovalCaseConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ApprovalCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType, RequireFields<ApprovalCaseConnectionTotalArgs, 'upTo'>>;
};

export type CaseInsightResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['CaseInsight'] = ResolversParentTypes['CaseInsight']> = {
  serial?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  criticalPath?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
  criticalPathLength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  actualCriticalPath?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
  actualCriticalPathLength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remaining?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  expectedRemaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  elapsed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  saved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitsForOwner?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  waitingOnIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  waitingOn?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Department']>>, ParentType, ContextType>;
};

export type StageResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['Stage'] = ResolversParentTypes['Stage']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leadId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  clock?: Resolver<ResolversTypes['Clock'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
  intakes?: Resolver<ReadonlyArray<ResolversTypes['StageIntake']>, ParentType, ContextType>;
  handOvers?: Resolver<ReadonlyArray<ResolversTypes['StageHandOver']>, ParentType, ContextType>;
  viewerActions?: Resolver<ReadonlyArray<ResolversTypes['StageViewerAction']>, ParentType, ContextType>;
};

export type StageIntakeResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['StageIntake'] = ResolversParentTypes['StageIntake']> = {
  steps?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  accepted?: Resolver<Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
};

export type StageHandOverResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['StageHandOver'] = ResolversParentTypes['StageHandOver']> = {
  steps?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['DeliveryMethod'], ParentType, ContextType>;
  deliveredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  handedOver?: Resolver<Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
};

export type StageViewerActionResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['StageViewerAction'] = ResolversParentTypes['StageViewerAction']> = {
  action?: Resolver<ResolversTypes['StageAction'], ParentType, ContextType>;
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['ErrorCode']>, ParentType, ContextType>;
};

export type StepResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['Step'] = ResolversParentTypes['Step'], FederationReferenceType extends FederationReferenceTypes['Step'] = FederationReferenceTypes['Step']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Step']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  approvalCase?: Resolver<ResolversTypes['ApprovalCase'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['CatalogueItem'], ParentType, ContextType>;
  departmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StepStatus'], ParentType, ContextType>;
  clock?: Resolver<Maybe<ResolversTypes['Clock']>, ParentType, ContextType>;
  dependsOn?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
  blocks?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
  blockedBy?: Resolver<Maybe<ResolversTypes['UserError']>, ParentType, ContextType>;
  plannedStart?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dispatchedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  signers?: Resolver<ReadonlyArray<ResolversTypes['Signer']>, ParentType, ContextType>;
  materials?: Resolver<ReadonlyArray<ResolversTypes['Material']>, ParentType, ContextType>;
  tolerance?: Resolver<Maybe<ResolversTypes['StepTolerance']>, ParentType, ContextType>;
  toleranceApplication?: Resolver<Maybe<ResolversTypes['ToleranceApplication']>, ParentType, ContextType>;
  preApproval?: Resolver<Maybe<ResolversTypes['PreApproval']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['StepDocument']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['StepRefusal']>, ParentType, ContextType>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['Correction']>, ParentType, ContextType>;
  specialProcedure?: Resolver<Maybe<ResolversTypes['SpecialProcedure']>, ParentType, ContextType>;
  urges?: Resolver<ReadonlyArray<ResolversTypes['Urge']>, ParentType, ContextType>;
  assignment?: Resolver<Maybe<ResolversTypes['Assignment']>, ParentType, ContextType>;
  consultations?: Resolver<ReadonlyArray<ResolversTypes['Consultation']>, ParentType, ContextType>;
  copies?: Resolver<ReadonlyArray<ResolversTypes['StepCopy']>, ParentType, ContextType>;
  delivery?: Resolver<Maybe<ResolversTypes['StepDelivery']>, ParentType, ContextType>;
  reservationIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  commitment?: Resolver<Maybe<ResolversTypes['Commitment']>, ParentType, ContextType>;
  lookUp?: Resolver<Maybe<ResolversTypes['LookUp']>, ParentType, ContextType>;
  viewerActions?: Resolver<ReadonlyArray<ResolversTypes['ViewerAction']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType>;
};

export type LookUpResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['LookUp'] = ResolversParentTypes['LookUp']> = {
  result?: Resolver<ResolversTypes['LookUpResult'], ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fromStepId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  looked?: Resolver<Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CommitmentResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['Commitment'] = ResolversParentTypes['Commitment']> = {
  status?: Resolver<ResolversTypes['CommitmentStatus'], ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  signatory?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  promised?: Resolver<Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  checkDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rectifyDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  checks?: Resolver<ReadonlyArray<ResolversTypes['CommitmentCheck']>, ParentType, ContextType>;
};

export type CommitmentCheckResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['CommitmentCheck'] = ResolversParentTypes['CommitmentCheck']> = {
  result?: Resolver<ResolversTypes['CheckResult'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  checked?: Resolver<Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
};

export type StepRefusalResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['StepRefusal'] = ResolversParentTypes['StepRefusal']> = {
  reasonCode?: Resolver<ResolversTypes['RefusalReason'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refused?: Resolver<Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
};

export type CorrectionResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['Correction'] = ResolversParentTypes['Correction']> = {
  materialCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requested?: Resolver<Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  resubmittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SpecialProcedureResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['SpecialProcedure'] = ResolversParentTypes['SpecialProcedure']> = {
  kind?: Resolver<ResolversTypes['SpecialProcedureKind'], ParentType, ContextType>;
  limitWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AssignmentResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['Assignment'] = ResolversParentTypes['Assignment']> = {
  officerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  withReturn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  delegated?: Resolver<Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
};

export type UrgeResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['Urge'] = ResolversParentTypes['Urge']> = {
  urged?: Resolver<Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConsultationResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['Consultation'] = ResolversParentTypes['Consultation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ConsultationStatus'], ParentType, ContextType>;
  consulted?: Resolver<Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  asked?: Resolver<ReadonlyArray<ResolversTypes['ConsultedParty']>, ParentType, ContextType>;
  closed?: Resolver<Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  closingReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConsultedPartyResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['ConsultedParty'] = ResolversParentTypes['ConsultedParty']> = {
  officerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  departmentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  given?: Resolver<Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
};

export type StepDeliveryResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['StepDelivery'] = ResolversParentTypes['StepDelivery']> = {
  recipient?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['DeliveryMethod'], ParentType, ContextType>;
  deliveredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  handedOver?: Resolver<Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
};

export type StepCopyResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['StepCopy'] = ResolversParentTypes['StepCopy']> = {
  officerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  departmentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  copied?: Resolver<Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  read?: Resolver<Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
};

export type StepDocumentResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['StepDocument'] = ResolversParentTypes['StepDocument']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StepDocumentKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  departmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  act?: Resolver<Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  text?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  legalBasis?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SignerResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['Signer'] = ResolversParentTypes['Signer']> = {
  departmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  hasSigned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  act?: Resolver<Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
};

export type MaterialResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['Material'] = ResolversParentTypes['Material']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isDeferrable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MaterialStatus'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
  checked?: Resolver<Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  failed?: Resolver<Maybe<ResolversTypes['MaterialFailure']>, ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['MaterialVersion']>, ParentType, ContextType>;
};

export type MaterialFailureResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['MaterialFailure'] = ResolversParentTypes['MaterialFailure']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  checked?: Resolver<Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
};

export type StepToleranceResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['StepTolerance'] = ResolversParentTypes['StepTolerance']> = {
  status?: Resolver<ResolversTypes['ToleranceStatus'], ParentType, ContextType>;
  materialCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['Material']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  commitment?: Resolver<ResolversTypes['ToleranceCommitment'], ParentType, ContextType>;
  accepted?: Resolver<Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  extensions?: Resolver<ReadonlyArray<ResolversTypes['ToleranceExtension']>, ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ToleranceApplicationResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['ToleranceApplication'] = ResolversParentTypes['ToleranceApplication']> = {
  materialCodes?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  commitment?: Resolver<ResolversTypes['ToleranceCommitment'], ParentType, ContextType>;
  applied?: Resolver<Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
};

export type ToleranceCommitmentResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['ToleranceCommitment'] = ResolversParentTypes['ToleranceCommitment']> = {
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signatory?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
};

export type ToleranceExtensionResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['ToleranceExtension'] = ResolversParentTypes['ToleranceExtension']> = {
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  approved?: Resolver<Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
};

export type PreApprovalResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['PreApproval'] = ResolversParentTypes['PreApproval']> = {
  documentName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  opinion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
  preApproved?: Resolver<Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  waitingSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MaterialVersionResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['MaterialVersion'] = ResolversParentTypes['MaterialVersion']> = {
  handedIn?: Resolver<Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
};

export type ViewerActionResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['ViewerAction'] = ResolversParentTypes['ViewerAction']> = {
  action?: Resolver<ResolversTypes['StepAction'], ParentType, ContextType>;
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['ErrorCode']>, ParentType, ContextType>;
};

export type OutcomeResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['Outcome'] = ResolversParentTypes['Outcome']> = {
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
  opinion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  tolerated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOnCommitment?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  decided?: Resolver<Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
};

export type HistoryEntryResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['HistoryEntry'] = ResolversParentTypes['HistoryEntry']> = {
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  act?: Resolver<Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  stepId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  total?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType, RequireFields<StepConnectionTotalArgs, 'upTo'>>;
  countsByLight?: Resolver<ReadonlyArray<ResolversTypes['LightCount']>, ParentType, ContextType, RequireFields<StepConnectionCountsByLightArgs, 'upTo'>>;
};

export type LightCountResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['LightCount'] = ResolversParentTypes['LightCount']> = {
  light?: Resolver<Maybe<ResolversTypes['Light']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OperationOutcomeResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['OperationOutcome'] = ResolversParentTypes['OperationOutcome']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OperationState'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CataloguePayloadResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['CataloguePayload'] = ResolversParentTypes['CataloguePayload']> = {
  catalogue?: Resolver<Maybe<ResolversTypes['Catalogue']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WorkCalendarResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['WorkCalendar'] = ResolversParentTypes['WorkCalendar']> = {
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['CalendarYear']>, ParentType, ContextType, RequireFields<WorkCalendarYearArgs, 'year'>>;
};

export type CalendarYearResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['CalendarYear'] = ResolversParentTypes['CalendarYear']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  holidays?: Resolver<ReadonlyArray<ResolversTypes['Date']>, ParentType, ContextType>;
  shifted?: Resolver<ReadonlyArray<ResolversTypes['Date']>, ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CalendarPayloadResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['CalendarPayload'] = ResolversParentTypes['CalendarPayload']> = {
  calendar?: Resolver<Maybe<ResolversTypes['WorkCalendar']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CasePayloadResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['CasePayload'] = ResolversParentTypes['CasePayload']> = {
  approvalCase?: Resolver<Maybe<ResolversTypes['ApprovalCase']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MandatePayloadResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['MandatePayload'] = ResolversParentTypes['MandatePayload']> = {
  mandate?: Resolver<Maybe<ResolversTypes['Mandate']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StepPayloadResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['StepPayload'] = ResolversParentTypes['StepPayload']> = {
  step?: Resolver<Maybe<ResolversTypes['Step']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DecideStepsPayloadResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['DecideStepsPayload'] = ResolversParentTypes['DecideStepsPayload']> = {
  results?: Resolver<ReadonlyArray<ResolversTypes['StepPayload']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReassignStepsPayloadResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['ReassignStepsPayload'] = ResolversParentTypes['ReassignStepsPayload']> = {
  results?: Resolver<ReadonlyArray<ResolversTypes['StepPayload']>, ParentType, ContextType>;
  hasMore?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UploadPayloadResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['UploadPayload'] = ResolversParentTypes['UploadPayload']> = {
  attachment?: Resolver<Maybe<ResolversTypes['Attachment']>, ParentType, ContextType>;
  uploadUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  step?: Resolver<Maybe<ResolversTypes['Step']>, ParentType, ContextType>;
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  departmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  itemCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isReplaced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ExpiringOutcomeConnectionResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['ExpiringOutcomeConnection'] = ResolversParentTypes['ExpiringOutcomeConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ExpiringOutcome']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType, RequireFields<ExpiringOutcomeConnectionTotalArgs, 'upTo'>>;
};

export type TroubledCaseResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['TroubledCase'] = ResolversParentTypes['TroubledCase']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  approvalCase?: Resolver<Maybe<ResolversTypes['ApprovalCase']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TroubleKind'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  elementId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  stepId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type TroubledCaseConnectionResolvers<ContextType = ApprovalsContext, ParentType extends ResolversParentTypes['TroubledCaseConnection'] = ResolversParentTypes['TroubledCaseConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TroubledCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType, RequireFields<TroubledCaseConnectionTotalArgs, 'upTo'>>;
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
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  Catalogue?: CatalogueResolvers<ContextType>;
  CatalogueLimitClass?: CatalogueLimitClassResolvers<ContextType>;
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
  Consultation?: ConsultationResolvers<ContextType>;
  ConsultedParty?: ConsultedPartyResolvers<ContextType>;
  StepDelivery?: StepDeliveryResolvers<ContextType>;
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
  CasePayload?: CasePayloadResolvers<ContextType>;
  MandatePayload?: MandatePayloadResolvers<ContextType>;
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
};
