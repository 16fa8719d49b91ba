/**
 * 演示城市: what an empty store begins with besides the records, so that every screen and every sample query shows
 * something: projects with plans and reports, cases with a past, problems. Everything lies before the moment of loading
 * and is written by the rules that everybody else's acts go by.
 */
import { seedDemonstrationCases } from '@kuaijin/approvals/demonstration/demonstration-seed';
import type { OthersAsked } from '@kuaijin/approvals/demonstration/others-asked';
import { directoryActivities } from '@kuaijin/directory/activities';
import { demonstration } from '@kuaijin/directory/demonstration';
import { listingsOf, openDirectory } from '@kuaijin/directory/model/store';
import { seedDemonstrationFunds } from '@kuaijin/funds/demonstration-funds';
import { seedBatchId } from '@kuaijin/funds/funds-seed';
import { openBatches } from '@kuaijin/funds/model/batches';
import { elementActivities } from '@kuaijin/kit/accounts';
import { type SharedDeps, serviceDeps } from '@kuaijin/kit/service';
import { dateOf } from '@kuaijin/kit/working-days';
import { seedDemonstrationRequests } from '@kuaijin/land/demonstration-requests';
import { seedPoolId } from '@kuaijin/land/land-seed';
import { openPools } from '@kuaijin/land/service';
import { projectActivities } from '@kuaijin/projects/activities';
import { seedDemonstrationProjects } from '@kuaijin/projects/demonstration-projects';
import { ProjectStore } from '@kuaijin/projects/model/store';
import { seedDemonstrationProblems } from '@kuaijin/supervision/demonstration-problems';
import { seed } from './seed';

/** Days of past that it has. */
const PAST_DAYS = 120;
const DAY_MS = 86_400_000;

/** Every case names accounts of its own region. */
const anywhere = { byIds: async () => new Map<string, never>() };

/**
 * Loads what an empty store begins with, and the city as of a moment. Repeated with the same moment, after it was
 * broken off anywhere, it comes to the same.
 */
export async function seedWithCity(shared: SharedDeps, now: Date): Promise<void> {
  const year = Number(dateOf(now).slice(0, 4));
  const since = new Date(Math.max(now.getTime() - PAST_DAYS * DAY_MS, Date.parse(`${year}-01-01T00:00:00+08:00`)));
  await seedDemonstrationProjects(serviceDeps(shared, 'projects'), since, now);
  await seed(shared, since);
  await casesAndProblems(shared, now, year);
}

/** @param year of the pools */
async function casesAndProblems(shared: SharedDeps, now: Date, year: number): Promise<void> {
  const directory = await openDirectory(serviceDeps(shared, 'directory'));
  const projects = await ProjectStore.open(serviceDeps(shared, 'projects'));
  const pools = await openPools(serviceDeps(shared, 'land'));
  const batches = await openBatches(serviceDeps(shared, 'funds'));
  const land = elementActivities(pools, anywhere);
  const funds = elementActivities(batches, anywhere);
  const others: OthersAsked = {
    directory: directoryActivities(directory),
    projects: projectActivities(projects),
    accounts: (kind) => (kind === 'FUNDS' ? funds : land),
    accountOf: (kind) => (kind === 'FUNDS' ? seedBatchId('SPECIAL_BOND') : seedPoolId('LAND_PLAN', year)),
    ownerOf,
  };
  try {
    await seedDemonstrationCases(serviceDeps(shared, 'approvals'), now, others);
    await seedDemonstrationFunds(serviceDeps(shared, 'funds'), now);
    await seedDemonstrationRequests(serviceDeps(shared, 'land'), now, year);
    await seedDemonstrationProblems(serviceDeps(shared, 'supervision'), now);
  } finally {
    await Promise.all([...listingsOf(directory), projects, pools, batches].map((store) => store.close()));
  }
}

/** The first person of an owner in the directory of the demonstration. */
function ownerOf(organisationId: string) {
  const person = demonstration().actors.find((actor) => actor.organisationId === organisationId);
  if (person === undefined) throw new Error(`demonstration: nobody is listed for ${organisationId}`);
  return { actorId: person.id, post: 'OWNER', organisationId } as const;
}
