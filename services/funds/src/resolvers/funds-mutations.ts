import type { Post } from '@kuaijin/kit/access/posts';
import { regionCodeOf } from '@kuaijin/kit/access/region-scope';
import { inInput, type Order, type Posted, place, requireProject } from '@kuaijin/kit/accounts';
import { isRefusal, type Refusal } from '@kuaijin/kit/errors';
import { refused } from '@kuaijin/kit/errors/refusals';
import { actOf } from '@kuaijin/kit/identity';
import { parseInput } from '@kuaijin/kit/input';
import { deriveId } from '@kuaijin/kit/input/ids';
import type { LedgerCommand } from '@kuaijin/kit/ledger';
import { type MoneyInput, moneyWritten, parseMoney } from '@kuaijin/kit/measures/money';
import { changeBondUse, moveSpecialBond, recordBondIssue, registerSpecialBond } from '../bonds/mutations';
import {
  documentedFundsInput,
  openFundBatchInput,
  payFundsInput,
  reserveFundsInput,
  resolveFundsInput,
} from '../domain/funds-inputs';
import { holdRetention, planSiteVisits, recordFundingPlan, recordSiteVisit } from '../file/mutations';
import type { FundsContext } from '../funds-context';
import type { BatchMeta } from '../model/batches';
import {
  confirmFundsProposal,
  correctFundsEntry,
  declineFundsProposal,
  withdrawFundsProposal,
} from '../proposals/mutations';
import { recordGroupAward } from './record-group-award';
import { splitGroupAward } from './split-group-award';
import type { MutationResolvers } from './types.generated';

/** Posts in which a batch is opened; everything else is the keeper's alone. */
const openers: readonly Post[] = ['FUND_MANAGER', 'OPERATOR'];
const keepers: readonly Post[] = ['FUND_MANAGER'];

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
    return batchPayload(inInput(posted, idempotencyKey), id, context);
  },

  issueFunds: (_source, { input }, context) => change(context, 'issueFunds', 'ISSUE', input),
  recallFunds: (_source, { input }, context) => change(context, 'recallFunds', 'RECALL', input),

  recordGroupAward,
  splitGroupAward,

  confirmFundsProposal,
  declineFundsProposal,
  withdrawFundsProposal,
  correctFundsEntry,

  recordFundingPlan,
  holdRetention,
  planSiteVisits,
  recordSiteVisit,

  registerSpecialBond,
  moveSpecialBond,
  recordBondIssue,
  changeBondUse,

  reserveFunds: async (_source, { input }, context) => {
    const parsed = parseInput(reserveFundsInput, input);
    if (!parsed.ok) return refused(...parsed.refusals);
    const { batchId, projectId, purpose, idempotencyKey } = parsed.value;
    await requireProject(projectId, await context.loaders.accounts.load(batchId), context.projects);
    const id = deriveId('allotment', context.identity.subject, idempotencyKey);
    const posted = await place(context.batches, {
      ...orderOf(context, 'reserveFunds', parsed.value),
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
  const { batchId, documentNumber } = parsed.value;
  const posted = await place(context.batches, {
    ...orderOf(context, name, parsed.value),
    command: () => withAmount(input, { kind, document: documentNumber }),
  });
  return batchPayload(posted, batchId, context);
}

/** 拨付, 支出: what was committed to a project is paid out, and what was paid out is spent. */
async function pay(context: FundsContext, name: string, kind: 'PAY' | 'SPEND', input: BatchInput) {
  const parsed = parseInput(payFundsInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { reservationId, documentNumber } = parsed.value;
  const posted = await place(context.batches, {
    ...orderOf(context, name, parsed.value),
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
    ...orderOf(context, name, parsed.value),
    command: () => withAmount(input, entry),
  });
  return linePayload(posted, reservationId, context);
}

function orderOf(
  { identity }: FundsContext,
  mutation: string,
  { batchId, idempotencyKey }: { readonly batchId: string; readonly idempotencyKey: string },
): Omit<Order<BatchMeta>, 'command'> {
  const at = new Date();
  return { mutation, idempotencyKey, identity, posts: keepers, account: batchId, accountField: 'batchId', at };
}

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

async function batchPayload(posted: Posted, id: string, { loaders }: FundsContext) {
  if (!posted.ok) return refused(posted.refusal);
  const batch = await loaders.accounts.clear(id).load(id);
  const proposal = await proposedBy(posted, loaders);
  return { batch: batch ?? null, proposal, cursor: posted.cursor, userErrors: [] };
}

/** The mark that the release of an unknown reservation leaves is no line. */
async function linePayload(posted: Posted, id: string, { loaders }: FundsContext) {
  if (!posted.ok) return refused(posted.refusal);
  loaders.accounts.clear(posted.entry.stream);
  const line = await loaders.reservations.clear(id).load(id);
  const proposal = await proposedBy(posted, loaders);
  return { line: line ?? null, proposal, cursor: posted.cursor, userErrors: [] };
}

/** What a second person has to confirm; null for what was done at once. */
async function proposedBy(posted: Posted, { proposals }: FundsContext['loaders']) {
  const id = posted.ok ? posted.entry.data.proposal : undefined;
  return id === undefined ? null : ((await proposals.load(id)) ?? null);
}
