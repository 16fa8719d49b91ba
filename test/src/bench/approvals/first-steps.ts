import { randomUUID } from 'node:crypto';
import type { Figure } from '@kuaijin/dev/benchmarks/figure';
import type { TestStack } from '../../harness/stack';
import type { BareWay } from '../bare-way';
import { percentile, rounded, timed } from '../figures';

const ROUNDS = 7;
const CATALOGUE = 'CN-GOV-BUILDING';
const PROJECT = 'project-QZ-015';
const OWNER = 'organisation-qz-hospital';

interface StepRow {
  readonly id: string;
  readonly status: string;
  readonly departmentId: string;
}

interface CatalogueRow {
  readonly stages: readonly { readonly items: readonly unknown[] }[];
  readonly conditions: readonly { readonly itemCode: string }[];
  readonly exclusiveGroups: readonly { readonly code: string; readonly itemCodes: readonly string[] }[];
}

/** From the submission of a real catalogue until the inbox of every department of the first steps shows its own. */
export async function firstSteps(stack: TestStack, bare: BareWay, tell: (figure: Figure) => void): Promise<void> {
  const { catalogue } = await stack.ask<{ catalogue: CatalogueRow }>(CATALOGUE_QUERY, { code: CATALOGUE });
  const items = catalogue.stages.reduce((sum, stage) => sum + stage.items.length, 0);
  const [bares, whole, answers]: [number[], number[], number[]] = [[], [], []];
  let first = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const operation of await bare.prepare(5)) bares.push(await timed(operation));
    const start = performance.now();
    const steps = (await submit(stack, catalogue)).filter(({ status }) => status === 'DISPATCHED');
    answers.push(performance.now() - start);
    await Promise.all([...new Set(steps.map((step) => step.departmentId))].map((id) => seen(stack, id, steps)));
    whole.push(performance.now() - start);
    first = steps.length;
  }
  const base = percentile(bares, 0.5);
  for (const [what, times] of [
    [`until ${first} first steps are in the inboxes`, whole],
    ['until its answer', answers],
  ] as const) {
    tell({
      bench: 'approvals',
      case: `p50, submission of ${items} items ${what}; baseline: a bare Update with one local activity`,
      value: rounded(percentile(times, 0.5)),
      unit: 'ms',
      baseline: rounded(base),
      ratio: rounded(percentile(times, 0.5) / base, 2),
    });
  }
}

async function submit(stack: TestStack, catalogue: CatalogueRow): Promise<readonly StepRow[]> {
  const input = {
    idempotencyKey: randomUUID(),
    projectId: PROJECT,
    part: randomUUID(),
    catalogueCode: CATALOGUE,
    conditions: catalogue.conditions.map(({ itemCode }) => ({ itemCode, applies: true })),
    choices: catalogue.exclusiveGroups.map(({ code, itemCodes }) => ({ group: code, itemCode: itemCodes[0] })),
  };
  const { submitCase } = await stack.ask<{ submitCase: { approvalCase: { steps: readonly StepRow[] } | null } }>(
    SUBMIT,
    { input },
    await stack.token('OWNER', { organisation: OWNER }),
  );
  if (submitCase.approvalCase === null) throw new Error(`the submission was refused: ${JSON.stringify(submitCase)}`);
  return submitCase.approvalCase.steps;
}

/** Asks until the inbox shows all that are its own. */
async function seen(stack: TestStack, departmentId: string, steps: readonly StepRow[]): Promise<void> {
  const token = await stack.token('HANDLER', { department: departmentId });
  const own = steps.filter((step) => step.departmentId === departmentId);
  for (;;) {
    const { inbox } = await stack.ask<{ inbox: { nodes: readonly StepRow[] } }>(INBOX, { projectId: PROJECT }, token);
    const there = new Set(inbox.nodes.map(({ id }) => id));
    if (own.every(({ id }) => there.has(id))) return;
  }
}

const CATALOGUE_QUERY = `query ($code: ID!) { catalogue(code: $code) {
  stages { items { code } } conditions { itemCode } exclusiveGroups { code itemCodes } } }`;
const SUBMIT = `mutation ($input: SubmitCaseInput!) { submitCase(input: $input) {
  userErrors { code path } approvalCase { steps { id status departmentId } } } }`;
const INBOX = `query ($projectId: ID!) { inbox(filter: { projectId: $projectId }, first: 100) { nodes { id } } }`;
