/** 专班 and 通报. */
import { PROJECT } from '../catalogue';
import { type ElementRow, on } from '../element-row';
import { bulletins } from '../things/bulletins';
import { ofProject, roster, teamsOf } from '../things/teams';

const none = { kind: 'PARK', name: '园区' };
const badRoster = [
  ['members', []],
  ['members', [{ personId: 'officer-nobody', role: 'LEADER_IN_CHARGE' }], 'NOT_FOUND'],
  ['items', [{ ...none, projectId: PROJECT }]],
] as const;

export const dispatchRows = {
  formTeam: {
    as: 'DISPATCHER',
    elsewhere: 'NOT_ALLOWED',
    input: () => ({ regionId: 'region-330800', kind: 'INDUSTRY', name: '专班', members: roster.members, items: [] }),
    codes: { regionId: 'INVALID_INPUT' },
    bad: [...badRoster, ['items', [none]]],
  },
  reviseTeam: on({
    thing: teamsOf({}),
    from: ['STANDING'],
    as: 'DISPATCHER',
    input: () => roster,
    codes: { 'items.0.projectId': 'INVALID_INPUT' },
    other: { items: [] },
    bad: badRoster,
  }),
  checkInTeam: on({
    thing: teamsOf(ofProject),
    from: ['STANDING'],
    as: 'HANDLER',
    input: () => ({ projectId: PROJECT, note: '已到现场' }),
  }),
  closeTeam: on({
    thing: teamsOf({}),
    from: ['STANDING'],
    as: 'DISPATCHER',
    input: () => ({ comment: '任务完成' }),
  }),
  draftBulletin: {
    as: 'DISPATCHER',
    elsewhere: 'NOT_ALLOWED',
    input: () => ({ regionId: 'region-330800', kind: 'BULLETIN', asOf: '2026-01-05', title: '每月通报' }),
    codes: { regionId: 'INVALID_INPUT' },
    bad: [['asOf', '2099-01-01']],
  },
  correctBulletin: on({
    thing: bulletins,
    from: ['PUBLISHED'],
    as: 'DISPATCHER',
    input: () => ({ reason: '基数有误' }),
  }),
  approveBulletin: on({ thing: bulletins, from: ['DRAFT'], as: 'LEADER' }),
  publishBulletin: on({ thing: bulletins, from: ['APPROVED'], as: 'LEADER' }),
} as const satisfies Readonly<Record<string, ElementRow>>;
