/**
 * A decision through the gateway, as a client waits for it, one at a time and 32 at a time over 32 cases. Baseline of
 * the same run: a bare Temporal Update with one local activity that does nothing, on the same server, as often and as
 * many at once. Rounds of both alternate, so that what else the machine does meets both.
 */
import { randomUUID } from 'node:crypto';
import type { Figure } from '@kuaijin/dev/benchmarks/figure';
import type { Given } from '@kuaijin/dev/command-line/shape';
import { startStack, type TestStack } from '../harness/stack';
import { type BareWay, bareWay, type Operation } from './bare-way';
import { percentile, rounded, timed } from './figures';

const AT_ONCE = 32;
const ROUNDS = 3;
/** Decisions that a round makes one after the other. */
const ALONE = 32;
const CATALOGUE = 'CN-GOV-BUILDING';
const PROJECT = 'project-QZ-015';
const OWNER = 'organisation-qz-hospital';

/** Operations on so many cases, one each. */
type Way = Pick<BareWay, 'prepare'>;

/** `npm run bench -- decide` */
export async function run(_given: Given, tell: (figure: Figure) => void): Promise<boolean> {
  const stack = await startStack({ prefix: 'bench', seed: true, confirmsPosts: false });
  try {
    const baseline = await bareWay(stack);
    const decisions = decideWay(stack);
    try {
      for (const way of [baseline, decisions]) await all(await way.prepare(8));
      await measure('one at a time', ALONE, one, baseline, decisions, tell);
      await measure(`${AT_ONCE} at a time over ${AT_ONCE} cases`, AT_ONCE, all, baseline, decisions, tell);
    } finally {
      await baseline.close();
    }
  } finally {
    await stack.close();
  }
  return true;
}

type Run = (operations: readonly Operation[]) => Promise<readonly number[]>;

const one: Run = async (operations) => {
  const times: number[] = [];
  for (const operation of operations) times.push(await timed(operation));
  return times;
};

const all: Run = (operations) => Promise.all(operations.map(timed));

async function measure(
  name: string,
  count: number,
  run: Run,
  baseline: Way,
  decisions: Way,
  tell: (figure: Figure) => void,
): Promise<void> {
  const bares: number[] = [];
  const ours: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const [bareOnes, own] = [await baseline.prepare(count), await decisions.prepare(count)];
    bares.push(...(await run(bareOnes)));
    ours.push(...(await run(own)));
  }
  for (const [label, share] of [
    ['p50', 0.5],
    ['p99', 0.99],
  ] as const) {
    const [base, value] = [percentile(bares, share), percentile(ours, share)];
    tell({
      bench: 'decide',
      case: `${label}, ${name}; baseline: a bare Update with one local activity`,
      value: rounded(value),
      unit: 'ms',
      baseline: rounded(base),
      ratio: rounded(value / base, 2),
    });
  }
}

/** Decisions of accepted steps, each of another case. */
function decideWay(stack: TestStack): Way {
  const submit = async () => {
    const token = await stack.token('OWNER', { organisation: OWNER });
    const { catalogue } = await stack.ask<{ catalogue: CatalogueRow }>(CATALOGUE_QUERY, { code: CATALOGUE });
    const input = {
      idempotencyKey: randomUUID(),
      projectId: PROJECT,
      part: randomUUID(),
      catalogueCode: CATALOGUE,
      conditions: catalogue.conditions.map(({ itemCode }) => ({ itemCode, applies: false })),
      choices: catalogue.exclusiveGroups.map(({ code, itemCodes }) => ({ group: code, itemCode: itemCodes[0] })),
    };
    const data = await stack.ask<{ submitCase: { approvalCase: { steps: readonly StepRow[] } } }>(
      SUBMIT,
      { input },
      token,
    );
    return data.submitCase.approvalCase.steps.filter(
      ({ status, item }) => status === 'DISPATCHED' && item.signMode === 'SINGLE' && item.promisedWorkingDays !== 0,
    );
  };
  /** Steps that wait to be taken, case by case. */
  let cases: (readonly StepRow[])[] = [];
  return {
    async prepare(count) {
      while (cases.length < count) cases.push(await submit());
      const used = cases.splice(0, count);
      const operations: Operation[] = [];
      for (const [step, ...others] of used) {
        if (step === undefined) throw new Error('a case has no step that could be decided');
        const input = { idempotencyKey: randomUUID(), stepId: step.id, seenOnPaper: true };
        await stack.ask(ACCEPT, { input }, await officer(stack, step));
        operations.push(await decision(stack, step));
        if (others.length > 0) cases = [...cases, others];
      }
      return operations;
    },
  };
}

async function decision(stack: TestStack, step: StepRow): Promise<Operation> {
  const token = await officer(stack, step);
  const input = { idempotencyKey: randomUUID(), stepId: step.id, decision: 'APPROVE', opinion: '同意' };
  return async () => {
    const { decideStep } = await stack.ask<{ decideStep: { userErrors: readonly unknown[] } }>(
      DECIDE,
      { input },
      token,
    );
    if (decideStep.userErrors.length > 0) throw new Error(`refused: ${JSON.stringify(decideStep.userErrors)}`);
  };
}

const officer = (stack: TestStack, { departmentId }: StepRow): Promise<string> =>
  stack.token('HANDLER', { department: departmentId });

interface CatalogueRow {
  readonly conditions: readonly { readonly itemCode: string }[];
  readonly exclusiveGroups: readonly { readonly code: string; readonly itemCodes: readonly string[] }[];
}

interface StepRow {
  readonly id: string;
  readonly status: string;
  readonly departmentId: string;
  readonly item: { readonly signMode: string; readonly promisedWorkingDays: number | null };
}

const CATALOGUE_QUERY = `query ($code: ID!) { catalogue(code: $code) { conditions { itemCode } exclusiveGroups { code itemCodes } } }`;
const SUBMIT = `mutation ($input: SubmitCaseInput!) { submitCase(input: $input) { userErrors { code path }
  approvalCase { steps { id status departmentId item { signMode promisedWorkingDays } } } } }`;
const ACCEPT = `mutation ($input: AcceptStepInput!) { acceptStep(input: $input) { userErrors { code path } } }`;
const DECIDE = `mutation ($input: DecideStepInput!) {
  decideStep(input: $input) { cursor step { id status version decidedAt } userErrors { code path } } }`;
