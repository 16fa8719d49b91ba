/** 报告数据 that keepers of funds record: they stand in the register behind those of the four reports. */
import { regionScopesOf } from '@kuaijin/kit/access/region-scope';
import { maySee, type Viewer, visibleFilter } from '@kuaijin/kit/access/visibility';
import { type FeedEvent, FeedFollower } from '@kuaijin/kit/feed';
import {
  type Connection,
  declareDocuments,
  emptyConnection,
  insertNew,
  keysetOrder,
  openDocuments,
  type Page,
  pageOf,
  reading,
} from '@kuaijin/kit/read-models';
import type { ServiceDeps } from '@kuaijin/kit/service';
import type { Model } from 'mongoose';
import { publishedFigure } from './register';
import type { PublishedFigure } from './terms';

/** Report by report, then what was recorded later, in that order. */
export const byNumber = keysetOrder('REPORT', [{ field: 'number', type: 'number', direction: 1 }]);

interface FollowedFigure {
  readonly _id: string;
  /** Milliseconds of when it was recorded: behind every number of the register. */
  readonly number: number;
  readonly regionId: string;
  readonly regionScopes: readonly string[];
  readonly report: string;
  readonly place: string;
  readonly name: string;
  readonly value: string;
  readonly unit: string;
  readonly asOf: string;
}

const text = { type: String, required: true as const };
const declaration = declareDocuments<FollowedFigure>('followed_figures', {
  fields: {
    ...{ _id: String, number: Number, regionId: text, regionScopes: [String], report: text },
    ...{ place: text, name: text, value: text, unit: text, asOf: text },
  },
  indexes: [
    { fields: { regionScopes: 1, number: 1, _id: 1 }, serves: 'figures that a region recorded, oldest first' },
    { fields: { regionScopes: 1, report: 1, number: 1, _id: 1 }, serves: 'those of a report, oldest first' },
    { fields: { regionScopes: 1, regionId: 1, number: 1, _id: 1 }, serves: 'those of one region, oldest first' },
  ],
});

/** Which figures are asked for; all that is given must hold. */
export interface WantedFigures {
  readonly report?: string | null | undefined;
  readonly regionId?: string | null | undefined;
}

export class FollowedFigures {
  readonly #following: FeedFollower;

  private constructor(
    private readonly model: Model<FollowedFigure>,
    { feed, log, mongo, namespaces }: ServiceDeps,
  ) {
    this.#following = new FeedFollower({
      ...{ feed, log, db: mongo.db(namespaces.database()), name: 'figures', sources: ['funds'] },
      concerns: (type) => type === 'reportedFigure.recorded',
      handle: (event) => this.#take(event),
    });
  }

  static async open(deps: ServiceDeps): Promise<FollowedFigures> {
    return new FollowedFigures(await openDocuments(deps.mongo, deps.namespaces.database(), declaration), deps);
  }

  /** Begins to follow; returns at once. */
  start(): void {
    this.#following.start();
  }

  stop(): Promise<void> {
    return this.#following.stop();
  }

  /** A page of those that the viewer may see. @throws KuaijinError UNAVAILABLE */
  async page(viewer: Viewer, { report, regionId }: WantedFigures, page: Page): Promise<Connection<PublishedFigure>> {
    const seen = visibleFilter(viewer, 'region', { parties: [] });
    if (seen === undefined) return emptyConnection();
    const filter = { ...seen, ...(report ? { report } : {}), ...(regionId ? { regionId } : {}) };
    const found = await pageOf({ model: this.model, filter, order: byNumber, page });
    return {
      ...found,
      nodes: found.nodes.map(figureOf),
      edges: found.edges.map(({ node, cursor }) => ({ node: figureOf(node), cursor })),
    };
  }

  /** One by its id, as far as the viewer may see it. @throws KuaijinError UNAVAILABLE */
  async find(viewer: Viewer, id: string): Promise<PublishedFigure | undefined> {
    const found = await reading(this.model.findById(id).lean<FollowedFigure>());
    return found !== null && maySee(viewer, found, 'region') ? figureOf(found) : undefined;
  }

  async #take(event: FeedEvent): Promise<void> {
    const figure = followedFigure(event);
    if (figure !== undefined) await insertNew(this.model, figure);
  }
}

/** What an event says; undefined for a figure of the four reports, and for what names no place or day. */
function followedFigure({ subject, regionId, time, data = {} }: FeedEvent): FollowedFigure | undefined {
  const { name, value, unit, report, place, asOf } = data;
  if (regionId === undefined || place === undefined || asOf === undefined) return undefined;
  if (publishedFigure(subject) !== undefined) return undefined;
  const printed = { name, value, unit, report, place, asOf } as Record<keyof typeof data, string>;
  const of = { regionId, regionScopes: regionScopesOf(regionId) };
  return { _id: subject, number: time.getTime(), ...of, ...printed } as FollowedFigure;
}

function figureOf({
  _id,
  regionScopes: _scopes,
  regionId,
  report: title,
  ...printed
}: FollowedFigure): PublishedFigure {
  const report = { title, regionId };
  return { ...printed, id: _id, report, precision: 'EXACT', obstacle: 'KEPT_ELSEWHERE', derived: [] };
}
