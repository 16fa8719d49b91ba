/** Cases of one item A that holds money until its case is approved, with their journal at hand. */
import { Journal } from '@kuaijin/kit/journal';
import { CaseJournal } from '../projection/case-journal';
import type { ServiceFixture } from './service-fixture';
import { publishSmall, submittedSmall } from './small-catalogue';
import { until } from './until';

const elements = [{ kind: 'FUNDS', account: 'batch-1', money: { value: '7', unit: 'WAN' } }];

export class FundedCases {
  readonly journal: CaseJournal;

  private constructor(
    private readonly fixture: ServiceFixture,
    private readonly code: string,
    private readonly opened: Journal,
  ) {
    this.journal = new CaseJournal(opened);
  }

  /** Publishes their catalogue under a code. */
  static async open(fixture: ServiceFixture, code: string): Promise<FundedCases> {
    const funded = { code: 'A', overlay: { elements: [{ kind: 'FUNDS', commit_on: 'CASE_APPROVED' }] } };
    await publishSmall(fixture, code, [[funded]]);
    return new FundedCases(fixture, code, await Journal.open(fixture.database, 'case_journal'));
  }

  /** A case that was just submitted. */
  async fresh(): Promise<string> {
    return (await submittedSmall(this.fixture, this.code, { elements })).id;
  }

  /** A case that has nothing left to do by itself, so that its journal stands still. */
  async still(): Promise<string> {
    const caseId = await this.fresh();
    await until(async () => (await this.journal.fold(caseId))?.steps[`${caseId}/A`]?.status === 'DISPATCHED', 60_000);
    return caseId;
  }

  close(): Promise<void> {
    return this.opened.close();
  }
}
