/** What the resolvers of land work with. */

import type { ListedProjects } from '@kuaijin/kit/access/listed-projects';
import type { Viewer } from '@kuaijin/kit/access/visibility';
import type { AccountLoaders, ProjectFacts } from '@kuaijin/kit/accounts';
import type { Things } from '@kuaijin/kit/aggregate/things';
import type { RequestContext } from '@kuaijin/kit/subgraph';
import type DataLoader from 'dataloader';
import type { IdlePoolFile } from './idle/notices';
import type { LandLiaison } from './liaisons/rules';
import type { PoolMeta, PoolReservation, Pools } from './model/pools';
import type { QuotaRequest } from './requests/rules';
import type { EvaluationFile } from './reserve/evaluation';
import type { SiteDocument, Sites } from './site/model';
import type { ZoneCheck } from './zones/rules';

/** A project as land knows it: by its id. */
export interface ProjectRef {
  readonly id: string;
}

/** 项目的用地与能耗: everything that was ever reserved for a project. */
export interface ProjectLandView {
  readonly projectId: string;
  readonly reservations: readonly PoolReservation[];
  readonly site: SiteDocument | undefined;
}

/** What lives as long as a request. */
export interface LandContext extends RequestContext {
  readonly pools: Pools;
  readonly viewer: Viewer;
  readonly sites: Sites;
  readonly zoneChecks: Things<ZoneCheck>;
  readonly loaders: AccountLoaders<PoolMeta> & {
    readonly sites: DataLoader<string, SiteDocument | undefined>;
    /** What was checked of a project, alone or with others. */
    readonly projectZones: DataLoader<string, readonly ZoneCheck[]>;
    readonly requests: DataLoader<string, QuotaRequest | undefined>;
    readonly liaisons: DataLoader<string, LandLiaison | undefined>;
    /** What was said of reservations that nobody uses. */
    readonly idle: DataLoader<string, IdlePoolFile | undefined>;
    /** 产出效益评价 by project. */
    readonly evaluations: DataLoader<string, EvaluationFile | undefined>;
  };
  readonly projects: ProjectFacts;
  readonly requests: Things<QuotaRequest>;
  readonly evaluations: Things<EvaluationFile>;
  readonly liaisons: Things<LandLiaison>;
  readonly listed: ListedProjects;
  /** 重点项目清单, whose projects are served first. */
  readonly keyProjectLists: readonly string[];
}
