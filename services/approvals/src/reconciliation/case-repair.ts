import { isRefusal, KuaijinError } from '@kuaijin/kit/errors';
import type { Logger } from '@kuaijin/kit/logging';
import type { CommandNamed } from '@kuaijin/workflow-approvals/acts/index';
import { propose } from '@kuaijin/workflow-approvals/acts/propose';
import { actOf, contentOf } from '@kuaijin/workflow-approvals/acts/rules';
import { type CommandResult, caseWorkflowId } from '@kuaijin/workflow-approvals/contracts';
import type { CaseOperations } from '../acts/case-operations';
import { keyReused, type OperationAnswers, type Performed } from '../acts/operation-answers';
import { troubleOf } from '../acts/update-errors';
import type { CaseJournal } from '../projection/case-journal';
import { answeredInTime, type LookOptions, lookAt } from './case-look';
import type { CaseTroubles } from './case-troubles';

export interface RepairOptions extends LookOptions {
  readonly journal: CaseJournal;
  readonly operations: Pick<CaseOperations, 'perform' | 'restart'>;
  readonly answers: Pick<OperationAnswers, 'once' | 'answered'>;
  readonly troubles: Pick<CaseTroubles, 'heal'>;
  readonly log: Logger;
}

/** Tries to store an entry beside a workflow that may still write. */
const TRIES_MAX = 10;

/**
 * 修复案件. What a journal cannot go on from is put back by the workflow of the case. A workflow whose task fails every
 * time cannot be asked, and nothing in it is worth keeping: the journal knows the case, so the repair is an entry
 * there, and a new workflow begins from it.
 */
export class CaseRepair {
  constructor(private readonly options: RepairOptions) {}

  /**
   * @param version of the case as the caller saw it
   * @throws KuaijinError UNAVAILABLE when the workflow server does not answer in time; what {@link
   * CaseOperations.perform} throws
   */
  async repair(caseId: string, command: CommandNamed<'repair'>, version: number): Promise<Performed> {
    const stuck = await this.#stuckRun(caseId);
    if (stuck === undefined) return this.options.operations.perform(caseId, command, version);
    const { history } = this.options;
    const isFaulted = (await history.now(caseId))?.status === 'FAULTED';
    if (isFaulted) {
      await this.#replace(caseId, stuck, command);
      // The new workflow can be asked.
      return this.options.operations.perform(caseId, command, version);
    }
    return this.options.answers.once(caseId, command, async (stored) => {
      const noted = await this.#note(caseId, stored, command.key);
      if (!noted.ok) return { ok: false, refusals: [noted.refusal] };
      await this.#replace(caseId, stuck, stored);
      return this.options.answers.answered(caseId, noted);
    });
  }

  /** The run whose task fails every time, if that is what the case suffers from. */
  async #stuckRun(caseId: string): Promise<string | undefined> {
    const found = await answeredInTime(this.options.client, () => lookAt(this.options, caseId, false));
    return found.kind === 'TASK_FAILING' ? found.runId : undefined;
  }

  /** The entry of the repair; a workflow that knows less than the journal stores nothing any more. */
  async #note(caseId: string, command: CommandNamed<'repair'>, asked: string): Promise<CommandResult> {
    const { history, journal } = this.options;
    const probe = { key: command.key, content: contentOf(command), act: actOf(command.by) };
    for (let tries = 0; tries < TRIES_MAX; tries += 1) {
      const at = Date.now();
      const state = await history.now(caseId);
      const proposed = propose(state, { ...command, content: probe.content, isStuck: true }, at);
      if (isRefusal(proposed)) return { ok: false, refusal: proposed };
      const drafts = proposed.map((proposal) => ({ ...proposal, at }));
      const { entries, known } = await journal.record({ caseId, head: state?.head ?? 0, drafts, probe });
      if (known?.sameContent === false) return { ok: false, refusal: keyReused(command.key) };
      const own = entries.find(({ key }) => key === command.key);
      const seq = known?.seq ?? own?.seq;
      if (seq !== undefined) return { ok: true, seq, head: seq, repeated: known !== undefined };
    }
    throw new KuaijinError('OUTCOME_UNKNOWN', { path: ['input', 'idempotencyKey'], received: asked });
  }

  async #replace(caseId: string, runId: string, { by, reason }: CommandNamed<'repair'>): Promise<void> {
    const { client, log, operations, troubles } = this.options;
    log.warn({ caseId, runId, operator: by.actorId }, 'blocked workflow reset');
    const stuck = client.workflow.getHandle(caseWorkflowId(caseId), runId);
    await answeredInTime(client, async () => {
      await stuck.terminate(reason).catch((error: unknown) => {
        // Another repair was first.
        if (troubleOf(error) !== 'gone') throw error;
      });
      await operations.restart(caseId);
    });
    await troubles.heal(caseId, ['TASK_FAILING'], Date.now());
  }
}
