/** A table that the caller names by its file, and how its columns are to be read. */
import { buffer } from 'node:stream/consumers';
import { isRefusal, type Refusal, refuse } from '@kuaijin/kit/errors';
import { parseInput } from '@kuaijin/kit/input';
import { z } from 'zod';
import type { ProjectsContext } from '../model/projects-context';
import { id, idempotencyKey, optional, text } from '../resolvers/projects-inputs';
import { readSheet } from '../sheets/read-sheet';
import { type Sheet, sheetLimits } from '../sheets/sheet';
import { type Column, columnsOf } from './columns';
import { importFields } from './import-fields';

/** The header is looked for in the first rows alone. */
const HEADER_ROW_MAX = 50;

const kinds = Object.keys(importFields) as readonly (keyof typeof importFields)[];
const fields = [...new Set(Object.values(importFields).flatMap((terms) => terms.map(({ field }) => field)))];

const table = {
  kind: z.enum(kinds),
  fileId: id,
  headerRow: z.int().min(1).max(HEADER_ROW_MAX),
  columns: z
    .array(
      z.object({
        column: text(3),
        field: optional(z.enum(fields)),
        unit: optional(z.enum(['YUAN', 'WAN', 'YI'])),
        month: optional(text(20)),
      }),
    )
    .max(sheetLimits.columns)
    .refine((columns) => new Set(columns.map(({ column }) => column)).size === columns.length, {
      params: { expected: 'each column once' },
    }),
};

const tableInput = z.object(table);
export const startInput = z.object({ idempotencyKey, ...table });

export type AskedTable = z.output<typeof tableInput>;

/** The table, and the columns of it. */
export interface FoundTable {
  readonly fileName: string;
  readonly mediaType: string;
  /** Of the bytes, hexadecimal. */
  readonly sha256: string;
  readonly sheet: Sheet;
  readonly columns: readonly Column[];
}

/** Checks what a preview asks for. */
export const parseTable = (input: unknown) => parseInput(tableInput, input);

/**
 * Reads the file.
 * @returns NOT_FOUND for a file that the caller did not hand in, INVALID_INPUT for one that is no table or whose
 * columns are not there
 */
export async function findTable(
  { kind, fileId, headerRow, columns: choices }: AskedTable,
  { files, identity }: Pick<ProjectsContext, 'files' | 'identity'>,
): Promise<FoundTable | Refusal> {
  if ((await files.notOwn([fileId], identity)).has(fileId)) {
    const expected = 'a file that the caller uploaded';
    return refuse('NOT_FOUND', ['input', 'fileId'], { expected, received: fileId });
  }
  const { attachment, bytes } = await files.read(fileId);
  const sheet = await readSheet(await buffer(bytes), attachment.mediaType, headerRow);
  if (isRefusal(sheet)) return sheet;
  const columns = columnsOf(kind, sheet.header, choices);
  if (isRefusal(columns)) return columns;
  const { fileName, mediaType, sha256 } = attachment;
  return { fileName, mediaType, sha256, sheet, columns };
}
