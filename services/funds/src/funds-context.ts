/** What the resolvers of funds work with. */
import type { Viewer } from '@kuaijin/kit/access/visibility';
import type { ProjectFacts } from '@kuaijin/kit/accounts';
import type { RequestContext } from '@kuaijin/kit/subgraph';
import type { AwardDocument } from './model/award-documents';
import type { Batches, BatchReservation } from './model/batches';
import type { GroupAwards } from './model/group-awards';
import type { FundsLoaders } from './model/loaders';

/** A project as funds knows it: by its id. */
export interface ProjectRef {
  readonly id: string;
}

/** 项目资金: every line of a project, and the awards that it shares with others. */
export interface ProjectFundingView {
  readonly lines: readonly BatchReservation[];
  readonly unsplitAwards: readonly AwardDocument[];
}

/** What lives as long as a request. */
export interface FundsContext extends RequestContext {
  readonly batches: Batches;
  readonly groupAwards: GroupAwards;
  readonly viewer: Viewer;
  readonly loaders: FundsLoaders;
  readonly projects: ProjectFacts;
}
