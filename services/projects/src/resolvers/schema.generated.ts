// Generated from schema/projects.graphql by `npm run generate`.
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
  readonly troubledStreamsOfProjects?: Maybe<TroubledStreams>;
  /** A project by its id or by its national code; give exactly one. */
  readonly project?: Maybe<Project>;
  /** The projects that the caller may see. */
  readonly projects?: Maybe<ProjectConnection>;
  /** A list that an office declared. */
  readonly projectList?: Maybe<ProjectList>;
  /** The lists that offices of the caller's region declared, by id. */
  readonly projectLists?: Maybe<ProjectListConnection>;
  /** A selection of projects with its runs. */
  readonly projectSelection?: Maybe<ProjectSelection>;
  /** The selections of the caller's region, by id. */
  readonly projectSelections?: Maybe<ProjectSelectionConnection>;
  /**
   * What reports published: the four reports in the order in which it stands there, then what keepers of funds of the
   * caller's region recorded.
   */
  readonly publishedFigures?: Maybe<PublishedFigureConnection>;
  /** An event at which projects start together. */
  readonly startEvent?: Maybe<StartEvent>;
  /** The events of a region at which projects start together, the newest first; what was withdrawn is not among them. */
  readonly startEvents?: Maybe<StartEventConnection>;
  /** A tour from project to project. */
  readonly tour?: Maybe<Tour>;
  /** The tours of a region, the newest first; what was withdrawn is not among them. */
  readonly tours?: Maybe<TourConnection>;
  /** An existing asset that may be revived. */
  readonly existingAsset?: Maybe<ExistingAsset>;
  /** The ledger of existing assets of the caller's region, by id. */
  readonly existingAssets?: Maybe<ExistingAssetConnection>;
  /** The evaluation of a completed project. */
  readonly completionEvaluation?: Maybe<CompletionEvaluation>;
  /** The evaluations of completed projects of the caller's region, by id. */
  readonly completionEvaluations?: Maybe<CompletionEvaluationConnection>;
  /** The library of exemplary cases, of all regions, by id. */
  readonly exemplaryCases?: Maybe<CompletionEvaluationConnection>;
  /** How many projects were due to start, be in statistics and be completed, and did; for each group, as of any past day. */
  readonly portfolio?: Maybe<ReadonlyArray<PortfolioRow>>;
  /** What an import of a table would do, without doing it. */
  readonly previewImport?: Maybe<ImportPreview>;
  /** An import of a table, while it runs and afterwards. */
  readonly projectImport?: Maybe<ProjectImport>;
  /** The imports of the caller's region, by id. */
  readonly projectImports?: Maybe<ProjectImportConnection>;
  /** An address under which a table of what the caller sees is downloaded; good for some minutes. */
  readonly exportTable?: Maybe<ExportedTable>;
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


export type QueryProjectListArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProjectListsArgs = {
  keeping?: InputMaybe<ListKeeping>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProjectSelectionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProjectSelectionsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPublishedFiguresArgs = {
  report?: InputMaybe<Scalars['String']['input']>;
  regionId?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryStartEventArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStartEventsArgs = {
  region?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTourArgs = {
  id: Scalars['ID']['input'];
};


export type QueryToursArgs = {
  region?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryExistingAssetArgs = {
  id: Scalars['ID']['input'];
};


export type QueryExistingAssetsArgs = {
  stage?: InputMaybe<AssetStage>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCompletionEvaluationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCompletionEvaluationsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryExemplaryCasesArgs = {
  region?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPortfolioArgs = {
  filter?: InputMaybe<ProjectFilter>;
  groupBy?: GroupBy;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  includeDemo?: Scalars['Boolean']['input'];
};


export type QueryPreviewImportArgs = {
  input: ImportTableInput;
};


export type QueryProjectImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProjectImportsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryExportTableArgs = {
  content: ExportContent;
  format?: ExportFormat;
  filter?: InputMaybe<ProjectFilter>;
  groupBy?: GroupBy;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
  withEnglish?: Scalars['Boolean']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Registers a project. */
  readonly registerProject?: Maybe<ProjectPayload>;
  /** Imports records of projects; each record stands or falls alone. */
  readonly importProjects?: Maybe<ImportProjectsPayload>;
  /** Changes the facts of a project, or its batch. */
  readonly updateProject?: Maybe<ProjectPayload>;
  /** Classifies a project in the library; what is left out stays. */
  readonly classifyProject?: Maybe<ProjectPayload>;
  /** Scores one criterion of the joint appraisal of a new project; a person's later score takes the place of the earlier. */
  readonly scoreIntake?: Maybe<ProjectPayload>;
  /** Decides on a new project whose every criterion is scored; nobody decides on what he alone scored. */
  readonly decideIntake?: Maybe<ProjectPayload>;
  /** Supplies what a checklist asks of the projects of a region; a later supply takes the place of the earlier. */
  readonly supplyChecklist?: Maybe<ChecklistPayload>;
  /** Answers one thing that a checklist asks of a project; what is met needs evidence. */
  readonly answerChecklist?: Maybe<ProjectPayload>;
  /** Drafts the plan of a project until its start, or a new version of it: the task, the days, the order of steps. */
  readonly draftPreliminaryPlan?: Maybe<PreliminaryPlanPayload>;
  /** Takes the plan that holds as the baseline, once for ever: what is planned later is held against it. */
  readonly baselinePreliminaryPlan?: Maybe<PreliminaryPlanPayload>;
  /** Reports the day on which a step of the plan was done, with evidence; a later report takes the place of the earlier. */
  readonly completePlanStep?: Maybe<PreliminaryPlanPayload>;
  /** Declares a list of projects, which a rule keeps or which is kept by hand. */
  readonly declareProjectList?: Maybe<ProjectListPayload>;
  /** Changes the rule by which a list keeps its members, from today on. */
  readonly changeProjectListRule?: Maybe<ProjectListPayload>;
  /** Closes a list: its members leave it today. */
  readonly closeProjectList?: Maybe<ProjectListPayload>;
  /** Selects projects of a region by a rule; each run is kept as a version with what it looked at and what came of it. */
  readonly runSelection?: Maybe<SelectionPayload>;
  /** Enters a project in a list from a day on; a list that was declared has to be kept by hand. */
  readonly enterList?: Maybe<ProjectPayload>;
  /** Takes a project from a list from a day on. */
  readonly leaveList?: Maybe<ProjectPayload>;
  /** Sets the planned day of a milestone. */
  readonly planMilestone?: Maybe<ProjectPayload>;
  /** Reports the actual day of a milestone, with evidence. */
  readonly reportMilestone?: Maybe<ProjectPayload>;
  /** A second person verifies what was reported. */
  readonly verifyMilestone?: Maybe<ProjectPayload>;
  /**
   * Assesses one dimension of readiness: planning and space by the keeper of land, money by the keeper of funds,
   * relocation by the registrar or the dispatcher. The newest assessment holds.
   */
  readonly assessReadiness?: Maybe<ProjectPayload>;
  /** Sets the planned investment of a year. */
  readonly planYear?: Maybe<ProjectPayload>;
  /** Reports the investment of a month; a correction is a new version of the month. */
  readonly reportInvestment?: Maybe<ProjectPayload>;
  /** Takes a milestone back that was reported or verified; what it was is kept, and it may be reported anew. */
  readonly undoMilestone?: Maybe<ProjectPayload>;
  /** Sets the stages of the planned investment; those before are kept as versions. */
  readonly planStages?: Maybe<ProjectPayload>;
  /** Says from which day on works stand still. */
  readonly suspendWork?: Maybe<ProjectPayload>;
  /** Says on which day works were resumed. */
  readonly resumeWork?: Maybe<ProjectPayload>;
  /** Reports how far works have come, in a unit of their own. */
  readonly reportProgress?: Maybe<ProjectPayload>;
  /** States why the report of a month is missing or late. */
  readonly stateExcuse?: Maybe<ProjectPayload>;
  /** Approves a stated excuse until a day; another person than who stated it. */
  readonly approveExcuse?: Maybe<ProjectPayload>;
  /** Records an event at which projects start together, or records it anew with a reason. */
  readonly recordStartEvent?: Maybe<StartEventPayload>;
  /** Withdraws an event that never took place; it counts no more. */
  readonly withdrawStartEvent?: Maybe<StartEventPayload>;
  /** Records a tour with its stops, or records it anew with a reason. */
  readonly recordTour?: Maybe<TourPayload>;
  /** Withdraws a tour that never took place; it counts no more. */
  readonly withdrawTour?: Maybe<TourPayload>;
  /** Records an existing asset in the ledger, or records it anew with a reason. */
  readonly recordExistingAsset?: Maybe<ExistingAssetPayload>;
  /** Moves the revival of an asset to another stage. */
  readonly moveExistingAsset?: Maybe<ExistingAssetPayload>;
  /** Evaluates a completed project in five dimensions, or evaluates it anew with a reason. */
  readonly evaluateCompletion?: Maybe<CompletionEvaluationPayload>;
  /** Marks an evaluation as an exemplary case, or takes the mark off; another person than who evaluated it. */
  readonly markExemplary?: Maybe<CompletionEvaluationPayload>;
  /** Tells what happened to a project of a demonstration, with the days on which it counts as recorded. */
  readonly recordDemonstration?: Maybe<ProjectPayload>;
  /** Starts to import a table, which then goes on by itself; each row stands or falls alone. */
  readonly startImport?: Maybe<ImportPayload>;
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


export type MutationClassifyProjectArgs = {
  input: ClassifyProjectInput;
};


export type MutationScoreIntakeArgs = {
  input: ScoreIntakeInput;
};


export type MutationDecideIntakeArgs = {
  input: DecideIntakeInput;
};


export type MutationSupplyChecklistArgs = {
  input: SupplyChecklistInput;
};


export type MutationAnswerChecklistArgs = {
  input: AnswerChecklistInput;
};


export type MutationDraftPreliminaryPlanArgs = {
  input: DraftPreliminaryPlanInput;
};


export type MutationBaselinePreliminaryPlanArgs = {
  input: BaselinePreliminaryPlanInput;
};


export type MutationCompletePlanStepArgs = {
  input: CompletePlanStepInput;
};


export type MutationDeclareProjectListArgs = {
  input: DeclareProjectListInput;
};


export type MutationChangeProjectListRuleArgs = {
  input: ChangeProjectListRuleInput;
};


export type MutationCloseProjectListArgs = {
  input: CloseProjectListInput;
};


export type MutationRunSelectionArgs = {
  input: RunSelectionInput;
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


export type MutationAssessReadinessArgs = {
  input: AssessReadinessInput;
};


export type MutationPlanYearArgs = {
  input: PlanYearInput;
};


export type MutationReportInvestmentArgs = {
  input: ReportInvestmentInput;
};


export type MutationUndoMilestoneArgs = {
  input: UndoMilestoneInput;
};


export type MutationPlanStagesArgs = {
  input: PlanStagesInput;
};


export type MutationSuspendWorkArgs = {
  input: SuspendWorkInput;
};


export type MutationResumeWorkArgs = {
  input: ResumeWorkInput;
};


export type MutationReportProgressArgs = {
  input: ReportProgressInput;
};


export type MutationStateExcuseArgs = {
  input: StateExcuseInput;
};


export type MutationApproveExcuseArgs = {
  input: ApproveExcuseInput;
};


export type MutationRecordStartEventArgs = {
  input: RecordStartEventInput;
};


export type MutationWithdrawStartEventArgs = {
  input: WithdrawStartEventInput;
};


export type MutationRecordTourArgs = {
  input: RecordTourInput;
};


export type MutationWithdrawTourArgs = {
  input: WithdrawTourInput;
};


export type MutationRecordExistingAssetArgs = {
  input: RecordExistingAssetInput;
};


export type MutationMoveExistingAssetArgs = {
  input: MoveExistingAssetInput;
};


export type MutationEvaluateCompletionArgs = {
  input: EvaluateCompletionInput;
};


export type MutationMarkExemplaryArgs = {
  input: MarkExemplaryInput;
};


export type MutationRecordDemonstrationArgs = {
  input: RecordDemonstrationInput;
};


export type MutationStartImportArgs = {
  input: StartImportInput;
};

/** The one record of a project, which every subgraph extends. */
export type Project = {
  readonly __typename?: 'Project';
  /** The id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** The national code of the investment project; null until it is known. */
  readonly code?: Maybe<Scalars['ProjectCode']['output']>;
  /** Grows by one with every change. */
  readonly version: Scalars['Int']['output'];
  /** Name in Chinese. */
  readonly name: Scalars['String']['output'];
  /** Name in English. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Id of the region. */
  readonly regionId: Scalars['ID']['output'];
  /** The region. */
  readonly region?: Maybe<Region>;
  /** Id of the organisation that owns it. */
  readonly ownerId?: Maybe<Scalars['ID']['output']>;
  /** The organisation that owns it. */
  readonly owner?: Maybe<Organisation>;
  /** Where it stands in the project library. */
  readonly batch?: Maybe<Batch>;
  /** In which of the two libraries it stands; null for what is in no batch. */
  readonly library?: Maybe<ProjectLibrary>;
  /** What the next batch demands, and whether it is there. */
  readonly batchDemands: ReadonlyArray<BatchDemandState>;
  /** The field of the library. */
  readonly field?: Maybe<ProjectField>;
  /** The layers of the library in which it stands. */
  readonly layers: ReadonlyArray<ProjectLayer>;
  /** Whether it is built anew or goes on from an earlier year. */
  readonly construction?: Maybe<ConstructionKind>;
  /** The class of industry. */
  readonly industry?: Maybe<IndustryClass>;
  /** The joint appraisal before it enters the reserve. */
  readonly intake: Intake;
  /** The agreed plan until its start; null until one is drafted. */
  readonly preliminaryPlan?: Maybe<PreliminaryPlan>;
  /** What checklists ask of it, and what was answered. */
  readonly checklists: ReadonlyArray<ProjectChecklist>;
  /** The level of government. */
  readonly level: Level;
  /** The type, as the report names it. */
  readonly type?: Maybe<Scalars['String']['output']>;
  /** The lists that it was ever in. */
  readonly lists: ReadonlyArray<ListMembership>;
  /** What its lists bring on a day, of those that were declared. */
  readonly listConsequences: ReadonlyArray<ListConsequenceOf>;
  /** The planned investment of all years. */
  readonly totalInvestment?: Maybe<Money>;
  /** The planned investment of the current year. */
  readonly plannedThisYear?: Maybe<Money>;
  /** The plan of each year with what was done. */
  readonly yearPlans: ReadonlyArray<YearPlan>;
  /** The newest version of the report of each month. */
  readonly investmentReports: ReadonlyArray<InvestmentReport>;
  /** Whether it holds figures that no report gives. */
  readonly isDemoData: Scalars['Boolean']['output'];
  /** The report that it was taken from, and where it stands there. */
  readonly source?: Maybe<ProjectSource>;
  /** Whether what a start needs is ready. */
  readonly readiness: Readiness;
  /** What is not ready for the start that is planned; empty where none is planned, or everything is ready. */
  readonly startWarnings: ReadonlyArray<DimensionReadiness>;
  /** The milestones, planned and reached. */
  readonly milestones: ReadonlyArray<Milestone>;
  /** Whether works run. */
  readonly worksStatus: WorksStatus;
  /** When works stood still, oldest first. */
  readonly suspensions: ReadonlyArray<Suspension>;
  /** The newest version of the stages of the planned investment; empty without any. */
  readonly stages: ReadonlyArray<PlannedStage>;
  /** The newest report of each measure of physical progress. */
  readonly progress: ReadonlyArray<ProgressReport>;
  /** What milestones were before they were taken back, oldest first. */
  readonly undoneMilestones: ReadonlyArray<UndoneMilestone>;
  /** The events at which it started together with others. */
  readonly startEvents: ReadonlyArray<StartEvent>;
  /** The tours that visited it. */
  readonly tours: ReadonlyArray<Tour>;
  /** Its entries in the ledger of existing assets. */
  readonly existingAssets: ReadonlyArray<ExistingAsset>;
  /** Its evaluation after completion; null until there is one. */
  readonly completionEvaluation?: Maybe<CompletionEvaluation>;
  /** How the report of a month stands. */
  readonly monthlyReport: MonthlyReport;
};


/** The one record of a project, which every subgraph extends. */
export type ProjectListConsequencesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** The one record of a project, which every subgraph extends. */
export type ProjectInvestmentReportsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** The one record of a project, which every subgraph extends. */
export type ProjectMonthlyReportArgs = {
  year: Scalars['Int']['input'];
  month: Scalars['Int']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** Whether planning, space, money and relocation are ready before a start is promised. */
export type Readiness = {
  readonly __typename?: 'Readiness';
  /** The gravest of all dimensions. */
  readonly verdict: ReadinessVerdict;
  /** Every dimension. */
  readonly dimensions: ReadonlyArray<DimensionReadiness>;
};

/** One dimension of readiness as it stands. */
export type DimensionReadiness = {
  readonly __typename?: 'DimensionReadiness';
  /** The dimension. */
  readonly dimension: ReadinessDimension;
  /** Whether it is ready. */
  readonly verdict: ReadinessVerdict;
  /** Why, in the words of who assessed it. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** The day of the assessment; null where nobody assessed it. */
  readonly assessedOn?: Maybe<Scalars['Date']['output']>;
};

/** What is looked at before a start is promised. */
export type ReadinessDimension =
  /** How the site lies to the spatial plan; follows from the zone check that land reports. */
  | 'PLANNING'
  /** Whether there is land; follows from the pre-examination that land reports. */
  | 'SPACE'
  /** Whether there is money; follows from what funds commits to the project. */
  | 'MONEY'
  /** Whether land can be taken over and people be moved. */
  | 'RELOCATION';

/** What can be said of a dimension of readiness. */
export type ReadinessVerdict =
  /** Everything is there. */
  | 'READY'
  /** Something is missing. */
  | 'NOT_READY'
  /** Nobody assessed it. */
  | 'UNKNOWN';

/** What a record was taken from. */
export type ProjectSource = {
  readonly __typename?: 'ProjectSource';
  /** Number or file name of the document. */
  readonly document: Scalars['String']['output'];
  /** The subject under which the document names it. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /**
   * The words of the document, where an earlier release quoted them.
   * @deprecated Use place, since 0.4.0, until 0.6.0
   */
  readonly words?: Maybe<Scalars['String']['output']>;
  /** The status as the document gives it. */
  readonly status?: Maybe<Scalars['String']['output']>;
  /** The day that the document tells of. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
};

/** That a project is in a list, from a day to a day. */
export type ListMembership = {
  readonly __typename?: 'ListMembership';
  /** Name of the list. */
  readonly list: Scalars['String']['output'];
  /** The first day in it. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** The first day no longer in it; null while it is in it. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** The planned investment of one year, and what was done. */
export type YearPlan = {
  readonly __typename?: 'YearPlan';
  /** The calendar year. */
  readonly year: Scalars['Int']['output'];
  /** What was planned for the year. */
  readonly planned: Money;
  /** What was planned for January to December; empty where months were not planned. */
  readonly months: ReadonlyArray<Money>;
  /** Every version of the plan, oldest first; the last one holds. */
  readonly versions: ReadonlyArray<YearPlanVersion>;
  /** What was done, of the reports so far. */
  readonly completed: Money;
  /** Months that have ended without a report; they count as nothing, not as zero. */
  readonly missingMonths: ReadonlyArray<Scalars['Int']['output']>;
  /** Completed of planned, percent with one decimal; null without a plan. */
  readonly executionRate?: Maybe<Scalars['Decimal']['output']>;
};

/** The investment that an owner reports for one month. */
export type InvestmentReport = {
  readonly __typename?: 'InvestmentReport';
  /** The calendar year. */
  readonly year: Scalars['Int']['output'];
  /** The month, 1 to 12. */
  readonly month: Scalars['Int']['output'];
  /** What was done in the month. */
  readonly completed: Money;
  /** 1 for the first report of the month, and one more for each correction. */
  readonly revision: Scalars['Int']['output'];
  /** Who reported it, and when. */
  readonly reported: Act;
  /** Every version of the report, oldest first; the last one holds. */
  readonly versions: ReadonlyArray<InvestmentVersion>;
};

/** A point in the life of a project, planned and then reached. */
export type Milestone = {
  readonly __typename?: 'Milestone';
  /** Of which kind it is. */
  readonly kind: MilestoneKind;
  /** The day that was planned. */
  readonly plannedOn?: Maybe<Scalars['Date']['output']>;
  /** The day on which it is due: the planned one; without a plan of its own entry in statistics follows from the start. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** The document that states the planned day, where nobody undertook it: such a day raises no light. */
  readonly statedIn?: Maybe<Scalars['String']['output']>;
  /** The day on which it was reached. */
  readonly actualOn?: Maybe<Scalars['Date']['output']>;
  /** Who reported it, and when. */
  readonly reported?: Maybe<Act>;
  /** Who verified it, and when; null until it is. */
  readonly verified?: Maybe<Act>;
  /** Files that show it. */
  readonly evidence: ReadonlyArray<Attachment>;
};

/** The milestones of a project, in the order of its life. */
export type MilestoneKind =
  /** The investment contract was signed. */
  | 'SIGNED'
  /** The owner's capital was paid in. */
  | 'CAPITAL_INJECTED'
  /** Construction has started. */
  | 'STARTED'
  /** The project is in the statistics of investment. */
  | 'STATISTICS_ENTERED'
  /** Construction is completed. */
  | 'COMPLETED'
  /** It is in operation. */
  | 'IN_OPERATION';

/** The four batches of the project library. */
export type Batch =
  /** Projects that are being thought out. */
  | 'PLANNED'
  /** Projects that are prepared and held ready. */
  | 'RESERVED'
  /** Projects under construction. */
  | 'STARTED'
  /** Projects that are completed. */
  | 'COMPLETED';

/** The joint appraisal of a new project: who scored what, and what was decided. */
export type Intake = {
  readonly __typename?: 'Intake';
  /** Where it stands. */
  readonly status: IntakeStatus;
  /** Averages of all criteria by their weights, one decimal; null until each is scored. */
  readonly points?: Maybe<Scalars['Decimal']['output']>;
  /** What is scored. */
  readonly criteria: ReadonlyArray<IntakeCriterionState>;
  /** Every score that counts. */
  readonly scores: ReadonlyArray<IntakeScore>;
  /** The opinion of who decided; null until somebody did. */
  readonly opinion?: Maybe<Scalars['String']['output']>;
  /** Who decided, and when; null until somebody did. */
  readonly decided?: Maybe<Act>;
};

/** What is scored of a new project. */
export type IntakeCriterion =
  /** How far it is prepared. */
  | 'MATURITY'
  /** Whether it can be done. */
  | 'FEASIBILITY'
  /** How soon it can begin. */
  | 'LANDING_SPEED';

/** Where an appraisal stands. */
export type IntakeStatus =
  /** Not every criterion is scored yet. */
  | 'UNSCORED'
  /** Every criterion is scored. */
  | 'SCORED'
  /** It may enter the reserve. */
  | 'ACCEPTED'
  /** It has to be prepared further and is scored anew. */
  | 'RETURNED'
  /** It is not taken up. */
  | 'REJECTED';

/** What an office decides on a new project. */
export type IntakeVerdict =
  /** It may enter the reserve. */
  | 'ACCEPTED'
  /** It has to be prepared further and is scored anew. */
  | 'RETURNED'
  /** It is not taken up. */
  | 'REJECTED';

/** A criterion with its weight and what it came to. */
export type IntakeCriterionState = {
  readonly __typename?: 'IntakeCriterionState';
  /** The criterion. */
  readonly criterion: IntakeCriterion;
  /** How much it counts; of what was decided, as it was then. */
  readonly weight: Scalars['Int']['output'];
  /** Average of who scored it, one decimal; null where nobody did. */
  readonly average?: Maybe<Scalars['Decimal']['output']>;
};

/** What one person gave for one criterion. */
export type IntakeScore = {
  readonly __typename?: 'IntakeScore';
  /** The criterion. */
  readonly criterion: IntakeCriterion;
  /** 0 to 100. */
  readonly points: Scalars['Int']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** Who scored it, and when. */
  readonly scored: Act;
};

/** Checklists that are asked of projects. */
export type ChecklistKind =
  /** Three stages, four essentials and four preparations of the hundred-day drive. */
  | 'HUNDRED_DAYS'
  /** What projects can and may; an office supplies what is asked. */
  | 'FOUR_CAN';

/** What a checklist asks of a project, and what was answered. */
export type ProjectChecklist = {
  readonly __typename?: 'ProjectChecklist';
  /** Of which kind it is. */
  readonly checklist: ChecklistKind;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Whether its items are supplied. */
  readonly isSupplied: Scalars['Boolean']['output'];
  /** How many items are met. */
  readonly met: Scalars['Int']['output'];
  /** Met of all items, percent with one decimal; null where nothing is asked yet. */
  readonly score?: Maybe<Scalars['Decimal']['output']>;
  /** Every item. */
  readonly items: ReadonlyArray<ChecklistItemState>;
};

/** One thing that a checklist asks, and the newest answer. */
export type ChecklistItemState = {
  readonly __typename?: 'ChecklistItemState';
  /** Its code. */
  readonly code: Scalars['String']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** What it belongs to. */
  readonly group: Scalars['String']['output'];
  /** Whether it is met; null where nobody answered. */
  readonly isMet?: Maybe<Scalars['Boolean']['output']>;
  /** A remark. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Who answered, and when; null where nobody did. */
  readonly answered?: Maybe<Act>;
  /** Files that show it. */
  readonly evidence: ReadonlyArray<Attachment>;
};

/** A checklist as the office of a region supplied it. */
export type SuppliedChecklist = {
  readonly __typename?: 'SuppliedChecklist';
  /** The id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** Of which kind it is. */
  readonly checklist: ChecklistKind;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Id of the region of whose projects it asks. */
  readonly regionId: Scalars['ID']['output'];
  /** How many items it has. */
  readonly items: Scalars['Int']['output'];
  /** Number of the document that it rests on. */
  readonly documentNumber: Scalars['String']['output'];
  /** From 1 on. */
  readonly version: Scalars['Int']['output'];
};

/** What `supplyChecklist` answers. */
export type ChecklistPayload = {
  readonly __typename?: 'ChecklistPayload';
  /** The checklist. */
  readonly checklist?: Maybe<SuppliedChecklist>;
  /** Where the change stands in the status feed; follow after it. */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Input of `scoreIntake`. */
export type ScoreIntakeInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the project. */
  readonly projectId: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The criterion. */
  readonly criterion: IntakeCriterion;
  /** 0 to 100. */
  readonly points: Scalars['Int']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** Input of `decideIntake`. */
export type DecideIntakeInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the project. */
  readonly projectId: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The verdict. */
  readonly verdict: IntakeVerdict;
  /** The opinion. */
  readonly opinion: Scalars['String']['input'];
};

/** Input of `supplyChecklist`. */
export type SupplyChecklistInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the region of whose projects it asks. */
  readonly regionId: Scalars['ID']['input'];
  /** Of which kind it is. */
  readonly checklist: ChecklistKind;
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** Number of the document that it rests on. */
  readonly documentNumber: Scalars['String']['input'];
  /** What it asks, 1 to 100 items, each code once. */
  readonly items: ReadonlyArray<ChecklistItemInput>;
};

/** One thing that a checklist asks. */
export type ChecklistItemInput = {
  /** Capital letters, digits and underscores; answers are kept by it. */
  readonly code: Scalars['String']['input'];
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** What it belongs to. */
  readonly group: Scalars['String']['input'];
};

/** Input of `answerChecklist`. */
export type AnswerChecklistInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the project. */
  readonly projectId: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The checklist. */
  readonly checklist: ChecklistKind;
  /** Code of the item. */
  readonly item: Scalars['String']['input'];
  /** Whether it is met. */
  readonly isMet: Scalars['Boolean']['input'];
  /** A remark. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Ids of files that were uploaded, at least one for what is met. */
  readonly fileIds?: ReadonlyArray<Scalars['ID']['input']>;
};

/** The agreed plan of a project until its start, version by version, held against the one that is the baseline. */
export type PreliminaryPlan = {
  readonly __typename?: 'PreliminaryPlan';
  /** The id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** Id of the project. */
  readonly projectId: Scalars['ID']['output'];
  /** Every version, oldest first; the last one holds. */
  readonly versions: ReadonlyArray<PlanVersion>;
  /** Version that is the baseline; null until one is. */
  readonly baseline?: Maybe<Scalars['Int']['output']>;
  /** Every step of the plan that holds, as of a day. */
  readonly steps: ReadonlyArray<PlanStepState>;
  /** Days by which the verified start came before the one that the baseline plans, later is negative; null without either. */
  readonly earlyStartDays?: Maybe<Scalars['Int']['output']>;
};


/** The agreed plan of a project until its start, version by version, held against the one that is the baseline. */
export type PreliminaryPlanStepsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** One version of a plan. */
export type PlanVersion = {
  readonly __typename?: 'PlanVersion';
  /** From 1 on. */
  readonly version: Scalars['Int']['output'];
  /** What is to be done. */
  readonly task: Scalars['String']['output'];
  /** The planned start. */
  readonly startOn: Scalars['Date']['output'];
  /** How many steps it has. */
  readonly steps: Scalars['Int']['output'];
  /** Why it was planned so, or anew. */
  readonly reason: Scalars['String']['output'];
  /** Who drafted it, and when. */
  readonly drafted: Act;
};

/** A step of a plan, and how it lies to the baseline. Days are calendar days. */
export type PlanStepState = {
  readonly __typename?: 'PlanStepState';
  /** Its code. */
  readonly code: Scalars['String']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Who answers for it. */
  readonly responsible: Scalars['String']['output'];
  /** The day by which it is due. */
  readonly dueOn: Scalars['Date']['output'];
  /** Days that it may take from when the steps before it are done; null: none are set. */
  readonly limitDays?: Maybe<Scalars['Int']['output']>;
  /** Codes of the steps that come before it. */
  readonly after: ReadonlyArray<Scalars['String']['output']>;
  /** The day on which it was done; null until it is. */
  readonly doneOn?: Maybe<Scalars['Date']['output']>;
  /** Who reported that, and when. */
  readonly completed?: Maybe<Act>;
  /** Files that show it. */
  readonly evidence: ReadonlyArray<Attachment>;
  /** The day by which the baseline has it due; null without a baseline, and for a step that came later. */
  readonly baselineDueOn?: Maybe<Scalars['Date']['output']>;
  /** By how many days the plan was moved since the baseline, later is positive. */
  readonly movedDays?: Maybe<Scalars['Int']['output']>;
  /**
   * Days behind the baseline, before it negative: of what is done on its day, of what is late until the day that is
   * asked; null before that.
   */
  readonly varianceDays?: Maybe<Scalars['Int']['output']>;
  /** Days from when the steps before it were done until it was. */
  readonly tookDays?: Maybe<Scalars['Int']['output']>;
  /** Whether it took more days than its limit. */
  readonly isOverLimit: Scalars['Boolean']['output'];
};

/** What the mutations of a preliminary plan answer. */
export type PreliminaryPlanPayload = {
  readonly __typename?: 'PreliminaryPlanPayload';
  /** The plan. */
  readonly plan?: Maybe<PreliminaryPlan>;
  /** Where the change stands in the status feed; follow after it. */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Input of `draftPreliminaryPlan`. */
export type DraftPreliminaryPlanInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the project. */
  readonly projectId: Scalars['ID']['input'];
  /** What is to be done. */
  readonly task: Scalars['String']['input'];
  /** The planned start; no step is due later. */
  readonly startOn: Scalars['Date']['input'];
  /** The steps, 1 to 100, each code once. */
  readonly steps: ReadonlyArray<PlanStepInput>;
  /** Why it is planned so, or anew. */
  readonly reason: Scalars['String']['input'];
};

/** One step of a plan. */
export type PlanStepInput = {
  /** Capital letters, digits and underscores; what is done is kept by it. */
  readonly code: Scalars['String']['input'];
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** Who answers for it. */
  readonly responsible: Scalars['String']['input'];
  /** The day by which it is due. */
  readonly dueOn: Scalars['Date']['input'];
  /** Days that it may take from when the steps before it are done, at most 3,650. */
  readonly limitDays?: InputMaybe<Scalars['Int']['input']>;
  /** Codes of the steps that come before it, each once. */
  readonly after?: ReadonlyArray<Scalars['String']['input']>;
};

/** Input of `baselinePreliminaryPlan`. */
export type BaselinePreliminaryPlanInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the project. */
  readonly projectId: Scalars['ID']['input'];
  /** Number of the document by which it was agreed. */
  readonly documentNumber: Scalars['String']['input'];
};

/** Input of `completePlanStep`. */
export type CompletePlanStepInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the project. */
  readonly projectId: Scalars['ID']['input'];
  /** Code of the step. */
  readonly code: Scalars['String']['input'];
  /** The day on which it was done, today or earlier. */
  readonly doneOn: Scalars['Date']['input'];
  /** Ids of files that were uploaded, at least one. */
  readonly fileIds?: ReadonlyArray<Scalars['ID']['input']>;
};

/** A list of projects that an office declared. */
export type ProjectList = {
  readonly __typename?: 'ProjectList';
  /** The id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** Its name, which no other list has. */
  readonly name: Scalars['String']['output'];
  /** Id of the region whose projects may stand on it. */
  readonly regionId: Scalars['ID']['output'];
  /** The region. */
  readonly region?: Maybe<Region>;
  /** Who issued it. */
  readonly issuer: Scalars['String']['output'];
  /** The level of government that issued it. */
  readonly level: Level;
  /** The calendar year. */
  readonly year: Scalars['Int']['output'];
  /** The rule that keeps it; null where it is kept by hand. */
  readonly rule?: Maybe<ProjectRule>;
  /** The day from which on this rule keeps it. */
  readonly ruleSince?: Maybe<Scalars['Date']['output']>;
  /** What membership brings. */
  readonly consequences: ReadonlyArray<ListConsequence>;
  /** Whether it is kept. */
  readonly status: ListStatus;
  /** The day on which it was declared. */
  readonly declaredOn: Scalars['Date']['output'];
  /** The day on which it was closed and its members left it; null while it is open. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** Its members on a day, of those that the caller may see. */
  readonly members?: Maybe<ProjectConnection>;
};


/** A list of projects that an office declared. */
export type ProjectListMembersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: ProjectOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of lists of projects. */
export type ProjectListConnection = {
  readonly __typename?: 'ProjectListConnection';
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<ProjectList>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** How a list comes to its members. */
export type ListKeeping =
  /** A rule keeps it: each change of a project is judged. */
  | 'BY_RULE'
  /** Officers enter projects and take them off. */
  | 'BY_HAND'
  /** It is closed and has no members any more. */
  | 'CLOSED';

/** Whether a list is kept. */
export type ListStatus =
  /** It is kept. */
  | 'OPEN'
  /** It is closed. */
  | 'CLOSED';

/** What membership of a list brings. */
export type ListConsequence =
  /** Quota and reserves are given to it first. */
  | 'QUOTA_PRIORITY'
  /** Its approvals go through the green channel. */
  | 'GREEN_CHANNEL'
  /** An officer looks after it. */
  | 'LIAISON';

/** What a list brings a project. */
export type ListConsequenceOf = {
  readonly __typename?: 'ListConsequenceOf';
  /** What it brings. */
  readonly consequence: ListConsequence;
  /** Name of the list. */
  readonly list: Scalars['String']['output'];
};

/** A filter over projects: all that it states must hold; what it leaves empty does not matter. */
export type ProjectRule = {
  readonly __typename?: 'ProjectRule';
  /** The least planned investment of all years; a project of which none is known does not meet it. */
  readonly leastTotal?: Maybe<Money>;
  /** Levels of government. */
  readonly levels: ReadonlyArray<Level>;
  /** Fields of the library. */
  readonly fields: ReadonlyArray<ProjectField>;
  /** Batches of the library. */
  readonly batches: ReadonlyArray<Batch>;
  /** GB/T 2260 codes; everything below a region counts as in it. */
  readonly regions: ReadonlyArray<Scalars['String']['output']>;
  /** Layers of the library; one of them is enough. */
  readonly layers: ReadonlyArray<ProjectLayer>;
  /** Kinds of construction. */
  readonly constructions: ReadonlyArray<ConstructionKind>;
  /** Classes of industry. */
  readonly industries: ReadonlyArray<IndustryClass>;
  /** Types, as the reports name them. */
  readonly types: ReadonlyArray<Scalars['String']['output']>;
};

/** What a rule looks at. */
export type RuleCriterion =
  /** The planned investment of all years. */
  | 'TOTAL'
  /** The level of government. */
  | 'LEVEL'
  /** The field of the library. */
  | 'FIELD'
  /** The batch of the library. */
  | 'BATCH'
  /** The region. */
  | 'REGION'
  /** The layers of the library. */
  | 'LAYER'
  /** The kind of construction. */
  | 'CONSTRUCTION'
  /** The class of industry. */
  | 'INDUSTRY'
  /** The type. */
  | 'TYPE'
  /** The place among those that meet the rule. */
  | 'PLACE';

/** What the mutations of a list answer. */
export type ProjectListPayload = {
  readonly __typename?: 'ProjectListPayload';
  /** The list. */
  readonly list?: Maybe<ProjectList>;
  /** Where the change stands in the status feed; follow after it. */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A rule as it is declared; it states at least one thing. */
export type ProjectRuleInput = {
  /** The least planned investment of all years. */
  readonly leastTotal?: InputMaybe<MoneyInput>;
  /** Levels of government, each once. */
  readonly levels?: InputMaybe<ReadonlyArray<Level>>;
  /** Fields of the library, each once. */
  readonly fields?: InputMaybe<ReadonlyArray<ProjectField>>;
  /** Batches of the library, each once. */
  readonly batches?: InputMaybe<ReadonlyArray<Batch>>;
  /** GB/T 2260 codes, each once; everything below a region counts as in it. */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Layers of the library, each once; one of them is enough. */
  readonly layers?: InputMaybe<ReadonlyArray<ProjectLayer>>;
  /** Kinds of construction, each once. */
  readonly constructions?: InputMaybe<ReadonlyArray<ConstructionKind>>;
  /** Classes of industry, each once. */
  readonly industries?: InputMaybe<ReadonlyArray<IndustryClass>>;
  /** Types, as the reports name them, each once. */
  readonly types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Input of `declareProjectList`. */
export type DeclareProjectListInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Its name, which no other list has. */
  readonly name: Scalars['String']['input'];
  /** Id of the region whose projects may stand on it. */
  readonly regionId: Scalars['ID']['input'];
  /** Who issues it. */
  readonly issuer: Scalars['String']['input'];
  /** The level of government that issues it. */
  readonly level: Level;
  /** The calendar year. */
  readonly year: Scalars['Int']['input'];
  /** The rule that keeps it; left out: it is kept by hand. */
  readonly rule?: InputMaybe<ProjectRuleInput>;
  /** What membership brings, each once. */
  readonly consequences?: ReadonlyArray<ListConsequence>;
};

/** Input of `changeProjectListRule`. */
export type ChangeProjectListRuleInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the list. */
  readonly listId: Scalars['ID']['input'];
  /** The rule that keeps it from today on. */
  readonly rule: ProjectRuleInput;
};

/** Input of `closeProjectList`. */
export type CloseProjectListInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the list. */
  readonly listId: Scalars['ID']['input'];
  /** Why it is closed. */
  readonly reason: Scalars['String']['input'];
};

/** Projects that an office selects from those of its region, run by run. */
export type ProjectSelection = {
  readonly __typename?: 'ProjectSelection';
  /** The id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Id of the region whose projects are looked at. */
  readonly regionId: Scalars['ID']['output'];
  /** The region. */
  readonly region?: Maybe<Region>;
  /** Every run, oldest first. */
  readonly runs: ReadonlyArray<SelectionRun>;
  /** What was added and what was removed from one run to another, and why. */
  readonly difference: SelectionDifference;
};


/** Projects that an office selects from those of its region, run by run. */
export type ProjectSelectionDifferenceArgs = {
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
};

/** A page of selections. */
export type ProjectSelectionConnection = {
  readonly __typename?: 'ProjectSelectionConnection';
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<ProjectSelection>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** One version of a selection. */
export type SelectionRun = {
  readonly __typename?: 'SelectionRun';
  /** From 1 on. */
  readonly version: Scalars['Int']['output'];
  /** The rule that was applied. */
  readonly rule: ProjectRule;
  /** At most so many were selected, the greatest total first; null: all that meet the rule. */
  readonly most?: Maybe<Scalars['Int']['output']>;
  /** Whether made-up projects were looked at, too. */
  readonly withDemoData: Scalars['Boolean']['output'];
  /** How many projects were looked at. */
  readonly candidates: Scalars['Int']['output'];
  /** How many were selected. */
  readonly selected: Scalars['Int']['output'];
  /** Who ran it, and when. */
  readonly ran: Act;
  /** What came of each project, by project. */
  readonly results: SelectionResultConnection;
};


/** One version of a selection. */
export type SelectionRunResultsArgs = {
  isSelected?: InputMaybe<Scalars['Boolean']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of what a run came to. */
export type SelectionResultConnection = {
  readonly __typename?: 'SelectionResultConnection';
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<SelectionResult>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** What a run came to for one project. */
export type SelectionResult = {
  readonly __typename?: 'SelectionResult';
  /** Id of the project. */
  readonly projectId: Scalars['ID']['output'];
  /** The project as it is now. */
  readonly project?: Maybe<Project>;
  /** Version of the project that was looked at. */
  readonly version: Scalars['Int']['output'];
  /** Whether it was selected. */
  readonly isSelected: Scalars['Boolean']['output'];
  /** Why it was not; empty for one that was. */
  readonly failed: ReadonlyArray<RuleCriterion>;
};

/** How two runs of a selection differ. */
export type SelectionDifference = {
  readonly __typename?: 'SelectionDifference';
  /** Version of the run that is compared. */
  readonly from: Scalars['Int']['output'];
  /** Version of the run with which it is compared. */
  readonly to: Scalars['Int']['output'];
  /** How many were added. */
  readonly addedCount: Scalars['Int']['output'];
  /** How many were removed. */
  readonly removedCount: Scalars['Int']['output'];
  /** How many both runs selected. */
  readonly stayed: Scalars['Int']['output'];
  /** What was added, by project; at most 2,000. */
  readonly added: ReadonlyArray<SelectionChange>;
  /** What was removed, by project; at most 2,000. */
  readonly removed: ReadonlyArray<SelectionChange>;
};

/** A project that one of two runs selected and the other did not. */
export type SelectionChange = {
  readonly __typename?: 'SelectionChange';
  /** Id of the project. */
  readonly projectId: Scalars['ID']['output'];
  /** The project as it is now. */
  readonly project?: Maybe<Project>;
  /** Why the runs differ. */
  readonly cause: SelectionCause;
  /** What it did not meet in the run that left it out. */
  readonly failed: ReadonlyArray<RuleCriterion>;
};

/** Why one of two runs selected a project and the other did not. */
export type SelectionCause =
  /** The rules differ; the project is as it was, as far as they look at it. */
  | 'RULE_CHANGED'
  /** The project changed; the same rule decides otherwise of it. */
  | 'PROJECT_CHANGED'
  /** Both changed, and the difference is not made by one of them alone. */
  | 'RULE_AND_PROJECT_CHANGED'
  /** It meets the rule, and others stand before it. */
  | 'OTHERS_STAND_BEFORE'
  /** One of the runs did not look at it. */
  | 'NOT_A_CANDIDATE';

/** What a run of a selection answers. */
export type SelectionPayload = {
  readonly __typename?: 'SelectionPayload';
  /** The selection with its runs. */
  readonly selection?: Maybe<ProjectSelection>;
  /** Where the change stands in the status feed; follow after it. */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Input of `runSelection`. */
export type RunSelectionInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Name of the selection: the runs of a name in a region are its versions. */
  readonly name: Scalars['String']['input'];
  /** Id of the region whose projects are looked at, at most 20,000. */
  readonly regionId: Scalars['ID']['input'];
  /** The rule. */
  readonly rule: ProjectRuleInput;
  /** At most so many are selected, the greatest total first; left out: all that meet the rule. */
  readonly most?: InputMaybe<Scalars['Int']['input']>;
  /** Whether made-up projects are looked at, too. */
  readonly withDemoData?: Scalars['Boolean']['input'];
};

/** The two libraries of projects. */
export type ProjectLibrary =
  /** Projects that are thought out or held ready. */
  | 'RESERVE'
  /** Projects under construction or completed. */
  | 'CONSTRUCTION';

/** What a move to the next batch of the library demands. */
export type BatchDemand =
  /** The joint appraisal accepted it. */
  | 'INTAKE_ACCEPTED'
  /** The start of the works is verified by a second person. */
  | 'START_VERIFIED'
  /** The completion is verified by a second person. */
  | 'COMPLETION_VERIFIED';

/** What a batch demands of a project, and whether it is there. */
export type BatchDemandState = {
  readonly __typename?: 'BatchDemandState';
  /** The batch that may follow. */
  readonly batch: Batch;
  /** What it demands. */
  readonly demand: BatchDemand;
  /** Whether it is there. */
  readonly isMet: Scalars['Boolean']['output'];
};

/** The four fields of the library. */
export type ProjectField =
  /** Roads, water, energy, networks. */
  | 'INFRASTRUCTURE'
  /** Industry and services of today. */
  | 'MODERN_INDUSTRY'
  /** Schools, hospitals, housing and what else people need. */
  | 'SOCIAL_LIVELIHOOD'
  /** Parks, laboratories and other platforms. */
  | 'MAJOR_PLATFORM';

/** The three layers of the library; a project may stand in several. */
export type ProjectLayer =
  /** Key projects of the province. */
  | 'PROVINCIAL_KEY'
  /** Chosen for the conversion of old growth drivers into new ones. */
  | 'CONVERSION_SELECTED'
  /** Signed in the drive for investment and talent. */
  | 'INVESTMENT_SIGNED';

/** Whether works begin or go on. */
export type ConstructionKind =
  /** It begins in the year of the plan. */
  | 'NEW'
  /** It began before and goes on. */
  | 'CONTINUED';

/** The class of industry to which a project of transformation belongs. */
export type IndustryClass =
  /** An industry that is coming up. */
  | 'EMERGING'
  /** A traditional industry that is brought up to date. */
  | 'TRADITIONAL_UPGRADE'
  /** Science and technology. */
  | 'TECHNOLOGICAL_INNOVATION';

/** In which order a list of projects comes. */
export type ProjectOrder =
  /** By the number of the record. */
  | 'CODE'
  /** By the Chinese name. */
  | 'NAME';

/** What projects must match; all that is given must hold. */
export type ProjectFilter = {
  /** GB/T 2260 codes; everything below a region counts as in it. */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The batches that are asked for. */
  readonly batches?: InputMaybe<ReadonlyArray<Batch>>;
  /** Only projects of this library. */
  readonly library?: InputMaybe<ProjectLibrary>;
  /** The fields that are asked for. */
  readonly fields?: InputMaybe<ReadonlyArray<ProjectField>>;
  /** The layers that are asked for; one of them is enough. */
  readonly layers?: InputMaybe<ReadonlyArray<ProjectLayer>>;
  /** Only projects of this kind of construction. */
  readonly construction?: InputMaybe<ConstructionKind>;
  /** The classes of industry that are asked for. */
  readonly industries?: InputMaybe<ReadonlyArray<IndustryClass>>;
  /** Only projects of this list. */
  readonly list?: InputMaybe<Scalars['String']['input']>;
  /** The type, as the report names it. */
  readonly type?: InputMaybe<Scalars['String']['input']>;
  /** Words, each of which the Chinese or the English name must contain; whatever the case of its letters. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Id of the organisation that owns it. */
  readonly ownerId?: InputMaybe<Scalars['ID']['input']>;
};

/** What figures of projects are grouped by. */
export type GroupBy =
  /** One row for everything. */
  | 'NONE'
  /** A row for each region. */
  | 'REGION'
  /** A row for each batch of the project library. */
  | 'BATCH'
  /** A row for each type. */
  | 'TYPE'
  /** A row for each level of government. */
  | 'LEVEL'
  /** A row for each of the two libraries. */
  | 'LIBRARY'
  /** A row for each field of the library. */
  | 'FIELD'
  /** A row for new works and one for those that go on. */
  | 'CONSTRUCTION'
  /** A row for each class of industry. */
  | 'INDUSTRY'
  /** A row for each list; a project of several lists counts in each, so that rows do not add up. */
  | 'LIST';

/** What was due and what was done in a group of projects, as of a day. */
export type PortfolioRow = {
  readonly __typename?: 'PortfolioRow';
  /** Code of the region, or name of what is grouped by; ALL where nothing is grouped, NONE for projects without one. */
  readonly group: Scalars['String']['output'];
  /** How many projects are in the group. */
  readonly projects: Scalars['Int']['output'];
  /** How many were planned to have started by that day. */
  readonly dueToStart: Scalars['Int']['output'];
  /** How many have started by that day: verified, or in the batch STARTED or COMPLETED. */
  readonly started: Scalars['Int']['output'];
  /** Started of those that were due, percent with one decimal; null when none was due. */
  readonly startRate?: Maybe<Scalars['Decimal']['output']>;
  /** In statistics of those that had started, percent with one decimal; null when none had. */
  readonly statisticsRate?: Maybe<Scalars['Decimal']['output']>;
  /** Completed of those that were due, percent with one decimal; null when none was due. */
  readonly completionRate?: Maybe<Scalars['Decimal']['output']>;
  /** What was planned for the year. */
  readonly planned: Money;
  /** What was done in the year by that day. */
  readonly completed: Money;
  /** Completed of planned investment, percent with one decimal; null without a plan. */
  readonly executionRate?: Maybe<Scalars['Decimal']['output']>;
  /** Started of those that should have, and of how many. */
  readonly start: Rate;
  /** Works that run of those that have begun and are not completed. */
  readonly resumption: Rate;
  /** In statistics of those that were due to be. */
  readonly entryInStatistics: Rate;
  /** Completed of those that were due to be. */
  readonly completion: Rate;
  /** Completed of planned investment of the year. */
  readonly execution: MoneyRate;
  /**
   * Paid to its projects by that day, of what was committed to them, as funds reports it; what is counted grows with the
   * projects of the answer.
   */
  readonly payment: MoneyRate;
  /** The share of the year that the months up to the day are, percent: what the execution rate is held against. */
  readonly timeShare: Scalars['Decimal']['output'];
  /** How many are signed by that day. */
  readonly signed: Scalars['Int']['output'];
  /** Of how many the capital is paid in by that day. */
  readonly capitalInjected: Scalars['Int']['output'];
  /** How many are in operation by that day. */
  readonly inOperation: Scalars['Int']['output'];
  /** How many were signed and started in the year of the day. */
  readonly signedAndStartedInYear: Scalars['Int']['output'];
  /** How many were signed, started and put into operation in the year of the day. */
  readonly signedAndProducingInYear: Scalars['Int']['output'];
  /** How many are late by 1 to 30 days with what was due. */
  readonly yellow: Scalars['Int']['output'];
  /** How many are late by more than 30 days with what was due. */
  readonly red: Scalars['Int']['output'];
  /** The last month that had ended by that day. */
  readonly month: MonthOfPortfolio;
  /** How many started in the year by that day, against the same day of the year before. */
  readonly newStarts: CountGrowth;
  /** The completed investment of the year, against the same day of the year before. */
  readonly completedGrowth: MoneyGrowth;
  /** The place among the groups of this answer, 1 the highest; equals share a place. Null without a rate. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
};


/** What was due and what was done in a group of projects, as of a day. */
export type PortfolioRowStartArgs = {
  base?: StartBase;
};


/** What was due and what was done in a group of projects, as of a day. */
export type PortfolioRowRankArgs = {
  by?: RankedRate;
};

/** Which projects should have started. */
export type StartBase =
  /** Those whose planned start had come. */
  | 'DUE'
  /** Those in the reserve or beyond. */
  | 'APPROVED'
  /** Those whose start is planned for the year. */
  | 'PLANNED_NEW';

/** A rate by which groups are ranked. */
export type RankedRate =
  /** Started of those due. */
  | 'START'
  /** Works that run of those under construction. */
  | 'RESUMPTION'
  /** Completed of planned investment. */
  | 'EXECUTION';

/** A rate with the two numbers that it is made of. */
export type Rate = {
  readonly __typename?: 'Rate';
  /** How many of them. */
  readonly part: Scalars['Int']['output'];
  /** Of how many. */
  readonly whole: Scalars['Int']['output'];
  /** Percent with two decimals; null where there is nothing to take a rate of. */
  readonly percent?: Maybe<Scalars['Decimal']['output']>;
  /** Percent as reports show it, without decimals. */
  readonly shown?: Maybe<Scalars['Decimal']['output']>;
};

/** A rate of sums with the two sums that it is made of. */
export type MoneyRate = {
  readonly __typename?: 'MoneyRate';
  /** How much of it. */
  readonly part: Money;
  /** Of how much. */
  readonly whole: Money;
  /** Percent with two decimals; null where there is nothing to take a rate of. */
  readonly percent?: Maybe<Scalars['Decimal']['output']>;
  /** Percent as reports show it, with one decimal. */
  readonly shown?: Maybe<Scalars['Decimal']['output']>;
};

/** A number against that of the same day of the year before. */
export type CountGrowth = {
  readonly __typename?: 'CountGrowth';
  /** What it was. */
  readonly before: Scalars['Int']['output'];
  /** What it is. */
  readonly now: Scalars['Int']['output'];
  /** Growth in percent with two decimals; null where there was nothing. */
  readonly percent?: Maybe<Scalars['Decimal']['output']>;
};

/** A sum against that of the same day of the year before. */
export type MoneyGrowth = {
  readonly __typename?: 'MoneyGrowth';
  /** What it was. */
  readonly before: Money;
  /** What it is. */
  readonly now: Money;
  /** Growth in percent with two decimals; null where there was nothing. */
  readonly percent?: Maybe<Scalars['Decimal']['output']>;
};

/** What the last month that had ended brought in a group of projects. */
export type MonthOfPortfolio = {
  readonly __typename?: 'MonthOfPortfolio';
  /** The month, `YYYY-MM`. */
  readonly month: Scalars['String']['output'];
  /** How many projects reported it. */
  readonly reported: Scalars['Int']['output'];
  /** What it brought; null where nobody reported. */
  readonly completed?: Maybe<Money>;
  /** Growth against the month before, of those that reported both, percent; null where nothing was there before. */
  readonly growth?: Maybe<Scalars['Decimal']['output']>;
  /** Whether those that reported both rose by 10 percent. */
  readonly rise: MonthlyRise;
};

/** A page of projects. */
export type ProjectConnection = {
  readonly __typename?: 'ProjectConnection';
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Project>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are, counted up to a bound of at most 10,000. */
  readonly total?: Maybe<Count>;
};


/** A page of projects. */
export type ProjectConnectionTotalArgs = {
  upTo?: Scalars['Int']['input'];
};

/** What the mutations of a project answer. */
export type ProjectPayload = {
  readonly __typename?: 'ProjectPayload';
  /** The project. */
  readonly project?: Maybe<Project>;
  /** Where the change stands in the status feed; follow after it. */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Input of `registerProject`. */
export type RegisterProjectInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Name in Chinese. */
  readonly name: Scalars['String']['input'];
  /** Name in English. */
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  /** The national code of the investment project. */
  readonly code?: InputMaybe<Scalars['ProjectCode']['input']>;
  /** Id of the region. */
  readonly regionId: Scalars['ID']['input'];
  /** Id of the organisation that owns it. */
  readonly ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** The level of government. */
  readonly level?: Level;
  /** The batch of the project library. */
  readonly batch?: InputMaybe<Batch>;
  /** The type, as the report names it. */
  readonly type?: InputMaybe<Scalars['String']['input']>;
  /** The planned investment of all years. */
  readonly totalInvestment?: InputMaybe<MoneyInput>;
  /** The milestones with their planned days. */
  readonly milestones?: ReadonlyArray<PlannedMilestoneInput>;
  /** The field of the library. */
  readonly field?: InputMaybe<ProjectField>;
  /** The layers of the library, each once. */
  readonly layers?: InputMaybe<ReadonlyArray<ProjectLayer>>;
  /** Whether it is new or continued. */
  readonly construction?: InputMaybe<ConstructionKind>;
  /** The class of industry. */
  readonly industry?: InputMaybe<IndustryClass>;
  /** Whether it is made up for demonstrations. */
  readonly isDemoData?: Scalars['Boolean']['input'];
};

/** A milestone and its planned day. */
export type PlannedMilestoneInput = {
  /** Of which kind it is. */
  readonly kind: MilestoneKind;
  /** The day that is planned. */
  readonly plannedOn: Scalars['Date']['input'];
};

/** Input of `importProjects`. */
export type ImportProjectsInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The records, at most 200. */
  readonly records: ReadonlyArray<ImportedProjectInput>;
};

/** One project as a document describes it. */
export type ImportedProjectInput = {
  /** Number in the source; the id becomes `project-` and this. */
  readonly number: Scalars['String']['input'];
  /** Name in Chinese. */
  readonly name: Scalars['String']['input'];
  /** Name in English. */
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  /** The national code of the investment project. */
  readonly code?: InputMaybe<Scalars['ProjectCode']['input']>;
  /** Id of the region. */
  readonly regionId: Scalars['ID']['input'];
  /** Id of the organisation that owns it. */
  readonly ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** The level of government. */
  readonly level?: Level;
  /** The batch of the project library. */
  readonly batch?: InputMaybe<Batch>;
  /** The type, as the report names it. */
  readonly type?: InputMaybe<Scalars['String']['input']>;
  /** The planned investment of all years. */
  readonly totalInvestment?: InputMaybe<MoneyInput>;
  /** Names of the lists that it is in. */
  readonly lists?: ReadonlyArray<Scalars['String']['input']>;
  /** The milestones with their planned days. */
  readonly milestones?: ReadonlyArray<PlannedMilestoneInput>;
  /** Number or file name of the document. */
  readonly sourceDocument?: InputMaybe<Scalars['String']['input']>;
  /** The subject under which the document names it. */
  readonly sourcePlace?: InputMaybe<Scalars['String']['input']>;
  /**
   * The words of the document.
   * @deprecated Use sourcePlace, since 0.4.0, until 0.6.0
   */
  readonly sourceWords?: InputMaybe<Scalars['String']['input']>;
  /** The status as the document gives it. */
  readonly sourceStatus?: InputMaybe<Scalars['String']['input']>;
  /** The day that the document tells of, from which the batch counts; left out: today. */
  readonly sourceAsOf?: InputMaybe<Scalars['Date']['input']>;
  /** The day on which it counts as recorded, of demonstrations alone; left out: today. */
  readonly recordedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The field of the library. */
  readonly field?: InputMaybe<ProjectField>;
  /** The layers of the library, each once. */
  readonly layers?: InputMaybe<ReadonlyArray<ProjectLayer>>;
  /** Whether it is new or continued. */
  readonly construction?: InputMaybe<ConstructionKind>;
  /** The class of industry. */
  readonly industry?: InputMaybe<IndustryClass>;
  /** Whether it is made up for demonstrations. */
  readonly isDemoData?: Scalars['Boolean']['input'];
};

/** What `importProjects` answers. */
export type ImportProjectsPayload = {
  readonly __typename?: 'ImportProjectsPayload';
  /** The projects that were imported. */
  readonly projects: ReadonlyArray<Project>;
  /** Where the change stands in the status feed; follow after it. */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** Why records were not imported; the path names the record. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Input of `updateProject`; what is left out stays. */
export type UpdateProjectInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the project. */
  readonly projectId: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Name in Chinese. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The national code of the investment project. */
  readonly code?: InputMaybe<Scalars['ProjectCode']['input']>;
  /** The batch of the project library. */
  readonly batch?: InputMaybe<Batch>;
  /** Id of the organisation that owns it. */
  readonly ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** The planned investment of all years. */
  readonly totalInvestment?: InputMaybe<MoneyInput>;
};

/** Input of `classifyProject`; what is left out stays. */
export type ClassifyProjectInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the project. */
  readonly projectId: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The field of the library. */
  readonly field?: InputMaybe<ProjectField>;
  /** All layers in which it stands, each once. */
  readonly layers?: InputMaybe<ReadonlyArray<ProjectLayer>>;
  /** Whether it is built anew or goes on from an earlier year. */
  readonly construction?: InputMaybe<ConstructionKind>;
  /** The class of industry. */
  readonly industry?: InputMaybe<IndustryClass>;
};

/** Input of `enterList` and `leaveList`. */
export type ListMembershipInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the project. */
  readonly projectId: Scalars['ID']['input'];
  /** Name of the list. */
  readonly list: Scalars['String']['input'];
  /** From this day on. */
  readonly on: Scalars['Date']['input'];
};

/** Input of `planMilestone`. */
export type PlanMilestoneInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the project. */
  readonly projectId: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Of which kind it is. */
  readonly kind: MilestoneKind;
  /** The day that is planned. */
  readonly plannedOn: Scalars['Date']['input'];
};

/** Input of `assessReadiness`. */
export type AssessReadinessInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the project. */
  readonly projectId: Scalars['ID']['input'];
  /** The version that the caller looked at; refused when another one holds now. Left out: not checked. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The dimension. */
  readonly dimension: ReadinessDimension;
  /** Whether it is ready. */
  readonly isReady: Scalars['Boolean']['input'];
  /** Why, 1 to 10 sentences. */
  readonly reasons: ReadonlyArray<Scalars['String']['input']>;
};

/** Input of `reportMilestone`. */
export type ReportMilestoneInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the project. */
  readonly projectId: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Of which kind it is. */
  readonly kind: MilestoneKind;
  /** The day on which it was reached, today or earlier. */
  readonly actualOn: Scalars['Date']['input'];
  /** Ids of files that were uploaded, at least one. */
  readonly fileIds?: ReadonlyArray<Scalars['ID']['input']>;
};

/** Input of `verifyMilestone`. */
export type VerifyMilestoneInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the project. */
  readonly projectId: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Of which kind it is. */
  readonly kind: MilestoneKind;
  /** A remark in words. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
};

/** Input of `planYear`. */
export type PlanYearInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the project. */
  readonly projectId: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The calendar year. */
  readonly year: Scalars['Int']['input'];
  /** What is planned for the year. */
  readonly planned: MoneyInput;
  /** What is planned for January to December, adding up to the year; left out: months are not planned. */
  readonly months?: InputMaybe<ReadonlyArray<MoneyInput>>;
};

/** Input of `reportInvestment`. */
export type ReportInvestmentInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the project. */
  readonly projectId: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The calendar year. */
  readonly year: Scalars['Int']['input'];
  /** The month, 1 to 12. */
  readonly month: Scalars['Int']['input'];
  /** What was done in the month. */
  readonly completed: MoneyInput;
};

/** Whether works run. */
export type WorksStatus =
  /** Works have not begun. */
  | 'NOT_STARTED'
  /** Works run. */
  | 'RUNNING'
  /** Works stand still. */
  | 'SUSPENDED'
  /** Works are completed. */
  | 'COMPLETED';

/** How the report of a month stands on a day. */
export type ReportStanding =
  /** The project owes no report of that month. */
  | 'NOT_OWED'
  /** It may still come in time. */
  | 'NOT_DUE'
  /** It came by the lock day. */
  | 'ON_TIME'
  /** It came after the lock day. */
  | 'LATE'
  /** It did not come; that is no zero. */
  | 'MISSING'
  /** It is late or missing with an excuse that was approved and has not expired. */
  | 'EXCUSED';

/** Whether a month brought at least 10 percent more than the month before. */
export type MonthlyRise =
  /** It rose by 10 percent or more. */
  | 'MET'
  /** It rose by less. */
  | 'WARNED'
  /** The month before brought nothing, from which nothing rises. */
  | 'NOT_COMPUTABLE'
  /** One of the two months was not reported. */
  | 'MISSING';

/** That works stood still from a day on. */
export type Suspension = {
  readonly __typename?: 'Suspension';
  /** The first day on which works stood still. */
  readonly since: Scalars['Date']['output'];
  /** The day on which works were resumed; null while they stand still. */
  readonly until?: Maybe<Scalars['Date']['output']>;
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** Who told it, and when. */
  readonly suspended: Act;
  /** Who told that works were resumed, and when. */
  readonly resumed?: Maybe<Act>;
};

/** One stage of a staged investment plan. */
export type PlannedStage = {
  readonly __typename?: 'PlannedStage';
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** Its first day. */
  readonly from: Scalars['Date']['output'];
  /** Its last day. */
  readonly to: Scalars['Date']['output'];
  /** What is planned for it. */
  readonly planned: Money;
};

/** How far works have come by one measure, in a unit of its own. */
export type ProgressReport = {
  readonly __typename?: 'ProgressReport';
  /** What is measured. */
  readonly measure: Scalars['String']['output'];
  /** The unit, as it was given. */
  readonly unit: Scalars['String']['output'];
  /** How much was done. */
  readonly done: Scalars['Decimal']['output'];
  /** How much there is to do; worked out with two decimals where a share was reported. */
  readonly total: Scalars['Decimal']['output'];
  /** Done of the total, percent with two decimals. */
  readonly percent: Scalars['Decimal']['output'];
  /** Whether nothing is left to do. */
  readonly isWhole: Scalars['Boolean']['output'];
  /** The day of which it tells. */
  readonly on: Scalars['Date']['output'];
  /** How the works look, in words. */
  readonly words?: Maybe<Scalars['String']['output']>;
  /** Who reported it, and when. */
  readonly reported: Act;
};

/** A milestone as it was before it was taken back. */
export type UndoneMilestone = {
  readonly __typename?: 'UndoneMilestone';
  /** Of which kind it is. */
  readonly kind: MilestoneKind;
  /** The day on which it was said to be reached. */
  readonly actualOn?: Maybe<Scalars['Date']['output']>;
  /** Who reported it, and when. */
  readonly reported?: Maybe<Act>;
  /** Who verified it, and when; null where nobody had. */
  readonly verified?: Maybe<Act>;
  /** Why it was taken back. */
  readonly reason: Scalars['String']['output'];
  /** Who took it back, and when. */
  readonly undone: Act;
};

/** How the report of a month stands. */
export type MonthlyReport = {
  readonly __typename?: 'MonthlyReport';
  /** Whether it is in time, late, missing or excused. */
  readonly standing: ReportStanding;
  /** The last day on which it is in time. */
  readonly lockDay: Scalars['Date']['output'];
  /** What the month brought; null where nothing was reported. */
  readonly completed?: Maybe<Money>;
  /** Whether it rose against the month before. */
  readonly rise: MonthlyRise;
  /** The newest excuse that was stated for the month. */
  readonly excuse?: Maybe<ReportExcuse>;
};

/** Why a report is missing or late. */
export type ReportExcuse = {
  readonly __typename?: 'ReportExcuse';
  /** Why, in words. */
  readonly reason: Scalars['String']['output'];
  /** Who stated it, and when. */
  readonly stated: Act;
  /** Who approved it, and when; null until somebody does. */
  readonly approved?: Maybe<Act>;
  /** The last day on which it holds. */
  readonly expiresOn?: Maybe<Scalars['Date']['output']>;
};

/** One version of the plan of a year. */
export type YearPlanVersion = {
  readonly __typename?: 'YearPlanVersion';
  /** What was planned for the year. */
  readonly planned: Money;
  /** What was planned for January to December; empty where months were not planned. */
  readonly months: ReadonlyArray<Money>;
  /** Who set it, and when. */
  readonly set: Act;
};

/** One version of the report of a month. */
export type InvestmentVersion = {
  readonly __typename?: 'InvestmentVersion';
  /** What was done in the month. */
  readonly completed: Money;
  /** Who reported it, and when. */
  readonly reported: Act;
};

/** Input of `undoMilestone`. */
export type UndoMilestoneInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the project. */
  readonly projectId: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Of which kind it is. */
  readonly kind: MilestoneKind;
  /** Why it is wrong. */
  readonly reason: Scalars['String']['input'];
};

/** Input of `planStages`. */
export type PlanStagesInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the project. */
  readonly projectId: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The stages in their order, 1 to 20. */
  readonly stages: ReadonlyArray<PlannedStageInput>;
};

/** A stage and its sum. */
export type PlannedStageInput = {
  /** What it is called. */
  readonly name: Scalars['String']['input'];
  /** Its first day. */
  readonly from: Scalars['Date']['input'];
  /** Its last day. */
  readonly to: Scalars['Date']['input'];
  /** What is planned for it. */
  readonly planned: MoneyInput;
};

/** Input of `suspendWork`. */
export type SuspendWorkInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the project. */
  readonly projectId: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The first day on which works stand still, today or earlier. */
  readonly on: Scalars['Date']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** Input of `resumeWork`. */
export type ResumeWorkInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the project. */
  readonly projectId: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The day on which works were resumed, today or earlier. */
  readonly on: Scalars['Date']['input'];
};

/** Input of `reportProgress`. */
export type ReportProgressInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the project. */
  readonly projectId: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What is measured. */
  readonly measure: Scalars['String']['input'];
  /** The unit; that of the reports before. */
  readonly unit: Scalars['String']['input'];
  /** How much was done. */
  readonly done: Scalars['Decimal']['input'];
  /** How much there is to do; given in place of the share. */
  readonly total?: InputMaybe<Scalars['Decimal']['input']>;
  /** Which share was done, percent; given in place of the total. */
  readonly percent?: InputMaybe<Scalars['Decimal']['input']>;
  /** The day of which it tells, today or earlier. */
  readonly on: Scalars['Date']['input'];
  /** How the works look, in words. */
  readonly words?: InputMaybe<Scalars['String']['input']>;
};

/** Input of `stateExcuse`. */
export type StateExcuseInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the project. */
  readonly projectId: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The calendar year. */
  readonly year: Scalars['Int']['input'];
  /** The month, 1 to 12. */
  readonly month: Scalars['Int']['input'];
  /** Why, in words. */
  readonly reason: Scalars['String']['input'];
};

/** Input of `approveExcuse`. */
export type ApproveExcuseInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the project. */
  readonly projectId: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The calendar year. */
  readonly year: Scalars['Int']['input'];
  /** The month, 1 to 12. */
  readonly month: Scalars['Int']['input'];
  /** The last day on which it holds, today or later. */
  readonly expiresOn: Scalars['Date']['input'];
};

/** Input of `recordDemonstration`. */
export type RecordDemonstrationInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the project. */
  readonly projectId: Scalars['ID']['input'];
  /** The version that the caller saw: it is refused when it was changed since. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The facts in the order in which they were recorded, 1 to 200. */
  readonly facts: ReadonlyArray<DemonstrationFactInput>;
};

/**
 * One thing that happened: a planned or reached milestone, one that was taken back, the plan of a year, the report of a
 * month.
 */
export type DemonstrationFactInput = {
  /** The day on which it counts as recorded, today or earlier. */
  readonly recordedOn: Scalars['Date']['input'];
  /** What happened. */
  readonly kind: DemonstrationFactKind;
  /** Of a milestone: which. */
  readonly milestone?: InputMaybe<MilestoneKind>;
  /** Of a milestone: the planned or the actual day. */
  readonly day?: InputMaybe<Scalars['Date']['input']>;
  /** Of a sum: the calendar year. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
  /** Of a report: the month, 1 to 12. */
  readonly month?: InputMaybe<Scalars['Int']['input']>;
  /** Of a plan or report: the sum. */
  readonly sum?: InputMaybe<MoneyInput>;
};

/** What happened in a demonstration. */
export type DemonstrationFactKind =
  /** A milestone was planned for a day. */
  | 'MILESTONE_PLANNED'
  /** A milestone was reached on a day, and verified. */
  | 'MILESTONE_REACHED'
  /** A milestone was taken back. */
  | 'MILESTONE_UNDONE'
  /** The investment of a year was planned. */
  | 'YEAR_PLANNED'
  /** The investment of a month was reported. */
  | 'MONTH_REPORTED';

/** A figure as a report published it, beside what comes of it when it is worked out again. */
export type PublishedFigure = {
  readonly __typename?: 'PublishedFigure';
  /** The id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** The report that says so. */
  readonly report: FigureReport;
  /** Under which subject it stands there. */
  readonly place: Scalars['String']['output'];
  /** What is counted or measured, in Chinese. */
  readonly name: Scalars['String']['output'];
  /** What is counted or measured, in English; null where it was recorded without. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** The value as it was printed. */
  readonly value: Scalars['Decimal']['output'];
  /** The unit as it was printed. */
  readonly unit: Scalars['String']['output'];
  /** How exact the report says that it is. */
  readonly precision: FigurePrecision;
  /** What a rate or a part is taken of; null where the report names nothing. */
  readonly base?: Maybe<Scalars['String']['output']>;
  /** The first day of what it sums up; null for a state of a day. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** The day that it is of; null where the report names none. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** Id of the region that it is of. */
  readonly regionId: Scalars['ID']['output'];
  /** The list of projects that it is of; null for what is of no list. */
  readonly list?: Maybe<Scalars['String']['output']>;
  /** The place among equals that the report states, 1 the highest. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /** Id of the region in which it is ranked. */
  readonly rankedIn?: Maybe<Scalars['ID']['output']>;
  /** The figure worked out again, from facts where there are any, else from other figures; or why it cannot be. */
  readonly recomputed: RecomputedFigure;
  /** What follows from it by rule, though no report says so: targets, the province, remainders, totals. */
  readonly derived: ReadonlyArray<DerivedFigure>;
};


/** A figure as a report published it, beside what comes of it when it is worked out again. */
export type PublishedFigureRecomputedArgs = {
  includeDemo?: Scalars['Boolean']['input'];
};

/** A document that publishes figures. */
export type FigureReport = {
  readonly __typename?: 'FigureReport';
  /** Its number, or its title where it has none. */
  readonly name: Scalars['String']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** The day on which it was published; null where it names none. */
  readonly publishedOn?: Maybe<Scalars['Date']['output']>;
};

/** How exact a report says that a figure is. */
export type FigurePrecision =
  /** As it stands. */
  | 'EXACT'
  /** About so much. */
  | 'ABOUT'
  /** Somewhat more than that. */
  | 'MORE_THAN'
  /** That much or more. */
  | 'AT_LEAST';

/** What comes of a published figure when it is worked out again. */
export type RecomputedFigure = {
  readonly __typename?: 'RecomputedFigure';
  /** What it was worked out from; null where it cannot be. */
  readonly basis?: Maybe<RecomputationBasis>;
  /** The value, a share with two decimals. */
  readonly value?: Maybe<Scalars['Decimal']['output']>;
  /** The value with as many decimals as were published. */
  readonly shown?: Maybe<Scalars['Decimal']['output']>;
  /** Of a rate: how much of it. */
  readonly part?: Maybe<Scalars['Decimal']['output']>;
  /** Of a rate: of how much. */
  readonly whole?: Maybe<Scalars['Decimal']['output']>;
  /** The value less what was published. */
  readonly difference?: Maybe<Scalars['Decimal']['output']>;
  /** The published figures that it was worked out from. */
  readonly from: ReadonlyArray<PublishedFigure>;
  /** Why it cannot be worked out again; null where it can. */
  readonly obstacle?: Maybe<RecomputationObstacle>;
};

/** What a figure is worked out from. */
export type RecomputationBasis =
  /** Facts of projects. */
  | 'FACTS'
  /** Other figures that were published. */
  | 'FIGURES';

/** Why a figure cannot be worked out again. */
export type RecomputationObstacle =
  /** The library holds none of its projects that the caller may see. */
  | 'NOT_IN_LIBRARY'
  /** The report gives a rate without its parts. */
  | 'PARTS_NOT_PUBLISHED'
  /** Its facts are kept by approvals, funds, land or supervision. */
  | 'KEPT_ELSEWHERE'
  /** Nobody records facts of this kind. */
  | 'NOT_RECORDED';

/** What follows from published figures by rule, though no report says so. */
export type DerivedFigure = {
  readonly __typename?: 'DerivedFigure';
  /** By which rule it follows. */
  readonly rule: DerivationRule;
  /** What it is, in Chinese. */
  readonly name: Scalars['String']['output'];
  /** What it is, in English. */
  readonly nameEn: Scalars['String']['output'];
  /** Its value. */
  readonly value: Scalars['Decimal']['output'];
  /** Its unit. */
  readonly unit: Scalars['String']['output'];
  /** How far the published figure lies above it; null where the two are not held against each other. */
  readonly lead?: Maybe<Scalars['Decimal']['output']>;
  /** The unit of that: of two shares it is percentage points. */
  readonly leadUnit?: Maybe<Scalars['String']['output']>;
  /** The published figures that it follows from. */
  readonly from: ReadonlyArray<PublishedFigure>;
};

/** How a figure follows from others. */
export type DerivationRule =
  /** The target, from the value and its lead over the target. */
  | 'TARGET'
  /** The province's value, from the value and its lead over the province. */
  | 'PROVINCE'
  /** What it was before, from the value and its rise. */
  | 'BEFORE'
  /** What it was a year before, from the value and its growth. */
  | 'YEAR_BEFORE'
  /** The share of the year that had passed with the last full month. */
  | 'TIME_SHARE'
  /** All less a part. */
  | 'REMAINDER'
  /** The whole of which the value, or the sum of some, is a share. */
  | 'TOTAL'
  /** The part that is a share of the whole. */
  | 'PART'
  /** One in percent of the other. */
  | 'RATE'
  /** All of them together. */
  | 'SUM';

/** A page of published figures. */
export type PublishedFigureConnection = {
  readonly __typename?: 'PublishedFigureConnection';
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<PublishedFigure>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** Projects of a region that start together on a day, at one main venue and any number of others. */
export type StartEvent = {
  readonly __typename?: 'StartEvent';
  /** The id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** Its name, which no other of the region has. */
  readonly name: Scalars['String']['output'];
  /** Id of the region. */
  readonly regionId: Scalars['ID']['output'];
  /** The region. */
  readonly region?: Maybe<Region>;
  /** The day on which it takes place. */
  readonly heldOn: Scalars['Date']['output'];
  /** Whether it counts. */
  readonly status: OccasionStatus;
  /** How many venues there are besides the main one. */
  readonly sideVenues: Scalars['Int']['output'];
  /** The venues with their projects. */
  readonly venues: ReadonlyArray<StartEventVenue>;
  /** How many projects start. */
  readonly projects: Scalars['Int']['output'];
  /** The total investment with which they start. */
  readonly investment: StatedSum;
  /** How many of them have a verified start by now. */
  readonly verifiedStarts: Scalars['Int']['output'];
  /** Every version, oldest first; the last one holds. */
  readonly versions: ReadonlyArray<OccasionVersion>;
  /** Who withdrew it and why; null where nobody did. */
  readonly withdrawn?: Maybe<OccasionWithdrawal>;
};

/** A venue and the projects that start there. */
export type StartEventVenue = {
  readonly __typename?: 'StartEventVenue';
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Whether it is the main one. */
  readonly kind: VenueKind;
  /** Id of the region in which it lies. */
  readonly regionId: Scalars['ID']['output'];
  /** The region in which it lies. */
  readonly region?: Maybe<Region>;
  /** The total investment of its projects. */
  readonly investment: StatedSum;
  /** Its projects. */
  readonly projects: ReadonlyArray<StartEventProject>;
};

/** A project at a venue. */
export type StartEventProject = {
  readonly __typename?: 'StartEventProject';
  /** Id of the project. */
  readonly projectId: Scalars['ID']['output'];
  /** The project as it is now. */
  readonly project?: Maybe<Project>;
  /** The total investment with which it started; null where nobody stated one. */
  readonly total?: Maybe<Money>;
};

/** The kinds of venue. */
export type VenueKind =
  /** The one from which the start is given. */
  | 'MAIN'
  /** One that is joined from elsewhere. */
  | 'SIDE';

/** Whether an occasion counts. */
export type OccasionStatus =
  /** An office recorded it. */
  | 'RECORDED'
  /** It never took place, or was recorded by mistake. */
  | 'WITHDRAWN';

/** A sum, and of how many: what nobody stated is not in it. */
export type StatedSum = {
  readonly __typename?: 'StatedSum';
  /** The sum of what is stated. */
  readonly sum: Money;
  /** How many stated it. */
  readonly stated: Scalars['Int']['output'];
};

/** A number, and of how many: what nobody stated is not in it. */
export type StatedCount = {
  readonly __typename?: 'StatedCount';
  /** The sum of what is stated. */
  readonly sum: Scalars['Int']['output'];
  /** How many stated it. */
  readonly stated: Scalars['Int']['output'];
};

/** One version of what was recorded of an occasion. */
export type OccasionVersion = {
  readonly __typename?: 'OccasionVersion';
  /** From 1 on. */
  readonly version: Scalars['Int']['output'];
  /** The day that it named. */
  readonly heldOn: Scalars['Date']['output'];
  /** How many projects it named. */
  readonly projects: Scalars['Int']['output'];
  /** What they came to. */
  readonly investment: StatedSum;
  /** Why it was recorded anew; null for the first. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Who recorded it, and when. */
  readonly recorded: Act;
};

/** The withdrawal of an occasion. */
export type OccasionWithdrawal = {
  readonly __typename?: 'OccasionWithdrawal';
  /** Why it was withdrawn. */
  readonly reason: Scalars['String']['output'];
  /** Who withdrew it, and when. */
  readonly act: Act;
};

/** What occasions come to together. */
export type OccasionTotals = {
  readonly __typename?: 'OccasionTotals';
  /** How many there were. */
  readonly occasions: Scalars['Int']['output'];
  /** How many projects took part, each counted once. */
  readonly projects: Scalars['Int']['output'];
  /** Their total investment, of each that of the newest occasion which states one. */
  readonly investment: StatedSum;
};

/** A page of start events. */
export type StartEventConnection = {
  readonly __typename?: 'StartEventConnection';
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<StartEvent>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** What the whole list comes to; a project that took part twice counts once. */
  readonly totals: OccasionTotals;
};


/** A page of start events. */
export type StartEventConnectionTotalsArgs = {
  includeDemo?: Scalars['Boolean']['input'];
};

/** What a change of a start event answers. */
export type StartEventPayload = {
  readonly __typename?: 'StartEventPayload';
  /** Start event as it is now. */
  readonly startEvent?: Maybe<StartEvent>;
  /** Where the change stands in the status feed; follow after it. */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Input of `recordStartEvent`. */
export type RecordStartEventInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the region. */
  readonly regionId: Scalars['ID']['input'];
  /** Name of the event: the same name in a region is the same event, recorded anew. */
  readonly name: Scalars['String']['input'];
  /** The day on which it takes place. */
  readonly heldOn: Scalars['Date']['input'];
  /** The venues, one of them the main one; 1 to 1,000 projects in all, each at one venue. */
  readonly venues: ReadonlyArray<StartEventVenueInput>;
  /** Why it is recorded anew; needed then. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** A venue and the projects that start there. */
export type StartEventVenueInput = {
  /** Its name, which no other venue of the event has. */
  readonly name: Scalars['String']['input'];
  /** Whether it is the main one. */
  readonly kind: VenueKind;
  /** Id of the region in which it lies; left out: that of the event. */
  readonly regionId?: InputMaybe<Scalars['ID']['input']>;
  /** Its projects. */
  readonly projects: ReadonlyArray<StartEventProjectInput>;
};

/** A project that starts at a venue. */
export type StartEventProjectInput = {
  /** Id of the project, which lies in the region of the event. */
  readonly projectId: Scalars['ID']['input'];
  /** The total investment with which it starts; left out: that of the project. */
  readonly total?: InputMaybe<MoneyInput>;
};

/** Input of `withdrawStartEvent`. */
export type WithdrawStartEventInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the event. */
  readonly startEventId: Scalars['ID']['input'];
  /** Why it is withdrawn. */
  readonly reason: Scalars['String']['input'];
};

/** A tour from project to project of a region, which are scored on the way. */
export type Tour = {
  readonly __typename?: 'Tour';
  /** The id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** Its name, which no other of the region has. */
  readonly name: Scalars['String']['output'];
  /** Id of the region. */
  readonly regionId: Scalars['ID']['output'];
  /** The region. */
  readonly region?: Maybe<Region>;
  /** The day on which it takes place. */
  readonly heldOn: Scalars['Date']['output'];
  /** Whether it counts. */
  readonly status: OccasionStatus;
  /** The projects that are visited, in the order of visits. */
  readonly stops: ReadonlyArray<TourStop>;
  /** What the stops come to. */
  readonly sums: TourSums;
  /** How many stops have a total investment of at least so much. */
  readonly projectsOfAtLeast: Scalars['Int']['output'];
  /** Every version, oldest first; the last one holds. */
  readonly versions: ReadonlyArray<OccasionVersion>;
  /** Who withdrew it and why; null where nobody did. */
  readonly withdrawn?: Maybe<OccasionWithdrawal>;
};


/** A tour from project to project of a region, which are scored on the way. */
export type TourProjectsOfAtLeastArgs = {
  total: MoneyInput;
};

/** A project that a tour visits. */
export type TourStop = {
  readonly __typename?: 'TourStop';
  /** From 1 on, in the order of visits. */
  readonly number: Scalars['Int']['output'];
  /** Id of the project. */
  readonly projectId: Scalars['ID']['output'];
  /** The project as it is now. */
  readonly project?: Maybe<Project>;
  /** Its total investment at the tour; null where nobody stated one. */
  readonly total?: Maybe<Money>;
  /** What it is to produce in a year; null where nobody stated it. */
  readonly output?: Maybe<Money>;
  /** The tax that it is to pay in a year; null where nobody stated it. */
  readonly tax?: Maybe<Money>;
  /** The jobs that it is to bring; null where nobody stated them. */
  readonly jobs?: Maybe<Scalars['Int']['output']>;
  /** The scores; null until it is scored. */
  readonly scores?: Maybe<TourScores>;
  /** Average of the scores, two decimals; null until it is scored. */
  readonly points?: Maybe<Scalars['Decimal']['output']>;
  /** Its place among what was scored; equals share one, and the next is as far behind as there are. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
};

/** Scores of a stop, 0 to 100 each. */
export type TourScores = {
  readonly __typename?: 'TourScores';
  /** Of its size. */
  readonly size: Scalars['Int']['output'];
  /** Of its benefit. */
  readonly benefit: Scalars['Int']['output'];
  /** Of its prospects. */
  readonly prospects: Scalars['Int']['output'];
};

/** What the stops of a tour come to. */
export type TourSums = {
  readonly __typename?: 'TourSums';
  /** How many regions were visited. */
  readonly regions: Scalars['Int']['output'];
  /** How many projects were visited. */
  readonly projects: Scalars['Int']['output'];
  /** Their total investment. */
  readonly investment: StatedSum;
  /** What they are to produce in a year. */
  readonly output: StatedSum;
  /** The tax that they are to pay in a year. */
  readonly tax: StatedSum;
  /** The jobs that they are to bring. */
  readonly jobs: StatedCount;
};

/** A page of tours. */
export type TourConnection = {
  readonly __typename?: 'TourConnection';
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Tour>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** What the whole list comes to; a project that took part twice counts once. */
  readonly totals: OccasionTotals;
};


/** A page of tours. */
export type TourConnectionTotalsArgs = {
  includeDemo?: Scalars['Boolean']['input'];
};

/** What a change of a tour answers. */
export type TourPayload = {
  readonly __typename?: 'TourPayload';
  /** Tour as it is now. */
  readonly tour?: Maybe<Tour>;
  /** Where the change stands in the status feed; follow after it. */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Input of `recordTour`. */
export type RecordTourInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the region. */
  readonly regionId: Scalars['ID']['input'];
  /** Name of the tour: the same name in a region is the same tour, recorded anew. */
  readonly name: Scalars['String']['input'];
  /** The day on which it takes place. */
  readonly heldOn: Scalars['Date']['input'];
  /** The projects in the order of visits, 1 to 200, each once. */
  readonly stops: ReadonlyArray<TourStopInput>;
  /** Why it is recorded anew; needed then. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** A project that is visited; what is left out nobody stated. */
export type TourStopInput = {
  /** Id of the project, which lies in the region of the tour. */
  readonly projectId: Scalars['ID']['input'];
  /** Its total investment; left out: that of the project. */
  readonly total?: InputMaybe<MoneyInput>;
  /** What it is to produce in a year. */
  readonly output?: InputMaybe<MoneyInput>;
  /** The tax that it is to pay in a year. */
  readonly tax?: InputMaybe<MoneyInput>;
  /** The jobs that it is to bring, at most 1,000,000. */
  readonly jobs?: InputMaybe<Scalars['Int']['input']>;
  /** The scores. */
  readonly scores?: InputMaybe<TourScoresInput>;
};

/** Scores of a stop, 0 to 100 each. */
export type TourScoresInput = {
  /** Of its size. */
  readonly size: Scalars['Int']['input'];
  /** Of its benefit. */
  readonly benefit: Scalars['Int']['input'];
  /** Of its prospects. */
  readonly prospects: Scalars['Int']['input'];
};

/** Input of `withdrawTour`. */
export type WithdrawTourInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the tour. */
  readonly tourId: Scalars['ID']['input'];
  /** Why it is withdrawn. */
  readonly reason: Scalars['String']['input'];
};

/** What a table that is imported holds. */
export type ImportKind =
  /** Projects, one a row. */
  | 'PROJECTS'
  /** Monthly reports: a month a row, or a column for each of several months. */
  | 'MONTHLY_REPORTS';

/** What a column of a table is read as. */
export type ImportField =
  /** The national code of the project. */
  | 'CODE'
  /** The id of the project. */
  | 'PROJECT'
  /** The name in Chinese. */
  | 'NAME'
  /** The name in English. */
  | 'ENGLISH_NAME'
  /** The six digits of the region. */
  | 'REGION'
  /** The id of the organisation that owns it. */
  | 'OWNER'
  /** The level of government. */
  | 'LEVEL'
  /** The batch of the project library. */
  | 'BATCH'
  /** The type, as the office names it. */
  | 'TYPE'
  /** The planned investment of all years. */
  | 'TOTAL_INVESTMENT'
  /** The field of the library. */
  | 'FIELD'
  /** The layers of the library, several parted by 、. */
  | 'LAYERS'
  /** Whether it is new or continued. */
  | 'CONSTRUCTION'
  /** The class of industry. */
  | 'INDUSTRY'
  /** The planned day of the start. */
  | 'PLANNED_START'
  /** The planned day of the entry into statistics. */
  | 'PLANNED_STATISTICS_ENTRY'
  /** The planned day of the completion. */
  | 'PLANNED_COMPLETION'
  /** The year of a report, beside a month without one. */
  | 'YEAR'
  /** The month of a report. */
  | 'MONTH'
  /** What was invested in the month. */
  | 'COMPLETED';

/** A table, and how its columns are read. */
export type ImportTableInput = {
  /** What the rows are. */
  readonly kind: ImportKind;
  /** Id of the file that the caller uploaded: CSV or XLSX, of which the first sheet is read. */
  readonly fileId: Scalars['ID']['input'];
  /** The row in which the names of the columns stand, from 1 on. */
  readonly headerRow?: Scalars['Int']['input'];
  /** Columns that are read otherwise than their headers suggest. */
  readonly columns?: ReadonlyArray<ImportColumnInput>;
};

/** How one column is read. */
export type ImportColumnInput = {
  /** The column as a spreadsheet calls it, for example `C`. */
  readonly column: Scalars['String']['input'];
  /** What it holds; left out: it is not read. */
  readonly field?: InputMaybe<ImportField>;
  /** The unit of sums that do not carry their own. */
  readonly unit?: InputMaybe<MoneyUnit>;
  /** Of COMPLETED: the month that the whole column is of, for example `2022-09`. */
  readonly month?: InputMaybe<Scalars['String']['input']>;
};

/** Input of `startImport`. */
export type StartImportInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** What the rows are. */
  readonly kind: ImportKind;
  /** Id of the file that the caller uploaded: CSV or XLSX, of which the first sheet is read. */
  readonly fileId: Scalars['ID']['input'];
  /** The row in which the names of the columns stand, from 1 on. */
  readonly headerRow?: Scalars['Int']['input'];
  /** Columns that are read otherwise than their headers suggest. */
  readonly columns?: ReadonlyArray<ImportColumnInput>;
};

/** What an import would do. */
export type ImportPreview = {
  readonly __typename?: 'ImportPreview';
  /** Rows below the header that are not blank. */
  readonly rows: Scalars['Int']['output'];
  /** The columns in their order, and what each is read as. */
  readonly columns: ReadonlyArray<ImportColumn>;
  /** Fields that no column holds and without which nothing is read; of CODE and PROJECT one is enough. */
  readonly missing: ReadonlyArray<ImportField>;
  /** The first rows as they are read. */
  readonly first: ReadonlyArray<PreviewedRow>;
  /** Rows that would change something. */
  readonly stored: Scalars['Int']['output'];
  /** Rows that say what is known already. */
  readonly unchanged: Scalars['Int']['output'];
  /** Rows that would be refused. */
  readonly refused: Scalars['Int']['output'];
  /** Why, by row; at most 1,000. */
  readonly refusals: ReadonlyArray<ImportRefusal>;
};

/** A column of a table. */
export type ImportColumn = {
  readonly __typename?: 'ImportColumn';
  /** As a spreadsheet calls it. */
  readonly column: Scalars['String']['output'];
  /** Its header as it is written. */
  readonly header: Scalars['String']['output'];
  /** What it is read as; null: it is not read. */
  readonly field?: Maybe<ImportField>;
  /** The unit of its sums; null: each sum carries its own. */
  readonly unit?: Maybe<MoneyUnit>;
  /** The month that the whole column is of. */
  readonly month?: Maybe<Scalars['String']['output']>;
};

/** A row as it is read. */
export type PreviewedRow = {
  readonly __typename?: 'PreviewedRow';
  /** Number of the row, as a spreadsheet counts. */
  readonly row: Scalars['Int']['output'];
  /** Its cells that were read. */
  readonly cells: ReadonlyArray<PreviewedCell>;
};

/** A cell as it is read. */
export type PreviewedCell = {
  readonly __typename?: 'PreviewedCell';
  /** The cell as a spreadsheet calls it. */
  readonly cell: Scalars['String']['output'];
  /** What it is read as. */
  readonly field: ImportField;
  /** As it is written. */
  readonly written: Scalars['String']['output'];
  /** As it is read; sums in yuan. */
  readonly read: Scalars['String']['output'];
};

/** Why a row was refused. */
export type ImportRefusal = {
  readonly __typename?: 'ImportRefusal';
  /** Number of the row, as a spreadsheet counts. */
  readonly row: Scalars['Int']['output'];
  /** The cell as a spreadsheet calls it; null: the row as a whole. */
  readonly cell?: Maybe<Scalars['String']['output']>;
  /** Code of the registry of errors. */
  readonly code: ErrorCode;
  /** What is wrong, in one sentence. */
  readonly message: Scalars['String']['output'];
  /** What would have been accepted, in the language of the reader. */
  readonly expected?: Maybe<Scalars['String']['output']>;
  /** What came. */
  readonly received?: Maybe<Scalars['String']['output']>;
};

/** Whether an import runs. */
export type ImportStatus =
  /** Rows are still to be done. */
  | 'RUNNING'
  /** Every row is done. */
  | 'ENDED';

/** An import of a table. */
export type ProjectImport = {
  readonly __typename?: 'ProjectImport';
  /** The id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** What the rows are. */
  readonly kind: ImportKind;
  /** Name of the file. */
  readonly fileName: Scalars['String']['output'];
  /** Whether it runs. */
  readonly status: ImportStatus;
  /** Rows below the header. */
  readonly rows: Scalars['Int']['output'];
  /** Rows that are done. */
  readonly done: Scalars['Int']['output'];
  /** Rows that changed something. */
  readonly stored: Scalars['Int']['output'];
  /** Rows that said what was known already. */
  readonly unchanged: Scalars['Int']['output'];
  /** Rows that were refused. */
  readonly refused: Scalars['Int']['output'];
  /** Who started it, and when. */
  readonly started: Act;
  /** When every row was done. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was refused so far, by row. */
  readonly refusals: ImportRefusalConnection;
};


/** An import of a table. */
export type ProjectImportRefusalsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of imports. */
export type ProjectImportConnection = {
  readonly __typename?: 'ProjectImportConnection';
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<ProjectImport>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A page of refusals. */
export type ImportRefusalConnection = {
  readonly __typename?: 'ImportRefusalConnection';
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<ImportRefusal>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** What `startImport` answers. */
export type ImportPayload = {
  readonly __typename?: 'ImportPayload';
  /** The import. */
  readonly import?: Maybe<ProjectImport>;
  /** Where the change stands in the status feed; follow after it. */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** Why nothing was started; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A built asset that is entered in a ledger and may be revived. */
export type ExistingAsset = {
  readonly __typename?: 'ExistingAsset';
  /** The id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** Its name, which no other of the region has. */
  readonly name: Scalars['String']['output'];
  /** Id of the region. */
  readonly regionId: Scalars['ID']['output'];
  /** The region. */
  readonly region?: Maybe<Region>;
  /** The project that built it; null where none is known. */
  readonly project?: Maybe<Project>;
  /** How far its revival has come. */
  readonly stage: AssetStage;
  /** How it is to be revived; null until that is known. */
  readonly route?: Maybe<AssetRoute>;
  /** What it is worth; null until it is valued. */
  readonly valuation?: Maybe<Money>;
  /** The day that the valuation is of. */
  readonly valuedOn?: Maybe<Scalars['Date']['output']>;
  /** Who valued it. */
  readonly valuer?: Maybe<Scalars['String']['output']>;
  /** Whether it is made up. */
  readonly isDemoData: Scalars['Boolean']['output'];
  /** Grows by one with every change. */
  readonly version: Scalars['Int']['output'];
  /** Every move from stage to stage, oldest first. */
  readonly moves: ReadonlyArray<AssetMove>;
};

/** A move of a revival. */
export type AssetMove = {
  readonly __typename?: 'AssetMove';
  /** The stage that it moved to. */
  readonly to: AssetStage;
  /** The day of the move. */
  readonly on: Scalars['Date']['output'];
  /** The number of the application or approval. */
  readonly documentNumber?: Maybe<Scalars['String']['output']>;
  /** What the revival brought in. */
  readonly proceeds?: Maybe<Money>;
  /** What was noted. */
  readonly note: Scalars['String']['output'];
  /** Who moved it, and when. */
  readonly act: Act;
};

/** How far the revival of an asset has come. */
export type AssetStage =
  /** It stands in the ledger. */
  | 'LISTED'
  /** A route is studied. */
  | 'STUDIED'
  /** The revival is applied for. */
  | 'APPLIED_FOR'
  /** The revival is approved. */
  | 'APPROVED'
  /** It is revived, and brought something in. */
  | 'REVIVED'
  /** It is not to be revived. */
  | 'DROPPED';

/** How an asset is revived. */
export type AssetRoute =
  /** A real estate investment trust of infrastructure. */
  | 'REITS'
  /** A partnership with private capital. */
  | 'PPP'
  /** Another route. */
  | 'OTHER';

/** A page of the ledger of existing assets. */
export type ExistingAssetConnection = {
  readonly __typename?: 'ExistingAssetConnection';
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<ExistingAsset>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** What the whole list comes to. */
  readonly totals: AssetTotals;
};


/** A page of the ledger of existing assets. */
export type ExistingAssetConnectionTotalsArgs = {
  includeDemo?: Scalars['Boolean']['input'];
};

/** What existing assets come to. */
export type AssetTotals = {
  readonly __typename?: 'AssetTotals';
  /** How many there are. */
  readonly assets: Scalars['Int']['output'];
  /** What they are worth. */
  readonly valuation: StatedSum;
  /** What those that are revived brought in. */
  readonly proceeds: StatedSum;
  /** By stage. */
  readonly byStage: ReadonlyArray<AssetsOfStage>;
  /** By route. */
  readonly byRoute: ReadonlyArray<AssetsOfRoute>;
};

/** Assets in one stage. */
export type AssetsOfStage = {
  readonly __typename?: 'AssetsOfStage';
  /** The stage. */
  readonly stage: AssetStage;
  /** How many there are. */
  readonly assets: Scalars['Int']['output'];
  /** What they are worth. */
  readonly valuation: StatedSum;
};

/** Assets of one route. */
export type AssetsOfRoute = {
  readonly __typename?: 'AssetsOfRoute';
  /** The route; null for those of which none is known yet. */
  readonly route?: Maybe<AssetRoute>;
  /** How many there are. */
  readonly assets: Scalars['Int']['output'];
  /** What they are worth. */
  readonly valuation: StatedSum;
};

/** What a change of an asset answers. */
export type ExistingAssetPayload = {
  readonly __typename?: 'ExistingAssetPayload';
  /** Asset as it is now. */
  readonly asset?: Maybe<ExistingAsset>;
  /** Where the change stands in the status feed; follow after it. */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Input of `recordExistingAsset`; what is left out nobody knows. */
export type RecordExistingAssetInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the region. */
  readonly regionId: Scalars['ID']['input'];
  /** Name of the asset: the same name in a region is the same asset, recorded anew. */
  readonly name: Scalars['String']['input'];
  /** Id of the project that built it. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is worth; goes with its day and who valued it. */
  readonly valuation?: InputMaybe<MoneyInput>;
  /** The day that the valuation is of. */
  readonly valuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who valued it. */
  readonly valuer?: InputMaybe<Scalars['String']['input']>;
  /** How it is to be revived. */
  readonly route?: InputMaybe<AssetRoute>;
  /** Whether it is made up. */
  readonly isDemoData?: Scalars['Boolean']['input'];
  /** Why it is recorded anew; needed then. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Input of `moveExistingAsset`. */
export type MoveExistingAssetInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the asset. */
  readonly assetId: Scalars['ID']['input'];
  /** The stage that it moves to. */
  readonly to: AssetStage;
  /** The day of the move, not in the future. */
  readonly on: Scalars['Date']['input'];
  /** The number of the application or approval; needed for these. */
  readonly documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** What the revival brought in; needed when it is revived. */
  readonly proceeds?: InputMaybe<MoneyInput>;
  /** What is to be noted. */
  readonly note: Scalars['String']['input'];
};

/** What a completed project came to, in five dimensions. */
export type CompletionEvaluation = {
  readonly __typename?: 'CompletionEvaluation';
  /** The id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** Id of the project. */
  readonly projectId: Scalars['ID']['output'];
  /** The project. */
  readonly project?: Maybe<Project>;
  /** Id of the region. */
  readonly regionId: Scalars['ID']['output'];
  /** The region. */
  readonly region?: Maybe<Region>;
  /** Type of the project, by which similar ones are compared. */
  readonly projectType?: Maybe<Scalars['String']['output']>;
  /** Whether the project is made up. */
  readonly isDemoData: Scalars['Boolean']['output'];
  /** Whether it is an exemplary case, which everybody who is signed in sees. */
  readonly status: EvaluationStatus;
  /** The day that it is of. */
  readonly evaluatedOn: Scalars['Date']['output'];
  /** Who looked at the project: an office or an institute. */
  readonly evaluator: Scalars['String']['output'];
  /** Average points of the dimensions, one decimal. */
  readonly points: Scalars['Decimal']['output'];
  /** Each dimension as it was found. */
  readonly scores: ReadonlyArray<EvaluationScore>;
  /** Why others should look at it; null where it is not exemplary. */
  readonly exemplaryFor?: Maybe<Scalars['String']['output']>;
  /** Who marked it as exemplary, and when. */
  readonly marked?: Maybe<Act>;
  /** Every version, oldest first; the last one holds. */
  readonly versions: ReadonlyArray<EvaluationVersion>;
};

/** One version of an evaluation. */
export type EvaluationVersion = {
  readonly __typename?: 'EvaluationVersion';
  /** From 1 on. */
  readonly version: Scalars['Int']['output'];
  /** The day that it is of. */
  readonly evaluatedOn: Scalars['Date']['output'];
  /** Average points of the dimensions, one decimal. */
  readonly points: Scalars['Decimal']['output'];
  /** Why it was recorded anew; null for the first. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Who recorded it, and when. */
  readonly recorded: Act;
};

/** A dimension of an evaluation as it was found. */
export type EvaluationScore = {
  readonly __typename?: 'EvaluationScore';
  /** The dimension. */
  readonly dimension: EvaluationDimension;
  /** 0 to 100. */
  readonly points: Scalars['Int']['output'];
  /** What was found. */
  readonly finding: Scalars['String']['output'];
};

/** The dimensions of an evaluation. */
export type EvaluationDimension =
  /** What the money came to. */
  | 'MONEY_PERFORMANCE'
  /** How it looks and fits in. */
  | 'APPEARANCE'
  /** How long it took to build. */
  | 'CONSTRUCTION_PERIOD'
  /** How well and how safely it was built. */
  | 'QUALITY_AND_SAFETY'
  /** What it does now that it runs. */
  | 'OPERATION';

/** Whether an evaluation is an exemplary case. */
export type EvaluationStatus =
  /** It was evaluated. */
  | 'EVALUATED'
  /** Others should look at it. */
  | 'EXEMPLARY';

/** A page of evaluations. */
export type CompletionEvaluationConnection = {
  readonly __typename?: 'CompletionEvaluationConnection';
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<CompletionEvaluation>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** What the whole list comes to, dimension by dimension. */
  readonly means: ReadonlyArray<DimensionMean>;
};


/** A page of evaluations. */
export type CompletionEvaluationConnectionMeansArgs = {
  type?: InputMaybe<Scalars['String']['input']>;
  includeDemo?: Scalars['Boolean']['input'];
};

/** A dimension over several projects. */
export type DimensionMean = {
  readonly __typename?: 'DimensionMean';
  /** The dimension. */
  readonly dimension: EvaluationDimension;
  /** How many projects were evaluated. */
  readonly projects: Scalars['Int']['output'];
  /** Average points, one decimal; null without any. */
  readonly points?: Maybe<Scalars['Decimal']['output']>;
};

/** What a change of an evaluation answers. */
export type CompletionEvaluationPayload = {
  readonly __typename?: 'CompletionEvaluationPayload';
  /** Evaluation as it is now. */
  readonly evaluation?: Maybe<CompletionEvaluation>;
  /** Where the change stands in the status feed; follow after it. */
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Input of `evaluateCompletion`. */
export type EvaluateCompletionInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the project, which is completed. */
  readonly projectId: Scalars['ID']['input'];
  /** The day that the evaluation is of, not in the future. */
  readonly evaluatedOn: Scalars['Date']['input'];
  /** Who looked at the project: an office or an institute. */
  readonly evaluator: Scalars['String']['input'];
  /** Each of the five dimensions once. */
  readonly scores: ReadonlyArray<EvaluationScoreInput>;
  /** Why it is evaluated anew; needed then. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** A dimension of an evaluation as it was found. */
export type EvaluationScoreInput = {
  /** The dimension. */
  readonly dimension: EvaluationDimension;
  /** 0 to 100. */
  readonly points: Scalars['Int']['input'];
  /** What was found. */
  readonly finding: Scalars['String']['input'];
};

/** Input of `markExemplary`. */
export type MarkExemplaryInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the evaluation. */
  readonly evaluationId: Scalars['ID']['input'];
  /** Whether it is exemplary from now on. */
  readonly isExemplary: Scalars['Boolean']['input'];
  /** What others may learn from it, or why the mark is taken off. */
  readonly reason: Scalars['String']['input'];
};

/** What an exported table holds. */
export type ExportContent =
  /** Projects, one a row. */
  | 'PROJECTS'
  /** Reports of a year, a month of a project a row. */
  | 'MONTHLY_REPORTS'
  /** Figures of groups of projects. */
  | 'PORTFOLIO';

/** As what a table is written. */
export type ExportFormat =
  /** Text in UTF-8, parted by commas. */
  | 'CSV'
  /** A workbook. */
  | 'XLSX';

/** A table that can be downloaded. */
export type ExportedTable = {
  readonly __typename?: 'ExportedTable';
  /** Where it is downloaded, below the address of the graph; good for some minutes. */
  readonly url: Scalars['String']['output'];
  /** What it is called. */
  readonly fileName: Scalars['String']['output'];
  /** How many projects it is about. */
  readonly projects: Scalars['Int']['output'];
};

export type Region = {
  readonly __typename?: 'Region';
  readonly id: Scalars['ID']['output'];
};

export type Organisation = {
  readonly __typename?: 'Organisation';
  readonly id: Scalars['ID']['output'];
};

export type Actor = {
  readonly __typename?: 'Actor';
  readonly id: Scalars['ID']['output'];
};
