/** The resolvers of land, by type. */
import type { LandContext } from '../land-context';
import { landLiaison, liaisonTerm } from '../liaisons/resolvers';
import { publishedQuotaPart, publishedQuotaPlan } from '../plans/resolvers';
import { quotaProposal } from '../proposals/resolvers';
import { allocationPlace, quotaGrant, quotaRequest, quotaRequestStep } from '../requests/resolvers';
import { outputEvaluation, outputPoints } from '../reserve/resolvers';
import {
  advanceGrant,
  advanceLand,
  comparedArea,
  farmlandReplacement,
  landApplication,
  landComparison,
  landPreExamination,
  siteAreas,
} from '../site/resolvers';
import { stableFarmland, zoneCheck } from '../zones/resolvers';
import { mutation } from './land-mutations';
import { query } from './land-queries';
import { openAdvance } from './open-advance';
import { project, projectLand, quotaBalance } from './project-land';
import { quotaEntry } from './quota-entry';
import { advanceCapBasis, quotaPool } from './quota-pool';
import { reservation } from './reservation';
import type { Resolvers } from './types.generated';

export const resolvers: Resolvers<LandContext> = {
  Query: query,
  Mutation: mutation,
  QuotaProposal: quotaProposal,
  Project: project,
  ProjectLand: projectLand,
  QuotaBalance: quotaBalance,
  QuotaPool: quotaPool,
  AdvanceCapBasis: advanceCapBasis,
  PublishedQuotaPlan: publishedQuotaPlan,
  PublishedQuotaPart: publishedQuotaPart,
  LandLiaison: landLiaison,
  LiaisonTerm: liaisonTerm,
  QuotaEntry: quotaEntry,
  OpenAdvance: openAdvance,
  SiteAreas: siteAreas,
  LandPreExamination: landPreExamination,
  LandApplication: landApplication,
  LandComparison: landComparison,
  ComparedArea: comparedArea,
  FarmlandReplacement: farmlandReplacement,
  AdvanceLand: advanceLand,
  AdvanceGrant: advanceGrant,
  Reservation: reservation,
  ZoneCheck: zoneCheck,
  StableFarmlandTotals: stableFarmland,
  QuotaRequest: quotaRequest,
  QuotaGrant: quotaGrant,
  QuotaRequestStep: quotaRequestStep,
  AllocationPlace: allocationPlace,
  OutputEvaluation: outputEvaluation,
  OutputPoints: outputPoints,
};
