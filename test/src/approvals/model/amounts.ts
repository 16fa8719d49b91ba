/** What is asked of an account, as callers write it: land and energy in quantities, funds in money. */
import type { ElementKind } from './items';

interface Amount {
  readonly value: string;
  readonly unit: string;
}

export interface AskedElement {
  readonly kind: ElementKind;
  readonly account: string;
  readonly quantity?: Amount;
  readonly money?: Amount;
}

export const units: Readonly<Record<ElementKind, string>> = { LAND: 'MU', ENERGY: 'TCE', FUNDS: 'WAN' };

export function askedElement(kind: ElementKind, account: string, value: number): AskedElement {
  const amount = { value: String(value), unit: units[kind] };
  return { kind, account, ...(kind === 'FUNDS' ? { money: amount } : { quantity: amount }) };
}

export const amountOf = ({ quantity, money }: AskedElement): number => Number((quantity ?? money)?.value);
