// Generated from schema/supervision.graphql by `npm run generate`.
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
  readonly troubledStreamsOfSupervision?: Maybe<TroubledStreams>;
  /** The days on which something is held that recurs by a rule; a day that is no working day moves to the next. */
  readonly beats?: Maybe<ReadonlyArray<CadenceBeat>>;
  /** Cadences as the reports have them, from the daily reminder to the quarterly analysis. */
  readonly cadenceTemplates?: Maybe<ReadonlyArray<CadenceTemplate>>;
  /** A team that answers for projects or enterprises. */
  readonly team?: Maybe<Team>;
  /** Teams of the caller's region. */
  readonly teams?: Maybe<TeamConnection>;
  /** What a person answers for in teams that the caller sees. */
  readonly workload?: Maybe<Workload>;
  /** A bulletin with its rates and ranks. */
  readonly bulletin?: Maybe<Bulletin>;
  /** Bulletins of the caller's region. */
  readonly bulletins?: Maybe<BulletinConnection>;
  /** The ranking of a region and a day as it was published last; null where none was. */
  readonly ranking?: Maybe<Bulletin>;
  /** The alerts that the caller may see. */
  readonly alerts?: Maybe<AlertConnection>;
  /** The problems that the caller may see. */
  readonly problems?: Maybe<ProblemConnection>;
  /** A problem of a project. */
  readonly problem?: Maybe<Problem>;
  /** The list of problems of a region for a quarter or a month. */
  readonly problemList?: Maybe<ProblemList>;
  /** The lists of problems of the caller's region, in the order of region and period. */
  readonly problemLists?: Maybe<ProblemListConnection>;
  /** How many problems several lists of a region hold, each problem once. */
  readonly problemListSummary?: Maybe<ProblemCount>;
  /** How many problems of a region were raised and settled, as a total with its parts. */
  readonly problemSummary?: Maybe<ProblemSummary>;
  /** A task. */
  readonly task?: Maybe<Task>;
  /** The tasks of the caller's region, in the order of their ids. */
  readonly tasks?: Maybe<TaskConnection>;
  /** The tasks that belong to something, as far as the caller sees them; at most 500. */
  readonly tasksOf?: Maybe<ReadonlyArray<Task>>;
  /** The templates of tasks by phase of a project. */
  readonly taskTemplates?: Maybe<ReadonlyArray<TaskTemplate>>;
  /** An order. */
  readonly order?: Maybe<Order>;
  /** The orders of the caller's region, in the order of their ids. */
  readonly orders?: Maybe<OrderConnection>;
  /** The orders that somebody has or issued, as far as the caller sees them; at most 500. */
  readonly ordersOf?: Maybe<ReadonlyArray<Order>>;
  /** How many orders of a region were settled, and in time. */
  readonly orderSummary?: Maybe<OrderSummary>;
  /** Rules of lights, by code. */
  readonly lightRules?: Maybe<LightRuleConnection>;
  /** A rule of lights. */
  readonly lightRule?: Maybe<LightRule>;
  /** What was warned of and cleared, of the projects that the caller sees. */
  readonly alertTotals?: Maybe<AlertTotals>;
};


export type QueryBeatsArgs = {
  rule: Scalars['String']['input'];
  from: Scalars['Date']['input'];
  first?: Scalars['Int']['input'];
};


export type QueryTeamArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTeamsArgs = {
  status?: InputMaybe<TeamStatus>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryWorkloadArgs = {
  personId: Scalars['ID']['input'];
};


export type QueryBulletinArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBulletinsArgs = {
  status?: InputMaybe<BulletinStatus>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRankingArgs = {
  regionId: Scalars['ID']['input'];
  day: Scalars['Date']['input'];
};


export type QueryAlertsArgs = {
  filter?: InputMaybe<AlertFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProblemsArgs = {
  filter?: InputMaybe<ProblemFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProblemArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProblemListArgs = {
  regionId: Scalars['ID']['input'];
  period: Scalars['String']['input'];
};


export type QueryProblemListsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProblemListSummaryArgs = {
  regionId: Scalars['ID']['input'];
  periods: ReadonlyArray<Scalars['String']['input']>;
};


export type QueryProblemSummaryArgs = {
  regionId: Scalars['ID']['input'];
  by?: ProblemGrouping;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  channel?: InputMaybe<AppealChannel>;
  hindersStart?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryTaskArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTasksArgs = {
  status?: InputMaybe<SignOffStatus>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTasksOfArgs = {
  kind: TaskHolder;
  id: Scalars['ID']['input'];
};


export type QueryOrderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrdersArgs = {
  status?: InputMaybe<SignOffStatus>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrdersOfArgs = {
  kind: OrderHolder;
  id: Scalars['ID']['input'];
};


export type QueryOrderSummaryArgs = {
  regionId: Scalars['ID']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryLightRulesArgs = {
  isOn?: InputMaybe<Scalars['Boolean']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLightRuleArgs = {
  code: Scalars['String']['input'];
};


export type QueryAlertTotalsArgs = {
  rules?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Forms a team: who answers for which projects or enterprises. */
  readonly formTeam?: Maybe<TeamPayload>;
  /** Says anew who is in a team and what it answers for. */
  readonly reviseTeam?: Maybe<TeamPayload>;
  /** Says that a project of a team was looked after this week. */
  readonly checkInTeam?: Maybe<TeamPayload>;
  /** Ends a team; refused with the count while a problem or a task of it is open. */
  readonly closeTeam?: Maybe<TeamPayload>;
  /** Drafts a bulletin: its rates and ranks are worked out once and stand as they are. */
  readonly draftBulletin?: Maybe<BulletinPayload>;
  /** Drafts the next version of a published bulletin; what was published stays. */
  readonly correctBulletin?: Maybe<BulletinPayload>;
  /** A second person approves a bulletin. */
  readonly approveBulletin?: Maybe<BulletinPayload>;
  /** Publishes a bulletin that was approved. */
  readonly publishBulletin?: Maybe<BulletinPayload>;
  /** Raises a problem of a project. */
  readonly raiseProblem?: Maybe<ProblemPayload>;
  /** Names who answers for a problem. */
  readonly assignProblem?: Maybe<ProblemPayload>;
  /** Says that a problem is solved, with evidence. */
  readonly claimProblemDone?: Maybe<ProblemPayload>;
  /** A second person verifies that a problem is solved. */
  readonly closeProblem?: Maybe<ProblemPayload>;
  /** A second person finds that a problem is not solved. */
  readonly reopenProblem?: Maybe<ProblemPayload>;
  /** Refers a problem to the region above, or answers it back to the one that referred it. */
  readonly referProblem?: Maybe<ProblemPayload>;
  /** Ends a problem as the duplicate of another one, which keeps all who asked. */
  readonly mergeProblem?: Maybe<ProblemPayload>;
  /** Who asked for it says how content he is with the solution. */
  readonly rateProblem?: Maybe<ProblemPayload>;
  /** Puts problems on the list of a region for a period; what the period before left unverified is carried over. */
  readonly listProblems?: Maybe<ProblemListPayload>;
  /** Sets a task; with a template, its parts too. */
  readonly createTask?: Maybe<TaskPayload>;
  /** Assigns a task within the office that has it, tells of its progress, or says that it is done. */
  readonly reportTask?: Maybe<TaskPayload>;
  /** A second person signs a task off, or gives it back. */
  readonly signOffTask?: Maybe<TaskPayload>;
  /** Issues an order under the limits of 13710: a directive, an opinion, a decision. */
  readonly issueOrder?: Maybe<OrderPayload>;
  /** Assigns an order, reports on it, files its plan or its reply, or says that it is done. */
  readonly reportOrder?: Maybe<OrderPayload>;
  /** Who issued an order signs it off, gives it back, or approves its plan. */
  readonly signOffOrder?: Maybe<OrderPayload>;
  /** Sets a rule of lights, or a new version of it: versions before stay. Without `rule` it is switched on or off. */
  readonly setLightRule?: Maybe<LightRulePayload>;
  /** Says that what an alert is about is done, with evidence. */
  readonly claimAlert?: Maybe<AlertPayload>;
  /** A second person signs an alert off, or returns it. */
  readonly judgeAlert?: Maybe<AlertPayload>;
};


export type MutationFormTeamArgs = {
  input: FormTeamInput;
};


export type MutationReviseTeamArgs = {
  input: ReviseTeamInput;
};


export type MutationCheckInTeamArgs = {
  input: CheckInTeamInput;
};


export type MutationCloseTeamArgs = {
  input: CloseTeamInput;
};


export type MutationDraftBulletinArgs = {
  input: DraftBulletinInput;
};


export type MutationCorrectBulletinArgs = {
  input: CorrectBulletinInput;
};


export type MutationApproveBulletinArgs = {
  input: BulletinInput;
};


export type MutationPublishBulletinArgs = {
  input: BulletinInput;
};


export type MutationRaiseProblemArgs = {
  input: RaiseProblemInput;
};


export type MutationAssignProblemArgs = {
  input: AssignProblemInput;
};


export type MutationClaimProblemDoneArgs = {
  input: ClaimProblemDoneInput;
};


export type MutationCloseProblemArgs = {
  input: CloseProblemInput;
};


export type MutationReopenProblemArgs = {
  input: CloseProblemInput;
};


export type MutationReferProblemArgs = {
  input: ReferProblemInput;
};


export type MutationMergeProblemArgs = {
  input: MergeProblemInput;
};


export type MutationRateProblemArgs = {
  input: RateProblemInput;
};


export type MutationListProblemsArgs = {
  input: ListProblemsInput;
};


export type MutationCreateTaskArgs = {
  input: CreateTaskInput;
};


export type MutationReportTaskArgs = {
  input: ReportTaskInput;
};


export type MutationSignOffTaskArgs = {
  input: SignOffTaskInput;
};


export type MutationIssueOrderArgs = {
  input: IssueOrderInput;
};


export type MutationReportOrderArgs = {
  input: ReportOrderInput;
};


export type MutationSignOffOrderArgs = {
  input: SignOffOrderInput;
};


export type MutationSetLightRuleArgs = {
  input: SetLightRuleInput;
};


export type MutationClaimAlertArgs = {
  input: ClaimAlertInput;
};


export type MutationJudgeAlertArgs = {
  input: JudgeAlertInput;
};

export type Project = {
  readonly __typename?: 'Project';
  readonly id: Scalars['ID']['output'];
  /** The worst open alert; GREEN without one. */
  readonly light?: Maybe<Light>;
  /** Teams that look after the project, or did. */
  readonly teams?: Maybe<ReadonlyArray<Team>>;
  /** The alerts of the project. */
  readonly alerts?: Maybe<AlertConnection>;
  /** The problems of the project. */
  readonly problems?: Maybe<ProblemConnection>;
};


export type ProjectAlertsArgs = {
  open?: InputMaybe<Scalars['Boolean']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ProjectProblemsArgs = {
  open?: InputMaybe<Scalars['Boolean']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Who answers for which projects and enterprises, until nothing of it is open. */
export type Team = {
  readonly __typename?: 'Team';
  /** The id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** What kind of team it is. */
  readonly kind: TeamKind;
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** The region whose team it is. */
  readonly regionId: Scalars['ID']['output'];
  /** Whether it stands. */
  readonly status: TeamStatus;
  /** Who is in it. */
  readonly members: ReadonlyArray<TeamMember>;
  /** What it answers for. */
  readonly items: ReadonlyArray<TeamItem>;
  /** Of each kind that has a quota how many there may be, and how many there are. */
  readonly slots: ReadonlyArray<TeamSlot>;
  /** Whether each project is to be looked after every week. */
  readonly checksInWeekly: Scalars['Boolean']['output'];
  /** The last time that each project was looked after, the newest first. */
  readonly checkIns: ReadonlyArray<TeamCheckIn>;
  /** Weeks in which projects were not looked after, the newest first; at most 20. */
  readonly missedCheckIns: ReadonlyArray<MissedCheckIn>;
  /** Who formed it, and when. */
  readonly formed: Act;
  /** Who closed it, and when; null while it stands. */
  readonly closed?: Maybe<Act>;
  /** What was said when it was closed. */
  readonly closingComment?: Maybe<Scalars['String']['output']>;
};

/** Kinds of teams. */
export type TeamKind =
  /** Leaders and officers bound to projects; its end waits for every problem of them. */
  | 'WORKING_GROUP'
  /** People who look after the land of projects; its end waits for their land problems. */
  | 'LAND_LIAISONS'
  /** One person answers for one park and six enterprises. */
  | 'PARK_ASSIGNMENT'
  /** Of an industry: one leader, team, plan, think tank, alliance and fund. */
  | 'INDUSTRY';

/** Whether a team stands. */
export type TeamStatus =
  /** It works. */
  | 'STANDING'
  /** It has ended. */
  | 'CLOSED';

/** What somebody is in a team. */
export type TeamRole =
  /** The leader who answers for it. */
  | 'LEADER_IN_CHARGE'
  /** Whom an owner may turn to. */
  | 'CHIEF_SERVICE_OFFICER'
  /** Who follows projects from week to week. */
  | 'LIAISON'
  /** Anybody else of the team. */
  | 'MEMBER';

/** Somebody in a team. */
export type TeamMember = {
  readonly __typename?: 'TeamMember';
  /** Id of the person. */
  readonly personId: Scalars['ID']['output'];
  /** The person. */
  readonly person?: Maybe<Actor>;
  /** What the person is in it. */
  readonly role: TeamRole;
  /** Id of the one project that the person is bound to; null for all of the team. */
  readonly projectId?: Maybe<Scalars['ID']['output']>;
  /** The project. */
  readonly project?: Maybe<Project>;
};

/** What a team answers for, or what an industry has. */
export type TeamItem = {
  readonly __typename?: 'TeamItem';
  /** What it is. */
  readonly kind: TeamItemKind;
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** Id of the project; null for what is none. */
  readonly projectId?: Maybe<Scalars['ID']['output']>;
  /** The project. */
  readonly project?: Maybe<Project>;
};

/** What a team answers for. */
export type TeamItemKind =
  /** A project. */
  | 'PROJECT'
  /** A park. */
  | 'PARK'
  /** An enterprise. */
  | 'ENTERPRISE'
  /** A chain of industry. */
  | 'CHAIN'
  /** A cluster of industry. */
  | 'CLUSTER'
  /** A leader of an industry. */
  | 'LEADER'
  /** A team of an industry. */
  | 'TEAM'
  /** A plan of an industry. */
  | 'PLAN'
  /** A think tank of an industry. */
  | 'THINK_TANK'
  /** An alliance of an industry. */
  | 'ALLIANCE'
  /** A fund of an industry. */
  | 'FUND';

/** How many items of one kind a team may have, and has. */
export type TeamSlot = {
  readonly __typename?: 'TeamSlot';
  /** What is counted. */
  readonly kind: TeamItemKind;
  /** How many there may be. */
  readonly quota: Scalars['Int']['output'];
  /** How many there are. */
  readonly filled: Scalars['Int']['output'];
};

/** That a project was looked after in a week. */
export type TeamCheckIn = {
  readonly __typename?: 'TeamCheckIn';
  /** Id of the project. */
  readonly projectId: Scalars['ID']['output'];
  /** The Monday of the week. */
  readonly week: Scalars['Date']['output'];
  /** What there is to say. */
  readonly note: Scalars['String']['output'];
  /** Who checked in, and when. */
  readonly act: Act;
};

/** A week in which projects of a team were not looked after. */
export type MissedCheckIn = {
  readonly __typename?: 'MissedCheckIn';
  /** The Monday of the week. */
  readonly week: Scalars['Date']['output'];
  /** Ids of the projects. */
  readonly projectIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** What a person answers for. */
export type Workload = {
  readonly __typename?: 'Workload';
  /** Id of the person. */
  readonly personId: Scalars['ID']['output'];
  /** The person. */
  readonly person?: Maybe<Actor>;
  /** Roles that the person has in standing teams. */
  readonly roles: ReadonlyArray<TeamRole>;
  /** Standing teams that name the person. */
  readonly teams?: Maybe<ReadonlyArray<Team>>;
  /** Ids of the projects that the person answers for, each once. */
  readonly projectIds: ReadonlyArray<Scalars['ID']['output']>;
  /** How many parks, enterprises and others besides projects. */
  readonly otherItemCount: Scalars['Int']['output'];
};

/** A page of teams. */
export type TeamConnection = {
  readonly __typename?: 'TeamConnection';
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Team>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** Input of `formTeam`. */
export type FormTeamInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the region whose team it is. */
  readonly regionId: Scalars['ID']['input'];
  /** What kind of team it is. */
  readonly kind: TeamKind;
  /** The name. */
  readonly name: Scalars['String']['input'];
  /** Whether each project is to be looked after every week. */
  readonly checksInWeekly?: Scalars['Boolean']['input'];
  /** Who is in it; at least a leader in charge. */
  readonly members: ReadonlyArray<TeamMemberInput>;
  /** What it answers for. */
  readonly items: ReadonlyArray<TeamItemInput>;
};

/** Input of `reviseTeam`: the whole of members and items as they are to be. */
export type ReviseTeamInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the team. */
  readonly teamId: Scalars['ID']['input'];
  /** Who is in it; at least a leader in charge. */
  readonly members: ReadonlyArray<TeamMemberInput>;
  /** What it answers for. */
  readonly items: ReadonlyArray<TeamItemInput>;
};

/** Somebody in a team. */
export type TeamMemberInput = {
  /** Id of the person. */
  readonly personId: Scalars['ID']['input'];
  /** What the person is in it. */
  readonly role: TeamRole;
  /** Id of the one project that the person is bound to; left out: all of the team. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
};

/** What a team answers for. */
export type TeamItemInput = {
  /** What it is. */
  readonly kind: TeamItemKind;
  /** Id of the project; of a project alone. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** The name. */
  readonly name: Scalars['String']['input'];
};

/** Input of `checkInTeam`. */
export type CheckInTeamInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the team. */
  readonly teamId: Scalars['ID']['input'];
  /** Id of the project that was looked after. */
  readonly projectId: Scalars['ID']['input'];
  /** What there is to say. */
  readonly note: Scalars['String']['input'];
};

/** Input of `closeTeam`. */
export type CloseTeamInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the team. */
  readonly teamId: Scalars['ID']['input'];
  /** What there is to say. */
  readonly comment: Scalars['String']['input'];
};

/** What the mutations of a team answer. */
export type TeamPayload = {
  readonly __typename?: 'TeamPayload';
  /** The team as it is now. */
  readonly team?: Maybe<Team>;
  /** Where the change stands in the status feed; follow after it. */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How often something is held, and about what. */
export type CadenceTemplate = {
  readonly __typename?: 'CadenceTemplate';
  /** The code. */
  readonly code: Scalars['String']['output'];
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** RRULE of RFC 5545 in whole days. */
  readonly rule: Scalars['String']['output'];
  /** What every one of them is about. */
  readonly topics: ReadonlyArray<Scalars['String']['output']>;
  /** One for each day of the month that the rule names; empty where all are alike. */
  readonly steps: ReadonlyArray<Scalars['String']['output']>;
  /** The days on which it is held. */
  readonly beats: ReadonlyArray<CadenceBeat>;
};


/** How often something is held, and about what. */
export type CadenceTemplateBeatsArgs = {
  from: Scalars['Date']['input'];
  first?: Scalars['Int']['input'];
};

/** A day on which something is held. */
export type CadenceBeat = {
  readonly __typename?: 'CadenceBeat';
  /** The day that the rule says. */
  readonly occurrence: Scalars['Date']['output'];
  /** The day on which it is held: the same, or the next working day. */
  readonly heldOn: Scalars['Date']['output'];
  /** The step that it is; null where all are alike. */
  readonly step?: Maybe<Scalars['String']['output']>;
};

/** Rates and ranks of the parts of a region as they were worked out once. */
export type Bulletin = {
  readonly __typename?: 'Bulletin';
  /** The id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: BulletinKind;
  /** The title. */
  readonly title: Scalars['String']['output'];
  /** What is said besides the figures. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The region whose parts are compared. */
  readonly regionId: Scalars['ID']['output'];
  /** The day of the facts. */
  readonly asOf: Scalars['Date']['output'];
  /** 1, and one more with each correction. */
  readonly version: Scalars['Int']['output'];
  /** Id of the version before, which stays as it was published; null for the first. */
  readonly correctsId?: Maybe<Scalars['ID']['output']>;
  /** Why the version before was wrong. */
  readonly correctionReason?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  readonly status: BulletinStatus;
  /** The parts of the region with their rates, in the order of their codes. */
  readonly rows: ReadonlyArray<BulletinRow>;
  /** Who drafted it, and when. */
  readonly drafted: Act;
  /** Who approved it, and when. */
  readonly approved?: Maybe<Act>;
  /** Who published it, and when. */
  readonly published?: Maybe<Act>;
  /** A page that can be printed, without anything from elsewhere. */
  readonly html: Scalars['String']['output'];
};

/** What a bulletin is. */
export type BulletinKind =
  /** The ranking of a day: one for each region and day, in versions. */
  | 'RANKING'
  /** Any other. */
  | 'BULLETIN';

/** Where a bulletin stands. */
export type BulletinStatus =
  /** Nobody but who drafted it has looked at it. */
  | 'DRAFT'
  /** A second person has approved it. */
  | 'APPROVED'
  /** It was published, and stays. */
  | 'PUBLISHED';

/** A part of the region with its rates. */
export type BulletinRow = {
  readonly __typename?: 'BulletinRow';
  /** Id of the region. */
  readonly regionId: Scalars['ID']['output'];
  /** The region. */
  readonly region?: Maybe<Region>;
  /** Its name at the time. */
  readonly name: Scalars['String']['output'];
  /** Its rates, each with its place. */
  readonly figures: ReadonlyArray<RankedFigure>;
};

/** A rate and its place among the parts of the region. */
export type RankedFigure = {
  readonly __typename?: 'RankedFigure';
  /** What is ranked. */
  readonly measure: RankedMeasure;
  /** Projects, or fen of investment. */
  readonly part: Scalars['String']['output'];
  /** Projects, or fen of investment. */
  readonly whole: Scalars['String']['output'];
  /** With two decimals; null without a whole. */
  readonly percent?: Maybe<Scalars['String']['output']>;
  /** The highest is 1, equals share a place; null without a whole. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
};

/** What is ranked. */
export type RankedMeasure =
  /** Works that run, of those in construction. */
  | 'RESUMPTION'
  /** Projects that have started, of those that should have. */
  | 'START'
  /** Investment of the year, of what was planned. */
  | 'INVESTMENT';

/** A page of bulletins. */
export type BulletinConnection = {
  readonly __typename?: 'BulletinConnection';
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Bulletin>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** Input of `draftBulletin`. */
export type DraftBulletinInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the region whose parts are compared. */
  readonly regionId: Scalars['ID']['input'];
  /** What it is. */
  readonly kind?: BulletinKind;
  /** The day of the facts, today at the latest. */
  readonly asOf: Scalars['Date']['input'];
  /** The title. */
  readonly title: Scalars['String']['input'];
  /** What is said besides the figures. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Input of `correctBulletin`. */
export type CorrectBulletinInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the published version that is wrong. */
  readonly bulletinId: Scalars['ID']['input'];
  /** Why it is wrong. */
  readonly reason: Scalars['String']['input'];
  /** What is said besides the figures; left out: as before. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Input of `approveBulletin` and `publishBulletin`. */
export type BulletinInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the bulletin. */
  readonly bulletinId: Scalars['ID']['input'];
  /** A remark in words. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
};

/** What the mutations of a bulletin answer. */
export type BulletinPayload = {
  readonly __typename?: 'BulletinPayload';
  /** The bulletin as it is now. */
  readonly bulletin?: Maybe<Bulletin>;
  /** Where the change stands in the status feed; follow after it. */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

export type Region = {
  readonly __typename?: 'Region';
  readonly id: Scalars['ID']['output'];
};

/** An alert of a project; one for each rule and period. */
export type Alert = {
  readonly __typename?: 'Alert';
  /** The id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** Id of the project. */
  readonly projectId: Scalars['ID']['output'];
  /** The project. */
  readonly project?: Maybe<Project>;
  /** The code of the rule that raised it. */
  readonly rule: Scalars['String']['output'];
  /** The rule that raised it, as it is now. */
  readonly lightRule?: Maybe<LightRule>;
  /** The version of the rule that raised it; null for what was raised before rules had versions. */
  readonly ruleVersion?: Maybe<Scalars['Int']['output']>;
  /** What it is about: a month like 2025-03, or the day that was planned or begun. */
  readonly period: Scalars['String']['output'];
  /** The colour. */
  readonly light: Light;
  /** The planned day that was missed; of a month its last day. */
  readonly plannedOn: Scalars['Date']['output'];
  /** When it was raised. */
  readonly raisedAt: Scalars['DateTime']['output'];
  /** When it turns red, or turned. */
  readonly redAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it is so, in words. */
  readonly reason: Scalars['String']['output'];
  /** What the colour stands for; null for what was raised before rules had versions. */
  readonly meaning?: Maybe<Scalars['String']['output']>;
  /** What follows from the colour. */
  readonly actions: ReadonlyArray<Scalars['String']['output']>;
  /** Where it stands. */
  readonly status: AlertStatus;
  /** Who said that what it is about is done; null while nobody does. */
  readonly claim?: Maybe<AlertClaim>;
  /** What happened to it, from the first entry on; empty for what an earlier release raised. */
  readonly history: ReadonlyArray<AlertStep>;
  /** When it was cleared; null while it is open. */
  readonly clearedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was cleared, in words. */
  readonly clearedReason?: Maybe<Scalars['String']['output']>;
  /** Who signed it off or changed the plan; null where the verified milestone cleared it. */
  readonly cleared?: Maybe<Act>;
};

/** What alerts must match; all that is given must hold. */
export type AlertFilter = {
  /** Ids of at most 100 projects. */
  readonly projectIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Codes of the rules that are asked for. */
  readonly rules?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The colours that are asked for. */
  readonly lights?: InputMaybe<ReadonlyArray<Light>>;
  /** Only those that are not cleared. */
  readonly open?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of alerts. */
export type AlertConnection = {
  readonly __typename?: 'AlertConnection';
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Alert>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are, looked at up to a bound. */
  readonly total?: Maybe<Count>;
};


/** A page of alerts. */
export type AlertConnectionTotalArgs = {
  upTo?: Scalars['Int']['input'];
};

/** What hinders a project: from an appeal, a directive, a rung of a ladder, a visit or a meeting. */
export type Problem = {
  readonly __typename?: 'Problem';
  /** The id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** Grows by one with every change. */
  readonly version: Scalars['Int']['output'];
  /** Id of the project; null where an enterprise or an indicator is concerned. */
  readonly projectId?: Maybe<Scalars['ID']['output']>;
  /** The project. */
  readonly project?: Maybe<Project>;
  /** What it is about. */
  readonly category: ProblemCategory;
  /** The level of government. */
  readonly level: Level;
  /** The state that it is in. */
  readonly status: ProblemStatus;
  /** What it is, in one line. */
  readonly title: Scalars['String']['output'];
  /** What it is, in words. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The leader who answers for it. */
  readonly leader?: Maybe<Actor>;
  /** The officer who handles it. */
  readonly assignee?: Maybe<Actor>;
  /** By when it is to be solved. */
  readonly clock: Clock;
  /** Where it comes from. */
  readonly origin: ProblemOrigin;
  /** Id of the step. */
  readonly stepId?: Maybe<Scalars['ID']['output']>;
  /** The step of an approval. */
  readonly step?: Maybe<Step>;
  /** Files that show it. */
  readonly evidence: ReadonlyArray<Attachment>;
  /** Id of the enterprise that is concerned where no project is. */
  readonly organisationId?: Maybe<Scalars['ID']['output']>;
  /** The enterprise. */
  readonly organisation?: Maybe<Organisation>;
  /** The indicator that is concerned. */
  readonly indicator?: Maybe<Scalars['String']['output']>;
  /** How an appeal came in. */
  readonly channel?: Maybe<AppealChannel>;
  /** Whether works have not started because of it. */
  readonly hindersStart: Scalars['Boolean']['output'];
  /** How it is to be solved. */
  readonly plan?: Maybe<Scalars['String']['output']>;
  /** Id of the region whose offices have it now. */
  readonly atRegionId?: Maybe<Scalars['ID']['output']>;
  /** Its ways up to the regions above, with their answers. */
  readonly referrals: ReadonlyArray<ProblemReferral>;
  /** The problem of which it is a duplicate. */
  readonly mergedInto?: Maybe<Problem>;
  /** Everybody who asked for its solution. */
  readonly submitters: ReadonlyArray<Act>;
  /** What who asked says of the solution. */
  readonly satisfaction?: Maybe<ProblemSatisfaction>;
  /** What happened, from the first entry on. */
  readonly history: ReadonlyArray<ProblemAct>;
};

/** One thing that happened to a problem. */
export type ProblemAct = {
  readonly __typename?: 'ProblemAct';
  /** The state before. */
  readonly from?: Maybe<ProblemStatus>;
  /** The state after. */
  readonly to: ProblemStatus;
  /** Who did it. */
  readonly act: Act;
  /** A remark in words. */
  readonly comment?: Maybe<Scalars['String']['output']>;
};

/** Where a problem stands. */
export type ProblemStatus =
  /** Nobody has been named to handle it. */
  | 'OPEN'
  /** It is being handled. */
  | 'IN_HAND'
  /** It is said to be solved, and not yet verified. */
  | 'CLAIMED_DONE'
  /** A second person has verified that it is solved. */
  | 'VERIFIED_CLOSED';

/** What a problem is about. */
export type ProblemCategory =
  /** Approvals and other formalities. */
  | 'PROCEDURE'
  /** Land and its plan quota. */
  | 'LAND'
  /** Energy and its quota. */
  | 'ENERGY'
  /** Effects on the environment. */
  | 'ENVIRONMENT'
  /** Money. */
  | 'FUNDS'
  /** Clearing of land and relocation. */
  | 'RELOCATION'
  /** Plans that it has to fit. */
  | 'PLANNING'
  /** The works themselves. */
  | 'CONSTRUCTION'
  /** Workers. */
  | 'LABOUR'
  /** Transport. */
  | 'TRANSPORT'
  /** Raw materials. */
  | 'MATERIALS'
  /** Anything else. */
  | 'OTHER';

/** Where a problem comes from. */
export type ProblemOrigin =
  /** The owner asked for help. */
  | 'APPEAL'
  /** A leader ordered it. */
  | 'DIRECTIVE'
  /** The last rung of a ladder raised it. */
  | 'LADDER'
  /** Found on a visit to the project. */
  | 'VISIT'
  /** Raised in a meeting. */
  | 'MEETING';

/** What problems must match; all that is given must hold. */
export type ProblemFilter = {
  /** Ids of at most 100 projects. */
  readonly projectIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The states that are asked for. */
  readonly statuses?: InputMaybe<ReadonlyArray<ProblemStatus>>;
  /** The categories that are asked for. */
  readonly categories?: InputMaybe<ReadonlyArray<ProblemCategory>>;
  /** The origins that are asked for. */
  readonly origins?: InputMaybe<ReadonlyArray<ProblemOrigin>>;
};

/** A page of problems. */
export type ProblemConnection = {
  readonly __typename?: 'ProblemConnection';
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Problem>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are, looked at up to a bound. */
  readonly total?: Maybe<Count>;
};


/** A page of problems. */
export type ProblemConnectionTotalArgs = {
  upTo?: Scalars['Int']['input'];
};

/** Input of `raiseProblem`. */
export type RaiseProblemInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the project; left out where an enterprise or an indicator of a region is concerned. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is about. */
  readonly category: ProblemCategory;
  /** Where it comes from. */
  readonly origin?: ProblemOrigin;
  /** What it is, in one line. */
  readonly title: Scalars['String']['input'];
  /** What it is, in words. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The level of government. */
  readonly level?: Level;
  /** Id of the region, where no project is concerned. */
  readonly regionId?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the enterprise that is concerned. */
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** The indicator that is concerned. */
  readonly indicator?: InputMaybe<Scalars['String']['input']>;
  /** How the appeal came in. */
  readonly channel?: InputMaybe<AppealChannel>;
  /** Whether works have not started because of it. */
  readonly hindersStart?: Scalars['Boolean']['input'];
};

/** Input of `assignProblem`. */
export type AssignProblemInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the problem. */
  readonly problemId: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Id of the officer who is to handle it. */
  readonly assigneeId: Scalars['ID']['input'];
  /** Id of the leader who answers for it. */
  readonly leaderId?: InputMaybe<Scalars['ID']['input']>;
  /** The last day to solve it. */
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** How it is to be solved. */
  readonly plan?: InputMaybe<Scalars['String']['input']>;
  /** A remark in words. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
};

/** Input of `claimProblemDone`. */
export type ClaimProblemDoneInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the problem. */
  readonly problemId: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ids of files that were uploaded. */
  readonly fileIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** What was done, in words. */
  readonly comment: Scalars['String']['input'];
};

/** Input of `closeProblem` and `reopenProblem`. */
export type CloseProblemInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the problem. */
  readonly problemId: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A remark in words. */
  readonly comment: Scalars['String']['input'];
};

/** What the mutations of a problem answer. */
export type ProblemPayload = {
  readonly __typename?: 'ProblemPayload';
  /** A problem of a project. */
  readonly problem?: Maybe<Problem>;
  /** Where the change stands in the status feed; follow after it. */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

export type Step = {
  readonly __typename?: 'Step';
  readonly id: Scalars['ID']['output'];
};

export type Actor = {
  readonly __typename?: 'Actor';
  readonly id: Scalars['ID']['output'];
};

/** Where a matter stands that somebody was told to do. */
export type SignOffStatus =
  /** It is being done. */
  | 'OPEN'
  /** It is said to be done, and not yet signed off. */
  | 'CLAIMED_DONE'
  /** A second person has signed it off. */
  | 'SIGNED_OFF';

/** What a task comes from. */
export type TaskSourceKind =
  /** A session of dispatch. */
  | 'SESSION'
  /** A problem. */
  | 'PROBLEM'
  /** An order. */
  | 'ORDER'
  /** A list of projects. */
  | 'PROJECT_LIST'
  /** A campaign. */
  | 'CAMPAIGN'
  /** A visit to a project. */
  | 'VISIT'
  /** A working group. */
  | 'WORKING_GROUP';

/** What tasks belong to. */
export type TaskHolder =
  /** The task that they are parts of. */
  | 'PARENT'
  /** The department that has them. */
  | 'DEPARTMENT'
  /** The person who has them. */
  | 'ASSIGNEE'
  /** A session of dispatch. */
  | 'SESSION'
  /** A problem. */
  | 'PROBLEM'
  /** An order. */
  | 'ORDER'
  /** A list of projects. */
  | 'PROJECT_LIST'
  /** A campaign. */
  | 'CAMPAIGN'
  /** A visit to a project. */
  | 'VISIT'
  /** A working group. */
  | 'WORKING_GROUP';

/** What who has a task says of it. */
export type TaskReportKind =
  /** It is given to a person. */
  | 'ASSIGNED'
  /** How it goes on. */
  | 'PROGRESS'
  /** It is done. */
  | 'DONE';

/** Templates of tasks by phase. */
export type TaskTemplateCode =
  /** The works have not started: what comes before them. */
  | 'NOT_STARTED'
  /** The works have started: their progress. */
  | 'STARTED'
  /** The works go on: their completion. */
  | 'UNDER_CONSTRUCTION';

/** Something that a department or a person has to do until a day, perhaps as a part of something larger. */
export type Task = {
  readonly __typename?: 'Task';
  /** The id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** What it is, in one line. */
  readonly title: Scalars['String']['output'];
  /** What it is, in words. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The region in which it is done. */
  readonly regionId: Scalars['ID']['output'];
  /** The project that it is about. */
  readonly project?: Maybe<Project>;
  /** The task that it is a part of. */
  readonly parent?: Maybe<Task>;
  /** Its parts, as far as the caller sees them; at most 200. */
  readonly parts?: Maybe<ReadonlyArray<Task>>;
  /** The department that has it. */
  readonly department?: Maybe<Department>;
  /** The person who has it. */
  readonly assignee?: Maybe<Actor>;
  /** The last day to do it. */
  readonly dueOn: Scalars['Date']['output'];
  /** Whether it is not signed off though its last day is over. */
  readonly isOverdue: Scalars['Boolean']['output'];
  /** Where it stands. */
  readonly status: SignOffStatus;
  /** What it comes from. */
  readonly sources: ReadonlyArray<TaskSource>;
  /** Who set it. */
  readonly created: Act;
  /** Files of the claim that it is done. */
  readonly evidence: ReadonlyArray<Attachment>;
  /** What happened, from the first entry on. */
  readonly steps: ReadonlyArray<TaskStep>;
};

/** What a task comes from. */
export type TaskSource = {
  readonly __typename?: 'TaskSource';
  /** What kind of thing it is. */
  readonly kind: TaskSourceKind;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
};

/** One thing that happened to a task. */
export type TaskStep = {
  readonly __typename?: 'TaskStep';
  /** What happened: the type of the event. */
  readonly kind: Scalars['String']['output'];
  /** What was said of it. */
  readonly comment?: Maybe<Scalars['String']['output']>;
  /** Who did it. */
  readonly act: Act;
};

/** A page of tasks. */
export type TaskConnection = {
  readonly __typename?: 'TaskConnection';
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Task>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are, looked at up to a bound. */
  readonly total?: Maybe<Count>;
};


/** A page of tasks. */
export type TaskConnectionTotalArgs = {
  upTo?: Scalars['Int']['input'];
};

/** A template of tasks for projects in one phase. */
export type TaskTemplate = {
  readonly __typename?: 'TaskTemplate';
  /** Its code. */
  readonly code: TaskTemplateCode;
  /** Its name. */
  readonly title: Scalars['String']['output'];
  /** What it has done. */
  readonly parts: ReadonlyArray<TaskTemplatePart>;
};

/** A part of a template of tasks. */
export type TaskTemplatePart = {
  readonly __typename?: 'TaskTemplatePart';
  /** What is to be done. */
  readonly title: Scalars['String']['output'];
  /** Calendar days after the day on which the task is set. */
  readonly afterDays: Scalars['Int']['output'];
};

/** Input of `createTask`. */
export type CreateTaskInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** What it is, in one line. */
  readonly title: Scalars['String']['input'];
  /** What it is, in words. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The last day to do it. */
  readonly dueOn: Scalars['Date']['input'];
  /** The region in which it is done; left out: that of the department, of the whole or of the project. */
  readonly regionId?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the department that is to do it. */
  readonly departmentId?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the person who is to do it. */
  readonly assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the task that it is a part of. */
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the project that it is about. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** What it comes from. */
  readonly sources?: ReadonlyArray<TaskSourceInput>;
  /** A template whose parts are set too. */
  readonly template?: InputMaybe<TaskTemplateCode>;
};

/** What a task comes from. */
export type TaskSourceInput = {
  /** What kind of thing it is. */
  readonly kind: TaskSourceKind;
  /** Its id. */
  readonly id: Scalars['ID']['input'];
};

/** Input of `reportTask`. */
export type ReportTaskInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the task. */
  readonly taskId: Scalars['ID']['input'];
  /** What is said of it. */
  readonly kind: TaskReportKind;
  /** Id of the person to whom it is assigned. */
  readonly assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** What was done, in words. */
  readonly comment: Scalars['String']['input'];
  /** Ids of files that were uploaded. */
  readonly fileIds?: ReadonlyArray<Scalars['ID']['input']>;
};

/** Input of `signOffTask`. */
export type SignOffTaskInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the task. */
  readonly taskId: Scalars['ID']['input'];
  /** True: it is done. False: it is given back. */
  readonly isAccepted: Scalars['Boolean']['input'];
  /** A remark in words. */
  readonly comment: Scalars['String']['input'];
};

/** What the mutations of a task answer. */
export type TaskPayload = {
  readonly __typename?: 'TaskPayload';
  /** The task as it is now. */
  readonly task?: Maybe<Task>;
  /** Where the change stands in the status feed; follow after it. */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

export type Department = {
  readonly __typename?: 'Department';
  readonly id: Scalars['ID']['output'];
};

/** Where an order comes from. */
export type OrderOrigin =
  /** A leader wrote it on a paper. */
  | 'INSTRUCTION'
  /** A leader gave an opinion. */
  | 'OPINION'
  /** A meeting decided it. */
  | 'MEETING_DECISION'
  /** The office that supervises asks for it. */
  | 'SUPERVISION';

/** Whose orders are asked for. */
export type OrderHolder =
  /** The department that has them. */
  | 'DEPARTMENT'
  /** The person who has them. */
  | 'ASSIGNEE'
  /** Who issued them. */
  | 'ISSUER';

/** How days of a limit are counted. */
export type DayCount =
  /** Calendar days. */
  | 'CALENDAR'
  /** Working days; a month stays one of the calendar. */
  | 'WORKING';

/** How hard a matter is. */
export type MatterClass =
  /** Settled in seven days. */
  | 'ORDINARY'
  /** Settled in a month, with a dated plan by the seventh day. */
  | 'COMPLEX';

/** What who has an order says of it. */
export type OrderReportKind =
  /** It is given to a person. */
  | 'ASSIGNED'
  /** How it goes on. */
  | 'PROGRESS'
  /** How and until when it is settled. */
  | 'PLAN'
  /** The answer to who asked, with its figures. */
  | 'REPLY'
  /** It is settled. */
  | 'DONE';

/** What who issued an order finds. */
export type OrderVerdict =
  /** It is settled. */
  | 'SIGNED_OFF'
  /** It is not settled. */
  | 'RETURNED'
  /** The plan and its last day hold. */
  | 'PLAN_APPROVED';

/** A limit of an order. */
export type OrderLimitKind =
  /** Given to a person on the same day. */
  | 'ASSIGN'
  /** Progress within three days. */
  | 'PROGRESS'
  /** An ordinary matter settled within seven days. */
  | 'SETTLE'
  /** A complex matter with a dated plan by the seventh day. */
  | 'PLAN'
  /** Settled within a month, or by the last day of an approved plan. */
  | 'MONTH'
  /** Replied by the day that was set. */
  | 'REPLY'
  /** Signed off or given back within three days of the claim. */
  | 'SIGN_OFF'
  /** A week behind the month, until it is settled. */
  | 'FOLLOW_UP';

/** Something that was ordered, under the limits of 13710 until who issued it signs it off. */
export type Order = {
  readonly __typename?: 'Order';
  /** The id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** What it is, in one line. */
  readonly title: Scalars['String']['output'];
  /** What it is, in words. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Where it comes from. */
  readonly origin: OrderOrigin;
  /** Number of the document. */
  readonly documentNumber?: Maybe<Scalars['String']['output']>;
  /** The region of the department that has it. */
  readonly regionId: Scalars['ID']['output'];
  /** The project that it is about. */
  readonly project?: Maybe<Project>;
  /** The department that has it. */
  readonly department?: Maybe<Department>;
  /** The person who has it. */
  readonly assignee?: Maybe<Actor>;
  /** Who issued it. */
  readonly issued: Act;
  /** How its days are counted. */
  readonly dayCount: DayCount;
  /** How hard it is. */
  readonly matterClass: MatterClass;
  /** The last day to reply. */
  readonly replyDueOn?: Maybe<Scalars['Date']['output']>;
  /** Where it stands. */
  readonly status: SignOffStatus;
  /** Its limits that hold now, in the order of the digits. */
  readonly limits: ReadonlyArray<OrderLimit>;
  /** How it is settled and until when; null without a plan. */
  readonly plan?: Maybe<OrderPlan>;
  /** The last reply. */
  readonly reply?: Maybe<OrderReply>;
  /** For what was met in time less what was not, as of now. */
  readonly points: Scalars['Int']['output'];
  /** Files of the order. */
  readonly files: ReadonlyArray<Attachment>;
  /** Files of the claim that it is done. */
  readonly evidence: ReadonlyArray<Attachment>;
  /** What happened, from the first entry on. */
  readonly steps: ReadonlyArray<OrderStep>;
};

/** A limit of an order. */
export type OrderLimit = {
  readonly __typename?: 'OrderLimit';
  /** Which one it is. */
  readonly kind: OrderLimitKind;
  /** Its last day. */
  readonly on: Scalars['Date']['output'];
  /** From when on it is near due. */
  readonly nearAt: Scalars['DateTime']['output'];
  /** The first moment behind it. */
  readonly overdueAt: Scalars['DateTime']['output'];
  /** When it was met, in time or not; null while it is not. */
  readonly metAt?: Maybe<Scalars['DateTime']['output']>;
  /** The colour while it is not met. */
  readonly light?: Maybe<Light>;
};

/** How a complex matter is settled. */
export type OrderPlan = {
  readonly __typename?: 'OrderPlan';
  /** The plan in words. */
  readonly comment: Scalars['String']['output'];
  /** Its last day. */
  readonly until: Scalars['Date']['output'];
  /** Who filed it. */
  readonly act: Act;
  /** Who approved it; null while nobody has. */
  readonly approved?: Maybe<Act>;
};

/** What was answered to an order. */
export type OrderReply = {
  readonly __typename?: 'OrderReply';
  /** The reply in words. */
  readonly comment: Scalars['String']['output'];
  /** The day of its figures; null without figures. */
  readonly figuresAsOf?: Maybe<Scalars['Date']['output']>;
  /** Its figures. */
  readonly figures: ReadonlyArray<ReplyFigure>;
  /** Files that show it. */
  readonly files: ReadonlyArray<Attachment>;
  /** Who replied. */
  readonly act: Act;
};

/** A figure of a reply, as it was written. */
export type ReplyFigure = {
  readonly __typename?: 'ReplyFigure';
  /** What it counts. */
  readonly label: Scalars['String']['output'];
  /** How much it is. */
  readonly value: Scalars['Decimal']['output'];
  /** Its unit. */
  readonly unit?: Maybe<Scalars['String']['output']>;
};

/** One thing that happened to an order. */
export type OrderStep = {
  readonly __typename?: 'OrderStep';
  /** What happened: the type of the event. */
  readonly kind: Scalars['String']['output'];
  /** What was said of it. */
  readonly comment?: Maybe<Scalars['String']['output']>;
  /** The limit that was near due or overdue. */
  readonly limit?: Maybe<OrderLimitKind>;
  /** Who did it; time itself counts as the system. */
  readonly act: Act;
};

/** A page of orders. */
export type OrderConnection = {
  readonly __typename?: 'OrderConnection';
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Order>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are, looked at up to a bound. */
  readonly total?: Maybe<Count>;
};


/** A page of orders. */
export type OrderConnectionTotalArgs = {
  upTo?: Scalars['Int']['input'];
};

/** How orders of a region were settled: the total with its parts. */
export type OrderSummary = {
  readonly __typename?: 'OrderSummary';
  /** All of them. */
  readonly total: OrderCount;
  /** Those of each department. */
  readonly departments: ReadonlyArray<OrderCount>;
};

/** Counts of orders. */
export type OrderCount = {
  readonly __typename?: 'OrderCount';
  /** The department; null for the total. */
  readonly department?: Maybe<Department>;
  /** How many were issued. */
  readonly issued: Scalars['Int']['output'];
  /** How many of them were signed off. */
  readonly signedOff: Scalars['Int']['output'];
  /** How many of those met every limit. */
  readonly inTime: Scalars['Int']['output'];
  /** How many are open. */
  readonly open: Scalars['Int']['output'];
  /** How many of those missed a limit. */
  readonly overdue: Scalars['Int']['output'];
  /** The sum of their points. */
  readonly points: Scalars['Int']['output'];
  /** In time of those that were issued, percent with one decimal; null where none was. */
  readonly rateInTime?: Maybe<Scalars['Decimal']['output']>;
};

/** Input of `issueOrder`. */
export type IssueOrderInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** What it is, in one line. */
  readonly title: Scalars['String']['input'];
  /** What it is, in words. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Where it comes from. */
  readonly origin?: OrderOrigin;
  /** Number of the document. */
  readonly documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** Id of the department that is to settle it. */
  readonly departmentId: Scalars['ID']['input'];
  /** Id of the project that it is about. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** How its days are counted. */
  readonly count?: DayCount;
  /** How hard it is; the department may say otherwise on the same day. */
  readonly matterClass?: MatterClass;
  /** The last day to reply. */
  readonly replyDueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Ids of files that were uploaded. */
  readonly fileIds?: ReadonlyArray<Scalars['ID']['input']>;
};

/** Input of `reportOrder`. */
export type ReportOrderInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the order. */
  readonly orderId: Scalars['ID']['input'];
  /** What is said of it. */
  readonly kind: OrderReportKind;
  /** What was done or is to be done, in words. */
  readonly comment: Scalars['String']['input'];
  /** Id of the person to whom it is assigned. */
  readonly assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** How hard it is, with ASSIGNED. */
  readonly matterClass?: InputMaybe<MatterClass>;
  /** The last day of the plan, with PLAN. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
  /** The day of the figures, with REPLY. */
  readonly figuresAsOf?: InputMaybe<Scalars['Date']['input']>;
  /** Figures of the reply. */
  readonly figures?: ReadonlyArray<ReplyFigureInput>;
  /** Ids of files that were uploaded. */
  readonly fileIds?: ReadonlyArray<Scalars['ID']['input']>;
};

/** A figure of a reply. */
export type ReplyFigureInput = {
  /** What it counts. */
  readonly label: Scalars['String']['input'];
  /** How much it is. */
  readonly value: Scalars['Decimal']['input'];
  /** Its unit. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** Input of `signOffOrder`. */
export type SignOffOrderInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the order. */
  readonly orderId: Scalars['ID']['input'];
  /** What was found. */
  readonly verdict: OrderVerdict;
  /** A remark in words. */
  readonly comment: Scalars['String']['input'];
};

/** What the mutations of an order answer. */
export type OrderPayload = {
  readonly __typename?: 'OrderPayload';
  /** The order as it is now. */
  readonly order?: Maybe<Order>;
  /** Where the change stands in the status feed; follow after it. */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How an appeal came in. */
export type AppealChannel =
  /** By the hotline 96345. */
  | 'HOTLINE_96345'
  /** By the platform. */
  | 'PLATFORM'
  /** By the direct line. */
  | 'DIRECT_LINE';

/** By what problems are counted apart. */
export type ProblemGrouping =
  /** By what they are about. */
  | 'CATEGORY'
  /** By where they come from. */
  | 'ORIGIN'
  /** By the level of government. */
  | 'LEVEL'
  /** By the region in which they were raised. */
  | 'REGION'
  /** By what who asked says; NONE where nothing was said. */
  | 'SATISFACTION';

/** Which way a problem goes. */
export type ReferralDirection =
  /** To the region above. */
  | 'UP'
  /** Answered to the region that referred it. */
  | 'BACK';

/** How content who asked is. */
export type SatisfactionGrade =
  /** Content. */
  | 'SATISFIED'
  /** Content on the whole. */
  | 'ACCEPTABLE'
  /** Not content. */
  | 'DISSATISFIED';

/** A way of a problem to the region above. */
export type ProblemReferral = {
  readonly __typename?: 'ProblemReferral';
  /** Id of the region that referred it. */
  readonly fromRegionId: Scalars['ID']['output'];
  /** Id of the region that it was referred to. */
  readonly toRegionId: Scalars['ID']['output'];
  /** Why it was referred. */
  readonly comment: Scalars['String']['output'];
  /** Who referred it. */
  readonly referred: Act;
  /** The answer; null while there is none. */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** Who answered. */
  readonly answered?: Maybe<Act>;
};

/** What who asked says of the solution. */
export type ProblemSatisfaction = {
  readonly __typename?: 'ProblemSatisfaction';
  /** How content. */
  readonly grade: SatisfactionGrade;
  /** In words. */
  readonly comment: Scalars['String']['output'];
  /** Who said so. */
  readonly act: Act;
};

/** The problems that a region settles in a period, with those that were carried over. */
export type ProblemList = {
  readonly __typename?: 'ProblemList';
  /** The id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** Id of the region. */
  readonly regionId: Scalars['ID']['output'];
  /** The quarter or the month. */
  readonly period: Scalars['String']['output'];
  /** The problems, those that were carried over first. */
  readonly problems: ReadonlyArray<ListedProblem>;
  /** How many of them were carried over. */
  readonly carried: Scalars['Int']['output'];
  /** How many there are, how many are verified and how many are open. */
  readonly count: ProblemCount;
};

/** A problem on a list. */
export type ListedProblem = {
  readonly __typename?: 'ListedProblem';
  /** Id of the problem. */
  readonly problemId: Scalars['ID']['output'];
  /** The problem. */
  readonly problem?: Maybe<Problem>;
  /** The day on which it was listed first. */
  readonly firstListedOn: Scalars['Date']['output'];
  /** The period that it was carried over from; null where it is new on the list. */
  readonly carriedFrom?: Maybe<Scalars['String']['output']>;
};

/** A page of lists of problems. */
export type ProblemListConnection = {
  readonly __typename?: 'ProblemListConnection';
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<ProblemList>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are, looked at up to a bound. */
  readonly total?: Maybe<Count>;
};


/** A page of lists of problems. */
export type ProblemListConnectionTotalArgs = {
  upTo?: Scalars['Int']['input'];
};

/** How many problems there are: the total with its parts. */
export type ProblemSummary = {
  readonly __typename?: 'ProblemSummary';
  /** All of them. */
  readonly total: ProblemCount;
  /** Those of each group. */
  readonly groups: ReadonlyArray<ProblemCount>;
};

/** Counts of problems; a duplicate counts with what it was merged into. */
export type ProblemCount = {
  readonly __typename?: 'ProblemCount';
  /** Name of the group; null for the total. */
  readonly group?: Maybe<Scalars['String']['output']>;
  /** How many were raised. */
  readonly raised: Scalars['Int']['output'];
  /** How many of them are verified and closed. */
  readonly settled: Scalars['Int']['output'];
  /** How many are open. */
  readonly open: Scalars['Int']['output'];
  /** Settled of raised, percent with one decimal; null where none was raised. */
  readonly settledRate?: Maybe<Scalars['Decimal']['output']>;
};

/** Input of `referProblem`. */
export type ReferProblemInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the problem. */
  readonly problemId: Scalars['ID']['input'];
  /** Which way it goes. */
  readonly direction: ReferralDirection;
  /** A remark in words. */
  readonly comment: Scalars['String']['input'];
};

/** Input of `mergeProblem`. */
export type MergeProblemInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the problem. */
  readonly problemId: Scalars['ID']['input'];
  /** Id of the problem that it is a duplicate of. */
  readonly intoId: Scalars['ID']['input'];
  /** A remark in words. */
  readonly comment: Scalars['String']['input'];
};

/** Input of `rateProblem`. */
export type RateProblemInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the problem. */
  readonly problemId: Scalars['ID']['input'];
  /** How content. */
  readonly grade: SatisfactionGrade;
  /** A remark in words. */
  readonly comment: Scalars['String']['input'];
};

/** Input of `listProblems`. */
export type ListProblemsInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the region. */
  readonly regionId: Scalars['ID']['input'];
  /** The quarter or the month: `2022-Q3`, `2022-09`. */
  readonly period: Scalars['String']['input'];
  /** Ids of the problems that are new on the list. */
  readonly problemIds?: ReadonlyArray<Scalars['ID']['input']>;
};

/** What `listProblems` answers. */
export type ProblemListPayload = {
  readonly __typename?: 'ProblemListPayload';
  /** The list as it is now. */
  readonly list?: Maybe<ProblemList>;
  /** Where the change stands in the status feed; follow after it. */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A rule by which projects are alerted: what is measured, against what, between which bounds. */
export type LightRule = {
  readonly __typename?: 'LightRule';
  /** The code, which never changes. */
  readonly code: Scalars['String']['output'];
  /** Grows by one with every version. */
  readonly version: Scalars['Int']['output'];
  /** The name in Chinese. */
  readonly name: Scalars['String']['output'];
  /** The name in English. */
  readonly nameEn: Scalars['String']['output'];
  /** What is measured. */
  readonly measure: LightMeasure;
  /** The milestone that is measured; null for measures of none. */
  readonly milestone?: Maybe<WatchedMilestone>;
  /** What it is held against. */
  readonly base: LightBase;
  /** The unit of the bounds. */
  readonly unit: LightUnit;
  /** The colours, and the values that they stand for; of several that hold the gravest is shown. */
  readonly bands: ReadonlyArray<LightBand>;
  /** The colour of a month whose shortfall was made up later; null: it stays what it was. */
  readonly whenMadeUp?: Maybe<Light>;
  /** True when an excuse that was approved keeps the light off while it holds. */
  readonly heedsExcuses: Scalars['Boolean']['output'];
  /** Days after the last day of a month from which the month is judged. */
  readonly graceDays: Scalars['Int']['output'];
  /** What must have been paid, for payments; the earliest first. */
  readonly requirement: ReadonlyArray<RequiredShare>;
  /** The first day on which it holds. */
  readonly validFrom: Scalars['Date']['output'];
  /** The region whose projects it judges, with all inside it. */
  readonly region?: Maybe<Region>;
  /** The levels of the projects; empty: all. */
  readonly levels: ReadonlyArray<Level>;
  /** Lists of which a project must be on one; empty: it need not. */
  readonly lists: ReadonlyArray<Scalars['String']['output']>;
  /** Lists whose projects are left to another rule. */
  readonly exceptLists: ReadonlyArray<Scalars['String']['output']>;
  /** Whether it raises alerts. */
  readonly isOn: Scalars['Boolean']['output'];
  /** Where it stands written. */
  readonly source: Scalars['String']['output'];
  /** The address of the source. */
  readonly sourceUrl?: Maybe<Scalars['String']['output']>;
  /** What the source leaves open, and how it is read. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The versions before this one, the newest first. */
  readonly earlier: ReadonlyArray<LightRule>;
};

/** A colour, and the values that it stands for. */
export type LightBand = {
  readonly __typename?: 'LightBand';
  /** The colour. */
  readonly light: Light;
  /** The lower bound; null: none. */
  readonly from?: Maybe<LightBound>;
  /** The upper bound; null: none. */
  readonly to?: Maybe<LightBound>;
  /** Periods running in which the value must lie in the band. */
  readonly periods: Scalars['Int']['output'];
  /** True when the colour honours: nobody is alerted. */
  readonly isHonour: Scalars['Boolean']['output'];
  /** What the colour stands for. */
  readonly meaning: Scalars['String']['output'];
  /** The same in English. */
  readonly meaningEn: Scalars['String']['output'];
  /** What follows from it. */
  readonly actions: ReadonlyArray<Scalars['String']['output']>;
};

/** An end of a band. */
export type LightBound = {
  readonly __typename?: 'LightBound';
  /** An exact decimal in the unit of the rule. */
  readonly value: Scalars['Decimal']['output'];
  /** True when the value itself belongs to the band. */
  readonly included: Scalars['Boolean']['output'];
};

/** A share that must be paid so many months after money was handed down. */
export type RequiredShare = {
  readonly __typename?: 'RequiredShare';
  /** Months after the money was handed down. */
  readonly afterMonths: Scalars['Int']['output'];
  /** The share, between 0 and 1. */
  readonly share: Scalars['Decimal']['output'];
};

/** What a rule measures. */
export type LightMeasure =
  /** How late a milestone is. */
  | 'MILESTONE'
  /** How many planned days of a milestone passed unmet, one after the other. */
  | 'LIMITS_MISSED'
  /** How long works go on without entry in statistics. */
  | 'STATISTICS_ENTRY'
  /** How investment stands against the plan to date. */
  | 'PROGRESS'
  /** Whether the target of a month was met. */
  | 'MONTH_TARGET'
  /** What was paid of what was handed down. */
  | 'PAYMENT'
  /** A target of a district. */
  | 'DISTRICT_TARGET';

/** The milestone that a rule measures. */
export type WatchedMilestone =
  /** The start of the works. */
  | 'STARTED'
  /** Entry in statistics. */
  | 'STATISTICS_ENTERED'
  /** Completion. */
  | 'COMPLETED';

/** What a measure is held against. */
export type LightBase =
  /** The planned day. */
  | 'PLANNED_DAY'
  /** The day of the start. */
  | 'START_DAY'
  /** What is due by the plan of the year: by its months, or a twelfth each. */
  | 'PLAN_TO_DATE'
  /** The target of the month. */
  | 'MONTH_TARGET'
  /** What is required. */
  | 'REQUIREMENT';

/** The unit of the bounds of a rule. */
export type LightUnit =
  /** Calendar days after the base; before it they are negative. */
  | 'DAYS'
  /** Calendar months after the base. */
  | 'MONTHS'
  /** Percentage points behind. */
  | 'POINTS'
  /** Percent of what is due that is missing. */
  | 'RELATIVE'
  /** What was done over what is due. */
  | 'RATIO'
  /** Times in a row. */
  | 'TIMES';

/** A page of rules of lights. */
export type LightRuleConnection = {
  readonly __typename?: 'LightRuleConnection';
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<LightRule>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** Where an alert stands. */
export type AlertStatus =
  /** Nobody says that what it is about is done. */
  | 'OPEN'
  /** Somebody says so; a second person has not verified it. */
  | 'CLAIMED'
  /** It is signed off, or what it is about was verified, planned anew or excused. */
  | 'CLEARED';

/** That what an alert is about is done. */
export type AlertClaim = {
  readonly __typename?: 'AlertClaim';
  /** Who says so. */
  readonly act: Act;
  /** What was done, in words. */
  readonly comment: Scalars['String']['output'];
  /** Files that show it. */
  readonly evidence: ReadonlyArray<Attachment>;
};

/** One thing that happened to an alert. */
export type AlertStep = {
  readonly __typename?: 'AlertStep';
  /** What happened. */
  readonly what: AlertHappening;
  /** The colour after it. */
  readonly light: Light;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who did it; null where a rule did. */
  readonly act?: Maybe<Act>;
  /** A remark in words. */
  readonly comment?: Maybe<Scalars['String']['output']>;
};

/** What can happen to an alert. */
export type AlertHappening =
  /** A rule raised it. */
  | 'RAISED'
  /** It turned to another colour. */
  | 'TURNED'
  /** Somebody said that what it is about is done. */
  | 'CLAIMED'
  /** A second person found that it is not done. */
  | 'RETURNED'
  /** It was cleared. */
  | 'CLEARED';

/** What was warned of and cleared, by alert and by project. */
export type AlertTotals = {
  readonly __typename?: 'AlertTotals';
  /** By alert. */
  readonly ofAlerts: ClearedRate;
  /** By project: cleared when none of its alerts is open. */
  readonly ofProjects: ClearedRate;
};

/** A rate of clearing with its parts. */
export type ClearedRate = {
  readonly __typename?: 'ClearedRate';
  /** How many were warned of. */
  readonly warned: Scalars['Int']['output'];
  /** How many of these are cleared. */
  readonly cleared: Scalars['Int']['output'];
  /** How many of these are open. */
  readonly open: Scalars['Int']['output'];
  /** Cleared of warned, in percent with two decimals; null when nothing was warned of. */
  readonly percent?: Maybe<Scalars['Decimal']['output']>;
  /** The same without decimals, as reports show it. */
  readonly shown?: Maybe<Scalars['Decimal']['output']>;
};

/** Input of `setLightRule`. */
export type SetLightRuleInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The code: capitals, digits and underscores. */
  readonly code: Scalars['String']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Id of the region whose projects it judges. */
  readonly regionId: Scalars['ID']['input'];
  /** Whether it raises alerts. */
  readonly isOn: Scalars['Boolean']['input'];
  /** What it says; left out: as in the version before. */
  readonly rule?: InputMaybe<LightRuleInput>;
};

/** What a rule of lights says. */
export type LightRuleInput = {
  /** The name in Chinese. */
  readonly name: Scalars['String']['input'];
  /** The name in English. */
  readonly nameEn: Scalars['String']['input'];
  /** What is measured. */
  readonly measure: LightMeasure;
  /** The milestone, for MILESTONE and LIMITS_MISSED. */
  readonly milestone?: InputMaybe<WatchedMilestone>;
  /** The unit of the bounds. */
  readonly unit: LightUnit;
  /** The colours, at most 8. */
  readonly bands: ReadonlyArray<LightBandInput>;
  /** The colour of a month whose shortfall was made up later, for MONTH_TARGET. */
  readonly whenMadeUp?: InputMaybe<Light>;
  /** True when an excuse that was approved keeps the light off while it holds. */
  readonly heedsExcuses?: Scalars['Boolean']['input'];
  /** Days after the last day of a month from which the month is judged, at most 31. */
  readonly graceDays?: Scalars['Int']['input'];
  /** What must have been paid, for PAYMENT; the earliest first. */
  readonly requirement?: ReadonlyArray<RequiredShareInput>;
  /** The first day on which it holds. */
  readonly validFrom: Scalars['Date']['input'];
  /** The levels of the projects; empty: all. */
  readonly levels?: ReadonlyArray<Level>;
  /** Lists of which a project must be on one; empty: it need not. */
  readonly lists?: ReadonlyArray<Scalars['String']['input']>;
  /** Lists whose projects are left to another rule. */
  readonly exceptLists?: ReadonlyArray<Scalars['String']['input']>;
  /** Where it stands written. */
  readonly source: Scalars['String']['input'];
  /** The address of the source. */
  readonly sourceUrl?: InputMaybe<Scalars['String']['input']>;
  /** What the source leaves open, and how it is read. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** A colour, and the values that it stands for. */
export type LightBandInput = {
  /** The colour; not GREEN. */
  readonly light: Light;
  /** The lower bound; left out: none. */
  readonly from?: InputMaybe<LightBoundInput>;
  /** The upper bound; left out: none. */
  readonly to?: InputMaybe<LightBoundInput>;
  /** Periods running in which the value must lie in the band, at most 12. */
  readonly periods?: Scalars['Int']['input'];
  /** True when the colour honours: nobody is alerted. */
  readonly isHonour?: Scalars['Boolean']['input'];
  /** What the colour stands for. */
  readonly meaning: Scalars['String']['input'];
  /** The same in English. */
  readonly meaningEn: Scalars['String']['input'];
  /** What follows from it. */
  readonly actions?: ReadonlyArray<Scalars['String']['input']>;
};

/** An end of a band. */
export type LightBoundInput = {
  /** An exact decimal in the unit of the rule; of days, months and times a whole number. */
  readonly value: Scalars['Decimal']['input'];
  /** True when the value itself belongs to the band. */
  readonly included: Scalars['Boolean']['input'];
};

/** A share that must be paid so many months after money was handed down. */
export type RequiredShareInput = {
  /** Months after the money was handed down, at most 60. */
  readonly afterMonths: Scalars['Int']['input'];
  /** The share, above 0 and at most 1. */
  readonly share: Scalars['Decimal']['input'];
};

/** Input of `claimAlert`. */
export type ClaimAlertInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the alert. */
  readonly alertId: Scalars['ID']['input'];
  /** Ids of files that were uploaded, at least one. */
  readonly fileIds: ReadonlyArray<Scalars['ID']['input']>;
  /** What was done, in words. */
  readonly comment: Scalars['String']['input'];
};

/** Input of `judgeAlert`. */
export type JudgeAlertInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the alert. */
  readonly alertId: Scalars['ID']['input'];
  /** True: it is done, and the alert is cleared. False: the claim is returned. */
  readonly isDone: Scalars['Boolean']['input'];
  /** What was found, in words. */
  readonly comment: Scalars['String']['input'];
};

/** What the mutations of an alert answer. */
export type AlertPayload = {
  readonly __typename?: 'AlertPayload';
  /** The alert after it. */
  readonly alert?: Maybe<Alert>;
  /** Where the change stands in the status feed; follow after it. */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `setLightRule` answers. */
export type LightRulePayload = {
  readonly __typename?: 'LightRulePayload';
  /** The rule after it. */
  readonly lightRule?: Maybe<LightRule>;
  /** Where the change stands in the status feed; follow after it. */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

export type Organisation = {
  readonly __typename?: 'Organisation';
  readonly id: Scalars['ID']['output'];
};
