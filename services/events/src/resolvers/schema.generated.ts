// Generated from schema/events.graphql by `npm run generate`.
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
  readonly troubledStreamsOfEvents?: Maybe<TroubledStreams>;
  /** The status feed by polling; with `waitSeconds` a long poll. */
  readonly events?: Maybe<EventConnection>;
  /** Where the status feed ends now. What is read after it was asked for is at least as new: read, then follow from here. */
  readonly feedHead?: Maybe<Scalars['Cursor']['output']>;
  /**
   * The last entries of a ledger's accounts by their hashes, as they were published on a day and signed page by page.
   * Whoever keeps them sees whether an entry before was changed or taken away since; `npm run check-ledger` does.
   */
  readonly ledgerHeads?: Maybe<ReadonlyArray<LedgerHeadsPage>>;
  /** The webhooks that the caller has registered and not removed, the newest first. */
  readonly webhooks?: Maybe<WebhookConnection>;
  /** A webhook of the caller by its id; null where there is none. */
  readonly webhook?: Maybe<Webhook>;
  /** How e-mail, SMS and the office messenger do; neither whose messages nor what they say. */
  readonly messageChannels?: Maybe<ReadonlyArray<MessageChannelState>>;
};


export type QueryEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: Scalars['Int']['input'];
  waitSeconds?: Scalars['Int']['input'];
};


export type QueryFeedHeadArgs = {
  reached?: InputMaybe<Scalars['Cursor']['input']>;
};


export type QueryLedgerHeadsArgs = {
  ledger: LedgerName;
  day: Scalars['Date']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryWebhooksArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryWebhookArgs = {
  id: Scalars['ID']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Marks some of one's own messages as read, or all up to one. */
  readonly markNotificationsRead?: Maybe<MarkNotificationsReadPayload>;
  /** Has events sent to an address from now on, or from a cursor: those that the caller may see, as long as that is so. */
  readonly registerWebhook?: Maybe<WebhookPayload>;
  /** Changes what is given of a webhook; the rest stays. */
  readonly changeWebhook?: Maybe<WebhookPayload>;
  /** Gives a webhook a new secret; deliveries are signed with the former one too for some hours. */
  readonly rotateWebhookSecret?: Maybe<WebhookPayload>;
  /** Sends nothing more until the webhook is resumed; nothing is lost meanwhile. */
  readonly pauseWebhook?: Maybe<WebhookPayload>;
  /** Goes on where the deliveries stopped; what is held is tried at once. */
  readonly resumeWebhook?: Maybe<WebhookPayload>;
  /** Goes on from behind a cursor, whatever was delivered before; deliveries that are repeated have the same `webhook-id`. */
  readonly replayWebhook?: Maybe<WebhookPayload>;
  /** Sends a made-up event of a type to a webhook, at once and once, also while it is paused. */
  readonly sendTestEvent?: Maybe<SendTestEventPayload>;
  /** Ends a webhook for ever. */
  readonly removeWebhook?: Maybe<WebhookPayload>;
  /** Says which of one's own messages leave the house, and when; what is left out stays. */
  readonly setMessagePreferences?: Maybe<MessagePreferencesPayload>;
  /** Gives an address for one's own messages: a code is sent to it, and until it is verified the former stays. */
  readonly setMessageAddress?: Maybe<MessagePreferencesPayload>;
  /** Verifies an address by the code that was sent to it; a wrong code is counted. */
  readonly verifyMessageAddress?: Maybe<MessagePreferencesPayload>;
  /** Removes an address: nothing more is sent through the channel. */
  readonly removeMessageAddress?: Maybe<MessagePreferencesPayload>;
};


export type MutationMarkNotificationsReadArgs = {
  input: MarkNotificationsReadInput;
};


export type MutationRegisterWebhookArgs = {
  input: RegisterWebhookInput;
};


export type MutationChangeWebhookArgs = {
  input: ChangeWebhookInput;
};


export type MutationRotateWebhookSecretArgs = {
  input: RotateWebhookSecretInput;
};


export type MutationPauseWebhookArgs = {
  input: WebhookInput;
};


export type MutationResumeWebhookArgs = {
  input: WebhookInput;
};


export type MutationReplayWebhookArgs = {
  input: ReplayWebhookInput;
};


export type MutationSendTestEventArgs = {
  input: SendTestEventInput;
};


export type MutationRemoveWebhookArgs = {
  input: WebhookInput;
};


export type MutationSetMessagePreferencesArgs = {
  input: SetMessagePreferencesInput;
};


export type MutationSetMessageAddressArgs = {
  input: SetMessageAddressInput;
};


export type MutationVerifyMessageAddressArgs = {
  input: VerifyMessageAddressInput;
};


export type MutationRemoveMessageAddressArgs = {
  input: RemoveMessageAddressInput;
};

export type Subscription = {
  readonly __typename?: 'Subscription';
  /** What happens, as it happens. */
  readonly statusChanged: StatusEvent;
  /** What happens to one case. */
  readonly caseChanged: StatusEvent;
  /** Changes that carry a colour: of alerts, and of steps and cases whose limits are near or past. */
  readonly lightChanged: StatusEvent;
  /** The messages of the caller, as they come. */
  readonly notificationReceived: ReceivedNotification;
};


export type SubscriptionStatusChangedArgs = {
  filter?: InputMaybe<EventFilter>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


export type SubscriptionCaseChangedArgs = {
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


export type SubscriptionLightChangedArgs = {
  filter?: InputMaybe<EventFilter>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


export type SubscriptionNotificationReceivedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
};

export type Project = {
  readonly __typename?: 'Project';
  readonly id: Scalars['ID']['output'];
  /** What happened to the project. */
  readonly events?: Maybe<EventConnection>;
};


export type ProjectEventsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of events. */
export type EventConnection = {
  readonly __typename?: 'EventConnection';
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<StatusEvent>;
  /** Pass it as `after`, also when the page is empty. */
  readonly endCursor: Scalars['Cursor']['output'];
  /** Whether there are more events by now. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/**
 * A change of a thing, in the shape of CloudEvents. `from` and `to` are as of the event; the typed references are resolved
 * now.
 */
export type StatusEvent = {
  readonly __typename?: 'StatusEvent';
  /** Unique in the feed. */
  readonly id: Scalars['ID']['output'];
  /** Its position in the feed. */
  readonly cursor: Scalars['Cursor']['output'];
  /** For example `step.decided`; all are in `docs/events.md`. */
  readonly type: Scalars['String']['output'];
  /** Names the schema of the type and its version; null for a type that a newer release tells. */
  readonly dataschema?: Maybe<Scalars['String']['output']>;
  /** The service that it comes from. */
  readonly source: Scalars['String']['output'];
  /** When it happened. */
  readonly time: Scalars['DateTime']['output'];
  /** The case, account or thing whose order is kept. */
  readonly subject: Scalars['String']['output'];
  /**
   * The version of the subject that the event tells of: it never falls within a subject, and is equal for events of one
   * change.
   */
  readonly sequence: Scalars['Int']['output'];
  /** Who did it. */
  readonly act?: Maybe<Act>;
  /** The state before. */
  readonly from?: Maybe<Scalars['String']['output']>;
  /** The state after. */
  readonly to?: Maybe<Scalars['String']['output']>;
  /** The colour. */
  readonly light?: Maybe<Light>;
  /** Level of government of the project where its service tells it; else of the office or the region. */
  readonly level?: Maybe<Level>;
  /** Why it is so, in words. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Id of the project. */
  readonly projectId?: Maybe<Scalars['ID']['output']>;
  /** The project. */
  readonly project?: Maybe<Project>;
  /** Id of the case. */
  readonly caseId?: Maybe<Scalars['ID']['output']>;
  /** A case of approvals. */
  readonly approvalCase?: Maybe<ApprovalCase>;
  /** Id of the step. */
  readonly stepId?: Maybe<Scalars['ID']['output']>;
  /** The step of an approval. */
  readonly step?: Maybe<Step>;
  /** Id of the problem. */
  readonly problemId?: Maybe<Scalars['ID']['output']>;
  /** A problem of a project. */
  readonly problem?: Maybe<Problem>;
  /** Id of the alert. */
  readonly alertId?: Maybe<Scalars['ID']['output']>;
  /** The alert. */
  readonly alert?: Maybe<Alert>;
  /** Id of the reservation that it is about; null where it is about none. */
  readonly reservationId?: Maybe<Scalars['ID']['output']>;
  /** The reservation. */
  readonly reservation?: Maybe<Reservation>;
  /** Id of the account of a ledger. */
  readonly account?: Maybe<Scalars['ID']['output']>;
};

/** What events must match; all that is given must hold. */
export type EventFilter = {
  /** Types of events, for example `step.decided`; those that have another name now may be asked for by the earlier one. */
  readonly types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The services that they come from. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Ids of projects. */
  readonly projectIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of cases. */
  readonly caseIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of steps. */
  readonly stepIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of problems. */
  readonly problemIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of accounts of a ledger. */
  readonly accounts?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Lists, by name: what belongs to projects that stand on one of them now, or stood on it when it happened. */
  readonly lists?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Levels of government. */
  readonly levels?: InputMaybe<ReadonlyArray<Level>>;
  /** Only what concerns the caller: as owner, as agent, by the department, or by name. */
  readonly mine?: Scalars['Boolean']['input'];
  /** Ids of regions. */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of departments. */
  readonly departments?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The colours that are asked for. */
  readonly lights?: InputMaybe<ReadonlyArray<Light>>;
};

export type ApprovalCase = {
  readonly __typename?: 'ApprovalCase';
  readonly id: Scalars['ID']['output'];
};

export type Step = {
  readonly __typename?: 'Step';
  readonly id: Scalars['ID']['output'];
};

export type Problem = {
  readonly __typename?: 'Problem';
  readonly id: Scalars['ID']['output'];
};

export type Alert = {
  readonly __typename?: 'Alert';
  readonly id: Scalars['ID']['output'];
};

export type Reservation = {
  readonly __typename?: 'Reservation';
  readonly id: Scalars['ID']['output'];
};

export type Actor = {
  readonly __typename?: 'Actor';
  readonly id: Scalars['ID']['output'];
};

export type Viewer = {
  readonly __typename?: 'Viewer';
  readonly id: Scalars['ID']['output'];
  /** The messages of the person, the newest first. The newest 200 are kept, those that were read for 90 days. */
  readonly notifications?: Maybe<NotificationConnection>;
  /** How many messages are not read. */
  readonly unreadCount?: Maybe<Scalars['Int']['output']>;
  /** Which messages leave the house, and when. */
  readonly messagePreferences?: Maybe<MessagePreferences>;
  /** What was sent to the person, or waits to be, the newest first; the last 500 of each channel. */
  readonly messageDeliveries?: Maybe<MessageDeliveryConnection>;
};


export type ViewerNotificationsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  unreadOnly?: Scalars['Boolean']['input'];
};


export type ViewerMessageDeliveriesArgs = {
  channel?: InputMaybe<MessageChannel>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What an event says to a person whom it concerns. */
export type Notification = {
  readonly __typename?: 'Notification';
  /** The id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** Of which type it is. */
  readonly type: NotificationType;
  /** In Chinese. */
  readonly title: Scalars['String']['output'];
  /** In Chinese. */
  readonly text: Scalars['String']['output'];
  /** When the event happened. */
  readonly at: Scalars['DateTime']['output'];
  /** Whether it was read. */
  readonly isRead: Scalars['Boolean']['output'];
  /** Id of the event. */
  readonly eventId: Scalars['ID']['output'];
  /** Type of the event, for example `step.urged`. */
  readonly eventType: Scalars['String']['output'];
  /** Id of the project. */
  readonly projectId?: Maybe<Scalars['ID']['output']>;
  /** The project. */
  readonly project?: Maybe<Project>;
  /** Id of the case. */
  readonly caseId?: Maybe<Scalars['ID']['output']>;
  /** A case of approvals. */
  readonly approvalCase?: Maybe<ApprovalCase>;
  /** Id of the step. */
  readonly stepId?: Maybe<Scalars['ID']['output']>;
  /** The step of an approval. */
  readonly step?: Maybe<Step>;
};

/** A message with its place in the status feed. */
export type ReceivedNotification = {
  readonly __typename?: 'ReceivedNotification';
  /** Follow after it to miss no later message. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The message; null when newer ones have taken its place. */
  readonly notification?: Maybe<Notification>;
};

/** What a message is about. */
export type NotificationType =
  /** A rung of the ladder. */
  | 'RUNG'
  /** Somebody asks for haste. */
  | 'URGE'
  /** A step was given to the person. */
  | 'ASSIGNMENT'
  /** A department was added as a signer. */
  | 'SIGNING'
  /** A step was copied to the person or the department. */
  | 'COPY'
  /** An opinion is asked for, or was given. */
  | 'CONSULTATION'
  /** For the owner: papers are missing, or a step was not accepted. */
  | 'CORRECTION'
  /** A step was sent back. */
  | 'RETURN'
  /** An outcome document ends. */
  | 'EXPIRY'
  /** Somebody stands in for an officer on leave. */
  | 'SUBSTITUTION'
  /** What is due and late, once a day. */
  | 'DIGEST'
  /** Anything else. */
  | 'OTHER';

/** A page of messages. */
export type NotificationConnection = {
  readonly __typename?: 'NotificationConnection';
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Notification>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** Input of `markNotificationsRead`: exactly one of `ids` and `upTo`. */
export type MarkNotificationsReadInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Ids of at most 200 messages. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Id of a message: it and all before it. */
  readonly upTo?: InputMaybe<Scalars['ID']['input']>;
};

/** What `markNotificationsRead` answers. */
export type MarkNotificationsReadPayload = {
  readonly __typename?: 'MarkNotificationsReadPayload';
  /** The person with what is left unread. */
  readonly viewer?: Maybe<Viewer>;
  /** Where the change stands in the status feed; follow after it. */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/**
 * Where events of the status feed are sent as they come, signed after Standard Webhooks, each a CloudEvent 1.0. In order
 * per subject: a delivery that fails holds back its subject alone and is repeated for days.
 */
export type Webhook = {
  readonly __typename?: 'Webhook';
  /** The id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** Its version, for `ifVersion`. */
  readonly version: Scalars['Int']['output'];
  /** Where events are sent. */
  readonly url: Scalars['String']['output'];
  /** What it is for, in the registrant's words. */
  readonly description: Scalars['String']['output'];
  /** What events must match to be sent. */
  readonly filter: WebhookFilter;
  /** Whether events are sent. */
  readonly status: WebhookStatus;
  /** Why it is paused; null where it is not. */
  readonly pauseReason?: Maybe<WebhookPauseReason>;
  /** Since when it has this status. */
  readonly statusSince: Scalars['DateTime']['output'];
  /** When it was registered. */
  readonly registeredAt: Scalars['DateTime']['output'];
  /** When the secret was made that signs now. */
  readonly secretSetAt: Scalars['DateTime']['output'];
  /** Until when the former secret signs too; null where it does not. */
  readonly formerSecretUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Behind which cursor it went on last, as far as it was noted; a replay may begin there. */
  readonly position?: Maybe<Scalars['Cursor']['output']>;
  /** How many subjects were held last because a delivery of theirs failed; past 100 it is paused. */
  readonly heldSubjects?: Maybe<Scalars['Int']['output']>;
  /** When something was delivered last; null before the first delivery. */
  readonly deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The last 1,000 attempts to deliver, the newest first. */
  readonly attempts?: Maybe<WebhookAttemptConnection>;
};


/**
 * Where events of the status feed are sent as they come, signed after Standard Webhooks, each a CloudEvent 1.0. In order
 * per subject: a delivery that fails holds back its subject alone and is repeated for days.
 */
export type WebhookAttemptsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Whether events are sent to a webhook. */
export type WebhookStatus =
  /** Events are sent. */
  | 'ACTIVE'
  /** Nothing is sent until it is resumed. */
  | 'PAUSED'
  /** The receiver answered 410; it may be resumed. */
  | 'DISABLED'
  /** It was ended for ever. */
  | 'REMOVED';

/** Why a webhook is paused. */
export type WebhookPauseReason =
  /** Its registrant paused it. */
  | 'REGISTRANT'
  /** More than 100 subjects are held; it is resumed by itself with the first delivery that succeeds. */
  | 'HELD_SUBJECTS'
  /** A delivery has failed for days. */
  | 'FAILING'
  /** Its registrant holds no post any more, or the account was withdrawn. */
  | 'NO_ACCESS'
  /** The cursor behind which it would go on is none of the feed any more; replay it from another one. */
  | 'CURSOR_LOST';

/** What events must match to be sent; all that is given must hold. */
export type WebhookFilter = {
  readonly __typename?: 'WebhookFilter';
  /** Types of events; null: all. */
  readonly types?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The services that they come from; null: all. */
  readonly sources?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Ids of projects; null: all. */
  readonly projectIds?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Ids of cases; null: all. */
  readonly caseIds?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Ids of accounts of a ledger; null: all. */
  readonly accounts?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Ids of regions; null: all. */
  readonly regions?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Ids of departments; null: all. */
  readonly departments?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** The colours; null: all. */
  readonly lights?: Maybe<ReadonlyArray<Light>>;
  /** Ids of steps; null: all. */
  readonly stepIds?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Ids of problems; null: all. */
  readonly problemIds?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Lists, by name; null: all. */
  readonly lists?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Levels of government; null: all. */
  readonly levels?: Maybe<ReadonlyArray<Level>>;
  /** Only what concerns the registrant. */
  readonly mine: Scalars['Boolean']['output'];
};

/** One attempt to deliver an event to a webhook. */
export type WebhookAttempt = {
  readonly __typename?: 'WebhookAttempt';
  /** The `webhook-id`: the same for each attempt to deliver the same event. */
  readonly webhookId: Scalars['ID']['output'];
  /** Its number at the webhook; each attempt has the next. */
  readonly number: Scalars['Int']['output'];
  /** Id of the event. */
  readonly eventId: Scalars['ID']['output'];
  /** Type of the event, for example `step.decided`. */
  readonly eventType: Scalars['String']['output'];
  /** The case, account or thing that the event is about. */
  readonly subject: Scalars['String']['output'];
  /** When it was made. */
  readonly at: Scalars['DateTime']['output'];
  /** What it came to. */
  readonly outcome: WebhookOutcome;
  /** Status of the HTTP answer; null where there was none. */
  readonly httpStatus?: Maybe<Scalars['Int']['output']>;
  /** Why it failed; null where it did not. */
  readonly failure?: Maybe<Scalars['String']['output']>;
  /** How long it took, in milliseconds. */
  readonly durationMs: Scalars['Int']['output'];
  /** Whether it was a test that was asked for. */
  readonly isTest: Scalars['Boolean']['output'];
};

/** What an attempt to deliver came to. */
export type WebhookOutcome =
  /** The receiver answered with a status from 200 to 299. */
  | 'DELIVERED'
  /** It is tried again. */
  | 'FAILED'
  /** The receiver answered 410: it wants nothing more. */
  | 'GONE';

/** A ledger whose head hashes are published. */
export type LedgerName =
  /** Quota pools of land, energy and coal. */
  | 'LAND'
  /** Fund batches. */
  | 'FUNDS';

/** A page of the head hashes of a ledger, as it was signed. */
export type LedgerHeadsPage = {
  readonly __typename?: 'LedgerHeadsPage';
  /** 1, 2, 3 ... within the day. */
  readonly page: Scalars['Int']['output'];
  /** True for the last page of the day: without it some are missing. */
  readonly isLast: Scalars['Boolean']['output'];
  /** The heads, by account. */
  readonly heads: ReadonlyArray<LedgerHead>;
  /** All of this as a compact JWS (EdDSA), for whoever verifies it. */
  readonly signed: Scalars['String']['output'];
  /** When it was published. */
  readonly publishedAt: Scalars['DateTime']['output'];
};

/** The last entry of an account: by its hash all entries before it are fixed. */
export type LedgerHead = {
  readonly __typename?: 'LedgerHead';
  /** Id of the account. */
  readonly account: Scalars['String']['output'];
  /** Its number within the account. */
  readonly seq: Scalars['Int']['output'];
  /** Its hash. */
  readonly hash: Scalars['String']['output'];
};

/** A page of webhooks. */
export type WebhookConnection = {
  readonly __typename?: 'WebhookConnection';
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Webhook>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A page of attempts. */
export type WebhookAttemptConnection = {
  readonly __typename?: 'WebhookAttemptConnection';
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<WebhookAttempt>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** Input of `registerWebhook`. */
export type RegisterWebhookInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Where events are sent: `https`, a public address or one of the networks that the deployment allows. */
  readonly url: Scalars['String']['input'];
  /** What it is for. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** What events must match to be sent; left out: all that the caller may see. */
  readonly filter?: InputMaybe<EventFilter>;
  /** From behind this cursor on; left out: from now. */
  readonly after?: InputMaybe<Scalars['Cursor']['input']>;
};

/** Input of `changeWebhook`. */
export type ChangeWebhookInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Id of the webhook. */
  readonly webhookId: Scalars['ID']['input'];
  /** Where events are sent: `https`, a public address or one of the networks that the deployment allows. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** What it is for; left out: it stays. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** What events must match, in place of what they had to; left out: it stays. */
  readonly filter?: InputMaybe<EventFilter>;
};

/** Input of `rotateWebhookSecret`. */
export type RotateWebhookSecretInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the webhook. */
  readonly webhookId: Scalars['ID']['input'];
  /** For how many hours the former secret signs too, 0 to 168. */
  readonly overlapHours?: Scalars['Int']['input'];
};

/** Input of `pauseWebhook`, `resumeWebhook` and `removeWebhook`. */
export type WebhookInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the webhook. */
  readonly webhookId: Scalars['ID']['input'];
  /** Why, in words. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Input of `replayWebhook`. */
export type ReplayWebhookInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the webhook. */
  readonly webhookId: Scalars['ID']['input'];
  /** From behind this cursor on. */
  readonly after: Scalars['Cursor']['input'];
};

/** Input of `sendTestEvent`. */
export type SendTestEventInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the webhook. */
  readonly webhookId: Scalars['ID']['input'];
  /** Type of the event, for example `step.decided`. */
  readonly type: Scalars['String']['input'];
};

/** What the mutations of webhooks answer. */
export type WebhookPayload = {
  readonly __typename?: 'WebhookPayload';
  /** The webhook as it is now. */
  readonly webhook?: Maybe<Webhook>;
  /** The secret of a new webhook, or after a rotation. It is in this answer alone. */
  readonly secret?: Maybe<Scalars['String']['output']>;
  /** Where the change stands in the status feed; follow after it. */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `sendTestEvent` answers. */
export type SendTestEventPayload = {
  readonly __typename?: 'SendTestEventPayload';
  /** The webhook. */
  readonly webhook?: Maybe<Webhook>;
  /** What the attempt came to; null for a repetition, which sends nothing. */
  readonly attempt?: Maybe<WebhookAttempt>;
  /** Where the change stands in the status feed; follow after it. */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A way in which messages leave the house. */
export type MessageChannel =
  /** E-mail. */
  | 'EMAIL'
  /** Short messages to a mobile phone. */
  | 'SMS'
  /** The messenger of the office. */
  | 'MESSENGER';

/** The language of messages that leave the house. */
export type MessageLanguage =
  /** Chinese. */
  | 'ZH'
  /** English; names of items and projects stay Chinese. */
  | 'EN';

/** On which days messages come. */
export type MessageDays =
  /** On all days. */
  | 'ALL_DAYS'
  /** On working days; days of rest are quiet from morning to night. */
  | 'WORKING_DAYS';

/**
 * Which messages of a person leave the house, where to and when. Messages that come in quiet hours are collected and sent
 * in one at their end.
 */
export type MessagePreferences = {
  readonly __typename?: 'MessagePreferences';
  /** Its version, for `ifVersion`; 0 where nothing was set yet. */
  readonly version: Scalars['Int']['output'];
  /** In which language messages are written. */
  readonly language: MessageLanguage;
  /** When no messages come; null = they come at any hour. */
  readonly quietHours?: Maybe<QuietHours>;
  /** Whether what is overdue or red comes in quiet hours too. */
  readonly urgentPassesQuietHours: Scalars['Boolean']['output'];
  /** What holds for each channel. */
  readonly channels: ReadonlyArray<MessageChannelPreferences>;
};

/** When no messages come, by the clock of China. */
export type QuietHours = {
  readonly __typename?: 'QuietHours';
  /** From this time of the day on, HH:MM. */
  readonly from: Scalars['String']['output'];
  /** Until this time of the day, HH:MM; before `from`: of the next day. */
  readonly until: Scalars['String']['output'];
  /** On which days messages come. */
  readonly deliverOn: MessageDays;
};

/** What a person wants through one channel. */
export type MessageChannelPreferences = {
  readonly __typename?: 'MessageChannelPreferences';
  /** The channel. */
  readonly channel: MessageChannel;
  /** Whether the deployment offers it. */
  readonly isOffered: Scalars['Boolean']['output'];
  /** The verified address to which messages go; null where there is none. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** An address that waits for its code; null where none does. */
  readonly pendingAddress?: Maybe<Scalars['String']['output']>;
  /** Until when its code verifies; null where a new one is needed. */
  readonly codeExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many wrong codes are still allowed; null where a new one is needed. */
  readonly triesLeft?: Maybe<Scalars['Int']['output']>;
  /** Types of messages that come one by one. */
  readonly atOnce: ReadonlyArray<NotificationType>;
  /** Types of messages that come collected once a day; what is in neither list does not come. */
  readonly inDigest: ReadonlyArray<NotificationType>;
};

/** A message, or a code, on its way out of the house. */
export type MessageDelivery = {
  readonly __typename?: 'MessageDelivery';
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** Through which channel. */
  readonly channel: MessageChannel;
  /** Type of the message; null for a code that verifies an address. */
  readonly type?: Maybe<NotificationType>;
  /** Id of the message in the mailbox; null for a code. */
  readonly notificationId?: Maybe<Scalars['ID']['output']>;
  /** What became of it. */
  readonly status: MessageDeliveryStatus;
  /** Since when it was to be sent. */
  readonly since: Scalars['DateTime']['output'];
  /** How often it was tried. */
  readonly attempts: Scalars['Int']['output'];
  /** When it was tried last; null where it was not. */
  readonly attemptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was taken over by the channel; null where it was not. */
  readonly deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was not sent, or not at the last try; null where it was. */
  readonly failure?: Maybe<Scalars['String']['output']>;
  /** The id under which it is sent, the same from try to try; what was collected in one has one. */
  readonly messageId?: Maybe<Scalars['ID']['output']>;
};

/** What became of a message on its way out of the house. */
export type MessageDeliveryStatus =
  /** It is still to be sent, or tried again. */
  | 'WAITING'
  /** The channel has taken it over. */
  | 'DELIVERED'
  /** The receiver refused it, or it failed for days. */
  | 'GIVEN_UP'
  /** There is no reason to send it any more: it was read, or the address was removed. */
  | 'CANCELLED';

/** A page of deliveries. */
export type MessageDeliveryConnection = {
  readonly __typename?: 'MessageDeliveryConnection';
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<MessageDelivery>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** How a channel does. Counts go up to 10,000. */
export type MessageChannelState = {
  readonly __typename?: 'MessageChannelState';
  /** The channel. */
  readonly channel: MessageChannel;
  /** Whether the deployment offers it. */
  readonly isOffered: Scalars['Boolean']['output'];
  /** Whether it did not answer lately, as far as the process that was asked knows. */
  readonly isDown: Scalars['Boolean']['output'];
  /** How many messages wait, among them those of quiet hours and digests. */
  readonly waiting: Scalars['Int']['output'];
  /** How many of those were tried and failed. */
  readonly failing: Scalars['Int']['output'];
  /** How many were given up. */
  readonly givenUp: Scalars['Int']['output'];
  /** Since when the oldest of those that failed waits; null where none does. */
  readonly failingSince?: Maybe<Scalars['DateTime']['output']>;
  /** Why that one failed last; null where none did. */
  readonly failure?: Maybe<Scalars['String']['output']>;
};

/** Input of `setMessagePreferences`. */
export type SetMessagePreferencesInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** In which language messages are written; left out: it stays. */
  readonly language?: InputMaybe<MessageLanguage>;
  /** When no messages come; left out: it stays. */
  readonly quietHours?: InputMaybe<QuietHoursInput>;
  /** True: messages come at any hour; given without `quietHours`. */
  readonly atAnyHour?: Scalars['Boolean']['input'];
  /** Whether what is overdue or red comes in quiet hours too; left out: it stays. */
  readonly urgentPassesQuietHours?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which messages come through which channel; channels that are left out stay as they are. */
  readonly channels?: InputMaybe<ReadonlyArray<MessageKindsInput>>;
};

/** When no messages come, by the clock of China. */
export type QuietHoursInput = {
  /** From this time of the day on, HH:MM. */
  readonly from: Scalars['String']['input'];
  /** Until this time of the day, HH:MM; before `from`: of the next day; the same: no hours, but days of rest may be quiet. */
  readonly until: Scalars['String']['input'];
  /** On which days messages come. */
  readonly deliverOn?: MessageDays;
};

/** Which messages come through a channel; what is in neither list does not come. */
export type MessageKindsInput = {
  /** The channel. */
  readonly channel: MessageChannel;
  /** Types of messages that come one by one. */
  readonly atOnce: ReadonlyArray<NotificationType>;
  /** Types of messages that come collected once a day. */
  readonly inDigest: ReadonlyArray<NotificationType>;
};

/** Input of `setMessageAddress`. */
export type SetMessageAddressInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The channel. */
  readonly channel: MessageChannel;
  /** An e-mail address, a mobile number, or an account of the messenger. */
  readonly address: Scalars['String']['input'];
};

/** Input of `verifyMessageAddress`. */
export type VerifyMessageAddressInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The channel. */
  readonly channel: MessageChannel;
  /** The six digits that were sent to the address. */
  readonly code: Scalars['String']['input'];
};

/** Input of `removeMessageAddress`. */
export type RemoveMessageAddressInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The channel. */
  readonly channel: MessageChannel;
};

/** What the mutations of message preferences answer. */
export type MessagePreferencesPayload = {
  readonly __typename?: 'MessagePreferencesPayload';
  /** The preferences as they are now. */
  readonly preferences?: Maybe<MessagePreferences>;
  /** Where the change stands in the status feed; follow after it. */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};
