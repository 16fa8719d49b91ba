import type { Post } from '@kuaijin/kit/access/posts';
import { regionCodeOf } from '@kuaijin/kit/access/region-scope';
import {
  accountPayload,
  inInput,
  orderOf,
  type Posted,
  place,
  requireProject,
  transferMutation,
  yearCloseMutation,
} from '@kuaijin/kit/accounts';
import { isRefusal, type Refusal } from '@kuaijin/kit/errors';
import { refused } from '@kuaijin/kit/errors/refusals';
import { actOf } from '@kuaijin/kit/identity';
import { parseInput } from '@kuaijin/kit/input';
import { deriveId } from '@kuaijin/kit/input/ids';
import type { LedgerCommand } from '@kuaijin/kit/ledger';
import { type MoneyInput, moneyWritten, parseMoney } from '@kuaijin/kit/measures/money';
import { allocateFunds } from '../allocations/mutations';
import {
  applyForFunds,
  approveFundApplication,
  declineFundApplication,
  recommendFundApplication,
  withdrawFundApplication,
} from '../applications/mutations';
import { changeBondUse, moveSpecialBond, recordBondIssue, registerSpecialBond } from '../bonds/mutations';
import {
  documentedFundsInput,
  openFundBatchInput,
  payFundsInput,
  reserveFundsInput,
  resolveFundsInput,
} from '../domain/funds-inputs';
import { holdRetention, planSiteVisits, recordFundingPlan, recordSiteVisit } from '../file/mutations';
import { acceptFinanceOffer, recordFinanceOffer, requestFinance } from '../finance/mutations';
import type { FundsContext } from '../funds-context';
import { fundsGraph } from '../funds-graph';
import { proposalMutationsOfFunds } from '../proposals/mutations';
import {
  confirmFundQuotaMovement,
  declineFundQuotaMovement,
  handDownFundQuota,
  recordFundQuota,
} from '../quotas/mutations';
import { recordReportedFigure } from '../reported/mutations';
import { announcePolicyWindow, settlePolicyWindow } from '../windows/mutations';
import { recordGroupAward } from './record-group-award';
import { splitGroupAward } from './split-group-award';
import type { MutationResolvers } from './types.generated';

/** Posts in which a batch is opened; everything else is done by keepers alone. */
const openers: readonly Post[] = ['FUND_MANAGER', 'OPERATOR'];

interface BatchInput {
  readonly amount?: MoneyInput | null | undefined;
}

export const mutation: MutationResolvers<FundsContext> = {
  openFundBatch: async (_source, { input }, context) => {
    const parsed = parseInput(openFundBatchInput, input);
    if (!parsed.ok) return refused(...parsed.refusals);
    const { regionId, year, name, idempotencyKey } = parsed.value;
    const act = actOf(context.identity, openers);
    const id = deriveId('batch', 'openFundBatch', act.actorId, idempotencyKey);
    const { source, isDemoData } = input;
    const meta = {
      regionId,
      adcode: regionCodeOf(regionId) ?? '',
      year,
      source,
      name,
      isDemoData: isDemoData ?? false,
    };
    const posted = await context.batches.openAccount(id, { meta, act, at: new Date() });
    return accountPayload('batch', inInput(posted, idempotencyKey), context);
  },

  issueFunds: (_source, { input }, context) => change(context, 'issueFunds', 'ISSUE', input),
  recallFunds: (_source, { input }, context) => change(context, 'recallFunds', 'RECALL', input),

  transferFunds: transferMutation(fundsGraph, {
    mutation: 'transferFunds',
    amountOf: (_batch, amount: MoneyInput) => withAmount({ amount }, {}),
  }),

  closeFundsYear: yearCloseMutation(fundsGraph, 'closeFundsYear'),

  recordGroupAward,
  splitGroupAward,

  ...proposalMutationsOfFunds,

  recordFundingPlan,
  holdRetention,
  planSiteVisits,
  recordSiteVisit,

  registerSpecialBond,
  moveSpecialBond,
  recordBondIssue,
  changeBondUse,

  requestFinance,
  recordFinanceOffer,
  acceptFinanceOffer,

  announcePolicyWindow,
  settlePolicyWindow,
  recordReportedFigure,

  recordFundQuota,
  handDownFundQuota,
  confirmFundQuotaMovement,
  declineFundQuotaMovement,

  applyForFunds,
  recommendFundApplication,
  approveFundApplication,
  declineFundApplication,
  withdrawFundApplication,
  allocateFunds,

  reserveFunds: async (_source, { input }, context) => {
    const parsed = parseInput(reserveFundsInput, input);
    if (!parsed.ok) return refused(...parsed.refusals);
    const { batchId, projectId, purpose, idempotencyKey } = parsed.value;
    await requireProject(projectId, await context.loaders.accounts.load(batchId), context.projects);
    const id = deriveId('allotment', context.identity.subject, idempotencyKey);
    const posted = await place(context.batches, {
      ...orderOf(fundsGraph, context, 'reserveFunds', ofBatch(parsed.value)),
      command: () => withAmount(input, { kind: 'RESERVE', reservation: id, meta: { projectId, purpose } }),
    });
    return linePayload(posted, id, context);
  },

  commitFunds: (_source, { input }, context) => resolve(context, 'commitFunds', 'COMMIT', input),
  releaseFunds: (_source, { input }, context) => resolve(context, 'releaseFunds', 'RELEASE', input),
  payFunds: (_source, { input }, context) => pay(context, 'payFunds', 'PAY', input),
  spendFunds: (_source, { input }, context) => pay(context, 'spendFunds', 'SPEND', input),
};

/** Issues to a batch, or takes back what it does not hold for anybody. */
async function change(context: FundsContext, name: string, kind: 'ISSUE' | 'RECALL', input: BatchInput) {
  const parsed = parseInput(documentedFundsInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { documentNumber } = parsed.value;
  const posted = await place(context.batches, {
    ...orderOf(fundsGraph, context, name, ofBatch(parsed.value)),
    command: () => withAmount(input, { kind, document: documentNumber }),
  });
  return accountPayload('batch', posted, context);
}

/** 拨付, 支出: what was committed to a project is paid out, and what was paid out is spent. */
async function pay(context: FundsContext, name: string, kind: 'PAY' | 'SPEND', input: BatchInput) {
  const parsed = parseInput(payFundsInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { reservationId, documentNumber } = parsed.value;
  const posted = await place(context.batches, {
    ...orderOf(fundsGraph, context, name, ofBatch(parsed.value)),
    command: () => withAmount(input, { kind, reservation: reservationId, document: documentNumber }),
  });
  return linePayload(posted, reservationId, context);
}

/** Commits or releases a reservation, whole or in part. */
async function resolve(context: FundsContext, name: string, kind: 'COMMIT' | 'RELEASE', input: BatchInput) {
  const parsed = parseInput(resolveFundsInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { reservationId, documentNumber } = parsed.value;
  const entry = { kind, reservation: reservationId, ...(documentNumber ? { document: documentNumber } : {}) };
  const posted = await place(context.batches, {
    ...orderOf(fundsGraph, context, name, ofBatch(parsed.value)),
    command: () => withAmount(input, entry),
  });
  return linePayload(posted, reservationId, context);
}

const ofBatch = ({ batchId, idempotencyKey }: { readonly batchId: string; readonly idempotencyKey: string }) => ({
  account: batchId,
  idempotencyKey,
});

/** The entry with its amount in fen; left out = all there is. */
function withAmount<E extends object>(
  { amount }: BatchInput,
  entry: E,
): Refusal | (E & Pick<LedgerCommand, 'amount' | 'written'>) {
  if (amount === undefined || amount === null) return entry;
  const fen = parseMoney(amount);
  if (isRefusal(fen)) return fen;
  return { ...entry, amount: fen, written: (other) => moneyWritten(other, amount.unit) };
}

/** The mark that the release of an unknown reservation leaves is no line. */
async function linePayload(posted: Posted, id: string, context: FundsContext) {
  const payload = await accountPayload('batch', posted, context);
  if (!('cursor' in payload)) return payload;
  const line = await context.loaders.reservations.clear(id).load(id);
  return { line: line ?? null, proposal: payload.proposal, cursor: payload.cursor, userErrors: [] };
}
