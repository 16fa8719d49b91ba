/** The stack of approvals and what its specimens are driven with. */
import { CaseJournal } from '@kuaijin/approvals/model/case-journal';
import { Journal } from '@kuaijin/kit/journal';
import { CATCH_UP_SIGNAL, caseWorkflowId } from '@kuaijin/workflow-approvals/contracts';
import type { CaseState } from '@kuaijin/workflow-approvals/domain/case';
import { writeFault } from '../harness/case-fault';
import { startStack, type TestStack } from '../harness/stack';
import { waitFor } from '../harness/wait';
import { Driver } from './driver';
import { Everything } from './everything';
import { People } from './people';
import type { SpecimenName } from './specimens';

export class Scene {
  readonly people: People;
  readonly driver: Driver;
  readonly everything: Everything;
  readonly #journal: CaseJournal;

  private constructor(
    readonly stack: TestStack,
    private readonly opened: Journal,
    copies: Readonly<Record<string, SpecimenName>>,
  ) {
    this.people = new People(stack);
    this.driver = new Driver(stack, this.people, copies);
    this.everything = new Everything(stack);
    this.#journal = new CaseJournal(opened);
  }

  /** @param copies see {@link Driver} */
  static async open(copies: Readonly<Record<string, SpecimenName>>): Promise<Scene> {
    const stack = await startStack({
      prefix: 'refusals',
      seed: true,
      services: ['directory', 'projects', 'approvals'],
    });
    const { mongo } = stack.stack.shared;
    const opened = await Journal.open(mongo.db(`${stack.config.prefix}_approvals`), 'case_journal');
    const scene = new Scene(stack, opened, copies);
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
}
