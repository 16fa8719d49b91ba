/** 目录: regions, departments, officers and posts, heads, leaders in charge, organisations. */

import { troubledStreams } from '@kuaijin/kit/aggregate/troubled-streams';
import { IdentityVerifier } from '@kuaijin/kit/identity';
import type { Verification } from '@kuaijin/kit/journal';
import type { Service, ServiceDeps } from '@kuaijin/kit/service';
import { createSubgraph } from '@kuaijin/kit/subgraph';
import { loadTypeDefs } from '@kuaijin/schema';
import { directoryActivities } from './activities';
import { directoryAccess } from './directory-access';
import { directoryContext } from './model/directory-context';
import { listingsOf, openDirectory } from './model/store';
import { Mutation } from './resolvers/directory-mutations';
import { Query } from './resolvers/directory-queries';
import { Actor, Department, Organisation, Region, Viewer } from './resolvers/entities';
import { ServiceAccount, serviceAccountMutations } from './resolvers/service-accounts';
import { Substitution, substitutionMutations } from './resolvers/substitutions';
import { serviceAccountRoutes } from './service-account-routes';

export interface DirectoryService extends Service {
  /** Walks the journal of everything that is listed; for operators. */
  verifyAll(): AsyncIterable<Verification>;
}

/** Builds the service: store, subgraph, activities; listens to nothing. */
export async function buildDirectoryService(deps: ServiceDeps): Promise<DirectoryService> {
  const store = await openDirectory(deps);
  const listings = listingsOf(store);
  const troubled = () => listings.flatMap((listing) => listing.troubled());
  const verifier = await IdentityVerifier.open(deps.config);
  return {
    name: 'directory',
    subgraph: createSubgraph({
      name: 'directory',
      typeDefs: loadTypeDefs('directory'),
      troubled: () => troubledStreams(deps.mongo, deps.namespaces.database(), troubled()),
      resolvers: {
        Query,
        Mutation: { ...Mutation, ...substitutionMutations, ...serviceAccountMutations },
        ...{ Viewer, Region, Department, Actor, Organisation, Substitution, ServiceAccount },
      },
      access: directoryAccess,
      context: (request) => directoryContext(request, store, deps.config.homeRegion),
    }),
    worker: { taskQueue: deps.namespaces.taskQueue(), activities: directoryActivities(store) },
    async *verifyAll() {
      for (const listing of listings) yield* listing.verifyAll();
    },
    troubled,
    routes: (app) => serviceAccountRoutes(app, store, verifier),
    onStart: async () => {
      await Promise.all(listings.map((listing) => listing.start()));
    },
    onStop: async () => {
      await Promise.all(listings.map((listing) => listing.close()));
    },
  };
}
