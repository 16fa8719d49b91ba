import type { Post } from '@kuaijin/kit/access/posts';
import type { ErrorCode, Refusal } from '@kuaijin/kit/errors';
import type { Proposal } from '../case/draft';
import type { CaseEntryData, CaseEntryType, CaseState, EntryOf, StepState } from '../case/state';
import type { CaseStatus, Instant } from '../case/terms';
import type { CommandBase, Commander } from '../contracts/command';
import type { PeopleConcerned, Recipients } from './act';
import type { EventFields, FurtherEvent } from './event-fields';
import type { Fields, Input } from './fields';

/**
 * An act that is not on one step: on a case as a whole, on a stage, in a session, on many steps. One value in one file,
 * as of an act on a step (acts/act).
 */

/** What other services know of what a command names. */
export interface Facts extends PeopleConcerned {
  /** Departments by the name of their office; null where the region has none. */
  readonly departments?: Readonly<Record<string, string | null>>;
  /** Of a submission: the project, which is null where there is none, and the id that its case gets. */
  readonly submission?: SubmissionFacts;
}

/** What other services know of a submission: the project and the departments of its region. */
export interface SubmissionFacts {
  readonly caseId: string;
  readonly project: {
    readonly id: string;
    readonly name: string;
    readonly code?: string;
    readonly regionId: string;
    readonly ownerId?: string;
    readonly startVerifiedAt?: number;
  } | null;
  readonly departments: Readonly<Record<string, string | null>>;
}

/** What is asked of a case, with all that a rule may look at. */
export interface CaseRequest<F extends Fields, S = unknown> {
  readonly state: CaseState;
  /** What of the case it is about: a session, a stage. */
  readonly subject: S;
  readonly by: Commander;
  readonly at: Instant;
  readonly input: Input<F>;
  readonly facts: Facts;
  /** The version that its caller saw. */
  readonly ifVersion: number | undefined;
  /** The key of the caller, which the entry that closes the operation carries. */
  readonly key: string;
  /** What the key means for ever. */
  readonly content: unknown;
  /** The case after an entry, with what would follow from it by itself. */
  readonly preview: (proposal: Proposal) => { readonly after: CaseState; readonly follows: readonly Proposal[] };
  /** An entry of this act: under the caller's key unless another is named. */
  readonly record: <T extends CaseEntryType>(type: T, data: CaseEntryData[T], key?: string) => Proposal;
}

/** Why not, all of it. */
export interface Refused {
  readonly refusals: readonly Refusal[];
}

/** A change of a case as a whole as the journal tells it, whoever brought it about: an act, a clock, an account. */
export interface CaseChange<E extends CaseEntryType> {
  /** Type of the journal entry; never renamed. */
  readonly entry: E;
  /** The case after the entry; `state` stands at the entry already. Throws BrokenInvariant on what the rules forbid. */
  readonly apply: (state: CaseState, entry: EntryOf<E>) => CaseState;
  /** Why, in the words of who did it; of a refusal its code. */
  readonly reason?: (data: CaseEntryData[E]) => string | undefined;
  /** The reason is an internal text 内部意见: the owner learns that it was done, not what it says. */
  readonly isReasonInternal?: true;
  /** Whom it concerns; `after` as of the entry. */
  readonly notify?: (after: CaseState) => Recipients;
  /** What the feed says: what it is about, and what changed from and to; left out: the status of the case. */
  readonly event?: (entry: EntryOf<E>, after: CaseState, before: CaseState | undefined) => EventFields;
  /** What it brought about beside its own event, that who follows the case has to know of. */
  readonly furtherEvents?: (
    entry: EntryOf<E>,
    after: CaseState,
    before: CaseState | undefined,
  ) => readonly FurtherEvent[];
}

/** Where a viewer stands who asks what he may do. */
export interface Viewed {
  readonly stageCode?: string;
  readonly step?: StepState;
  /** The newest version of the catalogue of the case. */
  readonly newestVersion?: number;
  /** The case is noted as one whose workflow cannot go on. */
  readonly isStuck?: boolean;
}

/** How a case, a stage or a step tells its viewers of an act. */
export interface Offer<F extends Fields> {
  readonly on: 'case' | 'stage' | 'step';
  /** The value of `CaseAction`, `StageAction` or `StepAction`. */
  readonly action: string;
  /** The mutation that asks for it. */
  readonly mutation: string;
  /** Fields of what would be acceptable now, where the samples of the fields are not. */
  readonly sample?: (state: CaseState, by: Commander, viewed: Viewed) => Partial<Input<F>>;
  /** Why it is refused now, where no sample can tell; undefined where nothing stands against it. */
  readonly refusal?: (state: CaseState, viewed: Viewed) => ErrorCode | undefined;
}

/** What every act on more or other than one step has. */
interface ActBeyondAStep<N extends string, F extends Fields, S> {
  /** Type of the command. */
  readonly name: N;
  readonly offers: readonly Offer<F>[];
  /**
   * Posts in which it is asked for; the first that the caller holds is acted in. `@access` of the mutations names them
   * in this order.
   */
  readonly posts: readonly Post[];
  /** What it is given, beside the version of the case that its caller saw. */
  readonly input: F;
  /** What of the case it is about, or why there is none; left out: the case. */
  readonly subject?: (state: CaseState, input: Input<F>) => S | Refusal;
  /** Who may, beside the post. */
  readonly authorize?: (request: CaseRequest<F, S>) => Refusal | undefined;
  /** Whether what is given fits the case, beside what its fields say. */
  readonly check?: (request: CaseRequest<F, S>) => Refusal | undefined;
  /** Statuses of the case, beside RUNNING, in which it may be done; `any` where the act itself looks at them. */
  readonly alsoIn?: readonly CaseStatus[] | 'any';
  /** What the case must be like, beside its status. */
  readonly require?: (request: CaseRequest<F, S>) => Refusal | undefined;
  /** True where a former try stored a part, which has itself made the case another version. */
  readonly isContinued?: (request: CaseRequest<F, S>) => boolean;
  /** Whose version `ifVersion` is; left out: the case's. Those of steps the act holds against each. */
  readonly versionOf?: 'step';
  /**
   * What is recorded, or why not; left out: one entry with what was given. Of several entries the last one carries the
   * caller's key, so that all are stored when it is.
   */
  readonly records?: (request: CaseRequest<F, S>) => readonly Proposal[] | Refusal | Refused;
  /** Whom and what other services are asked for before. */
  readonly asks?: {
    readonly officer?: (input: Input<F>) => string;
    readonly named?: (input: Input<F>) => readonly string[];
    readonly departments?: (input: Input<F>) => readonly string[];
  };
  /** True where a faulted case is read from its journal anew before. */
  readonly readsAnew?: true;
}

/** An act on a case as a whole, on a stage or in a session, with what its entry does. */
export interface ActOnCase<N extends string, E extends CaseEntryType, F extends Fields, S = unknown>
  extends ActBeyondAStep<N, F, S>,
    CaseChange<E> {}

/** An act on many steps: what it records are entries of steps, which have changes of their own (acts/act). */
export interface ActOnSteps<N extends string, F extends Fields> extends ActBeyondAStep<N, F, CaseState> {
  readonly versionOf: 'step';
  readonly records: NonNullable<ActBeyondAStep<N, F, CaseState>['records']>;
}

/** The act that a case begins with: what it writes rests on what other services know alone. */
export interface FirstAct<N extends string, E extends CaseEntryType, C extends CommandBase> {
  readonly name: N;
  readonly entry: E;
  readonly mutation: string;
  readonly posts: readonly Post[];
  /** The first entry, or everything that stands against it; `state` is there where the case began before. */
  readonly begin: (state: CaseState | undefined, command: C, facts: SubmissionFacts) => readonly Proposal[] | Refused;
  /** The case that the entry begins. */
  readonly apply: (entry: EntryOf<E>) => CaseState;
}

/** Declares a change of a case as a whole. */
export const caseChange = <const E extends CaseEntryType>(change: CaseChange<E>): CaseChange<E> => change;

/** Declares an act on a case as a whole. */
export const actOnCase = <const N extends string, const E extends CaseEntryType, const F extends Fields>(
  act: ActOnCase<N, E, F, CaseState>,
): ActOnCase<N, E, F, CaseState> => act;

/** Declares an act on many steps. */
export const actOnSteps = <const N extends string, const F extends Fields>(act: ActOnSteps<N, F>): ActOnSteps<N, F> =>
  act;

/** What a command on a case carries, besides what its act is given. */
export interface CaseCommandBase extends CommandBase {
  readonly ifVersion?: number;
}

/** The command of an act. */
export type CaseCommandOf<A> =
  // biome-ignore lint/suspicious/noExplicitAny: what it is about plays no part in what is asked.
  A extends ActBeyondAStep<infer N, infer F, any> ? CaseCommandBase & { readonly type: N } & Input<F> : never;

// biome-ignore-start lint/suspicious/noExplicitAny: the types of an act are held inside its own file; the catalogue calls it with what it declared.
/** Any act on a case as a whole, where it does not matter which. */
export type AnyActOnCase = ActOnCase<any, any, any, any>;
/** Any act on more or other than one step. */
export type AnyCaseAct = AnyActOnCase | ActOnSteps<any, any>;
/** What is asked of any of them. */
export type AnyCaseRequest = CaseRequest<any, any>;
/** Any change of a case as a whole. */
export type AnyCaseChange = CaseChange<any> | AnyActOnCase;
// biome-ignore-end lint/suspicious/noExplicitAny: as above
