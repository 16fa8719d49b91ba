import {
  acceptedTotal,
  acceptRefusal,
  type FinanceFact,
  type FinanceOffer,
  type FinanceRequest,
  financeStatus,
  offerRefusal,
  withFinanceFact,
} from './rules';

const at = new Date('2026-03-02T02:00:00Z');
const offer = (id: string, amount: bigint): FinanceOffer => ({
  ...{ id, amount, institution: '农业银行衢州分行', annualPercent: '3.1', termMonths: 120 },
  ...{ structure: 'TERM_LOAN', validUntil: '2026-06-30' },
});
const made: FinanceFact = {
  type: 'financeRequest.made',
  place: { id: 'request', projectId: 'project', regionId: 'region-330800' },
  ...{ amount: 100n, termMonths: 120, purpose: '建设资金' },
};
const facts = (...more: readonly FinanceFact[]) =>
  [made, ...more].reduce<FinanceRequest | undefined>((known, fact) => withFinanceFact(known, fact, at), undefined);
const offered = (id: string, amount: bigint): FinanceFact => ({
  type: 'financeRequest.offered',
  offer: offer(id, amount),
});
const accepted = (offerId: string): FinanceFact => ({ type: 'financeRequest.accepted', offerId });

test('offers are accepted in parts, and no more than was asked for', () => {
  const request = facts(offered('a', 60n), offered('b', 41n), offered('c', 40n), accepted('a'));
  if (request === undefined) throw new Error('no request');
  expect([financeStatus(request), acceptedTotal(request)]).toEqual(['PARTLY_MET', 60n]);
  expect(acceptRefusal(request, 'b', '2026-03-02', 5)).toMatchObject({
    code: 'INSUFFICIENT_FUNDS',
    details: { available: { minor: '40' } },
  });
  expect(acceptRefusal(request, 'c', '2026-06-30', 5)).toBeUndefined();
  const met = withFinanceFact(request, accepted('c'), at);
  expect(financeStatus(met)).toBe('MET');
  expect(offerRefusal(met, 6)?.details).toEqual({ status: 'MET', version: 6 });
});

test.each([
  ['that was accepted', 'a', '2026-03-02', 'STATE_CONFLICT'],
  ['that does not hold any more', 'c', '2026-07-01', 'INVALID_INPUT'],
  ['that nobody made', 'd', '2026-03-02', 'NOT_FOUND'],
])('an offer %s is not accepted', (_what, id, today, code) => {
  const request = facts(offered('a', 60n), offered('c', 40n), accepted('a'));
  expect(acceptRefusal(request, id, today, 4)).toMatchObject({ code, path: ['input', 'offerId'] });
});
