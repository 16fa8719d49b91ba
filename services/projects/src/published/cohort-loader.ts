/** Puts the cohorts into the library: only where somebody asks for them, for they are many. */
import type { Act } from '@kuaijin/kit/access/posts';
import type { ServiceDeps } from '@kuaijin/kit/service';
import { sweep } from '@kuaijin/kit/service/sweep';
import { noonOf } from '../domain/facts';
import { ProjectStore } from '../model/store';
import { contentOf, storable } from '../resolvers/change';
import { type CohortKey, cohortKeys, cohortProjects } from './cohorts';

const act: Act = { actorId: 'system', post: 'OPERATOR' };
/** Projects that are entered at the same time: what a group commit takes. */
const WIDTH = 64;

/**
 * Enters the projects that are not there.
 * @param keys of which cohorts; left out: of all
 * @returns how many the cohorts have
 */
export async function loadCohorts(deps: ServiceDeps, keys: readonly CohortKey[] = cohortKeys): Promise<number> {
  const store = await ProjectStore.open(deps);
  try {
    const projects = [...cohortProjects(keys)];
    const there = await store.getMany(projects.map(({ id }) => id));
    await sweep(
      projects.filter(({ id }) => !there.has(id)),
      async ({ id, facts, recordedOn }) => {
        const command = { key: 'cohort', content: contentOf('cohort', { id }), act, at: noonOf(recordedOn) };
        const stored = await store.execute(id, command, () => storable(facts));
        if (!stored.ok) throw new Error(`cohort project ${id}: ${stored.refusal.code}`);
      },
      { width: WIDTH },
    );
    return projects.length;
  } finally {
    await store.close();
  }
}
