/** A case at work: departments take what waits for them, each by an officer of its own, all at the same time. */
import { waitFor } from '../harness/wait';
import type { People } from './demo-people';
import type { Graph, Payload, UserErrorRow } from './graph';

export interface StepRow {
  readonly id: string;
  readonly status: string;
  readonly departmentId: string;
  readonly item: { readonly code: string; readonly name: string };
  readonly signers: readonly { readonly departmentId: string; readonly hasSigned: boolean }[];
  readonly clock: {
    readonly light: string | null;
    readonly firedRungs: readonly {
      readonly limit: string;
      readonly kind: string;
      readonly at: string;
      readonly to: { readonly id: string } | null;
    }[];
  } | null;
  readonly blockedBy: {
    readonly code: string;
    readonly requested?: { readonly value: string };
    readonly available?: { readonly value: string };
  } | null;
}

export interface CaseRow {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly steps: readonly StepRow[];
  readonly elements: readonly { readonly kind: string; readonly status: string; readonly reservationId: string }[];
}

const READ = `query ($id: ID!) { approvalCase(id: $id) { id version status elements { kind status reservationId }
  steps { id status departmentId item { code name } signers { departmentId hasSigned }
    clock { light firedRungs { kind limit at to { id } } }
    blockedBy { code ... on InsufficientQuota { requested { value } available { value } } } } } }`;

interface DecidePayload extends Payload {
  readonly step: { readonly id: string; readonly status: string } | null;
}

export interface Submission {
  readonly projectId: string;
  readonly applies: readonly string[];
  readonly elements: readonly object[];
}

export class CaseWork {
  /** Items that nobody takes in hand for now. */
  readonly held = new Set<string>();

  private constructor(
    private readonly graph: Graph,
    private readonly people: People,
    readonly caseId: string,
  ) {}

  /**
   * Submits a case under CN-GOV-BUILDING with a working day of two seconds; every condition is answered, most of them
   * with no.
   */
  static async submit(
    graph: Graph,
    people: People,
    token: string,
    { projectId, applies, elements }: Submission,
  ): Promise<CaseWork> {
    const { catalogue } = await graph.ask<{ catalogue: { conditions: { itemCode: string }[] } }>(
      undefined,
      '{ catalogue(code: "CN-GOV-BUILDING") { conditions { itemCode } } }',
    );
    const { approvalCase } = await graph.do<Payload & { approvalCase: { id: string } }>(
      token,
      'submitCase',
      {
        idempotencyKey: graph.key('submit'),
        projectId,
        catalogueCode: 'CN-GOV-BUILDING',
        conditions: catalogue.conditions.map(({ itemCode }) => ({ itemCode, applies: applies.includes(itemCode) })),
        choices: [{ group: 'EIA', itemCode: 'GB-112' }],
        elements,
        secondsPerWorkingDay: 2,
      },
      'approvalCase { id }',
    );
    return new CaseWork(graph, people, approvalCase.id);
  }

  async read(): Promise<CaseRow> {
    const { approvalCase } = await this.graph.ask<{ approvalCase: CaseRow | null }>(
      await this.people.dispatcher(),
      READ,
      {
        id: this.caseId,
      },
    );
    if (approvalCase === null) throw new Error(`there is no case ${this.caseId}`);
    return approvalCase;
  }

  async step(itemCode: string): Promise<StepRow> {
    return stepOf(await this.read(), itemCode);
  }

  /** Accepts a step; after 5 working days, ten seconds here, it counts as accepted without that. */
  async accept(step: StepRow): Promise<void> {
    const token = await this.people.handler(step.departmentId);
    const input = { idempotencyKey: this.graph.key('accept'), stepId: step.id, seenOnPaper: true };
    const { userErrors } = await this.graph.tryTo(token, 'acceptStep', input);
    if (userErrors.some(({ status }) => status !== 'ACCEPTED')) throw new Error(JSON.stringify(userErrors));
  }

  /** Decides as an officer of a department; a refusal stands in the answer. */
  async decide(
    step: StepRow,
    { departmentId = step.departmentId, decision = 'APPROVE', opinion = '同意', which = '1' }: DecideOptions = {},
  ): Promise<{ readonly status: string | undefined; readonly userErrors: readonly UserErrorRow[] }> {
    const token = await this.people.handler(departmentId, which);
    const input = { idempotencyKey: this.graph.key('decide'), stepId: step.id, decision, opinion };
    const payload = await this.graph.tryTo<DecidePayload>(token, 'decideStep', input, 'step { id status }');
    return { status: payload.step?.status, userErrors: payload.userErrors };
  }

  /**
   * One round: everything that waits for somebody and is not held is taken a step further, by all departments at once.
   */
  async round(): Promise<CaseRow> {
    const before = await this.read();
    const free = before.steps.filter(({ item }) => !this.held.has(item.code));
    await Promise.all([
      ...free.filter(({ status }) => status === 'DISPATCHED').map((step) => this.accept(step)),
      ...free.filter(({ status }) => status === 'ACCEPTED').map((step) => this.sign(step)),
    ]);
    return this.read();
  }

  /** Works until the case is as wanted. */
  async workUntil(what: string, isSo: (row: CaseRow) => boolean, withinMs = 120_000): Promise<CaseRow> {
    return waitFor(
      what,
      async () => {
        const row = await this.round();
        return isSo(row) ? row : undefined;
      },
      withinMs,
    );
  }

  /** Waits, without doing anything, until the case is as wanted. */
  async waitUntil(what: string, isSo: (row: CaseRow) => boolean, withinMs = 120_000): Promise<CaseRow> {
    return waitFor(
      what,
      async () => {
        const row = await this.read();
        return isSo(row) ? row : undefined;
      },
      withinMs,
    );
  }

  private async sign(step: StepRow): Promise<void> {
    for (const { departmentId } of step.signers.filter(({ hasSigned }) => !hasSigned)) {
      const { userErrors } = await this.decide(step, { departmentId });
      // With a quorum the step may be decided before everybody has signed.
      if (userErrors.some(({ code }) => code !== 'STATE_CONFLICT')) throw new Error(JSON.stringify(userErrors));
    }
  }
}

export interface DecideOptions {
  readonly departmentId?: string;
  readonly decision?: 'APPROVE' | 'REJECT';
  readonly opinion?: string;
  readonly which?: '1' | '2';
}

export function stepOf(row: CaseRow, itemCode: string): StepRow {
  const step = row.steps.find(({ item }) => item.code === itemCode);
  if (step === undefined) throw new Error(`the case has no step ${itemCode}`);
  return step;
}

export function elementStatus(row: CaseRow, kind: string): string | undefined {
  return row.elements.find((element) => element.kind === kind)?.status;
}

/** True while its department may decide it. */
export const isOpen = ({ status }: StepRow): boolean => status === 'DISPATCHED' || status === 'ACCEPTED';

export const isDone = (step: StepRow): boolean => step.status.startsWith('APPROVED');
