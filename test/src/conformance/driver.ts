/** Drives cases to the specimens of their steps, through the graph. */
import type { Client } from '../harness/client';
import { baseOf, CONFORM, conditionsOf, type ItemShape, overlayOf, PROJECT } from './catalogue';
import { ask, documentOf, inParallel } from './graph';
import { type People, subjectOf } from './people';
import { mutations } from './schema';
import {
  type Act,
  accept,
  approve,
  before,
  catalogues,
  decide,
  isDispatched,
  mandateKey,
  reason,
  SMALL,
  type SpecimenName,
  shapeOf,
  specimenNames,
} from './specimens';
import type { Subject } from './subject';

const handled = (items: Readonly<Record<string, ItemShape>>): string[] =>
  Object.keys(items).filter((code) => items[code]?.lane !== 'PRECHECK');

/** Drives cases of the specimens' catalogue. */
export class Driver {
  #keys = 0;
  readonly #documents = new Map(mutations.map((shape) => [shape.name, documentOf(shape)]));
  readonly #items: Readonly<Record<keyof typeof catalogues, Readonly<Record<string, ItemShape>>>>;

  /** @param copies further steps of the specimens' catalogue, by item code: which specimen each is driven to be like */
  constructor(
    private readonly client: Client,
    private readonly people: People,
    private readonly copies: Readonly<Record<string, SpecimenName>>,
  ) {
    const more = Object.entries(copies).map(([code, name]) => [code, shapeOf(name).item ?? {}]);
    this.#items = { ...catalogues, [CONFORM]: { ...catalogues[CONFORM], ...Object.fromEntries(more) } };
  }

  /** Publishes the catalogues: that of the specimens, and one of two items whose cases soon end. */
  /** Two versions of each catalogue, so that a case can be moved: all are submitted under the first. */
  async publish(): Promise<void> {
    for (const [code, items] of [...Object.entries(this.#items), ...Object.entries(this.#items)]) {
      const input = { base: baseOf(code, items), overlay: overlayOf(code, handled(items)) };
      await this.#do({ mutation: 'publishCatalogue', as: 'CATALOGUE_EDITOR', input: () => input });
    }
  }

  /** 委托 that can be ended: {@link mandateToEnd}. */
  async appoint(): Promise<void> {
    const input = () => ({ idempotencyKey: mandateKey, agentId: subjectOf('AGENT') });
    await this.#do({ mutation: 'appointAgent', as: 'OWNER', input });
  }

  /** A case with every specimen and every copy of one. */
  async fullCase(): Promise<string> {
    const caseId = await this.specimenCase(specimenNames);
    // What has to be done elsewhere first is done for the specimens, and does for their copies too.
    await inParallel(Object.entries(this.copies), 6, ([code, name]) => this.#drive(caseId, code, shapeOf(name).acts));
    return caseId;
  }

  /** A case whose FIRST is approved; of the specimens only those that are wanted are driven on. */
  async specimenCase(wanted: readonly SpecimenName[]): Promise<string> {
    const caseId = await this.#submit(CONFORM);
    await this.#approveFirst(caseId);
    await inParallel(wanted, 4, async (name) => {
      const { first = [], acts } = shapeOf(name);
      if (isDispatched(name)) await this.#drive(caseId, name, [...first, ...before, ...acts]);
    });
    return caseId;
  }

  async #drive(caseId: string, itemCode: string, acts: readonly Act[]): Promise<void> {
    const subject = { caseId, stepId: `${caseId}/${itemCode}`, itemCode };
    for (const act of acts) await this.#do(act, subject);
  }

  /** A case of two items that has ended, or is about to. */
  async smallCase(end: 'APPROVED' | 'REJECTED' | 'WITHDRAWN' | 'RUNNING'): Promise<string> {
    const caseId = await this.#submit(SMALL);
    await this.#approveFirst(caseId);
    const subject = { caseId, stepId: `${caseId}/DISPATCHED`, itemCode: 'DISPATCHED' };
    for (const act of before) await this.#do(act, subject);
    if (end === 'WITHDRAWN') {
      await this.#do({ mutation: 'withdrawCase', as: 'OWNER', input: () => ({ caseId, reason }) });
    } else if (end !== 'RUNNING') {
      await this.#do(accept, subject);
      await this.#do(end === 'APPROVED' ? approve : decide('REJECT'), subject);
    }
    return caseId;
  }

  async #approveFirst(caseId: string): Promise<void> {
    const first = { caseId, stepId: `${caseId}/FIRST`, itemCode: 'FIRST' };
    await this.#do(accept, first);
    await this.#do(approve, first);
    const stepIds = [`${caseId}/DISPATCHED`];
    const input = () => ({ caseId, stepIds, agenda: '样本', heldAt: new Date(Date.now() + 86_400_000).toISOString() });
    await this.#do({ mutation: 'conveneSession', as: 'HANDLER', input });
  }

  async #submit(catalogueCode: keyof typeof catalogues): Promise<string> {
    const conditions = conditionsOf(catalogues[catalogueCode]);
    const idempotencyKey = this.#key();
    const place = { projectId: PROJECT, catalogueCode, catalogueVersion: 1, part: idempotencyKey };
    const input = { idempotencyKey, ...place, conditions };
    const document = `mutation ($input: SubmitCaseInput!) {
      submitCase(input: $input) { approvalCase { id } userErrors { code path } } }`;
    const { submitCase } = await this.client.ask<{
      submitCase: { approvalCase: { id: string } | null; userErrors: readonly object[] };
    }>(document, { input }, await this.people.holder('OWNER'));
    if (submitCase.approvalCase === null) throw new Error(JSON.stringify(submitCase.userErrors));
    return submitCase.approvalCase.id;
  }

  async #do({ mutation, as, input }: Act, subject?: Subject): Promise<void> {
    const document = this.#documents.get(mutation) ?? '';
    const given = {
      idempotencyKey: this.#key(),
      ...(subject === undefined ? {} : { stepId: subject.stepId, ...input?.(subject) }),
      ...(subject === undefined ? input?.({ caseId: '', stepId: '', itemCode: '' }) : {}),
    };
    const { refusals } = await ask(this.client, document, given, await this.people.holder(as));
    if (refusals.length > 0) throw new Error(`${mutation} of ${subject?.itemCode}: ${JSON.stringify(refusals)}`);
  }

  /**
   * The id of a case comes of its key, and the workflow of a case of its id: no other stack of the run has the same.
   */
  #key(): string {
    this.#keys += 1;
    return `drive-${this.client.prefix}-${this.#keys}`;
  }
}
