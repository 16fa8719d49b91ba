/** 通报 until it is published; a correction is a thing of its own. */
import type { BulletinStatus } from '@kuaijin/supervision/rankings/rules';
import type { Named } from '../element-driver';
import type { ThingKind } from '../element-row';

export const bulletins: ThingKind<BulletinStatus> = {
  states: ['DRAFT', 'APPROVED', 'PUBLISHED'],
  argument: 'bulletinId',
  ways: 'R',
  make: async (driver, state) => {
    const asked = { regionId: 'region-330800', kind: 'BULLETIN', asOf: '2026-01-05', title: '一致性通报' };
    const { bulletin } = await driver.do<Record<'bulletin', Named>>(
      ...(['draftBulletin', 'STATISTICIAN', asked, 'bulletin { id }'] as const),
    );
    const input = { bulletinId: bulletin.id };
    if (state !== 'DRAFT') await driver.do('approveBulletin', 'LEADER', input);
    if (state === 'PUBLISHED') await driver.do('publishBulletin', 'LEADER', input);
    return { input };
  },
};
