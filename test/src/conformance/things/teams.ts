/** 专班: until it is closed. */
import { PROJECT } from '../catalogue';
import type { Named } from '../element-driver';
import type { ThingKind } from '../element-row';

/** Who is in a team of the table, and what it answers for; nothing of it is open. */
export const roster = {
  members: [{ personId: 'leader-330800-1', role: 'LEADER_IN_CHARGE' }],
  items: [{ kind: 'ENTERPRISE', name: '一致性企业' }],
};
export const ofProject = { items: [{ kind: 'PROJECT', projectId: PROJECT, name: '一致性项目' }] };

export const teamsOf = (more: object): ThingKind<'STANDING' | 'CLOSED'> => ({
  states: ['STANDING', 'CLOSED'],
  argument: 'teamId',
  ways: 'RP',
  make: async (driver, state) => {
    const given = { regionId: 'region-330800', kind: 'WORKING_GROUP', name: `专班${driver.number()}`, ...roster };
    // What is open of its project would keep one from its end.
    const asked = state === 'CLOSED' ? given : { ...given, ...more };
    const { team } = await driver.do<Record<'team', Named>>('formTeam', 'DISPATCHER', asked, 'team { id }');
    const input = { teamId: team.id };
    if (state === 'CLOSED') await driver.do('closeTeam', 'DISPATCHER', { ...input, comment: '完成' });
    return { input };
  },
});
