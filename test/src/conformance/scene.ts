/** The stack, the specimens and everything a refusal must leave as it is. */
import { CaseJournal } from '@kuaijin/approvals/model/case-journal';
import { Journal } from '@kuaijin/kit/journal';
import { CATCH_UP_SIGNAL, caseWorkflowId } from '@kuaijin/workflow-approvals/contracts';
import type { CaseState, CaseStatus } from '@kuaijin/workflow-approvals/domain/case';
import { writeFault } from '../harness/case-fault';
import { startStack, type TestStack } from '../harness/stack';
import { waitFor } from '../harness/wait';
import { People } from './people';
import { Driver } from './specimens';

export type CaseSpecimens = Readonly<Record<CaseStatus, string>>;

export class Scene {
  readonly people: People;
  readonly driver: Driver;
  readonly #journal: CaseJournal;

  private constructor(
    readonly stack: TestStack,
    private readonly opened: Journal,
  ) {
    this.people = new People(stack);
    this.driver = new Driver(stack, this.people);
    this.#journal = new CaseJournal(opened);
  }

  static async open(): Promise<Scene> {
    const stack = await startStack({
      prefix: 'refusals',
      seed: true,
      services: ['directory', 'projects', 'approvals'],
    });
    const { mongo } = stack.stack.shared;
    const opened = await Journal.open(mongo.db(`${stack.config.prefix}_approvals`), 'case_journal');
    const scene = new Scene(stack, opened);
    await scene.driver.publish();
    await scene.driver.appoint();
    return scene;
  }

  async close(): Promise<void> {
    await this.opened.close();
    await this.stack.close();
  }

  /** The case as its journal tells it. */
  async state(caseId: string): Promise<CaseState> {
    const state = await this.#journal.fold(caseId);
    if (state === undefined) throw new Error(`the journal has no ${caseId}`);
    return state;
  }

  /** Holds a case for repair, as a broken rule would. */
  async fault(caseId: string): Promise<string> {
    const { head } = await this.state(caseId);
    if (!(await writeFault(this.#journal, caseId, `~case.faulted/${head}`))) throw new Error(`${caseId} does not run`);
    const { temporal } = this.stack.stack.shared;
    await temporal.client.workflow.getHandle(caseWorkflowId(caseId)).signal(CATCH_UP_SIGNAL);
    const token = await this.people.holder('OPERATOR');
    const query = 'query ($id: ID!) { approvalCase(id: $id) { status } }';
    await waitFor('the fault to be known', async () => {
      const { approvalCase } = await this.stack.ask<{ approvalCase: { status: string } }>(query, { id: caseId }, token);
      return approvalCase.status === 'FAULTED';
    });
    return caseId;
  }

  /** All that a refusal must leave as it is: heads of the journals, versions of the read model, the position of the feed. */
  async everything(): Promise<object> {
    const { mongo, feed } = this.stack.stack.shared;
    const db = mongo.db(`${this.stack.config.prefix}_approvals`);
    const versions = (name: string) =>
      db
        .collection(name)
        .find({}, { projection: { key: 1, version: 1 } })
        .sort({ _id: 1 })
        .toArray();
    const { approvals } = await feed.head();
    return {
      entries: await this.opened.heads(await this.#streams()),
      cases: await versions('cases'),
      steps: await versions('steps'),
      catalogues: await versions('catalogue_versions'),
      feed: approvals,
    };
  }

  async #streams(): Promise<string[]> {
    const { mongo } = this.stack.stack.shared;
    const db = mongo.db(`${this.stack.config.prefix}_approvals`);
    return (await db.collection('case_journal').distinct('stream')) as string[];
  }
}
