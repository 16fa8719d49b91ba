/** 调度: how the graph reaches what is kept for the dispatch centre. */
import type { ReachReaders } from '@kuaijin/kit/access/enforce-reach';
import { maySee, type Visibility } from '@kuaijin/kit/access/visibility';
import { regionTarget } from '@kuaijin/kit/accounts';
import { visibilityOfThing } from '@kuaijin/kit/aggregate/things';
import { KuaijinError } from '@kuaijin/kit/errors';
import { beatsQuery, cadenceTemplate, cadenceTemplatesQuery } from './cadences/resolvers';
import { approveBulletin, correctBulletin, draftBulletin, publishBulletin } from './rankings/mutations';
import { bulletin, bulletinQuery, bulletinRow, bulletinsQuery, rankingQuery } from './rankings/resolvers';
import type { SupervisionContext } from './supervision-context';
import { visibilityOfTeam } from './teams/model';
import { checkInTeam, closeTeam, formTeam, reviseTeam } from './teams/mutations';
import { team, teamItem, teamMember, teamQuery, teamsQuery, workload, workloadQuery } from './teams/resolvers';

export const dispatchQueries = {
  beats: beatsQuery,
  cadenceTemplates: cadenceTemplatesQuery,
  team: teamQuery,
  teams: teamsQuery,
  workload: workloadQuery,
  bulletin: bulletinQuery,
  bulletins: bulletinsQuery,
  ranking: rankingQuery,
};

export const dispatchMutations = {
  ...{ formTeam, reviseTeam, checkInTeam, closeTeam },
  ...{ draftBulletin, correctBulletin, approveBulletin, publishBulletin },
};

export const dispatchTypes = {
  CadenceTemplate: cadenceTemplate,
  Team: team,
  TeamMember: teamMember,
  TeamItem: teamItem,
  Workload: workload,
  Bulletin: bulletin,
  BulletinRow: bulletinRow,
};

export const dispatchVisibility = { Team: visibilityOfTeam, Bulletin: visibilityOfThing };

/** A thing that the caller sees; one that it does not see is answered as one that there is not. */
function seenThing({ viewer }: SupervisionContext, thing: Visibility | undefined, argument: string, id: string) {
  if (thing === undefined) return [];
  const path = ['input', argument];
  if (!maySee(viewer, thing, 'region')) throw new KuaijinError('NOT_FOUND', { path, received: id });
  return [{ thing, path }];
}

async function ofTeam({ teamId }: { readonly teamId: string }, context: SupervisionContext) {
  const known = await context.loaders.team.load(teamId);
  return seenThing(context, known && visibilityOfTeam(known), 'teamId', teamId);
}

async function ofBulletin({ bulletinId }: { readonly bulletinId: string }, context: SupervisionContext) {
  const known = await context.loaders.bulletin.load(bulletinId);
  return seenThing(context, known && visibilityOfThing(known), 'bulletinId', bulletinId);
}

const inRegion = ({ regionId }: { readonly regionId: string }) => regionTarget(regionId);

export const dispatchReach: ReachReaders = {
  formTeam: inRegion,
  reviseTeam: ofTeam,
  checkInTeam: ofTeam,
  closeTeam: ofTeam,
  draftBulletin: inRegion,
  correctBulletin: ofBulletin,
  approveBulletin: ofBulletin,
  publishBulletin: ofBulletin,
};
