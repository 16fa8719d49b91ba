/** Sends an act until its outcome is known: always the same key, so that it happens once. */
import type { DocumentNode } from 'graphql';
import type { Client } from 'urql';
import { actForms } from './act-forms.generated';
import { forget, type KeptRequest, keep } from './kept-requests';

export interface Refused {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
  /** Of a conflict: how the step stands, and who changed it when. */
  readonly status?: string;
  readonly changed?: { readonly actor: { readonly name: string } | null; readonly at: string } | null;
  readonly neededPost?: string | null;
}

export type Outcome =
  | { readonly kind: 'done'; readonly status: string | undefined }
  | { readonly kind: 'refused'; readonly refusals: readonly Refused[] };

interface Payload {
  readonly step: { readonly id: string; readonly version: number; readonly status: string } | null;
  readonly userErrors: readonly Refused[];
}

/** Whether the outcome is unknown: the request may have been done. */
const isUnknown = (code: unknown): boolean =>
  code === undefined ||
  ['OUTCOME_UNKNOWN', 'TIMED_OUT', 'UNAVAILABLE', 'SUBGRAPH_DOWN', 'RATE_LIMITED'].includes(String(code));

const PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 10_000;

interface Asked {
  readonly document: string | DocumentNode;
  /** Name of the mutation in the answer. */
  readonly mutation: string;
  /** With its key. */
  readonly input: object;
}

/**
 * Asks the same request until the graph says what came of it.
 * @param onUnknown called each time before it is asked again
 * @returns its payload, or one that holds why it was refused as a whole
 */
export async function askUntilKnown<P extends { readonly userErrors: readonly Refused[] }>(
  graph: Client,
  { document, mutation, input }: Asked,
  onUnknown: () => void,
): Promise<Partial<P> & Pick<P, 'userErrors'>> {
  for (let attempt = 0; ; attempt += 1) {
    const { data, error } = await graph.mutation<Record<string, P | null>>(document, { input }).toPromise();
    const payload = data?.[mutation];
    if (payload) return payload;
    const failure = error?.graphQLErrors[0];
    const code = failure?.extensions['code'];
    if (failure !== undefined && !isUnknown(code)) {
      const refusal: Refused = { code: String(code), message: failure.message, path: [] };
      return { userErrors: [refusal] } as unknown as Partial<P> & Pick<P, 'userErrors'>;
    }
    onUnknown();
    await new Promise((resolve) => setTimeout(resolve, Math.min(LONGEST_PAUSE_MS, PAUSE_MS * 2 ** attempt)));
  }
}

/**
 * @param onUnknown called each time before the same request is asked again
 * @returns when the graph says what came of it
 */
export async function sendAct(graph: Client, request: KeptRequest, onUnknown: () => void): Promise<Outcome> {
  const form = actForms[request.action];
  if (form === undefined) throw new Error(`no form for ${request.action}`);
  await keep(request);
  const input = { ...request.input, stepId: request.stepId, idempotencyKey: request.key };
  const payload = await askUntilKnown<Payload>(graph, { ...form, input }, onUnknown);
  await forget(request.key);
  return payload.userErrors.length === 0
    ? { kind: 'done', status: payload.step?.status }
    : { kind: 'refused', refusals: payload.userErrors };
}
