// Generated from schema/land.graphql by `npm run generate`.
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
  readonly troubledStreamsOfLand?: Maybe<TroubledStreams>;
  /** The pools of land, energy and coal that the caller may see. */
  readonly quotaPools?: Maybe<QuotaPoolConnection>;
  /** A pool of land, energy or coal. */
  readonly quotaPool?: Maybe<QuotaPool>;
  /** What one person proposed for pools that the caller sees and a second one has to confirm, as it came. */
  readonly quotaProposals?: Maybe<QuotaProposalConnection>;
  /**
   * The stable farmland that projects concern, as far as the caller sees them. What they share with others is one fact,
   * which is neither split nor counted twice.
   */
  readonly stableFarmland?: Maybe<StableFarmlandTotals>;
  /** Requests for quota that the caller may see. */
  readonly quotaRequests?: Maybe<QuotaRequestConnection>;
  /** A request for quota. */
  readonly quotaRequest?: Maybe<QuotaRequest>;
  /**
   * The open requests that the office of a region has for one kind of quota of one year, in the order in which they are
   * served: projects of the key lists first, then those whose start is verified, then by the score of their output.
   */
  readonly allocationOrder?: Maybe<ReadonlyArray<AllocationPlace>>;
  /** Plans for new construction land that provinces published, as their sources have them. */
  readonly publishedQuotaPlans?: Maybe<ReadonlyArray<PublishedQuotaPlan>>;
  /** Who looks after the land of a project, or of the projects of a list. */
  readonly landLiaison?: Maybe<LandLiaison>;
  /** Who looks after the land of projects and of lists, as far as the caller sees them. */
  readonly landLiaisons?: Maybe<LandLiaisonConnection>;
  /** Walks the journal of a pool and names the first entry that is wrong. */
  readonly verifyQuotaPool?: Maybe<Verification>;
};


export type QueryQuotaPoolsArgs = {
  region?: InputMaybe<Scalars['ID']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<QuotaKind>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryQuotaPoolArgs = {
  id: Scalars['ID']['input'];
};


export type QueryQuotaProposalsArgs = {
  poolId?: InputMaybe<Scalars['ID']['input']>;
  status?: ProposalStatus;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryStableFarmlandArgs = {
  projectIds: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryQuotaRequestsArgs = {
  status?: InputMaybe<QuotaRequestStatus>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryQuotaRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAllocationOrderArgs = {
  region: Scalars['ID']['input'];
  kind: QuotaKind;
  year: Scalars['Int']['input'];
};


export type QueryLandLiaisonArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLandLiaisonsArgs = {
  personId?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryVerifyQuotaPoolArgs = {
  poolId: Scalars['ID']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Opens a pool with nothing in it. */
  readonly openQuotaPool?: Maybe<QuotaPoolPayload>;
  /** Proposes to add to a pool; a second person confirms it. */
  readonly issueQuota?: Maybe<QuotaPoolPayload>;
  /** Raises what is available, settled against a later plan; never past the cap of the pool. */
  readonly advanceQuota?: Maybe<QuotaPoolPayload>;
  /** Gives back what was advanced, the oldest advance first. */
  readonly settleAdvance?: Maybe<QuotaPoolPayload>;
  /** Proposes to take back what was issued and not used; a second person confirms it. */
  readonly recallQuota?: Maybe<QuotaPoolPayload>;
  /** Reserves an amount of a pool for a project. */
  readonly reserveQuota?: Maybe<ReservationPayload>;
  /** Commits a reservation, or a part of it. */
  readonly commitReservation?: Maybe<ReservationPayload>;
  /**
   * Gives a reservation back, or a part of it. Of an unknown reservation it leaves a mark, and a reservation that arrives
   * later is refused.
   */
  readonly releaseReservation?: Maybe<ReservationPayload>;
  /** Lets a reservation last until a day, at most a year ahead; one that nobody uses goes back to its pool by itself. */
  readonly extendReservation?: Maybe<ReservationPayload>;
  /** Records what was examined of the land of a project before its approval; a later one takes the place of the one before. */
  readonly recordLandPreExamination?: Maybe<ProjectLandPayload>;
  /** Records what is applied for of the land of a project; a later one takes the place of the one before. */
  readonly recordLandApplication?: Maybe<ProjectLandPayload>;
  /** Records that a part of the site may be used before the whole is approved. No quota pool is drawn on. */
  readonly grantAdvanceLand?: Maybe<ProjectLandPayload>;
  /**
   * Proposes to give from one pool to another of the same kind and year; a second person confirms it. What the other
   * pool does not take comes back.
   */
  readonly transferQuota?: Maybe<QuotaPoolPayload>;
  /**
   * Proposes to close the year of a pool: what is left goes into the pool of the next year, as far as its time is not
   * over. A second person confirms it.
   */
  readonly closeQuotaYear?: Maybe<QuotaPoolPayload>;
  /**
   * Records how a project, or a group of projects, lies to the lines of the spatial plan. A later check of the project, or
   * of the group of that name, takes the place of the one before.
   */
  readonly recordZoneCheck?: Maybe<ZoneCheckPayload>;
  /** Asks the office of the region above for quota. */
  readonly requestQuota?: Maybe<QuotaRequestPayload>;
  /** Passes a request on to the office above, which has its own limit from now on. */
  readonly passOnQuotaRequest?: Maybe<QuotaRequestPayload>;
  /** Declines a request. */
  readonly declineQuotaRequest?: Maybe<QuotaRequestPayload>;
  /** Takes back what was asked for. */
  readonly withdrawQuotaRequest?: Maybe<QuotaRequestPayload>;
  /**
   * Grants a request, whole or in part: a second person confirms the issue to the pool that asked, or a reserve holds it
   * for the project at once. Who stands before it in the order is passed over for a reason alone.
   */
  readonly grantQuotaRequest?: Maybe<QuotaRequestPayload>;
  /** Records what the site of a project yields in a year, and scores it by the formula in force. */
  readonly evaluateOutput?: Maybe<OutputEvaluationPayload>;
  /** Assigns somebody to look after the land of a project, or of the projects of a list in a region. */
  readonly assignLandLiaison?: Maybe<LandLiaisonPayload>;
  /** Ends the term of a land liaison before its time. */
  readonly endLandLiaison?: Maybe<LandLiaisonPayload>;
  /** Confirms what another person proposed: it is carried out. */
  readonly confirmQuotaProposal?: Maybe<QuotaProposalPayload>;
  /** Does not confirm what another person proposed. */
  readonly declineQuotaProposal?: Maybe<QuotaProposalPayload>;
  /** Takes back what the caller proposed. */
  readonly withdrawQuotaProposal?: Maybe<QuotaProposalPayload>;
  /** Proposes to reverse an entry of a pool, as a whole and once. */
  readonly correctQuotaEntry?: Maybe<QuotaProposalPayload>;
};


export type MutationOpenQuotaPoolArgs = {
  input: OpenQuotaPoolInput;
};


export type MutationIssueQuotaArgs = {
  input: IssueQuotaInput;
};


export type MutationAdvanceQuotaArgs = {
  input: AdvanceQuotaInput;
};


export type MutationSettleAdvanceArgs = {
  input: SettleAdvanceInput;
};


export type MutationRecallQuotaArgs = {
  input: RecallQuotaInput;
};


export type MutationReserveQuotaArgs = {
  input: ReserveQuotaInput;
};


export type MutationCommitReservationArgs = {
  input: ResolveReservationInput;
};


export type MutationReleaseReservationArgs = {
  input: ResolveReservationInput;
};


export type MutationExtendReservationArgs = {
  input: ExtendReservationInput;
};


export type MutationRecordLandPreExaminationArgs = {
  input: RecordLandPreExaminationInput;
};


export type MutationRecordLandApplicationArgs = {
  input: RecordLandApplicationInput;
};


export type MutationGrantAdvanceLandArgs = {
  input: GrantAdvanceLandInput;
};


export type MutationTransferQuotaArgs = {
  input: TransferQuotaInput;
};


export type MutationCloseQuotaYearArgs = {
  input: CloseQuotaYearInput;
};


export type MutationRecordZoneCheckArgs = {
  input: RecordZoneCheckInput;
};


export type MutationRequestQuotaArgs = {
  input: RequestQuotaInput;
};


export type MutationPassOnQuotaRequestArgs = {
  input: PassOnQuotaRequestInput;
};


export type MutationDeclineQuotaRequestArgs = {
  input: EndQuotaRequestInput;
};


export type MutationWithdrawQuotaRequestArgs = {
  input: EndQuotaRequestInput;
};


export type MutationGrantQuotaRequestArgs = {
  input: GrantQuotaRequestInput;
};


export type MutationEvaluateOutputArgs = {
  input: EvaluateOutputInput;
};


export type MutationAssignLandLiaisonArgs = {
  input: AssignLandLiaisonInput;
};


export type MutationEndLandLiaisonArgs = {
  input: EndLandLiaisonInput;
};


export type MutationConfirmQuotaProposalArgs = {
  input: ResolveQuotaProposalInput;
};


export type MutationDeclineQuotaProposalArgs = {
  input: DeclineQuotaProposalInput;
};


export type MutationWithdrawQuotaProposalArgs = {
  input: ResolveQuotaProposalInput;
};


export type MutationCorrectQuotaEntryArgs = {
  input: CorrectQuotaEntryInput;
};

export type Project = {
  readonly __typename?: 'Project';
  readonly id: Scalars['ID']['output'];
  /** What pools of land, energy and coal hold for the project. */
  readonly land?: Maybe<ProjectLand>;
  /** Who looks after its land today: assigned to it, or to a list that it is on. */
  readonly landLiaisons?: Maybe<ReadonlyArray<LandLiaison>>;
  /** What its site yields, by evaluation, the last one first; at most 20. */
  readonly outputEvaluations?: Maybe<ReadonlyArray<OutputEvaluation>>;
};

/** What pools of land, energy and coal hold for a project. */
export type ProjectLand = {
  readonly __typename?: 'ProjectLand';
  /** A balance for each kind of quota. */
  readonly balances: ReadonlyArray<QuotaBalance>;
  /** What was examined of the site before approval; null where nothing was. */
  readonly preExamination?: Maybe<LandPreExamination>;
  /** What is applied for; null where nothing is. */
  readonly application?: Maybe<LandApplication>;
  /** What is applied for beside what was examined; null where one of the two is missing. */
  readonly comparison?: Maybe<LandComparison>;
  /** What replaces the arable land of the site, account by account. */
  readonly replacements: ReadonlyArray<FarmlandReplacement>;
  /** How the site lies to the lines of the spatial plan; null where that was not checked of the project alone. */
  readonly zoneCheck?: Maybe<ZoneCheck>;
  /** Groups of projects with it that were checked as a whole. */
  readonly zoneGroups: ReadonlyArray<ZoneCheck>;
  /** What of the site may be used ahead of approval; null where nothing may. */
  readonly advance?: Maybe<AdvanceLand>;
  /** Every amount that is or was held. */
  readonly reservations: ReadonlyArray<Reservation>;
};


/** What pools of land, energy and coal hold for a project. */
export type ProjectLandBalancesArgs = {
  kind?: InputMaybe<QuotaKind>;
};

/** What was examined of the land of a project before its approval. */
export type LandPreExamination = {
  readonly __typename?: 'LandPreExamination';
  /** Areas by class of land. */
  readonly areas: SiteAreas;
  /** Number of the document that says so. */
  readonly documentNumber: Scalars['String']['output'];
  /** The day on which it was decided. */
  readonly decidedOn: Scalars['Date']['output'];
  /** The last day on which it holds: three years later. */
  readonly validUntil: Scalars['Date']['output'];
  /** Who decides on the change of such land to construction. */
  readonly authority: LandAuthority;
};

/** What is applied for of the land of a project. */
export type LandApplication = {
  readonly __typename?: 'LandApplication';
  /** Areas by class of land. */
  readonly areas: SiteAreas;
  /** Number of the application. */
  readonly documentNumber: Scalars['String']['output'];
  /** The day on which it was submitted. */
  readonly submittedOn: Scalars['Date']['output'];
  /** Who decides on the change of such land to construction. */
  readonly authority: LandAuthority;
};

/** What is applied for beside what was examined, class by class. */
export type LandComparison = {
  readonly __typename?: 'LandComparison';
  /** Each class that one of the two has. */
  readonly areas: ReadonlyArray<ComparedArea>;
  /** Whether the pre-examination still held on the day of the application. */
  readonly isInTime: Scalars['Boolean']['output'];
};

/** One class of land in the application beside the examination. */
export type ComparedArea = {
  readonly __typename?: 'ComparedArea';
  /** The class of land. */
  readonly class: LandClass;
  /** What was examined. */
  readonly examined: Quantity;
  /** What is applied for. */
  readonly applied: Quantity;
  /** What is applied for beyond what was examined; below zero where it is less. */
  readonly difference: Quantity;
};

/** A class of land of a site. */
export type LandClass =
  /** All of it. */
  | 'TOTAL'
  /** Farmland, arable land within it. */
  | 'FARMLAND'
  /** Arable land, permanent basic farmland within it. */
  | 'ARABLE'
  /** Paddy within the arable land. */
  | 'PADDY'
  /** Permanent basic farmland. */
  | 'BASIC_FARMLAND'
  /** Land that is built on. */
  | 'CONSTRUCTION'
  /** Land that is not used. */
  | 'UNUSED';

/** What of the arable land of a site is replaced in one account; all three are written off before land is committed. */
export type FarmlandReplacement = {
  readonly __typename?: 'FarmlandReplacement';
  /** The account: area, paddy or grain. */
  readonly kind: QuotaKind;
  /** What has to be written off. */
  readonly owed: Quantity;
  /** What is written off. */
  readonly writtenOff: Quantity;
  /** Whether nothing is missing. */
  readonly isBalanced: Scalars['Boolean']['output'];
};

/** Areas of a site by class of land. */
export type SiteAreas = {
  readonly __typename?: 'SiteAreas';
  /** All of it. */
  readonly total: Quantity;
  /** Farmland, arable land within it. */
  readonly farmland: Quantity;
  /** Arable land, permanent basic farmland within it. */
  readonly arable: Quantity;
  /** Paddy within the arable land; null where it was not distinguished. */
  readonly paddy?: Maybe<Quantity>;
  /** Permanent basic farmland. */
  readonly basicFarmland: Quantity;
  /** Land that is built on. */
  readonly construction: Quantity;
  /** Land that is not used. */
  readonly unused: Quantity;
  /** What the arable land bears in a year, in kilograms of grain; null where it was not stated. */
  readonly grainCapacity?: Maybe<Quantity>;
};

/** Areas of a site by class of land; farmland, construction and unused land come to the total. */
export type SiteAreasInput = {
  /** All of it. */
  readonly total: QuantityInput;
  /** Farmland, arable land within it. */
  readonly farmland: QuantityInput;
  /** Arable land, permanent basic farmland within it. */
  readonly arable: QuantityInput;
  /** Paddy within the arable land. */
  readonly paddy?: InputMaybe<QuantityInput>;
  /** Permanent basic farmland. */
  readonly basicFarmland: QuantityInput;
  /** Land that is built on. */
  readonly construction: QuantityInput;
  /** Land that is not used. */
  readonly unused: QuantityInput;
  /** What the arable land bears in a year, in kilograms of grain. */
  readonly grainCapacity?: InputMaybe<QuantityInput>;
};

/** How a project, or a group of projects, lies to the lines of the spatial plan. */
export type ZoneCheck = {
  readonly __typename?: 'ZoneCheck';
  /** The id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** What the group is called; null for one project. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** How many projects there are. */
  readonly memberCount: Scalars['Int']['output'];
  /** Those that are known by name, as far as the caller sees them. */
  readonly projects: ReadonlyArray<Project>;
  /** All of the land; null where it was not stated. */
  readonly total?: Maybe<Quantity>;
  /** What lies outside the urban boundary; null where it was not stated. */
  readonly outsideUrbanBoundary?: Maybe<Quantity>;
  /** What lies in permanent basic farmland; null where it was not stated. */
  readonly basicFarmland?: Maybe<Quantity>;
  /** What lies within the ecological red line; null where it was not stated. */
  readonly ecologicalRedLine?: Maybe<Quantity>;
  /** The stable farmland that is concerned: of a group one fact, which is nobody's in part. */
  readonly stableFarmland: Quantity;
  /** Whether the plan lists it, so that it may lie outside the urban boundary. */
  readonly isInPlanList: Scalars['Boolean']['output'];
  /** The lines that are crossed. */
  readonly conflicts: ReadonlyArray<ZoneConflict>;
  /** What follows. */
  readonly verdict: ZoneVerdict;
  /** Number of the document that says so. */
  readonly documentNumber: Scalars['String']['output'];
  /** The day on which it was checked. */
  readonly checkedOn: Scalars['Date']['output'];
};

/** A line of the spatial plan that is crossed. */
export type ZoneConflict =
  /** Outside the urban boundary, and not listed in the plan. */
  | 'OUTSIDE_URBAN_BOUNDARY'
  /** In permanent basic farmland. */
  | 'BASIC_FARMLAND'
  /** Within the ecological red line. */
  | 'ECOLOGICAL_RED_LINE';

/** What follows from how a site lies to the lines of the spatial plan. */
export type ZoneVerdict =
  /** No line is crossed. */
  | 'FITS'
  /** A line is crossed: it has to be moved, or the site has. */
  | 'ADJUSTMENT_NEEDED'
  /** Nothing was found, and not every line was looked at. */
  | 'NOT_STATED';

/** The stable farmland that some projects concern. */
export type StableFarmlandTotals = {
  readonly __typename?: 'StableFarmlandTotals';
  /** Of projects that stand in no group. */
  readonly own: Quantity;
  /** Groups that name one of the projects, each once and whole. */
  readonly shared: ReadonlyArray<ZoneCheck>;
  /** Both together; null where two groups name the same project, so that a sum would count it twice. */
  readonly total?: Maybe<Quantity>;
};

/** Input of `recordZoneCheck`. */
export type RecordZoneCheckInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The project, or those of the group that are known by name, at most 200. */
  readonly projectIds: ReadonlyArray<Scalars['ID']['input']>;
  /** What the group is called; left out for one project. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** How many projects the group has; left out: those that are named. */
  readonly memberCount?: InputMaybe<Scalars['Int']['input']>;
  /** All of the land. */
  readonly total?: InputMaybe<QuantityInput>;
  /** What lies outside the urban boundary; left out: not looked at. */
  readonly outsideUrbanBoundary?: InputMaybe<QuantityInput>;
  /** What lies in permanent basic farmland; left out: not looked at. */
  readonly basicFarmland?: InputMaybe<QuantityInput>;
  /** What lies within the ecological red line; left out: not looked at. */
  readonly ecologicalRedLine?: InputMaybe<QuantityInput>;
  /** The stable farmland that is concerned, of all projects together. */
  readonly stableFarmland: QuantityInput;
  /** Whether the plan lists it, so that it may lie outside the urban boundary. */
  readonly isInPlanList?: Scalars['Boolean']['input'];
  /** Number of the document that says so. */
  readonly documentNumber: Scalars['String']['input'];
  /** The day on which it was checked. */
  readonly checkedOn: Scalars['Date']['input'];
};

/** What `recordZoneCheck` answers. */
export type ZoneCheckPayload = {
  readonly __typename?: 'ZoneCheckPayload';
  /** The check as it is recorded. */
  readonly check?: Maybe<ZoneCheck>;
  /** Where the change stands in the status feed; follow after it. */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What of a site may be used before the whole is approved. */
export type AdvanceLand = {
  readonly __typename?: 'AdvanceLand';
  /** All that was granted; it is part of the area that is approved later. */
  readonly total: Quantity;
  /** The most that may be granted by the rule of the last grant; null without an examined area or a rule. */
  readonly cap?: Maybe<Quantity>;
  /** What of that is left; null where there is no cap. */
  readonly left?: Maybe<Quantity>;
  /** The application in which what was granted counts; null until there is one. */
  readonly countedIn?: Maybe<LandApplication>;
  /** What of that application was not granted ahead; null until there is one. */
  readonly remaining?: Maybe<Quantity>;
  /** Each grant, in order. */
  readonly grants: ReadonlyArray<AdvanceGrant>;
};

/** One grant of advance land use. */
export type AdvanceGrant = {
  readonly __typename?: 'AdvanceGrant';
  /** The id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** How much. */
  readonly area: Quantity;
  /** Number of the document that says so. */
  readonly documentNumber: Scalars['String']['output'];
  /** Who granted it. */
  readonly authority: LandAuthority;
  /** The day on which it was granted. */
  readonly grantedOn: Scalars['Date']['output'];
  /** The most that may be granted, in per cent of the examined area; null where no rule was named. */
  readonly capPercent?: Maybe<Scalars['Int']['output']>;
  /** The day by which the whole has to be applied for: a year later. */
  readonly applyBy: Scalars['Date']['output'];
  /** What became of the duty to apply for the whole. */
  readonly dutyStatus: AdvanceDutyStatus;
  /** The day of the first application for the whole that came after the grant; null where none did. */
  readonly appliedOn?: Maybe<Scalars['Date']['output']>;
  /** The stages of the duty that were notified, in order. */
  readonly notices: ReadonlyArray<AdvanceDutyNotice>;
};

/** A stage of the duty to apply for the whole, of which those concerned were notified. */
export type AdvanceDutyNotice = {
  readonly __typename?: 'AdvanceDutyNotice';
  /** The stage. */
  readonly stage: AdvanceDutyStage;
  /** The day on which they were notified. */
  readonly on: Scalars['Date']['output'];
};

/** When the duty to apply for the whole is called to mind. */
export type AdvanceDutyStage =
  /** 90 days are left: the owner and whoever recorded the grant are notified. */
  | 'REMINDED'
  /** 30 days are left: the head of the department of natural resources is notified, too. */
  | 'ESCALATED'
  /** The term is over without an application: the grant has ended, and the leader in charge is notified, too. */
  | 'LAPSED';

/** What became of the duty to apply for the whole after a grant of advance land use. */
export type AdvanceDutyStatus =
  /** Within the term, and not applied for yet. */
  | 'OPEN'
  /** Applied for in time: what was granted counts in the application. */
  | 'APPLIED'
  /** Applied for after the term: what was granted counts in the application. */
  | 'APPLIED_LATE'
  /** The term is over without an application: nothing more may be used ahead until there is one. */
  | 'LAPSED';

/** Who decides on the change of land to construction. */
export type LandAuthority =
  /** The government of the province. */
  | 'PROVINCE'
  /** The State Council, or the ministry for it. */
  | 'STATE_COUNCIL';

/** What is held of one kind of quota for one project. */
export type QuotaBalance = {
  readonly __typename?: 'QuotaBalance';
  /** Of which kind it is. */
  readonly kind: QuotaKind;
  /** How much is held, and not yet committed. */
  readonly reserved: Quantity;
  /** How much is committed. */
  readonly committed: Quantity;
};

/** What a pool holds. */
export type QuotaKind =
  /** Quota of the yearly plan for new construction land. */
  | 'LAND_PLAN'
  /** Size that the spatial plan allows for construction. */
  | 'PLANNING_SIZE'
  /** Surplus of village land that was cleared and reclaimed; it may be built on elsewhere. */
  | 'LINKED_SURPLUS'
  /** Farmland that replaces arable land that is built on, by area. */
  | 'FARMLAND'
  /** Paddy within the farmland that replaces, by area. */
  | 'PADDY'
  /** What the farmland that replaces can bear in a year, in kilograms of grain. */
  | 'GRAIN_CAPACITY'
  /** Use of energy, in tonnes of coal equivalent. */
  | 'ENERGY'
  /** Use of coal, in tonnes. */
  | 'COAL';

/** An amount of a pool that is held for a project. */
export type Reservation = {
  readonly __typename?: 'Reservation';
  /** The id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** The pool that holds it. */
  readonly pool?: Maybe<QuotaPool>;
  /** Id of the project. */
  readonly projectId: Scalars['ID']['output'];
  /** The project. */
  readonly project?: Maybe<Project>;
  /** How much is held. */
  readonly amount: Quantity;
  /** How much of it is committed. */
  readonly committed: Quantity;
  /** The state that it is in. */
  readonly status: ReservationStatus;
  /** What it is for. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  /** When it ends by itself; null where it does not. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** When its keepers were reminded last that nobody uses it; null where they never were. */
  readonly remindedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Id of the step of an approval that asked for it; null where none did. */
  readonly stepId?: Maybe<Scalars['ID']['output']>;
  /** The step of an approval. */
  readonly step?: Maybe<Step>;
};

/** What became of an amount that was reserved. */
export type ReservationStatus =
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

/** One account of land, energy or coal in the ledger. */
export type QuotaPool = {
  readonly __typename?: 'QuotaPool';
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
  /** Of which kind it is. */
  readonly kind: QuotaKind;
  /** How much was added to it. */
  readonly issued: Quantity;
  /** How much was issued ahead, and is not yet part of a plan that was handed down. */
  readonly preIssued: Quantity;
  /** How much is left. */
  readonly available: Quantity;
  /** How much is held, and not yet committed. */
  readonly reserved: Quantity;
  /** How much is committed. */
  readonly committed: Quantity;
  /** How much was advanced and is not yet settled. */
  readonly advanced: Quantity;
  /** What of that stands under which document, the oldest first: the order in which a plan settles it; at most 51. */
  readonly advances: ReadonlyArray<OpenAdvance>;
  /** How much may be advanced at most. */
  readonly advanceCap: Quantity;
  /** From what the cap was worked out; null where it was given as an amount. */
  readonly advanceCapBasis?: Maybe<AdvanceCapBasis>;
  /** Where what it holds was published; null where it is the office's own. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** The level of government whose pool it is. */
  readonly level: Level;
  /** Whether it is a reserve of the province, which gives by granted requests alone. */
  readonly isReserve: Scalars['Boolean']['output'];
  /** Whether it was made up for demonstrations. */
  readonly isDemoData: Scalars['Boolean']['output'];
  /** The moment that the figures are of. */
  readonly asOf: Scalars['DateTime']['output'];
  /**
   * The entries of a period as vouchers for another system, for those who keep or oversee the ledger: a line each, amounts
   * in whole minor units (thirds of a square metre, kilograms), with the hashes of the ledger. Parts that are asked for
   * one after the other make one file.
   */
  readonly vouchers?: Maybe<VoucherPart>;
  /** The entries of the ledger, for those who keep or oversee it. */
  readonly entries?: Maybe<QuotaEntryConnection>;
};


/** One account of land, energy or coal in the ledger. */
export type QuotaPoolVouchersArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  format?: VoucherFormat;
  limit?: Scalars['Int']['input'];
  afterSeq?: Scalars['Int']['input'];
};


/** One account of land, energy or coal in the ledger. */
export type QuotaPoolEntriesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** From what a cap of advances was worked out when the pool was opened. */
export type AdvanceCapBasis = {
  readonly __typename?: 'AdvanceCapBasis';
  /** Share of the quota of the year before, in per cent. */
  readonly sharePercent: Scalars['Int']['output'];
  /** The year before. */
  readonly year: Scalars['Int']['output'];
  /** What the pools of the region were issued in it. */
  readonly issued: Quantity;
};

/** What was advanced under one document and is not yet settled. */
export type OpenAdvance = {
  readonly __typename?: 'OpenAdvance';
  /** Number of the document; null for what was advanced before documents were kept. */
  readonly documentNumber?: Maybe<Scalars['String']['output']>;
  /** When it was first advanced under it. */
  readonly since?: Maybe<Scalars['DateTime']['output']>;
  /** Days that have passed since, each of 24 hours. */
  readonly ageDays?: Maybe<Scalars['Int']['output']>;
  /** How much of it stands. */
  readonly left: Quantity;
};

/** An entry of the ledger, with the balances after it. */
export type QuotaEntry = {
  readonly __typename?: 'QuotaEntry';
  /** Its place in the journal, from 1 on. */
  readonly seq: Scalars['Int']['output'];
  /** What it does, for example ISSUE, RESERVE or COMMIT. */
  readonly kind: LedgerEntryKind;
  /** How much it is about. */
  readonly amount: Quantity;
  /** ISSUE: what of it had been issued ahead, and added nothing. */
  readonly absorbed?: Maybe<Quantity>;
  /** ISSUE: what of it settled advances, and added nothing. */
  readonly settled?: Maybe<Quantity>;
  /** CARRY_FORWARD: what of it goes nowhere, because its time is over. */
  readonly expired?: Maybe<Quantity>;
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
  /** The pool on the other side of the transfer. */
  readonly counterpart?: Maybe<QuotaPool>;
  /** Of what came in or came back: the place of the entry by which it left, in the ledger that it left. */
  readonly counterpartSeq?: Maybe<Scalars['Int']['output']>;
  /** Who did it. */
  readonly act?: Maybe<Act>;
  /** What was left after it. */
  readonly available: Quantity;
  /** What was reserved after it. */
  readonly reserved: Quantity;
  /** What was committed after it. */
  readonly committed: Quantity;
};

/** What an entry of the ledger of a quota does. */
export type LedgerEntryKind =
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
export type QuotaEntryConnection = {
  readonly __typename?: 'QuotaEntryConnection';
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<QuotaEntry>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A page of quota pools. */
export type QuotaPoolConnection = {
  readonly __typename?: 'QuotaPoolConnection';
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<QuotaPool>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** Input of `openQuotaPool`. */
export type OpenQuotaPoolInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the region. */
  readonly regionId: Scalars['ID']['input'];
  /** The calendar year. */
  readonly year: Scalars['Int']['input'];
  /** Of which kind it is. */
  readonly kind: QuotaKind;
  /** How much may be advanced at most; left out: nothing. */
  readonly advanceCap?: InputMaybe<QuantityInput>;
  /**
   * The most that may be advanced, as a share of what the pools of the region were issued the year before, in per cent;
   * given in place of `advanceCap`.
   */
  readonly advanceSharePercent?: InputMaybe<Scalars['Int']['input']>;
  /** Whether it is a reserve of the province, which gives by granted requests alone. */
  readonly isReserve?: Scalars['Boolean']['input'];
  /** Whether it is made up for demonstrations. */
  readonly isDemoData?: Scalars['Boolean']['input'];
};

/** Input of `issueQuota`. */
export type IssueQuotaInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the pool. */
  readonly poolId: Scalars['ID']['input'];
  /** How much. */
  readonly amount: QuantityInput;
  /** Number of the document that says so. */
  readonly documentNumber: Scalars['String']['input'];
  /** Whether it is issued ahead of the plan of the year. */
  readonly ahead?: Scalars['Boolean']['input'];
};

/** Input of `advanceQuota`. */
export type AdvanceQuotaInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the pool. */
  readonly poolId: Scalars['ID']['input'];
  /** How much. */
  readonly amount: QuantityInput;
  /** Number of the document that says so. */
  readonly documentNumber: Scalars['String']['input'];
};

/** Input of `recordLandPreExamination`. */
export type RecordLandPreExaminationInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the project. */
  readonly projectId: Scalars['ID']['input'];
  /** Areas by class of land. */
  readonly areas: SiteAreasInput;
  /** Number of the document that says so. */
  readonly documentNumber: Scalars['String']['input'];
  /** The day on which it was decided. */
  readonly decidedOn: Scalars['Date']['input'];
};

/** Input of `recordLandApplication`. */
export type RecordLandApplicationInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the project. */
  readonly projectId: Scalars['ID']['input'];
  /** Areas by class of land. */
  readonly areas: SiteAreasInput;
  /** Number of the application. */
  readonly documentNumber: Scalars['String']['input'];
  /** The day on which it was submitted. */
  readonly submittedOn: Scalars['Date']['input'];
};

/** Input of `grantAdvanceLand`. */
export type GrantAdvanceLandInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the project. */
  readonly projectId: Scalars['ID']['input'];
  /** How much. */
  readonly area: QuantityInput;
  /** Number of the document that says so. */
  readonly documentNumber: Scalars['String']['input'];
  /** Who granted it. */
  readonly authority: LandAuthority;
  /** The day on which it was granted. */
  readonly grantedOn: Scalars['Date']['input'];
  /** The most that may be granted by the rule of the year, in per cent of the examined area. */
  readonly capPercent?: InputMaybe<Scalars['Int']['input']>;
};

/** What `recordLandPreExamination` and `grantAdvanceLand` answer. */
export type ProjectLandPayload = {
  readonly __typename?: 'ProjectLandPayload';
  /** What the project has of land now. */
  readonly land?: Maybe<ProjectLand>;
  /** Where the change stands in the status feed; follow after it. */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A movement that one person proposed and a second one has to confirm. */
export type QuotaProposal = {
  readonly __typename?: 'QuotaProposal';
  /** The id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** The pool that it is about. */
  readonly pool?: Maybe<QuotaPool>;
  /** TRANSFER_OUT: the pool that would take it. */
  readonly toPool?: Maybe<QuotaPool>;
  /** What it would do. */
  readonly kind: LedgerEntryKind;
  /** How much it would move. */
  readonly amount: Quantity;
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
export type QuotaProposalConnection = {
  readonly __typename?: 'QuotaProposalConnection';
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<QuotaProposal>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** Input of `transferQuota`. */
export type TransferQuotaInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the pool that gives. */
  readonly poolId: Scalars['ID']['input'];
  /** Id of the pool that takes. */
  readonly toPoolId: Scalars['ID']['input'];
  /** How much. */
  readonly amount: QuantityInput;
  /** Number of the document that says so. */
  readonly documentNumber: Scalars['String']['input'];
};

/** Input of `closeQuotaYear`. */
export type CloseQuotaYearInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the pool whose year is over. */
  readonly poolId: Scalars['ID']['input'];
  /** Id of the pool of the next year; left out where what is left may not be used on. */
  readonly toPoolId?: InputMaybe<Scalars['ID']['input']>;
  /** Number of the document that says so. */
  readonly documentNumber: Scalars['String']['input'];
};

/** Input of `confirmQuotaProposal` and `withdrawQuotaProposal`. */
export type ResolveQuotaProposalInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the proposal. */
  readonly proposalId: Scalars['ID']['input'];
};

/** Input of `declineQuotaProposal`. */
export type DeclineQuotaProposalInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the proposal. */
  readonly proposalId: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** Input of `correctQuotaEntry`. */
export type CorrectQuotaEntryInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the pool. */
  readonly poolId: Scalars['ID']['input'];
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
export type QuotaProposalPayload = {
  readonly __typename?: 'QuotaProposalPayload';
  /** The proposal. */
  readonly proposal?: Maybe<QuotaProposal>;
  /** The pool as it stands now. */
  readonly pool?: Maybe<QuotaPool>;
  /** Where the change stands in the status feed; follow after it. */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Input of `settleAdvance`. */
export type SettleAdvanceInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the pool. */
  readonly poolId: Scalars['ID']['input'];
  /** How much. */
  readonly amount: QuantityInput;
  /** Number of the document that says so. */
  readonly documentNumber: Scalars['String']['input'];
};

/** Input of `recallQuota`. */
export type RecallQuotaInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the pool. */
  readonly poolId: Scalars['ID']['input'];
  /** How much. */
  readonly amount: QuantityInput;
  /** Number of the document that says so. */
  readonly documentNumber: Scalars['String']['input'];
};

/** Input of `reserveQuota`. */
export type ReserveQuotaInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the pool. */
  readonly poolId: Scalars['ID']['input'];
  /** Id of the project. */
  readonly projectId: Scalars['ID']['input'];
  /** How much. */
  readonly amount: QuantityInput;
  /** What it is for. */
  readonly purpose: Scalars['String']['input'];
};

/** Input of `commitReservation` and `releaseReservation`. */
export type ResolveReservationInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the pool. */
  readonly poolId: Scalars['ID']['input'];
  /** Id of the reservation. */
  readonly reservationId: Scalars['ID']['input'];
  /** How much; left out: all that is left of the reservation. */
  readonly amount?: InputMaybe<QuantityInput>;
  /** Number of the document that says so. */
  readonly documentNumber?: InputMaybe<Scalars['String']['input']>;
};

/** Input of `extendReservation`. */
export type ExtendReservationInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the pool. */
  readonly poolId: Scalars['ID']['input'];
  /** Id of the reservation. */
  readonly reservationId: Scalars['ID']['input'];
  /** The last day on which it holds. */
  readonly until: Scalars['Date']['input'];
  /** Why it is still needed. */
  readonly reason: Scalars['String']['input'];
};

/** What the mutations of a pool answer. */
export type QuotaPoolPayload = {
  readonly __typename?: 'QuotaPoolPayload';
  /** The pool that holds it. */
  readonly pool?: Maybe<QuotaPool>;
  /** What was proposed, where a second person has to confirm it; null where it was done at once. */
  readonly proposal?: Maybe<QuotaProposal>;
  /** Where the change stands in the status feed; follow after it. */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `reserveQuota`, `commitReservation` and `releaseReservation` answer. */
export type ReservationPayload = {
  readonly __typename?: 'ReservationPayload';
  /** The reservation. */
  readonly reservation?: Maybe<Reservation>;
  /** Where the change stands in the status feed; follow after it. */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Where a request for quota stands. */
export type QuotaRequestStatus =
  /** An office has it and has not decided. */
  | 'OPEN'
  /** A grant was decided and is not carried out yet. */
  | 'GRANTING'
  /** It was granted. */
  | 'GRANTED'
  /** It was declined. */
  | 'DECLINED'
  /** Who asked took it back. */
  | 'WITHDRAWN'
  /** No office answered within its limit. */
  | 'LAPSED';

/** What an office asks of those above it. */
export type QuotaRequest = {
  readonly __typename?: 'QuotaRequest';
  /** The id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** The pool of the office that asks. */
  readonly pool?: Maybe<QuotaPool>;
  /** Id of the region that asks. */
  readonly regionId: Scalars['ID']['output'];
  /** Id of the region whose office has it now. */
  readonly atRegionId: Scalars['ID']['output'];
  /** Of which kind it is. */
  readonly kind: QuotaKind;
  /** The calendar year. */
  readonly year: Scalars['Int']['output'];
  /** How much is asked for. */
  readonly amount: Quantity;
  /** The project that it is for; null where it is for none in particular. */
  readonly project?: Maybe<Project>;
  /** What it is for. */
  readonly purpose: Scalars['String']['output'];
  /** Number of the document that asks for it. */
  readonly documentNumber: Scalars['String']['output'];
  /** The state that it is in. */
  readonly status: QuotaRequestStatus;
  /** When the office that has it is reminded. */
  readonly remindAt: Scalars['DateTime']['output'];
  /** When its leaders are notified. */
  readonly escalateAt: Scalars['DateTime']['output'];
  /** When it ends without an answer. */
  readonly endAt: Scalars['DateTime']['output'];
  /** Every grant that was decided, in order. */
  readonly grants: ReadonlyArray<QuotaGrant>;
  /** What happened to it, in order. */
  readonly steps: ReadonlyArray<QuotaRequestStep>;
};

/** A grant of a request for quota. */
export type QuotaGrant = {
  readonly __typename?: 'QuotaGrant';
  /** How much. */
  readonly amount: Quantity;
  /** Number of the document that says so. */
  readonly documentNumber: Scalars['String']['output'];
  /** Whether it was carried out. */
  readonly outcome: QuotaGrantOutcome;
  /** What a second person has to confirm; null where a reserve holds it. */
  readonly proposalId?: Maybe<Scalars['ID']['output']>;
  /** What the reserve holds for the project; null where it is issued to a pool. */
  readonly reservationId?: Maybe<Scalars['ID']['output']>;
  /** Ids of the requests that stood before it in the order. */
  readonly passedOverIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Why they were passed over; null where none was. */
  readonly passedOverBecause?: Maybe<Scalars['String']['output']>;
  /** Who decided it. */
  readonly act: Act;
};

/** What became of a grant. */
export type QuotaGrantOutcome =
  /** It waits to be confirmed. */
  | 'PENDING'
  /** It was carried out. */
  | 'MADE'
  /** It was not confirmed, or the pool refused it. */
  | 'FAILED';

/** One thing that happened to a request for quota. */
export type QuotaRequestStep = {
  readonly __typename?: 'QuotaRequestStep';
  /** What happened: the type of the event. */
  readonly kind: Scalars['String']['output'];
  /** Id of the region whose office had it then. */
  readonly regionId: Scalars['ID']['output'];
  /** Opinion or reason, where one was given. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Who did it; time itself counts as the system. */
  readonly act: Act;
};

/** A page of requests for quota. */
export type QuotaRequestConnection = {
  readonly __typename?: 'QuotaRequestConnection';
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<QuotaRequest>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** The place of a request in the order in which quota is given. */
export type AllocationPlace = {
  readonly __typename?: 'AllocationPlace';
  /** From 1 on. */
  readonly place: Scalars['Int']['output'];
  /** Id of the request. */
  readonly requestId: Scalars['ID']['output'];
  /** Id of its project; null where it names none. */
  readonly projectId?: Maybe<Scalars['ID']['output']>;
  /** By what it stands behind the one before it; null for the first. */
  readonly behindBy?: Maybe<AllocationCriterion>;
  /** The key lists that its project is on. */
  readonly keyLists: ReadonlyArray<Scalars['String']['output']>;
  /** When the start of its project was verified; null where it is not. */
  readonly startVerifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Points of 100 of the last evaluation of its project; null where it was never evaluated. */
  readonly score?: Maybe<Scalars['String']['output']>;
};

/** What decides which of two requests is served first, in the order in which it counts. */
export type AllocationCriterion =
  /** Whether it names a project. */
  | 'NAMES_PROJECT'
  /** Whether its project is on a key list. */
  | 'KEY_LIST'
  /** Whether the start of its project is verified. */
  | 'VERIFIED_START'
  /** The score of the output of its project. */
  | 'OUTPUT_SCORE'
  /** Which project started earlier. */
  | 'EARLIER_START'
  /** Which request came earlier. */
  | 'EARLIER_REQUEST';

/** What the site of a project yields in a year for the land that it takes. */
export type OutputEvaluation = {
  readonly __typename?: 'OutputEvaluation';
  /** Output of a year. */
  readonly annualOutput: Money;
  /** Tax of a year. */
  readonly annualTax: Money;
  /** How many people work there. */
  readonly jobs: Scalars['Int']['output'];
  /** Energy of a year. */
  readonly annualEnergy: Quantity;
  /** The land that it takes. */
  readonly area: Quantity;
  /** The formula that scored it; every formula stays as it was. */
  readonly formulaVersion: Scalars['Int']['output'];
  /** Points of 100, with two decimals. */
  readonly score: Scalars['String']['output'];
  /** Points of each criterion. */
  readonly parts: ReadonlyArray<OutputPoints>;
  /** Number of the document that says so. */
  readonly documentNumber: Scalars['String']['output'];
  /** Who recorded it. */
  readonly act: Act;
};

/** Points of one criterion of an evaluation. */
export type OutputPoints = {
  readonly __typename?: 'OutputPoints';
  /** The criterion. */
  readonly criterion: OutputCriterion;
  /** Points, with two decimals. */
  readonly points: Scalars['String']['output'];
  /** Points at most. */
  readonly most: Scalars['String']['output'];
};

/** What an evaluation looks at, for each mu of land. */
export type OutputCriterion =
  /** Output of a year. */
  | 'OUTPUT'
  /** Tax of a year. */
  | 'TAX'
  /** People who work there. */
  | 'JOBS'
  /** Energy of a year; less is better. */
  | 'ENERGY';

/** Input of `requestQuota`. */
export type RequestQuotaInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the pool that lacks it. */
  readonly poolId: Scalars['ID']['input'];
  /** How much. */
  readonly amount: QuantityInput;
  /** Id of the project that it is for; left out: for none in particular. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is for. */
  readonly purpose: Scalars['String']['input'];
  /** Number of the document that asks for it. */
  readonly documentNumber: Scalars['String']['input'];
};

/** Input of `passOnQuotaRequest`. */
export type PassOnQuotaRequestInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the request. */
  readonly requestId: Scalars['ID']['input'];
  /** What the office thinks of it. */
  readonly opinion: Scalars['String']['input'];
};

/** Input of `declineQuotaRequest` and `withdrawQuotaRequest`. */
export type EndQuotaRequestInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the request. */
  readonly requestId: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** Input of `grantQuotaRequest`. */
export type GrantQuotaRequestInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the request. */
  readonly requestId: Scalars['ID']['input'];
  /** How much; left out: all that is asked for. */
  readonly amount?: InputMaybe<QuantityInput>;
  /** Number of the document that says so. */
  readonly documentNumber: Scalars['String']['input'];
  /** Id of the reserve that holds it for the project; left out: it is issued to the pool that asked. */
  readonly reservePoolId?: InputMaybe<Scalars['ID']['input']>;
  /** Why those that stand before it in the order are passed over. */
  readonly passedOverBecause?: InputMaybe<Scalars['String']['input']>;
};

/** Input of `evaluateOutput`. */
export type EvaluateOutputInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the project. */
  readonly projectId: Scalars['ID']['input'];
  /** Output of a year. */
  readonly annualOutput: MoneyInput;
  /** Tax of a year. */
  readonly annualTax: MoneyInput;
  /** How many people work there. */
  readonly jobs: Scalars['Int']['input'];
  /** Energy of a year. */
  readonly annualEnergy: QuantityInput;
  /** The land that it takes. */
  readonly area: QuantityInput;
  /** Number of the document that says so. */
  readonly documentNumber: Scalars['String']['input'];
};

/** What the mutations of a request for quota answer. */
export type QuotaRequestPayload = {
  readonly __typename?: 'QuotaRequestPayload';
  /** The request as it stands now. */
  readonly request?: Maybe<QuotaRequest>;
  /** Where the change stands in the status feed; follow after it. */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `evaluateOutput` answers. */
export type OutputEvaluationPayload = {
  readonly __typename?: 'OutputEvaluationPayload';
  /** The evaluation. */
  readonly evaluation?: Maybe<OutputEvaluation>;
  /** Where the change stands in the status feed; follow after it. */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A plan for new construction land that a province published. */
export type PublishedQuotaPlan = {
  readonly __typename?: 'PublishedQuotaPlan';
  /** Id of the region. */
  readonly regionId: Scalars['ID']['output'];
  /** The calendar year. */
  readonly year: Scalars['Int']['output'];
  /** Of which kind it is. */
  readonly kind: QuotaKind;
  /** All of it; null where the source does not say. */
  readonly total?: Maybe<Quantity>;
  /** What was issued ahead of it; null where nothing was published of that. */
  readonly issuedAhead?: Maybe<Quantity>;
  /** What of that was used; null where nothing was published of that. */
  readonly usedAhead?: Maybe<Quantity>;
  /** What of that is left; null where nothing was published of that. */
  readonly leftAhead?: Maybe<Quantity>;
  /** Its parts, as the source names them. */
  readonly parts: ReadonlyArray<PublishedQuotaPart>;
  /** Where it was published. */
  readonly source: Scalars['String']['output'];
};

/** A part of a published plan. */
export type PublishedQuotaPart = {
  readonly __typename?: 'PublishedQuotaPart';
  /** Whether it is a division of the total, or one of its uses. */
  readonly group: PublishedQuotaGroup;
  /** What the source calls it. */
  readonly name: Scalars['String']['output'];
  /** How much; of each, where there are several. */
  readonly amount: Quantity;
  /** Whether the source says that it is at least so much. */
  readonly isAtLeast: Scalars['Boolean']['output'];
  /** How many are given so much each; null for one. */
  readonly memberCount?: Maybe<Scalars['Int']['output']>;
  /** Share of the total in per cent as the source has it; null where it has none. */
  readonly publishedPercent?: Maybe<Scalars['String']['output']>;
  /** Share of the total in per cent as the amounts have it; null without a total. */
  readonly computedPercent?: Maybe<Scalars['String']['output']>;
};

/** What the parts of a published plan are. */
export type PublishedQuotaGroup =
  /** They come to the total. */
  | 'DIVISION'
  /** For what some of it is. */
  | 'USE';

/** Who looks after the land of a project, or of the projects of a list in a region: one person at a time. */
export type LandLiaison = {
  readonly __typename?: 'LandLiaison';
  /** The id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** Id of the person who is or was assigned last. */
  readonly personId: Scalars['ID']['output'];
  /** The person. */
  readonly person?: Maybe<Actor>;
  /** Id of the project; null for a list. */
  readonly projectId?: Maybe<Scalars['ID']['output']>;
  /** The project. */
  readonly project?: Maybe<Project>;
  /** The list whose projects are looked after; null for one project. */
  readonly list?: Maybe<Scalars['String']['output']>;
  /** The region in which they lie. */
  readonly regionId: Scalars['ID']['output'];
  /** Whether the person looks after it today. */
  readonly isServing: Scalars['Boolean']['output'];
  /** Every term, the last one first; at most 20. */
  readonly terms: ReadonlyArray<LiaisonTerm>;
};

/** One time for which somebody is assigned to look after land. */
export type LiaisonTerm = {
  readonly __typename?: 'LiaisonTerm';
  /** Id of the person. */
  readonly personId: Scalars['ID']['output'];
  /** The person. */
  readonly person?: Maybe<Actor>;
  /** The first day. */
  readonly from: Scalars['Date']['output'];
  /** The last day as it was assigned; null where none was set. */
  readonly until?: Maybe<Scalars['Date']['output']>;
  /** Who assigned it, and when. */
  readonly assigned: Act;
  /** The last day where it was ended; null where it was not. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** Why it was ended. */
  readonly endReason?: Maybe<Scalars['String']['output']>;
  /** Who ended it, and when. */
  readonly ended?: Maybe<Act>;
};

/** A page of land liaisons. */
export type LandLiaisonConnection = {
  readonly __typename?: 'LandLiaisonConnection';
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<LandLiaison>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** Input of `assignLandLiaison`: a project, or a list and a region. */
export type AssignLandLiaisonInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the person. */
  readonly personId: Scalars['ID']['input'];
  /** Id of the project; left out: a list is given. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** The list whose projects are looked after; left out: a project is given. */
  readonly list?: InputMaybe<Scalars['String']['input']>;
  /** The region in which the projects of the list lie; given with a list alone. */
  readonly regionId?: InputMaybe<Scalars['ID']['input']>;
  /** The first day. */
  readonly from: Scalars['Date']['input'];
  /** The last day; left out: until it is ended. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** Input of `endLandLiaison`. */
export type EndLandLiaisonInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the land liaison. */
  readonly liaisonId: Scalars['ID']['input'];
  /** The last day. */
  readonly on: Scalars['Date']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** What the mutations of a land liaison answer. */
export type LandLiaisonPayload = {
  readonly __typename?: 'LandLiaisonPayload';
  /** The land liaison as it is now. */
  readonly liaison?: Maybe<LandLiaison>;
  /** Where the change stands in the status feed; follow after it. */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

export type Region = {
  readonly __typename?: 'Region';
  readonly id: Scalars['ID']['output'];
};

export type Step = {
  readonly __typename?: 'Step';
  readonly id: Scalars['ID']['output'];
};

export type Actor = {
  readonly __typename?: 'Actor';
  readonly id: Scalars['ID']['output'];
};
