/** What may be said to a client, whatever it sent. */
import { isErrorCode } from '@kuaijin/kit/errors';

/** Codes that say that something of ours is wrong; nothing that is sent to a healthy product may bring them about. */
const oursToMend = new Set([
  'INTERNAL',
  'SUBGRAPH_DOWN',
  'UNAVAILABLE',
  'OUTCOME_UNKNOWN',
  'TIMED_OUT',
  'FORBIDDEN_SUBGRAPH',
]);

/** Stacks, files, drivers and frameworks. */
const inside =
  /\bat [\w.<>]+ \(|node_modules|\/src\/|\/dist\/|\.[jt]s:\d|Mongo|mongoose|BSON|ECONN|FST_ERR|TypeError|RangeError|ReferenceError|undefined is not|Cannot read prop|E11000|temporal\b/;

/** An endless loop takes longer, and a machine that does much else does not. */
const PATIENCE_MS = 15_000;

export interface Judged {
  readonly codes: readonly string[];
  /** Why it may not be said; undefined when it may. */
  readonly fault?: string;
}

/** Judges an answer of the graph, or of any other address that answers JSON. */
export function judged(status: number, text: string, ms: number): Judged {
  if (ms > PATIENCE_MS) return { codes: [], fault: `it took ${Math.round(ms)} ms` };
  const body = parsed(text);
  if (body === undefined) return { codes: [], fault: `status ${status} without JSON: ${text.slice(0, 200)}` };
  const errors = Array.isArray(body.errors) ? body.errors : [];
  const codes = errors.map(({ extensions }) => String(extensions?.code));
  const wrong = codes.find((code) => !isErrorCode(code) || oursToMend.has(code));
  if (wrong !== undefined) return { codes, fault: `the code ${wrong}: ${text.slice(0, 300)}` };
  if (status >= 500) return { codes, fault: `status ${status}: ${text.slice(0, 200)}` };
  if (status >= 400 && errors.length === 0)
    return { codes, fault: `status ${status} without a code: ${text.slice(0, 200)}` };
  const leak = errors.map((error) => inside.exec(JSON.stringify(error))?.[0]).find((found) => found !== undefined);
  return leak === undefined ? { codes } : { codes, fault: `it tells ${leak}: ${text.slice(0, 300)}` };
}

/**
 * Judges an answer as bytes of HTTP; of several, since what was left of a request may be taken for another, the first.
 */
export function judgedBytes(all: string, ms: number): Judged {
  const next = all.slice(1).search(/HTTP\/1\.1 \d{3} /);
  const bytes = next === -1 ? all : all.slice(0, next + 1);
  // Who sends no request, or asks for a tunnel, may be answered by the end of the connection.
  if (bytes === '') return { codes: [] };
  const [head = '', ...rest] = bytes.split('\r\n\r\n');
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0);
  const body = rest.join('\r\n\r\n');
  if (/content-type: text\/(html|javascript)/i.test(head) && status === 200) return { codes: [] };
  if (body === '' || status === 204) return status >= 100 && status < 500 ? { codes: [] } : { codes: [], fault: head };
  const chunked = /transfer-encoding: chunked/i.test(head);
  return judged(status, chunked ? body.replace(/(^|\r\n)[0-9a-f]+\r\n/gi, '').trim() : body, ms);
}

/** Why a socket may end: by the protocols, and by codes of ours that are documented (docs/integrators.md). */
const closes = new Set([
  1000, 1001, 1002, 1003, 1005, 1007, 1009, 1012, 4400, 4401, 4403, 4406, 4408, 4409, 4429, 4499,
]);

/** Judges the end of a socket. */
export function judgedClose(code: number, reason: string): Judged {
  if (!closes.has(code)) return { codes: [], fault: `a socket is closed by ${code} ${reason}` };
  const leak = inside.exec(reason)?.[0];
  return leak === undefined ? { codes: [] } : { codes: [], fault: `a socket tells ${leak}: ${reason}` };
}

interface Answer {
  readonly errors?: readonly { readonly extensions?: { readonly code?: unknown } }[];
}

function parsed(text: string): Answer | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
