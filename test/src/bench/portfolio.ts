/**
 * Figures of 10,000 projects with 36 months each: any figure by region as of any day, against reading as many rows as
 * the answer has; the first answer of a process, which has not taken in everything yet, and until it has; and how many
 * projects a second are registered, against plain inserts of the same documents.
 */
import { randomBytes } from 'node:crypto';
import type { Figure } from '@kuaijin/dev/benchmarks/figure';
import type { Viewer } from '@kuaijin/kit/access/visibility';
import { loadConfig } from '@kuaijin/kit/config';
import { clientWatch } from '@kuaijin/kit/mongo/connect';
import { connectShared, type SharedDeps, serviceDeps } from '@kuaijin/kit/service';
import { addDays, addMonths } from '@kuaijin/kit/working-days';
import { applyFact, fact, noonOf } from '@kuaijin/projects/domain/facts';
import { lastDayOfMonth } from '@kuaijin/projects/domain/investment';
import type { Project } from '@kuaijin/projects/domain/project';
import { register } from '@kuaijin/projects/domain/register';
import { MaterialisedFigures } from '@kuaijin/projects/figures/materialised';
import { documentOf } from '@kuaijin/projects/model/projects';
import { ProjectStore } from '@kuaijin/projects/model/store';
import { contentOf, storable } from '@kuaijin/projects/resolvers/change';
import { percentile, rounded, timed } from './figures';

/** Memory of the embedded store: documents of three years of reports. */
export const storeMegabytes = 1_500;

const PROJECTS = 10_000;
const REGIONS = 10;
const MONTHS = 36;
const QUESTIONS = 200;
const REGISTERED = 1_000;
const AT_ONCE = 16;
/** More than so many times what reading the rows of the answer takes is not the same any more. */
const RATIO_MAX = 3;
const FIRST = '2023-01-01';
const act = { actorId: 'officer-bench', post: 'REGISTRAR' } as const;
const regionOf = (n: number) => `region-3308${String(1 + (n % REGIONS)).padStart(2, '0')}`;
const nation: Viewer = {
  identity: {
    ...{ subject: 'officer-bench', name: 'bench', posts: ['OPERATOR'], region: '000000' },
    ...{ audience: 'kuaijin', anonymous: false },
  },
  mandates: [],
};

/** `npm run bench -- portfolio` */
export async function run(_given: unknown, tell: (figure: Figure) => void): Promise<boolean> {
  const prefix = `bench-portfolio-${randomBytes(4).toString('hex')}`;
  const config = loadConfig({ ...process.env, KUAIJIN_PREFIX: prefix, KUAIJIN_ENV: 'test', LOG_LEVEL: 'error' });
  // The embedded store takes its time over all documents at once.
  clientWatch.timeoutMs = 0;
  const shared = await connectShared(config, 'bench');
  try {
    return await measured(shared, tell);
  } finally {
    for (const { name } of (await shared.mongo.db('admin').admin().listDatabases({ nameOnly: true })).databases) {
      if (name.startsWith(`${config.prefix}_`)) await shared.mongo.db(name).dropDatabase();
    }
    await shared.close();
    delete clientWatch.timeoutMs;
  }
}

async function measured(shared: SharedDeps, tell: (figure: Figure) => void): Promise<boolean> {
  const deps = serviceDeps(shared, 'projects');
  const store = await ProjectStore.open(deps);
  const figures = new MaterialisedFigures(store, deps);
  const db = shared.mongo.db(deps.namespaces.database());
  try {
    for (let from = 0; from < PROJECTS; from += 250) {
      const documents = Array.from({ length: 250 }, (_, i) => documentWith(`project-${from + i}`, from + i));
      await db.collection<{ _id: string }>('projects').insertMany(documents);
    }
    const ids = Array.from({ length: REGIONS }, (_, i) => `row-${i}`);
    await db.collection<{ _id: string }>('bench_rows').insertMany(ids.map((_id) => ({ _id, ...answerRow })));
    const question = { filter: {}, groupBy: 'REGION', viewer: nation, includeDemo: false } as const;
    const days = Array.from({ length: QUESTIONS }, (_, i) => addDays(FIRST, (i * 7_919) % 1_095));
    figures.start();
    const [first, taken] = await Promise.all([
      timed(() => figures.asOf(question, '2025-06-30')),
      timed(() => figures.loaded()),
    ]);
    const [answers, rows]: [number[], number[]] = [[], []];
    for (const day of days) {
      answers.push(await timed(() => figures.asOf(question, day)));
      rows.push(
        await timed(() =>
          db
            .collection<{ _id: string }>('bench_rows')
            .find({ _id: { $in: ids } })
            .toArray(),
        ),
      );
    }
    const [value, baseline] = [percentile(answers, 0.5), percentile(rows, 0.5)];
    const ratio = rounded(value / baseline, 2);
    const named = (what: string) => `${PROJECTS} projects with ${MONTHS} months: ${what}`;
    tell({
      bench: 'portfolio',
      case: named('the first answer, while all is taken in'),
      value: rounded(first),
      unit: 'ms',
    });
    tell({ bench: 'portfolio', case: named('until all is taken in'), value: rounded(taken), unit: 'ms' });
    tell({
      ...{ bench: 'portfolio', value: rounded(value, 3), unit: 'ms', baseline: rounded(baseline, 3), ratio },
      case: named(
        `figures by region as of any day, median; baseline: reading the rows of the answer; at most ${RATIO_MAX}`,
      ),
    });
    await registrations(shared, store, tell);
    return ratio <= RATIO_MAX;
  } finally {
    await figures.stop();
    await store.close();
  }
}

async function registrations(shared: SharedDeps, store: ProjectStore, tell: (figure: Figure) => void): Promise<void> {
  const collection = shared.mongo
    .db(serviceDeps(shared, 'projects').namespaces.database())
    .collection<{ _id: string }>('bench_inserts');
  const plain = await timed(() => inTurns((n) => collection.insertOne(documentWith(`plain-${n}`, n))));
  const done = await timed(() =>
    inTurns(async (n) => {
      const registration = { ...particulars(`registered-${n}`, n), lists: [], milestones: [] };
      const command = { key: 'bench', content: contentOf('bench', registration), act, at: new Date() };
      await store.execute(registration.id, command, (project, version) => {
        const decided = register(project, registration, version);
        return 'code' in decided ? decided : storable(decided);
      });
    }),
  );
  const [value, baseline] = [REGISTERED / (done / 1_000), REGISTERED / (plain / 1_000)].map((one) => Math.round(one));
  tell({
    ...{ bench: 'portfolio', case: `projects registered, ${AT_ONCE} at once; baseline: plain inserts` },
    ...{
      value: value ?? 0,
      unit: 'projects/s',
      baseline: baseline ?? 0,
      ratio: rounded((value ?? 0) / (baseline ?? 1), 2),
    },
  });
}

async function inTurns(one: (n: number) => Promise<unknown>): Promise<void> {
  let next = 0;
  const turn = async () => {
    for (let n = next++; n < REGISTERED; n = next++) await one(n);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, turn));
}

const answerRow = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`figure${i}`, i * 1_000]));

const particulars = (id: string, n: number) => ({
  ...{ id, name: `重点项目${n}号`, regionId: regionOf(n), level: 'COUNTY' as const, knownSince: FIRST },
  isDemoData: false,
});

/** A project with the milestones, plans and reports of three years. */
function documentWith(id: string, n: number) {
  const kinds = ['STARTED', 'STATISTICS_ENTERED', 'COMPLETED'] as const;
  const begun = [fact('project.registered', { ...particulars(id, n), recordedOn: FIRST })];
  const milestones = kinds.flatMap((kind, i) => {
    const [plannedOn, recordedOn] = [addDays(FIRST, 60 + i * 300 + (n % 90)), addDays(FIRST, n % 30)];
    const actualOn = addDays(plannedOn, (n % 41) - 10);
    const reported = fact('milestone.reported', { kind, actualOn, fileIds: [], recordedOn: actualOn });
    const happened = n % 7 === 0 ? [] : [reported, fact('milestone.verified', { kind, recordedOn: actualOn })];
    return [fact('milestone.planned', { kind, plannedOn, recordedOn }), ...happened];
  });
  const sums = Array.from({ length: MONTHS }, (_, i) => {
    const month = addMonths(FIRST, i);
    const [year, ofYear] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
    const recordedOn = addDays(lastDayOfMonth(year, ofYear), 1 + (n % 9));
    const report = fact('investment.reported', { year, month: ofYear, fen: BigInt(1_000_000 + n * i), recordedOn });
    return ofYear === 1 ? [fact('plan.set', { year, fen: 20_000_000n, recordedOn: month }), report] : [report];
  });
  const project = [...begun, ...milestones, ...sums.flat()].reduce<Project | undefined>(
    (state, one) => applyFact(state, one, { act, at: noonOf(FIRST) }),
    undefined,
  );
  if (project === undefined) throw new Error('no project');
  return { ...documentOf(project), _id: id, key: id, version: 1 };
}
