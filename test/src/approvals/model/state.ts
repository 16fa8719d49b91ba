/** What the model knows of a case. It is written from the rules (RULES 1 and 2, DESIGN 5, docs/decisions) and shares no code with the product. */
import type { Item } from './items';
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
  /** How often a due moment has moved since the acceptance. */
  moves: number;
  readonly rung: Set<string>;
}

export type Pause =
  | { readonly kind: 'CORRECTION'; readonly since: number; readonly resumesTo: 'DISPATCHED' | 'ACCEPTED' }
  | {
      readonly kind: 'SPECIAL_PROCEDURE';
      readonly since: number;
      readonly resumesTo: 'ACCEPTED';
      readonly limit: number;
    };

/** 容缺: papers that the owner committed to make up. */
export interface Tolerance {
  status: 'OPEN' | 'FULFILLED' | 'FAILED';
  readonly codes: readonly string[];
  readonly at: number;
  /** Null: until the decision. */
  due: number | null;
  isReminded: boolean;
  extensions: number;
  isTold: boolean;
}

/** A paper: how many corrections there were when it was handed in, each time, and when it was checked off. */
export interface Paper {
  readonly handedIn: readonly number[];
  readonly checkedIn?: number;
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

export interface Commitment {
  status: 'PROMISED' | 'RELIED_ON' | 'KEPT' | 'RECTIFYING' | 'BREACHED';
  checks: number;
  checkDue?: number | undefined;
  rectifyDue?: number;
  rung: Set<string>;
}

export interface Step {
  readonly item: Item;
  status: StepStatus;
  /** Entries that touched it. */
  version: number;
  signers: Signer[];
  dispatchedAt?: number | undefined;
  /** When complete papers came in after a correction. */
  receivedAt?: number | undefined;
  accepted?: { readonly by: string; readonly isDeemed: boolean; readonly at: number } | undefined;
  decidedBy?: string | undefined;
  refusedBy?: string | undefined;
  clock?: StepClock | undefined;
  /** The last rung has rung for it once, under whatever clock: supervision is told, and answers when it can. */
  isLed?: boolean;
  pause?: Pause | undefined;
  /** Codes of what was missing, by correction. */
  corrections: { readonly codes: readonly string[]; readonly at: number; isResubmitted?: boolean }[];
  papers: Map<string, Paper>;
  readonly consultations: Consultation[];
  readonly copies: Party[];
  commitment?: Commitment | undefined;
  tolerance?: Tolerance | undefined;
  preApproved?: { readonly by: string; readonly at: number; waitingSince?: number | undefined } | undefined;
  /** A promise on the step was broken: none is taken any more. */
  hasBroken: boolean;
  urgedAt?: number;
  urges: number;
  /** When its result came about, and was handed over last. */
  resultAt?: number | undefined;
  deliveredAt?: number;
  assignment?: { readonly officer: string; readonly withReturn: boolean; readonly by: string } | undefined;
  isReturned: boolean;
  /** Number of the refusal of an account that it waits for. */
  blockedBy?: number | undefined;
}

export type ElementStatus = 'PENDING' | 'REQUESTED' | 'REFUSED' | 'RESERVED' | 'COMMITTED' | 'RELEASED' | 'RETURNED';

export interface Element {
  readonly kind: 'LAND' | 'ENERGY';
  /** Its own item. */
  readonly item: Item;
  readonly amount: number;
  status: ElementStatus;
  /** Entry of the refusal, while it waits for its account to grow. */
  refusal?: number | undefined;
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

export type CaseStatus = 'RUNNING' | 'APPROVED' | 'REJECTED' | 'WITHDRAWN';

export interface Case {
  readonly id: string;
  status: CaseStatus;
  /** Entries of its journal. */
  head: number;
  /** Seconds of a working day of the accelerated clock; left out: the calendar. */
  readonly secondsPerDay?: number;
  readonly steps: ReadonlyMap<string, Step>;
  readonly elements: readonly Element[];
  readonly sessions: Session[];
}

export const stepId = (kase: Case, step: Step): string => `${kase.id}/${step.item.code}`;

export const stepsOf = (kase: Case): Step[] => [...kase.steps.values()];

/** Those that apply. */
export const applying = (kase: Case): Step[] => stepsOf(kase).filter(({ status }) => status !== 'SKIPPED');

export function newCase(
  id: string,
  items: readonly Item[],
  given: {
    readonly conditions: ReadonlySet<string>;
    readonly amounts: Readonly<Partial<Record<'LAND' | 'ENERGY', number>>>;
    readonly secondsPerDay?: number;
  },
): Case {
  const steps = items.map((item): Step => {
    const applies = item.isConditional !== true || given.conditions.has(item.code);
    return {
      item,
      status: applies ? 'WAITING' : 'SKIPPED',
      version: 1,
      signers: applies ? item.signers.map((department) => ({ department })) : [],
      corrections: [],
      papers: new Map(),
      consultations: [],
      copies: [],
      hasBroken: false,
      urges: 0,
      isReturned: false,
    };
  });
  const elements = items.flatMap((item): Element[] => {
    const amount = item.element === undefined ? undefined : given.amounts[item.element.kind];
    if (item.element === undefined || amount === undefined) return [];
    return [{ kind: item.element.kind, item, amount, status: 'PENDING' }];
  });
  return {
    id,
    status: 'RUNNING',
    head: 1,
    ...(given.secondsPerDay === undefined ? {} : { secondsPerDay: given.secondsPerDay }),
    steps: new Map(steps.map((step) => [step.item.code, step])),
    elements,
    sessions: [],
  };
}

/** Done for who waits for it; a pre-approval lets others begin. */
export const isDone = (step: Step): boolean => isDecided(step) || step.status === 'PRE_APPROVED';

/** 正式办结. */
export const isDecided = ({ status }: Step): boolean =>
  status === 'APPROVED' || status === 'APPROVED_WITH_CONDITIONS' || status === 'SKIPPED';

export const isTolerated = ({ tolerance }: Step): boolean => tolerance?.status === 'OPEN';

export const hasFailed = ({ status }: Step): boolean => status === 'REJECTED' || status === 'NOT_ACCEPTED';

/** What its office has not yet begun to handle: who signs stays, what was signed does not. */
export function unhandle(step: Step): void {
  step.signers = step.signers.map(({ department }) => ({ department }));
  step.receivedAt = undefined;
  step.accepted = undefined;
  step.decidedBy = undefined;
  step.refusedBy = undefined;
  step.resultAt = undefined;
  step.clock = undefined;
  step.pause = undefined;
  step.corrections = [];
  step.commitment = undefined;
  step.preApproved = undefined;
  // That a commitment was broken is not forgotten.
  if (step.tolerance?.status !== 'FAILED') step.tolerance = undefined;
  // What was handed in is there, nobody has checked it yet.
  for (const [code, { handedIn }] of step.papers) step.papers.set(code, { handedIn: handedIn.map(() => 0) });
}

/** An approval that rests on a promise nobody has found kept yet. */
export const isAwaited = ({ commitment }: Step): boolean =>
  commitment?.status === 'RELIED_ON' || commitment?.status === 'RECTIFYING';

/** An approval whose promise was broken, and that still stands. */
export const isForfeited = (step: Step): boolean => step.commitment?.status === 'BREACHED' && isDone(step);

const open: ReadonlySet<StepStatus> = new Set([
  'WAITING',
  'DISPATCHED',
  'ACCEPTED',
  'SUSPENDED',
  'RETURNED',
  'PRE_APPROVED',
]);

/** Without an approval: nobody works on it any more, and accounts are asked anew for what they refused. */
export function endCase(kase: Case, status: 'REJECTED' | 'WITHDRAWN'): void {
  kase.status = status;
  for (const step of stepsOf(kase)) {
    if (!open.has(step.status)) continue;
    step.status = 'WITHDRAWN';
    step.version += 1;
    step.pause = undefined;
    step.blockedBy = undefined;
  }
  for (const element of kase.elements) element.refusal = undefined;
}
