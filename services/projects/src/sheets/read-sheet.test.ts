import { deflateRawSync } from 'node:zlib';
import { isRefusal } from '@kuaijin/kit/errors';
import { type Cell, type CellValue, writeXlsx } from 'hucre';
import { readSheet } from './read-sheet';
import { columnName, type Sheet } from './sheet';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const csv = (text: string | Buffer) => readSheet(Buffer.from(text), 'text/csv', 1);

async function workbook(rows: CellValue[][], cells?: Map<string, Partial<Cell>>): Promise<Buffer> {
  return Buffer.from(await writeXlsx({ sheets: [{ name: '月报', rows, ...(cells === undefined ? {} : { cells }) }] }));
}

const texts = (sheet: unknown) =>
  (sheet as Sheet).rows.map(({ row, cells }) => [row, ...cells.map(({ kind, text }) => `${kind} ${text}`)]);

/** An archive of one entry, whose list of contents says what it is given to say. */
function archive(content: Buffer, unpacked: number, name = 'xl/workbook.xml'): Buffer {
  const packed = deflateRawSync(content);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(unpacked, 22);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(unpacked, 24);
  entry.writeUInt16LE(name.length, 28);
  const front = Buffer.concat([local, Buffer.from(name), packed]);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length + name.length, 12);
  end.writeUInt32LE(front.length, 16);
  return Buffer.concat([front, entry, Buffer.from(name), end]);
}

describe('a CSV file', () => {
  it('is read with its row numbers, blank rows left out', async () => {
    const sheet = await csv('\ufeff项目名称,总投资\r\n"水库, 二期",1.5\r\n\r\n管网,\r\n');
    expect(texts(sheet)).toEqual([
      [2, 'TEXT 水库, 二期', 'TEXT 1.5'],
      [4, 'TEXT 管网', 'BLANK '],
    ]);
  });

  it('is read in the encoding of the mainland', async () => {
    const bytes = Buffer.concat([Buffer.from([0xcf, 0xee, 0xc4, 0xbf]), Buffer.from('\nx\n')]);
    expect(await csv(bytes)).toMatchObject({ header: [{ text: '项目' }] });
  });

  it.each(['a\tb\n1\t2', 'a;b\n1;2'])('is read with another separator: %j', async (text) => {
    expect(texts(await csv(text))).toEqual([[2, 'TEXT 1', 'TEXT 2']]);
  });
});

describe('an XLSX file', () => {
  it('keeps numbers exactly, days as days, formulas as what they are', async () => {
    const rows = [
      ['a', 'b', 'c', 'd'],
      [1760.2, 0.1 + 0.2, new Date('2022-09-15T00:00:00Z'), 4],
    ];
    const bytes = await workbook(rows, new Map([['1,3', { value: 4, type: 'formula', formula: '2+2' }]]));
    expect(texts(await readSheet(bytes, XLSX, 1))).toEqual([
      [2, 'NUMBER 1760.2', 'INEXACT 0.30000000000000004', 'DAY 2022-09-15', 'FORMULA =2+2'],
    ]);
  });

  it('has its header where the caller says', async () => {
    const bytes = await workbook([['2022年9月重大项目月报'], ['名称'], ['水库']]);
    expect(texts(await readSheet(bytes, XLSX, 2))).toEqual([[3, 'TEXT 水库']]);
  });
});

describe('a file is refused', () => {
  const swollen = Buffer.alloc(70_000_000);
  const rows = (count: number) => `名称\n${'x\n'.repeat(count)}`;
  it.each<[string, () => Promise<Buffer> | Buffer, string, string]>([
    ['of another type', () => Buffer.from('%PDF'), 'application/pdf', 'a CSV or XLSX file'],
    ['that is no archive', () => Buffer.from('hello, this is no archive at all'), XLSX, 'an XLSX file'],
    ['that is an archive of something else', () => archive(Buffer.from('hello'), 5, 'hello.txt'), XLSX, 'an XLSX file'],
    ['that swells', () => archive(swollen, swollen.length), XLSX, 'at most 64000000 bytes once unpacked'],
    ['that swells and denies it', () => archive(swollen, 1_000), XLSX, 'an XLSX file'],
    ['that does not say how it swells', () => archive(swollen, 0), XLSX, 'an XLSX file'],
    ['of 10,001 rows', () => Buffer.from(rows(10_001)), 'text/csv', 'at most 10000 rows below the header'],
    [
      'of a workbook of 10,001 rows',
      () => workbook([['名称'], ...Array.from({ length: 10_001 }, () => ['x'])]),
      XLSX,
      'at most 10000 rows below the header',
    ],
    ['without a header', () => Buffer.from(' , \nx,y\n'), 'text/csv', 'names of columns in row 1'],
    ['without rows', () => Buffer.from('名称\n'), 'text/csv', 'at least 1 row below the header'],
    ['of 101 columns', () => Buffer.from(`${'a,'.repeat(100)}a\n1\n`), 'text/csv', 'at most 100 columns'],
    [
      'with a quote that is left open',
      () => Buffer.from('a,"b\n1,2\n'),
      'text/csv',
      'a CSV file whose quotes are closed',
    ],
    ['in no encoding', () => Buffer.from([0x61, 0x0a, 0xff, 0xff]), 'text/csv', 'text in UTF-8 or GB 18030'],
    [
      'with a cell without end',
      () => Buffer.from(`a\n${'x'.repeat(2_001)}\n`),
      'text/csv',
      'at most 2000 characters in a cell',
    ],
  ])('%s', async (_, file, type, expected) => {
    const sheet = await readSheet(await file(), type, 1);
    expect(isRefusal(sheet) && sheet).toMatchObject({ code: 'INVALID_INPUT', path: ['input', 'fileId'], expected });
  });

  it('not with as many rows as are taken', async () => {
    expect(((await csv(rows(10_000))) as Sheet).rows).toHaveLength(10_000);
  });
});

test('columns are called as spreadsheets call them', () => {
  expect([0, 25, 26, 51, 52, 99].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'CV']);
});
