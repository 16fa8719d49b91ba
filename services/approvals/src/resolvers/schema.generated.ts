// Generated from schema/approvals.graphql by `npm run generate`.
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant, RFC 3339, answered in +08:00. */
  DateTime: { input: Date; output: Date; }
  /** A day of the calendar in China, YYYY-MM-DD. */
  Date: { input: string; output: string; }
  /** An exact decimal as a JSON string, never a float. */
  Decimal: { input: string; output: string; }
  /** An opaque position in the status feed; order is promised per case and per account. */
  Cursor: { input: string; output: string; }
  /**
   * The national code of an investment project, for example 2208-330800-04-01-123456. The published forms are accepted and
   * kept as given.
   */
  ProjectCode: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/** A post (role) that an officer or a person of an owner holds. */
export type Post =
  /** A person of the organisation that owns a project. */
  | 'OWNER'
  /** Acts for an owner, on a mandate of it. */
  | 'AGENT'
  /** An officer who handles the steps of a department. */
  | 'HANDLER'
  /** The head of a department. */
  | 'HEAD'
  /** The leader of a government in whose charge a department is. */
  | 'LEADER'
  /** An officer of the dispatch centre. */
  | 'DISPATCHER'
  /** An officer at the counter of a department or of a service hall. */
  | 'COUNTER'
  /** Keeps the pools of land, energy and coal. */
  | 'LAND_MANAGER'
  /** Keeps the batches of money. */
  | 'FUND_MANAGER'
  /** Registers projects and keeps what is known of them. */
  | 'REGISTRAR'
  /** Reports milestones and investment for statistics. */
  | 'STATISTICIAN'
  /** The second person who verifies what another one reported. */
  | 'VERIFIER'
  /** Publishes catalogues and calendars, and keeps the directory. */
  | 'CATALOGUE_EDITOR'
  /** Runs the system. */
  | 'OPERATOR'
  /** A program that reads with a service account. */
  | 'INTEGRATOR';

/** The colour of a running clock, or of the alerts of a project. */
export type Light =
  /** On time. */
  | 'GREEN'
  /** A first sheet of supervision; milder than yellow. */
  | 'BLUE'
  /** Near due, or late by up to the red limit. */
  | 'YELLOW'
  /** Graver than yellow, milder than red. */
  | 'ORANGE'
  /** Late. */
  | 'RED';

/** What became of something that one person proposed and a second one has to confirm. */
export type ProposalStatus =
  /** It waits for a second person. */
  | 'OPEN'
  /** A second person confirmed it, and it was carried out. */
  | 'CONFIRMED'
  /** Who proposed it took it back. */
  | 'WITHDRAWN'
  /** A second person did not confirm it. */
  | 'DECLINED'
  /** Nobody confirmed it in time. */
  | 'LAPSED';

/** The level of government. */
export type Level =
  /** The state. */
  | 'NATIONAL'
  /** A province, an autonomous region or a municipality of the state. */
  | 'PROVINCE'
  /** A city with districts and counties below it. */
  | 'CITY'
  /** A county, a district or a county-level city. */
  | 'COUNTY';

/** The unit of a quantity. */
export type Unit =
  /** A 15th of a hectare. */
  | 'MU'
  /** 10,000 mu. */
  | 'WAN_MU'
  /** 10,000 square metres. */
  | 'HECTARE'
  /** A square metre. */
  | 'SQUARE_METRE'
  /** The energy of a tonne of standard coal. */
  | 'TCE'
  /** 1,000 kilograms. */
  | 'TONNE'
  /** A kilogram of grain. */
  | 'KILOGRAM';

/** An exact area, energy or mass. */
export type Quantity = {
  readonly __typename?: 'Quantity';
  /** The unit in which the kind of quota is usually given. */
  readonly unit: Unit;
  /** The value in the unit asked for, by default the natural unit. */
  readonly value: Scalars['Decimal']['output'];
  /** Whether the value in that unit had to be rounded. */
  readonly isRounded: Scalars['Boolean']['output'];
};


/** An exact area, energy or mass. */
export type QuantityValueArgs = {
  in?: InputMaybe<Unit>;
};


/** An exact area, energy or mass. */
export type QuantityIsRoundedArgs = {
  in?: InputMaybe<Unit>;
};

/** A quantity; it must be a whole number of minor units (thirds of a square metre; kilograms). */
export type QuantityInput = {
  /** The value in the unit that stands beside it. */
  readonly value: Scalars['Decimal']['input'];
  /** The unit of the value. */
  readonly unit: Unit;
};

/** One sum in three units, all exact. */
export type Money = {
  readonly __typename?: 'Money';
  /** The sum in yuan, with two places. */
  readonly yuan: Scalars['Decimal']['output'];
  /** The sum in units of 10,000 yuan. */
  readonly wan: Scalars['Decimal']['output'];
  /** The sum in units of 100,000,000 yuan. */
  readonly yi: Scalars['Decimal']['output'];
};

/** The unit of a sum. */
export type MoneyUnit =
  /** One yuan. */
  | 'YUAN'
  /** 10,000 yuan. */
  | 'WAN'
  /** 100,000,000 yuan. */
  | 'YI';

/** A sum; it must be a whole number of fen, hundredths of a yuan. */
export type MoneyInput = {
  /** The value in the unit that stands beside it. */
  readonly value: Scalars['Decimal']['input'];
  /** The unit of the value. */
  readonly unit: MoneyUnit;
};

/** Where a page lies in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the first row: pass it as `before` for the page in front of this one. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last row: pass it as `after` for the next page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is a page behind this one. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is a page in front of this one. */
  readonly hasPreviousPage?: Maybe<Scalars['Boolean']['output']>;
};

/** A number of things, looked at up to a bound. */
export type Count = {
  readonly __typename?: 'Count';
  /** The number, at most the bound. */
  readonly value: Scalars['Int']['output'];
  /** False when there are more than the bound. */
  readonly isExact: Scalars['Boolean']['output'];
};

/** Who did something, in which post, for whom and when. */
export type Act = {
  readonly __typename?: 'Act';
  /** Id of the person who did it. */
  readonly actorId: Scalars['ID']['output'];
  /** The person who did it. */
  readonly actor?: Maybe<Actor>;
  /** The post in which it was done. */
  readonly post: Scalars['String']['output'];
  /** Id of the officer for whom a stand-in did it, or of the organisation for which an agent did. */
  readonly onBehalfOfId?: Maybe<Scalars['ID']['output']>;
  /** The person for whom it was done; null where that is an organisation. */
  readonly onBehalfOf?: Maybe<Actor>;
  /** When it was. */
  readonly at: Scalars['DateTime']['output'];
};

/** A file: its bytes lie in the object store, only this lies in the graph. */
export type Attachment = {
  readonly __typename?: 'Attachment';
  /** The id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** Name of the file, with its extension. */
  readonly fileName: Scalars['String']['output'];
  /** Media type of the file, for example application/pdf. */
  readonly mediaType: Scalars['String']['output'];
  /** Number of bytes. */
  readonly bytes: Scalars['Int']['output'];
  /** SHA-256 of the bytes, hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** A signed address to read the bytes from, valid for a short time. */
  readonly url: Scalars['String']['output'];
};

/** The limit of a step, a stage, a case or a problem. */
export type Clock = {
  readonly __typename?: 'Clock';
  /** The colour; null where the clock does not run. */
  readonly light?: Maybe<Light>;
  /** When the limit began to count. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The first instant after the last promised day. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** The first instant after the last day that the law allows. */
  readonly statutoryDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** The colour of the limit of the law; null where it does not run, or where there is no promise beside it. */
  readonly statutoryLight?: Maybe<Light>;
  /** Working days until it is due; negative when late. */
  readonly workingDaysLeft?: Maybe<Scalars['Int']['output']>;
  /** Whether the due time lies past the last published year of the calendar, so that it may still move. */
  readonly isProvisional: Scalars['Boolean']['output'];
  /** The pause that stops the clock now; null while it runs. */
  readonly pause?: Maybe<Pause>;
  /** The extension of the limit; null where none was given. */
  readonly extension?: Maybe<Extension>;
  /** The rung that fires next. */
  readonly nextRung?: Maybe<Rung>;
  /** The rungs that have fired. */
  readonly firedRungs: ReadonlyArray<Rung>;
};

/** A stop of a clock, for a correction of papers or a special procedure. */
export type Pause = {
  readonly __typename?: 'Pause';
  /** Of which kind it is. */
  readonly kind: PauseKind;
  /** When it began. */
  readonly since: Scalars['DateTime']['output'];
  /** Why it is so, in words. */
  readonly reason: Scalars['String']['output'];
};

/** Why a clock stands still. */
export type PauseKind =
  /** The owner has to correct papers. */
  | 'CORRECTION'
  /** A procedure whose time is not counted, such as a hearing. */
  | 'SPECIAL_PROCEDURE';

/** Given once, with approver and reason. */
export type Extension = {
  readonly __typename?: 'Extension';
  /** Who may give it, and for how long. */
  readonly kind: ExtensionKind;
  /** By how many working days the limit is longer. */
  readonly workingDays: Scalars['Int']['output'];
  /** Who approved it. */
  readonly approvedBy: Act;
  /** Why it was done, in words. */
  readonly reason: Scalars['String']['output'];
};

/** The kinds of extensions that the law knows. */
export type ExtensionKind =
  /** By up to ten working days, approved by the head of the department. */
  | 'ORDINARY'
  /** By up to fifteen working days, of what several departments decide together, approved by the head of the government. */
  | 'JOINT_HANDLING';

/** One rung of the ladder of reminders and escalations. */
export type Rung = {
  readonly __typename?: 'Rung';
  /** Of which kind it is. */
  readonly kind: RungKind;
  /** When it was. */
  readonly at: Scalars['DateTime']['output'];
  /** The person who is told. */
  readonly to?: Maybe<Actor>;
  /** The limit that it belongs to. */
  readonly limit: RungLimit;
};

/** The limits that have a ladder. */
export type RungLimit =
  /** The promise of a step, or the limit of the law where there is no promise. */
  | 'PROMISED'
  /** The five days in which papers that came are taken or sent back. */
  | 'ACCEPTANCE'
  /** The limit of the law, beside a promise. */
  | 'STATUTORY'
  /** The limit for papers that were deferred, when it has passed. */
  | 'MAKE_UP'
  /** The limit of the check of a commitment, when it has passed. */
  | 'COMMITMENT_CHECK'
  /** The ten days in which the result is handed over. */
  | 'DELIVERY'
  /** The limit within which the province answers a special study. */
  | 'SPECIAL_STUDY'
  /** The limit of a stage. */
  | 'STAGE'
  /** The limit of the whole case. */
  | 'CASE';

/** The rungs of the ladder, from the mildest to the gravest. */
export type RungKind =
  /** Reminds who handles it. */
  | 'REMIND'
  /** The light turns yellow. */
  | 'YELLOW'
  /** The light turns red. */
  | 'RED'
  /** The head of the department is told. */
  | 'HEAD'
  /** The dispatch centre is told. */
  | 'DISPATCH_CENTRE'
  /** The leader in charge is told. */
  | 'LEADER'
  /** The leader in charge of the region above is told, where a case escalates one level higher. */
  | 'PROVINCE';

/** A refusal by a rule, given as data. */
export type UserError = {
  /** Code of the registry of errors. */
  readonly code: ErrorCode;
  /** What is wrong, in one sentence. */
  readonly message: Scalars['String']['output'];
  /** Path of the argument that was refused. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** The value is of the right type, but not acceptable. */
export type InvalidInput = UserError & {
  readonly __typename?: 'InvalidInput';
  /** Code of the registry of errors. */
  readonly code: ErrorCode;
  /** What is wrong, in one sentence. */
  readonly message: Scalars['String']['output'];
  /** Path of the argument that was refused. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** What would have been accepted, in the language of the reader. */
  readonly expected: Scalars['String']['output'];
  /** What came. */
  readonly received?: Maybe<Scalars['String']['output']>;
};

/** Another post or department is needed. */
export type NotAllowed = UserError & {
  readonly __typename?: 'NotAllowed';
  /** Code of the registry of errors. */
  readonly code: ErrorCode;
  /** What is wrong, in one sentence. */
  readonly message: Scalars['String']['output'];
  /** Path of the argument that was refused. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** Who or what would do, in the language of the reader. */
  readonly expected?: Maybe<Scalars['String']['output']>;
  /** A post that would do. */
  readonly neededPost?: Maybe<Scalars['String']['output']>;
};

/** The thing is in a state, or at a version, in which this cannot be done. */
export type StateConflict = UserError & {
  readonly __typename?: 'StateConflict';
  /** Code of the registry of errors. */
  readonly code: ErrorCode;
  /** What is wrong, in one sentence. */
  readonly message: Scalars['String']['output'];
  /** Path of the argument that was refused. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The state that would do, and why, in the language of the reader. */
  readonly expected?: Maybe<Scalars['String']['output']>;
  /** The state that holds now. */
  readonly status: Scalars['String']['output'];
  /** The version that holds now. */
  readonly version: Scalars['Int']['output'];
  /** Who changed it last, and when. */
  readonly changed?: Maybe<Act>;
  /** Id of what stands in the way, such as another case of the project; null where it is the thing itself. */
  readonly heldBy?: Maybe<Scalars['ID']['output']>;
};

/** A pool holds less than was asked for. */
export type InsufficientQuota = UserError & {
  readonly __typename?: 'InsufficientQuota';
  /** Code of the registry of errors. */
  readonly code: ErrorCode;
  /** What is wrong, in one sentence. */
  readonly message: Scalars['String']['output'];
  /** Path of the argument that was refused. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** How much was asked for. */
  readonly requested: Quantity;
  /** How much is left. */
  readonly available: Quantity;
};

/** A batch holds less than was asked for. */
export type InsufficientFunds = UserError & {
  readonly __typename?: 'InsufficientFunds';
  /** Code of the registry of errors. */
  readonly code: ErrorCode;
  /** What is wrong, in one sentence. */
  readonly message: Scalars['String']['output'];
  /** Path of the argument that was refused. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** How much was asked for. */
  readonly requested: Money;
  /** How much is left. */
  readonly available: Money;
};

/** What came of walking a journal from its first entry to its last. */
export type Verification = {
  readonly __typename?: 'Verification';
  /** Name of the stream. */
  readonly stream: Scalars['ID']['output'];
  /** Whether nothing is wrong. */
  readonly ok: Scalars['Boolean']['output'];
  /** How many entries were walked. */
  readonly entries: Scalars['Int']['output'];
  /** Sequence number of the first entry that is wrong; null where none is. */
  readonly firstWrongSeq?: Maybe<Scalars['Int']['output']>;
  /** What is wrong with it. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/**
 * A journal stream whose entries cannot be carried on to read models and feed, from one entry on. Those before it are, and
 * other streams are not held up.
 */
export type TroubledStream = {
  readonly __typename?: 'TroubledStream';
  /** Name of the journal. */
  readonly journal: Scalars['String']['output'];
  /** Name of the stream. */
  readonly stream: Scalars['ID']['output'];
  /** Sequence number of the entry that cannot be carried on. */
  readonly seq: Scalars['Int']['output'];
  /** Since when it has been so. */
  readonly since: Scalars['DateTime']['output'];
  /** Why, as the log has it. */
  readonly reason: Scalars['String']['output'];
};

/** The troubled streams of a service, by name of the stream. */
export type TroubledStreams = {
  readonly __typename?: 'TroubledStreams';
  /** The streams, at most 100. */
  readonly nodes: ReadonlyArray<TroubledStream>;
  /** Whether there are more than these. */
  readonly hasMore: Scalars['Boolean']['output'];
};

/** A part of a file of vouchers. */
export type VoucherPart = {
  readonly __typename?: 'VoucherPart';
  /** The lines. */
  readonly content: Scalars['String']['output'];
  /** SHA-256 of the content, in hexadecimal digits. */
  readonly sha256: Scalars['String']['output'];
  /** How many vouchers are in it. */
  readonly count: Scalars['Int']['output'];
  /** The place of the last entry in it: the next part is asked for after it. */
  readonly endSeq: Scalars['Int']['output'];
  /** Whether another part follows. */
  readonly hasMore: Scalars['Boolean']['output'];
};

/** In which form vouchers are written. */
export type VoucherFormat =
  /** Comma-separated values after RFC 4180, UTF-8; the first part names the columns. */
  | 'CSV'
  /** A JSON object a line. */
  | 'NDJSON';

/** Why something was refused or could not be served. */
export type ErrorCode =
  /** The path names the argument; `expected` and `received` say what was wanted and what came. */
  | 'INVALID_INPUT'
  /** A project code (投资项目统一代码), region code or the like. `expected` shows the forms that are accepted. */
  | 'MALFORMED_CODE'
  /** The id or code at the path is unknown, or hidden from the caller. */
  | 'NOT_FOUND'
  /** Another post, department or region is needed; `neededPost` names the post where one would do. */
  | 'NOT_ALLOWED'
  /** Carries the state and version that hold now, and who changed it. Read it again and decide anew. */
  | 'STATE_CONFLICT'
  /** `ifVersion` is not the version that holds now. Read it again. */
  | 'VERSION_CONFLICT'
  /** The same key always means the same content. Take a new key for a new request. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** Carries what was asked and what is available. */
  | 'INSUFFICIENT_QUOTA'
  /** Carries what was asked and what is available, in fen. */
  | 'INSUFFICIENT_FUNDS'
  /** One of its issues of special bonds is on the list of those that are behind. */
  | 'BOND_ISSUES_STOPPED'
  /** It was committed, released or has expired in full. */
  | 'RESERVATION_CLOSED'
  /** Nothing was reserved under this id. */
  | 'RESERVATION_UNKNOWN'
  /** An undo overtook its do; the reservation can never be made under this id. */
  | 'RESERVED_AFTER_RELEASE'
  /** A reservation is resolved for at most its amount, in parts if need be. */
  | 'RESERVATION_EXCEEDED'
  /** What this pool holds is committed once a second person has verified the start of the works. */
  | 'START_NOT_VERIFIED'
  /** Quota for land is committed once what replaces the arable land is written off by area, by paddy and by grain. */
  | 'FARMLAND_NOT_REPLACED'
  /**
   * Key projects, verified starts and the score of their output decide; `allocationOrder` lists who is before. Give a
   * reason to pass them over.
   */
  | 'ALLOCATION_OUT_OF_ORDER'
  /** Ask for quota (`requestQuota`); the office that keeps the reserve grants it in order. */
  | 'RESERVE_BY_REQUEST'
  /** Carries what was asked and what may still be advanced. */
  | 'ADVANCE_CAP_EXCEEDED'
  /** The deployment asks for these dimensions of readiness (`KUAIJIN_READINESS_BLOCKS`) before a start is planned. */
  | 'START_NOT_READY'
  /** `expected` says what is missing; `Project.batchDemands` lists what the next batch demands. */
  | 'BATCH_DEMAND_UNMET'
  /** The whole has to be applied for (`recordLandApplication`) before more may be used ahead; `expected` says until when. */
  | 'ADVANCE_GRANT_LAPSED'
  /** Carries what was asked and what is advanced. */
  | 'SETTLEMENT_EXCEEDED'
  /**
   * An amount goes to an account of the same kind or source and of the same year; demonstration data and reserves stay
   * apart.
   */
  | 'NOT_TRANSFERABLE'
  /** What is left of a year is carried forward once the year has ended. */
  | 'YEAR_NOT_OVER'
  /** A year is closed when what is held is committed or released: it follows its project and cannot change its account. */
  | 'RESERVATIONS_OPEN'
  /** A year is closed when advances are settled and the plan has taken in what was issued ahead of it. */
  | 'NOT_SETTLED'
  /** It was confirmed, declined or withdrawn, or its time is up. Propose it anew. */
  | 'PROPOSAL_CLOSED'
  /** An entry of a ledger is reversed once. */
  | 'ENTRY_CORRECTED'
  /** It has an opposite of its own, which `expected` names, or what followed from it no longer stands. */
  | 'ENTRY_NOT_CORRECTABLE'
  /** Amounts are exact and never rounded. `expected` names the nearest acceptable amounts in the unit that was used. */
  | 'NOT_WHOLE_MINOR_UNITS'
  /** Zero and negative amounts are refused. */
  | 'NEGATIVE_AMOUNT'
  /** Land is measured in 亩, 万亩, 公顷 or 平方米, energy in 吨标准煤, coal in 吨. */
  | 'UNIT_MISMATCH'
  /** An applicable item names a department that the directory of the project’s region lacks. */
  | 'UNKNOWN_DEPARTMENT'
  /** `expected` names what may be deferred or extended, `received` the item or the paper. */
  | 'TOLERANCE_FORBIDDEN'
  /**
   * `received` names the papers. Hand them in, have them deferred (容缺), promise (告知承诺), or say with `seenOnPaper` that
   * they lay before the officer.
   */
  | 'MATERIALS_MISSING'
  /** Nothing is deferred for such an owner until its record is repaired in the directory. */
  | 'BAD_CREDIT'
  /** The path leads into the document; `expected` says what the rule is. */
  | 'CATALOGUE_INVALID'
  /** Publish it first, or name a version that is published. */
  | 'CATALOGUE_NOT_PUBLISHED'
  /** The path names the condition; every condition that decides whether an item applies needs an answer. */
  | 'CONDITION_UNANSWERED'
  /** The path names the group, `expected` its items. */
  | 'EXCLUSIVE_GROUP'
  /** The catalogue of the case states no terms of commitment (告知承诺) for the item; hand in the papers for review instead. */
  | 'COMMITMENT_FORBIDDEN'
  /** A step of the lane PRECHECK (前置检查) is neither accepted nor decided: `lookUpStep` records what was found. */
  | 'NOT_HANDLED'
  /**
   * Blocks a step of the lane PRECHECK (前置检查) until it is found: by itself in a later look, once a working day, or by
   * `lookUpStep`.
   */
  | 'RESULT_NOT_FOUND'
  /** Nothing can be done on a case after its end. */
  | 'CASE_CLOSED'
  /** A rule of the machine itself was broken. An operator sees the case and repairs it. */
  | 'CASE_FAULTED'
  /** The case goes on. Operators see it; the same operation fails again until the rule is mended. */
  | 'RULE_FAILED'
  /** Who entered or claimed something may not verify it. */
  | 'SAME_PERSON'
  /** A whole is signed off only behind its tasks; `received` says how many are open. */
  | 'OPEN_TASKS'
  /** A team 专班 ends when nothing is open of what it answers for. `received` gives the count and names the first ones. */
  | 'OPEN_WORK_LEFT'
  /** At least one piece of evidence has to be named. */
  | 'EVIDENCE_NEEDED'
  /** `expected` names the limit of files and bytes. Nothing was announced; go on tomorrow. */
  | 'UPLOAD_QUOTA_EXCEEDED'
  /** A working day of seconds is for demonstrations; KUAIJIN_ALLOW_ACCELERATED permits it. */
  | 'ACCELERATION_FORBIDDEN'
  /** Repeat it with the same idempotency key, or ask `operation(caseId, key)`. It is never done twice. */
  | 'OUTCOME_UNKNOWN'
  /** The request carries no token, and what it asks for is not for everybody. */
  | 'UNAUTHENTICATED'
  /** It is malformed, forged, of another issuer or of another audience; `expected` says what would do. Fetch a new token. */
  | 'TOKEN_INVALID'
  /** Fetch a new token and repeat the request. */
  | 'TOKEN_EXPIRED'
  /** The signed identity is missing, forged or expired. Clients ask the gateway. */
  | 'FORBIDDEN_SUBGRAPH'
  /** Broken JSON, a wrong content type or no query. */
  | 'BAD_REQUEST'
  /** A syntax error, an unknown field, a value or variable of the wrong type. */
  | 'GRAPHQL_INVALID'
  /** `expected` names the limit in bytes. */
  | 'TOO_LARGE'
  /** `expected` names the pace. Send or fetch it again over a better line. */
  | 'REQUEST_TOO_SLOW'
  /** `expected` names the limit. */
  | 'TOO_DEEP'
  /**
   * Too many fields, aliases or tokens, or too many objects in the answer: ask for smaller pages. `expected` names the
   * limit.
   */
  | 'TOO_COSTLY'
  /** `expected` names the limit. Wait for the seconds given in `Retry-After` and in `details.retryAfterSeconds`. */
  | 'RATE_LIMITED'
  /**
   * Send `accept: text/event-stream`, or ask on a WebSocket (graphql-transport-ws). Where neither comes through:
   * `events(after:, waitSeconds:)`, a long poll.
   */
  | 'SUBSCRIPTION_NEEDS_STREAM'
  /** Ask without it; what is slow can be asked in an operation of its own. */
  | 'INCREMENTAL_DELIVERY_UNSUPPORTED'
  /**
   * The protocol of automatic persisted queries, whose clients look for these very words: send the document with its hash
   * once.
   */
  | 'PERSISTED_QUERY_NOT_FOUND'
  /** The deployment takes known documents only (`KUAIJIN_DOCUMENTS`); `schema/persisted-documents.json` lists them by hash. */
  | 'DOCUMENT_NOT_LISTED'
  /** GET changes nothing. Send the operation in the body of a POST. */
  | 'MUTATION_NEEDS_POST'
  /** `expected` names those that there are. */
  | 'NOT_ACCEPTABLE'
  /** Send `content-type: application/json`, or the header `apollo-require-preflight`. */
  | 'CSRF_PREVENTED'
  /** Addresses of attachments are signed and short-lived. Ask the graph for a new one. */
  | 'ADDRESS_INVALID'
  /** Cursors are opaque: send them back as they came. */
  | 'CURSOR_INVALID'
  /**
   * The events after it lie in the archive, which `GET /events/export` reads: go on at `details.beginAt`. Without it the
   * feed was begun anew: start without a cursor.
   */
  | 'CURSOR_EXPIRED'
  /** It names events that do not exist here. */
  | 'CURSOR_FUTURE'
  /**
   * `received` says what is not valid. Nothing is missed: subscribe again, to what there is now, after the cursor of the
   * last event.
   */
  | 'GRAPH_CHANGED'
  /** Nothing is lost: subscribe again after the cursor of the last event. */
  | 'CLIENT_TOO_SLOW'
  /** The fields at the path are null; the rest of the answer holds. Try again later. */
  | 'SUBGRAPH_DOWN'
  /** Try again; a mutation with the same idempotency key. */
  | 'TIMED_OUT'
  /** Nothing is lost. Try again; a mutation with the same idempotency key. */
  | 'UNAVAILABLE'
  /**
   * Nothing was done. Try again after the seconds in `details.retryAfterSeconds`; a mutation with the same idempotency
   * key.
   */
  | 'QUEUE_FULL'
  /** Given at start only, to the operator: names the variable, what was expected and what came. */
  | 'CONFIG_INVALID'
  /** Given at start only, to the operator: `received` names them. `npm run indexes` makes them while releases run. */
  | 'INDEX_MISSING'
  /** The logs hold more under the request id that the answer carries. */
  | 'INTERNAL';

export type Query = {
  readonly __typename?: 'Query';
  /** Streams of this service that cannot be carried on to their readers. */
  readonly troubledStreamsOfApprovals?: Maybe<TroubledStreams>;
  /** A case of approvals. */
  readonly approvalCase?: Maybe<ApprovalCase>;
  /** The cases that the caller may see. */
  readonly approvalCases?: Maybe<ApprovalCaseConnection>;
  /** The step of an approval. */
  readonly step?: Maybe<Step>;
  /** The steps that concern the caller, in the role that is asked for. */
  readonly inbox?: Maybe<StepConnection>;
  /** A catalogue with its procedure, papers, limits and legal basis. Open to everybody. */
  readonly catalogue?: Maybe<Catalogue>;
  /** The catalogues that are published. Open to everybody. */
  readonly catalogues?: Maybe<CatalogueConnection>;
  /** What changed from one version of a catalogue to another; null where one of them is not published. Open to everybody. */
  readonly catalogueDifference?: Maybe<CatalogueDifference>;
  /**
   * What a submission would come to: steps, offices, order, planned dates, papers, and what would be refused. Takes the
   * input of `submitCase`; nothing is written, and the key is not used up.
   */
  readonly previewCase?: Maybe<CasePreview>;
  /** On-time rate, working days and who causes waiting, over the cases that the caller may see. */
  readonly approvalStatistics?: Maybe<ApprovalStatistics>;
  /** The working days that limits are counted in. Open to everybody. */
  readonly calendar?: Maybe<WorkCalendar>;
  /** The status of a case by its public code. Open to everybody. */
  readonly publicCase?: Maybe<PublicCase>;
  /** The mandates that the caller's organisation gave and those that the caller holds. */
  readonly mandates?: Maybe<MandateConnection>;
  /** What became of an operation whose answer was lost. */
  readonly operation?: Maybe<OperationOutcome>;
  /** Whether journal, workflow and read model of a case agree. */
  readonly verifyCase?: Maybe<Verification>;
  /** Outcome documents that end before a day, the first to end first; of running and of ended cases. */
  readonly expiringOutcomes?: Maybe<ExpiringOutcomeConnection>;
  /**
   * Faulted and stuck cases that the caller may see, the longest in trouble first. A case with several troubles has a row
   * of each.
   */
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


export type QueryPreviewCaseArgs = {
  input: SubmitCaseInput;
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

export type Subscription = {
  readonly __typename?: 'Subscription';
  /** The status of a case as it changes, by its public code. Open to everybody. */
  readonly publicCaseChanged: PublicCaseChange;
};


export type SubscriptionPublicCaseChangedArgs = {
  code: Scalars['String']['input'];
  after?: InputMaybe<Scalars['Cursor']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Publishes a version of a catalogue from a base and an overlay as YAML. A published version never changes. */
  readonly publishCatalogue?: Maybe<CataloguePayload>;
  /** Publishes the holidays of a year and the weekends worked for them. Running cases count their limits again. */
  readonly publishCalendar?: Maybe<CalendarPayload>;
  /** Submits a case with the answers to its conditions and exclusive groups. */
  readonly submitCase?: Maybe<CasePayload>;
  /** The owner withdraws the case; what it holds is released. */
  readonly withdrawCase?: Maybe<CasePayload>;
  /** Accepts the application of a step: its clock starts. */
  readonly acceptStep?: Maybe<StepPayload>;
  /** Decides a step: approves it, with conditions or without, or rejects it. */
  readonly decideStep?: Maybe<StepPayload>;
  /** Refuses to accept a step, for a reason that the law lists. Of a core item it rejects the case. */
  readonly refuseStep?: Maybe<StepPayload>;
  /** Tells the owner all that is missing at once; the clock stops. */
  readonly requestCorrection?: Maybe<StepPayload>;
  /** The owner submits a step again, after a correction or after its decision was revoked; the clock goes on with the rest. */
  readonly resubmitStep?: Maybe<StepPayload>;
  /**
   * Hands in papers, by the owner, or at the counter for the owner. A paper that is there already is replaced; its older
   * versions stay.
   */
  readonly handInPapers?: Maybe<StepPayload>;
  /**
   * Checks papers that were handed in. What is wanting is told by `requestCorrection`; only a deferred paper may be found
   * FAILED.
   */
  readonly checkPapers?: Maybe<StepPayload>;
  /** The owner names the papers that are missing and commits to make them up; the office may accept on it. */
  readonly applyForTolerance?: Maybe<StepPayload>;
  /** Accepts a step while papers are missing that the policy lets be deferred and that the owner committed to make up. */
  readonly acceptWithDeficiency?: Maybe<StepPayload>;
  /** Decides a step while deferred papers are missing. What is not made up in time is returned or revoked. */
  readonly decideWithDeficiency?: Maybe<StepPayload>;
  /**
   * What depends on the step may begin. The formal approval (`decideStep`) follows when the papers are complete and
   * checked.
   */
  readonly preApproveStep?: Maybe<StepPayload>;
  /** Extends the limit for missing papers because of force majeure, before it has passed. */
  readonly extendTolerance?: Maybe<StepPayload>;
  /** Stops the clock for a special procedure, for at most the procedure's own limit. */
  readonly suspendStep?: Maybe<StepPayload>;
  /** Ends a special procedure: the clock goes on with the rest. */
  readonly resumeStep?: Maybe<StepPayload>;
  /** Extends the limit of a step once, approved by the head. */
  readonly extendStep?: Maybe<StepPayload>;
  /**
   * The head of the government extends what several departments decide together, once; no other extension of the step is
   * given then.
   */
  readonly extendJointHandling?: Maybe<StepPayload>;
  /**
   * Asks whoever holds the step to act, once a working day. The lead department of the stage acts as handler, head or
   * counter.
   */
  readonly urgeStep?: Maybe<StepPayload>;
  /** Gives a step to another officer of the department, with or without return. */
  readonly delegateStep?: Maybe<StepPayload>;
  /** One more department signs. */
  readonly addSigner?: Maybe<StepPayload>;
  /** Takes away a department that has not signed. */
  readonly removeSigner?: Maybe<StepPayload>;
  /** An earlier step is decided again; what depends on it waits again, the rest is kept. */
  readonly returnStep?: Maybe<StepPayload>;
  /**
   * Revokes a decision, also after the case was approved, which opens it again. What rests on the decision is given back,
   * and the owner submits the matter again (`resubmitStep`).
   */
  readonly revokeStep?: Maybe<StepPayload>;
  /** Records what was found, which settles the step, or that nothing was, which blocks it until it is found. */
  readonly lookUpStep?: Maybe<StepPayload>;
  /** The owner promises all points of the item's terms, in place of prior review. */
  readonly promiseCommitment?: Maybe<StepPayload>;
  /** Approves at once on the owner's promise. What was not accepted yet is accepted with it. */
  readonly approveOnCommitment?: Maybe<StepPayload>;
  /**
   * Records whether a promise was kept, or broken with the consequence of the item's terms; also after the case was
   * approved.
   */
  readonly checkCommitment?: Maybe<StepPayload>;
  /** Takes back the caller's own last act, until somebody downstream has acted. */
  readonly takeBack?: Maybe<StepPayload>;
  /** Asks other departments or named officers for their opinion. The clock goes on; an opinion never decides. */
  readonly consultOnStep?: Maybe<StepPayload>;
  /** Gives the opinion of a department or an officer that was asked, once. */
  readonly giveOpinion?: Maybe<StepPayload>;
  /** Nobody is waited for any more. */
  readonly closeConsultation?: Maybe<StepPayload>;
  /** Asks a department outside the system by letter, with a limit: who does not reply in time has no objection. */
  readonly consultInWriting?: Maybe<StepPayload>;
  /** Records what a department that was asked by letter replied, once, within the limit. */
  readonly recordReply?: Maybe<StepPayload>;
  /** Departments and officers learn of a step and may read its case. */
  readonly copyStep?: Maybe<StepPayload>;
  /** Marks as read what was copied to the caller or to the caller's department. */
  readonly readCopy?: Maybe<StepPayload>;
  /** Hands over the result of a step, also after the case has ended. */
  readonly deliverResult?: Maybe<StepPayload>;
  /** The owner confirms that it has the result of a step, also after the case has ended. */
  readonly confirmCollection?: Maybe<StepPayload>;
  /** The counter of the lead department accepts everything that was dispatched in a stage, all or none. */
  readonly acceptStage?: Maybe<CasePayload>;
  /** The lead department hands over the results of a stage together, also after the case has ended. */
  readonly handOverStage?: Maybe<CasePayload>;
  /** The owner lets an agent act for it, in all of its projects, in one, or in one case or stages of it. */
  readonly appointAgent?: Maybe<MandatePayload>;
  /** The owner or the agent ends a mandate. */
  readonly endMandate?: Maybe<MandatePayload>;
  /** Convenes a session over several matters, by the lead department of the stage of one of them or by the dispatch centre. */
  readonly conveneSession?: Maybe<CasePayload>;
  /** Records what one who takes part says. */
  readonly speakInSession?: Maybe<CasePayload>;
  /** Records the conclusion on one matter of a session; it decides nothing. */
  readonly concludeMatter?: Maybe<CasePayload>;
  /** Closes a session with its minutes. */
  readonly closeSession?: Maybe<CasePayload>;
  /** Cancels a session. */
  readonly cancelSession?: Maybe<CasePayload>;
  /** Decides several steps alike; one operation for each case among them. */
  readonly decideSteps?: Maybe<DecideStepsPayload>;
  /** Accepts several steps; each stands or falls by itself. */
  readonly acceptSteps?: Maybe<StepsPayload>;
  /** Urges several steps alike; each stands or falls by itself. */
  readonly urgeSteps?: Maybe<StepsPayload>;
  /** Gives several steps to one other officer of the department; each stands or falls by itself. */
  readonly delegateSteps?: Maybe<StepsPayload>;
  /** What was delegated to one officer goes to another of the department; one operation for each case. */
  readonly reassignSteps?: Maybe<ReassignStepsPayload>;
  /** Gives a signed address to PUT the bytes of a file to. */
  readonly createUpload?: Maybe<UploadPayload>;
  /**
   * Grants what was asked for, puts a case into a class, or with NORMAL says no. Clocks that start from then on count by
   * it.
   */
  readonly setLimitClass?: Maybe<CasePayload>;
  /**
   * The dispatch centre or the leader in charge asks the province to take an urgent case into the green channel. One at a
   * time; the province answers within ten working days.
   */
  readonly requestSpecialStudy?: Maybe<CasePayload>;
  /**
   * The province answers a special study. What is granted puts the case into the green channel where its catalogue has
   * one.
   */
  readonly decideSpecialStudy?: Maybe<CasePayload>;
  /**
   * An operator moves a running case to a newer version of its catalogue. What was begun is finished under its item as it
   * was; what was not follows the new version.
   */
  readonly moveCase?: Maybe<CasePayload>;
  /**
   * An operator puts a faulted case back to what its journal says, or begins the workflow of a case anew whose task fails
   * every time (TASK_FAILING).
   */
  readonly repairCase?: Maybe<CasePayload>;
  /**
   * Lets readers and workflow of a case catch up with its journal, and starts a lost workflow again. It decides nothing
   * and writes no entry: done twice it is as done once, so its key is not kept, and `operation` does not know it. Answers
   * UNAVAILABLE where the workflow server does not answer.
   */
  readonly nudgeCase?: Maybe<NudgeCasePayload>;
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
  input: AcceptStepInput;
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


export type MutationExtendJointHandlingArgs = {
  input: ExtendJointHandlingInput;
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


export type MutationConsultInWritingArgs = {
  input: ConsultInWritingInput;
};


export type MutationRecordReplyArgs = {
  input: RecordReplyInput;
};


export type MutationCopyStepArgs = {
  input: CopyStepInput;
};


export type MutationReadCopyArgs = {
  input: ReadCopyInput;
};


export type MutationDeliverResultArgs = {
  input: DeliverResultInput;
};


export type MutationConfirmCollectionArgs = {
  input: ConfirmCollectionInput;
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


export type MutationAcceptStepsArgs = {
  input: AcceptStepsInput;
};


export type MutationUrgeStepsArgs = {
  input: UrgeStepsInput;
};


export type MutationDelegateStepsArgs = {
  input: DelegateStepsInput;
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


export type MutationRequestSpecialStudyArgs = {
  input: RequestSpecialStudyInput;
};


export type MutationDecideSpecialStudyArgs = {
  input: DecideSpecialStudyInput;
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
  readonly id: Scalars['ID']['output'];
  /** The cases of the project. */
  readonly approvalCases?: Maybe<ApprovalCaseConnection>;
};


export type ProjectApprovalCasesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** One published version of a catalogue of approvals. */
export type Catalogue = {
  readonly __typename?: 'Catalogue';
  /** The id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** Code of the registry of errors. */
  readonly code: Scalars['ID']['output'];
  /** Grows by one with every change. */
  readonly version: Scalars['Int']['output'];
  /** Name in Chinese. */
  readonly name: Scalars['String']['output'];
  /** Name in English. */
  readonly nameEn: Scalars['String']['output'];
  /** Limit of a whole case in working days; null where the source gives none. */
  readonly totalLimitWorkingDays?: Maybe<Scalars['Int']['output']>;
  /** The classes beside the ordinary one that may be asked for. */
  readonly limitClasses: ReadonlyArray<CatalogueLimitClass>;
  /**
   * Whether parts of a project may be submitted by themselves, each under its name; where not, a project has one case at a
   * time.
   */
  readonly allowsParts: Scalars['Boolean']['output'];
  /** What else is to be known. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** When it was published. */
  readonly publishedAt: Scalars['DateTime']['output'];
  /** The stages, in their order. */
  readonly stages: ReadonlyArray<CatalogueStage>;
  /** The conditions that an application has to answer. */
  readonly conditions: ReadonlyArray<CatalogueCondition>;
  /** Groups of items of which exactly one applies. */
  readonly exclusiveGroups: ReadonlyArray<ExclusiveGroup>;
  /** What is allowed and yet odd, for example a core path longer than its stage limit. */
  readonly warnings: ReadonlyArray<Scalars['String']['output']>;
};

/** A limit class that a catalogue offers. */
export type CatalogueLimitClass = {
  readonly __typename?: 'CatalogueLimitClass';
  /** Which class it is. */
  readonly limitClass: LimitClass;
  /**
   * Percent of the promised limit that is left, rounded up to whole days; null for SAME_DAY, which ends with the day of
   * its beginning.
   */
  readonly promisePercent?: Maybe<Scalars['Int']['output']>;
  /** The posts that grant it. */
  readonly grantedBy: ReadonlyArray<Post>;
  /** Whether each escalation reaches one level higher. */
  readonly escalatesHigher: Scalars['Boolean']['output'];
};

/** How fast the steps of a case are due; never later than by the ordinary promise. */
export type LimitClass =
  /** The ordinary promise. */
  | 'NORMAL'
  /** A share of the ordinary promise, or limits of its own. */
  | 'GREEN_CHANNEL'
  /** Accepted and decided on the day. */
  | 'SAME_DAY';

/** An urgent case that the province is asked to take into the green channel. */
export type SpecialStudy = {
  readonly __typename?: 'SpecialStudy';
  /** The id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** What is to be studied, in words. */
  readonly matter: Scalars['String']['output'];
  /** Where it stands. */
  readonly status: SpecialStudyStatus;
  /** Who asked, and when. */
  readonly requested?: Maybe<Act>;
  /** The limit within which the province answers. */
  readonly clock: Clock;
  /** What the province says, in words; null until it has answered. */
  readonly conclusion?: Maybe<Scalars['String']['output']>;
  /** Number of the document that says so. */
  readonly documentNumber?: Maybe<Scalars['String']['output']>;
  /** Who answered, and when; null until then. */
  readonly decided?: Maybe<Act>;
};

/** Where a special study stands. */
export type SpecialStudyStatus =
  /** The province was asked and has not answered. */
  | 'REQUESTED'
  /** The province takes the case into the green channel. */
  | 'GRANTED'
  /** The province does not. */
  | 'DECLINED';

/** What the province may answer to a special study. */
export type SpecialStudyDecision =
  /** It takes the case into the green channel. */
  | 'GRANTED'
  /** It does not. */
  | 'DECLINED';

/** Input of `requestSpecialStudy`. */
export type RequestSpecialStudyInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the case. */
  readonly caseId: Scalars['ID']['input'];
  /** The version of the case that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What is to be studied, in words. */
  readonly matter: Scalars['String']['input'];
};

/** Input of `decideSpecialStudy`. */
export type DecideSpecialStudyInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the case. */
  readonly caseId: Scalars['ID']['input'];
  /** The version of the case that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which way it is decided. */
  readonly decision: SpecialStudyDecision;
  /** What the province says, in words. */
  readonly conclusion: Scalars['String']['input'];
  /** Number of the document that says so. */
  readonly documentNumber?: InputMaybe<Scalars['String']['input']>;
};

/** Input of `setLimitClass`. */
export type SetLimitClassInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the case. */
  readonly caseId: Scalars['ID']['input'];
  /** The version of the case that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The class; NORMAL: not granted, or taken away. */
  readonly limitClass: LimitClass;
  /** Why, in words. */
  readonly reason: Scalars['String']['input'];
};

/** Input of `moveCase`. */
export type MoveCaseInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the case. */
  readonly caseId: Scalars['ID']['input'];
  /** The version of the case that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A published version after that of the case. */
  readonly toVersion: Scalars['Int']['input'];
  /** An answer for each conditional item that the new version adds; what the case has answered stands. */
  readonly conditions?: ReadonlyArray<ConditionAnswerInput>;
  /** Choices of groups in which nothing applies yet. */
  readonly choices?: ReadonlyArray<ExclusiveChoiceInput>;
  /**
   * Elements that only the new version asks for: of kinds of which the case has none, reserved by items that are not
   * begun.
   */
  readonly elements?: ReadonlyArray<CaseElementInput>;
  /** Why, in words. */
  readonly reason: Scalars['String']['input'];
};

/** A page of catalogues. */
export type CatalogueConnection = {
  readonly __typename?: 'CatalogueConnection';
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Catalogue>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are, counted up to a bound of at most 10,000. */
  readonly total?: Maybe<Count>;
};


/** A page of catalogues. */
export type CatalogueConnectionTotalArgs = {
  upTo?: Scalars['Int']['input'];
};

/** An item that applies only when the application says so. */
export type CatalogueCondition = {
  readonly __typename?: 'CatalogueCondition';
  /** Code of the item. */
  readonly itemCode: Scalars['ID']['output'];
  /** The condition, in the words of the source. */
  readonly when: Scalars['String']['output'];
};

/** Items of which exactly one applies. */
export type ExclusiveGroup = {
  readonly __typename?: 'ExclusiveGroup';
  /** Code of the group. */
  readonly code: Scalars['ID']['output'];
  /** Codes of its items. */
  readonly itemCodes: ReadonlyArray<Scalars['ID']['output']>;
};

/** A stage of a catalogue. */
export type CatalogueStage = {
  readonly __typename?: 'CatalogueStage';
  /** Code of the registry of errors. */
  readonly code: Scalars['ID']['output'];
  /** Name in Chinese. */
  readonly name: Scalars['String']['output'];
  /** Name in English. */
  readonly nameEn: Scalars['String']['output'];
  /** Code of the department that leads the stage. */
  readonly leadDepartmentCode: Scalars['String']['output'];
  /** Limit of the stage in working days. */
  readonly limitWorkingDays?: Maybe<Scalars['Int']['output']>;
  /** Longest path through the core items, in working days, with every conditional item. */
  readonly corePathWorkingDays: Scalars['Int']['output'];
  /** The items of the stage. */
  readonly items: ReadonlyArray<CatalogueItem>;
};

/** What a department decides, as a catalogue has it. */
export type CatalogueItem = {
  readonly __typename?: 'CatalogueItem';
  /** Code of the registry of errors. */
  readonly code: Scalars['ID']['output'];
  /** Name in Chinese. */
  readonly name: Scalars['String']['output'];
  /** Name in English. */
  readonly nameEn: Scalars['String']['output'];
  /** Code of the stage. */
  readonly stageCode: Scalars['ID']['output'];
  /** Code of the department. */
  readonly departmentCode: Scalars['String']['output'];
  /** The lowest level of government whose offices decide it; null where those of the project's region do. */
  readonly level?: Maybe<Level>;
  /** What the source says of the level, in its words; null where it says nothing. */
  readonly levelWords?: Maybe<Scalars['String']['output']>;
  /** Of which kind it is. */
  readonly kind: ItemKind;
  /** Whether it runs in the core, beside it, or is looked up before. */
  readonly lane: Lane;
  /** Whether it applies to every project. */
  readonly appliesAlways: Scalars['Boolean']['output'];
  /** The condition under which it applies; null where it always does. */
  readonly appliesWhen?: Maybe<Scalars['String']['output']>;
  /** Code of the group of which exactly one item applies; null where it is in none. */
  readonly exclusiveGroup?: Maybe<Scalars['ID']['output']>;
  /** Codes of the items that must be done before. */
  readonly dependsOn: ReadonlyArray<Scalars['ID']['output']>;
  /** The limit of the law in working days. */
  readonly statutoryWorkingDays?: Maybe<Scalars['Int']['output']>;
  /** The limit of the law in calendar days, where it is given in those. */
  readonly statutoryCalendarDays?: Maybe<Scalars['Int']['output']>;
  /** The promised limit in working days; 0: done on acceptance, null: no promise. */
  readonly promisedWorkingDays?: Maybe<Scalars['Int']['output']>;
  /** The promised limit in calendar days, where the source promises those. */
  readonly promisedCalendarDays?: Maybe<Scalars['Int']['output']>;
  /** Whether its time counts in the limits of stage and case. */
  readonly countsInClock: Scalars['Boolean']['output'];
  /** Whether it may run across stages. */
  readonly mayCrossStages: Scalars['Boolean']['output'];
  /** How many signatures the decision needs. */
  readonly signMode: SignMode;
  /** How many must agree, for QUORUM. */
  readonly quorum?: Maybe<Scalars['Int']['output']>;
  /** Codes of the departments that sign. */
  readonly signerDepartmentCodes: ReadonlyArray<Scalars['String']['output']>;
  /** ALLOWED where a paper of the item may be deferred. */
  readonly tolerance: Permission;
  /** The policy that holds for the item; null where nothing may be deferred. */
  readonly tolerancePolicy?: Maybe<TolerancePolicy>;
  /** ALLOWED where the item may be approved on a promise of the owner. */
  readonly commitment: Permission;
  /** Codes of items whose outcome in an earlier case of the project is the result; empty for items that are handled. */
  readonly lookUpItemCodes: ReadonlyArray<Scalars['ID']['output']>;
  /** Limit in the green channel, in the unit of the promise; null where it is worked out of the promise. */
  readonly greenChannelDays?: Maybe<Scalars['Int']['output']>;
  /** What an owner promises; null where the item is not approved on a promise. */
  readonly commitmentTerms?: Maybe<CommitmentTerms>;
  /** Whether it is approved when its limit passes undecided; off unless the overlay switches it on. */
  readonly tacitApproval: Scalars['Boolean']['output'];
  /** The papers that it needs. */
  readonly materials: ReadonlyArray<CatalogueMaterial>;
  /** What the law says, in its words. */
  readonly legalBasis?: Maybe<Scalars['String']['output']>;
  /** Name of the document that the decision brings about. */
  readonly outcomeDocument?: Maybe<Scalars['String']['output']>;
  /** For how many years the outcome holds; null where it does not end. */
  readonly validityYears?: Maybe<Scalars['Int']['output']>;
  /** What is reserved with the item, such as land. */
  readonly elements: ReadonlyArray<CatalogueElement>;
  /** When reminders and escalations fire, in working days from the due time. */
  readonly ladder: ReadonlyArray<CatalogueRung>;
};

/** Which papers of an item may be deferred: the policy of its project type, narrowed by sources and by the office. */
export type TolerancePolicy = {
  readonly __typename?: 'TolerancePolicy';
  /** The projects for which it holds. */
  readonly scope: ToleranceScope;
  /** The longest limit for missing papers in working days; never longer than the item's own promise. 0: until the decision. */
  readonly makeUpWorkingDays: Scalars['Int']['output'];
  /** Whether nothing is deferred for owners with a record of bad credit. */
  readonly excludesBadCredit: Scalars['Boolean']['output'];
  /** Name of the document that lets dependants begin. */
  readonly interimDocument: Scalars['String']['output'];
  /** What becomes of a decision whose papers were not made up in time. What was not yet decided is returned. */
  readonly onFailure: ToleranceFailure;
  /** What extends the limit; null where nothing does. */
  readonly extension?: Maybe<ToleranceExtensionCause>;
};

/** Whose projects a policy of tolerance is for. */
export type ToleranceScope =
  /** Projects that a government invests in. */
  | 'GOVERNMENT'
  /** Projects that an enterprise invests in. */
  | 'ENTERPRISE';

/** What becomes of a decision whose papers were not made up in time. */
export type ToleranceFailure =
  /** It is decided again. */
  | 'RETURN'
  /** What was decided is void, and the owner submits the matter again. */
  | 'REVOKE';

/** What extends the limit for missing papers. */
export type ToleranceExtensionCause =
  /** What nobody could foresee, avoid or overcome. */
  | 'FORCE_MAJEURE';

/** What an owner promises for an item, and what follows. */
export type CommitmentTerms = {
  readonly __typename?: 'CommitmentTerms';
  /** What the owner promises. */
  readonly points: ReadonlyArray<Scalars['String']['output']>;
  /** Within how many working days from the approval it is checked. */
  readonly checkWithinWorkingDays: Scalars['Int']['output'];
  /** What follows when it was not kept. */
  readonly onBreach: BreachConsequence;
  /** Within how many working days it is put in order; null where a breach revokes at once. */
  readonly rectifyWithinWorkingDays?: Maybe<Scalars['Int']['output']>;
};

/** What follows when a promise was not kept. */
export type BreachConsequence =
  /** The approval is revoked. */
  | 'REVOKE'
  /** It is put in order within a limit, and revoked when it is not found so. */
  | 'RECTIFY';

/** What is reserved with an item. */
export type CatalogueElement = {
  readonly __typename?: 'CatalogueElement';
  /** What is reserved. */
  readonly kind: ElementKind;
  /** When it is committed. */
  readonly commitOn: CommitOn;
};

/** What a project needs and a case reserves. */
export type ElementKind =
  /** Land of the yearly plan. */
  | 'LAND'
  /** Energy of a quota pool. */
  | 'ENERGY'
  /** Coal of a quota pool. */
  | 'COAL'
  /** Money of a fund batch. */
  | 'FUNDS';

/** When an element is committed. */
export type CommitOn =
  /** When the item is approved. */
  | 'ITEM_APPROVED'
  /** When the construction permit is approved. */
  | 'PERMIT_APPROVED'
  /** When the case ends approved. */
  | 'CASE_APPROVED'
  /** When the start of works is verified. */
  | 'START_VERIFIED';

/** When a reminder or an escalation fires. */
export type CatalogueRung = {
  readonly __typename?: 'CatalogueRung';
  /** Of which kind it is. */
  readonly kind: RungKind;
  /** Working days from the due time, negative before it. */
  readonly workingDaysFromDue: Scalars['Int']['output'];
};

/** A paper that an item needs. */
export type CatalogueMaterial = {
  readonly __typename?: 'CatalogueMaterial';
  /** Code of the item and position in its list. */
  readonly code: Scalars['ID']['output'];
  /** Name in Chinese. */
  readonly name: Scalars['String']['output'];
  /** Name in English. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Whether it may be handed in later. */
  readonly isDeferrable: Scalars['Boolean']['output'];
  /** Code of the paper where several items ask for the same one, which is handed in once; null where it is the item's own. */
  readonly sharedCode?: Maybe<Scalars['ID']['output']>;
};

/** What the cases and steps must match; all that is given must hold. */
export type StatisticsFilter = {
  /** Decided on this day or later. Open steps count while the period includes today. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Decided on this day or earlier. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** Id of the department. */
  readonly departmentId?: InputMaybe<Scalars['ID']['input']>;
  /** Id of a region; the regions inside it are included. */
  readonly regionId?: InputMaybe<Scalars['ID']['input']>;
  /** Code of the catalogue. */
  readonly catalogueCode?: InputMaybe<Scalars['ID']['input']>;
};

/** What statistics are grouped by. */
export type StatisticsGroup =
  /** A row for each item. */
  | 'ITEM'
  /** A row for each department. */
  | 'DEPARTMENT'
  /** A row for each month of a decision; open steps count in the current month. */
  | 'MONTH';

/** Figures of steps that were decided or are open. */
export type ApprovalStatistics = {
  readonly __typename?: 'ApprovalStatistics';
  /** What the rows are grouped by. */
  readonly groupBy: StatisticsGroup;
  /** Months in their order; items and departments by the waiting that they cause, the most first. */
  readonly rows: ReadonlyArray<StatisticsRow>;
  /** The figures of all rows together. */
  readonly total: StatisticsRow;
};

/** The figures of one group. Steps that were withdrawn undecided are not counted. */
export type StatisticsRow = {
  readonly __typename?: 'StatisticsRow';
  /** Code of the item, id of the department, or month as YYYY-MM; empty for the total. */
  readonly key: Scalars['String']['output'];
  /** Name of the item; null for departments and months. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The department; null for items and months. */
  readonly department?: Maybe<Department>;
  /** How many steps were decided. */
  readonly decided: Scalars['Int']['output'];
  /** How many of them had a promised limit. */
  readonly promised: Scalars['Int']['output'];
  /** How many of those were decided in time. */
  readonly onTime: Scalars['Int']['output'];
  /** How many nobody decided before their limit passed. */
  readonly tacit: Scalars['Int']['output'];
  /** On time of those with a promise, percent with one decimal; null where there is none. */
  readonly onTimeRate?: Maybe<Scalars['Decimal']['output']>;
  /** Mean of the working days from acceptance to decision, less stopped clocks; one decimal. */
  readonly meanWorkingDays?: Maybe<Scalars['Decimal']['output']>;
  /** Half of the steps took at most so many working days. */
  readonly p50WorkingDays?: Maybe<Scalars['Int']['output']>;
  /** Nine tenths of the steps took at most so many working days. */
  readonly p90WorkingDays?: Maybe<Scalars['Int']['output']>;
  /** How many steps are not decided yet. */
  readonly open: Scalars['Int']['output'];
  /** Working days that steps behind waited while these were open, added up over the steps that waited. */
  readonly waitedWorkingDays: Scalars['Int']['output'];
  /** The part of it in which nothing else kept the step behind from beginning. */
  readonly waitedAloneWorkingDays: Scalars['Int']['output'];
};

/** Two versions of a catalogue compared. */
export type CatalogueDifference = {
  readonly __typename?: 'CatalogueDifference';
  /** Code of the catalogue. */
  readonly code: Scalars['ID']['output'];
  /** Items that only the newer version has. */
  readonly added: ReadonlyArray<CatalogueItem>;
  /** Items that only the older version has. */
  readonly removed: ReadonlyArray<CatalogueItem>;
  /** Items that both have, and that differ. */
  readonly changed: ReadonlyArray<CatalogueItemChange>;
  /** Stages that were added, removed or changed. */
  readonly stages: ReadonlyArray<CatalogueStageChange>;
  /** What differs in the catalogue itself. */
  readonly fields: ReadonlyArray<FieldChange>;
  /** As it was in the older version. */
  readonly before: CatalogueFigures;
  /** As it is in the newer version. */
  readonly after: CatalogueFigures;
};

/** An item that both versions have, and that differs. */
export type CatalogueItemChange = {
  readonly __typename?: 'CatalogueItemChange';
  /** Code of the item. */
  readonly itemCode: Scalars['ID']['output'];
  /** Name in Chinese. */
  readonly name: Scalars['String']['output'];
  /** What differs. */
  readonly fields: ReadonlyArray<FieldChange>;
};

/** A stage that was added, removed or changed. */
export type CatalogueStageChange = {
  readonly __typename?: 'CatalogueStageChange';
  /** Code of the stage. */
  readonly stageCode: Scalars['ID']['output'];
  /** Name in Chinese. */
  readonly name: Scalars['String']['output'];
  /** Whether it was added, removed or changed. */
  readonly kind: ChangeKind;
  /** What differs. */
  readonly fields: ReadonlyArray<FieldChange>;
};

/** How two versions of a catalogue differ. */
export type ChangeKind =
  /** Only the newer version has it. */
  | 'ADDED'
  /** Only the older version has it. */
  | 'REMOVED'
  /** Both have it, and it differs. */
  | 'CHANGED';

/** One field of both versions. Null: the value is missing; a list or a structure is told as JSON. */
export type FieldChange = {
  readonly __typename?: 'FieldChange';
  /** Name of the field. */
  readonly field: Scalars['String']['output'];
  /** As it was in the older version. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** As it is in the newer version. */
  readonly after?: Maybe<Scalars['String']['output']>;
};

/** A case at its widest: every condition is met, of an exclusive group the item with the longest promise applies. */
export type CatalogueFigures = {
  readonly __typename?: 'CatalogueFigures';
  /** Grows by one with every change. */
  readonly version: Scalars['Int']['output'];
  /** How many stages there are. */
  readonly stageCount: Scalars['Int']['output'];
  /** All items, conditional ones and every choice included. */
  readonly itemCount: Scalars['Int']['output'];
  /** Items that one case runs through at its widest. */
  readonly stepCount: Scalars['Int']['output'];
  /** How many papers these items need. */
  readonly materialCount: Scalars['Int']['output'];
  /** Working days if every step waited for the one before. */
  readonly serial: Scalars['Int']['output'];
  /** Codes of its items, the first first. */
  readonly criticalPathItemCodes: ReadonlyArray<Scalars['ID']['output']>;
  /** Its working days. */
  readonly criticalPathLength: Scalars['Int']['output'];
};

/** What sort of act an item is. */
export type ItemKind =
  /** A permit that the law demands. */
  | 'PERMIT'
  /** An approval of a plan or a design. */
  | 'APPROVAL'
  /** A filing for the record. */
  | 'FILING'
  /** A review by technical experts. */
  | 'TECH_REVIEW'
  /** An assessment of effects or risks. */
  | 'ASSESSMENT'
  /** A contract or a transfer, such as that of land. */
  | 'TRANSACTION'
  /** Handled inside the government. */
  | 'INTERNAL'
  /** Connection to water, power, gas and the like. */
  | 'UTILITY'
  /** Acceptance of what was built. */
  | 'ACCEPTANCE';

/** How an item runs in relation to the others of its stage. */
export type Lane =
  /** Its stage is not done without it. */
  | 'PARALLEL_CORE'
  /** Runs beside the core; the next stage does not wait for it. */
  | 'PARALLEL_SIDE'
  /** Its result is looked up, and it is not handled. */
  | 'PRECHECK';

/** How many signatures a decision needs. */
export type SignMode =
  /** One department decides. */
  | 'SINGLE'
  /** All must agree. */
  | 'ALL'
  /** One is enough. */
  | 'ANY'
  /** At least so many must agree. */
  | 'QUORUM';

/** Whether something is allowed. */
export type Permission =
  /** It is allowed. */
  | 'ALLOWED'
  /** It is not allowed. */
  | 'FORBIDDEN';

/** Approved when every applicable step is done; a rejected core item rejects the case. */
export type CaseStatus =
  /** Its steps are being handled. */
  | 'RUNNING'
  /** Every step that applies is done. */
  | 'APPROVED'
  /** A core item was rejected, or not accepted. */
  | 'REJECTED'
  /** The owner withdrew it. */
  | 'WITHDRAWN'
  /** An invariant was broken, and an operator must look. */
  | 'FAULTED';

/** One project under one version of a catalogue. */
export type ApprovalCase = {
  readonly __typename?: 'ApprovalCase';
  /** The id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** Number of journal entries. */
  readonly version: Scalars['Int']['output'];
  /** Id of the project. */
  readonly projectId: Scalars['ID']['output'];
  /** The project. */
  readonly project?: Maybe<Project>;
  /** Name of the part of the project that the case is for; null where it is for the whole of it. */
  readonly part?: Maybe<Scalars['String']['output']>;
  /** The version of the catalogue that the case follows. */
  readonly catalogue: Catalogue;
  /** The state that it is in. */
  readonly status: CaseStatus;
  /** When the case was submitted. */
  readonly submittedAt: Scalars['DateTime']['output'];
  /** Who submitted it, and when. */
  readonly submitted?: Maybe<Act>;
  /** When it ended; null while it runs. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The limit of the whole case. */
  readonly clock: Clock;
  /** The class in force: clocks that start count by it. */
  readonly limitClass: LimitClass;
  /** The class that was asked for and is not decided; null where none is. */
  readonly limitClassAsked?: Maybe<LimitClass>;
  /** Seconds of a working day; null on the calendar. */
  readonly secondsPerWorkingDay?: Maybe<Scalars['Int']['output']>;
  /** The stages, in their order. */
  readonly stages: ReadonlyArray<Stage>;
  /** The steps of the case. */
  readonly steps: ReadonlyArray<Step>;
  /** What the case reserves, such as land. */
  readonly elements: ReadonlyArray<CaseElement>;
  /** What running in parallel saves. */
  readonly insight: CaseInsight;
  /** What happened, from the first entry on. */
  readonly history: HistoryConnection;
  /** The code by which everybody may ask for the status. */
  readonly publicCode: Scalars['String']['output'];
  /** What the province was asked to study, from the first on. */
  readonly specialStudies: ReadonlyArray<SpecialStudy>;
  /** The joint sessions, from the first on. */
  readonly sessions: ReadonlyArray<JointSession>;
  /** What the viewer may do with the case as a whole. */
  readonly viewerActions: ReadonlyArray<CaseViewerAction>;
};


/** One project under one version of a catalogue. */
export type ApprovalCaseStepsArgs = {
  status?: InputMaybe<ReadonlyArray<StepStatus>>;
};


/** One project under one version of a catalogue. */
export type ApprovalCaseHistoryArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A session over several matters of a case. */
export type JointSession = {
  readonly __typename?: 'JointSession';
  /** The id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** The state that it is in. */
  readonly status: JointSessionStatus;
  /** The steps that it is about. */
  readonly matters: ReadonlyArray<Step>;
  /** Who takes part. */
  readonly participants: ReadonlyArray<SessionParticipant>;
  /** What it is about, in words. */
  readonly agenda: Scalars['String']['output'];
  /** When it is held. */
  readonly heldAt: Scalars['DateTime']['output'];
  /** Where it is held. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** Who convened it, and when. */
  readonly convened?: Maybe<Act>;
  /** What was said. */
  readonly opinions: ReadonlyArray<SessionOpinion>;
  /** The conclusions, at most one for each matter. */
  readonly conclusions: ReadonlyArray<MatterConclusion>;
  /** The minutes; null until it is closed. */
  readonly minutes?: Maybe<Scalars['String']['output']>;
  /** Why it was cancelled, in words. */
  readonly cancelReason?: Maybe<Scalars['String']['output']>;
  /** Who closed or cancelled it, and when. */
  readonly ended?: Maybe<Act>;
};

/** Where a session stands. */
export type JointSessionStatus =
  /** It is going on. */
  | 'OPEN'
  /** It was closed. */
  | 'CLOSED'
  /** It was cancelled. */
  | 'CANCELLED';

/** An officer, or else a department as a whole. */
export type SessionParticipant = {
  readonly __typename?: 'SessionParticipant';
  /** Id of the officer; null where the department as a whole takes part. */
  readonly officerId?: Maybe<Scalars['ID']['output']>;
  /** The officer; null for a department as a whole. */
  readonly officer?: Maybe<Actor>;
  /** Id of the department. */
  readonly departmentId?: Maybe<Scalars['ID']['output']>;
  /** A department. */
  readonly department?: Maybe<Department>;
};

/** What one who takes part said. */
export type SessionOpinion = {
  readonly __typename?: 'SessionOpinion';
  /** The step that it is about; null: all of it. */
  readonly matter?: Maybe<Step>;
  /** Id of the department of who spoke. */
  readonly departmentId?: Maybe<Scalars['ID']['output']>;
  /** The opinion in words. */
  readonly opinion: Scalars['String']['output'];
  /** Who spoke, and when. */
  readonly given?: Maybe<Act>;
};

/** What a session concluded on a matter. */
export type MatterConclusion = {
  readonly __typename?: 'MatterConclusion';
  /** Id of the step that is the matter. */
  readonly stepId: Scalars['ID']['output'];
  /** The step that is the matter. */
  readonly matter?: Maybe<Step>;
  /** The conclusion in words. */
  readonly conclusion: Scalars['String']['output'];
  /** Who recorded it, and when. */
  readonly concluded?: Maybe<Act>;
};

/** One thing that the viewer may do with a case, or why not. */
export type CaseViewerAction = {
  readonly __typename?: 'CaseViewerAction';
  /** Which action it is. */
  readonly action: CaseAction;
  /** Whether the viewer may do it now. */
  readonly allowed: Scalars['Boolean']['output'];
  /** Why it is not allowed; null where it is. */
  readonly reason?: Maybe<ErrorCode>;
};

/** What may be done with a case as a whole. */
export type CaseAction =
  /** The mutation `withdrawCase`. */
  | 'WITHDRAW'
  /** The mutation `repairCase`. */
  | 'REPAIR'
  /** The mutation `conveneSession`. */
  | 'CONVENE_SESSION'
  /** The mutation `speakInSession`. */
  | 'SPEAK_IN_SESSION'
  /** The mutation `concludeMatter`. */
  | 'CONCLUDE_MATTER'
  /** The mutation `closeSession`. */
  | 'CLOSE_SESSION'
  /** The mutation `cancelSession`. */
  | 'CANCEL_SESSION'
  /** The mutation `setLimitClass`. */
  | 'SET_LIMIT_CLASS'
  /** The mutation `requestSpecialStudy`. */
  | 'REQUEST_SPECIAL_STUDY'
  /** The mutation `decideSpecialStudy`. */
  | 'DECIDE_SPECIAL_STUDY'
  /** The mutation `moveCase`; CATALOGUE_NOT_PUBLISHED where there is no newer version. */
  | 'MOVE';

/** An agent acts for an owner; what the agent does is logged with the owner behind it. */
export type Mandate = {
  readonly __typename?: 'Mandate';
  /** The id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** Grows by one with every change. */
  readonly version: Scalars['Int']['output'];
  /** Id of the organisation that gives the mandate. */
  readonly ownerId: Scalars['ID']['output'];
  /** The organisation that gives the mandate. */
  readonly owner?: Maybe<Organisation>;
  /** Id of the agent. */
  readonly agentId: Scalars['ID']['output'];
  /** The person who acts. */
  readonly agent?: Maybe<Actor>;
  /** Id of the project; null, with the case too: every project of the owner. */
  readonly projectId?: Maybe<Scalars['ID']['output']>;
  /** The project. */
  readonly project?: Maybe<Project>;
  /** Id of the case. */
  readonly caseId?: Maybe<Scalars['ID']['output']>;
  /** Codes of stages of the case; empty: all of it, and the case as a whole. */
  readonly stageCodes: ReadonlyArray<Scalars['ID']['output']>;
  /** Its last day; null: until it is ended. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
  /** What else is to be known. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The state that it is in. */
  readonly status: MandateStatus;
  /** Who gave it, and when. */
  readonly appointed: Act;
  /** Who ended it, and when; null while it holds. */
  readonly ended?: Maybe<Act>;
  /** Why it was ended, in words. */
  readonly endReason?: Maybe<Scalars['String']['output']>;
};

/** Where a mandate stands. */
export type MandateStatus =
  /** It holds. */
  | 'ACTIVE'
  /** Its last day is over. */
  | 'EXPIRED'
  /** It was ended before its time. */
  | 'ENDED';

/** A page of mandates. */
export type MandateConnection = {
  readonly __typename?: 'MandateConnection';
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Mandate>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are, counted up to a bound of at most 10,000. */
  readonly total?: Maybe<Count>;
};


/** A page of mandates. */
export type MandateConnectionTotalArgs = {
  upTo?: Scalars['Int']['input'];
};

/** An amount that a case reserves for one of its steps. */
export type CaseElement = {
  readonly __typename?: 'CaseElement';
  /** What is reserved. */
  readonly kind: ElementKind;
  /** Code of the item. */
  readonly itemCode: Scalars['ID']['output'];
  /** Id of the step. */
  readonly stepId?: Maybe<Scalars['ID']['output']>;
  /** Id of the quota pool or the fund batch. */
  readonly account: Scalars['ID']['output'];
  /** Id of the reservation that it is about; null where it is about none. */
  readonly reservationId: Scalars['ID']['output'];
  /** The amount of land or energy; null for money. */
  readonly quantity?: Maybe<Quantity>;
  /** The amount of money; null for land and energy. */
  readonly money?: Maybe<Money>;
  /** The state that it is in. */
  readonly status: ElementStatus;
  /** When it is committed. */
  readonly commitOn: CommitOn;
};

/** What became of an element of a case. */
export type ElementStatus =
  /** It has been asked for. */
  | 'PENDING'
  /** The account does not hold enough. */
  | 'REFUSED'
  /** It is held. */
  | 'RESERVED'
  /** It is committed. */
  | 'COMMITTED'
  /** It was given back. */
  | 'RELEASED'
  /** What was committed was given back. */
  | 'RETURNED';

/** What everybody may know of a case. */
export type PublicCase = {
  readonly __typename?: 'PublicCase';
  /** The public code of the case. */
  readonly code: Scalars['String']['output'];
  /** Name of the catalogue. */
  readonly catalogueName: Scalars['String']['output'];
  /** The state that it is in. */
  readonly status: CaseStatus;
  /** When the case was submitted. */
  readonly submittedAt: Scalars['DateTime']['output'];
  /** The steps of the case. */
  readonly steps: ReadonlyArray<PublicStep>;
};

/** That the public status of a case has changed. */
export type PublicCaseChange = {
  readonly __typename?: 'PublicCaseChange';
  /** Follow after it to miss no later change. */
  readonly cursor: Scalars['Cursor']['output'];
  /** When it changed. */
  readonly time: Scalars['DateTime']['output'];
  /** The case as it is now. */
  readonly publicCase?: Maybe<PublicCase>;
};

/** What everybody may know of a step. */
export type PublicStep = {
  readonly __typename?: 'PublicStep';
  /** Name of the item. */
  readonly itemName: Scalars['String']['output'];
  /** Code of the department. */
  readonly departmentCode: Scalars['String']['output'];
  /** The state that it is in. */
  readonly status: StepStatus;
  /** The first instant after the last promised day. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was decided; null until it is. */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of cases. */
export type ApprovalCaseConnection = {
  readonly __typename?: 'ApprovalCaseConnection';
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<ApprovalCase>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are, counted up to a bound of at most 10,000. */
  readonly total?: Maybe<Count>;
};


/** A page of cases. */
export type ApprovalCaseConnectionTotalArgs = {
  upTo?: Scalars['Int']['input'];
};

/** What cases must match; all that is given must hold. */
export type CaseFilter = {
  /** Ids of projects. */
  readonly projectIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The states that are asked for. */
  readonly status?: InputMaybe<ReadonlyArray<CaseStatus>>;
  /** Code of the catalogue. */
  readonly catalogueCode?: InputMaybe<Scalars['ID']['input']>;
  /** Cases whose class in force is one of these. */
  readonly limitClasses?: InputMaybe<ReadonlyArray<LimitClass>>;
  /** Cases for which one of these is asked for and not decided. */
  readonly limitClassesAsked?: InputMaybe<ReadonlyArray<LimitClass>>;
};

/** What running in parallel saves, in working days; may be negative. An item without a promise counts 0. */
export type CaseInsight = {
  readonly __typename?: 'CaseInsight';
  /** Working days if every step waited for the one before. */
  readonly serial: Scalars['Int']['output'];
  /** The longest path of the applicable items, if every promise is kept. */
  readonly criticalPath: ReadonlyArray<Step>;
  /** Its working days. */
  readonly criticalPathLength: Scalars['Int']['output'];
  /** What took and takes the longest, with what is known so far. */
  readonly actualCriticalPath: ReadonlyArray<Step>;
  /** Working days from the submission to the end that is known or expected. */
  readonly actualCriticalPathLength: Scalars['Int']['output'];
  /** Working days to the limit of the whole case, negative when it is over; null where the catalogue gives none. */
  readonly remaining?: Maybe<Scalars['Int']['output']>;
  /** Working days to the end if every promise is kept from now on; 0 when the case has ended. */
  readonly expectedRemaining: Scalars['Int']['output'];
  /** Working days from the submission to now, or to the end. */
  readonly elapsed: Scalars['Int']['output'];
  /** Serial sum of what is decided, less elapsed working days: what is known to be saved so far. */
  readonly saved: Scalars['Int']['output'];
  /** Serial sum less elapsed and expected working days: what is saved if every promise is kept from now on. */
  readonly plannedSaved: Scalars['Int']['output'];
  /** Whether papers are to be corrected, or a matter is to be submitted again. */
  readonly waitsForOwner: Scalars['Boolean']['output'];
  /** Ids of the departments whose steps are open. */
  readonly waitingOnIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The departments whose steps are open. */
  readonly waitingOn: ReadonlyArray<Maybe<Department>>;
};

/** A stage of a case. */
export type Stage = {
  readonly __typename?: 'Stage';
  /** Code of the registry of errors. */
  readonly code: Scalars['ID']['output'];
  /** Name in Chinese. */
  readonly name: Scalars['String']['output'];
  /** Name in English. */
  readonly nameEn: Scalars['String']['output'];
  /** Id of the department that leads the stage. */
  readonly leadId: Scalars['ID']['output'];
  /** The department that leads the stage. */
  readonly lead?: Maybe<Department>;
  /** The limit of the stage. */
  readonly clock: Clock;
  /** The steps of the case. */
  readonly steps: ReadonlyArray<Step>;
  /** When the stage was accepted as a whole, from the first on. */
  readonly intakes: ReadonlyArray<StageIntake>;
  /** When results were handed over together, from the first on. */
  readonly handOvers: ReadonlyArray<StageHandOver>;
  /** What the viewer may do with the stage as a whole. */
  readonly viewerActions: ReadonlyArray<StageViewerAction>;
};

/** What the counter of the lead department accepted together. */
export type StageIntake = {
  readonly __typename?: 'StageIntake';
  /** The steps that were accepted. */
  readonly steps: ReadonlyArray<Step>;
  /** The steps that were not: their papers are incomplete. */
  readonly leftOut: ReadonlyArray<Step>;
  /** A remark in words. */
  readonly comment?: Maybe<Scalars['String']['output']>;
  /** Who accepted it, and when. */
  readonly accepted?: Maybe<Act>;
};

/** Results of a stage that were handed over together. */
export type StageHandOver = {
  readonly __typename?: 'StageHandOver';
  /** The steps whose results were handed over. */
  readonly steps: ReadonlyArray<Step>;
  /** Who received it. */
  readonly recipient: Scalars['String']['output'];
  /** In which way it was handed over. */
  readonly method: DeliveryMethod;
  /** The day on which it was received. */
  readonly deliveredOn: Scalars['Date']['output'];
  /** Who handed it over, and when it was recorded. */
  readonly handedOver?: Maybe<Act>;
};

/** In which way results are handed over. */
export type DeliveryMethod =
  /** Fetched at the counter. */
  | 'COUNTER'
  /** Sent by post. */
  | 'POST'
  /** Sent electronically. */
  | 'ELECTRONIC'
  /** Left at the address of who would not take it. */
  | 'LEFT';

/** One thing that the viewer may do with a stage, or why not. */
export type StageViewerAction = {
  readonly __typename?: 'StageViewerAction';
  /** Which action it is. */
  readonly action: StageAction;
  /** Whether the viewer may do it now. */
  readonly allowed: Scalars['Boolean']['output'];
  /** Why it is not allowed; null where it is. */
  readonly reason?: Maybe<ErrorCode>;
};

/** What may be done with a stage as a whole. */
export type StageAction =
  /** The mutation `acceptStage`. */
  | 'ACCEPT_STAGE'
  /** The mutation `handOverStage`. */
  | 'HAND_OVER_STAGE';

/** One item of a case, and one bar of its timeline (`dispatchedAt` to `decidedAt`, `plannedStart` to `clock.dueAt`). */
export type Step = {
  readonly __typename?: 'Step';
  /** The id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** Grows by one with every change. */
  readonly version: Scalars['Int']['output'];
  /** Id of the case. */
  readonly caseId: Scalars['ID']['output'];
  /** A case of approvals. */
  readonly approvalCase: ApprovalCase;
  /** The item of the catalogue that it handles. */
  readonly item: CatalogueItem;
  /** Id of the department. */
  readonly departmentId: Scalars['ID']['output'];
  /** A department. */
  readonly department?: Maybe<Department>;
  /** Level of government of the office that handles it. */
  readonly level: Level;
  /** The state that it is in. */
  readonly status: StepStatus;
  /** Its limit; null before dispatch. */
  readonly clock?: Maybe<Clock>;
  /** The steps that must be done before. */
  readonly dependsOn: ReadonlyArray<Step>;
  /** The steps that wait for it. */
  readonly blocks: ReadonlyArray<Step>;
  /** Why it cannot be dispatched, or approved once it is signed: what was asked for, and what is left. */
  readonly blockedBy?: Maybe<UserError>;
  /** What accounts have still to write off before the approval that was signed shows; empty where none was signed. */
  readonly awaitedElements: ReadonlyArray<CaseElement>;
  /** When it begins, if every promise is kept. */
  readonly plannedStart?: Maybe<Scalars['DateTime']['output']>;
  /** When it went to its department. */
  readonly dispatchedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was accepted. */
  readonly acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was decided; null until it is. */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The departments that sign. */
  readonly signers: ReadonlyArray<Signer>;
  /** The papers that it needs. */
  readonly materials: ReadonlyArray<Material>;
  /** The commitment to make up missing papers; null where there was none. */
  readonly tolerance?: Maybe<StepTolerance>;
  /** The last application of the owner; null where there was none. */
  readonly toleranceApplication?: Maybe<ToleranceApplication>;
  /** The pre-approval; the formal approval is the outcome. */
  readonly preApproval?: Maybe<PreApproval>;
  /** What the office handed out about the step, in the order in which it came about. */
  readonly documents: ReadonlyArray<StepDocument>;
  /** Why it was not accepted; null where it was not refused. */
  readonly refusal?: Maybe<StepRefusal>;
  /** What was asked for, from the first on. */
  readonly corrections: ReadonlyArray<Correction>;
  /** The procedure that stops the clock now. */
  readonly specialProcedure?: Maybe<SpecialProcedure>;
  /** Who asked for haste, from the first on. */
  readonly urges: ReadonlyArray<Urge>;
  /** Who handles the step, where it was delegated. */
  readonly assignment?: Maybe<Assignment>;
  /** Opinions that were asked for by letter, from the first on. */
  readonly writtenConsultations: ReadonlyArray<WrittenConsultation>;
  /** Opinions that were asked for, from the first on. */
  readonly consultations: ReadonlyArray<Consultation>;
  /** Who learnt of it, from the first on. */
  readonly copies: ReadonlyArray<StepCopy>;
  /** How the result was handed over; null until it was. */
  readonly delivery?: Maybe<StepDelivery>;
  /** The owner's word that it has the result; null until it was given. */
  readonly collection?: Maybe<StepCollection>;
  /** The ten days in which the result is handed over; null where none is produced, or where it is with its owner. */
  readonly deliveryClock?: Maybe<Clock>;
  /** Ids of the reservations that it holds. */
  readonly reservationIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The owner's promise in place of prior review; null where there is none. */
  readonly commitment?: Maybe<Commitment>;
  /** The last time that the step was looked up; null before, and for steps that are handled. */
  readonly lookUp?: Maybe<LookUp>;
  /** What the viewer may do, with the reason where it is refused. */
  readonly viewerActions: ReadonlyArray<ViewerAction>;
  /** What was decided; null until it is. */
  readonly outcome?: Maybe<Outcome>;
};

/** Where a step stands. */
export type StepStatus =
  /** It waits for other steps, or for what it reserves. */
  | 'WAITING'
  /** It lies with its department and is not accepted yet. */
  | 'DISPATCHED'
  /** The department refused to accept it. */
  | 'NOT_ACCEPTED'
  /** Its clock counts until it is decided. */
  | 'ACCEPTED'
  /** Its clock stands still. */
  | 'SUSPENDED'
  /** What depends on it may begin; the formal approval follows. */
  | 'PRE_APPROVED'
  /** It was approved. */
  | 'APPROVED'
  /** It was approved with conditions. */
  | 'APPROVED_WITH_CONDITIONS'
  /** Its limit passed undecided, and so it is approved. */
  | 'DEEMED_APPROVED'
  /** It was rejected. */
  | 'REJECTED'
  /** It was sent back, or follows a step that was: it is decided again. */
  | 'RETURNED'
  /** The owner withdrew the case. */
  | 'WITHDRAWN'
  /** Its decision was revoked; the owner submits the matter again. */
  | 'REVOKED'
  /** It does not apply to the project. */
  | 'SKIPPED';

/** What came of looking a step's result up. */
export type LookUp = {
  readonly __typename?: 'LookUp';
  /** Whether it was found. */
  readonly result: LookUpResult;
  /** Number of the document that says so. */
  readonly documentNumber?: Maybe<Scalars['String']['output']>;
  /** The day of the document. */
  readonly documentDate?: Maybe<Scalars['Date']['output']>;
  /** The last day on which it holds; null where it does not end. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
  /** Id of the step in an earlier case of the project; null where it was looked up elsewhere. */
  readonly fromStepId?: Maybe<Scalars['ID']['output']>;
  /** Why nothing was found, in words. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Who looked; null where the case looked by itself. */
  readonly looked?: Maybe<Act>;
  /** When it was looked up. */
  readonly at: Scalars['DateTime']['output'];
};

/** Whether a result was found. */
export type LookUpResult =
  /** A result was found that still holds. */
  | 'FOUND'
  /** Nothing was found that still holds. */
  | 'NOT_FOUND';

/** The owner's promise on a step, in place of prior review. */
export type Commitment = {
  readonly __typename?: 'Commitment';
  /** The state that it is in. */
  readonly status: CommitmentStatus;
  /** What was promised. */
  readonly points: ReadonlyArray<Scalars['String']['output']>;
  /** Who signs for the owner. */
  readonly signatory: Scalars['String']['output'];
  /** Who promised it, and when. */
  readonly promised?: Maybe<Act>;
  /** By when it is checked; null before the approval. */
  readonly checkDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** By when it is put in order; null where nothing is to be. */
  readonly rectifyDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** The checks, from the first on. */
  readonly checks: ReadonlyArray<CommitmentCheck>;
};

/** Where a promise stands. */
export type CommitmentStatus =
  /** The owner has promised; nothing is decided yet. */
  | 'PROMISED'
  /** The approval rests on it, and it is to be checked. */
  | 'RELIED_ON'
  /** It was found kept. */
  | 'KEPT'
  /** It was broken, and is being put in order. */
  | 'RECTIFYING'
  /** It was broken, and the approval is revoked. */
  | 'BREACHED';

/** What a check of a promise found. */
export type CommitmentCheck = {
  readonly __typename?: 'CommitmentCheck';
  /** Whether it was kept. */
  readonly result: CheckResult;
  /** What was found, in words. */
  readonly findings: Scalars['String']['output'];
  /** Who checked it, and when. */
  readonly checked?: Maybe<Act>;
};

/** Whether a promise was kept. */
export type CheckResult =
  /** It was kept. */
  | 'KEPT'
  /** It was broken. */
  | 'BREACHED';

/** Why a step was not accepted. */
export type StepRefusal = {
  readonly __typename?: 'StepRefusal';
  /** Which of the reasons that the law lists. */
  readonly reasonCode: RefusalReason;
  /** Why it was done, in words. */
  readonly reason: Scalars['String']['output'];
  /** Who refused it, and when. */
  readonly refused?: Maybe<Act>;
};

/** The reasons that the law lists. */
export type RefusalReason =
  /** The law demands no permit. */
  | 'NOT_REQUIRED'
  /** Another office decides it. */
  | 'NOT_COMPETENT'
  /** What was asked for by a correction did not come; only after a correction was asked for. */
  | 'NOT_CORRECTED'
  /** Facts were hidden, or papers are false. */
  | 'FALSE_PAPERS';

/** What was missing, as the owner was told. */
export type Correction = {
  readonly __typename?: 'Correction';
  /** Codes of the papers that are missing. */
  readonly materialCodes: ReadonlyArray<Scalars['String']['output']>;
  /** Why it is so, in words. */
  readonly reason: Scalars['String']['output'];
  /** Who asked for it, and when. */
  readonly requested?: Maybe<Act>;
  /** When the owner submitted again; null until then. */
  readonly resubmittedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A procedure that is under way, whose time is not counted. */
export type SpecialProcedure = {
  readonly __typename?: 'SpecialProcedure';
  /** Of which kind it is. */
  readonly kind: SpecialProcedureKind;
  /** Its own limit in working days. */
  readonly limitWorkingDays: Scalars['Int']['output'];
  /** When it ends at the latest: then the clock of the step goes on by itself. */
  readonly dueAt: Scalars['DateTime']['output'];
  /** Why it is so, in words. */
  readonly reason: Scalars['String']['output'];
};

/** Procedures whose time is not counted. */
export type SpecialProcedureKind =
  /** A hearing of those concerned. */
  | 'HEARING'
  /** A call for tenders. */
  | 'TENDER'
  /** An auction. */
  | 'AUCTION'
  /** An inspection of things. */
  | 'INSPECTION'
  /** A test of things. */
  | 'TESTING'
  /** A quarantine of living things. */
  | 'QUARANTINE'
  /** An appraisal by experts. */
  | 'APPRAISAL'
  /** A review by experts. */
  | 'EXPERT_REVIEW'
  /** A survey of the site. */
  | 'SITE_SURVEY'
  /** A technical evaluation. */
  | 'TECHNICAL_EVALUATION';

/** Which officer handles a step. */
export type Assignment = {
  readonly __typename?: 'Assignment';
  /** Id of the officer who handles it. */
  readonly officerId: Scalars['ID']['output'];
  /** The officer who handles it. */
  readonly officer?: Maybe<Actor>;
  /** Whether it is handed back to who delegated it, who decides. */
  readonly withReturn: Scalars['Boolean']['output'];
  /** Why it was done, in words. */
  readonly reason: Scalars['String']['output'];
  /** Who delegated it, and when. */
  readonly delegated?: Maybe<Act>;
};

/** A request for haste on a step. */
export type Urge = {
  readonly __typename?: 'Urge';
  /** Who asked, and when. */
  readonly urged?: Maybe<Act>;
  /** What was said. */
  readonly message: Scalars['String']['output'];
};

/** An opinion on a step that was asked of a department outside the system; it does not decide. */
export type WrittenConsultation = {
  readonly __typename?: 'WrittenConsultation';
  /** The id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** Name of the department that was asked. */
  readonly addressee: Scalars['String']['output'];
  /** What was asked. */
  readonly matter: Scalars['String']['output'];
  /** The office's own number of the letter. */
  readonly documentNumber?: Maybe<Scalars['String']['output']>;
  /** Working days of the limit. */
  readonly workingDays: Scalars['Int']['output'];
  /** The end of the limit, as the letter names it. */
  readonly dueAt: Scalars['DateTime']['output'];
  /** The state that it is in. */
  readonly status: WrittenConsultationStatus;
  /** Who asked, and when. */
  readonly consulted?: Maybe<Act>;
  /** What was replied; null where nobody replied. */
  readonly reply?: Maybe<Scalars['String']['output']>;
  /** The reply as it came. */
  readonly files: ReadonlyArray<Attachment>;
  /** Who recorded the reply, and when. */
  readonly replied?: Maybe<Act>;
};

/** Where a written consultation stands. */
export type WrittenConsultationStatus =
  /** Nobody has replied, and the limit has not passed. */
  | 'OPEN'
  /** It was replied that there is no objection. */
  | 'NO_OBJECTION'
  /** It was replied that there is one. */
  | 'OBJECTION'
  /** Nobody replied within the limit, which counts as no objection. */
  | 'PRESUMED'
  /** The step was decided, or ended, before anybody replied. */
  | 'LAPSED';

/** What a department replied. */
export type ReplyResult =
  /** There is no objection. */
  | 'NO_OBJECTION'
  /** There is one. */
  | 'OBJECTION';

/** Opinions on a step that were asked for; they do not decide. */
export type Consultation = {
  readonly __typename?: 'Consultation';
  /** The id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** What was asked. */
  readonly question: Scalars['String']['output'];
  /** The state that it is in. */
  readonly status: ConsultationStatus;
  /** Who asked, and when. */
  readonly consulted?: Maybe<Act>;
  /** Who was asked. */
  readonly asked: ReadonlyArray<ConsultedParty>;
  /** Who closed it; null unless it was closed. */
  readonly closed?: Maybe<Act>;
  /** Why it was closed, in words. */
  readonly closingReason?: Maybe<Scalars['String']['output']>;
};

/** Where a consultation stands. */
export type ConsultationStatus =
  /** Somebody has not answered. */
  | 'OPEN'
  /** Everybody has answered. */
  | 'ANSWERED'
  /** It was closed by who asked. */
  | 'CLOSED'
  /** The step went on without all answers. */
  | 'LAPSED';

/** An officer, or else a department as a whole. */
export type ConsultedParty = {
  readonly __typename?: 'ConsultedParty';
  /** Id of the officer; null where the whole department is asked. */
  readonly officerId?: Maybe<Scalars['ID']['output']>;
  /** The officer; null for a department as a whole. */
  readonly officer?: Maybe<Actor>;
  /** Id of the department. */
  readonly departmentId?: Maybe<Scalars['ID']['output']>;
  /** A department. */
  readonly department?: Maybe<Department>;
  /** The opinion in words; null until it is given. */
  readonly opinion?: Maybe<Scalars['String']['output']>;
  /** Who answered, and when. */
  readonly given?: Maybe<Act>;
};

/** How the result of a step was handed over. */
export type StepDelivery = {
  readonly __typename?: 'StepDelivery';
  /** Who received it. */
  readonly recipient: Scalars['String']['output'];
  /** In which way it was handed over. */
  readonly method: DeliveryMethod;
  /** The day on which it was received. */
  readonly deliveredOn: Scalars['Date']['output'];
  /** Who handed it over, and when it was recorded. */
  readonly handedOver?: Maybe<Act>;
};

/** The owner's word that it has the result of a step. */
export type StepCollection = {
  readonly __typename?: 'StepCollection';
  /** Who fetched it. */
  readonly collector: Scalars['String']['output'];
  /** The day on which it was fetched. */
  readonly collectedOn: Scalars['Date']['output'];
  /** Who confirmed it, and when. */
  readonly confirmed?: Maybe<Act>;
};

/** Who learns of a step: an officer, or else a department as a whole. */
export type StepCopy = {
  readonly __typename?: 'StepCopy';
  /** Id of the officer; null where it goes to the whole department. */
  readonly officerId?: Maybe<Scalars['ID']['output']>;
  /** The officer; null for a department as a whole. */
  readonly officer?: Maybe<Actor>;
  /** Id of the department. */
  readonly departmentId?: Maybe<Scalars['ID']['output']>;
  /** A department. */
  readonly department?: Maybe<Department>;
  /** What was written beside it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Who sent it, and when. */
  readonly copied?: Maybe<Act>;
  /** Who read it, and when; null while it is unread. */
  readonly read?: Maybe<Act>;
};

/** What an office hands out about a step, worked out from the journal of its case. */
export type StepDocument = {
  readonly __typename?: 'StepDocument';
  /** The id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** Of which kind it is. */
  readonly kind: StepDocumentKind;
  /** Title of the document. */
  readonly title: Scalars['String']['output'];
  /** The office's own number where it gave one, else that of its series of the year. */
  readonly number: Scalars['String']['output'];
  /** The day that the document bears. */
  readonly at: Scalars['DateTime']['output'];
  /** Id of the department that issues it. */
  readonly departmentId: Scalars['ID']['output'];
  /** The department that issues it. */
  readonly department?: Maybe<Department>;
  /** Who did what it tells of; null for what the clock did. */
  readonly act?: Maybe<Act>;
  /** The text, one entry a paragraph. */
  readonly text: ReadonlyArray<Scalars['String']['output']>;
  /** What the law says, in its words. */
  readonly legalBasis: ReadonlyArray<Scalars['String']['output']>;
  /** A signed address of a page of HTML for print, valid for a short time. */
  readonly url: Scalars['String']['output'];
  /** A signed address of the same document as PDF, valid for a short time. */
  readonly pdfUrl: Scalars['String']['output'];
};

/** The documents of a step. */
export type StepDocumentKind =
  /** Says that an application was accepted. */
  | 'ACCEPTANCE_RECEIPT'
  /** Says once and for all what is missing. */
  | 'CORRECTION_NOTICE'
  /** Says why an application was not accepted. */
  | 'REFUSAL_NOTICE'
  /** Says for how long the limit does not count. */
  | 'SPECIAL_PROCEDURE_NOTICE'
  /** Asks a department outside the system for its opinion; the owner does not see it. */
  | 'CONSULTATION_LETTER'
  /** Says by how much the limit is longer. */
  | 'EXTENSION_NOTICE'
  /** What the owner promised. */
  | 'COMMITMENT_LETTER'
  /** Says what a check of a promise found. */
  | 'CHECK_NOTICE'
  /** A form to be signed by the owner. */
  | 'TOLERANCE_COMMITMENT'
  /** Says which papers are to be made up, and by when. */
  | 'TOLERANCE_NOTICE'
  /** Says what may begin before the formal approval. */
  | 'PRE_APPROVAL'
  /** Says what becomes of a decision whose papers did not come. */
  | 'TOLERANCE_FAILURE'
  /** The decision. */
  | 'DECISION'
  /** A form to be signed; after the handing over it holds recipient, way and day. */
  | 'DELIVERY_RECEIPT';

/** A department that signs a step. */
export type Signer = {
  readonly __typename?: 'Signer';
  /** Id of the department. */
  readonly departmentId: Scalars['ID']['output'];
  /** A department. */
  readonly department?: Maybe<Department>;
  /** Whether it has signed. */
  readonly hasSigned: Scalars['Boolean']['output'];
  /** Whether it agrees; null until it has signed. */
  readonly decision?: Maybe<Decision>;
  /** The opinion in words. */
  readonly opinion?: Maybe<Scalars['String']['output']>;
  /** Who signed, and when. */
  readonly act?: Maybe<Act>;
};

/** What is decided. */
export type Decision =
  /** It is approved. */
  | 'APPROVE'
  /** It is approved with conditions. */
  | 'APPROVE_WITH_CONDITIONS'
  /** It is rejected. */
  | 'REJECT';

/** A paper that a step needs. */
export type Material = {
  readonly __typename?: 'Material';
  /** Code of the item and position in its list. */
  readonly code: Scalars['String']['output'];
  /** Name in Chinese. */
  readonly name: Scalars['String']['output'];
  /** Whether it may be handed in later. */
  readonly isDeferrable: Scalars['Boolean']['output'];
  /** Codes of the other items of the case that the same paper serves; it is handed in once for all of them. */
  readonly sharedItemCodes: ReadonlyArray<Scalars['ID']['output']>;
  /** The state that it is in. */
  readonly status: MaterialStatus;
  /** By when a deferred paper must come; null: it is not deferred, or until the decision. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** The files of the newest version. */
  readonly files: ReadonlyArray<Attachment>;
  /** Who checked it off; null where nobody did by itself: who accepts or decides finds complete what was handed in. */
  readonly checked?: Maybe<Act>;
  /** Who accepted the step and said that the paper, which nobody handed in here, lay before him; null where it did not. */
  readonly seenOnPaper?: Maybe<Act>;
  /** Why the newest version is to be handed in again; null where it is not. */
  readonly failed?: Maybe<MaterialFailure>;
  /** Each time that it was handed in, the newest first, at most 20. */
  readonly versions: ReadonlyArray<MaterialVersion>;
};

/** Why a paper is to be handed in again. */
export type MaterialFailure = {
  readonly __typename?: 'MaterialFailure';
  /** Why it is so, in words. */
  readonly reason: Scalars['String']['output'];
  /** Who checked it, and when. */
  readonly checked?: Maybe<Act>;
};

/** The commitment to make up missing papers of a step. */
export type StepTolerance = {
  readonly __typename?: 'StepTolerance';
  /** The state that it is in. */
  readonly status: ToleranceStatus;
  /** Codes of the papers that were deferred. */
  readonly materialCodes: ReadonlyArray<Scalars['String']['output']>;
  /** Papers that were not handed in; of a broken commitment those that were missing then. */
  readonly missing: ReadonlyArray<Material>;
  /** The first moment after its last day, of arrival at the office; null: until the decision. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it lies past the last published year of the calendar, so that it may still move. */
  readonly isProvisional: Scalars['Boolean']['output'];
  /** What the owner committed to. */
  readonly commitment: ToleranceCommitment;
  /** Who accepted the step on it, and when. */
  readonly accepted?: Maybe<Act>;
  /** How the limit was extended, from the first on, at most 10. */
  readonly extensions: ReadonlyArray<ToleranceExtension>;
  /** When the papers were made up, or the limit had passed. */
  readonly settledAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Where a commitment to make up papers stands. */
export type ToleranceStatus =
  /** Papers are missing, and the limit has not passed. */
  | 'OPEN'
  /** Everything was made up. */
  | 'FULFILLED'
  /** The limit has passed; the step was returned or revoked. */
  | 'FAILED'
  /** The step was rejected, or the case has ended. */
  | 'LAPSED';

/** The papers that the owner commits to make up. */
export type ToleranceApplication = {
  readonly __typename?: 'ToleranceApplication';
  /** Codes of the papers that are missing. */
  readonly materialCodes: ReadonlyArray<Scalars['ID']['output']>;
  /** What the owner commits to. */
  readonly commitment: ToleranceCommitment;
  /** Who applied, and when. */
  readonly applied?: Maybe<Act>;
};

/** What the owner commits to. */
export type ToleranceCommitment = {
  readonly __typename?: 'ToleranceCommitment';
  /** The commitment in words. */
  readonly statement: Scalars['String']['output'];
  /** Who signs for the owner. */
  readonly signatory: Scalars['String']['output'];
  /** The signed form. */
  readonly files: ReadonlyArray<Attachment>;
};

/** How the limit for missing papers was extended. */
export type ToleranceExtension = {
  readonly __typename?: 'ToleranceExtension';
  /** By how many working days the limit is longer. */
  readonly workingDays: Scalars['Int']['output'];
  /** Why it was done, in words. */
  readonly reason: Scalars['String']['output'];
  /** Who approved it, and when. */
  readonly approved?: Maybe<Act>;
};

/** What may begin before the formal approval of a step. */
export type PreApproval = {
  readonly __typename?: 'PreApproval';
  /** Name of the document. */
  readonly documentName?: Maybe<Scalars['String']['output']>;
  /** Number of the document that says so. */
  readonly documentNumber?: Maybe<Scalars['String']['output']>;
  /** The opinion in words. */
  readonly opinion: Scalars['String']['output'];
  /** Files that belong to it. */
  readonly files: ReadonlyArray<Attachment>;
  /** Who gave it, and when. */
  readonly preApproved?: Maybe<Act>;
  /** Since when papers are missing and the clock stands still; null while all papers lie with the office. */
  readonly waitingSince?: Maybe<Scalars['DateTime']['output']>;
};

/** What was handed in at one time. */
export type MaterialVersion = {
  readonly __typename?: 'MaterialVersion';
  /** Who handed it in, and when. */
  readonly handedIn?: Maybe<Act>;
  /** A remark in words. */
  readonly comment?: Maybe<Scalars['String']['output']>;
  /** Code of the material of another item under which it was handed in; null: its own. */
  readonly handedInAs?: Maybe<Scalars['ID']['output']>;
  /** The files; empty where it was handed in on paper at the counter. */
  readonly files: ReadonlyArray<Attachment>;
};

/** Where a paper stands. */
export type MaterialStatus =
  /** It was not handed in, or is to be handed in again after a correction. */
  | 'MISSING'
  /** It may be made up until `dueAt`. */
  | 'DEFERRED'
  /** The office has not checked it yet. */
  | 'HANDED_IN'
  /** It was checked, by itself, with acceptance or decision, or on paper by who accepted. */
  | 'CHECKED';

/** One thing that the viewer may do with a step, or why not. */
export type ViewerAction = {
  readonly __typename?: 'ViewerAction';
  /** Which action it is. */
  readonly action: StepAction;
  /** Whether the viewer may do it now. */
  readonly allowed: Scalars['Boolean']['output'];
  /** Why it is not allowed; null where it is. */
  readonly reason?: Maybe<ErrorCode>;
  /** Of `TAKE_BACK`, where it is allowed: which of the viewer's acts it undoes. Papers that were checked stay checked. */
  readonly undoes?: Maybe<TakenBackAct>;
};

/** An act of an officer that he may take back. */
export type TakenBackAct =
  /** That the step was accepted, with what that decided at once. */
  | 'ACCEPTANCE'
  /** That the step was not accepted. */
  | 'REFUSAL'
  /** A pre-approval. */
  | 'PRE_APPROVAL'
  /** One signature among several, which did not decide the step. */
  | 'SIGNATURE'
  /** The decision of the step. */
  | 'DECISION';

/** What may be done with a step. */
export type StepAction =
  /** The mutation `acceptStep`. */
  | 'ACCEPT'
  /** The mutation `decideStep`. */
  | 'DECIDE'
  /** The mutation `refuseStep`. */
  | 'REFUSE'
  /** The mutation `requestCorrection`. */
  | 'REQUEST_CORRECTION'
  /** The mutation `resubmitStep`. */
  | 'RESUBMIT'
  /** The mutation `handInPapers`. */
  | 'HAND_IN_PAPERS'
  /** The mutation `checkPapers`. */
  | 'CHECK_PAPERS'
  /** The mutation `applyForTolerance`. */
  | 'APPLY_FOR_TOLERANCE'
  /** The mutation `acceptWithDeficiency`. */
  | 'ACCEPT_WITH_DEFICIENCY'
  /** The mutation `decideWithDeficiency`. */
  | 'DECIDE_WITH_DEFICIENCY'
  /** The mutation `preApproveStep`. */
  | 'PRE_APPROVE'
  /** The mutation `extendTolerance`. */
  | 'EXTEND_TOLERANCE'
  /** The mutation `suspendStep`. */
  | 'SUSPEND'
  /** The mutation `resumeStep`. */
  | 'RESUME'
  /** The mutation `extendStep`. */
  | 'EXTEND'
  /** The mutation `extendJointHandling`. */
  | 'EXTEND_JOINT_HANDLING'
  /** The mutation `urgeStep`. */
  | 'URGE'
  /** The mutation `delegateStep`. */
  | 'DELEGATE'
  /** The mutation `reassignSteps`, by an operator. */
  | 'REASSIGN'
  /** The mutation `addSigner`. */
  | 'ADD_SIGNER'
  /** The mutation `removeSigner`. */
  | 'REMOVE_SIGNER'
  /** The mutation `returnStep`. */
  | 'RETURN'
  /** The mutation `revokeStep`. */
  | 'REVOKE'
  /** The mutation `takeBack`. */
  | 'TAKE_BACK'
  /** The mutation `lookUpStep`. */
  | 'LOOK_UP'
  /** The mutation `promiseCommitment`. */
  | 'PROMISE'
  /** The mutation `approveOnCommitment`. */
  | 'APPROVE_ON_COMMITMENT'
  /** The mutation `checkCommitment`. */
  | 'CHECK_COMMITMENT'
  /** The mutation `consultOnStep`. */
  | 'CONSULT'
  /** The mutation `giveOpinion`. */
  | 'GIVE_OPINION'
  /** The mutation `closeConsultation`. */
  | 'CLOSE_CONSULTATION'
  /** The mutation `consultInWriting`. */
  | 'CONSULT_IN_WRITING'
  /** The mutation `recordReply`. */
  | 'RECORD_REPLY'
  /** The mutation `copyStep`. */
  | 'COPY'
  /** The mutation `readCopy`. */
  | 'READ_COPY'
  /** The mutation `deliverResult`. */
  | 'DELIVER'
  /** The mutation `confirmCollection`. */
  | 'CONFIRM_COLLECTION';

/** What was decided on a step. */
export type Outcome = {
  readonly __typename?: 'Outcome';
  /** Which way it was decided. */
  readonly decision: Decision;
  /** The opinion in words. */
  readonly opinion: Scalars['String']['output'];
  /** Conditions of the approval. */
  readonly conditions: ReadonlyArray<Scalars['String']['output']>;
  /** Number of the document that says so. */
  readonly documentNumber?: Maybe<Scalars['String']['output']>;
  /** Name of the document. */
  readonly documentName?: Maybe<Scalars['String']['output']>;
  /** The last day on which it holds; null where it does not end. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
  /** Whether it was decided while papers were missing, or after a pre-approval. */
  readonly tolerated: Scalars['Boolean']['output'];
  /** Whether it rests on a promise of the owner. */
  readonly isOnCommitment: Scalars['Boolean']['output'];
  /** Who decided; null for a tacit approval, which the clock of the case brought about. */
  readonly decided?: Maybe<Act>;
  /** Files that belong to it. */
  readonly files: ReadonlyArray<Attachment>;
};

/** One journal entry of the case. */
export type HistoryEntry = {
  readonly __typename?: 'HistoryEntry';
  /** Its place in the journal, from 1 on. */
  readonly seq: Scalars['Int']['output'];
  /** Of which type it is. */
  readonly type: Scalars['String']['output'];
  /** When it was. */
  readonly at: Scalars['DateTime']['output'];
  /** Who did it; null for what a clock did. */
  readonly act?: Maybe<Act>;
  /** Id of the step. */
  readonly stepId?: Maybe<Scalars['ID']['output']>;
  /** Id of the reservation, of what an account did for the case. */
  readonly reservationId?: Maybe<Scalars['ID']['output']>;
  /** The state before. */
  readonly from?: Maybe<Scalars['String']['output']>;
  /** The state after. */
  readonly to?: Maybe<Scalars['String']['output']>;
  /** Why it is so, in words. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Due times that are others under the calendar that was adopted. */
  readonly moved: ReadonlyArray<MovedLimit>;
};

/** A limit that moved because a calendar was published. */
export type MovedLimit = {
  readonly __typename?: 'MovedLimit';
  /** Id of the step. */
  readonly stepId: Scalars['ID']['output'];
  /** Which limit it is. */
  readonly limit: LimitKind;
  /** When it was due before. */
  readonly from: Scalars['DateTime']['output'];
  /** When it is due now. */
  readonly to: Scalars['DateTime']['output'];
};

/** The limits of a step. */
export type LimitKind =
  /** The limit that the office promised. */
  | 'PROMISED'
  /** The limit of the law. */
  | 'STATUTORY'
  /** The limit of a procedure whose time is not counted. */
  | 'SPECIAL_PROCEDURE'
  /** The limit for checking a promise. */
  | 'COMMITMENT_CHECK'
  /** The limit for putting a broken promise in order. */
  | 'RECTIFICATION'
  /** The limit for missing papers. */
  | 'MAKE_UP';

/** A page of journal entries. */
export type HistoryConnection = {
  readonly __typename?: 'HistoryConnection';
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<HistoryEntry>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A page of steps. Counts are of the whole list, up to a bound. */
export type StepConnection = {
  readonly __typename?: 'StepConnection';
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Step>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are, counted up to a bound of at most 10,000. */
  readonly total?: Maybe<Count>;
  /** Counts of the steps that are due first, as many as the bound of at most 10,000. */
  readonly countsByLight: ReadonlyArray<LightCount>;
};


/** A page of steps. Counts are of the whole list, up to a bound. */
export type StepConnectionTotalArgs = {
  upTo?: Scalars['Int']['input'];
};


/** A page of steps. Counts are of the whole list, up to a bound. */
export type StepConnectionCountsByLightArgs = {
  upTo?: Scalars['Int']['input'];
};

/** How many steps have one colour. */
export type LightCount = {
  readonly __typename?: 'LightCount';
  /** The colour; null where no clock runs. */
  readonly light?: Maybe<Light>;
  /** How many there are. */
  readonly count: Scalars['Int']['output'];
  /** False when the list has more steps than were looked at. */
  readonly isExact: Scalars['Boolean']['output'];
};

/** What steps must match; all that is given must hold. */
export type InboxFilter = {
  /**
   * Left out: DISPATCHED, ACCEPTED, RETURNED, SUSPENDED and PRE_APPROVED for DEPARTMENT, ASSIGNED and LEAD, any for the
   * other roles.
   */
  readonly status?: InputMaybe<ReadonlyArray<StepStatus>>;
  /** The colours that are asked for. */
  readonly lights?: InputMaybe<ReadonlyArray<Light>>;
  /** Due before this moment. */
  readonly dueBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Id of the project. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Left out: the caller's own department, and for what concerns persons also the caller. */
  readonly departmentId?: InputMaybe<Scalars['ID']['input']>;
  /** Several departments, at most 50; goes before `departmentId`. */
  readonly departmentIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** One officer, within the departments; for heads, leaders and the dispatch centre. */
  readonly officerId?: InputMaybe<Scalars['ID']['input']>;
  /** The role of the caller that is asked for; left out: DEPARTMENT. */
  readonly role?: InputMaybe<InboxRole>;
  /** Only copies that are not read. */
  readonly unread?: InputMaybe<Scalars['Boolean']['input']>;
  /** Words, each of which must stand in name or code of the item, name or id of the project, or public code of the case. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** The class of the case in force is one of these. */
  readonly limitClasses?: InputMaybe<ReadonlyArray<LimitClass>>;
};

/** In what way steps concern the caller. */
export type InboxRole =
  /** Steps of the caller's department. */
  | 'DEPARTMENT'
  /** Steps that were delegated to the caller. */
  | 'ASSIGNED'
  /** Steps on which the caller has to act now: to take, to sign, to give an opinion; of an owner to correct papers. */
  | 'TODO'
  /** Steps on which the caller has acted. */
  | 'DONE'
  /** Steps of the stages that the department leads. */
  | 'LEAD'
  /** Steps of others that the department still has to sign. */
  | 'SIGNER'
  /** Consultations that are not answered yet. */
  | 'CONSULTED'
  /** Steps that were copied to the caller. */
  | 'COPIED';

/** In which order the steps come. */
export type InboxOrder =
  /** The first due first. */
  | 'DUE'
  /** By the time when they were dispatched. */
  | 'DISPATCHED';

/** What became of an operation. */
export type OperationOutcome = {
  readonly __typename?: 'OperationOutcome';
  /** The key that the operation was asked with. */
  readonly key: Scalars['ID']['output'];
  /** What became of it. */
  readonly state: OperationState;
  /** Sequence number of its journal entry; null where there is none. */
  readonly seq?: Maybe<Scalars['Int']['output']>;
  /** When it was. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** Of which type it is. */
  readonly type?: Maybe<Scalars['String']['output']>;
};

/** Whether an operation took effect. */
export type OperationState =
  /** It took effect. */
  | 'DONE'
  /** It did not take effect, or not yet. */
  | 'NOT_RECORDED';

/** Input of `publishCatalogue`. */
export type PublishCatalogueInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** One catalogue of the base data, as YAML or JSON text. */
  readonly base: Scalars['String']['input'];
  /** What differs from the base, as YAML or JSON text. */
  readonly overlay?: InputMaybe<Scalars['String']['input']>;
};

/** What `publishCatalogue` answers. */
export type CataloguePayload = {
  readonly __typename?: 'CataloguePayload';
  /** The version of the catalogue that the case follows. */
  readonly catalogue?: Maybe<Catalogue>;
  /** Where the change stands in the status feed; follow after it. */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** All faults at once, with line and path. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Monday to Friday, less holidays, plus the weekends worked for them. */
export type WorkCalendar = {
  readonly __typename?: 'WorkCalendar';
  /** Changes with every publication. */
  readonly version: Scalars['String']['output'];
  /** The first year that is published. */
  readonly firstYear: Scalars['Int']['output'];
  /** The last year that is published: what is counted on days behind it is provisional. */
  readonly lastYear: Scalars['Int']['output'];
  /** The days of one year; null for a year that is not published. */
  readonly year?: Maybe<CalendarYear>;
};


/** Monday to Friday, less holidays, plus the weekends worked for them. */
export type WorkCalendarYearArgs = {
  year: Scalars['Int']['input'];
};

/** Which days of a year are off, and which are worked. */
export type CalendarYear = {
  readonly __typename?: 'CalendarYear';
  /** The calendar year. */
  readonly year: Scalars['Int']['output'];
  /** Days off; days of weekends need not be among them. */
  readonly holidays: ReadonlyArray<Scalars['Date']['output']>;
  /** Days of weekends that are worked. */
  readonly shifted: ReadonlyArray<Scalars['Date']['output']>;
  /** How many working days the year has. */
  readonly workingDays: Scalars['Int']['output'];
  /** Number of the notice; null for the years that come with the product. */
  readonly documentNumber?: Maybe<Scalars['String']['output']>;
  /** When it was published; null for the years that come with the product. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Input of `publishCalendar`. */
export type PublishCalendarInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The year after the last, or the current or a later one to correct it. */
  readonly year: Scalars['Int']['input'];
  /** Every day off of the notice; those of weekends may be among them. */
  readonly holidays: ReadonlyArray<Scalars['Date']['input']>;
  /** Days of weekends that are worked. */
  readonly shifted?: ReadonlyArray<Scalars['Date']['input']>;
  /** Number of the notice. */
  readonly documentNumber: Scalars['String']['input'];
};

/** What `publishCalendar` answers. */
export type CalendarPayload = {
  readonly __typename?: 'CalendarPayload';
  /** The calendar as it is now. */
  readonly calendar?: Maybe<WorkCalendar>;
  /** Where the change stands in the status feed; follow after it. */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** All faults at once. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a submission would come to, by the answers that it gives so far. */
export type CasePreview = {
  readonly __typename?: 'CasePreview';
  /** The steps that would apply, in the order of the catalogue; null where nothing can be planned. */
  readonly steps?: Maybe<ReadonlyArray<PreviewStep>>;
  /** Working days if the steps ran one after the other. */
  readonly serial?: Maybe<Scalars['Int']['output']>;
  /** Working days of the longest chain of steps. */
  readonly criticalPathLength?: Maybe<Scalars['Int']['output']>;
  /** When the last step would end if it were submitted now and every promise were kept. */
  readonly plannedEnd?: Maybe<Scalars['DateTime']['output']>;
  /** What `submitCase` would refuse now; empty where it would accept the same input. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A step that would apply. */
export type PreviewStep = {
  readonly __typename?: 'PreviewStep';
  /** The item of the catalogue that it would handle. */
  readonly item: CatalogueItem;
  /** Id of the department; null where neither the region nor any above it has one. */
  readonly departmentId?: Maybe<Scalars['ID']['output']>;
  /** The department that would handle it. */
  readonly department?: Maybe<Department>;
  /** Level of government of the office that would handle it. */
  readonly level?: Maybe<Level>;
  /** Ids of the departments that would sign it. */
  readonly signerDepartmentIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Codes of the items that it would wait for. */
  readonly dependsOnItemCodes: ReadonlyArray<Scalars['ID']['output']>;
  /** When it would start if every promise were kept. */
  readonly plannedStart: Scalars['DateTime']['output'];
  /** When it would be decided if every promise were kept. */
  readonly plannedEnd: Scalars['DateTime']['output'];
  /** Whether the length of the case depends on it. */
  readonly isOnCriticalPath: Scalars['Boolean']['output'];
  /** The papers that it asks for. */
  readonly materials: ReadonlyArray<PreviewMaterial>;
};

/** A paper that a step would ask for. */
export type PreviewMaterial = {
  readonly __typename?: 'PreviewMaterial';
  /** Code of the item and position in its list. */
  readonly code: Scalars['ID']['output'];
  /** Name in Chinese. */
  readonly name: Scalars['String']['output'];
  /** Whether it may be handed in later. */
  readonly isDeferrable: Scalars['Boolean']['output'];
  /** Whether the input hands it in. */
  readonly isHandedIn: Scalars['Boolean']['output'];
  /** Code of the paper where several items ask for the same one, which is handed in once; null where it is the item's own. */
  readonly sharedCode?: Maybe<Scalars['ID']['output']>;
};

/** Input of `submitCase`. */
export type SubmitCaseInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the project. */
  readonly projectId: Scalars['ID']['input'];
  /** Code of the catalogue. */
  readonly catalogueCode: Scalars['ID']['input'];
  /** Number of the version; left out: the published one. */
  readonly catalogueVersion?: InputMaybe<Scalars['Int']['input']>;
  /** An answer for each conditional item outside exclusive groups. */
  readonly conditions?: ReadonlyArray<ConditionAnswerInput>;
  /** The item of each group that applies. */
  readonly choices?: ReadonlyArray<ExclusiveChoiceInput>;
  /** Name of the part of the project, where the catalogue allows parts; left out: the whole project. */
  readonly part?: InputMaybe<Scalars['String']['input']>;
  /** What the case reserves, such as land. */
  readonly elements?: ReadonlyArray<CaseElementInput>;
  /** Papers of any items that apply. */
  readonly papers?: ReadonlyArray<HandedPaperInput>;
  /** Id of the owner for whom an agent acts, where mandates of several owners reach the project. */
  readonly onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  /** Seconds of a working day, at least 2; only where the deployment allows it. */
  readonly secondsPerWorkingDay?: InputMaybe<Scalars['Int']['input']>;
  /** A class that the catalogue offers and that is asked for; in force at once where who submits is who grants it. */
  readonly limitClass?: LimitClass;
};

/** Whether a conditional item applies. */
export type ConditionAnswerInput = {
  /** Code of the item. */
  readonly itemCode: Scalars['ID']['input'];
  /** Whether the item applies. */
  readonly applies: Scalars['Boolean']['input'];
};

/** Which item of a group applies. */
export type ExclusiveChoiceInput = {
  /** Code of the group. */
  readonly group: Scalars['ID']['input'];
  /** Code of the item that applies. */
  readonly itemCode: Scalars['ID']['input'];
};

/** An amount that is reserved when its item is dispatched. */
export type CaseElementInput = {
  /** What is reserved. */
  readonly kind: ElementKind;
  /** Id of the quota pool or the fund batch. */
  readonly account: Scalars['ID']['input'];
  /** The amount of land or energy; left out for money. */
  readonly quantity?: InputMaybe<QuantityInput>;
  /** The amount of money; left out for land and energy. */
  readonly money?: InputMaybe<MoneyInput>;
};

/** What the mutations of a case answer. */
export type CasePayload = {
  readonly __typename?: 'CasePayload';
  /** A case of approvals. */
  readonly approvalCase?: Maybe<ApprovalCase>;
  /** Where the change stands in the status feed; follow after it. */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Input of `withdrawCase`. */
export type WithdrawCaseInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the case. */
  readonly caseId: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Why, in words. */
  readonly reason: Scalars['String']['input'];
};

/** Input of `repairCase`. */
export type RepairCaseInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the case. */
  readonly caseId: Scalars['ID']['input'];
  /** Why, in words. */
  readonly reason: Scalars['String']['input'];
};

/** Input of `nudgeCase`. */
export type NudgeCaseInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the case. */
  readonly caseId: Scalars['ID']['input'];
};

/** What `nudgeCase` answers. */
export type NudgeCasePayload = {
  readonly __typename?: 'NudgeCasePayload';
  /** A case of approvals. */
  readonly approvalCase?: Maybe<ApprovalCase>;
  /** Where the case stands in the status feed; follow after it. */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /**
   * What keeps the case from going on all the same, the longest first: an element that is refused, a step that nobody can
   * act on or that waits for what cannot come. Null where the case was not woken.
   */
  readonly troubles?: Maybe<ReadonlyArray<TroubledCase>>;
  /** Why the case was not woken; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Input of the mutations of a step that need nothing else. */
export type StepInput = {
  /** A UUID of the client: the same key with the same content is answered by the first payload. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the step. */
  readonly stepId: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A remark in words. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
};

/** Input of `acceptStep`. */
export type AcceptStepInput = {
  /** A UUID of the client: the same key with the same content is answered by the first payload. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the step. */
  readonly stepId: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A remark in words. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  /**
   * Whether what was not handed in here lay before the officer on paper; without it a step that lacks papers is refused
   * with `MATERIALS_MISSING`.
   */
  readonly seenOnPaper?: Scalars['Boolean']['input'];
};

/** Input of `decideStep` and `decideWithDeficiency`. */
export type DecideStepInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the step. */
  readonly stepId: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which way it is decided. */
  readonly decision: Decision;
  /** The opinion in words. */
  readonly opinion: Scalars['String']['input'];
  /** Conditions of the approval. */
  readonly conditions?: ReadonlyArray<Scalars['String']['input']>;
  /** Number of the document that says so. */
  readonly documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** Ids of files that were uploaded. */
  readonly fileIds?: ReadonlyArray<Scalars['ID']['input']>;
};

/** Input of `refuseStep`. */
export type RefuseStepInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the step. */
  readonly stepId: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which of the reasons that the law lists. */
  readonly reasonCode: RefusalReason;
  /** Why, in words. */
  readonly reason: Scalars['String']['input'];
};

/** Input of `requestCorrection`. */
export type RequestCorrectionInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the step. */
  readonly stepId: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** All that is missing at once. A later correction may only name some of these; empty where the item lists no papers. */
  readonly materialCodes: ReadonlyArray<Scalars['String']['input']>;
  /** Why, in words. */
  readonly reason: Scalars['String']['input'];
};

/** Input of `handInPapers`. */
export type HandInPapersInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the step. */
  readonly stepId: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The papers that are handed in. */
  readonly papers: ReadonlyArray<HandedPaperInput>;
  /** A remark in words. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
};

/** One paper and its files. */
export type HandedPaperInput = {
  /** Code of the paper. */
  readonly materialCode: Scalars['ID']['input'];
  /** Ids of 1 to 20 files that were uploaded; the counter may leave them out for a paper that lies before it. */
  readonly fileIds?: ReadonlyArray<Scalars['ID']['input']>;
};

/** Input of `checkPapers`. */
export type CheckPapersInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the step. */
  readonly stepId: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Codes of the papers. */
  readonly materialCodes: ReadonlyArray<Scalars['ID']['input']>;
  /** What came of the check. */
  readonly verdict?: PaperVerdict;
  /** A remark in words; needed for FAILED. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
};

/** What came of a check of papers. */
export type PaperVerdict =
  /** It is in order. */
  | 'PASSED'
  /** It is to be handed in again, within the make-up limit. */
  | 'FAILED';

/** Input of `applyForTolerance`. */
export type ApplyForToleranceInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the step. */
  readonly stepId: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Codes of papers that may be deferred. */
  readonly materialCodes: ReadonlyArray<Scalars['ID']['input']>;
  /** What the owner commits to. */
  readonly commitment: ToleranceCommitmentInput;
};

/** Input of `acceptWithDeficiency`. */
export type AcceptWithDeficiencyInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the step. */
  readonly stepId: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Codes of papers that may be deferred; left out: those of the owner's application. */
  readonly materialCodes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Working days from now; left out: the longest that is allowed. */
  readonly makeUpWorkingDays?: InputMaybe<Scalars['Int']['input']>;
  /** What the owner commits to; left out: that of the owner's application (`applyForTolerance`). */
  readonly commitment?: InputMaybe<ToleranceCommitmentInput>;
  /** A remark in words. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  /**
   * Whether what was not handed in here and is not deferred lay before the officer on paper; without it a step that lacks
   * papers is refused with `MATERIALS_MISSING`.
   */
  readonly seenOnPaper?: Scalars['Boolean']['input'];
};

/** What the owner commits to. */
export type ToleranceCommitmentInput = {
  /** The commitment in words. */
  readonly statement: Scalars['String']['input'];
  /** Who signs for the owner. */
  readonly signatory: Scalars['String']['input'];
  /** Ids of the files of the signed form; left out where it lies on paper with the office. */
  readonly fileIds?: ReadonlyArray<Scalars['ID']['input']>;
};

/** Input of `preApproveStep`. */
export type PreApproveInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the step. */
  readonly stepId: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The opinion in words. */
  readonly opinion: Scalars['String']['input'];
  /** Number of the document that says so. */
  readonly documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** Ids of files that were uploaded. */
  readonly fileIds?: ReadonlyArray<Scalars['ID']['input']>;
};

/** Input of `extendTolerance`. */
export type ExtendToleranceInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the step. */
  readonly stepId: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 1 to 60. */
  readonly workingDays: Scalars['Int']['input'];
  /** What happened, in words. */
  readonly reason: Scalars['String']['input'];
};

/** Input of `suspendStep`. */
export type SuspendStepInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the step. */
  readonly stepId: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which procedure it is. */
  readonly procedure: SpecialProcedureKind;
  /** Its own limit, 1 to 120 working days. */
  readonly limitWorkingDays: Scalars['Int']['input'];
  /** Why, in words. */
  readonly reason: Scalars['String']['input'];
};

/** Input of `extendJointHandling`. */
export type ExtendJointHandlingInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the step. */
  readonly stepId: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** How many more working days, 1 to 15. */
  readonly workingDays: Scalars['Int']['input'];
  /** Why, in words. */
  readonly reason: Scalars['String']['input'];
};

/** Input of `extendStep`. */
export type ExtendStepInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the step. */
  readonly stepId: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 1 to 10. */
  readonly workingDays: Scalars['Int']['input'];
  /** Why, in words. */
  readonly reason: Scalars['String']['input'];
};

/** Input of `urgeStep`. */
export type UrgeStepInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the step. */
  readonly stepId: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What is said. */
  readonly message: Scalars['String']['input'];
};

/** Input of `delegateStep`. */
export type DelegateStepInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the step. */
  readonly stepId: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Id of a handler or head of the department. */
  readonly officerId: Scalars['ID']['input'];
  /** Whether it is handed back to the caller, who decides. */
  readonly withReturn?: Scalars['Boolean']['input'];
  /** Why, in words. */
  readonly reason: Scalars['String']['input'];
};

/** Input of `addSigner` and `removeSigner`. */
export type SignerInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the step. */
  readonly stepId: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Id of a department that the catalogue of the case names. */
  readonly departmentId: Scalars['ID']['input'];
  /** Why, in words. */
  readonly reason: Scalars['String']['input'];
};

/** Input of `returnStep`. */
export type ReturnStepInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the step that found an earlier one wanting. */
  readonly stepId: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Id of a step that this one depends on, directly or through others. */
  readonly toStepId: Scalars['ID']['input'];
  /** Why, in words. */
  readonly reason: Scalars['String']['input'];
};

/** Input of `revokeStep` and `takeBack`. */
export type ReasonedStepInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the step. */
  readonly stepId: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Why, in words. */
  readonly reason: Scalars['String']['input'];
};

/** Input of `consultOnStep`. */
export type ConsultInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the step. */
  readonly stepId: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ids of other departments that the catalogue of the case names. */
  readonly departmentIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** Ids of officers of any department; departments and officers are 50 at most. */
  readonly officerIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** What is asked. */
  readonly question: Scalars['String']['input'];
};

/** Input of `giveOpinion`. */
export type GiveOpinionInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the step. */
  readonly stepId: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Id of the consultation. */
  readonly consultationId: Scalars['ID']['input'];
  /** The opinion in words. */
  readonly opinion: Scalars['String']['input'];
};

/** Input of `closeConsultation`. */
export type CloseConsultationInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the step. */
  readonly stepId: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Id of the consultation. */
  readonly consultationId: Scalars['ID']['input'];
  /** Why, in words. */
  readonly reason: Scalars['String']['input'];
};

/** Input of `consultInWriting`. */
export type ConsultInWritingInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the step. */
  readonly stepId: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Name of the department that is asked. */
  readonly addressee: Scalars['String']['input'];
  /** What is asked. */
  readonly matter: Scalars['String']['input'];
  /** Working days within which it replies, 1 to 20. */
  readonly workingDays: Scalars['Int']['input'];
  /** The office's own number of the letter; left out: it gets one of the system. */
  readonly documentNumber?: InputMaybe<Scalars['String']['input']>;
};

/** Input of `recordReply`. */
export type RecordReplyInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the step. */
  readonly stepId: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Id of the written consultation. */
  readonly consultationId: Scalars['ID']['input'];
  /** What was replied. */
  readonly result: ReplyResult;
  /** The reply in words. */
  readonly reply: Scalars['String']['input'];
  /** Ids of the files of the reply, which the caller uploaded for the step; 50 at most. */
  readonly fileIds?: ReadonlyArray<Scalars['ID']['input']>;
};

/** Input of `copyStep`. */
export type CopyStepInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the step. */
  readonly stepId: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ids of departments that the catalogue of the case names. */
  readonly departmentIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** Ids of officers of any department; departments and officers are 50 at most. */
  readonly officerIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** What is written beside it. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** Input of `readCopy`. */
export type ReadCopyInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the step. */
  readonly stepId: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of `acceptStage`. */
export type AcceptStageInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the case. */
  readonly caseId: Scalars['ID']['input'];
  /** The version of the case that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Code of the stage. */
  readonly stageCode: Scalars['ID']['input'];
  /** Ids of steps whose papers are incomplete. */
  readonly exceptStepIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** A remark in words. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  /**
   * Whether what was not handed in here lay before the officer on paper; without it a step that lacks papers is refused
   * with `MATERIALS_MISSING`.
   */
  readonly seenOnPaper?: Scalars['Boolean']['input'];
};

/** Input of `deliverResult`. */
export type DeliverResultInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the step. */
  readonly stepId: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Who received it. */
  readonly recipient: Scalars['String']['input'];
  /** In which way it was handed over. */
  readonly method: DeliveryMethod;
  /** The day on which it was received, not before the decision; left out: today. */
  readonly deliveredOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Input of `confirmCollection`. */
export type ConfirmCollectionInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the step. */
  readonly stepId: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Who fetched it. */
  readonly collector: Scalars['String']['input'];
  /** The day on which it was fetched, not before the decision; left out: today. */
  readonly collectedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Input of `handOverStage`. */
export type HandOverStageInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the case. */
  readonly caseId: Scalars['ID']['input'];
  /** The version of the case that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Code of the stage. */
  readonly stageCode: Scalars['ID']['input'];
  /** Who received it. */
  readonly recipient: Scalars['String']['input'];
  /** In which way it was handed over. */
  readonly method: DeliveryMethod;
  /** From the day of the last decision to today; left out: today. */
  readonly deliveredOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Input of `lookUpStep`. */
export type LookUpStepInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the step. */
  readonly stepId: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Whether it was found. */
  readonly result: LookUpResult;
  /** Number of the document, for FOUND. */
  readonly documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** The day of the document, today or earlier, for FOUND. */
  readonly documentDate?: InputMaybe<Scalars['Date']['input']>;
  /** The last day on which it holds, later than today; left out: it does not end. */
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Why nothing was found, in words, for NOT_FOUND. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Input of `promiseCommitment`. */
export type PromiseCommitmentInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the step. */
  readonly stepId: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Who signs for the owner. */
  readonly signatory: Scalars['String']['input'];
};

/** Input of `approveOnCommitment`. */
export type ApproveOnCommitmentInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the step. */
  readonly stepId: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The opinion in words. */
  readonly opinion: Scalars['String']['input'];
  /** Number of the document that says so. */
  readonly documentNumber?: InputMaybe<Scalars['String']['input']>;
};

/** Input of `checkCommitment`. */
export type CheckCommitmentInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the step. */
  readonly stepId: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Whether it was kept. */
  readonly result: CheckResult;
  /** What was found, in words. */
  readonly findings: Scalars['String']['input'];
};

/** Input of `appointAgent`. */
export type AppointAgentInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the person who is to act. */
  readonly agentId: Scalars['ID']['input'];
  /** Id of the project; not with a case. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Id of a case of the own organisation. */
  readonly caseId?: InputMaybe<Scalars['ID']['input']>;
  /** Codes of stages of the case; none: all of it. */
  readonly stageCodes?: ReadonlyArray<Scalars['ID']['input']>;
  /** Its last day; left out: until it is ended. */
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
  /** A remark in words. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** Input of `endMandate`. */
export type EndMandateInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the mandate. */
  readonly mandateId: Scalars['ID']['input'];
  /** Why, in words. */
  readonly reason: Scalars['String']['input'];
};

/** What `appointAgent` and `endMandate` answer. */
export type MandatePayload = {
  readonly __typename?: 'MandatePayload';
  /** The mandate as it is now. */
  readonly mandate?: Maybe<Mandate>;
  /** Where the change stands in the status feed; follow after it. */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Input of `conveneSession`. */
export type ConveneSessionInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the case. */
  readonly caseId: Scalars['ID']['input'];
  /** The version of the case that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ids of the steps that it is about; their departments take part. */
  readonly stepIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Ids of other departments that the catalogue of the case names. */
  readonly departmentIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** Ids of officers of any department. */
  readonly officerIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** What it is about, in words. */
  readonly agenda: Scalars['String']['input'];
  /** When it is held: from the submission on, at most a year ahead. */
  readonly heldAt: Scalars['DateTime']['input'];
  /** Where it is held. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
};

/** Input of `speakInSession`. */
export type SpeakInSessionInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the case. */
  readonly caseId: Scalars['ID']['input'];
  /** The version of the case that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Id of the session. */
  readonly sessionId: Scalars['ID']['input'];
  /** Id of the step that it is about; left out: all of it. */
  readonly matterStepId?: InputMaybe<Scalars['ID']['input']>;
  /** The opinion in words. */
  readonly opinion: Scalars['String']['input'];
};

/** Input of `concludeMatter`. */
export type ConcludeMatterInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the case. */
  readonly caseId: Scalars['ID']['input'];
  /** The version of the case that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Id of the session. */
  readonly sessionId: Scalars['ID']['input'];
  /** Id of the step that is the matter. */
  readonly matterStepId: Scalars['ID']['input'];
  /** The conclusion in words. */
  readonly conclusion: Scalars['String']['input'];
};

/** Input of `closeSession`. */
export type CloseSessionInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the case. */
  readonly caseId: Scalars['ID']['input'];
  /** The version of the case that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Id of the session. */
  readonly sessionId: Scalars['ID']['input'];
  /** The minutes. */
  readonly minutes: Scalars['String']['input'];
};

/** Input of `cancelSession`. */
export type CancelSessionInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the case. */
  readonly caseId: Scalars['ID']['input'];
  /** The version of the case that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Id of the session. */
  readonly sessionId: Scalars['ID']['input'];
  /** Why, in words. */
  readonly reason: Scalars['String']['input'];
};

/** Input of `decideSteps`. */
export type DecideStepsInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Ids of the steps, at most 100. */
  readonly stepIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Which way it is decided. */
  readonly decision: Decision;
  /** The opinion in words. */
  readonly opinion: Scalars['String']['input'];
};

/** A step of several that are changed alike. */
export type StepToChangeInput = {
  /** Id of the step. */
  readonly stepId: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of `acceptSteps`. */
export type AcceptStepsInput = {
  /**
   * A key of at most 100 characters that the caller makes up for this request: a repetition is answered by what each step
   * did. The operation of a step has this key with a slash and the code of its item behind it.
   */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The steps, at most 100. */
  readonly steps: ReadonlyArray<StepToChangeInput>;
  /** A remark in words. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  /**
   * Whether what was not handed in here lay before the officer on paper; without it a step that lacks papers is refused
   * with `MATERIALS_MISSING`.
   */
  readonly seenOnPaper?: Scalars['Boolean']['input'];
};

/** Input of `urgeSteps`. */
export type UrgeStepsInput = {
  /**
   * A key of at most 100 characters that the caller makes up for this request: a repetition is answered by what each step
   * did. The operation of a step has this key with a slash and the code of its item behind it.
   */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The steps, at most 100. */
  readonly steps: ReadonlyArray<StepToChangeInput>;
  /** What is said. */
  readonly message: Scalars['String']['input'];
};

/** Input of `delegateSteps`. */
export type DelegateStepsInput = {
  /**
   * A key of at most 100 characters that the caller makes up for this request: a repetition is answered by what each step
   * did. The operation of a step has this key with a slash and the code of its item behind it.
   */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The steps, at most 100. */
  readonly steps: ReadonlyArray<StepToChangeInput>;
  /** Id of a handler or head of the department. */
  readonly officerId: Scalars['ID']['input'];
  /** Whether they are handed back to the caller, who decides. */
  readonly withReturn?: Scalars['Boolean']['input'];
  /** Why, in words. */
  readonly reason: Scalars['String']['input'];
};

/** What `acceptSteps`, `urgeSteps` and `delegateSteps` answer. */
export type StepsPayload = {
  readonly __typename?: 'StepsPayload';
  /** The result of each step, in the order in which the steps were named. */
  readonly results: ReadonlyArray<StepPayload>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What the mutations of a step answer. */
export type StepPayload = {
  readonly __typename?: 'StepPayload';
  /** The step of an approval. */
  readonly step?: Maybe<Step>;
  /** Where the change stands in the status feed; follow after it. */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `decideSteps` answers. */
export type DecideStepsPayload = {
  readonly __typename?: 'DecideStepsPayload';
  /** The result of each step. */
  readonly results: ReadonlyArray<StepPayload>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Input of `reassignSteps`: named steps, or all that are with the officer, at most 100 at once. */
export type ReassignStepsInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the officer whom the steps are with. */
  readonly fromOfficerId: Scalars['ID']['input'];
  /** Id of a handler or head of the department of each step. */
  readonly toOfficerId: Scalars['ID']['input'];
  /** Ids of at most 100 steps; left out: all that are with the officer, the most urgent first. */
  readonly stepIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only steps of this department, of a selection. */
  readonly departmentId?: InputMaybe<Scalars['ID']['input']>;
  /** Only steps of this project, of a selection. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in words. */
  readonly reason: Scalars['String']['input'];
};

/** What `reassignSteps` answers. */
export type ReassignStepsPayload = {
  readonly __typename?: 'ReassignStepsPayload';
  /** The result of each step. */
  readonly results: ReadonlyArray<StepPayload>;
  /** Whether more steps are with the officer: ask again with a new key. */
  readonly hasMore?: Maybe<Scalars['Boolean']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Input of `createUpload`. */
export type UploadInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Name of the file, with its extension. */
  readonly fileName: Scalars['String']['input'];
  /** Media type of the file, for example application/pdf. */
  readonly mediaType: Scalars['String']['input'];
  /** Number of bytes. */
  readonly bytes: Scalars['Int']['input'];
  /** SHA-256 of the bytes, hexadecimal. */
  readonly sha256: Scalars['String']['input'];
};

/** What `createUpload` answers. */
export type UploadPayload = {
  readonly __typename?: 'UploadPayload';
  /** The file that is to come. */
  readonly attachment?: Maybe<Attachment>;
  /** A signed address to PUT the bytes to. */
  readonly uploadUrl?: Maybe<Scalars['String']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

export type Department = {
  readonly __typename?: 'Department';
  readonly id: Scalars['ID']['output'];
};

export type Actor = {
  readonly __typename?: 'Actor';
  readonly id: Scalars['ID']['output'];
};

/** An outcome document that ends soon. */
export type ExpiringOutcome = {
  readonly __typename?: 'ExpiringOutcome';
  /** Id of the step. */
  readonly stepId: Scalars['ID']['output'];
  /** The step of an approval. */
  readonly step?: Maybe<Step>;
  /** Id of the case. */
  readonly caseId: Scalars['ID']['output'];
  /** Id of the project. */
  readonly projectId: Scalars['ID']['output'];
  /** The project. */
  readonly project?: Maybe<Project>;
  /** Id of the department. */
  readonly departmentId: Scalars['ID']['output'];
  /** A department. */
  readonly department?: Maybe<Department>;
  /** Code of the item. */
  readonly itemCode: Scalars['ID']['output'];
  /** Name of the item. */
  readonly itemName: Scalars['String']['output'];
  /** Name of the document. */
  readonly documentName?: Maybe<Scalars['String']['output']>;
  /** Number of the document that says so. */
  readonly documentNumber?: Maybe<Scalars['String']['output']>;
  /** When it was decided; null until it is. */
  readonly decidedAt: Scalars['DateTime']['output'];
  /** On this day it has expired. */
  readonly validUntil: Scalars['Date']['output'];
  /** Whether a later outcome of the same project and item holds; nobody is reminded of this one then. */
  readonly isReplaced: Scalars['Boolean']['output'];
};

/** A page of outcome documents. */
export type ExpiringOutcomeConnection = {
  readonly __typename?: 'ExpiringOutcomeConnection';
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<ExpiringOutcome>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are, counted up to a bound of at most 10,000. */
  readonly total?: Maybe<Count>;
};


/** A page of outcome documents. */
export type ExpiringOutcomeConnectionTotalArgs = {
  upTo?: Scalars['Int']['input'];
};

/** What may be wrong with a case. */
export type TroubleKind =
  /** It is held until an operator repairs it. */
  | 'FAULTED'
  /** The workflow knew less than the journal when it was looked at last; it was told to catch up. */
  | 'JOURNAL_AHEAD'
  /** The case is not over and had no workflow when it was looked at last. */
  | 'NO_WORKFLOW'
  /** A task of the workflow fails again and again; every operation on the case waits. */
  | 'TASK_FAILING'
  /** An account has refused an element for long. */
  | 'ELEMENT_REFUSED'
  /**
   * A step lies with a department of which the directory lists nobody who could act on it, or with an officer who does not
   * work there, or it waits for what was given back and is not asked for again.
   */
  | 'NOBODY_CAN_ACT';

/** What troubles must match; all that is given must hold. */
export type TroubledCaseFilter = {
  /** The kinds that are asked for; left out: all. */
  readonly kinds?: InputMaybe<ReadonlyArray<TroubleKind>>;
  /** Refused elements are listed only after so many working days, 0 to 100; 0 lists them at once. */
  readonly refusedForWorkingDays?: Scalars['Int']['input'];
};

/** What is wrong with one case. */
export type TroubledCase = {
  readonly __typename?: 'TroubledCase';
  /** Id of the case. */
  readonly caseId: Scalars['ID']['output'];
  /** A case of approvals. */
  readonly approvalCase?: Maybe<ApprovalCase>;
  /** What is wrong. */
  readonly kind: TroubleKind;
  /** When it was found so, and of an element when it was refused first. */
  readonly since: Scalars['DateTime']['output'];
  /** Why it is so, in words. */
  readonly reason: Scalars['String']['output'];
  /** Sequence number of the entry that told of it or could not be applied; null for what the journal does not tell. */
  readonly seq?: Maybe<Scalars['Int']['output']>;
  /** Id of the element, for ELEMENT_REFUSED. */
  readonly elementId?: Maybe<Scalars['ID']['output']>;
  /** Id of the step, for NOBODY_CAN_ACT. */
  readonly stepId?: Maybe<Scalars['ID']['output']>;
};

/** A page of troubled cases. */
export type TroubledCaseConnection = {
  readonly __typename?: 'TroubledCaseConnection';
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<TroubledCase>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are, counted up to a bound of at most 10,000. */
  readonly total?: Maybe<Count>;
};


/** A page of troubled cases. */
export type TroubledCaseConnectionTotalArgs = {
  upTo?: Scalars['Int']['input'];
};

export type Organisation = {
  readonly __typename?: 'Organisation';
  readonly id: Scalars['ID']['output'];
};
