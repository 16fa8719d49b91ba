/** 月报 from a table: what a row brings anew becomes new versions of its months, in one entry of the project. */
import { reachRefusal } from '@kuaijin/kit/access/reach';
import { maySee } from '@kuaijin/kit/access/visibility';
import { isRefusal, refuse } from '@kuaijin/kit/errors';
import type { Project } from '../domain/project';
import { digitsOf } from '../model/code-claims';
import { visibilityOfProject } from '../model/projects';
import type { ProjectStore } from '../model/store';
import { contentOf, storable } from '../resolvers/change';
import type { ImportContext, ImportRules } from './import-context';
import { cellOfField, type RowRefusal, rowRefusal } from './read-row';
import { monthKeys, newMonths, projectOf, type ReportRowRead, readReportRow, reportMonths } from './report-rows';

/** Stands for a project whose months are what its row says. */
const same = refuse('STATE_CONFLICT', []);

export const reportTable: ImportRules<ReportRowRead> = {
  posts: ['OWNER', 'AGENT', 'STATISTICIAN'],
  read: readReportRow,
  uniqueIn: monthKeys,
  projectsOf,
  judge: async (row, project, context) => {
    const { viewer, happened } = context;
    if (project === undefined || !maySee(viewer, visibilityOfProject(project), 'region'))
      return [notFound(row, context)];
    const reach = reachRefusal(
      ...([viewer, [happened.act.post], ['owner', 'mandate', 'region']] as const),
      ...([visibilityOfProject(project), []] as const),
    );
    if (reach !== undefined)
      return [rowRefusal(row.row, projectCell(row, context), { ...reach, received: projectOf(row) })];
    const facts = reportMonths(project, row, happened);
    if (isRefusal(facts)) return [rowRefusal(row.row, facts.cell, facts)];
    return facts.length === 0 ? 'UNCHANGED' : 'STORED';
  },
  store: async (row, known, key, context) => {
    const { store, happened } = context;
    if (known === undefined) return [notFound(row, context)];
    const months = row.months.map(({ year, month, fen }) => ({ year, month, fen }));
    const command = { key, content: contentOf('startImport', { months }), ...happened };
    const executed = await store.execute(known.id, command, (project) => {
      if (project === undefined) return refuse('NOT_FOUND', []);
      if (newMonths(project, row).length === 0) return same;
      const facts = reportMonths(project, row, happened);
      return isRefusal(facts) ? facts : storable(facts);
    });
    if (executed.ok) return 'STORED';
    return executed.refusal === same ? 'UNCHANGED' : [rowRefusal(row.row, projectCell(row, context), executed.refusal)];
  },
};

async function projectsOf(rows: readonly ReportRowRead[], store: ProjectStore): Promise<ReadonlyMap<number, Project>> {
  const claimed = await store.codes.findMany(rows.flatMap(({ code }) => (code === undefined ? [] : [code])));
  const idOf = ({ projectId, code }: ReportRowRead) => projectId ?? claimed.get(digitsOf(code ?? ''));
  const found = await store.getMany(rows.flatMap((row) => idOf(row) ?? []));
  return new Map(
    rows.flatMap((row) => {
      const project = found.get(idOf(row) ?? '');
      const isIt =
        row.code === undefined || (project?.code !== undefined && digitsOf(project.code) === digitsOf(row.code));
      return project === undefined || !isIt ? [] : [[row.row, project] as const];
    }),
  );
}

const projectCell = ({ row, projectId }: ReportRowRead, { columns }: ImportContext): string | undefined =>
  cellOfField(columns, projectId === undefined ? 'CODE' : 'PROJECT', row);

function notFound(row: ReportRowRead, context: ImportContext): RowRefusal {
  const expected = 'a project that the caller sees';
  return rowRefusal(row.row, projectCell(row, context), { code: 'NOT_FOUND', expected, received: projectOf(row) });
}
