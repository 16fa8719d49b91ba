// Generated from the documents of the console by `npm run generate`.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** A quantity; it must be a whole number of minor units (thirds of a square metre; kilograms). */
export type QuantityInput = {
  /** The value in the unit that stands beside it. */
  readonly value: string;
  /** The unit of the value. */
  readonly unit: Unit;
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
  readonly value: string;
  /** The unit of the value. */
  readonly unit: MoneyUnit;
};

/** Why a clock stands still. */
export type PauseKind =
  /** The owner has to correct papers. */
  | 'CORRECTION'
  /** A procedure whose time is not counted, such as a hearing. */
  | 'SPECIAL_PROCEDURE';

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

/** How fast the steps of a case are due; never later than by the ordinary promise. */
export type LimitClass =
  /** The ordinary promise. */
  | 'NORMAL'
  /** A share of the ordinary promise, or limits of its own. */
  | 'GREEN_CHANNEL'
  /** Accepted and decided on the day. */
  | 'SAME_DAY';

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

/** What statistics are grouped by. */
export type StatisticsGroup =
  /** A row for each item. */
  | 'ITEM'
  /** A row for each department. */
  | 'DEPARTMENT'
  /** A row for each month of a decision; open steps count in the current month. */
  | 'MONTH';

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

/** What is decided. */
export type Decision =
  /** It is approved. */
  | 'APPROVE'
  /** It is approved with conditions. */
  | 'APPROVE_WITH_CONDITIONS'
  /** It is rejected. */
  | 'REJECT';

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

/** What steps must match; all that is given must hold. */
export type InboxFilter = {
  /**
   * Left out: DISPATCHED, ACCEPTED, RETURNED, SUSPENDED and PRE_APPROVED for DEPARTMENT, ASSIGNED and LEAD, any for the
   * other roles.
   */
  readonly status?: ReadonlyArray<StepStatus> | null | undefined;
  /** The colours that are asked for. */
  readonly lights?: ReadonlyArray<Light> | null | undefined;
  /** Due before this moment. */
  readonly dueBefore?: string | null | undefined;
  /** Id of the project. */
  readonly projectId?: string | null | undefined;
  /** Left out: the caller's own department, and for what concerns persons also the caller. */
  readonly departmentId?: string | null | undefined;
  /** Several departments, at most 50; goes before `departmentId`. */
  readonly departmentIds?: ReadonlyArray<string> | null | undefined;
  /** One officer, within the departments; for heads, leaders and the dispatch centre. */
  readonly officerId?: string | null | undefined;
  /** The role of the caller that is asked for; left out: DEPARTMENT. */
  readonly role?: InboxRole | null | undefined;
  /** Only copies that are not read. */
  readonly unread?: boolean | null | undefined;
  /** Words, each of which must stand in name or code of the item, name or id of the project, or public code of the case. */
  readonly search?: string | null | undefined;
  /** The class of the case in force is one of these. */
  readonly limitClasses?: ReadonlyArray<LimitClass> | null | undefined;
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

/** Input of `submitCase`. */
export type SubmitCaseInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: string;
  /** Id of the project. */
  readonly projectId: string;
  /** Code of the catalogue. */
  readonly catalogueCode: string;
  /** Number of the version; left out: the published one. */
  readonly catalogueVersion?: number | null | undefined;
  /** An answer for each conditional item outside exclusive groups. */
  readonly conditions?: ReadonlyArray<ConditionAnswerInput>;
  /** The item of each group that applies. */
  readonly choices?: ReadonlyArray<ExclusiveChoiceInput>;
  /** Name of the part of the project, where the catalogue allows parts; left out: the whole project. */
  readonly part?: string | null | undefined;
  /** What the case reserves, such as land. */
  readonly elements?: ReadonlyArray<CaseElementInput>;
  /** Papers of any items that apply. */
  readonly papers?: ReadonlyArray<HandedPaperInput>;
  /** Id of the owner for whom an agent acts, where mandates of several owners reach the project. */
  readonly onBehalfOf?: string | null | undefined;
  /** Seconds of a working day, at least 2; only where the deployment allows it. */
  readonly secondsPerWorkingDay?: number | null | undefined;
  /** A class that the catalogue offers and that is asked for; in force at once where who submits is who grants it. */
  readonly limitClass?: LimitClass;
};

/** Whether a conditional item applies. */
export type ConditionAnswerInput = {
  /** Code of the item. */
  readonly itemCode: string;
  /** Whether the item applies. */
  readonly applies: boolean;
};

/** Which item of a group applies. */
export type ExclusiveChoiceInput = {
  /** Code of the group. */
  readonly group: string;
  /** Code of the item that applies. */
  readonly itemCode: string;
};

/** An amount that is reserved when its item is dispatched. */
export type CaseElementInput = {
  /** What is reserved. */
  readonly kind: ElementKind;
  /** Id of the quota pool or the fund batch. */
  readonly account: string;
  /** The amount of land or energy; left out for money. */
  readonly quantity?: QuantityInput | null | undefined;
  /** The amount of money; left out for land and energy. */
  readonly money?: MoneyInput | null | undefined;
};

/** Input of `repairCase`. */
export type RepairCaseInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: string;
  /** Id of the case. */
  readonly caseId: string;
  /** Why, in words. */
  readonly reason: string;
};

/** Input of `nudgeCase`. */
export type NudgeCaseInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: string;
  /** Id of the case. */
  readonly caseId: string;
};

/** One paper and its files. */
export type HandedPaperInput = {
  /** Code of the paper. */
  readonly materialCode: string;
  /** Ids of 1 to 20 files that were uploaded; the counter may leave them out for a paper that lies before it. */
  readonly fileIds?: ReadonlyArray<string>;
};

/** Input of `createUpload`. */
export type UploadInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: string;
  /** Name of the file, with its extension. */
  readonly fileName: string;
  /** Media type of the file, for example application/pdf. */
  readonly mediaType: string;
  /** Number of bytes. */
  readonly bytes: number;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly sha256: string;
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

/** Input of `markNotificationsRead`: exactly one of `ids` and `upTo`. */
export type MarkNotificationsReadInput = {
  /** A key that the caller makes up for this request: a repetition with the same content is answered by the first result. */
  readonly idempotencyKey: string;
  /** Ids of at most 200 messages. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** Id of a message: it and all before it. */
  readonly upTo?: string | null | undefined;
};

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

/** The two libraries of projects. */
export type ProjectLibrary =
  /** Projects that are thought out or held ready. */
  | 'RESERVE'
  /** Projects under construction or completed. */
  | 'CONSTRUCTION';

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

/** What projects must match; all that is given must hold. */
export type ProjectFilter = {
  /** GB/T 2260 codes; everything below a region counts as in it. */
  readonly regions?: ReadonlyArray<string> | null | undefined;
  /** The batches that are asked for. */
  readonly batches?: ReadonlyArray<Batch> | null | undefined;
  /** Only projects of this library. */
  readonly library?: ProjectLibrary | null | undefined;
  /** The fields that are asked for. */
  readonly fields?: ReadonlyArray<ProjectField> | null | undefined;
  /** The layers that are asked for; one of them is enough. */
  readonly layers?: ReadonlyArray<ProjectLayer> | null | undefined;
  /** Only projects of this kind of construction. */
  readonly construction?: ConstructionKind | null | undefined;
  /** The classes of industry that are asked for. */
  readonly industries?: ReadonlyArray<IndustryClass> | null | undefined;
  /** Only projects of this list. */
  readonly list?: string | null | undefined;
  /** The type, as the report names it. */
  readonly type?: string | null | undefined;
  /** Words, each of which the Chinese or the English name must contain; whatever the case of its letters. */
  readonly search?: string | null | undefined;
  /** Id of the organisation that owns it. */
  readonly ownerId?: string | null | undefined;
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

export type DepartmentsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DepartmentsQuery = { readonly departments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null };

export type OfficersQueryVariables = Exact<{
  departmentId: string;
}>;


export type OfficersQuery = { readonly department: { readonly id: string, readonly officers: ReadonlyArray<{ readonly id: string, readonly name: string, readonly posts: ReadonlyArray<Post> }> } | null };

export type CreateUploadMutationVariables = Exact<{
  input: UploadInput;
}>;


export type CreateUploadMutation = { readonly createUpload: { readonly uploadUrl: string | null, readonly attachment: { readonly id: string, readonly fileName: string } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type FeedHeadQueryVariables = Exact<{ [key: string]: never; }>;


export type FeedHeadQuery = { readonly feedHead: string | null };

export type FeedPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type FeedPageQuery = { readonly events: { readonly endCursor: string, readonly nodes: ReadonlyArray<{ readonly id: string, readonly cursor: string, readonly type: string, readonly subject: string, readonly sequence: number, readonly projectId: string | null, readonly caseId: string | null, readonly stepId: string | null }> } | null };

export type FollowFeedSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type FollowFeedSubscription = { readonly statusChanged: { readonly id: string, readonly cursor: string, readonly type: string, readonly subject: string, readonly sequence: number, readonly projectId: string | null, readonly caseId: string | null, readonly stepId: string | null } };

export type CasePageQueryVariables = Exact<{
  id: string;
}>;


export type CasePageQuery = { readonly approvalCase: { readonly id: string, readonly version: number, readonly status: CaseStatus, readonly publicCode: string, readonly limitClass: LimitClass, readonly submittedAt: string, readonly endedAt: string | null, readonly project: { readonly id: string, readonly name: string, readonly owner: { readonly id: string, readonly name: string } | null } | null, readonly catalogue: { readonly code: string, readonly version: number, readonly name: string }, readonly clock: { readonly light: Light | null, readonly dueAt: string | null, readonly statutoryDueAt: string | null }, readonly insight: { readonly serial: number, readonly criticalPathLength: number, readonly elapsed: number, readonly saved: number, readonly plannedSaved: number, readonly waitsForOwner: boolean, readonly waitingOn: ReadonlyArray<{ readonly id: string, readonly name: string } | null>, readonly actualCriticalPath: ReadonlyArray<{ readonly id: string }> }, readonly elements: ReadonlyArray<{ readonly kind: ElementKind, readonly itemCode: string, readonly status: ElementStatus, readonly quantity: { readonly value: string, readonly unit: Unit } | null, readonly money: { readonly wan: string } | null }>, readonly stages: ReadonlyArray<{ readonly code: string, readonly name: string, readonly lead: { readonly id: string, readonly name: string } | null, readonly clock: { readonly light: Light | null, readonly dueAt: string | null }, readonly steps: ReadonlyArray<{ readonly id: string, readonly status: StepStatus, readonly plannedStart: string | null, readonly dispatchedAt: string | null, readonly acceptedAt: string | null, readonly decidedAt: string | null, readonly item: { readonly code: string, readonly name: string, readonly lane: Lane }, readonly department: { readonly id: string, readonly name: string } | null, readonly dependsOn: ReadonlyArray<{ readonly id: string }>, readonly clock: { readonly light: Light | null, readonly dueAt: string | null, readonly statutoryDueAt: string | null, readonly workingDaysLeft: number | null, readonly pause: { readonly kind: PauseKind, readonly since: string } | null, readonly nextRung: { readonly kind: RungKind, readonly at: string } | null, readonly firedRungs: ReadonlyArray<{ readonly kind: RungKind, readonly at: string }> } | null, readonly blockedBy:
          | { readonly code: ErrorCode, readonly message: string }
          | { readonly code: ErrorCode, readonly message: string }
          | { readonly code: ErrorCode, readonly message: string }
          | { readonly code: ErrorCode, readonly message: string }
          | { readonly code: ErrorCode, readonly message: string }
         | null }> }> } | null };

export type CaseHistoryQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type CaseHistoryQuery = { readonly approvalCase: { readonly id: string, readonly history: { readonly nodes: ReadonlyArray<{ readonly seq: number, readonly type: string, readonly at: string, readonly stepId: string | null, readonly from: string | null, readonly to: string | null, readonly reason: string | null, readonly act: { readonly post: string, readonly actor: { readonly id: string, readonly name: string } | null } | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } } | null };

export type CasesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CasesQuery = { readonly approvalCases: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: CaseStatus, readonly publicCode: string, readonly submittedAt: string, readonly catalogue: { readonly code: string, readonly version: number, readonly name: string }, readonly project: { readonly id: string, readonly name: string } | null, readonly clock: { readonly light: Light | null, readonly dueAt: string | null }, readonly insight: { readonly saved: number, readonly elapsed: number, readonly waitsForOwner: boolean } }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null };

export type DispatchQueryVariables = Exact<{
  includeDemo: boolean;
}>;


export type DispatchQuery = { readonly portfolio: ReadonlyArray<{ readonly group: string, readonly projects: number, readonly red: number, readonly yellow: number, readonly start: { readonly part: number, readonly whole: number, readonly percent: string | null }, readonly entryInStatistics: { readonly part: number, readonly whole: number, readonly percent: string | null }, readonly completion: { readonly part: number, readonly whole: number, readonly percent: string | null }, readonly execution: { readonly percent: string | null, readonly part: { readonly yi: string }, readonly whole: { readonly yi: string } } }> | null, readonly regions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }> } | null };

export type OpenAlertsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OpenAlertsQuery = { readonly alerts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: string, readonly light: Light, readonly plannedOn: string, readonly raisedAt: string, readonly reason: string, readonly lightRule: { readonly name: string, readonly nameEn: string } | null, readonly project: { readonly id: string, readonly name: string, readonly region: { readonly code: string, readonly name: string } | null } | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null };

export type ProblemsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ProblemsQuery = { readonly problems: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly status: ProblemStatus, readonly category: ProblemCategory, readonly level: Level, readonly clock: { readonly light: Light | null, readonly dueAt: string | null }, readonly leader: { readonly id: string, readonly name: string } | null, readonly project: { readonly id: string, readonly name: string } | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null };

export type ProblemPageQueryVariables = Exact<{
  id: string;
}>;


export type ProblemPageQuery = { readonly problem: { readonly id: string, readonly title: string, readonly description: string | null, readonly status: ProblemStatus, readonly category: ProblemCategory, readonly origin: ProblemOrigin, readonly level: Level, readonly clock: { readonly light: Light | null, readonly dueAt: string | null }, readonly leader: { readonly id: string, readonly name: string } | null, readonly assignee: { readonly id: string, readonly name: string } | null, readonly project: { readonly id: string, readonly name: string } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly fileName: string, readonly url: string }>, readonly history: ReadonlyArray<{ readonly from: ProblemStatus | null, readonly to: ProblemStatus, readonly comment: string | null, readonly act: { readonly at: string, readonly actor: { readonly id: string, readonly name: string } | null } }> } | null };

export type StatisticsQueryVariables = Exact<{
  groupBy: StatisticsGroup;
}>;


export type StatisticsQuery = { readonly approvalStatistics: { readonly rows: ReadonlyArray<{ readonly key: string, readonly name: string | null, readonly decided: number, readonly promised: number, readonly onTime: number, readonly tacit: number, readonly onTimeRate: string | null, readonly meanWorkingDays: string | null, readonly p90WorkingDays: number | null, readonly open: number }>, readonly total: { readonly key: string, readonly decided: number, readonly promised: number, readonly onTime: number, readonly tacit: number, readonly onTimeRate: string | null, readonly meanWorkingDays: string | null, readonly p90WorkingDays: number | null, readonly open: number } } | null };

export type InboxPageQueryVariables = Exact<{
  filter?: InboxFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type InboxPageQuery = { readonly inbox: { readonly total: { readonly value: number, readonly isExact: boolean } | null, readonly countsByLight: ReadonlyArray<{ readonly light: Light | null, readonly count: number }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly status: StepStatus, readonly caseId: string, readonly item: { readonly code: string, readonly name: string }, readonly approvalCase: { readonly id: string, readonly project: { readonly id: string, readonly name: string } | null }, readonly clock: { readonly light: Light | null, readonly dueAt: string | null, readonly workingDaysLeft: number | null, readonly isProvisional: boolean, readonly pause: { readonly kind: PauseKind } | null } | null, readonly blockedBy:
        | { readonly code: ErrorCode, readonly message: string }
        | { readonly code: ErrorCode, readonly message: string }
        | { readonly code: ErrorCode, readonly message: string }
        | { readonly code: ErrorCode, readonly message: string }
        | { readonly code: ErrorCode, readonly message: string }
       | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null };

export type StepPageQueryVariables = Exact<{
  id: string;
}>;


export type StepPageQuery = { readonly step: { readonly id: string, readonly version: number, readonly status: StepStatus, readonly caseId: string, readonly departmentId: string, readonly dispatchedAt: string | null, readonly acceptedAt: string | null, readonly decidedAt: string | null, readonly item: { readonly code: string, readonly name: string, readonly kind: ItemKind, readonly legalBasis: string | null, readonly outcomeDocument: string | null, readonly promisedWorkingDays: number | null, readonly statutoryWorkingDays: number | null }, readonly department: { readonly id: string, readonly name: string } | null, readonly approvalCase: { readonly id: string, readonly publicCode: string, readonly project: { readonly id: string, readonly name: string, readonly owner: { readonly id: string, readonly name: string } | null } | null, readonly steps: ReadonlyArray<{ readonly id: string, readonly status: StepStatus, readonly item: { readonly code: string, readonly name: string } }> }, readonly clock: { readonly light: Light | null, readonly startedAt: string | null, readonly dueAt: string | null, readonly statutoryDueAt: string | null, readonly workingDaysLeft: number | null, readonly isProvisional: boolean, readonly pause: { readonly kind: PauseKind, readonly reason: string, readonly since: string } | null, readonly nextRung: { readonly kind: RungKind, readonly at: string } | null, readonly firedRungs: ReadonlyArray<{ readonly kind: RungKind, readonly at: string }> } | null, readonly blockedBy:
      | { readonly code: ErrorCode, readonly message: string }
      | { readonly code: ErrorCode, readonly message: string }
      | { readonly code: ErrorCode, readonly message: string }
      | { readonly code: ErrorCode, readonly message: string }
      | { readonly code: ErrorCode, readonly message: string }
     | null, readonly materials: ReadonlyArray<{ readonly code: string, readonly name: string, readonly isDeferrable: boolean, readonly status: MaterialStatus, readonly dueAt: string | null, readonly files: ReadonlyArray<{ readonly id: string, readonly fileName: string, readonly url: string }> }>, readonly tolerance: { readonly status: ToleranceStatus, readonly dueAt: string | null, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string }> } | null, readonly commitment: { readonly status: CommitmentStatus, readonly points: ReadonlyArray<string>, readonly checkDueAt: string | null } | null, readonly signers: ReadonlyArray<{ readonly departmentId: string, readonly hasSigned: boolean, readonly decision: Decision | null, readonly opinion: string | null, readonly department: { readonly name: string } | null }>, readonly corrections: ReadonlyArray<{ readonly reason: string, readonly materialCodes: ReadonlyArray<string>, readonly resubmittedAt: string | null, readonly requested: { readonly at: string } | null }>, readonly consultations: ReadonlyArray<{ readonly id: string, readonly status: ConsultationStatus, readonly question: string, readonly asked: ReadonlyArray<{ readonly opinion: string | null, readonly department: { readonly id: string, readonly name: string } | null }> }>, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string, readonly number: string, readonly at: string, readonly url: string, readonly pdfUrl: string }>, readonly viewerActions: ReadonlyArray<{ readonly action: StepAction, readonly allowed: boolean, readonly reason: ErrorCode | null, readonly undoes: TakenBackAct | null }> } | null };

export type PoolsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PoolsQuery = { readonly quotaPools: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly year: number, readonly kind: QuotaKind, readonly level: Level, readonly isDemoData: boolean, readonly region: { readonly code: string, readonly name: string } | null, readonly issued: { readonly value: string, readonly unit: Unit }, readonly available: { readonly value: string, readonly unit: Unit }, readonly reserved: { readonly value: string, readonly unit: Unit }, readonly committed: { readonly value: string, readonly unit: Unit }, readonly advanced: { readonly value: string, readonly unit: Unit } }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null };

export type BatchesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type BatchesQuery = { readonly fundBatches: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly year: number, readonly source: FundSource, readonly name: string, readonly isDemoData: boolean, readonly region: { readonly code: string, readonly name: string } | null, readonly issued: { readonly wan: string }, readonly available: { readonly wan: string }, readonly reserved: { readonly wan: string }, readonly committed: { readonly wan: string }, readonly paid: { readonly wan: string }, readonly spent: { readonly wan: string } }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null };

export type MessagesQueryVariables = Exact<{
  after?: string | null | undefined;
  unreadOnly?: boolean;
}>;


export type MessagesQuery = { readonly me: { readonly id: string, readonly unreadCount: number | null, readonly notifications: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: NotificationType, readonly title: string, readonly text: string, readonly at: string, readonly isRead: boolean, readonly projectId: string | null, readonly caseId: string | null, readonly stepId: string | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null } | null };

export type MarkReadMutationVariables = Exact<{
  input: MarkNotificationsReadInput;
}>;


export type MarkReadMutation = { readonly markNotificationsRead: { readonly userErrors: ReadonlyArray<
      | { readonly code: ErrorCode, readonly message: string }
      | { readonly code: ErrorCode, readonly message: string }
      | { readonly code: ErrorCode, readonly message: string }
      | { readonly code: ErrorCode, readonly message: string }
      | { readonly code: ErrorCode, readonly message: string }
    > } | null };

export type OpsTroublesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OpsTroublesQuery = { readonly troubledCases: { readonly nodes: ReadonlyArray<{ readonly caseId: string, readonly kind: TroubleKind, readonly since: string, readonly reason: string, readonly elementId: string | null, readonly stepId: string | null, readonly approvalCase: { readonly id: string, readonly status: CaseStatus, readonly project: { readonly id: string, readonly name: string } | null } | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null };

export type OpsCalendarQueryVariables = Exact<{
  year: number;
}>;


export type OpsCalendarQuery = { readonly calendar: { readonly version: string, readonly lastYear: number, readonly year: { readonly workingDays: number, readonly documentNumber: string | null, readonly holidays: ReadonlyArray<string>, readonly shifted: ReadonlyArray<string> } | null } | null };

export type RepairCaseMutationVariables = Exact<{
  input: RepairCaseInput;
}>;


export type RepairCaseMutation = { readonly repairCase: { readonly approvalCase: { readonly id: string, readonly status: CaseStatus } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type NudgeCaseMutationVariables = Exact<{
  input: NudgeCaseInput;
}>;


export type NudgeCaseMutation = { readonly nudgeCase: { readonly approvalCase: { readonly id: string, readonly status: CaseStatus } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type CataloguesToSubmitQueryVariables = Exact<{ [key: string]: never; }>;


export type CataloguesToSubmitQuery = { readonly catalogues: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly version: number, readonly name: string, readonly allowsParts: boolean }> } | null };

export type CatalogueToSubmitQueryVariables = Exact<{
  code: string;
}>;


export type CatalogueToSubmitQuery = { readonly catalogue: { readonly id: string, readonly code: string, readonly version: number, readonly name: string, readonly allowsParts: boolean, readonly stages: ReadonlyArray<{ readonly code: string, readonly items: ReadonlyArray<{ readonly code: string, readonly name: string }> }>, readonly conditions: ReadonlyArray<{ readonly itemCode: string, readonly when: string }>, readonly exclusiveGroups: ReadonlyArray<{ readonly code: string, readonly itemCodes: ReadonlyArray<string> }> } | null };

export type PreviewCaseQueryVariables = Exact<{
  input: SubmitCaseInput;
}>;


export type PreviewCaseQuery = { readonly previewCase: { readonly serial: number | null, readonly criticalPathLength: number | null, readonly plannedEnd: string | null, readonly steps: ReadonlyArray<{ readonly plannedStart: string, readonly item: { readonly code: string, readonly name: string } }> | null, readonly userErrors: ReadonlyArray<
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type SubmitCaseMutationVariables = Exact<{
  input: SubmitCaseInput;
}>;


export type SubmitCaseMutation = { readonly submitCase: { readonly approvalCase: { readonly id: string } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type ProjectsQueryVariables = Exact<{
  filter?: ProjectFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ProjectsQuery = { readonly projects: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly code: string | null, readonly batch: Batch | null, readonly level: Level, readonly light: Light | null, readonly isDemoData: boolean, readonly region: { readonly code: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly totalInvestment: { readonly yi: string } | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null };

export type ProjectPageQueryVariables = Exact<{
  id: string;
}>;


export type ProjectPageQuery = { readonly project: { readonly id: string, readonly name: string, readonly code: string | null, readonly batch: Batch | null, readonly level: Level, readonly light: Light | null, readonly isDemoData: boolean, readonly region: { readonly code: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly totalInvestment: { readonly yi: string } | null, readonly lists: ReadonlyArray<{ readonly list: string }>, readonly milestones: ReadonlyArray<{ readonly kind: MilestoneKind, readonly plannedOn: string | null, readonly actualOn: string | null, readonly verified: { readonly at: string } | null }>, readonly yearPlans: ReadonlyArray<{ readonly year: number, readonly executionRate: string | null, readonly planned: { readonly wan: string }, readonly completed: { readonly wan: string } }>, readonly alerts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: string, readonly light: Light, readonly plannedOn: string, readonly raisedAt: string, readonly clearedAt: string | null, readonly lightRule: { readonly name: string, readonly nameEn: string } | null }> } | null, readonly problems: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly status: ProblemStatus, readonly category: ProblemCategory, readonly leader: { readonly id: string, readonly name: string } | null }> } | null, readonly funding: { readonly reserved: { readonly wan: string }, readonly allotted: { readonly wan: string }, readonly paid: { readonly wan: string }, readonly spent: { readonly wan: string } } | null, readonly land: { readonly balances: ReadonlyArray<{ readonly kind: QuotaKind, readonly reserved: { readonly value: string, readonly unit: Unit }, readonly committed: { readonly value: string, readonly unit: Unit } }> } | null, readonly approvalCases: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: CaseStatus, readonly publicCode: string, readonly catalogue: { readonly code: string, readonly version: number, readonly name: string }, readonly clock: { readonly light: Light | null, readonly dueAt: string | null }, readonly insight: { readonly elapsed: number, readonly saved: number } }> } | null } | null };

export type TrackCaseQueryVariables = Exact<{
  code: string;
}>;


export type TrackCaseQuery = { readonly publicCase: { readonly code: string, readonly catalogueName: string, readonly status: CaseStatus, readonly submittedAt: string, readonly steps: ReadonlyArray<{ readonly itemName: string, readonly departmentCode: string, readonly status: StepStatus, readonly dueAt: string | null, readonly decidedAt: string | null }> } | null };

export type PublicCataloguesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PublicCataloguesQuery = { readonly catalogues: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly version: number, readonly name: string, readonly totalLimitWorkingDays: number | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null };

export type PublicCatalogueQueryVariables = Exact<{
  code: string;
}>;


export type PublicCatalogueQuery = { readonly catalogue: { readonly id: string, readonly code: string, readonly version: number, readonly name: string, readonly totalLimitWorkingDays: number | null, readonly note: string | null, readonly stages: ReadonlyArray<{ readonly code: string, readonly name: string, readonly items: ReadonlyArray<{ readonly code: string, readonly name: string, readonly kind: ItemKind, readonly lane: Lane, readonly promisedWorkingDays: number | null, readonly statutoryWorkingDays: number | null, readonly legalBasis: string | null, readonly materials: ReadonlyArray<{ readonly code: string, readonly name: string }> }> }> } | null };

export type SignedInQueryVariables = Exact<{ [key: string]: never; }>;


export type SignedInQuery = { readonly me: { readonly id: string, readonly posts: ReadonlyArray<string>, readonly regionCode: string | null, readonly unreadCount: number | null, readonly actor: { readonly id: string, readonly name: string } | null, readonly department: { readonly id: string, readonly name: string } | null, readonly organisation: { readonly id: string, readonly name: string } | null, readonly substitutesFor: ReadonlyArray<{ readonly id: string, readonly to: string, readonly officer: { readonly name: string } | null }> } | null };


export const DepartmentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Departments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"departments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<DepartmentsQuery, DepartmentsQueryVariables>;
export const OfficersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Officers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"departmentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"department"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"departmentId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"officers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"posts"}}]}}]}}]}}]} as unknown as DocumentNode<OfficersQuery, OfficersQueryVariables>;
export const CreateUploadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateUpload"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UploadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createUpload"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attachment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uploadUrl"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<CreateUploadMutation, CreateUploadMutationVariables>;
export const FeedHeadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FeedHead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feedHead"}}]}}]} as unknown as DocumentNode<FeedHeadQuery, FeedHeadQueryVariables>;
export const FeedPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FeedPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"waitSeconds"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"projectId"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"stepId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]} as unknown as DocumentNode<FeedPageQuery, FeedPageQueryVariables>;
export const FollowFeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"FollowFeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statusChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"projectId"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"stepId"}}]}}]}}]} as unknown as DocumentNode<FollowFeedSubscription, FollowFeedSubscriptionVariables>;
export const CasePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CasePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approvalCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publicCode"}},{"kind":"Field","name":{"kind":"Name","value":"limitClass"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"catalogue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"statutoryDueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"insight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serial"}},{"kind":"Field","name":{"kind":"Name","value":"criticalPathLength"}},{"kind":"Field","name":{"kind":"Name","value":"elapsed"}},{"kind":"Field","name":{"kind":"Name","value":"saved"}},{"kind":"Field","name":{"kind":"Name","value":"plannedSaved"}},{"kind":"Field","name":{"kind":"Name","value":"waitsForOwner"}},{"kind":"Field","name":{"kind":"Name","value":"waitingOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actualCriticalPath"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"elements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"itemCode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"money"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wan"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"lane"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dependsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plannedStart"}},{"kind":"Field","name":{"kind":"Name","value":"dispatchedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"statutoryDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"pause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextRung"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firedRungs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"blockedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CasePageQuery, CasePageQueryVariables>;
export const CaseHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approvalCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"stepId"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"post"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CaseHistoryQuery, CaseHistoryQueryVariables>;
export const CasesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Cases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approvalCases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publicCode"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"catalogue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"insight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saved"}},{"kind":"Field","name":{"kind":"Name","value":"elapsed"}},{"kind":"Field","name":{"kind":"Name","value":"waitsForOwner"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<CasesQuery, CasesQueryVariables>;
export const DispatchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dispatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeDemo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"portfolio"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"EnumValue","value":"REGION"}},{"kind":"Argument","name":{"kind":"Name","value":"includeDemo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeDemo"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"projects"}},{"kind":"Field","name":{"kind":"Name","value":"start"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"whole"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entryInStatistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"whole"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"whole"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"execution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yi"}}]}},{"kind":"Field","name":{"kind":"Name","value":"whole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yi"}}]}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"red"}},{"kind":"Field","name":{"kind":"Name","value":"yellow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<DispatchQuery, DispatchQueryVariables>;
export const OpenAlertsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpenAlerts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alerts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"open"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"lightRule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<OpenAlertsQuery, OpenAlertsQueryVariables>;
export const ProblemsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Problems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<ProblemsQuery, ProblemsQueryVariables>;
export const ProblemPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProblemPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProblemPageQuery, ProblemPageQueryVariables>;
export const StatisticsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Statistics"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StatisticsGroup"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approvalStatistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"decided"}},{"kind":"Field","name":{"kind":"Name","value":"promised"}},{"kind":"Field","name":{"kind":"Name","value":"onTime"}},{"kind":"Field","name":{"kind":"Name","value":"tacit"}},{"kind":"Field","name":{"kind":"Name","value":"onTimeRate"}},{"kind":"Field","name":{"kind":"Name","value":"meanWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"p90WorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"open"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"decided"}},{"kind":"Field","name":{"kind":"Name","value":"promised"}},{"kind":"Field","name":{"kind":"Name","value":"onTime"}},{"kind":"Field","name":{"kind":"Name","value":"tacit"}},{"kind":"Field","name":{"kind":"Name","value":"onTimeRate"}},{"kind":"Field","name":{"kind":"Name","value":"meanWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"p90WorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"open"}}]}}]}}]}}]} as unknown as DocumentNode<StatisticsQuery, StatisticsQueryVariables>;
export const InboxPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InboxPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InboxFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inbox"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"DUE"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"upTo"},"value":{"kind":"IntValue","value":"1000"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"isExact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countsByLight"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"upTo"},"value":{"kind":"IntValue","value":"1000"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvalCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"pause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"blockedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<InboxPageQuery, InboxPageQueryVariables>;
export const StepPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StepPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"departmentId"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeDocument"}},{"kind":"Field","name":{"kind":"Name","value":"promisedWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"statutoryWorkingDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvalCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publicCode"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"statutoryDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"pause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextRung"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firedRungs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"blockedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dispatchedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"materials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isDeferrable"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tolerance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"checkDueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"departmentId"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hasSigned"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"materialCodes"}},{"kind":"Field","name":{"kind":"Name","value":"requested"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resubmittedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consultations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"asked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"pdfUrl"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"undoes"}}]}}]}}]}}]} as unknown as DocumentNode<StepPageQuery, StepPageQueryVariables>;
export const PoolsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Pools"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quotaPools"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"isDemoData"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"issued"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"available"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reserved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"committed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advanced"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<PoolsQuery, PoolsQueryVariables>;
export const BatchesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Batches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fundBatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isDemoData"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"issued"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"available"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reserved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"committed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wan"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<BatchesQuery, BatchesQueryVariables>;
export const MessagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Messages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unreadOnly"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"notifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"unreadOnly"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unreadOnly"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isRead"}},{"kind":"Field","name":{"kind":"Name","value":"projectId"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"stepId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MessagesQuery, MessagesQueryVariables>;
export const MarkReadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkNotificationsReadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markNotificationsRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<MarkReadMutation, MarkReadMutationVariables>;
export const OpsTroublesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpsTroubles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"troubledCases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"refusedForWorkingDays"},"value":{"kind":"IntValue","value":"0"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"elementId"}},{"kind":"Field","name":{"kind":"Name","value":"stepId"}},{"kind":"Field","name":{"kind":"Name","value":"approvalCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<OpsTroublesQuery, OpsTroublesQueryVariables>;
export const OpsCalendarDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpsCalendar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lastYear"}},{"kind":"Field","name":{"kind":"Name","value":"year"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workingDays"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"holidays"}},{"kind":"Field","name":{"kind":"Name","value":"shifted"}}]}}]}}]}}]} as unknown as DocumentNode<OpsCalendarQuery, OpsCalendarQueryVariables>;
export const RepairCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RepairCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RepairCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"repairCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approvalCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RepairCaseMutation, RepairCaseMutationVariables>;
export const NudgeCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NudgeCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NudgeCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nudgeCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approvalCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<NudgeCaseMutation, NudgeCaseMutationVariables>;
export const CataloguesToSubmitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CataloguesToSubmit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"catalogues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"allowsParts"}}]}}]}}]}}]} as unknown as DocumentNode<CataloguesToSubmitQuery, CataloguesToSubmitQueryVariables>;
export const CatalogueToSubmitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CatalogueToSubmit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"catalogue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"allowsParts"}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemCode"}},{"kind":"Field","name":{"kind":"Name","value":"when"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exclusiveGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"itemCodes"}}]}}]}}]}}]} as unknown as DocumentNode<CatalogueToSubmitQuery, CatalogueToSubmitQueryVariables>;
export const PreviewCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serial"}},{"kind":"Field","name":{"kind":"Name","value":"criticalPathLength"}},{"kind":"Field","name":{"kind":"Name","value":"plannedEnd"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plannedStart"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PreviewCaseQuery, PreviewCaseQueryVariables>;
export const SubmitCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approvalCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<SubmitCaseMutation, SubmitCaseMutationVariables>;
export const ProjectsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Projects"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"batch"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"isDemoData"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalInvestment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yi"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<ProjectsQuery, ProjectsQueryVariables>;
export const ProjectPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProjectPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"batch"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"isDemoData"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalInvestment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yi"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lists"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"list"}}]}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"actualOn"}},{"kind":"Field","name":{"kind":"Name","value":"verified"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"yearPlans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"planned"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"executionRate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alerts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"open"},"value":{"kind":"BooleanValue","value":false}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"lightRule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"clearedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"open"},"value":{"kind":"BooleanValue","value":false}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"leader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"funding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reserved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allotted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wan"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"land"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"balances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"committed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvalCases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publicCode"}},{"kind":"Field","name":{"kind":"Name","value":"catalogue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"insight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"elapsed"}},{"kind":"Field","name":{"kind":"Name","value":"saved"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProjectPageQuery, ProjectPageQueryVariables>;
export const TrackCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TrackCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publicCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"catalogueName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemName"}},{"kind":"Field","name":{"kind":"Name","value":"departmentCode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}}]}}]}}]}}]} as unknown as DocumentNode<TrackCaseQuery, TrackCaseQueryVariables>;
export const PublicCataloguesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicCatalogues"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"catalogues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"totalLimitWorkingDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<PublicCataloguesQuery, PublicCataloguesQueryVariables>;
export const PublicCatalogueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicCatalogue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"catalogue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"totalLimitWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"lane"}},{"kind":"Field","name":{"kind":"Name","value":"promisedWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"statutoryWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"materials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PublicCatalogueQuery, PublicCatalogueQueryVariables>;
export const SignedInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SignedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"posts"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regionCode"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"substitutesFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]}}]} as unknown as DocumentNode<SignedInQuery, SignedInQueryVariables>;
