/** What a request for an export asks for. Pure. */
import { errorOf } from '@kuaijin/kit/access/directive';
import { refuse } from '@kuaijin/kit/errors';
import { parseInput } from '@kuaijin/kit/input';
import { z } from 'zod';
import { cursor, filter } from '../domain/event-inputs';
import type { EventQuery } from '../domain/wanted';

const FIRST = 10_000;
const FIRST_MAX = 100_000;

const asked = z.object({
  /** Left out or empty: from the first event, which may lie in the archive. */
  after: z.literal('').or(cursor).optional(),
  first: z.coerce.number().int().min(1).max(FIRST_MAX).default(FIRST),
  /** An `EventFilter` of the graph as JSON. */
  filter: z
    .string()
    .max(20_000)
    .optional()
    .transform((text, { issues }) => {
      if (text === undefined || text === '') return {};
      try {
        return JSON.parse(text) as unknown;
      } catch {
        issues.push({ code: 'custom', input: text, params: { expected: 'JSON of an EventFilter' } });
        return z.NEVER;
      }
    })
    .pipe(filter.strict()),
});

export interface ExportRequest {
  readonly after: string | undefined;
  /** Events at most. */
  readonly first: number;
  readonly query: EventQuery;
}

/** @throws KuaijinError INVALID_INPUT that names the parameter */
export function exportRequest(parameters: unknown): ExportRequest {
  const parsed = parseInput(asked, parameters, []);
  if (!parsed.ok) throw errorOf(parsed.refusals[0] ?? refuse('INVALID_INPUT', []));
  const { after, first, filter: query } = parsed.value;
  return { after: after === '' ? undefined : after, first, query };
}
