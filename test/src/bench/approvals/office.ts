/** The cases that the benchmark decides on: wide ones, many steps of one department that wait for nothing. */
import { randomUUID } from 'node:crypto';
import { commandSigner, type SignCommand } from '@kuaijin/approvals/acts/command-signature';
import type { DecideCommand } from '@kuaijin/workflow-approvals/acts/review/decide';
import { caseWorkflowId, PERFORM_UPDATE } from '@kuaijin/workflow-approvals/contracts';
import type { TestStack } from '../../harness/stack';
import type { Operation } from '../bare-way';

export const CATALOGUE = 'BENCH-WIDE';
/** Steps of a case, all dispatched with its submission. */
export const WIDTH = 40;
export const DEPARTMENT = 'department-330800-NR';
const OFFICER = 'officer-330800-NR-1';
const PROJECT = 'project-QZ-015';
const OWNER = 'organisation-qz-hospital';
/** Submissions and acceptances under way at once. */
const AT_ONCE = 8;

/**
 * How a decision is asked for: as a client of the graph, or as the Update alone that the workflow of the case answers.
 */
export type Road = 'graph' | 'update';

interface WideCase {
  readonly id: string;
  /** Steps that were accepted and not decided, of which one is left for ever: the case goes on. */
  readonly accepted: string[];
  waiting: readonly string[];
}

/** An office whose handler decides one step after the other. */
export class Office {
  readonly #cases: WideCase[] = [];
  #signing: Promise<SignCommand> | undefined;
  #decided = 0;

  private constructor(
    private readonly stack: TestStack,
    private readonly handler: string,
    private readonly owner: string,
  ) {}

  static async open(stack: TestStack): Promise<Office> {
    const editor = await stack.token('CATALOGUE_EDITOR');
    const overlay = JSON.stringify({ catalogue: CATALOGUE, parts_allowed: true });
    const input = { idempotencyKey: randomUUID(), base: JSON.stringify(wideCatalogue()), overlay };
    const { publishCatalogue } = await stack.ask<{ publishCatalogue: Refusable }>(PUBLISH, { input }, editor);
    unrefused(publishCatalogue);
    const handler = await stack.token('HANDLER', { department: DEPARTMENT, subject: OFFICER });
    return new Office(stack, handler, await stack.token('OWNER', { organisation: OWNER }));
  }

  get cases(): number {
    return this.#cases.length;
  }

  /** Steps of the department that nobody has decided. */
  get open(): number {
    return this.#cases.length * WIDTH - this.#decided;
  }

  /** Lanes of decisions of accepted steps, a lane a case. */
  async lanes(cases: number, each: number, road: Road): Promise<readonly (readonly Operation[])[]> {
    await this.provide(cases);
    const used = this.#richest(cases);
    while (used.some((one) => one.accepted.length + one.waiting.length <= each)) {
      await this.provide(this.#cases.length + cases);
      used.splice(0, cases, ...this.#richest(cases));
    }
    await inTurns(
      used.flatMap((one) => {
        const steps = one.waiting.slice(0, Math.max(0, each - one.accepted.length));
        one.waiting = one.waiting.slice(steps.length);
        one.accepted.push(...steps);
        return steps.map((stepId) => () => this.#accept(stepId));
      }),
    );
    return used.map(({ id, accepted }) =>
      accepted.splice(0, each).map((stepId) => {
        this.#decided += 1;
        return road === 'graph' ? () => this.decide(stepId) : () => this.#update(id, stepId);
      }),
    );
  }

  /** Submits until there are so many cases. */
  async provide(cases: number): Promise<void> {
    const missing = Math.max(0, cases - this.#cases.length);
    await inTurns(Array.from({ length: missing }, () => () => this.#submit()));
  }

  /** The history of the workflow of a case that has accepted steps: how many events it has. */
  async eventsOf(caseId: string): Promise<number> {
    const { events } = await this.stack.stack.shared.temporal.client.workflow
      .getHandle(caseWorkflowId(caseId))
      .fetchHistory();
    return events?.length ?? 0;
  }

  /** A case with so many accepted steps of its own. */
  async caseWith(steps: number): Promise<{ readonly id: string; readonly stepIds: readonly string[] }> {
    await this.#submit();
    const own = this.#cases.at(-1);
    if (own === undefined) throw new Error('no case was submitted');
    const stepIds = own.waiting.slice(0, steps);
    own.waiting = own.waiting.slice(steps);
    await inTurns(stepIds.map((stepId) => () => this.#accept(stepId)));
    this.#decided += steps;
    return { id: own.id, stepIds };
  }

  async decide(stepId: string): Promise<void> {
    const input = { idempotencyKey: randomUUID(), stepId, decision: 'APPROVE', opinion: '同意' };
    unrefused((await this.stack.ask<{ decideStep: Refusable }>(DECIDE, { input }, this.handler)).decideStep);
  }

  #richest(cases: number): WideCase[] {
    const left = (one: WideCase) => one.accepted.length + one.waiting.length;
    return [...this.#cases].sort((a, b) => left(b) - left(a)).slice(0, cases);
  }

  async #submit(): Promise<void> {
    const input = {
      idempotencyKey: randomUUID(),
      projectId: PROJECT,
      part: randomUUID(),
      catalogueCode: CATALOGUE,
      conditions: [],
      choices: [],
    };
    const { submitCase } = await this.stack.ask<{ submitCase: Refusable & { approvalCase: CaseRow | null } }>(
      SUBMIT,
      { input },
      this.owner,
    );
    unrefused(submitCase);
    const { id, steps } = submitCase.approvalCase ?? { id: '', steps: [] };
    this.#cases.push({ id, accepted: [], waiting: steps.map((step) => step.id) });
  }

  async #accept(stepId: string): Promise<void> {
    const input = { idempotencyKey: randomUUID(), stepId, seenOnPaper: true };
    unrefused((await this.stack.ask<{ acceptStep: Refusable }>(ACCEPT, { input }, this.handler)).acceptStep);
  }

  async #update(caseId: string, stepId: string): Promise<void> {
    const command: DecideCommand = {
      type: 'decide',
      key: randomUUID(),
      by: { actorId: OFFICER, post: 'HANDLER', departmentId: DEPARTMENT },
      stepIds: [stepId],
      decision: 'APPROVE',
      opinion: '同意',
      conditions: [],
      fileIds: [],
    };
    const handle = this.stack.stack.shared.temporal.client.workflow.getHandle(caseWorkflowId(caseId));
    this.#signing ??= commandSigner(this.stack.config);
    const signature = await (await this.#signing)(caseId, command);
    const args: [object, string] = [command, signature];
    const { ok } = await handle.executeUpdate<{ ok: boolean }, [object, string]>(PERFORM_UPDATE, { args });
    if (!ok) throw new Error(`the decision of ${stepId} was refused`);
  }
}

/** All of them, some at once. */
async function inTurns(operations: readonly Operation[]): Promise<void> {
  const left = [...operations];
  const work = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) await next();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

function unrefused({ userErrors }: Refusable): void {
  if (userErrors.length > 0) throw new Error(`refused: ${JSON.stringify(userErrors)}`);
}

function wideCatalogue(): object {
  const items = Array.from({ length: WIDTH }, (_, at) => ({
    code: `BW-${at + 1}`,
    name_zh: `并行事项${at + 1}`,
    name_en: `Item ${at + 1}`,
    department: 'NR',
    kind: 'APPROVAL',
    lane: 'PARALLEL_SIDE',
    applies: 'ALWAYS',
    depends_on: [],
    statutory_working_days: 20,
    promised_working_days: 10,
    materials: [],
    tolerance: 'FORBIDDEN',
    commitment: 'FORBIDDEN',
  }));
  return {
    code: CATALOGUE,
    name_zh: '测速目录',
    name_en: 'Wide catalogue of the benchmark',
    stages: [{ code: '1', name_zh: '阶段', name_en: 'Stage', lead_department: 'NR', items }],
  };
}

interface Refusable {
  readonly userErrors: readonly unknown[];
}

interface CaseRow {
  readonly id: string;
  readonly steps: readonly { readonly id: string }[];
}

const PUBLISH = `mutation ($input: PublishCatalogueInput!) { publishCatalogue(input: $input) { userErrors { code path } } }`;
const SUBMIT = `mutation ($input: SubmitCaseInput!) { submitCase(input: $input) { userErrors { code path } approvalCase { id steps { id } } } }`;
const ACCEPT = `mutation ($input: AcceptStepInput!) { acceptStep(input: $input) { userErrors { code path } } }`;
const DECIDE = `mutation ($input: DecideStepInput!) {
  decideStep(input: $input) { cursor step { id status version decidedAt } userErrors { code path } } }`;
