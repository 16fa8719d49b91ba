/** 要素前配 as land and funds report it, kept by project: whoever reads a project adds it to what officers assessed. */
import { type FeedEvent, FeedFollower } from '@kuaijin/kit/feed';
import { declareDocuments, openDocuments, plainValue, reading } from '@kuaijin/kit/read-models';
import type { ServiceDeps } from '@kuaijin/kit/service';
import type { Model } from 'mongoose';
import type { ReadinessAssessment } from '../domain/readiness-terms';
import { isReadinessReport, reportedReadiness } from '../domain/reported-readiness';

interface ReportedOfProject {
  /** Id of the project. */
  readonly _id: string;
  /** By dimension. */
  readonly assessments: Readonly<Record<string, ReadinessAssessment>>;
}

const declaration = declareDocuments<ReportedOfProject>('followed_readiness', {
  fields: { _id: String, assessments: plainValue },
});

export class FollowedReadiness {
  readonly #following: FeedFollower;

  private constructor(
    private readonly model: Model<ReportedOfProject>,
    { feed, log, mongo, namespaces }: ServiceDeps,
  ) {
    this.#following = new FeedFollower({
      ...{ feed, log, db: mongo.db(namespaces.database()), name: 'readiness', sources: ['land', 'funds'] },
      concerns: isReadinessReport,
      handle: (event) => this.#take(event),
    });
  }

  static async open(deps: ServiceDeps): Promise<FollowedReadiness> {
    return new FollowedReadiness(await openDocuments(deps.mongo, deps.namespaces.database(), declaration), deps);
  }

  /** Begins to follow; returns at once. */
  start(): void {
    this.#following.start();
  }

  stop(): Promise<void> {
    return this.#following.stop();
  }

  /** What was reported last of projects, in one query. */
  async ofProjects(ids: readonly string[]): Promise<ReadonlyMap<string, readonly ReadinessAssessment[]>> {
    const found = await reading(this.model.find({ _id: { $in: [...new Set(ids)] } }).lean<ReportedOfProject[]>());
    return new Map(found.map(({ _id, assessments }) => [_id, Object.values(assessments)]));
  }

  async #take(event: FeedEvent): Promise<void> {
    const reported = reportedReadiness(event);
    if (reported === undefined) return;
    const [projectId, assessment] = reported;
    const { dimension } = assessment;
    const held = { ...assessment, assessedAt: event.time };
    await this.model.updateOne({ _id: projectId }, { $set: { [`assessments.${dimension}`]: held } }, { upsert: true });
  }
}
