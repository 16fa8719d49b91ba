/** A catalogue of a test's own, published through the graph by a catalogue editor. */
import type { Client } from '../harness/client';
import { type StepRow, submitted } from './case-driver';

/** An item as the base of a catalogue gives it; left out is what a test does not care about. */
export interface OwnItem {
  readonly code: string;
  readonly department?: string;
  readonly lane?: string;
  readonly depends_on?: readonly string[];
  readonly promised_working_days?: number | null;
  readonly [field: string]: unknown;
}

const PUBLISH = `mutation ($input: PublishCatalogueInput!) { publishCatalogue(input: $input) {
  catalogue { code version } userErrors { code path ... on InvalidInput { expected received } } } }`;

interface Published {
  readonly catalogue: { readonly version: number } | null;
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
}

const full = ({ code, ...more }: OwnItem) => ({
  code,
  name_zh: `事项${code}`,
  name_en: `Item ${code}`,
  department: 'NR',
  kind: 'PERMIT',
  lane: 'PARALLEL_SIDE',
  applies: 'ALWAYS',
  depends_on: [],
  statutory_working_days: 20,
  promised_working_days: 8,
  materials: [],
  tolerance: 'FORBIDDEN',
  commitment: 'FORBIDDEN',
  commitment_source: 'ASSUMED',
  ...more,
});

/** Publishes a catalogue of one stage; JSON is YAML. @returns what the graph answered */
export async function publish(
  client: Client,
  code: string,
  items: readonly OwnItem[],
  overlay: object,
  more: object = {},
): Promise<Published> {
  const stage = {
    code: 'S1',
    name_zh: '第一阶段',
    name_en: 'Stage one',
    lead_department: 'DRC',
    limit_working_days: 20,
    items: items.map(full),
  };
  const base = { code, name_zh: '试验目录', name_en: 'Own', total_limit_working_days: 45, stages: [stage], ...more };
  const input = {
    idempotencyKey: `publish-${code}-${JSON.stringify(overlay).length}`,
    base: JSON.stringify(base),
    overlay: JSON.stringify({ catalogue: code, parts_allowed: true, ...overlay }),
  };
  const editor = await client.token('CATALOGUE_EDITOR', { region: '330800' });
  return (await client.ask<{ publishCatalogue: Published }>(PUBLISH, { input }, editor)).publishCatalogue;
}

/** The same for what must be accepted. */
export async function published(...args: Parameters<typeof publish>): Promise<void> {
  const { catalogue, userErrors } = await publish(...args);
  if (catalogue === null) throw new Error(`the catalogue was refused: ${JSON.stringify(userErrors)}`);
}

/** Submits a case of a catalogue that has no conditions. @returns its id */
export const submittedUnder = (client: Client, catalogueCode: string, more: object = {}): Promise<string> =>
  submitted(client, { key: `submit-${catalogueCode}`, projectId: 'project-QZ-015', catalogueCode, ...more });

/** Types of the entries of a step, in order, with what each led to. */
export async function historyOf(client: Client, id: string, code: string): Promise<[string, string | null][]> {
  const query = `query ($id: ID!) { approvalCase(id: $id) { history(first: 100) { nodes { type stepId to } } } }`;
  const token = await client.token('DISPATCHER', { region: '330800' });
  const data = await client.ask<{
    approvalCase: { history: { nodes: { type: string; stepId: StepRow['id'] | null; to: string | null }[] } };
  }>(query, { id }, token);
  return data.approvalCase.history.nodes
    .filter(({ stepId }) => stepId === `${id}/${code}`)
    .map(({ type, to }) => [type, to]);
}
