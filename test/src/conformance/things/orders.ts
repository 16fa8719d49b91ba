/** 督办事项. */
import type { SignOffStatus } from '@kuaijin/supervision/sign-off/rules';
import type { Named } from '../element-driver';
import type { ThingKind } from '../element-row';

export const orders: ThingKind<SignOffStatus> = {
  states: ['OPEN', 'CLAIMED_DONE', 'SIGNED_OFF'],
  argument: 'orderId',
  ways: 'RD',
  make: async (driver, state, { files }) => {
    const asked = { title: '落实用地指标', departmentId: 'department-330800-DRC' };
    const made = await driver.do<{ readonly order: Named }>('issueOrder', 'LEADER', asked, 'order { id }');
    const input = { orderId: made.order.id };
    const comment = '已落实';
    if (state !== 'OPEN')
      await driver.do('reportOrder', 'HANDLER', { ...input, kind: 'DONE', fileIds: [files.HANDLER], comment });
    if (state === 'SIGNED_OFF') await driver.do('signOffOrder', 'LEADER', { ...input, verdict: 'SIGNED_OFF', comment });
    return { input };
  },
};
