import { KuaijinError } from '@kuaijin/kit/errors';
import { pageIn } from '@kuaijin/kit/read-models';
import { dispatchQueries } from '../dispatch';
import { newestFirst } from '../model/fields';
import type { SupervisionContext } from '../supervision-context';
import type { QueryResolvers } from './types.generated';

/** Projects that one filter may name: each is a walk over the index of its own. */
const PROJECTS_MAX = 100;

/** 查询 of supervision. */
export const query: QueryResolvers<SupervisionContext> = {
  ...dispatchQueries,
  alerts: (_parent, { filter, ...args }, { alerts, viewer }) =>
    alerts.page(viewer, withFewProjects(filter ?? {}), pageIn(newestFirst, args)),
  problems: (_parent, { filter, ...args }, { problems, viewer }) =>
    problems.page(viewer, withFewProjects(filter ?? {}), pageIn(newestFirst, args)),
  problem: async (_parent, { id }, { loaders }) => (await loaders.problem.load(id)) ?? null,
};

function withFewProjects<F extends { readonly projectIds?: readonly string[] | null | undefined }>(filter: F): F {
  const { length } = filter.projectIds ?? [];
  if (length <= PROJECTS_MAX) return filter;
  throw new KuaijinError('INVALID_INPUT', {
    path: ['filter', 'projectIds'],
    expected: `at most ${PROJECTS_MAX}`,
    received: String(length),
  });
}
