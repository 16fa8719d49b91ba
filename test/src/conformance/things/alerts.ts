/** 预警 of a project whose start was planned for a day that has passed. */
import type { AlertStatus } from '@kuaijin/supervision/lights/alert';
import type { ThingKind } from '../element-row';
import { subjectOf } from '../people';
import { lateProject } from './projects';

export const alerts: ThingKind<AlertStatus> = {
  states: ['OPEN', 'CLAIMED', 'CLEARED'],
  argument: 'alertId',
  ways: 'RO',
  make: async (driver, state, { files }) => {
    const input = { alertId: await driver.alertOf(await lateProject(driver)) };
    if (state === 'OPEN') return { input };
    await driver.do('claimAlert', 'HANDLER', { ...input, fileIds: [files.HANDLER], comment: '已开工' });
    if (state === 'CLAIMED') return { input, by: subjectOf('HANDLER') };
    await driver.do('judgeAlert', 'VERIFIER', { ...input, isDone: true, comment: '属实' });
    return { input, by: subjectOf('VERIFIER') };
  },
};
