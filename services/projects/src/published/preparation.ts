/** 前期手续 and 具备开工条件 of a list of projects as of a day, counted project by project. */
import type { Viewer } from '@kuaijin/kit/access/visibility';
import { decimalOf, type ExactDecimal, parseDecimal } from '@kuaijin/kit/measures/decimal';
import { dateOf } from '@kuaijin/kit/working-days';
import { overallReadiness, readinessOf } from '../domain/readiness';
import { isKnownOn } from '../figures/rules';
import type { ProjectsParts } from '../model/projects-context';
import { queryOf } from '../model/query';
import { newestProgress } from '../reports/measured';

/** 形象进度 of what comes before a start: procedures 手续 that are done, in 项. */
export const PROCEDURES = '前期手续';

/** How far the preparation of some projects has come. */
export interface Prepared {
  readonly projects: number;
  /** Of these all that a start needs is ready. */
  readonly ready: number;
  /** Procedures done. */
  readonly procedures: ExactDecimal;
}

interface Asked {
  readonly list: string;
  readonly viewer: Viewer;
  readonly day: string;
  readonly includeDemo: boolean;
}

const fields = ['id', 'isDemoData', 'knownSince', 'readiness', 'progress'] as const;
const ZERO = decimalOf(0n);

/** Counts the projects of a list that the viewer sees. @throws KuaijinError UNAVAILABLE */
export async function preparationOf(
  { store, reported }: Pick<ProjectsParts, 'store' | 'reported'>,
  { list, viewer, day, includeDemo }: Asked,
): Promise<Prepared> {
  let [projects, ready, procedures] = [0, 0, ZERO];
  const query = queryOf({ list }, viewer, day);
  if (query === undefined) return { projects, ready, procedures };
  for await (const rows of store.walk(query, fields)) {
    const counted = rows.filter((row) => isKnownOn(row, day) && (includeDemo || !row.isDemoData));
    const reports = await reported.ofProjects(counted.map(({ id }) => id));
    for (const { id, readiness = [], progress = [] } of counted) {
      const [assessed, followed] = [readiness, reports.get(id) ?? []].map((all) =>
        all.filter(({ assessedAt }) => dateOf(assessedAt) <= day),
      );
      const dimensions = readinessOf({ readiness: assessed ?? [] }, followed ?? []);
      projects += 1;
      if (overallReadiness(dimensions) === 'READY') ready += 1;
      const until = newestProgress({ progress: progress.filter(({ on }) => on <= day) });
      for (const { measure, done } of until) {
        if (measure === PROCEDURES) procedures = procedures.plus(parseDecimal(done) ?? ZERO);
      }
    }
  }
  return { projects, ready, procedures };
}
