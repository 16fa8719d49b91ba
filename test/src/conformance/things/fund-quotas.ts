/** 资金额度 of the city: what is to be recorded of it until it is confirmed, and what of it may be handed down. */
import type { ElementDriver, Named } from '../element-driver';
import type { ThingKind } from '../element-row';

const keeper = 'FUND_MANAGER';
const documentNumber = '演示〔2026〕5号';
const amount = { value: '1', unit: 'WAN' };
const city = { regionId: 'region-330800', year: 2026, source: 'LOCAL_BUDGET' };

interface Quota {
  readonly id: string;
  readonly movements: { readonly nodes: readonly Named[] };
}

/** A quota with one movement more that waits to be confirmed. */
async function proposed(driver: ElementDriver) {
  const wanted = 'quota { id movements(first: 1) { nodes { id } } }';
  const order = { ...city, amount, documentNumber };
  const { quota } = await driver.do<Record<'quota', Quota>>('recordFundQuota', keeper, order, wanted);
  return { quotaId: quota.id, movementId: quota.movements.nodes[0]?.id };
}

type State = 'PROPOSED' | 'MADE' | 'DECLINED';

export const quotaMovements: ThingKind<State> = {
  states: ['PROPOSED', 'MADE', 'DECLINED'],
  argument: 'movementId',
  code: 'PROPOSAL_CLOSED',
  ways: 'R',
  make: async (driver, state) => {
    const input = await proposed(driver);
    if (state === 'MADE') await driver.do('confirmFundQuotaMovement', keeper, input, '', '2');
    if (state === 'DECLINED') {
      await driver.do('declineFundQuotaMovement', keeper, { ...input, reason: '不符' }, '', '2');
    }
    return { input };
  },
};

export const quotasWithRest: ThingKind<'LEFT'> = {
  states: ['LEFT'],
  argument: 'quotaId',
  ways: 'R',
  make: async (driver) => {
    const input = await proposed(driver);
    await driver.do('confirmFundQuotaMovement', keeper, input, '', '2');
    return { input: { quotaId: input.quotaId } };
  },
};
