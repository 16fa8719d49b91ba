/**
 * User errors in the graph: a refusal (plain data) becomes the GraphQL type that its details call for, in the caller's
 * language.
 */

import type { Act } from '../access/posts';
import { errorEntry, type Refusal, type RefusedAmount } from '../errors/errors';
import { expectedInChinese } from '../errors/expected-in-chinese';
import { moneyOf } from '../measures/money';
import { isUnit, quantityIn } from '../measures/quantity';
import { parseInstant } from './scalars';

/** Languages in which messages exist. */
export type Language = 'en' | 'zh';

/** The language that an Accept-Language header prefers; English when it names neither first. */
export function languageOf(header: string | undefined): Language {
  return header !== undefined && /^\s*zh\b/i.test(header) ? 'zh' : 'en';
}

/** The GraphQL type of a refusal. */
export function userErrorType(refusal: Refusal): string {
  const details = refusal.details;
  if (details !== undefined && 'requested' in details) {
    return isUnit(details.requested.unit) ? 'InsufficientQuota' : 'InsufficientFunds';
  }
  if (details !== undefined && 'status' in details) return 'StateConflict';
  if (refusal.code === 'NOT_ALLOWED' || (details !== undefined && 'neededPost' in details)) return 'NotAllowed';
  return 'InvalidInput';
}

/** The message of a refusal. */
export function refusalMessage(refusal: Refusal, language: Language): string {
  return errorEntry(refusal.code)[language];
}

/** Who reads a refusal, as far as its words depend on him. */
type Reader = { readonly language?: Language } | undefined;

const languageIn = (context: Reader): Language => context?.language ?? 'en';

/** What is expected, in the language of the reader; codes and figures that need no words stay as they are. */
export const expectedIn = (expected: string | undefined, language: Language): string | undefined =>
  expected === undefined || language === 'en' ? expected : (expectedInChinese(expected) ?? expected);

const expectedOf = (refusal: Refusal, _args: unknown, context: Reader): string | null =>
  expectedIn(refusal.expected, languageIn(context)) ?? null;

const common = {
  message: (refusal: Refusal, _args: unknown, context: Reader) => refusalMessage(refusal, languageIn(context)),
  path: (refusal: Refusal) => refusal.path.map(String),
};

/** Resolvers of the user errors and of the value types that a refusal or an act is made of. */
export const userErrorResolvers = {
  UserError: { __resolveType: (refusal: Refusal) => userErrorType(refusal) },
  InvalidInput: {
    ...common,
    expected: (refusal: Refusal, _args: unknown, context: Reader) =>
      expectedIn(refusal.expected, languageIn(context)) ?? refusalMessage(refusal, languageIn(context)),
  },
  NotAllowed: {
    ...common,
    expected: expectedOf,
    neededPost: ({ details }: Refusal) =>
      details !== undefined && 'neededPost' in details ? details.neededPost : null,
  },
  StateConflict: {
    ...common,
    expected: expectedOf,
    status: ({ details }: Refusal) => (details !== undefined && 'status' in details ? details.status : null),
    version: ({ details }: Refusal) => (details !== undefined && 'version' in details ? details.version : null),
    changed: ({ details }: Refusal) => changedIn(details),
    heldBy: ({ details }: Refusal) => (details !== undefined && 'status' in details ? (details.heldBy ?? null) : null),
  },
  InsufficientQuota: {
    ...common,
    requested: ({ details }: Refusal) => quantityOfDetails(details, 'requested'),
    available: ({ details }: Refusal) => quantityOfDetails(details, 'available'),
  },
  InsufficientFunds: {
    ...common,
    requested: ({ details }: Refusal) => moneyOfDetails(details, 'requested'),
    available: ({ details }: Refusal) => moneyOfDetails(details, 'available'),
  },
  Act: {
    actor: (act: Act) => ({ __typename: 'Actor', id: act.actorId }),
    onBehalfOfId: (act: Act) => act.onBehalfOf ?? null,
    onBehalfOf: (act: Act) => (act.onBehalfOf === undefined ? null : { __typename: 'Actor', id: act.onBehalfOf }),
  },
};

/** The act of a state conflict; it is left out without its time. */
function changedIn(details: Refusal['details']): (Act & { readonly at: Date }) | null {
  if (details === undefined || !('status' in details) || details.changed?.at === undefined) return null;
  const at = parseInstant(details.changed.at);
  return at === undefined ? null : { ...details.changed, at };
}

function amountIn(details: Refusal['details'], which: 'requested' | 'available'): RefusedAmount | undefined {
  return details !== undefined && 'requested' in details ? details[which] : undefined;
}

function quantityOfDetails(details: Refusal['details'], which: 'requested' | 'available') {
  const amount = amountIn(details, which);
  return amount !== undefined && isUnit(amount.unit) ? quantityIn(BigInt(amount.minor), amount.unit) : null;
}

function moneyOfDetails(details: Refusal['details'], which: 'requested' | 'available') {
  const amount = amountIn(details, which);
  return amount === undefined ? null : moneyOf(BigInt(amount.minor));
}
