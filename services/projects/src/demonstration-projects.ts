/**
 * 演示城市: Quzhou's records with what no report says of them and a demonstration needs: owners, sums, milestones and
 * reports, relative to the day on which it is loaded. All of them are marked as demonstration.
 */
import { isRefusal } from '@kuaijin/kit/errors';
import { parseMoney } from '@kuaijin/kit/measures/money';
import type { ServiceDeps } from '@kuaijin/kit/service';
import { sweep } from '@kuaijin/kit/service/sweep';
import { addDays, dateOf } from '@kuaijin/kit/working-days';
import city from './data/demonstration.json';
import type { MilestoneKind } from './domain/project';
import { register } from './domain/register';
import { type DemonstrationFact, recordDemonstration } from './figures/demonstration';
import { ProjectStore } from './model/store';
import { recordNumbered, registrationOf, seedAct } from './projects-seed';
import { contentOf, storable } from './resolvers/change';

/** Days from the day of loading: of the plan, and of what was reached. */
type Passed = readonly [planned: number, reached?: number];

interface DemonstrationProject {
  readonly number: string;
  /** 总投资, 亿元. */
  readonly yi: string;
  readonly started: Passed;
  readonly statistics?: Passed;
  readonly completed?: Passed;
}

/** Days before loading on which everything was planned. */
const PLANNED_BEFORE = 360;
/** Parts of a year's plan that the months of a project complete, in per cent of a twelfth. */
const PACES = [104, 92, 110, 71, 98] as const;

type DatedFact = Pick<DemonstrationFact, 'kind' | 'recordedOn'> & Partial<DemonstrationFact>;

const projects = city.projects as unknown as readonly DemonstrationProject[];

/** Registers them; to be loaded before the other records. Repeated with the same moment, it changes nothing. */
export async function seedDemonstrationProjects(deps: ServiceDeps, at: Date, now: Date): Promise<void> {
  const store = await ProjectStore.open(deps);
  try {
    await sweep(projects, (one) => enter(store, one, at, now));
  } finally {
    await store.close();
  }
}

async function enter(store: ProjectStore, one: DemonstrationProject, at: Date, now: Date): Promise<void> {
  const today = dateOf(now);
  const recorded = registrationOf(recordNumbered(one.number));
  const registration = {
    ...recorded,
    milestones: recorded.milestones.filter(({ statedIn }) => statedIn !== undefined),
    isDemoData: true,
    ownerId: ownerOf(one.number),
    totalInvestment: fen(one.yi),
  };
  const { id } = registration;
  const happened = { act: seedAct, at };
  const registered = await store.execute(
    id,
    { key: 'seed', content: contentOf('seed', registration), ...happened },
    (project, version) => {
      const decided = register(project, registration, version);
      return isRefusal(decided) ? decided : storable(decided);
    },
  );
  if (!registered.ok) throw new Error(`demonstration of ${id}: ${registered.refusal.code}`);
  const facts = factsOf(one, today);
  const done = await store.execute(
    id,
    { key: 'demonstration', content: contentOf('demonstration', { today }), act: seedAct, at: now },
    (project, version) => {
      if (project === undefined) throw new Error(`demonstration of ${id}: it is not registered`);
      const decided = recordDemonstration(project, { facts }, version, { act: seedAct, at: now });
      return isRefusal(decided) ? decided : storable(decided);
    },
  );
  if (!done.ok) throw new Error(`demonstration of ${id}: ${done.refusal.code} ${done.refusal.path.join('.')}`);
}

function ownerOf(number: string): string {
  const [own] = Object.entries(city.owners).find(([, numbers]) => numbers.includes(number)) ?? [];
  return own ?? city.otherOwner;
}

/** What was planned, reached and reported of one, in the order of the days on which it was recorded. */
function factsOf(one: DemonstrationProject, today: string): readonly DemonstrationFact[] {
  const facts = [
    ...milestoneFacts('STARTED', one.started, today),
    ...milestoneFacts('STATISTICS_ENTERED', one.statistics, today),
    ...milestoneFacts('COMPLETED', one.completed, today),
    ...investmentFacts(one, today),
  ];
  const nothing = { milestone: undefined, day: undefined, year: undefined, month: undefined, sum: undefined };
  return facts
    .sort((a, b) => (a.recordedOn < b.recordedOn ? -1 : Number(a.recordedOn > b.recordedOn)))
    .map((dated) => ({ ...nothing, ...dated }));
}

function milestoneFacts(milestone: MilestoneKind, passed: Passed | undefined, today: string): DatedFact[] {
  if (passed === undefined) return [];
  const [planned, reached] = passed;
  const plan = { kind: 'MILESTONE_PLANNED', milestone, day: addDays(today, planned) } as const;
  if (reached === undefined) return [{ ...plan, recordedOn: addDays(today, -PLANNED_BEFORE) }];
  const day = addDays(today, reached);
  // The plan behind what it came to: in front of it supervision would raise an alert today and clear it at once.
  return [
    { kind: 'MILESTONE_REACHED', milestone, recordedOn: day, day },
    { ...plan, recordedOn: day },
  ];
}

/** The plan of the year and the months of it that are over, of what is under construction. */
function investmentFacts({ yi, started: [, reached], number }: DemonstrationProject, today: string): DatedFact[] {
  if (reached === undefined) return [];
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  const planned = fen(yi) / 4n;
  const facts: DatedFact[] = [{ kind: 'YEAR_PLANNED', recordedOn: `${year}-01-01`, year, sum: planned }];
  const pace = BigInt(PACES[Number(number.slice(-1)) % PACES.length] ?? 100);
  for (let past = 1; past < month; past += 1) {
    const recordedOn = `${year}-${String(past + 1).padStart(2, '0')}-01`;
    facts.push({ kind: 'MONTH_REPORTED', recordedOn, year, month: past, sum: (planned * pace) / 1_200n });
  }
  return facts;
}

function fen(yi: string): bigint {
  const amount = parseMoney({ value: yi, unit: 'YI' });
  if (isRefusal(amount)) throw new Error(`demonstration of projects: ${amount.code}`);
  return amount;
}
