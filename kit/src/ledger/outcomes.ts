/**
 * What may come of a command: the closed list, in the order of precedence. Where several would hold, the first of them
 * is answered. `docs/ledger-outcomes.md` is generated from it. Pure.
 */
import { type ErrorCode, type Refusal, refuse } from '../errors/errors';
import type { LedgerDefinition } from './types';

/** One outcome: a code of the registry of errors, or one of the two successes. */
interface Outcome {
  readonly code: ErrorCode | 'POSTED' | 'REPEATED';
  /** `request`: thrown, for there is no answer yet; the same command with the same key finds out. */
  readonly form: 'success' | 'refusal' | 'request';
  readonly when: string;
}

export const ledgerOutcomes = [
  {
    code: 'INVALID_INPUT',
    form: 'refusal',
    when: 'The command is not well formed, whatever the account holds: a kind that the ledger does not have, no amount, one past 2^63 - 1, no reservation, an end that is no later moment. Or the amount is more than the account can hold.',
  },
  { code: 'NEGATIVE_AMOUNT', form: 'refusal', when: 'The amount is zero or less.' },
  {
    code: 'REPEATED',
    form: 'success',
    when: 'The same command was posted under this key before: its entry is answered, whatever holds now.',
  },
  { code: 'IDEMPOTENCY_KEY_REUSED', form: 'refusal', when: 'Something else stands under the key.' },
  {
    code: 'RESERVED_AFTER_RELEASE',
    form: 'refusal',
    when: 'RESERVE: the reservation was released before it was made, and can never be made.',
  },
  {
    code: 'NOT_FOUND',
    form: 'refusal',
    when: 'The account was never opened, the proposal was never made, or no entry stands at the place with the hash that a correction names.',
  },
  {
    code: 'PROPOSAL_CLOSED',
    form: 'refusal',
    when: 'The proposal was confirmed, declined or withdrawn, or its time is up.',
  },
  {
    code: 'SAME_PERSON',
    form: 'refusal',
    when: 'Who proposed it, or stands in for who did, confirms or declines it.',
  },
  { code: 'NOT_ALLOWED', form: 'refusal', when: 'WITHDRAW: the proposal is of somebody else.' },
  { code: 'ENTRY_CORRECTED', form: 'refusal', when: 'CORRECT: the entry was corrected before.' },
  {
    code: 'ENTRY_NOT_CORRECTABLE',
    form: 'refusal',
    when: 'CORRECT: entries of this kind are undone by their own opposites, or what followed from the entry no longer stands.',
  },
  { code: 'RESERVATION_UNKNOWN', form: 'refusal', when: 'Nothing was reserved under the id.' },
  { code: 'RESERVATION_CLOSED', form: 'refusal', when: 'Nothing of the reservation is open.' },
  {
    code: 'RESERVATIONS_OPEN',
    form: 'refusal',
    when: 'CARRY_FORWARD: something is reserved and not resolved; with how much.',
  },
  {
    code: 'NOT_SETTLED',
    form: 'refusal',
    when: 'CARRY_FORWARD: something is advanced, or issued ahead of a plan that has not come; with how much.',
  },
  {
    code: 'STATE_CONFLICT',
    form: 'refusal',
    when: 'A cap below what is advanced, too many documents with open advances or open proposals, an expiry before its time, a commit that is not there to be returned, an account with nothing left to carry forward.',
  },
  {
    code: 'RESERVATION_EXCEEDED',
    form: 'refusal',
    when: 'More than is open of the reservation, or left of the commit.',
  },
  { code: 'SETTLEMENT_EXCEEDED', form: 'refusal', when: 'SETTLE: more than is advanced.' },
  { code: 'ADVANCE_CAP_EXCEEDED', form: 'refusal', when: 'More would be advanced than the cap allows.' },
  { code: 'INSUFFICIENT_QUOTA', form: 'refusal', when: 'A pool does not hold enough; with what is left.' },
  { code: 'INSUFFICIENT_FUNDS', form: 'refusal', when: 'A batch does not hold enough; with what is left.' },
  { code: 'POSTED', form: 'success', when: 'An entry was written; it carries the balances after it.' },
  {
    code: 'QUEUE_FULL',
    form: 'request',
    when: 'Too many wait for the account; nothing was decided. It says when there is room.',
  },
  { code: 'UNAVAILABLE', form: 'request', when: 'The store does not answer; nothing was written.' },
  { code: 'OUTCOME_UNKNOWN', form: 'request', when: 'The store did not answer whether the entry was written.' },
] as const satisfies readonly Outcome[];

/** Code of a refusal of a ledger. */
export type LedgerRefusalCode = Extract<(typeof ledgerOutcomes)[number], { form: 'refusal' }>['code'];

/** A refusal of the closed list. */
export function ledgerRefusal(
  code: LedgerRefusalCode,
  argument: string,
  more: Omit<Refusal, 'code' | 'path'> = {},
): Refusal {
  return refuse(code, ['input', argument], more);
}

/** `docs/ledger-outcomes.md`. */
export function outcomesReference(): string {
  const rows = ledgerOutcomes.map(({ code, form, when }, i) => `| ${i + 1} | \`${code}\` | ${form} | ${when} |`);
  return [
    '# Outcomes of the ledger',
    '',
    '<!-- Generated from kit/src/ledger/outcomes.ts by `npm run generate`. -->',
    '',
    'What may come of a command to a pool or a batch, and nothing else. The order is that of precedence: where several',
    'would hold, the first is answered. A refusal changes nothing and is not kept: the same key may succeed later. A',
    'request error says that there is no answer yet: the same command with the same key finds out, and is never done twice.',
    '',
    '| | outcome | form | when |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

/** Not enough, with what there is. */
export function tooMuch(
  code: LedgerRefusalCode,
  requested: bigint,
  available: bigint,
  { unit }: Pick<LedgerDefinition, 'unit'>,
  written: (minor: bigint) => string = String,
): Refusal {
  return ledgerRefusal(code, 'amount', {
    expected: `at most ${written(available)}`,
    received: written(requested),
    details: { requested: { unit, minor: `${requested}` }, available: { unit, minor: `${available}` } },
  });
}
