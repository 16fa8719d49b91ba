/**
 * How an error is answered to a client: always under a registered code, never with a driver's message, a stack or a
 * path of the machine.
 */
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import {
  type ErrorCode,
  type ErrorFacts,
  errorEntry,
  isErrorCode,
  isKuaijinError,
  KuaijinError,
} from '../errors/errors';

/** Codes of Apollo Server that mean one of ours. */
const apolloCodes: Readonly<Record<string, ErrorCode>> = {
  GRAPHQL_PARSE_FAILED: 'GRAPHQL_INVALID',
  GRAPHQL_VALIDATION_FAILED: 'GRAPHQL_INVALID',
  OPERATION_RESOLUTION_FAILURE: 'GRAPHQL_INVALID',
  BAD_USER_INPUT: 'INVALID_INPUT',
  BAD_REQUEST: 'BAD_REQUEST',
  PERSISTED_QUERY_NOT_FOUND: 'BAD_REQUEST',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_REQUEST',
};

const storeErrors =
  /^(Mongo(Network|ServerSelection|PoolClosed|NotConnected|TopologyClosed|PoolCleared)|MongooseServerSelection|TransportError|ServiceError)/;
const missingVariable =
  /^Variable "\$(\w+)" of (?:required|non-null) type "([^"]+)" (?:was not provided|must not be null)/;
const wrongVariable = /^Variable "\$(\w+)" got invalid value ([\s\S]*?)(?: at "([^"]+)")?; ([\s\S]*)$/;

/** What graphql-js says of an input object that lacks a field, or has one that its type does not. */
const missingField = /^Field "([^"]+)" of required type "([^"]+)" was not provided/;
const unknownField = /^Field "([^"]+)" is not defined by type/;

/** The code under which an error is answered. */
export function codeOf(error: unknown): ErrorCode {
  if (isKuaijinError(error)) return error.code;
  return error instanceof Error && storeErrors.test(error.name) ? 'UNAVAILABLE' : 'INTERNAL';
}

/** One error as it stands in `errors` of an answer. */
export function errorAnswer(error: KuaijinError): GraphQLFormattedError {
  const { argument, ...facts } = error;
  return {
    message: error.message,
    extensions: extensionsOf(error.code, { ...facts, ...(argument === undefined ? {} : { path: argument }) }),
  };
}

/** The body of an answer that holds nothing but one error. */
export function errorBody(error: unknown): { readonly errors: readonly GraphQLFormattedError[] } {
  return { errors: [errorAnswer(isKuaijinError(error) ? error : new KuaijinError(codeOf(error)))] };
}

/** Apollo Server's `formatError`: the same rules for every error of an execution. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  const where = {
    ...(formatted.path === undefined ? {} : { path: formatted.path }),
    ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
  };
  if (isKuaijinError(original)) return { ...errorAnswer(original), ...where };
  const variable = wrongVariableOf(formatted, error);
  if (variable !== undefined) return { ...errorAnswer(variable), ...where };
  const given = ownCode(error) ?? formatted.extensions?.['code'];
  if (isErrorCode(given)) return { message: formatted.message, extensions: keptExtensions(given, formatted), ...where };
  const known = typeof given === 'string' ? apolloCodes[given] : undefined;
  if (known !== undefined) return { message: formatted.message, extensions: extensionsOf(known), ...where };
  if (isAboutDocument(error))
    return { message: formatted.message, extensions: extensionsOf('GRAPHQL_INVALID'), ...where };
  return { ...errorAnswer(new KuaijinError(codeOf(original))), ...where };
}

/** True for what graphql-js itself says of a document before anything is executed. */
function isAboutDocument(error: unknown): boolean {
  return error instanceof GraphQLError && error.path === undefined && error.originalError === undefined;
}

/** The HTTP status of an answer without data. */
export function statusOf(errors: readonly GraphQLFormattedError[]): number {
  const codes = errors.map((error) => error.extensions?.['code']).filter(isErrorCode);
  return codes.length === 0 ? 500 : Math.max(...codes.map((code) => errorEntry(code).http));
}

/** The code that a rule of ours gave before Apollo Server put its own over it. */
function ownCode(error: unknown): ErrorCode | undefined {
  const code =
    error instanceof GraphQLError
      ? (error.originalError as Partial<GraphQLError> | undefined)?.extensions?.['code']
      : undefined;
  return isErrorCode(code) ? code : undefined;
}

/** The error of a variable of the wrong type, with path, expected and received value. */
function wrongVariableOf(formatted: GraphQLFormattedError, error: unknown): KuaijinError | undefined {
  const match = wrongVariable.exec(formatted.message);
  if (match === null) return missingVariableOf(formatted.message);
  const [, variable = '', received = '', at, reason = ''] = match;
  const extensions = error instanceof GraphQLError ? error.extensions : {};
  const path = (at ?? variable).split(/[.[\]]+/).filter((step) => step !== '');
  return (
    wrongFieldOf(path, reason) ??
    new KuaijinError('INVALID_INPUT', {
      path,
      expected: text(extensions['expected']) ?? cut(reason),
      received: text(extensions['received']) ?? cut(received),
    })
  );
}

/** Named by the field itself, not by the object around it. */
function wrongFieldOf(path: readonly string[], reason: string): KuaijinError | undefined {
  const [, missing, type = ''] = missingField.exec(reason) ?? [];
  if (missing !== undefined)
    return new KuaijinError('INVALID_INPUT', { path: [...path, missing], expected: type, received: 'nothing' });
  const [, unknown] = unknownField.exec(reason) ?? [];
  if (unknown === undefined) return undefined;
  const expected = `nothing named ${unknown}`;
  return new KuaijinError('INVALID_INPUT', { path: [...path, unknown], expected, received: unknown });
}

function missingVariableOf(message: string): KuaijinError | undefined {
  const [, variable, type] = missingVariable.exec(message) ?? [];
  if (variable === undefined || type === undefined) return undefined;
  return new KuaijinError('INVALID_INPUT', { path: [variable], expected: type, received: 'nothing' });
}

function extensionsOf(code: ErrorCode, facts: ErrorFacts = {}): Record<string, unknown> {
  const { path, expected, received, details } = facts;
  return {
    code,
    zh: errorEntry(code).zh,
    ...(path === undefined ? {} : { path }),
    ...(expected === undefined ? {} : { expected }),
    ...(received === undefined ? {} : { received }),
    ...(details === undefined ? {} : { details }),
  };
}

/** Of an error that came from another process or a scalar: the registered facts and nothing else. */
function keptExtensions(code: ErrorCode, { extensions = {} }: GraphQLFormattedError): Record<string, unknown> {
  const names = ['path', 'expected', 'received', 'details'];
  const kept = names.flatMap((name) => (extensions[name] === undefined ? [] : [[name, extensions[name]] as const]));
  return { ...extensionsOf(code), ...Object.fromEntries(kept) };
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function cut(value: string): string {
  return value.length > 120 ? `${value.slice(0, 120)}…` : value;
}
