/** 政策窗口 before it opens, open, closed, and with what came of it. */
import { PROJECT } from '../catalogue';
import type { Named } from '../element-driver';
import type { ThingKind } from '../element-row';

type WindowState = 'UPCOMING' | 'OPEN' | 'CLOSED' | 'SETTLED';

const documentNumber = '演示〔2026〕4号';
const days: Readonly<Record<WindowState, readonly [opensOn: string, closesOn: string]>> = {
  UPCOMING: ['2099-01-01', '2099-12-31'],
  OPEN: ['2026-01-05', '2099-12-31'],
  CLOSED: ['2026-01-05', '2026-01-06'],
  SETTLED: ['2026-01-05', '2026-01-06'],
};

export const policyWindows: ThingKind<WindowState> = {
  states: ['UPCOMING', 'OPEN', 'CLOSED', 'SETTLED'],
  argument: 'windowId',
  ways: 'R',
  make: async (driver, state) => {
    const [opensOn, closesOn] = days[state];
    const announced = { regionId: 'region-330800', title: '窗口', source: 'SPECIAL_BOND', opensOn, closesOn };
    const { window } = await driver.do<Record<'window', Named>>(
      ...(['announcePolicyWindow', 'FUND_MANAGER', { ...announced, documentNumber }, 'window { id }'] as const),
    );
    const input = { windowId: window.id };
    if (state === 'SETTLED') {
      const outcome = { ...input, projectIds: [PROJECT], amount: { value: '1', unit: 'WAN' }, documentNumber };
      await driver.do('settlePolicyWindow', 'FUND_MANAGER', outcome);
    }
    return { input };
  },
};
