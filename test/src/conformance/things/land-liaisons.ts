/** 土保姆: who looks after the projects of a list, until the term is ended. */
import type { Named } from '../element-driver';
import type { ThingKind } from '../element-row';

const keeper = 'LAND_MANAGER';

export const landLiaisons: ThingKind<'ASSIGNED' | 'ENDED'> = {
  states: ['ASSIGNED', 'ENDED'],
  argument: 'liaisonId',
  ways: 'R',
  make: async (driver, state) => {
    const place = { list: `土保姆清单${driver.number()}`, regionId: 'region-330800' };
    const asked = { ...place, personId: 'officer-liaison', from: '2026-01-01' };
    const made = await driver.do<{ readonly liaison: Named }>('assignLandLiaison', keeper, asked, 'liaison { id }');
    const input = { liaisonId: made.liaison.id };
    if (state === 'ENDED') await driver.do('endLandLiaison', keeper, { ...input, on: '2026-02-01', reason: '调离' });
    return { input };
  },
};
