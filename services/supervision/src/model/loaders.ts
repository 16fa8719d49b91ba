/** Batches of one request: one query of the store per kind of thing and level of the answer. */
import type { Viewer } from '@kuaijin/kit/access/visibility';
import type { Things } from '@kuaijin/kit/aggregate/things';
import type { Attachment, Attachments } from '@kuaijin/kit/attachments';
import type { Page } from '@kuaijin/kit/read-models';
import DataLoader from 'dataloader';
import type { Order } from '../orders/rules';
import type { ProblemList } from '../problems/problem-list';
import type { Task } from '../tasks/rules';
import type { AlertView } from './alert';
import type { AlertPage, Alerts } from './alerts';
import type { ProblemView } from './problem';
import type { ProblemPage, Problems } from './problems';
import type { WatchView } from './watch';
import type { Watches } from './watches';

/** A page of a list of a project. */
export interface ProjectList {
  readonly projectId: string;
  readonly onlyOpen: boolean;
  readonly page: Page;
}

export interface Loaders {
  readonly watch: DataLoader<string, WatchView | undefined>;
  readonly alert: DataLoader<string, AlertView | undefined>;
  readonly problem: DataLoader<string, ProblemView | undefined>;
  readonly task: DataLoader<string, Task | undefined>;
  readonly order: DataLoader<string, Order | undefined>;
  readonly problemList: DataLoader<string, ProblemList | undefined>;
  readonly alertsOf: DataLoader<ProjectList, AlertPage, string>;
  readonly problemsOf: DataLoader<ProjectList, ProblemPage, string>;
  readonly attachment: DataLoader<string, Attachment | undefined>;
}

interface Stores {
  readonly watches: Watches;
  readonly alerts: Alerts;
  readonly problems: Problems;
  readonly tasks: Things<Task>;
  readonly orders: Things<Order>;
  readonly problemLists: Things<ProblemList>;
  readonly attachments: Attachments;
}

/** The loaders of one request of the caller. */
export function createLoaders(
  { watches, alerts, problems, tasks, orders, problemLists, attachments }: Stores,
  viewer: Viewer,
): Loaders {
  return {
    watch: byId((ids) => watches.getMany(ids)),
    alert: byId((ids) => alerts.getMany(ids)),
    problem: byId((ids) => problems.getMany(ids)),
    task: byId((ids) => tasks.byIds(ids)),
    order: byId((ids) => orders.byIds(ids)),
    problemList: byId((ids) => problemLists.byIds(ids)),
    alertsOf: byProject((...asked) => alerts.ofProjects(viewer, ...asked)),
    problemsOf: byProject((...asked) => problems.ofProjects(viewer, ...asked)),
    attachment: byId((ids) => attachments.getMany(ids)),
  };
}

function byId<T>(load: (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>): DataLoader<string, T | undefined> {
  return new DataLoader(async (ids: readonly string[]) => {
    const found = await load(ids);
    return ids.map((id) => found.get(id));
  });
}

type LoadPages<C> = (projectIds: readonly string[], onlyOpen: boolean, page: Page) => Promise<ReadonlyMap<string, C>>;

/** Pages of projects, those with equal arguments together. */
function byProject<C>(load: LoadPages<C>): DataLoader<ProjectList, C, string> {
  return new DataLoader<ProjectList, C, string>(
    async (lists) => {
      const together = new Map<string, Promise<ReadonlyMap<string, C>>>();
      const pages = lists.map(async ({ projectId, onlyOpen, page }) => {
        const name = JSON.stringify([onlyOpen, page]);
        const alike = lists.filter((other) => JSON.stringify([other.onlyOpen, other.page]) === name);
        const loading = together.get(name) ?? load([...new Set(alike.map((one) => one.projectId))], onlyOpen, page);
        together.set(name, loading);
        return (await loading).get(projectId) as C;
      });
      return Promise.all(pages);
    },
    { cacheKeyFn: ({ projectId, onlyOpen, page }) => JSON.stringify([projectId, onlyOpen, page]) },
  );
}
