// Generated from schema/events.graphql by `npm run generate`.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Quantity as QuantityParent } from '@kuaijin/kit/measures/quantity';
import type { Money as MoneyParent } from '@kuaijin/kit/measures/money';
import type { TimedAct } from '@kuaijin/kit/access/posts';
import type { Refusal } from '@kuaijin/kit/errors';
import type { ProjectRef, ViewerRef, EventsContext } from '../context';
import type { NoticeView } from '../model/mailboxes';
import type { StatusRow } from '../domain/status-event';
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
  readonly troubledStreamsOfEvents?: Maybe<TroubledStreams>;
  /** 状态流 by polling; waitSeconds = long poll */
  readonly events?: Maybe<EventConnection>;
};


export type QueryEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: Scalars['Int']['input'];
  waitSeconds?: Scalars['Int']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** 标记消息为已读: some of one's own messages, or all up to one */
  readonly markNotificationsRead?: Maybe<MarkNotificationsReadPayload>;
};


export type MutationMarkNotificationsReadArgs = {
  input: MarkNotificationsReadInput;
};

export type Subscription = {
  readonly __typename?: 'Subscription';
  /** 状态变化 */
  readonly statusChanged: StatusEvent;
};


export type SubscriptionStatusChangedArgs = {
  filter?: InputMaybe<EventFilter>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
};

export type Project = {
  readonly __typename?: 'Project';
  /** 编号 */
  readonly id: Scalars['ID']['output'];
  /** 全过程: what happened to the project */
  readonly events?: Maybe<EventConnection>;
};


export type ProjectEventsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: Scalars['Int']['input'];
};

/** 状态流的一页 */
export type EventConnection = {
  readonly __typename?: 'EventConnection';
  /** 本页 */
  readonly nodes: ReadonlyArray<StatusEvent>;
  /** 末尾游标: pass as after, also when the page is empty */
  readonly endCursor: Scalars['Cursor']['output'];
  /** 是否还有更多 */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** 状态事件 (CloudEvents): from and to are as of the event, the typed references are resolved now */
export type StatusEvent = {
  readonly __typename?: 'StatusEvent';
  /** 编号, unique in the feed */
  readonly id: Scalars['ID']['output'];
  /** 游标 */
  readonly cursor: Scalars['Cursor']['output'];
  /** 类型, for example step.approved */
  readonly type: Scalars['String']['output'];
  /** 来源服务 */
  readonly source: Scalars['String']['output'];
  /** 时间 */
  readonly time: Scalars['DateTime']['output'];
  /** 主体: the case, account or thing whose order is kept */
  readonly subject: Scalars['String']['output'];
  /** 序号: the version of the subject that the event tells of; never falls within a subject, equal for events of one change */
  readonly sequence: Scalars['Int']['output'];
  /** 行为人 */
  readonly act?: Maybe<Act>;
  /** 从 */
  readonly from?: Maybe<Scalars['String']['output']>;
  /** 到 */
  readonly to?: Maybe<Scalars['String']['output']>;
  /** 灯 */
  readonly light?: Maybe<Light>;
  /** 原因 */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** 项目编号 */
  readonly projectId?: Maybe<Scalars['ID']['output']>;
  /** 项目 */
  readonly project?: Maybe<Project>;
  /** 案件编号 */
  readonly caseId?: Maybe<Scalars['ID']['output']>;
  /** 案件 */
  readonly approvalCase?: Maybe<ApprovalCase>;
  /** 环节编号 */
  readonly stepId?: Maybe<Scalars['ID']['output']>;
  /** 环节 */
  readonly step?: Maybe<Step>;
  /** 问题编号 */
  readonly problemId?: Maybe<Scalars['ID']['output']>;
  /** 问题 */
  readonly problem?: Maybe<Problem>;
  /** 预警编号 */
  readonly alertId?: Maybe<Scalars['ID']['output']>;
  /** 预警 */
  readonly alert?: Maybe<Alert>;
  /** 预留编号 */
  readonly reservationId?: Maybe<Scalars['ID']['output']>;
  /** 预留 */
  readonly reservation?: Maybe<Reservation>;
  /** 账户 of a ledger */
  readonly account?: Maybe<Scalars['ID']['output']>;
};

/** 状态流筛选; all that is given must hold */
export type EventFilter = {
  /** 类型 */
  readonly types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** 来源服务 */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** 项目编号 */
  readonly projectIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 案件编号 */
  readonly caseIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 账户 */
  readonly accounts?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 区划编号 */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 部门编号 */
  readonly departments?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 灯 */
  readonly lights?: InputMaybe<ReadonlyArray<Light>>;
};

export type ApprovalCase = {
  readonly __typename?: 'ApprovalCase';
  /** 编号 */
  readonly id: Scalars['ID']['output'];
};

export type Step = {
  readonly __typename?: 'Step';
  /** 编号 */
  readonly id: Scalars['ID']['output'];
};

export type Problem = {
  readonly __typename?: 'Problem';
  /** 编号 */
  readonly id: Scalars['ID']['output'];
};

export type Alert = {
  readonly __typename?: 'Alert';
  /** 编号 */
  readonly id: Scalars['ID']['output'];
};

export type Reservation = {
  readonly __typename?: 'Reservation';
  /** 编号 */
  readonly id: Scalars['ID']['output'];
};

export type Actor = {
  readonly __typename?: 'Actor';
  /** 编号 */
  readonly id: Scalars['ID']['output'];
};

export type Viewer = {
  readonly __typename?: 'Viewer';
  /** 编号 */
  readonly id: Scalars['ID']['output'];
  /** 消息, the newest first; the newest 200 of a person are kept, those that were read for 90 days */
  readonly notifications?: Maybe<NotificationConnection>;
  /** 未读消息数 */
  readonly unreadCount?: Maybe<Scalars['Int']['output']>;
};


export type ViewerNotificationsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  unreadOnly?: Scalars['Boolean']['input'];
};

/** 消息: what an event says to a person whom it concerns */
export type Notification = {
  readonly __typename?: 'Notification';
  /** 编号 */
  readonly id: Scalars['ID']['output'];
  /** 类型 */
  readonly type: NotificationType;
  /** 标题, in Chinese */
  readonly title: Scalars['String']['output'];
  /** 内容, in Chinese */
  readonly text: Scalars['String']['output'];
  /** 时间 of the event */
  readonly at: Scalars['DateTime']['output'];
  /** 是否已读 */
  readonly isRead: Scalars['Boolean']['output'];
  /** 状态事件编号 */
  readonly eventId: Scalars['ID']['output'];
  /** 状态事件类型, for example step.urged */
  readonly eventType: Scalars['String']['output'];
  /** 项目编号 */
  readonly projectId?: Maybe<Scalars['ID']['output']>;
  /** 项目 */
  readonly project?: Maybe<Project>;
  /** 案件编号 */
  readonly caseId?: Maybe<Scalars['ID']['output']>;
  /** 案件 */
  readonly approvalCase?: Maybe<ApprovalCase>;
  /** 环节编号 */
  readonly stepId?: Maybe<Scalars['ID']['output']>;
  /** 环节 */
  readonly step?: Maybe<Step>;
};

/** 消息类型 */
export type NotificationType =
  /** 时限提醒: a rung of the ladder */
  | 'RUNG'
  /** 催办 */
  | 'URGE'
  /** 转办或调整经办人 */
  | 'ASSIGNMENT'
  /** 加签 */
  | 'SIGNING'
  /** 抄送 */
  | 'COPY'
  /** 会商 */
  | 'CONSULTATION'
  /** 补正或不予受理, to the owner */
  | 'CORRECTION'
  /** 退回 */
  | 'RETURN'
  /** 有效期: an outcome document expires */
  | 'EXPIRY'
  /** 请假和AB角 */
  | 'SUBSTITUTION'
  /** 每日摘要 */
  | 'DIGEST'
  /** 其他 */
  | 'OTHER';

/** 消息列表 */
export type NotificationConnection = {
  readonly __typename?: 'NotificationConnection';
  /** 本页 */
  readonly nodes: ReadonlyArray<Notification>;
  /** 页信息 */
  readonly pageInfo: PageInfo;
};

/** 标记消息为已读的输入: exactly one of ids and upTo */
export type MarkNotificationsReadInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 消息编号, at most 200 */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 直到这条消息 and all before it */
  readonly upTo?: InputMaybe<Scalars['ID']['input']>;
};

/** 标记消息为已读的结果 */
export type MarkNotificationsReadPayload = {
  readonly __typename?: 'MarkNotificationsReadPayload';
  /** 当前用户 */
  readonly viewer?: Maybe<Viewer>;
  /** 变更在状态流中的位置 */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** 业务拒绝 */
  readonly userErrors: ReadonlyArray<UserError>;
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
  Viewer: Viewer;
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
  Attachment: ResolverTypeWrapper<Attachment>;
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
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Project: ResolverTypeWrapper<ProjectRef>;
  EventConnection: ResolverTypeWrapper<Omit<EventConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['StatusEvent']> }>;
  StatusEvent: ResolverTypeWrapper<StatusRow>;
  EventFilter: EventFilter;
  ApprovalCase: ResolverTypeWrapper<ApprovalCase>;
  Step: ResolverTypeWrapper<Step>;
  Problem: ResolverTypeWrapper<Problem>;
  Alert: ResolverTypeWrapper<Alert>;
  Reservation: ResolverTypeWrapper<Reservation>;
  Actor: ResolverTypeWrapper<Actor>;
  Viewer: ResolverTypeWrapper<ViewerRef>;
  Notification: ResolverTypeWrapper<NoticeView>;
  NotificationType: NotificationType;
  NotificationConnection: ResolverTypeWrapper<Omit<NotificationConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Notification']> }>;
  MarkNotificationsReadInput: MarkNotificationsReadInput;
  MarkNotificationsReadPayload: ResolverTypeWrapper<Omit<MarkNotificationsReadPayload, 'viewer' | 'userErrors'> & { viewer?: Maybe<ResolversTypes['Viewer']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
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
  Attachment: Attachment;
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
  Subscription: Record<PropertyKey, never>;
  Project: ProjectRef;
  EventConnection: Omit<EventConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['StatusEvent']> };
  StatusEvent: StatusRow;
  EventFilter: EventFilter;
  ApprovalCase: ApprovalCase;
  Step: Step;
  Problem: Problem;
  Alert: Alert;
  Reservation: Reservation;
  Actor: Actor;
  Viewer: ViewerRef;
  Notification: NoticeView;
  NotificationConnection: Omit<NotificationConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Notification']> };
  MarkNotificationsReadInput: MarkNotificationsReadInput;
  MarkNotificationsReadPayload: Omit<MarkNotificationsReadPayload, 'viewer' | 'userErrors'> & { viewer?: Maybe<ResolversParentTypes['Viewer']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  posts?: Maybe<ReadonlyArray<Post>>;
  signedIn?: Maybe<Scalars['Boolean']['input']>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = EventsContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type VisibleDirectiveArgs = {
  by: Scalars['String']['input'];
};

export type VisibleDirectiveResolver<Result, Parent, ContextType = EventsContext, Args = VisibleDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ReachDirectiveArgs = {
  by: ReadonlyArray<Scalars['String']['input']>;
};

export type ReachDirectiveResolver<Result, Parent, ContextType = EventsContext, Args = ReachDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

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
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType, Partial<QuantityValueArgs>>;
  isRounded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<QuantityIsRoundedArgs>>;
};

export type MoneyResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  yuan?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  wan?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  yi?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type CountResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ActResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Act'] = ResolversParentTypes['Act']> = {
  actorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onBehalfOfId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
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

export type PauseResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Pause'] = ResolversParentTypes['Pause']> = {
  kind?: Resolver<ResolversTypes['PauseKind'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExtensionResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Extension'] = ResolversParentTypes['Extension']> = {
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  approvedBy?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RungResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Rung'] = ResolversParentTypes['Rung']> = {
  kind?: Resolver<ResolversTypes['RungKind'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'StateConflict' | 'InsufficientQuota' | 'InsufficientFunds', ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  received?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotAllowedResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['NotAllowed'] = ResolversParentTypes['NotAllowed']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  neededRole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateConflictResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['StateConflict'] = ResolversParentTypes['StateConflict']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
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
  firstWrongSeq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type QueryResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  troubledStreamsOfEvents?: Resolver<Maybe<ResolversTypes['TroubledStreams']>, ParentType, ContextType>;
  events?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, RequireFields<QueryEventsArgs, 'first' | 'waitSeconds'>>;
};

export type MutationResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  markNotificationsRead?: Resolver<Maybe<ResolversTypes['MarkNotificationsReadPayload']>, ParentType, ContextType, RequireFields<MutationMarkNotificationsReadArgs, 'input'>>;
};

export type SubscriptionResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  statusChanged?: SubscriptionResolver<ResolversTypes['StatusEvent'], "statusChanged", ParentType, ContextType, Partial<SubscriptionStatusChangedArgs>>;
};

export type ProjectResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  events?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, RequireFields<ProjectEventsArgs, 'first'>>;
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
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  act?: Resolver<Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  light?: Resolver<Maybe<ResolversTypes['Light']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  caseId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  approvalCase?: Resolver<Maybe<ResolversTypes['ApprovalCase']>, ParentType, ContextType>;
  stepId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['Step']>, ParentType, ContextType>;
  problemId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['Problem']>, ParentType, ContextType>;
  alertId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  alert?: Resolver<Maybe<ResolversTypes['Alert']>, ParentType, ContextType>;
  reservationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reservation?: Resolver<Maybe<ResolversTypes['Reservation']>, ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
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
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Viewer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notifications?: Resolver<Maybe<ResolversTypes['NotificationConnection']>, ParentType, ContextType, RequireFields<ViewerNotificationsArgs, 'first' | 'unreadOnly'>>;
  unreadCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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
  projectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  caseId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  approvalCase?: Resolver<Maybe<ResolversTypes['ApprovalCase']>, ParentType, ContextType>;
  stepId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['Step']>, ParentType, ContextType>;
};

export type NotificationConnectionResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['NotificationConnection'] = ResolversParentTypes['NotificationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Notification']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MarkNotificationsReadPayloadResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['MarkNotificationsReadPayload'] = ResolversParentTypes['MarkNotificationsReadPayload']> = {
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
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
  NotificationConnection?: NotificationConnectionResolvers<ContextType>;
  MarkNotificationsReadPayload?: MarkNotificationsReadPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = EventsContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  visible?: VisibleDirectiveResolver<any, any, ContextType>;
  reach?: ReachDirectiveResolver<any, any, ContextType>;
};
