/** Batches of one request: one query of the store per kind of thing and level of the answer. */
import type { Attachment, Attachments } from '@kuaijin/kit/attachments';
import DataLoader from 'dataloader';
import type { Problems, ProblemView } from './problems';
import type { AlertView, Watches, WatchView } from './watches';

export interface Loaders {
  readonly watch: DataLoader<string, WatchView | undefined>;
  readonly alert: DataLoader<string, AlertView | undefined>;
  readonly problem: DataLoader<string, ProblemView | undefined>;
  /** All problems of a project, newest first. */
  readonly problemsOf: DataLoader<string, readonly ProblemView[]>;
  readonly attachment: DataLoader<string, Attachment | undefined>;
}

/** The loaders of one request. */
export function createLoaders(watches: Watches, problems: Problems, attachments: Attachments): Loaders {
  return {
    watch: byId((ids) => watches.getMany(ids)),
    alert: byId((ids) => watches.alertsById(ids)),
    problem: byId((ids) => problems.getMany(ids)),
    problemsOf: new DataLoader(async (projectIds: readonly string[]) => {
      const found = await problems.ofProjects(projectIds);
      return projectIds.map((id) => found.filter(({ projectId }) => projectId === id));
    }),
    attachment: byId((ids) => attachments.getMany(ids)),
  };
}

function byId<T>(load: (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>): DataLoader<string, T | undefined> {
  return new DataLoader(async (ids: readonly string[]) => {
    const found = await load(ids);
    return ids.map((id) => found.get(id));
  });
}
