import { type ElementRow, on } from '../element-row';
import { subjectOf } from '../people';
import { organisations, substitutions } from '../things/people';
import { serviceAccounts } from '../things/service-accounts';

/** 部门, 人员, 单位, AB角. */
export const directoryRows = {
  putDepartment: {
    elsewhere: 'NOT_ALLOWED',
    input: ({ number }) => ({
      regionId: 'region-330800',
      code: `CONFORM${number}`,
      name: '一致性办',
      nameEn: 'Office of Conformance',
      headId: subjectOf('HEAD'),
      leaderInChargeId: 'leader-330800-1',
    }),
    formed: ['regionId', 'code'],
    other: { name: '另一个办' },
    bad: [
      ['regionId', 'region-330899', 'NOT_FOUND'],
      ['code', 'a b', 'MALFORMED_CODE'],
      ['headId', subjectOf('HANDLER')],
      ['leaderInChargeId', subjectOf('HEAD')],
    ],
  },
  putActor: {
    elsewhere: 'NOT_ALLOWED',
    input: ({ number }) => ({
      id: `officer-conform-${number}`,
      name: '一致性人员',
      departmentId: 'department-330800-DRC',
      posts: ['HANDLER'],
    }),
    unasked: ['id'],
    formed: ['id'],
    other: { name: '另一人' },
    bad: [
      ['posts', []],
      ['id', '人', 'MALFORMED_CODE'],
    ],
  },
  registerOrganisation: on({
    thing: organisations,
    from: ['UNREGISTERED'],
    elsewhere: 'ANYWHERE',
    input: () => ({ name: '一致性单位', hasBadCredit: false }),
    formed: ['creditCode'],
    bad: [['creditCode', '91330800', 'MALFORMED_CODE']],
  }),
  putSubstitution: {
    as: 'HEAD',
    department: 'DRC',
    elsewhere: 'NOT_ALLOWED',
    input: ({ leave }) => ({ ...leave, reason: '年休假' }),
    bad: [
      ['substituteId', subjectOf('HANDLER')],
      ['substituteId', 'officer-330800-NR-1'],
      ['to', '2020-01-01'],
      ['to', '2099-01-01'],
    ],
  },
  endSubstitution: on({
    thing: substitutions,
    from: ['REGISTERED'],
    as: 'HEAD',
    department: 'DRC',
    elsewhere: 'NOT_ALLOWED',
    input: () => ({ reason: '提前返岗' }),
  }),
  putServiceAccount: {
    elsewhere: 'NOT_ALLOWED',
    input: ({ number }) => ({
      id: `service-conform-${number}`,
      name: '一致性账户',
      regionId: 'region-330800',
      scopes: ['PROJECTS'],
    }),
    unasked: ['id'],
    formed: ['id', 'regionId'],
    other: { name: '另一个账户' },
    bad: [
      ['scopes', []],
      ['regionId', 'region-330899', 'NOT_FOUND'],
      ['id', 'portal', 'MALFORMED_CODE'],
    ],
  },
  rotateServiceAccountSecret: on({
    thing: serviceAccounts,
    from: ['IN_FORCE'],
    input: () => ({ reason: '例行更换' }),
  }),
  withdrawServiceAccount: on({ thing: serviceAccounts, from: ['IN_FORCE'], input: () => ({ reason: '合作结束' }) }),
} as const satisfies Readonly<Record<string, ElementRow>>;
