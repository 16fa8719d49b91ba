/** 导入 in the graph: looked at first, started, and followed while it runs. */
import { errorOf } from '@kuaijin/kit/access';
import { changeThing } from '@kuaijin/kit/aggregate/change-thing';
import { byThingId } from '@kuaijin/kit/aggregate/things';
import { errorEntry, isRefusal, refuse } from '@kuaijin/kit/errors';
import { refused } from '@kuaijin/kit/errors/refusals';
import { actOf } from '@kuaijin/kit/identity';
import { parseInput } from '@kuaijin/kit/input';
import { deriveId } from '@kuaijin/kit/input/ids';
import { pageIn } from '@kuaijin/kit/read-models';
import { expectedIn } from '@kuaijin/kit/subgraph/user-errors';
import { monthText } from '../domain/investment';
import type {
  ImportColumnResolvers,
  ImportRefusalResolvers,
  MutationResolvers,
  ProjectImportResolvers,
  QueryResolvers,
} from '../resolvers/types.generated';
import { findTable, parseTable, startInput } from './asked-table';
import { missingFields } from './columns';
import type { ImportFact, ImportStart } from './imported';
import { refusalOrder } from './model';
import { previewOf } from './preview';
import { importRules } from './rules';

export const importQueries = {
  previewImport: async (_source, args, context) => {
    const parsed = parseTable(args.input);
    if (!parsed.ok) throw errorOf(parsed.refusals[0] ?? refuse('INVALID_INPUT', ['input']));
    actOf(context.identity, importRules[parsed.value.kind].posts);
    const table = await findTable(parsed.value, context);
    if (isRefusal(table)) throw errorOf(table);
    return previewOf(parsed.value, table, context);
  },
  projectImport: (_source, { id }, { seenImports }) => seenImports.load(id),
  projectImports: (_source, args, { imports, viewer }) => imports.page(viewer, undefined, pageIn(byThingId, args)),
} satisfies QueryResolvers;

export const importMutations = {
  startImport: async (_source, args, context) => {
    const parsed = parseInput(startInput, args.input);
    if (!parsed.ok) return refused(...parsed.refusals);
    const { idempotencyKey, ...asked } = parsed.value;
    const { identity, imports, importProgress } = context;
    const { posts } = importRules[asked.kind];
    const table = await findTable(asked, context);
    if (isRefusal(table)) return refused(table);
    actOf(identity, posts);
    const { sheet, sha256, columns, fileName, mediaType } = table;
    const [missing] = missingFields(asked.kind, columns);
    if (missing !== undefined) {
      const expected = `a column for ${missing.join(' or ')}`;
      return refused(refuse('INVALID_INPUT', ['input', 'columns'], { expected, received: 'none' }));
    }
    const { kind, fileId, headerRow } = asked;
    const reads = deriveId('table', identity.subject, kind, sha256, JSON.stringify([headerRow, columns]));
    const previousId = await importProgress.endedBefore(reads);
    const { region, organisation } = identity;
    const start: ImportStart = {
      id: deriveId('import', 'startImport', identity.subject, idempotencyKey),
      regionId: `region-${region}`,
      ...(organisation === undefined ? {} : { ownerId: organisation }),
      ...{ kind, fileId, fileName, mediaType, headerRow, columns, rows: sheet.rows.length, reads, identity },
      ...(previousId === undefined ? {} : { previousId }),
    };
    const order = { mutation: 'startImport', idempotencyKey, id: start.id, post: posts, content: asked };
    const started: ImportFact = { type: 'projectImport.started', start };
    const executed = await changeThing(imports, context, order, () => started);
    if (!executed.ok) return refused(executed.refusal);
    return { import: executed.state, cursor: executed.cursor, userErrors: [] as const };
  },
} satisfies MutationResolvers;

export const projectImport: ProjectImportResolvers = {
  done: async ({ id }, _args, { importedSoFar }) => (await importedSoFar.load(id))?.done ?? 0,
  stored: async ({ id }, _args, { importedSoFar }) => (await importedSoFar.load(id))?.stored ?? 0,
  unchanged: async ({ id }, _args, { importedSoFar }) => (await importedSoFar.load(id))?.unchanged ?? 0,
  refused: async ({ id }, _args, { importedSoFar }) => (await importedSoFar.load(id))?.refused ?? 0,
  endedAt: ({ endedAt }) => endedAt ?? null,
  refusals: ({ id }, args, { importProgress }) => importProgress.page(id, pageIn(refusalOrder, args)),
};

export const importColumn: ImportColumnResolvers = {
  field: ({ field }) => field ?? null,
  unit: ({ unit }) => unit ?? null,
  month: ({ month }) => (month === undefined ? null : monthText(month.year, month.month)),
};

export const importRefusal: ImportRefusalResolvers = {
  cell: ({ cell }) => cell ?? null,
  message: ({ code }, _args, { language }) => errorEntry(code)[language ?? 'en'],
  expected: ({ expected }, _args, { language }) => expectedIn(expected, language ?? 'en') ?? null,
  received: ({ received }) => received ?? null,
};
