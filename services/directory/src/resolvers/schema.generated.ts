// Generated from schema/directory.graphql by `npm run generate`.
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
  readonly troubledStreamsOfDirectory?: Maybe<TroubledStreams>;
  /** Who is asking; null when not signed in. */
  readonly me?: Maybe<Viewer>;
  /** A region by its id or by its GB/T 2260 code; give exactly one. */
  readonly region?: Maybe<Region>;
  /** The regions right below one, or all. */
  readonly regions?: Maybe<RegionConnection>;
  /** Departments, of one region or by their code. */
  readonly departments?: Maybe<DepartmentConnection>;
  /** A department. */
  readonly department?: Maybe<Department>;
  /** A person. */
  readonly actor?: Maybe<Actor>;
  /** Organisations, such as project owners. */
  readonly organisations?: Maybe<OrganisationConnection>;
  /** An organisation. */
  readonly organisation?: Maybe<Organisation>;
  /** The service accounts of the caller's region. */
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
  /** Registers a department, or changes one. */
  readonly putDepartment?: Maybe<DepartmentPayload>;
  /**
   * Registers a person with the posts held, or changes both. Nobody changes an own entry; OPERATOR is given by operators
   * alone, to officers of a department.
   */
  readonly putActor?: Maybe<ActorPayload>;
  /** Registers an organisation. */
  readonly registerOrganisation?: Maybe<OrganisationPayload>;
  /** Registers leave and who stands in; by the officer, the head of the department or an operator. */
  readonly putSubstitution?: Maybe<SubstitutionPayload>;
  /** Ends a substitution before its last day. */
  readonly endSubstitution?: Maybe<SubstitutionPayload>;
  /** Registers a service account, or changes one. A new one is given a secret, which is answered once. */
  readonly putServiceAccount?: Maybe<ServiceAccountPayload>;
  /** Gives a service account a new secret; the former one is good for nothing from now on. */
  readonly rotateServiceAccountSecret?: Maybe<ServiceAccountPayload>;
  /** Withdraws a service account for ever; its tokens end within seconds. */
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

/** The person who is asking. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** Id of the person, which is the subject of the token. */
  readonly id: Scalars['ID']['output'];
  /** The person's entry of the directory; null where the directory lists none. */
  readonly actor?: Maybe<Actor>;
  /** The posts held. */
  readonly posts: ReadonlyArray<Scalars['String']['output']>;
  /** Who stands in for the viewer, and when; the last registered first. */
  readonly substitutions: ReadonlyArray<Substitution>;
  /** Whose work the viewer does, or will do. */
  readonly substitutesFor: ReadonlyArray<Substitution>;
  /** Id of the department where the person works. */
  readonly departmentId?: Maybe<Scalars['ID']['output']>;
  /** The department where the person works. */
  readonly department?: Maybe<Department>;
  /** GB/T 2260 code of the person's region. */
  readonly regionCode?: Maybe<Scalars['String']['output']>;
  /** Id of the organisation of a person of an owner. */
  readonly organisationId?: Maybe<Scalars['ID']['output']>;
  /** The organisation of a person of an owner. */
  readonly organisation?: Maybe<Organisation>;
};

/** An administrative division, as GB/T 2260 lists it. */
export type Region = {
  readonly __typename?: 'Region';
  /** The id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** Code of GB/T 2260, six digits. */
  readonly code: Scalars['String']['output'];
  /** Name in Chinese. */
  readonly name: Scalars['String']['output'];
  /** Name in English. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** The level of government. */
  readonly level: Level;
  /** The region right above; null for the topmost. */
  readonly parent?: Maybe<Region>;
};

/** A page of regions. */
export type RegionConnection = {
  readonly __typename?: 'RegionConnection';
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Region>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** An office of a region. A catalogue names departments by code; a case finds the one of its project's region. */
export type Department = {
  readonly __typename?: 'Department';
  /** The id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** The code by which catalogues name it. */
  readonly code: Scalars['String']['output'];
  /** Name in Chinese. */
  readonly name: Scalars['String']['output'];
  /** Name in English. */
  readonly nameEn: Scalars['String']['output'];
  /** Id of the region whose office it is. */
  readonly regionId: Scalars['ID']['output'];
  /** The region whose office it is. */
  readonly region?: Maybe<Region>;
  /** The head of the department. */
  readonly head?: Maybe<Actor>;
  /** The leader of the government in whose charge it is. */
  readonly leaderInCharge?: Maybe<Actor>;
  /** Everybody who works there. */
  readonly officers: ReadonlyArray<Actor>;
};

/** A page of departments. */
export type DepartmentConnection = {
  readonly __typename?: 'DepartmentConnection';
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Department>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** An officer, or a person of an owner. */
export type Actor = {
  readonly __typename?: 'Actor';
  /** The id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** Name of the person. */
  readonly name: Scalars['String']['output'];
  /** The department where the person works. */
  readonly department?: Maybe<Department>;
  /** The organisation of a person of an owner. */
  readonly organisation?: Maybe<Organisation>;
  /** The posts held. */
  readonly posts: ReadonlyArray<Post>;
  /** Who stands in for the person, and when; the last registered first, at most 100. */
  readonly substitutions: ReadonlyArray<Substitution>;
};

/** Who does an officer's work during leave. */
export type Substitution = {
  readonly __typename?: 'Substitution';
  /** The id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** Id of the officer on leave. */
  readonly officerId: Scalars['ID']['output'];
  /** The officer on leave. */
  readonly officer?: Maybe<Actor>;
  /** Id of the officer who stands in. */
  readonly substituteId: Scalars['ID']['output'];
  /** The officer who stands in. */
  readonly substitute?: Maybe<Actor>;
  /** The first day of it. */
  readonly from: Scalars['Date']['output'];
  /** The last day of it. */
  readonly to: Scalars['Date']['output'];
  /** Why, in words. */
  readonly reason: Scalars['String']['output'];
  /** Who registered it. */
  readonly registeredBy?: Maybe<Actor>;
  /** Whether it holds at this moment. */
  readonly isInEffect: Scalars['Boolean']['output'];
  /** When it was ended before its last day. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Input of `putSubstitution`. */
export type PutSubstitutionInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the officer on leave. */
  readonly officerId: Scalars['ID']['input'];
  /**
   * Id of an officer of the same department who holds the posts in question, is not on leave, and is not who registers the
   * leave.
   */
  readonly substituteId: Scalars['ID']['input'];
  /** The first day of it. */
  readonly from: Scalars['Date']['input'];
  /** The last day of it, at most 366 days after the first. */
  readonly to: Scalars['Date']['input'];
  /** Why, in words. */
  readonly reason: Scalars['String']['input'];
};

/** Input of `endSubstitution`. */
export type EndSubstitutionInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the substitution. */
  readonly substitutionId: Scalars['ID']['input'];
  /** Why, in words. */
  readonly reason: Scalars['String']['input'];
};

/** What `putSubstitution` and `endSubstitution` answer. */
export type SubstitutionPayload = {
  readonly __typename?: 'SubstitutionPayload';
  /** The substitution as it is now. */
  readonly substitution?: Maybe<Substitution>;
  /** Where the change stands in the status feed; follow after it. */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A project owner or another organisation. */
export type Organisation = {
  readonly __typename?: 'Organisation';
  /** The id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** Name in Chinese. */
  readonly name: Scalars['String']['output'];
  /** Unified social credit code of the organisation, 18 characters. */
  readonly creditCode?: Maybe<Scalars['String']['output']>;
  /** Whether there is a record of bad credit that was not repaired. */
  readonly hasBadCredit: Scalars['Boolean']['output'];
  /** Whether it was made up for demonstrations. */
  readonly isDemoData: Scalars['Boolean']['output'];
};

/** A page of organisations. */
export type OrganisationConnection = {
  readonly __typename?: 'OrganisationConnection';
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Organisation>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** Input of `putDepartment`. */
export type PutDepartmentInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Id of the region. */
  readonly regionId: Scalars['ID']['input'];
  /** Capital letters and digits, as catalogues name it. */
  readonly code: Scalars['String']['input'];
  /** Name in Chinese. */
  readonly name: Scalars['String']['input'];
  /** Name in English. */
  readonly nameEn: Scalars['String']['input'];
  /** Id of the head; left out: the head stays, null: nobody. */
  readonly headId?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the leader in charge; left out: the leader stays, null: nobody. */
  readonly leaderInChargeId?: InputMaybe<Scalars['ID']['input']>;
};

/** What `putDepartment` answers. */
export type DepartmentPayload = {
  readonly __typename?: 'DepartmentPayload';
  /** A department. */
  readonly department?: Maybe<Department>;
  /** Where the change stands in the status feed; follow after it. */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Input of `putActor`. */
export type PutActorInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Id of the person, which is the subject of the token. */
  readonly id: Scalars['ID']['input'];
  /** Name of the person. */
  readonly name: Scalars['String']['input'];
  /** Id of the department; left out: it stays. */
  readonly departmentId?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the organisation of a person of an owner; left out: it stays. */
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** The posts held. */
  readonly posts: ReadonlyArray<Post>;
};

/** What `putActor` answers. */
export type ActorPayload = {
  readonly __typename?: 'ActorPayload';
  /** A person. */
  readonly actor?: Maybe<Actor>;
  /** Where the change stands in the status feed; follow after it. */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Input of `registerOrganisation`. */
export type RegisterOrganisationInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Name in Chinese. */
  readonly name: Scalars['String']['input'];
  /** Unified social credit code, 18 characters. */
  readonly creditCode?: InputMaybe<Scalars['String']['input']>;
  /** Whether there is a record of bad credit that was not repaired. */
  readonly hasBadCredit?: Scalars['Boolean']['input'];
};

/** A program of an integrator, which reads what is declared here and changes nothing. */
export type ServiceAccount = {
  readonly __typename?: 'ServiceAccount';
  /** The `client_id` at the token endpoint. */
  readonly id: Scalars['ID']['output'];
  /** Name in Chinese. */
  readonly name: Scalars['String']['output'];
  /** Id of the region that it reads of, with what lies inside. */
  readonly regionId: Scalars['ID']['output'];
  /** The services whose things it reads. */
  readonly scopes: ReadonlyArray<ServiceScope>;
  /** When the secret was made that holds now. */
  readonly secretSetAt: Scalars['DateTime']['output'];
  /** When it was withdrawn; null while it is in use. */
  readonly withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

/** The services whose things a service account reads. */
export type ServiceScope =
  /** Projects and what belongs to them. */
  | 'PROJECTS'
  /** Cases, steps and catalogues. */
  | 'APPROVALS'
  /** Alerts and problems. */
  | 'SUPERVISION'
  /** Quota pools and reservations. */
  | 'LAND'
  /** Batches of money, and what they hold for projects. */
  | 'FUNDS'
  /** Events of the services that are named beside it. */
  | 'EVENTS';

/** A page of service accounts. */
export type ServiceAccountConnection = {
  readonly __typename?: 'ServiceAccountConnection';
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<ServiceAccount>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** Input of `putServiceAccount`. */
export type PutServiceAccountInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** `service-` and then small letters, digits and hyphens. */
  readonly id: Scalars['ID']['input'];
  /** Name in Chinese. */
  readonly name: Scalars['String']['input'];
  /** Id of the region that it reads of. */
  readonly regionId: Scalars['ID']['input'];
  /** The services whose things it reads. */
  readonly scopes: ReadonlyArray<ServiceScope>;
};

/** Input of `rotateServiceAccountSecret` and `withdrawServiceAccount`. */
export type ServiceAccountInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the service account. */
  readonly serviceAccountId: Scalars['ID']['input'];
  /** Why, in words. */
  readonly reason: Scalars['String']['input'];
};

/** What the mutations of service accounts answer. */
export type ServiceAccountPayload = {
  readonly __typename?: 'ServiceAccountPayload';
  /** The account as it is now. */
  readonly serviceAccount?: Maybe<ServiceAccount>;
  /** The secret of a new account, or after a change of it. It is in this answer alone, since nobody keeps it. */
  readonly secret?: Maybe<Scalars['String']['output']>;
  /** Where the change stands in the status feed; follow after it. */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `registerOrganisation` answers. */
export type OrganisationPayload = {
  readonly __typename?: 'OrganisationPayload';
  /** An organisation. */
  readonly organisation?: Maybe<Organisation>;
  /** Where the change stands in the status feed; follow after it. */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};
