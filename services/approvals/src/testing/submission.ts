/** Applications for tests: every condition answered, every exclusive group chosen. */
import { randomUUID } from 'node:crypto';
import { owner, projectId, type ServiceFixture } from './service-fixture';

export interface Payload {
  readonly userErrors: readonly {
    readonly code: string;
    readonly path: readonly string[];
    readonly expected?: string;
    readonly received?: string;
    readonly status?: string;
    readonly version?: number;
    readonly changed?: { readonly actorId: string } | null;
  }[];
  readonly cursor: string | null;
  readonly approvalCase?: Case | null;
  readonly step?: Step | null;
}

export interface Step {
  readonly id: string;
  readonly status: string;
  readonly version: number;
  readonly departmentId: string;
  readonly item: { readonly code: string; readonly promisedWorkingDays: number | null };
}

export interface Case {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly publicCode: string;
  readonly steps: readonly Step[];
}

const errors = `userErrors { code path
  ... on InvalidInput { expected received }
  ... on StateConflict { status version changed { actorId } } }`;
const stepFields = 'id status version departmentId item { code promisedWorkingDays }';
export const caseFields = `id version status publicCode steps { ${stepFields} }`;

export const SUBMIT = `mutation ($input: SubmitCaseInput!) {
  submitCase(input: $input) { cursor ${errors} approvalCase { ${caseFields} } } }`;
export const ACCEPT = `mutation ($input: AcceptStepInput!) { acceptStep(input: $input) { cursor ${errors} step { ${stepFields} } } }`;
export const DECIDE = `mutation ($input: DecideStepInput!) { decideStep(input: $input) { cursor ${errors} step { ${stepFields} } } }`;
export const WITHDRAW = `mutation ($input: WithdrawCaseInput!) {
  withdrawCase(input: $input) { cursor ${errors} approvalCase { ${caseFields} } } }`;
export const REPAIR = `mutation ($input: RepairCaseInput!) {
  repairCase(input: $input) { cursor ${errors} approvalCase { ${caseFields} } } }`;
export const CASE = `query ($id: ID!) { approvalCase(id: $id) { ${caseFields} } }`;

const CATALOGUE = `{ catalogue(code: "CN-GOV-BUILDING") { conditions { itemCode } exclusiveGroups { code itemCodes } } }`;

interface Catalogue {
  readonly conditions: readonly { readonly itemCode: string }[];
  readonly exclusiveGroups: readonly { readonly code: string; readonly itemCodes: readonly string[] }[];
}

/**
 * The input of a submission for a part of the project that no other case is for.
 * @param yes codes of conditional items that apply
 */
export async function submission(fixture: ServiceFixture, yes: readonly string[] = [], more: object = {}) {
  const { conditions, exclusiveGroups } = await fixture.field<Catalogue>(owner, CATALOGUE);
  return {
    idempotencyKey: randomUUID(),
    projectId,
    part: randomUUID(),
    catalogueCode: 'CN-GOV-BUILDING',
    conditions: conditions.map(({ itemCode }) => ({ itemCode, applies: yes.includes(itemCode) })),
    choices: exclusiveGroups.map(({ code, itemCodes }) => ({ group: code, itemCode: itemCodes[0] })),
    ...more,
  };
}

/** Submits a case and returns it. */
export async function submitted(
  fixture: ServiceFixture,
  yes: readonly string[] = [],
  more: object = {},
): Promise<Case> {
  const input = await submission(fixture, yes, more);
  const payload = await fixture.field<Payload>(owner, SUBMIT, { input });
  if (!payload.approvalCase) throw new Error(JSON.stringify(payload.userErrors));
  return payload.approvalCase;
}

/** A dispatched step whose department has more than acceptance to do. */
export function openStep(of: Case): Step {
  const step = of.steps.find(({ status, item }) => status === 'DISPATCHED' && (item.promisedWorkingDays ?? 0) > 0);
  if (step === undefined) throw new Error('no step is dispatched');
  return step;
}
