/** What an import works with, whether somebody waits for it or it runs by itself. */
import type { Post } from '@kuaijin/kit/access/posts';
import type { Viewer } from '@kuaijin/kit/access/visibility';
import type { DirectoryListed } from '@kuaijin/kit/feed/directory-listed';
import type { Happened } from '../domain/facts';
import type { Project } from '../domain/project';
import type { ProjectStore } from '../model/store';
import type { SheetRow } from '../sheets/sheet';
import type { Column } from './columns';
import type { ReadCell, RowRefusal } from './read-row';

export interface ImportContext {
  readonly viewer: Viewer;
  readonly store: ProjectStore;
  readonly listed: DirectoryListed;
  readonly happened: Happened;
  readonly columns: readonly Column[];
}

/** What became of a row, or would: it changes something, nothing, or is refused. */
export type RowOutcome = 'STORED' | 'UNCHANGED' | readonly RowRefusal[];

/** A row that was read, and its place. */
export interface Numbered {
  readonly row: number;
}

/** How tables of one kind are read, judged and stored. */
export interface ImportRules<R extends Numbered> {
  /** Posts that may import them, as the single operation has them. */
  readonly posts: readonly Post[];
  /** @param note called with every cell that is read */
  read(row: SheetRow, columns: readonly Column[], note?: (cell: ReadCell) => void): R | readonly RowRefusal[];
  /** What stands once in a file, and the cell where it stands. */
  uniqueIn(row: R, columns: readonly Column[]): readonly { readonly key: string; readonly cell: string | undefined }[];
  /** Projects of rows that are registered already, by row. */
  projectsOf(rows: readonly R[], store: ProjectStore): Promise<ReadonlyMap<number, Project>>;
  /** What would become of a row, from what is known before it is stored. */
  judge(row: R, project: Project | undefined, context: ImportContext): Promise<RowOutcome>;
  /** Stores a row that was judged to change something, once for ever by its key. */
  store(row: R, project: Project | undefined, key: string, context: ImportContext): Promise<RowOutcome>;
}
