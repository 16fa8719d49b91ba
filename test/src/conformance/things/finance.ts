/** 金融对接: requests for finance and what is offered for them. */
import { PROJECT } from '../catalogue';
import type { ElementDriver, Named } from '../element-driver';
import type { ThingKind } from '../element-row';

const wan = (value: string) => ({ value, unit: 'WAN' });

/** A request of 5万元, and an offer of some of it. */
async function offered(driver: ElementDriver, value: string) {
  const asked = { projectId: PROJECT, amount: wan('5'), termMonths: 120, purpose: '一致性' };
  const { request } = await driver.do<Record<'request', Named>>('requestFinance', 'OWNER', asked, 'request { id }');
  const requestId = request.id;
  const terms = { institution: '农业银行', annualPercent: '3.1', termMonths: 120, structure: 'TERM_LOAN' };
  const offer = { requestId, ...terms, amount: wan(value), validUntil: '2099-12-31' };
  const answer = await driver.do<{ readonly request: { readonly offers: readonly Named[] } }>(
    ...(['recordFinanceOffer', 'FUND_MANAGER', offer, 'request { offers { id } }'] as const),
  );
  return { requestId, offerId: answer.request.offers[0]?.id };
}

type RequestState = 'OPEN' | 'PARTLY_MET' | 'MET';

export const financeRequests: ThingKind<RequestState> = {
  states: ['OPEN', 'PARTLY_MET', 'MET'],
  argument: 'requestId',
  ways: 'RO',
  make: async (driver, state) => {
    const input = await offered(driver, state === 'MET' ? '5' : '1');
    if (state !== 'OPEN') await driver.do('acceptFinanceOffer', 'OWNER', input);
    return { input: { requestId: input.requestId } };
  },
};

type OfferState = 'OFFERED' | 'ACCEPTED';

export const financeOffers: ThingKind<OfferState> = {
  states: ['OFFERED', 'ACCEPTED'],
  argument: 'offerId',
  ways: 'RO',
  make: async (driver, state) => {
    const input = await offered(driver, '1');
    if (state === 'ACCEPTED') await driver.do('acceptFinanceOffer', 'OWNER', input);
    return { input };
  },
};
