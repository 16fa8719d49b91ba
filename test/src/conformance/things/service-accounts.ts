/** 服务账户 of the directory. */
import type { ThingKind } from '../element-row';
import { subjectOf } from '../people';

export const serviceAccounts: ThingKind<'IN_FORCE' | 'WITHDRAWN'> = {
  states: ['IN_FORCE', 'WITHDRAWN'],
  argument: 'serviceAccountId',
  make: async (driver, state) => {
    const id = `service-thing-${driver.number()}`;
    const account = { id, name: '一致性账户', regionId: 'region-330800', scopes: ['PROJECTS'] };
    await driver.do('putServiceAccount', 'OPERATOR', account);
    const input = { serviceAccountId: id };
    if (state === 'WITHDRAWN') await driver.do('withdrawServiceAccount', 'OPERATOR', { ...input, reason: '合作结束' });
    return { input, by: subjectOf('OPERATOR') };
  },
};
