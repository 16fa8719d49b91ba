/** Money 金额: whole fen (分) as bigint in code and store; 元, 万元 and 亿元 in the graph, all exact. Pure. */

import type { Refusal, RefusedAmount } from '../errors/errors';
import { quotient } from './decimal';
import { minorUnits, written } from './measure';

export type MoneyUnit = 'YUAN' | 'WAN' | 'YI';

/** Sum of money as a caller writes it. */
export interface MoneyInput {
  /** Exact decimal. */
  readonly value: string;
  readonly unit: MoneyUnit;
}

/** Sum of money as the graph answers it. */
export interface Money {
  /** 元, two decimals. */
  readonly yuan: string;
  /** 万元, six decimals. */
  readonly wan: string;
  /** 亿元, ten decimals. */
  readonly yi: string;
}

const fenPer: Readonly<Record<MoneyUnit, bigint>> = { YUAN: 100n, WAN: 1_000_000n, YI: 10_000_000_000n };
const places: Readonly<Record<MoneyUnit, number>> = { YUAN: 2, WAN: 6, YI: 10 };

/**
 * Whole fen of what the caller wrote.
 * @returns fen, or a refusal (NOT_WHOLE_MINOR_UNITS names the two nearest sums in the caller's unit)
 */
export function parseMoney(
  input: MoneyInput,
  path: readonly string[] = ['input', 'amount'],
  sign: 'positive' | 'any' = 'positive',
): bigint | Refusal {
  return minorUnits(input.value, { unit: input.unit, minor: fenPer[input.unit] }, path, sign);
}

/** A sum of fen as who writes in this unit would write it. */
export const moneyWritten = (fen: bigint, unit: MoneyUnit): string => written(fen, { unit, minor: fenPer[unit] });

/** A sum for the graph. */
export function moneyOf(fen: bigint): Money {
  return { yuan: digits(fen, 'YUAN'), wan: digits(fen, 'WAN'), yi: digits(fen, 'YI') };
}

/** A sum inside a refusal. */
export function refusedMoney(fen: bigint): RefusedAmount {
  return { unit: 'YUAN', minor: fen.toString() };
}

function digits(fen: bigint, unit: MoneyUnit): string {
  return quotient(fen, fenPer[unit], places[unit]).digits;
}
