/** What an operation of the model is: one row that says how it is asked for, when it is refused and what it changes. */
import type { Dice } from './dice';
import type { Person } from './people';
import { sees } from './sight';
import type { Case, CaseStatus, Step, StepStatus } from './state';

/** Why an operation is refused, where either may be said with a stroke between them; undefined where it is not. */
export type Verdict = string | undefined;

export type Args = Readonly<Record<string, unknown>>;

/** An operation as it is asked for. */
export interface Ask<A extends Args = Args> {
  readonly kase: Case;
  readonly step: Step;
  readonly by: Person;
  readonly at: number;
  readonly args: A;
  readonly ifVersion?: number;
  /** What was answered, where something is read of that. */
  readonly answer?: unknown;
  /** Only whether it would be in place: who asks, and the state of case and step; not what else must hold. */
  readonly isOfPlace?: true;
}

export interface Operation<A extends Args = Args> {
  /** Its mutation and the type of its input. */
  readonly mutation: string;
  readonly input: string;
  /** Mutation that mostly comes before it. */
  readonly after?: string;
  /** How often it is chosen. */
  readonly weight: number;
  /**
   * Type of the entry that it becomes; left out: none in the journal of a case, so that it is done when it is
   * acknowledged.
   */
  readonly entry?: string;
  /** False where its key is not kept, so that the same may be asked under it again. */
  readonly keepsKey?: false;
  /** What is read of its answer, for {@link Ask.answer}. */
  readonly answer?: string;
  /** Argument that carries a text of the caller's, which the history gives back as the reason. */
  readonly text?: string;
  /** False where the history says nothing of that text. */
  readonly isReported: boolean;
  /** Who would be expected to ask for it. */
  readonly who: (kase: Case, step: Step) => readonly Person[];
  /** Arguments besides step, key, version and text. */
  readonly draw: (dice: Dice, kase: Case, step: Step, by: Person, at: number) => A;
  readonly judge: (ask: Ask<A>) => Verdict;
  readonly apply: (ask: Ask<A>) => void;
  /** Asked of the case, not of a step. */
  readonly isOfCase?: boolean;
  /** Code of the item whose step the history names, where that is not the step that was asked for. */
  readonly tells?: (ask: Ask<A>) => string;
  /** False where nobody says which version he looked at. */
  readonly takesVersion?: false;
  /** What names its object, where that is neither a step nor a case. */
  readonly target?: (ask: Ask<A>) => Args;
  /** Entries of steps that come before its own, all or none. */
  readonly part?: Part<A>;
}

export interface Part<A extends Args = Args> {
  readonly entry: string;
  /** Steps that it is still to touch. */
  readonly of: (ask: Ask<A>) => readonly Step[];
  readonly apply: (ask: Ask<A>) => void;
}

/** Of who looked at the case first. */
export const outdated = ({ kase, ifVersion }: Ask): Verdict =>
  ifVersion === undefined || ifVersion === kase.head ? undefined : 'VERSION_CONFLICT';

/**
 * In the order in which refusals go before one another: the post, what he sees, who may, what was given, the case, the
 * step, the version.
 */
export interface Rule {
  readonly posts: readonly string[];
  readonly may?: () => Verdict;
  readonly given?: () => Verdict;
  readonly from: readonly StepStatus[];
  readonly needs?: () => Verdict;
  /** How the case may have ended before. */
  readonly alsoIn?: readonly CaseStatus[];
  /** It handles nothing, so that it may be done to what is only looked up too 前置检查. */
  readonly isHarmless?: true;
  /** It is about what is still to be decided: not once all have signed. */
  readonly untilSigned?: true;
}

/** Why nothing is done to a case that does not run. */
export function notRunning({ status }: Case, alsoIn: readonly CaseStatus[] = []): Verdict {
  if (status === 'RUNNING' || alsoIn.includes(status)) return undefined;
  return status === 'FAULTED' ? 'CASE_FAULTED' : 'CASE_CLOSED';
}

export function ruled({ kase, step, by, ifVersion, isOfPlace }: Ask, rule: Rule): Verdict {
  if (!rule.posts.includes(by.post)) return 'NOT_ALLOWED';
  if (!sees(kase, by)) return 'NOT_FOUND';
  const may = rule.may?.();
  if (may !== undefined) return may;
  if (step.status === 'SKIPPED') return notRunning(kase) ?? 'STATE_CONFLICT';
  const given = (isOfPlace ? undefined : rule.given?.()) ?? notRunning(kase, rule.alsoIn);
  if (given !== undefined) return given;
  if (!rule.from.includes(step.status)) return 'STATE_CONFLICT';
  if (isOfPlace) return undefined;
  const needed =
    rule.needs?.() ?? (ifVersion === undefined || ifVersion === step.version ? undefined : 'VERSION_CONFLICT');
  const isTooLate = rule.untilSigned === true && step.signedFor !== undefined;
  const handled = step.item.looksUp === undefined || rule.isHarmless ? undefined : 'NOT_HANDLED';
  return needed ?? handled ?? (isTooLate ? 'STATE_CONFLICT' : undefined);
}

export const OFFICERS = ['HANDLER', 'HEAD'] as const;
export const TAKERS = ['HANDLER', 'HEAD', 'COUNTER'] as const;

/** What is with one officer is no other handler's. */
export const notWithCaller = ({ step: { assignment }, by }: Ask): Verdict =>
  assignment !== undefined && by.post === 'HANDLER' && by.actorId !== assignment.officer ? 'NOT_ALLOWED' : undefined;

/** An officer of the department that handles the step. */
export const ofDepartment = (ask: Ask): Verdict =>
  ask.by.department === ask.step.item.department ? notWithCaller(ask) : 'NOT_ALLOWED';

export const outside = (days: number, max: number): Verdict =>
  Number.isInteger(days) && days >= 1 && days <= max ? undefined : 'INVALID_INPUT';
