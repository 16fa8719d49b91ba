import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Identity } from '@kuaijin/kit/access/posts';
import { Attachments, attachmentsDatabase } from '@kuaijin/kit/attachments';
import { handedIn } from '@kuaijin/kit/attachments/handed-in-file';
import { LOOKS_AT_ALL } from '@kuaijin/kit/mongo';
import { until } from '@kuaijin/kit/mongo/testing';
import { runService } from '@kuaijin/kit/service';
import { person, startForTest, type TestService } from '@kuaijin/kit/service/testing';
import { writeXlsx } from 'hucre';
import { buildProjectsService, type ProjectsService } from '../service';
import { readSheet } from '../sheets/read-sheet';
import type { Sheet } from '../sheets/sheet';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const registrar = person('registrar-1', ['REGISTRAR']);
const statistician = person('statistician-1', ['STATISTICIAN']);
const owner: Identity = { ...person('owner-1', ['OWNER']), organisation: 'organisation-a' };
const folder = mkdtempSync(join(tmpdir(), 'kuaijin-imports-'));
let service: TestService<ProjectsService>;
let files: Attachments;
let keys = 0;
const key = () => {
  keys += 1;
  return `key-${keys}`;
};
const code = (n: number) => `2208-330800-04-01-${String(100_000 + n)}`;

interface Refusal {
  readonly row: number;
  readonly cell: string | null;
  readonly code: string;
  readonly expected: string;
  readonly received: string;
}
interface Imported {
  readonly id: string;
  readonly status: string;
  readonly rows: number;
  readonly done: number;
  readonly stored: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly refusals: { readonly nodes: readonly Refusal[] };
}

const importFields = `id status rows done stored unchanged refused refusals(first: 100) { nodes { row cell code expected received } }`;
const counts = ({ rows, done, stored, unchanged, refused }: Imported) => [rows, done, stored, unchanged, refused];

async function table(by: Identity, rows: readonly (readonly string[])[]): Promise<string> {
  const text = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n');
  return (await handedIn(files, by, text, { fileName: '项目.csv', mediaType: 'text/csv' })).id;
}

const START = `mutation($input: StartImportInput!) {
  startImport(input: $input) { import { ${importFields} } cursor userErrors { code path } }
}`;

async function started(by: Identity, kind: string, fileId: string, more: object = {}) {
  const input = { idempotencyKey: key(), kind, fileId, ...more };
  const { data, errors } = await service.ask<{
    startImport: { import: Imported | null; userErrors: readonly { code: string; path: readonly string[] }[] };
  }>(by, START, { input });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data.startImport;
}

async function ended(by: Identity, id: string): Promise<Imported> {
  const query = `query($id: ID!) { projectImport(id: $id) { ${importFields} } }`;
  let found: Imported | null = null;
  await until(async () => {
    found = (await service.ask<{ projectImport: Imported | null }>(by, query, { id })).data.projectImport;
    return found?.status === 'ENDED';
  }, 30_000);
  return found as unknown as Imported;
}

async function imported(by: Identity, kind: string, fileId: string): Promise<Imported> {
  const { import: one, userErrors } = await started(by, kind, fileId);
  if (one === null) throw new Error(JSON.stringify(userErrors));
  return ended(by, one.id);
}

beforeAll(async () => {
  service = await startForTest('projects', buildProjectsService, { KUAIJIN_ATTACHMENTS_DIR: folder });
  files = await Attachments.open(service.deps);
  const listed = [
    'region/region-330800',
    'region/region-330802',
    'region/region-420300',
    'organisation/organisation-a',
  ];
  await service.deps.feed.publish(
    'directory',
    listed.map((id) => ({ id: `${id}/1`, type: 'region.listed', source: 'directory', subject: id, time: new Date() })),
  );
});
afterAll(async () => {
  const { mongo, config } = service.deps;
  await mongo.db(attachmentsDatabase(config.prefix)).dropDatabase();
  await service.close();
  rmSync(folder, { recursive: true, force: true });
});

const header = ['项目代码', '项目名称', '行政区划代码', '业主编号', '总投资（万元）', '领域', '计划开工日期'];
const good = [code(1), '水库二期', '330800', 'organisation-a', '1234.5678', '基础设施', '2026/12/31'];

describe('an import of projects', () => {
  const rows = [
    header,
    good,
    [code(2), '管网', '330802', '', '5', '', ''],
    [code(3), '外地项目', '420300', '', '', '', ''],
    [code(4), '无此区划', '330899', '', '', '', ''],
    [code(5), '无此业主', '330800', 'organisation-9', '', '', ''],
    [code(2), '管网重复', '330800', '', '', '', ''],
    [code(6), '单位有误', '330800', '', '5亿元', '', ''],
    ['', '=1+1', '330800', '', '', '', ''],
  ];
  const refusals = [
    { row: 4, cell: 'C4', code: 'NOT_ALLOWED', received: '420300' },
    { row: 5, cell: 'C5', code: 'NOT_FOUND', received: 'region-330899' },
    { row: 6, cell: 'D6', code: 'NOT_FOUND', received: 'organisation-9' },
    { row: 7, cell: 'A7', code: 'INVALID_INPUT' },
    { row: 8, cell: 'E8', code: 'INVALID_INPUT', received: '5亿元' },
    { row: 9, cell: 'B9', code: 'INVALID_INPUT', received: '=1+1' },
  ];

  it('is shown before it is done: columns, first rows, every refusal, and nothing stored', async () => {
    const head = await service.deps.feed.head();
    const query = `query($input: ImportTableInput!) { previewImport(input: $input) {
      rows stored unchanged refused missing columns { column header field unit }
      first { row cells { cell field written read } } refusals { row cell code expected received }
    } }`;
    const input = { kind: 'PROJECTS', fileId: await table(registrar, rows) };
    const { data } = await service.ask<{ previewImport: object }>(registrar, query, { input });
    expect(data.previewImport).toMatchObject({
      ...{ rows: 8, stored: 2, unchanged: 0, refused: 6, missing: [] },
      refusals: refusals.map((one) => ({ ...one, ...(one.row === 4 ? { received: 'region-420300' } : {}) })),
    });
    expect(data.previewImport).toMatchObject({
      columns: expect.arrayContaining([
        { column: 'E', header: '总投资（万元）', field: 'TOTAL_INVESTMENT', unit: 'WAN' },
      ]),
    });
    const { first } = data.previewImport as { first: readonly { readonly cells: readonly object[] }[] };
    expect(first[0]?.cells).toContainEqual({
      ...{ cell: 'E2', field: 'TOTAL_INVESTMENT', written: '1234.5678', read: '12345678 YUAN' },
    });
    expect(await service.deps.feed.head()).toEqual(head);
    const foreign = await service.ask(owner, query, { input });
    expect(foreign.errors).toMatchObject([{ extensions: { code: 'NOT_ALLOWED' } }]);
  });

  it('takes what is right, says of each other row why not, and again changes nothing', async () => {
    const fileId = await table(registrar, rows);
    const first = await imported(registrar, 'PROJECTS', fileId);
    expect(counts(first)).toEqual([8, 8, 2, 0, 6]);
    expect(first.refusals.nodes).toMatchObject(refusals.map(({ received: _, ...one }) => one));
    const query = `{ project(code: "${code(1)}") { id field version totalInvestment { yuan } milestones { plannedOn } } }`;
    const read = async () => (await service.ask<{ project: { id: string } }>(registrar, query)).data.project;
    const project = await read();
    expect(project).toMatchObject({
      ...{ field: 'INFRASTRUCTURE', totalInvestment: { yuan: '12345678.00' } },
      milestones: [{ plannedOn: '2026-12-31' }],
    });
    expect(counts(await imported(registrar, 'PROJECTS', fileId))).toEqual([8, 8, 0, 2, 6]);
    // The same rows in another file, with one that was wrong put right.
    const righted = rows.map((row) =>
      row[0] === code(6) ? [code(6), '单位有误', '330800', '', '50000', '', ''] : row,
    );
    expect(counts(await imported(registrar, 'PROJECTS', await table(registrar, righted)))).toEqual([8, 8, 1, 2, 5]);
    expect(await read()).toEqual(project);
    const changed = await imported(registrar, 'PROJECTS', await table(registrar, [header, good.with(1, '水库三期')]));
    expect(changed.refusals.nodes).toMatchObject([{ row: 2, cell: 'B2', code: 'STATE_CONFLICT' }]);
  });

  it.each<[string, () => Promise<string>, string]>([
    ['of another person', () => table(owner, rows), 'NOT_FOUND'],
    ['without a column that it needs', () => table(registrar, [['名称'], ['x']]), 'INVALID_INPUT'],
    ['that is no table', async () => (await handedIn(files, registrar, 'a')).id, 'INVALID_INPUT'],
  ])('is not started from a file %s', async (_, file, refusal) => {
    expect(await started(registrar, 'PROJECTS', await file())).toMatchObject({
      import: null,
      userErrors: [{ code: refusal }],
    });
  });
});

describe('an import of monthly reports', () => {
  const months = ['项目代码', '2026年1月（万元）', '2026年2月（万元）', '2026年3月（万元）'];
  const query = `{ project(code: "${code(1)}") { version investmentReports { year month revision completed { wan } } } }`;
  const read = async () => (await service.ask<{ project: object }>(registrar, query)).data.project;

  it('takes many months of a project in a row, exactly, and leaves out what is blank', async () => {
    const rows = [
      ['衢州市重大项目月报', null, null, null],
      months,
      [code(1), 100.25, null, 0.1 + 0.2],
      [code(1), 100.25, null, 30],
      [code(99), 1, 1, 1],
    ];
    const bytes = Buffer.from(await writeXlsx({ sheets: [{ name: '月报', rows }] }));
    const { id } = await handedIn(files, statistician, bytes, { fileName: '月报.xlsx', mediaType: XLSX });
    const { import: one } = await started(statistician, 'MONTHLY_REPORTS', id, { headerRow: 2 });
    const done = await ended(statistician, one?.id ?? '');
    expect(counts(done)).toEqual([3, 3, 1, 0, 2]);
    expect(done.refusals.nodes).toMatchObject([
      { row: 3, cell: 'D3', code: 'INVALID_INPUT', expected: 'a number of at most 15 digits, or a text' },
      { row: 5, cell: 'A5', code: 'NOT_FOUND' },
    ]);
    expect(await read()).toMatchObject({
      investmentReports: [
        { year: 2026, month: 1, revision: 1, completed: { wan: '100.250000' } },
        { year: 2026, month: 3, revision: 1, completed: { wan: '30.000000' } },
      ],
    });
  });

  it('makes a new version of what differs, and the same file never undoes a correction', async () => {
    const fileId = await table(owner, [months, [code(1), '100.25', '200', '31']]);
    expect(counts(await imported(owner, 'MONTHLY_REPORTS', fileId))).toEqual([1, 1, 1, 0, 0]);
    expect(await read()).toMatchObject({ investmentReports: [{ revision: 1 }, { revision: 1 }, { revision: 2 }] });
    const corrected = await table(owner, [months, [code(1), '', '', '32']]);
    expect(counts(await imported(owner, 'MONTHLY_REPORTS', corrected))).toEqual([1, 1, 1, 0, 0]);
    const before = await read();
    expect(counts(await imported(owner, 'MONTHLY_REPORTS', fileId))).toEqual([1, 1, 0, 1, 0]);
    expect(await read()).toEqual(before);
  });

  it('refuses projects of others, and months to come', async () => {
    const rival = { ...person('owner-2', ['OWNER']), organisation: 'organisation-b' };
    const file = [months, [code(1), '1', '', '']];
    expect((await imported(rival, 'MONTHLY_REPORTS', await table(rival, file))).refusals.nodes).toMatchObject([
      { row: 2, cell: 'A2', code: 'NOT_FOUND' },
    ]);
    const future = [
      ['项目代码', '2098年1月（万元）'],
      [code(1), '1'],
    ];
    expect((await imported(owner, 'MONTHLY_REPORTS', await table(owner, future))).refusals.nodes).toMatchObject([
      { row: 2, cell: 'B2', code: 'INVALID_INPUT', received: '2098-01' },
    ]);
  });
});

describe('an export', () => {
  const EXPORT = `query($content: ExportContent!, $format: ExportFormat!, $filter: ProjectFilter, $asOf: Date) {
    exportTable(content: $content, format: $format, filter: $filter, groupBy: REGION, asOf: $asOf, withEnglish: true) {
      url fileName projects
    }
  }`;
  const exported = async (by: Identity, variables: object) => {
    const { data, errors } = await service.ask<{ exportTable: { url: string; projects: number } }>(
      by,
      EXPORT,
      variables,
    );
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return data.exportTable;
  };
  const download = (url: string) => fetch(new URL(url, service.running.url));

  it('holds what the caller sees, and is known again by an import', async () => {
    const { url, projects } = await exported(registrar, { content: 'PROJECTS', format: 'XLSX' });
    const answer = await download(url);
    expect(answer.headers.get('content-type')).toBe(XLSX);
    const bytes = Buffer.from(await answer.arrayBuffer());
    const sheet = (await readSheet(bytes, XLSX, 1)) as Sheet;
    expect(sheet.rows).toHaveLength(projects);
    const row = sheet.rows.find(({ cells }) => cells[1]?.text === code(1))?.cells.map(({ text }) => text);
    expect(row?.slice(1, 10)).toEqual([
      ...[code(1), '水库二期', '330800', 'organisation-a', '市级', '', '', '1234.5678', '基础设施'],
    ]);
    const { id } = await handedIn(files, registrar, bytes, { fileName: '项目.xlsx', mediaType: XLSX });
    const again = await imported(registrar, 'PROJECTS', id);
    expect([again.stored, again.refused]).toEqual([0, 0]);
    expect((await exported(owner, { content: 'PROJECTS', format: 'CSV' })).projects).toBe(1);
    const stranger = { ...person('owner-9', ['OWNER']), organisation: 'organisation-z' };
    const none = await exported(stranger, { content: 'PROJECTS', format: 'CSV' });
    expect((await (await download(none.url)).text()).trimEnd().split('\r\n')).toHaveLength(1);
  });

  it('of reports and figures says what is missing, and works nothing out', async () => {
    const formula = { idempotencyKey: key(), name: '-1+cmd', regionId: 'region-330802', type: '@SUM(A1)' };
    await service.ask(
      registrar,
      `mutation($input: RegisterProjectInput!) { registerProject(input: $input) { cursor } }`,
      {
        input: formula,
      },
    );
    const text = async (variables: object) => (await download((await exported(registrar, variables)).url)).text();
    const projects = await text({ content: 'PROJECTS', format: 'CSV', filter: { type: '@SUM(A1)' } });
    expect(projects).toContain(",'-1+cmd,330802,");
    expect(projects).toContain(",'@SUM(A1),");
    const reports = await text({ content: 'MONTHLY_REPORTS', format: 'CSV', asOf: '2026-11-30' });
    expect(reports).toContain(`${code(1)},水库二期,330800,2026-02,200,`);
    const figures = await text({ content: 'PORTFOLIO', format: 'CSV' });
    expect(figures).toMatch(/\n330800,\d+,/);
  });

  it('is given to nobody without its signature, and is of nothing else', async () => {
    const [one, other] = await Promise.all(
      ['PROJECTS', 'PORTFOLIO'].map((content) => exported(registrar, { content, format: 'CSV' })),
    );
    const what = new URL(other?.url ?? '', service.running.url).searchParams.get('what') ?? '';
    const forged = new URL(one?.url ?? '', service.running.url);
    forged.searchParams.set('what', what);
    expect((await fetch(forged)).status).toBe(403);
    expect((await download((one?.url ?? '').replace(/signature=.{4}/, 'signature=AAAA'))).status).toBe(403);
  });
});

it('goes on where its process ended, and does nothing twice', async () => {
  const total = 240;
  const rows = Array.from({ length: total }, (_, i) => [code(1_000 + i), `新项目${i}`, '330800']);
  const fileId = await table(registrar, [['项目代码', '名称', '区划'], ...rows]);
  const { import: one } = await started(registrar, 'PROJECTS', fileId);
  const id = one?.id ?? '';
  const soFar = async () => {
    const query = `{ projectImport(id: "${id}") { ${importFields} } }`;
    return (await service.ask<{ projectImport: Imported }>(registrar, query)).data.projectImport;
  };
  await until(async () => (await soFar()).done > 0, 30_000);
  const { deps } = service;
  await service.running.close();
  const next = await runService(buildProjectsService, {
    name: 'projects',
    port: 0,
    shared: { ...deps, close: async () => undefined },
  });
  try {
    const db = deps.mongo.db(deps.namespaces.database());
    const progress = async () =>
      db.collection<{ readonly _id: string; readonly endedAt?: Date }>('import_progress').findOne({ _id: id });
    await until(async () => (await progress())?.endedAt !== undefined, 30_000);
    expect(await progress()).toMatchObject({ done: total, stored: total, unchanged: 0, refused: 0 });
    const stored = await db
      .collection('projects')
      .find({ name: /^新项目/ })
      .comment(LOOKS_AT_ALL)
      .toArray();
    expect(stored.map(({ version }) => version)).toEqual(Array.from({ length: total }, () => 1));
  } finally {
    await next.close();
  }
});
