/** CSV and XLSX as they are handed in: read within bounds, or refused with what would do. */
import { isRefusal, type Refusal } from '@kuaijin/kit/errors';
import { CsvError, parse } from 'csv-parse/sync';
import { type Cell as HeldCell, HucreError, readXlsx } from 'hucre';
import { blank, type Cell, fileRefusal, numberCell, type Sheet, sheetLimits, sheetOf, textCell } from './sheet';
import { unpackedBytes } from './unpacked-bytes';

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Types of files that tables are read from. */
export const tableTypes: readonly string[] = ['text/csv', 'text/plain', EXCEL];

/**
 * The first sheet of a file.
 * @param headerRow in which the names of the columns stand, from 1 on
 * @returns INVALID_INPUT for a file of another type, one that is damaged, and one beyond the bounds
 */
export async function readSheet(bytes: Buffer, mediaType: string, headerRow: number): Promise<Sheet | Refusal> {
  if (!tableTypes.includes(mediaType)) return fileRefusal('a CSV or XLSX file', mediaType);
  if (bytes.length > sheetLimits.bytes)
    return fileRefusal(`a file of at most ${sheetLimits.bytes} bytes`, `${bytes.length} bytes`);
  const all = mediaType === EXCEL ? await workbookRows(bytes, headerRow) : textRows(bytes, headerRow);
  if (isRefusal(all)) return all;
  const sheet = sheetOf(all, headerRow);
  if (isRefusal(sheet)) return sheet;
  const long = sheet.rows.find(({ cells }) => cells.some(({ text }) => text.length > sheetLimits.characters));
  if (long === undefined) return sheet;
  return fileRefusal(`at most ${sheetLimits.characters} characters in a cell`, `more in row ${long.row}`);
}

/** Rows up to one more than are taken, so that a file with more is known. */
const rowsTaken = (headerRow: number) => headerRow + sheetLimits.rows + 1;

/** CSV in UTF-8 or in GB 18030, in which spreadsheets of the mainland store it. */
function textRows(bytes: Buffer, headerRow: number): readonly (readonly Cell[])[] | Refusal {
  const text = decoded(bytes);
  if (text === undefined) return fileRefusal('text in UTF-8 or GB 18030', 'bytes of another encoding');
  try {
    const rows: string[][] = parse(text, {
      ...{ bom: true, relax_column_count: true, skip_empty_lines: false, to: rowsTaken(headerRow) },
      ...{ delimiter: separatorOf(text), max_record_size: sheetLimits.characters * sheetLimits.columns },
    });
    return rows.map((row) => row.map(textCell));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = 'lines' in error && typeof error['lines'] === 'number' ? `line ${error['lines']}` : error.code;
    return fileRefusal('a CSV file whose quotes are closed', line);
  }
}

function decoded(bytes: Buffer): string | undefined {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next encoding may be the one.
    }
  }
  return undefined;
}

/** What stands between the columns: the commonest of those in use, in the first line. */
function separatorOf(text: string): string {
  const [line = ''] = text.split(/\r?\n/, 1);
  const counted = [',', '\t', ';'].map((separator) => ({ separator, count: line.split(separator).length }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).separator;
}

async function workbookRows(bytes: Buffer, headerRow: number): Promise<readonly (readonly Cell[])[] | Refusal> {
  const unpacked = unpackedBytes(bytes);
  if (unpacked === undefined) return fileRefusal('an XLSX file', 'bytes that are no archive, or a damaged one');
  if (unpacked > sheetLimits.unpacked)
    return fileRefusal(`at most ${sheetLimits.unpacked} bytes once unpacked`, `${unpacked} bytes`);
  try {
    const { sheets } = await readXlsx(bytes, { sheets: [0], maxRows: rowsTaken(headerRow) });
    const [sheet] = sheets;
    return (sheet?.rows ?? []).map((row, r) => row.map((value, c) => held(value, sheet?.cells?.get(`${r},${c}`))));
  } catch (error) {
    if (error instanceof HucreError) return fileRefusal('an XLSX file', error.message.slice(0, 100));
    throw error;
  }
}

function held(value: unknown, more: HeldCell | undefined): Cell {
  if (more?.formula !== undefined) return { kind: 'FORMULA', text: `=${more.formula}` };
  if (value === null || value === undefined) return blank;
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? textCell('?') : { kind: 'DAY', text: value.toISOString().slice(0, 10) };
  }
  if (typeof value === 'number') return numberCell(value);
  return textCell(String(value));
}
