/**
 * Tables of projects and of their monthly reports, three years of them, as an office hands them in: rows a second
 * against plain inserts of as many documents, from the start of an import until its last row is done.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figure } from '@kuaijin/dev/benchmarks/figure';
import type { Given } from '@kuaijin/dev/command-line/shape';
import type { Identity } from '@kuaijin/kit/access/posts';
import { Attachments, attachmentsDatabase } from '@kuaijin/kit/attachments';
import { handedIn } from '@kuaijin/kit/attachments/handed-in-file';
import { until } from '@kuaijin/kit/mongo/testing';
import { person, startForTest, type TestService } from '@kuaijin/kit/service/testing';
import { buildProjectsService, type ProjectsService } from '@kuaijin/projects/service';
import { rounded, timed } from './figures';

/** Memory of the embedded store: documents of three years of reports. */
export const storeMegabytes = 1_500;

export const options = { projects: { takes: 'number', is: 'with 36 months each', preset: 10_000 } } as const;

const YEARS = [2023, 2024, 2025];
const REGION = '330800';
const PLAIN = 2_000;
const AT_ONCE = 16;
const WITHIN_MS = 60 * 60_000;
const registrar = person('registrar-bench', ['REGISTRAR']);
const statistician = person('statistician-bench', ['STATISTICIAN']);
const months = YEARS.flatMap((year) => Array.from({ length: 12 }, (_, i) => `${year}年${i + 1}月（万元）`));

const codeOf = (n: number) => `2208-330800-04-01-${String(100_000 + n)}`;

interface Imported {
  readonly id: string;
  readonly status: string;
  readonly stored: number;
  readonly refused: number;
}

/** `npm run bench -- imports` */
export async function run({ options: { projects } }: Given<typeof options>, tell: (figure: Figure) => void) {
  const folder = mkdtempSync(join(tmpdir(), 'kuaijin-imports-'));
  const service = await startForTest('projects', buildProjectsService, { KUAIJIN_ATTACHMENTS_DIR: folder });
  const { deps } = service;
  try {
    await deps.feed.publish('directory', [
      {
        ...{ id: `region/region-${REGION}/1`, type: 'region.listed', source: 'directory', time: new Date() },
        subject: `region-${REGION}`,
      },
    ]);
    const plain = await plainInserts(service);
    const all = Array.from({ length: projects }, (_, n) => n);
    const tables = [
      [
        'projects, one a row',
        'PROJECTS',
        registrar,
        projects,
        [['项目代码', '项目名称', '行政区划代码'], ...all.map((n) => [codeOf(n), `重点项目${n}号`, REGION])],
      ],
      [
        `monthly reports, ${months.length} a row`,
        'MONTHLY_REPORTS',
        statistician,
        projects * months.length,
        [['项目代码', ...months], ...all.map((n) => [codeOf(n), ...months.map((_, i) => `${100 + (n % 50) + i}`)])],
      ],
    ] as const;
    for (const [what, kind, by, documents, rows] of tables) {
      const ms = await timed(() => imported(service, by, kind, rows));
      const rate = documents / (ms / 1_000);
      tell({
        ...{ bench: 'imports', case: `${projects} projects: ${what}; baseline: plain inserts of as many documents` },
        ...{ value: Math.round(rate), unit: 'a second', baseline: Math.round(plain), ratio: rounded(rate / plain, 2) },
      });
      tell({
        bench: 'imports',
        case: `${projects} projects: ${what}, until the last is done`,
        value: Math.round(ms / 1_000),
        unit: 's',
      });
    }
    return true;
  } finally {
    await deps.mongo.db(attachmentsDatabase(deps.config.prefix)).dropDatabase();
    await service.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function imported(
  service: TestService<ProjectsService>,
  by: Identity,
  kind: string,
  rows: readonly (readonly string[])[],
): Promise<void> {
  const files = await Attachments.open(service.deps);
  const text = rows.map((row) => row.join(',')).join('\n');
  const { id: fileId } = await handedIn(files, by, text, { fileName: `${kind}.csv`, mediaType: 'text/csv' });
  const start = `mutation($input: StartImportInput!) { startImport(input: $input) { import { id } userErrors { code } } }`;
  const input = { idempotencyKey: kind, kind, fileId };
  const { data } = await service.ask<{ startImport: { import: { id: string } | null; userErrors: unknown } }>(
    by,
    start,
    { input },
  );
  const id = data.startImport.import?.id;
  if (id === undefined) throw new Error(JSON.stringify(data.startImport.userErrors));
  const query = 'query($id: ID!) { projectImport(id: $id) { id status stored refused } }';
  let found: Imported | null = null;
  await until(async () => {
    found = (await service.ask<{ projectImport: Imported | null }>(by, query, { id })).data.projectImport;
    return found?.status === 'ENDED';
  }, WITHIN_MS);
  const { stored, refused } = found ?? { stored: 0, refused: 0 };
  if (stored < rows.length - 1) throw new Error(`${kind}: ${stored} rows were stored, ${refused} were refused`);
}

/** Documents a second, as many at once as an import stores. */
async function plainInserts({ deps }: TestService<ProjectsService>): Promise<number> {
  const collection = deps.mongo.db(deps.namespaces.database()).collection<{ _id: string }>('bench_inserts');
  const document = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`field${i}`, `重点项目${i}号`]));
  let next = 0;
  const turn = async () => {
    for (let n = next++; n < PLAIN; n = next++) await collection.insertOne({ _id: `plain-${n}`, ...document });
  };
  const ms = await timed(() => Promise.all(Array.from({ length: AT_ONCE }, turn)));
  return PLAIN / (ms / 1_000);
}
