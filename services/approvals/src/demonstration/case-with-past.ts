/**
 * A case whose past is written by the rules that its workflow goes by: each act is proposed and applied, clocks write
 * down what came due, accounts and directory are asked what the workflow would ask them. The times alone are past.
 */
import { isRefusal } from '@kuaijin/kit/errors';
import { departmentsNamed } from '@kuaijin/workflow-approvals/acts/application/submission';
import { proposeSubmit } from '@kuaijin/workflow-approvals/acts/application/submit';
import type { Facts } from '@kuaijin/workflow-approvals/acts/case-act';
import { factsAsked } from '@kuaijin/workflow-approvals/acts/facts-asked';
import { priorResultTimer } from '@kuaijin/workflow-approvals/acts/intake/look-up';
import { type OperationCommand, propose } from '@kuaijin/workflow-approvals/acts/propose';
import { asEntry, type CaseDraft, type Proposal } from '@kuaijin/workflow-approvals/case/draft';
import { reservingItemOf } from '@kuaijin/workflow-approvals/case/find';
import { type CaseState, type ElementState, stepIdOf } from '@kuaijin/workflow-approvals/case/state';
import type { Instant } from '@kuaijin/workflow-approvals/case/terms';
import type { ElementOutcome } from '@kuaijin/workflow-approvals/contracts';
import type { SubmitCommand } from '@kuaijin/workflow-approvals/contracts/submit-command';
import { type ElementOperation, elementOperation } from '@kuaijin/workflow-approvals/elements/elements';
import { outcomeDrafts } from '@kuaijin/workflow-approvals/elements/outcome';
import { applyEntry } from '@kuaijin/workflow-approvals/fold/fold';
import {
  departmentConcerned,
  entryOf,
  escalationOf,
  isOwn,
  type Moment,
  nextMoment,
} from '@kuaijin/workflow-approvals/limits/moments';
import { withConsequences } from '@kuaijin/workflow-approvals/sequencing/consequences';
import type { OthersAsked } from './others-asked';

export class CaseWithPast {
  /** What its journal holds, in order. */
  readonly drafts: CaseDraft[] = [];
  #state: CaseState | undefined;

  constructor(
    readonly id: string,
    private readonly others: OthersAsked,
  ) {}

  get state(): CaseState {
    if (this.#state === undefined) throw new Error(`${this.id} was not submitted`);
    return this.#state;
  }

  /** 申报. @throws Error with what the rules refuse */
  async submit(command: SubmitCommand, at: Instant): Promise<void> {
    const { projectId, catalogue } = command;
    const { directory, projects } = this.others;
    const project = await projects.describeProject({ projectId });
    const departments =
      project === null
        ? {}
        : await directory.resolveDepartments({ regionId: project.regionId, codes: departmentsNamed(catalogue) });
    const proposed = proposeSubmit(undefined, command, { caseId: this.id, project, departments });
    if ('refusals' in proposed) throw this.#refused(command.type, proposed.refusals);
    await this.#record(proposed, at);
  }

  /** One act, after everything that came due before it. @throws Error with what the rules refuse */
  async act(command: OperationCommand, at: Instant): Promise<void> {
    await this.advance(at);
    const proposed = propose(this.state, command, at, await this.#facts(command));
    if (isRefusal(proposed)) throw this.#refused(command.type, proposed);
    await this.#record(proposed, at);
  }

  /** What the clocks bring about until then. */
  async advance(until: Instant): Promise<void> {
    for (;;) {
      const next = nextMoment(this.state);
      if (next === undefined || next.at > until) return;
      await this.#record([await this.#due(next)], next.at);
    }
  }

  async #due(moment: Moment): Promise<Proposal> {
    // No project of the demonstration had a case before.
    if (!isOwn(moment)) return priorResultTimer.recordsFound(moment, null);
    const rung = escalationOf(moment);
    const departmentId = rung === undefined ? undefined : departmentConcerned(this.state, moment);
    const reached =
      rung === undefined || departmentId === undefined
        ? null
        : await this.others.directory.recipientOf({ departmentId, rung });
    return entryOf(this.state, moment, reached ?? undefined);
  }

  async #facts(command: OperationCommand): Promise<Facts> {
    const { actorId, actorIds, isOwnerAsked } = factsAsked(command);
    const { directory } = this.others;
    const organisationId = isOwnerAsked ? this.state.ownerId : undefined;
    return {
      officer: actorId === undefined ? undefined : await directory.officerOf({ actorId }),
      named: actorIds === undefined ? undefined : await directory.officersOf({ actorIds }),
      owner: organisationId === undefined ? undefined : await directory.organisationOf({ organisationId }),
    };
  }

  /** Applies proposals with all that follows from them, and asks accounts for what that calls for. */
  async #record(proposals: readonly Proposal[], at: Instant): Promise<void> {
    for (const proposal of withConsequences(this.#state, proposals, at)) {
      this.#state = applyEntry(this.#state, asEntry(proposal, this.drafts.length + 1, at));
      this.drafts.push({ ...proposal, at });
    }
    for (const element of Object.values(this.state.elements)) {
      const operation = elementOperation(this.state, element);
      if (operation === undefined) continue;
      const outcome = await this.#ask(element, operation, at);
      return this.#record(outcomeDrafts(this.state, element.id, operation, outcome), at);
    }
  }

  #ask(element: ElementState, operation: ElementOperation, at: Instant): Promise<ElementOutcome> {
    const { kind, account, reservationId, amountMinor } = element;
    const order = {
      ...{ kind, account, reservationId, amountMinor, at },
      key: `${reservationId}/${operation}`,
      projectId: this.state.projectId,
      caseId: this.id,
      stepId: stepIdOf(this.id, reservingItemOf(element)),
      by: this.state.submitted,
    };
    const asked = this.others.accounts(kind);
    if (operation === 'reserve') return asked.reserveElement(order);
    if (operation === 'commit') return asked.commitElement(order);
    return operation === 'release' ? asked.releaseElement(order) : asked.returnElement(order);
  }

  #refused(type: string, refusals: unknown): Error {
    return new Error(`demonstration: ${type} of ${this.id} is refused: ${JSON.stringify(refusals)}`);
  }
}
