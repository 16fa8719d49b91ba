import { maySee } from '@kuaijin/kit/access/visibility';
import { byThingId } from '@kuaijin/kit/aggregate/things';
import { pageIn } from '@kuaijin/kit/read-models';
import type {
  ProjectResolvers,
  QueryResolvers,
  TeamItemResolvers,
  TeamMemberResolvers,
  TeamResolvers,
  WorkloadResolvers,
} from '../resolvers/types.generated';
import type { SupervisionContext } from '../supervision-context';
import { personKey, servedTeam, visibilityOfTeam } from './model';
import { isClosed, loadOf, slotsOf } from './rules';

type Root<Name extends keyof QueryResolvers> = NonNullable<QueryResolvers<SupervisionContext>[Name]>;

export const teamQuery: Root<'team'> = async (_source, { id }, { loaders }) => (await loaders.team.load(id)) ?? null;

export const teamsQuery: Root<'teams'> = (_source, { status, ...args }, { teams, viewer }) =>
  teams.page(viewer, status ?? undefined, pageIn(byThingId, args));

/** Teams of a person that are counted. */
const TEAMS_MAX = 500;

/** What a person answers for, as far as the caller sees it. */
export const workloadQuery: Root<'workload'> = async (_source, { personId }, { teams, viewer }) => {
  const seen = (await teams.under([personKey(personId)], TEAMS_MAX)).filter((team) =>
    maySee(viewer, visibilityOfTeam(team), 'region'),
  );
  return loadOf(personId, seen);
};

/** Teams that look after a project, those that stand and those that ended; its owner sees who serves it. */
export const teamsOfProject: NonNullable<ProjectResolvers<SupervisionContext>['teams']> = async (
  { id },
  _args,
  { loaders },
) => {
  const [teams, watch] = await Promise.all([loaders.teamsOf.load(id), loaders.watch.load(id)]);
  const ofProject = { projectId: id, ...(watch?.ownerId === undefined ? {} : { ownerId: watch.ownerId }) };
  return teams.map((team) => servedTeam(team, ofProject));
};

const projectRef = ({ projectId }: { readonly projectId?: string }) =>
  projectId === undefined ? null : { id: projectId };
const personRef = ({ personId }: { readonly personId: string }) => ({ id: personId });

/** 专班 */
export const team: TeamResolvers<SupervisionContext> = {
  __resolveReference: async ({ id }, { loaders }) => (await loaders.team.load(id)) ?? null,
  status: (parent) => (isClosed(parent) ? 'CLOSED' : 'STANDING'),
  slots: slotsOf,
  closed: ({ closed }) => closed?.act ?? null,
  closingComment: ({ closed }) => closed?.comment ?? null,
  checkIns: ({ checkIns }) => checkIns.toReversed(),
  missedCheckIns: ({ missedWeeks }) => missedWeeks.toReversed(),
};

export const teamMember: TeamMemberResolvers<SupervisionContext> = { person: personRef, project: projectRef };
export const teamItem: TeamItemResolvers<SupervisionContext> = { project: projectRef };
export const workload: WorkloadResolvers<SupervisionContext> = { person: personRef };
