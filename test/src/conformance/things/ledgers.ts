/** 预留: what is held of a pool or of a batch, until it is committed or released. */
import type { Post } from '@kuaijin/kit/access/posts';
import { PROJECT } from '../catalogue';
import type { Named } from '../element-driver';
import type { Stock, ThingKind } from '../element-row';

interface Family {
  readonly keeper: Post;
  /** The account, by its argument. */
  readonly account: (stock: Stock) => Readonly<Record<string, string>>;
  readonly amount: object;
  readonly reserve: string;
  readonly commit: string;
  readonly release: string;
  /** Field of the payload. */
  readonly field: string;
}

type State = 'RESERVED' | 'COMMITTED' | 'RELEASED' | 'RELEASED_BEFORE';

const reservationsOf = ({ keeper, account, amount, field, ...mutation }: Family): ThingKind<State> => ({
  states: ['RESERVED', 'COMMITTED', 'RELEASED', 'RELEASED_BEFORE'],
  argument: 'reservationId',
  code: 'RESERVATION_CLOSED',
  ways: 'R',
  make: async (driver, state, stock) => {
    const place = account(stock);
    if (state === 'RELEASED_BEFORE') {
      const input = { ...place, reservationId: `never-made-${driver.number()}` };
      await driver.do(mutation.release, keeper, input);
      return { input };
    }
    const order = { ...place, projectId: PROJECT, amount, purpose: '一致性' };
    const answer = await driver.do<Record<string, Named>>(mutation.reserve, keeper, order, `${field} { id }`);
    const input = { ...place, reservationId: answer[field]?.id };
    if (state === 'COMMITTED') await driver.do(mutation.commit, keeper, input);
    if (state === 'RELEASED') await driver.do(mutation.release, keeper, input);
    return { input };
  },
});

/** 指标预留. */
export const reservations = reservationsOf({
  keeper: 'LAND_MANAGER',
  account: ({ poolId }) => ({ poolId }),
  amount: { value: '1', unit: 'MU' },
  reserve: 'reserveQuota',
  commit: 'commitReservation',
  release: 'releaseReservation',
  field: 'reservation',
});

/** 资金预留. */
const funds: Family = {
  keeper: 'FUND_MANAGER',
  account: ({ batchId }) => ({ batchId }),
  amount: { value: '1', unit: 'WAN' },
  reserve: 'reserveFunds',
  commit: 'commitFunds',
  release: 'releaseFunds',
  field: 'line',
};
export const allotments = reservationsOf(funds);

/** 已核定的资金: what of an allotment may be paid out, and then spent. */
export const payments: ThingKind<State | 'PAID'> = {
  ...allotments,
  states: [...allotments.states, 'PAID'],
  argument: 'amount',
  code: 'INSUFFICIENT_FUNDS',
  make: async (driver, state, stock) => {
    const { input } = await allotments.make(driver, state === 'PAID' ? 'COMMITTED' : state, stock);
    if (state !== 'PAID') return { input };
    await driver.do('payFunds', funds.keeper, { ...input, amount: funds.amount, documentNumber: '衢财建〔2026〕1号' });
    return { input };
  },
};
