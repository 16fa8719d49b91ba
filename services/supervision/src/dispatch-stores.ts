/** What is kept for the dispatch centre: teams, bulletins. */
import { byIdLoader } from '@kuaijin/kit/accounts';
import { type AnyThings, Things } from '@kuaijin/kit/aggregate/things';
import type { ServiceDeps } from '@kuaijin/kit/service';
import type DataLoader from 'dataloader';
import { type GatherRates, ratesGatherer } from './rankings/gather';
import { bulletinKind } from './rankings/model';
import type { Bulletin } from './rankings/rules';
import { teamKind } from './teams/model';
import type { Team } from './teams/rules';
import { type TeamLoaders, teamLoaders } from './teams/team-loaders';

/** What lives as long as the service. */
export interface DispatchStores {
  readonly teams: Things<Team>;
  readonly bulletins: Things<Bulletin>;
  readonly gatherRates: GatherRates;
}

/** What lives as long as a request. */
export interface DispatchLoaders extends TeamLoaders {
  readonly bulletin: DataLoader<string, Bulletin | undefined>;
}

/** @returns what requests work with, and what is started and closed with the service */
export async function openDispatch(
  deps: ServiceDeps,
): Promise<{ readonly stores: DispatchStores; readonly things: readonly AnyThings[] }> {
  const teams = await Things.open(deps, teamKind);
  const bulletins = await Things.open(deps, bulletinKind);
  return { stores: { teams, bulletins, gatherRates: ratesGatherer(deps) }, things: [teams, bulletins] };
}

export const dispatchLoaders = ({ teams, bulletins }: DispatchStores): DispatchLoaders => ({
  ...teamLoaders(teams),
  bulletin: byIdLoader((ids) => bulletins.byIds(ids)),
});
