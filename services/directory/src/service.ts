/** 目录: regions, departments, officers and posts, heads, leaders in charge, organisations. */

import { troubledStreams } from '@kuaijin/kit/aggregate/troubled-streams';
import { IdentityVerifier } from '@kuaijin/kit/identity';
import type { Verification } from '@kuaijin/kit/journal';
import type { Service, ServiceDeps } from '@kuaijin/kit/service';
import { createSubgraph } from '@kuaijin/kit/subgraph';
import { loadTypeDefs } from '@kuaijin/schema';
import { directoryAccess } from './access';
import { directoryActivities } from './activities';
import { directoryContext } from './model/context';
import { listingsOf, openDirectory } from './model/store';
import { Mutation } from './resolvers/mutation';
import { Query } from './resolvers/query';
import { ServiceAccount, serviceAccountMutations } from './resolvers/service-accounts';
import { Substitution, substitutionMutations } from './resolvers/substitutions';
import { Actor, Department, Organisation, Region, Viewer } from './resolvers/types';
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
