import { type PageArguments, pageIn } from '@kuaijin/kit/read-models';
import { newestFirst } from '../model/fields';
import type { ProjectList } from '../model/loaders';
import type { SupervisionContext } from '../supervision-context';
import { teamsOfProject } from '../teams/resolvers';
import type { ProjectResolvers } from './types.generated';

/** 项目: its light, alerts and problems. A project that supervision has not heard of is GREEN and has none. */
export const project: ProjectResolvers<SupervisionContext> = {
  __resolveReference: ({ id }) => ({ id }),
  light: async ({ id }, _args, { loaders }) => (await loaders.watch.load(id))?.light ?? 'GREEN',
  alerts: ({ id }, args, { loaders }) => loaders.alertsOf.load(listOf(id, args)),
  teams: teamsOfProject,
  problems: ({ id }, args, { loaders }) => loaders.problemsOf.load(listOf(id, args)),
};

interface ListArguments extends PageArguments {
  readonly open?: boolean | null | undefined;
}

function listOf(projectId: string, { open, ...args }: ListArguments): ProjectList {
  return { projectId, onlyOpen: open === true, page: pageIn(newestFirst, args) };
}
