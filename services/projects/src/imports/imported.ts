/** One import of a table: what was asked, by whom, and whether it has ended. Pure. */
import type { Act, Identity, TimedAct } from '@kuaijin/kit/access/posts';
import type { Placed } from '@kuaijin/kit/aggregate/things';
import type { Column } from './columns';
import type { ImportKind } from './import-fields';

export type ImportStatus = 'RUNNING' | 'ENDED';

/** What an import is, from its start on. */
export interface ImportStart extends Placed {
  readonly kind: ImportKind;
  readonly fileId: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly headerRow: number;
  readonly columns: readonly Column[];
  /** Rows below the header. */
  readonly rows: number;
  /** What is read, and how: the file by its content, the columns and the person. */
  readonly reads: string;
  /** Who asked, as the gateway vouched for him: the import acts as this person. */
  readonly identity: Identity;
  /** The newest import of the same before this one that had ended: rows that it took are not looked at again. */
  readonly previousId?: string;
}

/** 导入. */
export interface TableImport extends ImportStart {
  readonly status: ImportStatus;
  readonly started: TimedAct;
  readonly endedAt?: Date;
}

/** How many rows came to what. */
export interface RowCounts {
  readonly stored: number;
  readonly unchanged: number;
  readonly refused: number;
}

/** What happens to an import. */
export type ImportFact =
  | { readonly type: 'projectImport.started'; readonly start: ImportStart }
  | ({ readonly type: 'projectImport.ended' } & RowCounts);

export function withImportFact(before: TableImport | undefined, fact: ImportFact, at: Date, act: Act): TableImport {
  if (fact.type === 'projectImport.started') return { ...fact.start, status: 'RUNNING', started: { ...act, at } };
  if (before === undefined) throw new Error('an import that ends before it starts');
  return { ...before, status: 'ENDED', endedAt: at };
}
