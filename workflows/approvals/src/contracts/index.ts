import type { Refusal } from '@kuaijin/kit/errors';
import type { CaseCommand } from '../acts/index';
import type { CaseCalendar } from '../case/calendars';
import type { CaseDraft } from '../case/draft';
import type { FoundDocument } from '../case/prior-approvals';
import type { CaseEntry } from '../case/state';
import type { CaseAct, CaseStatus, ElementKind, Instant } from '../case/terms';
import type { NamedOfficers, Officer, Organisation } from './people';

export type { CaseCommand };

/**
 * The messages between the workflow `approvalCase` and the services around it: names of messages, their payloads, and
 * the activities of other services. Everything here crosses Temporal as JSON: instants are epoch milliseconds, amounts
 * are decimal strings of minor units.
 */

/** Type name of the workflow; its id is {@link caseWorkflowId}. */
export const APPROVAL_CASE_WORKFLOW = 'approvalCase';

/** The id of the workflow of a case: one case, one workflow, for as long as the case lives. */
export const caseWorkflowId = (caseId: string): string => `case/${caseId}`;

/** The journal stream of a case, in the database of approvals. */
export const caseStream = (caseId: string): string => `case/${caseId}`;

/**
 * Every operation on a case is one Update of this name: a {@link CaseCommand}, the signature of the service that asks,
 * and a name of its own for each call.
 */
export const PERFORM_UPDATE = 'perform';
/** Signalled after the journal was found ahead of the workflow. */
export const CATCH_UP_SIGNAL = 'catchUp';
/** Signalled by land and funds after an account that refused a reservation of this case was replenished. */
export const ELEMENTS_AVAILABLE_SIGNAL = 'elementsAvailable';
/** Signalled by approvals after the start milestone of the project was verified. */
export const START_VERIFIED_SIGNAL = 'startVerified';
/** Signalled by approvals after something that was reserved for the case went back to its account unused. */
export const ELEMENT_EXPIRED_SIGNAL = 'elementExpired';
/** Signalled by approvals after a year of the working-day calendar was published; carries a {@link CaseCalendar}. */
export const CALENDAR_PUBLISHED_SIGNAL = 'calendarPublished';
/** What the workflow knows: the head of its journal, its status. */
export const SUMMARY_QUERY = 'summary';

/** Argument of {@link START_VERIFIED_SIGNAL}. */
export interface StartVerified {
  readonly verifiedAt: Instant;
}

/** Argument of {@link ELEMENT_EXPIRED_SIGNAL}. */
export interface ElementExpired {
  readonly reservationId: string;
}

/**
 * The answer of {@link PERFORM_UPDATE}: `seq` is the journal position of the caller's entry, `head` that of all it
 * brought about.
 */
export type CommandResult =
  | { readonly ok: true; readonly seq: number; readonly head: number; readonly repeated: boolean }
  | {
      readonly ok: false;
      readonly refusal: Refusal;
      /** All of them, the first included, where a rule found several. */
      readonly refusals?: readonly Refusal[];
      /** The call that this was answered to first, as it named itself; absent where it did not. */
      readonly call?: string;
      /** What failed in a rule (RULE_FAILED); for those who keep the system running, not for the caller. */
      readonly failure?: string;
    };

/**
 * Argument of the workflow. `state` is there after a continue-as-new, and when a lost workflow is started again from
 * its journal.
 */
export interface ApprovalCaseArgs {
  readonly caseId: string;
  /** Prefix of the task queues of other services (`<prefix>-land`). */
  readonly queuePrefix: string;
  /** A case state as JSON, see case/state. */
  readonly state?: unknown;
  /** True when the workflow has to read its journal first. */
  readonly fromJournal?: boolean;
  /** Updates in one run before the case continues as new; left out: 1,000. */
  readonly updatesPerRun?: number;
  /**
   * Leaves an entry of a newer release to a worker of that release. A run begun before there was this rule is faulted
   * by one.
   */
  readonly leavesNewer?: boolean;
  /** Signals that the previous run received and had not recorded yet. A name on the wire. */
  readonly told?: {
    readonly startVerified?: StartVerified;
    readonly hasNewElements?: boolean;
    readonly isBehind?: boolean;
    readonly calendar?: CaseCalendar;
    readonly expired?: readonly string[];
  };
}

export interface CaseSummary {
  readonly head: number;
  readonly status: CaseStatus | 'NEW';
  readonly isFaulted: boolean;
  readonly reason?: string;
}

/**
 * Type of the failure of an Update whose look-ups in other services were not answered in time: nothing was stored for
 * it. Its first detail is the call that it failed for first.
 */
export const LOOK_UP_TIMED_OUT = 'LOOK_UP_TIMED_OUT';

/** Type of the failure of `record` for a command that the service did not sign: final, and nothing was stored. */
export const UNSIGNED_COMMAND = 'UNSIGNED_COMMAND';

export interface RecordArgs {
  readonly caseId: string;
  /** The sequence number of the last entry that the workflow has applied. */
  readonly head: number;
  /** To store at exactly head + 1 and after; empty only asks. */
  readonly drafts: readonly CaseDraft[];
  /**
   * The key and content of a caller's command. It is looked up first, also when there is no draft (before a refusal is
   * given); when it is known nothing is stored. Its draft may be the last of several: then all of them are stored when
   * it is.
   */
  readonly probe?: { readonly key: string; readonly content: unknown; readonly act: CaseAct };
  /**
   * The command that this is about, as it came, with its signature: it is checked before anything is looked up or
   * stored.
   */
  readonly asked?: AskedCommand;
  /** What no other case may have under way when the drafts are stored; left out: they begin nothing. */
  readonly claim?: CaseClaim;
}

/** 一项目一目录一在办案件: what one case alone may be under way for. */
export interface CaseClaim {
  readonly projectId: string;
  readonly catalogueCode: string;
  /** 分期; absent: the whole project. */
  readonly part?: string;
}

/** The case that is under way instead. */
export interface ClaimHolder {
  readonly caseId: string;
  readonly status: CaseStatus;
  readonly version: number;
}

/** A command as it came over Temporal, by whomever. */
export interface AskedCommand {
  readonly command: CaseCommand;
  readonly signature?: string;
}

export interface RecordResult {
  /**
   * What is stored after `head`, in order: ours, or what somebody (a former self) stored there. As many as one answer
   * carries.
   */
  readonly entries: readonly CaseEntry[];
  /** True when there may be more behind them: ask again. */
  readonly hasMore?: boolean;
  /**
   * The entry that carried the key of the probe (without a probe: of the first draft) before this call, wherever it
   * stands in the stream. `sameContent` compares content and actor, not type: what a key brought about may differ in
   * type with the state it met.
   */
  readonly known?: { readonly seq: number; readonly sameContent: boolean };
  /** Nothing was stored, because this case has under way what was claimed. */
  readonly heldBy?: ClaimHolder;
}

/** Local activities of approvals' own worker. */
export interface CaseActivities {
  record(args: RecordArgs): Promise<RecordResult>;
}

/** Ordinary activities of approvals' own worker (task queue `<prefix>-approvals`). */
export interface LookUpActivities {
  /**
   * 前置检查: the outcome of such an item in an earlier, approved case of the project that is still valid at an instant,
   * the newest first; null when there is none.
   */
  lookUpResult(args: {
    caseId: string;
    projectId: string;
    itemCodes: readonly string[];
    at: Instant;
  }): Promise<FoundDocument | null>;
}

/** Activities of projects (task queue `<prefix>-projects`). */
export interface ProjectActivities {
  /** Null when there is no such project. */
  describeProject(args: { projectId: string }): Promise<{
    id: string;
    name: string;
    /** 投资项目统一代码 */
    code?: string;
    regionId: string;
    ownerId?: string;
    startVerifiedAt?: Instant;
  } | null>;
}

/** Activities of directory (task queue `<prefix>-directory`). */
export interface DirectoryActivities {
  /**
   * Department ids by name of the office (`officeName`): of the region, or of the nearest above it that has one; where
   * the name says a level, of a region of that level or above. Null where none has it.
   */
  resolveDepartments(args: { regionId: string; codes: readonly string[] }): Promise<Record<string, string | null>>;
  /** An officer and the department that he works for; null when there is no such person. */
  officerOf(args: { actorId: string }): Promise<Officer | null>;
  /** Several officers at once. */
  officersOf(args: { actorIds: readonly string[] }): Promise<NamedOfficers>;
  /** An organisation; null when it is not registered. */
  organisationOf(args: { organisationId: string }): Promise<Organisation | null>;
  /**
   * Whom a rung of the ladder reaches: the head, the dispatch centre's officer, the leader in charge of a department,
   * or the one in charge of it in the region above; null if none is named.
   */
  recipientOf(args: {
    departmentId: string;
    rung: 'HEAD' | 'DISPATCH_CENTRE' | 'LEADER' | 'PROVINCE';
  }): Promise<{ actorId: string; name: string } | null>;
}

export interface ElementRequest {
  /** What the account has to hold. */
  readonly kind: ElementKind;
  readonly account: string;
  readonly reservationId: string;
  readonly key: string;
  readonly amountMinor: string;
  readonly projectId: string;
  readonly caseId: string;
  readonly stepId: string;
  readonly by: CaseAct;
  readonly at: Instant;
}

export type ElementOutcome = { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal };

/**
 * What a case wants of something that is held for it. UNDER_WAY: it is handled, and holds it. AWAITS_START: it is
 * approved, and the works have not begun. NONE: it holds it no more, or never did.
 */
export type ElementNeed = 'UNDER_WAY' | 'AWAITS_START' | 'NONE';

/** What land and funds may ask of approvals' own worker (task queue `<prefix>-approvals`). */
export interface ElementNeedActivities {
  /** NONE for a case that there is not. */
  needOfElement(args: { caseId: string; reservationId: string }): Promise<{ need: ElementNeed }>;
}

/**
 * Elements follow the project 要素跟着项目走: land and funds give the same four activities (task queues `<prefix>-land`,
 * `<prefix>-funds`). Each is idempotent by `key`; a release of an unknown reservation leaves a tombstone, so that an
 * undo may overtake its do.
 */
export interface ElementActivities {
  /** On a refusal the account remembers the case and signals {@link ELEMENTS_AVAILABLE_SIGNAL} when it has grown. */
  reserveElement(args: ElementRequest): Promise<ElementOutcome>;
  commitElement(args: ElementRequest): Promise<ElementOutcome>;
  releaseElement(args: ElementRequest): Promise<ElementOutcome>;
  returnElement(args: ElementRequest): Promise<ElementOutcome>;
}
