import { percentOf } from '@kuaijin/kit/measures/decimal';
import { moneyOf } from '@kuaijin/kit/measures/money';
import { checkDay, FIRST_CHECK } from '@kuaijin/workflow-funds/domain/bond-checks';
import type { FundsContext } from '../funds-context';
import type {
  BondCheckResolvers,
  BondIssueResolvers,
  BondUseChangeResolvers,
  SpecialBondResolvers,
} from '../resolvers/types.generated';
import { consequencesOf, standingOf, useChangeStatus } from './rules';

/** 本息覆盖倍数 that is asked for; guides differ between 1.2 and 1.4. */
const COVER_LEAST = 1.2;

export const specialBond: SpecialBondResolvers<FundsContext> = {
  __resolveReference: async ({ id }, { loaders }) => (await loaders.bonds.load(id)) ?? null,
  project: ({ projectId }) => ({ id: projectId }),
  amount: ({ amount }) => moneyOf(amount),
  isCovered: ({ coverRatio }) => Number(coverRatio) >= COVER_LEAST,
  standing: standingOf,
  consequences: (bond) => [...consequencesOf(bond)],
  issues: ({ issues }) => [...issues],
  listings: ({ listings }) => [...listings],
  checks: ({ checks }) => [...checks].reverse(),
  useChanges: ({ useChanges }) => [...useChanges],
};

export const bondIssue: BondIssueResolvers<FundsContext> = {
  batch: async ({ batchId }, _args, { loaders }) => (await loaders.accounts.load(batchId)) ?? null,
  amount: ({ amount }) => moneyOf(amount),
  firstCheckOn: ({ issuedOn }) => checkDay(issuedOn, FIRST_CHECK),
};

export const bondCheck: BondCheckResolvers<FundsContext> = {
  handedDown: ({ handedDown }) => moneyOf(handedDown),
  paid: ({ paid }) => moneyOf(paid),
  retention: ({ retention }) => moneyOf(retention),
  percent: ({ paid, handedDown }) => percentOf(paid, handedDown),
  requiredPercent: ({ requiredPercent }) => Number(requiredPercent),
};

export const bondUseChange: BondUseChangeResolvers<FundsContext> = {
  amount: ({ amount }) => moneyOf(amount),
  toProject: ({ toProjectId }) => ({ id: toProjectId }),
  toBatch: async ({ toBatchId }, _args, { loaders }) =>
    toBatchId === undefined ? null : ((await loaders.accounts.load(toBatchId)) ?? null),
  status: useChangeStatus,
  reservationId: ({ reservationId }) => reservationId ?? null,
};
