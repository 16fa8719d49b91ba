/** Teams of one request: one query of the store per level of the answer. */
import { byIdLoader } from '@kuaijin/kit/accounts';
import type { Things } from '@kuaijin/kit/aggregate/things';
import DataLoader from 'dataloader';
import { projectsOf, type Team } from './rules';

export interface TeamLoaders {
  readonly team: DataLoader<string, Team | undefined>;
  /** Those that look after a project. */
  readonly teamsOf: DataLoader<string, readonly Team[]>;
}

export function teamLoaders(teams: Things<Team>): TeamLoaders {
  return {
    team: byIdLoader((ids) => teams.byIds(ids)),
    teamsOf: new DataLoader(async (projectIds: readonly string[]) => {
      const found = await teams.sharedBy(projectIds);
      return projectIds.map((id) => found.filter((team) => projectsOf(team).includes(id)));
    }),
  };
}
