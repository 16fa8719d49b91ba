/**
 * 金融对接: what a project asks banks for, what they offer, and what its owner accepts, in parts if need be and never more
 * than was asked for. Amounts are fen. Pure.
 */

import type { Placed } from '@kuaijin/kit/aggregate/things';
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { moneyOf, refusedMoney } from '@kuaijin/kit/measures/money';
import type { FundSource } from '../domain/fund-source';

/** 融资结构. */
export type FinanceStructure = 'TERM_LOAN' | 'SYNDICATED_LOAN' | 'LEASE' | 'BOND' | 'EQUITY';

/** The source that an accepted offer counts under. */
export function sourceOf(structure: FinanceStructure): FundSource {
  if (structure === 'BOND') return 'CORPORATE_BOND';
  return structure === 'EQUITY' ? 'OWNER_CAPITAL' : 'BANK_LOAN';
}

export interface FinanceOffer {
  readonly id: string;
  /** 金融机构 */
  readonly institution: string;
  readonly amount: bigint;
  /** 年利率 in per cent. */
  readonly annualPercent: string;
  readonly termMonths: number;
  readonly structure: FinanceStructure;
  readonly validUntil: string;
  /** When the owner accepted it; absent until then. */
  readonly acceptedAt?: Date;
}

export interface FinanceRequest extends Placed {
  readonly projectId: string;
  readonly amount: bigint;
  readonly termMonths: number;
  readonly purpose: string;
  /** In the order in which they came. */
  readonly offers: readonly FinanceOffer[];
}

/** 对接状态: fully met, in part, or not at all. */
export type FinanceStatus = 'OPEN' | 'PARTLY_MET' | 'MET';

/** Offers that the owner had accepted before a moment. */
export const acceptedBefore = ({ offers }: Pick<FinanceRequest, 'offers'>, moment: Date): readonly FinanceOffer[] =>
  offers.filter(({ acceptedAt }) => acceptedAt !== undefined && acceptedAt < moment);

/** 已落实: what was accepted. */
export const acceptedTotal = ({ offers }: Pick<FinanceRequest, 'offers'>): bigint =>
  offers.filter(({ acceptedAt }) => acceptedAt !== undefined).reduce((sum, { amount }) => sum + amount, 0n);

export function financeStatus(request: Pick<FinanceRequest, 'offers' | 'amount'>): FinanceStatus {
  const accepted = acceptedTotal(request);
  if (accepted === 0n) return 'OPEN';
  return accepted < request.amount ? 'PARTLY_MET' : 'MET';
}

/** A fact of a request, as an entry of its journal says it. */
export type FinanceFact =
  | {
      readonly type: 'financeRequest.made';
      readonly place: Placed;
      readonly amount: bigint;
      readonly termMonths: number;
      readonly purpose: string;
    }
  | { readonly type: 'financeRequest.offered'; readonly offer: FinanceOffer }
  | { readonly type: 'financeRequest.accepted'; readonly offerId: string };

/** Applies one fact; never refuses. */
export function withFinanceFact(request: FinanceRequest | undefined, fact: FinanceFact, at: Date): FinanceRequest {
  if (fact.type === 'financeRequest.made') {
    const { place, amount, termMonths, purpose } = fact;
    return { ...place, projectId: place.projectId ?? place.id, amount, termMonths, purpose, offers: [] };
  }
  if (request === undefined) throw new Error(`a request for finance begins with ${fact.type}`);
  if (fact.type === 'financeRequest.offered') return { ...request, offers: [...request.offers, fact.offer] };
  const offers = request.offers.map((one) => (one.id === fact.offerId ? { ...one, acceptedAt: at } : one));
  return { ...request, offers };
}

/** Why nothing is offered any more, or undefined. */
export function offerRefusal(request: FinanceRequest | undefined, version: number): Refusal | undefined {
  if (request === undefined) return unknownRequest();
  const status = financeStatus(request);
  if (status !== 'MET') return undefined;
  const expected = 'OPEN or PARTLY_MET';
  return refuse('STATE_CONFLICT', ['input', 'requestId'], { expected, received: status, details: { status, version } });
}

/** Why an offer cannot be accepted, or undefined. @param today it may be accepted until its last day */
export function acceptRefusal(
  request: FinanceRequest | undefined,
  offerId: string,
  today: string,
  version: number,
): Refusal | undefined {
  if (request === undefined) return unknownRequest();
  const offer = request.offers.find(({ id }) => id === offerId);
  const path = ['input', 'offerId'];
  if (offer === undefined) return refuse('NOT_FOUND', path, { expected: 'an offer of the request', received: offerId });
  if (offer.acceptedAt !== undefined) {
    const status = 'ACCEPTED';
    return refuse('STATE_CONFLICT', path, { expected: 'OFFERED', received: status, details: { status, version } });
  }
  if (offer.validUntil < today) {
    return refuse('INVALID_INPUT', path, { expected: 'an offer that still holds', received: offer.validUntil });
  }
  const left = request.amount - acceptedTotal(request);
  if (offer.amount <= left) return undefined;
  return refuse('INSUFFICIENT_FUNDS', path, {
    expected: `at most ${moneyOf(left).yuan} YUAN, what of the request is not met`,
    received: `${moneyOf(offer.amount).yuan} YUAN`,
    details: { requested: refusedMoney(offer.amount), available: refusedMoney(left) },
  });
}

const unknownRequest = (): Refusal =>
  refuse('NOT_FOUND', ['input', 'requestId'], { expected: 'the id of a request for finance' });
