import { quantityOf } from '@kuaijin/kit/measures/quantity';
import type { LandContext } from '../land-context';
import type {
  AdvanceLandResolvers,
  LandPreExaminationResolvers,
  SiteAreasResolvers,
} from '../resolvers/types.generated';
import {
  type AdvanceGrant,
  advanceCap,
  applyBy,
  decidingAuthority,
  grantedArea,
  type SiteAreas,
  validUntil,
} from './rules';

const land = (area: bigint) => quantityOf(area, 'LAND_PLAN');
const area = (name: keyof SiteAreas) => (areas: SiteAreas) => land(areas[name]);

export const siteAreas: SiteAreasResolvers<LandContext> = {
  total: area('total'),
  farmland: area('farmland'),
  arable: area('arable'),
  basicFarmland: area('basicFarmland'),
  construction: area('construction'),
  unused: area('unused'),
};

export const landPreExamination: LandPreExaminationResolvers<LandContext> = {
  validUntil: (examination) => validUntil(examination),
  authority: ({ areas }) => decidingAuthority(areas),
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
  grants: ({ grants }) => [...grants],
};

export const advanceGrant = {
  area: (grant: AdvanceGrant) => land(grant.area),
  capPercent: ({ capPercent }: AdvanceGrant) => capPercent ?? null,
  applyBy: (grant: AdvanceGrant) => applyBy(grant),
};
