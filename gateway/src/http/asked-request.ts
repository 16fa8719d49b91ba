/** What an HTTP request asks of the graph, as GraphQL over HTTP has it. */
import { KuaijinError } from '@kuaijin/kit/errors';
import type { FastifyRequest } from 'fastify';

type Given = Readonly<Record<string, unknown>>;

export interface AskedRequest {
  readonly query?: string;
  readonly operationName?: string;
  readonly variables: Given;
  readonly extensions: Given;
  /** Of a document that the gateway knows: its hash, in hexadecimal. */
  readonly documentHash?: string;
}

const HASH_PREFIX = 'sha256:';

/** @throws KuaijinError BAD_REQUEST that names the part which is not as it should be */
export function askedRequest(request: FastifyRequest): AskedRequest {
  const isGet = request.method === 'GET';
  const given = (isGet ? request.query : request.body) as unknown;
  if (!isObject(given)) throw wrong([], 'a JSON object', given);
  const query = textIn(given, 'query');
  const operationName = textIn(given, 'operationName');
  const extensions = objectIn(given, 'extensions', isGet);
  const documentHash = hashIn(given, extensions);
  if (!query && documentHash === undefined) throw wrong(['query'], 'a document', given['query']);
  return {
    ...(query ? { query } : {}),
    ...(operationName === undefined ? {} : { operationName }),
    variables: objectIn(given, 'variables', isGet),
    extensions,
    ...(documentHash === undefined ? {} : { documentHash }),
  };
}

/** By the parameter of GraphQL over HTTP, or by the extension of automatic persisted queries. */
function hashIn(given: Given, extensions: Given): string | undefined {
  const id = textIn(given, 'documentId');
  if (id !== undefined) return id.startsWith(HASH_PREFIX) ? id.slice(HASH_PREFIX.length) : id;
  const persisted = extensions['persistedQuery'];
  if (persisted === undefined || persisted === null) return undefined;
  const path = ['extensions', 'persistedQuery'];
  if (!isObject(persisted)) throw wrong(path, 'an object', persisted);
  if (persisted['version'] !== 1) throw wrong([...path, 'version'], '1', persisted['version']);
  const hash = persisted['sha256Hash'];
  if (typeof hash !== 'string') throw wrong([...path, 'sha256Hash'], 'a hash', hash);
  return hash;
}

function textIn(given: Given, name: string): string | undefined {
  const value = given[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw wrong([name], 'text', value);
  return value;
}

/** @param isText whether it comes as JSON within a text */
function objectIn(given: Given, name: string, isText: boolean): Given {
  const value = given[name];
  if (value === undefined || value === null || (isText && value === '')) return {};
  const parsed = isText ? jsonIn(value) : value;
  if (!isObject(parsed)) throw wrong([name], isText ? 'a JSON object' : 'an object', value);
  return parsed;
}

function jsonIn(value: unknown): unknown {
  try {
    return typeof value === 'string' ? JSON.parse(value) : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Given {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wrong(path: readonly string[], expected: string, value: unknown): KuaijinError {
  const received = value === undefined ? 'nothing' : (JSON.stringify(value) ?? '').slice(0, 80);
  return new KuaijinError('BAD_REQUEST', { ...(path.length === 0 ? {} : { path }), expected, received });
}
