import type { FastifyRequest } from 'fastify';
import type { AskedOperation } from './document-check';

/** The operation that a request asks for; undefined where it has none that could be read. */
export function askedOperation(request: FastifyRequest): AskedOperation | undefined {
  const given = (request.method === 'GET' ? request.query : request.body) as
    | Readonly<Record<string, unknown>>
    | null
    | undefined;
  if (typeof given?.['query'] !== 'string') return undefined;
  const { query, operationName, variables } = given;
  return {
    query: query as string,
    ...(typeof operationName === 'string' ? { operationName } : {}),
    variables: variablesIn(variables),
  };
}

/** Variables as an object, whatever they came as. */
export function variablesIn(given: unknown): Readonly<Record<string, unknown>> {
  const value = typeof given === 'string' ? jsonIn(given) : given;
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
