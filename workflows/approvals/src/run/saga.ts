import { CancellationScope, isCancellation, sleep } from '@temporalio/workflow';
import { reservingItemOf } from '../case/find';
import { type CaseState, type ElementState, stepIdOf } from '../case/state';
import type { ElementOutcome } from '../contracts';
import { type ElementOperation, elementOperation } from '../elements/elements';
import { askAgain, outcomeDrafts } from '../elements/outcome';
import type { RemoteActivities } from './activities';
import type { SystemWriter } from './system-writer';
import type { WorkflowJournal } from './workflow-journal';

/** After a failure that its activity calls final the account is asked again after so long. */
const FAILURE_PAUSE = '1 minute';

/**
 * The elements of the case: asks each account for what the state of the case says is due, one request an element at a
 * time. Nothing is kept here that the journal does not know; after a restart the same requests go out again under the
 * same keys.
 */
export class ElementSaga {
  readonly #running = new Map<string, { readonly operation: ElementOperation; readonly scope: CancellationScope }>();
  #announcements = 0;

  constructor(
    private readonly journal: WorkflowJournal,
    private readonly systemWriter: SystemWriter,
    private readonly remote: RemoteActivities,
    private readonly onChange: () => void,
  ) {}

  /** Starts what is due, gives up what is due no more. */
  drive(): void {
    const { state } = this.journal;
    if (state === undefined) return;
    for (const element of Object.values(state.elements)) {
      const wanted = elementOperation(state, element);
      const running = this.#running.get(element.id);
      if (running !== undefined && running.operation !== wanted) running.scope.cancel();
      if (running === undefined && wanted !== undefined) this.#start(state, element, wanted);
    }
  }

  /** An account has grown: what was refused is asked for again. */
  async announce(): Promise<void> {
    this.#announcements += 1;
    await this.systemWriter.write((state) =>
      state.status === 'FAULTED'
        ? []
        : Object.values(state.elements)
            .filter((element) => element.refusedAt !== undefined)
            .map((element) => askAgain(state, element.id)),
    );
  }

  #start(state: CaseState, element: ElementState, operation: ElementOperation): void {
    const scope = new CancellationScope();
    this.#running.set(element.id, { operation, scope });
    const end = () => {
      this.#running.delete(element.id);
      this.onChange();
    };
    this.#ask(state, element, operation, scope).then(end, end);
  }

  async #ask(state: CaseState, element: ElementState, operation: ElementOperation, scope: CancellationScope) {
    const announcements = this.#announcements;
    const outcome = await scope
      .run(() => this.#request(state, element, operation))
      .catch(async (error: unknown) => {
        if (!isCancellation(error)) await sleep(FAILURE_PAUSE);
        return undefined;
      });
    if (outcome === undefined) return;
    await this.systemWriter.write((now) => outcomeDrafts(now, element.id, operation, outcome));
    // The account grew while its refusal was on the way: that announcement found nothing refused yet.
    if (!outcome.ok && announcements !== this.#announcements) await this.announce();
  }

  #request(state: CaseState, element: ElementState, operation: ElementOperation): Promise<ElementOutcome> {
    const account = this.remote.accounts(element.kind);
    const request = {
      kind: element.kind,
      account: element.account,
      reservationId: element.reservationId,
      key: `${element.reservationId}/${operation}`,
      amountMinor: element.amountMinor,
      projectId: state.projectId,
      caseId: state.id,
      stepId: stepIdOf(state.id, reservingItemOf(element)),
      by: state.submitted,
      at: Date.now(),
    };
    switch (operation) {
      case 'reserve':
        return account.reserveElement(request);
      case 'commit':
        return account.commitElement(request);
      case 'release':
        return account.releaseElement(request);
      case 'return':
        return account.returnElement(request);
    }
  }
}
