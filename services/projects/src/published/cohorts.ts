/**
 * Cohorts of demonstration projects that reproduce published rates: as many projects as the reports count, each with
 * what a project of that kind has. Only the numbers are of the reports; names, days and the sums of single projects are
 * made up, and every project is marked as a demonstration. Pure.
 */
import { fact, type ProjectFact } from '../domain/facts';
import type { Batch, Level } from '../domain/project';
import { readinessDimensions } from '../domain/readiness-terms';
import { type Registration, register } from '../domain/register';
import { PROCEDURES } from './preparation';

/** Of which figures: of the yearly plan, of key projects, of projects with bonds, of the procedure month. */
export const cohortKeys = ['S0-PLAN', 'S2-KEY', 'S2-BOND', 'S3-MONTH'] as const;

export type CohortKey = (typeof cohortKeys)[number];

/** A project of a cohort, and what happened to it until the day of the figure. */
export interface CohortProject {
  readonly id: string;
  readonly facts: readonly ProjectFact[];
  /** Day on which all of it counts as recorded. */
  readonly recordedOn: string;
}

interface Cohort {
  readonly key: CohortKey;
  readonly name: string;
  readonly regionId: string;
  readonly level: Level;
  readonly knownSince: string;
  readonly recordedOn: string;
  readonly batch: Batch;
  readonly size: number;
  /** Lists of the nth project, from 0 on. */
  readonly listsOf: (n: number) => readonly string[];
  readonly factsOf: (n: number) => readonly ProjectFact[];
}

const started = (actualOn: string, from: Batch): readonly ProjectFact[] => [
  fact('milestone.reported', { kind: 'STARTED', actualOn, fileIds: [] }),
  fact('milestone.verified', { kind: 'STARTED' }),
  fact('batch.changed', { from, to: 'STARTED', since: actualOn }),
];

/** The nth of so many whole parts that together are the sum, as even as they can be. */
const partOf = (sum: bigint, n: number, count: number): bigint =>
  (sum * BigInt(n + 1)) / BigInt(count) - (sum * BigInt(n)) / BigInt(count);

const YI_TENTH = 1_000_000_000n;
const MONTHS = 9;
/** Plan and completion of nine months of the nth of some projects, both in tenths of 亿元 of all of them. */
function ninePlanned(planned: bigint, completed: bigint, n: number, count: number): readonly ProjectFact[] {
  const own = partOf(completed * YI_TENTH, n, count);
  return [
    fact('plan.set', { year: 2022, fen: partOf(planned * YI_TENTH, n, count) }),
    ...Array.from({ length: MONTHS }, (_, i) =>
      fact('investment.reported', { year: 2022, month: i + 1, fen: partOf(own, i, MONTHS) }),
    ),
  ];
}

/** Of 1,020 key projects works stood still in February; those of 6 still do. */
function resumed(n: number): readonly ProjectFact[] {
  const stopped = fact('work.suspended', { on: '2020-02-01', reason: '疫情防控（演示）' });
  return [
    ...started('2019-06-01', 'RESERVED'),
    stopped,
    ...(n < 6 ? [] : [fact('work.resumed', { on: '2020-03-10' })]),
  ];
}

/** Of 130 projects 69 had three procedures and the others two, 329 together; 3 are not ready. */
function prepared(n: number): readonly ProjectFact[] {
  const isReady = n >= 3;
  const done = n < 61 ? 2 : 3;
  const [on, total] = ['2018-12-31', String(isReady ? done : done + 1)];
  return [
    fact('progress.reported', { measure: PROCEDURES, unit: '项', done: String(done), total, on }),
    ...readinessDimensions.map((dimension) => {
      const isMissing = !isReady && dimension === 'RELOCATION';
      const verdict = isMissing ? ('NOT_READY' as const) : ('READY' as const);
      return fact('readiness.assessed', { dimension, verdict, reasons: isMissing ? ['征迁未完成（演示）'] : [] });
    }),
  ];
}

const MAJOR = 41;
const PLAN_2022 = '市级政府投资项目年度计划';

const cohorts: readonly Cohort[] = [
  {
    ...{ key: 'S0-PLAN', name: '市级政府投资项目', regionId: 'region-330800', level: 'CITY', batch: 'STARTED' },
    ...{ knownSince: '2022-01-01', recordedOn: '2022-09-30', size: 60 },
    listsOf: (n) => (n < MAJOR ? [PLAN_2022, '41个亿元以上重大项目'] : [PLAN_2022]),
    // 61.9 of 77.2亿元 are of the major ones; with 16.1 of 20.7 of the others it is 78 of 97.9.
    factsOf: (n) => (n < MAJOR ? ninePlanned(772n, 619n, n, MAJOR) : ninePlanned(207n, 161n, n - MAJOR, 60 - MAJOR)),
  },
  {
    ...{ key: 'S2-KEY', name: '省级重点项目', regionId: 'region-370000', level: 'PROVINCE', batch: 'RESERVED' },
    ...{ knownSince: '2019-01-01', recordedOn: '2020-04-06', size: 1_020 },
    listsOf: () => ['2020年省级重点项目'],
    factsOf: resumed,
  },
  {
    ...{ key: 'S2-BOND', name: '国家专项债支持项目', regionId: 'region-370000', level: 'PROVINCE', batch: 'RESERVED' },
    ...{ knownSince: '2020-01-01', recordedOn: '2020-04-06', size: 397 },
    listsOf: () => ['国家专项债支持项目'],
    factsOf: (n) => (n < 391 ? started('2020-03-20', 'RESERVED') : []),
  },
  {
    ...{ key: 'S3-MONTH', name: '前期手续月项目', regionId: 'region-140900', level: 'CITY', batch: 'RESERVED' },
    ...{ knownSince: '2018-01-01', recordedOn: '2018-12-31', size: 130 },
    listsOf: () => ['前期手续月项目'],
    factsOf: prepared,
  },
];

/** Every project of some cohorts. */
export function* cohortProjects(keys: readonly CohortKey[]): Generator<CohortProject> {
  const wanted = cohorts.filter(({ key }) => keys.includes(key));
  for (const { key, size, listsOf, factsOf, name, recordedOn, ...common } of wanted) {
    for (let n = 0; n < size; n += 1) {
      const number = String(n + 1).padStart(4, '0');
      const id = `project-DEMO-${key}-${number}`;
      const registration: Registration = {
        ...{ ...common, id, name: `演示·${name}${number}`, isDemoData: true, lists: listsOf(n), milestones: [] },
      };
      const registered = register(undefined, registration, 0);
      if ('code' in registered) throw new Error(`${id}: ${registered.code}`);
      yield { id, recordedOn, facts: [...registered, ...factsOf(n)] };
    }
  }
}
