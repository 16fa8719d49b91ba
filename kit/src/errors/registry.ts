/**
 * The registry of errors: the one place where a code, its wording and its HTTP status are declared. `docs/errors.md`
 * and the enum `ErrorCode` of the graph are generated from it. Pure: workflows import it.
 *
 * A code of kind `refusal` is an answer of a rule and reaches clients as data (`userErrors`); a code of kind `request`
 * says that the request itself cannot be served and reaches them as a top-level error with `extensions.code`.
 */

/** One entry of the registry. */
export interface ErrorEntry {
  readonly kind: 'refusal' | 'request';
  /** Status of the HTTP answer when nothing of the request could be served. */
  readonly http: number;
  readonly en: string;
  readonly zh: string;
  /** For whom reads the error reference: when it comes and what to do. */
  readonly details: string;
}

const refusal = (en: string, zh: string, details: string, http = 422) =>
  ({ kind: 'refusal', http, en, zh, details }) as const satisfies ErrorEntry;
const request = (http: number, en: string, zh: string, details: string) =>
  ({ kind: 'request', http, en, zh, details }) as const satisfies ErrorEntry;

/** Code to entry, in the order of the error reference. A code is never reused for another meaning. */
export const errorRegistry = {
  INVALID_INPUT: refusal(
    'The value is not acceptable.',
    '输入的内容不符合要求。',
    'The path names the argument; `expected` and `received` say what was wanted and what came.',
    400,
  ),
  MALFORMED_CODE: refusal(
    'The code is not of a published form.',
    '代码格式不正确。',
    'A project code (投资项目统一代码), region code or the like. `expected` shows the forms that are accepted.',
  ),
  NOT_FOUND: refusal(
    'There is no such thing.',
    '未找到该对象。',
    'The id or code at the path is unknown, or hidden from the caller.',
    404,
  ),
  NOT_ALLOWED: refusal(
    'The caller may not do this.',
    '无权办理。',
    'Another post, department or region is needed; `neededPost` names the post where one would do.',
    403,
  ),
  STATE_CONFLICT: refusal(
    'This cannot be done in the present state.',
    '当前状态不允许此操作。',
    'Carries the state and version that hold now, and who changed it. Read it again and decide anew.',
    409,
  ),
  VERSION_CONFLICT: refusal(
    'It was changed since it was read.',
    '内容已被他人修改。',
    '`ifVersion` is not the version that holds now. Read it again.',
    409,
  ),
  IDEMPOTENCY_KEY_REUSED: refusal(
    'The idempotency key was used for another request.',
    '该幂等键已用于其他请求。',
    'The same key always means the same content. Take a new key for a new request.',
    409,
  ),
  INSUFFICIENT_QUOTA: refusal(
    'The pool does not hold enough.',
    '指标余额不足。',
    'Carries what was asked and what is available.',
    409,
  ),
  INSUFFICIENT_FUNDS: refusal(
    'The batch does not hold enough.',
    '资金余额不足。',
    'Carries what was asked and what is available, in fen.',
    409,
  ),
  BOND_ISSUES_STOPPED: refusal(
    'Nothing further is issued to the project until its progress is met.',
    '项目支出进度未达标，暂停后续发行。',
    'One of its issues of special bonds is on the list of those that are behind.',
    409,
  ),
  RESERVATION_CLOSED: refusal(
    'The reservation is resolved already.',
    '预留已核销或释放。',
    'It was committed, released or has expired in full.',
    409,
  ),
  RESERVATION_UNKNOWN: refusal(
    'There is no such reservation.',
    '预留不存在。',
    'Nothing was reserved under this id.',
    404,
  ),
  RESERVED_AFTER_RELEASE: refusal(
    'The reservation was released before it was made.',
    '预留在登记前已被释放。',
    'An undo overtook its do; the reservation can never be made under this id.',
    409,
  ),
  RESERVATION_EXCEEDED: refusal(
    'More than the reservation holds.',
    '超出预留数额。',
    'A reservation is resolved for at most its amount, in parts if need be.',
    409,
  ),
  START_NOT_VERIFIED: refusal(
    'The start of the works is not verified.',
    '项目开工尚未核验。',
    'What this pool holds is committed once a second person has verified the start of the works.',
    409,
  ),
  FARMLAND_NOT_REPLACED: refusal(
    'The arable land of the site is not replaced yet.',
    '占用耕地尚未完成占补核销。',
    'Quota for land is committed once what replaces the arable land is written off by area, by paddy and by grain.',
    409,
  ),
  ALLOCATION_OUT_OF_ORDER: refusal(
    'Others stand before it in the order in which quota is given.',
    '配置次序在前的申请尚未批复。',
    'Key projects, verified starts and the score of their output decide; `allocationOrder` lists who is before. Give a ' +
      'reason to pass them over.',
    409,
  ),
  RESERVE_BY_REQUEST: refusal(
    'A reserve gives by granted requests alone.',
    '省级收储指标须按申请批复配置。',
    'Ask for quota (`requestQuota`); the office that keeps the reserve grants it in order.',
    409,
  ),
  ADVANCE_CAP_EXCEEDED: refusal(
    'The advance would pass its cap.',
    '预支超过上限。',
    'Carries what was asked and what may still be advanced.',
    409,
  ),
  START_NOT_READY: refusal(
    'What the start needs is not ready.',
    '开工要素尚未落实。',
    'The deployment asks for these dimensions of readiness (`KUAIJIN_READINESS_BLOCKS`) before a start is planned.',
    409,
  ),
  BATCH_DEMAND_UNMET: refusal(
    'What the next batch of the library demands is not there.',
    '进入该批次的条件尚不具备。',
    '`expected` says what is missing; `Project.batchDemands` lists what the next batch demands.',
    409,
  ),
  ADVANCE_GRANT_LAPSED: refusal(
    'An earlier grant of advance land use ended without an application for the whole.',
    '前次先行用地逾期未正式报批。',
    'The whole has to be applied for (`recordLandApplication`) before more may be used ahead; `expected` says until when.',
  ),
  SETTLEMENT_EXCEEDED: refusal(
    'More than is advanced.',
    '超出未归还的预支。',
    'Carries what was asked and what is advanced.',
    409,
  ),
  NOT_TRANSFERABLE: refusal(
    'The two accounts do not count the same.',
    '两个账户口径不同，不能调剂。',
    'An amount goes to an account of the same kind or source and of the same year; demonstration data and reserves stay apart.',
    409,
  ),
  YEAR_NOT_OVER: refusal(
    'The year of the account is not over.',
    '账户所属年度尚未结束。',
    'What is left of a year is carried forward once the year has ended.',
    409,
  ),
  RESERVATIONS_OPEN: refusal(
    'Reservations of the account are open.',
    '账户尚有未办结的预留。',
    'A year is closed when what is held is committed or released: it follows its project and cannot change its account.',
    409,
  ),
  NOT_SETTLED: refusal(
    'Advances or what was issued ahead are not settled.',
    '预支或预下达尚未结清。',
    'A year is closed when advances are settled and the plan has taken in what was issued ahead of it.',
    409,
  ),
  PROPOSAL_CLOSED: refusal(
    'The proposal is not open.',
    '该提请已办结或已失效。',
    'It was confirmed, declined or withdrawn, or its time is up. Propose it anew.',
    409,
  ),
  ENTRY_CORRECTED: refusal(
    'The entry was corrected before.',
    '该台账条目已冲正。',
    'An entry of a ledger is reversed once.',
    409,
  ),
  ENTRY_NOT_CORRECTABLE: refusal(
    'The entry cannot be reversed.',
    '该台账条目不能冲正。',
    'It has an opposite of its own, which `expected` names, or what followed from it no longer stands.',
    409,
  ),
  NOT_WHOLE_MINOR_UNITS: refusal(
    'The amount is no whole number of the smallest unit.',
    '数额不是最小计量单位的整数倍。',
    'Amounts are exact and never rounded. `expected` names the nearest acceptable amounts in the unit that was used.',
  ),
  NEGATIVE_AMOUNT: refusal(
    'The amount must be more than zero.',
    '数额必须大于零。',
    'Zero and negative amounts are refused.',
  ),
  UNIT_MISMATCH: refusal(
    'The unit does not measure this kind of quantity.',
    '计量单位与指标类型不符。',
    'Land is measured in 亩, 万亩, 公顷 or 平方米, energy in 吨标准煤, coal in 吨.',
  ),
  UNKNOWN_DEPARTMENT: refusal(
    'The region has no such department.',
    '该地区没有此部门。',
    'An applicable item names a department that the directory of the project’s region lacks.',
  ),
  TOLERANCE_FORBIDDEN: refusal(
    'The policy of tolerance does not allow this.',
    '容缺政策不允许。',
    '`expected` names what may be deferred or extended, `received` the item or the paper.',
    422,
  ),
  MATERIALS_MISSING: refusal(
    'Papers that are needed are missing.',
    '申请材料不齐全。',
    '`received` names the papers. Hand them in, have them deferred (容缺), promise (告知承诺), or say with `seenOnPaper` that they lay before the officer.',
  ),
  BAD_CREDIT: refusal(
    'The owner has a record of bad credit that was not repaired.',
    '业主有未修复的失信记录。',
    'Nothing is deferred for such an owner until its record is repaired in the directory.',
    422,
  ),
  CATALOGUE_INVALID: refusal(
    'The catalogue is not valid.',
    '审批事项目录有误。',
    'The path leads into the document; `expected` says what the rule is.',
  ),
  CATALOGUE_NOT_PUBLISHED: refusal(
    'The catalogue is not published.',
    '审批事项目录尚未发布。',
    'Publish it first, or name a version that is published.',
    409,
  ),
  CONDITION_UNANSWERED: refusal(
    'A condition of the catalogue is not answered.',
    '适用条件未作答。',
    'The path names the condition; every condition that decides whether an item applies needs an answer.',
  ),
  EXCLUSIVE_GROUP: refusal(
    'Exactly one item of an exclusive group must apply.',
    '互斥事项须且只须选择一项。',
    'The path names the group, `expected` its items.',
  ),
  COMMITMENT_FORBIDDEN: refusal(
    'The item is not approved on a promise.',
    '该事项不适用告知承诺。',
    'The catalogue of the case states no terms of commitment (告知承诺) for the item; hand in the papers for review instead.',
  ),
  NOT_HANDLED: refusal(
    'The item is looked up, not handled.',
    '该事项为前置检查事项，只查询结果，不予办理。',
    'A step of the lane PRECHECK (前置检查) is neither accepted nor decided: `lookUpStep` records what was found.',
  ),
  RESULT_NOT_FOUND: refusal(
    'No result was found that is still valid.',
    '未查到仍然有效的结果。',
    'Blocks a step of the lane PRECHECK (前置检查) until it is found: by itself in a later look, once a working day, or by `lookUpStep`.',
  ),
  CASE_CLOSED: refusal('The case has ended.', '办件已办结。', 'Nothing can be done on a case after its end.', 409),
  CASE_FAULTED: refusal(
    'The case is held for repair.',
    '办件异常，等待运维处理。',
    'A rule of the machine itself was broken. An operator sees the case and repairs it.',
    409,
  ),
  RULE_FAILED: refusal(
    'A rule of the machine failed on this operation; nothing was done.',
    '处理规则出错，本次操作未执行。',
    'The case goes on. Operators see it; the same operation fails again until the rule is mended.',
    500,
  ),
  SAME_PERSON: refusal(
    'A second person is needed.',
    '须由另一人办理。',
    'Who entered or claimed something may not verify it.',
    409,
  ),
  OPEN_TASKS: refusal(
    'Tasks of it are not signed off yet.',
    '尚有任务未销号。',
    'A whole is signed off only behind its tasks; `received` says how many are open.',
    409,
  ),
  OPEN_WORK_LEFT: refusal(
    'Something is not settled yet.',
    '尚有未办结事项。',
    'A team 专班 ends when nothing is open of what it answers for. `received` gives the count and names the first ones.',
    409,
  ),
  EVIDENCE_NEEDED: refusal(
    'Evidence is needed.',
    '须提供佐证材料。',
    'At least one piece of evidence has to be named.',
  ),
  UPLOAD_QUOTA_EXCEEDED: refusal(
    'More was announced for upload than a person may on a day.',
    '今日申请上传的文件已超出限额。',
    '`expected` names the limit of files and bytes. Nothing was announced; go on tomorrow.',
    429,
  ),
  ACCELERATION_FORBIDDEN: refusal(
    'This deployment has no accelerated clock.',
    '本部署不允许加速时钟。',
    'A working day of seconds is for demonstrations; KUAIJIN_ALLOW_ACCELERATED permits it.',
    403,
  ),
  OUTCOME_UNKNOWN: request(
    504,
    'It is not known whether the operation was done.',
    '操作结果暂时未知。',
    'Repeat it with the same idempotency key, or ask `operation(caseId, key)`. It is never done twice.',
  ),
  UNAUTHENTICATED: request(
    401,
    'Sign in first.',
    '请先登录。',
    'The request carries no token, and what it asks for is not for everybody.',
  ),
  TOKEN_INVALID: request(
    401,
    'The token cannot be verified.',
    '登录凭证无效，请重新登录。',
    'It is malformed, forged, of another issuer or of another audience; `expected` says what would do. Fetch a new token.',
  ),
  TOKEN_EXPIRED: request(401, 'The token has expired.', '登录已过期。', 'Fetch a new token and repeat the request.'),
  FORBIDDEN_SUBGRAPH: request(
    401,
    'A subgraph answers the gateway only.',
    '子图只接受网关的请求。',
    'The signed identity is missing, forged or expired. Clients ask the gateway.',
  ),
  BAD_REQUEST: request(
    400,
    'The request cannot be read.',
    '请求无法解析。',
    'Broken JSON, a wrong content type or no query.',
  ),
  GRAPHQL_INVALID: request(
    400,
    'The document is not valid GraphQL for this schema.',
    'GraphQL 文档不符合模式。',
    'A syntax error, an unknown field, a value or variable of the wrong type.',
  ),
  TOO_LARGE: request(413, 'The request is too large.', '请求内容过大。', '`expected` names the limit in bytes.'),
  REQUEST_TOO_SLOW: request(
    408,
    'The bytes came, or were taken, too slowly.',
    '传输过慢，连接已中断。',
    '`expected` names the pace. Send or fetch it again over a better line.',
  ),
  TOO_DEEP: request(400, 'The document is nested too deeply.', '查询嵌套过深。', '`expected` names the limit.'),
  TOO_COSTLY: request(
    400,
    'The document asks for too much at once.',
    '查询开销过大。',
    'Too many fields, aliases or tokens, or too many objects in the answer: ask for smaller pages. `expected` names the limit.',
  ),
  RATE_LIMITED: request(
    429,
    'Too many requests.',
    '请求过于频繁。',
    '`expected` names the limit. Wait for the seconds given in `Retry-After` and in `details.retryAfterSeconds`.',
  ),
  SUBSCRIPTION_NEEDS_STREAM: request(
    400,
    'A subscription cannot be answered by one response.',
    '订阅无法以单次应答返回。',
    'Send `accept: text/event-stream`, or ask on a WebSocket (graphql-transport-ws). Where neither comes through: `events(after:, waitSeconds:)`, a long poll.',
  ),
  INCREMENTAL_DELIVERY_UNSUPPORTED: request(
    400,
    'Answers are sent whole: neither @defer nor @stream is served.',
    '不支持 @defer 与 @stream，应答一次性返回。',
    'Ask without it; what is slow can be asked in an operation of its own.',
  ),
  PERSISTED_QUERY_NOT_FOUND: request(
    200,
    'PersistedQueryNotFound',
    '未找到该哈希对应的查询文档。',
    'The protocol of automatic persisted queries, whose clients look for these very words: send the document with its hash once.',
  ),
  DOCUMENT_NOT_LISTED: request(
    403,
    'Only documents of the allow list are answered.',
    '只接受允许清单中的查询文档。',
    'The deployment takes known documents only (`KUAIJIN_DOCUMENTS`); `schema/persisted-documents.json` lists them by hash.',
  ),
  MUTATION_NEEDS_POST: request(
    405,
    'A mutation is sent by POST.',
    '变更操作须用 POST 提交。',
    'GET changes nothing. Send the operation in the body of a POST.',
  ),
  NOT_ACCEPTABLE: request(
    406,
    'The answer has no media type that the client accepts.',
    '无法提供客户端要求的媒体类型。',
    '`expected` names those that there are.',
  ),
  CSRF_PREVENTED: request(
    400,
    'The request could have been made by a foreign page.',
    '请求可能来自其他网站。',
    'Send `content-type: application/json`, or the header `apollo-require-preflight`.',
  ),
  ADDRESS_INVALID: request(
    403,
    'The address is not valid, or no longer.',
    '附件地址无效或已过期。',
    'Addresses of attachments are signed and short-lived. Ask the graph for a new one.',
  ),
  CURSOR_INVALID: request(
    400,
    'The cursor was not given by this system.',
    '游标无效。',
    'Cursors are opaque: send them back as they came.',
  ),
  CURSOR_EXPIRED: request(
    410,
    'The cursor has expired.',
    '游标已过期。',
    'The events after it lie in the archive, which `GET /events/export` reads: go on at `details.beginAt`. Without it the feed was begun anew: start without a cursor.',
  ),
  CURSOR_FUTURE: request(
    400,
    'The cursor lies ahead of the feed.',
    '游标超前。',
    'It names events that do not exist here.',
  ),
  GRAPH_CHANGED: request(
    409,
    'The graph has changed, and the subscription is not valid any more.',
    '图谱已变更，该订阅不再有效，已结束。',
    '`received` says what is not valid. Nothing is missed: subscribe again, to what there is now, after the cursor of the last event.',
  ),
  CLIENT_TOO_SLOW: request(
    429,
    'The subscription was ended because the client took too long over an event.',
    '客户端处理过慢，订阅已结束。',
    'Nothing is lost: subscribe again after the cursor of the last event.',
  ),
  SUBGRAPH_DOWN: request(
    503,
    'A part of the system does not answer.',
    '部分服务暂不可用。',
    'The fields at the path are null; the rest of the answer holds. Try again later.',
  ),
  TIMED_OUT: request(504, 'It took too long.', '处理超时。', 'Try again; a mutation with the same idempotency key.'),
  UNAVAILABLE: request(
    503,
    'A store or server that is needed does not answer.',
    '所依赖的服务暂不可用。',
    'Nothing is lost. Try again; a mutation with the same idempotency key.',
  ),
  QUEUE_FULL: request(
    503,
    'Too many wait for the same thing.',
    '排队人数已满，请稍后再试。',
    'Nothing was done. Try again after the seconds in `details.retryAfterSeconds`; a mutation with the same idempotency key.',
  ),
  CONFIG_INVALID: request(
    500,
    'The configuration is not valid.',
    '配置有误。',
    'Given at start only, to the operator: names the variable, what was expected and what came.',
  ),
  INDEX_MISSING: request(
    500,
    'An index that this release needs is missing in the store.',
    '数据库缺少所需索引。',
    'Given at start only, to the operator: `received` names them. `npm run indexes` makes them while releases run.',
  ),
  INTERNAL: request(
    500,
    'Something went wrong on our side.',
    '系统内部错误。',
    'The logs hold more under the request id that the answer carries.',
  ),
} as const;
