import { regionScopesOf } from '@kuaijin/kit/access/region-scope';
import { byThingId } from '@kuaijin/kit/aggregate/things';
import { pageIn } from '@kuaijin/kit/read-models';
import { dateOf } from '@kuaijin/kit/working-days';
import type { LandContext } from '../land-context';
import type { LandLiaisonResolvers, LiaisonTermResolvers, QueryResolvers } from '../resolvers/types.generated';
import { type LandLiaison, lastTerm, liaisonOfList, liaisonOfProject, servesOn } from './rules';

export const landLiaisonsQuery: NonNullable<QueryResolvers<LandContext>['landLiaisons']> = (
  _source,
  { personId, ...args },
  { liaisons, viewer },
) => liaisons.page(viewer, personId ?? undefined, pageIn(byThingId, args));

/** Who looks after the land of a project today: assigned to it, or to a list that it is on in a region around it. */
export async function liaisonsOf(
  projectId: string,
  { loaders, projects, listed }: LandContext,
): Promise<readonly LandLiaison[]> {
  const today = dateOf(new Date());
  const [project, lists] = await Promise.all([projects.load(projectId), listed.listsOf([projectId], today)]);
  const scopes = project === undefined ? [] : regionScopesOf(project.regionId);
  const ofLists = (lists.get(projectId) ?? []).flatMap((list) => scopes.map((code) => liaisonOfList(code, list)));
  const found = await Promise.all([liaisonOfProject(projectId), ...ofLists].map((id) => loaders.liaisons.load(id)));
  return found.flatMap((liaison) => {
    const term = liaison && lastTerm(liaison);
    if (liaison === undefined || term === undefined || !servesOn(term, today)) return [];
    // Who owns the project sees who serves it, also by a list.
    return project?.ownerId === undefined ? [liaison] : [{ ...liaison, ownerId: project.ownerId }];
  });
}

export const landLiaison: LandLiaisonResolvers<LandContext> = {
  __resolveReference: async ({ id }, { loaders }) => (await loaders.liaisons.load(id)) ?? null,
  personId: (liaison) => lastTerm(liaison)?.personId ?? '',
  person: (liaison) => {
    const personId = lastTerm(liaison)?.personId;
    return personId === undefined ? null : { id: personId };
  },
  project: ({ projectId }) => (projectId === undefined ? null : { id: projectId }),
  list: ({ list }) => list ?? null,
  isServing: (liaison) => {
    const term = lastTerm(liaison);
    return term !== undefined && servesOn(term, dateOf(new Date()));
  },
  terms: ({ terms }) => terms.toReversed(),
};

export const liaisonTerm: LiaisonTermResolvers<LandContext> = {
  person: ({ personId }) => ({ id: personId }),
  until: ({ until }) => until ?? null,
  endedOn: ({ ended }) => ended?.on ?? null,
  endReason: ({ ended }) => ended?.reason ?? null,
  ended: ({ ended }) => ended?.act ?? null,
};
