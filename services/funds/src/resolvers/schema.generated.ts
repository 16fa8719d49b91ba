// Generated from schema/funds.graphql by `npm run generate`.
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
  readonly troubledStreamsOfFunds?: Maybe<TroubledStreams>;
  /** The batches of money that the caller may see. */
  readonly fundBatches?: Maybe<FundBatchConnection>;
  /** A batch of money. */
  readonly fundBatch?: Maybe<FundBatch>;
  /** The awards of money to groups of projects. */
  readonly groupAwards?: Maybe<GroupAwardConnection>;
  /** What one person proposed for batches that the caller sees and a second one has to confirm, as it came. */
  readonly fundsProposals?: Maybe<FundsProposalConnection>;
  /** The special bonds of projects of the caller's region. */
  readonly specialBonds?: Maybe<SpecialBondConnection>;
  /** The special bond of a project. */
  readonly specialBond?: Maybe<SpecialBond>;
  /** What projects of the caller's region ask banks for. */
  readonly financeRequests?: Maybe<FinanceRequestConnection>;
  /** What a project asks banks for. */
  readonly financeRequest?: Maybe<FinanceRequest>;
  /** The times in which money may be applied for, in the caller's region. */
  readonly policyWindows?: Maybe<PolicyWindowConnection>;
  /** A time in which money may be applied for. */
  readonly policyWindow?: Maybe<PolicyWindow>;
  /** What reports say of money in the caller's region, as they were published; nothing adds them up. */
  readonly reportedFigures?: Maybe<ReportedFigureConnection>;
  /** The quotas of the caller's region and those inside it. */
  readonly fundQuotas?: Maybe<FundQuotaConnection>;
  /** The quota of a region for one source and year. */
  readonly fundQuota?: Maybe<FundQuota>;
  /** What projects of the caller's region apply for. */
  readonly fundApplications?: Maybe<FundApplicationConnection>;
  /** What a project applies for. */
  readonly fundApplication?: Maybe<FundApplication>;
  /** What was allocated of batches and quotas of the caller's region. */
  readonly fundAllocations?: Maybe<FundAllocationConnection>;
  /** What was allocated of a batch or a quota in one act. */
  readonly fundAllocation?: Maybe<FundAllocation>;
  /**
   * What the batches and awards of some projects, of those on a list, or of a region and those inside it, come to at the
   * end of a day. What several of them share counts once.
   */
  readonly fundingTotals?: Maybe<FundingTotals>;
  /** Walks the journal of a batch and names the first entry that is wrong. */
  readonly verifyFundBatch?: Maybe<Verification>;
};


export type QueryFundBatchesArgs = {
  region?: InputMaybe<Scalars['ID']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
  source?: InputMaybe<FundSource>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFundBatchArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGroupAwardsArgs = {
  source?: InputMaybe<FundSource>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFundsProposalsArgs = {
  batchId?: InputMaybe<Scalars['ID']['input']>;
  status?: ProposalStatus;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySpecialBondsArgs = {
  standing?: InputMaybe<BondStanding>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySpecialBondArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFinanceRequestsArgs = {
  status?: InputMaybe<FinanceStatus>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFinanceRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPolicyWindowsArgs = {
  source?: InputMaybe<FundSource>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPolicyWindowArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReportedFiguresArgs = {
  report?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFundQuotasArgs = {
  source?: InputMaybe<FundSource>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFundQuotaArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFundApplicationsArgs = {
  status?: InputMaybe<FundApplicationStatus>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFundApplicationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFundAllocationsArgs = {
  status?: InputMaybe<FundAllocationStatus>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFundAllocationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFundingTotalsArgs = {
  projectIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  list?: InputMaybe<Scalars['String']['input']>;
  region?: InputMaybe<Scalars['ID']['input']>;
  level?: InputMaybe<Level>;
  source?: InputMaybe<FundSource>;
  year?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryVerifyFundBatchArgs = {
  batchId: Scalars['ID']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Opens a batch with nothing in it. */
  readonly openFundBatch?: Maybe<FundBatchPayload>;
  /** Proposes to add money to a batch; a second person confirms it. */
  readonly issueFunds?: Maybe<FundBatchPayload>;
  /** Records an award of money to several projects together. */
  readonly recordGroupAward?: Maybe<GroupAwardPayload>;
  /**
   * Splits a part of an award off for one project, never more than is left of it. What a batch holds of an award is
   * allotted from the batch instead.
   */
  readonly splitGroupAward?: Maybe<GroupAwardPayload>;
  /** Reserves money of a batch for a project. */
  readonly reserveFunds?: Maybe<AllotmentPayload>;
  /** Commits a reservation, or a part of it. */
  readonly commitFunds?: Maybe<AllotmentPayload>;
  /** Gives a reservation back, or a part of it. */
  readonly releaseFunds?: Maybe<AllotmentPayload>;
  /** Proposes to pay out what was committed to a project, or a part of it; a second person confirms it. */
  readonly payFunds?: Maybe<AllotmentPayload>;
  /** Notes that the project spent what was paid out to it, or a part of it. */
  readonly spendFunds?: Maybe<AllotmentPayload>;
  /** Records what is planned for a project by source: a new version, which takes the place of the one before. */
  readonly recordFundingPlan?: Maybe<ProjectFundingPayload>;
  /**
   * Holds a part of an allotment back until the works have proved sound; a later one of the same allotment takes its
   * place.
   */
  readonly holdRetention?: Maybe<ProjectFundingPayload>;
  /** Sets the last days for the three visits to the site of a project with money of special bonds or of the central budget. */
  readonly planSiteVisits?: Maybe<ProjectFundingPayload>;
  /** Records a visit to the site. */
  readonly recordSiteVisit?: Maybe<ProjectFundingPayload>;
  /** Takes a project into the reserve of those that want special bonds. */
  readonly registerSpecialBond?: Maybe<SpecialBondPayload>;
  /** Moves a special bond to the next of its states, as the table of moves has it. */
  readonly moveSpecialBond?: Maybe<SpecialBondPayload>;
  /** Records that an issue gave the project money; how far it is paid out is checked month by month from then on. */
  readonly recordBondIssue?: Maybe<SpecialBondPayload>;
  /**
   * Records that what of an issue was not paid out goes to another project, in one of the four cases that allow it; the
   * money moves when a second person finishes the change (`moveSpecialBond`).
   */
  readonly changeBondUse?: Maybe<SpecialBondPayload>;
  /** Asks banks for money for a project. */
  readonly requestFinance?: Maybe<FinanceRequestPayload>;
  /** Records what a bank offers. */
  readonly recordFinanceOffer?: Maybe<FinanceRequestPayload>;
  /** Accepts an offer: all of it, and of all offers no more than was asked for. */
  readonly acceptFinanceOffer?: Maybe<FinanceRequestPayload>;
  /** Announces a time in which money of a source may be applied for. */
  readonly announcePolicyWindow?: Maybe<PolicyWindowPayload>;
  /** Records what came of a window. */
  readonly settlePolicyWindow?: Maybe<PolicyWindowPayload>;
  /** Records a figure as a report has it. */
  readonly recordReportedFigure?: Maybe<ReportedFigurePayload>;
  /** Proposes to take back what was issued and is neither held nor committed; a second person confirms it. */
  readonly recallFunds?: Maybe<FundBatchPayload>;
  /**
   * Proposes to give from one batch to another of the same source and year; a second person confirms it. What the other
   * batch does not take comes back.
   */
  readonly transferFunds?: Maybe<FundBatchPayload>;
  /**
   * Proposes to close the year of a batch: what is left goes into the batch of the next year, as far as its time is not
   * over. A second person confirms it.
   */
  readonly closeFundsYear?: Maybe<FundBatchPayload>;
  /** Confirms what another person proposed: it is carried out. */
  readonly confirmFundsProposal?: Maybe<FundsProposalPayload>;
  /** Does not confirm what another person proposed. */
  readonly declineFundsProposal?: Maybe<FundsProposalPayload>;
  /** Takes back what the caller proposed. */
  readonly withdrawFundsProposal?: Maybe<FundsProposalPayload>;
  /** Proposes to reverse an entry of a batch, as a whole and once. */
  readonly correctFundsEntry?: Maybe<FundsProposalPayload>;
  /** Proposes to record what a region was given of a source and year, by its document; a second person confirms it. */
  readonly recordFundQuota?: Maybe<FundQuotaPayload>;
  /** Proposes to hand a part of what is left of a quota down to a region inside; a second person confirms it. */
  readonly handDownFundQuota?: Maybe<FundQuotaPayload>;
  /** Confirms what another person proposed of a quota: it is recorded, or handed down. */
  readonly confirmFundQuotaMovement?: Maybe<FundQuotaPayload>;
  /** Declines what was proposed of a quota; who proposed it takes it back so. */
  readonly declineFundQuotaMovement?: Maybe<FundQuotaPayload>;
  /** Applies for money of a source for a project. */
  readonly applyForFunds?: Maybe<FundApplicationPayload>;
  /** Recommends an application to the level above, whole or in part. */
  readonly recommendFundApplication?: Maybe<FundApplicationPayload>;
  /** Approves an application that the level below recommends, whole or in part. */
  readonly approveFundApplication?: Maybe<FundApplicationPayload>;
  /** Declines an application: the bureau of its region, or the level above. */
  readonly declineFundApplication?: Maybe<FundApplicationPayload>;
  /** Takes an application back to which nothing was allocated. */
  readonly withdrawFundApplication?: Maybe<FundApplicationPayload>;
  /** Gives money of a batch, or a part of a quota, to several applications in one act: all of it, or nothing. */
  readonly allocateFunds?: Maybe<FundAllocationPayload>;
};


export type MutationOpenFundBatchArgs = {
  input: OpenFundBatchInput;
};


export type MutationIssueFundsArgs = {
  input: IssueFundsInput;
};


export type MutationRecordGroupAwardArgs = {
  input: RecordGroupAwardInput;
};


export type MutationSplitGroupAwardArgs = {
  input: SplitGroupAwardInput;
};


export type MutationReserveFundsArgs = {
  input: ReserveFundsInput;
};


export type MutationCommitFundsArgs = {
  input: ResolveFundsInput;
};


export type MutationReleaseFundsArgs = {
  input: ResolveFundsInput;
};


export type MutationPayFundsArgs = {
  input: PayFundsInput;
};


export type MutationSpendFundsArgs = {
  input: PayFundsInput;
};


export type MutationRecordFundingPlanArgs = {
  input: RecordFundingPlanInput;
};


export type MutationHoldRetentionArgs = {
  input: HoldRetentionInput;
};


export type MutationPlanSiteVisitsArgs = {
  input: PlanSiteVisitsInput;
};


export type MutationRecordSiteVisitArgs = {
  input: RecordSiteVisitInput;
};


export type MutationRegisterSpecialBondArgs = {
  input: RegisterSpecialBondInput;
};


export type MutationMoveSpecialBondArgs = {
  input: MoveSpecialBondInput;
};


export type MutationRecordBondIssueArgs = {
  input: RecordBondIssueInput;
};


export type MutationChangeBondUseArgs = {
  input: ChangeBondUseInput;
};


export type MutationRequestFinanceArgs = {
  input: RequestFinanceInput;
};


export type MutationRecordFinanceOfferArgs = {
  input: RecordFinanceOfferInput;
};


export type MutationAcceptFinanceOfferArgs = {
  input: AcceptFinanceOfferInput;
};


export type MutationAnnouncePolicyWindowArgs = {
  input: AnnouncePolicyWindowInput;
};


export type MutationSettlePolicyWindowArgs = {
  input: SettlePolicyWindowInput;
};


export type MutationRecordReportedFigureArgs = {
  input: RecordReportedFigureInput;
};


export type MutationRecallFundsArgs = {
  input: RecallFundsInput;
};


export type MutationTransferFundsArgs = {
  input: TransferFundsInput;
};


export type MutationCloseFundsYearArgs = {
  input: CloseFundsYearInput;
};


export type MutationConfirmFundsProposalArgs = {
  input: ResolveFundsProposalInput;
};


export type MutationDeclineFundsProposalArgs = {
  input: DeclineFundsProposalInput;
};


export type MutationWithdrawFundsProposalArgs = {
  input: ResolveFundsProposalInput;
};


export type MutationCorrectFundsEntryArgs = {
  input: CorrectFundsEntryInput;
};


export type MutationRecordFundQuotaArgs = {
  input: RecordFundQuotaInput;
};


export type MutationHandDownFundQuotaArgs = {
  input: HandDownFundQuotaInput;
};


export type MutationConfirmFundQuotaMovementArgs = {
  input: ConfirmFundQuotaMovementInput;
};


export type MutationDeclineFundQuotaMovementArgs = {
  input: DeclineFundQuotaMovementInput;
};


export type MutationApplyForFundsArgs = {
  input: ApplyForFundsInput;
};


export type MutationRecommendFundApplicationArgs = {
  input: RecommendFundApplicationInput;
};


export type MutationApproveFundApplicationArgs = {
  input: ApproveFundApplicationInput;
};


export type MutationDeclineFundApplicationArgs = {
  input: EndFundApplicationInput;
};


export type MutationWithdrawFundApplicationArgs = {
  input: EndFundApplicationInput;
};


export type MutationAllocateFundsArgs = {
  input: AllocateFundsInput;
};

export type Project = {
  readonly __typename?: 'Project';
  readonly id: Scalars['ID']['output'];
  /** The money that batches hold for the project. */
  readonly funding?: Maybe<ProjectFunding>;
};

/** The money that batches hold for a project. */
export type ProjectFunding = {
  readonly __typename?: 'ProjectFunding';
  /** A line for each batch. */
  readonly lines: ReadonlyArray<FundingLine>;
  /** Awards to groups that the project belongs to. Each counts once, never once per member. */
  readonly unsplitAwards: ReadonlyArray<GroupAward>;
  /** Held, and not yet committed. */
  readonly reserved: Money;
  /** Committed to the project. */
  readonly allotted: Money;
  /** Paid out to the project. */
  readonly paid: Money;
  /** Spent by the project. */
  readonly spent: Money;
  /** What the project has of each source at the end of a day. */
  readonly sheet?: Maybe<FundingSheet>;
  /** What was planned, the version that holds first. */
  readonly plans: ReadonlyArray<FundingPlan>;
  /** What is held back of allotments. */
  readonly retentions: ReadonlyArray<Retention>;
  /** Its special bonds. */
  readonly specialBonds: ReadonlyArray<SpecialBond>;
  /** What it applies for of sources. */
  readonly applications: ReadonlyArray<FundApplication>;
  /** What it asks banks for. */
  readonly financeRequests: ReadonlyArray<FinanceRequest>;
  /**
   * The three visits to the site that projects with money of special bonds or of the central budget owe; none where none
   * is owed.
   */
  readonly siteVisits: ReadonlyArray<SiteVisitDuty>;
};


/** The money that batches hold for a project. */
export type ProjectFundingSheetArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** What a project has of each source at the end of a day. */
export type FundingSheet = {
  readonly __typename?: 'FundingSheet';
  /** The last day that counts. */
  readonly asOf: Scalars['Date']['output'];
  /** A row for each source of which there is anything. */
  readonly rows: ReadonlyArray<FundingSheetRow>;
  /** Planned. */
  readonly planned: Money;
  /**
   * Split off for the project from awards, and held for it by batches or accepted of what banks offered, whichever is
   * more: money of a loan comes in through a batch.
   */
  readonly awarded: Money;
  /** Committed to the project. */
  readonly allotted: Money;
  /** Paid out to the project. */
  readonly paid: Money;
  /** Spent by the project. */
  readonly spent: Money;
  /** Paid out and not spent. */
  readonly idle: Money;
  /** Held back until the works have proved sound. */
  readonly retention: Money;
  /** What was paid out in per cent of what was committed; null where nothing was. */
  readonly paymentRate?: Maybe<Scalars['Decimal']['output']>;
};

/** What a project has of one source at the end of a day. */
export type FundingSheetRow = {
  readonly __typename?: 'FundingSheetRow';
  /** Where the money comes from. */
  readonly source: FundSource;
  /** Planned. */
  readonly planned: Money;
  /**
   * Split off for the project from awards, and held for it by batches or accepted of what banks offered, whichever is
   * more: money of a loan comes in through a batch.
   */
  readonly awarded: Money;
  /** What was awarded less what was planned; negative where less was awarded. */
  readonly variance: Money;
  /** Committed to the project. */
  readonly allotted: Money;
  /** Paid out to the project. */
  readonly paid: Money;
  /** Spent by the project. */
  readonly spent: Money;
  /** Paid out and not spent. */
  readonly idle: Money;
  /** The day on which the oldest part of it was paid out: the oldest payment is spent first. Null where nothing is idle. */
  readonly idleSince?: Maybe<Scalars['Date']['output']>;
  /** Calendar days since then. */
  readonly idleDays?: Maybe<Scalars['Int']['output']>;
  /** Held back until the works have proved sound. */
  readonly retention: Money;
};

/** What some batches and awards come to at the end of a day. */
export type FundingTotals = {
  readonly __typename?: 'FundingTotals';
  /** What owners had accepted of what banks offered: loans, leases, bonds and shares. */
  readonly financed: Money;
  /** The last day that counts. */
  readonly asOf: Scalars['Date']['output'];
  /** Sum of the awards, each once however many projects share it, and none beside the larger one that it lies in. */
  readonly awardTotal: Money;
  /** How many projects these awards are for, as far as their documents state it. */
  readonly memberCount: Scalars['Int']['output'];
  /** What batches were given; of projects what was committed to them. */
  readonly handedDown: Money;
  /** Committed to projects. */
  readonly allotted: Money;
  /** Paid out. */
  readonly paid: Money;
  /** Spent. */
  readonly spent: Money;
  /** Paid out and not spent. */
  readonly idle: Money;
  /** What was paid out in per cent of what was handed down; null where nothing was. */
  readonly paymentRate?: Maybe<Scalars['Decimal']['output']>;
  /** How far what was paid out rose since the end of the month before. */
  readonly rise: PaymentRise;
};

/** How far what was paid out rose within a month. */
export type PaymentRise = {
  readonly __typename?: 'PaymentRise';
  /** Paid out until the end of the month before. */
  readonly before: Money;
  /** Paid out until now. */
  readonly paid: Money;
  /** The rise in per cent; null where nothing had been paid out before. */
  readonly percent?: Maybe<Scalars['Decimal']['output']>;
  /** Whether it is at least 10 per cent; null where nothing had been paid out before. */
  readonly isMet?: Maybe<Scalars['Boolean']['output']>;
};

/** The special bonds of one project, from reserve to repayment. */
export type SpecialBond = {
  readonly __typename?: 'SpecialBond';
  /** The id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** The project that they are for. */
  readonly project?: Maybe<Project>;
  /** The state that it is in. */
  readonly status: BondStatus;
  /** How much the project needs. */
  readonly amount: Money;
  /** Income over principal and interest, as the plan has it. */
  readonly coverRatio: Scalars['Decimal']['output'];
  /** Whether that is at least 1.2. */
  readonly isCovered: Scalars['Boolean']['output'];
  /** How far its issues are paid out: the gravest counts. */
  readonly standing: BondStanding;
  /** What follows from that. */
  readonly consequences: ReadonlyArray<BondConsequence>;
  /** What each issue gave. */
  readonly issues: ReadonlyArray<BondIssue>;
  /** The checks of how far its issues were paid out, the newest first. */
  readonly checks: ReadonlyArray<BondCheck>;
  /** Issues that are behind. */
  readonly listings: ReadonlyArray<BondListing>;
  /** What went to other projects. */
  readonly useChanges: ReadonlyArray<BondUseChange>;
};

/** What one issue gave a project. */
export type BondIssue = {
  readonly __typename?: 'BondIssue';
  /** The id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** The batch that holds the money. */
  readonly batch?: Maybe<FundBatch>;
  /** Id of the reservation in it. */
  readonly reservationId: Scalars['ID']['output'];
  /** The day of the issue. */
  readonly issuedOn: Scalars['Date']['output'];
  /** The sum. */
  readonly amount: Money;
  /** The day of the first check: three months later. */
  readonly firstCheckOn: Scalars['Date']['output'];
};

/** A check of how far an issue was paid out. */
export type BondCheck = {
  readonly __typename?: 'BondCheck';
  /** Id of the issue. */
  readonly issueId: Scalars['ID']['output'];
  /** Months since the issue. */
  readonly month: Scalars['Int']['output'];
  /** The last day that counts. */
  readonly checkedOn: Scalars['Date']['output'];
  /** What was handed down to the project. */
  readonly handedDown: Money;
  /** What of it was paid out. */
  readonly paid: Money;
  /** What of it is held back until the works have proved sound. */
  readonly retention: Money;
  /** What was paid out in per cent of what was handed down. */
  readonly percent?: Maybe<Scalars['Decimal']['output']>;
  /** The per cent that are asked for by then; from the 12th month on retention money is not counted. */
  readonly requiredPercent: Scalars['Int']['output'];
  /** Whether it is met. */
  readonly isMet: Scalars['Boolean']['output'];
};

/** An issue that is behind. */
export type BondListing = {
  readonly __typename?: 'BondListing';
  /** Id of the issue. */
  readonly issueId: Scalars['ID']['output'];
  /** The day of the check that found it behind. */
  readonly since: Scalars['Date']['output'];
  /** The day from which it is warned of: half a year later. */
  readonly warnedSince?: Maybe<Scalars['Date']['output']>;
};

/** What of an issue goes to another project. */
export type BondUseChange = {
  readonly __typename?: 'BondUseChange';
  /** The case that allows it. */
  readonly case: BondUseChangeCase;
  /** Id of the issue. */
  readonly issueId: Scalars['ID']['output'];
  /** The sum. */
  readonly amount: Money;
  /** The project that gets it. */
  readonly toProject?: Maybe<Project>;
  /** Number of the document that says so. */
  readonly documentNumber: Scalars['String']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The batch that allots it; null where that is the one that held it. */
  readonly toBatch?: Maybe<FundBatch>;
  /** Where its money is. */
  readonly status: BondUseChangeStatus;
  /** What a batch holds of it now; null until it is there, and where it never left. */
  readonly reservationId?: Maybe<Scalars['ID']['output']>;
};

/** Where the money of a change of use is. */
export type BondUseChangeStatus =
  /** A second person has to finish it. */
  | 'PROPOSED'
  /** It is on its way. */
  | 'MOVING'
  /** It is allotted to the other project. */
  | 'MOVED'
  /** It is allotted to the project that had it, or was never taken from it. */
  | 'NOT_MOVED'
  /** An earlier release recorded it; the money was moved by hand. */
  | 'RECORDED';

/** A page of special bonds. */
export type SpecialBondConnection = {
  readonly __typename?: 'SpecialBondConnection';
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<SpecialBond>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** The state of a special bond. */
export type BondStatus =
  /** In reserve. */
  | 'RESERVED'
  /** Declared: plan, financial report and legal opinion are there, and it stands in both libraries. */
  | 'DECLARED'
  /** County and city passed it. */
  | 'REVIEWED_COUNTY'
  /** The province passed and ranked it. */
  | 'REVIEWED_PROVINCE'
  /** The nation passed it. */
  | 'PASSED_NATIONAL'
  /** It was given quota. */
  | 'QUOTA_ASSIGNED'
  /** Bonds were issued for it. */
  | 'ISSUED'
  /** The money was allotted. */
  | 'ALLOTTED'
  /** The money is being paid out. */
  | 'PAYING'
  /** All of it was spent. */
  | 'SPENT'
  /** A part of it goes to another project. */
  | 'ADJUSTING'
  /** What was not spent was taken back. */
  | 'RECALLED'
  /** The works are in operation. */
  | 'OPERATING'
  /** Principal and interest are repaid. */
  | 'REPAID';

/** A move of a special bond that needs nothing but a document. */
export type BondMove =
  /** From reserve: it is declared. */
  | 'DECLARE'
  /** County and city pass it. */
  | 'PASS_COUNTY'
  /** The province passes it. */
  | 'PASS_PROVINCE'
  /** The nation passes it. */
  | 'PASS_NATIONAL'
  /** A review does not pass it: back to reserve. */
  | 'SEND_BACK'
  /** It is given quota. */
  | 'ASSIGN_QUOTA'
  /** The money is allotted. */
  | 'ALLOT'
  /** Paying out begins. */
  | 'BEGIN_PAYING'
  /** All of it is spent. */
  | 'FINISH_SPENDING'
  /** The change of use is done. */
  | 'FINISH_CHANGE'
  /** What was not spent is taken back. */
  | 'RECALL'
  /** The works go into operation. */
  | 'OPERATE'
  /** Principal and interest are repaid. */
  | 'REPAY';

/** How far the issues of a special bond are paid out. */
export type BondStanding =
  /** None of its issues is behind. */
  | 'ON_TRACK'
  /** An issue is behind. */
  | 'FAILING'
  /** An issue has been behind for half a year. */
  | 'WARNED';

/** What follows from issues that are behind. */
export type BondConsequence =
  /** Later issues are stopped. */
  | 'ISSUES_STOPPED'
  /** The treasury advances nothing. */
  | 'NO_TREASURY_ADVANCE'
  /** Later quota is cut. */
  | 'QUOTA_CUT'
  /** What was not spent within a year is to be taken back. */
  | 'RECALL_DUE';

/** The case that allows a change of use. */
export type BondUseChangeCase =
  /** The project changed much, or needs less. */
  | 'NEED_CHANGED'
  /** Money was saved. */
  | 'SAVINGS'
  /** Audit or inspection found something. */
  | 'AUDIT_FINDING'
  /** Another case that the rules name. */
  | 'OTHER';

/** What a project asks banks for, with what they offer. */
export type FinanceRequest = {
  readonly __typename?: 'FinanceRequest';
  /** The id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** The project that it is for. */
  readonly project?: Maybe<Project>;
  /** How far it is met. */
  readonly status: FinanceStatus;
  /** The sum that is asked for. */
  readonly amount: Money;
  /** What was accepted of it. */
  readonly accepted: Money;
  /** For how many months. */
  readonly termMonths: Scalars['Int']['output'];
  /** What it is for. */
  readonly purpose: Scalars['String']['output'];
  /** What banks offer, in the order in which it came. */
  readonly offers: ReadonlyArray<FinanceOffer>;
};

/** What a bank offers. */
export type FinanceOffer = {
  readonly __typename?: 'FinanceOffer';
  /** The id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** Who offers it. */
  readonly institution: Scalars['String']['output'];
  /** The sum. */
  readonly amount: Money;
  /** The interest of a year in per cent. */
  readonly annualPercent: Scalars['Decimal']['output'];
  /** For how many months. */
  readonly termMonths: Scalars['Int']['output'];
  /** How it is made up. */
  readonly structure: FinanceStructure;
  /** The last day on which it may be accepted. */
  readonly validUntil: Scalars['Date']['output'];
  /** When it was accepted; null until then. */
  readonly acceptedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of requests for finance. */
export type FinanceRequestConnection = {
  readonly __typename?: 'FinanceRequestConnection';
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<FinanceRequest>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** How far a request for finance is met. */
export type FinanceStatus =
  /** Nothing was accepted. */
  | 'OPEN'
  /** A part was accepted. */
  | 'PARTLY_MET'
  /** All of it was accepted. */
  | 'MET';

/** How an offer is made up. */
export type FinanceStructure =
  /** A loan of one bank. */
  | 'TERM_LOAN'
  /** A loan of several banks together. */
  | 'SYNDICATED_LOAN'
  /** A lease of equipment. */
  | 'LEASE'
  /** A bond of the enterprise. */
  | 'BOND'
  /** A share in the enterprise. */
  | 'EQUITY';

/** A time in which money of one source may be applied for. */
export type PolicyWindow = {
  readonly __typename?: 'PolicyWindow';
  /** The id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** The region whose projects may apply. */
  readonly region?: Maybe<Region>;
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** Where the money comes from. */
  readonly source: FundSource;
  /** The first day. */
  readonly opensOn: Scalars['Date']['output'];
  /** The last day. */
  readonly closesOn: Scalars['Date']['output'];
  /** Number of the document that says so. */
  readonly documentNumber: Scalars['String']['output'];
  /** How far it is, as of today. */
  readonly status: WindowStatus;
  /** Projects whose plan wants more of the source than they were awarded, the best first. */
  readonly candidates: ReadonlyArray<WindowCandidate>;
  /** Days before the close of which owners were reminded. */
  readonly reminders: ReadonlyArray<Scalars['Int']['output']>;
  /** What came of it; null until that was recorded. */
  readonly outcome?: Maybe<WindowOutcome>;
};

/** A project that may apply in a window. */
export type WindowCandidate = {
  readonly __typename?: 'WindowCandidate';
  /** The project. */
  readonly project?: Maybe<Project>;
  /** What was planned of the source and not awarded. */
  readonly gap: Money;
  /** What speaks for it and against it. */
  readonly reasons: ReadonlyArray<CandidateReason>;
};

/** What came of a window. */
export type WindowOutcome = {
  readonly __typename?: 'WindowOutcome';
  /** The projects that got something. */
  readonly projects: ReadonlyArray<Maybe<Project>>;
  /** The sum that they got together. */
  readonly amount: Money;
  /** Number of the document that says so. */
  readonly documentNumber: Scalars['String']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** A page of policy windows. */
export type PolicyWindowConnection = {
  readonly __typename?: 'PolicyWindowConnection';
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<PolicyWindow>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** How far a policy window is. */
export type WindowStatus =
  /** It has not opened. */
  | 'UPCOMING'
  /** Applications are taken. */
  | 'OPEN'
  /** It has closed. */
  | 'CLOSED'
  /** What came of it is known. */
  | 'SETTLED';

/** What speaks for a project or against it. */
export type CandidateReason =
  /** Its plan wants more of the source than it was awarded. */
  | 'PLANNED_NOT_AWARDED'
  /** Its start was verified. */
  | 'START_VERIFIED'
  /** Later issues of special bonds are stopped for it. */
  | 'ISSUES_STOPPED';

/** A figure as a report has it. */
export type ReportedFigure = {
  readonly __typename?: 'ReportedFigure';
  /** The id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** Id of the region that it is of. */
  readonly regionId: Scalars['ID']['output'];
  /** What it is called there. */
  readonly name: Scalars['String']['output'];
  /** The source of money that it is of; null where it is of none. */
  readonly source?: Maybe<FundSource>;
  /** The value as it was printed. */
  readonly value: Scalars['Decimal']['output'];
  /** The unit as it was printed. */
  readonly unit: Scalars['String']['output'];
  /** The day that it is of. */
  readonly asOf: Scalars['Date']['output'];
  /** Title or number of the report. */
  readonly report: Scalars['String']['output'];
  /** Where it stands in it. */
  readonly place: Scalars['String']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Other figures of the report with the same value: one of them may be part of the other. */
  readonly mayOverlapWith: ReadonlyArray<ReportedFigure>;
};

/** A page of reported figures. */
export type ReportedFigureConnection = {
  readonly __typename?: 'ReportedFigureConnection';
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<ReportedFigure>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** One version of what is planned for the money of a project. */
export type FundingPlan = {
  readonly __typename?: 'FundingPlan';
  /** Number of the version, from 1 on. */
  readonly version: Scalars['Int']['output'];
  /** What is planned of each source. */
  readonly lines: ReadonlyArray<FundingPlanLine>;
  /** All of it. */
  readonly total: Money;
  /** Number of the document that says so. */
  readonly documentNumber: Scalars['String']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** What is planned of one source. */
export type FundingPlanLine = {
  readonly __typename?: 'FundingPlanLine';
  /** Where the money comes from. */
  readonly source: FundSource;
  /** The sum. */
  readonly amount: Money;
};

/** What is held back of an allotment until the works have proved sound. */
export type Retention = {
  readonly __typename?: 'Retention';
  /** Id of the reservation that it is held back of. */
  readonly reservationId: Scalars['ID']['output'];
  /** The sum. */
  readonly amount: Money;
  /** The day from which it may be paid out. */
  readonly releaseOn: Scalars['Date']['output'];
  /** Number of the document that says so. */
  readonly documentNumber: Scalars['String']['output'];
};

/** A visit to the site that is owed, and what became of it. */
export type SiteVisitDuty = {
  readonly __typename?: 'SiteVisitDuty';
  /** At which point of the works. */
  readonly kind: SiteVisitKind;
  /** The last day for it; null where none was set. */
  readonly by?: Maybe<Scalars['Date']['output']>;
  /** What became of it, as of today. */
  readonly status: SiteVisitStatus;
  /** How far reminders of the last day that is set have gone; null where none went out. */
  readonly stage?: Maybe<SiteVisitStage>;
  /** The visits of this kind, in the order in which they were recorded. */
  readonly visits: ReadonlyArray<SiteVisit>;
};

/** A visit to the site as it was recorded. */
export type SiteVisit = {
  readonly __typename?: 'SiteVisit';
  /** The day of the visit. */
  readonly visitedOn: Scalars['Date']['output'];
  /** What was found. */
  readonly findings: Scalars['String']['output'];
  /** Id of the person who recorded it. */
  readonly recordedBy: Scalars['ID']['output'];
};

/** How far reminders of a visit have gone. */
export type SiteVisitStage =
  /** Ten days before the last day: the owner and who set it are reminded. */
  | 'REMINDED'
  /** The last day has passed: both are notified. */
  | 'OVERDUE'
  /** Ten days after the last day: the department of who set it is notified as well. */
  | 'ESCALATED';

/** At which point of the works the site is visited. */
export type SiteVisitKind =
  /** When works start. */
  | 'START'
  /** While works go on. */
  | 'CONSTRUCTION'
  /** When works are complete. */
  | 'COMPLETION';

/** What became of a visit that is owed. */
export type SiteVisitStatus =
  /** No last day was set. */
  | 'NOT_PLANNED'
  /** Its last day has not passed. */
  | 'NOT_DUE'
  /** Its last day has passed. */
  | 'OVERDUE'
  /** It was made in time. */
  | 'DONE'
  /** It was made after its last day. */
  | 'DONE_LATE';

/** What one batch holds for one project. */
export type FundingLine = {
  readonly __typename?: 'FundingLine';
  /** Id of the reservation. */
  readonly id: Scalars['ID']['output'];
  /** Where the money comes from. */
  readonly source: FundSource;
  /** The batch that holds the money. */
  readonly batch?: Maybe<FundBatch>;
  /** Held, and not yet committed. */
  readonly reserved: Money;
  /** Committed to the project. */
  readonly allotted: Money;
  /** Paid out to the project. */
  readonly paid: Money;
  /** Spent by the project. */
  readonly spent: Money;
  /** The state that it is in. */
  readonly status: AllotmentStatus;
  /** Id of the step of an approval that asked for it; null where none did. */
  readonly stepId?: Maybe<Scalars['ID']['output']>;
};

/** What became of money that was reserved. */
export type AllotmentStatus =
  /** It is held. */
  | 'RESERVED'
  /** It is committed. */
  | 'COMMITTED'
  /** It was given back. */
  | 'RELEASED'
  /** It ended by its date. */
  | 'EXPIRED'
  /** What was committed was given back. */
  | 'RETURNED';

/** Where money comes from. */
export type FundSource =
  /** Special bonds of local governments. */
  | 'SPECIAL_BOND'
  /** Investment from the central budget. */
  | 'CENTRAL_BUDGET'
  /** Instruments of policy and development banks. */
  | 'POLICY_DEVELOPMENT_FINANCE'
  /** The special treasury bonds of 2020, issued against the epidemic. */
  | 'SPECIAL_TREASURY_BOND'
  /** The budget of the region's own government. */
  | 'LOCAL_BUDGET'
  /** Loans of banks. */
  | 'BANK_LOAN'
  /** Bonds of enterprises. */
  | 'CORPORATE_BOND'
  /** What the owner raises itself. */
  | 'OWNER_CAPITAL'
  /** Money of the centre that goes straight to cities and counties. */
  | 'DIRECT_FUNDS'
  /** Government bonds newly issued in the year, other than special ones that are told apart. */
  | 'NEW_GOVERNMENT_BOND';

/** One award to several projects, not yet split among them. */
export type GroupAward = {
  readonly __typename?: 'GroupAward';
  /** The id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** Where the money comes from. */
  readonly source: FundSource;
  /** The whole award. */
  readonly total: Money;
  /** The total less the smaller awards inside it. */
  readonly rest: Money;
  /**
   * The total less the smaller awards inside it, less what was split among projects and less what its batch has allotted.
   * A sum over all awards counts no money twice.
   */
  readonly unsplit: Money;
  /** What was split off for single projects, in order. */
  readonly splits: ReadonlyArray<AwardSplit>;
  /** How many projects it is for, as the document states it; null where it does not. */
  readonly memberCount?: Maybe<Scalars['Int']['output']>;
  /** The level of government whose projects it is for; null where it was not told. */
  readonly level?: Maybe<Level>;
  /** Id of the region whose projects it is for; null for an award of an earlier release. */
  readonly regionId?: Maybe<Scalars['ID']['output']>;
  /** The region whose projects it is for. */
  readonly region?: Maybe<Region>;
  /** The year of the money; null where it was not told. */
  readonly year?: Maybe<Scalars['Int']['output']>;
  /** Its share of what the whole province got from the source, in per cent, as the document states it. */
  readonly provincePercent?: Maybe<Scalars['Decimal']['output']>;
  /** Those of them that are registered here. */
  readonly projects: ReadonlyArray<Maybe<Project>>;
  /** The larger award that it is a part of, and then not added to. */
  readonly partOf?: Maybe<GroupAward>;
  /** Number of the document that says so. */
  readonly documentNumber: Scalars['String']['output'];
  /** The batch that holds the money: what it allots to projects counts as split. */
  readonly batch?: Maybe<FundBatch>;
};

/** What of an award was split off for one project. */
export type AwardSplit = {
  readonly __typename?: 'AwardSplit';
  /** The project that it is for. */
  readonly project?: Maybe<Project>;
  /** The sum. */
  readonly amount: Money;
  /** Number of the document that says so. */
  readonly documentNumber: Scalars['String']['output'];
};

/** A page of group awards. */
export type GroupAwardConnection = {
  readonly __typename?: 'GroupAwardConnection';
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<GroupAward>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** One account of money in the ledger. */
export type FundBatch = {
  readonly __typename?: 'FundBatch';
  /** The id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** Number of entries. */
  readonly version: Scalars['Int']['output'];
  /** Id of the region. */
  readonly regionId: Scalars['ID']['output'];
  /** The region. */
  readonly region?: Maybe<Region>;
  /** The calendar year. */
  readonly year: Scalars['Int']['output'];
  /** Where the money comes from. */
  readonly source: FundSource;
  /** Name in Chinese. */
  readonly name: Scalars['String']['output'];
  /** How much was added to it. */
  readonly issued: Money;
  /** How much is left. */
  readonly available: Money;
  /** How much is held for projects, and not yet committed. */
  readonly reserved: Money;
  /** How much is committed. */
  readonly committed: Money;
  /** How much was paid out. */
  readonly paid: Money;
  /** How much was spent. */
  readonly spent: Money;
  /** Whether it was made up for demonstrations. */
  readonly isDemoData: Scalars['Boolean']['output'];
  /** The moment that the figures are of. */
  readonly asOf: Scalars['DateTime']['output'];
  /**
   * The entries of a period as vouchers for the system of the treasury, for those who keep or oversee the ledger: a line
   * each, amounts in whole fen, with the hashes of the ledger. Parts that are asked for one after the other make one file.
   */
  readonly vouchers?: Maybe<VoucherPart>;
  /** The entries of the ledger, for those who keep or oversee it. */
  readonly entries?: Maybe<FundEntryConnection>;
};


/** One account of money in the ledger. */
export type FundBatchVouchersArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  format?: VoucherFormat;
  limit?: Scalars['Int']['input'];
  afterSeq?: Scalars['Int']['input'];
};


/** One account of money in the ledger. */
export type FundBatchEntriesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** An entry of the ledger, with the balances after it. */
export type FundEntry = {
  readonly __typename?: 'FundEntry';
  /** Its place in the journal, from 1 on. */
  readonly seq: Scalars['Int']['output'];
  /** What it does, for example ISSUE, RESERVE or COMMIT. */
  readonly kind: FundEntryKind;
  /** How much it is about. */
  readonly amount: Money;
  /** CARRY_FORWARD: what of it goes nowhere, because its time is over. */
  readonly expired?: Maybe<Money>;
  /** Number of the document that says so. */
  readonly documentNumber?: Maybe<Scalars['String']['output']>;
  /** Id of the reservation that it is about; null where it is about none. */
  readonly reservationId?: Maybe<Scalars['ID']['output']>;
  /** Id of the project. */
  readonly projectId?: Maybe<Scalars['ID']['output']>;
  /** Hash over the entry and the one before it; a correction names it. */
  readonly hash: Scalars['String']['output'];
  /** The proposal that it makes or resolves. */
  readonly proposalId?: Maybe<Scalars['ID']['output']>;
  /** Who proposed what a second person carried out with it. */
  readonly proposedBy?: Maybe<Actor>;
  /** CORRECT: the place of the entry that it reverses. */
  readonly correctedSeq?: Maybe<Scalars['Int']['output']>;
  /** Why, where somebody said so. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Id of the transfer that it is a part of: alike in both ledgers. */
  readonly transferId?: Maybe<Scalars['ID']['output']>;
  /** The batch on the other side of the transfer. */
  readonly counterpart?: Maybe<FundBatch>;
  /** Of what came in or came back: the place of the entry by which it left, in the ledger that it left. */
  readonly counterpartSeq?: Maybe<Scalars['Int']['output']>;
  /** Who did it. */
  readonly act?: Maybe<Act>;
  /** What was left after it. */
  readonly available: Money;
  /** What was reserved after it. */
  readonly reserved: Money;
  /** What was committed after it. */
  readonly committed: Money;
};

/** What an entry of the ledger of money does. */
export type FundEntryKind =
  /** Opens the account. */
  | 'OPEN'
  /** Adds to what is available. */
  | 'ISSUE'
  /** Adds ahead of the plan of the year. */
  | 'PRE_ISSUE'
  /** Gives to another account. */
  | 'TRANSFER_OUT'
  /** Takes from another account. */
  | 'TRANSFER_IN'
  /** Raises what is available against a later plan. */
  | 'ADVANCE'
  /** Gives an advance back. */
  | 'SETTLE'
  /** Holds an amount for a project. */
  | 'RESERVE'
  /** Lets a reservation last longer. */
  | 'EXTEND'
  /** Commits what was reserved. */
  | 'COMMIT'
  /** Gives back what was reserved. */
  | 'RELEASE'
  /** Ends a reservation by its date. */
  | 'EXPIRE'
  /** Reverses a commitment. */
  | 'RETURN'
  /** Takes back what was issued and not used. */
  | 'RECALL'
  /** Pays out what was committed. */
  | 'PAY'
  /** Notes that what was paid out was spent. */
  | 'SPEND'
  /** Proposes a movement, which a second person has to confirm. */
  | 'PROPOSE'
  /** Takes a proposal back. */
  | 'WITHDRAW'
  /** Does not confirm a proposal. */
  | 'DECLINE'
  /** Ends a proposal that nobody confirmed in time. */
  | 'LAPSE'
  /** Reverses an entry. */
  | 'CORRECT'
  /** Carries what is left at the end of a year forward; what is too old expires. */
  | 'CARRY_FORWARD'
  /** Brings forward what was left of the year before. */
  | 'BRING_FORWARD';

/** A page of ledger entries. */
export type FundEntryConnection = {
  readonly __typename?: 'FundEntryConnection';
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<FundEntry>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A page of fund batches. */
export type FundBatchConnection = {
  readonly __typename?: 'FundBatchConnection';
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<FundBatch>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** Input of `openFundBatch`. */
export type OpenFundBatchInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the region. */
  readonly regionId: Scalars['ID']['input'];
  /** The calendar year. */
  readonly year: Scalars['Int']['input'];
  /** Where the money comes from. */
  readonly source: FundSource;
  /** Name in Chinese. */
  readonly name: Scalars['String']['input'];
  /** Whether it is made up for demonstrations. */
  readonly isDemoData?: Scalars['Boolean']['input'];
};

/** Input of `issueFunds`. */
export type IssueFundsInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the batch. */
  readonly batchId: Scalars['ID']['input'];
  /** The sum. */
  readonly amount: MoneyInput;
  /** Number of the document that says so. */
  readonly documentNumber: Scalars['String']['input'];
};

/** Input of `recordGroupAward`. */
export type RecordGroupAwardInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Where the money comes from. */
  readonly source: FundSource;
  /** The whole award. */
  readonly total: MoneyInput;
  /** How many projects it is for, as the document states it; left out where it does not. */
  readonly memberCount?: InputMaybe<Scalars['Int']['input']>;
  /** Ids of those of them that are registered here. */
  readonly projectIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Id of the larger award that it is a part of. */
  readonly partOfId?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the batch that holds the money; an award with one holds no smaller awards. */
  readonly batchId?: InputMaybe<Scalars['ID']['input']>;
  /** The level of government whose projects it is for. */
  readonly level?: InputMaybe<Level>;
  /** Id of the region whose projects it is for; left out: the caller's. */
  readonly regionId?: InputMaybe<Scalars['ID']['input']>;
  /** The year of the money. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
  /** Its share of what the whole province got from the source, in per cent, above 0 and at most 100. */
  readonly provincePercent?: InputMaybe<Scalars['Decimal']['input']>;
  /** Number of the document that says so. */
  readonly documentNumber: Scalars['String']['input'];
};

/** Input of `splitGroupAward`. */
export type SplitGroupAwardInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the award. */
  readonly awardId: Scalars['ID']['input'];
  /** Id of the project that gets it. */
  readonly projectId: Scalars['ID']['input'];
  /** The sum. */
  readonly amount: MoneyInput;
  /** Number of the document that says so. */
  readonly documentNumber: Scalars['String']['input'];
};

/** What `recordGroupAward` and `splitGroupAward` answer. */
export type GroupAwardPayload = {
  readonly __typename?: 'GroupAwardPayload';
  /** The award as it is now. */
  readonly groupAward?: Maybe<GroupAward>;
  /** Where the change stands in the status feed; follow after it. */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Input of `reserveFunds`. */
export type ReserveFundsInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the batch. */
  readonly batchId: Scalars['ID']['input'];
  /** Id of the project. */
  readonly projectId: Scalars['ID']['input'];
  /** The sum. */
  readonly amount: MoneyInput;
  /** What it is for. */
  readonly purpose: Scalars['String']['input'];
};

/** Input of `commitFunds` and `releaseFunds`. */
export type ResolveFundsInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the batch. */
  readonly batchId: Scalars['ID']['input'];
  /** Id of the reservation. */
  readonly reservationId: Scalars['ID']['input'];
  /** The sum; left out: all that is left of the reservation. */
  readonly amount?: InputMaybe<MoneyInput>;
  /** Number of the document that says so. */
  readonly documentNumber?: InputMaybe<Scalars['String']['input']>;
};

/** Input of `payFunds` and `spendFunds`. */
export type PayFundsInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the batch. */
  readonly batchId: Scalars['ID']['input'];
  /** Id of the reservation that was committed to the project. */
  readonly reservationId: Scalars['ID']['input'];
  /** The sum. */
  readonly amount: MoneyInput;
  /** Number of the document that says so. */
  readonly documentNumber: Scalars['String']['input'];
};

/** A movement that one person proposed and a second one has to confirm. */
export type FundsProposal = {
  readonly __typename?: 'FundsProposal';
  /** The id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** The batch that it is about. */
  readonly batch?: Maybe<FundBatch>;
  /** TRANSFER_OUT: the batch that would take it. */
  readonly toBatch?: Maybe<FundBatch>;
  /** What it would do. */
  readonly kind: FundEntryKind;
  /** How much it would move. */
  readonly amount: Money;
  /** Number of the document that it rests on. */
  readonly documentNumber?: Maybe<Scalars['String']['output']>;
  /** Id of the reservation that it is about; null where it is about none. */
  readonly reservationId?: Maybe<Scalars['ID']['output']>;
  /** CORRECT: the place of the entry that it would reverse. */
  readonly correctedSeq?: Maybe<Scalars['Int']['output']>;
  /** CORRECT: why. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  readonly status: ProposalStatus;
  /** Who proposed it. */
  readonly proposedBy: Act;
  /** Until when it may be confirmed. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Who confirmed, declined or withdrew it; null while it is open. */
  readonly resolvedBy?: Maybe<Act>;
  /** Why it was declined. */
  readonly declinedBecause?: Maybe<Scalars['String']['output']>;
};

/** A page of proposals. */
export type FundsProposalConnection = {
  readonly __typename?: 'FundsProposalConnection';
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<FundsProposal>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** Input of `transferFunds`. */
export type TransferFundsInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the batch that gives. */
  readonly batchId: Scalars['ID']['input'];
  /** Id of the batch that takes. */
  readonly toBatchId: Scalars['ID']['input'];
  /** The sum. */
  readonly amount: MoneyInput;
  /** Number of the document that says so. */
  readonly documentNumber: Scalars['String']['input'];
};

/** Input of `closeFundsYear`. */
export type CloseFundsYearInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the batch whose year is over. */
  readonly batchId: Scalars['ID']['input'];
  /** Id of the batch of the next year; left out where what is left may not be used on. */
  readonly toBatchId?: InputMaybe<Scalars['ID']['input']>;
  /** Number of the document that says so. */
  readonly documentNumber: Scalars['String']['input'];
};

/** Input of `confirmFundsProposal` and `withdrawFundsProposal`. */
export type ResolveFundsProposalInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the proposal. */
  readonly proposalId: Scalars['ID']['input'];
};

/** Input of `declineFundsProposal`. */
export type DeclineFundsProposalInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the proposal. */
  readonly proposalId: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** Input of `correctFundsEntry`. */
export type CorrectFundsEntryInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the batch. */
  readonly batchId: Scalars['ID']['input'];
  /** Place of the entry in the journal. */
  readonly entrySeq: Scalars['Int']['input'];
  /** Hash of the entry, as it was read. */
  readonly entryHash: Scalars['String']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** Number of the document that says so. */
  readonly documentNumber?: InputMaybe<Scalars['String']['input']>;
};

/** What the mutations of a proposal answer. */
export type FundsProposalPayload = {
  readonly __typename?: 'FundsProposalPayload';
  /** The proposal. */
  readonly proposal?: Maybe<FundsProposal>;
  /** The batch as it stands now. */
  readonly batch?: Maybe<FundBatch>;
  /** Where the change stands in the status feed; follow after it. */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Input of `recallFunds`. */
export type RecallFundsInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the batch. */
  readonly batchId: Scalars['ID']['input'];
  /** The sum. */
  readonly amount: MoneyInput;
  /** Number of the document that says so. */
  readonly documentNumber: Scalars['String']['input'];
};

/** Input of `recordFundingPlan`. */
export type RecordFundingPlanInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the project. */
  readonly projectId: Scalars['ID']['input'];
  /** What is planned of each source; each source once. */
  readonly lines: ReadonlyArray<FundingPlanLineInput>;
  /** Number of the document that says so. */
  readonly documentNumber: Scalars['String']['input'];
};

/** What is planned of one source. */
export type FundingPlanLineInput = {
  /** Where the money comes from. */
  readonly source: FundSource;
  /** The sum. */
  readonly amount: MoneyInput;
};

/** Input of `holdRetention`. */
export type HoldRetentionInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the project. */
  readonly projectId: Scalars['ID']['input'];
  /** Id of the reservation that it is held back of; at most what of it is committed and not paid out. */
  readonly reservationId: Scalars['ID']['input'];
  /** The sum. */
  readonly amount: MoneyInput;
  /** The day from which it may be paid out. */
  readonly releaseOn: Scalars['Date']['input'];
  /** Number of the document that says so. */
  readonly documentNumber: Scalars['String']['input'];
};

/** Input of `planSiteVisits`. */
export type PlanSiteVisitsInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the project. */
  readonly projectId: Scalars['ID']['input'];
  /** The last day for the visit at the start. */
  readonly startBy: Scalars['Date']['input'];
  /** The last day for the visit during construction. */
  readonly constructionBy: Scalars['Date']['input'];
  /** The last day for the visit at completion. */
  readonly completionBy: Scalars['Date']['input'];
};

/** Input of `recordSiteVisit`. */
export type RecordSiteVisitInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the project. */
  readonly projectId: Scalars['ID']['input'];
  /** At which point of the works. */
  readonly kind: SiteVisitKind;
  /** The day of the visit, until today. */
  readonly visitedOn: Scalars['Date']['input'];
  /** What was found. */
  readonly findings: Scalars['String']['input'];
};

/** Input of `registerSpecialBond`. */
export type RegisterSpecialBondInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the project. */
  readonly projectId: Scalars['ID']['input'];
  /** The sum. */
  readonly amount: MoneyInput;
  /** Income over principal and interest, as the plan has it: above 0 and at most 100. */
  readonly coverRatio: Scalars['Decimal']['input'];
};

/** Input of `moveSpecialBond`. */
export type MoveSpecialBondInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the special bond. */
  readonly bondId: Scalars['ID']['input'];
  /** The move. */
  readonly move: BondMove;
  /** Number of the document that says so. */
  readonly documentNumber: Scalars['String']['input'];
};

/** Input of `recordBondIssue`. */
export type RecordBondIssueInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the special bond. */
  readonly bondId: Scalars['ID']['input'];
  /** Id of the allotment of a batch of special bonds that is committed to the project. */
  readonly reservationId: Scalars['ID']['input'];
  /** The day of the issue, until today. */
  readonly issuedOn: Scalars['Date']['input'];
  /** Number of the document that says so. */
  readonly documentNumber: Scalars['String']['input'];
};

/** Input of `changeBondUse`. */
export type ChangeBondUseInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the special bond. */
  readonly bondId: Scalars['ID']['input'];
  /** Id of the issue. */
  readonly issueId: Scalars['ID']['input'];
  /** The case that allows it. */
  readonly case: BondUseChangeCase;
  /** The sum. */
  readonly amount: MoneyInput;
  /** Id of the project that gets it. */
  readonly toProjectId: Scalars['ID']['input'];
  /** Id of the batch that allots it, of the same source and year; left out: the one that holds it. */
  readonly toBatchId?: InputMaybe<Scalars['ID']['input']>;
  /** Number of the document that says so. */
  readonly documentNumber: Scalars['String']['input'];
};

/** Input of `requestFinance`. */
export type RequestFinanceInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the project. */
  readonly projectId: Scalars['ID']['input'];
  /** The sum. */
  readonly amount: MoneyInput;
  /** For how many months, 1 to 600. */
  readonly termMonths: Scalars['Int']['input'];
  /** What it is for. */
  readonly purpose: Scalars['String']['input'];
};

/** Input of `recordFinanceOffer`. */
export type RecordFinanceOfferInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the request. */
  readonly requestId: Scalars['ID']['input'];
  /** Who offers it. */
  readonly institution: Scalars['String']['input'];
  /** The sum. */
  readonly amount: MoneyInput;
  /** The interest of a year in per cent, above 0 and at most 100. */
  readonly annualPercent: Scalars['Decimal']['input'];
  /** For how many months, 1 to 600. */
  readonly termMonths: Scalars['Int']['input'];
  /** How it is made up. */
  readonly structure: FinanceStructure;
  /** The last day on which it may be accepted. */
  readonly validUntil: Scalars['Date']['input'];
};

/** Input of `acceptFinanceOffer`. */
export type AcceptFinanceOfferInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the request. */
  readonly requestId: Scalars['ID']['input'];
  /** Id of the offer. */
  readonly offerId: Scalars['ID']['input'];
};

/** Input of `announcePolicyWindow`. */
export type AnnouncePolicyWindowInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the region. */
  readonly regionId: Scalars['ID']['input'];
  /** What it is called. */
  readonly title: Scalars['String']['input'];
  /** Where the money comes from. */
  readonly source: FundSource;
  /** The first day. */
  readonly opensOn: Scalars['Date']['input'];
  /** The last day. */
  readonly closesOn: Scalars['Date']['input'];
  /** Number of the document that says so. */
  readonly documentNumber: Scalars['String']['input'];
};

/** Input of `settlePolicyWindow`. */
export type SettlePolicyWindowInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the window. */
  readonly windowId: Scalars['ID']['input'];
  /** Ids of the projects that got something. */
  readonly projectIds: ReadonlyArray<Scalars['ID']['input']>;
  /** The sum. */
  readonly amount: MoneyInput;
  /** Number of the document that says so. */
  readonly documentNumber: Scalars['String']['input'];
};

/** Input of `recordReportedFigure`. */
export type RecordReportedFigureInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the region. */
  readonly regionId: Scalars['ID']['input'];
  /** What it is called there. */
  readonly name: Scalars['String']['input'];
  /** The source of money that it is of. */
  readonly source?: InputMaybe<FundSource>;
  /** The value as it was printed: an exact decimal. */
  readonly value: Scalars['Decimal']['input'];
  /** The unit as it was printed. */
  readonly unit: Scalars['String']['input'];
  /** The day that it is of. */
  readonly asOf: Scalars['Date']['input'];
  /** Title or number of the report. */
  readonly report: Scalars['String']['input'];
  /** Where it stands in it. */
  readonly place: Scalars['String']['input'];
};

/** What the mutations of special bonds answer. */
export type SpecialBondPayload = {
  readonly __typename?: 'SpecialBondPayload';
  /** The bond as it is now. */
  readonly bond?: Maybe<SpecialBond>;
  /** Where the change stands in the status feed; follow after it. */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What the mutations of requests for finance answer. */
export type FinanceRequestPayload = {
  readonly __typename?: 'FinanceRequestPayload';
  /** The request as it is now. */
  readonly request?: Maybe<FinanceRequest>;
  /** Where the change stands in the status feed; follow after it. */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `announcePolicyWindow` and `settlePolicyWindow` answer. */
export type PolicyWindowPayload = {
  readonly __typename?: 'PolicyWindowPayload';
  /** The window as it is now. */
  readonly window?: Maybe<PolicyWindow>;
  /** Where the change stands in the status feed; follow after it. */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `recordReportedFigure` answers. */
export type ReportedFigurePayload = {
  readonly __typename?: 'ReportedFigurePayload';
  /** The figure as it was recorded. */
  readonly figure?: Maybe<ReportedFigure>;
  /** Where the change stands in the status feed; follow after it. */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What the mutations of a project's plan, retention money and visits answer. */
export type ProjectFundingPayload = {
  readonly __typename?: 'ProjectFundingPayload';
  /** What the project has of money. */
  readonly funding?: Maybe<ProjectFunding>;
  /** Where the change stands in the status feed; follow after it. */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `openFundBatch`, `issueFunds` and `recallFunds` answer. */
export type FundBatchPayload = {
  readonly __typename?: 'FundBatchPayload';
  /** The batch that holds the money. */
  readonly batch?: Maybe<FundBatch>;
  /** What was proposed, where a second person has to confirm it; null where it was done at once. */
  readonly proposal?: Maybe<FundsProposal>;
  /** Where the change stands in the status feed; follow after it. */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What the mutations of what a batch holds for a project answer. */
export type AllotmentPayload = {
  readonly __typename?: 'AllotmentPayload';
  /** What the batch holds for the project now. */
  readonly line?: Maybe<FundingLine>;
  /** What was proposed, where a second person has to confirm it; null where it was done at once. */
  readonly proposal?: Maybe<FundsProposal>;
  /** Where the change stands in the status feed; follow after it. */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/**
 * The quota of a region for one source and year: recorded for it, or handed down from above; never given away beyond what
 * is left.
 */
export type FundQuota = {
  readonly __typename?: 'FundQuota';
  /** The id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** Id of the region. */
  readonly regionId: Scalars['ID']['output'];
  /** The region. */
  readonly region?: Maybe<Region>;
  /** Where the money comes from. */
  readonly source: FundSource;
  /** The calendar year. */
  readonly year: Scalars['Int']['output'];
  /** What was recorded for the region, or handed down to it. */
  readonly received: Money;
  /** What was handed down to regions inside. */
  readonly handedDown: Money;
  /** What was assigned to projects. */
  readonly assigned: Money;
  /** What may still be handed down or assigned. */
  readonly left: Money;
  /** What was recorded and handed down, or is to be: what was proposed last stands first. */
  readonly movements: FundQuotaMovementConnection;
};


/**
 * The quota of a region for one source and year: recorded for it, or handed down from above; never given away beyond what
 * is left.
 */
export type FundQuotaMovementsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** One amount of a quota that was recorded for its region or handed down, or is to be. */
export type FundQuotaMovement = {
  readonly __typename?: 'FundQuotaMovement';
  /** The id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: FundQuotaMovementKind;
  /** The sum. */
  readonly amount: Money;
  /** The region that gets it; null for what was recorded. */
  readonly toRegion?: Maybe<Region>;
  /** Number of the document that says so. */
  readonly documentNumber: Scalars['String']['output'];
  /** The state that it is in. */
  readonly status: FundQuotaMovementStatus;
  /** Who proposed it. */
  readonly proposed: Act;
  /** Who confirmed or declined it; null until then. */
  readonly resolved?: Maybe<Act>;
  /** Why it was declined; null where it was not. */
  readonly declinedBecause?: Maybe<Scalars['String']['output']>;
};

/** What a movement of a quota is. */
export type FundQuotaMovementKind =
  /** Recorded by its document for the region itself. */
  | 'RECORD'
  /** Handed down to a region inside. */
  | 'HAND_DOWN';

/** How far a movement of a quota is. */
export type FundQuotaMovementStatus =
  /** A second person has to confirm it. */
  | 'PROPOSED'
  /** It was confirmed and counts. */
  | 'MADE'
  /** It was declined, or taken back. */
  | 'DECLINED'
  /** Nobody confirmed it within seven days. */
  | 'LAPSED';

/** A page of quotas. */
export type FundQuotaConnection = {
  readonly __typename?: 'FundQuotaConnection';
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<FundQuota>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A page of movements of a quota. */
export type FundQuotaMovementConnection = {
  readonly __typename?: 'FundQuotaMovementConnection';
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<FundQuotaMovement>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** Input of `recordFundQuota`. */
export type RecordFundQuotaInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the region, above which nobody has a quota of the source and year here. */
  readonly regionId: Scalars['ID']['input'];
  /** Where the money comes from. */
  readonly source: FundSource;
  /** The calendar year. */
  readonly year: Scalars['Int']['input'];
  /** The sum. */
  readonly amount: MoneyInput;
  /** Number of the document that says so. */
  readonly documentNumber: Scalars['String']['input'];
};

/** Input of `handDownFundQuota`. */
export type HandDownFundQuotaInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the quota. */
  readonly quotaId: Scalars['ID']['input'];
  /** Id of the region inside that gets it. */
  readonly toRegionId: Scalars['ID']['input'];
  /** The sum. */
  readonly amount: MoneyInput;
  /** Number of the document that says so. */
  readonly documentNumber: Scalars['String']['input'];
};

/** Input of `confirmFundQuotaMovement`. */
export type ConfirmFundQuotaMovementInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the quota. */
  readonly quotaId: Scalars['ID']['input'];
  /** Id of the movement. */
  readonly movementId: Scalars['ID']['input'];
};

/** Input of `declineFundQuotaMovement`. */
export type DeclineFundQuotaMovementInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the quota. */
  readonly quotaId: Scalars['ID']['input'];
  /** Id of the movement. */
  readonly movementId: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** What the mutations of quotas answer. */
export type FundQuotaPayload = {
  readonly __typename?: 'FundQuotaPayload';
  /** The quota as it is now. */
  readonly quota?: Maybe<FundQuota>;
  /** Where the change stands in the status feed; follow after it. */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a project applies for of a source, with what came of it. */
export type FundApplication = {
  readonly __typename?: 'FundApplication';
  /** The id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** The project that it is for. */
  readonly project?: Maybe<Project>;
  /** Where the money comes from. */
  readonly source: FundSource;
  /** The sum that is applied for. */
  readonly amount: Money;
  /** What it is for. */
  readonly purpose: Scalars['String']['output'];
  /** The state that it is in. */
  readonly status: FundApplicationStatus;
  /** Id of the region whose bureau has it now. */
  readonly atRegionId: Scalars['ID']['output'];
  /** What the bureau recommends; null until it does. */
  readonly recommended?: Maybe<Money>;
  /** What the level above approved; null until it did. */
  readonly approved?: Maybe<Money>;
  /** What of it allocations gave in money, or are giving. */
  readonly allocated: Money;
  /** What of it allocations assigned in quota, or are assigning. */
  readonly quota: Money;
  /** What each allocation gave, in order. */
  readonly shares: ReadonlyArray<FundApplicationShare>;
  /** What happened to it, in order. */
  readonly steps: ReadonlyArray<FundApplicationStep>;
};

/** How far an application for funds is. */
export type FundApplicationStatus =
  /** The bureau of the region has it. */
  | 'SUBMITTED'
  /** The level above has it. */
  | 'RECOMMENDED'
  /** It waits for allocations. */
  | 'APPROVED'
  /** A part of what was approved was allocated in money. */
  | 'PARTLY_ALLOCATED'
  /** All that was approved was allocated in money. */
  | 'ALLOCATED'
  /** It was declined. */
  | 'DECLINED'
  /** Who applied took it back. */
  | 'WITHDRAWN';

/** What one allocation gives an application. */
export type FundApplicationShare = {
  readonly __typename?: 'FundApplicationShare';
  /** Id of the allocation. */
  readonly allocationId: Scalars['ID']['output'];
  /** Money or quota. */
  readonly kind: FundAllocationKind;
  /** The sum. */
  readonly amount: Money;
  /** What came of it. */
  readonly status: FundApplicationShareStatus;
  /** When it came to that. */
  readonly at: Scalars['DateTime']['output'];
};

/** What came of a share. */
export type FundApplicationShareStatus =
  /** The allocation is under way. */
  | 'HELD'
  /** It was given. */
  | 'MADE'
  /** The allocation came to nothing. */
  | 'RETURNED';

/** One thing that happened to an application. */
export type FundApplicationStep = {
  readonly __typename?: 'FundApplicationStep';
  /** What happened: the type of the event. */
  readonly kind: Scalars['String']['output'];
  /** Id of the region whose bureau had it then. */
  readonly regionId: Scalars['ID']['output'];
  /** The sum, where there is one. */
  readonly amount?: Maybe<Money>;
  /** Opinion, reason or document, where one was given. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Who did it. */
  readonly act: Act;
};

/** What was given to several applications in one act. */
export type FundAllocation = {
  readonly __typename?: 'FundAllocation';
  /** The id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** Money or quota. */
  readonly kind: FundAllocationKind;
  /** The batch that gives; null where a quota does. */
  readonly batch?: Maybe<FundBatch>;
  /** The quota that gives; null where a batch does. */
  readonly quota?: Maybe<FundQuota>;
  /** Where the money comes from. */
  readonly source: FundSource;
  /** What all lines come to. */
  readonly total: Money;
  /** Number of the document that says so. */
  readonly documentNumber: Scalars['String']['output'];
  /** What came of it. */
  readonly status: FundAllocationStatus;
  /** What each application gets. */
  readonly lines: ReadonlyArray<FundAllocationLine>;
  /** Who decided it. */
  readonly decided: Act;
};

/** What one application gets of an allocation. */
export type FundAllocationLine = {
  readonly __typename?: 'FundAllocationLine';
  /** The application. */
  readonly application?: Maybe<FundApplication>;
  /** Its project. */
  readonly project?: Maybe<Project>;
  /** The sum. */
  readonly amount: Money;
  /** What the batch holds for it; null for quota. */
  readonly reservationId?: Maybe<Scalars['ID']['output']>;
};

/** What an allocation gives. */
export type FundAllocationKind =
  /** Money of a batch, which holds it for the projects. */
  | 'MONEY'
  /** A part of a quota. */
  | 'QUOTA';

/** What came of an allocation. */
export type FundAllocationStatus =
  /** It is being carried out. */
  | 'PENDING'
  /** All of it was given. */
  | 'MADE'
  /** Something was too little: all of it was given back. */
  | 'FAILED';

/** A page of applications for funds. */
export type FundApplicationConnection = {
  readonly __typename?: 'FundApplicationConnection';
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<FundApplication>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A page of allocations. */
export type FundAllocationConnection = {
  readonly __typename?: 'FundAllocationConnection';
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<FundAllocation>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** Input of `applyForFunds`. */
export type ApplyForFundsInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the project. */
  readonly projectId: Scalars['ID']['input'];
  /** Where the money is to come from. */
  readonly source: FundSource;
  /** The sum. */
  readonly amount: MoneyInput;
  /** What it is for. */
  readonly purpose: Scalars['String']['input'];
};

/** Input of `recommendFundApplication`. */
export type RecommendFundApplicationInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the application. */
  readonly applicationId: Scalars['ID']['input'];
  /** At most what is applied for; left out: all of it. */
  readonly amount?: InputMaybe<MoneyInput>;
  /** What the bureau thinks of it. */
  readonly opinion: Scalars['String']['input'];
};

/** Input of `approveFundApplication`. */
export type ApproveFundApplicationInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the application. */
  readonly applicationId: Scalars['ID']['input'];
  /** At most what is applied for; left out: what is recommended. */
  readonly amount?: InputMaybe<MoneyInput>;
  /** Number of the document that says so. */
  readonly documentNumber: Scalars['String']['input'];
};

/** Input of `declineFundApplication` and `withdrawFundApplication`. */
export type EndFundApplicationInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the application. */
  readonly applicationId: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** Input of `allocateFunds`. */
export type AllocateFundsInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the batch that gives; left out where a quota gives. */
  readonly batchId?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the quota that gives; left out where a batch gives. */
  readonly quotaId?: InputMaybe<Scalars['ID']['input']>;
  /** What each application gets, at most 100; each application once. */
  readonly lines: ReadonlyArray<FundAllocationLineInput>;
  /** Number of the document that says so. */
  readonly documentNumber: Scalars['String']['input'];
};

/** What one application gets. */
export type FundAllocationLineInput = {
  /** Id of the application. */
  readonly applicationId: Scalars['ID']['input'];
  /** At most what was approved and not given yet; left out: all of that. */
  readonly amount?: InputMaybe<MoneyInput>;
};

/** What the mutations of applications answer. */
export type FundApplicationPayload = {
  readonly __typename?: 'FundApplicationPayload';
  /** The application as it is now. */
  readonly application?: Maybe<FundApplication>;
  /** Where the change stands in the status feed; follow after it. */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `allocateFunds` answers. */
export type FundAllocationPayload = {
  readonly __typename?: 'FundAllocationPayload';
  /** The allocation. */
  readonly allocation?: Maybe<FundAllocation>;
  /** Where the change stands in the status feed; follow after it. */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

export type Region = {
  readonly __typename?: 'Region';
  readonly id: Scalars['ID']['output'];
};

export type Actor = {
  readonly __typename?: 'Actor';
  readonly id: Scalars['ID']['output'];
};
