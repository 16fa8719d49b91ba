import { isRefusal } from '@kuaijin/kit/errors';
import { type SheetRow, textCell } from '../sheets/sheet';
import { type Column, type ColumnChoice, columnsOf, missingFields } from './columns';
import type { ImportKind } from './import-fields';
import { readMonth } from './months';
import { readProjectRow } from './project-rows';
import { readReportRow } from './report-rows';
import { importRules, readRows } from './rules';

const cells = (text: string) => text.split('|').map(textCell);
const row = (text: string, number = 2): SheetRow => ({ row: number, cells: cells(text) });

function columns(kind: ImportKind, header: string, choices: readonly ColumnChoice[] = []): readonly Column[] {
  const found = columnsOf(kind, cells(header), choices);
  if (isRefusal(found)) throw new Error(JSON.stringify(found));
  return found;
}

const projects = columns(
  'PROJECTS',
  '项目代码|*项目名称|行政区划代码|层级|批次|总投资（万元）|领域|层面|建设性质|产业类别|计划开工日期|备注',
);
const reports = columns('MONTHLY_REPORTS', 'Project Code|月份|本月完成投资(亿元)');
const wide = columns('MONTHLY_REPORTS', '投资项目统一代码|2022年8月（万元）|2022年9月完成投资（万元）|累计（万元）');
const CODE = '2208-330800-04-01-123456';

describe('columns', () => {
  it('are known by Chinese and English headers, and tell their unit and month', () => {
    expect(projects.map(({ field }) => field ?? null)).toEqual([
      ...['CODE', 'NAME', 'REGION', 'LEVEL', 'BATCH', 'TOTAL_INVESTMENT'],
      ...['FIELD', 'LAYERS', 'CONSTRUCTION', 'INDUSTRY', 'PLANNED_START', null],
    ]);
    expect(reports.map(({ field, unit }) => [field, unit])).toEqual([
      ['CODE', undefined],
      ['MONTH', undefined],
      ['COMPLETED', 'YI'],
    ]);
    expect(wide.map(({ field, month }) => [field, month?.month])).toEqual([
      ['CODE', undefined],
      ['COMPLETED', 8],
      ['COMPLETED', 9],
      [undefined, undefined],
    ]);
  });

  it('are read as the caller says', () => {
    const chosen = columns('MONTHLY_REPORTS', 'x|y', [
      { column: 'A', field: 'CODE' },
      { column: 'B', field: 'COMPLETED', unit: 'YUAN', month: '2022-09' },
    ]);
    expect(chosen).toMatchObject([{ field: 'CODE' }, { field: 'COMPLETED', unit: 'YUAN', month: { month: 9 } }]);
  });

  it.each<[string, ImportKind, string, readonly ColumnChoice[], string]>([
    ['beyond the table', 'PROJECTS', '名称', [{ column: 'C', field: 'NAME' }], 'input.columns.0.column'],
    ['of another kind', 'PROJECTS', '名称', [{ column: 'A', field: 'COMPLETED' }], 'input.columns.0.field'],
    ['twice', 'PROJECTS', '名称|别名', [{ column: 'B', field: 'NAME' }], 'input.columns'],
    [
      'with a month of no sum',
      'MONTHLY_REPORTS',
      'x',
      [{ column: 'A', field: 'CODE', month: '2022-09' }],
      'input.columns.0.month',
    ],
  ])('are refused %s', (_, kind, header, choices, path) => {
    const found = columnsOf(kind, cells(header), choices);
    expect(isRefusal(found) && found.path.join('.')).toBe(path);
  });

  it.each<[ImportKind, string, string]>([
    ['PROJECTS', '项目代码', 'NAME;REGION'],
    ['MONTHLY_REPORTS', '月份|本月完成投资', 'CODE,PROJECT'],
    ['MONTHLY_REPORTS', '项目代码|本月完成投资', 'MONTH'],
    ['MONTHLY_REPORTS', '项目代码|2022年9月', ''],
  ])('that are missing of %s with %s: %s', (kind, header, missing) => {
    expect(
      missingFields(kind, columns(kind, header))
        .map((some) => some.join())
        .join(';'),
    ).toBe(missing);
  });
});

describe('a row', () => {
  it('of projects is read exactly', () => {
    const read = readProjectRow(
      row(`${CODE}|水库二期|330800|市级|储备|1,234.5678|基础设施|省重大、双招双引签约|新建|科技创新|2022年9月5日|x`),
      projects,
    );
    expect(read).toEqual({
      ...{ row: 2, code: CODE, name: '水库二期', regionId: 'region-330800', level: 'CITY', batch: 'RESERVED' },
      totalInvestment: 1_234_567_800n,
      classification: {
        ...{ field: 'INFRASTRUCTURE', layers: ['PROVINCIAL_KEY', 'INVESTMENT_SIGNED'] },
        ...{ construction: 'NEW', industry: 'TECHNOLOGICAL_INNOVATION' },
      },
      milestones: [{ kind: 'STARTED', plannedOn: '2022-09-05' }],
    });
  });

  it('of months keeps a blank cell as missing, not as 0', () => {
    expect(readReportRow(row(`${CODE}|￥1,000|`), wide)).toEqual({
      ...{ row: 2, code: CODE },
      months: [{ year: 2022, month: 8, fen: 1_000_000_000n, cell: 'B2' }],
    });
    expect(readReportRow(row(`${CODE}|2022-09|78`), reports)).toMatchObject({ months: [{ fen: 780_000_000_000n }] });
  });

  it.each<[string, string, string, string]>([
    ['a code of another form', `2208-330800|水库|330800||||||||`, 'A2', 'MALFORMED_CODE'],
    ['no name', `${CODE}||330800||||||||`, 'B2', 'INVALID_INPUT'],
    ['a formula', `${CODE}|=HYPERLINK("x")|330800||||||||`, 'B2', 'INVALID_INPUT'],
    ['text that would be worked out', `${CODE}|@SUM(A1)|330800||||||||`, 'B2', 'INVALID_INPUT'],
    ['a name of a region', `${CODE}|水库|衢州市||||||||`, 'C2', 'MALFORMED_CODE'],
    ['an unknown level', `${CODE}|水库|330800|乡级|||||||`, 'D2', 'INVALID_INPUT'],
    ['an unknown batch', `${CODE}|水库|330800||在建||||||`, 'E2', 'INVALID_INPUT'],
    ['another unit than its column', `${CODE}|水库|330800|||1.5亿元|||||`, 'F2', 'INVALID_INPUT'],
    ['a unit that is none', `${CODE}|水库|330800|||5万美元|||||`, 'F2', 'INVALID_INPUT'],
    ['a sum finer than fen', `${CODE}|水库|330800|||0.0000001|||||`, 'F2', 'NOT_WHOLE_MINOR_UNITS'],
    ['a negative sum', `${CODE}|水库|330800|||-5|||||`, 'F2', 'NEGATIVE_AMOUNT'],
    ['a total of nothing', `${CODE}|水库|330800|||0|||||`, 'F2', 'NEGATIVE_AMOUNT'],
    ['digits in odd groups', `${CODE}|水库|330800|||12,34|||||`, 'F2', 'INVALID_INPUT'],
    ['words for a sum', `${CODE}|水库|330800|||约五亿|||||`, 'F2', 'INVALID_INPUT'],
    ['an unknown layer', `${CODE}|水库|330800|||||省重大、市重大|||`, 'H2', 'INVALID_INPUT'],
    ['a day that is none', `${CODE}|水库|330800||||||||2022-02-30`, 'K2', 'INVALID_INPUT'],
    ['a month for a day', `${CODE}|水库|330800||||||||2022年9月`, 'K2', 'INVALID_INPUT'],
  ])('of projects with %s is refused at its cell', (_, text, cell, code) => {
    expect(readProjectRow(row(text), projects)).toEqual([
      expect.objectContaining({ row: 2, cell, code, expected: expect.any(String), received: expect.any(String) }),
    ]);
  });

  it.each<[string, string, string, string]>([
    ['no project', '|2022-09|1', 'A7', 'INVALID_INPUT'],
    ['no month', `${CODE}||1`, 'B7', 'INVALID_INPUT'],
    ['a month that may be another', `${CODE}|2022.1|1`, 'B7', 'INVALID_INPUT'],
    ['a negative sum', `${CODE}|2022-09|-0.1`, 'C7', 'NEGATIVE_AMOUNT'],
    ['a formula', `${CODE}|2022-09|=1+1`, 'C7', 'INVALID_INPUT'],
  ])('of reports with %s is refused at its cell', (_, text, cell, code) => {
    expect(readReportRow(row(text, 7), reports)).toEqual([expect.objectContaining({ row: 7, cell, code })]);
  });

  it('says everything that is wrong with it', () => {
    const wrong = readProjectRow(row('x||衢州|||||||||'), projects);
    expect(wrong).toHaveLength(3);
  });

  it('needs a unit in the header or in the cell', () => {
    const bare = columns('PROJECTS', '名称|区划|总投资');
    expect(readProjectRow(row('水库|330800|5'), bare)).toMatchObject([{ cell: 'C2' }]);
    expect(readProjectRow(row('水库|330800|5 亿'), bare)).toMatchObject({ totalInvestment: 50_000_000_000n });
  });
});

it.each([
  ['2022-09', 9],
  ['2022/9', 9],
  ['2022年9月', 9],
  ['２０２２年９月份', 9],
  ['202209', 9],
  ['2022.9', undefined],
  ['2022-13', undefined],
  ['1950-01', undefined],
])('the month %s is %s', (text, month) => {
  expect(readMonth(text)?.month).toBe(month);
});

it.each<[string, ImportKind, readonly Column[], readonly string[], string]>([
  ['code', 'PROJECTS', projects, [`${CODE}|a|330800`, `${CODE.replaceAll('-', '')}|b|330800`], 'A3'],
  ['name without a code', 'PROJECTS', projects, ['|a|330800', '|a|330800'], 'B3'],
  ['month of a project', 'MONTHLY_REPORTS', reports, [`${CODE}|2022-09|1`, `${CODE}|2022年9月|2`], 'C3'],
])('the same %s twice in a file is refused the second time', async (_, kind, given, texts, cell) => {
  const sheet = { header: [], rows: texts.map((text, i) => row(text, i + 2)) };
  const read = await readRows(importRules[kind], sheet, given);
  expect(read).toMatchObject([
    { read: { row: 2 } },
    { refusals: [{ row: 3, cell, received: 'the same as in row 2' }] },
  ]);
});
