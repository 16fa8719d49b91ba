/** What the resolvers of supervision work with. */
import type { FollowedMandates } from '@kuaijin/kit/access/followed-mandates';
import type { Viewer } from '@kuaijin/kit/access/visibility';
import type { Things } from '@kuaijin/kit/aggregate/things';
import type { Attachments } from '@kuaijin/kit/attachments';
import type { DirectoryListed } from '@kuaijin/kit/feed/directory-listed';
import type { RequestContext } from '@kuaijin/kit/subgraph';
import type { DispatchLoaders, DispatchStores } from './dispatch-stores';
import type { Alerts } from './model/alerts';
import type { Loaders } from './model/loaders';
import type { Problems } from './model/problems';
import type { Watches } from './model/watches';
import type { Order } from './orders/rules';
import type { ProblemList } from './problems/problem-list';
import type { Task } from './tasks/rules';

/** A project as supervision knows it: by its id. */
export interface ProjectRef {
  readonly id: string;
}

/** What lives as long as the service. */
export interface SupervisionStores extends DispatchStores {
  readonly watches: Watches;
  readonly alerts: Alerts;
  readonly problems: Problems;
  readonly tasks: Things<Task>;
  readonly orders: Things<Order>;
  readonly problemLists: Things<ProblemList>;
  readonly attachments: Attachments;
  readonly listed: DirectoryListed;
  readonly mandates: Pick<FollowedMandates, 'viewerOf'>;
}

/** What lives as long as a request. */
export interface SupervisionContext extends RequestContext, SupervisionStores {
  readonly viewer: Viewer;
  readonly loaders: Loaders & DispatchLoaders;
  readonly now: Date;
}
