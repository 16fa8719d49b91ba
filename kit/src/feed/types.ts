import type { Act } from '../access/posts';
import type { RegionLevel } from '../access/region-scope';
import type { Visibility, VisibilityRule } from '../access/visibility';
import type { BsonData } from '../journal/types';
import type { FeedPlace } from './partitions';

/** Who may see an event: what it is about decides, and the rule that its type is under. */
export interface EventVisibility extends Visibility {
  readonly rule: VisibilityRule;
}

/**
 * One event of the status feed. Its id is that of the journal entry it tells of, `<stream>/<seq>`, with `#n` where that
 * has several.
 */
export interface FeedEvent {
  readonly id: string;
  /** The thing and what happened to it, as the registry of types declares it: `step.decided`. */
  readonly type: string;
  /** Service that tells it. */
  readonly source: string;
  /** The thing it is about. */
  readonly subject: string;
  readonly time: Date;
  readonly projectId?: string;
  readonly caseId?: string;
  readonly stepId?: string;
  readonly problemId?: string;
  readonly alertId?: string;
  readonly reservationId?: string;
  /** Ledger account: a quota pool or a fund batch. */
  readonly account?: string;
  readonly regionId?: string;
  readonly departmentId?: string;
  /** Level of government of the project where its service tells it; else of the office or the region. */
  readonly level?: RegionLevel;
  /** 清单 that the project stood on at the time, where its service tells it. */
  readonly lists?: readonly string[];
  readonly light?: string;
  readonly from?: string;
  readonly to?: string;
  readonly reason?: string;
  /** True where the reason is an internal text 内部意见: officers alone read it. */
  readonly isReasonInternal?: boolean;
  /**
   * Who may see it. An event without visibility is for operators alone; what was stored before there was any is given
   * one when it is read.
   */
  readonly visibility?: EventVisibility;
  readonly act?: Act;
  readonly data?: { readonly [name: string]: BsonData | undefined };
}

/** Last position that was seen, per stream: `<source>/<partition>`, or `<source>` for one of before the partitions. */
export type FeedPositions = Readonly<Record<string, number>>;

/** Where a change stands in the feed. */
export interface FeedPosition {
  /** Of each event, as they were given. */
  readonly places: readonly FeedPlace[];
  /** Signed; names these streams alone. Following after it misses nothing that comes after. */
  readonly cursor: string;
}

/** Which events are wanted; within a field any of the values will do, between fields all must match. */
export interface FeedFilter {
  readonly types?: readonly string[];
  readonly projectIds?: readonly string[];
  readonly caseIds?: readonly string[];
  readonly stepIds?: readonly string[];
  readonly problemIds?: readonly string[];
  readonly regionIds?: readonly string[];
  readonly departmentIds?: readonly string[];
  readonly accounts?: readonly string[];
  readonly lights?: readonly string[];
  readonly levels?: readonly string[];
  readonly lists?: readonly string[];
}

/** An event with the cursor to go on after it. */
export interface FeedRow {
  readonly event: FeedEvent;
  readonly cursor: string;
}

/** A page of the feed. */
export interface FeedPage {
  readonly rows: readonly FeedRow[];
  /** To go on after this page, also when it is empty or everything on it was filtered out. */
  readonly next: string;
  /** False when the page ends at the end of the feed. */
  readonly more: boolean;
}
