/** The kinds of tables, and what is the same for all of them: rows are read, held against each other, judged. */
import { setImmediate as othersTurn } from 'node:timers/promises';
import type { ProjectStore } from '../model/store';
import type { Sheet } from '../sheets/sheet';
import type { Column } from './columns';
import type { ImportContext, ImportRules, Numbered, RowOutcome } from './import-context';
import type { ImportKind } from './import-fields';
import { projectTable } from './import-projects';
import { reportTable } from './import-reports';
import { type ReadCell, type RowRefusal, rowRefusal } from './read-row';

/** Rules by kind; each is used with rows that it read itself. */
export const importRules: Readonly<Record<ImportKind, ImportRules<Numbered>>> = {
  PROJECTS: projectTable as unknown as ImportRules<Numbered>,
  MONTHLY_REPORTS: reportTable as unknown as ImportRules<Numbered>,
};

/** Rows that are read before other requests get their turn. */
const READ_AT_ONCE = 100;

/** A row that was read, or why it was not. */
export type RowRead = { readonly read: Numbered } | { readonly refusals: readonly RowRefusal[] };

/** Reads every row; what stands twice is refused where it stands the second time. @param note called with every cell */
export async function readRows(
  rules: ImportRules<Numbered>,
  { rows }: Sheet,
  columns: readonly Column[],
  note?: (cell: ReadCell, row: number) => void,
): Promise<readonly RowRead[]> {
  const all: RowRead[] = [];
  const seen = new Map<string, number>();
  for (const [i, row] of rows.entries()) {
    if (i % READ_AT_ONCE === 0) await othersTurn();
    const read = rules.read(row, columns, note === undefined ? undefined : (cell) => note(cell, row.row));
    if (Array.isArray(read)) {
      all.push({ refusals: read });
      continue;
    }
    const one = read as Numbered;
    const unique = rules.uniqueIn(one, columns);
    const twice = unique.find(({ key }) => seen.has(key));
    if (twice === undefined) {
      for (const { key } of unique) seen.set(key, row.row);
      all.push({ read: one });
    } else {
      const expected = 'each project, and each month of it, once in a file';
      const received = `the same as in row ${seen.get(twice.key)}`;
      all.push({ refusals: [rowRefusal(row.row, twice.cell, { code: 'INVALID_INPUT', expected, received })] });
    }
  }
  return all;
}

/** What would become of some rows. */
export async function judgeRows(
  rules: ImportRules<Numbered>,
  rows: readonly RowRead[],
  context: ImportContext,
): Promise<readonly RowOutcome[]> {
  const known = await projectsOf(rules, rows, context.store);
  return Promise.all(
    rows.map((row) => ('read' in row ? rules.judge(row.read, known.get(row.read.row), context) : row.refusals)),
  );
}

/** Projects of rows that are registered already, by row. */
export function projectsOf(rules: ImportRules<Numbered>, rows: readonly RowRead[], store: ProjectStore) {
  return rules.projectsOf(
    rows.flatMap((row) => ('read' in row ? [row.read] : [])),
    store,
  );
}
