/** A case of many steps played by the rules alone: its journal, and the case as it stands. */
import { isRefusal } from '@kuaijin/kit/errors';
import { proposeSubmit } from '@kuaijin/workflow-approvals/acts/application/submit';
import { type OperationCommand, propose } from '@kuaijin/workflow-approvals/acts/propose';
import { asEntry, draft, type Proposal } from '@kuaijin/workflow-approvals/case/draft';
import type { CaseEntry, CaseState } from '@kuaijin/workflow-approvals/case/state';
import { applyEntry } from '@kuaijin/workflow-approvals/fold/fold';
import { withConsequences } from '@kuaijin/workflow-approvals/sequencing/consequences';
import {
  accept,
  catalogueOf,
  decide,
  departments,
  item,
  officer,
  project,
  SUBMITTED_AT,
  submitCommand,
} from '@kuaijin/workflow-approvals/testing/sample';

export class PlayedCase {
  readonly entries: CaseEntry[] = [];
  #state: CaseState | undefined;

  /** A case that was just submitted; its items S1, S2 ... wait for nothing. */
  constructor(
    readonly id: string,
    steps: number,
  ) {
    const codes = Array.from({ length: steps }, (_, i) => `S${i + 1}`);
    const catalogue = { ...catalogueOf(codes.map((code) => item(code))), code: `OF-${steps}` };
    const submission = submitCommand({ catalogue, publicCode: `KJ-${id}` });
    const proposed = proposeSubmit(undefined, submission, { caseId: id, project, departments });
    if ('refusals' in proposed) throw new Error(JSON.stringify(proposed.refusals));
    this.#play(proposed);
  }

  get state(): CaseState {
    if (this.#state === undefined) throw new Error('nothing was played');
    return this.#state;
  }

  /** The case as of an entry. */
  at(seq: number): CaseState {
    const state = this.entries.slice(0, seq).reduce<CaseState | undefined>(applyEntry, undefined);
    if (state === undefined) throw new Error('nothing was played');
    return state;
  }

  accept(code: string): void {
    this.#operate(accept(`${this.id}/${code}`, officer('DRC')));
  }

  decide(code: string): void {
    this.#operate(decide(`${this.id}/${code}`, officer('DRC')));
  }

  /** Entries that change nothing but the case itself. */
  restart(times: number): void {
    for (let i = 0; i < times; i += 1) {
      this.#play([draft('case.restarted', `restart ${this.entries.length}`, { reason: '重启' })]);
    }
  }

  #operate(command: OperationCommand): void {
    const proposed = propose(this.state, command, SUBMITTED_AT);
    if (isRefusal(proposed)) throw new Error(JSON.stringify(proposed));
    this.#play(proposed);
  }

  #play(proposals: readonly Proposal[]): void {
    for (const one of withConsequences(this.#state, proposals, SUBMITTED_AT)) {
      const entry = asEntry(one, this.entries.length + 1, SUBMITTED_AT);
      this.#state = applyEntry(this.#state, entry);
      this.entries.push(entry);
    }
  }
}
