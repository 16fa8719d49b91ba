/**
 * Rows of the refusal table for every service but approvals: what is no step and no case. For most operations that is
 *
 *     claimProblemDone: {
 *       thing: problems,
 *       from: ['IN_HAND'],
 *       input: ({ files }) => ({ fileIds: [files.HANDLER], comment: '已办结' }),
 *     },
 *
 * and everything else follows from the schema and from what a thing of that kind is: wrong states are all states of the
 * kind (things/) that are not in `from`. What begins something, or may be done in every state, has no `thing`.
 */
import type { ErrorCode } from '@kuaijin/kit/errors';
import type { ElementDriver } from './element-driver';
import type { CommonRow } from './row';

/** What rows find when they begin, and what all of them share. */
export interface Stock {
  /** A file that each of them uploaded: nobody may name that of another. */
  readonly files: Readonly<Record<'OWNER' | 'HANDLER', string>>;
  /** 指标池 and 资金批次 that hold more than all rows take. */
  readonly poolId: string;
  readonly batchId: string;
  /** One of each beside it, to which they may give. */
  readonly otherPoolId: string;
  readonly otherBatchId: string;
  /** 打捆资金 that holds more than all rows split off. */
  readonly awardId: string;
  /** 消息 of officer 2 of the department. */
  readonly messageId: string;
  /** A place in the feed. */
  readonly feedCursor: string;
  /** A leave of officer 1 that overlaps no other. */
  readonly leave: object;
  /** A number that nothing else of the table has: rows that begin something under a name of its own take it. */
  readonly number: number;
}

/** A thing in a state. */
export interface Thing {
  /** Arguments that name it. */
  readonly input: Readonly<Record<string, unknown>>;
  /** Its version and who brought the state about, where a refusal tells them. */
  readonly version?: number;
  readonly by?: string;
}

/** What things are of one kind. @typeParam S their states, in the words of the service's rules */
export interface ThingKind<S extends string = string> {
  readonly states: readonly S[];
  /** Argument under which a refusal of the state stands. */
  readonly argument: string;
  /** Its code; left out: STATE_CONFLICT, which tells the state, the version and who brought it about. */
  readonly code?: ErrorCode;
  /**
   * Ways in which a thing of the kind belongs to somebody (`access/reaching`); left out: it is under a rule of its own.
   */
  readonly ways?: string;
  /** Brings a new thing into the state. */
  readonly make: (driver: ElementDriver, state: S, stock: Stock) => Promise<Thing>;
}

interface PlainRow extends CommonRow<Stock> {
  /** Who asks; left out: officer 1 of the department. */
  readonly person?: string;
  /** What a right post of another region is told; left out: NOT_FOUND. ANYWHERE: the region does not matter. */
  readonly elsewhere?: ErrorCode | 'ANYWHERE';
  /** What a person of another owner is told; left out: NOT_FOUND. ANYWHERE: the owner does not matter. */
  readonly anotherOwner?: ErrorCode | 'ANYWHERE';
}

/** An operation that is possible in some states of what it is done to. */
interface ThingRow<S extends string> extends PlainRow {
  readonly thing: ThingKind<S>;
  readonly from: readonly S[];
}

// biome-ignore lint/suspicious/noExplicitAny: the states of a kind and those of its row are checked where the row is written
export type ElementRow = ThingRow<any> | PlainRow;

/** A row of a thing: its states are those of the kind. */
export const on = <S extends string>(row: ThingRow<S>): ElementRow => row;

export const thingOf = (row: ElementRow): ThingRow<string> | undefined => ('thing' in row ? row : undefined);
