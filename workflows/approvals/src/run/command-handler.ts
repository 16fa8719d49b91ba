import { isRefusal, type Refusal, refuse } from '@kuaijin/kit/errors';
import { ActivityFailure, ApplicationFailure, TemporalFailure } from '@temporalio/workflow';
import type { PeopleConcerned } from '../acts/act';
import { proposeMoveCase } from '../acts/administration/move-case';
import { departmentsNamed } from '../acts/application/submission';
import { proposeSubmit, type SubmissionFacts } from '../acts/application/submit';
import type { Input } from '../acts/fields';
import { actOfCommand } from '../acts/index';
import { NewerCommand, type OperationCommand, propose } from '../acts/propose';
import { actOf, contentOf } from '../acts/rules';
import type { Proposal } from '../case/draft';
import { type AskedCommand, type CommandResult, type SubmitCommand, UNSIGNED_COMMAND } from '../contracts';
import type { MoveCaseCommand } from '../contracts/move-case-command';
import type { RemoteActivities } from './activities';
import type { Mutex } from './mutex';
import { handlerFailure, type SystemWriter } from './system-writer';
import type { WorkflowJournal } from './workflow-journal';

type Proposed = readonly Proposal[] | { readonly refusals: readonly Refusal[] };

/** 操作: every command of a caller, one at a time. */
export class CommandHandler {
  constructor(
    private readonly journal: WorkflowJournal,
    private readonly mutex: Mutex,
    private readonly systemWriter: SystemWriter,
    private readonly remote: RemoteActivities,
    /** Called when an entry was stored and its consequences were not. */
    private readonly onConsequencesDelayed: () => void,
  ) {}

  /** Performs a command. Throws ApplicationFailure only: then it is not known whether it was done. */
  async perform(asked: AskedCommand): Promise<CommandResult> {
    try {
      const { command } = asked;
      if (command.type === 'submit') return await this.#submit(command, asked);
      if (command.type === 'moveCase') return await this.#move(command, asked);
      // Asked outside the mutex, and only for what needs it.
      const people = await this.#peopleConcerned(command);
      return await this.mutex.run(async () => {
        if (command.type === 'repair') await this.#reread();
        return this.#decide(asked, () => this.#propose(command, people));
      });
    } catch (error) {
      // Entries that were stored without an answer are read in the background.
      this.onConsequencesDelayed();
      throw handlerFailure(error);
    }
  }

  /** Whom the act of a command names, as the directory knows them; it is asked for nobody else. */
  async #peopleConcerned(command: OperationCommand): Promise<PeopleConcerned> {
    const { actorId, actorIds, isOwnerAsked } = peopleAsked(command);
    const organisationId = isOwnerAsked ? this.journal.state?.ownerId : undefined;
    const { directory } = this.remote;
    return {
      officer: actorId === undefined ? undefined : await directory.officerOf({ actorId }),
      named: actorIds === undefined ? undefined : await directory.officersOf({ actorIds }),
      owner: organisationId === undefined ? undefined : await directory.organisationOf({ organisationId }),
    };
  }

  #propose(command: OperationCommand, people: PeopleConcerned): Proposed {
    try {
      const proposed = propose(this.journal.state, command, Date.now(), people);
      return isRefusal(proposed) ? { refusals: [proposed] } : proposed;
    } catch (error) {
      // The caller asks again until a worker of the newer release answers.
      if (error instanceof NewerCommand) throw ApplicationFailure.create({ type: error.name, message: error.message });
      throw error;
    }
  }

  async #submit(command: SubmitCommand, asked: AskedCommand): Promise<CommandResult> {
    const facts = this.journal.state === undefined ? await this.#facts(command) : this.#noFacts();
    return this.mutex.run(() => this.#decide(asked, () => proposeSubmit(this.journal.state, command, facts)));
  }

  async #move(command: MoveCaseCommand, asked: AskedCommand): Promise<CommandResult> {
    const regionId = this.journal.state?.regionId;
    const codes = departmentsNamed(command.catalogue);
    const departments =
      regionId === undefined ? {} : await this.remote.directory.resolveDepartments({ regionId, codes });
    return this.mutex.run(() => this.#decide(asked, () => proposeMoveCase(this.journal.state, command, departments)));
  }

  #noFacts(): SubmissionFacts {
    return { caseId: this.journal.caseId, project: null, departments: {} };
  }

  /** Outside the mutex: other services may answer slowly. */
  async #facts({ projectId, catalogue }: SubmitCommand): Promise<SubmissionFacts> {
    const project = await this.remote.projects.describeProject({ projectId });
    if (project === null) return this.#noFacts();
    const codes = departmentsNamed(catalogue);
    const departments = await this.remote.directory.resolveDepartments({ regionId: project.regionId, codes });
    return { caseId: this.journal.caseId, project, departments };
  }

  async #reread(): Promise<void> {
    if (this.journal.state?.status === 'FAULTED') await this.journal.reload();
  }

  /**
   * Check, record, apply; again whenever other entries came back. A refusal is answered only after `record` confirmed that the key is
   * unknown and nothing new is stored, or a retry would be refused what it did.
   */
  async #decide(asked: AskedCommand, check: () => Proposed): Promise<CommandResult> {
    try {
      return await this.#decideAsked(asked, check);
    } catch (error) {
      if (isUnsigned(error)) return unsigned;
      throw error;
    }
  }

  async #decideAsked(asked: AskedCommand, check: () => Proposed): Promise<CommandResult> {
    const { command } = asked;
    try {
      const probe = { key: command.key, content: contentOf(command), act: actOf(command.by) };
      for (;;) {
        const proposed = check();
        const refusals = 'refusals' in proposed ? proposed.refusals : [];
        const own = 'refusals' in proposed ? [] : proposed;
        const { entries, known, at } = await this.journal.recordWithConsequences(own, { probe, asked });
        const entry = entries.find((one) => one.key === command.key);
        const seq = known?.seq ?? entry?.seq;
        if (seq !== undefined) {
          if (known?.sameContent === false) return keyReused(command.key);
          await this.#runConsequences();
          // An entry of another time was stored by an earlier run of this workflow that crashed before it knew.
          const repeated = known !== undefined || entry?.at !== at;
          return { ok: true, seq, head: this.journal.head, repeated };
        }
        if (entries.length > 0) continue;
        const first = refusals[0];
        if (first === undefined) throw new Error(`${command.key} was neither stored nor known`);
        return { ok: false, refusal: first, refusals };
      }
    } catch (error) {
      if (error instanceof TemporalFailure) throw error;
      // A command that the service did not sign breaks nothing.
      await this.systemWriter.fault(error, asked);
      return { ok: false, refusal: refuse('CASE_FAULTED', ['input']) };
    }
  }

  /** The command is stored already: its consequences may come later, its answer need not wait. */
  async #runConsequences(): Promise<void> {
    try {
      await this.journal.runConsequences();
    } catch (error) {
      if (!(error instanceof TemporalFailure)) throw error;
      this.onConsequencesDelayed();
    }
  }
}

/** Of whom the directory is asked: to whom a step goes, officers that are named beside the caller, the owner for bad credit 失信. */
function peopleAsked(command: OperationCommand): {
  readonly actorId?: string | undefined;
  readonly actorIds?: readonly string[] | undefined;
  readonly isOwnerAsked: boolean;
} {
  const asks = actOfCommand(command.type)?.asks;
  const given = command as unknown as Input<never>;
  const actorIds = command.type === 'conveneSession' ? command.officerIds : asks?.named?.(given);
  return {
    actorId: command.type === 'reassign' ? command.toOfficerId : asks?.officer?.(given),
    actorIds: actorIds?.length === 0 ? undefined : actorIds,
    isOwnerAsked: asks?.owner === true,
  };
}

/** The sender was not the service; the answer reveals nothing of the case. */
const unsigned: CommandResult = {
  ok: false,
  refusal: refuse('NOT_ALLOWED', ['input'], { expected: 'a command that the service has signed' }),
};

/** A local activity fails with its own failure; an ordinary one would wrap it. */
const isUnsigned = (error: unknown): boolean => {
  const failure = error instanceof ActivityFailure ? error.cause : error;
  return failure instanceof ApplicationFailure && failure.type === UNSIGNED_COMMAND;
};

function keyReused(key: string): CommandResult {
  const refusal = refuse('IDEMPOTENCY_KEY_REUSED', ['input', 'idempotencyKey'], { received: key });
  return { ok: false, refusal };
}
