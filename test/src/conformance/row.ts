import type { Subject } from './subject';
/**
 * The refusal table: every operation by every wrong post, in every wrong state, with every argument malformed gets its
 * registered refusal and changes nothing. One row for each mutation of each subgraph; a mutation without a row fails
 * refusals.table.test.ts. Rows of approvals are here, rows of the other services in element-row.ts.
 *
 * A NEW OPERATION: add `<mutation>: { ... }` to one of the files in rows/ (a new file is named in rows/index.ts). For
 * most operations on a step that is
 *
 *     extendStep: {
 *       move: 'extend',
 *       on: 'ACCEPTED',
 *       input: () => ({ workingDays: 5, reason: '情况复杂' }),
 *       bad: [['workingDays', 11]],
 *     },
 *
 * and everything else follows from the schema and the table of transitions:
 * - wrong posts from `@access`; another department, region or owner from the posts that are left;
 * - wrong states: every specimen (specimens.ts) whose status has no row `move` in case/transitions, and a case in every
 *   status that is not RUNNING;
 * - malformed arguments from the input type (malformed.ts): missing, null, of another type, empty, too long, out of
 *   range, unknown enum value, unknown id, unknown field, a stale or impossible `ifVersion`, a key of the system, a key
 *   that was used for something else. `bad` adds what only the rule of the operation knows; `codes` names the code
 *   where it is another one;
 * - at last the operation is done, so that the row is known to be acceptable, and its key is used again with other
 *   content.
 *
 * A NEW STATE (another status, or a status with another history): add a specimen to specimens.ts; it is tried against
 * every row. A NEW RULE OF PLACE: `department` is who acts (DRC, whose items all specimens are); 'ANY' where the
 * department does not matter.
 */

import type { Post } from '@kuaijin/kit/access/posts';
import type { ErrorCode } from '@kuaijin/kit/errors';
import type { CaseStatus, StepStatus } from '@kuaijin/workflow-approvals/case/terms';
import { nextStatus, type StepMove, stepTransitions } from '@kuaijin/workflow-approvals/case/transitions';
import type { SpecimenName } from './specimens';

/** Arguments of an operation by name. */
export type Given = Readonly<Record<string, unknown>>;

/**
 * An argument (`reason`, `conditions.0.itemCode`), what is not acceptable there, and the code; left out: INVALID_INPUT.
 */
export type Bad = readonly [argument: string, value: unknown, code?: ErrorCode];

/** What rows of every group say. @typeParam S what acceptable arguments are made of */
export interface CommonRow<S> {
  /** Acceptable arguments besides the key and what the operation is done to. */
  readonly input?: (subject: S) => Given;
  /** Who asks; left out: the first post of `@access`. */
  readonly as?: Post;
  /** Code of the department that asks; left out: DRC. ANY: every department of the region may. */
  readonly department?: string;
  /** Code of the region of who asks, where he is of another than the table. */
  readonly region?: string;
  /**
   * Where the code is another than NOT_FOUND for an unknown id (`departmentId`), or than INVALID_INPUT for a fault
   * (`base: too long`).
   */
  readonly codes?: Readonly<Record<string, ErrorCode>>;
  /** Posts of which the thing itself takes only some: those whom it names or who began it. */
  readonly knownToTheThing?: readonly string[];
  /** Refused only: what it does reaches every thing of the table, another test does it. */
  readonly isNotDone?: true;
  /** Ids of other services that nobody looks up. */
  readonly unasked?: readonly string[];
  /** Arguments of a published form: a text that is not of it is a MALFORMED_CODE. */
  readonly formed?: readonly string[];
  /** Faults that are none here, by argument and name (`completed.value: zero`). */
  readonly accepts?: readonly string[];
  readonly bad?: readonly Bad[];
  /**
   * Arguments that make it another request under the same key; left out: another text in the first argument that is
   * one.
   */
  readonly other?: Given | ((good: Given) => Given);
  /** Lists of the answer that hold nothing here. */
  readonly showsNone?: readonly string[];
  /** True where nothing is recorded: the same again is done again, and a key means nothing for later. */
  readonly keepsNoKey?: boolean;
}

/** An operation on a step. */
export interface StepRow extends CommonRow<Subject> {
  /** Its row in the table of transitions. */
  readonly move: StepMove;
  /** The specimen on which it is possible. */
  readonly on: SpecimenName;
  /** Statuses in which it is possible; left out: those from which the table has a row. */
  readonly from?: readonly StepStatus[];
  /** Specimens on which it is possible, where their status alone does not tell. */
  readonly possibleOn?: readonly SpecimenName[];
  /** Specimens on which it is refused before their state is looked at, because what it names is not there. */
  readonly instead?: Readonly<Partial<Record<SpecimenName, ErrorCode>>>;
  /**
   * True where it is done in a case of its own: it reaches other steps too, or others have to be drawn into the step
   * before.
   */
  readonly isAlone?: true;
  /** Statuses of a case that has ended in which it is possible all the same. */
  readonly inEnded?: readonly CaseStatus[];
}

/** An operation on a case. */
export interface CaseRow extends CommonRow<Subject> {
  /** Status of the case in which it is possible. */
  readonly onCase: 'RUNNING' | 'APPROVED' | 'FAULTED';
  /** Other statuses in which it is possible too. */
  readonly alsoIn?: readonly CaseStatus[];
}

/** What begins something: there is no state to be in. */
export interface FreeRow extends CommonRow<Subject> {
  readonly free: true;
}

export type Row = StepRow | CaseRow | FreeRow;

export const isStepRow = (row: Row): row is StepRow => 'move' in row;
export const isCaseRow = (row: Row): row is CaseRow => 'onCase' in row;

/** True for a status in which the operation is possible, its history apart. */
export const isPossibleFrom = ({ from, move }: StepRow, status: StepStatus): boolean =>
  from?.includes(status) ?? nextStatus(stepTransitions, move, status) !== undefined;
