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
} from '@kuaijin/kit/read-models';
import { type AlertLight, alertLights, type LightRule, lightRules } from '../domain/alert';
import type { AlertView } from './alert';
import { newestFirst } from './fields';

/** 预警列表 */
export type AlertPage = CountedConnection<AlertView>;

export interface AlertQuery {
  readonly projectIds?: readonly string[] | null | undefined;
  readonly rules?: readonly LightRule[] | null | undefined;
  readonly lights?: readonly (AlertLight | 'GREEN')[] | null | undefined;
  readonly open?: boolean | null | undefined;
}

export class Alerts {
  constructor(private readonly documents: VersionedCollection<AlertView>) {}

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
 * combination in its order.
 */
function filterOf({ projectIds, rules, lights, open }: AlertQuery): Condition {
  return {
    ...(projectIds == null ? {} : { projectId: { $in: [...projectIds] } }),
    isOpen: { $in: open == null ? [true, false] : [open] },
    light: { $in: [...(lights ?? alertLights)] },
    rule: { $in: [...(rules ?? lightRules)] },
  };
}
