/** What people asked for, and the entries that it became. */
import type { Ask, Operation } from './operation';
import type { Step } from './state';

/** People, offices and owners, by id. */
export interface Named {
  readonly persons: readonly string[];
  readonly departments: readonly string[];
  readonly organisations: readonly string[];
}

/** A row of the history. */
export interface Row {
  readonly seq: number;
  readonly type: string;
  readonly at: string;
  readonly act: { readonly actorId: string } | null;
  readonly stepId: string | null;
  /** Of an entry about an element. */
  readonly reservationId: string | null;
  readonly to: string | null;
  readonly reason: string | null;
  /** Whom it concerns; absent where the history says nothing of that. */
  readonly named?: Named;
}

/** Something that a person asked for, and what became of it. */
export interface Asked {
  readonly operation: Operation;
  readonly ask: Ask;
  readonly key: string;
  readonly text: string;
  /** What the rules would have answered at any moment since. */
  readonly verdicts: Set<string | undefined>;
  /** The entry that it became. */
  row?: Row;
  /** How many entries came before that. */
  parts?: number;
  answer?: 'done' | 'refused';
}

type Report = (what: string) => void;

/** The entry of an operation itself. */
export function doOwn(mine: Asked, row: Row, broken: Report): void {
  const at = Date.parse(row.at);
  mine.row = row;
  if (mine.operation.part === undefined) judged(mine, at, broken);
  else completed(mine, at, broken);
  mine.operation.apply({ ...mine.ask, at });
}

/** An entry of one of the steps that an operation touches; the first is judged. */
export function doPart(whole: Asked, step: Step, at: number, broken: Report): void {
  const { part } = whole.operation;
  if (part === undefined) return;
  if (whole.parts === undefined) judged(whole, at, broken);
  whole.parts = (whole.parts ?? 0) + 1;
  if (!part.of({ ...whole.ask, at }).includes(step)) broken(`${whole.operation.mutation} has nothing to do with it`);
  part.apply({ ...whole.ask, step, at });
}

function judged({ operation, ask }: Asked, at: number, broken: Report): void {
  const verdict = operation.judge({ ...ask, at });
  if (verdict !== undefined) broken(`${operation.mutation} was done, the rules say ${verdict}`);
}

/** Its own entry is the last: every step has had its entry before. */
function completed({ operation, ask, parts }: Asked, at: number, broken: Report): void {
  const left = operation.part?.of({ ...ask, at }) ?? [];
  if (parts === undefined || left.length > 0)
    broken(`${operation.mutation} left out ${left.map(({ item }) => item.code).join(' ') || 'everything'}`);
}

export const isPart = ({ operation, ask, row: known }: Asked, row: Row): boolean =>
  known === undefined && operation.part?.entry === row.type && row.act?.actorId === ask.by.actorId;
