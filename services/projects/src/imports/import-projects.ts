/** 项目 from a table: each row is registered as an office registers it by hand, or is registered so already. */
import { reachRefusal } from '@kuaijin/kit/access/reach';
import { regionScopesOf } from '@kuaijin/kit/access/region-scope';
import { maySee } from '@kuaijin/kit/access/visibility';
import { isRefusal, type Refusal, refuse } from '@kuaijin/kit/errors';
import { dateOf } from '@kuaijin/kit/working-days';
import type { Project } from '../domain/project';
import { type Registration, register } from '../domain/register';
import { digitsOf } from '../model/code-claims';
import { visibilityOfProject } from '../model/projects';
import type { ProjectStore } from '../model/store';
import { contentOf, storable } from '../resolvers/change';
import type { ImportContext, ImportRules, RowOutcome } from './import-context';
import type { ImportField } from './import-fields';
import { differenceFrom, identityOf, idOfRow, type ProjectRowRead, readProjectRow } from './project-rows';
import { cellOfField, type RowRefusal, rowRefusal } from './read-row';

/** Stands for a project that is what its row says. */
const same = refuse('STATE_CONFLICT', []);

export const projectTable: ImportRules<ProjectRowRead> = {
  posts: ['REGISTRAR', 'OPERATOR'],
  read: readProjectRow,
  uniqueIn: (row, columns) => {
    const cell = cellOfField(columns, row.code === undefined ? 'NAME' : 'CODE', row.row);
    return [{ key: identityOf(row), cell }];
  },
  projectsOf,
  judge: async (row, project, context) => {
    if (project !== undefined) return comparedWith(row, project, context);
    const { viewer, happened, listed } = context;
    const thing = { regionScopes: regionScopesOf(row.regionId), ownerId: row.ownerId };
    const reach = reachRefusal(viewer, [happened.act.post], ['region'], thing, []);
    if (reach !== undefined) return [refusalOf(row, 'REGION', { ...reach, received: row.regionId }, context)];
    if (!(await listed.has('region', row.regionId)))
      return [notListed(row, 'REGION', 'a region of the directory', row.regionId, context)];
    if (row.ownerId !== undefined && !(await listed.has('organisation', row.ownerId)))
      return [notListed(row, 'OWNER', 'an organisation of the directory', row.ownerId, context)];
    return 'STORED';
  },
  store: async (row, known, key, context) => {
    const { store, happened } = context;
    const id = known?.id ?? idOfRow(row);
    const { code } = row;
    if (code !== undefined && (await store.codes.claim(code, id, happened.at)) !== id)
      return [refusalOf(row, 'CODE', codeTaken(code), context)];
    const { row: _row, ...content } = row;
    const registration: Registration = { ...content, id, isDemoData: false, knownSince: dateOf(happened.at) };
    const command = { key, content: contentOf('startImport', content), ...happened };
    const executed = await store.execute(id, command, (project, version) => {
      if (project !== undefined && differenceFrom(project, row) === undefined) return same;
      const decided = register(project, registration, version);
      return isRefusal(decided) ? decided : storable(decided);
    });
    if (executed.ok) return 'STORED';
    if (executed.refusal === same) return 'UNCHANGED';
    return [refusalOf(row, code === undefined ? 'NAME' : 'CODE', executed.refusal, context)];
  },
};

async function projectsOf(rows: readonly ProjectRowRead[], store: ProjectStore): Promise<ReadonlyMap<number, Project>> {
  const claimed = await store.codes.findMany(rows.flatMap(({ code }) => (code === undefined ? [] : [code])));
  const idOf = (row: ProjectRowRead) => (row.code && claimed.get(digitsOf(row.code))) ?? idOfRow(row);
  const found = await store.getMany(rows.map(idOf));
  return new Map(
    rows.flatMap((row) => {
      const project = found.get(idOf(row));
      const isIt =
        row.code === undefined || (project?.code !== undefined && digitsOf(project.code) === digitsOf(row.code));
      return project === undefined || !isIt ? [] : [[row.row, project] as const];
    }),
  );
}

/** A project of others is not shown by saying in what it differs. */
function comparedWith(row: ProjectRowRead, project: Project, context: ImportContext): RowOutcome {
  if (!maySee(context.viewer, visibilityOfProject(project), 'region'))
    return [refusalOf(row, 'CODE', codeTaken(row.code ?? row.name), context)];
  const different = differenceFrom(project, row);
  if (different === undefined) return 'UNCHANGED';
  const expected = 'what is registered already, or a change of the project';
  return [refusalOf(row, different, refuse('STATE_CONFLICT', [], { expected, received: project.id }), context)];
}

const codeTaken = (code: string): Refusal =>
  refuse('INVALID_INPUT', [], { expected: 'a code that no other project carries', received: code });

function notListed(
  row: ProjectRowRead,
  field: ImportField,
  expected: string,
  received: string,
  context: ImportContext,
): RowRefusal {
  return refusalOf(row, field, refuse('NOT_FOUND', [], { expected, received }), context);
}

const refusalOf = ({ row }: ProjectRowRead, field: ImportField, refusal: Refusal, { columns }: ImportContext) =>
  rowRefusal(row, cellOfField(columns, field, row), refusal);
