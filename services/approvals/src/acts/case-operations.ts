import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { isPost } from '@kuaijin/kit/access/posts';
import { isRefusal, KuaijinError, type Refusal, refuse } from '@kuaijin/kit/errors';
import type { Logger } from '@kuaijin/kit/logging';
import { isRetryable } from '@kuaijin/kit/service/retryable';
import { needsLookUps } from '@kuaijin/workflow-approvals/acts/facts-asked';
import { isFirst, propose } from '@kuaijin/workflow-approvals/acts/propose';
import type { CaseState } from '@kuaijin/workflow-approvals/case/state';
import {
  APPROVAL_CASE_WORKFLOW,
  type CaseCommand,
  type CommandResult,
  caseWorkflowId,
  PERFORM_UPDATE,
} from '@kuaijin/workflow-approvals/contracts';
import type { SubmitCommand } from '@kuaijin/workflow-approvals/contracts/submit-command';
import { isOver } from '@kuaijin/workflow-approvals/sequencing/end';
import { WithStartWorkflowOperation } from '@temporalio/client';
import type { Workflow } from '@temporalio/common';
import type { CaseHistory } from '../projection/case-history';
import type { CaseJournal } from '../projection/case-journal';
import type { CaseReaders } from '../projection/case-readers';
import { Admission } from './admission';
import type { SignCommand } from './command-signature';
import { OperationAnswers, type Performed } from './operation-answers';
import type { RuleFailures } from './rule-failures';
import { type CaseStarts, caseArgs, startFromJournal } from './start-case';
import { timedOutCallOf, troubleOf } from './update-errors';
import { newCall, roundOf, updateIdOf } from './update-id';

/** Milliseconds until a caller is answered OUTCOME_UNKNOWN. */
const PATIENCE_MS = 20_000;
/** Milliseconds between two tries, at first and at most. */
const PAUSE_MS = 25;
const PAUSE_MS_MAX = 1_000;
/**
 * Operations on one case that wait for other services, at once; the others find room beside them, however slow those
 * are.
 */
const LOOKING_UP_AT_ONCE = 4;
/** Failed preconditions that are borne with before giving up. */
const ALARMS_MAX = 10;

export interface OperationsOptions extends CaseStarts {
  readonly journal: CaseJournal;
  readonly history: Pick<CaseHistory, 'now'>;
  readonly readers: Pick<CaseReaders, 'reached' | 'cursorOf'>;
  /** As of {@link OperationAnswers}. */
  readonly mayHoldEarlierKeys: boolean;
  readonly sign: SignCommand;
  readonly ruleFailures: Pick<RuleFailures, 'report'>;
  readonly log: Logger;
  readonly patienceMs?: number;
}

/** One operation on its way. */
interface Attempt {
  readonly caseId: string;
  /** With the key that the journal stores. */
  readonly command: CaseCommand;
  /** The key as its caller gave it. */
  readonly asked: string;
  /** What the Update id begins with, after the key. */
  readonly round: string;
  readonly deadline: number;
  /** Names this call. */
  readonly call: string;
  /** How many Updates of the round have failed, or refused another call. */
  turn: number;
  alarms: number;
  /** True when the operation brings a case back whose workflow has ended with it. */
  revives: boolean;
}

/**
 * Operations on cases: each is one Update of the case's workflow, retried under the same key until its outcome is
 * known. What a key did is in the journal for ever, so no retry does it twice, whatever the server has forgotten.
 */
export class CaseOperations {
  readonly #admission = new Admission();
  readonly #lookingUp = new Admission(LOOKING_UP_AT_ONCE);
  readonly #answers: OperationAnswers;

  constructor(private readonly options: OperationsOptions) {
    this.#answers = new OperationAnswers(options);
  }

  /**
   * Performs an operation on a case that exists.
   * @param version of the case as the caller saw it
   * @throws KuaijinError IDEMPOTENCY_KEY_REUSED, OUTCOME_UNKNOWN, RATE_LIMITED
   */
  perform(caseId: string, command: CaseCommand, version: number): Promise<Performed> {
    return this.#answers.once(caseId, command, (stored) => {
      const round = roundOf(stored, version);
      return this.#carryOut({ caseId, command: stored, asked: command.key, round }, (attempt) => this.#update(attempt));
    });
  }

  /** 申报: starts the workflow of the case together with its first operation. */
  submit(caseId: string, command: SubmitCommand): Promise<Performed> {
    return this.#answers.once(caseId, command, async (stored) => {
      const known = await this.#answers.fromJournal(caseId, stored);
      if (known !== undefined) return this.#answers.answered(caseId, known);
      // What other services know of a submission may change while no case exists.
      const asked = { caseId, command: stored, asked: command.key, round: randomUUID() };
      return this.#carryOut(asked, (attempt) => this.#updateWithStart(attempt));
    });
  }

  /** Starts the workflow of a case from its journal, unless one runs already. */
  async restart(caseId: string): Promise<void> {
    await startFromJournal(this.options, caseId);
  }

  async #carryOut(
    asked: Pick<Attempt, 'caseId' | 'command' | 'asked' | 'round'>,
    update: (attempt: Attempt) => Promise<CommandResult>,
  ): Promise<Performed> {
    const deadline = Date.now() + (this.options.patienceMs ?? PATIENCE_MS);
    const attempt: Attempt = { ...asked, deadline, call: newCall(), turn: 0, alarms: 0, revives: false };
    const admitted = () => this.#admission.run(asked.caseId, () => this.#persist(attempt, update));
    const result = await (needsLookUps(asked.command) ? this.#lookingUp.run(asked.caseId, admitted) : admitted());
    if (!result.ok && result.failure !== undefined) {
      this.options.ruleFailures.report(asked.caseId, asked.command, result.failure);
    }
    return this.#answers.answered(asked.caseId, result);
  }

  async #persist(attempt: Attempt, update: (attempt: Attempt) => Promise<CommandResult>): Promise<CommandResult> {
    for (let pause = PAUSE_MS; ; pause = Math.min(pause * 2, PAUSE_MS_MAX)) {
      try {
        const result = await this.options.client.withDeadline(attempt.deadline, () => update(attempt));
        if (!isOfAnother(attempt, result)) return result;
        // Judged before this call came, perhaps long before.
        attempt.turn += 1;
        pause = PAUSE_MS;
      } catch (error) {
        const result = await this.#recover(attempt, error);
        if (result !== undefined) return result;
      }
      if (Date.now() + pause >= attempt.deadline) throw this.#unknown(attempt);
      await delay(pause * (0.5 + Math.random()));
    }
  }

  /** What the error of a try means: an answer, or undefined to try again. */
  async #recover(attempt: Attempt, error: unknown): Promise<CommandResult | undefined> {
    const { caseId, command } = attempt;
    const trouble = troubleOf(error);
    const line = { caseId, key: command.key, operation: command.type, trouble, err: error };
    if (trouble === 'fault') {
      this.options.log.error(line, 'operation failed');
      throw new KuaijinError('INTERNAL', { cause: error });
    }
    this.options.log.debug(line, 'an operation is tried again');
    if (trouble === 'renew' || trouble === 'lookUp') attempt.turn += 1;
    if (trouble === 'alarm') {
      attempt.alarms += 1;
      this.options.log.warn(line, 'workflow server refused an operation');
      if (attempt.alarms > ALARMS_MAX) throw this.#unknown(attempt, error);
    }
    if (trouble === 'lookUp') return this.#withoutLookUps(attempt, error);
    if (trouble !== 'gone' && trouble !== 'renew') return undefined;
    return this.#withoutWorkflow(attempt, trouble === 'gone').catch(againIfUnread);
  }

  /**
   * Nothing was stored for a call whose look-ups were not answered, unless one before it had done the same; another
   * call's time tells nothing of this.
   */
  async #withoutLookUps({ caseId, command, call }: Attempt, error: unknown): Promise<CommandResult | undefined> {
    let known: CommandResult | undefined;
    try {
      known = await this.#answers.fromJournal(caseId, command);
    } catch (unread) {
      return againIfUnread(unread);
    }
    if (known === undefined && timedOutCallOf(error) === call) throw new KuaijinError('UNAVAILABLE', { cause: error });
    return known;
  }

  /** What the journal knows of an operation that no workflow answers; undefined = try again. */
  async #withoutWorkflow(attempt: Attempt, isGone: boolean): Promise<CommandResult | undefined> {
    const { caseId, command } = attempt;
    const known = await this.#answers.fromJournal(caseId, command);
    if (known !== undefined) return known;
    if (!isGone) return undefined;
    const state = await this.options.history.now(caseId);
    if (state === undefined) {
      if (isFirst(command)) return undefined;
      return { ok: false, refusal: refuse('NOT_FOUND', ['input', 'caseId'], { received: caseId }) };
    }
    if (isOver(state)) {
      const refusal = afterTheEnd(state, command);
      if (refusal !== undefined) return { ok: false, refusal };
      attempt.revives = true;
      return undefined;
    }
    this.options.log.warn({ caseId }, 'workflow lost; restarting the case from its journal');
    await this.restart(caseId);
    return undefined;
  }

  async #update(attempt: Attempt): Promise<CommandResult> {
    // A workflow that only reads the journal of a case that is over would end before the operation reached it.
    if (attempt.revives) return this.#updateWithStart(attempt, true);
    const handle = this.options.client.workflow.getHandle(caseWorkflowId(attempt.caseId));
    return handle.executeUpdate<CommandResult, [CaseCommand, string, string]>(PERFORM_UPDATE, {
      args: [attempt.command, await this.#signatureOf(attempt), attempt.call],
      updateId: updateIdOf(attempt.command, attempt.round, attempt.turn),
    });
  }

  async #updateWithStart(attempt: Attempt, fromJournal = false): Promise<CommandResult> {
    const { client, taskQueue } = this.options;
    const args = caseArgs(this.options, attempt.caseId, fromJournal);
    const startWorkflowOperation = new WithStartWorkflowOperation(APPROVAL_CASE_WORKFLOW, {
      workflowId: caseWorkflowId(attempt.caseId),
      taskQueue,
      args: [args],
      workflowIdConflictPolicy: 'USE_EXISTING',
      // A submission that was refused may be repeated; one that was accepted is answered by the journal before.
      workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    });
    return client.workflow.executeUpdateWithStart<Workflow, CommandResult, [CaseCommand, string, string]>(
      PERFORM_UPDATE,
      {
        startWorkflowOperation,
        args: [attempt.command, await this.#signatureOf(attempt), attempt.call],
        updateId: updateIdOf(attempt.command, attempt.round, attempt.turn),
      },
    );
  }

  #signatureOf({ caseId, command }: Attempt): Promise<string> {
    return this.options.sign(caseId, command);
  }

  #unknown({ caseId, command, asked }: Attempt, cause?: unknown): KuaijinError {
    this.options.log.error(
      { caseId, key: command.key, operation: command.type },
      'the outcome of an operation is unknown',
    );
    return new KuaijinError('OUTCOME_UNKNOWN', { path: ['input', 'idempotencyKey'], received: asked, cause });
  }
}

/** What became of an Update is open as long as nobody can read the journal: it is tried again while there is time. */
function againIfUnread(error: unknown): undefined {
  if (!isRetryable(error)) throw error;
  return undefined;
}

/** A refusal that another call was given first. */
const isOfAnother = ({ call }: Attempt, result: CommandResult): boolean =>
  !result.ok && result.call !== undefined && result.call !== call;

/**
 * Why an operation may not be done to a case that has ended, by the rules that its workflow decided by: a caller
 * without the right is refused for that. What they let be done after the end, as 撤销 of a decision and 抄送, starts it
 * again.
 */
function afterTheEnd(state: CaseState, command: CaseCommand): Refusal | undefined {
  if (isFirst(command)) return closed(state);
  const proposed = propose(state, command, Date.now());
  return isRefusal(proposed) ? proposed : undefined;
}

/** CASE_CLOSED with the state of the case and who ended it. */
function closed(state: CaseState): Refusal {
  const { status, head, changed } = state;
  const { act, at } = changed;
  const person = isPost(act.post)
    ? { changed: { actorId: act.actorId, post: act.post, at: new Date(at).toISOString() } }
    : {};
  return refuse('CASE_CLOSED', ['input', 'caseId'], {
    received: status,
    details: { status, version: head, ...person },
  });
}
