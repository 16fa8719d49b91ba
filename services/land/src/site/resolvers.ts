import { quantityOf } from '@kuaijin/kit/measures/quantity';
import { dateOf } from '@kuaijin/kit/working-days';
import type { LandContext } from '../land-context';
import type {
  AdvanceLandResolvers,
  ComparedAreaResolvers,
  FarmlandReplacementResolvers,
  LandApplicationResolvers,
  LandComparisonResolvers,
  LandPreExaminationResolvers,
  SiteAreasResolvers,
} from '../resolvers/types.generated';
import { advanceDutyStatus } from './advance-duty';
import {
  type AdvanceGrant,
  advanceCap,
  applyBy,
  decidingAuthority,
  grantedArea,
  type Site,
  type SiteAreas,
  validUntil,
} from './rules';

const land = (area: bigint) => quantityOf(area, 'LAND_PLAN');
type Always = Exclude<keyof SiteAreas, 'paddy' | 'grainCapacity'>;
const area = (name: Always) => (areas: SiteAreas) => land(areas[name]);

const maybeLand = (minor: bigint | undefined) => (minor === undefined ? null : land(minor));

export const siteAreas: SiteAreasResolvers<LandContext> = {
  total: area('total'),
  farmland: area('farmland'),
  arable: area('arable'),
  paddy: ({ paddy }) => maybeLand(paddy),
  basicFarmland: area('basicFarmland'),
  construction: area('construction'),
  unused: area('unused'),
  grainCapacity: ({ grainCapacity }) =>
    grainCapacity === undefined ? null : quantityOf(grainCapacity, 'GRAIN_CAPACITY'),
};

export const landPreExamination: LandPreExaminationResolvers<LandContext> = {
  validUntil: (examination) => validUntil(examination),
  authority: ({ areas }) => decidingAuthority(areas),
};

export const landApplication: LandApplicationResolvers<LandContext> = {
  authority: ({ areas }) => decidingAuthority(areas),
};

export const landComparison: LandComparisonResolvers<LandContext> = {
  areas: ({ areas }) => [...areas],
};

const classOf = {
  total: 'TOTAL',
  farmland: 'FARMLAND',
  arable: 'ARABLE',
  paddy: 'PADDY',
  basicFarmland: 'BASIC_FARMLAND',
  construction: 'CONSTRUCTION',
  unused: 'UNUSED',
} as const;

export const comparedArea: ComparedAreaResolvers<LandContext> = {
  class: ({ name }) => classOf[name],
  examined: ({ examined }) => land(examined),
  applied: ({ applied }) => land(applied),
  difference: ({ examined, applied }) => land(applied - examined),
};

export const farmlandReplacement: FarmlandReplacementResolvers<LandContext> = {
  owed: ({ kind, owed }) => quantityOf(owed, kind),
  writtenOff: ({ kind, writtenOff }) => quantityOf(writtenOff, kind),
  isBalanced: ({ owed, writtenOff }) => writtenOff >= owed,
};

export const advanceLand: AdvanceLandResolvers<LandContext> = {
  total: ({ grants }) => land(grantedArea(grants)),
  cap: (site) => {
    const share = advanceCap(site);
    return share === undefined ? null : land(share.cap);
  },
  left: (site) => {
    const share = advanceCap(site);
    return share === undefined ? null : land(share.left);
  },
  countedIn: (site) => applicationOf(site) ?? null,
  remaining: (site) => {
    const whole = applicationOf(site);
    return whole === undefined ? null : land(whole.areas.total - grantedArea(site.grants));
  },
  grants: ({ grants }) => [...grants],
};

/** The application in which every grant counts; none while one of them came after it. */
const applicationOf = ({ application, grants }: Site) =>
  grants.every(({ appliedOn }) => appliedOn !== undefined) ? application : undefined;

export const advanceGrant = {
  area: (grant: AdvanceGrant) => land(grant.area),
  capPercent: ({ capPercent }: AdvanceGrant) => capPercent ?? null,
  applyBy: (grant: AdvanceGrant) => applyBy(grant),
  dutyStatus: (grant: AdvanceGrant) => advanceDutyStatus(grant, dateOf(new Date())),
  appliedOn: ({ appliedOn }: AdvanceGrant) => appliedOn ?? null,
  notices: ({ notices = [] }: AdvanceGrant) => [...notices],
};
