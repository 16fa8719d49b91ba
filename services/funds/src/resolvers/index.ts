/** The resolvers of funds, by type. */

import { fundAllocation, fundAllocationLine } from '../allocations/resolvers';
import { fundApplication, fundApplicationShare, fundApplicationStep } from '../applications/resolvers';
import { bondCheck, bondIssue, bondUseChange, specialBond } from '../bonds/resolvers';
import { fundingPlan, fundingPlanLine, retention, siteVisitDuty } from '../file/resolvers';
import { financeOffer, financeRequest } from '../finance/resolvers';
import type { FundsContext } from '../funds-context';
import { fundsProposal } from '../proposals/resolvers';
import { fundQuota, fundQuotaMovement } from '../quotas/resolvers';
import { reportedFigure } from '../reported/resolvers';
import { fundingSheet, fundingSheetRow, fundingTotals, paymentRise } from '../sheet/resolvers';
import { policyWindow, windowCandidate, windowOutcome } from '../windows/resolvers';
import { fundBatch, fundEntry } from './fund-batch';
import { mutation } from './funds-mutations';
import { query } from './funds-queries';
import { awardSplit, groupAward } from './group-award';
import { fundingLine, project, projectFunding } from './project-funding';
import type { Resolvers } from './types.generated';

export const resolvers: Resolvers<FundsContext> = {
  Query: query,
  Mutation: mutation,
  FundsProposal: fundsProposal,
  Project: project,
  ProjectFunding: projectFunding,
  FundingLine: fundingLine,
  FundBatch: fundBatch,
  FundEntry: fundEntry,
  GroupAward: groupAward,
  AwardSplit: awardSplit,
  SpecialBond: specialBond,
  BondIssue: bondIssue,
  BondCheck: bondCheck,
  BondUseChange: bondUseChange,
  FinanceRequest: financeRequest,
  FinanceOffer: financeOffer,
  PolicyWindow: policyWindow,
  WindowCandidate: windowCandidate,
  WindowOutcome: windowOutcome,
  ReportedFigure: reportedFigure,
  FundQuota: fundQuota,
  FundQuotaMovement: fundQuotaMovement,
  FundApplication: fundApplication,
  FundApplicationShare: fundApplicationShare,
  FundApplicationStep: fundApplicationStep,
  FundAllocation: fundAllocation,
  FundAllocationLine: fundAllocationLine,
  FundingPlan: fundingPlan,
  FundingPlanLine: fundingPlanLine,
  Retention: retention,
  SiteVisitDuty: siteVisitDuty,
  FundingSheet: fundingSheet,
  FundingSheetRow: fundingSheetRow,
  FundingTotals: fundingTotals,
  PaymentRise: paymentRise,
};
