import type { Post } from '@kuaijin/kit/access/posts';
import type { Refusal } from '@kuaijin/kit/errors';
import type { CaseEntryData, CaseState, StepState } from '../case/state';
import type { TakenBack } from '../case/step-acts';
import type { CaseAct, CaseStatus, Instant, StepStatus } from '../case/terms';
import type { StepMove } from '../case/transitions';
import type { CommandBase, Commander } from '../contracts/command';
import type { NamedOfficers, Officer, Organisation } from '../contracts/people';
import type { DocumentContext, DocumentDraft } from '../documents/document';
import type { EventFields, FurtherEvent } from './event-fields';
import type { Fields, Input } from './fields';

/**
 * 行为: one act of an office or an owner on a step is one value in one file: what it is given, who may, what must hold,
 * what is recorded, what that does to the step, why, and whom it concerns. The catalogue of acts (acts/index) drives
 * the rest; nothing else switches on a type.
 */

/** Those whom an act concerns, as the directory knows them; undefined where nobody asked it. */
export interface PeopleConcerned {
  /** To whom a step goes. */
  readonly officer?: Officer | null | undefined;
  /** Officers whom the command names. */
  readonly named?: NamedOfficers | undefined;
  /** The owner of the case. */
  readonly owner?: Organisation | null | undefined;
}

/** What is asked of a step, with all that a rule may look at. */
export interface StepRequest<F extends Fields> {
  readonly state: CaseState;
  readonly step: StepState;
  readonly by: Commander;
  readonly at: Instant;
  readonly input: Input<F>;
  readonly people: PeopleConcerned;
}

/** A stored entry of an act, as far as the act looks at it. */
export interface ActEntry<E extends StepEntryType> {
  readonly act: CaseAct;
  readonly at: Instant;
  readonly key: string;
  readonly data: CaseEntryData[E];
}

/** Types of entries that name their step. */
export type StepEntryType = {
  [E in keyof CaseEntryData]: E extends `step.${string}` | 'clock.rung' | 'problem.opened' ? E : never;
}[keyof CaseEntryData];

/**
 * Whom an entry concerns, for those who notify people: officers where they are known, else whole departments, owners.
 */
export interface Recipients {
  readonly recipientId?: string;
  readonly recipientIds?: readonly string[];
  readonly recipientDepartmentIds?: readonly string[];
  readonly recipientOrganisationIds?: readonly string[];
}

/** A change of a step as the journal tells it, whoever brought it about. */
export interface StepChange<E extends StepEntryType, G = unknown> {
  /** Type of the journal entry; never renamed. */
  readonly entry: E;
  /**
   * The row of the table of transitions, of what was recorded or (before it is) of what was given; without one the
   * status stays.
   */
  readonly move?: StepMove | ((given: unknown extends G ? CaseEntryData[E] : CaseEntryData[E] | G) => StepMove);
  /** The step after the entry; its status, version and last change are set by the table and the fold. */
  readonly apply: (step: StepState, entry: ActEntry<E>, state: CaseState) => StepState;
  /** Where the table has several ends for one status: the one that is meant. */
  readonly leadsTo?: (step: StepState, entry: ActEntry<E>) => StepStatus;
  /** What the entry does to the case beside its step; `step` as it was before. */
  readonly applyToCase?: (state: CaseState, step: StepState, entry: ActEntry<E>) => CaseState;
  /**
   * True where the last change of the step is the entry's own act, also when it follows from another at the same
   * instant.
   */
  readonly isItsOwnCause?: true;
  /** Why, in the words of who did it. */
  readonly reason?: (data: CaseEntryData[E]) => string | undefined;
  /** The reason is an internal text 内部意见: the owner learns that it was done, not what it says. */
  readonly isReasonInternal?: true;
  /** Whom it concerns; `step` as of the entry. */
  readonly notify?: (step: StepState, entry: ActEntry<E>, state: CaseState) => Recipients | undefined;
  /** 文书 that it gives rise to, in the words of the office; `context` as of the entry. */
  readonly documents?: (context: DocumentContext, entry: ActEntry<E>) => readonly DocumentDraft[];
  /** What the feed says beside the step: what else changed from and to, what it is about. */
  readonly event?: (entry: ActEntry<E>, after: CaseState, before: CaseState | undefined) => EventFields;
  /** What it brought about beside its own event, that who follows the case has to know of. */
  readonly furtherEvents?: (
    entry: ActEntry<E>,
    after: CaseState,
    before: CaseState | undefined,
  ) => readonly FurtherEvent[];
}

/** An entry that says of an act that it waits; what the act does follows in an entry of the act's own type. */
export interface WaitingEntry {
  readonly entry: 'step.signed';
  readonly data: CaseEntryData['step.signed'];
}

export interface StepAct<N extends string, E extends StepEntryType, F extends Fields> extends StepChange<E, Input<F>> {
  /** Type of the command, and of the rows of the table of transitions unless `move` says otherwise. */
  readonly name: N;
  /** The mutation that asks for it. */
  readonly mutation: string;
  /** The mutation that asks for it on many steps at once, each of which stands or falls by itself. */
  readonly mutationOfMany?: string;
  /** The value of `StepAction` by which a step tells its viewers of it. */
  readonly action: string;
  /**
   * Posts in which it is asked for; the first that the caller holds is acted in. `@access` of the mutation names them
   * in this order.
   */
  readonly posts: readonly Post[];
  /** What it is given, beside the step and the version that its caller saw. */
  readonly input: F;
  /** The state that it needs, in words, for who is refused. */
  readonly expected: string;
  /** `anyStep`: also of items that are looked up 前置检查, not handled. */
  readonly allowedOn?: 'handled' | 'anyStep';
  /**
   * True where it settles a step, or stops or moves its clock: not after the limit of tacit approval 超时默许 has passed.
   */
  readonly settles?: true;
  /** True where it is about what is still to be decided: not once the step is signed to its end. */
  readonly untilSigned?: true;
  /** Statuses of the case, beside RUNNING, in which it may be done. */
  readonly alsoIn?: readonly CaseStatus[] | ((step: StepState) => readonly CaseStatus[]);
  /** Who may, beside the post. */
  readonly authorize?: (request: StepRequest<F>) => Refusal | undefined;
  /** Whether what is given fits the step, beside what its fields say. */
  readonly check?: (request: StepRequest<F>) => Refusal | undefined;
  /** What the step must be like, beside its status. */
  readonly require?: (request: StepRequest<F>) => Refusal | undefined;
  /** What is recorded; left out: the step and what was given. */
  readonly data?: (request: StepRequest<F>) => CaseEntryData[E];
  /** What is recorded in place of its own entry, where what it decides has to wait; undefined where it has not. */
  readonly waitsAs?: (request: StepRequest<F>) => WaitingEntry | undefined;
  /** Whom the directory is asked for before: the officer who gets the step, those who are named, the owner. */
  readonly asks?: {
    readonly officer?: (input: Input<F>) => string;
    readonly named?: (input: Input<F>) => readonly string[];
    readonly owner?: true;
  };
  /** Fields of what would be acceptable now, where the samples of the fields are not. */
  readonly sample?: (state: CaseState, step: StepState, by: Commander) => Partial<Input<F>>;
  /** Of an act that takes another back: which one, if its caller gave it now. */
  readonly undoes?: (state: CaseState, step: StepState, by: Commander) => TakenBack | undefined;
  /** Files that the caller must have uploaded, with their paths. */
  readonly files?: (
    input: Input<F>,
  ) => readonly { readonly path: readonly string[]; readonly ids: readonly string[] }[];
}

/** Declares an act on one step; what is not given follows from its fields. */
export const stepAct = <const N extends string, const E extends StepEntryType, const F extends Fields>(
  act: StepAct<N, E, F>,
): StepAct<N, E, F> => act;

/** What a command on one step carries, besides what its act is given. */
export interface StepCommandBase extends CommandBase {
  readonly stepId: string;
  readonly ifVersion?: number;
}

/** The command of an act. */
export type CommandOf<A> =
  // biome-ignore lint/suspicious/noExplicitAny: what is recorded plays no part in what is asked.
  A extends StepAct<infer N, any, infer F> ? StepCommandBase & { readonly type: N } & Input<F> : never;

/** Any act on one step, where it does not matter which. */
// biome-ignore lint/suspicious/noExplicitAny: the types of an act are held inside its own file; the catalogue calls them with what they declared.
export type AnyStepAct = StepAct<any, any, any>;

/** Declares a change that follows by itself: what a clock, an account or another step brings about. */
export const stepChange = <const E extends StepEntryType>(change: StepChange<E>): StepChange<E> => change;

// biome-ignore lint/suspicious/noExplicitAny: as of acts.
export type AnyStepChange = StepChange<any, any>;
