/** 匹配项目: which projects of the region of a window want money of its source. */
import type { FollowedProject } from '@kuaijin/kit/access/followed-projects';
import { regionCodeOf } from '@kuaijin/kit/access/region-scope';
import { dateOf } from '@kuaijin/kit/working-days';
import { standingOf } from '../bonds/rules';
import { fundsLoaders } from '../model/loaders';
import type { FundsStores } from '../model/stores';
import { sheetOf } from '../sheet/read';
import { byMerit, type Match, matchOf, type PolicyWindow } from './rules';

export interface Candidate extends Match {
  readonly projectId: string;
  readonly ownerId?: string;
}

/** Projects that are read at once. */
const READ_AT_ONCE = 20;

/** The candidates of a window as of now, the best first. */
export async function candidatesOf(
  { regionId, source }: Pick<PolicyWindow, 'regionId' | 'source'>,
  stores: FundsStores,
  projects: { byIds(ids: readonly string[]): Promise<ReadonlyMap<string, FollowedProject>> },
): Promise<readonly Candidate[]> {
  const ids: string[] = [];
  for await (const files of stores.files.allInRegion(regionCodeOf(regionId) ?? regionId)) {
    const planning = files.filter(({ plans }) => plans.at(-1)?.lines.some((line) => line.source === source));
    ids.push(...planning.map(({ projectId }) => projectId));
  }
  const loaders = fundsLoaders(stores);
  const [known, bonds] = await Promise.all([projects.byIds(ids), stores.bonds.ofProjects(ids)]);
  const today = dateOf(new Date());
  const candidateOf = async (projectId: string): Promise<readonly Candidate[]> => {
    const row = (await sheetOf(projectId, today, loaders)).find((one) => one.source === source);
    const own = bonds.filter((bond) => bond.projectId === projectId);
    const project = known.get(projectId);
    const match = matchOf(source, {
      ...{ planned: row?.planned ?? 0n, awarded: row?.awarded ?? 0n },
      isStartVerified: project?.startVerifiedAt !== undefined,
      isBehind: own.some((bond) => standingOf(bond) !== 'ON_TRACK'),
    });
    if (match === undefined) return [];
    return [{ ...match, projectId, ...(project?.ownerId === undefined ? {} : { ownerId: project.ownerId }) }];
  };
  const found: Candidate[] = [];
  for (let at = 0; at < ids.length; at += READ_AT_ONCE) {
    found.push(...(await Promise.all(ids.slice(at, at + READ_AT_ONCE).map(candidateOf))).flat());
  }
  return found.sort(byMerit);
}
