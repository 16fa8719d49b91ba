import type { Projection } from '@kuaijin/kit/aggregate';
import type { Feed } from '@kuaijin/kit/feed';
import { caseStream } from '@kuaijin/workflow-approvals/contracts';

/** How the entries of a case come to those who read it: the read model, then the feed. */
export class CaseReaders {
  /** @param source whose feed tells of cases */
  constructor(
    private readonly projection: Pick<Projection, 'advance'>,
    private readonly feed: Pick<Feed, 'cursorOfEntry'>,
    private readonly source: string,
  ) {}

  /**
   * Returns when read model and feed tell of an entry and of all before it.
   * @throws KuaijinError UNAVAILABLE, OUTCOME_UNKNOWN when the store does not answer
   */
  async reached(caseId: string, seq: number): Promise<void> {
    await this.projection.advance(caseStream(caseId), seq);
  }

  /** To follow the feed after an entry; it is the same whenever it is asked for. */
  cursorOf(caseId: string, seq: number): string {
    return this.feed.cursorOfEntry(this.source, caseStream(caseId), seq);
  }
}
