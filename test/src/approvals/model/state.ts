/**
 * What the model knows of a case. It is written from the rules (RULES 1 and 2, DESIGN 5, docs/decisions) and shares no
 * code with the product.
 */
import type { SpecialClass } from './classes';
import type { CommitOn, ElementKind, Item, Version } from './items';
import type { Person } from './people';

export type StepStatus =
  | 'WAITING'
  | 'DISPATCHED'
  | 'ACCEPTED'
  | 'SUSPENDED'
  | 'RETURNED'
  | 'NOT_ACCEPTED'
  | 'PRE_APPROVED'
  | 'APPROVED'
  | 'APPROVED_WITH_CONDITIONS'
  | 'REJECTED'
  | 'REVOKED'
  | 'WITHDRAWN'
  | 'SKIPPED';
export type Decision = 'APPROVE' | 'APPROVE_WITH_CONDITIONS' | 'REJECT';

export interface Signer {
  readonly department: string;
  decision?: Decision;
  /** Officer who signed, and when. */
  by?: string;
  at?: number;
}

export interface StepClock {
  due: number | null;
  statutoryDue: number | null;
  extendedBy?: number;
  /** The extension is that of the head of the government. */
  isExtendedJointly?: boolean;
  /** How often a due moment has moved since the acceptance. */
  moves: number;
  /** Class of the case when it started. */
  readonly limitClass?: SpecialClass;
  readonly rung: Set<string>;
}

export type Pause =
  | { readonly kind: 'CORRECTION'; readonly since: number; readonly resumesTo: 'DISPATCHED' | 'RETURNED' | 'ACCEPTED' }
  | {
      readonly kind: 'SPECIAL_PROCEDURE';
      readonly since: number;
      readonly resumesTo: 'ACCEPTED';
      readonly limit: number;
    };

/** 容缺: materials that the owner committed to make up. */
export interface Tolerance {
  status: 'OPEN' | 'FULFILLED' | 'FAILED';
  readonly codes: readonly string[];
  readonly at: number;
  /** Null: until the decision. */
  due: number | null;
  isReminded: boolean;
  extensions: number;
  isReported: boolean;
  /** When the materials had not come. */
  failedAt?: number;
}

export interface Acceptance {
  readonly by: string;
  readonly isDeemed: boolean;
  readonly at: number;
  /** Materials that the officer says he saw on paper. */
  readonly onPaper: readonly string[];
}

/** A paper: how many corrections there were when it was handed in, each time, and when it was checked off. */
export interface Paper {
  readonly handedIn: readonly number[];
  readonly checkedIn?: number;
  /** The acceptance after which it came, where it came after one: nobody has looked at it then. */
  readonly addedTo?: Acceptance | undefined;
  /** Found wanting since it was handed in last. */
  readonly isFailed?: boolean;
}

/** Somebody who was asked, or got a copy; done when he has answered, or read it. */
export interface Party {
  readonly department?: string;
  readonly officer?: string;
  isDone: boolean;
}

export interface Consultation {
  readonly id: string;
  readonly asked: Party[];
  isClosed: boolean;
}

/** A letter to a department outside the system, which may reply until its limit is over. */
export interface Letter {
  readonly id: string;
  readonly due: number;
  status: 'OPEN' | 'NO_OBJECTION' | 'OBJECTION' | 'PRESUMED';
}

export interface Commitment {
  status: 'PROMISED' | 'RELIED_ON' | 'KEPT' | 'RECTIFYING' | 'BREACHED';
  checks: number;
  checkDue?: number | undefined;
  rectifyDue?: number;
  rung: Set<string>;
}

export interface Step {
  /** As it was when the step was begun, where the case has moved to another version since. */
  item: Item;
  status: StepStatus;
  /** Entries that touched it. */
  version: number;
  signers: Signer[];
  dispatchedAt?: number | undefined;
  /** When complete materials came in after a correction. */
  receivedAt?: number | undefined;
  accepted?: Acceptance | undefined;
  decidedBy?: string | undefined;
  /** Signed to its end: what it is then, by whom and when, once accounts have written off what that commits. */
  signedFor?:
    | {
        readonly to: 'APPROVED' | 'APPROVED_WITH_CONDITIONS';
        readonly by: string;
        readonly at: number;
        readonly isOnPromise: boolean;
      }
    | undefined;
  refusedBy?: string | undefined;
  clock?: StepClock | undefined;
  /** The last rung has rung for it once, under whatever clock: supervision is told, and answers when it can. */
  isLed?: boolean;
  /** Rungs of its other limits (the five days, the law's own) that rang, each with the due moment that it rang for. */
  readonly limitRung: Set<string>;
  pause?: Pause | undefined;
  /** Codes of what was missing, by correction. */
  corrections: { readonly codes: readonly string[]; readonly at: number; isResubmitted?: boolean }[];
  materials: Map<string, Paper>;
  readonly consultations: Consultation[];
  /** 征求意见函, from the first on. */
  readonly letters: Letter[];
  readonly copies: Party[];
  commitment?: Commitment | undefined;
  /** Materials for which the owner has applied for tolerance 申请容缺. */
  applied?: readonly string[] | undefined;
  tolerance?: Tolerance | undefined;
  preApproved?: { readonly by: string; readonly at: number; waitingSince?: number | undefined } | undefined;
  /** A promise on the step was broken: none is taken any more. */
  hasBroken: boolean;
  urgedAt?: number;
  urges: number;
  /** When its result came about, and was handed over last. */
  resultAt?: number | undefined;
  deliveredAt?: number;
  /** When its owner confirmed last to have it. */
  collectedAt?: number;
  assignment?: { readonly officer: string; readonly withReturn: boolean; readonly by: string } | undefined;
  isReturned: boolean;
  /** When a decision of it was returned last. */
  returnedAt?: number;
  /** Number of the refusal of an account that it waits for. */
  blockedBy?: number | undefined;
  /** 前置检查: when it was looked up last, and whether something was found. */
  lookUp?: { readonly at: number; readonly isFound: boolean; readonly isByItself: boolean } | undefined;
  /** Fell away when the case moved to another version: what its application said of it is not known there any more. */
  isFallen?: boolean;
  /** Items that it does not wait for, because it was begun before the version that puts them before it. */
  exempt: ReadonlySet<string>;
}

export type ElementStatus = 'PENDING' | 'REQUESTED' | 'REFUSED' | 'RESERVED' | 'COMMITTED' | 'RELEASED' | 'RETURNED';

export interface Element {
  readonly id: string;
  readonly kind: ElementKind;
  readonly account: string;
  /** Code of its own item. */
  item: string;
  commitOn: CommitOn;
  readonly amount: number;
  status: ElementStatus;
  /** Entry of the refusal, while it waits for its account to grow. */
  refusal?: number | undefined;
  /** It was refused for want of a verified start, before that was. */
  lacksStart?: boolean;
  /** Its step waits for another element that was refused: what it holds is given back. */
  yields?: boolean;
  /** No item of the version asks for it any more: nothing waits for it. */
  isUnasked?: boolean;
  /** Item whose revocation took it away. */
  fallenWith?: string | undefined;
  /** Item with which it is reserved anew after that. */
  renewedWith?: string | undefined;
}

/** 联合会商 */
export interface Session {
  readonly id: string;
  status: 'OPEN' | 'CLOSED' | 'CANCELLED';
  /** Ids of the steps that it is about. */
  readonly matters: readonly string[];
  /** Codes of the departments, and ids of the officers, that take part. */
  readonly departments: readonly string[];
  readonly officers: readonly string[];
  /** Who convened it. */
  readonly by: Person;
  spoken: number;
  readonly concluded: string[];
}

/** 专题研究 by the province. */
export interface Study {
  readonly id: string;
  /** Who asked, and when. */
  readonly by: string;
  readonly at: number;
  readonly due: number;
  readonly rung: Set<string>;
  decided?: 'GRANTED' | 'DECLINED';
}

/** 委托代办 */
export interface Mandate {
  readonly id: string;
  readonly agent: string;
  /** Codes of the stages; none: the case as a whole. */
  readonly stages: readonly string[];
  isEnded: boolean;
}

export type CaseStatus = 'RUNNING' | 'APPROVED' | 'REJECTED' | 'WITHDRAWN' | 'FAULTED';

export interface Case {
  readonly id: string;
  status: CaseStatus;
  /** What a repair puts back. */
  beforeFault?: CaseStatus;
  /** When the start of works was verified. */
  startVerifiedAt?: number;
  /** Faults that were written into its journal and that nobody has read there yet. */
  faultsToCome: number;
  /** Version of the catalogue. */
  version: Version;
  limitClass?: SpecialClass | undefined;
  /** Asked for with the submission, and not decided yet. */
  classAsked?: SpecialClass | undefined;
  /** Times between which it was approved, the last one open while it is. */
  readonly approvals: { readonly from: number; until?: number }[];
  /** Entries of its journal. */
  head: number;
  /** Seconds of a working day of the accelerated clock; left out: the calendar. */
  readonly secondsPerDay?: number;
  steps: ReadonlyMap<string, Step>;
  readonly elements: Element[];
  readonly sessions: Session[];
  readonly studies: Study[];
  /** What the case looked up by itself: what was wanted, since when, and when it said whether it was found. */
  readonly looks: { readonly code: string; readonly since: number; readonly at: number; readonly isFound: boolean }[];
  /** 委托代办 of this case alone. */
  readonly mandates: Mandate[];
  /** Files that each person uploaded. */
  readonly files: ReadonlyMap<string, readonly string[]>;
  /** Where land, energy and funds come from; an application may draw on several accounts of a kind. */
  readonly accounts: Readonly<Record<ElementKind, readonly string[]>>;
}

export const stepId = (kase: Case, step: Step): string => `${kase.id}/${step.item.code}`;

export const stepsOf = (kase: Case): Step[] => [...kase.steps.values()];

/** Those that apply. */
export const applying = (kase: Case): Step[] => stepsOf(kase).filter(({ status }) => status !== 'SKIPPED');

/** Done for who waits for it; a pre-approval lets others begin. */
export const isDone = (step: Step): boolean => isDecided(step) || step.status === 'PRE_APPROVED';

/** 正式办结. */
export const isDecided = ({ status }: Step): boolean =>
  status === 'APPROVED' || status === 'APPROVED_WITH_CONDITIONS' || status === 'SKIPPED';

/** The result of a step that nobody has handed over, and its owner does not say to have, since it came about. */
export const isUndelivered = ({ resultAt, deliveredAt, collectedAt }: Step): boolean =>
  resultAt !== undefined && [deliveredAt, collectedAt].every((at) => at === undefined || at < resultAt);

export const isTolerated = ({ tolerance }: Step): boolean => tolerance?.status === 'OPEN';

export const hasFailed = ({ status }: Step): boolean => status === 'REJECTED' || status === 'NOT_ACCEPTED';

/** An approval that rests on a promise nobody has found kept yet. */
export const isAwaited = ({ commitment }: Step): boolean =>
  commitment?.status === 'RELIED_ON' || commitment?.status === 'RECTIFYING';

/** An approval whose promise was broken, and that still stands. */
export const isForfeited = (step: Step): boolean => step.commitment?.status === 'BREACHED' && isDone(step);
