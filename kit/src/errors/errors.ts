/** Errors and refusals by their registered codes. Pure: workflows import it. */

import type { Act, Post } from '../access/posts';
import { type ErrorEntry, errorRegistry } from './registry';

export { type ErrorEntry, errorRegistry } from './registry';

/** A code of the registry. */
export type ErrorCode = keyof typeof errorRegistry;

/** Every code, in the order of the registry. */
export const errorCodes = Object.keys(errorRegistry) as readonly ErrorCode[];

/** True for a code of the registry. */
export function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === 'string' && Object.hasOwn(errorRegistry, value);
}

/** The entry of a code. */
export function errorEntry(code: ErrorCode): ErrorEntry {
  return errorRegistry[code];
}

/** A unit in which a refusal may state an amount; money is stated in YUAN with fen as its minor unit. */
export type AmountUnit =
  | 'MU'
  | 'WAN_MU'
  | 'HECTARE'
  | 'SQUARE_METRE'
  | 'TCE'
  | 'TONNE'
  | 'KILOGRAM'
  | 'YUAN'
  | 'WAN'
  | 'YI';

/** An exact amount inside a refusal: minor units as decimal digits (JSON has no bigint), and the unit to show it in. */
export interface RefusedAmount {
  readonly unit: AmountUnit;
  readonly minor: string;
}

/** What some refusals carry besides the common fields; it also decides the GraphQL type of the user error. */
export type RefusalDetails =
  | { readonly neededPost: Post | string }
  | {
      readonly status: string;
      readonly version: number;
      readonly changed?: Act & { readonly at?: string };
      /** Id of what stands in the way, where that is something else than what was asked for. */
      readonly heldBy?: string;
    }
  | { readonly requested: RefusedAmount; readonly available: RefusedAmount };

/** 不予办理: the answer "no" of a rule. Plain data: safe in workflow code, journals and Temporal payloads. */
export interface Refusal {
  readonly code: ErrorCode;
  /** Path of the argument, beginning with `input` for mutations. */
  readonly path: readonly string[];
  readonly expected?: string;
  readonly received?: string;
  readonly details?: RefusalDetails;
}

/** Makes a refusal. */
export function refuse(code: ErrorCode, path: readonly string[], more: Omit<Refusal, 'code' | 'path'> = {}): Refusal {
  return { code, path, ...more };
}

/** True for what `refuse` made, also after it went through JSON. */
export function isRefusal(value: unknown): value is Refusal {
  if (typeof value !== 'object' || value === null) return false;
  const { code, path } = value as { code?: unknown; path?: unknown };
  return isErrorCode(code) && Array.isArray(path);
}

/** What a KuaijinError may carry besides its code; all of it reaches the client, so nothing internal belongs here. */
export interface ErrorFacts {
  readonly path?: readonly string[];
  readonly expected?: string;
  readonly received?: string;
  readonly details?: Readonly<Record<string, unknown>>;
  /** For the logs only. */
  readonly cause?: unknown;
}

/** An error with a registered code. Everything else that is thrown reaches clients as INTERNAL. */
export class KuaijinError extends Error {
  readonly code: ErrorCode;
  /**
   * `path` of the facts. Not under that name: graphql-js takes an error with a list called `path` for one of its own.
   */
  readonly argument?: readonly string[];
  readonly expected?: string;
  readonly received?: string;
  readonly details?: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, facts: ErrorFacts = {}) {
    super(describe(code, facts), facts.cause === undefined ? undefined : { cause: facts.cause });
    this.name = 'KuaijinError';
    this.code = code;
    if (facts.path !== undefined) this.argument = facts.path;
    if (facts.expected !== undefined) this.expected = facts.expected;
    if (facts.received !== undefined) this.received = facts.received;
    if (facts.details !== undefined) this.details = facts.details;
  }
}

/** True for a KuaijinError, also one of another copy of this module (workflow bundles have their own). */
export function isKuaijinError(value: unknown): value is KuaijinError {
  return value instanceof Error && value.name === 'KuaijinError' && isErrorCode((value as { code?: unknown }).code);
}

function describe(code: ErrorCode, facts: ErrorFacts): string {
  const where = facts.path && facts.path.length > 0 ? ` (${facts.path.join('.')})` : '';
  const expected = facts.expected === undefined ? '' : ` Expected ${facts.expected}.`;
  const received = facts.received === undefined ? '' : ` Received ${facts.received}.`;
  return `${errorRegistry[code].en}${where}${expected}${received}`;
}
