// Generated from schema/projects.graphql by `npm run generate`.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Quantity as QuantityParent } from '@kuaijin/kit/measures/quantity';
import type { Money as MoneyParent } from '@kuaijin/kit/measures/money';
import type { TimedAct } from '@kuaijin/kit/access/posts';
import type { Refusal } from '@kuaijin/kit/errors';
import type { ProjectRow, ProjectPage } from '../model/projects';
import type { Milestone as MilestoneParent, MonthReport } from '../domain/project';
import type { YearPlanOfProject } from './project';
import type { PortfolioGroup } from './portfolio';
import type { ProjectsContext } from '../model/context';
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
  readonly troubledStreamsOfProjects?: Maybe<TroubledStreams>;
  /** 项目, by id or by 投资项目统一代码; exactly one */
  readonly project?: Maybe<Project>;
  /** 项目列表 */
  readonly projects?: Maybe<ProjectConnection>;
  /** 开工率 入库率 竣工率 执行率, per group, for any past day */
  readonly portfolio?: Maybe<ReadonlyArray<PortfolioRow>>;
};


export type QueryProjectArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  code?: InputMaybe<Scalars['ProjectCode']['input']>;
};


export type QueryProjectsArgs = {
  filter?: InputMaybe<ProjectFilter>;
  orderBy?: ProjectOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPortfolioArgs = {
  filter?: InputMaybe<ProjectFilter>;
  groupBy?: GroupBy;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** 登记项目 */
  readonly registerProject?: Maybe<ProjectPayload>;
  /** 批量导入项目记录; each record stands or falls alone */
  readonly importProjects?: Maybe<ImportProjectsPayload>;
  /** 更改项目的基本情况或批次 */
  readonly updateProject?: Maybe<ProjectPayload>;
  /** 列入清单, from a day on */
  readonly enterList?: Maybe<ProjectPayload>;
  /** 移出清单, from a day on */
  readonly leaveList?: Maybe<ProjectPayload>;
  /** 计划里程碑: sets the planned day */
  readonly planMilestone?: Maybe<ProjectPayload>;
  /** 报告里程碑: the owner reports the actual day, with evidence */
  readonly reportMilestone?: Maybe<ProjectPayload>;
  /** 核验里程碑: a second person verifies what was reported */
  readonly verifyMilestone?: Maybe<ProjectPayload>;
  /** 年度投资计划 */
  readonly planYear?: Maybe<ProjectPayload>;
  /** 月度投资完成报告; a correction is a new version of the month */
  readonly reportInvestment?: Maybe<ProjectPayload>;
};


export type MutationRegisterProjectArgs = {
  input: RegisterProjectInput;
};


export type MutationImportProjectsArgs = {
  input: ImportProjectsInput;
};


export type MutationUpdateProjectArgs = {
  input: UpdateProjectInput;
};


export type MutationEnterListArgs = {
  input: ListMembershipInput;
};


export type MutationLeaveListArgs = {
  input: ListMembershipInput;
};


export type MutationPlanMilestoneArgs = {
  input: PlanMilestoneInput;
};


export type MutationReportMilestoneArgs = {
  input: ReportMilestoneInput;
};


export type MutationVerifyMilestoneArgs = {
  input: VerifyMilestoneInput;
};


export type MutationPlanYearArgs = {
  input: PlanYearInput;
};


export type MutationReportInvestmentArgs = {
  input: ReportInvestmentInput;
};

/** 项目: the one record that every subgraph extends (项目通) */
export type Project = {
  readonly __typename?: 'Project';
  /** 编号 */
  readonly id: Scalars['ID']['output'];
  /** 投资项目统一代码 */
  readonly code?: Maybe<Scalars['ProjectCode']['output']>;
  /** 版本 */
  readonly version: Scalars['Int']['output'];
  /** 名称 */
  readonly name: Scalars['String']['output'];
  /** 英文名称 */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** 区划编号 */
  readonly regionId: Scalars['ID']['output'];
  /** 区划 */
  readonly region?: Maybe<Region>;
  /** 业主编号 */
  readonly ownerId?: Maybe<Scalars['ID']['output']>;
  /** 业主 */
  readonly owner?: Maybe<Organisation>;
  /** 项目库批次 */
  readonly batch?: Maybe<Batch>;
  /** 层级 */
  readonly level: Level;
  /** 类型, as the report names it */
  readonly type?: Maybe<Scalars['String']['output']>;
  /** 清单 */
  readonly lists: ReadonlyArray<ListMembership>;
  /** 总投资 */
  readonly totalInvestment?: Maybe<Money>;
  /** 本年计划投资 */
  readonly plannedThisYear?: Maybe<Money>;
  /** 年度计划 */
  readonly yearPlans: ReadonlyArray<YearPlan>;
  /** 月度投资报告, newest version of each month */
  readonly investmentReports: ReadonlyArray<InvestmentReport>;
  /** 是否演示数据: holds figures that no report gives */
  readonly isDemoData: Scalars['Boolean']['output'];
  /** 来源: the report and its words */
  readonly source?: Maybe<ProjectSource>;
  /** 里程碑 */
  readonly milestones: ReadonlyArray<Milestone>;
};


/** 项目: the one record that every subgraph extends (项目通) */
export type ProjectInvestmentReportsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** 来源 of a record that was taken from a report */
export type ProjectSource = {
  readonly __typename?: 'ProjectSource';
  /** 文号或文件名 */
  readonly document: Scalars['String']['output'];
  /** 原话 */
  readonly words?: Maybe<Scalars['String']['output']>;
  /** 报告中的状态 */
  readonly status?: Maybe<Scalars['String']['output']>;
  /** 报告内容截至日 */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
};

/** 清单成员关系, dated */
export type ListMembership = {
  readonly __typename?: 'ListMembership';
  /** 清单名称 */
  readonly list: Scalars['String']['output'];
  /** 列入日 */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** 移出日 */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** 年度计划 */
export type YearPlan = {
  readonly __typename?: 'YearPlan';
  /** 年度 */
  readonly year: Scalars['Int']['output'];
  /** 计划投资 */
  readonly planned: Money;
  /** 至今完成 */
  readonly completed: Money;
  /** 执行率, percent with one decimal; null without a plan */
  readonly executionRate?: Maybe<Scalars['Decimal']['output']>;
};

/** 月度投资报告 */
export type InvestmentReport = {
  readonly __typename?: 'InvestmentReport';
  /** 年度 */
  readonly year: Scalars['Int']['output'];
  /** 月份 */
  readonly month: Scalars['Int']['output'];
  /** 本月完成投资 */
  readonly completed: Money;
  /** 第几版 */
  readonly revision: Scalars['Int']['output'];
  /** 报告人 */
  readonly reported: Act;
};

/** 里程碑 */
export type Milestone = {
  readonly __typename?: 'Milestone';
  /** 种类 */
  readonly kind: MilestoneKind;
  /** 计划日 */
  readonly plannedOn?: Maybe<Scalars['Date']['output']>;
  /** 实际日 */
  readonly actualOn?: Maybe<Scalars['Date']['output']>;
  /** 报告人 */
  readonly reported?: Maybe<Act>;
  /** 核验人 */
  readonly verified?: Maybe<Act>;
  /** 佐证 */
  readonly evidence: ReadonlyArray<Attachment>;
};

/** 里程碑种类 */
export type MilestoneKind =
  /** 签约 */
  | 'SIGNED'
  /** 注资 */
  | 'CAPITAL_INJECTED'
  /** 开工 */
  | 'STARTED'
  /** 入库 (统计) */
  | 'STATISTICS_ENTERED'
  /** 竣工 */
  | 'COMPLETED'
  /** 投运 */
  | 'IN_OPERATION';

/** 四个一批 */
export type Batch =
  /** 谋划一批 */
  | 'PLANNED'
  /** 储备一批 */
  | 'RESERVED'
  /** 开工一批 */
  | 'STARTED'
  /** 竣工一批 */
  | 'COMPLETED';

/** 项目排序 */
export type ProjectOrder =
  /** 按编号 */
  | 'CODE'
  /** 按名称 */
  | 'NAME';

/** 项目筛选; all that is given must hold */
export type ProjectFilter = {
  /** 区划代码, with everything below it */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** 批次 */
  readonly batches?: InputMaybe<ReadonlyArray<Batch>>;
  /** 清单 */
  readonly list?: InputMaybe<Scalars['String']['input']>;
  /** 类型 */
  readonly type?: InputMaybe<Scalars['String']['input']>;
  /** 名称包含: every word, in the Chinese or the English name, whatever the case */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** 业主编号 */
  readonly ownerId?: InputMaybe<Scalars['ID']['input']>;
};

/** 分组 */
export type GroupBy =
  /** 不分组 */
  | 'NONE'
  /** 按区划 */
  | 'REGION'
  /** 按批次 */
  | 'BATCH'
  /** 按类型 */
  | 'TYPE';

/** 一组项目的指标, as of a day */
export type PortfolioRow = {
  readonly __typename?: 'PortfolioRow';
  /** 组: region code, batch or type; ALL where nothing is grouped, NONE for those without batch or type */
  readonly group: Scalars['String']['output'];
  /** 项目数 */
  readonly projects: Scalars['Int']['output'];
  /** 计划已到期应开工数 */
  readonly dueToStart: Scalars['Int']['output'];
  /** 已开工数: verified, or in the batch 开工 or 竣工 by that day */
  readonly started: Scalars['Int']['output'];
  /** 开工率, percent with one decimal; null when none was due */
  readonly startRate?: Maybe<Scalars['Decimal']['output']>;
  /** 入库率 */
  readonly statisticsRate?: Maybe<Scalars['Decimal']['output']>;
  /** 竣工率 */
  readonly completionRate?: Maybe<Scalars['Decimal']['output']>;
  /** 年度计划投资 */
  readonly planned: Money;
  /** 年度完成投资 */
  readonly completed: Money;
  /** 执行率 */
  readonly executionRate?: Maybe<Scalars['Decimal']['output']>;
};

/** 项目列表 */
export type ProjectConnection = {
  readonly __typename?: 'ProjectConnection';
  /** 本页 */
  readonly nodes: ReadonlyArray<Project>;
  /** 页信息 */
  readonly pageInfo: PageInfo;
  /** 总数, counted up to a bound of at most 10,000 */
  readonly total?: Maybe<Count>;
};


/** 项目列表 */
export type ProjectConnectionTotalArgs = {
  upTo?: Scalars['Int']['input'];
};

/** 项目变更的结果 */
export type ProjectPayload = {
  readonly __typename?: 'ProjectPayload';
  /** 项目 */
  readonly project?: Maybe<Project>;
  /** 变更在状态流中的位置 */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** 业务拒绝 */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 登记项目的输入 */
export type RegisterProjectInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 名称 */
  readonly name: Scalars['String']['input'];
  /** 英文名称 */
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  /** 投资项目统一代码 */
  readonly code?: InputMaybe<Scalars['ProjectCode']['input']>;
  /** 区划编号 */
  readonly regionId: Scalars['ID']['input'];
  /** 业主编号 */
  readonly ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 层级 */
  readonly level?: Level;
  /** 批次 */
  readonly batch?: InputMaybe<Batch>;
  /** 类型 */
  readonly type?: InputMaybe<Scalars['String']['input']>;
  /** 总投资 */
  readonly totalInvestment?: InputMaybe<MoneyInput>;
  /** 计划里程碑 */
  readonly milestones?: ReadonlyArray<PlannedMilestoneInput>;
  /** 是否演示数据 */
  readonly isDemoData?: Scalars['Boolean']['input'];
};

/** 计划的里程碑 */
export type PlannedMilestoneInput = {
  /** 种类 */
  readonly kind: MilestoneKind;
  /** 计划日 */
  readonly plannedOn: Scalars['Date']['input'];
};

/** 批量导入的输入 */
export type ImportProjectsInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 记录, at most 200 */
  readonly records: ReadonlyArray<ImportedProjectInput>;
};

/** 一条导入的记录 */
export type ImportedProjectInput = {
  /** 来源编号: becomes project-<number> */
  readonly number: Scalars['String']['input'];
  /** 名称 */
  readonly name: Scalars['String']['input'];
  /** 英文名称 */
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  /** 投资项目统一代码 */
  readonly code?: InputMaybe<Scalars['ProjectCode']['input']>;
  /** 区划编号 */
  readonly regionId: Scalars['ID']['input'];
  /** 业主编号 */
  readonly ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 层级 */
  readonly level?: Level;
  /** 批次 */
  readonly batch?: InputMaybe<Batch>;
  /** 类型 */
  readonly type?: InputMaybe<Scalars['String']['input']>;
  /** 总投资 */
  readonly totalInvestment?: InputMaybe<MoneyInput>;
  /** 清单 */
  readonly lists?: ReadonlyArray<Scalars['String']['input']>;
  /** 计划里程碑 */
  readonly milestones?: ReadonlyArray<PlannedMilestoneInput>;
  /** 来源文件 */
  readonly sourceDocument?: InputMaybe<Scalars['String']['input']>;
  /** 原话 */
  readonly sourceWords?: InputMaybe<Scalars['String']['input']>;
  /** 报告中的状态 */
  readonly sourceStatus?: InputMaybe<Scalars['String']['input']>;
  /** 报告内容截至日: the batch counts from this day on; left out: from today on */
  readonly sourceAsOf?: InputMaybe<Scalars['Date']['input']>;
  /** 是否演示数据 */
  readonly isDemoData?: Scalars['Boolean']['input'];
};

/** 批量导入的结果 */
export type ImportProjectsPayload = {
  readonly __typename?: 'ImportProjectsPayload';
  /** 导入的项目 */
  readonly projects: ReadonlyArray<Project>;
  /** 变更在状态流中的位置 */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** 业务拒绝, the path names the record */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 更改项目的输入; what is left out stays */
export type UpdateProjectInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 项目编号 */
  readonly projectId: Scalars['ID']['input'];
  /** 预期版本 */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 名称 */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** 投资项目统一代码 */
  readonly code?: InputMaybe<Scalars['ProjectCode']['input']>;
  /** 批次 */
  readonly batch?: InputMaybe<Batch>;
  /** 业主编号 */
  readonly ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 总投资 */
  readonly totalInvestment?: InputMaybe<MoneyInput>;
};

/** 清单成员关系的输入 */
export type ListMembershipInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 项目编号 */
  readonly projectId: Scalars['ID']['input'];
  /** 清单名称 */
  readonly list: Scalars['String']['input'];
  /** 日期 */
  readonly on: Scalars['Date']['input'];
};

/** 计划里程碑的输入 */
export type PlanMilestoneInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 项目编号 */
  readonly projectId: Scalars['ID']['input'];
  /** 预期版本 */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 种类 */
  readonly kind: MilestoneKind;
  /** 计划日 */
  readonly plannedOn: Scalars['Date']['input'];
};

/** 报告里程碑的输入 */
export type ReportMilestoneInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 项目编号 */
  readonly projectId: Scalars['ID']['input'];
  /** 预期版本 */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 种类 */
  readonly kind: MilestoneKind;
  /** 实际日 */
  readonly actualOn: Scalars['Date']['input'];
  /** 佐证附件编号: files that were uploaded, at least one */
  readonly fileIds?: ReadonlyArray<Scalars['ID']['input']>;
};

/** 核验里程碑的输入 */
export type VerifyMilestoneInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 项目编号 */
  readonly projectId: Scalars['ID']['input'];
  /** 预期版本 */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 种类 */
  readonly kind: MilestoneKind;
  /** 意见 */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
};

/** 年度计划的输入 */
export type PlanYearInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 项目编号 */
  readonly projectId: Scalars['ID']['input'];
  /** 预期版本 */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 年度 */
  readonly year: Scalars['Int']['input'];
  /** 计划投资 */
  readonly planned: MoneyInput;
};

/** 月度投资报告的输入 */
export type ReportInvestmentInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 项目编号 */
  readonly projectId: Scalars['ID']['input'];
  /** 预期版本 */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 年度 */
  readonly year: Scalars['Int']['input'];
  /** 月份, 1 to 12 */
  readonly month: Scalars['Int']['input'];
  /** 本月完成投资 */
  readonly completed: MoneyInput;
};

export type Region = {
  readonly __typename?: 'Region';
  /** 编号 */
  readonly id: Scalars['ID']['output'];
};

export type Organisation = {
  readonly __typename?: 'Organisation';
  /** 编号 */
  readonly id: Scalars['ID']['output'];
};

export type Actor = {
  readonly __typename?: 'Actor';
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
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
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
  Project: ResolverTypeWrapper<ProjectRow>;
  ProjectSource: ResolverTypeWrapper<ProjectSource>;
  ListMembership: ResolverTypeWrapper<ListMembership>;
  YearPlan: ResolverTypeWrapper<YearPlanOfProject>;
  InvestmentReport: ResolverTypeWrapper<MonthReport>;
  Milestone: ResolverTypeWrapper<MilestoneParent>;
  MilestoneKind: MilestoneKind;
  Batch: Batch;
  ProjectOrder: ProjectOrder;
  ProjectFilter: ProjectFilter;
  GroupBy: GroupBy;
  PortfolioRow: ResolverTypeWrapper<PortfolioGroup>;
  ProjectConnection: ResolverTypeWrapper<ProjectPage>;
  ProjectPayload: ResolverTypeWrapper<Omit<ProjectPayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversTypes['Project']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RegisterProjectInput: RegisterProjectInput;
  PlannedMilestoneInput: PlannedMilestoneInput;
  ImportProjectsInput: ImportProjectsInput;
  ImportedProjectInput: ImportedProjectInput;
  ImportProjectsPayload: ResolverTypeWrapper<Omit<ImportProjectsPayload, 'projects' | 'userErrors'> & { projects: ReadonlyArray<ResolversTypes['Project']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  UpdateProjectInput: UpdateProjectInput;
  ListMembershipInput: ListMembershipInput;
  PlanMilestoneInput: PlanMilestoneInput;
  ReportMilestoneInput: ReportMilestoneInput;
  VerifyMilestoneInput: VerifyMilestoneInput;
  PlanYearInput: PlanYearInput;
  ReportInvestmentInput: ReportInvestmentInput;
  Region: ResolverTypeWrapper<Region>;
  Organisation: ResolverTypeWrapper<Organisation>;
  Actor: ResolverTypeWrapper<Actor>;
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
  Project: ProjectRow;
  ProjectSource: ProjectSource;
  ListMembership: ListMembership;
  YearPlan: YearPlanOfProject;
  InvestmentReport: MonthReport;
  Milestone: MilestoneParent;
  ProjectFilter: ProjectFilter;
  PortfolioRow: PortfolioGroup;
  ProjectConnection: ProjectPage;
  ProjectPayload: Omit<ProjectPayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversParentTypes['Project']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RegisterProjectInput: RegisterProjectInput;
  PlannedMilestoneInput: PlannedMilestoneInput;
  ImportProjectsInput: ImportProjectsInput;
  ImportedProjectInput: ImportedProjectInput;
  ImportProjectsPayload: Omit<ImportProjectsPayload, 'projects' | 'userErrors'> & { projects: ReadonlyArray<ResolversParentTypes['Project']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  UpdateProjectInput: UpdateProjectInput;
  ListMembershipInput: ListMembershipInput;
  PlanMilestoneInput: PlanMilestoneInput;
  ReportMilestoneInput: ReportMilestoneInput;
  VerifyMilestoneInput: VerifyMilestoneInput;
  PlanYearInput: PlanYearInput;
  ReportInvestmentInput: ReportInvestmentInput;
  Region: Region;
  Organisation: Organisation;
  Actor: Actor;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  posts?: Maybe<ReadonlyArray<Post>>;
  signedIn?: Maybe<Scalars['Boolean']['input']>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = ProjectsContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type VisibleDirectiveArgs = {
  by: Scalars['String']['input'];
};

export type VisibleDirectiveResolver<Result, Parent, ContextType = ProjectsContext, Args = VisibleDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ReachDirectiveArgs = {
  by: ReadonlyArray<Scalars['String']['input']>;
};

export type ReachDirectiveResolver<Result, Parent, ContextType = ProjectsContext, Args = ReachDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

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
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType, Partial<QuantityValueArgs>>;
  isRounded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<QuantityIsRoundedArgs>>;
};

export type MoneyResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  yuan?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  wan?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  yi?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type CountResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ActResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Act'] = ResolversParentTypes['Act']> = {
  actorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onBehalfOfId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
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

export type PauseResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Pause'] = ResolversParentTypes['Pause']> = {
  kind?: Resolver<ResolversTypes['PauseKind'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExtensionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Extension'] = ResolversParentTypes['Extension']> = {
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  approvedBy?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RungResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Rung'] = ResolversParentTypes['Rung']> = {
  kind?: Resolver<ResolversTypes['RungKind'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'StateConflict' | 'InsufficientQuota' | 'InsufficientFunds', ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  received?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotAllowedResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['NotAllowed'] = ResolversParentTypes['NotAllowed']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  neededRole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateConflictResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['StateConflict'] = ResolversParentTypes['StateConflict']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
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
  firstWrongSeq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type QueryResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  troubledStreamsOfProjects?: Resolver<Maybe<ResolversTypes['TroubledStreams']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, Partial<QueryProjectArgs>>;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, RequireFields<QueryProjectsArgs, 'orderBy' | 'first'>>;
  portfolio?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PortfolioRow']>>, ParentType, ContextType, RequireFields<QueryPortfolioArgs, 'groupBy'>>;
};

export type MutationResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  registerProject?: Resolver<Maybe<ResolversTypes['ProjectPayload']>, ParentType, ContextType, RequireFields<MutationRegisterProjectArgs, 'input'>>;
  importProjects?: Resolver<Maybe<ResolversTypes['ImportProjectsPayload']>, ParentType, ContextType, RequireFields<MutationImportProjectsArgs, 'input'>>;
  updateProject?: Resolver<Maybe<ResolversTypes['ProjectPayload']>, ParentType, ContextType, RequireFields<MutationUpdateProjectArgs, 'input'>>;
  enterList?: Resolver<Maybe<ResolversTypes['ProjectPayload']>, ParentType, ContextType, RequireFields<MutationEnterListArgs, 'input'>>;
  leaveList?: Resolver<Maybe<ResolversTypes['ProjectPayload']>, ParentType, ContextType, RequireFields<MutationLeaveListArgs, 'input'>>;
  planMilestone?: Resolver<Maybe<ResolversTypes['ProjectPayload']>, ParentType, ContextType, RequireFields<MutationPlanMilestoneArgs, 'input'>>;
  reportMilestone?: Resolver<Maybe<ResolversTypes['ProjectPayload']>, ParentType, ContextType, RequireFields<MutationReportMilestoneArgs, 'input'>>;
  verifyMilestone?: Resolver<Maybe<ResolversTypes['ProjectPayload']>, ParentType, ContextType, RequireFields<MutationVerifyMilestoneArgs, 'input'>>;
  planYear?: Resolver<Maybe<ResolversTypes['ProjectPayload']>, ParentType, ContextType, RequireFields<MutationPlanYearArgs, 'input'>>;
  reportInvestment?: Resolver<Maybe<ResolversTypes['ProjectPayload']>, ParentType, ContextType, RequireFields<MutationReportInvestmentArgs, 'input'>>;
};

export type ProjectResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['ProjectCode']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  ownerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  batch?: Resolver<Maybe<ResolversTypes['Batch']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lists?: Resolver<ReadonlyArray<ResolversTypes['ListMembership']>, ParentType, ContextType>;
  totalInvestment?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  plannedThisYear?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  yearPlans?: Resolver<ReadonlyArray<ResolversTypes['YearPlan']>, ParentType, ContextType>;
  investmentReports?: Resolver<ReadonlyArray<ResolversTypes['InvestmentReport']>, ParentType, ContextType, Partial<ProjectInvestmentReportsArgs>>;
  isDemoData?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['ProjectSource']>, ParentType, ContextType>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['Milestone']>, ParentType, ContextType>;
};

export type ProjectSourceResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ProjectSource'] = ResolversParentTypes['ProjectSource']> = {
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ListMembershipResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ListMembership'] = ResolversParentTypes['ListMembership']> = {
  list?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type YearPlanResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['YearPlan'] = ResolversParentTypes['YearPlan']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  completed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  executionRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type InvestmentReportResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['InvestmentReport'] = ResolversParentTypes['InvestmentReport']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
};

export type MilestoneResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Milestone'] = ResolversParentTypes['Milestone']> = {
  kind?: Resolver<ResolversTypes['MilestoneKind'], ParentType, ContextType>;
  plannedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  actualOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reported?: Resolver<Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  verified?: Resolver<Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
};

export type PortfolioRowResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['PortfolioRow'] = ResolversParentTypes['PortfolioRow']> = {
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueToStart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  started?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  statisticsRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  completionRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  completed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  executionRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType, RequireFields<ProjectConnectionTotalArgs, 'upTo'>>;
};

export type ProjectPayloadResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ProjectPayload'] = ResolversParentTypes['ProjectPayload']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ImportProjectsPayloadResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ImportProjectsPayload'] = ResolversParentTypes['ImportProjectsPayload']> = {
  projects?: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectSource?: ProjectSourceResolvers<ContextType>;
  ListMembership?: ListMembershipResolvers<ContextType>;
  YearPlan?: YearPlanResolvers<ContextType>;
  InvestmentReport?: InvestmentReportResolvers<ContextType>;
  Milestone?: MilestoneResolvers<ContextType>;
  PortfolioRow?: PortfolioRowResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectPayload?: ProjectPayloadResolvers<ContextType>;
  ImportProjectsPayload?: ImportProjectsPayloadResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = ProjectsContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  visible?: VisibleDirectiveResolver<any, any, ContextType>;
  reach?: ReachDirectiveResolver<any, any, ContextType>;
};
