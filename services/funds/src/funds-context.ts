/** What the resolvers of funds work with. */
import type { ListedProjects } from '@kuaijin/kit/access/listed-projects';
import type { Viewer } from '@kuaijin/kit/access/visibility';
import type { ProjectFacts } from '@kuaijin/kit/accounts';
import type { RequestContext } from '@kuaijin/kit/subgraph';
import type { FundsLoaders } from './model/loaders';
import type { FundsStores } from './model/stores';

/** A project as funds knows it: by its id. */
export interface ProjectRef {
  readonly id: string;
}

/** 项目资金: everything of it is read where it is asked for. */
export interface ProjectFundingView {
  readonly projectId: string;
}

/** What lives as long as a request. */
export interface FundsContext extends RequestContext, FundsStores {
  readonly viewer: Viewer;
  readonly loaders: FundsLoaders;
  readonly projects: ProjectFacts;
  readonly listed: ListedProjects;
}
