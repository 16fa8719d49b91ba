/** 争取指标: what a county asks of its city, until it is answered. */
import type { Named } from '../element-driver';
import type { ThingKind } from '../element-row';

type State = 'OPEN' | 'GRANTING' | 'DECLINED' | 'WITHDRAWN';

const keeper = 'LAND_MANAGER';
const documentNumber = '衢江自然资〔2026〕9号';
const amount = { value: '1', unit: 'MU' };

export const quotaRequests: ThingKind<State> = {
  states: ['OPEN', 'GRANTING', 'DECLINED', 'WITHDRAWN'],
  argument: 'requestId',
  ways: 'R',
  make: async (driver, state) => {
    const county = { regionId: 'region-330803', year: 2026, kind: 'LAND_PLAN' };
    const opened = await driver.do<{ readonly pool: Named }>('openQuotaPool', keeper, county, 'pool { id }');
    const asked = { poolId: opened.pool.id, amount, purpose: '航电枢纽', documentNumber };
    const made = await driver.do<{ readonly request: Named }>('requestQuota', keeper, asked, 'request { id }');
    const input = { requestId: made.request.id };
    const because = { ...input, reason: '总量不足' };
    if (state === 'GRANTING') {
      await driver.do('grantQuotaRequest', keeper, { ...input, documentNumber, passedOverBecause: '急需开工' });
    }
    if (state === 'DECLINED') await driver.do('declineQuotaRequest', keeper, because);
    if (state === 'WITHDRAWN') await driver.do('withdrawQuotaRequest', keeper, because);
    return { input };
  },
};
