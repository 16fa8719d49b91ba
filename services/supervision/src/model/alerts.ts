/** 预警 as they are read: lists, by id, and of projects. */
import { type Viewer, visibleFilter } from '@kuaijin/kit/access/visibility';
import {
  type Condition,
  type CountedConnection,
  emptyConnection,
  nestedPages,
  type Page,
  pageOf,
  type VersionedCollection,
  walk,
} from '@kuaijin/kit/read-models';
import { type AlertLight, alertLights } from '../lights/terms';
import type { AlertsOfProject } from '../lights/totals';
import type { AlertBody, AlertView } from './alert';
import { newestFirst } from './fields';

/** 预警列表 */
export type AlertPage = CountedConnection<AlertView>;

export interface AlertQuery {
  readonly projectIds?: readonly string[] | null | undefined;
  /** Codes. */
  readonly rules?: readonly string[] | null | undefined;
  readonly lights?: readonly (AlertLight | 'GREEN')[] | null | undefined;
  readonly open?: boolean | null | undefined;
}

export class Alerts {
  constructor(private readonly documents: VersionedCollection<AlertBody>) {}

  /** Alerts by id, in one query. */
  getMany(ids: readonly string[]): Promise<ReadonlyMap<string, AlertView>> {
    return this.documents.getMany(ids);
  }

  /** A page of the alerts that the caller may see, newest first. */
  async page(viewer: Viewer, query: AlertQuery, page: Page): Promise<AlertPage> {
    const seen = visibleFilter(viewer, 'region', { parties: ['owner'] });
    if (seen === undefined) return emptyConnection();
    const filter = { ...filterOf(query), ...seen };
    return pageOf({ model: this.documents.model, filter, order: newestFirst, page });
  }

  /** How many alerts each project has that the caller may see, and how many of them are open. */
  async byProject(viewer: Viewer, rules?: readonly string[]): Promise<Iterable<AlertsOfProject>> {
    const seen = visibleFilter(viewer, 'region', { parties: ['owner'] });
    const projects = new Map<string, AlertsOfProject>();
    if (seen === undefined) return projects.values();
    const filter = { ...filterOf({ rules }), ...seen };
    const { model } = this.documents;
    const select = ['projectId', 'isOpen'];
    for await (const rows of walk({ model, filter, order: newestFirst, select })) {
      for (const { projectId, isOpen } of rows) {
        const { warned, open } = projects.get(projectId) ?? { warned: 0, open: 0 };
        projects.set(projectId, { warned: warned + 1, open: isOpen ? open + 1 : open });
      }
    }
    return projects.values();
  }

  /** The same page of the alerts of each of several projects, as far as the caller may see them. */
  async ofProjects(
    viewer: Viewer,
    projectIds: readonly string[],
    onlyOpen: boolean,
    page: Page,
  ): Promise<ReadonlyMap<string, AlertPage>> {
    const seen = visibleFilter(viewer, 'region', { parties: ['owner'] });
    if (seen === undefined) return new Map(projectIds.map((id) => [id, emptyConnection<AlertView>()]));
    const filter = { ...(onlyOpen ? { isOpen: true } : {}), ...seen };
    const { model } = this.documents;
    return nestedPages({
      model,
      parent: 'projectId',
      parents: projectIds,
      filter,
      order: newestFirst,
      page,
    });
  }
}

/**
 * A field in which nothing is asked for stands there with all its values, so that one index serves every choice: each
 * combination in its order. Rules are any number, so that what asks for none has an index of its own.
 */
function filterOf({ projectIds, rules, lights, open }: AlertQuery): Condition {
  return {
    ...(projectIds == null ? {} : { projectId: { $in: [...projectIds] } }),
    isOpen: { $in: open == null ? [true, false] : [open] },
    light: { $in: [...(lights ?? alertLights)] },
    ...(rules == null ? {} : { rule: { $in: [...rules] } }),
  };
}
