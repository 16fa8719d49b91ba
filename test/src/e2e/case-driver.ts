/**
 * Drives a case through the graph as its people would: each department by an officer of its own, every operation with a
 * key of its own.
 */
import { inParallel } from '../conformance/graph';
import type { Client } from '../harness/client';
import { waitFor } from '../harness/wait';

export interface StepRow {
  readonly id: string;
  readonly status: string;
  readonly version: number;
  readonly departmentId: string;
  readonly item: { readonly code: string; readonly signMode: string };
  readonly signers: readonly { readonly departmentId: string; readonly hasSigned: boolean }[];
  readonly clock: { readonly firedRungs: readonly { readonly kind: string }[] } | null;
}

export interface CaseRow {
  readonly id: string;
  readonly status: string;
  readonly version: number;
  readonly steps: readonly StepRow[];
  readonly elements: readonly { readonly kind: string; readonly status: string }[];
}

const READ = `query ($id: ID!) { approvalCase(id: $id) { id status version
  elements { kind status }
  steps { id status version departmentId item { code signMode } signers { departmentId hasSigned } clock { firedRungs { kind } } } } }`;
const SUBMIT = `mutation ($input: SubmitCaseInput!) { submitCase(input: $input) {
  approvalCase { id status publicCode } cursor userErrors { code message path ... on InvalidInput { expected received } } } }`;
const ACCEPT = `mutation ($input: AcceptStepInput!) { acceptStep(input: $input) { step { id status } userErrors { code path } } }`;
const DECIDE = `mutation ($input: DecideStepInput!) { decideStep(input: $input) { step { id status } userErrors { code path } } }`;

/** Catalogues that take projects as a whole. */
const WHOLE_ONLY: readonly string[] = ['CN-ENT-LOWRISK', 'CN-ENT-FILING'];

export interface Submission {
  /** Who submits; left out: the owner of the hospital project. */
  readonly as?: 'COUNTER';
  readonly key: string;
  readonly projectId: string;
  readonly catalogueCode: string;
  /** Part of the project; left out: one that is named by the key, null: the whole project. */
  readonly part?: string | null;
  readonly conditions?: readonly { readonly itemCode: string; readonly applies: boolean }[];
  readonly choices?: readonly { readonly group: string; readonly itemCode: string }[];
  readonly elements?: readonly object[];
  readonly secondsPerWorkingDay?: number;
  readonly papers?: readonly { readonly materialCode: string; readonly fileIds: readonly string[] }[];
  readonly limitClass?: 'NORMAL' | 'GREEN_CHANNEL' | 'SAME_DAY';
}

interface UserErrorRow {
  readonly code: string;
  readonly path: readonly string[];
  readonly expected?: string;
  readonly received?: string;
}

export type SubmitAnswer = {
  readonly approvalCase: { readonly id: string; readonly status: string; readonly publicCode: string } | null;
  readonly cursor: string | null;
  readonly userErrors: readonly UserErrorRow[];
};

/** A token of an officer of a department, as the directory names its handlers. */
export const officer = (
  client: Client,
  departmentId: string,
  post: 'HANDLER' | 'HEAD' = 'HANDLER',
): Promise<string> => {
  const [, region, code] = departmentId.split('-');
  const subject = `officer-${region}-${code}-${post === 'HEAD' ? 'head' : '1'}`;
  return client.token(post, { department: departmentId, subject });
};

/** The owner of the hospital project of the demonstration, or any other person of an owner. */
export const owner = (client: Client, organisation = 'organisation-qz-hospital'): Promise<string> =>
  client.token('OWNER', { organisation, subject: `owner-${organisation}-1` });

/**
 * Submits; the refusals stand in the answer. The id of a case follows from its key, and the workflows of all tests of a
 * run share one namespace, so the key is told apart by the prefix of the product that is asked.
 */
export async function submit(client: Client, { key, as, part = key, ...rest }: Submission): Promise<SubmitAnswer> {
  const whole = part === null || WHOLE_ONLY.includes(rest.catalogueCode);
  const input = { idempotencyKey: `${client.prefix}/${key}`, ...(whole ? {} : { part }), ...rest };
  const by = as === undefined ? owner(client) : client.token(as, { region: '330800' });
  const data = await client.ask<{ submitCase: SubmitAnswer }>(SUBMIT, { input }, await by);
  return data.submitCase;
}

/** Submits what must be accepted. @returns the id of the case */
export async function submitted(client: Client, submission: Submission): Promise<string> {
  const { approvalCase, userErrors } = await submit(client, submission);
  if (approvalCase === null) throw new Error(`the submission was refused: ${JSON.stringify(userErrors)}`);
  return approvalCase.id;
}

/** A case as the dispatch centre sees it. */
export async function readCase(client: Client, id: string): Promise<CaseRow> {
  const token = await client.token('DISPATCHER', { region: '330800' });
  const data = await client.ask<{ approvalCase: CaseRow | null }>(READ, { id }, token);
  if (data.approvalCase === null) throw new Error(`there is no case ${id}`);
  return data.approvalCase;
}

/** Steps that are worked at once: a case takes a few operations at a time, the others wait for their turn. */
const STEPS_AT_ONCE = 4;

/**
 * Takes whatever waits a step further, once: accepts what was dispatched, signs what was accepted. Departments work
 * beside each other. Keys depend on step and signer alone, so that a repeated round asks the same again.
 */
export async function workRound(client: Client, id: string, isLeftAlone: (step: StepRow) => boolean = () => false) {
  const { steps, status } = await readCase(client, id);
  const free = steps.filter((one) => ['DISPATCHED', 'ACCEPTED'].includes(one.status) && !isLeftAlone(one));
  await inParallel(free, STEPS_AT_ONCE, (step) =>
    step.status === 'DISPATCHED' ? accept(client, step) : sign(client, step),
  );
  return status;
}

async function accept(client: Client, step: StepRow): Promise<void> {
  const input = { idempotencyKey: `accept/${step.id}`, stepId: step.id, seenOnPaper: true };
  await client.ask(ACCEPT, { input }, await officer(client, step.departmentId));
}

async function sign(client: Client, { id: stepId, signers }: StepRow): Promise<void> {
  for (const { departmentId } of signers.filter(({ hasSigned }) => !hasSigned)) {
    const idempotencyKey = `decide/${stepId}/${departmentId}`;
    const input = { idempotencyKey, stepId, decision: 'APPROVE', opinion: '同意' };
    await client.ask(DECIDE, { input }, await officer(client, departmentId));
  }
}

/** Works until the case has ended. */
export async function workToTheEnd(client: Client, id: string, withinMs = 60_000): Promise<CaseRow> {
  await waitFor(`the end of case ${id}`, async () => (await workRound(client, id)) !== 'RUNNING', withinMs);
  return readCase(client, id);
}
