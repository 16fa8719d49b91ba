/** The stack of approvals and what its specimens are driven with. */
import { CaseJournal } from '@kuaijin/approvals/projection/case-journal';
import { Journal } from '@kuaijin/kit/journal';
import type { CaseState } from '@kuaijin/workflow-approvals/case/state';
import { holdForRepair } from '../harness/case-fault';
import { startStack, type TestStack } from '../harness/stack';
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

  /** Holds a case for repair. */
  async fault(caseId: string): Promise<string> {
    await holdForRepair(this.stack, this.#journal, caseId, await this.people.holder('OPERATOR'));
    return caseId;
  }
}
