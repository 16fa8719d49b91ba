// Generated from schema/directory.graphql by `npm run generate`.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Quantity as QuantityParent } from '@kuaijin/kit/measures/quantity';
import type { Money as MoneyParent } from '@kuaijin/kit/measures/money';
import type { TimedAct, Identity } from '@kuaijin/kit/access/posts';
import type { Refusal } from '@kuaijin/kit/errors';
import type { Region as RegionParent } from '../domain/region';
import type { Department as DepartmentParent } from '../domain/department';
import type { Actor as ActorParent } from '../domain/actor';
import type { SubstitutionView } from './substitutions';
import type { Organisation as OrganisationParent } from '../domain/organisation';
import type { ServiceAccount as ServiceAccountParent } from '../domain/service-account';
import type { DirectoryContext } from '../model/context';
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
  readonly troubledStreamsOfDirectory?: Maybe<TroubledStreams>;
  /** 当前用户; null when not signed in */
  readonly me?: Maybe<Viewer>;
  /** 行政区划, by id or by GB/T 2260 code; exactly one */
  readonly region?: Maybe<Region>;
  /** 下级行政区划列表 */
  readonly regions?: Maybe<RegionConnection>;
  /** 部门列表 */
  readonly departments?: Maybe<DepartmentConnection>;
  /** 部门 */
  readonly department?: Maybe<Department>;
  /** 人员 */
  readonly actor?: Maybe<Actor>;
  /** 单位 (业主等) 列表 */
  readonly organisations?: Maybe<OrganisationConnection>;
  /** 单位 */
  readonly organisation?: Maybe<Organisation>;
  /** 服务账户列表: those of the caller's region */
  readonly serviceAccounts?: Maybe<ServiceAccountConnection>;
};


export type QueryRegionArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRegionsArgs = {
  parentId?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDepartmentsArgs = {
  regionId?: InputMaybe<Scalars['ID']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDepartmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryActorArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganisationsArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrganisationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryServiceAccountsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** 登记或更改部门 */
  readonly putDepartment?: Maybe<DepartmentPayload>;
  /** 登记或更改人员及其岗位: nobody changes his own entry; OPERATOR is given by operators, to officers of a department */
  readonly putActor?: Maybe<ActorPayload>;
  /** 登记单位 */
  readonly registerOrganisation?: Maybe<OrganisationPayload>;
  /** 登记请假和AB角: by the officer, the head of the department or an operator */
  readonly putSubstitution?: Maybe<SubstitutionPayload>;
  /** 提前结束AB角 */
  readonly endSubstitution?: Maybe<SubstitutionPayload>;
  /** 登记或更改服务账户: a new one is given a secret, which is told once */
  readonly putServiceAccount?: Maybe<ServiceAccountPayload>;
  /** 更换服务账户密钥: the former secret is good for nothing from now on */
  readonly rotateServiceAccountSecret?: Maybe<ServiceAccountPayload>;
  /** 停用服务账户: for ever; its tokens end within seconds */
  readonly withdrawServiceAccount?: Maybe<ServiceAccountPayload>;
};


export type MutationPutDepartmentArgs = {
  input: PutDepartmentInput;
};


export type MutationPutActorArgs = {
  input: PutActorInput;
};


export type MutationRegisterOrganisationArgs = {
  input: RegisterOrganisationInput;
};


export type MutationPutSubstitutionArgs = {
  input: PutSubstitutionInput;
};


export type MutationEndSubstitutionArgs = {
  input: EndSubstitutionInput;
};


export type MutationPutServiceAccountArgs = {
  input: PutServiceAccountInput;
};


export type MutationRotateServiceAccountSecretArgs = {
  input: ServiceAccountInput;
};


export type MutationWithdrawServiceAccountArgs = {
  input: ServiceAccountInput;
};

/** 当前用户 */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** 编号 of the person; the subject of the token */
  readonly id: Scalars['ID']['output'];
  /** 本人; null for a person whom the directory does not list */
  readonly actor?: Maybe<Actor>;
  /** 岗位 */
  readonly posts: ReadonlyArray<Scalars['String']['output']>;
  /** 本人的请假和AB角, the last registered first */
  readonly substitutions: ReadonlyArray<Substitution>;
  /** 代谁办理: whose work the viewer does, or will do */
  readonly substitutesFor: ReadonlyArray<Substitution>;
  /** 所在部门编号 */
  readonly departmentId?: Maybe<Scalars['ID']['output']>;
  /** 所在部门 */
  readonly department?: Maybe<Department>;
  /** 区划代码 */
  readonly regionCode?: Maybe<Scalars['String']['output']>;
  /** 所属单位编号, of a person of an owner */
  readonly organisationId?: Maybe<Scalars['ID']['output']>;
  /** 所属单位 */
  readonly organisation?: Maybe<Organisation>;
};

/** 行政区划 (GB/T 2260) */
export type Region = {
  readonly __typename?: 'Region';
  /** 编号 */
  readonly id: Scalars['ID']['output'];
  /** GB/T 2260 代码, six digits */
  readonly code: Scalars['String']['output'];
  /** 名称 */
  readonly name: Scalars['String']['output'];
  /** 英文名称 */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** 层级 */
  readonly level: Level;
  /** 上级区划 */
  readonly parent?: Maybe<Region>;
};

/** 区划列表 */
export type RegionConnection = {
  readonly __typename?: 'RegionConnection';
  /** 本页 */
  readonly nodes: ReadonlyArray<Region>;
  /** 页信息 */
  readonly pageInfo: PageInfo;
};

/** 部门: a catalogue names departments by code, a case resolves (region of the project, code) */
export type Department = {
  readonly __typename?: 'Department';
  /** 编号 */
  readonly id: Scalars['ID']['output'];
  /** 代码, as catalogues name it */
  readonly code: Scalars['String']['output'];
  /** 名称 */
  readonly name: Scalars['String']['output'];
  /** 英文名称 */
  readonly nameEn: Scalars['String']['output'];
  /** 所属区划编号 */
  readonly regionId: Scalars['ID']['output'];
  /** 所属区划 */
  readonly region?: Maybe<Region>;
  /** 负责人 */
  readonly head?: Maybe<Actor>;
  /** 分管领导 */
  readonly leaderInCharge?: Maybe<Actor>;
  /** 人员 */
  readonly officers: ReadonlyArray<Actor>;
};

/** 部门列表 */
export type DepartmentConnection = {
  readonly __typename?: 'DepartmentConnection';
  /** 本页 */
  readonly nodes: ReadonlyArray<Department>;
  /** 页信息 */
  readonly pageInfo: PageInfo;
};

/** 人员: an officer, or a person of an owner */
export type Actor = {
  readonly __typename?: 'Actor';
  /** 编号 */
  readonly id: Scalars['ID']['output'];
  /** 姓名 */
  readonly name: Scalars['String']['output'];
  /** 所在部门 */
  readonly department?: Maybe<Department>;
  /** 所属单位, of a person of an owner */
  readonly organisation?: Maybe<Organisation>;
  /** 岗位 */
  readonly posts: ReadonlyArray<Post>;
  /** 请假和AB角, the last registered first, at most 100 */
  readonly substitutions: ReadonlyArray<Substitution>;
};

/** 请假和AB角: who does an officer's work while he is on leave */
export type Substitution = {
  readonly __typename?: 'Substitution';
  /** 编号 */
  readonly id: Scalars['ID']['output'];
  /** 请假人编号 */
  readonly officerId: Scalars['ID']['output'];
  /** 请假人 */
  readonly officer?: Maybe<Actor>;
  /** 代办人编号 (B角) */
  readonly substituteId: Scalars['ID']['output'];
  /** 代办人 (B角) */
  readonly substitute?: Maybe<Actor>;
  /** 第一天 */
  readonly from: Scalars['Date']['output'];
  /** 最后一天 */
  readonly to: Scalars['Date']['output'];
  /** 事由 */
  readonly reason: Scalars['String']['output'];
  /** 登记人 */
  readonly registeredBy?: Maybe<Actor>;
  /** 现在是否有效 */
  readonly isInEffect: Scalars['Boolean']['output'];
  /** 提前结束的时间 */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** 登记请假和AB角的输入 */
export type PutSubstitutionInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 请假人编号 */
  readonly officerId: Scalars['ID']['input'];
  /** 代办人编号: of the same department, holding the posts himself in which he stands in, not on leave himself, and somebody else than who registers the leave */
  readonly substituteId: Scalars['ID']['input'];
  /** 第一天 */
  readonly from: Scalars['Date']['input'];
  /** 最后一天, at most 366 days */
  readonly to: Scalars['Date']['input'];
  /** 事由 */
  readonly reason: Scalars['String']['input'];
};

/** 提前结束AB角的输入 */
export type EndSubstitutionInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 编号 */
  readonly substitutionId: Scalars['ID']['input'];
  /** 事由 */
  readonly reason: Scalars['String']['input'];
};

/** AB角变更的结果 */
export type SubstitutionPayload = {
  readonly __typename?: 'SubstitutionPayload';
  /** 请假和AB角 */
  readonly substitution?: Maybe<Substitution>;
  /** 变更在状态流中的位置 */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** 业务拒绝 */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 单位: a project owner or another organisation */
export type Organisation = {
  readonly __typename?: 'Organisation';
  /** 编号 */
  readonly id: Scalars['ID']['output'];
  /** 名称 */
  readonly name: Scalars['String']['output'];
  /** 统一社会信用代码 */
  readonly creditCode?: Maybe<Scalars['String']['output']>;
  /** 是否有未修复的失信记录 */
  readonly hasBadCredit: Scalars['Boolean']['output'];
  /** 是否演示数据 */
  readonly isDemoData: Scalars['Boolean']['output'];
};

/** 单位列表 */
export type OrganisationConnection = {
  readonly __typename?: 'OrganisationConnection';
  /** 本页 */
  readonly nodes: ReadonlyArray<Organisation>;
  /** 页信息 */
  readonly pageInfo: PageInfo;
};

/** 登记或更改部门的输入 */
export type PutDepartmentInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 预期版本, where somebody looked first */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 区划编号 */
  readonly regionId: Scalars['ID']['input'];
  /** 代码: capital letters and digits */
  readonly code: Scalars['String']['input'];
  /** 名称 */
  readonly name: Scalars['String']['input'];
  /** 英文名称 */
  readonly nameEn: Scalars['String']['input'];
  /** 负责人编号; left out: stays, null: nobody */
  readonly headId?: InputMaybe<Scalars['ID']['input']>;
  /** 分管领导编号; left out: stays, null: nobody */
  readonly leaderInChargeId?: InputMaybe<Scalars['ID']['input']>;
};

/** 部门变更的结果 */
export type DepartmentPayload = {
  readonly __typename?: 'DepartmentPayload';
  /** 部门 */
  readonly department?: Maybe<Department>;
  /** 变更在状态流中的位置 */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** 业务拒绝 */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 登记或更改人员的输入 */
export type PutActorInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 预期版本 */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 人员编号 */
  readonly id: Scalars['ID']['input'];
  /** 姓名 */
  readonly name: Scalars['String']['input'];
  /** 部门编号; left out: stays */
  readonly departmentId?: InputMaybe<Scalars['ID']['input']>;
  /** 单位编号, of a person of an owner; left out: stays */
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** 岗位 */
  readonly posts: ReadonlyArray<Post>;
};

/** 人员变更的结果 */
export type ActorPayload = {
  readonly __typename?: 'ActorPayload';
  /** 人员 */
  readonly actor?: Maybe<Actor>;
  /** 变更在状态流中的位置 */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** 业务拒绝 */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 登记单位的输入 */
export type RegisterOrganisationInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 名称 */
  readonly name: Scalars['String']['input'];
  /** 统一社会信用代码, 18 characters */
  readonly creditCode?: InputMaybe<Scalars['String']['input']>;
  /** 是否有未修复的失信记录 */
  readonly hasBadCredit?: Scalars['Boolean']['input'];
};

/** 服务账户: a program of an integrator, which reads what is declared here and changes nothing */
export type ServiceAccount = {
  readonly __typename?: 'ServiceAccount';
  /** 编号: the client_id at the token endpoint */
  readonly id: Scalars['ID']['output'];
  /** 名称 */
  readonly name: Scalars['String']['output'];
  /** 所属区划编号: it reads of this region and of what lies inside */
  readonly regionId: Scalars['ID']['output'];
  /** 可读范围 */
  readonly scopes: ReadonlyArray<ServiceScope>;
  /** 密钥生成时间 */
  readonly secretSetAt: Scalars['DateTime']['output'];
  /** 停用时间 */
  readonly withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

/** 服务账户可读范围 */
export type ServiceScope =
  /** 项目 */
  | 'PROJECTS'
  /** 审批 */
  | 'APPROVALS'
  /** 督查 */
  | 'SUPERVISION'
  /** 用地等指标 */
  | 'LAND'
  /** 资金 */
  | 'FUNDS'
  /** 状态流: events of the services that are named beside it */
  | 'EVENTS';

/** 服务账户列表 */
export type ServiceAccountConnection = {
  readonly __typename?: 'ServiceAccountConnection';
  /** 本页 */
  readonly nodes: ReadonlyArray<ServiceAccount>;
  /** 页信息 */
  readonly pageInfo: PageInfo;
};

/** 登记或更改服务账户的输入 */
export type PutServiceAccountInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 预期版本, where somebody looked first */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 编号: service- and small letters, digits and hyphens */
  readonly id: Scalars['ID']['input'];
  /** 名称 */
  readonly name: Scalars['String']['input'];
  /** 所属区划编号 */
  readonly regionId: Scalars['ID']['input'];
  /** 可读范围 */
  readonly scopes: ReadonlyArray<ServiceScope>;
};

/** 服务账户操作的输入 */
export type ServiceAccountInput = {
  /** 幂等键 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 服务账户编号 */
  readonly serviceAccountId: Scalars['ID']['input'];
  /** 事由 */
  readonly reason: Scalars['String']['input'];
};

/** 服务账户变更的结果 */
export type ServiceAccountPayload = {
  readonly __typename?: 'ServiceAccountPayload';
  /** 服务账户 */
  readonly serviceAccount?: Maybe<ServiceAccount>;
  /** 密钥: of a new account or after a change of it; told in this answer alone, since nobody keeps it */
  readonly secret?: Maybe<Scalars['String']['output']>;
  /** 变更在状态流中的位置 */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** 业务拒绝 */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 登记单位的结果 */
export type OrganisationPayload = {
  readonly __typename?: 'OrganisationPayload';
  /** 单位 */
  readonly organisation?: Maybe<Organisation>;
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
  Viewer: Viewer;
  Region: Region;
  Department: Department;
  Actor: Actor;
  Organisation: Organisation;
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
  Clock: ResolverTypeWrapper<Omit<Clock, 'extension' | 'nextRung' | 'firedRungs'> & { extension?: Maybe<ResolversTypes['Extension']>, nextRung?: Maybe<ResolversTypes['Rung']>, firedRungs: ReadonlyArray<ResolversTypes['Rung']> }>;
  Pause: ResolverTypeWrapper<Pause>;
  PauseKind: PauseKind;
  Extension: ResolverTypeWrapper<Omit<Extension, 'approvedBy'> & { approvedBy: ResolversTypes['Act'] }>;
  Rung: ResolverTypeWrapper<Omit<Rung, 'to'> & { to?: Maybe<ResolversTypes['Actor']> }>;
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
  Viewer: ResolverTypeWrapper<Identity>;
  Region: ResolverTypeWrapper<RegionParent>;
  RegionConnection: ResolverTypeWrapper<Omit<RegionConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Region']> }>;
  Department: ResolverTypeWrapper<DepartmentParent>;
  DepartmentConnection: ResolverTypeWrapper<Omit<DepartmentConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Department']> }>;
  Actor: ResolverTypeWrapper<ActorParent>;
  Substitution: ResolverTypeWrapper<SubstitutionView>;
  PutSubstitutionInput: PutSubstitutionInput;
  EndSubstitutionInput: EndSubstitutionInput;
  SubstitutionPayload: ResolverTypeWrapper<Omit<SubstitutionPayload, 'substitution' | 'userErrors'> & { substitution?: Maybe<ResolversTypes['Substitution']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Organisation: ResolverTypeWrapper<OrganisationParent>;
  OrganisationConnection: ResolverTypeWrapper<Omit<OrganisationConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Organisation']> }>;
  PutDepartmentInput: PutDepartmentInput;
  DepartmentPayload: ResolverTypeWrapper<Omit<DepartmentPayload, 'department' | 'userErrors'> & { department?: Maybe<ResolversTypes['Department']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PutActorInput: PutActorInput;
  ActorPayload: ResolverTypeWrapper<Omit<ActorPayload, 'actor' | 'userErrors'> & { actor?: Maybe<ResolversTypes['Actor']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RegisterOrganisationInput: RegisterOrganisationInput;
  ServiceAccount: ResolverTypeWrapper<ServiceAccountParent>;
  ServiceScope: ServiceScope;
  ServiceAccountConnection: ResolverTypeWrapper<Omit<ServiceAccountConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['ServiceAccount']> }>;
  PutServiceAccountInput: PutServiceAccountInput;
  ServiceAccountInput: ServiceAccountInput;
  ServiceAccountPayload: ResolverTypeWrapper<Omit<ServiceAccountPayload, 'serviceAccount' | 'userErrors'> & { serviceAccount?: Maybe<ResolversTypes['ServiceAccount']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  OrganisationPayload: ResolverTypeWrapper<Omit<OrganisationPayload, 'organisation' | 'userErrors'> & { organisation?: Maybe<ResolversTypes['Organisation']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
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
  Clock: Omit<Clock, 'extension' | 'nextRung' | 'firedRungs'> & { extension?: Maybe<ResolversParentTypes['Extension']>, nextRung?: Maybe<ResolversParentTypes['Rung']>, firedRungs: ReadonlyArray<ResolversParentTypes['Rung']> };
  Pause: Pause;
  Extension: Omit<Extension, 'approvedBy'> & { approvedBy: ResolversParentTypes['Act'] };
  Rung: Omit<Rung, 'to'> & { to?: Maybe<ResolversParentTypes['Actor']> };
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
  Viewer: Identity;
  Region: RegionParent;
  RegionConnection: Omit<RegionConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Region']> };
  Department: DepartmentParent;
  DepartmentConnection: Omit<DepartmentConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Department']> };
  Actor: ActorParent;
  Substitution: SubstitutionView;
  PutSubstitutionInput: PutSubstitutionInput;
  EndSubstitutionInput: EndSubstitutionInput;
  SubstitutionPayload: Omit<SubstitutionPayload, 'substitution' | 'userErrors'> & { substitution?: Maybe<ResolversParentTypes['Substitution']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Organisation: OrganisationParent;
  OrganisationConnection: Omit<OrganisationConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Organisation']> };
  PutDepartmentInput: PutDepartmentInput;
  DepartmentPayload: Omit<DepartmentPayload, 'department' | 'userErrors'> & { department?: Maybe<ResolversParentTypes['Department']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PutActorInput: PutActorInput;
  ActorPayload: Omit<ActorPayload, 'actor' | 'userErrors'> & { actor?: Maybe<ResolversParentTypes['Actor']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RegisterOrganisationInput: RegisterOrganisationInput;
  ServiceAccount: ServiceAccountParent;
  ServiceAccountConnection: Omit<ServiceAccountConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['ServiceAccount']> };
  PutServiceAccountInput: PutServiceAccountInput;
  ServiceAccountInput: ServiceAccountInput;
  ServiceAccountPayload: Omit<ServiceAccountPayload, 'serviceAccount' | 'userErrors'> & { serviceAccount?: Maybe<ResolversParentTypes['ServiceAccount']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  OrganisationPayload: Omit<OrganisationPayload, 'organisation' | 'userErrors'> & { organisation?: Maybe<ResolversParentTypes['Organisation']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  posts?: Maybe<ReadonlyArray<Post>>;
  signedIn?: Maybe<Scalars['Boolean']['input']>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = DirectoryContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type VisibleDirectiveArgs = {
  by: Scalars['String']['input'];
};

export type VisibleDirectiveResolver<Result, Parent, ContextType = DirectoryContext, Args = VisibleDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ReachDirectiveArgs = {
  by: ReadonlyArray<Scalars['String']['input']>;
};

export type ReachDirectiveResolver<Result, Parent, ContextType = DirectoryContext, Args = ReachDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

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
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType, Partial<QuantityValueArgs>>;
  isRounded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<QuantityIsRoundedArgs>>;
};

export type MoneyResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  yuan?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  wan?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  yi?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type CountResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ActResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Act'] = ResolversParentTypes['Act']> = {
  actorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onBehalfOfId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
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

export type PauseResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Pause'] = ResolversParentTypes['Pause']> = {
  kind?: Resolver<ResolversTypes['PauseKind'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExtensionResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Extension'] = ResolversParentTypes['Extension']> = {
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  approvedBy?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RungResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Rung'] = ResolversParentTypes['Rung']> = {
  kind?: Resolver<ResolversTypes['RungKind'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'StateConflict' | 'InsufficientQuota' | 'InsufficientFunds', ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  received?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotAllowedResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['NotAllowed'] = ResolversParentTypes['NotAllowed']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  neededRole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateConflictResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['StateConflict'] = ResolversParentTypes['StateConflict']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
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
  firstWrongSeq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type QueryResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  troubledStreamsOfDirectory?: Resolver<Maybe<ResolversTypes['TroubledStreams']>, ParentType, ContextType>;
  me?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, Partial<QueryRegionArgs>>;
  regions?: Resolver<Maybe<ResolversTypes['RegionConnection']>, ParentType, ContextType, RequireFields<QueryRegionsArgs, 'first'>>;
  departments?: Resolver<Maybe<ResolversTypes['DepartmentConnection']>, ParentType, ContextType, RequireFields<QueryDepartmentsArgs, 'first'>>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType, RequireFields<QueryDepartmentArgs, 'id'>>;
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<QueryActorArgs, 'id'>>;
  organisations?: Resolver<Maybe<ResolversTypes['OrganisationConnection']>, ParentType, ContextType, RequireFields<QueryOrganisationsArgs, 'first'>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'id'>>;
  serviceAccounts?: Resolver<Maybe<ResolversTypes['ServiceAccountConnection']>, ParentType, ContextType, RequireFields<QueryServiceAccountsArgs, 'first'>>;
};

export type MutationResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  putDepartment?: Resolver<Maybe<ResolversTypes['DepartmentPayload']>, ParentType, ContextType, RequireFields<MutationPutDepartmentArgs, 'input'>>;
  putActor?: Resolver<Maybe<ResolversTypes['ActorPayload']>, ParentType, ContextType, RequireFields<MutationPutActorArgs, 'input'>>;
  registerOrganisation?: Resolver<Maybe<ResolversTypes['OrganisationPayload']>, ParentType, ContextType, RequireFields<MutationRegisterOrganisationArgs, 'input'>>;
  putSubstitution?: Resolver<Maybe<ResolversTypes['SubstitutionPayload']>, ParentType, ContextType, RequireFields<MutationPutSubstitutionArgs, 'input'>>;
  endSubstitution?: Resolver<Maybe<ResolversTypes['SubstitutionPayload']>, ParentType, ContextType, RequireFields<MutationEndSubstitutionArgs, 'input'>>;
  putServiceAccount?: Resolver<Maybe<ResolversTypes['ServiceAccountPayload']>, ParentType, ContextType, RequireFields<MutationPutServiceAccountArgs, 'input'>>;
  rotateServiceAccountSecret?: Resolver<Maybe<ResolversTypes['ServiceAccountPayload']>, ParentType, ContextType, RequireFields<MutationRotateServiceAccountSecretArgs, 'input'>>;
  withdrawServiceAccount?: Resolver<Maybe<ResolversTypes['ServiceAccountPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawServiceAccountArgs, 'input'>>;
};

export type ViewerResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer'], FederationReferenceType extends FederationReferenceTypes['Viewer'] = FederationReferenceTypes['Viewer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Viewer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  posts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  substitutions?: Resolver<ReadonlyArray<ResolversTypes['Substitution']>, ParentType, ContextType>;
  substitutesFor?: Resolver<ReadonlyArray<ResolversTypes['Substitution']>, ParentType, ContextType>;
  departmentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  regionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
};

export type RegionResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
};

export type RegionConnectionResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['RegionConnection'] = ResolversParentTypes['RegionConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DepartmentResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department'], FederationReferenceType extends FederationReferenceTypes['Department'] = FederationReferenceTypes['Department']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Department']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  head?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  leaderInCharge?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  officers?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
};

export type DepartmentConnectionResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['DepartmentConnection'] = ResolversParentTypes['DepartmentConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Department']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ActorResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor'], FederationReferenceType extends FederationReferenceTypes['Actor'] = FederationReferenceTypes['Actor']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Actor']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  posts?: Resolver<ReadonlyArray<ResolversTypes['Post']>, ParentType, ContextType>;
  substitutions?: Resolver<ReadonlyArray<ResolversTypes['Substitution']>, ParentType, ContextType>;
};

export type SubstitutionResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Substitution'] = ResolversParentTypes['Substitution']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  officerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  substituteId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  substitute?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registeredBy?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  isInEffect?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SubstitutionPayloadResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['SubstitutionPayload'] = ResolversParentTypes['SubstitutionPayload']> = {
  substitution?: Resolver<Maybe<ResolversTypes['Substitution']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  creditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasBadCredit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isDemoData?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DepartmentPayloadResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['DepartmentPayload'] = ResolversParentTypes['DepartmentPayload']> = {
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ActorPayloadResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['ActorPayload'] = ResolversParentTypes['ActorPayload']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ServiceAccountResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['ServiceAccount'] = ResolversParentTypes['ServiceAccount']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['ServiceScope']>, ParentType, ContextType>;
  secretSetAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ServiceAccountConnectionResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['ServiceAccountConnection'] = ResolversParentTypes['ServiceAccountConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ServiceAccount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ServiceAccountPayloadResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['ServiceAccountPayload'] = ResolversParentTypes['ServiceAccountPayload']> = {
  serviceAccount?: Resolver<Maybe<ResolversTypes['ServiceAccount']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrganisationPayloadResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['OrganisationPayload'] = ResolversParentTypes['OrganisationPayload']> = {
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
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
};
